//! How far a record can be trusted: how well its source was read, how old that is, and who has looked at it.

use jiff::Span;
use jiff::civil::Date;

use crate::model::words::Words;

/// How well the source was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Check {
    /// Read in the statute or the responsible body's own text.
    Verified,
    /// Read in part, in an excerpt or in a second-hand source.
    Partly,
    /// Known from memory; the text was not opened.
    Recalled,
    /// May be wrong or out of date.
    Unverified,
}

/// When a source was seen: a year, a month or a day, as exactly as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Only the year is known.
    Year(i16),
    /// The month is known.
    Month(i16, i8),
    /// The day is known.
    Day(Date),
}

impl Seen {
    /// The first day it can mean; a record's age counts from here, so that it is never taken for younger than it is.
    pub fn earliest(self) -> Date {
        match self {
            Self::Year(year) => Date::new(year, 1, 1).unwrap_or(Date::MIN),
            Self::Month(year, month) => Date::new(year, month, 1).unwrap_or(Date::MIN),
            Self::Day(date) => date,
        }
    }
}

/// A person's review: the day and the role, never a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    /// The day.
    pub on: Date,
    /// The role, such as `jurist`.
    pub by: String,
}

/// What a record or page says of its own trust; every part may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trust {
    /// How well the source was read.
    pub check: Option<Check>,
    /// Where it was read.
    pub source: Option<Words>,
    /// When that was.
    pub seen: Option<Seen>,
    /// When it must be checked again.
    pub due: Option<Date>,
    /// The last time a person checked it.
    pub reviewed: Option<Review>,
}

/// How a record stands on a given day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Nothing is known that a day could be counted from.
    Undated,
    /// Not due yet.
    Fresh {
        /// The day it falls due.
        due: Date,
    },
    /// Due within the handbook's warning time.
    DueSoon {
        /// The day it falls due.
        due: Date,
    },
    /// It should have been checked before.
    Overdue {
        /// The day it fell due.
        due: Date,
    },
}

/// How often a handbook's records are to be checked.
#[derive(Clone, Copy, Debug)]
pub struct ReviewPolicy {
    /// The time from one check to the next, for records that name no day.
    pub interval: Span,
    /// How long before that day a record counts as due soon.
    pub warn: Span,
}

impl Default for ReviewPolicy {
    /// A year, and a month's notice.
    fn default() -> Self {
        Self {
            interval: Span::new().months(12),
            warn: Span::new().days(30),
        }
    }
}

impl Trust {
    /// Takes what a record leaves unsaid from the page it stands on.
    #[must_use]
    pub fn or(self, page: &Self) -> Self {
        Self {
            check: self.check.or(page.check),
            source: self.source.or_else(|| page.source.clone()),
            seen: self.seen.or(page.seen),
            due: self.due.or(page.due),
            reviewed: self.reviewed.or_else(|| page.reviewed.clone()),
        }
    }

    /// The day it was last checked: that of its review, else the first that its source can have been seen on.
    pub fn last_check(&self) -> Option<Date> {
        let reviewed = self.reviewed.as_ref().map(|review| review.on);
        reviewed.or(self.seen.map(Seen::earliest))
    }

    /// How the record stands on `today`: by its own `due`, else by its last review or else its source's age and the policy.
    pub fn freshness(&self, today: Date, policy: ReviewPolicy) -> Freshness {
        let next = || self.last_check()?.checked_add(policy.interval).ok();
        let Some(due) = self.due.or_else(next) else {
            return Freshness::Undated;
        };
        if due < today {
            Freshness::Overdue { due }
        } else if due.checked_sub(policy.warn).is_ok_and(|from| from <= today) {
            Freshness::DueSoon { due }
        } else {
            Freshness::Fresh { due }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_record_is_fresh_then_due_soon_then_overdue() {
        let trust = Trust {
            due: Some(date(2027, 1, 15)),
            ..Trust::default()
        };
        let on = |today| trust.freshness(today, ReviewPolicy::default());
        let due = date(2027, 1, 15);
        assert_eq!(on(date(2026, 11, 23)), Freshness::Fresh { due });
        assert_eq!(on(date(2026, 12, 16)), Freshness::DueSoon { due });
        assert_eq!(on(due), Freshness::DueSoon { due });
        assert_eq!(on(date(2027, 1, 16)), Freshness::Overdue { due });
    }

    #[test]
    fn without_a_day_the_policy_counts_from_the_review_and_else_from_the_sources_earliest_day() {
        let policy = ReviewPolicy::default();
        let seen = Trust {
            seen: Some(Seen::Month(2025, 8)),
            ..Trust::default()
        };
        assert_eq!(
            seen.freshness(date(2026, 8, 2), policy),
            Freshness::Overdue {
                due: date(2026, 8, 1)
            }
        );
        let reviewed = Trust {
            reviewed: Some(Review {
                on: date(2026, 3, 1),
                by: "jurist".into(),
            }),
            ..seen
        };
        assert_eq!(
            reviewed.freshness(date(2026, 8, 2), policy),
            Freshness::Fresh {
                due: date(2027, 3, 1)
            }
        );
        assert_eq!(
            Trust::default().freshness(date(2026, 8, 2), policy),
            Freshness::Undated
        );
    }
}
