//! Steps for their template, on the page of the whole procedure and on pages of their own.

use serde::Serialize;

use crate::diagnostic::Arg;
use crate::model::entry::{Content, Entry};
use crate::model::reference::Target;
use crate::model::step::{Choice, Duration, Step};
use crate::model::trust::Trust;
use crate::output::site::records::contact::ContactBrief;
use crate::output::site::records::return_procedure::ReturnStepWords;
use crate::output::site::records::trust::TrustWords;
use crate::output::site::records::wordsmith::{Text, TextLink, Wordsmith};

/// A step for its template.
#[derive(Debug, Serialize)]
pub struct StepWords {
    id: String,
    /// `Steg 3 av 8`.
    place: String,
    action: Option<Text>,
    more: Option<Text>,
    who: Option<Text>,
    basis: Vec<TextLink>,
    contacts: Vec<ContactBrief>,
    template: Option<TextLink>,
    duration: Option<Text>,
    choices: Vec<ChoiceWords>,
    trust: Option<TrustWords>,
    /// What a return's step has besides.
    pub back: Option<ReturnStepWords>,
    /// A link to its own page.
    own_page: TextLink,
}

#[derive(Debug, Serialize)]
struct ChoiceWords {
    condition: Option<Text>,
    then: Option<TextLink>,
    /// Whom to call then, with the number.
    call: Option<ContactBrief>,
}

impl Wordsmith<'_> {
    /// The step of that number among `steps` of `entry`, in words; what it leaves unsaid of its trust, `page` says for it.
    pub fn step(
        &self,
        entry: &Entry,
        steps: &[&Step],
        page: &Trust,
        number: usize,
    ) -> Option<StepWords> {
        let step = steps.get(number)?;
        let details = &step.details;
        let words = StepWords {
            id: step.id.clone(),
            place: self.language.say(
                "step-of",
                &[
                    ("number", Arg::Count(number + 1)),
                    ("total", Arg::Count(steps.len())),
                ],
            ),
            action: self.text(&step.action),
            more: self.maybe(&details.more),
            who: self.maybe(&details.who),
            basis: details
                .basis
                .iter()
                .filter_map(|law| self.law_link_to(&law.target))
                .collect(),
            contacts: details
                .contacts
                .iter()
                .filter_map(|contact| self.contact_brief(&contact.target))
                .collect(),
            template: details
                .template
                .as_ref()
                .and_then(|template| self.entry_link(&template.target)),
            duration: details
                .duration
                .as_ref()
                .and_then(|duration| match duration {
                    Duration::Length(length) => Some(self.own(self.length(*length))),
                    Duration::Words(words) => self.text(words),
                }),
            choices: details
                .choices
                .iter()
                .map(|choice| self.choice(entry, steps, choice))
                .collect(),
            trust: self.step_trust(&details.trust, page),
            back: None,
            own_page: TextLink {
                text: self.own(
                    self.language
                        .say("step-alone", &[("number", Arg::Count(number + 1))]),
                ),
                href: self.step_page(entry, step),
            },
        };
        Some(words)
    }

    /// How far a step can be trusted, where it says something of that; the source of the whole page is told once, there.
    fn step_trust(&self, own: &Trust, page: &Trust) -> Option<TrustWords> {
        let whole = Trust {
            source: own.source.clone(),
            ..own.clone().or(page)
        };
        (*own != Trust::default())
            .then(|| self.trust(&whole))
            .flatten()
            .map(TrustWords::in_short)
    }

    /// A link to a step's own page, with the action as its text.
    pub fn step_link(&self, entry: &Entry, step: &Step) -> Option<TextLink> {
        Some(TextLink {
            text: self.text(&step.action)?,
            href: self.step_page(entry, step),
        })
    }

    fn step_page(&self, entry: &Entry, step: &Step) -> String {
        self.links.target(&Target {
            entry: entry.path.part(&step.page_name()),
            id: None,
        })
    }

    /// A way on; to another step of the same page it is named by its number.
    fn choice(&self, entry: &Entry, steps: &[&Step], choice: &Choice) -> ChoiceWords {
        let target = &choice.then.target;
        let here = (target.entry == entry.path)
            .then(|| {
                let number = steps
                    .iter()
                    .position(|step| Some(&step.id) == target.id.as_ref())?;
                let name = self
                    .language
                    .say("step-number", &[("number", Arg::Count(number + 1))]);
                Some(TextLink {
                    text: self.own(name),
                    href: self.links.target(target),
                })
            })
            .flatten();
        ChoiceWords {
            condition: self.text(&choice.condition),
            then: here.or_else(|| self.entry_link(target)),
            call: self.contact_brief(target),
        }
    }

    /// A link to an entry, a contact on its page, or a law by its citation.
    pub fn entry_link(&self, target: &Target) -> Option<TextLink> {
        let handbook = self.links.handbook;
        let entry = handbook.entry(&target.entry)?;
        let words = match handbook.contact(target) {
            Some(contact) => &contact.name,
            None => &entry.title,
        };
        Some(TextLink {
            text: self.text(words)?,
            href: self.links.target(target),
        })
    }

    /// A link to the law that `target` names, by its citation.
    fn law_link_to(&self, target: &Target) -> Option<TextLink> {
        let entry = self.links.entry(&target.entry)?;
        let link = self.law_link(entry)?;
        Some(TextLink {
            href: self.links.target(target),
            ..link
        })
    }

    /// A link to a law by its citation, else by its title.
    pub(super) fn law_link(&self, entry: &Entry) -> Option<TextLink> {
        let citation = match &entry.content {
            Content::Law(law) => law.citation(),
            _ => String::new(),
        };
        let target = Target {
            entry: entry.path.clone(),
            id: None,
        };
        Some(TextLink {
            text: if citation.is_empty() {
                self.text(&entry.title)?
            } else {
                self.own(citation)
            },
            href: self.links.target(&target),
        })
    }
}
