//! A text ready to be shown, but for what depends on the page it is shown on.
//!
//! Markdown is parsed once, when it is read. What comes of it is kept as finished markup with slots: where a link leads from
//! this page, what a callout is called in this language, which id a heading shares with the other languages.

/// Finished markup with slots to fill in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup {
    finished: String,
    slots: Vec<(usize, Slot)>,
}

/// What is filled in; numbers count from zero in the text's own lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The id of a heading.
    HeadingId(usize),
    /// The beginning of a link, and its text when it has none of its own.
    LinkStart(usize),
    /// The end of a link.
    LinkEnd(usize),
    /// The address of an image.
    ImageAddress(usize),
    /// The beginning of a citation or phone number.
    MentionStart(usize),
    /// Its end.
    MentionEnd,
    /// A message of the interface.
    Message(&'static str),
}

/// The character that stands for a slot while markup is written; texts never have it (see [`without_marks`]).
pub const MARK: char = '\u{1}';

/// Takes the marks out of a text, a space for each, so that every place in it stays the same.
pub fn without_marks(text: String) -> String {
    if text.contains(MARK) {
        text.replace(MARK, " ")
    } else {
        text
    }
}

impl Markup {
    /// Makes markup of a text in which each [`MARK`] stands for the next of `slots`; what is left over is dropped.
    pub fn new(marked: &str, slots: Vec<Slot>) -> Self {
        let mut finished = String::with_capacity(marked.len());
        let mut placed = Vec::with_capacity(slots.len());
        let mut slots = slots.into_iter();
        let mut pieces = marked.split(MARK);
        finished.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            placed.extend(slots.next().map(|slot| (finished.len(), slot)));
            finished.push_str(piece);
        }
        Self {
            finished,
            slots: placed,
        }
    }

    /// The whole markup, each slot written by `fill`.
    pub fn filled(&self, mut fill: impl FnMut(Slot, &mut String)) -> String {
        let mut whole = String::with_capacity(self.finished.len() + 60 * self.slots.len());
        let mut from = 0;
        for (at, slot) in &self.slots {
            whole.push_str(&self.finished[from..*at]);
            fill(*slot, &mut whole);
            from = *at;
        }
        whole.push_str(&self.finished[from..]);
        whole
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_filled_in_their_order() {
        let markup = Markup::new("a\u{1}b\u{1}", vec![Slot::LinkStart(0), Slot::LinkEnd(0)]);
        let whole = markup
            .filled(|slot, out| out.push_str(if slot == Slot::LinkStart(0) { "<" } else { ">" }));
        assert_eq!(whole, "a<b>");
    }

    #[test]
    fn marks_in_a_text_become_spaces() {
        assert_eq!(without_marks("å\u{1}ä".into()), "å ä");
    }
}
