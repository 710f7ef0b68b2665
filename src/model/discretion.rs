//! What must not be read by somebody who stands beside the child: words for suspicion, police and exploitation.

use crate::model::language::LanguageTag;

/// Beginnings and middles of words, in lower case. Swedish compounds hide them (`gränspolis`), so they are sought anywhere.
const SWEDISH: &[&str] = &[
    "polis",
    "misstank",
    "misstänk",
    "utnyttj",
    "exploater",
    "människohandel",
    "brott",
    "övergrepp",
    "tvinga",
    "orosanmäl",
];
const ENGLISH: &[&str] = &[
    "police", "suspic", "suspect", "exploit", "traffick", "crime", "criminal", "abuse", "forced",
];
const ROMANIAN: &[&str] = &[
    "poliți", "poliţi", "politi", "suspic", "suspect", "exploat", "trafic", "infracț", "infracţ",
    "abuz",
];

/// Whether a text can be shown to anybody: it names neither suspicion nor police nor exploitation.
///
/// The languages that the words are known in are held to their own; a text in another one to all of them.
pub fn is_discreet(language: &LanguageTag, text: &str) -> bool {
    let text = text.to_lowercase();
    let mut stems = stems(language);
    !stems.any(|stem| text.contains(stem))
}

/// The first word of a text that names suspicion, police or exploitation.
pub fn telling(language: &LanguageTag, text: &str) -> Option<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .find(|word| !is_discreet(language, word))
        .map(str::to_owned)
}

fn stems(language: &LanguageTag) -> impl Iterator<Item = &'static str> {
    let lists: &'static [&'static [&'static str]] = match language.as_str().split('-').next() {
        Some("sv") => &[SWEDISH],
        Some("en") => &[ENGLISH],
        Some("ro") => &[ROMANIAN],
        _ => &[SWEDISH, ENGLISH, ROMANIAN],
    };
    lists.iter().flat_map(|list| list.iter().copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_would_warn_somebody_are_found_in_each_language() {
        for (language, text, discreet) in [
            ("sv", "Vi är inte poliser", false),
            ("sv", "Gränspolisen kommer", false),
            ("sv", "Är du hungrig?", true),
            ("en", "Do you speak Polish?", true),
            ("en", "We are not police", false),
            ("ro", "Nu suntem de la poliție", false),
            ("ro", "Nu suntem de la POLIŢIE", false),
            ("ro", "Ți-e foame?", true),
            ("rom-ME", "Na dara!", true),
            ("rom-ME", "policija, police", false),
        ] {
            let language = language.parse().expect(language);
            assert_eq!(is_discreet(&language, text), discreet, "{text}");
        }
    }
}
