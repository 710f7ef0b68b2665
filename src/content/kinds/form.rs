//! `form`: a template to write in on paper.

use crate::content::kinds::common::COMMON;
use crate::content::kinds::group::{self, GROUP, Names};
use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional, required};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::form::{Answer, Form, FormField, Sheet, asks_who};
use crate::model::words::Words;

/// More lines than this fill a sheet by themselves.
const MOST_LINES: i64 = 40;

/// How many lines `type: lines` has where nobody says how many.
const USUAL_LINES: u8 = 3;

/// The fields of a form.
pub static FORM: Table = Table {
    name: "form",
    fields: &[
        optional(
            "sections",
            Shape::Records(&GROUP),
            "\n  - {id: passet, name: Passet}",
        ),
        required(
            "fields",
            Shape::Records(&FIELD),
            "\n  - {id: datum, label: Datum, type: date}",
        ),
        optional("anonymous", Shape::Flag, "true"),
        optional(
            "privacy",
            Shape::Words,
            "Skriv inget som visar vem någon är.",
        ),
        optional("sheet", Shape::Choice(&["A4", "A6"]), "A4"),
    ],
    extends: Some(&COMMON),
    languages: false,
};

static FIELD: Table = Table {
    name: "form_field",
    fields: &[
        required("id", Shape::Text, "pass"),
        required("label", Shape::Words, "Pass"),
        required("type", Shape::Choice(TYPES), "choice"),
        optional("section", Shape::Text, "passet"),
        optional(
            "options",
            Shape::Texts,
            "[{sv: kväll, en: evening}, {sv: natt, en: night}]",
        ),
        optional("lines", Shape::Number, "2"),
        optional("help", Shape::Words, "Skriv start och slut."),
        optional("required", Shape::Flag, "true"),
        optional("see", Shape::References, "[../indikatorer/index.md]"),
    ],
    extends: None,
    languages: false,
};

const TYPES: &[&str] = &[
    "text", "lines", "number", "tally", "date", "time", "tick", "choice", "place",
];

const NAMES: Names = Names {
    groups: "sections",
    records: "fields",
    group: "section",
};

/// Reads the form.
pub fn read(reader: &Reader<'_>) -> Form {
    let is_anonymous = reader.flag("anonymous");
    let field = |field: &Reader<'_>| {
        if is_anonymous {
            report_personal(field);
        }
        read_field(field)
    };
    Form {
        sections: group::read(reader, &NAMES, |_| {}, field),
        privacy: reader.words("privacy"),
        sheet: reader
            .choice("sheet", &[("A4", Sheet::A4), ("A6", Sheet::A6)])
            .unwrap_or_default(),
    }
}

fn read_field(reader: &Reader<'_>) -> Option<FormField> {
    let (id, label) = (reader.id(), reader.words("label"));
    let options = reader.words_in_any_languages("options");
    let lines = lines(reader);
    let (answer, own_lines) = answer(reader, options)?;
    Some(FormField {
        help: reader.words("help"),
        is_required: reader.flag("required"),
        lines: lines.unwrap_or(own_lines),
        see: reader.references("see"),
        answer,
        id: id?,
        label: label?,
    })
}

/// What is drawn, and how many lines belong to it.
fn answer(reader: &Reader<'_>, options: Vec<Words>) -> Option<(Answer, u8)> {
    let text = reader.text("type")?;
    let drawn = match text {
        "text" | "place" => (Answer::Lines, 1),
        "lines" => (Answer::Lines, USUAL_LINES),
        "number" => (Answer::Number, 0),
        "tally" => (Answer::Tally(options), 0),
        "date" => (Answer::Date, 0),
        "time" => (Answer::Time, 0),
        "tick" => (Answer::Tick(options), 0),
        "choice" => {
            if options.is_empty() {
                reader.report(
                    Diagnostic::at(Code::FieldMissing, reader.place("type"))
                        .arg("field", "options")
                        .arg("example", "options: [kväll, natt]"),
                );
            }
            (Answer::Choice(options), 0)
        }
        _ => {
            // Reports the word, with those to choose from.
            let known: Vec<(&'static str, ())> = TYPES.iter().map(|word| (*word, ())).collect();
            reader.choice("type", &known)?;
            return None;
        }
    };
    Some(drawn)
}

fn lines(reader: &Reader<'_>) -> Option<u8> {
    let number = reader.number("lines")?;
    let fits = (0..=MOST_LINES).contains(&number);
    if !fits {
        reader.report(
            Diagnostic::at(Code::FieldValue, reader.place("lines"))
                .variant("lines")
                .arg("text", number.to_string()),
        );
    }
    u8::try_from(number).ok().filter(|_| fits)
}

/// Reports a field that asks who somebody is; its help may say so, as in "no names".
fn report_personal(reader: &Reader<'_>) {
    for (place, label) in reader.written_words("label") {
        if let Some(asked) = asks_who(label) {
            reader.report(
                Diagnostic::at(Code::FormPersonal, place)
                    .arg("label", label)
                    .arg("word", asked.join(" ")),
            );
        }
    }
}
