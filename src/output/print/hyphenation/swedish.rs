//! Long Swedish compounds of the field, with their joints.
//!
//! The typesetter's patterns know the sound of Swedish but not how its words are put together. What is not in the table is
//! left to them, as are the parts of what is.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A compound a line, `|` at its joints, in the form that its endings are put to: `social|sekreterar`.
const TABLE: &str = include_str!("swedish.txt");

/// The letters of the shortest compound in the table; most words are shorter, and not looked for.
const SHORTEST: usize = 10;

/// What may follow a compound in the table without being another word.
const ENDINGS: [&str; 41] = [
    "", "a", "an", "ans", "ar", "aren", "arens", "arna", "arnas", "ars", "as", "e", "en", "ena",
    "ens", "er", "erna", "ernas", "ers", "es", "et", "ets", "men", "mens", "met", "mets", "n",
    "na", "nas", "nde", "ns", "or", "orna", "ornas", "r", "rna", "rnas", "s", "t", "um", "ums",
];

/// The joints of each compound, counted in letters from its beginning.
static COMPOUNDS: LazyLock<BTreeMap<String, Vec<usize>>> =
    LazyLock::new(|| TABLE.lines().map(compound).collect());

/// Before which letters, from 0, a word in lower case may break.
pub fn breaks(word: &[char]) -> Vec<usize> {
    if word.len() < SHORTEST {
        return Vec::new();
    }
    let word: String = word.iter().collect();
    let places = word.char_indices().map(|(at, _)| at).skip(SHORTEST);
    let mut begins: Vec<usize> = places.collect();
    begins.push(word.len());
    let known = begins.iter().rev().find_map(|at| {
        let (compound, ending) = word.split_at(*at);
        let joints = COMPOUNDS.get(compound)?;
        ENDINGS.contains(&ending).then_some(joints)
    });
    known.cloned().unwrap_or_default()
}

fn compound(line: &str) -> (String, Vec<usize>) {
    let mut letters = 0;
    let mut joints: Vec<usize> = line
        .split('|')
        .map(|part| {
            letters += part.chars().count();
            letters
        })
        .collect();
    joints.pop();
    (line.replace('|', ""), joints)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(word: &str) -> String {
        let letters: Vec<char> = word.chars().collect();
        let mut broken = String::new();
        let joints = breaks(&letters);
        for (index, letter) in letters.iter().enumerate() {
            if joints.contains(&index) {
                broken.push('|');
            }
            broken.push(*letter);
        }
        broken
    }

    #[test]
    fn compounds_break_at_their_joints_in_every_form() {
        for expected in [
            "människo|handel",
            "människo|handeln",
            "människo|handels|brott",
            "människo|handels|brottet",
            "social|tjänst",
            "social|tjänsten",
            "social|tjänstens",
            "social|tjänst|lagen",
            "social|sekreteraren",
            "social|sekreterarnas",
            "om|händer|tagande",
            "om|händer|tagandet",
            "vårdnads|havaren",
            "vårdnads|havarnas",
            "mål|sägande|biträdet",
            "jäm|ställdhets|myndigheten",
            "jäm|ställdhets|myndighetens",
            "migrations|verkets",
            "åter|vändande|programmet",
            "region|koordinatorerna",
            "barn|skydds|myndigheten",
        ] {
            assert_eq!(broken(&expected.replace('|', "")), expected);
        }
    }

    #[test]
    fn other_words_are_left_to_the_typesetter() {
        for word in [
            "",
            "a",
            "barn",
            "socialtjänstknappen",
            "människohandelxyz",
            "omhänder",
            "åäö",
        ] {
            assert_eq!(broken(word), word);
        }
    }

    #[test]
    fn the_table_is_sorted_and_every_line_has_joints_between_syllables() {
        let mut previous = String::new();
        for line in TABLE.lines() {
            let (word, joints) = compound(line);
            assert!(previous < word, "{word} comes before {previous}");
            assert!(!joints.is_empty(), "{word} has no joint");
            assert!(word.chars().count() >= SHORTEST, "{word}");
            for part in line.split('|') {
                let is_syllable = part.contains(|letter| "aeiouyåäö".contains(letter));
                assert!(part.chars().count() >= 2 && is_syllable, "{line}");
                assert!(part.chars().all(|letter| letter.is_lowercase()), "{line}");
            }
            previous = word;
        }
    }
}
