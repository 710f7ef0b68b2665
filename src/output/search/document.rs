//! What the search finds: pages, and the records on them as themselves.
//!
//! A page and each of its records is a topic of its own; its translations are the same topic. A page that is not translated
//! is found in the source language only. What the facilitator of a case reads is left out.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;

use rayon::prelude::*;
use serde::Serialize;
use serde_json::Value;

use crate::model::contact::Contact;
use crate::model::entry::{Content, Entry, Kind};
use crate::model::glossary::Term;
use crate::model::group::Group;
use crate::model::indicator::Indicator;
use crate::model::language::LanguageTag;
use crate::model::law::Law;
use crate::model::path::EntryPath;
use crate::model::phone::Dial;
use crate::model::phrase::Phrase;
use crate::model::step::Step;
use crate::model::trust::Trust;
use crate::model::words::Words;
use crate::output::search::plain::{Section, sections};
use crate::output::search::thesaurus::{LeadingOn, names};
use crate::output::search::token::tokens;
use crate::output::site::address::encode;
use crate::output::site::links::Links;
use crate::output::site::records::wordsmith::Wordsmith;
use crate::output::site::shared::Site;

/// One topic in one language.
#[derive(Debug, Default)]
pub struct Document {
    /// As [`topic`] names it: the same in every language.
    pub topic: String,
    /// What it is: `contact`, `phrase`, `indicator`, `step`, `term`; for a page its kind, `page` for one that mostly lists.
    pub kind: &'static str,
    /// Its title.
    pub title: String,
    /// What is shown of it around a match.
    pub sections: Vec<Section>,
    /// What its row shows beside that.
    pub record: Option<Value>,
    /// How far it can be trusted, in words.
    pub trust: Option<String>,
}

/// Where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// In the title.
    Title,
    /// In tags, citations, numbers, other names.
    Keywords,
    /// In a heading.
    Heading,
    /// In the running text.
    Body,
}

/// A text with its weight and language.
#[derive(Debug)]
pub struct FieldText<'a> {
    /// Where it stands.
    pub field: Field,
    /// What language it is in.
    pub language: &'a LanguageTag,
    /// The text.
    pub text: Cow<'a, str>,
}

/// A document with what it is found by.
#[derive(Debug, Default)]
pub struct Found<'a> {
    /// What is shown of it.
    pub document: Document,
    /// Its texts, some of which are shown too.
    pub texts: Vec<FieldText<'a>>,
}

/// How many entries are looked at together; what they are found by is dropped before the next are.
const AT_A_TIME: usize = 256;

/// The documents of the language of that number, in the order of the handbook; what each is found by is given to `index`.
pub fn documents(
    site: &Site,
    leading_on: &LeadingOn,
    language: usize,
    mut index: impl FnMut(&Found),
) -> Vec<Document> {
    let mut documents = Vec::new();
    for entries in site.handbook.entries.chunks(AT_A_TIME) {
        let found = entries
            .par_iter()
            .flat_map_iter(|entry| of_entry(site, leading_on, language, entry));
        for found in found.collect::<Vec<_>>() {
            index(&found);
            documents.push(found.document);
        }
    }
    documents
}

fn of_entry<'a>(
    site: &'a Site,
    leading_on: &LeadingOn<'a>,
    language: usize,
    entry: &'a Entry,
) -> Vec<Found<'a>> {
    let language = &site.languages[language].site;
    let source = site.handbook.settings.source_language();
    if language.tag != *source && !entry.is_translated(&language.tag) {
        return Vec::new();
    }
    let looked_at = RefCell::<BTreeSet<_>>::default();
    let maker = Maker {
        words: Wordsmith::new(Links {
            handbook: &site.handbook,
            language,
            folder: "",
            looked_at: &looked_at,
        }),
        language: &language.tag,
        source,
        entry,
    };
    let mut documents = vec![maker.page()];
    match &entry.content {
        Content::Contacts(contacts) => {
            documents.extend(contacts.iter().map(|contact| maker.contact(contact)));
        }
        Content::Phrases(phrases) => {
            documents.extend(phrases.iter().map(|phrase| maker.phrase(phrase)));
        }
        Content::Indicators(groups) => {
            let indicators = groups.iter().flat_map(|group| &group.records);
            documents.extend(indicators.map(|indicator| maker.indicator(indicator)));
        }
        Content::Glossary(terms) => documents.extend(terms.iter().map(|term| maker.term(term))),
        Content::Procedure(_) | Content::Return(_) => {
            let steps = site.handbook.steps_of(entry).into_iter();
            documents.extend(steps.map(|step| maker.step(step)));
        }
        _ => {}
    }
    for made in &mut documents {
        let terms = leading_on.get(&made.document.topic).into_iter().flatten();
        terms.for_each(|term| maker.add_names(made, term));
    }
    documents
}

/// What a page is called among the topics, or a record on it: the path as it stands in an address, with `#id`.
pub fn topic(path: &EntryPath, id: Option<&str>) -> String {
    let path = encode(path.as_str());
    match id {
        Some(id) => format!("{path}#{id}"),
        None => path.into_owned(),
    }
}

/// Makes the documents of one entry in one language.
struct Maker<'a, 'w> {
    words: Wordsmith<'w>,
    language: &'a LanguageTag,
    source: &'a LanguageTag,
    entry: &'a Entry,
}

impl<'a> Maker<'a, '_> {
    fn page(&self) -> Found<'a> {
        let entry = self.entry;
        let mut page = Found::of(Document {
            topic: topic(&entry.path, None),
            kind: kind_of_page(entry.content.kind()),
            trust: self.words.found_trust(&entry.trust, &Trust::default()),
            ..Document::default()
        });
        page.document.title = self.add(&mut page, Field::Title, &entry.title).to_owned();
        self.add_kind(&mut page);
        for tag in &entry.tags {
            page.push(Field::Keywords, self.source, tag);
        }
        self.add_keywords(&mut page, entry.keywords.as_ref());
        let summary = self.add(&mut page, Field::Heading, &entry.summary);
        page.document.show(summary);
        if let Some((language, version)) = entry.version(self.language, self.source) {
            for section in sections(version) {
                if let Some((_, heading)) = &section.heading {
                    page.push(Field::Heading, language, heading.clone());
                }
                page.push(Field::Body, language, section.text.clone());
                page.document.sections.push(section);
            }
        }
        match &entry.content {
            Content::Law(law) => self.law(&mut page, law),
            Content::Indicators(groups) => self.groups(&mut page, groups),
            Content::Case(case) => {
                self.add_shown(&mut page, case.situation.as_ref());
                for stop in &case.stops {
                    self.add(&mut page, Field::Heading, &stop.name);
                    self.add_shown(&mut page, stop.text.as_ref());
                }
            }
            Content::Form(form) => {
                for field in form.sections.iter().flat_map(|section| &section.records) {
                    self.add_shown(&mut page, Some(&field.label));
                }
            }
            Content::Quiz(questions) => {
                for question in questions {
                    self.add_shown(&mut page, Some(&question.question));
                }
            }
            Content::Meeting(meeting) => {
                for item in &meeting.agenda {
                    self.add_shown(&mut page, Some(&item.item));
                }
                for decision in &meeting.decisions {
                    self.add_shown(&mut page, Some(&decision.what));
                }
            }
            _ => {}
        }
        page
    }

    fn law(&self, page: &mut Found<'a>, law: &'a Law) {
        let citation = law.citation();
        page.push(Field::Title, self.source, citation.clone());
        self.add(page, Field::Keywords, &law.statute.name);
        if let Some(number) = &law.statute.number {
            page.push(Field::Keywords, self.source, number.to_string());
        }
        // Who writes `1 a § brb` has left the chapter out.
        if let Some((_, section)) = citation.split_once("kap. ") {
            page.push(Field::Keywords, self.source, section.to_owned());
        }
        for old in &law.replaces {
            page.push(Field::Keywords, self.source, old.to_string());
        }
        self.add_shown(page, law.penalty.as_ref());
        for deadline in &law.deadlines {
            self.add(page, Field::Body, &deadline.starts);
            self.add_shown(page, deadline.what.as_ref());
        }
        page.document.record = to_value(self.words.found_law(law, old_numbers(law)));
    }

    fn groups(&self, page: &mut Found<'a>, groups: &'a [Group<Indicator>]) {
        for heading in groups.iter().filter_map(|group| group.heading.as_ref()) {
            self.add(page, Field::Heading, &heading.name);
        }
    }

    fn contact(&self, contact: &'a Contact) -> Found<'a> {
        let mut made = self.record(&contact.id, "contact", &contact.trust);
        made.document.title = self.add(&mut made, Field::Title, &contact.name).to_owned();
        for tag in &contact.tags {
            made.push(Field::Keywords, self.source, tag);
        }
        self.add_keywords(&mut made, contact.keywords.as_ref());
        for line in contact.numbers() {
            made.push(Field::Keywords, self.source, line.number.shown());
            let Dial::International(digits) = line.number.dial() else {
                continue;
            };
            made.push(Field::Keywords, self.source, digits);
        }
        for words in [
            &contact.who,
            &contact.scope,
            &contact.note,
            &contact.hours_note,
        ] {
            self.add_shown(&mut made, words.as_ref());
        }
        made.document.record = to_value(Some(self.words.found_contact(contact)));
        made
    }

    fn phrase(&self, phrase: &'a Phrase) -> Found<'a> {
        let mut made = self.record(&phrase.id, "phrase", &phrase.trust);
        let own = phrase
            .wording(self.language)
            .or(phrase.wording(self.source));
        made.document.title = own.map_or(String::new(), |wording| wording.text.clone());
        for wording in &phrase.wordings {
            made.push(Field::Title, &wording.language, &wording.text);
        }
        for form in &phrase.romani {
            let spellings = [
                Some(&form.form),
                form.as_printed.as_ref(),
                form.pronunciation.as_ref(),
            ];
            for spelling in spellings.into_iter().flatten() {
                made.push(Field::Title, &form.tag, spelling);
            }
        }
        self.add_keywords(&mut made, phrase.keywords.as_ref());
        for words in [&phrase.situation, &phrase.condition, &phrase.note] {
            self.add_shown(&mut made, words.as_ref());
        }
        for answer in &phrase.answers {
            self.add(&mut made, Field::Body, answer);
        }
        made.document.record = to_value(Some(self.words.found_phrase(phrase)));
        made
    }

    fn indicator(&self, indicator: &'a Indicator) -> Found<'a> {
        let mut made = self.record(&indicator.id, "indicator", &indicator.trust);
        made.document.title = self
            .add(&mut made, Field::Title, &indicator.text)
            .to_owned();
        self.add_keywords(&mut made, indicator.keywords.as_ref());
        self.add_shown(&mut made, indicator.signs.see().as_ref());
        self.add_shown(&mut made, indicator.signs.ask().as_ref());
        made
    }

    fn step(&self, step: &'a Step) -> Found<'a> {
        let mut made = self.record(&step.id, "step", &step.details.trust);
        made.document.title = self.add(&mut made, Field::Title, &step.action).to_owned();
        self.add_keywords(&mut made, step.details.keywords.as_ref());
        self.add_shown(&mut made, step.details.who.as_ref());
        self.add_shown(&mut made, step.details.more.as_ref());
        made
    }

    fn term(&self, term: &'a Term) -> Found<'a> {
        let mut made = self.record(&term.id, "term", &term.trust);
        made.document.title = self.add(&mut made, Field::Title, &term.term).to_owned();
        if let Some(abbreviation) = &term.abbreviation {
            made.push(Field::Title, self.source, abbreviation);
            made.document.title = format!("{} ({abbreviation})", made.document.title);
        }
        self.add_names(&mut made, term);
        self.add_shown(&mut made, Some(&term.means));
        made
    }

    fn record(&self, id: &str, kind: &'static str, trust: &Trust) -> Found<'a> {
        let mut record = Found::of(Document {
            topic: topic(&self.entry.path, Some(id)),
            kind,
            trust: self.words.found_trust(trust, &self.entry.trust),
            ..Document::default()
        });
        self.add(&mut record, Field::Body, &self.entry.title);
        self.add_kind(&mut record);
        record
    }

    /// Adds the words that people have for its kind.
    fn add_kind(&self, found: &mut Found<'a>) {
        let words = self.words.found_kind(found.document.kind);
        found.push(Field::Body, self.language, words);
    }

    /// Adds the words to search it by, and in the source language those of each language that the entry is not written in: it
    /// is all that somebody who searches in that one can find.
    fn add_keywords(&self, found: &mut Found<'a>, keywords: Option<&'a Words>) {
        for (language, text) in keywords.into_iter().flat_map(Words::iter) {
            let is_only_here = self.language == self.source && !self.entry.is_translated(language);
            if language == self.language || is_only_here {
                found.push(Field::Keywords, language, text);
            }
        }
    }

    /// Adds all that a term is called, to what it is or leads on to.
    fn add_names(&self, found: &mut Found<'a>, term: &'a Term) {
        names(term).for_each(|words| self.add_keywords(found, Some(words)));
        if let Some(abbreviation) = &term.abbreviation {
            found.push(Field::Keywords, self.source, abbreviation);
        }
    }

    /// Adds words in the document's language, else in the source's, and gives them.
    fn add(&self, found: &mut Found<'a>, field: Field, words: &'a Words) -> &'a str {
        let Some((language, text)) = words.in_or_else(self.language, self.source) else {
            return "";
        };
        found.push(field, language, text);
        text
    }

    /// Adds words to the running text, which is shown around a match.
    fn add_shown(&self, found: &mut Found<'a>, words: Option<&'a Words>) {
        if let Some(words) = words {
            let text = self.add(found, Field::Body, words);
            found.document.show(text);
        }
    }
}

impl<'a> Found<'a> {
    fn of(document: Document) -> Self {
        let texts = Vec::new();
        Self { document, texts }
    }

    fn push(&mut self, field: Field, language: &'a LanguageTag, text: impl Into<Cow<'a, str>>) {
        self.texts.push(FieldText {
            field,
            language,
            text: text.into(),
        });
    }
}

impl Document {
    /// Adds text to what is shown; a dot in the middle parts what is no sentence.
    fn show(&mut self, text: &str) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        match self.sections.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.heading.is_none() => {
                let ends = last.text.ends_with(['.', '!', '?', ':', '…']);
                last.text.push_str(if ends { " " } else { " · " });
                last.text.push_str(&text);
            }
            _ => self.sections.push(Section {
                heading: None,
                text,
            }),
        }
    }
}

/// The numbers that only old citations of a law have: who sought one of them is told what it is called now.
fn old_numbers(law: &Law) -> Vec<String> {
    let mut now = Vec::new();
    tokens(&law.citation(), |token| now.push(token.to_owned()));
    let mut old = Vec::new();
    for citation in &law.replaces {
        tokens(&citation.to_string(), |token| {
            let is_number = token.starts_with(|first: char| first.is_ascii_digit());
            if is_number && !now.iter().any(|one| one == token) {
                old.push(token.to_owned());
            }
        });
    }
    old
}

fn to_value(record: Option<impl Serialize>) -> Option<Value> {
    record.and_then(|record| serde_json::to_value(record).ok())
}

fn kind_of_page(kind: Kind) -> &'static str {
    match kind {
        Kind::Contacts | Kind::Phrases | Kind::Indicators | Kind::Glossary => "page",
        other => other.as_str(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::messages::Messages;
    use crate::output::site::scripts::kind_names;

    #[test]
    fn every_kind_of_topic_has_a_name_in_every_language() {
        for language in ["sv", "en", "ro"] {
            let tag = language.parse().expect("a tag");
            let names = kind_names(&Messages::load(Path::new(""), &tag).value);
            let pages = Kind::ALL.iter().map(|kind| kind_of_page(*kind));
            for kind in pages.chain(["contact", "phrase", "indicator", "step", "term"]) {
                assert!(names.contains_key(kind), "{kind} in {language}");
            }
        }
    }
}
