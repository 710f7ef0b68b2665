//! Words in the language of a page, for every kind of record.

use serde::Serialize;

use crate::model::language::LanguageTag;
use crate::model::phone::Country;
use crate::model::words::Words;
use crate::output::site::language::LanguageSite;
use crate::output::site::links::Links;

/// Words with their language, when that is not the page's.
#[derive(Debug, Serialize)]
pub struct Text {
    pub(super) text: String,
    lang: Option<String>,
}

/// A link with its text.
#[derive(Debug, Serialize)]
pub struct TextLink {
    pub(super) text: Text,
    pub(super) href: String,
}

/// Makes the words of records for one page.
pub struct Wordsmith<'a> {
    pub(super) links: Links<'a>,
    pub(super) language: &'a LanguageSite,
}

impl<'a> Wordsmith<'a> {
    /// Makes words for the page that these links start from.
    pub fn new(links: Links<'a>) -> Self {
        Self {
            language: links.language,
            links,
        }
    }
}

impl Wordsmith<'_> {
    /// Words in the page's language, else in the source's, said to be so.
    pub fn text(&self, words: &Words) -> Option<Text> {
        let (language, text) = self.language.words_of(words)?;
        Some(self.text_in(language, text))
    }

    pub(super) fn maybe(&self, words: &Option<Words>) -> Option<Text> {
        words.as_ref().and_then(|words| self.text(words))
    }

    pub(super) fn text_in(&self, language: &LanguageTag, text: &str) -> Text {
        Text {
            text: text.to_owned(),
            lang: (*language != self.language.tag).then(|| language.to_string()),
        }
    }

    pub(super) fn own(&self, text: String) -> Text {
        Text { text, lang: None }
    }

    /// A country's name; its two letters where we have no name for it.
    pub fn country(&self, country: Country) -> String {
        let key = format!("country-{}", country.as_str().to_lowercase());
        if self.language.messages.has(&key) {
            self.say(&key)
        } else {
            country.as_str().to_owned()
        }
    }

    pub(super) fn say(&self, key: &str) -> String {
        self.language.messages.get(key)
    }
}
