//! Gives every folder a page of its own, and the handbook a home page.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::titles::title_of_name;
use crate::model::entry::{Content, Entry, Version};
use crate::model::handbook::Settings;
use crate::model::markup::Markup;
use crate::model::path::{EntryPath, parent_folder};
use crate::model::trust::Trust;
use crate::model::words::Words;
use crate::source::{Source, Span};

/// Adds the pages that no file makes: one for each folder without `index.md`. Keeps the entries sorted by path.
pub fn complete(entries: &mut Vec<Entry>, settings: &Settings) {
    let mut folders = BTreeSet::from([String::new()]);
    for entry in entries.iter() {
        let mut folder = entry.path.folder();
        while !folder.is_empty() && folders.insert(folder.to_owned()) {
            folder = parent_folder(folder);
        }
    }
    let present: BTreeSet<&str> = entries
        .iter()
        .filter(|entry| entry.path.is_index())
        .map(|entry| entry.path.folder())
        .collect();
    let missing: Vec<Entry> = folders
        .iter()
        .filter(|folder| !present.contains(folder.as_str()))
        .map(|folder| section_page(folder, settings))
        .collect();
    entries.extend(missing);
    entries.sort_by(|a, b| a.path.cmp(&b.path));
}

fn section_page(folder: &str, settings: &Settings) -> Entry {
    let title = match folder.rsplit('/').next() {
        Some("") | None => settings.title.clone(),
        // A folder's name is the same in every language, so that nothing is missing in any.
        Some(name) => settings
            .languages
            .iter()
            .map(|language| (language.clone(), title_of_name(name)))
            .collect(),
    };
    let empty = Version {
        source: Source::new("", ""),
        body: Span::default(),
        opening: String::new(),
        headings: Vec::new(),
        markup: Markup::default(),
        links: Vec::new(),
        mentions: Vec::new(),
    };
    Entry {
        path: EntryPath::index_of(folder),
        title,
        summary: Words::default(),
        pocket: None,
        tags: Vec::new(),
        keywords: None,
        order: None,
        trust: Trust::default(),
        changes: Vec::new(),
        audience: Vec::new(),
        content: Content::Page,
        versions: BTreeMap::from_iter(
            settings
                .languages
                .iter()
                .map(|language| (language.clone(), empty.clone())),
        ),
        records: Vec::new(),
        mentions: Vec::new(),
        words: Vec::new(),
    }
}
