//! Which files belong together: a source file and its translations, by their names.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::handbook::Settings;
use crate::model::language::LanguageTag;
use crate::model::path::EntryPath;
use crate::source::Source;

/// A Markdown file with its path from the content folder.
#[derive(Debug)]
pub struct File {
    /// The path, `/` between its parts.
    pub path: String,
    /// The text.
    pub source: Arc<Source>,
}

/// The files of one entry.
#[derive(Debug)]
pub struct Group {
    /// The entry's path.
    pub path: EntryPath,
    /// The file in the source language, where there is one.
    pub source: Option<Arc<Source>>,
    /// The files in other languages.
    pub translations: BTreeMap<LanguageTag, Arc<Source>>,
}

/// Puts files into groups, in the order of the entries' paths.
pub fn group(
    files: Vec<File>,
    settings: &Settings,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Group> {
    let names: HashMap<String, ()> = files.iter().map(|file| (file.path.clone(), ())).collect();
    let mut groups: BTreeMap<EntryPath, Group> = BTreeMap::new();
    for file in files {
        let (path, language) = language_of(&file, settings, &names, diagnostics);
        let path = EntryPath::new(path);
        let group = groups.entry(path.clone()).or_insert_with(|| Group {
            path,
            source: None,
            translations: BTreeMap::new(),
        });
        match language {
            Some(language) if language != *settings.source_language() => {
                group.translations.insert(language, file.source);
            }
            // The source language needs no ending, but may have one.
            _ if group.source.is_none() => group.source = Some(file.source),
            _ => diagnostics
                .push(Diagnostic::in_file(Code::FileName, file.source.path()).variant("twice")),
        }
    }
    groups.into_values().collect()
}

/// Parts `lagar/lvu-6.en.md` into the entry's path and its language.
fn language_of<'a>(
    file: &'a File,
    settings: &Settings,
    names: &HashMap<String, ()>,
    diagnostics: &mut Vec<Diagnostic>,
) -> (&'a str, Option<LanguageTag>) {
    let path = file.path.strip_suffix(".md").unwrap_or(&file.path);
    let Some((entry, ending)) = path.rsplit_once('.') else {
        return (path, None);
    };
    let language = ending.parse::<LanguageTag>().ok();
    match language {
        Some(language) if settings.languages.contains(&language) => (entry, Some(language)),
        // `version.next.md` is a name with a dot; `lvu-6.de.md` beside `lvu-6.md` is a translation that nobody asked for.
        Some(language) if names.contains_key(&format!("{entry}.md")) => {
            let known: Vec<&str> = settings.languages.iter().map(LanguageTag::as_str).collect();
            diagnostics.push(
                Diagnostic::in_file(Code::LanguageUnknown, file.source.path())
                    .arg("tag", language.as_str())
                    .arg("known", known.join(", "))
                    .did_you_mean(language.as_str(), known),
            );
            (path, None)
        }
        // Pages for parts of `burken.md`, such as `burken.handledare`, have these addresses.
        _ if names.contains_key(&format!("{entry}.md")) => {
            let of = entry.rsplit('/').next().unwrap_or(entry);
            diagnostics.push(
                Diagnostic::in_file(Code::FileName, file.source.path())
                    .variant("part")
                    .arg("of", format!("{of}.md"))
                    .arg("right", format!("{of}-{ending}.md")),
            );
            (path, None)
        }
        _ => (path, None),
    }
}
