//! The fields that say how far a page or record can be trusted.

use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional, required};
use crate::diagnostic::Code;
use crate::model::trust::{Check, Review, Seen, Trust};

const CHECK_WORDS: &[&str] = &["verified", "partly", "recalled", "unverified"];

/// The words for how well a source was read.
pub const CHECKS: &[(&str, Check)] = &[
    ("verified", Check::Verified),
    ("partly", Check::Partly),
    ("recalled", Check::Recalled),
    ("unverified", Check::Unverified),
];

/// How far it can be trusted.
pub static TRUST: Table = Table {
    name: "trust",
    fields: &[
        optional("check", Shape::Choice(CHECK_WORDS), "verified"),
        optional(
            "source",
            Shape::Words,
            "Svensk författningssamling, riksdagen.se",
        ),
        optional("seen", Shape::Text, "2026-04"),
        optional("due", Shape::Date, "2027-01-15"),
        optional(
            "reviewed",
            Shape::Record(&REVIEWED),
            "{on: 2026-11-02, by: jurist}",
        ),
    ],
    extends: None,
    languages: false,
};

/// A person's review.
pub static REVIEWED: Table = Table {
    name: "reviewed",
    fields: &[
        required("on", Shape::Date, "2026-11-02"),
        required("by", Shape::Text, "jurist"),
    ],
    extends: None,
    languages: false,
};

/// Reads the fields of trust.
pub fn read(reader: &Reader<'_>) -> Trust {
    Trust {
        check: reader.choice("check", CHECKS),
        source: reader.words("source"),
        seen: reader.value("seen", Code::DateInvalid, read_seen),
        due: reader.date("due"),
        reviewed: review(reader),
    }
}

/// Reads a review; the role is a word, not a name.
pub fn review(reader: &Reader<'_>) -> Option<Review> {
    let reviewed = reader.record("reviewed")?;
    Some(Review {
        on: reviewed.date("on")?,
        by: reviewed.text("by")?.to_owned(),
    })
}

fn read_seen(text: &str) -> Option<Seen> {
    let day = |text: &str| crate::content::reader::read_date(text);
    match text.len() {
        4 => Some(Seen::Year(day(&format!("{text}-01-01"))?.year())),
        7 => day(&format!("{text}-01")).map(|first| Seen::Month(first.year(), first.month())),
        _ => day(text).map(Seen::Day),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_source_was_seen_in_a_year_a_month_or_on_a_day() {
        assert_eq!(read_seen("2026"), Some(Seen::Year(2026)));
        assert_eq!(read_seen("2026-04"), Some(Seen::Month(2026, 4)));
        assert_eq!(read_seen("2026-04-15"), Some(Seen::Day(date(2026, 4, 15))));
        for text in ["", "april", "2026-13", "2026-02-30", "26", "2026-4"] {
            assert_eq!(read_seen(text), None, "{text}");
        }
    }
}
