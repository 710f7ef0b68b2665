//! The fields that every kind of entry shares.

use crate::content::kinds::keywords::{self, KEYWORDS};
use crate::content::kinds::trust;
use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional, required};
use crate::model::entry::{Change, Kind};
use crate::model::trust::Trust;
use crate::model::words::Words;

/// What every entry may have.
pub static COMMON: Table = Table {
    name: "common",
    fields: &[
        optional("kind", Shape::Choice(Kind::NAMES), "page"),
        optional("title", Shape::Words, "Första samtalet"),
        optional(
            "summary",
            Shape::Words,
            "Så talar du med barnet utan att förhöra.",
        ),
        optional("tags", Shape::Texts, "[akut]"),
        optional("order", Shape::Number, "10"),
        optional("pocket", Shape::Words, "Lyssna. Lova inget. Förhör inte."),
        optional(
            "changes",
            Shape::Records(&CHANGE),
            "[{on: 2026-11-02, what: Nytt nummer till jouren, major: true}]",
        ),
        optional("audience", Shape::Texts, "[fältarbetare]"),
        optional("extra", Shape::Anything, "{diarienummer: 12/2026}"),
    ],
    extends: Some(&KEYWORDS),
    languages: false,
};

static CHANGE: Table = Table {
    name: "change",
    fields: &[
        required("on", Shape::Date, "2026-11-02"),
        required("what", Shape::Words, "Nytt nummer till jouren"),
        optional("why", Shape::Words, "Jouren har flyttat"),
        optional("major", Shape::Flag, "true"),
    ],
    extends: None,
    languages: false,
};

/// The shared fields as read; the title may still come from the text.
#[derive(Debug)]
pub struct Common {
    /// The title, where the front matter names it.
    pub title: Words,
    /// The summary, where the front matter has one.
    pub summary: Words,
    /// The short text for paper.
    pub pocket: Option<Words>,
    /// Words to choose the entry by.
    pub tags: Vec<String>,
    /// Words to search it by.
    pub keywords: Option<Words>,
    /// Its place in its section.
    pub order: Option<i64>,
    /// How far the page can be trusted.
    pub trust: Trust,
    /// What changed, newest first.
    pub changes: Vec<Change>,
    /// Whom it is for.
    pub audience: Vec<String>,
}

/// Reads the shared fields.
pub fn read(reader: &Reader<'_>) -> Common {
    Common {
        title: reader.words("title").unwrap_or_default(),
        summary: reader.words("summary").unwrap_or_default(),
        pocket: reader.words("pocket"),
        tags: owned(reader, "tags"),
        keywords: keywords::read(reader),
        order: reader.number("order"),
        trust: trust::read(reader),
        changes: changes(reader),
        audience: owned(reader, "audience"),
    }
}

/// A list of texts without their places.
pub fn owned(reader: &Reader<'_>, name: &str) -> Vec<String> {
    reader
        .texts(name)
        .into_iter()
        .map(|(_, text)| text.to_owned())
        .collect()
}

fn changes(reader: &Reader<'_>) -> Vec<Change> {
    let mut changes: Vec<Change> = reader
        .records("changes")
        .iter()
        .filter_map(|change| {
            let (on, what) = (change.date("on"), change.words("what"));
            let (why, major) = (change.words("why"), change.flag("major"));
            Some(Change {
                on: on?,
                what: what?,
                why,
                major,
            })
        })
        .collect();
    changes.sort_by_key(|change| std::cmp::Reverse(change.on));
    changes
}
