//! Where words may break at the end of a line, in languages that the typesetter does not know or breaks badly.
//!
//! The typesetter ends a line at a soft hyphen, and inside the parts between them where its patterns say so. It has patterns
//! for Swedish, English, Bulgarian and others, but none for Romanian, and in Swedish it takes a compound for one word
//! (`soci-altjänst`) unless its joints are marked. Nothing is broken in Romani, which has no rules for it that are common to
//! its varieties.

mod romanian;
mod swedish;

/// The soft hyphen: seen only where a line ends at it.
pub const SOFT_HYPHEN: char = '\u{ad}';

/// A hyphen at which no line ends.
const FIRM_HYPHEN: char = '\u{2011}';

/// `text` with soft hyphens where its words may break, for the language with this BCP 47 tag.
///
/// Words that an editor has given soft hyphens, addresses and abbreviations stay as they are. Romanian ş and ţ as old
/// keyboards write them, with a cedilla, get their comma.
pub fn breakable(text: &str, lang: &str) -> String {
    let primary = lang.split(['-', '_']).next().unwrap_or(lang);
    match primary.to_ascii_lowercase().as_str() {
        "ro" | "mo" => break_words(&with_firm_hyphens(&with_commas(text)), romanian::breaks),
        "sv" => break_words(text, swedish::breaks),
        _ => text.to_owned(),
    }
}

fn with_commas(text: &str) -> String {
    let with_comma = |letter| match letter {
        'ş' => 'ș',
        'ţ' => 'ț',
        'Ş' => 'Ș',
        'Ţ' => 'Ț',
        other => other,
    };
    text.chars().map(with_comma).collect()
}

/// With hyphens inside words at which no line ends: `într-o` and `s-a` are said as one.
fn with_firm_hyphens(text: &str) -> String {
    let mut firm = String::with_capacity(text.len());
    for token in text.split_inclusive(char::is_whitespace) {
        let mut before = None;
        let mut letters = token.chars().peekable();
        while let Some(letter) = letters.next() {
            let mut both = before.iter().chain(letters.peek());
            let is_inside =
                letter == '-' && both.clone().count() == 2 && both.all(|one| is_letter(*one));
            firm.push(if is_inside && !is_typed(token) {
                FIRM_HYPHEN
            } else {
                letter
            });
            before = Some(letter);
        }
    }
    firm
}

/// Puts soft hyphens into every word before the letters that `breaks` counts, from 0; it is given the letters in lower case.
fn break_words(text: &str, breaks: impl Fn(&[char]) -> Vec<usize>) -> String {
    let mut broken = String::with_capacity(text.len() + text.len() / 3);
    for token in text.split_inclusive(char::is_whitespace) {
        if is_typed(token) {
            broken.push_str(token);
            continue;
        }
        let letters: Vec<char> = token.chars().collect();
        for word in letters.chunk_by(|a, b| is_letter(*a) == is_letter(*b)) {
            let places = lower_case(word).map_or_else(Vec::new, |word| breaks(&word));
            for (index, letter) in word.iter().enumerate() {
                if places.contains(&index) {
                    broken.push(SOFT_HYPHEN);
                }
                broken.push(*letter);
            }
        }
    }
    broken
}

/// Whether somebody may type this letter by letter (`namn@example.se`, `1990:52`), or has chosen its breaks.
fn is_typed(token: &str) -> bool {
    let token = token.trim();
    let has_inner_point = token
        .trim_matches(|sign: char| !sign.is_alphanumeric())
        .split('.')
        .nth(1)
        .is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    let is_sign = |sign: char| sign == SOFT_HYPHEN || "@_\\".contains(sign) || sign.is_numeric();
    has_inner_point || token.contains(is_sign) || token.contains("://")
}

/// A letter, or an accent that is written on its own after one.
fn is_letter(sign: char) -> bool {
    sign.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&sign)
}

/// The word in lower case; none where a capital stands inside it, as in abbreviations.
fn lower_case(word: &[char]) -> Option<Vec<char>> {
    let (first, rest) = word.split_first()?;
    let lower = |letter: char| letter.to_lowercase().next().unwrap_or(letter);
    if !is_letter(*first) || rest.iter().any(|letter| letter.is_uppercase()) {
        return None;
    }
    let mut word = vec![lower(*first)];
    word.extend(rest);
    Some(word)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(text: &str, lang: &str) -> String {
        breakable(text, lang).replace(SOFT_HYPHEN, "|")
    }

    #[test]
    fn romanian_and_swedish_words_are_broken_inside_sentences() {
        for (text, lang, expected) in [
            (
                "Întrebați, vă rog: „telecomunicații”?",
                "ro",
                "În|tre|bați, vă rog: „te|le|co|mu|ni|ca|ții”?",
            ),
            ("într-o săptămână", "ro-RO", "într\u{2011}o săp|tă|mâ|nă"),
            (
                "s-a dus - la mine-acasă, 2-3, a-",
                "ro",
                "s\u{2011}a dus - la mi|ne\u{2011}aca|să, 2-3, a-",
            ),
            (
                "Människohandeln, socialtjänst-\noch polis",
                "sv-SE",
                "Människo|handeln, social|tjänst-\noch polis",
            ),
            ("", "ro", ""),
            (" \n ", "sv", " \n "),
        ] {
            assert_eq!(shown(text, lang), expected);
        }
    }

    #[test]
    fn romani_and_languages_that_the_typesetter_knows_stay_as_they_are() {
        for lang in ["rom", "rmy-x-kalderas", "rmn", "en", "bg", "und", ""] {
            let text = "Me bušuvav telecomunicații människohandel";
            assert_eq!(breakable(text, lang), text, "{lang}");
        }
    }

    #[test]
    fn cedillas_become_commas_in_romanian_alone() {
        assert_eq!(breakable("şi ţi ŞI ŢI", "ro"), "și ți ȘI ȚI");
        assert_eq!(breakable("şi ţi", "rmy-x-kalderas"), "şi ţi");
        assert_eq!(breakable("şi ţi", "tr"), "şi ţi");
    }

    #[test]
    fn addresses_abbreviations_and_words_broken_already_stay_as_they_are() {
        for text in [
            "https://telecomunicatii.example/autoritatea",
            "telecomunicatii.example",
            "autoritatea@example.ro",
            "ANITP",
            "telecomunicaTii",
            "tele\u{ad}comunicatii",
            "autoritatea2",
            "Åkersbergamunicipa",
            "tele\u{301}comunicatii",
        ] {
            assert_eq!(breakable(text, "ro"), text);
        }
        assert_eq!(shown("autoritatea.", "ro"), "au|to|ri|ta|tea.");
        assert_eq!(shown("(autoritatea...)", "ro"), "(au|to|ri|ta|tea...)");
    }

    proptest! {
        #[test]
        fn nothing_but_soft_hyphens_comes_to_any_text(text in "[a-zA-ZăâîșțşţåäöÅÄÖ\u{301}0-9 .,@/-]{0,60}", lang in "(ro|sv|rom)") {
            let broken = breakable(&text, &lang);
            let plain = broken.replace(SOFT_HYPHEN, "").replace(FIRM_HYPHEN, "-");
            let expected = if lang == "ro" { with_commas(&text) } else { text };
            prop_assert_eq!(plain, expected);
            prop_assert_eq!(breakable(&broken, &lang), broken);
        }

        #[test]
        fn any_text_is_borne(text in "\\PC*", lang in "\\PC{0,5}") {
            breakable(&text, "ro");
            breakable(&text, "sv");
            breakable(&text, &lang);
        }
    }
}
