//! What holds for a whole file while its fields are read, and what is found on the way.

use std::cell::RefCell;
use std::sync::Arc;

use crate::content::node::Node;
use crate::diagnostic::Diagnostic;
use crate::model::citation::find_citations;
use crate::model::entry::Mentioned;
use crate::model::language::LanguageTag;
use crate::model::path::EntryPath;
use crate::model::phone::{Country, find_numbers};
use crate::source::{Place, Source};

/// What holds for a whole file while its fields are read.
#[derive(Debug)]
pub struct Scope<'a> {
    /// The file.
    pub source: &'a Arc<Source>,
    /// The entry it describes, from which references are followed.
    pub path: &'a EntryPath,
    /// The handbook's languages, source language first; never empty.
    pub languages: &'a [LanguageTag],
    /// The country of phone numbers that words mention.
    pub country: Country,
    /// Citations and phone numbers that words mention.
    pub mentions: RefCell<Vec<(Place, Mentioned)>>,
    /// Where words stand.
    pub words: RefCell<Vec<Place>>,
    /// What was found to be wrong.
    pub diagnostics: RefCell<Vec<Diagnostic>>,
}

impl<'a> Scope<'a> {
    /// The scope of a file, before anything is read.
    pub fn new(
        source: &'a Arc<Source>,
        path: &'a EntryPath,
        languages: &'a [LanguageTag],
        country: Country,
    ) -> Self {
        Self {
            source,
            path,
            languages,
            country,
            mentions: RefCell::default(),
            words: RefCell::default(),
            diagnostics: RefCell::default(),
        }
    }

    /// Notes where words stand and what they mention, so that `resolve/` can check it.
    pub(super) fn note_mentions(&self, source: &Arc<Source>, node: &Node, text: &str) {
        let place = || Place::new(source, node.span);
        self.words.borrow_mut().push(place());
        let mut mentions = self.mentions.borrow_mut();
        for found in find_citations(text) {
            mentions.push((place(), Mentioned::Citation(found.citation)));
        }
        for found in find_numbers(text, self.country) {
            mentions.push((place(), Mentioned::Phone(found.dial)));
        }
    }

    /// Adds a diagnostic.
    pub fn report(&self, diagnostic: Diagnostic) {
        self.diagnostics.borrow_mut().push(diagnostic);
    }
}
