//! The layouts of sheets: which paper, and how large the pages on it are.
//!
//! Lengths are millimetres from the top left corner of a side as it lies in the PDF.

use crate::model::pocket::{Imposition, Sheet};

/// How pages are laid on sheets.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Layout {
    /// A page a sheet, on one side, as it is.
    OneUp(Size),
    /// A4 across, on one side: eight pages, three folds and one cut.
    Fold8,
    /// A6 booklets on A4, two of the same on each sheet.
    A6TwoCopies,
    /// One A6 booklet on A4: the pile is cut across once, and its lower half laid into the upper.
    A6CutAndStack,
    /// An A5 booklet on A4, folded and stapled in the middle.
    A5SaddleStitch,
    /// Cards of 85 × 54 mm, ten of the same on A4; two pages make a card, front and back.
    WalletCards,
    /// Cards of 105 × 74.25 mm, eight different ones on A4; two pages make a card, front and back.
    Flashcards,
}

/// Width and height in mm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}

/// A place on a side in mm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// Rows and columns of places.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Grid {
    /// Beside each other.
    pub columns: usize,
    /// Below each other.
    pub rows: usize,
    /// From the sheet's left edge to the first, in mm.
    pub left: f64,
    /// From the sheet's upper edge to the first, in mm.
    pub top: f64,
}

/// A4 upright.
pub const A4: Size = Size::new(210.0, 297.0);
/// A5 upright; half an A4 is half a millimetre wider.
pub const A5: Size = Size::new(148.0, 210.0);
/// A6 upright; a quarter of an A4 is half a millimetre higher.
pub const A6: Size = Size::new(105.0, 148.0);

impl Size {
    /// Width and height in mm.
    pub const fn new(width: f64, height: f64) -> Self {
        Self { width, height }
    }

    /// The same sheet, lying.
    pub const fn lying(self) -> Self {
        Self::new(self.height, self.width)
    }
}

impl Layout {
    /// How a product's sheet is printed where nobody says otherwise.
    pub fn of(sheet: Sheet) -> Self {
        match sheet {
            Sheet::Fold8 => Self::Fold8,
            Sheet::A6Booklet => Self::A6TwoCopies,
            Sheet::A5Booklet => Self::A5SaddleStitch,
            Sheet::WalletCard => Self::WalletCards,
            Sheet::Flashcards => Self::Flashcards,
            Sheet::ShowCards => Self::OneUp(A5),
            Sheet::Form | Sheet::TickList | Sheet::CaseSheet | Sheet::Reading => Self::OneUp(A4),
        }
    }

    /// The same, as a product asks for it.
    pub fn imposed(sheet: Sheet, imposition: Imposition) -> Self {
        match (sheet, imposition) {
            (Sheet::A6Booklet, Imposition::CutAndStack) => Self::A6CutAndStack,
            _ => Self::of(sheet),
        }
    }

    /// The size of a page.
    pub fn page(self) -> Size {
        match self {
            Self::OneUp(page) => page,
            Self::Fold8 => Size::new(74.25, 105.0),
            Self::A6TwoCopies | Self::A6CutAndStack => Size::new(105.0, 148.5),
            Self::A5SaddleStitch => Size::new(148.5, 210.0),
            Self::WalletCards => Size::new(85.0, 54.0),
            Self::Flashcards => Size::new(105.0, 74.25),
        }
    }

    /// The size of a sheet as it is printed.
    pub fn sheet(self) -> Size {
        match self {
            Self::OneUp(page) => page,
            Self::Fold8 | Self::A5SaddleStitch => A4.lying(),
            Self::A6TwoCopies | Self::A6CutAndStack | Self::WalletCards | Self::Flashcards => A4,
        }
    }

    /// The places for pages on a side.
    pub fn grid(self) -> Grid {
        let (columns, rows, left, top) = match self {
            Self::OneUp(_) => (1, 1, 0.0, 0.0),
            Self::Fold8 => (4, 2, 0.0, 0.0),
            Self::A6TwoCopies | Self::A6CutAndStack => (2, 2, 0.0, 0.0),
            Self::A5SaddleStitch => (2, 1, 0.0, 0.0),
            Self::WalletCards => (2, 5, 20.0, 13.5),
            Self::Flashcards => (2, 4, 0.0, 0.0),
        };
        Grid {
            columns,
            rows,
            left,
            top,
        }
    }

    /// Whether a page is printed more than once; such a sheet cannot be read aloud, and points to its reading copy.
    pub fn repeats(self) -> bool {
        matches!(self, Self::A6TwoCopies | Self::WalletCards)
    }
}
