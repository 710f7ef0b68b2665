//! Reports what is not translated.

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::entry::Entry;
use crate::model::handbook::Handbook;
use crate::model::language::LanguageTag;

/// Reports every entry that lacks a language which covers its section.
pub fn check(handbook: &Handbook) -> Vec<Diagnostic> {
    let settings = &handbook.settings;
    let missing = |entry: &Entry, language: &LanguageTag| {
        let source = entry.versions.get(settings.source_language())?;
        let wanted = settings.is_covered(language, &entry.path) && !entry.is_translated(language);
        wanted.then(|| {
            Diagnostic::in_file(Code::TranslationMissing, source.source.path())
                .arg("language", language.as_str())
                .arg("file", format!("{}.{language}.md", entry.path.name()))
        })
    };
    handbook
        .entries
        .par_iter()
        .flat_map_iter(|entry| {
            settings.languages[1..]
                .iter()
                .filter_map(move |language| missing(entry, language))
        })
        .collect()
}
