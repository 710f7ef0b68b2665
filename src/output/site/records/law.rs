//! Laws for their template.

use serde::Serialize;

use crate::diagnostic::Arg;
use crate::model::law::Law;
use crate::output::site::records::wordsmith::{Text, TextLink, Wordsmith};

/// A law for its template.
#[derive(Debug, Serialize)]
pub struct LawWords {
    citation: Option<String>,
    statute: Option<Text>,
    number: Option<String>,
    in_force: Option<Text>,
    status: Option<StatusWords>,
    replaces: Vec<Text>,
    penalty: Option<Text>,
    url: Option<String>,
}

#[derive(Debug, Serialize)]
struct StatusWords {
    state: &'static str,
    words: String,
    link: Option<TextLink>,
}

impl Wordsmith<'_> {
    /// A law in words.
    pub fn law(&self, law: &Law) -> LawWords {
        let citation = law.citation();
        LawWords {
            citation: (!citation.is_empty()).then_some(citation),
            statute: self.text(&law.statute.name),
            number: law.statute.number.as_ref().map(ToString::to_string),
            in_force: self.in_force(law).map(|text| self.own(text)),
            status: self.status(law),
            replaces: law
                .replaces
                .iter()
                .map(|old| self.own(old.to_string()))
                .collect(),
            penalty: self.maybe(&law.penalty),
            url: law.url.clone(),
        }
    }

    fn in_force(&self, law: &Law) -> Option<String> {
        let date = |date| Arg::Text(self.language.messages.date(date));
        match (law.in_force.from(), law.in_force.to()) {
            (Some(from), None) => Some(self.language.say("in-force-from", &[("from", date(from))])),
            (None, Some(to)) => Some(self.language.say("in-force-to", &[("to", date(to))])),
            (Some(from), Some(to)) => Some(self.language.say(
                "in-force-between",
                &[("from", date(from)), ("to", date(to))],
            )),
            (None, None) => None,
        }
    }

    fn status(&self, law: &Law) -> Option<StatusWords> {
        let today = self.links.handbook.today;
        let (state, key) = match (law.in_force.is_over(today), law.in_force.is_to_come(today)) {
            (true, _) => ("repealed", "law-repealed-status"),
            (_, true) => ("to-come", "law-to-come-status"),
            _ => return None,
        };
        let link = law
            .replaced_by
            .as_ref()
            .and_then(|successor| self.entry_link(&successor.target));
        Some(StatusWords {
            state,
            words: self.say(key),
            link,
        })
    }
}
