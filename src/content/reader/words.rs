//! Fields that hold words for readers, in one language or several.

use crate::content::node::{Key, Node, Value};
use crate::content::reader::{Reader, Translation, widened, wrong_type};
use crate::content::table::Shape;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::language::LanguageTag;
use crate::model::words::Words;
use crate::source::Place;

impl<'a> Reader<'a> {
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

    /// Each text that a field of words has, in whatever language, with its place; says nothing of what is wrong with them.
    pub fn written_words(&self, name: &str) -> Vec<(Place, &'a str)> {
        let mut written = Vec::new();
        let mut add = |source, node: &'a Node| {
            written.extend(
                node.scalar()
                    .map(|text| (Place::new(source, node.span), text)),
            );
        };
        if let Some(node) = self.node(name) {
            add(self.scope.source, node);
            for (_, node) in node.fields().unwrap_or_default() {
                add(self.scope.source, node);
            }
        }
        for translation in &self.translations {
            let field = translation.fields.iter().find(|(key, _)| key.name == name);
            if let Some((_, node)) = field {
                add(translation.source, node);
            }
        }
        written
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
                self.check_letters(&language, value);
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

    /// Reports a letter that a language is not written with.
    pub fn check_letters(&self, language: &LanguageTag, node: &Node) {
        self.scope.check_letters(language, self.scope.source, node);
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

    /// Words for each item of a list; a translation has its own list, in the same order and as long.
    pub fn list_of_words(&self, name: &str) -> Vec<Words> {
        let mut list: Vec<Words> = self
            .list(name)
            .iter()
            .map(|node| self.words_at(node, name))
            .collect();
        for translation in &self.translations {
            let Some((_, node)) = translation.fields.iter().find(|(key, _)| key.name == name)
            else {
                continue;
            };
            self.add_list(&mut list, translation, name, node);
        }
        list.retain(|words| !words.is_empty());
        list
    }

    /// Adds a translation's list, item by item; one of another length would say things beside each other that do not belong.
    fn add_list(&self, list: &mut [Words], translation: &Translation<'_>, name: &str, node: &Node) {
        let place = |node: &Node| Place::new(translation.source, widened(node, translation.source));
        let items: &[Node] = match &node.value {
            Value::List(items) => items,
            Value::Empty => return,
            Value::Scalar(_) | Value::Fields(_) => {
                self.report(wrong_type(place(node), name, Shape::Texts.message()));
                return;
            }
        };
        if items.len() != list.len() {
            self.report(
                Diagnostic::at(Code::TranslationRecord, place(node))
                    .variant("list")
                    .arg("field", name)
                    .arg("found", items.len())
                    .arg("wanted", list.len()),
            );
            return;
        }
        for (words, item) in list.iter_mut().zip(items) {
            match &item.value {
                Value::Scalar(text) => {
                    self.scope.note_mentions(translation.source, item, text);
                    words.add(translation.language.clone(), text.clone());
                }
                Value::Empty => {}
                Value::List(_) | Value::Fields(_) => {
                    self.report(wrong_type(place(item), name, Shape::Text.message()));
                }
            }
        }
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

    /// Reports a value of the field `name` that should be words in one language.
    pub fn report_no_words(&self, name: &str, node: &Node) {
        let place = Place::new(self.scope.source, widened(node, self.scope.source));
        self.report(wrong_type(place, name, Shape::LanguageWords.message()));
    }
}

/// A language that is well formed and not the handbook's.
pub fn language_unknown(place: Place, language: &LanguageTag, known: &[LanguageTag]) -> Diagnostic {
    let known: Vec<&str> = known.iter().map(LanguageTag::as_str).collect();
    Diagnostic::at(Code::LanguageUnknown, place)
        .arg("tag", language.as_str())
        .arg("known", known.join(", "))
        .did_you_mean(language.as_str(), known)
}
