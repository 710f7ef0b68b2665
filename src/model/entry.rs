//! Entries: what one content file holds, with its translations.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::model::contact::Contact;
use crate::model::language::LanguageTag;
use crate::model::law::Law;
use crate::model::path::EntryPath;
use crate::model::phrase::Phrase;
use crate::model::trust::Trust;
use crate::model::words::Words;
use crate::source::{Place, Source, Span};

/// One page of the handbook: its facts once, its words in each language.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its id and address.
    pub path: EntryPath,
    /// Its title; there is one at least in the source language.
    pub title: Words,
    /// What it is about, in a sentence or two.
    pub summary: Words,
    /// A short text for paper.
    pub pocket: Option<Words>,
    /// Words to choose it by.
    pub tags: Vec<String>,
    /// Its place in its section, smaller first; entries without one follow, by title.
    pub order: Option<i64>,
    /// How far the page can be trusted.
    pub trust: Trust,
    /// What was changed when, newest first.
    pub changes: Vec<Change>,
    /// Whom it is for.
    pub audience: Vec<String>,
    /// What it holds beside its text.
    pub content: Content,
    /// Its text in each language it is written in; the source language is always there.
    pub versions: BTreeMap<LanguageTag, Version>,
    /// The ids of its records, with the places that wrote them.
    pub records: Vec<(String, Place)>,
}

/// The kinds of entry, with what each holds.
#[derive(Clone, Debug)]
pub enum Content {
    /// Text only.
    Page,
    /// A provision of law.
    Law(Box<Law>),
    /// Contacts.
    Contacts(Vec<Contact>),
    /// Phrase cards.
    Phrases(Vec<Phrase>),
}

/// The name of a kind of entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Anything.
    Page,
    /// A provision of law.
    Law,
    /// Contacts.
    Contacts,
    /// Phrase cards.
    Phrases,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Page, Self::Law, Self::Contacts, Self::Phrases];

    /// Its name in front matter.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Law => "law",
            Self::Contacts => "contacts",
            Self::Phrases => "phrases",
        }
    }

    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == name)
    }
}

impl Content {
    /// Which kind it is.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Page => Kind::Page,
            Self::Law(_) => Kind::Law,
            Self::Contacts(_) => Kind::Contacts,
            Self::Phrases(_) => Kind::Phrases,
        }
    }
}

/// The text of an entry in one language.
#[derive(Clone, Debug)]
pub struct Version {
    /// The file.
    pub source: Arc<Source>,
    /// The Markdown behind the front matter.
    pub body: Span,
    /// Its headings below the title, in order.
    pub headings: Vec<Heading>,
    /// The heading that gave the page its title, which the page shows once, at the top.
    pub title_heading: Option<Span>,
}

impl Version {
    /// The Markdown.
    pub fn body_text(&self) -> &str {
        self.source.slice(self.body)
    }
}

/// A heading in an entry's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its id; the same in all languages.
    pub id: String,
    /// Its text without markup.
    pub text: String,
    /// Where it stands in the body, counted from the start of the file.
    pub span: Span,
}

/// A change to an entry that readers should know of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The day.
    pub on: Date,
    /// What changed.
    pub what: Words,
    /// Why.
    pub why: Option<Words>,
    /// Whether everyone who has read the old text must know.
    pub major: bool,
}
