//! What all pages in one language share, made once.

use std::collections::HashMap;
use std::sync::Arc;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use jiff::civil::Weekday;
use pulldown_cmark_escape::escape_html;

use crate::diagnostic::Arg;
use crate::messages::Messages;
use crate::model::handbook::Settings;
use crate::model::hours::{Hours, Opening};
use crate::model::language::LanguageTag;
use crate::model::words::Words;
use crate::output::theme::Value;

/// The interface of the site in one language.
pub struct LanguageSite {
    /// The language.
    pub tag: LanguageTag,
    /// Its own name for itself.
    pub own_name: String,
    /// The messages.
    pub messages: Arc<Messages>,
    /// The messages without arguments, ready for templates.
    pub words: Value,
    /// The handbook's title.
    pub title: String,
    source_language: LanguageTag,
    escaped: HashMap<&'static str, String>,
    collator: Option<CollatorBorrowed<'static>>,
}

/// Messages that stand in the HTML of a text, escaped once.
const IN_TEXTS: [&str; 6] = [
    "callout-acute",
    "callout-important",
    "callout-note",
    "footnotes",
    "footnote-back",
    "table-label",
];

/// Stands for the date where script, or a template, takes a sentence apart.
pub const DATE: &str = "[date]";

impl LanguageSite {
    /// What pages in `tag` share.
    pub fn new(tag: &LanguageTag, messages: Arc<Messages>, settings: &Settings) -> Self {
        let plain = messages.plain();
        let words = plain
            .iter()
            .map(|(key, text)| (key.replace('-', "_"), text.as_str()));
        let words: HashMap<String, &str> = words.collect();
        let escaped = IN_TEXTS.iter().map(|key| {
            let mut text = String::new();
            // Writing to a string cannot fail.
            let _ = escape_html(&mut text, &messages.get(key));
            (*key, text)
        });
        let source = settings.source_language();
        Self {
            tag: tag.clone(),
            own_name: own_name(&messages, tag),
            words: Value::from_serializable(&words),
            title: settings
                .title
                .in_or_else(tag, source)
                .map(|(_, title)| title.to_owned())
                .unwrap_or_default(),
            source_language: source.clone(),
            escaped: escaped.collect(),
            collator: collator(tag),
            messages,
        }
    }

    /// A message of a text, escaped for HTML.
    pub fn escaped(&self, key: &'static str) -> &str {
        self.escaped.get(key).map_or("", String::as_str)
    }

    /// A message with arguments.
    pub fn say(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.messages.format(key, args)
    }

    /// What a language is called in this one; its tag where we have no name for it.
    pub fn name_of(&self, language: &LanguageTag) -> String {
        let key = format!("language-{}", language.as_str().to_lowercase());
        if self.messages.has(&key) {
            self.messages.get(&key)
        } else {
            language.to_string()
        }
    }

    /// Words in this language, else in the source language, with the language they are in.
    pub fn words_of<'a>(&self, words: &'a Words) -> Option<(&'a LanguageTag, &'a str)> {
        words.in_or_else(&self.tag, &self.source_language)
    }

    /// Words in this language, else in the source language.
    pub fn text_of<'a>(&self, words: &'a Words) -> &'a str {
        self.words_of(words).map_or("", |(_, text)| text)
    }

    /// When a contact answers, in words.
    pub fn hours(&self, hours: &Hours) -> String {
        match hours {
            Hours::RoundTheClock => self.messages.get("hours-round-the-clock"),
            Hours::OnRequest => self.messages.get("hours-on-request"),
            Hours::Weekly {
                openings,
                on_holidays,
            } => {
                let openings: Vec<String> = openings
                    .iter()
                    .map(|opening| self.opening(*opening))
                    .collect();
                let holidays = if *on_holidays {
                    "hours-holidays-open"
                } else {
                    "hours-holidays-closed"
                };
                format!("{}. {}", openings.join(", "), self.messages.get(holidays))
            }
        }
    }

    fn opening(&self, opening: Opening) -> String {
        let day = |day: Weekday| {
            self.messages
                .get(&format!("weekday-{}", day.to_monday_one_offset()))
        };
        let days = if opening.first() == opening.last() {
            day(opening.first())
        } else {
            format!("{}–{}", day(opening.first()), day(opening.last()))
        };
        format!("{days} {}–{}", opening.from(), opening.to())
    }

    /// A key whose bytes sort as this language's readers expect the words to: å ä ö last in Swedish, ș after s in Romanian.
    pub fn sort_key(&self, words: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(2 * words.len());
        match &self.collator {
            // Writing to a vector cannot fail.
            Some(collator) => {
                let _ = collator.write_sort_key_to(words, &mut key);
            }
            None => key.extend_from_slice(words.as_bytes()),
        }
        key
    }

    /// The letter that a title is listed under; digits and signs together under `#`.
    pub fn letter_of(&self, title: &str) -> String {
        let Some(first) = title.chars().next() else {
            return "#".to_owned();
        };
        if !first.is_alphabetic() {
            return "#".to_owned();
        }
        let letter: String = first.to_uppercase().collect();
        // A letter with a mark that this language sorts as the plain one is listed there: é under E, but å under Å.
        ('A'..='Z')
            .map(String::from)
            .find(|plain| {
                self.collator
                    .as_ref()
                    .is_some_and(|collator| collator.compare(plain, &letter).is_eq())
            })
            .unwrap_or(letter)
    }
}

fn own_name(messages: &Messages, tag: &LanguageTag) -> String {
    let key = format!("own-name-{}", tag.as_str().to_lowercase());
    if messages.has(&key) {
        messages.get(&key)
    } else {
        tag.to_string()
    }
}

fn collator(tag: &LanguageTag) -> Option<CollatorBorrowed<'static>> {
    let locale = Locale::try_from_str(tag.as_str()).ok()?;
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}
