//! `indicators`: signs that a child may be exploited.

use crate::content::kinds::common::COMMON;
use crate::content::kinds::group::{self, GROUP, Names};
use crate::content::kinds::keywords::{self, KEYWORDS};
use crate::content::kinds::trust;
use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional, required};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::group::Group;
use crate::model::indicator::{Indicator, Signs, Weight};
use crate::model::origin::find_origins;
use crate::source::{Place, Span};

/// The fields of a page of indicators.
pub static INDICATORS: Table = Table {
    name: "indicators",
    fields: &[
        optional(
            "groups",
            Shape::Records(&GROUP),
            "\n  - {id: pengarna, name: Pengarna}",
        ),
        required(
            "indicators",
            Shape::Records(&INDICATOR),
            "\n  - {id: i29, text: En vuxen tömmer burken, weight: medium, see: Samma vuxen kommer flera gånger}",
        ),
    ],
    extends: Some(&COMMON),
    languages: false,
};

static INDICATOR: Table = Table {
    name: "indicator",
    fields: &[
        required("id", Shape::Text, "i29"),
        required("text", Shape::Words, "En vuxen tömmer burken"),
        required(
            "weight",
            Shape::Choice(&["strong", "medium", "weak"]),
            "medium",
        ),
        optional("group", Shape::Text, "pengarna"),
        optional("see", Shape::Words, "Samma vuxen kommer flera gånger"),
        optional("ask", Shape::Words, "Vem får pengarna?"),
    ],
    extends: Some(&KEYWORDS),
    languages: false,
};

const NAMES: Names = Names {
    groups: "groups",
    records: "indicators",
    group: "group",
};

/// Reads the indicators by group.
pub fn read(reader: &Reader<'_>) -> Vec<Group<Indicator>> {
    let look = |group: &Reader<'_>| report_origins(group, "name");
    group::read(reader, &NAMES, look, read_indicator)
}

fn read_indicator(reader: &Reader<'_>) -> Option<Indicator> {
    for field in ["text", "see", "ask"] {
        report_origins(reader, field);
    }
    let (id, text) = (reader.id(), reader.words("text"));
    let weight = reader.choice(
        "weight",
        &[
            ("strong", Weight::Strong),
            ("medium", Weight::Medium),
            ("weak", Weight::Weak),
        ],
    );
    let signs = Signs::new(reader.words("see"), reader.words("ask"));
    if signs.is_none() && reader.node("see").is_none() && reader.node("ask").is_none() {
        reader.report(
            Diagnostic::at(Code::FieldMissing, reader.place("id"))
                .variant("either")
                .arg("field", "see")
                .arg("other", "ask")
                .arg("example", "see: Samma vuxen kommer flera gånger"),
        );
    }
    Some(Indicator {
        keywords: keywords::read(reader),
        trust: trust::read(reader),
        id: id?,
        text: text?,
        weight: weight?,
        signs: signs?,
    })
}

/// Reports words that say what the child is instead of what happens to it.
fn report_origins(reader: &Reader<'_>, field: &str) {
    for (place, text) in reader.written_words(field) {
        for range in find_origins(text) {
            let word = &text[range];
            reader.report(
                Diagnostic::at(Code::IndicatorOrigin, within(&place, word)).arg("word", word),
            );
        }
    }
}

/// Where `word` stands in a value; the whole value when escapes stand between.
fn within(place: &Place, word: &str) -> Place {
    let written = place.source.slice(place.span);
    let span = match written.find(word) {
        Some(at) => Span::from(place.span.start + at..place.span.start + at + word.len()),
        None => place.span,
    };
    Place::new(&place.source, span)
}
