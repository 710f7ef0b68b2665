//! What is copied, searched and read aloud from a PDF: words without the soft hyphens at which no line ended.
//!
//! The typesetter writes all of them into the text of the file, so that nobody who searches for `telecomunicații` would find
//! it. The hyphens that are seen stay: programs know that they part a word.

use typst::foundations::Content;
use typst::introspection::Tag;
use typst::layout::{Em, Frame, FrameItem, GroupItem};
use typst::model::{Document, HeadingElem};
use typst::text::{Glyph, TextElem, TextItem};
use typst_layout::{Page, PagedDocument};

use crate::output::print::hyphenation::SOFT_HYPHEN;

/// The same pages without hidden soft hyphens; nothing that is seen changes, nor any place.
///
/// Frames without any are taken over, not copied.
pub fn without_hidden_hyphens(document: PagedDocument) -> PagedDocument {
    let pages = document.pages().iter().map(|page| Page {
        frame: frame(&page.frame).unwrap_or_else(|| page.frame.clone()),
        ..page.clone()
    });
    let mut info = document.info().clone();
    info.title = info.title.map(|title| title.replace("\u{ad}", ""));
    PagedDocument::new(pages.collect(), info)
}

/// The frame without hidden soft hyphens; none when it has no soft hyphens.
fn frame(before: &Frame) -> Option<Frame> {
    let changed = before.items().map(|(_, item)| match item {
        FrameItem::Text(text) if text.text.contains(SOFT_HYPHEN) => {
            Some(FrameItem::Text(run(text)))
        }
        FrameItem::Tag(Tag::Start(content, flags)) => {
            let heading = bookmarked(content)?;
            Some(FrameItem::Tag(Tag::Start(heading, *flags)))
        }
        FrameItem::Group(group) => Some(FrameItem::Group(GroupItem {
            frame: frame(&group.frame)?,
            ..group.clone()
        })),
        _ => None,
    });
    let changed: Vec<Option<FrameItem>> = changed.collect();
    if changed.iter().all(Option::is_none) {
        return None;
    }
    let mut after = Frame::new(before.size(), before.kind());
    if before.has_baseline() {
        after.set_baseline(before.baseline());
    }
    let items = before.items().zip(changed);
    after.push_multiple(
        items.map(|((place, before), changed)| (*place, changed.unwrap_or_else(|| before.clone()))),
    );
    Some(after)
}

/// A heading as bookmarks and screen readers name it, in words alone; none for what is no heading with soft hyphens.
fn bookmarked(content: &Content) -> Option<Content> {
    let words = content.to_packed::<HeadingElem>()?.body.plain_text();
    if !words.contains(SOFT_HYPHEN) {
        return None;
    }
    let mut content = content.clone();
    let words = words.replace("\u{ad}", "");
    content.to_packed_mut::<HeadingElem>()?.body = TextElem::packed(words);
    Some(content)
}

/// A run of letters without the hyphens that have no shape of their own: the typesetter counts them to the letter before.
fn run(before: &TextItem) -> TextItem {
    let is_seen = |place: usize| {
        let shaped = |glyph: &&Glyph| {
            before.text.get(glyph.range()) == Some("\u{ad}") && glyph.range().start == place
        };
        let glyph = before.glyphs.iter().find(shaped);
        glyph.is_some_and(|glyph| glyph.x_advance > Em::zero())
    };
    let hyphens = before.text.match_indices(SOFT_HYPHEN);
    let hidden: Vec<usize> = hyphens
        .map(|(place, _)| place)
        .filter(|place| !is_seen(*place))
        .collect();
    let moved = |place: u16| {
        let before_it = hidden.partition_point(|start| *start < usize::from(place));
        place - (before_it * SOFT_HYPHEN.len_utf8()) as u16
    };
    let glyphs = before.glyphs.iter().map(|glyph| Glyph {
        range: moved(glyph.range.start)..moved(glyph.range.end),
        ..glyph.clone()
    });
    let letters = before.text.char_indices();
    TextItem {
        text: letters
            .filter(|(place, _)| hidden.binary_search(place).is_err())
            .map(|(_, letter)| letter)
            .collect(),
        glyphs: glyphs.filter(|glyph| !glyph.range.is_empty()).collect(),
        ..before.clone()
    }
}
