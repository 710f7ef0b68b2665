//! Romanian syllables.
//!
//! The rules are those of the orthographic dictionary (DOOM) for breaking by sound: a consonant goes with the vowel after it,
//! two are parted unless the second is a liquid, of three or more the first stays. Vowels beside each other are never parted,
//! since only who knows the word knows whether they are one syllable (`ie`, `ua`); a break less is no mistake.

/// Before which letters, from 0, a word in lower case may break; two letters at least stay on each side.
pub fn breaks(word: &[char]) -> Vec<usize> {
    if !word
        .iter()
        .all(|letter| "aăâbcdefghiîjklmnopqrsștțuvwxyz".contains(*letter))
    {
        return Vec::new();
    }
    let nuclei = nuclei(word);
    let numeral = before_sprezece(word);
    nuclei
        .windows(2)
        .map(|pair| pair[0].1..pair[1].0)
        .map(|consonants| match numeral {
            Some(place) if consonants.contains(&place) => place,
            _ => consonants.start + stay(&word[consonants.clone()], word[consonants.end]),
        })
        .filter(|place| (2..=word.len() - 2).contains(place))
        .collect()
}

/// The vowels of each syllable, from and up to.
fn nuclei(word: &[char]) -> Vec<(usize, usize)> {
    let mut nuclei = Vec::new();
    let mut at = 0;
    for run in word.chunk_by(|a, b| is_vowel(*a) == is_vowel(*b)) {
        if is_vowel(run[0]) {
            nuclei.push((at, at + run.len()));
        }
        at += run.len();
    }
    if ends_in_a_mute_i(word) {
        nuclei.pop();
    }
    nuclei
}

/// A last `i` after a consonant only softens it (`pomi`, `București`), except after a stop and a liquid (`codri`).
///
/// In infinitives it is a syllable (`citi`), which cannot be told; these lose a break.
fn ends_in_a_mute_i(word: &[char]) -> bool {
    match word {
        [.., stop, liquid, 'i'] if !is_vowel(*liquid) => !go_together(*stop, *liquid),
        _ => false,
    }
}

/// How many of the consonants between two vowels stay with the first.
fn stay(consonants: &[char], vowel: char) -> usize {
    // `ch` and `gh` before e and i are one sound.
    let is_one_sound = matches!(consonants, [.., 'c' | 'g', 'h']) && matches!(vowel, 'e' | 'i');
    let sounds = consonants.len() - usize::from(is_one_sound);
    match consonants {
        _ if sounds <= 1 => 0,
        [stop, liquid] if go_together(*stop, *liquid) => 0,
        ['r', 's', 't', 'n'] => 3,
        [a, b, c] if sounds == 3 && parted_late(*a, *b, *c) => 2,
        _ => 1,
    }
}

/// A stop or `f`, `h`, `v` before `l` or `r` (muta cum liquida).
fn go_together(stop: char, liquid: char) -> bool {
    "bcdfghptv".contains(stop) && "lr".contains(liquid)
}

/// The groups of three that the dictionary parts after the second: `punc-te`, `sculp-tor`, `jert-fă`.
fn parted_late(a: char, b: char, c: char) -> bool {
    matches!(
        (a, b, c),
        ('l' | 'm', 'p', 't' | 'ț')
            | ('n', 'c', 'ș' | 't' | 'ț')
            | ('n', 'd', 'v')
            | ('r', 'c', 't' | 'ț')
            | ('r', 't', 'f')
            | ('s', 't', 'm')
    )
}

/// The numerals from eleven are compounds: `trei-sprezece`.
fn before_sprezece(word: &[char]) -> Option<usize> {
    let end: Vec<char> = "sprezece".chars().collect();
    word.ends_with(&end).then(|| word.len() - end.len())
}

fn is_vowel(letter: char) -> bool {
    "aăâeiîouy".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_break_between_syllables() {
        for broken in [
            // One consonant goes with the vowel after it.
            "au|to|ri|ta|te",
            "te|le|co|mu|ni|ca|ții",
            "co|pi|lă|rie",
            "po|li|ție",
            "per|soa|nă",
            "fa|mi|lie",
            "mâ|nă",
            "mâi|ne",
            "exa|men",
            // Two are parted.
            "as|tăzi",
            "aș|tep|ta",
            "ser|vi|ciu",
            "în|țe|le|ge",
            "drep|turi",
            "în|noi",
            "teh|nic",
            "pro|tec|ție",
            "pro|nun|ția",
            "in|for|ma|ții",
            "ac|cen|tua|tă",
            "săp|tă|mâ|nii",
            // A stop and a liquid go together.
            "lu|cră|tor",
            "tra|fic",
            "fe|brua|rie",
            "pa|tru",
            "co|dri",
            "ti|tlu",
            // Of three the first stays.
            "în|tre|ba|re",
            "în|cre|de|re",
            "mi|nis|tru",
            "ex|ploa|ta|re",
            "ob|sta|col",
            "noiem|brie",
            "mon|stru",
            "in|ter|pre|tul",
            "tran|sport",
            // Some are parted after the second.
            "func|țio|nar",
            "punc|te",
            "sculp|tor",
            "jert|fă",
            "ast|mă",
            "sanc|țiu|ne",
            "somp|tuos",
            "arc|tic",
            "vârst|nic",
            // `ch` and `gh` are one sound.
            "ure|che",
            "ve|ghe",
            "ma|ghia|ră",
            "des|chi|de",
            "în|chi|soa|re",
            "un|ghie",
            // A last i is mute.
            "bu|cu|rești",
            "cum|peri",
            "în|tre|bați",
            "mă|nânci",
            "ochi",
            "unchi",
            "pomi",
            "băieți",
            "co|pii",
            "co|pi|lu|lui",
            // Numerals.
            "un|spre|ze|ce",
            "trei|spre|ze|ce",
            "opt|spre|ze|ce",
            // Short words and no words.
            "foa|me",
            "apă",
            "apa",
            "și",
            "a",
            "",
            "str",
            "oaie",
        ] {
            let word: Vec<char> = broken.chars().filter(|sign| *sign != '|').collect();
            let places = breaks(&word);
            let mut shown = String::new();
            for (index, letter) in word.iter().enumerate() {
                if places.contains(&index) {
                    shown.push('|');
                }
                shown.push(*letter);
            }
            assert_eq!(shown, broken);
        }
    }

    #[test]
    fn words_with_letters_of_another_language_are_left_alone() {
        for word in ["socialtjänsten", "århundrade", "café"] {
            let letters: Vec<char> = word.chars().collect();
            assert!(breaks(&letters).is_empty(), "{word}");
        }
    }
}
