//! The fields of the accessibility statement in `handbook.yaml`.

use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional, required};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::accessibility::{Assessment, Compliance, Gap, Ground, Method, Statement};

/// The fields of the statement.
pub static STATEMENT: Table = Table {
    name: "statement",
    fields: &[
        optional(
            "assessed",
            Shape::Record(&ASSESSED),
            "{on: 2026-11-02, by: own, result: partial}",
        ),
        optional(
            "gaps",
            Shape::Records(&GAP),
            "[{id: karta, what: Kartan saknar beskrivning i text}]",
        ),
        optional("updated", Shape::Date, "2026-11-02"),
        optional("feedback", Shape::Words, "Säg till i växeln"),
        optional("contact", Shape::Reference, "kontakter/stockholm.md#vaxeln"),
    ],
    extends: None,
    languages: false,
};

static ASSESSED: Table = Table {
    name: "assessed",
    fields: &[
        required("on", Shape::Date, "2026-11-02"),
        required("by", Shape::Choice(&["own", "external"]), "own"),
        required(
            "result",
            Shape::Choice(&["full", "partial", "none"]),
            "partial",
        ),
    ],
    extends: None,
    languages: false,
};

static GAP: Table = Table {
    name: "gap",
    fields: &[
        required("id", Shape::Text, "karta"),
        required("what", Shape::Words, "Kartan saknar beskrivning i text"),
        optional("why", Shape::Words, "Rättas före mars 2027"),
        optional(
            "ground",
            Shape::Choice(&["not-yet", "burden", "outside"]),
            "not-yet",
        ),
    ],
    extends: None,
    languages: false,
};

/// Reads the statement; without the field it is one that nobody has assessed anything for.
pub fn read(reader: &Reader<'_>) -> Statement {
    let Some(statement) = reader.record("accessibility") else {
        return Statement::default();
    };
    let gaps: Vec<Gap> = statement.records("gaps").iter().filter_map(gap).collect();
    Statement {
        assessment: assessment(&statement, !gaps.is_empty()),
        gaps,
        updated: statement.date("updated"),
        feedback: statement.words("feedback"),
        contact: statement.reference("contact"),
    }
}

fn assessment(statement: &Reader<'_>, has_gaps: bool) -> Option<Assessment> {
    let assessed = statement.record("assessed")?;
    let on = assessed.date("on");
    let method = assessed.choice(
        "by",
        &[("own", Method::Own), ("external", Method::External)],
    );
    let result = assessed.choice(
        "result",
        &[
            ("full", Compliance::Full),
            ("partial", Compliance::Partial),
            ("none", Compliance::None),
        ],
    )?;
    if result == Compliance::Full && has_gaps {
        assessed.report(Diagnostic::at(
            Code::AccessibilityClaim,
            assessed.place("result"),
        ));
        return None;
    }
    Some(Assessment {
        on: on?,
        place: assessed.place("on"),
        method: method?,
        result,
    })
}

fn gap(gap: &Reader<'_>) -> Option<Gap> {
    let (id, what, why) = (gap.id(), gap.words("what"), gap.words("why"));
    let ground = gap.choice(
        "ground",
        &[
            ("not-yet", Ground::NotYet),
            ("burden", Ground::Burden),
            ("outside", Ground::Outside),
        ],
    );
    Some(Gap {
        id: id?,
        what: what?,
        why,
        ground: ground.unwrap_or(Ground::NotYet),
    })
}
