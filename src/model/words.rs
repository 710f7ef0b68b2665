//! Words that a reader sees, in the languages they are written in.

use std::collections::BTreeMap;

use crate::model::language::LanguageTag;

/// The same words in several languages; never empty once it is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(BTreeMap<LanguageTag, String>);

impl Words {
    /// Words in one language.
    pub fn one(language: &LanguageTag, text: impl Into<String>) -> Self {
        Self(BTreeMap::from([(language.clone(), text.into())]))
    }

    /// Adds the words of one language; the first that was written for it stays.
    pub fn add(&mut self, language: LanguageTag, text: String) {
        self.0.entry(language).or_insert(text);
    }

    /// Whether there are none in any language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The words in exactly this language.
    pub fn get(&self, language: &LanguageTag) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }

    /// The words in `wanted`, else in `source`, else in the first language there is, with the language they are in.
    pub fn in_or_else(
        &self,
        wanted: &LanguageTag,
        source: &LanguageTag,
    ) -> Option<(&LanguageTag, &str)> {
        self.0
            .get_key_value(wanted)
            .or_else(|| self.0.get_key_value(source))
            .or_else(|| self.0.iter().next())
            .map(|(language, text)| (language, text.as_str()))
    }

    /// Every language with its words, sorted by tag.
    pub fn iter(&self) -> impl Iterator<Item = (&LanguageTag, &str)> {
        self.0
            .iter()
            .map(|(language, text)| (language, text.as_str()))
    }
}

impl FromIterator<(LanguageTag, String)> for Words {
    fn from_iter<I: IntoIterator<Item = (LanguageTag, String)>>(words: I) -> Self {
        Self(words.into_iter().collect())
    }
}
