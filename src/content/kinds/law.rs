//! `law`: a provision, said in plain words.

use crate::content::kinds::common::COMMON;
use crate::content::kinds::deadline::{self, DEADLINE};
use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional, required};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::citation::Citation;
use crate::model::law::{InForce, Law, Statute};
use crate::model::link::Link;
use crate::model::path::EntryPath;

/// The fields of a law.
pub static LAW: Table = Table {
    name: "law",
    fields: &[
        required(
            "statute",
            Shape::Record(&STATUTE),
            "{name: Socialtjänstlag, abbreviation: SoL, number: \"2025:400\"}",
        ),
        optional("provision", Shape::Text, "19 kap. 1 §"),
        optional("in_force", Shape::Record(&IN_FORCE), "{from: 2025-07-01}"),
        optional("replaces", Shape::Texts, "[\"14 kap. 1 § SoL (2001:453)\"]"),
        optional("replaced_by", Shape::Reference, "./sol-19-1.md"),
        optional("penalty", Shape::Words, "fängelse högst fyra år"),
        optional("url", Shape::Text, "https://www.riksdagen.se/"),
        optional(
            "deadlines",
            Shape::Records(&DEADLINE),
            "[{id: utredning, starts: utredningen inleds, length: 4 months}]",
        ),
    ],
    extends: Some(&COMMON),
    languages: false,
};

static STATUTE: Table = Table {
    name: "statute",
    fields: &[
        required("name", Shape::Words, "Socialtjänstlag"),
        optional("abbreviation", Shape::Text, "SoL"),
        optional("number", Shape::Text, "\"2025:400\""),
    ],
    extends: None,
    languages: false,
};

static IN_FORCE: Table = Table {
    name: "in_force",
    fields: &[
        optional("from", Shape::Date, "2025-07-01"),
        optional("to", Shape::Date, "2026-12-31"),
    ],
    extends: None,
    languages: false,
};

/// Reads a law.
pub fn read(reader: &Reader<'_>) -> Law {
    Law {
        statute: statute(reader),
        provision: reader.value("provision", Code::LawProvision, |text| text.parse().ok()),
        in_force: in_force(reader),
        replaces: replaces(reader),
        replaced_by: reader.reference("replaced_by"),
        penalty: reader.words("penalty"),
        url: web_address(reader, "url"),
        deadlines: reader
            .records("deadlines")
            .iter()
            .filter_map(deadline::read)
            .collect(),
    }
}

fn statute(reader: &Reader<'_>) -> Statute {
    let Some(statute) = reader.record("statute") else {
        return Statute {
            name: Default::default(),
            abbreviation: None,
            number: None,
        };
    };
    Statute {
        name: statute.words("name").unwrap_or_default(),
        abbreviation: statute.text("abbreviation").map(str::to_owned),
        number: statute.value("number", Code::LawNumber, |text| text.parse().ok()),
    }
}

fn in_force(reader: &Reader<'_>) -> InForce {
    let Some(period) = reader.record("in_force") else {
        return InForce::default();
    };
    let (from, to) = (period.date("from"), period.date("to"));
    InForce::new(from, to).unwrap_or_else(|_| {
        let date =
            |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
        reader.report(
            Diagnostic::at(Code::DateOrder, period.place("to"))
                .arg("from", date(from))
                .arg("to", date(to)),
        );
        InForce::default()
    })
}

fn replaces(reader: &Reader<'_>) -> Vec<Citation> {
    let mut citations = Vec::new();
    for (place, text) in reader.texts("replaces") {
        match text.parse() {
            Ok(citation) => citations.push(citation),
            Err(_) => reader.report(Diagnostic::at(Code::LawCitation, place).arg("text", text)),
        }
    }
    citations
}

/// An address on the web.
pub fn web_address(reader: &Reader<'_>, name: &str) -> Option<String> {
    reader.value(name, Code::LinkScheme, |text| {
        let is_web = Link::parse(&EntryPath::new(""), text) == Link::External;
        is_web.then(|| text.to_owned())
    })
}
