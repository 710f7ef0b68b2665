//! `meeting`: the agenda and minutes of a forum.

use jiff::civil::Date;

use crate::content::kinds::case::minutes;
use crate::content::kinds::common::COMMON;
use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional, required};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::meeting::{AgendaItem, Decision, Meeting};

/// The fields of a meeting.
pub static MEETING: Table = Table {
    name: "meeting",
    fields: &[
        required("date", Shape::Date, "2026-11-26"),
        optional("time", Shape::Text, "13:00-15:00"),
        optional("place", Shape::Words, "Stora salen"),
        optional("functions", Shape::ListOfWords, "[socialjouren, juristen]"),
        optional(
            "agenda",
            Shape::Records(&AGENDA_ITEM),
            "[{id: lage, item: Läget på gatan, who: ungdomsjouren, minutes: 15}]",
        ),
        optional(
            "decisions",
            Shape::Records(&DECISION),
            "\n  - {id: nummer, what: Ringa alla mottagningar, who: socialjouren, due: 2026-12-15}",
        ),
        optional("next", Shape::Date, "2027-01-28"),
    ],
    extends: Some(&COMMON),
    languages: false,
};

static AGENDA_ITEM: Table = Table {
    name: "agenda_item",
    fields: &[
        required("id", Shape::Text, "lage"),
        required("item", Shape::Words, "Läget på gatan"),
        optional("who", Shape::Words, "ungdomsjouren"),
        optional("minutes", Shape::Number, "15"),
    ],
    extends: None,
    languages: false,
};

static DECISION: Table = Table {
    name: "decision",
    fields: &[
        required("id", Shape::Text, "nummer"),
        required("what", Shape::Words, "Ringa alla mottagningar"),
        required("who", Shape::Words, "socialjouren"),
        optional("due", Shape::Date, "2026-12-15"),
        optional("done", Shape::Date, "2026-12-10"),
        optional("page", Shape::Reference, "../kontakter/stockholm.md"),
    ],
    extends: None,
    languages: false,
};

/// Reads a meeting. Without its day, which is reported, it stands first of all.
pub fn read(reader: &Reader<'_>) -> Meeting {
    let date = reader.date("date");
    let next = reader.date("next");
    report_order(reader, "next", "next", date, next);
    Meeting {
        date: date.unwrap_or(Date::MIN),
        date_at: reader.place("date"),
        time: reader.value_or(
            "time",
            |place| Diagnostic::at(Code::HoursInvalid, place).variant("meeting"),
            |text| text.parse().ok(),
        ),
        place: reader.words("place"),
        functions: reader.list_of_words("functions"),
        agenda: reader
            .records("agenda")
            .iter()
            .filter_map(agenda_item)
            .collect(),
        decisions: reader
            .records("decisions")
            .iter()
            .filter_map(|record| decision(record, date))
            .collect(),
        next,
    }
}

fn agenda_item(reader: &Reader<'_>) -> Option<AgendaItem> {
    let (id, item) = (reader.id(), reader.words("item"));
    let (who, minutes) = (reader.words("who"), minutes(reader));
    Some(AgendaItem {
        id: id?,
        item: item?,
        who,
        minutes,
    })
}

fn decision(reader: &Reader<'_>, meeting: Option<Date>) -> Option<Decision> {
    let (id, what) = (reader.id(), reader.words("what"));
    let (due, done) = (reader.date("due"), reader.date("done"));
    report_order(reader, "due", "decision-due", meeting, due);
    report_order(reader, "done", "decision-done", meeting, done);
    let (who, page) = (reader.words("who"), reader.reference("page"));
    Some(Decision {
        id: id?,
        what: what?,
        who: who?,
        due,
        done,
        page,
    })
}

/// Reports a day that belongs after the meeting and stands before it.
fn report_order(
    reader: &Reader<'_>,
    field: &str,
    variant: &'static str,
    meeting: Option<Date>,
    day: Option<Date>,
) {
    if let (Some(meeting), Some(day)) = (meeting, day)
        && day < meeting
    {
        reader.report(
            Diagnostic::at(Code::DateOrder, reader.place(field))
                .variant(variant)
                .arg("meeting", meeting.to_string())
                .arg("day", day.to_string()),
        );
    }
}
