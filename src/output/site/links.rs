//! Links from one page: to entries and files, from citations and from numbers.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use pulldown_cmark_escape::{escape_href, escape_html};

use crate::model::citation::Citation;
use crate::model::contact::{Contact, Reach};
use crate::model::entry::{Content, Entry};
use crate::model::handbook::Handbook;
use crate::model::indicator;
use crate::model::language::LanguageTag;
use crate::model::link::Link;
use crate::model::path::EntryPath;
use crate::model::phone::{Country, Dial};
use crate::model::reference::Target;
use crate::output::site::address;
use crate::output::site::language::LanguageSite;

/// The links of a page in one folder of the output.
pub struct Links<'a> {
    /// The handbook.
    pub handbook: &'a Handbook,
    /// The language of the page.
    pub language: &'a LanguageSite,
    /// The folder of the page, from the output folder.
    pub folder: &'a str,
    /// The entries whose content the page has taken something from so far.
    pub looked_at: &'a RefCell<BTreeSet<EntryPath>>,
}

/// The text that fills in an empty link, and what stands behind it.
#[derive(Debug, Default)]
pub struct Filled {
    /// Inside the link, as HTML.
    pub text: String,
    /// Behind the link, as HTML.
    pub after: String,
}

impl<'a> Links<'a> {
    /// Notes that the page takes something from the entry at `path`, so that it is made again when that changes.
    pub fn look_at(&self, path: &EntryPath) {
        let mut looked_at = self.looked_at.borrow_mut();
        if !looked_at.contains(path) {
            looked_at.insert(path.clone());
        }
    }

    /// The entry at `path`, from which the page takes something.
    pub fn entry(&self, path: &EntryPath) -> Option<&'a Entry> {
        self.look_at(path);
        self.handbook.entry(path)
    }

    /// The contact that `target` names, from which the page takes something.
    pub fn contact(&self, target: &Target) -> Option<&'a Contact> {
        self.look_at(&target.entry);
        self.handbook.contact(target)
    }

    /// A link to an entry, a heading or a record.
    pub fn target(&self, target: &Target) -> String {
        let mut href = address::href(
            self.folder,
            &address::page(&self.language.tag, &target.entry),
        );
        if let Some(id) = &target.id {
            href.push('#');
            href.push_str(&address::encode(id));
        }
        href
    }

    /// A link to a file beside the entries.
    pub fn asset(&self, path: &str) -> Option<String> {
        self.handbook
            .assets
            .get(path)
            .map(|asset| address::href(self.folder, &address::asset(asset)))
    }

    /// The address of an image of the handbook's own.
    pub fn image(&self, entry: &Entry, address: &str) -> Option<String> {
        match Link::parse(&entry.path, address) {
            Link::Asset(path) => self.asset(&path),
            _ => None,
        }
    }

    /// The opening tag for a citation; none when the law has no page, or is the page itself.
    pub fn citation(&self, from: &Entry, citation: &Citation) -> Option<String> {
        let (law, _) = self.handbook.cited(citation)?;
        self.look_at(&law.path);
        if law.path == from.path {
            return None;
        }
        let href = self.target(&Target {
            entry: law.path.clone(),
            id: None,
        });
        Some(format!(
            "<a class=\"citation\" href=\"{}\">",
            escaped_href(&href)
        ))
    }

    /// The opening tag for a number that is some contact's.
    pub fn number(&self, dial: &Dial) -> Option<String> {
        let target = self.handbook.index.contacts_by_number.get(dial)?.first()?;
        let contact = self.contact(target)?;
        let line = contact
            .numbers()
            .iter()
            .find(|line| line.number.dial() == dial)?;
        let href = line.number.link_from(self.country())?;
        Some(format!("<a class=\"phone\" href=\"{href}\">"))
    }

    /// The opening tag for an abbreviation of the glossary in a text of this language; none on the glossary's own page.
    pub fn abbreviation(
        &self,
        from: &Entry,
        written: &str,
        language: &LanguageTag,
    ) -> Option<String> {
        let (page, term) = self.handbook.abbreviated(written)?;
        self.look_at(&page.path);
        let source = self.handbook.settings.source_language();
        let (_, expansion) = term.expanded().in_or_else(language, source)?;
        (page.path != from.path).then(|| format!("<abbr title=\"{}\">", escaped(expansion)))
    }

    /// The country of the handbook.
    pub fn country(&self) -> Country {
        self.handbook.settings.country
    }

    /// What an empty link says: the title of a page, a law with its citation, a contact with its number, a phrase.
    pub fn filled(&self, target: &Target) -> Filled {
        let Some(entry) = self.entry(&target.entry) else {
            return Filled::default();
        };
        if let Some(contact) = self.contact(target) {
            return self.filled_contact(contact);
        }
        let text = match (&entry.content, &target.id) {
            (Content::Phrases(phrases), Some(id)) => phrases
                .iter()
                .find(|phrase| phrase.id == *id)
                .and_then(|phrase| {
                    phrase
                        .wording(&self.language.tag)
                        .or_else(|| phrase.wordings.first())
                })
                .map(|wording| escaped(&wording.text)),
            (Content::Glossary(terms), Some(id)) => terms
                .iter()
                .find(|term| term.id == *id)
                .map(|term| escaped(self.language.text_of(&term.term))),
            (Content::Procedure(_) | Content::Return(_), Some(id)) => {
                let steps = self.handbook.steps_of(entry).into_iter();
                steps
                    .filter(|step| step.id == *id)
                    .map(|step| escaped(self.language.text_of(&step.action)))
                    .next()
            }
            (Content::Indicators(groups), Some(id)) => indicator::find(groups, id)
                .map(|indicator| escaped(self.language.text_of(&indicator.text))),
            (Content::Law(law), None) if !law.citation().is_empty() => Some(format!(
                "{} {}",
                escaped(&law.citation()),
                escaped(&self.title(entry).to_lowercase_first())
            )),
            _ => None,
        };
        let heading = target.id.as_ref().and_then(|id| {
            let source = self.handbook.settings.source_language();
            let (_, version) = entry.version(&self.language.tag, source)?;
            version
                .headings
                .iter()
                .find(|heading| heading.id == *id)
                .map(|heading| escaped(&heading.text))
        });
        Filled {
            text: text
                .or(heading)
                .unwrap_or_else(|| escaped(self.title(entry))),
            after: String::new(),
        }
    }

    fn filled_contact(&self, contact: &Contact) -> Filled {
        let text = escaped(self.language.text_of(&contact.name));
        let mut after = String::new();
        match &contact.reach {
            Reach::Numbers(lines) => {
                for line in lines {
                    let shown = escaped(line.number.shown());
                    // Writing to a string cannot fail.
                    let _ = match line.number.link_from(self.country()) {
                        Some(href) => {
                            write!(after, " <a class=\"phone\" href=\"{href}\">{shown}</a>")
                        }
                        None => write!(after, " <span class=\"phone\">{shown}</span>"),
                    };
                    if let Some(label) = &line.label {
                        let _ = write!(after, " ({})", escaped(self.language.text_of(label)));
                    }
                }
            }
            Reach::Via(Some(via)) => {
                let _ = write!(after, " ({})", escaped(self.language.text_of(via)));
            }
            Reach::Placeholder => {
                let _ = write!(
                    after,
                    " <span class=\"placeholder-inline\">({})</span>",
                    escaped(&self.language.messages.get("placeholder-inline"))
                );
            }
            Reach::Via(None) => {}
        }
        Filled { text, after }
    }

    fn title<'e>(&self, entry: &'e Entry) -> &'e str {
        self.language.text_of(&entry.title)
    }
}

trait LowercaseFirst {
    fn to_lowercase_first(&self) -> String;
}

impl LowercaseFirst for str {
    /// A title as it stands behind a citation: `6 § LVU omedelbart omhändertagande`.
    fn to_lowercase_first(&self) -> String {
        let mut characters = self.chars();
        match (characters.next(), characters.clone().next()) {
            // Abbreviations keep their capitals.
            (Some(first), second) if second.is_none_or(|second| !second.is_uppercase()) => {
                first.to_lowercase().chain(characters).collect()
            }
            _ => self.to_owned(),
        }
    }
}

fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    // Writing to a string cannot fail.
    let _ = escape_html(&mut html, text);
    html
}

fn escaped_href(href: &str) -> String {
    let mut html = String::with_capacity(href.len());
    let _ = escape_href(&mut html, href);
    html
}
