//! Titles and summaries that the front matter leaves to the text.

use std::sync::Arc;

use crate::content::body::Outline;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::entry::Heading;
use crate::model::handbook::Settings;
use crate::model::language::LanguageTag;
use crate::model::path::EntryPath;
use crate::model::words::Words;
use crate::source::{Place, Source};

/// The longest summary that is made from a first paragraph, in characters: what search engines and lists show.
const SUMMARY_LENGTH: usize = 180;

/// Takes the title from the text where the front matter has none.
pub fn add_title(
    title: &mut Words,
    language: &LanguageTag,
    file: &Arc<Source>,
    outline: &Outline,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if let Some((text, span)) = &outline.title {
        if title.get(language).is_some_and(|named| named != text) {
            diagnostics.push(
                Diagnostic::at(Code::HeadingLevel, Place::new(file, *span))
                    .variant("twice")
                    .arg("title", title.get(language).unwrap_or_default()),
            );
        }
        title.add(language.clone(), text.clone());
    }
}

/// The title of an entry that names none: its first heading, the handbook's own for the home page, else the file's name.
pub fn title_from(headings: &[Heading], path: &EntryPath, settings: &Settings) -> String {
    if let Some(first) = headings.first().filter(|first| !first.text.is_empty()) {
        return first.text.clone();
    }
    if path.is_home() {
        return settings
            .title
            .get(settings.source_language())
            .unwrap_or_default()
            .to_owned();
    }
    title_of_name(if path.is_index() {
        path.folder().rsplit('/').next().unwrap_or_default()
    } else {
        path.name()
    })
}

/// A file's or folder's name as a title: `forsta-dygnet` as `Forsta dygnet`.
pub fn title_of_name(name: &str) -> String {
    let words = name.replace(['-', '_'], " ");
    let mut characters = words.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => words,
    }
}

/// The beginning of a text, to the last whole word that fits.
pub fn shortened(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(SUMMARY_LENGTH) {
        None => text,
        Some((cut, _)) => {
            let end = text[..cut].rfind(' ').unwrap_or(cut);
            format!("{} …", text[..end].trim_end_matches([',', '.', ';', ':']))
        }
    }
}
