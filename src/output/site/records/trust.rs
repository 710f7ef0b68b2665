//! How far a record can be trusted, in sentences.

use serde::Serialize;

use crate::diagnostic::Arg;
use crate::model::trust::{Check, Freshness, Seen, Trust};
use crate::output::site::language::DATE;
use crate::output::site::records::wordsmith::{Text, Wordsmith};

/// The state of trust in words.
#[derive(Debug, Serialize)]
pub struct TrustWords {
    state: &'static str,
    check: &'static str,
    lines: Vec<String>,
    due: Option<DueWords>,
    source: Option<Text>,
}

/// When it must be checked again, or should have been: a sentence with its date apart, which script compares with the
/// reader's day.
#[derive(Debug, Serialize)]
struct DueWords {
    before: String,
    date: String,
    iso: String,
    after: String,
}

impl TrustWords {
    /// All of it in one line.
    pub fn in_a_line(&self) -> String {
        let mut line = self.lines.join(" ");
        if let Some(due) = &self.due {
            line.push(' ');
            line.push_str(&due.before);
            line.push_str(&due.date);
            line.push_str(&due.after);
        }
        line
    }

    /// How well the source was read, and the day only when it is near or past: for one of many records whose page says the
    /// rest.
    #[must_use]
    pub fn in_short(mut self) -> Self {
        if self.state != "overdue" {
            self.lines.truncate(1);
        }
        if self.state == "fresh" {
            self.due = None;
        }
        self
    }
}

impl Wordsmith<'_> {
    /// How far something can be trusted, in sentences; none when it says nothing of itself.
    pub fn trust(&self, trust: &Trust) -> Option<TrustWords> {
        if *trust == Trust::default() {
            return None;
        }
        let handbook = self.links.handbook;
        let check = match trust.check {
            Some(Check::Verified) => "verified",
            Some(Check::Partly) => "partly",
            Some(Check::Recalled) => "recalled",
            Some(Check::Unverified) => "unverified",
            None => "unknown",
        };
        let mut lines = vec![self.say(&format!("trust-check-{check}"))];
        if let Some(seen) = trust.seen {
            lines.push(
                self.language
                    .say("trust-seen", &[("seen", Arg::Text(self.seen(seen)))]),
            );
        }
        match (&trust.reviewed, trust.check) {
            (Some(review), _) => lines.push(self.language.say(
                "trust-reviewed",
                &[
                    ("role", Arg::from(review.by.as_str())),
                    ("date", Arg::Text(self.language.messages.date(review.on))),
                ],
            )),
            // That nobody has checked it says as much.
            (None, None | Some(Check::Unverified)) => {}
            (None, _) => lines.push(self.say("trust-not-reviewed")),
        }
        let freshness = trust.freshness(handbook.today, handbook.settings.review);
        let (state, due) = match freshness {
            Freshness::Undated => ("undated", None),
            Freshness::Fresh { due } => ("fresh", Some(due)),
            Freshness::DueSoon { due } => ("due-soon", Some(due)),
            Freshness::Overdue { due } => ("overdue", Some(due)),
        };
        let due = due.map(|due| {
            let sentence = self
                .language
                .say(&format!("trust-{state}"), &[("date", Arg::from(DATE))]);
            let (before, after) = sentence.split_once(DATE).unwrap_or((&sentence, ""));
            DueWords {
                before: before.to_owned(),
                date: self.language.messages.date(due),
                iso: due.to_string(),
                after: after.to_owned(),
            }
        });
        Some(TrustWords {
            state,
            check,
            lines,
            due,
            source: self.maybe(&trust.source),
        })
    }

    fn seen(&self, seen: Seen) -> String {
        match seen {
            Seen::Year(year) => year.to_string(),
            Seen::Month(year, month) => {
                let month = self.say(&format!("month-{month}"));
                format!("{month} {year}")
            }
            Seen::Day(date) => self.language.messages.date(date),
        }
    }
}
