//! The thesaurus of the search, which is the glossary: words that stand for one thing, and the topics that they lead to.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::entry::{Content, Entry};
use crate::model::glossary::{Avoided, Term};
use crate::model::handbook::Handbook;
use crate::model::words::Words;
use crate::output::search::document::{Document, topic};
use crate::output::search::index::Index;
use crate::output::search::token::tokens;

/// The terms that say to read on in each topic.
pub type LeadingOn<'a> = BTreeMap<String, Vec<&'a Term>>;

/// All terms of the handbook by the topics that they say to read on in.
pub fn leading_on(handbook: &Handbook) -> LeadingOn<'_> {
    let mut leading = LeadingOn::new();
    for (_, term) in terms(handbook) {
        for see in &term.see {
            let topic = topic(&see.target.entry, see.target.id.as_deref());
            leading.entry(topic).or_default().push(term);
        }
    }
    leading
}

/// The sets of phrases that stand for one thing, in the order of the glossary: each of one or more tokens parted by spaces,
/// sorted.
pub fn thesaurus(handbook: &Handbook) -> Vec<Vec<String>> {
    terms(handbook).map(|(_, term)| phrases(term)).collect()
}

fn terms(handbook: &Handbook) -> impl Iterator<Item = (&Entry, &Term)> {
    handbook.entries.iter().flat_map(|entry| {
        let terms = match &entry.content {
            Content::Glossary(terms) => terms.as_slice(),
            _ => &[],
        };
        terms.iter().map(move |term| (entry, term))
    })
}

/// All that a term is called, in every language, right and wrong, but its abbreviation.
pub fn names(term: &Term) -> impl Iterator<Item = &Words> {
    let named = [Some(&term.term), term.expansion.as_ref()];
    let avoided = term.avoid.iter().map(|avoided| &avoided.word);
    let others = term.synonyms.iter().chain(&term.misspellings);
    named.into_iter().flatten().chain(others).chain(avoided)
}

fn phrases(term: &Term) -> Vec<String> {
    let mut phrases: BTreeSet<String> = names(term).flat_map(phrases_of).collect();
    phrases.extend(term.abbreviation.iter().map(|short| phrase(short)));
    phrases.retain(|phrase| !phrase.is_empty());
    phrases.into_iter().collect()
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
    let is_sought = |term: &Term| !term.synonyms.is_empty() || !term.misspellings.is_empty();
    let unused = terms(handbook).filter(|(entry, term)| {
        let is_found = |(documents, index): &(Vec<Document>, Index)| {
            phrases(term).iter().any(|phrase| {
                let mut words = phrase.split(' ');
                words.all(|word| stands_elsewhere(entry, documents, index, word))
            })
        };
        is_sought(term) && term.see.is_empty() && !languages.iter().any(is_found)
    });
    let reported = unused.filter_map(|(entry, term)| {
        let (_, place) = entry.records.iter().find(|(id, _)| *id == term.id)?;
        let name = term.term.iter().next().map_or("", |(_, text)| text);
        let diagnostic = Diagnostic::at(Code::GlossaryUnused, place.clone());
        Some(diagnostic.arg("term", name))
    });
    reported.collect()
}

/// Whether a page that is not of this glossary has a word, or one that begins like it and may be a form of it.
fn stands_elsewhere(glossary: &Entry, documents: &[Document], index: &Index, word: &str) -> bool {
    let own = topic(&glossary.path, None);
    let is_other = |document: u32| {
        let topic = &documents[document as usize].topic;
        topic.split('#').next() != Some(&own)
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
