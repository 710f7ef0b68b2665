//! Puts the files that belong together into entries: facts from the source file, words from all.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use crate::content::body::{self, Outline};
use crate::content::front_matter::{self, Parts};
use crate::content::kinds::{self, common};
use crate::content::node::{Node, Value};
use crate::content::reader::{Reader, Scope, TranslatedFields, cedilla};
use crate::content::table::{Shape, Table};
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::model::entry::{Entry, Heading, Kind, Version};
use crate::model::handbook::Settings;
use crate::model::language::LanguageTag;
use crate::model::letters::has_comma_below;
use crate::model::markup::Markup;
use crate::model::path::EntryPath;
use crate::model::personal_number::find_personal_numbers;
use crate::model::words::Words;
use crate::source::{Place, Source, Span};

/// The longest summary that is made from a first paragraph, in characters: what search engines and lists show.
const SUMMARY_LENGTH: usize = 180;

/// Ids that every page has of its own.
const PAGE_IDS: [&str; 10] = [
    "main",
    "about",
    "changes",
    "deadlines",
    "pages",
    "statute",
    "steps",
    "authorities",
    "gaps",
    "countries",
];

/// A Markdown file with its path from the content folder.
#[derive(Debug)]
pub struct File {
    /// The path, `/` between its parts.
    pub path: String,
    /// The text.
    pub source: Arc<Source>,
}

/// The files of one entry.
struct Group {
    path: EntryPath,
    source: Option<Arc<Source>>,
    translations: BTreeMap<LanguageTag, Arc<Source>>,
}

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

fn group(files: Vec<File>, settings: &Settings, diagnostics: &mut Vec<Diagnostic>) -> Vec<Group> {
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
    report_heading_ids(&headings, &records, &source.source, &mut diagnostics);
    body::give_ids(
        &mut headings,
        PAGE_IDS
            .iter()
            .map(|id| (*id).to_owned())
            .chain(records.iter().map(|(id, _)| id.clone())),
    );
    for (language, parsed) in translations {
        let paired = pair_headings(&headings, &parsed, &mut diagnostics);
        add_title(&mut title, &language, &parsed, &mut diagnostics);
        versions.insert(language, parsed.version(paired));
    }
    add_title(&mut title, source_language, &source, &mut diagnostics);
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

/// Reports ids that an editor gave to two headings, or to a heading and a record.
fn report_heading_ids(
    headings: &[Heading],
    records: &[(String, Place)],
    source: &Arc<Source>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (index, heading) in headings
        .iter()
        .enumerate()
        .filter(|(_, heading)| !heading.id.is_empty())
    {
        let place = Place::new(source, heading.span);
        let earlier = headings[..index]
            .iter()
            .find(|earlier| earlier.id == heading.id)
            .map(|earlier| Place::new(source, earlier.span));
        let record = records
            .iter()
            .find(|(id, _)| *id == heading.id)
            .map(|(_, place)| place.clone());
        if let Some(first) = earlier.or(record) {
            diagnostics.push(
                Diagnostic::at(Code::IdDuplicate, place)
                    .arg("id", heading.id.as_str())
                    .arg("line", first.position().line.get()),
            );
        } else if !crate::content::reader::is_id(&heading.id)
            || PAGE_IDS.contains(&heading.id.as_str())
        {
            diagnostics
                .push(Diagnostic::at(Code::IdInvalid, place).arg("text", heading.id.as_str()));
        }
    }
}

/// Gives a translation's headings the ids of the source's, in order; reports the first that does not pair.
fn pair_headings(
    source: &[Heading],
    translation: &Parsed,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Heading> {
    let mut headings = translation.outline.headings.clone();
    let paired = headings
        .iter()
        .zip(source)
        .take_while(|(own, source)| own.level == source.level)
        .count();
    for (own, source) in headings.iter_mut().zip(source).take(paired) {
        own.id.clone_from(&source.id);
    }
    if paired < headings.len() || paired < source.len() {
        let (variant, span) = match headings.get(paired) {
            Some(extra) => ("other", extra.span),
            None => (
                "fewer",
                Span::from(translation.parts.body.start..translation.parts.body.start),
            ),
        };
        let expected = source
            .get(paired)
            .map_or(String::new(), |heading| heading.text.clone());
        let variant = if expected.is_empty() { "more" } else { variant };
        diagnostics.push(
            Diagnostic::at(
                Code::TranslationHeadings,
                Place::new(&translation.source, span),
            )
            .variant(variant)
            .arg("expected", expected)
            .arg(
                "found",
                headings
                    .get(paired)
                    .map_or(String::new(), |heading| heading.text.clone()),
            ),
        );
    }
    let taken: Vec<String> = source.iter().map(|heading| heading.id.clone()).collect();
    body::give_ids(&mut headings[paired..], taken);
    headings
}

/// Takes the title from the text where the front matter has none.
fn add_title(
    title: &mut Words,
    language: &LanguageTag,
    parsed: &Parsed,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if let Some((text, span)) = &parsed.outline.title {
        if title.get(language).is_some_and(|named| named != text) {
            diagnostics.push(
                Diagnostic::at(Code::HeadingLevel, Place::new(&parsed.source, *span))
                    .variant("twice")
                    .arg("title", title.get(language).unwrap_or_default()),
            );
        }
        title.add(language.clone(), text.clone());
    }
}

fn title_from(headings: &[Heading], path: &EntryPath, settings: &Settings) -> String {
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
fn shortened(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(SUMMARY_LENGTH) {
        None => text,
        Some((cut, _)) => {
            let end = text[..cut].rfind(' ').unwrap_or(cut);
            format!("{} …", text[..end].trim_end_matches([',', '.', ';', ':']))
        }
    }
}
