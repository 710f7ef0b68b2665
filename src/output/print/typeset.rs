//! A product's document becomes paper: typeset, looked over, laid on sheets and written as PDF.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Serialize;
use typst::comemo;
use typst::diag::{SourceDiagnostic, Warned};
use typst_layout::PagedDocument;

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::model::pocket::Sheet;
use crate::output::print::assemble::{assemble, mark_sheets};
use crate::output::print::catalog::{Sides, ask_for_printing};
use crate::output::print::copied_text::without_hidden_hyphens;
use crate::output::print::document::Document;
use crate::output::print::export::{Purpose, pdf, previews};
use crate::output::print::findings;
use crate::output::print::fit::fit;
use crate::output::print::format::Format;
use crate::output::print::imposition::{Edge, Plan, impose};
use crate::output::print::laid_out::{self, LaidOut};
use crate::output::print::layout::Layout;
use crate::output::print::preflight::preflight;
use crate::output::print::template_errors;
use crate::output::print::world::{PrintTheme, ProductWorld};
use crate::source::Place;

/// What a product is made with beside its document.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// The path of the entry that asks for it, from the project's folder.
    pub entry: &'a str,
    /// Where each panel is written, by its id; what is wrong with a panel points there, or at the entry as a whole.
    pub panels: &'a BTreeMap<String, Place>,
    /// The pictures of its texts, by where templates find them.
    pub pictures: &'a BTreeMap<String, Vec<u8>>,
}

/// A finished product.
#[derive(Clone, Debug)]
pub struct Finished {
    /// The PDF for the printer.
    pub sheet: Vec<u8>,
    /// The same pages in reading order, tagged; none where `sheet` is that already.
    pub reading: Option<Vec<u8>>,
    /// Small PNG pictures of the sheet's first sides, [`MOST_PREVIEWS`] at most.
    pub previews: Vec<Vec<u8>>,
    /// How many pages, panels or card faces it has.
    pub pages: usize,
    /// How many sheets of paper one copy takes.
    pub sheets: usize,
}

/// The template of a sheet's marks.
const MARKS: &str = "marks.typ";

/// How many pictures of a product are made at most: front and back of a sheet tell it from others.
pub const MOST_PREVIEWS: usize = 2;

/// How many pages make a product large. The typesetter remembers some 2 MB for each.
const MANY_PAGES: usize = 40;

/// Makes a product; none when it cannot be made or does not fit, with the reason among the diagnostics.
pub fn typeset(
    theme: &PrintTheme,
    document: &Document,
    order: Order<'_>,
) -> Checked<Option<Finished>> {
    let mut diagnostics = Vec::new();
    let finished = make(theme, document, order, &mut diagnostics);
    // What this product alone needed is dropped; what is common to all stays for the next.
    comemo::evict(1);
    Checked::new(finished, diagnostics)
}

fn make(
    theme: &PrintTheme,
    document: &Document,
    order: Order<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Finished> {
    let named = Sheet::ALL.iter().find(|(name, _)| *name == document.sheet);
    let (_, sheet) = named?;
    let format = Format::of(*sheet, document);
    let pages = pages(
        theme,
        document,
        format.template,
        document.day,
        order,
        diagnostics,
    )?;
    if !is_ready(
        &laid_out::read(&pages),
        &format,
        document,
        order,
        diagnostics,
    ) {
        return None;
    }
    write(theme, document, order, &format, &pages, diagnostics)
}

/// Typesets `data` with a template; none when the template has an error.
fn pages(
    theme: &PrintTheme,
    data: &impl Serialize,
    template: &str,
    day: Option<Date>,
    order: Order<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<PagedDocument> {
    let json = serde_json::to_string(data).ok()?;
    let world = ProductWorld::new(theme, template, json, day)?.with_pictures(order.pictures);
    let Warned { output, warnings } = typst::compile::<PagedDocument>(&world);
    diagnostics.extend(template_errors::diagnostics(&world, template, &warnings));
    match output {
        Ok(pages) => {
            if pages.pages().len() > MANY_PAGES {
                // The steps that led to the pages take more memory than the pages, and nothing asks for them again.
                comemo::evict(0);
            }
            Some(without_hidden_hyphens(pages))
        }
        Err(errors) => {
            diagnostics.extend(template_errors::diagnostics(&world, template, &errors));
            None
        }
    }
}

/// Whether the pages may be printed; what is against it goes to `diagnostics`.
fn is_ready(
    pages: &LaidOut,
    format: &Format,
    document: &Document,
    order: Order<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    let overflows = if format.is_one_page_a_panel {
        findings::of_fit(&fit(pages), document, order)
    } else {
        Vec::new()
    };
    let faults = preflight(pages, format, &languages(document));
    let is_ready = overflows.is_empty() && !faults.iter().any(|finding| finding.fault.stops());
    diagnostics.extend(overflows);
    diagnostics.extend(findings::of_preflight(&faults, document, order));
    is_ready
}

/// The languages that text of this document may be in, as the typesetter knows them.
fn languages(document: &Document) -> BTreeSet<String> {
    fn gather(value: &serde_json::Value, found: &mut BTreeSet<String>) {
        match value {
            serde_json::Value::Object(fields) => {
                if let Some(serde_json::Value::String(tag)) = fields.get("lang") {
                    found.insert(known(tag));
                }
                fields.values().for_each(|value| gather(value, found));
            }
            serde_json::Value::Array(values) => {
                values.iter().for_each(|value| gather(value, found));
            }
            _ => {}
        }
    }
    // Citations of Swedish law are Swedish in every language.
    let mut found = BTreeSet::from([known(&document.language), "sv".to_owned()]);
    if let Ok(value) = serde_json::to_value(document) {
        gather(&value, &mut found);
    }
    found
}

/// The part of a tag that the typesetter knows.
fn known(tag: &str) -> String {
    let main = tag.split('-').next().unwrap_or(tag).to_ascii_lowercase();
    if matches!(main.len(), 2 | 3) {
        main
    } else {
        "und".to_owned()
    }
}

/// Lays the pages on sheets and writes every file of the product.
fn write(
    theme: &PrintTheme,
    document: &Document,
    order: Order<'_>,
    format: &Format,
    pages: &PagedDocument,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Finished> {
    let export =
        |pages: &PagedDocument, purpose: Purpose, file: &str, all: &mut Vec<Diagnostic>| {
            let ident = format!("handbok/{}/{}/{file}", document.product, document.language);
            pdf(pages, purpose, ident, document.day)
                .map_err(|errors| all.extend(refused(theme, format, &errors)))
                .ok()
        };
    let plan = impose(format.layout, pages.pages().len());
    let sides = plan.sides.len();
    let sheets = sides.div_ceil(if plan.duplex.is_some() { 2 } else { 1 });
    let (sheet, reading, shown) = match how_written(format) {
        Written::AsTheyAre(purpose) => {
            let pdf = export(pages, purpose, "sheet", diagnostics)?;
            (pdf, None, previews(pages, MOST_PREVIEWS))
        }
        Written::Imposed(purpose) => {
            let reading = export(pages, Purpose::Screen, "reading", diagnostics)?;
            let data = mark_sheets(document, &plan);
            let marks = self::pages(theme, &data, MARKS, document.day, order, diagnostics)?;
            let sheet = assemble(pages, &marks, &plan, purpose == Purpose::TaggedSheet);
            let pdf = export(&sheet, purpose, "sheet", diagnostics)?;
            (pdf, Some(reading), previews(&sheet, MOST_PREVIEWS))
        }
    };
    Some(Finished {
        sheet: printable(sheet, format, &plan),
        reading,
        previews: shown,
        pages: pages.pages().len(),
        sheets,
    })
}

/// How a product is written.
enum Written {
    /// Its pages are its sheets.
    AsTheyAre(Purpose),
    /// Its pages lie on sheets, and have a copy for reading.
    Imposed(Purpose),
}

fn how_written(format: &Format) -> Written {
    match format.layout {
        Layout::OneUp(_) if format.is_reading => Written::AsTheyAre(Purpose::Archive),
        Layout::OneUp(_) => Written::AsTheyAre(Purpose::Screen),
        // The only sheet whose pages can be drawn in reading order.
        Layout::Fold8 => Written::Imposed(Purpose::TaggedSheet),
        _ => Written::Imposed(Purpose::Sheet),
    }
}

/// The PDF with what the print dialogue should begin with; as it is where the typesetter wrote it in another way.
fn printable(pdf: Vec<u8>, format: &Format, plan: &Plan) -> Vec<u8> {
    ask_for_printing(&pdf, sides(format, plan)).unwrap_or(pdf)
}

/// Pages that are sheets as they are may have others behind them, but for cards that are held up one by one.
fn sides(format: &Format, plan: &Plan) -> Sides {
    match (plan.duplex, format.layout) {
        (Some(edge), _) => Sides::Both(edge),
        (None, Layout::OneUp(_)) if plan.sides.len() > 1 && !format.is_one_page_a_panel => {
            if format.is_reading {
                Sides::Both(Edge::Long)
            } else {
                Sides::Any
            }
        }
        (None, _) => Sides::One,
    }
}

/// What a standard for accessible files refuses is the template's to mend.
fn refused(theme: &PrintTheme, format: &Format, errors: &[SourceDiagnostic]) -> Vec<Diagnostic> {
    let template = theme.shown(format.template);
    let all = errors.iter();
    all.map(|error| {
        Diagnostic::in_file(Code::PrintTemplate, template.as_str())
            .arg("reason", error.message.to_string())
    })
    .collect()
}

#[cfg(test)]
mod tests;
