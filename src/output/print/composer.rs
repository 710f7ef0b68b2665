//! What the parts of a product have in common while it is composed: its words, what may be printed, and what was left out.

use std::cell::RefCell;
use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::diagnostic::Arg;
use crate::model::entry::{Content, Entry};
use crate::model::handbook::Handbook;
use crate::model::indicator;
use crate::model::language::LanguageTag;
use crate::model::link::Link;
use crate::model::path::EntryPath;
use crate::model::reference::Target;
use crate::model::words::Words;
use crate::output::print::admission::{Admission, Marks, Reason, Terms};
use crate::output::print::document::{Block, Node, Run};
use crate::output::print::hyphenation::breakable;
use crate::output::print::nodes::{Surroundings, nodes};
use crate::output::print::numbers::Found;
use crate::output::print::picture::{self, Picture};
use crate::output::site::language::LanguageSite;

/// Stands beside what was read in part, where there is little room.
const STAR: &str = "*";

/// Something that a product selects and does not print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// What it is.
    pub what: Run,
    /// Why, as a sentence.
    pub why: String,
}

/// How a record whose source was read in part is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marking {
    /// In words beside it.
    InWords,
    /// With a star beside it, which the panel tells the meaning of: for paper with little room.
    Star,
    /// Not by itself, for its page says it of the whole.
    PageIsPartly,
}

/// A product being composed.
pub struct Composer<'a> {
    /// The handbook.
    pub handbook: &'a Handbook,
    /// The words of the product's language.
    pub language: &'a LanguageSite,
    /// What it asks of its records.
    pub terms: Terms,
    /// How what was read in part is marked.
    pub marking: Marking,
    /// What was left out so far.
    pub left_out: Vec<LeftOut>,
    /// Why the product is not made at all.
    pub refused: Option<LeftOut>,
    /// The earliest day that something on it falls due.
    pub due: Option<Date>,
    /// The latest day that something on it was checked.
    pub checked: Option<Date>,
    /// The numbers in its words so far.
    pub numbers: RefCell<Vec<Found>>,
    /// The pictures in its texts so far, by where templates find them.
    pub pictures: RefCell<BTreeMap<String, Vec<u8>>>,
}

impl<'a> Composer<'a> {
    /// Begins a product in a language.
    pub fn new(handbook: &'a Handbook, language: &'a LanguageSite, terms: Terms) -> Self {
        Self {
            handbook,
            language,
            terms,
            marking: Marking::InWords,
            left_out: Vec::new(),
            refused: None,
            due: None,
            checked: None,
            numbers: RefCell::default(),
            pictures: RefCell::default(),
        }
    }

    /// What is said beside a record that is printed; none when it is not, which is noted with its reason.
    pub fn admit(&mut self, admission: Admission, what: impl FnOnce() -> Run) -> Option<Marks> {
        match admission {
            Admission::Printed(marks) => {
                self.takes_in(marks);
                Some(marks)
            }
            Admission::FillIn => Some(Marks::default()),
            Admission::LeftOut(reason) => {
                self.leave_out(what(), reason);
                None
            }
            Admission::Refused(reason) => {
                let why = self.reason(reason);
                let what = what();
                self.refused.get_or_insert(LeftOut { what, why });
                None
            }
        }
    }

    /// Notes when something that is printed falls due and was checked.
    pub fn takes_in(&mut self, marks: Marks) {
        self.falls_due(marks.due);
        self.checked = self.checked.max(marks.checked);
    }

    /// Notes what is not printed.
    pub fn leave_out(&mut self, what: Run, reason: Reason) {
        let why = self.reason(reason);
        self.note(LeftOut { what, why });
    }

    /// Notes what is not printed, once.
    pub fn note(&mut self, left_out: LeftOut) {
        if !self.left_out.contains(&left_out) {
            self.left_out.push(left_out);
        }
    }

    /// Notes a day that something on the product falls due.
    pub fn falls_due(&mut self, due: Option<Date>) {
        self.due = match (self.due, due) {
            (Some(own), Some(other)) => Some(own.min(other)),
            (own, other) => own.or(other),
        };
    }

    /// What the stars on a panel mean; none when it has none.
    pub fn legend(&self, blocks: &[Block]) -> Option<String> {
        let has_star = |block: &Block| match block {
            Block::Indicators { see, ask } => see.iter().chain(ask).any(|line| starred(&line.mark)),
            Block::Laws { laws } => laws.iter().any(|law| starred(&law.mark)),
            Block::Steps { steps } => steps.iter().any(|step| starred(&step.mark)),
            Block::Phrases { phrases } => phrases.iter().any(|card| {
                let mut wordings = card.wordings.iter();
                starred(&card.mark) || wordings.any(|wording| starred(&wording.mark))
            }),
            Block::Text { .. }
            | Block::Contacts { .. }
            | Block::Digits { .. }
            | Block::Lines { .. }
            | Block::Source { .. }
            | Block::Fields { .. } => false,
        };
        blocks
            .iter()
            .any(has_star)
            .then(|| format!("{STAR} {}", self.say("print-mark-partly")))
    }

    /// A reason as a sentence.
    pub fn reason(&self, reason: Reason) -> String {
        match reason {
            Reason::Overdue(date) => self.dated(reason.key(), date),
            _ => self.say(reason.key()),
        }
    }

    /// Marks in words, one after the other.
    pub fn mark(&self, marks: Marks) -> Option<String> {
        let partly = match self.marking {
            _ if !marks.is_partly_checked => None,
            Marking::InWords => Some(self.say("print-mark-partly")),
            Marking::Star => Some(STAR.to_owned()),
            Marking::PageIsPartly => None,
        };
        let overdue = marks
            .overdue
            .map(|date| self.dated("print-mark-overdue", date));
        let reviewed = marks
            .is_not_reviewed
            .then(|| self.say("print-mark-not-reviewed"));
        let words: Vec<String> = [partly, overdue, reviewed].into_iter().flatten().collect();
        (!words.is_empty()).then(|| words.join(", "))
    }

    /// A message with a date.
    pub fn dated(&self, key: &str, date: Date) -> String {
        let date = self.language.messages.date(date);
        self.language.say(key, &[("date", Arg::Text(date))])
    }

    /// A message.
    pub fn say(&self, key: &str) -> String {
        self.language.messages.get(key)
    }

    /// Words in the product's language, else in the source language.
    pub fn run(&self, words: &Words) -> Run {
        match self.language.words_of(words) {
            Some((language, text)) => self.words_in(language, text),
            None => self.own(String::new()),
        }
    }

    /// The same with every number that stands in them: what a contact is called.
    pub fn run_as_written(&self, words: &Words) -> Run {
        match self.language.words_of(words) {
            Some((language, text)) => Run {
                text: breakable(text.trim(), language.as_str()),
                lang: language.to_string(),
            },
            None => self.own(String::new()),
        }
    }

    /// Words that may be missing.
    pub fn maybe(&self, words: &Option<Words>) -> Option<Run> {
        words.as_ref().map(|words| self.run(words))
    }

    /// Words of the interface.
    pub fn own(&self, text: impl Into<String>) -> Run {
        Run {
            text: text.into(),
            lang: self.language.tag.to_string(),
        }
    }

    /// An editor's words as Markdown, with links that start from the entry at `from`.
    pub fn nodes_of(&self, words: &Words, from: &EntryPath) -> Vec<Node> {
        match self.language.words_of(words) {
            Some((language, text)) => self.nodes_in(language, text, from),
            None => Vec::new(),
        }
    }

    /// Markdown in a language, with links that start from the entry at `from`.
    pub fn nodes_in(&self, language: &LanguageTag, markdown: &str, from: &EntryPath) -> Vec<Node> {
        let around = TextOf {
            composer: self,
            language,
            from,
        };
        nodes(markdown, &around)
    }

    /// What an entry is called: a law with its citation.
    pub fn title_of(&self, entry: &Entry) -> Run {
        let title = self.run(&entry.title);
        match &entry.content {
            Content::Law(law) if !law.citation().is_empty() => Run {
                text: format!("{} {}", law.citation(), title.text),
                ..title
            },
            _ => title,
        }
    }

    /// What `target` is called: a record by its words, a page by its title, a contact with its number where that may be
    /// printed.
    pub fn name_of(&self, target: &Target) -> Vec<Run> {
        let Some(entry) = self.handbook.entry(&target.entry) else {
            return Vec::new();
        };
        if let Some(contact) = self.handbook.contact(target) {
            let mut runs = vec![self.run(&contact.name)];
            if let Admission::Printed(_) = self.terms.contact(contact, &entry.trust) {
                let numbers = contact.numbers().iter();
                runs.extend(numbers.map(|line| self.own(format!(" {}", line.number.shown()))));
            }
            return runs;
        }
        let record = target.id.as_ref().and_then(|id| self.record(entry, id));
        vec![record.unwrap_or_else(|| self.title_of(entry))]
    }

    /// A record or heading of a page, by its words.
    fn record(&self, entry: &Entry, id: &str) -> Option<Run> {
        let words = match &entry.content {
            Content::Phrases(phrases) => {
                let phrase = phrases.iter().find(|phrase| phrase.id == id)?;
                let own = phrase.wording(&self.language.tag);
                let wording = own.or_else(|| phrase.wordings.first())?;
                return Some(self.words_in(&wording.language, &wording.text));
            }
            Content::Glossary(terms) => terms
                .iter()
                .find(|term| term.id == id)
                .map(|term| &term.term),
            Content::Indicators(groups) => indicator::find(groups, id).map(|found| &found.text),
            Content::Procedure(_) | Content::Return(_) => {
                let steps = self.handbook.steps_of(entry).into_iter();
                steps
                    .filter(|step| step.id == id)
                    .map(|step| &step.action)
                    .next()
            }
            _ => None,
        };
        if let Some(words) = words {
            return Some(self.run(words));
        }
        let source = self.handbook.settings.source_language();
        let (language, version) = entry.version(&self.language.tag, source)?;
        let heading = version.headings.iter().find(|heading| heading.id == id)?;
        Some(self.words_in(language, &heading.text))
    }
}

fn starred(mark: &Option<String>) -> bool {
    mark.as_ref().is_some_and(|mark| mark.starts_with(STAR))
}

/// Where a text stands.
struct TextOf<'a, 'b> {
    composer: &'a Composer<'b>,
    language: &'a LanguageTag,
    from: &'a EntryPath,
}

impl Surroundings for TextOf<'_, '_> {
    fn words(&self, text: &str) -> Run {
        Run {
            text: breakable(&self.composer.without_numbers(text), self.language.as_str()),
            lang: self.language.to_string(),
        }
    }

    fn code(&self, text: &str) -> String {
        self.composer.without_numbers(text)
    }

    fn callout(&self, callout: &'static str) -> String {
        self.composer.say(match callout {
            "akut" => "callout-acute",
            "viktigt" => "callout-important",
            _ => "callout-note",
        })
    }

    fn picture(&self, address: &str, alt: &str) -> Option<String> {
        let composer = self.composer;
        let found = match Link::parse(self.from, address) {
            Link::Asset(path) => composer.handbook.assets.get(&path),
            _ => None,
        };
        match found.and_then(picture::read) {
            Some(Picture { name, bytes }) => {
                composer.pictures.borrow_mut().insert(name.clone(), bytes);
                Some(name)
            }
            None => {
                let what = Run {
                    text: alt.to_owned(),
                    lang: self.language.to_string(),
                };
                let why = composer.reason(Reason::Picture);
                composer.found(Found::LeftOut(LeftOut { what, why }));
                None
            }
        }
    }

    fn filled(&self, address: &str) -> Vec<Run> {
        match Link::parse(self.from, address) {
            Link::Entry(target) => self.composer.name_of(&target),
            _ => vec![self.composer.own(address)],
        }
    }
}
