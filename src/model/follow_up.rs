//! What meetings have left to do, and what has changed in the handbook between them.

use std::collections::BTreeMap;

use jiff::civil::Date;

/// What meetings have left to do, and what has changed; entries by their place in the handbook.
#[derive(Debug, Default)]
pub struct FollowUp {
    /// The meetings of each folder.
    pub folders: BTreeMap<String, Meetings>,
    /// Every change of every entry, newest first.
    pub changes: Vec<ChangeAt>,
}

/// The meetings of one folder.
#[derive(Debug, Default)]
pub struct Meetings {
    /// The meetings by day, earliest first.
    pub by_day: Vec<(Date, usize)>,
    /// Decisions that are not done, by the day they are due, those without one last.
    pub open: Vec<DecisionAt>,
    /// The day of the last meeting that decided something.
    pub last_decided: Option<Date>,
}

/// A decision of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DecisionAt {
    /// The meeting's entry.
    pub entry: usize,
    /// Which of its decisions.
    pub decision: usize,
}

/// A change of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChangeAt {
    /// The day.
    pub on: Date,
    /// The entry.
    pub entry: usize,
    /// Which of its changes.
    pub change: usize,
}

impl Meetings {
    /// The meeting before one on `date`: its day and its entry.
    pub fn before(&self, date: Date) -> Option<(Date, usize)> {
        let earlier = self.by_day.partition_point(|(day, _)| *day < date);
        self.by_day[..earlier].last().copied()
    }

    /// The entry of the meeting on `date`.
    pub fn on(&self, date: Date) -> Option<usize> {
        let at = self.by_day.binary_search_by_key(&date, |(day, _)| *day);
        at.ok().map(|at| self.by_day[at].1)
    }

    /// Whether a meeting without decisions on `date` is still to come: no later one has decided anything.
    pub fn is_to_come(&self, date: Date) -> bool {
        self.last_decided.is_none_or(|decided| decided < date)
    }
}

impl FollowUp {
    /// The changes since the day `since`, newest first; those of that very day are among them, lest one be missed.
    pub fn changes_since(&self, since: Date) -> &[ChangeAt] {
        let end = self.changes.partition_point(|change| change.on >= since);
        &self.changes[..end]
    }
}
