//! Words to avoid, found in running text.

use std::ops::Range;

/// Words to look for in the texts of one language, each with what it stands for.
#[derive(Debug)]
pub struct AvoidedWords<T> {
    forms: Vec<(String, T)>,
    /// Which bytes a form may begin with; most words of a text begin with none of them.
    first: [bool; 256],
}

impl<T> Default for AvoidedWords<T> {
    fn default() -> Self {
        Self {
            forms: Vec::new(),
            first: [false; 256],
        }
    }
}

impl<T> AvoidedWords<T> {
    /// Adds a form of a word.
    pub fn add(&mut self, form: &str, what: T) {
        let form = form.to_lowercase();
        let Some(first) = form.chars().next() else {
            return;
        };
        let mut bytes = [0; 4];
        for first in first.to_uppercase().chain([first]) {
            self.first[usize::from(first.encode_utf8(&mut bytes).as_bytes()[0])] = true;
        }
        self.forms.push((form, what));
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }

    /// Finds the words in a text, whole and in any case.
    pub fn find<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (Range<usize>, &'a T)> {
        let starts = text
            .bytes()
            .enumerate()
            .filter(|(_, byte)| self.first[usize::from(*byte)])
            .map(|(at, _)| at)
            .filter(|at| begins_a_word(text, *at));
        starts.filter_map(|at| {
            // The longest form that fits: `EU-migranter i Sverige` before `EU-migranter`.
            self.forms
                .iter()
                .filter_map(|(form, what)| Some((at..length_of(form, &text[at..])? + at, what)))
                .max_by_key(|(range, _)| range.end)
        })
    }
}

fn begins_a_word(text: &str, at: usize) -> bool {
    match at.checked_sub(1).map(|before| text.as_bytes()[before]) {
        None => true,
        Some(before) if before.is_ascii() => !before.is_ascii_alphanumeric(),
        Some(_) => {
            text.is_char_boundary(at)
                && !text[..at]
                    .chars()
                    .next_back()
                    .is_some_and(char::is_alphanumeric)
        }
    }
}

/// How many bytes `form` takes at the beginning of `text`; none when it is not there or a word goes on behind it.
fn length_of(form: &str, text: &str) -> Option<usize> {
    let mut rest = text.chars();
    let mut wanted = form.chars();
    while let Some(want) = wanted.next() {
        let mut lower = rest.next()?.to_lowercase();
        if lower.next() != Some(want) {
            return None;
        }
        // A capital may become two small letters.
        for more in lower {
            if wanted.next() != Some(more) {
                return None;
            }
        }
    }
    (!rest.clone().next().is_some_and(char::is_alphanumeric))
        .then(|| text.len() - rest.as_str().len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn words() -> AvoidedWords<&'static str> {
        let mut words = AvoidedWords::default();
        for form in ["tiggarna", "EU-migranter", "övergripande mål", "klan"] {
            words.add(form, form);
        }
        words
    }

    #[test]
    fn words_are_found_whole_and_in_any_case() {
        let words = words();
        for (text, expected) in [
            ("Tiggarna sitter", vec!["Tiggarna"]),
            ("tiggarnas barn", vec![]),
            ("husetiggarna", vec![]),
            ("åtiggarna", vec![]),
            ("”tiggarna”", vec!["tiggarna"]),
            ("\u{a0}eu-Migranter,", vec!["eu-Migranter"]),
            ("Övergripande mål", vec!["Övergripande mål"]),
            ("klanen, klan", vec!["klan"]),
            ("", vec![]),
        ] {
            let found: Vec<&str> = words.find(text).map(|(range, _)| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_searched(text in "[a-zåäöÅÄÖİß ,\u{a0}”-]{0,40}") {
            for (range, _) in words().find(&text) {
                prop_assert!(text.get(range).is_some());
            }
        }
    }
}
