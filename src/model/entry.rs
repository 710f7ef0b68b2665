//! Entries: what one content file holds, with its translations.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use crate::model::case::Case;
use crate::model::citation::Citation;
use crate::model::contact::Contact;
use crate::model::form::Form;
use crate::model::glossary::Term;
use crate::model::group::Group;
use crate::model::indicator::Indicator;
use crate::model::language::LanguageTag;
use crate::model::law::Law;
use crate::model::markup::Markup;
use crate::model::meeting::Meeting;
use crate::model::path::EntryPath;
use crate::model::phone::Dial;
use crate::model::phrase::Phrase;
use crate::model::pocket::Pocket;
use crate::model::procedure::Procedure;
use crate::model::quiz::Question;
use crate::model::return_procedure::ReturnProcedure;
use crate::model::step::StepDetails;
use crate::model::trust::Trust;
use crate::model::words::Words;
use crate::source::{Place, Source, Span};

pub use crate::model::kind::Kind;

/// One page of the handbook: its facts once, its words in each language.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its id and address.
    pub path: EntryPath,
    /// Its title; there is one at least in the source language.
    pub title: Words,
    /// What it is about, in a sentence or two, where an editor has written that.
    pub summary: Words,
    /// A short text for paper.
    pub pocket: Option<Words>,
    /// Words to choose it by.
    pub tags: Vec<String>,
    /// Words to search it by, with commas between.
    pub keywords: Option<Words>,
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
    /// Citations and phone numbers that the words of its fields mention.
    pub mentions: Vec<(Place, Mentioned)>,
    /// Where the words of its fields stand.
    pub words: Vec<Place>,
}

impl Entry {
    /// The version in `language`, else in the source language, with the language it is in.
    pub fn version<'a>(
        &'a self,
        language: &'a LanguageTag,
        source: &'a LanguageTag,
    ) -> Option<(&'a LanguageTag, &'a Version)> {
        self.versions
            .get_key_value(language)
            .or_else(|| self.versions.get_key_value(source))
    }

    /// What describes it in `language`: the written summary, else the beginning of its text.
    pub fn description(&self, language: &LanguageTag, source: &LanguageTag) -> Option<&str> {
        if let Some(written) = self.summary.get(language) {
            return Some(written);
        }
        let version = self
            .versions
            .get(language)
            .or_else(|| self.versions.get(source))?;
        Some(version.opening.as_str()).filter(|opening| !opening.is_empty())
    }

    /// The headings of the version in `language`; none when there is no such version.
    pub fn headings(&self, language: &LanguageTag) -> &[Heading] {
        self.versions
            .get(language)
            .map_or(&[], |version| &version.headings)
    }

    /// Whether it needs no words of a language to be understood in it: it has neither text nor words in a sibling file.
    pub fn is_translated(&self, language: &LanguageTag) -> bool {
        self.versions.contains_key(language)
            || (self.title.get(language).is_some()
                && self
                    .versions
                    .values()
                    .all(|version| version.body_text().trim().is_empty()))
    }
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
    /// What to do, step by step.
    Procedure(Procedure),
    /// Indicators, by group.
    Indicators(Vec<Group<Indicator>>),
    /// Terms and words to avoid.
    Glossary(Vec<Term>),
    /// How a child comes home to another country.
    Return(ReturnProcedure),
    /// A template to write in.
    Form(Box<Form>),
    /// A case to talk through.
    Case(Box<Case>),
    /// Questions to test oneself with.
    Quiz(Vec<Question>),
    /// A meeting of the forum.
    Meeting(Box<Meeting>),
    /// A product to print.
    Pocket(Box<Pocket>),
}

impl Content {
    /// What belongs to each of its steps, for the kinds that have steps.
    pub fn steps(&self) -> Box<dyn Iterator<Item = &StepDetails> + '_> {
        match self {
            Self::Procedure(procedure) => {
                Box::new(procedure.steps.iter().map(|step| &step.details))
            }
            Self::Return(procedure) => Box::new(procedure.steps.iter().map(|step| &step.details)),
            _ => Box::new(std::iter::empty()),
        }
    }

    /// Which kind it is.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Page => Kind::Page,
            Self::Law(_) => Kind::Law,
            Self::Contacts(_) => Kind::Contacts,
            Self::Phrases(_) => Kind::Phrases,
            Self::Procedure(_) => Kind::Procedure,
            Self::Indicators(_) => Kind::Indicators,
            Self::Glossary(_) => Kind::Glossary,
            Self::Return(_) => Kind::Return,
            Self::Form(_) => Kind::Form,
            Self::Case(_) => Kind::Case,
            Self::Quiz(_) => Kind::Quiz,
            Self::Meeting(_) => Kind::Meeting,
            Self::Pocket(_) => Kind::Pocket,
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
    /// The beginning of its first paragraph, which describes it where no summary is written.
    pub opening: String,
    /// Its headings below the title, in order.
    pub headings: Vec<Heading>,
    /// The text, ready to be shown.
    pub markup: Markup,
    /// Its links and images, in the order they begin.
    pub links: Vec<LinkUse>,
    /// Citations, phone numbers and abbreviations in its running text, in order.
    pub mentions: Vec<Mention>,
}

impl Entry {
    /// Everything that its texts and the words of its fields mention, with the places.
    pub fn all_mentions(&self) -> impl Iterator<Item = (Place, &Mentioned)> {
        let in_texts = self.versions.values().flat_map(|version| {
            let place = |mention: &Mention| Place::new(&version.source, mention.span);
            version
                .mentions
                .iter()
                .map(move |mention| (place(mention), &mention.what))
        });
        in_texts.chain(
            self.mentions
                .iter()
                .map(|(place, what)| (place.clone(), what)),
        )
    }
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

/// A link or image in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkUse {
    /// The address as written.
    pub address: String,
    /// Where it stands in the file.
    pub span: Span,
    /// Whether it is an image.
    pub is_image: bool,
    /// Whether it has no text of its own.
    pub is_empty: bool,
}

/// A citation, phone number or abbreviation in running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Where it stands in the file.
    pub span: Span,
    /// What it is.
    pub what: Mentioned,
}

/// What running text mentions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mentioned {
    /// A provision.
    Citation(Citation),
    /// What looks like a phone number.
    Phone(Dial),
    /// What looks like an abbreviation; only the first time in a text.
    Abbreviation(String),
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
