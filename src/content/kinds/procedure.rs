//! `procedure`: what to do, step by step, and by when.

use crate::content::kinds::common::COMMON;
use crate::content::kinds::deadline::{self, DEADLINE};
use crate::content::kinds::step::{self, STEP};
use crate::content::node::Value;
use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional, required};
use crate::model::deadline::ListedDeadline;
use crate::model::procedure::Procedure;

/// The fields of a procedure.
pub static PROCEDURE: Table = Table {
    name: "procedure",
    fields: &[
        required(
            "steps",
            Shape::Records(&STEP),
            "\n  - {id: anmal, who: Fältarbetaren, do: Anmäl genast till socialnämnden.}",
        ),
        optional(
            "deadlines",
            Shape::ReferencesOrRecords(&DEADLINE),
            "[{id: utredning, starts: utredningen inleds, length: 4 months}]",
        ),
    ],
    extends: Some(&COMMON),
    languages: false,
};

/// Reads a procedure.
pub fn read(reader: &Reader<'_>) -> Procedure {
    Procedure {
        steps: reader
            .records("steps")
            .iter()
            .filter_map(step::read)
            .collect(),
        deadlines: deadlines(reader),
    }
}

/// Its own deadlines and those it takes from laws, in the order of the file.
fn deadlines(reader: &Reader<'_>) -> Vec<ListedDeadline> {
    let mut own = reader.records("deadlines").into_iter();
    let mut of_laws = reader.references_among("deadlines").into_iter();
    let listed = |item: &Value| match item {
        Value::Scalar(_) => of_laws.next().map(ListedDeadline::OfLaw),
        Value::Fields(_) => own
            .next()
            .and_then(|record| deadline::read(&record))
            .map(ListedDeadline::Own),
        Value::Empty | Value::List(_) => None,
    };
    reader
        .list("deadlines")
        .iter()
        .map(|node| &node.value)
        .filter_map(listed)
        .collect()
}
