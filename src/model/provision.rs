//! Provisions: the chapter and sections of a Swedish statute, or the articles of a treaty or an EU act.
//!
//! Written as Swedish legal drafting writes them (Ds 2014:1, *Gröna boken*): `6 §`, `6 a §`, `4 kap. 1 a §`,
//! `7–8, 34 §§`, `31 a–i §§`, `art. 7, 15`.

use std::fmt;
use std::str::FromStr;

/// A section, article or chapter number: a number that may carry a letter, as in `1 a`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Numeral {
    number: u16,
    letter: Option<char>,
}

impl Numeral {
    /// `number` with its letter; the letter is a small one from a to z.
    pub fn new(number: u16, letter: Option<char>) -> Option<Self> {
        let letter_is_fine = letter.is_none_or(|letter| letter.is_ascii_lowercase());
        (number > 0 && letter_is_fine).then_some(Self { number, letter })
    }
}

impl fmt::Display for Numeral {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.letter {
            Some(letter) => write!(f, "{}\u{a0}{letter}", self.number),
            None => write!(f, "{}", self.number),
        }
    }
}

/// Sections from the first to the last, both meant; a single one has the same first and last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Run {
    first: Numeral,
    last: Numeral,
}

/// What the parts of the act are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// `§`
    Section,
    /// `art.`
    Article,
}

/// Some sections of one chapter, or of an act without chapters, or some articles; never empty.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Provision {
    chapter: Option<Numeral>,
    unit: Unit,
    runs: Vec<Run>,
}

/// The text is no provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidProvision;

impl Provision {
    /// One section, in `chapter` when the statute has chapters.
    pub fn section(chapter: Option<Numeral>, section: Numeral) -> Self {
        Self {
            chapter,
            unit: Unit::Section,
            runs: vec![Run {
                first: section,
                last: section,
            }],
        }
    }

    /// Whether every section of `other` is among those of `self`, as far as its first and last tell.
    pub fn covers(&self, other: &Self) -> bool {
        self.chapter == other.chapter
            && self.unit == other.unit
            && other.runs.iter().all(|wanted| {
                self.runs
                    .iter()
                    .any(|run| run.first <= wanted.first && wanted.first <= run.last)
            })
    }

    /// Whether it names more than one section.
    pub fn is_several(&self) -> bool {
        self.runs.len() > 1 || self.runs.iter().any(|run| run.first != run.last)
    }
}

impl fmt::Display for Provision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(chapter) = self.chapter {
            write!(f, "{chapter}\u{a0}kap. ")?;
        }
        if self.unit == Unit::Article {
            f.write_str("art.\u{a0}")?;
        }
        for (index, run) in self.runs.iter().enumerate() {
            let comma = if index > 0 { ", " } else { "" };
            write!(f, "{comma}{}", run.first)?;
            if run.first.number != run.last.number {
                write!(f, "–{}", run.last)?;
            } else if let Some(letter) = run.last.letter.filter(|_| run.first != run.last) {
                write!(f, "–{letter}")?;
            }
        }
        match (self.unit, self.is_several()) {
            (Unit::Article, _) => Ok(()),
            (Unit::Section, false) => f.write_str("\u{a0}§"),
            (Unit::Section, true) => f.write_str("\u{a0}§§"),
        }
    }
}

impl FromStr for Provision {
    type Err = InvalidProvision;

    fn from_str(text: &str) -> Result<Self, InvalidProvision> {
        let mut words = Tokens::new(text);
        let unit = if words.take("art.") || words.take("art") || words.take("artikel") {
            Unit::Article
        } else {
            Unit::Section
        };
        let mut runs = vec![words.run().ok_or(InvalidProvision)?];
        let mut chapter = None;
        if words.take("kap.") || words.take("kap") {
            chapter = runs
                .pop()
                .filter(|run| run.first == run.last)
                .map(|run| run.first);
            chapter.ok_or(InvalidProvision)?;
            runs.push(words.run().ok_or(InvalidProvision)?);
        }
        while words.take(",") || words.take("och") || words.take("and") {
            runs.push(words.run().ok_or(InvalidProvision)?);
        }
        let ended = match unit {
            Unit::Article => true,
            Unit::Section => words.take("§§") || words.take("§"),
        };
        if ended && words.is_empty() {
            Ok(Self {
                chapter,
                unit,
                runs,
            })
        } else {
            Err(InvalidProvision)
        }
    }
}

/// A provision's words: numbers, letters, dashes, commas and signs, whatever space is between them.
struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Tokens<'a> {
    fn new(text: &'a str) -> Self {
        Self { rest: text.trim() }
    }

    fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    fn take(&mut self, word: &str) -> bool {
        let Some(rest) = self.rest.strip_prefix(word) else {
            return false;
        };
        let ends_a_word = word.ends_with(char::is_alphabetic);
        if ends_a_word && rest.starts_with(char::is_alphanumeric) {
            return false;
        }
        self.rest = rest.trim_start();
        true
    }

    fn number(&mut self) -> Option<u16> {
        let digits = self
            .rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(self.rest.len());
        let number = self.rest[..digits]
            .parse()
            .ok()
            .filter(|number| *number > 0)?;
        self.rest = self.rest[digits..].trim_start();
        Some(number)
    }

    /// A small letter that stands by itself.
    fn letter(&mut self) -> Option<char> {
        let letter = self.rest.chars().next().filter(char::is_ascii_lowercase)?;
        let rest = &self.rest[1..];
        if rest.starts_with(char::is_alphanumeric) {
            return None;
        }
        self.rest = rest.trim_start();
        Some(letter)
    }

    fn numeral(&mut self) -> Option<Numeral> {
        let number = self.number()?;
        let letter = self.letter();
        Numeral::new(number, letter)
    }

    fn run(&mut self) -> Option<Run> {
        let first = self.numeral()?;
        if !(self.take("–") || self.take("-")) {
            return Some(Run { first, last: first });
        }
        let last = match self.letter() {
            Some(letter) => Numeral::new(first.number, Some(letter))?,
            None => self.numeral()?,
        };
        (first < last).then_some(Run { first, last })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Option<String> {
        text.parse::<Provision>()
            .ok()
            .map(|provision| provision.to_string().replace('\u{a0}', " "))
    }

    #[test]
    fn provisions_are_read_and_written_in_one_form() {
        for (written, form) in [
            ("6 §", "6 §"),
            ("6§", "6 §"),
            ("6 a §", "6 a §"),
            ("6a §", "6 a §"),
            ("4 kap. 1 a §", "4 kap. 1 a §"),
            ("4 kap 1a §", "4 kap. 1 a §"),
            ("2 a kap. 1 §", "2 a kap. 1 §"),
            ("6 a, 9 a, 9 b §§", "6 a, 9 a, 9 b §§"),
            ("7–8, 34 §§", "7–8, 34 §§"),
            ("7-8 §§", "7–8 §§"),
            ("31 a–i §§", "31 a–i §§"),
            ("11 kap. 1–2 §§", "11 kap. 1–2 §§"),
            ("36 och 39 §§", "36, 39 §§"),
            ("art. 7, 15, 78–82", "art. 7, 15, 78–82"),
        ] {
            assert_eq!(read(written).as_deref(), Some(form), "{written}");
        }
    }

    #[test]
    fn what_is_no_provision_is_refused() {
        for text in [
            "",
            "§",
            "6",
            "0 §",
            "6 § §",
            "8–7 §§",
            "kap. 1 §",
            "4–5 kap. 1 §",
            "sex §",
            "99999999 §",
            "6 § LVU",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn a_run_covers_the_sections_between_its_ends() {
        let covers = |outer: &str, inner: &str| {
            let (outer, inner) = (outer.parse::<Provision>(), inner.parse::<Provision>());
            outer.and_then(|outer| inner.map(|inner| outer.covers(&inner)))
        };
        assert_eq!(covers("31 a–i §§", "31 d §"), Ok(true));
        assert_eq!(covers("31 a–i §§", "31 §"), Ok(false));
        assert_eq!(covers("6 a, 9 a, 9 b §§", "9 b §"), Ok(true));
        assert_eq!(covers("7–8, 34 §§", "7 §"), Ok(true));
        assert_eq!(covers("7–8, 34 §§", "9 §"), Ok(false));
        assert_eq!(covers("4 kap. 1 a §", "1 a §"), Ok(false));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC*") {
            let _ = text.parse::<Provision>();
        }

        #[test]
        fn what_is_written_is_read_back(chapter in proptest::option::of(1u16..40), first in 1u16..99, letter in proptest::option::of("[a-z]")) {
            let numeral = |n, l: Option<String>| Numeral::new(n, l.and_then(|l| l.chars().next()));
            let provision = Provision::section(
                chapter.and_then(|n| numeral(n, None)),
                numeral(first, letter).expect("in range"),
            );
            prop_assert_eq!(provision.to_string().replace('\u{a0}', " ").parse::<Provision>(), Ok(provision));
        }
    }
}
