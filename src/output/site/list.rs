//! Lists of entries: those of a section, and everything from A to Z.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::Serialize;

use crate::model::entry::{Content, Entry, Kind};
use crate::model::handbook::Handbook;
use crate::model::path::EntryPath;
use crate::output::site::language::LanguageSite;
use crate::output::site::shared::LanguageParts;

/// An entry or record in a list.
#[derive(Debug, Serialize)]
pub struct Child {
    title: String,
    href: String,
    summary: Option<String>,
    kind: &'static str,
    label: Option<String>,
    lang: Option<String>,
    pub(super) is_section: bool,
}

/// The entries and records that begin with one letter.
#[derive(Debug, Serialize)]
pub struct Letter {
    letter: String,
    id: String,
    entries: Vec<Child>,
}

/// The entries of a section; none for a page that is no section.
pub fn children(
    parts: &LanguageParts,
    handbook: &Handbook,
    path: &EntryPath,
    href: impl Fn(&EntryPath, Option<&str>) -> String,
) -> Vec<Child> {
    if !path.is_index() {
        return Vec::new();
    }
    let (language, settings) = (&parts.site.tag, &handbook.settings);
    let entries = parts.sections.children(path.folder()).iter();
    entries
        .map(|at| &handbook.entries[*at])
        // The home page of a language for some sections leads to these; the menu leads to all.
        .filter(|entry| !path.is_home() || settings.is_covered(language, &entry.path))
        .map(|entry| Child::new(&parts.site, handbook, entry, href(&entry.path, None)))
        .collect()
}

/// Everything in the handbook but its home page, sorted for the readers of a language and parted by letter.
pub fn letters(
    parts: &LanguageParts,
    handbook: &Handbook,
    href: impl Fn(&EntryPath, Option<&str>) -> String,
) -> Vec<Letter> {
    let language = &parts.site;
    let mut entries: Vec<(Cow<'_, [u8]>, Child)> = Vec::new();
    for (entry, key) in handbook.entries.iter().zip(&parts.sort_keys) {
        if entry.path.is_home() {
            continue;
        }
        let child = Child::new(language, handbook, entry, href(&entry.path, None));
        entries.push((Cow::Borrowed(key), child));
        let records = Child::records_of(language, entry, &href).into_iter();
        entries.extend(records.map(|record| (language.sort_key(&record.title).into(), record)));
    }
    entries.sort_by(|(a, _), (b, _)| a.cmp(b));
    // Sorted entries of one letter follow each other, and begin with few different characters.
    let mut letter_of: HashMap<Option<char>, String> = HashMap::new();
    let mut letters: Vec<Letter> = Vec::new();
    for (_, entry) in entries {
        let letter = letter_of
            .entry(entry.title.chars().next())
            .or_insert_with(|| language.letter_of(&entry.title));
        match letters.iter_mut().find(|known| known.letter == *letter) {
            Some(known) => known.entries.push(entry),
            None => letters.push(Letter {
                // An address has no `#` of its own behind its first.
                id: letter.replace('#', "0-9"),
                letter: letter.clone(),
                entries: vec![entry],
            }),
        }
    }
    letters
}

impl Child {
    /// An entry as lists in `language` show it, at this address.
    fn new(language: &LanguageSite, handbook: &Handbook, entry: &Entry, href: String) -> Self {
        let (tag, title) = language
            .words_of(&entry.title)
            .unwrap_or((&language.tag, ""));
        let label = match &entry.content {
            Content::Law(law) => Some(law.citation()).filter(|citation| !citation.is_empty()),
            Content::Meeting(meeting) => Some(language.messages.date(meeting.date)),
            _ => None,
        };
        Self {
            title: title.to_owned(),
            href,
            summary: entry
                .description(&language.tag, handbook.settings.source_language())
                .map(str::to_owned),
            kind: entry.content.kind().as_str(),
            label,
            lang: (*tag != language.tag).then(|| tag.to_string()),
            is_section: entry.path.is_index(),
        }
    }

    /// The contacts or terms on an entry's page, which people look for by name.
    fn records_of(
        language: &LanguageSite,
        entry: &Entry,
        href: impl Fn(&EntryPath, Option<&str>) -> String,
    ) -> Vec<Self> {
        let mut children = Vec::new();
        if let Content::Glossary(terms) = &entry.content {
            children.extend(terms.iter().filter_map(|term| {
                let (tag, name) = language.words_of(&term.term)?;
                Some(Self {
                    title: name.to_owned(),
                    href: href(&entry.path, Some(&term.id)),
                    summary: None,
                    kind: Kind::Glossary.as_str(),
                    label: term.abbreviation.clone(),
                    lang: (*tag != language.tag).then(|| tag.to_string()),
                    is_section: false,
                })
            }));
        }
        if let Content::Contacts(contacts) = &entry.content {
            children.extend(contacts.iter().filter_map(|contact| {
                let (tag, name) = language.words_of(&contact.name)?;
                Some(Self {
                    title: name.to_owned(),
                    href: href(&entry.path, Some(&contact.id)),
                    summary: None,
                    kind: Kind::Contacts.as_str(),
                    label: None,
                    lang: (*tag != language.tag).then(|| tag.to_string()),
                    is_section: false,
                })
            }));
        }
        children
    }
}
