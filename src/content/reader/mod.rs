//! Reads fields by name and collects every problem on the way.
//!
//! A reader stands on one record in the source file and on the same record in each translation, so that facts come from
//! the one and words from all. Opening it reports what is unknown, written twice or missing; each field then reports what
//! is wrong with its own value. Nothing stops at the first mistake.
//!
//! Here a record is opened and its names are checked; beside it, a file each: `values.rs`, `words.rs` and `records.rs` read
//! what stands in the fields, and `scope.rs` gathers what was found on the way.

mod records;
mod scope;
mod values;
mod words;

use std::sync::Arc;

use crate::content::node::{Key, Node, Value};
use crate::content::table::{Field, Table};
use crate::diagnostic::{Arg, Code, Diagnostic};
use crate::model::language::LanguageTag;
use crate::source::{Place, Source, Span};

pub use crate::content::reader::scope::{Scope, cedilla};
pub use crate::content::reader::values::{is_id, read_date, unknown_value};
pub use crate::content::reader::words::language_unknown;

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
        .arg("expected", Arg::Message(expected))
}

/// A whole front matter that has no fields.
fn no_fields(place: Place) -> Diagnostic {
    Diagnostic::at(Code::FieldType, place).variant("file")
}
