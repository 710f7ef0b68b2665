//! Steps, as procedures and return procedures write them.

use crate::content::kinds::keywords::{self, KEYWORDS};
use crate::content::kinds::trust;
use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional, required};
use crate::model::step::{Choice, Duration, Step, StepDetails};

/// The fields of a step in a procedure.
pub static STEP: Table = Table {
    name: "step",
    fields: &[
        required("id", Shape::Text, "anmal"),
        required("do", Shape::Words, "Anmäl genast till socialnämnden."),
    ],
    extends: Some(&DETAILS),
    languages: false,
};

/// The fields that every step may have.
pub static DETAILS: Table = Table {
    name: "step_details",
    fields: &[
        optional("who", Shape::Words, "Fältarbetaren"),
        optional("more", Shape::Words, "Misstanke räcker."),
        optional("basis", Shape::References, "[../lagar/sol-19-1.md]"),
        optional(
            "contact",
            Shape::References,
            "../kontakter/stockholm.md#socialjouren",
        ),
        optional("template", Shape::Reference, "../mallar/orosanmalan.md"),
        optional("duration", Shape::Words, "10 minuter"),
        optional(
            "choices",
            Shape::Records(&CHOICE),
            "[{if: Barnet är i fara, then: \"#ring\"}]",
        ),
    ],
    extends: Some(&KEYWORDS),
    languages: false,
};

static CHOICE: Table = Table {
    name: "choice",
    fields: &[
        required("if", Shape::Words, "Barnet är i fara"),
        required("then", Shape::Reference, "\"#ring\""),
        optional("id", Shape::Text, "fara"),
    ],
    extends: None,
    languages: false,
};

/// Reads a step that must be whole.
pub fn read(reader: &Reader<'_>) -> Option<Step> {
    let (id, action) = (reader.id(), reader.words("do"));
    let details = details(reader);
    Some(Step {
        id: id?,
        action: action?,
        details,
    })
}

/// Reads what belongs to an action.
pub fn details(reader: &Reader<'_>) -> StepDetails {
    StepDetails {
        who: reader.words("who"),
        more: reader.words("more"),
        basis: reader.references("basis"),
        contacts: reader.references("contact"),
        template: reader.reference("template"),
        duration: duration(reader),
        choices: reader
            .records("choices")
            .iter()
            .filter_map(choice)
            .collect(),
        keywords: keywords::read(reader),
        trust: trust::read(reader),
    }
}

/// A length such as `14 days` is said in every language; anything else is words as they stand.
fn duration(reader: &Reader<'_>) -> Option<Duration> {
    let words = reader.words("duration")?;
    let length = words
        .get(&reader.languages()[0])
        .and_then(|text| text.parse().ok());
    Some(length.map_or(Duration::Words(words), Duration::Length))
}

fn choice(reader: &Reader<'_>) -> Option<Choice> {
    let (condition, then) = (reader.words("if"), reader.reference("then"));
    Some(Choice {
        condition: condition?,
        then: then?,
    })
}
