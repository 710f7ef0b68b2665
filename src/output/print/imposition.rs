//! Imposition: where pages lie on the sheets that are printed, so that folding and cutting put them in order.
//!
//! Pure geometry: it knows how many pages there are, not what is on them. Lengths are millimetres from the top left corner
//! of a side as it lies in the PDF.

use crate::output::print::layout::{Grid, Layout, Size};
use crate::output::print::sheet_marks::{Mark, marks};

/// The sides to print.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// In the order they are printed: with `duplex` a front, then its back; else fronts alone.
    pub sides: Vec<Side>,
    /// The edge that the printer turns sheets over; none where only one side is printed.
    pub duplex: Option<Edge>,
}

/// The edge that a sheet is turned over to print its back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    /// As one turns the pages of a book that stands upright.
    Long,
    /// As one turns the pages of a calendar on the wall, or of a book of landscape sheets folded in the middle.
    Short,
}

/// One side of a sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// That of the sheet.
    pub size: Size,
    /// Where pages lie, in the order of reading, blank ones last; a sheet drawn in this order can be tagged.
    pub cells: Vec<Cell>,
    /// Where to fold and cut; none on a back.
    pub marks: Vec<Mark>,
}

/// A place for a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// Which page lies here, from 1; none is blank.
    pub page: Option<usize>,
    /// Its left edge.
    pub x: f64,
    /// Its upper edge.
    pub y: f64,
    /// That of the page.
    pub size: Size,
    /// Whether the page stands on its head.
    pub turned: bool,
}

/// Lays pages 1 to `pages` on sheets; no pages, no sheets.
///
/// A fold or a booklet that is not full has its blank pages before the last one, which is the back cover. More than eight
/// pages are folded from more than one sheet, each on its own. A card's back may be blank; where all are, only fronts are
/// printed.
pub fn impose(layout: Layout, pages: usize) -> Plan {
    match layout {
        Layout::OneUp(_) => one_sided(layout, (1..=pages).map(|page| vec![Some(page)])),
        Layout::Fold8 => {
            let covers = with_back_cover(pages, 8);
            one_sided(layout, covers.chunks(8).map(fold_8))
        }
        Layout::A5SaddleStitch => {
            let spreads = saddle_stitch(&with_back_cover(pages, 4));
            let sides = spreads.into_iter().flatten().map(Vec::from);
            two_sided(layout, Edge::Short, sides)
        }
        Layout::A6TwoCopies => {
            let spreads = saddle_stitch(&with_back_cover(pages, 4));
            let sides = spreads.into_iter().flatten().map(|spread| [spread; 2]);
            two_sided(layout, Edge::Long, sides.map(|rows| rows.concat()))
        }
        Layout::A6CutAndStack => {
            let leaves = saddle_stitch(&with_back_cover(pages, 8));
            let (outer, inner) = leaves.split_at(leaves.len() / 2);
            let sides = outer.iter().zip(inner).flat_map(|(outer, inner)| {
                [[outer[0], inner[0]].concat(), [outer[1], inner[1]].concat()]
            });
            two_sided(layout, Edge::Long, sides)
        }
        Layout::WalletCards => {
            let cards = cards(pages).into_iter().map(|card| vec![card; 10]);
            card_sheets(layout, pages, cards)
        }
        Layout::Flashcards => {
            let cards = cards(pages);
            card_sheets(layout, pages, cards.chunks(8).map(<[_]>::to_vec))
        }
    }
}

/// The pages filled up to a multiple of `of`, blanks before the last.
fn with_back_cover(pages: usize, of: usize) -> Vec<Option<usize>> {
    let mut filled: Vec<Option<usize>> = (1..=pages).map(Some).collect();
    let blanks = pages.next_multiple_of(of) - pages;
    // One page alone is a front cover.
    let before = if pages == 1 {
        1
    } else {
        pages.saturating_sub(1)
    };
    filled.splice(before..before, vec![None; blanks]);
    filled
}

/// Row by row, from eight pages: the upper row stands on its head.
fn fold_8(pages: &[Option<usize>]) -> Vec<Option<usize>> {
    [5, 4, 3, 2, 6, 7, 8, 1].map(|page| pages[page - 1]).into()
}

/// Leaves from the outermost, each a front and a back, each the left and the right page.
fn saddle_stitch(pages: &[Option<usize>]) -> Vec<[[Option<usize>; 2]; 2]> {
    let last = pages.len();
    (0..last / 4)
        .map(|leaf| {
            let first = 2 * leaf;
            [
                [pages[last - 1 - first], pages[first]],
                [pages[first + 1], pages[last - 2 - first]],
            ]
        })
        .collect()
}

/// A front and a back.
type Card = [Option<usize>; 2];

/// Every two pages a card; the back of the last may be blank.
fn cards(pages: usize) -> Vec<Card> {
    let exists = |page| (page <= pages).then_some(page);
    (1..=pages)
        .step_by(2)
        .map(|front| [Some(front), exists(front + 1)])
        .collect()
}

/// Sheets of cards: turned over its long edge, a sheet has its left column on the right.
fn card_sheets(layout: Layout, pages: usize, sheets: impl Iterator<Item = Vec<Card>>) -> Plan {
    let Grid { columns, rows, .. } = layout.grid();
    let sides = sheets.map(|mut cards| {
        // The last sheet is mirrored as a whole, not only over the cards that are left.
        cards.resize(columns * rows, [None; 2]);
        let front: Vec<_> = cards.iter().map(|card| card[0]).collect();
        let mirrored = cards.chunks(columns).flat_map(|row| row.iter().rev());
        (front, mirrored.map(|card| card[1]).collect::<Vec<_>>())
    });
    if pages == 1 {
        one_sided(layout, sides.map(|(front, _)| front))
    } else {
        two_sided(
            layout,
            Edge::Long,
            sides.flat_map(|(front, back)| [front, back]),
        )
    }
}

fn one_sided(layout: Layout, sides: impl Iterator<Item = Vec<Option<usize>>>) -> Plan {
    Plan {
        sides: sides
            .map(|pages| side(layout, &pages, marks(layout)))
            .collect(),
        duplex: None,
    }
}

/// Fronts and backs by turns; the marks are on the fronts.
fn two_sided(layout: Layout, edge: Edge, sides: impl Iterator<Item = Vec<Option<usize>>>) -> Plan {
    let marks_of = |index: usize| {
        if index.is_multiple_of(2) {
            marks(layout)
        } else {
            Vec::new()
        }
    };
    Plan {
        sides: sides
            .enumerate()
            .map(|(index, pages)| side(layout, &pages, marks_of(index)))
            .collect(),
        duplex: Some(edge),
    }
}

/// A side from its pages, row by row.
fn side(layout: Layout, pages: &[Option<usize>], marks: Vec<Mark>) -> Side {
    let (grid, size) = (layout.grid(), layout.page());
    let mut cells: Vec<Cell> = pages
        .iter()
        .enumerate()
        .map(|(index, page)| {
            let (row, column) = (index / grid.columns, index % grid.columns);
            Cell {
                page: *page,
                x: grid.left + size.width * column as f64,
                y: grid.top + size.height * row as f64,
                size,
                turned: layout == Layout::Fold8 && row == 0,
            }
        })
        .collect();
    cells.sort_by_key(|cell| (cell.page.is_none(), cell.page));
    Side {
        size: layout.sheet(),
        cells,
        marks,
    }
}

#[cfg(test)]
mod tests;
