//! Words of the interface in the reader's language: messages, dates and lists; the only home of Fluent.
//!
//! Messages in a project's own `translations/<language>/*.ftl` stand in place of the embedded ones, message by message. What
//! a language lacks is said in English, and reported.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_calendar::Date as IcuDate;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::input::Decimal;
use icu_decimal::{DecimalFormatter, DecimalFormatterPreferences};
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Arg, Checked, Code, Diagnostic};
use crate::embedded;
use crate::model::language::LanguageTag;
use crate::source::{Place, Source};

/// The language that fills in for others; the embedded messages are complete in it.
const FALLBACK: &str = "en";

/// The files with what readers see on pages. The others are for editors, whom the program addresses in Swedish or English;
/// a language of the handbook need not have them.
const ON_PAGES: [&str; 2] = ["site.ftl", "program.ftl"];

/// The interface in one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
    fallback: Option<Arc<Messages>>,
    keys: BTreeSet<String>,
    /// Those of the keys that pages use.
    on_pages: BTreeSet<String>,
    dates: Option<DateTimeFormatter<YMD>>,
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages")
            .field("keys", &self.keys.len())
            .finish()
    }
}

impl Messages {
    /// The messages of `language` from the project in `root` and from the program.
    pub fn load(root: &Path, language: &LanguageTag) -> Checked<Arc<Self>> {
        let english: Option<LanguageTag> = FALLBACK.parse().ok();
        let mut diagnostics = Vec::new();
        let fallback = english
            .filter(|english| english != language)
            .map(|english| Self::load_one(root, &english, None).collect_into(&mut diagnostics));
        let messages = Self::load_one(root, language, fallback).collect_into(&mut diagnostics);
        diagnostics.extend(messages.missing(language));
        Checked::new(messages, diagnostics)
    }

    fn load_one(
        root: &Path,
        language: &LanguageTag,
        fallback: Option<Arc<Self>>,
    ) -> Checked<Arc<Self>> {
        let identifier: LanguageIdentifier = language.primary().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The marks that Fluent puts around arguments would be copied along with numbers and addresses.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(write_number));
        let mut diagnostics = Vec::new();
        let (mut keys, mut on_pages) = (BTreeSet::new(), BTreeSet::new());
        for source in message_sources(root, language).collect_into(&mut diagnostics) {
            let resource = FluentResource::try_new(source.text().to_owned()).unwrap_or_else(
                |(resource, errors)| {
                    diagnostics.extend(errors.iter().map(|error| {
                        Diagnostic::at(Code::MessageSyntax, Place::new(&source, error.pos.clone()))
                            .arg("reason", error.kind.to_string())
                    }));
                    resource
                },
            );
            let is_on_pages = ON_PAGES.iter().any(|file| source.path().ends_with(file));
            for entry in resource.entries() {
                if let fluent_syntax::ast::Entry::Message(message) = entry {
                    keys.insert(message.id.name.to_owned());
                    if is_on_pages {
                        on_pages.insert(message.id.name.to_owned());
                    }
                }
            }
            bundle.add_resource_overriding(resource);
        }
        let dates = date_formatter(language);
        Checked::new(
            Arc::new(Self {
                bundle,
                fallback,
                keys,
                on_pages,
                dates,
            }),
            diagnostics,
        )
    }

    /// What the fallback has for pages and this language lacks; one diagnostic for a language that has nothing.
    fn missing(&self, language: &LanguageTag) -> Vec<Diagnostic> {
        let Some(fallback) = &self.fallback else {
            return Vec::new();
        };
        let folder = format!("translations/{language}");
        if self.keys.is_empty() {
            return vec![
                Diagnostic::in_file(Code::MessageMissing, folder)
                    .variant("language")
                    .arg("language", language.as_str()),
            ];
        }
        let missing = fallback.on_pages.difference(&self.keys);
        missing
            .map(|key| {
                Diagnostic::in_file(Code::MessageMissing, folder.clone()).arg("key", key.as_str())
            })
            .collect()
    }

    /// A message without arguments; the key itself when no language has it.
    pub fn get(&self, key: &str) -> String {
        self.format(key, &[])
    }

    /// A message with its arguments filled in.
    pub fn format(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let pattern = self
            .bundle
            .get_message(id)
            .and_then(|message| match attribute {
                Some(attribute) => message
                    .get_attribute(attribute)
                    .map(|attribute| attribute.value()),
                None => message.value(),
            });
        let Some(pattern) = pattern else {
            return self
                .fallback
                .as_ref()
                .map_or_else(|| key.to_owned(), |fallback| fallback.format(key, args));
        };
        let mut filled = FluentArgs::new();
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => filled.set(*name, text.as_str()),
                Arg::Count(count) => filled.set(*name, *count),
                Arg::Message(key) => filled.set(*name, self.get(key)),
            }
        }
        self.bundle
            .format_pattern(pattern, Some(&filled), &mut Vec::new())
            .into_owned()
    }

    /// Whether there is such a message, in this language or the fallback.
    pub fn has(&self, key: &str) -> bool {
        let (id, attribute) = key
            .split_once('.')
            .map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let here = self.bundle.get_message(id).is_some_and(|message| {
            attribute.is_none_or(|attribute| message.get_attribute(attribute).is_some())
        });
        here || self
            .fallback
            .as_ref()
            .is_some_and(|fallback| fallback.has(key))
    }

    /// Every message that needs no argument, by key; what the fallback has and this language lacks stands in English.
    pub fn plain(&self) -> BTreeMap<String, String> {
        let mut plain = self
            .fallback
            .as_ref()
            .map(|fallback| fallback.plain())
            .unwrap_or_default();
        for key in &self.keys {
            let pattern = self
                .bundle
                .get_message(key)
                .and_then(|message| message.value());
            let mut errors = Vec::new();
            if let Some(text) =
                pattern.map(|pattern| self.bundle.format_pattern(pattern, None, &mut errors))
                && errors.is_empty()
            {
                plain.insert(key.clone(), text.into_owned());
            }
        }
        plain
    }

    /// A day as it is written out: `15 januari 2027`.
    pub fn date(&self, date: Date) -> String {
        let day = IcuDate::try_new_iso(
            i32::from(date.year()),
            date.month().unsigned_abs(),
            date.day().unsigned_abs(),
        );
        match (&self.dates, day) {
            (Some(formatter), Ok(day)) => formatter.format(&day).to_string(),
            _ => date.to_string(),
        }
    }
}

/// Writes whole numbers as the language does, `12 000` or `12.000`, which Fluent does not do by itself.
fn write_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let whole: i64 = number.as_string().parse().ok()?;
    memoizer
        .with_try_get::<Numbers, _, _>((), |numbers| {
            numbers.0.format(&Decimal::from(whole)).to_string()
        })
        .ok()
}

/// How a language writes numbers; kept by the bundle once it is made.
struct Numbers(DecimalFormatter);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale = Locale::try_from_str(&language.to_string()).map_err(|_| ())?;
        let preferences = DecimalFormatterPreferences::from(&locale);
        DecimalFormatter::try_new(preferences, Default::default())
            .map(Self)
            .map_err(|_| ())
    }
}

fn date_formatter(language: &LanguageTag) -> Option<DateTimeFormatter<YMD>> {
    // English without a country is European here: `15 January 2027`, as the other languages put it.
    let tag = match language.as_str() {
        "en" => "en-GB",
        tag => tag,
    };
    let locale = Locale::try_from_str(tag).ok()?;
    DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()
}

/// A language's message files: ours first, then the project's own, whose messages stand in place of ours.
fn message_sources(root: &Path, language: &LanguageTag) -> Checked<Vec<Arc<Source>>> {
    let prefix = format!("{language}/");
    let embedded = embedded::message_files()
        .into_iter()
        .filter(|name| name.starts_with(&prefix));
    let mut sources: Vec<Arc<Source>> = embedded
        .filter_map(|name| {
            Some(Source::new(
                format!("translations/{name}"),
                embedded::message_file(&name)?,
            ))
        })
        .collect();
    let folder = root.join("translations").join(language.as_str());
    let files = fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|file| file.path());
    let mut own: Vec<PathBuf> = files
        .filter(|file| file.extension().is_some_and(|extension| extension == "ftl"))
        .collect();
    own.sort();
    let mut diagnostics = Vec::new();
    for file in own {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let shown = format!("translations/{language}/{name}");
        sources.extend(crate::content::read_source(&file, &shown).collect_into(&mut diagnostics));
    }
    Checked::new(sources, diagnostics)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(language: &str) -> Arc<Messages> {
        let language: LanguageTag = language.parse().expect("a tag");
        let checked = Messages::load(Path::new(""), &language);
        assert!(checked.diagnostics.is_empty(), "{:?}", checked.diagnostics);
        checked.value
    }

    #[test]
    fn every_language_of_the_program_has_all_words_of_the_pages() {
        for language in ["sv", "en", "ro"] {
            assert_ne!(messages(language).get("menu"), "menu", "{language}");
        }
    }

    #[test]
    fn plurals_and_numbers_follow_the_language() {
        for (language, count, text) in [
            ("sv", 1, "1 dag"),
            ("sv", 2, "2 dagar"),
            ("sv", 12_000, "12\u{a0}000 dagar"),
            ("en", 1, "1 day"),
            ("en", 12_000, "12,000 days"),
            ("ro", 1, "o zi"),
            ("ro", 2, "2 zile"),
            ("ro", 19, "19 zile"),
            ("ro", 20, "20 de zile"),
            // Should be `101 zile` (CLDR since 42); the plural rules that come with Fluent are older.
            ("ro", 101, "101 de zile"),
            ("ro", 12_000, "12.000 de zile"),
        ] {
            let said = messages(language).format("length-days", &[("count", Arg::Count(count))]);
            assert_eq!(said, text, "{language}");
        }
    }

    #[test]
    fn days_are_written_out_in_the_language() {
        let day = jiff::civil::date(2027, 1, 15);
        for (language, text) in [
            ("sv", "15 januari 2027"),
            ("en", "15 January 2027"),
            ("ro", "15 ianuarie 2027"),
        ] {
            assert_eq!(messages(language).date(day), text);
        }
    }
}
