//! Steps: one thing to do, with who does it, by what right, with whose help and what comes next.
//!
//! A procedure and a country's return procedure are made of the same steps.

use crate::model::contact::Contact;
use crate::model::entry::Entry;
use crate::model::law::Law;
use crate::model::length::Length;
use crate::model::reference::Ref;
use crate::model::trust::Trust;
use crate::model::words::Words;

/// A step: one action with what belongs to it.
#[derive(Clone, Debug)]
pub struct Step {
    /// Its id on its page.
    pub id: String,
    /// The one thing to do.
    pub action: Words,
    /// The rest.
    pub details: StepDetails,
}

/// What belongs to an action; every part may be missing.
#[derive(Clone, Debug, Default)]
pub struct StepDetails {
    /// The function that does it.
    pub who: Option<Words>,
    /// Why, how, and what to beware of.
    pub more: Option<Words>,
    /// The provisions it rests on.
    pub basis: Vec<Ref<Law>>,
    /// Whom to turn to.
    pub contacts: Vec<Ref<Contact>>,
    /// The form or text to start from.
    pub template: Option<Ref<Entry>>,
    /// How long it takes.
    pub duration: Option<Duration>,
    /// Where the way parts.
    pub choices: Vec<Choice>,
    /// Words to search it by, with commas between.
    pub keywords: Option<Words>,
    /// How far it can be trusted.
    pub trust: Trust,
}

/// How long a step takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Duration {
    /// So many days, weeks, months or years.
    Length(Length),
    /// In words: half an hour.
    Words(Words),
}

/// One way on from a step.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What must be so.
    pub condition: Words,
    /// The step or page that comes then.
    pub then: Ref<Entry>,
}

impl Step {
    /// The name of its own page, behind that of the page with all steps; the same in every language, as addresses are.
    pub fn page_name(&self) -> String {
        format!("steg-{}", self.id)
    }
}

impl StepDetails {
    /// Takes what a step leaves unsaid from the one it is laid over; trust is not handed on, for it belongs to what was read.
    #[must_use]
    pub fn over(self, base: Self) -> Self {
        Self {
            who: self.who.or(base.who),
            more: self.more.or(base.more),
            basis: or_else(self.basis, base.basis),
            contacts: or_else(self.contacts, base.contacts),
            template: self.template.or(base.template),
            duration: self.duration.or(base.duration),
            choices: or_else(self.choices, base.choices),
            keywords: self.keywords.or(base.keywords),
            trust: self.trust,
        }
    }

    /// Whether nothing is said but perhaps of trust.
    pub fn is_empty(&self) -> bool {
        self.who.is_none()
            && self.more.is_none()
            && self.basis.is_empty()
            && self.contacts.is_empty()
            && self.template.is_none()
            && self.duration.is_none()
            && self.choices.is_empty()
    }
}

fn or_else<T>(own: Vec<T>, base: Vec<T>) -> Vec<T> {
    if own.is_empty() { base } else { own }
}
