//! Folding: what a word looks like to somebody without the letters of its language, and what a Romani word sounds like.
//!
//! The searcher in the page (`themes/default/search-engine.js`) folds queries by the same two rules.

use std::borrow::Cow;

use icu_normalizer::DecomposingNormalizerBorrowed;

/// A word in small letters without the marks on them: `får` and `far` become one, `ș` and `ş` too.
pub fn fold(word: &str) -> Cow<'_, str> {
    if word.is_ascii() {
        return word.into();
    }
    let marks = '\u{300}'..='\u{36f}';
    let mut folded = String::with_capacity(word.len());
    for letter in DecomposingNormalizerBorrowed::new_nfd()
        .normalize(word)
        .chars()
    {
        if !marks.contains(&letter) {
            folded.push(letter);
        }
    }
    folded.into()
}

/// One key for every spelling of a Romani word: `čhavo`, `ćhavo`, `chavo` and `tjavo` are all `cavo`.
///
/// The spellings are those of Pan-Vlax, of Romanian schools, of Swedish Kalderash and of those who write as they hear.
/// Postposed case letters (`q`, `ç`, `θ`) become what they sound like most often; aspiration and doubled letters go, for
/// hardly two spellings agree on them; `x` and `h` are one.
pub fn romani_key(word: &str) -> String {
    let mut key = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        let (sound, takes_next) = match (letter, next) {
            ('s', Some('h' | 'j')) => ('s', true),
            ('z', Some('h')) => ('z', true),
            ('t', Some('j')) => ('c', true),
            ('č' | 'ć' | 'c' | 'ç', Some('h')) => ('c', true),
            ('k' | 'p' | 't', Some('h')) => (letter, true),
            ('č' | 'ć' | 'ç', _) => ('c', false),
            ('ž' | 'ź' | 'ʒ' | 'ǯ', _) => ('z', false),
            ('x', _) => ('h', false),
            ('θ', _) => ('t', false),
            ('q', _) => ('k', false),
            ('w', _) => ('v', false),
            ('y' | 'j', _) => ('i', false),
            _ => (letter, false),
        };
        if takes_next {
            letters.next();
        }
        let mut utf8 = [0; 4];
        for plain in fold(sound.encode_utf8(&mut utf8)).chars() {
            if !key.ends_with(plain) {
                key.push(plain);
            }
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_left_out() {
        for (word, folded) in [
            ("får", "far"),
            ("rumänsk", "rumansk"),
            ("öppet", "oppet"),
            ("mănânci", "mananci"),
            ("și", "si"),
            ("şi", "si"),
            ("țară", "tara"),
            ("ţară", "tara"),
            ("čhavo", "chavo"),
            ("žene", "zene"),
            ("lvu", "lvu"),
            ("", ""),
        ] {
            assert_eq!(fold(word), folded, "{word}");
        }
    }

    #[test]
    fn the_spellings_of_a_romani_word_share_a_key() {
        for (spellings, key) in [
            (&["čhavo", "ćhavo", "chavo", "tjavo", "čavo"][..], "cavo"),
            (&["šavorro", "shavoro", "șavořo", "śavoro"][..], "savoro"),
            (&["bahtalo", "baxtalo", "baxtaló"][..], "bahtalo"),
            (&["nais", "najis", "nayis"][..], "nais"),
            (&["khere", "kere"][..], "kere"),
            (&["manuš", "manuś", "manush"][..], "manus"),
            (&["tuθe", "tute"][..], "tute"),
            (&["va"][..], "va"),
        ] {
            for spelling in spellings {
                assert_eq!(romani_key(spelling), key, "{spelling}");
            }
        }
    }
}
