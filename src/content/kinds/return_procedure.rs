//! `return`: how a child comes home safely; the common spine, or what one country adds to it.

use crate::content::kinds::common::COMMON;
use crate::content::kinds::contacts::read_country;
use crate::content::kinds::law::web_address;
use crate::content::kinds::step::{self, DETAILS};
use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional, required};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::return_procedure::{
    Authority, Named, Part, ReturnFacts, ReturnProcedure, Side, WrittenStep,
};

/// The fields of a return procedure.
pub static RETURN: Table = Table {
    name: "return",
    fields: &[
        optional("country", Shape::Text, "RO"),
        optional("spine", Shape::Reference, "./gemensamt.md"),
        optional(
            "ask",
            Shape::Reference,
            "../kontakter/nationella.md#centralmyndigheten",
        ),
        optional(
            "authorities",
            Shape::Records(&AUTHORITY),
            "[{id: namnden, name: Socialnämnden, side: here}]",
        ),
        required(
            "steps",
            Shape::Records(&RETURN_STEP),
            "\n  - {id: skydd, do: Skydda barnet här., side: here}",
        ),
    ],
    extends: Some(&COMMON),
    languages: false,
};

static AUTHORITY: Table = Table {
    name: "authority",
    fields: &[
        required("id", Shape::Text, "namnden"),
        required("name", Shape::Words, "Socialnämnden"),
        required("side", Shape::Choice(&["home", "here", "both"]), "here"),
        optional("does", Shape::Words, "Skyddar barnet och beslutar"),
        optional(
            "contact",
            Shape::Reference,
            "../kontakter/stockholm.md#socialjouren",
        ),
        optional("url", Shape::Text, "https://example.org/"),
    ],
    extends: None,
    languages: false,
};

static RETURN_STEP: Table = Table {
    name: "return_step",
    fields: &[
        required("id", Shape::Text, "skydd"),
        optional("do", Shape::Words, "Skydda barnet här."),
        optional("side", Shape::Choice(&["home", "here", "both"]), "here"),
        optional("authority", Shape::Text, "namnden"),
        optional("documents", Shape::Texts, "[pass, beslutet om vård]"),
        optional("risk", Shape::Words, "Familjen kan vara inblandad."),
        optional("varies", Shape::Flag, "true"),
        optional("unknown", Shape::Flag, "true"),
        optional("after", Shape::Text, "skydd"),
    ],
    extends: Some(&DETAILS),
    languages: false,
};

const SIDES: [(&str, Side); 3] = [
    ("home", Side::Home),
    ("here", Side::Here),
    ("both", Side::Both),
];

/// Reads a return procedure.
pub fn read(reader: &Reader<'_>) -> ReturnProcedure {
    // A country that cannot be read is a country all the same.
    let is_common = reader.node("country").is_none();
    ReturnProcedure {
        part: part(reader),
        ask: reader.reference("ask"),
        authorities: reader
            .records("authorities")
            .iter()
            .filter_map(authority)
            .collect(),
        steps: reader
            .records("steps")
            .iter()
            .filter_map(|step| written_step(step, is_common))
            .collect(),
    }
}

fn part(reader: &Reader<'_>) -> Part {
    let spine = reader.reference("spine");
    if reader.node("country").is_none() && spine.is_some() {
        let place = reader.place("spine");
        reader.report(Diagnostic::at(Code::ReturnSpine, place).variant("without-country"));
    }
    let Some(country) = read_country(reader) else {
        return Part::Common;
    };
    let place = reader.place("country");
    if reader.node("spine").is_none() {
        reader.report(
            Diagnostic::at(Code::ReturnSpine, place.clone()).arg("country", country.as_str()),
        );
    }
    Part::Country {
        country,
        place,
        spine,
    }
}

fn authority(reader: &Reader<'_>) -> Option<Authority> {
    let (id, name) = (reader.id(), reader.words("name"));
    let side = reader.choice("side", &SIDES);
    let authority = Authority {
        does: reader.words("does"),
        contact: reader.reference("contact"),
        url: web_address(reader, "url"),
        id: id?,
        name: name?,
        side: side?,
    };
    Some(authority)
}

/// Reads a step; a common one and a country's new one must say what to do.
fn written_step(reader: &Reader<'_>, is_common: bool) -> Option<WrittenStep> {
    let id = reader.id();
    let step = WrittenStep {
        place: reader.place("id"),
        action: reader.words("do"),
        details: step::details(reader),
        facts: ReturnFacts {
            side: reader.choice("side", &SIDES),
            authority: named(reader, "authority"),
            documents: reader.words_in_any_languages("documents"),
            risk: reader.words("risk"),
        },
        after: named(reader, "after"),
        varies: reader.flag("varies"),
        unknown: reader.flag("unknown"),
        id: id?,
    };
    if step.action.is_none() && (is_common || step.after.is_some()) {
        reader.report(
            Diagnostic::at(Code::FieldMissing, step.place.clone())
                .arg("field", "do")
                .arg("example", "do: Skydda barnet här."),
        );
        return None;
    }
    for (is_wrong, field, variant) in [
        (!is_common && step.varies, "varies", "varies"),
        (is_common && step.after.is_some(), "after", "common"),
    ] {
        if is_wrong {
            let place = reader.place(field);
            reader.report(Diagnostic::at(Code::ReturnStep, place).variant(variant));
        }
    }
    Some(step)
}

fn named(reader: &Reader<'_>, field: &str) -> Option<Named> {
    Some(Named {
        id: reader.text(field)?.to_owned(),
        place: reader.place(field),
    })
}
