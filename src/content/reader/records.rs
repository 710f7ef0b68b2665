//! Fields that hold records: a record of its own, or a list of them with their words in each translation.

use crate::content::node::{Key, Node, Value};
use crate::content::reader::{Reader, Translation, wrong_type};
use crate::content::table::{Field, Shape, Table};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Place, Span};

impl<'a> Reader<'a> {
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
            shape:
                shape @ (Shape::Records(table)
                | Shape::TextsOrRecords(table)
                | Shape::ReferencesOrRecords(table)),
            ..
        }) = self.table.field(name)
        else {
            return Vec::new();
        };
        let may_refer = matches!(shape, Shape::ReferencesOrRecords(_));
        let items = self.list(name);
        let mut readers = Vec::new();
        let mut ids: Vec<&str> = Vec::new();
        for node in items {
            if may_refer && node.scalar().is_some() {
                continue;
            }
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
}
