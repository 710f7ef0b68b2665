//! The text of one file, and places in it.
//!
//! Everything an editor writes is kept as a [`Source`], so that any later step can point at the exact word it speaks of.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// One file's text, with the path that messages name it by.
#[derive(Debug)]
pub struct Source {
    path: String,
    text: String,
}

impl Source {
    /// Keeps `text` under `path`, which is written from the project's folder with `/` between its parts.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self {
            path: path.into(),
            text: text.into(),
        })
    }

    /// The path from the project's folder, such as `content/lagar/lvu-6.md`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text, front matter included.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of `span`; empty when the span does not lie on character borders of this text.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// Where the byte `offset` stands; an offset past the end gives the place after the last character.
    pub fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &self.text[..offset];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Position {
            line: OneBased::from_zero_based(before.matches('\n').count()),
            column: OneBased::from_zero_based(before[line_start..].chars().count()),
        }
    }

    /// The lines that `span` touches, without their last line break, and the byte where they begin.
    pub fn lines_around(&self, span: Span) -> (usize, &str) {
        let start = floor_char_boundary(&self.text, span.start);
        let end = floor_char_boundary(&self.text, span.end.max(span.start)).max(start);
        let from = self.text[..start]
            .rfind('\n')
            .map_or(0, |newline| newline + 1);
        let to = self.text[end..]
            .find('\n')
            .map_or(self.text.len(), |newline| end + newline);
        (from, &self.text[from..to])
    }
}

fn floor_char_boundary(text: &str, offset: usize) -> usize {
    let mut offset = offset.min(text.len());
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

/// A stretch of bytes in a [`Source`]: from `start` up to, not including, `end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The span as a range, for slicing.
    pub fn range(self) -> Range<usize> {
        self.start..self.end.max(self.start)
    }

    /// The same stretch, `by` bytes further on.
    pub fn shifted(self, by: usize) -> Self {
        Self {
            start: self.start + by,
            end: self.end + by,
        }
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self {
            start: range.start,
            end: range.end,
        }
    }
}

/// A span together with the file it lies in.
#[derive(Clone, Debug)]
pub struct Place {
    /// The file.
    pub source: Arc<Source>,
    /// The stretch of it that is meant.
    pub span: Span,
}

impl Place {
    /// The place of `span` in `source`.
    pub fn new(source: &Arc<Source>, span: impl Into<Span>) -> Self {
        Self {
            source: Arc::clone(source),
            span: span.into(),
        }
    }

    /// Line and column of the first character.
    pub fn position(&self) -> Position {
        self.source.position(self.span.start)
    }
}

/// Line and column, both counted from one as editors' programs do; a column is a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line in the whole file.
    pub line: OneBased,
    /// The character in that line.
    pub column: OneBased,
}

/// A number that counts from one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OneBased(usize);

impl OneBased {
    /// The first is one where programs say zero.
    pub fn from_zero_based(number: usize) -> Self {
        Self(number + 1)
    }

    /// The number, at least one.
    pub fn get(self) -> usize {
        self.0
    }
}

impl fmt::Display for OneBased {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, offset: usize) -> (usize, usize) {
        let position = Source::new("a.md", text).position(offset);
        (position.line.get(), position.column.get())
    }

    #[test]
    fn positions_count_characters_from_one() {
        assert_eq!(at("", 0), (1, 1));
        assert_eq!(at("åäö\nx", 2), (1, 2), "å is two bytes and one column");
        assert_eq!(at("åäö\nx", 7), (2, 1));
        assert_eq!(at("a\r\nb", 3), (2, 1));
        assert_eq!(at("ab", 99), (1, 3), "past the end");
    }

    #[test]
    fn offset_inside_a_character_is_the_character() {
        assert_eq!(at("å", 1), (1, 1));
    }

    #[test]
    fn lines_around_a_span_are_whole_lines() {
        let source = Source::new("a.md", "one\ntwo\nthree\n");
        assert_eq!(source.lines_around((5..6).into()), (4, "two"));
        assert_eq!(source.lines_around((0..9).into()), (0, "one\ntwo\nthree"));
    }
}
