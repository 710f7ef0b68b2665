//! Titles in words of the vocabulary, and topics by their titles: what the page has already is not sent again.

use std::collections::HashMap;

use crate::output::search::document::Document;
use crate::output::search::fold::fold;
use crate::output::search::index::Group;

/// Stands for the name that a title gives; no path has it.
const AS_TITLED: char = '\t';

/// The titles of all topics.
#[derive(Debug, Default)]
pub struct Titles {
    /// For each title how many words it has, then for each twice the number of its form, or twice that of a literal and one more.
    pub numbers: Vec<u32>,
    /// The words that are no forms as they stand.
    pub literals: Vec<String>,
}

impl Titles {
    /// Titles in words of `forms`, which are sorted. Their words are parted by single spaces.
    pub fn of<'a>(titles: impl Iterator<Item = &'a str>, forms: &[(String, Group)]) -> Self {
        let mut made = Self::default();
        let mut known: HashMap<&str, u32> = HashMap::new();
        for title in titles {
            let words: Vec<&str> = title.split([' ', '\n']).collect();
            made.numbers.push(number(words.len()));
            for (at, word) in words.into_iter().enumerate() {
                let form = match at {
                    0 => small(word),
                    _ => Some(word.to_owned()),
                };
                let form = form.and_then(|form| {
                    let found = forms.binary_search_by(|(other, _)| other.as_str().cmp(&form));
                    found.ok()
                });
                made.numbers.push(match form {
                    Some(form) => 2 * number(form),
                    None => {
                        let literals = &mut made.literals;
                        let literal = known.entry(word).or_insert_with(|| {
                            literals.push(word.to_owned());
                            number(literals.len() - 1)
                        });
                        2 * *literal + 1
                    }
                });
            }
        }
        made
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The word without its capital; none for one that has none, or more than that.
fn small(word: &str) -> Option<String> {
    let mut letters = word.chars();
    let first = letters.next().filter(|first| first.is_uppercase())?;
    let small: String = first.to_lowercase().chain(letters).collect();
    let mut letters = small.chars();
    let capital: String = letters.next()?.to_uppercase().chain(letters).collect();
    (capital == word).then_some(small)
}

/// The topic of a document, with a tab in place of the name that its title gives.
pub fn name(document: &Document) -> String {
    let slug = slug(&document.title);
    match document.topic.strip_suffix(&slug) {
        Some(before) if !slug.is_empty() => format!("{before}{AS_TITLED}"),
        _ => document.topic.clone(),
    }
}

/// The name that a title gives: its letters and digits without marks, a hyphen for what stands between. Only of ASCII, so that
/// the script in the page makes the same of it; the ids of headings keep their letters.
fn slug(title: &str) -> String {
    let folded = fold(&title.to_lowercase()).into_owned();
    let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_told_in_words_of_the_vocabulary() {
        let forms = ["barn", "som", "tigger"].map(|form| (form.to_owned(), 0));
        let titles = ["Barn som tigger", "barn Som", "6 § LVU", "Som"];
        let titles = Titles::of(titles.into_iter(), &forms);
        assert_eq!(
            titles.numbers,
            [3, 0, 2, 4, 2, 1, 3, 3, 5, 7, 9, 1, 2],
            "a capital first is none, no capital or one within is a literal"
        );
        assert_eq!(titles.literals, ["barn", "Som", "6", "§", "LVU"]);
    }

    #[test]
    fn a_topic_named_as_its_title_says_so() {
        for (topic, title, expected) in [
            ("rutiner/pa-gatan", "På gatan", "rutiner/\t"),
            ("kontakter/riket#bris", "Bris", "kontakter/riket#\t"),
            ("lagar/lvu-6", "Omedelbart omhändertagande", "lagar/lvu-6"),
            ("tecken", "…", "tecken"),
        ] {
            let document = Document {
                topic: topic.to_owned(),
                title: title.to_owned(),
                ..Document::default()
            };
            assert_eq!(name(&document), expected);
        }
    }
}
