//! Lines on a sheet that say where to fold, where to cut, and whether it was printed in its right size.

use crate::output::print::layout::{Layout, Point, Size};

/// A straight line on a sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mark {
    /// What it is for.
    pub kind: MarkKind,
    /// Where it begins, from the left or the top.
    pub from: Point,
    /// Where it ends.
    pub to: Point,
}

/// What a line on a sheet is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MarkKind {
    /// Here one folds.
    Fold,
    /// Here one cuts.
    Cut,
    /// A line of 50 mm: held against a ruler, it shows whether the printer kept the size.
    Ruler,
}

/// How long the ruler is, in mm.
pub const RULER: f64 = 50.0;

/// No office printer reaches the sheet's outermost 5 mm (four and a bit on most).
const UNPRINTABLE: f64 = 5.0;

/// How far above the foot of the sheet the ruler lies, in mm: below the text of every format, where the printer reaches.
const RULER_FOOT: f64 = 6.0;

/// How far from the left the ruler begins, in mm; on wallet cards that is between two cuts.
const RULER_LEFT: f64 = 30.0;

/// The lines of a sheet's front.
///
/// They run on the edges of pages, never through one, and end where the printer ends. A back has none: it lies up to 2 mm
/// beside its front, and two lines for one cut are worse than one.
pub fn marks(layout: Layout) -> Vec<Mark> {
    let sheet = layout.sheet();
    let across = |y| horizontal(sheet, y);
    let down = |x| vertical(sheet, x);
    let mut marks: Vec<Mark> = match layout {
        Layout::OneUp(_) => return Vec::new(),
        Layout::Fold8 => fold_8(sheet),
        Layout::A6TwoCopies | Layout::A6CutAndStack => {
            vec![across(148.5).kind(MarkKind::Cut), down(105.0)]
        }
        Layout::A5SaddleStitch => vec![down(148.5)],
        Layout::WalletCards | Layout::Flashcards => {
            let (page, grid) = (layout.page(), layout.grid());
            let columns = (0..=grid.columns).map(|column| grid.left + page.width * column as f64);
            let rows = (0..=grid.rows).map(|row| grid.top + page.height * row as f64);
            let inside = |at: f64, length: f64| at > 0.0 && at < length;
            columns
                .filter(|x| inside(*x, sheet.width))
                .map(down)
                .chain(rows.filter(|y| inside(*y, sheet.height)).map(across))
                .map(|mark| mark.kind(MarkKind::Cut))
                .collect()
        }
    };
    marks.push(ruler(sheet));
    marks
}

/// Three folds down and one across; the cut takes the place of the middle of that.
fn fold_8(sheet: Size) -> Vec<Mark> {
    let (left, right) = (74.25, 222.75);
    let across = horizontal(sheet, 105.0);
    let at = |x| Point { x, y: 105.0 };
    let mut marks: Vec<Mark> = [left, 148.5, right]
        .into_iter()
        .map(|x| vertical(sheet, x))
        .collect();
    marks.extend([
        Mark {
            to: at(left),
            ..across
        },
        Mark {
            from: at(left),
            to: at(right),
            kind: MarkKind::Cut,
        },
        Mark {
            from: at(right),
            ..across
        },
    ]);
    marks
}

fn horizontal(sheet: Size, y: f64) -> Mark {
    Mark {
        kind: MarkKind::Fold,
        from: Point { x: UNPRINTABLE, y },
        to: Point {
            x: sheet.width - UNPRINTABLE,
            y,
        },
    }
}

fn vertical(sheet: Size, x: f64) -> Mark {
    Mark {
        kind: MarkKind::Fold,
        from: Point { x, y: UNPRINTABLE },
        to: Point {
            x,
            y: sheet.height - UNPRINTABLE,
        },
    }
}

fn ruler(sheet: Size) -> Mark {
    let y = sheet.height - RULER_FOOT;
    Mark {
        kind: MarkKind::Ruler,
        from: Point { x: RULER_LEFT, y },
        to: Point {
            x: RULER_LEFT + RULER,
            y,
        },
    }
}

impl Mark {
    fn kind(self, kind: MarkKind) -> Self {
        Self { kind, ..self }
    }
}
