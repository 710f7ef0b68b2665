//! Lays each country's return procedure over the common spine, so that everybody after this reads whole steps.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::entry::{Content, Entry};
use crate::model::handbook::Handbook;
use crate::model::phone::Country;
use crate::model::reference::{Ref, Target};
use crate::model::return_procedure::{
    Answer, Named, Origin, Part, ReturnPlan, ReturnProcedure, ReturnStep, WrittenStep,
};
use crate::model::step::Step;
use crate::model::trust::Trust;
use crate::source::Place;

/// Makes the plan of every return procedure; reports steps and authorities that nothing answers to, a spine that is none,
/// and a country with two pages.
pub fn merge(handbook: &mut Handbook) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let mut countries: BTreeMap<Country, &Entry> = BTreeMap::new();
    let mut plans = BTreeMap::new();
    let mut inherited = Vec::new();
    for (at, entry) in handbook.entries.iter().enumerate() {
        let Content::Return(own) = &entry.content else {
            continue;
        };
        let spine = match &own.part {
            Part::Common => None,
            Part::Country {
                country,
                place,
                spine,
            } => {
                let first = *countries.entry(*country).or_insert(entry);
                if first.path != entry.path {
                    diagnostics.push(
                        Diagnostic::at(Code::ReturnCountry, place.clone())
                            .arg("country", country.as_str())
                            .arg("other", first.path.as_str()),
                    );
                }
                spine
                    .as_ref()
                    .and_then(|spine| spine_of(handbook, spine, &mut diagnostics))
            }
        };
        let merger = Merger {
            entry,
            own,
            spine,
            diagnostics: &mut diagnostics,
        };
        plans.insert(entry.path.clone(), merger.plan());
        if let Some((spine, _)) = spine {
            inherited.push((at, inherited_ids(entry, spine, &mut diagnostics)));
        }
    }
    handbook.index.returns = plans;
    for (at, ids) in inherited {
        handbook.entries[at].records.extend(ids);
    }
    diagnostics
}

/// The spine that a country builds on; a country's own page is none. That it exists is checked with all references.
fn spine_of<'a>(
    handbook: &'a Handbook,
    spine: &Ref<ReturnProcedure>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(&'a Entry, &'a ReturnProcedure)> {
    let entry = handbook.entry(&spine.target.entry)?;
    match &entry.content {
        Content::Return(procedure) if matches!(procedure.part, Part::Common) => {
            Some((entry, procedure))
        }
        Content::Return(_) => {
            diagnostics.push(
                Diagnostic::at(Code::ReturnSpine, spine.place.clone())
                    .variant("country")
                    .arg("link", entry.path.as_str()),
            );
            None
        }
        _ => None,
    }
}

/// The ids of the spine that the country's page has as well, so that links to them lead somewhere.
fn inherited_ids(
    entry: &Entry,
    spine: &Entry,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(String, Place)> {
    let mut ids = Vec::new();
    for (id, place) in &spine.records {
        if entry.records.iter().any(|(own, _)| own == id) {
            continue;
        }
        let clash = entry.versions.values().find_map(|version| {
            let heading = version.headings.iter().find(|heading| heading.id == *id)?;
            Some(Place::new(&version.source, heading.span))
        });
        match clash {
            Some(heading) => diagnostics.push(
                Diagnostic::at(Code::ReturnStep, heading)
                    .variant("heading")
                    .arg("id", id.as_str()),
            ),
            None => ids.push((id.clone(), place.clone())),
        }
    }
    ids
}

/// Makes one entry's plan.
struct Merger<'a> {
    entry: &'a Entry,
    own: &'a ReturnProcedure,
    spine: Option<(&'a Entry, &'a ReturnProcedure)>,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Merger<'_> {
    fn plan(mut self) -> ReturnPlan {
        let mut steps = match (&self.own.part, self.spine) {
            (Part::Common, _) => self
                .own
                .steps
                .iter()
                .filter_map(|step| self.own_step(step))
                .collect(),
            (_, Some((spine, common))) => common
                .steps
                .iter()
                .filter_map(|step| self.inherited(spine, step))
                .collect(),
            // What is wrong with the spine has been reported; the country's steps are shown as they stand.
            (_, None) => self
                .own
                .steps
                .iter()
                .filter_map(|step| self.own_step(step))
                .collect(),
        };
        if let Some((_, common)) = self.spine {
            self.add_own_steps(common, &mut steps);
        }
        let mut authorities = self.own.authorities.clone();
        if let Some((_, common)) = self.spine {
            let inherited = common.authorities.iter().filter(|authority| {
                self.own
                    .authorities
                    .iter()
                    .all(|own| own.id != authority.id)
            });
            authorities = inherited.cloned().chain(authorities).collect();
        }
        let plan = ReturnPlan { authorities, steps };
        self.check_authorities(&plan);
        plan
    }

    /// A step of the entry's own; in the spine these are the common ones.
    fn own_step(&self, written: &WrittenStep) -> Option<ReturnStep> {
        let is_common = matches!(self.own.part, Part::Common);
        let mut details = written.details.clone();
        details.trust = trust_of(&details.trust, self.entry);
        Some(ReturnStep {
            step: Step {
                id: written.id.clone(),
                action: written.action.clone()?,
                details,
            },
            facts: written.facts.clone(),
            origin: if is_common {
                Origin::Common
            } else {
                Origin::Own
            },
            answer: match (written.unknown, written.varies) {
                (true, _) => Answer::Gap,
                (_, true) if is_common => Answer::Varies,
                _ => Answer::Known,
            },
        })
    }

    /// A common step, with what the country says of it laid over.
    fn inherited(&self, spine: &Entry, common: &WrittenStep) -> Option<ReturnStep> {
        let mut details = common.details.clone();
        for choice in &mut details.choices {
            if choice.then.target.entry == spine.path {
                let target = Target {
                    entry: self.entry.path.clone(),
                    id: choice.then.target.id.clone(),
                };
                choice.then = Ref::new(target, choice.then.place.clone());
            }
        }
        let own = self.own.steps.iter().find(|own| own.id == common.id);
        let says_something = own.is_some_and(WrittenStep::says_something);
        let is_gap = own.is_some_and(|own| own.unknown)
            || common.unknown
            || (common.varies && !says_something);
        let mut step = Step {
            id: common.id.clone(),
            action: common.action.clone()?,
            details,
        };
        let mut facts = common.facts.clone();
        match own {
            Some(own) if says_something => {
                step.action = own.action.clone().unwrap_or(step.action);
                step.details = own.details.clone().over(step.details);
                step.details.trust = trust_of(&own.details.trust, self.entry);
                facts = own.facts.clone().over(facts);
            }
            _ => step.details.trust = trust_of(&step.details.trust, spine),
        }
        Some(ReturnStep {
            step,
            facts,
            origin: if says_something {
                Origin::Changed
            } else {
                Origin::Common
            },
            answer: if is_gap { Answer::Gap } else { Answer::Known },
        })
    }

    /// Puts the country's new steps in their places: behind the one they name, in the order of the file.
    fn add_own_steps(&mut self, common: &ReturnProcedure, steps: &mut Vec<ReturnStep>) {
        let known: Vec<&str> = common.steps.iter().map(|step| step.id.as_str()).collect();
        // The step that each new one was put behind.
        let mut behind: BTreeMap<&str, &str> = BTreeMap::new();
        for written in &self.own.steps {
            let is_common = known.contains(&written.id.as_str());
            match (&written.after, is_common) {
                (None, true) => {}
                (Some(after), true) => self.report(after, "moved", &written.id, &[]),
                (None, false) => {
                    let id = Named {
                        id: written.id.clone(),
                        place: written.place.clone(),
                    };
                    self.report(&id, "", &written.id, &known);
                }
                (Some(after), false) => {
                    let place = steps.iter().position(|step| step.step.id == after.id);
                    let (Some(at), Some(step)) = (place, self.own_step(written)) else {
                        self.report(after, "after", &after.id, &known);
                        continue;
                    };
                    // Those put behind the same step before this one stay before it, with what was put behind them.
                    let mut family = vec![after.id.as_str()];
                    for earlier in &steps[at + 1..] {
                        match behind.get_key_value(earlier.step.id.as_str()) {
                            Some((id, before)) if family.contains(before) => family.push(id),
                            _ => break,
                        }
                    }
                    let earlier = family.len() - 1;
                    steps.insert(at + 1 + earlier, step);
                    behind.insert(&written.id, &after.id);
                }
            }
        }
    }

    fn report(&mut self, at: &Named, variant: &'static str, id: &str, known: &[&str]) {
        let diagnostic = Diagnostic::at(Code::ReturnStep, at.place.clone())
            .arg("id", id)
            .did_you_mean(id, known.iter().copied());
        self.diagnostics.push(if variant.is_empty() {
            diagnostic
        } else {
            diagnostic.variant(variant)
        });
    }

    fn check_authorities(&mut self, plan: &ReturnPlan) {
        let named = self
            .own
            .steps
            .iter()
            .filter_map(|step| step.facts.authority.as_ref());
        for named in named.filter(|named| plan.authority(&named.id).is_none()) {
            let known = plan
                .authorities
                .iter()
                .map(|authority| authority.id.as_str());
            self.diagnostics.push(
                Diagnostic::at(Code::ReturnAuthority, named.place.clone())
                    .arg("id", named.id.as_str())
                    .did_you_mean(&named.id, known),
            );
        }
    }
}

/// A step's trust: its own, filled up from the page it was written on; the source of a whole page is not a step's.
fn trust_of(own: &Trust, page: &Entry) -> Trust {
    Trust {
        source: own.source.clone(),
        ..own.clone().or(&page.trust)
    }
}
