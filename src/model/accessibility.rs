//! The accessibility statement (tillgänglighetsredogörelse) that lagen (2018:1937) om tillgänglighet till digital offentlig
//! service asks of a public body, also for an intranet.
//!
//! It says no more than a person's dated assessment: without one there is no result to state.

use jiff::civil::Date;

use crate::model::contact::Contact;
use crate::model::reference::Ref;
use crate::model::words::Words;
use crate::source::Place;

/// What a statement is made of.
#[derive(Clone, Debug, Default)]
pub struct Statement {
    /// A person's assessment; none until somebody has made one.
    pub assessment: Option<Assessment>,
    /// What is not accessible, as far as it is known.
    pub gaps: Vec<Gap>,
    /// The day the statement was last changed.
    pub updated: Option<Date>,
    /// How readers tell of what does not work.
    pub feedback: Option<Words>,
    /// Whom they reach.
    pub contact: Option<Ref<Contact>>,
}

/// An assessment by a person.
#[derive(Clone, Debug)]
pub struct Assessment {
    /// The day.
    pub on: Date,
    /// Where the day is written.
    pub place: Place,
    /// Who made it.
    pub method: Method,
    /// What it came to.
    pub result: Compliance,
}

/// Who assessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// The body itself.
    Own,
    /// Somebody outside it.
    External,
}

/// How far the law's demands (EN 301 549, WCAG 2.1 A and AA) are met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compliance {
    /// Wholly; there are no gaps then.
    Full,
    /// In part.
    Partial,
    /// Not.
    None,
}

/// Something that is not accessible.
#[derive(Clone, Debug)]
pub struct Gap {
    /// Its id on the page.
    pub id: String,
    /// What does not work, and for whom.
    pub what: Words,
    /// Why, or when it will be mended.
    pub why: Option<Words>,
    /// What the law says of it.
    pub ground: Ground,
}

/// What the law says of a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// It is to be mended.
    NotYet,
    /// It would be an unreasonable burden (12 §).
    Burden,
    /// The law does not cover it (9 §).
    Outside,
}
