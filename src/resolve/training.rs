//! Checks that cases, quizzes and meetings refer to what there is.

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::model::case::Case;
use crate::model::entry::Content;
use crate::model::handbook::Handbook;
use crate::model::kind::Kind;
use crate::resolve::references::{check_record, check_reference, check_target};

/// Reports every reference of a case, a quiz or a meeting that leads nowhere or to the wrong kind.
pub fn check(handbook: &Handbook) -> Vec<Diagnostic> {
    handbook
        .entries
        .par_iter()
        .flat_map_iter(|entry| match &entry.content {
            Content::Case(case) => check_case(handbook, case),
            Content::Quiz(questions) => questions
                .iter()
                .filter_map(|question| check_target(handbook, question.more.as_ref()?))
                .collect(),
            Content::Meeting(meeting) => meeting
                .decisions
                .iter()
                .filter_map(|decision| check_target(handbook, decision.page.as_ref()?))
                .collect(),
            _ => Vec::new(),
        })
        .collect()
}

fn check_case(handbook: &Handbook, case: &Case) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for stop in &case.stops {
        for indicator in &stop.indicators {
            diagnostics.extend(check_record(handbook, indicator, Kind::Indicators));
        }
        for law in &stop.laws {
            diagnostics.extend(check_reference(handbook, law, Kind::Law));
        }
    }
    diagnostics
}
