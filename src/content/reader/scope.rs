//! What holds for a whole file while its fields are read, and what is found on the way.

use std::cell::RefCell;
use std::sync::Arc;

use crate::content::node::Node;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::citation::find_citations;
use crate::model::entry::Mentioned;
use crate::model::language::LanguageTag;
use crate::model::letters::{find_cedilla, has_comma_below};
use crate::model::path::EntryPath;
use crate::model::phone::{Country, find_numbers};
use crate::source::{Place, Source, Span};

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

    /// Reports a letter that the language is not written with. Files in such a language are looked through as a whole.
    pub fn check_letters(&self, language: &LanguageTag, source: &Arc<Source>, node: &Node) {
        let is_in_its_file = has_comma_below(&self.languages[0]);
        if has_comma_below(language) && !is_in_its_file {
            self.diagnostics
                .borrow_mut()
                .extend(cedilla(source, node.span));
        }
    }

    /// Adds a diagnostic.
    pub fn report(&self, diagnostic: Diagnostic) {
        self.diagnostics.borrow_mut().push(diagnostic);
    }
}

/// The first letter with a cedilla in a stretch of Romanian.
pub fn cedilla(source: &Arc<Source>, span: Span) -> Option<Diagnostic> {
    let (range, right) = find_cedilla(source.slice(span))?;
    let place = Place::new(source, Span::from(range).shifted(span.start));
    let letter = source.slice(place.span).to_owned();
    Some(
        Diagnostic::at(Code::LetterCedilla, place)
            .arg("letter", letter)
            .arg("right", right.to_string()),
    )
}
