//! Letters that look right and are not: Romanian ș and ț have a comma below (U+0219, U+021B), not a cedilla.
//!
//! Keyboards of before 2006 gave ş and ţ (Unicode, annex to chapter 7, "Romanian"). They look alike in many faces, but a search for
//! one does not find the other, and a screen reader may spell them out.

use std::ops::Range;

use crate::model::language::LanguageTag;

/// The letters with a cedilla, each with the one that Romanian is written with.
const CEDILLAS: [(char, char); 4] = [('ş', 'ș'), ('ţ', 'ț'), ('Ş', 'Ș'), ('Ţ', 'Ț')];

/// Whether a language is written with a comma below and never with a cedilla.
pub fn has_comma_below(language: &LanguageTag) -> bool {
    language.primary() == "ro"
}

/// The first letter with a cedilla in a text, with the letter to write instead.
pub fn find_cedilla(text: &str) -> Option<(Range<usize>, char)> {
    // All four begin with the same byte, which few texts have.
    if !text.as_bytes().contains(&0xc5) {
        return None;
    }
    text.char_indices().find_map(|(at, letter)| {
        let (_, right) = CEDILLAS.iter().find(|(wrong, _)| *wrong == letter)?;
        Some((at..at + letter.len_utf8(), *right))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cedilla_is_found_with_the_letter_to_write() {
        for (text, found) in [
            ("și țară", None),
            ("ar fi", None),
            ("cină åäö ő", None),
            ("aşa", Some((1..3, 'ș'))),
            ("Ţară", Some((0..2, 'Ț'))),
        ] {
            assert_eq!(find_cedilla(text), found, "{text}");
        }
    }
}
