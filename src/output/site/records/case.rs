//! Cases for their templates: what participants see, and what the one who leads the talk sees besides.

use serde::Serialize;

use crate::diagnostic::Arg;
use crate::model::case::{Case, GroupSize, Stop};
use crate::output::site::records::reference::{Paragraphs, RefLink};
use crate::output::site::records::wordsmith::{Text, Wordsmith};

/// A case for its template; the facilitator's notes are there only on the facilitator's page.
#[derive(Debug, Serialize)]
pub struct CaseWords {
    learn: Option<Text>,
    minutes: String,
    group: Option<String>,
    situation: Option<Paragraphs>,
    stops: Vec<StopWords>,
    notes: Option<Paragraphs>,
}

#[derive(Debug, Serialize)]
struct StopWords {
    id: String,
    name: Option<Text>,
    minutes: String,
    text: Option<Paragraphs>,
    questions: Vec<Text>,
    indicators: Vec<RefLink>,
    laws: Vec<RefLink>,
    notes: Option<Paragraphs>,
}

impl Wordsmith<'_> {
    /// A case as participants see it: no word of the facilitator's notes.
    pub fn case(&self, case: &Case) -> CaseWords {
        CaseWords {
            learn: self.maybe(&case.learn),
            minutes: self.minutes(case.total_minutes()),
            group: case.group.map(|size| self.group(size)),
            situation: self.paragraphs(&case.situation),
            stops: case.stops.iter().map(|stop| self.stop(stop)).collect(),
            notes: None,
        }
    }

    /// A case as the one who leads the talk sees it.
    pub fn case_with_notes(&self, case: &Case) -> CaseWords {
        let mut words = self.case(case);
        words.notes = self.paragraphs(&case.facilitator);
        for (words, stop) in words.stops.iter_mut().zip(&case.stops) {
            words.notes = self.paragraphs(&stop.facilitator);
        }
        words
    }

    fn stop(&self, stop: &Stop) -> StopWords {
        StopWords {
            id: stop.id.clone(),
            name: self.text(&stop.name),
            minutes: self.minutes(usize::from(stop.minutes.get())),
            text: self.paragraphs(&stop.text),
            questions: stop
                .questions
                .iter()
                .filter_map(|question| self.text(question))
                .collect(),
            indicators: self.ref_links(&stop.indicators),
            laws: self.ref_links(&stop.laws),
            notes: None,
        }
    }

    /// A number of minutes in words.
    pub fn minutes(&self, count: usize) -> String {
        self.language
            .say("minutes", &[("count", Arg::Count(count))])
    }

    fn group(&self, size: GroupSize) -> String {
        let people = |number: u16| Arg::Count(usize::from(number));
        if size.from() == size.to() {
            return self.language.say("people", &[("count", people(size.to()))]);
        }
        self.language.say(
            "people-between",
            &[("from", people(size.from())), ("to", people(size.to()))],
        )
    }
}
