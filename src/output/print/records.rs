//! Records as blocks of a panel: contacts, laws, indicators, steps.

use crate::diagnostic::Arg;
use crate::model::contact::{Contact, NumberedLine, Reach};
use crate::model::entry::{Content, Entry};
use crate::model::indicator;
use crate::model::law::Law;
use crate::model::reference::{Ref, Target};
use crate::model::return_procedure::Answer;
use crate::model::step::Step;
use crate::model::trust::Trust;
use crate::output::print::admission::{Admission, Reason};
use crate::output::print::composer::{Composer, Marking};
use crate::output::print::document::{
    Block, ContactLine, LawLine, Line, NumberLine, Run, StepLine,
};

/// The tag of contacts that answer in an emergency.
const URGENT: &str = "akut";

impl Composer<'_> {
    /// Contacts; none when none of them may be printed.
    pub fn contacts(&mut self, contacts: &[Target]) -> Option<Block> {
        let contacts: Vec<ContactLine> = contacts
            .iter()
            .filter_map(|target| self.contact(target))
            .collect();
        (!contacts.is_empty()).then_some(Block::Contacts { contacts })
    }

    fn contact(&mut self, target: &Target) -> Option<ContactLine> {
        let handbook = self.handbook;
        let (entry, contact) = (handbook.entry(&target.entry)?, handbook.contact(target)?);
        let name = self.run(&contact.name);
        let admission = self.terms.contact(contact, &entry.trust);
        let marks = self.admit(admission, || name.clone())?;
        let fill_in = (admission == Admission::FillIn).then(|| {
            self.language
                .say("print-fill-in", &[("name", Arg::Text(name.text.clone()))])
        });
        let via = match &contact.reach {
            Reach::Via(via) => self.maybe(via),
            Reach::Numbers(_) | Reach::Placeholder => None,
        };
        Some(ContactLine {
            numbers: contact
                .numbers()
                .iter()
                .map(|line| self.number(line))
                .collect(),
            // When a number that is not there yet answers, nobody has verified either.
            hours: fill_in.is_none().then(|| self.hours(contact)).flatten(),
            is_urgent: contact.tags.iter().any(|tag| tag == URGENT),
            mark: self.mark(marks),
            via,
            fill_in,
            name,
        })
    }

    fn number(&self, line: &NumberedLine) -> NumberLine {
        let here = self.handbook.settings.country;
        let only_there = line.number.link_from(here).is_none().then(|| {
            let country = line.country.as_str();
            let key = format!("country-{}", country.to_lowercase());
            let name = if self.language.messages.has(&key) {
                self.say(&key)
            } else {
                country.to_owned()
            };
            self.own(
                self.language
                    .say("number-only-in", &[("country", Arg::Text(name))]),
            )
        });
        let label = self.maybe(&line.label);
        NumberLine {
            label: match (label, only_there) {
                (Some(label), Some(only)) => Some(Run {
                    text: format!("{} – {}", label.text, only.text),
                    ..label
                }),
                (label, only) => label.or(only),
            },
            number: line.number.shown().to_owned(),
        }
    }

    fn hours(&self, contact: &Contact) -> Option<Run> {
        match &contact.hours {
            Some(hours) => Some(self.own(self.language.hours(hours))),
            None => self.maybe(&contact.hours_note),
        }
    }

    /// Laws in short; none when none of them may be printed.
    pub fn laws(&mut self, laws: &[Target]) -> Option<Block> {
        let handbook = self.handbook;
        let entries = laws.iter().filter_map(|law| handbook.entry(&law.entry));
        let laws: Vec<LawLine> = entries
            .filter_map(|entry| match &entry.content {
                Content::Law(law) => self.law(entry, law),
                _ => None,
            })
            .collect();
        (!laws.is_empty()).then_some(Block::Laws { laws })
    }

    fn law(&mut self, entry: &Entry, law: &Law) -> Option<LawLine> {
        let admission = self.terms.law(law.in_force, &entry.trust);
        let what = self.title_of(entry);
        let marks = self.admit(admission, || what)?;
        Some(LawLine {
            citation: law.citation(),
            text: self.short_text(entry),
            mark: self.mark(marks),
        })
    }

    /// What stands for an entry on paper: its short text, else its summary, else its title.
    fn short_text(&self, entry: &Entry) -> Run {
        if let Some(pocket) = &entry.pocket {
            return self.run(pocket);
        }
        if entry.summary.is_empty() {
            self.run(&entry.title)
        } else {
            self.run(&entry.summary)
        }
    }

    /// Signs to see and to ask about, without weights; none when none of them may be printed.
    pub fn indicators(&mut self, indicators: &[Target]) -> Option<Block> {
        let (mut see, mut ask) = (Vec::new(), Vec::new());
        for target in indicators {
            let Some(entry) = self.handbook.entry(&target.entry) else {
                continue;
            };
            let Content::Indicators(groups) = &entry.content else {
                continue;
            };
            let Some(indicator) = target
                .id
                .as_ref()
                .and_then(|id| indicator::find(groups, id))
            else {
                continue;
            };
            let admission = self.terms.record(&indicator.trust.clone().or(&entry.trust));
            let what = self.run(&indicator.text);
            let Some(marks) = self.admit(admission, || what) else {
                continue;
            };
            let mark = self.mark(marks);
            let line = |text: Run| Line {
                text,
                mark: mark.clone(),
            };
            see.extend(self.maybe(indicator.signs.see()).map(line));
            ask.extend(self.maybe(indicator.signs.ask()).map(line));
        }
        (!see.is_empty() || !ask.is_empty()).then_some(Block::Indicators { see, ask })
    }

    /// Steps, numbered as they are printed; none when none of them may be.
    pub fn steps(&mut self, steps: &[Target]) -> Option<Block> {
        let mut lines = Vec::new();
        for target in steps {
            let Some(entry) = self.handbook.entry(&target.entry) else {
                continue;
            };
            let of_entry = self.handbook.steps_of(entry);
            let wanted = of_entry
                .into_iter()
                .find(|step| Some(&step.id) == target.id.as_ref());
            let Some(step) = wanted else { continue };
            lines.extend(self.step(entry, step, lines.len() + 1));
        }
        if self.marking == Marking::Star {
            say_once(&mut lines);
        }
        (!lines.is_empty()).then_some(Block::Steps { steps: lines })
    }

    fn step(&mut self, entry: &Entry, step: &Step, number: usize) -> Option<StepLine> {
        let action = self.run(&step.action);
        if self.is_gap(entry, step) {
            self.leave_out(action, Reason::Gap);
            return None;
        }
        let details = &step.details;
        let admission = self.terms.record(&step_trust(entry, step));
        let marks = self.admit(admission, || action.clone())?;
        Some(StepLine {
            number,
            who: self.maybe(&details.who),
            basis: details
                .basis
                .iter()
                .filter_map(|law| self.citation(law))
                .collect(),
            contact: details
                .contacts
                .first()
                .map(|contact| joined(self.name_of(&contact.target))),
            mark: self.mark(marks),
            action,
        })
    }

    fn is_gap(&self, entry: &Entry, step: &Step) -> bool {
        let plan = self.handbook.index.returns.get(&entry.path);
        let planned = plan.and_then(|plan| plan.steps.iter().find(|own| own.step.id == step.id));
        planned.is_some_and(|planned| planned.answer == Answer::Gap)
    }

    /// How a law in force is cited.
    fn citation(&self, law: &Ref<Law>) -> Option<String> {
        match &self.handbook.entry(&law.target.entry)?.content {
            Content::Law(law) if !law.in_force.is_over(self.terms.today) => Some(law.citation()),
            _ => None,
        }
    }
}

/// Says who does a step only where that is another than for the step before: the pocket has little room.
fn say_once(steps: &mut [StepLine]) {
    let mut last = None;
    for step in steps {
        if step.who == last {
            step.who = None;
        } else if step.who.is_some() {
            last = step.who.clone();
        }
    }
}

/// The trust of a step: a finished step of a return has its page's already.
fn step_trust(entry: &Entry, step: &Step) -> Trust {
    let own = step.details.trust.clone();
    match entry.content {
        Content::Return(_) => own,
        _ => own.or(&entry.trust),
    }
}

fn joined(runs: Vec<Run>) -> Run {
    let lang = runs.first().map_or(String::new(), |run| run.lang.clone());
    let texts: Vec<String> = runs.into_iter().map(|run| run.text).collect();
    Run {
        text: texts.concat(),
        lang,
    }
}
