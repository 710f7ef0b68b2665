//! The thesaurus of the search: sets of words that stand for one thing, with the topics it is told of in.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::entry::{Content, Entry};
use crate::model::glossary::{Avoided, Term};
use crate::model::handbook::Handbook;
use crate::model::words::Words;
use crate::output::search::document::Document;
use crate::output::search::index::Index;
use crate::output::search::token::tokens;

/// Words that stand for one thing.
#[derive(Debug)]
pub struct Synonyms {
    /// The words, each of one or more tokens parted by spaces, sorted.
    pub phrases: Vec<String>,
    /// The topic of the term, and those it says to read on in.
    pub topics: Vec<String>,
}

/// The thesaurus of a handbook, in the order of its glossary.
pub fn thesaurus(handbook: &Handbook) -> Vec<Synonyms> {
    let mut thesaurus = Vec::new();
    for entry in &handbook.entries {
        let Content::Glossary(terms) = &entry.content else {
            continue;
        };
        thesaurus.extend(terms.iter().map(|term| synonyms(entry, term)));
    }
    thesaurus
}

fn synonyms(entry: &Entry, term: &Term) -> Synonyms {
    let avoided = term.avoid.iter().map(|avoided| &avoided.word);
    let named = [Some(&term.term), term.expansion.as_ref()];
    let words = named.into_iter().flatten();
    let words = words
        .chain(&term.synonyms)
        .chain(&term.misspellings)
        .chain(avoided);
    let mut phrases: BTreeSet<String> = words.flat_map(phrases_of).collect();
    phrases.extend(term.abbreviation.iter().map(|short| phrase(short)));
    phrases.retain(|phrase| !phrase.is_empty());
    let own = format!("{}#{}", entry.path, term.id);
    let see = term.see.iter().map(|see| match &see.target.id {
        Some(id) => format!("{}#{id}", see.target.entry),
        None => see.target.entry.to_string(),
    });
    Synonyms {
        phrases: phrases.into_iter().collect(),
        topics: std::iter::once(own).chain(see).collect(),
    }
}

/// Words in every language; a bracket behind them, which explains, is left out, and commas part forms.
fn phrases_of(words: &Words) -> Vec<String> {
    let texts = words.iter().map(|(_, text)| text);
    texts
        .flat_map(|text| {
            let bare = text.split('(').next().unwrap_or(text);
            Avoided::forms(bare).map(phrase).collect::<Vec<_>>()
        })
        .collect()
}

fn phrase(text: &str) -> String {
    let mut words = Vec::new();
    tokens(text, |token| words.push(token.to_owned()));
    words.join(" ")
}

/// Warns of terms with synonyms or misspellings that a search cannot lead on by: no page beside the glossary has any of their
/// words, and they name none to read on in.
pub fn check(handbook: &Handbook, languages: &[(Vec<Document>, Index)]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in &handbook.entries {
        let Content::Glossary(terms) = &entry.content else {
            continue;
        };
        let is_sought = |term: &&Term| !term.synonyms.is_empty() || !term.misspellings.is_empty();
        for term in terms
            .iter()
            .filter(is_sought)
            .filter(|term| term.see.is_empty())
        {
            let set = synonyms(entry, term);
            let is_found = languages.iter().any(|(documents, index)| {
                let phrases = set.phrases.iter();
                phrases.into_iter().any(|phrase| {
                    let mut words = phrase.split(' ');
                    words.all(|word| stands_elsewhere(entry, documents, index, word))
                })
            });
            let record = entry.records.iter().find(|(id, _)| *id == term.id);
            if let (false, Some((_, place))) = (is_found, record) {
                let name = term.term.iter().next().map_or("", |(_, text)| text);
                let diagnostic = Diagnostic::at(Code::GlossaryUnused, place.clone());
                diagnostics.push(diagnostic.arg("term", name));
            }
        }
    }
    diagnostics
}

/// Whether a page that is not of this glossary has a word, or one that begins like it and may be a form of it.
fn stands_elsewhere(glossary: &Entry, documents: &[Document], index: &Index, word: &str) -> bool {
    let own = format!("{}#", glossary.path);
    let is_other = |document: u32| {
        let topic = &documents[document as usize].topic;
        *topic != *glossary.path.as_str() && !topic.starts_with(&own)
    };
    index.groups_like(word).any(|group| {
        index.postings[group as usize]
            .iter()
            .any(|(document, _)| is_other(*document))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::language::LanguageTag;

    #[test]
    fn explanations_in_brackets_are_no_part_of_a_word_and_commas_part_words() {
        let swedish: LanguageTag = "sv".parse().expect("a tag");
        for (text, phrases) in [
            ("God man (gode män), företrädare", &["god man"][..]),
            ("tiggarna, Tiggare", &["tiggarna", "tiggare"]),
            ("4 kap. 1 a § BrB", &["4:1a brb"]),
        ] {
            assert_eq!(phrases_of(&Words::one(&swedish, text)), phrases);
        }
    }
}
