//! `indicators`: signs that a child may be exploited.

use crate::content::kinds::common::COMMON;
use crate::content::kinds::trust::{self, TRUST};
use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional, required};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::indicator::{GroupHeading, Indicator, IndicatorGroup, Signs, Weight};
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

static GROUP: Table = Table {
    name: "indicator_group",
    fields: &[
        required("id", Shape::Text, "pengarna"),
        required("name", Shape::Words, "Pengarna"),
    ],
    extends: None,
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
    extends: Some(&TRUST),
    languages: false,
};

/// Reads the indicators into their groups, those without a group first.
pub fn read(reader: &Reader<'_>) -> Vec<IndicatorGroup> {
    let mut groups = vec![IndicatorGroup {
        heading: None,
        indicators: Vec::new(),
    }];
    groups.extend(reader.records("groups").iter().filter_map(read_group));
    for indicator in reader.records("indicators") {
        let at = group_of(&indicator, &groups);
        groups[at].indicators.extend(read_indicator(&indicator));
    }
    groups.retain(|group| group.heading.is_some() || !group.indicators.is_empty());
    groups
}

fn read_group(reader: &Reader<'_>) -> Option<IndicatorGroup> {
    report_origins(reader, "name");
    let (id, name) = (reader.id(), reader.words("name"));
    Some(IndicatorGroup {
        heading: Some(GroupHeading {
            id: id?,
            name: name?,
        }),
        indicators: Vec::new(),
    })
}

/// The number of the group that an indicator names; the first, which has no name, when it names none that there is.
fn group_of(reader: &Reader<'_>, groups: &[IndicatorGroup]) -> usize {
    let Some(written) = reader.text("group") else {
        return 0;
    };
    let ids = || {
        let headings = groups.iter().filter_map(|group| group.heading.as_ref());
        headings.map(|heading| heading.id.as_str())
    };
    let at = groups.iter().position(|group| {
        group
            .heading
            .as_ref()
            .is_some_and(|heading| heading.id == written)
    });
    at.unwrap_or_else(|| {
        reader.report(
            Diagnostic::at(Code::IndicatorGroup, reader.place("group"))
                .arg("group", written)
                .did_you_mean(written, ids()),
        );
        0
    })
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
