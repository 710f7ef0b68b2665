//! The handbook's settings: the fields of `handbook.yaml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Span as TimeSpan;

use crate::content::accessibility::{self, STATEMENT};
use crate::content::front_matter;
use crate::content::node::Value;
use crate::content::reader::{Reader, Scope};
use crate::content::table::{Shape, Table, optional};
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::model::handbook::Settings;
use crate::model::language::LanguageTag;
use crate::model::length::Length;
use crate::model::path::EntryPath;
use crate::model::phone::Country;
use crate::model::trust::ReviewPolicy;
use crate::model::words::Words;
use crate::project::SETTINGS_FILE;
use crate::source::{Source, Span};

/// The language that is assumed where no settings name one.
const DEFAULT_LANGUAGE: &str = "sv";

/// The fields of `handbook.yaml`.
pub static SETTINGS: Table = Table {
    name: "settings",
    fields: &[
        optional("title", Shape::Words, "{sv: Handbok, en: Handbook}"),
        optional("organisation", Shape::Words, "Staden"),
        optional("languages", Shape::Texts, "[sv, en]"),
        optional("country", Shape::Text, "SE"),
        optional("theme", Shape::Text, "default"),
        optional(
            "review",
            Shape::Record(&REVIEW),
            "{interval: 12 months, warn: 30 days}",
        ),
        optional("base_url", Shape::Text, "https://handbok.example.org/"),
        optional("covers", Shape::Anything, "{en: [lagar, rutiner]}"),
        optional(
            "accessibility",
            Shape::Record(&STATEMENT),
            "{feedback: Säg till i växeln}",
        ),
        optional("extra", Shape::Anything, "{diarienummer: 12/2026}"),
    ],
    extends: None,
    languages: false,
};

static REVIEW: Table = Table {
    name: "review",
    fields: &[
        optional("interval", Shape::Text, "12 months"),
        optional("warn", Shape::Text, "30 days"),
    ],
    extends: None,
    languages: false,
};

/// Reads the settings; `source` is none when there is no `handbook.yaml`, and `folder` then names the handbook.
pub fn read(source: Option<&Arc<Source>>, folder: &str) -> Checked<Settings> {
    let no_source = Source::new(SETTINGS_FILE, "");
    let source = source.unwrap_or(&no_source);
    let parsed = front_matter::parse(source, Span::from(0..source.text().len()));
    let mut diagnostics = parsed.diagnostics;
    let path = EntryPath::new("");

    // The languages come first: words are read in them.
    let default_language: Vec<LanguageTag> = DEFAULT_LANGUAGE.parse().into_iter().collect();
    let scope = Scope::new(source, &path, &default_language, Country::SWEDEN);
    let languages = read_languages(&Reader::open(&scope, &SETTINGS, parsed.value.as_ref(), &[]));
    let languages = if languages.is_empty() {
        default_language.clone()
    } else {
        languages
    };
    // What is wrong with them is reported again below.
    let scope = Scope::new(source, &path, &languages, Country::SWEDEN);
    let reader = Reader::open(&scope, &SETTINGS, parsed.value.as_ref(), &[]);
    read_languages(&reader);
    let settings = Settings {
        title: reader
            .words("title")
            .unwrap_or_else(|| Words::one(&languages[0], folder)),
        organisation: reader.words("organisation"),
        country: reader
            .value_or(
                "country",
                |place| Diagnostic::at(Code::FieldValue, place).variant("country"),
                Country::parse,
            )
            .unwrap_or(Country::SWEDEN),
        theme: reader.text("theme").unwrap_or("default").to_owned(),
        review: review_policy(&reader),
        base_url: base_url(&reader),
        covers: covers(&reader),
        statement: accessibility::read(&reader),
        languages: languages.clone(),
    };
    diagnostics.extend(scope.diagnostics.into_inner());
    Checked::new(settings, diagnostics)
}

fn read_languages(reader: &Reader<'_>) -> Vec<LanguageTag> {
    let mut languages = Vec::new();
    for (place, text) in reader.texts("languages") {
        match text.parse::<LanguageTag>() {
            Ok(tag) if !languages.contains(&tag) => languages.push(tag),
            Ok(_) => {}
            Err(_) => reader.report(Diagnostic::at(Code::LanguageTag, place).arg("text", text)),
        }
    }
    languages
}

fn review_policy(reader: &Reader<'_>) -> ReviewPolicy {
    let policy = ReviewPolicy::default();
    let Some(review) = reader.record("review") else {
        return policy;
    };
    let span = |name: &str, otherwise: TimeSpan| {
        let length: Option<Length> =
            review.value(name, Code::DeadlineLength, |text| text.parse().ok());
        length.map_or(otherwise, Length::to_span)
    };
    ReviewPolicy {
        interval: span("interval", policy.interval),
        warn: span("warn", policy.warn),
    }
}

fn base_url(reader: &Reader<'_>) -> Option<String> {
    reader.value("base_url", Code::LinkScheme, |text| {
        let is_web = text.starts_with("https://") || text.starts_with("http://");
        is_web.then(|| format!("{}/", text.trim_end_matches('/')))
    })
}

fn covers(reader: &Reader<'_>) -> BTreeMap<LanguageTag, Vec<String>> {
    let fields = reader
        .node("covers")
        .and_then(|node| node.fields())
        .unwrap_or_default();
    let mut covers = BTreeMap::new();
    for (key, node) in fields {
        match key.name.parse::<LanguageTag>() {
            Ok(language) => {
                let sections = match &node.value {
                    Value::List(items) => items
                        .iter()
                        .filter_map(|item| item.scalar())
                        .map(|section| section.trim_matches('/').to_owned())
                        .collect(),
                    _ => Vec::new(),
                };
                covers.insert(language, sections);
            }
            Err(_) => reader.report(
                Diagnostic::at(Code::LanguageTag, reader.place("covers"))
                    .arg("text", key.name.as_str()),
            ),
        }
    }
    covers
}
