//! Words that name where somebody comes from: peoples, nationalities, religions, and dress that marks a group.
//!
//! An indicator describes what happens to a child, never what the child is. So none of these may stand in one. The list has
//! Swedish, English and Romanian words for those who are met in the field and for those whom lists of indicators have named
//! before; it can never be complete, and a person still has to read.

use std::ops::Range;

/// How a word is recognised.
enum Name {
    /// Any word that begins so.
    Begins(&'static str),
    /// Exactly these words.
    Words(&'static [&'static str]),
    /// Exactly these, and only when they are written so: `rom` is a person, `Rom` the city.
    Written(&'static [&'static str]),
    /// These words in a row.
    Phrase(&'static [&'static str]),
    /// Exactly these, unless the words beside them say that a language is meant.
    Language(&'static [&'static str]),
}

use Name::{Begins, Language, Phrase, Words, Written};

const NAMES: &[Name] = &[
    // Roma, by the names that are right and by those that are not.
    Written(&["rom", "romen", "roms", "romi", "romii", "romilor"]),
    Words(&["roma", "romas", "romer", "romers", "romerna", "romernas"]),
    Words(&["romska", "romskan", "romskor", "romskt", "romsk", "romske"]),
    Language(&["romani", "romanes"]),
    Begins("rrom"),
    Begins("zigen"),
    Begins("zigøj"),
    Begins("tattar"),
    Begins("gypsy"),
    Begins("gypsies"),
    Begins("gipsy"),
    Begins("gipsies"),
    Begins("țigan"),
    Begins("țigăn"),
    Begins("tigan"),
    Words(&["sinti", "sinto", "ursari", "ursar", "rudari", "lovari"]),
    Begins("resandefolk"),
    Written(&["Travellers", "Traveller"]),
    // Nationalities and countries.
    Language(&["rumänska", "romanian", "română", "românește", "romaneste"]),
    Begins("rumän"),
    Begins("romania"),
    Begins("român"),
    Language(&["bulgariska", "bulgarian", "bulgară", "bulgărește"]),
    Begins("bulgar"),
    Begins("bulgăr"),
    Language(&["moldaviska", "moldavian"]),
    Begins("moldav"),
    Begins("moldov"),
    Language(&["ungerska", "hungarian", "maghiară"]),
    Begins("ungrare"),
    Begins("ungersk"),
    Begins("ungern"),
    Begins("hungar"),
    Begins("maghiar"),
    Language(&["albanska", "albanian", "albaneză"]),
    Begins("albans"),
    Begins("alban"),
    Language(&["serbiska", "serbian", "sârbă"]),
    Begins("serb"),
    Begins("sârb"),
    Language(&["polska", "poloneză"]),
    Words(&["polsk", "polskt", "polske", "polskan", "polskor"]),
    Begins("polack"),
    Written(&["Polish", "Pole", "Poles", "Poland", "Polen"]),
    Language(&["turkiska", "turcă"]),
    Words(&[
        "turk", "turken", "turkar", "turkarna", "turkisk", "turkiskt", "turks",
    ]),
    Written(&["Turkey", "Turkish", "Turkiet", "turci"]),
    Language(&["slovakiska", "slovak", "slovacă"]),
    Begins("slovak"),
    Language(&["ryska", "russian", "rusă"]),
    Words(&[
        "rysk", "ryskt", "ryske", "ryskor", "ryss", "ryssen", "ryssar", "ryssarna",
    ]),
    Begins("russian"),
    Begins("ryssland"),
    Language(&["ukrainska", "ukrainian", "ucraineană"]),
    Begins("ukrain"),
    Begins("ucrain"),
    Begins("litau"),
    Begins("lithuan"),
    Begins("lettisk"),
    Begins("latvian"),
    Begins("georgisk"),
    Begins("georgier"),
    Begins("georgian"),
    Language(&["arabiska", "arabic", "arabă"]),
    Words(&[
        "arab", "araber", "araberna", "arabisk", "arabiskt", "arabs", "arabi",
    ]),
    Begins("marock"),
    Begins("morocc"),
    Begins("marocan"),
    Begins("algeri"),
    Begins("afghan"),
    Begins("afgan"),
    Language(&["somaliska", "somali"]),
    Begins("somalier"),
    Begins("somalisk"),
    Begins("somalia"),
    Words(&[
        "syrier", "syrierna", "syrisk", "syriska", "syriskt", "syrian", "syrians", "syrien",
    ]),
    Begins("irakier"),
    Begins("irakisk"),
    Begins("iraqi"),
    Begins("iranier"),
    Begins("iransk"),
    Begins("iranian"),
    Language(&["kurdiska", "kurdish"]),
    Begins("kurd"),
    Begins("eritre"),
    Begins("nigerian"),
    Begins("nigeria"),
    Language(&["vietnamesiska", "vietnamese"]),
    Begins("vietnam"),
    // Religions.
    Begins("muslim"),
    Begins("musulman"),
    Begins("islam"),
    Words(&[
        "jude", "juden", "judar", "judarna", "judisk", "judiska", "judiskt", "jew", "jews",
        "jewish", "evreu", "evrei",
    ]),
    Words(&[
        "kristen",
        "kristna",
        "kristet",
        "christian",
        "christians",
        "creștin",
        "creștini",
    ]),
    Words(&[
        "ortodox",
        "ortodoxa",
        "ortodoxt",
        "orthodox",
        "katolik",
        "katoliker",
        "katolsk",
        "katolska",
        "catholic",
    ]),
    Begins("pentecostal"),
    Begins("pingstvän"),
    Begins("hinduis"),
    Words(&[
        "hindu",
        "hinduer",
        "hindus",
        "sikh",
        "sikher",
        "sikhs",
        "buddhist",
        "buddhister",
        "buddhists",
    ]),
    // Dress that marks a group.
    Words(&[
        "slöja",
        "slöjan",
        "slöjor",
        "slöjorna",
        "hijab",
        "hijaben",
        "niqab",
        "niqaben",
        "burka",
        "burkan",
        "burqa",
    ]),
    Words(&[
        "turban", "turbanen", "kippa", "kippan", "kippah", "huckle", "hucklet", "basma",
    ]),
    Begins("huvudduk"),
    Begins("headscar"),
    Begins("folkdräkt"),
    Phrase(&["lång", "kjol"]),
    Phrase(&["långa", "kjolar"]),
    Phrase(&["long", "skirt"]),
    Phrase(&["long", "skirts"]),
    Phrase(&["fustă", "lungă"]),
    Phrase(&["fuste", "lungi"]),
    // The matter itself.
    Begins("etnisk"),
    Begins("etnicit"),
    Begins("ethnic"),
    Begins("etnic"),
    Begins("nationalitet"),
    Words(&[
        "nationality",
        "nationalities",
        "naționalitate",
        "naționalitatea",
    ]),
    Begins("folkgrupp"),
    Begins("hudfärg"),
    Begins("mörkhy"),
    Phrase(&["skin", "colour"]),
    Phrase(&["skin", "color"]),
    Phrase(&["religiös", "tillhörighet"]),
];

/// What says that the word behind it is a language: `talar rumänska`, `in Romanian`.
const BEFORE_A_LANGUAGE: &[&str] = &[
    "på",
    "pratar",
    "prata",
    "talar",
    "tala",
    "talade",
    "kan",
    "förstår",
    "förstå",
    "läser",
    "skriver",
    "lär",
    "språket",
    "bara",
    "speak",
    "speaks",
    "spoke",
    "speaking",
    "understand",
    "understands",
    "in",
    "into",
    "read",
    "reads",
    "write",
    "vorbește",
    "vorbesc",
    "vorbi",
    "în",
    "limba",
    "înțelege",
];

/// What says that the word before it is a language: `rumänska tolken`, `Romanian interpreter`.
const BEHIND_A_LANGUAGE: &[&str] = &[
    "tolk",
    "tolken",
    "tolkar",
    "språket",
    "interpreter",
    "interpreters",
    "language",
    "words",
];

struct Word<'a> {
    range: Range<usize>,
    written: &'a str,
    folded: String,
}

/// Finds every word that names an origin, in the order of the text.
///
/// Words are compared whole and without regard to case, so `romantisk`, `roman` and `Romsås` are nothing of the kind; parts
/// of a word that a hyphen joins count as words. The name of a language is found only where it does not mean the language.
pub fn find_origins(text: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let mut found: Vec<Range<usize>> = Vec::new();
    for at in 0..words.len() {
        if let Some(range) = origin_at(&words, at) {
            found.push(range);
        }
    }
    found
}

fn origin_at(words: &[Word<'_>], at: usize) -> Option<Range<usize>> {
    let word = &words[at];
    let folded = word.folded.as_str();
    let language = NAMES
        .iter()
        .any(|name| matches!(name, Language(forms) if forms.contains(&folded)));
    if language && means_the_language(words, at) {
        return None;
    }
    if language {
        return Some(word.range.clone());
    }
    NAMES.iter().find_map(|name| match name {
        Begins(stem) => folded.starts_with(stem).then(|| word.range.clone()),
        Words(forms) => forms.contains(&folded).then(|| word.range.clone()),
        Written(forms) => forms.contains(&word.written).then(|| word.range.clone()),
        Phrase(parts) => {
            let row = words.get(at..at + parts.len())?;
            let same = row
                .iter()
                .zip(*parts)
                .all(|(word, part)| word.folded == *part);
            same.then(|| word.range.start..row[row.len() - 1].range.end)
        }
        Language(_) => None,
    })
}

/// Whether the words beside say that a language is meant; in a row of languages the first decides.
fn means_the_language(words: &[Word<'_>], at: usize) -> bool {
    let behind = words.get(at + 1).map(|word| word.folded.as_str());
    if behind.is_some_and(|word| BEHIND_A_LANGUAGE.contains(&word)) {
        return true;
    }
    let two_before = &words[at.saturating_sub(2)..at];
    if two_before
        .iter()
        .any(|word| word.folded.starts_with("tolk") || word.folded.starts_with("interpret"))
    {
        return true;
    }
    let mut before = words[..at].iter().rev().map(|word| word.folded.as_str());
    before
        .find(|word| {
            let joins = ["och", "eller", "and", "or", "și", "sau"].contains(word);
            let is_language = NAMES
                .iter()
                .any(|name| matches!(name, Language(forms) if forms.contains(word)))
                || ["svenska", "engelska", "swedish", "english"].contains(word);
            !joins && !is_language
        })
        .is_some_and(|word| BEFORE_A_LANGUAGE.contains(&word))
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, c.is_alphabetic()) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                let written = &text[from..at];
                words.push(Word {
                    range: from..at,
                    written,
                    folded: folded(written),
                });
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Small letters, and the comma below where an older spelling has a cedilla.
fn folded(word: &str) -> String {
    word.to_lowercase().replace('ş', "ș").replace('ţ', "ț")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        find_origins(text)
            .into_iter()
            .map(|range| &text[range])
            .collect()
    }

    #[test]
    fn peoples_nationalities_religions_and_dress_are_found() {
        for (text, expected) in [
            ("Barnet är rom", "rom"),
            ("Romernas läger", "Romernas"),
            ("en romsk flicka", "romsk"),
            ("Roma children", "Roma"),
            ("romani children", "romani"),
            ("zigenarbarn", "zigenarbarn"),
            ("Gypsies begging", "Gypsies"),
            ("ţigani", "ţigani"),
            ("ett rumänskt pass", "rumänskt"),
            ("rumänska barn", "rumänska"),
            ("Romanian children", "Romanian"),
            ("kommer från Rumänien", "Rumänien"),
            ("Bulgarians", "Bulgarians"),
            ("rumän-bulgarisk", "rumän"),
            ("copii români", "români"),
            ("Polish men", "Polish"),
            ("muslimsk familj", "muslimsk"),
            ("bär slöja", "slöja"),
            ("har lång kjol", "lång kjol"),
            ("a long skirt", "long skirt"),
            ("etnicitet", "etnicitet"),
            ("samma nationalitet", "nationalitet"),
        ] {
            assert_eq!(found(text).first(), Some(&expected), "{text}");
        }
    }

    #[test]
    fn words_that_only_look_so_are_not_found() {
        for text in [
            "en romantisk relation",
            "läser en roman",
            "bor på Romsås",
            "reser till Rom",
            "romersk rätt",
            "Roman numerals",
            "polish the shoes",
            "a flagpole",
            "en turkos jacka",
            "en lång rad kjolar",
            "bröd med bulgur",
            "moldering",
            "Barnet är isolerat, instängt eller övervakat",
            "blev lurad på Roman Street",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn a_language_is_no_people() {
        for text in [
            "Barnet pratar rumänska",
            "fråga på svenska och rumänska",
            "en rumänska tolken",
            "ask in Romanian or Bulgarian",
            "Romani interpreter",
            "en tolk i rumänska frågar",
            "talar romani",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
        for text in [
            "rumänska medborgare",
            "Bulgarian nationals",
            "romska barn",
            "en rumänska",
        ] {
            assert_eq!(found(text).len(), 1, "{text}");
        }
    }
}
