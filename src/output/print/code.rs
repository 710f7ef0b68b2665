//! The short code on every sheet, made of the words it carries: whoever holds a paper compares it with the print page.
//!
//! It depends on nothing but the words, so that a copy can be told by it whenever it was printed.

use blake3::Hasher;
use serde::Serialize;
use serde_json::Value;

use crate::output::print::document::{Document, PanelPage, Run};

/// Digits and letters that nobody takes for another (no `0` and `O`, `1` and `I`, `2` and `Z`, `5` and `S`, `6` and `G`, `8` and
/// `B`, `U` and `V`) and that, without vowels, make no words.
const ALPHABET: &[u8; 20] = b"CDFGHJKMNPQRTVWX3479";

/// Characters in a code: 20⁸ are 25 thousand million, enough that no two editions of a sheet meet.
const LENGTH: usize = 8;

/// What the code is made of.
#[derive(Serialize)]
struct Words<'a> {
    language: &'a str,
    title: &'a Run,
    panels: &'a [PanelPage],
}

/// The code of a product in a language: two groups of four, `K7MF-3QXD`.
///
/// The same words in the same order give the same code, on the folded sheet and on its reading copy alike. Edition, dates,
/// address and the words of the interface are no part of it, nor are ids, which are not printed, nor soft hyphens. A mark such
/// as `ska kontrolleras` is.
pub fn edition_code(document: &Document) -> String {
    let words = Words {
        language: &document.language,
        title: &document.title,
        panels: &document.panels,
    };
    let value = serde_json::to_value(words).expect("strings and numbers under names are JSON");
    let mut hasher = Hasher::new();
    hash(&value, &mut hasher);
    letters(hasher.finalize().as_bytes())
}

/// Feeds a value so that no two different ones feed the same bytes: each with its kind and length before it.
///
/// What is not there is left out; a field that the program learns later so changes no code of a sheet that does not use it.
fn hash(value: &Value, hasher: &mut Hasher) {
    match value {
        Value::Null => {}
        Value::Bool(_) | Value::Number(_) => feed(b'n', &value.to_string(), hasher),
        Value::String(text) => feed(b's', &text.replace('\u{ad}', ""), hasher),
        Value::Array(items) => {
            feed(b'a', &items.len().to_string(), hasher);
            items.iter().for_each(|item| hash(item, hasher));
        }
        Value::Object(fields) => {
            let mut fields: Vec<(&String, &Value)> = fields
                .iter()
                .filter(|(name, value)| *name != "id" && !value.is_null())
                .collect();
            fields.sort_by_key(|(name, _)| *name);
            feed(b'o', &fields.len().to_string(), hasher);
            for (name, value) in fields {
                feed(b'k', name, hasher);
                hash(value, hasher);
            }
        }
    }
}

fn feed(kind: u8, text: &str, hasher: &mut Hasher) {
    hasher.update(&[kind]);
    hasher.update(&(text.len() as u64).to_le_bytes());
    hasher.update(text.as_bytes());
}

fn letters(hash: &[u8; 32]) -> String {
    let base = ALPHABET.len() as u64;
    let mut number = hash
        .iter()
        .take(8)
        .fold(0, |number: u64, byte| number << 8 | u64::from(*byte));
    let mut code = String::new();
    for place in 0..LENGTH {
        if place == LENGTH / 2 {
            code.push('-');
        }
        code.push(char::from(ALPHABET[(number % base) as usize]));
        number /= base;
    }
    code
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::output::print::document::{Block, ContactLine, EditionLine, Line, NumberLine};

    fn run(text: &str) -> Run {
        Run {
            text: text.into(),
            lang: "sv".into(),
        }
    }

    fn contact(number: &str) -> Block {
        Block::Contacts {
            contacts: vec![ContactLine {
                name: run("Polisen"),
                numbers: vec![NumberLine {
                    label: None,
                    number: number.into(),
                }],
                via: None,
                fill_in: None,
                hours: Some(run("Dygnet runt")),
                is_urgent: true,
                mark: None,
            }],
        }
    }

    fn line(text: &str) -> Line {
        Line {
            text: run(text),
            mark: None,
        }
    }

    fn plan(blocks: Vec<Block>) -> Document {
        Document {
            product: "fickplan".into(),
            sheet: "fold-8",
            is_cut_and_stack: false,
            paper: "a4",
            size_floor: None,
            language: "sv".into(),
            title: run("Handlingsplan"),
            day: None,
            edition: EditionLine {
                draft: Some("Utkast – använd inte".into()),
                name: None,
                throw_away: None,
                code: String::new(),
                address: None,
                qr: None,
            },
            labels: BTreeMap::new(),
            panels: vec![PanelPage {
                mark: None,
                id: "ringa".into(),
                title: Some(run("Ringa")),
                blocks,
            }],
        }
    }

    fn code_of(blocks: Vec<Block>) -> String {
        edition_code(&plan(blocks))
    }

    #[test]
    fn a_code_is_two_groups_of_four_without_look_alikes() {
        for number in 0..200 {
            let code = code_of(vec![contact(&number.to_string())]);
            assert_eq!(code.len(), 9, "{code}");
            assert_eq!(code.find('-'), Some(4), "{code}");
            let strange = code.replace('-', "");
            let strange = strange.find(|letter| !ALPHABET.contains(&(letter as u8)));
            assert_eq!(strange, None, "{code}");
        }
    }

    #[test]
    fn a_word_another_word_order_or_another_language_changes_the_code() {
        let mut danish = plan(vec![contact("112")]);
        danish.language = "da".into();
        let mut titled = plan(vec![contact("112")]);
        titled.title = run("Plan");
        let indicators = |see: &[&str], ask: &[&str]| {
            code_of(vec![Block::Indicators {
                see: see.iter().map(|text| line(text)).collect(),
                ask: ask.iter().map(|text| line(text)).collect(),
            }])
        };
        let codes = [
            code_of(vec![contact("112")]),
            code_of(vec![contact("113")]),
            code_of(vec![contact("112"), Block::Lines { count: 3 }]),
            code_of(vec![contact("112"), Block::Lines { count: 4 }]),
            code_of(vec![Block::Lines { count: 3 }, contact("112")]),
            edition_code(&danish),
            edition_code(&titled),
            indicators(&["a", "b"], &[]),
            indicators(&["b", "a"], &[]),
            indicators(&["ab"], &[]),
            indicators(&["a"], &["b"]),
            indicators(&[], &["a", "b"]),
        ];
        let mut different = codes.to_vec();
        different.sort();
        different.dedup();
        assert_eq!(different.len(), codes.len(), "{codes:?}");
    }

    #[test]
    fn what_says_when_and_where_it_was_printed_leaves_the_code() {
        let before = plan(vec![contact("112")]);
        let mut after = before.clone();
        after.product = "annat-namn".into();
        after.sheet = "reading";
        after.edition = EditionLine {
            draft: None,
            name: Some("Utgåva 2026-11-24".into()),
            throw_away: Some("Kasta efter 15 januari 2027".into()),
            code: "CCCC-CCCC".into(),
            address: Some("https://handbok.example.se".into()),
            qr: Some(vec![vec![true]]),
        };
        after.labels.insert("see".into(), "Se".into());
        after.panels[0].id = "annat-id".into();
        after.title = run("Handlings\u{ad}plan");
        assert_eq!(edition_code(&before), edition_code(&after));
    }

    /// A code that changes with the program makes every paper out there look old. If this fails, think before renewing it.
    #[test]
    fn codes_stay_from_one_version_of_the_program_to_the_next() {
        assert_eq!(code_of(vec![contact("112")]), "FM7D-HCMH");
    }
}
