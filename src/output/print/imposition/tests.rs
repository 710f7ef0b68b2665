use proptest::prelude::*;

use super::*;
use crate::output::print::layout::{A4, A5, A6};
use crate::output::print::sheet_marks::MarkKind;

const ALL: [Layout; 9] = [
    Layout::OneUp(A4),
    Layout::OneUp(A5),
    Layout::OneUp(A6),
    Layout::Fold8,
    Layout::A6TwoCopies,
    Layout::A6CutAndStack,
    Layout::A5SaddleStitch,
    Layout::WalletCards,
    Layout::Flashcards,
];

/// How often each page is printed.
fn copies(layout: Layout) -> usize {
    match layout {
        Layout::A6TwoCopies => 2,
        Layout::WalletCards => 10,
        _ => 1,
    }
}

/// What a side looks like: its pages row by row, 0 for a blank.
fn rows(side: &Side) -> Vec<Vec<usize>> {
    let mut cells: Vec<&Cell> = side.cells.iter().collect();
    cells.sort_by(|a, b| (a.y, a.x).partial_cmp(&(b.y, b.x)).expect("numbers"));
    cells
        .chunk_by(|a, b| a.y == b.y)
        .map(|row| row.iter().map(|cell| cell.page.unwrap_or(0)).collect())
        .collect()
}

/// The page at a place.
fn at(side: &Side, x: f64, y: f64) -> &Cell {
    let mut cells = side.cells.iter();
    let found = cells.find(|cell| cell.x == x && cell.y == y);
    found.unwrap_or_else(|| panic!("no page at {x}, {y}"))
}

/// What lies behind a page of the front when the sheet was turned over its edge.
fn behind<'a>(plan: &'a Plan, front: usize, cell: &Cell) -> &'a Cell {
    let back = &plan.sides[front + 1];
    let is_upright = back.size.height > back.size.width;
    let over_the_side = match plan.duplex.expect("a back") {
        Edge::Long => is_upright,
        Edge::Short => !is_upright,
    };
    if over_the_side {
        at(back, back.size.width - cell.x - cell.size.width, cell.y)
    } else {
        at(back, cell.x, back.size.height - cell.y - cell.size.height)
    }
}

#[test]
fn fold_8_is_the_table() {
    let plan = impose(Layout::Fold8, 8);
    let [side] = &plan.sides[..] else {
        panic!("one side")
    };
    assert_eq!(plan.duplex, None);
    assert_eq!(side.size, A4.lying());
    for (x, y, page, turned) in [
        (0.0, 0.0, 5, true),
        (74.25, 0.0, 4, true),
        (148.5, 0.0, 3, true),
        (222.75, 0.0, 2, true),
        (0.0, 105.0, 6, false),
        (74.25, 105.0, 7, false),
        (148.5, 105.0, 8, false),
        (222.75, 105.0, 1, false),
    ] {
        let cell = at(side, x, y);
        assert_eq!((cell.page, cell.turned), (Some(page), turned), "{x}, {y}");
        assert_eq!(cell.size, Size::new(74.25, 105.0));
    }
    let order: Vec<_> = side.cells.iter().map(|cell| cell.page).collect();
    assert_eq!(order, (1..=8).map(Some).collect::<Vec<_>>());
}

#[test]
fn saddle_stitch_is_the_table() {
    let sides: Vec<_> = impose(Layout::A5SaddleStitch, 12)
        .sides
        .iter()
        .map(rows)
        .collect();
    let table = [[12, 1], [2, 11], [10, 3], [4, 9], [8, 5], [6, 7]];
    assert_eq!(sides, table.map(|spread| vec![spread.to_vec()]));
}

#[test]
fn cut_and_stack_is_the_table() {
    let plan = impose(Layout::A6CutAndStack, 16);
    let sides: Vec<_> = plan.sides.iter().map(rows).collect();
    assert_eq!(
        sides,
        [
            [[16, 1], [12, 5]],
            [[2, 15], [6, 11]],
            [[14, 3], [10, 7]],
            [[4, 13], [8, 9]],
        ]
    );
    assert_eq!(plan.duplex, Some(Edge::Long));
}

#[test]
fn two_copies_have_the_same_spread_above_and_below() {
    let sides: Vec<_> = impose(Layout::A6TwoCopies, 8)
        .sides
        .iter()
        .map(rows)
        .collect();
    let table = [[8, 1], [2, 7], [6, 3], [4, 5]];
    assert_eq!(sides, table.map(|spread| [spread; 2]));
}

#[test]
fn cards_are_mirrored_over_the_whole_sheet() {
    let plan = impose(Layout::Flashcards, 22);
    let sides: Vec<_> = plan.sides.iter().map(rows).collect();
    assert_eq!(
        sides,
        [
            [[1, 3], [5, 7], [9, 11], [13, 15]],
            [[4, 2], [8, 6], [12, 10], [16, 14]],
            [[17, 19], [21, 0], [0, 0], [0, 0]],
            [[20, 18], [0, 22], [0, 0], [0, 0]],
        ]
    );
    let plan = impose(Layout::WalletCards, 2);
    let sides: Vec<_> = plan.sides.iter().map(rows).collect();
    assert_eq!(sides, [[[1, 1]; 5], [[2, 2]; 5]]);
    let first = &plan.sides[0].cells[0];
    assert_eq!((first.x, first.y), (20.0, 13.5));
    assert_eq!(first.size, Size::new(85.0, 54.0));
}

#[test]
fn blanks_come_before_the_back_cover() {
    for (pages, sides) in [
        (1, vec![[0, 1], [0, 0]]),
        (2, vec![[2, 1], [0, 0]]),
        (3, vec![[3, 1], [2, 0]]),
        (4, vec![[4, 1], [2, 3]]),
        (5, vec![[5, 1], [2, 0], [0, 3], [4, 0]]),
        (6, vec![[6, 1], [2, 0], [0, 3], [4, 5]]),
        (7, vec![[7, 1], [2, 0], [6, 3], [4, 5]]),
    ] {
        let plan = impose(Layout::A5SaddleStitch, pages);
        let laid: Vec<_> = plan.sides.iter().map(|side| rows(side).concat()).collect();
        assert_eq!(laid, sides, "{pages} pages");
    }
    assert_eq!(
        rows(&impose(Layout::Fold8, 6).sides[0]),
        [[5, 4, 3, 2], [0, 0, 6, 1]]
    );
}

#[test]
fn a_card_with_nothing_on_its_back_is_printed_on_one_side() {
    for layout in [Layout::WalletCards, Layout::Flashcards] {
        let plan = impose(layout, 1);
        assert_eq!((plan.sides.len(), plan.duplex), (1, None));
        let plan = impose(layout, 3);
        assert_eq!(plan.duplex, Some(Edge::Long));
    }
}

/// Directions in space: to the right, up, towards whoever looks at the sheet.
type Direction = [i32; 3];

const RIGHT: Direction = [1, 0, 0];
const UP: Direction = [0, 1, 0];
const NEAR: Direction = [0, 0, 1];

fn cross(a: Direction, b: Direction) -> Direction {
    [
        a[1] * b[2] - a[2] * b[1],
        a[2] * b[0] - a[0] * b[2],
        a[0] * b[1] - a[1] * b[0],
    ]
}

fn dot(a: Direction, b: Direction) -> i32 {
    (0..3).map(|axis| a[axis] * b[axis]).sum()
}

fn minus(a: Direction) -> Direction {
    a.map(|along| -along)
}

/// A panel in space: what its print faces, where its head is, and where the paper lies as seen from the spine.
struct Panel {
    page: usize,
    print: Direction,
    head: Direction,
    leaf: Direction,
}

impl Panel {
    /// Turns the paper a number of quarters about an axis, against the clock for whom the axis points at.
    fn turn(&mut self, axis: Direction, quarters: usize) {
        let quarter = |a: Direction| -> Direction {
            let across = cross(axis, a);
            let along = dot(axis, a);
            [0, 1, 2].map(|n| across[n] + axis[n] * along)
        };
        for _ in 0..quarters {
            self.print = quarter(self.print);
            self.head = quarter(self.head);
            self.leaf = quarter(self.leaf);
        }
    }
}

/// Folds the sheet along the middle, print outwards, and pushes the ends together until the cut opens to a cross.
fn folded(side: &Side) -> Vec<Panel> {
    let of = |cell: &Cell| {
        let column = (cell.x / 74.25) as usize;
        let is_upper = cell.y == 0.0;
        let mut panel = Panel {
            page: cell.page.expect("eight pages"),
            print: NEAR,
            head: if cell.turned { minus(UP) } else { UP },
            // The spine is where the ends meet: the inner edges of the outer columns, to which the inner columns swing.
            leaf: if column < 2 { minus(RIGHT) } else { RIGHT },
        };
        if column == 1 || column == 2 {
            panel.leaf = minus(panel.leaf);
        }
        if is_upper {
            panel.turn(RIGHT, 2);
        }
        // The cut lets the inner columns move: the front layer towards us, the back layer away.
        let quarters = match (column, is_upper) {
            (1, false) | (2, true) => 3,
            (2, false) | (1, true) => 1,
            _ => 0,
        };
        panel.turn(UP, quarters);
        panel
    };
    side.cells.iter().map(of).collect()
}

#[test]
fn a_folded_sheet_opens_at_facing_pages_in_order_and_upright() {
    let panels = folded(&impose(Layout::Fold8, 8).sides[0]);
    let between = |panel: &Panel| [0, 1, 2].map(|axis| panel.leaf[axis] + panel.print[axis]);
    let mut spreads = Vec::new();
    for left in &panels {
        assert_eq!(left.head, UP, "page {}", left.page);
        assert_eq!(dot(left.leaf, left.print), 0);
        for right in panels
            .iter()
            .filter(|right| between(right) == between(left))
        {
            // Whoever stands between two leaves looks at the spine.
            let looking = minus(between(left));
            let to_the_right = cross(looking, UP);
            if dot(right.leaf, to_the_right) > 0 && dot(left.leaf, to_the_right) < 0 {
                spreads.push((left.page, right.page));
            }
        }
    }
    spreads.sort_unstable();
    assert_eq!(spreads, [(2, 3), (4, 5), (6, 7), (8, 1)]);
}

/// The pages of a pile of folded leaves as one turns them; the outermost leaf is first.
fn read(leaves: &[[usize; 4]]) -> Vec<usize> {
    let first_half = leaves
        .iter()
        .flat_map(|[_, right, behind, _]| [*right, *behind]);
    let second_half = leaves
        .iter()
        .rev()
        .flat_map(|[left, _, _, behind]| [*behind, *left]);
    first_half.chain(second_half).collect()
}

/// The leaves that come of the pile from top to bottom where rows begin at `y`: on the front left and right, behind the
/// right, behind the left.
fn leaves(plan: &Plan, y: f64) -> Vec<[usize; 4]> {
    let number = |cell: &Cell| cell.page.unwrap_or(0);
    (0..plan.sides.len())
        .step_by(2)
        .map(|sheet| {
            let front = &plan.sides[sheet];
            let left = at(front, 0.0, y);
            let right = at(front, left.size.width, y);
            let back = |cell| number(behind(plan, sheet, cell));
            [number(left), number(right), back(right), back(left)]
        })
        .collect()
}

/// A booklet as one reads it: folded, and where the sheets are cut, put together.
fn booklets(layout: Layout, plan: &Plan) -> Vec<Vec<usize>> {
    match layout {
        Layout::A5SaddleStitch => vec![read(&leaves(plan, 0.0))],
        Layout::A6TwoCopies => vec![read(&leaves(plan, 0.0)), read(&leaves(plan, 148.5))],
        _ => vec![read(&[leaves(plan, 0.0), leaves(plan, 148.5)].concat())],
    }
}

proptest! {
    #[test]
    fn every_page_is_printed_as_often_as_the_layout_says(pages in 0usize..200) {
        for layout in ALL {
            let plan = impose(layout, pages);
            let mut printed: Vec<usize> =
                plan.sides.iter().flat_map(|side| &side.cells).filter_map(|cell| cell.page).collect();
            printed.sort_unstable();
            let expected: Vec<usize> =
                (1..=pages).flat_map(|page| vec![page; copies(layout)]).collect();
            prop_assert_eq!(printed, expected, "{:?}", layout);
            prop_assert_eq!(layout.repeats(), copies(layout) > 1);
        }
    }

    #[test]
    fn a_booklet_reads_in_order_with_its_blanks_before_the_back_cover(pages in 2usize..200) {
        for layout in [Layout::A5SaddleStitch, Layout::A6TwoCopies, Layout::A6CutAndStack] {
            let plan = impose(layout, pages);
            let of = if layout == Layout::A6CutAndStack { 8 } else { 4 };
            let mut expected: Vec<usize> = (1..pages).collect();
            expected.resize(pages.next_multiple_of(of) - 1, 0);
            expected.push(pages);
            for booklet in booklets(layout, &plan) {
                prop_assert_eq!(&booklet, &expected, "{:?}", layout);
            }
        }
    }

    #[test]
    fn behind_every_cards_front_is_its_back(pages in 2usize..200) {
        for layout in [Layout::WalletCards, Layout::Flashcards] {
            let plan = impose(layout, pages);
            for sheet in (0..plan.sides.len()).step_by(2) {
                for cell in &plan.sides[sheet].cells {
                    let back = cell.page.map(|front| front + 1).filter(|back| *back <= pages);
                    prop_assert_eq!(behind(&plan, sheet, cell).page, back);
                    prop_assert!(cell.page.is_none_or(|front| front % 2 == 1));
                }
            }
        }
    }

    #[test]
    fn pages_tile_their_sheet_and_stay_on_it(pages in 0usize..200) {
        for layout in ALL {
            for side in impose(layout, pages).sides {
                prop_assert_eq!(side.cells.len(), layout.grid().columns * layout.grid().rows);
                for (index, cell) in side.cells.iter().enumerate() {
                    prop_assert!(cell.x >= 0.0 && cell.x + cell.size.width <= side.size.width);
                    prop_assert!(cell.y >= 0.0 && cell.y + cell.size.height <= side.size.height);
                    for other in &side.cells[index + 1..] {
                        let apart = |a: f64, b: f64, length: f64| (a - b).abs() >= length;
                        prop_assert!(
                            apart(cell.x, other.x, cell.size.width) || apart(cell.y, other.y, cell.size.height)
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn marks_are_on_fronts_on_the_edges_of_pages_and_where_a_printer_reaches(pages in 1usize..60) {
        for layout in ALL {
            let plan = impose(layout, pages);
            for (index, side) in plan.sides.iter().enumerate() {
                let is_back = plan.duplex.is_some() && index % 2 == 1;
                prop_assert!(!is_back || side.marks.is_empty());
                for mark in &side.marks {
                    for point in [mark.from, mark.to] {
                        prop_assert!((5.0..=side.size.width - 5.0).contains(&point.x), "{:?}", mark);
                        prop_assert!((5.0..=side.size.height - 5.0).contains(&point.y), "{:?}", mark);
                    }
                    let crosses = side.cells.iter().any(|cell| {
                        let is_inside = |at: f64, start: f64, length: f64| at > start && at < start + length;
                        let is_down = mark.from.x == mark.to.x;
                        if is_down {
                            is_inside(mark.from.x, cell.x, cell.size.width)
                        } else {
                            is_inside(mark.from.y, cell.y, cell.size.height)
                        }
                    });
                    prop_assert!(mark.kind == MarkKind::Ruler || !crosses, "{:?}", mark);
                }
            }
        }
    }
}

#[test]
fn every_fold_and_cut_has_its_line() {
    use MarkKind::{Cut, Fold};
    for (layout, lines) in [
        (Layout::OneUp(A4), vec![]),
        (
            Layout::Fold8,
            vec![
                (Fold, (74.25, 5.0), (74.25, 205.0)),
                (Fold, (148.5, 5.0), (148.5, 205.0)),
                (Fold, (222.75, 5.0), (222.75, 205.0)),
                (Fold, (5.0, 105.0), (74.25, 105.0)),
                (Cut, (74.25, 105.0), (222.75, 105.0)),
                (Fold, (222.75, 105.0), (292.0, 105.0)),
            ],
        ),
        (
            Layout::A6TwoCopies,
            vec![
                (Cut, (5.0, 148.5), (205.0, 148.5)),
                (Fold, (105.0, 5.0), (105.0, 292.0)),
            ],
        ),
        (
            Layout::A5SaddleStitch,
            vec![(Fold, (148.5, 5.0), (148.5, 205.0))],
        ),
        (
            Layout::Flashcards,
            vec![
                (Cut, (105.0, 5.0), (105.0, 292.0)),
                (Cut, (5.0, 74.25), (205.0, 74.25)),
                (Cut, (5.0, 148.5), (205.0, 148.5)),
                (Cut, (5.0, 222.75), (205.0, 222.75)),
            ],
        ),
    ] {
        let drawn: Vec<_> = impose(layout, 8).sides[0]
            .marks
            .iter()
            .filter(|mark| mark.kind != MarkKind::Ruler)
            .map(|mark| {
                (
                    mark.kind,
                    (mark.from.x, mark.from.y),
                    (mark.to.x, mark.to.y),
                )
            })
            .collect();
        assert_eq!(drawn, lines, "{layout:?}");
    }
    let wallet = &impose(Layout::WalletCards, 2).sides[0].marks;
    let cuts = wallet.iter().filter(|mark| mark.kind == Cut).count();
    assert_eq!(cuts, 3 + 6, "every card has four sides");
}

#[test]
fn the_ruler_is_50_mm_and_lies_below_the_text() {
    for (layout, above_the_foot) in [
        (Layout::Fold8, 8.0),
        (Layout::A6TwoCopies, 9.0),
        (Layout::A5SaddleStitch, 9.0),
        (Layout::Flashcards, 7.0),
        (Layout::WalletCards, 13.5),
    ] {
        let plan = impose(layout, 4);
        let rulers = plan.sides[0].marks.iter();
        let rulers: Vec<_> = rulers.filter(|mark| mark.kind == MarkKind::Ruler).collect();
        let [ruler] = &rulers[..] else {
            panic!("one ruler")
        };
        assert_eq!(ruler.to.x - ruler.from.x, 50.0);
        assert_eq!(ruler.to.y, ruler.from.y);
        assert!(ruler.from.y > plan.sides[0].size.height - above_the_foot);
    }
}
