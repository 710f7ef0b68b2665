//! Phone numbers in running text: on paper only those of contacts that may be printed.
//!
//! Paper cannot be called back, and somebody may ring what it says for a child. So a number whose contact may not be printed, and
//! one that is nobody's, leaves room to write on.

use crate::diagnostic::Arg;
use crate::model::contact::Contact;
use crate::model::language::LanguageTag;
use crate::model::phone::{Dial, find_numbers};
use crate::output::print::admission::{Admission, Marks, Reason};
use crate::output::print::composer::{Composer, LeftOut};
use crate::output::print::document::Run;
use crate::output::print::hyphenation::breakable;

/// Room to write a number on, in a line of text.
const RULE: &str = "____________";

/// A number or picture that was found in the words of a product.
#[derive(Clone, Debug)]
pub enum Found {
    /// It stands there, and its contact falls due and was checked as these say.
    Printed(Marks),
    /// It does not.
    LeftOut(LeftOut),
}

impl Composer<'_> {
    /// Words in a language as they may be printed: broken where that language breaks, and with numbers of contacts that may be
    /// printed alone.
    pub fn words_in(&self, language: &LanguageTag, text: &str) -> Run {
        Run {
            text: breakable(&self.without_numbers(text.trim()), language.as_str()),
            lang: language.to_string(),
        }
    }

    /// A text with room to write where a number stood that may not be printed.
    pub fn without_numbers(&self, text: &str) -> String {
        let mut printed = String::with_capacity(text.len());
        let mut from = 0;
        for number in find_numbers(text, self.handbook.settings.country) {
            let written = &text[number.range.clone()];
            if let Some(instead) = self.instead_of(written, &number.dial) {
                printed.push_str(&text[from..number.range.start]);
                printed.push_str(&instead);
                from = number.range.end;
            }
        }
        printed.push_str(&text[from..]);
        printed
    }

    /// What stands in the place of a number; none when it may stand there itself.
    fn instead_of(&self, written: &str, dial: &Dial) -> Option<String> {
        let country = self.handbook.settings.country;
        let owners = self.owners(dial);
        let admitted = owners.iter().find_map(|(_, admission)| match admission {
            Admission::Printed(marks) => Some(*marks),
            _ => None,
        });
        if let Some(marks) = admitted {
            self.found(Found::Printed(marks));
            return Some(format!("{written} ({})", self.mark(marks)?));
        }
        let (what, why, instead) = match owners.first() {
            Some((contact, admission)) => {
                let name = self.run_as_written(&contact.name);
                let fill_in = ("name", Arg::Text(name.text.clone()));
                // A contact may be called by its very number.
                let instead = match find_numbers(&name.text, country).is_empty() {
                    true => format!("{} {RULE}", self.language.say("print-fill-in", &[fill_in])),
                    false => RULE.to_owned(),
                };
                let why = match admission {
                    Admission::LeftOut(reason) | Admission::Refused(reason) => *reason,
                    Admission::Printed(_) | Admission::FillIn => Reason::ContactNotVerified,
                };
                (name, why, instead)
            }
            // As when texts are checked: `112 barn` is no number to ring.
            None if dial.may_be_a_count() => return None,
            None => (self.own(written), Reason::NumberOfNobody, RULE.to_owned()),
        };
        let why = self.reason(why);
        self.found(Found::LeftOut(LeftOut { what, why }));
        Some(instead)
    }

    /// Whose number it is, each with whether it may be printed.
    fn owners(&self, dial: &Dial) -> Vec<(&Contact, Admission)> {
        let targets = self.handbook.index.contacts_by_number.get(dial);
        let owners = targets.into_iter().flatten().filter_map(|target| {
            let entry = self.handbook.entry(&target.entry)?;
            let contact = self.handbook.contact(target)?;
            Some((contact, self.terms.contact(contact, &entry.trust)))
        });
        owners.collect()
    }

    /// Notes what was found in the words of the product.
    pub fn found(&self, found: Found) {
        self.numbers.borrow_mut().push(found);
    }

    /// Takes account of the numbers found so far: what was left out, and when those that stand there fall due.
    pub fn settle_numbers(&mut self) {
        for found in self.numbers.take() {
            match found {
                Found::Printed(marks) => self.takes_in(marks),
                Found::LeftOut(left_out) => self.note(left_out),
            }
        }
    }
}
