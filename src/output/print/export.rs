//! Finished pages as bytes: PDF for printers and readers, and small pictures.

use jiff::civil::Date;
use typst::diag::SourceResult;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;

/// What a PDF is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To be printed; it cannot be read aloud in order.
    Sheet,
    /// To be printed; its pages lie in reading order.
    TaggedSheet,
    /// To be read on a screen, by a screen reader too: PDF/UA-1.
    Screen,
    /// To be read and kept: PDF/A-2a and PDF/UA-1.
    Archive,
}

impl Purpose {
    fn standards(self) -> &'static [PdfStandard] {
        match self {
            Self::Sheet | Self::TaggedSheet => &[],
            Self::Screen => &[PdfStandard::Ua_1],
            Self::Archive => &[PdfStandard::A_2a, PdfStandard::Ua_1],
        }
    }
}

/// Writes a PDF; `ident` names the product for ever, `day` is when the file says it was made. One without a day cannot be kept
/// as PDF/A, which asks for it, and is PDF/UA-1 alone.
pub fn pdf(
    document: &PagedDocument,
    purpose: Purpose,
    ident: String,
    day: Option<Date>,
) -> SourceResult<Vec<u8>> {
    let purpose = match (purpose, day) {
        (Purpose::Archive, None) => Purpose::Screen,
        (purpose, _) => purpose,
    };
    let options = PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some("handbok".to_owned())),
        timestamp: day.and_then(datetime).map(Timestamp::new_utc),
        page_ranges: None,
        standards: PdfStandards::new(purpose.standards()).unwrap_or_default(),
        tagged: purpose != Purpose::Sheet,
        pretty: false,
    };
    typst_pdf::pdf(document, &options)
}

fn datetime(day: Date) -> Option<Datetime> {
    let (month, day_of_month) = (day.month().try_into().ok()?, day.day().try_into().ok()?);
    Datetime::from_ymd_hms(i32::from(day.year()), month, day_of_month, 0, 0, 0)
}

/// A picture of each of the first pages, as PNG, a pixel a point: 842 pixels for the long side of A4.
pub fn previews(document: &PagedDocument, most: usize) -> Vec<Vec<u8>> {
    let options = RenderOptions {
        pixel_per_pt: 1.0.into(),
        render_bleed: false,
    };
    let pages = document.pages().iter().take(most);
    pages
        .filter_map(|page| typst_render::render(page, &options).encode_png().ok())
        .collect()
}
