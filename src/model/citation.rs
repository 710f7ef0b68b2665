//! Citations of law in running text: `6 § LVU`, `LVU 6 §`, `4 kap. 1 a § BrB`, `14 kap. 1 § SoL (2001:453)`.

use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use crate::model::bytes::next_inner_capital;
use crate::model::law::SfsNumber;
use crate::model::provision::Provision;

/// A provision of a statute that is named by its abbreviation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Citation {
    /// The provision.
    pub provision: Provision,
    /// The statute's abbreviation.
    pub abbreviation: String,
    /// The statute's number, where the abbreviation alone could mean an older act too.
    pub number: Option<SfsNumber>,
}

/// What may stand between the words of a citation; a line may end there too.
const SPACES: [char; 3] = [' ', '\u{a0}', '\n'];

/// The text is no citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidCitation;

impl fmt::Display for Citation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.provision, self.abbreviation)?;
        match self.number {
            Some(number) => write!(f, " ({number})"),
            None => Ok(()),
        }
    }
}

impl FromStr for Citation {
    type Err = InvalidCitation;

    fn from_str(text: &str) -> Result<Self, InvalidCitation> {
        let text = text.trim();
        match find_citations(text).as_slice() {
            [found] if found.range == (0..text.len()) => Ok(found.citation.clone()),
            _ => Err(InvalidCitation),
        }
    }
}

/// A citation in a text, with the bytes it takes up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The bytes of the text.
    pub range: Range<usize>,
    /// What is cited.
    pub citation: Citation,
}

/// Finds every `§` that stands with a number and an abbreviation, in the order of the text.
///
/// An abbreviation is a word of two to twelve letters with at least two capitals, such as `LVU`, `BrB` or `UtlL`,
/// after the sign or before the number. A `§` without one is nobody's citation and is passed over.
pub fn find_citations(text: &str) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    let mut from = 0;
    while let Some(sign) = text[from..].find('§').map(|at| from + at) {
        let signs_end = sign + text[sign..].find(|c| c != '§').unwrap_or(text.len() - sign);
        let taken = found.last().map_or(0, |last| last.range.end);
        if let Some(citation) = citation_around(text, taken, sign, signs_end) {
            found.push(citation);
        }
        from = signs_end;
    }
    found
}

/// The citation whose `§` lies at `sign..signs_end`, beginning at `taken` at the earliest.
fn citation_around(text: &str, taken: usize, sign: usize, signs_end: usize) -> Option<Found> {
    let start = provision_start(text, taken, sign)?;
    let provision: Provision = plain(&text[start..signs_end]).parse().ok()?;
    let (range, abbreviation) = match abbreviation_after(text, signs_end) {
        Some(after) => (start..after.end, after),
        None => {
            let before = abbreviation_before(text, taken, start)?;
            (before.start..signs_end, before)
        }
    };
    let number = number_after(text, range.end);
    let end = number.as_ref().map_or(range.end, |(_, end)| *end);
    Some(Found {
        range: range.start..end,
        citation: Citation {
            provision,
            abbreviation: text[abbreviation].to_owned(),
            number: number.map(|(number, _)| number),
        },
    })
}

/// Walks back from the `§` over numbers, single letters, commas, dashes and `kap.`; gives where the provision begins.
fn provision_start(text: &str, taken: usize, sign: usize) -> Option<usize> {
    let mut start = None;
    let mut at = sign;
    loop {
        let before = text[taken..at].trim_end_matches(SPACES);
        let word_start = taken
            + before
                .rfind([' ', '\u{a0}', '\n', '('])
                .map_or(0, |space| space + space_width(before, space));
        let word = &text[word_start..taken + before.len()];
        let is_number = word.starts_with(|c: char| c.is_ascii_digit());
        let is_part = is_number
            || word == "kap."
            || word == "kap"
            || word == "och"
            || word == "and"
            || (word.len() <= 2
                && word.trim_end_matches(',').len() == 1
                && word.starts_with(|c: char| c.is_ascii_lowercase()))
            || is_letter_range(word);
        if word.is_empty() || !is_part {
            return start;
        }
        // Only a number can begin a provision; `och` and letters belong to one only when a number stands before them.
        if is_number {
            start = Some(word_start);
        }
        at = word_start;
    }
}

fn space_width(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(1, char::len_utf8)
}

/// `a–i`
fn is_letter_range(word: &str) -> bool {
    let ends = word.split_once('–').or_else(|| word.split_once('-'));
    ends.is_some_and(|(first, last)| {
        let last = last.trim_end_matches(',');
        first.len() == 1
            && !last.is_empty()
            && last.len() <= 2
            && first
                .bytes()
                .chain(last.bytes())
                .all(|byte| byte.is_ascii_alphanumeric())
    })
}

fn abbreviation_after(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = text[from..].strip_prefix(SPACES)?;
    let start = text.len() - rest.len();
    let length = rest
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(rest.len());
    is_abbreviation(&rest[..length]).then_some(start..start + length)
}

fn abbreviation_before(text: &str, taken: usize, provision: usize) -> Option<Range<usize>> {
    let before = text[taken..provision].strip_suffix(SPACES)?;
    let start = before
        .rfind(|c: char| !c.is_alphanumeric())
        .map_or(0, |at| at + space_width(before, at));
    is_abbreviation(&before[start..]).then_some(taken + start..taken + before.len())
}

/// The statute's number in brackets behind the abbreviation, and where it ends.
fn number_after(text: &str, from: usize) -> Option<(SfsNumber, usize)> {
    let rest = text[from..].trim_start_matches(SPACES).strip_prefix('(')?;
    let length = rest.find(')')?;
    let number = rest[..length].parse().ok()?;
    Some((number, text.len() - rest.len() + length + 1))
}

/// Finds every abbreviation in a text, in order, by the same rule.
pub fn find_abbreviations(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut from = 0;
    std::iter::from_fn(move || {
        // Of two capitals in a word at least one does not begin it.
        while let Some(capital) = next_inner_capital(text.as_bytes(), from) {
            let at = text.floor_char_boundary(capital);
            let start = text[..at]
                .rfind(|c: char| !c.is_alphanumeric())
                .map_or(0, |before| before + space_width(text, before));
            let end = text[at..]
                .find(|c: char| !c.is_alphanumeric())
                .map_or(text.len(), |length| at + length);
            from = end;
            if is_abbreviation(&text[start..end]) {
                return Some(start..end);
            }
        }
        None
    })
}

fn is_abbreviation(word: &str) -> bool {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    (2..=12).contains(&word.chars().count())
        && capitals >= 2
        && word.chars().all(char::is_alphabetic)
}

fn plain(text: &str) -> String {
    text.replace(SPACES, " ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn found(text: &str) -> Vec<(&str, String)> {
        find_citations(text)
            .into_iter()
            .map(|found| {
                (
                    &text[found.range],
                    found.citation.to_string().replace('\u{a0}', " "),
                )
            })
            .collect()
    }

    #[test]
    fn citations_are_found_in_running_text() {
        for (text, expected) in [
            ("enligt 6 § LVU.", vec![("6 § LVU", "6 § LVU")]),
            ("se LVU 6 § och", vec![("LVU 6 §", "6 § LVU")]),
            (
                "4 kap. 1 a § BrB",
                vec![("4 kap. 1 a § BrB", "4 kap. 1 a § BrB")],
            ),
            (
                "(19 kap. 1 § SoL)",
                vec![("19 kap. 1 § SoL", "19 kap. 1 § SoL")],
            ),
            (
                "SoL 19 kap. 1 §",
                vec![("SoL 19 kap. 1 §", "19 kap. 1 § SoL")],
            ),
            ("7–8, 34 §§ LVU", vec![("7–8, 34 §§ LVU", "7–8, 34 §§ LVU")]),
            ("31 a–i §§ LVU", vec![("31 a–i §§ LVU", "31 a–i §§ LVU")]),
            (
                "6\u{a0}a\u{a0}§ LVU",
                vec![("6\u{a0}a\u{a0}§ LVU", "6 a § LVU")],
            ),
            (
                "14 kap. 1 § SoL (2001:453)",
                vec![("14 kap. 1 § SoL (2001:453)", "14 kap. 1 § SoL (2001:453)")],
            ),
            (
                "6 § LVU och 7 § LVU",
                vec![("6 § LVU", "6 § LVU"), ("7 § LVU", "7 § LVU")],
            ),
            ("Den 5 maj gällde 6 § LVU", vec![("6 § LVU", "6 § LVU")]),
        ] {
            let expected: Vec<(&str, String)> = expected
                .into_iter()
                .map(|(at, form)| (at, form.to_owned()))
                .collect();
            assert_eq!(found(text), expected, "{text}");
        }
    }

    #[test]
    fn a_section_sign_without_an_abbreviation_is_no_citation() {
        for text in [
            "6 § i lagen",
            "§ 6",
            "§",
            "§§§",
            "paragraf 6 §",
            "LVU § ",
            "6 § den",
            "Sverige 6 §",
        ] {
            assert_eq!(found(text), vec![], "{text}");
        }
    }

    #[test]
    fn abbreviations_are_words_with_two_capitals() {
        for (text, expected) in [
            ("LVU och SoL.", vec!["LVU", "SoL"]),
            ("(UtlL), EU-medborgare", vec!["UtlL", "EU"]),
            ("Barn Och Unga", vec![]),
            ("B", vec![]),
            ("ÅMP", vec!["ÅMP"]),
            ("R2D2 KÅSERI", vec!["KÅSERI"]),
            ("ETTLÅNGTORDISTORA", vec![]),
            ("", vec![]),
        ] {
            let found: Vec<&str> = find_abbreviations(text).map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_searched_and_ranges_lie_inside_it(text in "[0-9a-zA-Zåäö §.,()–\u{a0}-]{0,60}") {
            let mut end = 0;
            for found in find_citations(&text) {
                prop_assert!(found.range.start >= end);
                prop_assert!(text.get(found.range.clone()).is_some());
                    end = found.range.end;
            }
        }
    }
}
