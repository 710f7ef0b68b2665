//! The index of one language: which topics a word leads to, and how strongly.
//!
//! Words that are forms of each other are one *group*; a *posting* says that a group stands in a document, with an *impact*
//! from 0 to 15 in which the weight of the field, how often it stands there and the length of the text are already counted.

use std::collections::BTreeSet;

/// Stands before the key of a Romani word in the vocabulary; no word of a text begins with it.
pub const ROMANI: char = '~';

/// A word of the vocabulary.
pub type Group = u32;

/// Where a group stands: numbers of documents, rising, each with the impact.
pub type Postings = Vec<(u32, u8)>;

/// The index of one language.
#[derive(Debug, Default)]
pub struct Index {
    /// Every form with its group, sorted. Groups are numbered as they first come.
    pub forms: Vec<(String, Group)>,
    /// The postings of each group.
    pub postings: Vec<Postings>,
    /// Groups of words in another of the languages that the handbook is read in, rising.
    pub foreign: Vec<Group>,
    /// Groups that share a root, such as that of `boka` and `bokning`, or are synonyms; two at least.
    pub related: Vec<Vec<Group>>,
    /// The parts of compounds.
    pub parts: Vec<(Group, [Group; 2])>,
}

impl Index {
    /// The groups of a word, and of those that begin like it and may be forms of it.
    pub fn groups_like<'a>(&'a self, word: &'a str) -> impl Iterator<Item = Group> + 'a {
        // Four letters tell little; an ending has no more than three.
        let letters = word.chars().count();
        let beginning = word.char_indices().nth(4.max(letters.saturating_sub(3)));
        let beginning = beginning.map_or(word, |(at, _)| &word[..at]);
        let from = self
            .forms
            .partition_point(|(form, _)| form.as_str() < beginning);
        let like = self.forms[from..].iter();
        like.take_while(move |(form, _)| form.starts_with(beginning))
            .map(|(_, group)| *group)
    }

    /// The group of a form.
    pub fn group(&self, form: &str) -> Option<Group> {
        let at = self
            .forms
            .binary_search_by(|(one, _)| one.as_str().cmp(form));
        Some(self.forms[at.ok()?].1)
    }

    /// Relates the words of each set that stand for one thing.
    pub fn relate(&mut self, thesaurus: &[Vec<String>]) {
        for phrases in thesaurus {
            let groups = phrases.iter().filter_map(|phrase| self.group(phrase));
            let groups: Vec<Group> = groups.collect::<BTreeSet<_>>().into_iter().collect();
            if groups.len() > 1 {
                self.related.push(groups);
            }
        }
    }
}
