//! Pages laid on sheets: their frames, placed as an imposition plan says, with the sheet's marks over them.

use serde::Serialize;
use typst::diag::EcoVec;
use typst::foundations::{Content, Smart};
use typst::layout::{Abs, Frame, FrameItem, GroupItem, Point, Ratio, Sides, Size, Transform};
use typst::model::Document as _;
use typst::visualize::{Color, Curve, Paint};
use typst_layout::{Page, PagedDocument};

use crate::output::print::document::Document;
use crate::output::print::imposition::{Cell, Edge, Plan, Side};
use crate::output::print::sheet_marks::MarkKind;

/// What the template `marks.typ` is given: a page for each side, with the lines on it.
#[derive(Debug, Serialize)]
pub struct MarkSheets<'a> {
    #[serde(flatten)]
    document: &'a Document,
    /// `long`, `short`, or none for one side.
    duplex: Option<&'static str>,
    /// One a side.
    sides: Vec<MarkSide>,
}

#[derive(Debug, Serialize)]
struct MarkSide {
    width: f64,
    height: f64,
    marks: Vec<MarkLine>,
}

#[derive(Debug, Serialize)]
struct MarkLine {
    kind: &'static str,
    from: [f64; 2],
    to: [f64; 2],
}

/// The marks of a plan as data.
pub fn mark_sheets<'a>(document: &'a Document, plan: &Plan) -> MarkSheets<'a> {
    MarkSheets {
        document,
        duplex: plan.duplex.map(|edge| match edge {
            Edge::Long => "long",
            Edge::Short => "short",
        }),
        sides: plan.sides.iter().map(mark_side).collect(),
    }
}

fn mark_side(side: &Side) -> MarkSide {
    let marks = side.marks.iter().map(|mark| MarkLine {
        kind: match mark.kind {
            MarkKind::Fold => "fold",
            MarkKind::Cut => "cut",
            MarkKind::Ruler => "ruler",
        },
        from: [mark.from.x, mark.from.y],
        to: [mark.to.x, mark.to.y],
    });
    MarkSide {
        width: side.size.width,
        height: side.size.height,
        marks: marks.collect(),
    }
}

/// Lays pages on the sides of a plan; the pages of `marks` lie over them, side by side.
///
/// With `in_reading_order` the sheet keeps what a screen reader needs; else only what is printed.
pub fn assemble(
    pages: &PagedDocument,
    marks: &PagedDocument,
    plan: &Plan,
    in_reading_order: bool,
) -> PagedDocument {
    let sides = plan.sides.iter().enumerate().map(|(index, side)| {
        let mut sheet = Frame::hard(size(side.size.width, side.size.height));
        for cell in &side.cells {
            let page = cell
                .page
                .and_then(|number| pages.pages().get(number.checked_sub(1)?));
            if let Some(page) = page {
                place(&mut sheet, page, cell, in_reading_order);
            }
        }
        if let Some(marks) = marks.pages().get(index) {
            let group = GroupItem::new(printed(&marks.frame));
            sheet.push(Point::zero(), FrameItem::Group(group));
        }
        Page {
            frame: sheet,
            bleed: Sides::default(),
            fill: Smart::Auto,
            numbering: None,
            supplement: Content::empty(),
            number: index as u64 + 1,
        }
    });
    let sides: EcoVec<Page> = sides.collect();
    PagedDocument::new(sides, pages.info().clone())
}

fn place(sheet: &mut Frame, page: &Page, cell: &Cell, in_reading_order: bool) {
    let mut frame = if in_reading_order {
        page.frame.clone()
    } else {
        printed(&page.frame)
    };
    if let Smart::Custom(Some(fill)) = &page.fill
        && *fill != Paint::Solid(Color::WHITE)
    {
        frame.fill(fill.clone());
    }
    let extent = frame.size();
    let mut group = GroupItem::new(frame);
    group.clip = Some(Curve::rect(extent));
    if cell.turned {
        // The exact matrix: a rotation would leave the residue of a sine.
        group.transform = Transform {
            sx: -Ratio::one(),
            sy: -Ratio::one(),
            kx: Ratio::zero(),
            ky: Ratio::zero(),
            tx: extent.x,
            ty: extent.y,
        };
    }
    let position = Point::new(Abs::mm(cell.x), Abs::mm(cell.y));
    sheet.push(position, FrameItem::Group(group));
}

/// A frame without links and without what a screen reader needs: on a sheet that repeats or shuffles pages both would lie.
fn printed(frame: &Frame) -> Frame {
    let mut printed = Frame::new(frame.size(), frame.kind());
    for (position, item) in frame.items() {
        match item {
            FrameItem::Group(group) => {
                let mut group = group.clone();
                group.frame = self::printed(&group.frame);
                group.parent = None;
                printed.push(*position, FrameItem::Group(group));
            }
            FrameItem::Link(..) | FrameItem::Tag(..) => {}
            FrameItem::Text(..) | FrameItem::Shape(..) | FrameItem::Image(..) => {
                printed.push(*position, item.clone());
            }
        }
    }
    printed
}

fn size(width: f64, height: f64) -> Size {
    Size::new(Abs::mm(width), Abs::mm(height))
}
