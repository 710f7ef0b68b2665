//! Whom to call first: the contacts that the home page shows.

use serde::Serialize;

use crate::model::contact::Contact;
use crate::model::entry::{Content, Entry};
use crate::output::site::page::PageOf;
use crate::output::site::records::contact::ContactWords;
use crate::output::site::shared::{LanguageParts, Site};

/// The tag of contacts that belong on the first screen.
const URGENT: &str = "akut";

/// A contact on the home page.
#[derive(Debug, Serialize)]
pub struct UrgentWords {
    href: String,
    contact: ContactWords,
}

/// The contacts tagged `akut`, in the order that the handbook's sections and pages show them.
///
/// A language that does not cover the contacts has none: its home page says in its own words whom to call.
pub fn urgent(site: &Site, parts: &LanguageParts, page: &PageOf<'_>) -> Vec<UrgentWords> {
    let mut found = Vec::new();
    collect(site, parts, "", &mut found);
    let words = page.wordsmith();
    found
        .into_iter()
        .map(|(entry, contact)| UrgentWords {
            href: page.href_of(&entry.path, Some(&contact.id)),
            contact: words.contact(contact, &entry.trust),
        })
        .collect()
}

fn collect<'a>(
    site: &'a Site,
    parts: &LanguageParts,
    folder: &str,
    found: &mut Vec<(&'a Entry, &'a Contact)>,
) {
    for at in parts.sections.children(folder) {
        let entry = &site.handbook.entries[*at];
        let settings = &site.handbook.settings;
        if let Content::Contacts(contacts) = &entry.content
            && settings.is_covered(&parts.site.tag, &entry.path)
        {
            let urgent = contacts
                .iter()
                .filter(|contact| contact.tags.iter().any(|tag| tag == URGENT));
            found.extend(urgent.map(|contact| (entry, contact)));
        }
        if entry.path.is_index() {
            collect(site, parts, entry.path.folder(), found);
        }
    }
}
