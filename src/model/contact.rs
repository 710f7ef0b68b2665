//! Contacts: whom to reach, how, when, and who is next when nobody answers.

use crate::model::hours::Hours;
use crate::model::language::LanguageTag;
use crate::model::phone::{Country, PhoneNumber};
use crate::model::reference::Ref;
use crate::model::trust::Trust;
use crate::model::words::Words;

/// Somebody to turn to: a function, never a person.
#[derive(Clone, Debug)]
pub struct Contact {
    /// Its id on its page.
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// How it is reached.
    pub reach: Reach,
    /// Its page on the web.
    pub url: Option<String>,
    /// When it answers; none when that is not known.
    pub hours: Option<Hours>,
    /// When it answers, in words, where the exact times are not known.
    pub hours_note: Option<Words>,
    /// Who may turn to it.
    pub who: Option<Words>,
    /// The place it serves.
    pub scope: Option<Words>,
    /// What else to know.
    pub note: Option<Words>,
    /// Whom to call when it does not answer, first choice first.
    pub fallback: Vec<Ref<Contact>>,
    /// The languages it speaks.
    pub languages: Vec<LanguageTag>,
    /// Words to choose it by.
    pub tags: Vec<String>,
    /// Words to search it by, with commas between.
    pub keywords: Option<Words>,
    /// How far it can be trusted.
    pub trust: Trust,
}

/// How a contact is reached.
#[derive(Clone, Debug)]
pub enum Reach {
    /// By phone.
    Numbers(Vec<NumberedLine>),
    /// Through somebody else, or on the web.
    Via(Option<Words>),
    /// A local number that each organisation fills in; never a link, never dialled from paper.
    Placeholder,
}

/// A number with what it is for.
#[derive(Clone, Debug)]
pub struct NumberedLine {
    /// The number.
    pub number: PhoneNumber,
    /// What it is for, when a contact has several.
    pub label: Option<Words>,
    /// The country it was read for.
    pub country: Country,
}

impl Contact {
    /// Its numbers; none when it is reached otherwise.
    pub fn numbers(&self) -> &[NumberedLine] {
        match &self.reach {
            Reach::Numbers(lines) => lines,
            Reach::Via(_) | Reach::Placeholder => &[],
        }
    }
}
