//! `case`: an invented story to talk through.

use crate::content::kinds::common::COMMON;
use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional, required};
use crate::diagnostic::{Arg, Code, Diagnostic};
use crate::model::case::{Case, GroupSize, Minutes, Stop};

/// The fields of a case.
pub static CASE: Table = Table {
    name: "case",
    fields: &[
        optional("learn", Shape::Words, "Se vad du vet och vad du tror."),
        optional("group", Shape::Record(&GROUP), "{from: 3, to: 8}"),
        optional(
            "situation",
            Shape::Words,
            "En flicka sitter på samma plats varje dag.",
        ),
        required(
            "stops",
            Shape::Records(&STOP),
            "\n  - {id: aldern, name: Åldern, text: Hon säger att hon är 19., questions: [Vad gör du?], minutes: 10}",
        ),
        optional(
            "facilitator",
            Shape::Words,
            "Låt alla tala innan du säger vad lagen säger.",
        ),
    ],
    extends: Some(&COMMON),
    languages: false,
};

static GROUP: Table = Table {
    name: "group",
    fields: &[
        required("from", Shape::Number, "3"),
        required("to", Shape::Number, "8"),
    ],
    extends: None,
    languages: false,
};

static STOP: Table = Table {
    name: "stop",
    fields: &[
        required("id", Shape::Text, "aldern"),
        required("name", Shape::Words, "Åldern"),
        optional("text", Shape::Words, "Hon säger att hon är 19."),
        optional("questions", Shape::ListOfWords, "[Vad gör du?]"),
        required("minutes", Shape::Number, "10"),
        optional(
            "indicators",
            Shape::References,
            "[../indikatorer/tiggeri.md#i26]",
        ),
        optional("laws", Shape::References, "[../lagar/sol-19-1.md]"),
        optional(
            "facilitator",
            Shape::Words,
            "Fråga hur säker gruppen är, och på vad.",
        ),
    ],
    extends: None,
    languages: false,
};

/// Reads a case.
pub fn read(reader: &Reader<'_>) -> Case {
    if reader.node("stops").is_some() && reader.list("stops").is_empty() {
        reader.report(Diagnostic::at(Code::CaseEmpty, reader.place("stops")));
    }
    Case {
        learn: reader.words("learn"),
        group: group(reader),
        situation: reader.words("situation"),
        stops: reader.records("stops").iter().filter_map(stop).collect(),
        facilitator: reader.words("facilitator"),
    }
}

fn group(reader: &Reader<'_>) -> Option<GroupSize> {
    let group = reader.record("group")?;
    let (from, to) = (group.number("from"), group.number("to"));
    let (from, to) = (from?, to?);
    let size = GroupSize::new(from, to);
    if size.is_err() {
        reader.report(
            Diagnostic::at(Code::CaseGroup, group.place("from"))
                .arg("from", from.to_string())
                .arg("to", to.to_string()),
        );
    }
    size.ok()
}

fn stop(reader: &Reader<'_>) -> Option<Stop> {
    let (id, name, minutes) = (reader.id(), reader.words("name"), minutes(reader));
    let (text, facilitator) = (reader.words("text"), reader.words("facilitator"));
    let questions = reader.list_of_words("questions");
    let (indicators, laws) = (reader.references("indicators"), reader.references("laws"));
    Some(Stop {
        id: id?,
        name: name?,
        text,
        questions,
        minutes: minutes?,
        indicators,
        laws,
        facilitator,
    })
}

/// The minutes that a part of a case or a meeting takes.
pub fn minutes(reader: &Reader<'_>) -> Option<Minutes> {
    let number = reader.number("minutes")?;
    let minutes = Minutes::new(number);
    if minutes.is_err() {
        reader.report(
            Diagnostic::at(Code::MinutesInvalid, reader.place("minutes"))
                .arg("text", Arg::from(number.to_string())),
        );
    }
    minutes.ok()
}
