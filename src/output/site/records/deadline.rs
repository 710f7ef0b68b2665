//! Deadlines for their template: one line of time, and the sentences from which script says the last days.

use serde::Serialize;

use crate::diagnostic::Arg;
use crate::model::deadline::{Deadline, ListedDeadline, timeline};
use crate::model::entry::Entry;
use crate::model::length::Length;
use crate::output::site::records::wordsmith::{Text, TextLink, Wordsmith};

/// Deadlines on one line of time.
#[derive(Debug, Serialize)]
pub struct TimelineWords {
    events: Vec<EventWords>,
    /// What script says of a last day; `{day}` and `{next}` stand for days.
    last: String,
    free: String,
    at_once: String,
}

#[derive(Debug, Serialize)]
struct EventWords {
    starts: Option<Text>,
    deadlines: Vec<DeadlineWords>,
}

#[derive(Debug, Serialize)]
struct DeadlineWords {
    /// Its id, when it stands on this page and nowhere else.
    id: Option<String>,
    length: Text,
    /// The length for script.
    unit: &'static str,
    count: u16,
    what: Option<Text>,
    missed: Option<Text>,
    source: Option<Text>,
    law: Option<TextLink>,
}

/// A deadline with the law that it is taken from.
type Sourced<'a> = (Option<&'a Entry>, &'a Deadline);

impl Wordsmith<'_> {
    /// The deadlines of a law on a line of time; nothing when it sets none.
    pub fn own_timeline(&self, deadlines: &[Deadline]) -> Option<TimelineWords> {
        self.timeline(deadlines.iter().map(|deadline| (None, deadline)))
    }

    /// The deadlines of a procedure, those of laws with a link to the law.
    pub fn listed_timeline(&self, deadlines: &[ListedDeadline]) -> Option<TimelineWords> {
        self.timeline(deadlines.iter().filter_map(|listed| {
            match listed {
                ListedDeadline::Own(deadline) => Some((None, deadline)),
                ListedDeadline::OfLaw(reference) => self
                    .links
                    .handbook
                    .deadline(&reference.target)
                    .map(|(law, deadline)| (Some(law), deadline)),
            }
        }))
    }

    fn timeline<'a>(&self, deadlines: impl Iterator<Item = Sourced<'a>>) -> Option<TimelineWords> {
        let events: Vec<EventWords> = timeline(deadlines, |(_, deadline)| deadline)
            .into_iter()
            .map(|event| EventWords {
                starts: self.text(&event.starts),
                deadlines: event
                    .deadlines
                    .into_iter()
                    .map(|sourced| self.deadline(sourced))
                    .collect(),
            })
            .collect();
        let day = ("day", Arg::from("{day}"));
        (!events.is_empty()).then(|| TimelineWords {
            events,
            last: self
                .language
                .say("deadline-last", std::slice::from_ref(&day)),
            free: self
                .language
                .say("deadline-free", &[("next", Arg::from("{next}"))]),
            at_once: self.language.say("deadline-at-once", &[day]),
        })
    }

    fn deadline(&self, (law, deadline): Sourced<'_>) -> DeadlineWords {
        let (unit, count) = match deadline.length {
            Length::AtOnce => ("at-once", 0),
            Length::Days(count) => ("days", count),
            Length::Weeks(count) => ("weeks", count),
            Length::Months(count) => ("months", count),
            Length::Years(count) => ("years", count),
        };
        DeadlineWords {
            id: law.is_none().then(|| deadline.id.clone()),
            length: self.own(self.length(deadline.length)),
            unit,
            count,
            what: self.maybe(&deadline.what),
            missed: self.maybe(&deadline.missed),
            source: self.maybe(&deadline.source),
            law: law.and_then(|law| self.law_link(law)),
        }
    }

    /// A length of time in words: `4 månader`.
    pub(super) fn length(&self, length: Length) -> String {
        let (key, count) = match length {
            Length::AtOnce => return self.say("length-at-once"),
            Length::Days(count) => ("length-days", count),
            Length::Weeks(count) => ("length-weeks", count),
            Length::Months(count) => ("length-months", count),
            Length::Years(count) => ("length-years", count),
        };
        self.language
            .say(key, &[("count", Arg::Count(usize::from(count)))])
    }
}
