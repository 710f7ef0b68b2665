//! The glossary: what words mean, which others lead to them, and which to avoid.

use std::collections::{BTreeMap, HashMap};

use crate::model::entry::Entry;
use crate::model::reference::{Ref, Target};
use crate::model::trust::Trust;
use crate::model::words::Words;

/// A term of the glossary.
#[derive(Clone, Debug)]
pub struct Term {
    /// Its id on its page.
    pub id: String,
    /// The term.
    pub term: Words,
    /// Its abbreviation, such as `LVU`.
    pub abbreviation: Option<String>,
    /// What it means.
    pub means: Words,
    /// What the abbreviation stands for, when that is not the term itself.
    pub expansion: Option<Words>,
    /// Other words for it.
    pub synonyms: Vec<Words>,
    /// Spellings that people search by although they are wrong.
    pub misspellings: Vec<Words>,
    /// Words that should not be used for it.
    pub avoid: Vec<Avoided>,
    /// Where to read on.
    pub see: Vec<Ref<Entry>>,
    /// How far it can be trusted.
    pub trust: Trust,
}

/// A word to avoid.
#[derive(Clone, Debug)]
pub struct Avoided {
    /// The word; several forms are parted by commas.
    pub word: Words,
    /// What to write, when that is not the term.
    pub write: Option<Words>,
    /// Why.
    pub why: Option<Words>,
}

impl Term {
    /// What the abbreviation stands for.
    pub fn expanded(&self) -> &Words {
        self.expansion.as_ref().unwrap_or(&self.term)
    }
}

impl Avoided {
    /// The forms of the word in each language, as they are written.
    pub fn forms(words: &str) -> impl Iterator<Item = &str> {
        words
            .split(',')
            .map(str::trim)
            .filter(|form| !form.is_empty())
    }
}

/// What leads to the terms of a handbook: the search asks it for a word, a page for an abbreviation.
#[derive(Debug, Default)]
pub struct Thesaurus {
    words: BTreeMap<String, Vec<Sense>>,
    abbreviations: HashMap<String, TermAt>,
}

/// A term by the number of its entry and its own number there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TermAt {
    /// The entry's number in the handbook.
    pub entry: usize,
    /// The term's number on its page.
    pub term: usize,
}

/// One term that a word leads to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sense {
    /// The term's page and id.
    pub target: Target,
    /// What the word is to it.
    pub by: By,
}

/// What a word is to the term that it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// The term itself.
    Term,
    /// Its abbreviation, or what that stands for.
    Abbreviation,
    /// Another word for it.
    Synonym,
    /// A wrong spelling of it.
    Misspelling,
    /// A word to avoid.
    Avoided,
}

impl Thesaurus {
    /// Enters what leads to a term.
    pub fn add(&mut self, at: TermAt, target: &Target, term: &Term) {
        let texts = |words: &Words, by: By| -> Vec<(String, By)> {
            words
                .iter()
                .map(|(_, text)| (text.to_owned(), by))
                .collect()
        };
        let mut leads = texts(&term.term, By::Term);
        if let Some(abbreviation) = &term.abbreviation {
            leads.push((abbreviation.clone(), By::Abbreviation));
            leads.extend(texts(term.expanded(), By::Abbreviation));
            self.abbreviations.entry(abbreviation.clone()).or_insert(at);
        }
        for synonym in &term.synonyms {
            leads.extend(texts(synonym, By::Synonym));
        }
        for misspelling in &term.misspellings {
            leads.extend(texts(misspelling, By::Misspelling));
        }
        for (_, words) in term.avoid.iter().flat_map(|avoided| avoided.word.iter()) {
            leads.extend(Avoided::forms(words).map(|form| (form.to_owned(), By::Avoided)));
        }
        for (word, by) in leads {
            let senses = self.words.entry(word.to_lowercase()).or_default();
            // The closest relation comes first and stands for the others.
            if !senses.iter().any(|sense| sense.target == *target) {
                senses.push(Sense {
                    target: target.clone(),
                    by,
                });
            }
        }
    }

    /// The terms that a word leads to, whatever its language and case.
    pub fn senses(&self, word: &str) -> &[Sense] {
        self.words
            .get(&word.to_lowercase())
            .map_or(&[], Vec::as_slice)
    }

    /// Every word with the terms that it leads to, sorted.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[Sense])> {
        self.words
            .iter()
            .map(|(word, senses)| (word.as_str(), senses.as_slice()))
    }

    /// The term with this abbreviation, written so.
    pub fn abbreviation(&self, abbreviation: &str) -> Option<TermAt> {
        self.abbreviations.get(abbreviation).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::path::EntryPath;

    #[test]
    fn every_word_for_a_term_leads_to_it_and_says_what_it_is() {
        let swedish = "sv".parse().expect("a tag");
        let words = |text: &str| Words::one(&swedish, text);
        let term = Term {
            id: "nspm".into(),
            term: words("Nationella samordningen"),
            abbreviation: Some("NSPM".into()),
            means: words("Samordnar arbetet"),
            expansion: None,
            synonyms: vec![words("NMT")],
            misspellings: vec![words("NSMP")],
            avoid: vec![Avoided {
                word: words("Samordningen, samordnarna"),
                write: None,
                why: None,
            }],
            see: Vec::new(),
            trust: Trust::default(),
        };
        let target = Target {
            entry: EntryPath::new("ordlista"),
            id: Some("nspm".into()),
        };
        let at = TermAt { entry: 3, term: 0 };
        let mut thesaurus = Thesaurus::default();
        thesaurus.add(at, &target, &term);
        for (word, by) in [
            ("nationella samordningen", By::Term),
            ("nspm", By::Abbreviation),
            ("Nmt", By::Synonym),
            ("nsmp", By::Misspelling),
            ("samordnarna", By::Avoided),
        ] {
            let sense = Sense {
                target: target.clone(),
                by,
            };
            assert_eq!(thesaurus.senses(word), [sense], "{word}");
        }
        assert_eq!(thesaurus.senses("okänt"), []);
        assert_eq!(thesaurus.abbreviation("NSPM"), Some(at));
        assert_eq!(thesaurus.abbreviation("nspm"), None);
    }
}
