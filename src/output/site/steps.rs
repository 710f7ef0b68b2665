//! The pages of steps: all of a procedure on one page, and each step on a page of its own.

use serde::Serialize;

use crate::diagnostic::Checked;
use crate::model::entry::{Content, Entry};
use crate::model::handbook::Handbook;
use crate::model::reference::Target;
use crate::model::step::Step;
use crate::model::trust::Trust;
use crate::output::site::page::PageOf;
use crate::output::site::records::step::StepWords;
use crate::output::site::records::wordsmith::{TextLink, Wordsmith};
use crate::output::site::shared::Site;
use crate::output::theme::Context;
use crate::output::tree::MadeFile;

/// Where a step's own page stands among the others.
#[derive(Debug, Serialize)]
struct Neighbours {
    previous: Option<TextLink>,
    next: Option<TextLink>,
    whole: Option<TextLink>,
}

/// The names of the pages of an entry's steps, in order.
pub fn step_pages(handbook: &Handbook, entry: &Entry) -> Vec<String> {
    let steps = handbook.steps_of(entry).into_iter();
    steps.map(Step::page_name).collect()
}

/// Gives a template the steps of an entry.
pub fn insert_steps(
    context: &mut Context,
    words: &Wordsmith<'_>,
    handbook: &Handbook,
    entry: &Entry,
) {
    let steps = handbook.steps_of(entry);
    let words: Vec<StepWords> = (0..steps.len())
        .filter_map(|number| step_words(words, handbook, entry, &steps, number))
        .collect();
    context.insert("steps", &words);
}

/// A step in words, with what a return's step has besides.
fn step_words(
    words: &Wordsmith<'_>,
    handbook: &Handbook,
    entry: &Entry,
    steps: &[&Step],
    number: usize,
) -> Option<StepWords> {
    let Content::Return(procedure) = &entry.content else {
        return words.step(entry, steps, &entry.trust, number);
    };
    let plan = handbook.index.returns.get(&entry.path)?;
    // The trust of a return's step is whole, for it may have been written on another page.
    let mut step = words.step(entry, steps, &Trust::default(), number)?;
    step.back = Some(words.return_step(entry, procedure, plan.steps.get(number)?));
    Some(step)
}

impl Site {
    /// The page of one step, by its number from zero.
    pub(super) fn step_page(&self, language: usize, at: usize, number: usize) -> Checked<MadeFile> {
        let entry = &self.handbook.entries[at];
        let steps = self.handbook.steps_of(entry);
        let part = steps.get(number).map(|step| step.page_name());
        let page = PageOf::for_part(self, language, &entry.path, &part.unwrap_or_default());
        let words = page.wordsmith();
        let mut context = page.context(entry);
        let step = step_words(&words, &self.handbook, entry, &steps, number);
        context.insert("step", &step);
        let link = |number: Option<usize>| {
            let step = steps.get(number?)?;
            words.step_link(entry, step)
        };
        let whole = Target {
            entry: entry.path.clone(),
            id: None,
        };
        context.insert(
            "neighbours",
            &Neighbours {
                previous: link(number.checked_sub(1)),
                next: link(number.checked_add(1)),
                whole: words.entry_link(&whole),
            },
        );
        let depends_on = page.depends_on(entry, "step.html");
        self.rendered("step.html", &context, depends_on)
    }
}
