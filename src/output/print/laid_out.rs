//! What stands on laid-out pages, read from their frames: every run of text with its place, size and role.

use typst::foundations::{Content, Value};
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::text::TextItem;
use typst::visualize::{Paint, Shape};
use typst_layout::PagedDocument;

/// What stands on the pages of a product.
#[derive(Clone, Debug, Default)]
pub struct LaidOut {
    /// Where panels begin, in order.
    pub panels: Vec<PanelStart>,
    /// Every run of text, page by page.
    pub runs: Vec<TextRun>,
    /// How many pages there are.
    pub pages: usize,
    /// How far down shapes reach on each page, in mm; lines to write on take room as text does.
    pub shapes_end: Vec<f64>,
    /// The first page, from 0, that has a colour in a shape.
    pub coloured_shape: Option<usize>,
    /// The roles of what is being read, the innermost last.
    roles: Vec<Role>,
}

/// Where a panel begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PanelStart {
    /// The panel's id.
    pub id: String,
    /// The page, from 0.
    pub page: usize,
}

/// A run of text in one font, size and language.
#[derive(Clone, Debug)]
pub struct TextRun {
    /// The page, from 0.
    pub page: usize,
    /// Which of the panels it belongs to; none before the first.
    pub panel: Option<usize>,
    /// What it is for.
    pub role: Role,
    /// The words.
    pub words: String,
    /// Their language, as the typesetter knows it: `sv`.
    pub language: String,
    /// Its size as printed, in points.
    pub size: f64,
    /// Whether it is bold.
    pub is_bold: bool,
    /// Where its ink is.
    pub ink: Area,
    /// Its base line, in mm from the top of the page.
    pub baseline: f64,
    /// Whether a block around it cuts some of it off.
    pub is_clipped: bool,
    /// Characters that the font does not have.
    pub missing: Vec<char>,
    /// Whether it has a colour that grey cannot carry.
    pub is_coloured: bool,
}

/// What text is for, which decides how small it may be.
///
/// A template says so around the text: `metadata("said")` labelled `<role>` before it, `metadata("")` with that label after.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Role {
    /// Running text.
    #[default]
    Body,
    /// `said`: what one says, and what one does.
    Said,
    /// `urgent`: an emergency number.
    Urgent,
    /// `edition`: the edition line, and what else stands at the foot of a page.
    Edition,
}

/// A rectangle on a page, in mm from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub left: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its right edge.
    pub right: f64,
    /// Its lower edge.
    pub bottom: f64,
}

impl Area {
    /// Whether both have some room in common.
    pub fn meets(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether `other` lies in it, give or take `by` mm.
    pub fn holds(self, other: Self, by: f64) -> bool {
        self.left - by <= other.left
            && self.top - by <= other.top
            && other.right <= self.right + by
            && other.bottom <= self.bottom + by
    }

    fn common(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        }
    }
}

/// Reads the pages of a typeset document.
pub fn read(document: &PagedDocument) -> LaidOut {
    let mut read = LaidOut::default();
    for (index, page) in document.pages().iter().enumerate() {
        let surroundings = Surroundings {
            page: index,
            transform: Transform::identity(),
            clip: None,
        };
        read.shapes_end.push(0.0);
        read.frame(&page.frame, surroundings);
    }
    read.pages = document.pages().len();
    read
}

/// What holds for all that is in a frame.
#[derive(Clone, Copy)]
struct Surroundings {
    page: usize,
    transform: Transform,
    clip: Option<Area>,
}

impl LaidOut {
    fn frame(&mut self, frame: &Frame, around: Surroundings) {
        for (position, item) in frame.items() {
            let transform = around
                .transform
                .pre_concat(Transform::translate(position.x, position.y));
            let around = Surroundings {
                transform,
                ..around
            };
            match item {
                FrameItem::Group(group) => {
                    let transform = transform.pre_concat(group.transform);
                    let clip = group.clip.as_ref().map(|curve| {
                        let area = area(transform, curve.bbox(None));
                        around.clip.map_or(area, |outer| outer.common(area))
                    });
                    let around = Surroundings {
                        transform,
                        clip: clip.or(around.clip),
                        ..around
                    };
                    self.frame(&group.frame, around);
                }
                FrameItem::Text(text) => {
                    let run = self.run(text, around);
                    self.runs.push(run);
                }
                FrameItem::Shape(shape, _) => {
                    if is_coloured_shape(shape) {
                        self.coloured_shape.get_or_insert(around.page);
                    }
                    let end = area(transform, shape.bbox(false)).bottom;
                    if let Some(ends) = self.shapes_end.last_mut() {
                        *ends = ends.max(end);
                    }
                }
                FrameItem::Tag(Tag::Start(content, _)) => {
                    self.said_by_template(content, around.page)
                }
                FrameItem::Tag(Tag::End(..)) | FrameItem::Image(..) | FrameItem::Link(..) => {}
            }
        }
    }

    /// Takes note of what a template says about what follows.
    fn said_by_template(&mut self, content: &Content, page: usize) {
        let Some(Value::Str(word)) = content.to_packed::<MetadataElem>().map(|elem| &elem.value)
        else {
            return;
        };
        let label = content.label().map(|label| label.resolve());
        match (label.as_ref().map(|label| label.as_str()), word.as_str()) {
            (Some("panel"), id) => self.panels.push(PanelStart {
                id: id.to_owned(),
                page,
            }),
            (Some("role"), "said") => self.roles.push(Role::Said),
            (Some("role"), "urgent") => self.roles.push(Role::Urgent),
            (Some("role"), "edition") => self.roles.push(Role::Edition),
            (Some("role"), "") => {
                self.roles.pop();
            }
            _ => {}
        }
    }

    fn run(&self, text: &TextItem, around: Surroundings) -> TextRun {
        let ink = area(around.transform, text.bbox());
        let scale = around.transform.sy.get().hypot(around.transform.kx.get());
        let base = Point::zero().transform(around.transform);
        let missing = text.glyphs.iter().filter(|glyph| glyph.id == 0);
        TextRun {
            page: around.page,
            panel: self.panels.len().checked_sub(1),
            role: self.roles.last().copied().unwrap_or_default(),
            words: text.text.to_string(),
            language: text.lang.as_str().to_owned(),
            size: text.size.to_pt() * scale,
            is_bold: text.font.info().variant.weight.to_number() >= 600,
            ink,
            baseline: base.y.to_mm(),
            is_clipped: around.clip.is_some_and(|clip| !clip.holds(ink, 0.1)),
            missing: missing
                .filter_map(|glyph| text.text.get(glyph.range())?.chars().next())
                .collect(),
            is_coloured: is_coloured(&text.fill)
                || text
                    .stroke
                    .as_ref()
                    .is_some_and(|stroke| is_coloured(&stroke.paint)),
        }
    }
}

/// A rectangle of a frame, as it lies on the page.
fn area(transform: Transform, rect: typst::layout::Rect) -> Area {
    let corners = [
        rect.min,
        Point::new(rect.max.x, rect.min.y),
        rect.max,
        Point::new(rect.min.x, rect.max.y),
    ]
    .map(|corner| corner.transform(transform));
    let x = corners.map(|corner| corner.x.to_mm());
    let y = corners.map(|corner| corner.y.to_mm());
    let least = |all: [f64; 4]| all.into_iter().fold(f64::INFINITY, f64::min);
    let most = |all: [f64; 4]| all.into_iter().fold(f64::NEG_INFINITY, f64::max);
    Area {
        left: least(x),
        top: least(y),
        right: most(x),
        bottom: most(y),
    }
}

fn is_coloured_shape(shape: &Shape) -> bool {
    let stroke = shape.stroke.as_ref().map(|stroke| &stroke.paint);
    shape.fill.iter().chain(stroke).any(is_coloured)
}

/// Whether red, green and blue differ, so that a copier loses something.
fn is_coloured(paint: &Paint) -> bool {
    match paint {
        Paint::Solid(color) => {
            let color = color.to_rgb();
            let (red, green, blue) = (color.red, color.green, color.blue);
            (red - green).abs() > 0.01 || (green - blue).abs() > 0.01
        }
        Paint::Gradient(_) | Paint::Tiling(_) => true,
    }
}
