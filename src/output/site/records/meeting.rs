//! Meetings for their template, with what earlier ones left to do and what has changed since.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::diagnostic::Arg;
use crate::model::entry::{Content, Entry};
use crate::model::follow_up::{ChangeAt, DecisionAt, Meetings};
use crate::model::meeting::{AgendaItem, Decision, DecisionState, Meeting, MeetingTime};
use crate::model::path::EntryPath;
use crate::model::reference::Target;
use crate::output::site::records::reference::RefLink;
use crate::output::site::records::wordsmith::{Text, Wordsmith};

/// A meeting for its template.
#[derive(Debug, Serialize)]
pub struct MeetingWords {
    date: String,
    time: Option<String>,
    place: Option<Text>,
    functions: Vec<Text>,
    agenda: Vec<AgendaWords>,
    minutes: Option<String>,
    decisions: Vec<DecisionWords>,
    before: Option<DayLink>,
    next: Option<DayLink>,
    /// What earlier meetings left to do; only on a new agenda.
    open: Vec<RoleWords>,
    /// What has changed in the handbook since the meeting before; only on a new agenda.
    changed: Option<ChangedWords>,
}

#[derive(Debug, Serialize)]
struct AgendaWords {
    id: String,
    item: Option<Text>,
    who: Option<Text>,
    minutes: Option<String>,
}

#[derive(Debug, Serialize)]
struct DecisionWords {
    id: String,
    what: Option<Text>,
    who: Option<Text>,
    state: &'static str,
    state_words: String,
    page: Option<RefLink>,
    meeting: Option<DayLink>,
}

/// A day, with the meeting held on it.
#[derive(Debug, Serialize)]
struct DayLink {
    day: String,
    href: Option<String>,
}

/// What one role has left to do.
#[derive(Debug, Serialize)]
pub struct RoleWords {
    role: Option<Text>,
    decisions: Vec<DecisionWords>,
}

#[derive(Debug, Serialize)]
struct ChangedWords {
    heading: String,
    changes: Vec<HandbookChange>,
}

#[derive(Debug, Serialize)]
struct HandbookChange {
    on: String,
    href: String,
    title: Option<Text>,
    what: Option<Text>,
    why: Option<Text>,
    major: bool,
}

impl Wordsmith<'_> {
    /// A meeting in words.
    pub fn meeting(&self, meeting: &Meeting, path: &EntryPath) -> MeetingWords {
        let meetings = self.meetings(path.folder());
        let before = meetings.and_then(|meetings| meetings.before(meeting.date));
        let is_new_agenda = meeting.decisions.is_empty()
            && meetings.is_some_and(|meetings| meetings.is_to_come(meeting.date));
        let total: usize = meeting
            .agenda
            .iter()
            .filter_map(|item| item.minutes)
            .map(|minutes| usize::from(minutes.get()))
            .sum();
        MeetingWords {
            date: self.language.messages.date(meeting.date),
            time: meeting.time.map(time),
            place: self.maybe(&meeting.place),
            functions: meeting
                .functions
                .iter()
                .filter_map(|function| self.text(function))
                .collect(),
            agenda: meeting.agenda.iter().map(|item| self.item(item)).collect(),
            minutes: (total > 0).then(|| self.minutes(total)),
            decisions: meeting
                .decisions
                .iter()
                .map(|decision| self.decision(decision))
                .collect(),
            before: before.map(|(day, entry)| DayLink {
                day: self.language.messages.date(day),
                href: Some(self.to_entry(self.entry_at(entry), None)),
            }),
            next: meeting.next.map(|day| DayLink {
                day: self.language.messages.date(day),
                href: meetings
                    .and_then(|meetings| meetings.on(day))
                    .map(|entry| self.to_entry(self.entry_at(entry), None)),
            }),
            open: match is_new_agenda {
                true => self.open_decisions(path.folder()),
                false => Vec::new(),
            },
            changed: before.filter(|_| is_new_agenda).map(|(day, _)| {
                let follow_up = &self.links.handbook.index.follow_up;
                ChangedWords {
                    heading: self.language.say(
                        "changed-since",
                        &[("date", Arg::Text(self.language.messages.date(day)))],
                    ),
                    changes: follow_up
                        .changes_since(day)
                        .iter()
                        .filter_map(|change| self.change(*change))
                        .collect(),
                }
            }),
        }
    }

    /// What the meetings of a folder have left to do, by role; nothing for a folder without meetings.
    pub fn open_decisions(&self, folder: &str) -> Vec<RoleWords> {
        let open = self
            .meetings(folder)
            .map_or(&[][..], |meetings| meetings.open.as_slice());
        let mut roles: BTreeMap<Vec<u8>, RoleWords> = BTreeMap::new();
        for (entry, meeting, decision) in open.iter().filter_map(|open| self.decided(*open)) {
            let role = self.language.text_of(&decision.who);
            let words = roles
                .entry(self.language.sort_key(role))
                .or_insert_with(|| RoleWords {
                    role: self.text(&decision.who),
                    decisions: Vec::new(),
                });
            words.decisions.push(DecisionWords {
                meeting: Some(DayLink {
                    day: self.language.messages.date(meeting.date),
                    href: Some(self.to_entry(entry, Some(&decision.id))),
                }),
                ..self.decision(decision)
            });
        }
        roles.into_values().collect()
    }

    fn meetings(&self, folder: &str) -> Option<&Meetings> {
        self.links.handbook.index.follow_up.folders.get(folder)
    }

    fn entry_at(&self, at: usize) -> &Entry {
        &self.links.handbook.entries[at]
    }

    fn decided(&self, open: DecisionAt) -> Option<(&Entry, &Meeting, &Decision)> {
        let entry = self.entry_at(open.entry);
        match &entry.content {
            Content::Meeting(meeting) => {
                Some((entry, meeting, meeting.decisions.get(open.decision)?))
            }
            _ => None,
        }
    }

    fn to_entry(&self, entry: &Entry, id: Option<&str>) -> String {
        self.links.target(&Target {
            entry: entry.path.clone(),
            id: id.map(str::to_owned),
        })
    }

    fn item(&self, item: &AgendaItem) -> AgendaWords {
        AgendaWords {
            id: item.id.clone(),
            item: self.text(&item.item),
            who: self.maybe(&item.who),
            minutes: item
                .minutes
                .map(|minutes| self.minutes(usize::from(minutes.get()))),
        }
    }

    fn decision(&self, decision: &Decision) -> DecisionWords {
        let (state, key, day) = match decision.state(self.links.handbook.today) {
            DecisionState::Done(day) => ("done", "decision-done", Some(day)),
            DecisionState::Open(None) => ("open", "decision-open", None),
            DecisionState::Open(Some(day)) => ("open", "decision-open-due", Some(day)),
            DecisionState::Overdue(day) => ("overdue", "decision-overdue", Some(day)),
        };
        let day = day.map(|day| ("date", Arg::Text(self.language.messages.date(day))));
        DecisionWords {
            id: decision.id.clone(),
            what: self.text(&decision.what),
            who: self.text(&decision.who),
            state,
            state_words: self.language.say(key, day.as_slice()),
            page: decision
                .page
                .as_ref()
                .and_then(|page| self.ref_link(&page.target)),
            meeting: None,
        }
    }

    fn change(&self, at: ChangeAt) -> Option<HandbookChange> {
        let entry = self.entry_at(at.entry);
        let change = entry.changes.get(at.change)?;
        Some(HandbookChange {
            on: self.language.messages.date(change.on),
            href: self.to_entry(entry, None),
            title: self.text(&entry.title),
            what: self.text(&change.what),
            why: self.maybe(&change.why),
            major: change.major,
        })
    }
}

fn time(time: MeetingTime) -> String {
    match time.to() {
        Some(to) => format!("{}–{to}", time.from()),
        None => time.from().to_string(),
    }
}
