//! The glossary: the thesaurus of the handbook, abbreviations that two terms claim, and words to avoid in its texts.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use crate::content::body::running_text;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::avoided::AvoidedWords;
use crate::model::entry::{Content, Entry, Kind, Version};
use crate::model::glossary::{Avoided, Term, TermAt};
use crate::model::handbook::Handbook;
use crate::model::language::LanguageTag;
use crate::model::reference::Target;
use crate::model::words::Words;
use crate::source::{Place, Span};

/// The words to avoid in each language, with what to write instead.
type AvoidedIn<'a> = BTreeMap<&'a LanguageTag, AvoidedWords<&'a str>>;

/// Enters the terms into the handbook's thesaurus; reports abbreviations that two of them claim.
pub fn index(handbook: &mut Handbook) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let mut claimed: HashMap<&str, Option<Place>> = HashMap::new();
    for (entry_at, entry) in handbook.entries.iter().enumerate() {
        for (term_at, term) in terms(entry).iter().enumerate() {
            let place = place_of(entry, term);
            let target = Target {
                entry: entry.path.clone(),
                id: Some(term.id.clone()),
            };
            let at = TermAt {
                entry: entry_at,
                term: term_at,
            };
            handbook.index.thesaurus.add(at, &target, term);
            let Some(abbreviation) = &term.abbreviation else {
                continue;
            };
            match (claimed.get(abbreviation.as_str()), &place) {
                (Some(Some(first)), Some(place)) => diagnostics.push(
                    Diagnostic::at(Code::GlossaryAbbreviation, place.clone())
                        .arg("abbreviation", abbreviation.as_str())
                        .arg("id", first.source.slice(first.span))
                        .arg("file", first.source.path())
                        .arg("line", first.position().line.get()),
                ),
                _ => {
                    claimed.insert(abbreviation, place);
                }
            }
        }
    }
    diagnostics
}

fn terms(entry: &Entry) -> &[Term] {
    match &entry.content {
        Content::Glossary(terms) => terms,
        _ => &[],
    }
}

fn place_of(entry: &Entry, term: &Term) -> Option<Place> {
    let record = entry.records.iter().find(|(id, _)| *id == term.id);
    record.map(|(_, place)| place.clone())
}

/// Reports words to avoid in every text but the glossary's own.
pub fn check(handbook: &Handbook) -> Vec<Diagnostic> {
    let avoided = avoided(handbook);
    if avoided.is_empty() {
        return Vec::new();
    }
    handbook
        .entries
        .par_iter()
        .filter(|entry| entry.content.kind() != Kind::Glossary)
        .flat_map_iter(|entry| {
            let mut found = Vec::new();
            for (language, version) in &entry.versions {
                if let Some(words) = avoided.get(language) {
                    check_text(version, words, &mut found);
                }
            }
            check_fields(entry, handbook, &avoided, &mut found);
            found
        })
        .collect()
}

fn avoided(handbook: &Handbook) -> AvoidedIn<'_> {
    let mut avoided = AvoidedIn::new();
    for term in handbook.entries.iter().flat_map(terms) {
        for one in &term.avoid {
            for (language, words) in one.word.iter() {
                let write = instead(one, term, language);
                for form in Avoided::forms(words) {
                    avoided.entry(language).or_default().add(form, write);
                }
            }
        }
    }
    avoided
}

fn instead<'a>(avoided: &'a Avoided, term: &'a Term, language: &LanguageTag) -> &'a str {
    let words: &Words = avoided.write.as_ref().unwrap_or(&term.term);
    words
        .in_or_else(language, language)
        .map_or("", |(_, text)| text)
}

fn check_text(version: &Version, words: &AvoidedWords<&str>, found: &mut Vec<Diagnostic>) {
    let body = version.body_text();
    let hits: Vec<_> = words.find(body).collect();
    if hits.is_empty() {
        return;
    }
    // Only a text that has such a word is taken apart again, to leave out code and the addresses of links.
    let running = running_text(body);
    for (range, write) in hits {
        if running
            .iter()
            .any(|text| text.start <= range.start && range.end <= text.end)
        {
            let span = Span::from(range).shifted(version.body.start);
            found.push(report(Place::new(&version.source, span), write));
        }
    }
}

/// Checks the words of fields. Those in the source file may be in any language, those in a translation are in its own.
fn check_fields(
    entry: &Entry,
    handbook: &Handbook,
    avoided: &AvoidedIn<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let source = handbook.settings.source_language();
    for place in &entry.words {
        let version = entry
            .versions
            .iter()
            .find(|(_, version)| version.source.path() == place.source.path());
        let own = version.map(|(language, _)| language);
        for (_, words) in avoided
            .iter()
            .filter(|(language, _)| own == Some(source) || own == Some(**language))
        {
            let text = place.source.slice(place.span);
            found.extend(words.find(text).map(|(range, write)| {
                let span = Span::from(range).shifted(place.span.start);
                report(Place::new(&place.source, span), write)
            }));
        }
    }
}

fn report(place: Place, write: &str) -> Diagnostic {
    let word = place.source.slice(place.span).to_owned();
    Diagnostic::at(Code::WordAvoid, place)
        .arg("word", word)
        .arg("write", write)
}
