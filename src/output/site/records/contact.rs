//! Contacts for their template.

use std::collections::{BTreeSet, VecDeque};

use serde::Serialize;

use crate::diagnostic::Arg;
use crate::model::contact::{Contact, NumberedLine, Reach};
use crate::model::hours::Hours;
use crate::model::phone::Country;
use crate::model::reference::Target;
use crate::model::trust::Trust;
use crate::output::site::records::trust::TrustWords;
use crate::output::site::records::wordsmith::{Text, TextLink, Wordsmith};

/// How many are looked at to find whom to call instead.
const MOST_INSTEAD: usize = 8;

/// A contact for its template.
#[derive(Debug, Serialize)]
pub struct ContactWords {
    id: String,
    name: Option<Text>,
    numbers: Vec<NumberWords>,
    via: Option<Text>,
    placeholder: bool,
    url: Option<String>,
    hours: Option<String>,
    hours_note: Option<Text>,
    who: Option<Text>,
    scope: Option<Text>,
    note: Option<Text>,
    fallback: Vec<TextLink>,
    languages: Vec<LanguageName>,
    tags: Vec<String>,
    trust: Option<TrustWords>,
    week: Option<String>,
    instead: Vec<InsteadWords>,
}

/// Whom to call while another is closed, with the week in which that one answers.
#[derive(Debug, Serialize)]
pub(super) struct InsteadWords {
    pub(super) name: Option<Text>,
    pub(super) week: String,
    pub(super) number: NumberWords,
}

/// A contact in a line: its name as a link, and how to reach it.
#[derive(Debug, Serialize)]
pub struct ContactBrief {
    link: TextLink,
    numbers: Vec<NumberWords>,
    via: Option<Text>,
    placeholder: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct NumberWords {
    pub(super) shown: String,
    pub(super) href: Option<String>,
    pub(super) label: Option<Text>,
    note: Option<Text>,
}

#[derive(Debug, Serialize)]
struct LanguageName {
    tag: String,
    name: String,
}

impl Wordsmith<'_> {
    /// A contact in words; what it does not say of its trust, its page says for it.
    pub fn contact(&self, contact: &Contact, page: &Trust) -> ContactWords {
        let via = match &contact.reach {
            Reach::Via(via) => self.maybe(via),
            Reach::Numbers(_) | Reach::Placeholder => None,
        };
        let week = self.week(contact);
        ContactWords {
            id: contact.id.clone(),
            name: self.text(&contact.name),
            numbers: contact
                .numbers()
                .iter()
                .map(|line| self.number(line))
                .collect(),
            via,
            placeholder: matches!(contact.reach, Reach::Placeholder),
            url: contact.url.clone(),
            hours: contact
                .hours
                .as_ref()
                .map(|hours| self.language.hours(hours)),
            hours_note: self.maybe(&contact.hours_note),
            who: self.maybe(&contact.who),
            scope: self.maybe(&contact.scope),
            note: self.maybe(&contact.note),
            fallback: contact
                .fallback
                .iter()
                .filter_map(|next| self.contact_link(&next.target))
                .collect(),
            languages: contact
                .languages
                .iter()
                .map(|tag| LanguageName {
                    tag: tag.to_string(),
                    name: self.language.name_of(tag),
                })
                .collect(),
            tags: contact.tags.clone(),
            trust: self.trust(&contact.trust.clone().or(page)),
            instead: week.as_ref().map_or(Vec::new(), |_| self.instead(contact)),
            week,
        }
    }

    /// The contact that `target` names, in a line.
    pub fn contact_brief(&self, target: &Target) -> Option<ContactBrief> {
        let contact = self.links.contact(target)?;
        Some(ContactBrief {
            link: self.contact_link(target)?,
            numbers: contact
                .numbers()
                .iter()
                .map(|line| self.number(line))
                .collect(),
            via: match &contact.reach {
                Reach::Via(via) => self.maybe(via),
                Reach::Numbers(_) | Reach::Placeholder => None,
            },
            placeholder: matches!(contact.reach, Reach::Placeholder),
        })
    }

    /// The opening hours of a week, for script to say whether it is open: the days as digits from 1 for Monday, then the
    /// minutes of the day, each opening ended by `;`; a `+` behind them when they hold on public holidays too.
    ///
    /// None where words are all there is to say: round the clock, by appointment, without a number to call, and abroad,
    /// where other clocks and holidays rule.
    pub(super) fn week(&self, contact: &Contact) -> Option<String> {
        match &contact.hours {
            Some(hours @ Hours::Weekly { .. }) if self.is_dialled_here(contact) => {
                Some(hours.week())
            }
            _ => None,
        }
    }

    fn is_dialled_here(&self, contact: &Contact) -> bool {
        let numbers = contact.numbers();
        let here = self.links.country();
        !numbers.is_empty()
            && here == Country::SWEDEN
            && numbers.iter().all(|line| line.country == here)
    }

    /// Whom to call instead, in order: those that a contact names, then those that they name. Only whoever is known to
    /// answer at certain times can be said to be open.
    pub(super) fn instead(&self, contact: &Contact) -> Vec<InsteadWords> {
        let mut waiting: VecDeque<&Target> = targets(contact).collect();
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        while let Some(target) = waiting.pop_front() {
            if seen.len() == MOST_INSTEAD || !seen.insert(target) {
                continue;
            }
            let Some(next) = self.links.contact(target) else {
                continue;
            };
            waiting.extend(targets(next));
            if let (Some(hours), Some(line), true) = (
                &next.hours,
                next.numbers().first(),
                self.is_dialled_here(next),
            ) {
                found.push(InsteadWords {
                    name: self.text(&next.name),
                    week: hours.week(),
                    number: self.number(line),
                });
            }
        }
        found
    }

    pub(super) fn number(&self, line: &NumberedLine) -> NumberWords {
        let here = self.links.country();
        let href = line.number.link_from(here);
        let note = href.is_none().then(|| {
            let country = Arg::Text(self.country(line.country));
            self.own(self.language.say("number-only-in", &[("country", country)]))
        });
        NumberWords {
            shown: line.number.shown().to_owned(),
            href,
            label: self.maybe(&line.label),
            note,
        }
    }

    fn contact_link(&self, target: &Target) -> Option<TextLink> {
        let contact = self.links.contact(target)?;
        Some(TextLink {
            text: self.text(&contact.name)?,
            href: self.links.target(target),
        })
    }
}

fn targets(contact: &Contact) -> impl Iterator<Item = &Target> {
    contact.fallback.iter().map(|next| &next.target)
}
