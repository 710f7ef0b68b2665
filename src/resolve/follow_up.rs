//! Gathers what meetings have left to do and what has changed, once for the whole handbook.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::model::entry::{Content, Entry};
use crate::model::follow_up::{ChangeAt, DecisionAt, FollowUp, Meetings};
use crate::model::meeting::Meeting;

/// Gathers the meetings of each folder and the changes of all entries; reports meetings of one folder on the same day.
pub fn gather(entries: &[Entry], today: Date) -> Checked<FollowUp> {
    let mut folders: BTreeMap<String, Meetings> = BTreeMap::new();
    let mut changes: Vec<ChangeAt> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        changes.extend(
            entry
                .changes
                .iter()
                .enumerate()
                .map(|(number, change)| ChangeAt {
                    on: change.on,
                    entry: at,
                    change: number,
                }),
        );
        if let Content::Meeting(meeting) = &entry.content {
            let meetings = folders.entry(entry.path.folder().to_owned()).or_default();
            add(meetings, meeting, at, today);
        }
    }
    // Of one day, the order of the handbook stays.
    changes.sort_by_key(|change| Reverse(change.on));
    let mut diagnostics = Vec::new();
    for meetings in folders.values_mut() {
        meetings.by_day.sort_unstable();
        diagnostics.extend(same_day(entries, meetings));
        meetings.open.sort_by_key(|open| due(entries, *open));
    }
    Checked::new(FollowUp { folders, changes }, diagnostics)
}

fn add(meetings: &mut Meetings, meeting: &Meeting, entry: usize, today: Date) {
    meetings.by_day.push((meeting.date, entry));
    if !meeting.decisions.is_empty() {
        meetings.last_decided = meetings.last_decided.max(Some(meeting.date));
    }
    for (decision, _) in meeting
        .decisions
        .iter()
        .enumerate()
        .filter(|(_, decision)| decision.is_open(today))
    {
        meetings.open.push(DecisionAt { entry, decision });
    }
}

/// The day a decision is due, then the day it was taken.
fn due(entries: &[Entry], open: DecisionAt) -> (Date, Date) {
    match &entries[open.entry].content {
        Content::Meeting(meeting) => (
            meeting.decisions[open.decision].due.unwrap_or(Date::MAX),
            meeting.date,
        ),
        _ => (Date::MAX, Date::MAX),
    }
}

/// Reports every meeting on the day of the one before it: which of them came first cannot be told.
fn same_day(entries: &[Entry], meetings: &Meetings) -> Vec<Diagnostic> {
    let pairs = meetings.by_day.windows(2);
    pairs
        .filter(|pair| pair[0].0 == pair[1].0)
        .filter_map(|pair| match &entries[pair[1].1].content {
            // A day that is missing or wrong has been reported.
            Content::Meeting(meeting) if meeting.date > Date::MIN => Some(
                Diagnostic::at(Code::MeetingDay, meeting.date_at.clone())
                    .arg("other", format!("{}.md", entries[pair[0].1].path)),
            ),
            _ => None,
        })
        .collect()
}
