//! Fields that hold one value, or a list of them: texts, choices, numbers, days, references.

use jiff::civil::Date;

use crate::content::node::{Node, Value};
use crate::content::reader::{Reader, example, widened, wrong_type};
use crate::content::table::Shape;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::link::Link;
use crate::model::reference::{FileRef, Ref};
use crate::source::Place;

impl<'a> Reader<'a> {
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

    /// A reference to another entry, or to a record on its page.
    pub fn reference<T>(&self, name: &str) -> Option<Ref<T>> {
        let text = self.text(name)?;
        self.reference_at(self.place(name), text)
    }

    /// A list of references; a single one may stand without the list.
    pub fn references<T>(&self, name: &str) -> Vec<Ref<T>> {
        if self.node(name).is_some_and(|node| node.scalar().is_some()) {
            return self.reference(name).into_iter().collect();
        }
        self.texts(name)
            .into_iter()
            .filter_map(|(place, text)| self.reference_at(place, text))
            .collect()
    }

    /// The references among the items of a list that may hold records as well.
    pub fn references_among<T>(&self, name: &str) -> Vec<Ref<T>> {
        self.list(name)
            .iter()
            .filter_map(|node| self.reference_at(self.place_of(node), node.scalar()?))
            .collect()
    }

    /// A reference to a file beside the entries.
    pub fn file(&self, name: &str) -> Option<FileRef> {
        let (text, place) = (self.text(name)?, self.place(name));
        match Link::parse(self.scope.path, text) {
            Link::Asset(path) => Some(FileRef { path, place }),
            _ => {
                self.report(
                    Diagnostic::at(Code::LinkDead, place)
                        .variant("file")
                        .arg("link", text),
                );
                None
            }
        }
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

    pub(super) fn report_type(&self, name: &str, node: &Node) {
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
