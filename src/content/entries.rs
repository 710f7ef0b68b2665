//! Puts the files that belong together into entries: facts from the source file, words from all.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::content::body::{self, Outline};
use crate::content::front_matter::{self, Parts};
use crate::content::group::{File, Group, group};
use crate::content::headings::{self, PAGE_IDS};
use crate::content::kinds::{self, common};
use crate::content::node::{Node, Value};
use crate::content::reader::{Reader, Scope, TranslatedFields, cedilla};
use crate::content::table::{Shape, Table};
use crate::content::titles::{add_title, shortened, title_from};
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::model::entry::{Entry, Heading, Kind, Version};
use crate::model::handbook::Settings;
use crate::model::language::LanguageTag;
use crate::model::letters::has_comma_below;
use crate::model::markup::Markup;
use crate::model::personal_number::find_personal_numbers;
use crate::source::{Place, Source, Span};

/// Makes entries of files, in the order of their paths.
pub fn read(files: Vec<File>, settings: &Settings) -> Checked<Vec<Entry>> {
    let mut diagnostics = Vec::new();
    let groups = group(files, settings, &mut diagnostics);
    let entries: Vec<Checked<Option<Entry>>> = groups
        .into_par_iter()
        .map(|group| read_group(group, settings))
        .collect();
    let entries = entries
        .into_iter()
        .filter_map(|entry| entry.collect_into(&mut diagnostics))
        .collect();
    Checked::new(entries, diagnostics)
}

/// One file of an entry, taken apart.
struct Parsed {
    source: Arc<Source>,
    parts: Parts,
    front_matter: Option<Node>,
    outline: Outline,
    markup: Markup,
}

fn read_group(group: Group, settings: &Settings) -> Checked<Option<Entry>> {
    let mut diagnostics = Vec::new();
    let Some(source) = group.source else {
        let orphans = group.translations.values().map(|orphan| {
            Diagnostic::in_file(Code::TranslationOrphan, orphan.path())
                .arg("source", format!("{}.md", group.path.name()))
        });
        return Checked::new(None, orphans.collect());
    };
    let source = take_apart(
        source,
        settings.source_language(),
        settings,
        &mut diagnostics,
    );
    let translations: Vec<(LanguageTag, Parsed)> = group
        .translations
        .into_iter()
        .map(|(language, source)| {
            let parsed = take_apart(source, &language, settings, &mut diagnostics);
            (language, parsed)
        })
        .collect();
    let (kind, table) = kind(&source, &mut diagnostics);

    let scope = Scope::new(
        &source.source,
        &group.path,
        &settings.languages,
        settings.country,
    );
    let translated: Vec<TranslatedFields<'_>> = translations
        .iter()
        .map(|(language, parsed)| (language, &parsed.source, parsed.front_matter.as_ref()))
        .collect();
    let reader = Reader::open(&scope, table, source.front_matter.as_ref(), &translated);
    let common = common::read(&reader);
    let content = kinds::read(kind, &reader, settings);
    let records = record_ids(table, &source, &mut diagnostics);
    let mut title = common.title;
    diagnostics.extend(scope.diagnostics.into_inner());
    let mentions = scope.mentions.into_inner();
    let words = scope.words.into_inner();

    let mut versions = BTreeMap::new();
    let source_language = settings.source_language();
    let mut headings = source.outline.headings.clone();
    headings::report_ids(&headings, &records, &source.source, &mut diagnostics);
    headings::give_ids(&mut headings, &records);
    for (language, parsed) in translations {
        let (file, outline) = (&parsed.source, &parsed.outline);
        let own = outline.headings.clone();
        let paired = headings::pair(&headings, own, file, parsed.parts.body, &mut diagnostics);
        add_title(&mut title, &language, file, outline, &mut diagnostics);
        versions.insert(language, parsed.version(paired));
    }
    let (file, outline) = (&source.source, &source.outline);
    add_title(&mut title, source_language, file, outline, &mut diagnostics);
    if title.get(source_language).is_none() {
        title.add(
            source_language.clone(),
            title_from(&headings, &group.path, settings),
        );
    }
    versions.insert(source_language.clone(), source.version(headings));

    let entry = Entry {
        path: group.path,
        title,
        summary: common.summary,
        pocket: common.pocket,
        tags: common.tags,
        keywords: common.keywords,
        order: common.order,
        trust: common.trust,
        changes: common.changes,
        audience: common.audience,
        content,
        versions,
        records,
        mentions,
        words,
    };
    Checked::new(Some(entry), diagnostics)
}

impl Parsed {
    fn version(self, headings: Vec<Heading>) -> Version {
        Version {
            source: self.source,
            body: self.parts.body,
            opening: shortened(&self.outline.first_paragraph),
            headings,
            markup: self.markup,
            links: self.outline.links,
            mentions: self.outline.mentions,
        }
    }
}

fn take_apart(
    source: Arc<Source>,
    language: &LanguageTag,
    settings: &Settings,
    diagnostics: &mut Vec<Diagnostic>,
) -> Parsed {
    if has_comma_below(language) {
        diagnostics.extend(cedilla(&source, Span::from(0..source.text().len())));
    }
    for range in find_personal_numbers(source.text()) {
        diagnostics.push(Diagnostic::at(
            Code::PersonalNumber,
            Place::new(&source, range),
        ));
    }
    let parts = front_matter::split(&source).collect_into(diagnostics);
    let has_front_matter = parts.yaml.start < parts.yaml.end;
    let front_matter = if has_front_matter {
        front_matter::parse(&source, parts.yaml).collect_into(diagnostics)
    } else {
        None
    };
    let (outline, markup) =
        body::read(&source, parts.body, settings.country).collect_into(diagnostics);
    Parsed {
        source,
        parts,
        front_matter,
        outline,
        markup,
    }
}

/// The kind, and the table to read it by; for a misspelt kind those of the nearest name, so that the rest is still read.
fn kind(source: &Parsed, diagnostics: &mut Vec<Diagnostic>) -> (Kind, &'static Table) {
    let fields = source
        .front_matter
        .as_ref()
        .and_then(Node::fields)
        .unwrap_or_default();
    let Some((_, node)) = fields.iter().find(|(key, _)| key.name == "kind") else {
        return (Kind::Page, kinds::table(Kind::Page));
    };
    let name = node.scalar().unwrap_or_default();
    let kind = Kind::from_name(name).unwrap_or_else(|| {
        let names = Kind::NAMES;
        let diagnostic = Diagnostic::at(Code::KindUnknown, Place::new(&source.source, node.span))
            .arg("kind", name)
            .arg("known", names.join(", "))
            .did_you_mean(name, names.iter().copied());
        let nearest = diagnostic.suggestion.as_deref().and_then(Kind::from_name);
        diagnostics.push(diagnostic);
        nearest.unwrap_or(Kind::Page)
    });
    (kind, kinds::table(kind))
}

/// The ids of an entry's records; the same id twice is reported.
fn record_ids(
    table: &'static Table,
    parsed: &Parsed,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(String, Place)> {
    let fields = parsed
        .front_matter
        .as_ref()
        .and_then(Node::fields)
        .unwrap_or_default();
    let mut ids: Vec<(String, Place)> = Vec::new();
    for (key, node) in fields {
        let is_records = table.field(&key.name).is_some_and(|field| {
            matches!(
                field.shape,
                Shape::Records(_) | Shape::ReferencesOrRecords(_)
            )
        });
        let Value::List(items) = &node.value else {
            continue;
        };
        for item in items.iter().filter(|_| is_records) {
            let id = item
                .fields()
                .and_then(|fields| fields.iter().find(|(key, _)| key.name == "id"));
            let Some((id, span)) = id.and_then(|(_, node)| Some((node.scalar()?, node.span)))
            else {
                continue;
            };
            let place = Place::new(&parsed.source, span);
            match ids.iter().find(|(earlier, _)| earlier == id) {
                Some((_, first)) => diagnostics.push(
                    Diagnostic::at(Code::IdDuplicate, place)
                        .arg("id", id)
                        .arg("line", first.position().line.get()),
                ),
                None if PAGE_IDS.contains(&id) => {
                    diagnostics.push(Diagnostic::at(Code::IdInvalid, place).arg("text", id))
                }
                None => ids.push((id.to_owned(), place)),
            }
        }
    }
    ids
}
