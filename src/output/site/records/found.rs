//! Records as rows among the results of a search: what is needed at once, without the page.

use serde::Serialize;

use crate::diagnostic::Arg;
use crate::model::contact::{Contact, Reach};
use crate::model::law::Law;
use crate::model::phrase::Phrase;
use crate::model::trust::Trust;
use crate::output::site::records::wordsmith::Wordsmith;

/// A contact: how to call it, when it answers, and whom to call instead.
#[derive(Debug, Serialize)]
pub struct FoundContact {
    numbers: Vec<FoundNumber>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<String>,
    /// As pages carry it for "open now".
    #[serde(skip_serializing_if = "Option::is_none")]
    opening: Option<String>,
    /// How to reach one that has no number of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    via: Option<String>,
    /// Whether its number is still to be filled in.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    placeholder: bool,
    /// Those to call instead, in order, of whom it is known when they answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    next: Vec<FoundNext>,
}

#[derive(Debug, Serialize)]
struct FoundNumber {
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    tel: Option<String>,
}

#[derive(Debug, Serialize)]
struct FoundNext {
    name: String,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    tel: Option<String>,
    /// The week in which it answers.
    opening: String,
}

/// A phrase: the words to say.
#[derive(Debug, Serialize)]
pub struct FoundPhrase {
    sv: Option<String>,
    ro: Option<String>,
    romani: Vec<FoundForm>,
}

#[derive(Debug, Serialize)]
struct FoundForm {
    text: String,
    variety: String,
    mark: String,
}

/// A law: how it is cited, and how that is said to somebody who sought an old citation.
#[derive(Debug, Serialize)]
pub struct FoundLaw {
    citation: String,
    /// The numbers that only old citations have; the search says `now` when one of them is what was sought.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    old: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    now: Option<String>,
}

impl Wordsmith<'_> {
    /// How far a record can be trusted, in a line; what it does not say, its page says for it.
    pub fn found_trust(&self, trust: &Trust, page: &Trust) -> Option<String> {
        let whole = trust.clone().or(page);
        self.trust(&whole).map(|trust| trust.in_short().in_a_line())
    }

    /// Words that people have for a kind of record, whether it says them or not; empty for most.
    pub fn found_kind(&self, kind: &str) -> String {
        let key = match kind {
            "contact" => "search-words-contact",
            "law" => "search-words-law",
            "form" => "search-words-form",
            "indicator" => "search-words-indicator",
            "case" => "search-words-case",
            "phrase" => "search-words-phrase",
            _ => return String::new(),
        };
        self.say(key)
    }

    /// A contact as a row.
    pub fn found_contact(&self, contact: &Contact) -> FoundContact {
        let opening = self.week(contact);
        let via = match &contact.reach {
            Reach::Via(via) => self.maybe(via).map(|via| via.text),
            Reach::Numbers(_) | Reach::Placeholder => None,
        };
        let placeholder = matches!(contact.reach, Reach::Placeholder);
        let next = if placeholder || opening.is_some() {
            self.instead(contact)
        } else {
            Vec::new()
        };
        let next = next.into_iter().map(|next| FoundNext {
            name: next.name.map(|name| name.text).unwrap_or_default(),
            text: next.number.shown,
            tel: next.number.href,
            opening: next.week,
        });
        let numbers = contact.numbers().iter().map(|line| {
            let number = self.number(line);
            FoundNumber {
                label: number.label.map(|label| label.text),
                text: number.shown,
                tel: number.href,
            }
        });
        FoundContact {
            numbers: numbers.collect(),
            hours: contact
                .hours
                .as_ref()
                .map(|hours| self.language.hours(hours)),
            opening,
            via,
            placeholder,
            next: next.collect(),
        }
    }

    /// A phrase card as a row.
    pub fn found_phrase(&self, phrase: &Phrase) -> FoundPhrase {
        let in_language = |tag: &str| {
            let wording = phrase.wordings.iter();
            let mut wording = wording.filter(|wording| wording.language.as_str() == tag);
            wording.next().map(|wording| wording.text.clone())
        };
        let romani = phrase.romani.iter().map(|form| {
            let words = self.romani(form);
            FoundForm {
                text: words.form,
                variety: words.variety,
                mark: words.status,
            }
        });
        FoundPhrase {
            sv: in_language("sv"),
            ro: in_language("ro"),
            romani: romani.collect(),
        }
    }

    /// A law as a row, with the numbers that only its old citations have; none for an act without abbreviation and number.
    pub fn found_law(&self, law: &Law, old: Vec<String>) -> Option<FoundLaw> {
        let citation = law.citation();
        if citation.is_empty() {
            return None;
        }
        let now = || {
            let citation = Arg::Text(citation.clone());
            self.language.say("search-now", &[("citation", citation)])
        };
        Some(FoundLaw {
            now: (!old.is_empty()).then(now),
            old,
            citation,
        })
    }
}
