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

impl Markup {
    /// Empty markup with room for so many bytes.
    pub fn with_capacity(bytes: usize) -> Self {
        Self {
            finished: String::with_capacity(bytes),
            slots: Vec::new(),
        }
    }

    /// Gives back the room that was not needed.
    pub fn shrink(&mut self) {
        self.finished.shrink_to_fit();
        self.slots.shrink_to_fit();
    }

    /// Adds finished markup.
    pub fn push(&mut self, finished: &str) {
        self.finished.push_str(finished);
    }

    /// The end of the finished markup, to write more.
    pub fn text(&mut self) -> &mut String {
        &mut self.finished
    }

    /// Adds a slot.
    pub fn push_slot(&mut self, slot: Slot) {
        self.slots.push((self.finished.len(), slot));
    }

    /// Adds other markup with its slots.
    pub fn append(&mut self, other: Self) {
        let shift = self.finished.len();
        self.finished.push_str(&other.finished);
        self.slots
            .extend(other.slots.into_iter().map(|(at, slot)| (at + shift, slot)));
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
        let mut inner = Markup::default();
        inner.push("b");
        inner.push_slot(Slot::LinkEnd(0));
        let mut markup = Markup::default();
        markup.push("a");
        markup.push_slot(Slot::LinkStart(0));
        markup.append(inner);
        markup.push("c");
        let whole = markup.filled(|slot, out| {
            out.push_str(if slot == Slot::LinkStart(0) { "<" } else { ">" });
        });
        assert_eq!(whole, "a<b>c");
    }
}
