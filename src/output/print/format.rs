//! What is asked of each kind of sheet: its template, and what preflight holds it to.

use crate::model::pocket::Sheet;
use crate::output::print::document::Document;
use crate::output::print::layout::{A6, Layout};

/// What is asked of a kind of sheet.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// Its template in the theme's folder `print`.
    pub template: &'static str,
    /// How its pages lie on paper.
    pub layout: Layout,
    /// Where text may stand.
    pub safe: Margins,
    /// The smallest size of running text, in points.
    pub floor: f64,
    /// Whether every panel or face must fit on one page.
    pub is_one_page_a_panel: bool,
    /// Whether it is a text to read rather than a sheet to fold or cut.
    pub is_reading: bool,
}

/// How far text keeps from the edges of a page, in mm.
#[derive(Clone, Copy, Debug)]
pub struct Margins {
    /// Above.
    pub head: f64,
    /// Below.
    pub foot: f64,
    /// Left and right.
    pub side: f64,
}

/// The smallest type anywhere: the edition line, in points.
pub const EDITION_FLOOR: f64 = 7.0;
/// The smallest type of what one says, and of what one does, in points.
pub const SAID_FLOOR: f64 = 10.0;
/// The smallest type of an emergency number, in points; it is bold.
pub const URGENT_FLOOR: f64 = 14.0;

/// The smallest running text of products for the pocket, in points.
const BODY_FLOOR: f64 = 9.0;
/// That of large print.
const LARGE_FLOOR: f64 = 12.0;

impl Format {
    /// What is asked of a document on `sheet`. A product may ask for larger type than its sheet does, never for smaller.
    pub fn of(sheet: Sheet, document: &Document) -> Self {
        let format = Self::of_sheet(sheet);
        let asked = document
            .size_floor
            .map_or(0.0, |tenths| f64::from(tenths) / 10.0);
        let is_small = document.paper == "a6" && matches!(format.layout, Layout::OneUp(_));
        Self {
            floor: format.floor.max(asked),
            layout: match format.layout {
                _ if is_small => Layout::OneUp(A6),
                Layout::A6TwoCopies if document.is_cut_and_stack => Layout::A6CutAndStack,
                layout => layout,
            },
            ..format
        }
    }

    fn of_sheet(sheet: Sheet) -> Self {
        let whole_page = Self {
            template: "form.typ",
            layout: Layout::of(sheet),
            safe: Margins::even(8.0),
            floor: BODY_FLOOR,
            is_one_page_a_panel: false,
            is_reading: false,
        };
        let card = Self {
            safe: Margins::even(4.0),
            is_one_page_a_panel: true,
            ..whole_page
        };
        match sheet {
            Sheet::Fold8 => Self {
                template: "pocket.typ",
                safe: Margins {
                    head: 5.0,
                    foot: 8.0,
                    side: 6.0,
                },
                is_one_page_a_panel: true,
                ..whole_page
            },
            Sheet::A6Booklet => Self {
                template: "booklet.typ",
                ..whole_page
            },
            Sheet::A5Booklet => Self {
                template: "booklet.typ",
                floor: LARGE_FLOOR,
                ..whole_page
            },
            Sheet::WalletCard => Self {
                template: "card.typ",
                ..card
            },
            Sheet::Flashcards => Self {
                template: "flashcards.typ",
                safe: Margins::even(5.0),
                ..card
            },
            Sheet::ShowCards => Self {
                template: "show-cards.typ",
                is_one_page_a_panel: true,
                ..whole_page
            },
            Sheet::Form => whole_page,
            Sheet::TickList => Self {
                template: "tick-list.typ",
                ..whole_page
            },
            Sheet::CaseSheet => Self {
                template: "case.typ",
                ..whole_page
            },
            Sheet::Reading => Self {
                template: "reading.typ",
                is_reading: true,
                ..whole_page
            },
        }
    }
}

impl Margins {
    /// The same on all sides.
    const fn even(all: f64) -> Self {
        Self {
            head: all,
            foot: all,
            side: all,
        }
    }
}
