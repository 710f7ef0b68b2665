//! Reads fields by name and collects every problem on the way.
//!
//! A reader stands on one record in the source file and on the same record in each translation, so that facts come from
//! the one and words from all. Opening it reports what is unknown, written twice or missing; each field then reports what
//! is wrong with its own value. Nothing stops at the first mistake.

use std::cell::RefCell;
use std::sync::Arc;

use jiff::civil::Date;

use crate::content::node::{Key, Node, Value};
use crate::content::table::{Field, Shape, Table};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::citation::find_citations;
use crate::model::entry::Mentioned;
use crate::model::language::LanguageTag;
use crate::model::link::Link;
use crate::model::path::EntryPath;
use crate::model::phone::{Country, find_numbers};
use crate::model::reference::Ref;
use crate::model::words::Words;
use crate::source::{Place, Source, Span};

/// What holds for a whole file while its fields are read.
#[derive(Debug)]
pub struct Scope<'a> {
    /// The file.
    pub source: &'a Arc<Source>,
    /// The entry it describes, from which references are followed.
    pub path: &'a EntryPath,
    /// The handbook's languages, source language first; never empty.
    pub languages: &'a [LanguageTag],
    /// The country of phone numbers that words mention.
    pub country: Country,
    /// Citations and phone numbers that words mention.
    pub mentions: RefCell<Vec<(Place, Mentioned)>>,
    /// What was found to be wrong.
    pub diagnostics: RefCell<Vec<Diagnostic>>,
}

impl<'a> Scope<'a> {
    /// The scope of a file, before anything is read.
    pub fn new(
        source: &'a Arc<Source>,
        path: &'a EntryPath,
        languages: &'a [LanguageTag],
        country: Country,
    ) -> Self {
        Self {
            source,
            path,
            languages,
            country,
            mentions: RefCell::default(),
            diagnostics: RefCell::default(),
        }
    }

    /// Notes what words mention, so that `resolve/` can check it.
    fn note_mentions(&self, source: &Arc<Source>, node: &Node, text: &str) {
        let place = || Place::new(source, node.span);
        let mut mentions = self.mentions.borrow_mut();
        for found in find_citations(text) {
            mentions.push((place(), Mentioned::Citation(found.citation)));
        }
        for found in find_numbers(text, self.country) {
            mentions.push((place(), Mentioned::Phone(found.dial)));
        }
    }

    /// Adds a diagnostic.
    pub fn report(&self, diagnostic: Diagnostic) {
        self.diagnostics.borrow_mut().push(diagnostic);
    }
}

/// The same record in a translation.
#[derive(Clone, Debug)]
struct Translation<'a> {
    language: &'a LanguageTag,
    source: &'a Arc<Source>,
    fields: &'a [(Key, Node)],
}

/// A record being read.
#[derive(Debug)]
pub struct Reader<'a> {
    scope: &'a Scope<'a>,
    table: &'static Table,
    at: Span,
    fields: &'a [(Key, Node)],
    translations: Vec<Translation<'a>>,
}

/// A translation's file and front matter, for [`Reader::open`].
pub type TranslatedFields<'a> = (&'a LanguageTag, &'a Arc<Source>, Option<&'a Node>);

impl<'a> Reader<'a> {
    /// Opens the fields of a whole file and reports those that do not belong, are written twice or are missing.
    pub fn open(
        scope: &'a Scope<'a>,
        table: &'static Table,
        node: Option<&'a Node>,
        translated: &[TranslatedFields<'a>],
    ) -> Self {
        let mut translations = Vec::new();
        for (language, source, node) in translated {
            match node.map(|node| &node.value) {
                None | Some(Value::Empty) => {}
                Some(Value::Fields(fields)) => translations.push(Translation {
                    language,
                    source,
                    fields,
                }),
                Some(_) => {
                    let span = node.map_or(Span::default(), |node| widened(node, source));
                    scope.report(no_fields(Place::new(source, span)));
                }
            }
        }
        let (at, fields): (Span, &[(Key, Node)]) = match node {
            Some(Node {
                value: Value::Fields(fields),
                span,
            }) => (fields.first().map_or(*span, |(key, _)| key.span), fields),
            Some(Node {
                value: Value::Empty,
                span,
            }) => (*span, &[]),
            Some(node) => {
                let span = widened(node, scope.source);
                scope.report(no_fields(Place::new(scope.source, span)));
                (span, &[])
            }
            None => (Span::default(), &[]),
        };
        let reader = Self {
            scope,
            table,
            at,
            fields,
            translations,
        };
        reader.report_names();
        reader
    }

    fn report_names(&self) {
        for (index, (key, _)) in self.fields.iter().enumerate() {
            let place = Place::new(self.scope.source, key.span);
            if let Some((first, _)) = self.fields[..index]
                .iter()
                .find(|(earlier, _)| earlier.name == key.name)
            {
                let line = self.scope.source.position(first.span.start).line.get();
                self.scope.report(
                    Diagnostic::at(Code::FieldDuplicate, place)
                        .arg("field", key.name.as_str())
                        .arg("line", line),
                );
            } else if self.table.field(&key.name).is_none() && !self.is_language_field(&key.name) {
                self.scope.report(self.unknown_field(place, &key.name));
            }
        }
        for field in self
            .table
            .all()
            .filter(|field| field.required && self.node(field.name).is_none())
        {
            let place = Place::new(self.scope.source, self.at);
            self.scope.report(
                Diagnostic::at(Code::FieldMissing, place)
                    .arg("field", field.name)
                    .arg("example", example(field)),
            );
        }
        for translation in &self.translations {
            self.report_translated_names(translation);
        }
    }

    fn report_translated_names(&self, translation: &Translation<'_>) {
        for (index, (key, _)) in translation.fields.iter().enumerate() {
            let place = Place::new(translation.source, key.span);
            if let Some((first, _)) = translation.fields[..index]
                .iter()
                .find(|(earlier, _)| earlier.name == key.name)
            {
                let line = translation.source.position(first.span.start).line.get();
                self.scope.report(
                    Diagnostic::at(Code::FieldDuplicate, place)
                        .arg("field", key.name.as_str())
                        .arg("line", line),
                );
                continue;
            }
            match self.table.field(&key.name) {
                Some(field) if field.shape.is_translated() => {}
                Some(_) => self.scope.report(
                    Diagnostic::at(Code::TranslationFact, place)
                        .arg("field", key.name.as_str())
                        .arg("source", self.scope.source.path()),
                ),
                None => self.scope.report(self.unknown_field(place, &key.name)),
            }
        }
    }

    fn unknown_field(&self, place: Place, name: &str) -> Diagnostic {
        let known: Vec<&str> = self.table.all().map(|field| field.name).collect();
        Diagnostic::at(Code::FieldUnknown, place)
            .arg("field", name)
            .arg("known", known.join(", "))
            .did_you_mean(name, known)
    }

    /// A field whose name is a language; two or three letters, so that a misspelt field is still an unknown one.
    fn is_language_field(&self, name: &str) -> bool {
        self.table.languages
            && name
                .split('-')
                .next()
                .is_some_and(|primary| primary.len() <= 3)
            && name.parse::<LanguageTag>().is_ok()
    }

    /// The value of a field; none when it is absent or empty.
    pub fn node(&self, name: &str) -> Option<&'a Node> {
        let (_, node) = self.fields.iter().find(|(key, _)| key.name == name)?;
        (node.value != Value::Empty).then_some(node)
    }

    /// Where the field's value stands, else where the record begins.
    pub fn place(&self, name: &str) -> Place {
        Place::new(
            self.scope.source,
            self.node(name).map_or(self.at, |node| node.span),
        )
    }

    /// Where a node of this file stands.
    pub fn place_of(&self, node: &Node) -> Place {
        Place::new(self.scope.source, node.span)
    }

    /// Adds a diagnostic of the caller's.
    pub fn report(&self, diagnostic: Diagnostic) {
        self.scope.report(diagnostic);
    }

    /// The languages of the handbook, source language first.
    pub fn languages(&self) -> &'a [LanguageTag] {
        self.scope.languages
    }

    /// Words for readers, from the source file and from every translation.
    pub fn words(&self, name: &str) -> Option<Words> {
        let mut words = self
            .node(name)
            .map(|node| self.words_at(node, name))
            .unwrap_or_default();
        for translation in &self.translations {
            let Some((_, node)) = translation.fields.iter().find(|(key, _)| key.name == name)
            else {
                continue;
            };
            match &node.value {
                Value::Scalar(text) => {
                    self.scope.note_mentions(translation.source, node, text);
                    words.add(translation.language.clone(), text.clone());
                }
                Value::Empty => {}
                Value::List(_) | Value::Fields(_) => {
                    self.report(wrong_type(
                        Place::new(translation.source, node.span),
                        name,
                        Shape::Text.message(),
                    ));
                }
            }
        }
        (!words.is_empty()).then_some(words)
    }

    fn words_at(&self, node: &Node, name: &str) -> Words {
        match &node.value {
            Value::Scalar(text) => {
                self.scope.note_mentions(self.scope.source, node, text);
                Words::one(&self.languages()[0], text.as_str())
            }
            Value::Fields(fields) => {
                let in_handbook = |(key, _): &&(Key, Node)| self.report_foreign_language(key);
                fields
                    .iter()
                    .filter(in_handbook)
                    .filter_map(|(key, value)| self.one_language(name, key, value))
                    .collect()
            }
            Value::Empty => Words::default(),
            Value::List(_) => {
                self.report(wrong_type(
                    Place::new(self.scope.source, node.span),
                    name,
                    Shape::Words.message(),
                ));
                Words::default()
            }
        }
    }

    /// Reports a language that the handbook does not have; says whether it may be read.
    fn report_foreign_language(&self, key: &Key) -> bool {
        match key.name.parse::<LanguageTag>() {
            Ok(language) if !self.languages().contains(&language) => {
                let place = Place::new(self.scope.source, key.span);
                self.report(language_unknown(place, &language, self.languages()));
                false
            }
            _ => true,
        }
    }

    fn one_language(&self, field: &str, key: &Key, value: &Node) -> Option<(LanguageTag, String)> {
        let place = Place::new(self.scope.source, key.span);
        let Ok(language) = key.name.parse::<LanguageTag>() else {
            self.report(Diagnostic::at(Code::LanguageTag, place).arg("text", key.name.as_str()));
            return None;
        };
        match &value.value {
            Value::Scalar(text) => {
                self.scope.note_mentions(self.scope.source, value, text);
                Some((language, text.clone()))
            }
            Value::Empty => None,
            Value::List(_) | Value::Fields(_) => {
                self.report(wrong_type(
                    Place::new(self.scope.source, value.span),
                    field,
                    Shape::Text.message(),
                ));
                None
            }
        }
    }

    /// Words for each item of a list, in any languages, also such as the handbook itself is not written in.
    pub fn words_in_any_languages(&self, name: &str) -> Vec<Words> {
        let words = |node: &Node| match &node.value {
            Value::Fields(fields) => fields
                .iter()
                .filter_map(|(key, value)| self.one_language(name, key, value))
                .collect(),
            _ => self.words_at(node, name),
        };
        self.list(name)
            .iter()
            .map(words)
            .filter(|words| !words.is_empty())
            .collect()
    }

    /// The fields whose names are languages, with their nodes, in the order of the file.
    pub fn language_fields(&self) -> impl Iterator<Item = (LanguageTag, &'a Node)> {
        self.fields
            .iter()
            .filter(|(key, _)| {
                self.is_language_field(&key.name) && self.table.field(&key.name).is_none()
            })
            .filter_map(|(key, node)| Some((key.name.parse().ok()?, node)))
    }

    /// A text that is the same in all languages.
    pub fn text(&self, name: &str) -> Option<&'a str> {
        let node = self.node(name)?;
        let text = node.scalar();
        if text.is_none() {
            self.report_type(name, node);
        }
        text
    }

    /// A text that becomes a `T`, or a diagnostic of `code` with what was written.
    pub fn value<T>(&self, name: &str, code: Code, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        self.value_or(name, |place| Diagnostic::at(code, place), read)
    }

    /// A text that becomes a `T`, or this diagnostic with what was written.
    pub fn value_or<T>(
        &self,
        name: &str,
        wrong: impl Fn(Place) -> Diagnostic,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(name)?;
        let value = read(text);
        if value.is_none() {
            self.report(wrong(self.place(name)).arg("text", text));
        }
        value
    }

    /// One of a few words.
    pub fn choice<T: Copy>(&self, name: &str, choices: &[(&'static str, T)]) -> Option<T> {
        let text = self.text(name)?;
        let chosen = choices
            .iter()
            .find(|(word, _)| *word == text)
            .map(|(_, value)| *value);
        if chosen.is_none() {
            let words: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
            self.report(unknown_value(self.place(name), name, text, &words));
        }
        chosen
    }

    /// A whole number.
    pub fn number(&self, name: &str) -> Option<i64> {
        let node = self.node(name)?;
        let number = node.scalar().and_then(|text| text.parse().ok());
        if number.is_none() {
            self.report_type(name, node);
        }
        number
    }

    /// `true` or `false`; false when it is not there.
    pub fn flag(&self, name: &str) -> bool {
        match self.node(name).map(|node| (node, node.scalar())) {
            Some((_, Some("true"))) => true,
            None | Some((_, Some("false"))) => false,
            Some((node, _)) => {
                self.report_type(name, node);
                false
            }
        }
    }

    /// A day.
    pub fn date(&self, name: &str) -> Option<Date> {
        self.value(name, Code::DateInvalid, read_date)
    }

    /// The items of a list, with their places.
    pub fn list(&self, name: &str) -> &'a [Node] {
        match self.node(name) {
            Some(Node {
                value: Value::List(items),
                ..
            }) => items,
            Some(node) => {
                self.report_type(name, node);
                &[]
            }
            None => &[],
        }
    }

    /// A list of texts, with their places.
    pub fn texts(&self, name: &str) -> Vec<(Place, &'a str)> {
        let mut texts = Vec::new();
        for node in self.list(name) {
            match node.scalar() {
                Some(text) => texts.push((Place::new(self.scope.source, node.span), text)),
                None => self.report_type(name, node),
            }
        }
        texts
    }

    /// A record in a field.
    pub fn record(&self, name: &str) -> Option<Reader<'a>> {
        let node = self.node(name)?;
        let Some(Field {
            shape: Shape::Record(table),
            ..
        }) = self.table.field(name)
        else {
            return None;
        };
        let Some(fields) = node.fields() else {
            self.report_type(name, node);
            return None;
        };
        let translations = self.translations.iter().filter_map(|translation| {
            let (_, node) = translation
                .fields
                .iter()
                .find(|(key, _)| key.name == name)?;
            Some(Translation {
                fields: node.fields()?,
                ..translation.clone()
            })
        });
        Some(self.inner(table, node.span, fields, translations.collect()))
    }

    /// The records in a list, each with the words that translations give it by its id.
    pub fn records(&self, name: &str) -> Vec<Reader<'a>> {
        let Some(Field {
            shape: Shape::Records(table) | Shape::TextsOrRecords(table),
            ..
        }) = self.table.field(name)
        else {
            return Vec::new();
        };
        let items = self.list(name);
        let mut readers = Vec::new();
        let mut ids: Vec<&str> = Vec::new();
        for node in items {
            let Some(fields) = node.fields() else {
                self.report(wrong_type(
                    Place::new(self.scope.source, node.span),
                    name,
                    "shape-record",
                ));
                continue;
            };
            let id = fields
                .iter()
                .find(|(key, _)| key.name == "id")
                .and_then(|(_, node)| node.scalar());
            ids.extend(id);
            let translations = self.translations.iter().filter_map(|translation| {
                let (_, record) = self
                    .translated_records(translation, name)
                    .find(|(key, _)| Some(key.name.as_str()) == id)?;
                Some(Translation {
                    fields: record.fields()?,
                    ..translation.clone()
                })
            });
            readers.push(self.inner(table, node.span, fields, translations.collect()));
        }
        for translation in &self.translations {
            self.report_unknown_records(translation, name, &ids);
        }
        readers
    }

    /// Opens one item of a list that may hold records.
    pub fn item(&self, name: &str, node: &'a Node) -> Option<Reader<'a>> {
        let Some(Field {
            shape: Shape::TextsOrRecords(table),
            ..
        }) = self.table.field(name)
        else {
            return None;
        };
        self.opened(table, node)
    }

    /// Opens a node that holds the fields of `table`.
    pub fn opened(&self, table: &'static Table, node: &'a Node) -> Option<Reader<'a>> {
        Some(self.inner(table, node.span, node.fields()?, Vec::new()))
    }

    /// Reports a value of the field `name` that should be words in one language.
    pub fn report_no_words(&self, name: &str, node: &Node) {
        let place = Place::new(self.scope.source, widened(node, self.scope.source));
        self.report(wrong_type(place, name, Shape::LanguageWords.message()));
    }

    fn inner(
        &self,
        table: &'static Table,
        span: Span,
        fields: &'a [(Key, Node)],
        translations: Vec<Translation<'a>>,
    ) -> Reader<'a> {
        let at = fields.first().map_or(span, |(key, _)| key.span);
        let reader = Reader {
            scope: self.scope,
            table,
            at,
            fields,
            translations,
        };
        reader.report_names();
        reader
    }

    fn translated_records(
        &self,
        translation: &Translation<'a>,
        name: &str,
    ) -> impl Iterator<Item = &'a (Key, Node)> {
        let field = translation.fields.iter().find(|(key, _)| key.name == name);
        field
            .and_then(|(_, node)| node.fields())
            .unwrap_or_default()
            .iter()
    }

    fn report_unknown_records(&self, translation: &Translation<'a>, name: &str, ids: &[&str]) {
        if let Some((_, node)) = translation.fields.iter().find(|(key, _)| key.name == name)
            && !matches!(node.value, Value::Fields(_) | Value::Empty)
        {
            self.report(wrong_type(
                Place::new(translation.source, node.span),
                name,
                "shape-translated-records",
            ));
        }
        for (key, _) in self
            .translated_records(translation, name)
            .filter(|(key, _)| !ids.contains(&key.name.as_str()))
        {
            self.report(
                Diagnostic::at(
                    Code::TranslationRecord,
                    Place::new(translation.source, key.span),
                )
                .arg("id", key.name.as_str())
                .arg("source", self.scope.source.path())
                .did_you_mean(&key.name, ids.iter().copied()),
            );
        }
    }

    /// A reference to another entry, or to a record on its page.
    pub fn reference<T>(&self, name: &str) -> Option<Ref<T>> {
        let text = self.text(name)?;
        self.reference_at(self.place(name), text)
    }

    /// A list of references.
    pub fn references<T>(&self, name: &str) -> Vec<Ref<T>> {
        self.texts(name)
            .into_iter()
            .filter_map(|(place, text)| self.reference_at(place, text))
            .collect()
    }

    fn reference_at<T>(&self, place: Place, text: &str) -> Option<Ref<T>> {
        match Link::parse(self.scope.path, text) {
            Link::Entry(target) => Some(Ref::new(target, place)),
            _ => {
                self.report(
                    Diagnostic::at(Code::LinkDead, place)
                        .variant("reference")
                        .arg("link", text),
                );
                None
            }
        }
    }

    /// The record's id, when it can be part of an address.
    pub fn id(&self) -> Option<String> {
        self.value("id", Code::IdInvalid, |id| is_id(id).then(|| id.to_owned()))
    }

    fn report_type(&self, name: &str, node: &Node) {
        let shape = self
            .table
            .field(name)
            .map_or(Shape::Text, |field| field.shape);
        let shape = match (shape, &node.value) {
            // Inside a list of texts it is the item that is wrong.
            (Shape::Texts | Shape::References, Value::List(_) | Value::Fields(_))
                if self.node(name).is_some_and(|outer| outer.span != node.span) =>
            {
                Shape::Text
            }
            (shape, _) => shape,
        };
        let place = Place::new(self.scope.source, widened(node, self.scope.source));
        let mut diagnostic = wrong_type(place, name, shape.message());
        if let Some(field) = self.table.field(name) {
            diagnostic = diagnostic.variant("example").arg("example", example(field));
        }
        self.report(diagnostic);
    }
}

/// The span of a node; a list or record that begins with its first line is marked by that line.
fn widened(node: &Node, source: &Source) -> Span {
    if node.span.start < node.span.end {
        return node.span;
    }
    let rest = source.text().get(node.span.start..).unwrap_or_default();
    let line = rest.split('\n').next().unwrap_or_default().trim_end();
    Span::from(node.span.start..node.span.start + line.len())
}

fn example(field: &Field) -> String {
    let example = field.example;
    if example.starts_with('\n') || example.is_empty() {
        format!("{}:{example}", field.name)
    } else {
        format!("{}: {example}", field.name)
    }
}

fn wrong_type(place: Place, field: &str, expected: &'static str) -> Diagnostic {
    Diagnostic::at(Code::FieldType, place)
        .arg("field", field)
        .arg("expected", crate::diagnostic::Arg::Message(expected))
}

/// A whole front matter that has no fields.
fn no_fields(place: Place) -> Diagnostic {
    Diagnostic::at(Code::FieldType, place).variant("file")
}

/// A value that is none of `choices`.
pub fn unknown_value(
    place: Place,
    field: &str,
    written: &str,
    choices: &[&'static str],
) -> Diagnostic {
    Diagnostic::at(Code::FieldValue, place)
        .arg("field", field)
        .arg("text", written)
        .arg("known", choices.join(", "))
        .did_you_mean(written, choices.iter().copied())
}

/// A language that is well formed and not the handbook's.
pub fn language_unknown(place: Place, language: &LanguageTag, known: &[LanguageTag]) -> Diagnostic {
    let known: Vec<&str> = known.iter().map(LanguageTag::as_str).collect();
    Diagnostic::at(Code::LanguageUnknown, place)
        .arg("tag", language.as_str())
        .arg("known", known.join(", "))
        .did_you_mean(language.as_str(), known)
}

/// Reads a day in the one form that every language of the handbook shares, `2026-11-23`.
pub fn read_date(text: &str) -> Option<Date> {
    let in_form = text.len() == 10 && text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-';
    text.parse().ok().filter(|_| in_form)
}

/// Whether `id` can be part of an address: letters, digits, `-` and `_`, beginning with a letter or digit.
pub fn is_id(id: &str) -> bool {
    id.starts_with(char::is_alphanumeric)
        && id
            .chars()
            .all(|c| c.is_alphanumeric() || c == '-' || c == '_')
}
