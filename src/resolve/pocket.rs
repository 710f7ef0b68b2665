//! Checks that what the panels of print products select is there.

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::entry::{Content, Entry};
use crate::model::handbook::Handbook;
use crate::model::kind::Kind;
use crate::model::panel::{Selection, Tag};
use crate::model::procedure::Procedure;
use crate::model::reference::Ref;
use crate::model::step::Step;
use crate::resolve::references::{check_link, check_record, check_reference, check_target};

/// Reports every selection that leads nowhere, to the wrong kind, or to nothing at all.
pub fn check(handbook: &Handbook) -> Vec<Diagnostic> {
    handbook
        .entries
        .par_iter()
        .flat_map_iter(|entry| match &entry.content {
            Content::Pocket(pocket) => pocket
                .panels
                .iter()
                .flat_map(|panel| &panel.selections)
                .flat_map(|selection| check_selection(handbook, entry, selection))
                .collect(),
            _ => Vec::new(),
        })
        .collect()
}

fn check_selection(handbook: &Handbook, entry: &Entry, selection: &Selection) -> Vec<Diagnostic> {
    match selection {
        Selection::ContactsTagged(tags) => tags
            .iter()
            .filter_map(|tag| check_tag(handbook, tag))
            .collect(),
        Selection::Contacts(contacts) => contacts
            .iter()
            .filter_map(|contact| check_reference(handbook, contact, Kind::Contacts))
            .collect(),
        Selection::IndicatorGroup(group) => check_reference(handbook, group, Kind::Indicators)
            .into_iter()
            .collect(),
        Selection::Indicators(indicators) => indicators
            .iter()
            .filter_map(|indicator| check_record(handbook, indicator, Kind::Indicators))
            .collect(),
        Selection::Laws(laws) => laws
            .iter()
            .filter_map(|law| check_reference(handbook, law, Kind::Law))
            .collect(),
        Selection::Phrases { from, only, .. } => check_part(handbook, from, Kind::Phrases, only),
        Selection::Steps { of, only } => check_steps(handbook, of, only),
        Selection::Section(section) => check_target(handbook, section).into_iter().collect(),
        Selection::Text(text) => {
            let links = text.links.iter();
            links
                .filter_map(|(place, link)| check_link(handbook, entry, &place.source, link))
                .collect()
        }
        Selection::Lines(_) | Selection::Digits(_) | Selection::Handbook => Vec::new(),
    }
}

/// Reports steps that are not there, of a procedure or of a country's return, which has those of the common one too.
fn check_steps(handbook: &Handbook, of: &Ref<Procedure>, only: &[Ref<Step>]) -> Vec<Diagnostic> {
    let entry = handbook.entry(&of.target.entry);
    let Some(entry) = entry.filter(|entry| entry.content.kind() == Kind::Return) else {
        return check_part(handbook, of, Kind::Procedure, only);
    };
    let steps = handbook.steps_of(entry);
    let is_there = |wanted: &Ref<Step>| {
        let mut ids = steps.iter().map(|step| &step.id);
        ids.any(|id| Some(id) == wanted.target.id.as_ref())
    };
    only.iter()
        .filter(|step| !is_there(step))
        .filter_map(|step| check_target(handbook, step))
        .collect()
}

/// Reports a tag that no contact has.
fn check_tag(handbook: &Handbook, tag: &Tag) -> Option<Diagnostic> {
    let tagged = &handbook.index.contacts_by_tag;
    if tagged.contains_key(&tag.name) {
        return None;
    }
    Some(
        Diagnostic::at(Code::PocketEmpty, tag.place.clone())
            .variant("tag")
            .arg("tag", tag.name.as_str())
            .did_you_mean(&tag.name, tagged.keys().map(String::as_str)),
    )
}

/// Reports a page that is not there or of another kind; else those of its records that are not there.
fn check_part<P, R>(
    handbook: &Handbook,
    page: &Ref<P>,
    wanted: Kind,
    only: &[Ref<R>],
) -> Vec<Diagnostic> {
    match check_reference(handbook, page, wanted) {
        Some(diagnostic) => vec![diagnostic],
        None => only
            .iter()
            .filter_map(|record| check_target(handbook, record))
            .collect(),
    }
}
