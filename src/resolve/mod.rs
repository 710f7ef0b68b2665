//! Resolve: entries become a handbook in which everything leads somewhere.
//!
//! Between reading and publishing nothing touches disk, network or clock; the day is an argument.

pub mod accessibility;
pub mod citations;
pub mod follow_up;
pub mod glossary;
pub mod pocket;
pub mod references;
pub mod returns;
pub mod sections;
pub mod training;
pub mod translations;

use jiff::civil::Date;

use crate::content::Content;
use crate::diagnostic::Checked;
use crate::model::contact::Reach;
use crate::model::entry;
use crate::model::handbook::{Handbook, Index};
use crate::model::reference::Target;

/// Makes a handbook of what was read, for the day `today`.
pub fn resolve(content: Content, today: Date) -> Checked<Handbook> {
    let Content {
        settings,
        mut entries,
        assets,
    } = content;
    sections::complete(&mut entries, &settings);
    let index = index(&entries);
    let mut handbook = Handbook {
        settings,
        today,
        entries,
        assets,
        index,
    };
    let mut diagnostics = citations::index(&mut handbook);
    diagnostics.extend(glossary::index(&mut handbook));
    diagnostics.extend(returns::merge(&mut handbook));
    handbook.index.follow_up =
        follow_up::gather(&handbook.entries, today).collect_into(&mut diagnostics);
    diagnostics.extend(references::check(&handbook));
    diagnostics.extend(training::check(&handbook));
    diagnostics.extend(pocket::check(&handbook));
    diagnostics.extend(citations::check(&handbook));
    diagnostics.extend(translations::check(&handbook));
    diagnostics.extend(accessibility::check(&handbook));
    diagnostics.extend(glossary::check(&handbook));
    Checked::new(handbook, diagnostics)
}

fn index(entries: &[entry::Entry]) -> Index {
    let mut index = Index::default();
    for (at, entry) in entries.iter().enumerate() {
        index.paths.insert(entry.path.clone(), at);
        let entry::Content::Contacts(contacts) = &entry.content else {
            continue;
        };
        for contact in contacts {
            for tag in &contact.tags {
                let target = Target {
                    entry: entry.path.clone(),
                    id: Some(contact.id.clone()),
                };
                index
                    .contacts_by_tag
                    .entry(tag.clone())
                    .or_default()
                    .push(target);
            }
        }
        for contact in contacts
            .iter()
            .filter(|contact| !matches!(contact.reach, Reach::Placeholder))
        {
            for line in contact.numbers() {
                let target = Target {
                    entry: entry.path.clone(),
                    id: Some(contact.id.clone()),
                };
                index
                    .contacts_by_number
                    .entry(line.number.dial().clone())
                    .or_default()
                    .push(target);
            }
        }
    }
    index
}
