//! The glossary for its template: terms by letter as readers of the page's language sort them, then words to avoid.

use serde::Serialize;

use crate::model::glossary::{Avoided, Term};
use crate::model::reference::Target;
use crate::model::trust::Trust;
use crate::model::words::Words;
use crate::output::site::records::trust::TrustWords;
use crate::output::site::records::wordsmith::{Text, TextLink, Wordsmith};

/// Fewer terms than this are found without letters.
const SHORT_GLOSSARY: usize = 20;

/// A glossary for its template.
#[derive(Debug, Serialize)]
pub struct GlossaryWords {
    /// One without a letter when the glossary is short.
    letters: Vec<LetterWords>,
    avoid: Vec<AvoidedWords>,
}

#[derive(Debug, Serialize)]
struct LetterWords {
    letter: Option<String>,
    terms: Vec<TermWords>,
}

#[derive(Debug, Serialize)]
struct TermWords {
    id: String,
    term: Text,
    abbreviation: Option<String>,
    means: Option<Text>,
    expansion: Option<Text>,
    synonyms: Vec<Text>,
    see: Vec<TextLink>,
    trust: Option<TrustWords>,
    source: Option<Text>,
}

#[derive(Debug, Serialize)]
struct AvoidedWords {
    word: String,
    write: Option<Text>,
    why: Option<Text>,
}

impl Wordsmith<'_> {
    /// A glossary in words.
    pub fn glossary(&self, terms: &[Term], page: &Trust) -> GlossaryWords {
        let mut sorted: Vec<&Term> = terms.iter().collect();
        sorted.sort_by_cached_key(|term| self.language.sort_key(self.language.text_of(&term.term)));
        let is_long = terms.len() >= SHORT_GLOSSARY;
        let mut letters: Vec<LetterWords> = Vec::new();
        for term in sorted {
            let Some(words) = self.term(term, page) else {
                continue;
            };
            let letter =
                is_long.then(|| self.language.letter_of(self.language.text_of(&term.term)));
            match letters.last_mut().filter(|last| last.letter == letter) {
                Some(last) => last.terms.push(words),
                None => letters.push(LetterWords {
                    letter,
                    terms: vec![words],
                }),
            }
        }
        let avoid = terms
            .iter()
            .flat_map(|term| term.avoid.iter().map(move |avoided| (term, avoided)))
            .filter_map(|(term, avoided)| self.avoided(term, avoided));
        GlossaryWords {
            avoid: avoid.collect(),
            letters,
        }
    }

    fn term(&self, term: &Term, page: &Trust) -> Option<TermWords> {
        let synonym = |words: &Words| {
            // A synonym of another language is no help on this page.
            words
                .get(&self.language.tag)
                .map(|text| self.own(text.to_owned()))
        };
        Some(TermWords {
            id: term.id.clone(),
            term: self.text(&term.term)?,
            abbreviation: term.abbreviation.clone(),
            means: self.text(&term.means),
            expansion: self.maybe(&term.expansion),
            synonyms: term.synonyms.iter().filter_map(synonym).collect(),
            see: term
                .see
                .iter()
                .filter_map(|see| self.filled_link(&see.target))
                .collect(),
            trust: self.own_trust(&term.trust, page),
            source: self.maybe(&term.trust.source),
        })
    }

    /// A link with the title of the page, or the words of the record, that it leads to.
    pub(super) fn filled_link(&self, target: &Target) -> Option<TextLink> {
        let entry = self.links.entry(&target.entry)?;
        let contact = self.links.contact(target);
        let text = contact.map_or(&entry.title, |contact| &contact.name);
        Some(TextLink {
            text: self.text(text)?,
            href: self.links.target(target),
        })
    }

    fn avoided(&self, term: &Term, avoided: &Avoided) -> Option<AvoidedWords> {
        Some(AvoidedWords {
            word: avoided.word.get(&self.language.tag)?.to_owned(),
            write: self.text(avoided.write.as_ref().unwrap_or(&term.term)),
            why: self.maybe(&avoided.why),
        })
    }
}
