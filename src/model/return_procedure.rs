//! Return procedures: how a child comes home safely, the same steps for every country, with each country's own answers.
//!
//! One entry holds the common spine; a country's entry says only what differs. `resolve/` lays the one over the other, so
//! that what is shown has whole steps and open gaps.

use crate::model::contact::Contact;
use crate::model::phone::Country;
use crate::model::reference::Ref;
use crate::model::step::{Step, StepDetails};
use crate::model::words::Words;
use crate::source::Place;

/// A return procedure as one entry writes it.
#[derive(Clone, Debug)]
pub struct ReturnProcedure {
    /// Whose it is.
    pub part: Part,
    /// Whom to ask where a country's way is not known; a country that names nobody asks whom the spine names.
    pub ask: Option<Ref<Contact>>,
    /// The authorities that take part.
    pub authorities: Vec<Authority>,
    /// The steps that the entry writes, in its order.
    pub steps: Vec<WrittenStep>,
}

/// Whose return procedure an entry is.
#[derive(Clone, Debug)]
pub enum Part {
    /// What all countries share.
    Common,
    /// One country's.
    Country {
        /// The country.
        country: Country,
        /// Where it stands in the file.
        place: Place,
        /// What it builds on; none only where that has been reported.
        spine: Option<Ref<ReturnProcedure>>,
    },
}

/// Where something is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// In the country that the child returns to.
    Home,
    /// In the handbook's own country.
    Here,
    /// In both.
    Both,
}

/// An authority that takes part in a return.
#[derive(Clone, Debug)]
pub struct Authority {
    /// Its id on its page.
    pub id: String,
    /// Its name.
    pub name: Words,
    /// Where it is.
    pub side: Side,
    /// What it does.
    pub does: Option<Words>,
    /// How to reach it.
    pub contact: Option<Ref<Contact>>,
    /// Its page on the web.
    pub url: Option<String>,
}

/// A step as an entry writes it: whole, or only what differs from the common one of the same id.
#[derive(Clone, Debug)]
pub struct WrittenStep {
    /// Its id.
    pub id: String,
    /// Where that stands in the file.
    pub place: Place,
    /// The one thing to do.
    pub action: Option<Words>,
    /// What belongs to it.
    pub details: StepDetails,
    /// What a return needs to know besides.
    pub facts: ReturnFacts,
    /// The common step that a new one comes after.
    pub after: Option<Named>,
    /// Whether every country must answer it for itself.
    pub varies: bool,
    /// Whether it is said openly that the answer is not known.
    pub unknown: bool,
}

/// What a step of a return has besides what every step has; every part may be missing.
#[derive(Clone, Debug, Default)]
pub struct ReturnFacts {
    /// Where it is done.
    pub side: Option<Side>,
    /// The authority that does it, by its id on the country's page or the spine's.
    pub authority: Option<Named>,
    /// The papers it needs or gives.
    pub documents: Vec<Words>,
    /// What may go wrong.
    pub risk: Option<Words>,
}

/// A name that should be something's id, with its place.
#[derive(Clone, Debug)]
pub struct Named {
    /// The id.
    pub id: String,
    /// Where it is written.
    pub place: Place,
}

/// A return procedure as it is shown: common and own steps in one list.
#[derive(Clone, Debug)]
pub struct ReturnPlan {
    /// The common authorities, then the country's own.
    pub authorities: Vec<Authority>,
    /// The steps in order.
    pub steps: Vec<ReturnStep>,
}

/// A finished step.
#[derive(Clone, Debug)]
pub struct ReturnStep {
    /// What every step has; its trust is that of what was read, the page's own included.
    pub step: Step,
    /// What a return needs to know besides.
    pub facts: ReturnFacts,
    /// Where its words come from.
    pub origin: Origin,
    /// What is known of it.
    pub answer: Answer,
}

/// Where a step's words come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// From the spine, as they stand there.
    Common,
    /// From the spine, with something of the country's own.
    Changed,
    /// From the country alone.
    Own,
}

/// What is known of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// How it is done.
    Known,
    /// That each country must say it for itself; only in the spine.
    Varies,
    /// Nothing: the country has not answered, or says that it does not know.
    Gap,
}

impl WrittenStep {
    /// Whether it says anything of how the step is done.
    pub fn says_something(&self) -> bool {
        self.action.is_some() || !self.details.is_empty() || !self.facts.is_empty()
    }
}

impl ReturnFacts {
    /// Takes what is left unsaid from the facts it is laid over.
    #[must_use]
    pub fn over(self, base: Self) -> Self {
        Self {
            side: self.side.or(base.side),
            authority: self.authority.or(base.authority),
            documents: if self.documents.is_empty() {
                base.documents
            } else {
                self.documents
            },
            risk: self.risk.or(base.risk),
        }
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.side.is_none()
            && self.authority.is_none()
            && self.documents.is_empty()
            && self.risk.is_none()
    }
}

impl ReturnPlan {
    /// The authority of that id.
    pub fn authority(&self, id: &str) -> Option<&Authority> {
        self.authorities.iter().find(|authority| authority.id == id)
    }

    /// The steps that nobody knows how to do.
    pub fn gaps(&self) -> impl Iterator<Item = &ReturnStep> {
        self.steps.iter().filter(|step| step.answer == Answer::Gap)
    }
}
