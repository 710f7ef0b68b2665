//! Phone numbers that markup parts: `08-**123** 45 67` is read as one number, and stands in one piece.
//!
//! Everything that asks for numbers in a text looks at a piece between two marks. A number that nobody finds would be no link on
//! the site and, what is worse, reach paper though nobody has verified it.

use std::collections::VecDeque;
use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

/// A piece of a text with its bytes.
type Piece<'a> = (Event<'a>, Range<usize>);

/// The fewest digits of a number that is written with spaces.
const FEWEST: usize = 7;

/// The same events, with every number whole in the piece that it begins in; markup inside it is left without words.
pub struct WholeNumbers<'a, I: Iterator<Item = Piece<'a>>> {
    events: Peekable<I>,
    waiting: VecDeque<Piece<'a>>,
}

impl<'a, I: Iterator<Item = Piece<'a>>> WholeNumbers<'a, I> {
    /// Reads `events`, in which no two texts follow each other.
    pub fn new(events: I) -> Self {
        Self {
            events: events.peekable(),
            waiting: VecDeque::new(),
        }
    }
}

impl<'a, I: Iterator<Item = Piece<'a>>> Iterator for WholeNumbers<'a, I> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        let (mut event, range) = match self.waiting.pop_front() {
            Some(piece) => piece,
            None => self.events.next()?,
        };
        // Nearly no text ends in a number, so nearly none is looked at twice.
        while let Some(begun) = words(&event).and_then(open_number) {
            let Some(rest) = self.rest_of(&begun) else {
                break;
            };
            let whole = format!("{}{rest}", words(&event).unwrap_or_default());
            event = with_words(event, whole);
        }
        Some((event, range))
    }
}

impl<'a, I: Iterator<Item = Piece<'a>>> WholeNumbers<'a, I> {
    /// Takes what belongs to the number `begun` from the next text, when only markup stands between them.
    fn rest_of(&mut self, begun: &str) -> Option<String> {
        let mut at = 0;
        loop {
            if at == self.waiting.len() {
                let next = self.events.next_if(|(event, _)| stands_in_line(event))?;
                self.waiting.push_back(next);
            }
            let (event, _) = &self.waiting[at];
            match words(event) {
                Some("") => at += 1,
                Some(_) => break,
                None if stands_in_line(event) => at += 1,
                None => return None,
            }
        }
        let (event, range) = self.waiting.remove(at)?;
        let text = words(&event).unwrap_or_default();
        let taken = length_of_number(text);
        let goes_on = taken > 0 && goes_on(begun, &text[..taken]);
        let (rest, left) = text.split_at(if goes_on { taken } else { 0 });
        let (rest, left) = (rest.to_owned(), left.to_owned());
        self.waiting.insert(at, (with_words(event, left), range));
        goes_on.then_some(rest)
    }
}

/// The words of a piece; none for markup.
fn words<'e>(event: &'e Event<'_>) -> Option<&'e str> {
    match event {
        Event::Text(text) | Event::Code(text) => Some(text),
        _ => None,
    }
}

fn with_words<'a>(event: Event<'a>, words: String) -> Event<'a> {
    match event {
        Event::Code(_) => Event::Code(words.into()),
        _ => Event::Text(words.into()),
    }
}

/// Whether a piece may part a number: words, and marks within a line.
fn stands_in_line(event: &Event<'_>) -> bool {
    match event {
        Event::Text(_) | Event::Code(_) | Event::InlineHtml(_) => true,
        Event::Start(tag) => matches!(
            tag,
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. }
        ),
        Event::End(end) => matches!(
            end,
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link
        ),
        _ => false,
    }
}

fn is_of_number(character: char) -> bool {
    character.is_ascii_digit() || is_separator(character)
}

fn is_separator(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | '-' | '\u{2011}' | '(' | ')')
}

/// The end of a text that a number may begin with; none where no number is open.
fn open_number(text: &str) -> Option<String> {
    if !text.ends_with(|last| is_of_number(last) || last == '+') {
        return None;
    }
    let before = text.trim_end_matches(is_of_number);
    let number = &text[before.len()..];
    let number = match before.strip_suffix('+') {
        Some(_) => format!("+{number}"),
        None => number.trim_start_matches(is_separator).to_owned(),
    };
    (!number.is_empty()).then_some(number)
}

/// How many bytes of a text belong to a number that began before it: up to its last digit, and all where it may go on after the text.
fn length_of_number(text: &str) -> usize {
    let rest = text.trim_start_matches(is_of_number);
    if rest.is_empty() {
        return text.len();
    }
    text[..text.len() - rest.len()]
        .trim_end_matches(is_separator)
        .len()
}

/// Whether `rest` belongs to the number `begun`: its digits touch those before, or these are too few for a number that begins with
/// `0` or `+`. A short number goes on in digits alone: `**112** 24 timmar` is one and a length of time.
fn goes_on(begun: &str, rest: &str) -> bool {
    let touches = begun.ends_with(|last: char| last.is_ascii_digit())
        && rest.starts_with(|first: char| first.is_ascii_digit());
    let digits = begun.bytes().filter(u8::is_ascii_digit).count();
    touches || (begun.starts_with(['0', '+']) && digits < FEWEST)
}

#[cfg(test)]
mod tests {
    use crate::content::body::events;
    use pulldown_cmark::Event;

    /// The texts of a paragraph that are not empty, parted by bars.
    fn pieces(markdown: &str) -> String {
        let texts = events(markdown).filter_map(|(event, _)| match event {
            Event::Text(text) | Event::Code(text) => Some(text.to_string()),
            _ => None,
        });
        let texts: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
        texts.join("|")
    }

    #[test]
    fn a_number_with_markup_inside_is_one_piece() {
        for (markdown, expected) in [
            ("Ring 08-**123** 45 67 nu.", "Ring 08-123 45 67| nu."),
            ("Ring **08**-123 45 67 nu.", "Ring |08-123 45 67| nu."),
            ("*+46* 8 **123** 45 67", "+46 8 123 45 67"),
            ("+**46** 8 123 45 67", "+46 8 123 45 67"),
            ("08-123 45 6**7**", "08-123 45 67"),
            ("08-`123` 45 67", "08-123 45 67"),
            ("`08`-123 45 67", "08-123 45 67"),
            ("08-[123 45 67](a.md)", "08-123 45 67"),
            ("08-<!-- x -->123 45 67", "08-123 45 67"),
            ("08-~~12~~3 45 67", "08-123 45 67"),
            ("11**2** eller", "112| eller"),
            ("0**8-*123*** 45 67", "08-123 45 67"),
            // A number that is whole without what follows.
            ("Ring **112** 24 timmar", "Ring |112| 24 timmar"),
            ("**08-123 45 67** 24 timmar", "08-123 45 67| 24 timmar"),
            ("08-123 **ring**", "08-123 |ring"),
            ("Se **5** kap.", "Se |5| kap."),
            ("08-\\\n123 45 67", "08-|123 45 67"),
            ("08-\n\n123 45 67", "08-|123 45 67"),
        ] {
            assert_eq!(pieces(markdown), expected, "{markdown}");
        }
    }
}
