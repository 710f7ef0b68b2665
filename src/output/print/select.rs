//! Which records a panel of a print product selects.

use crate::model::entry::{Content, Entry, Kind};
use crate::model::group::Group;
use crate::model::handbook::Handbook;
use crate::model::panel::Selection;
use crate::model::path::EntryPath;
use crate::model::reference::{Ref, Target};

/// The records that `selection` takes from the handbook, in the order they are printed; a law is its page.
///
/// Whether a record may be printed today is another question. A text and ruled lines take nothing from the handbook.
pub fn selected(handbook: &Handbook, selection: &Selection) -> Vec<Target> {
    match selection {
        Selection::ContactsTagged(tags) => {
            let mut contacts: Vec<Target> = Vec::new();
            for contact in tags
                .iter()
                .filter_map(|tag| handbook.index.contacts_by_tag.get(&tag.name))
                .flatten()
            {
                if !contacts.contains(contact) {
                    contacts.push(contact.clone());
                }
            }
            contacts
        }
        Selection::Contacts(contacts) => targets(contacts),
        Selection::IndicatorGroup(group) => all_of(handbook, &group.target),
        Selection::Indicators(indicators) => targets(indicators),
        Selection::Laws(laws) => targets(laws),
        Selection::Phrases { from, only, .. } if only.is_empty() => all_of(handbook, &from.target),
        Selection::Phrases { only, .. } => targets(only),
        Selection::Steps { of, only } if only.is_empty() => all_of(handbook, &of.target),
        Selection::Steps { only, .. } => targets(only),
        Selection::Section(section) => pages_of(handbook, section.target.entry.folder()),
        Selection::Handbook => pages_of(handbook, ""),
        Selection::Text(_) | Selection::Lines(_) | Selection::Digits(_) => Vec::new(),
    }
}

fn targets<T>(references: &[Ref<T>]) -> Vec<Target> {
    references
        .iter()
        .map(|reference| reference.target.clone())
        .collect()
}

/// The pages of a section and of those in it, each section's own page first; print products are no reading.
fn pages_of(handbook: &Handbook, folder: &str) -> Vec<Target> {
    let mut listed: Vec<&Entry> = handbook
        .entries
        .iter()
        .filter(|entry| entry.path.listed_in() == Some(folder))
        .filter(|entry| entry.content.kind() != Kind::Pocket)
        .collect();
    // As in the menu, whose last resort is the title; the same in every language, so that pages can be compared.
    listed.sort_by_key(|entry| (entry.order.unwrap_or(i64::MAX), &entry.path));
    let own = EntryPath::index_of(folder);
    let own = handbook.entry(&own).map(whole);
    let below = listed.into_iter().flat_map(|entry| {
        if entry.path.is_index() {
            pages_of(handbook, entry.path.folder())
        } else {
            vec![whole(entry)]
        }
    });
    own.into_iter().chain(below).collect()
}

fn whole(entry: &Entry) -> Target {
    Target {
        entry: entry.path.clone(),
        id: None,
    }
}

/// Every record of a page in its order, or those of one group on it.
fn all_of(handbook: &Handbook, page: &Target) -> Vec<Target> {
    let Some(entry) = handbook.entry(&page.entry) else {
        return Vec::new();
    };
    let ids: Vec<&str> = match &entry.content {
        Content::Phrases(phrases) => phrases.iter().map(|phrase| phrase.id.as_str()).collect(),
        Content::Procedure(_) | Content::Return(_) => {
            let steps = handbook.steps_of(entry).into_iter();
            steps.map(|step| step.id.as_str()).collect()
        }
        Content::Indicators(groups) => groups
            .iter()
            .filter(|group| page.id.is_none() || id_of(group) == page.id.as_deref())
            .flat_map(|group| &group.records)
            .map(|indicator| indicator.id.as_str())
            .collect(),
        _ => Vec::new(),
    };
    ids.into_iter()
        .map(|id| Target {
            entry: entry.path.clone(),
            id: Some(id.to_owned()),
        })
        .collect()
}

fn id_of<T>(group: &Group<T>) -> Option<&str> {
    group.heading.as_ref().map(|heading| heading.id.as_str())
}
