//! Deadlines, as a law or a procedure writes them.

use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional, required};
use crate::diagnostic::Code;
use crate::model::deadline::Deadline;

/// The fields of a deadline.
pub static DEADLINE: Table = Table {
    name: "deadline",
    fields: &[
        required("id", Shape::Text, "utredning"),
        required("starts", Shape::Words, "utredningen inleds"),
        required("length", Shape::Text, "4 months"),
        optional("what", Shape::Words, "Utredningen ska vara klar"),
        optional("missed", Shape::Words, "nämnden ska skriva varför"),
        optional("source", Shape::Words, "20 kap. 3 § SoL"),
    ],
    extends: None,
    languages: false,
};

/// Reads a deadline.
pub fn read(reader: &Reader<'_>) -> Option<Deadline> {
    let length = reader.value("length", Code::DeadlineLength, |text| text.parse().ok());
    let (id, starts) = (reader.id(), reader.words("starts"));
    let what = reader.words("what");
    let (missed, source) = (reader.words("missed"), reader.words("source"));
    Some(Deadline {
        id: id?,
        starts: starts?,
        length: length?,
        what,
        missed,
        source,
    })
}
