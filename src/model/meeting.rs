//! Meetings of the forum: what is on the agenda, what was decided, and whether it is done.

use std::str::FromStr;

use jiff::civil::Date;

use crate::model::case::Minutes;
use crate::model::entry::Entry;
use crate::model::hours::TimeOfDay;
use crate::model::reference::Ref;
use crate::model::words::Words;
use crate::source::Place;

/// A meeting.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// The day.
    pub date: Date,
    /// Where the day is written.
    pub date_at: Place,
    /// The time of day.
    pub time: Option<MeetingTime>,
    /// Where it is held.
    pub place: Option<Words>,
    /// The functions that take part; never persons.
    pub functions: Vec<Words>,
    /// What is to be talked about, in order.
    pub agenda: Vec<AgendaItem>,
    /// What was decided; none on a new agenda.
    pub decisions: Vec<Decision>,
    /// The day of the next meeting.
    pub next: Option<Date>,
}

/// When a meeting begins, and ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeetingTime {
    from: TimeOfDay,
    to: Option<TimeOfDay>,
}

/// The text is no time of a meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidMeetingTime;

/// An item of an agenda.
#[derive(Clone, Debug)]
pub struct AgendaItem {
    /// Its id on its page.
    pub id: String,
    /// What it is about.
    pub item: Words,
    /// The function that leads it.
    pub who: Option<Words>,
    /// How long it may take.
    pub minutes: Option<Minutes>,
}

/// A decision that somebody carries out.
#[derive(Clone, Debug)]
pub struct Decision {
    /// Its id on its page.
    pub id: String,
    /// What was decided.
    pub what: Words,
    /// The function that carries it out.
    pub who: Words,
    /// The day by which it is to be done.
    pub due: Option<Date>,
    /// The day on which it was done.
    pub done: Option<Date>,
    /// The page that it changed.
    pub page: Option<Ref<Entry>>,
}

/// How far a decision has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionState {
    /// Done on this day.
    Done(Date),
    /// Not done; the day by which it is to be done may be known.
    Open(Option<Date>),
    /// Not done, and the day has passed.
    Overdue(Date),
}

impl Decision {
    /// How far it has come on the day `today`; one that will be done on a later day is not done.
    pub fn state(&self, today: Date) -> DecisionState {
        match (self.done, self.due) {
            (Some(done), _) if done <= today => DecisionState::Done(done),
            (_, Some(due)) if due < today => DecisionState::Overdue(due),
            (_, due) => DecisionState::Open(due),
        }
    }

    /// Whether somebody still has to carry it out on the day `today`.
    pub fn is_open(&self, today: Date) -> bool {
        !matches!(self.state(today), DecisionState::Done(_))
    }
}

impl MeetingTime {
    /// When it begins.
    pub fn from(self) -> TimeOfDay {
        self.from
    }

    /// When it ends; after it has begun.
    pub fn to(self) -> Option<TimeOfDay> {
        self.to
    }
}

impl FromStr for MeetingTime {
    type Err = InvalidMeetingTime;

    /// A time, or two: `13:00`, `13:00-15:00`.
    fn from_str(text: &str) -> Result<Self, InvalidMeetingTime> {
        let text = text.trim().replace('–', "-");
        let time = |text: &str| text.trim().parse().map_err(|_| InvalidMeetingTime);
        let (from, to): (TimeOfDay, Option<TimeOfDay>) = match text.split_once('-') {
            Some((from, to)) => (time(from)?, Some(time(to)?)),
            None => (time(&text)?, None),
        };
        if to.is_some_and(|to| to <= from) {
            return Err(InvalidMeetingTime);
        }
        Ok(Self { from, to })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_meeting_begins_and_may_have_an_end() {
        for (text, read) in [
            ("13:00", Some(("13.00", None))),
            ("13.00–15.30", Some(("13.00", Some("15.30")))),
            ("13:00 - 15:00", Some(("13.00", Some("15.00")))),
            ("15:00-13:00", None),
            ("13:00-13:00", None),
            ("klockan ett", None),
            ("25:00", None),
            ("", None),
        ] {
            let time: Option<MeetingTime> = text.parse().ok();
            let found =
                time.map(|time| (time.from().to_string(), time.to().map(|to| to.to_string())));
            let read = read.map(|(from, to)| (from.to_owned(), to.map(str::to_owned)));
            assert_eq!(found, read, "{text:?}");
        }
    }

    #[test]
    fn a_decision_is_open_until_it_is_done_and_late_after_its_day() {
        let today = date(2026, 11, 23);
        for (due, done, state) in [
            (None, None, DecisionState::Open(None)),
            (
                Some(today),
                None,
                DecisionState::Open(Some(date(2026, 11, 23))),
            ),
            (
                Some(date(2026, 11, 22)),
                None,
                DecisionState::Overdue(date(2026, 11, 22)),
            ),
            (None, Some(date(2027, 1, 10)), DecisionState::Open(None)),
            (
                Some(date(2026, 11, 1)),
                Some(date(2026, 11, 2)),
                DecisionState::Done(date(2026, 11, 2)),
            ),
        ] {
            let decision = Decision {
                id: "a".to_owned(),
                what: Words::default(),
                who: Words::default(),
                due,
                done,
                page: None,
            };
            assert_eq!(decision.state(today), state);
        }
    }
}
