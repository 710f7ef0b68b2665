//! The pages of steps: all of a procedure on one page, and each step on a page of its own.

use serde::Serialize;

use crate::diagnostic::Checked;
use crate::model::entry::{Content, Entry};
use crate::model::reference::Target;
use crate::model::step::Step;
use crate::output::site::page::PageOf;
use crate::output::site::records::step::{StepWords, page_of_step};
use crate::output::site::records::wordsmith::{TextLink, Wordsmith};
use crate::output::site::shared::Site;
use crate::output::theme::Context;
use crate::output::tree::{Dependency, MadeFile};

/// Where a step's own page stands among the others.
#[derive(Debug, Serialize)]
struct Neighbours {
    previous: Option<TextLink>,
    next: Option<TextLink>,
    whole: Option<TextLink>,
}

/// The steps of an entry, for the kinds that have steps.
fn steps_of(entry: &Entry) -> Vec<&Step> {
    match &entry.content {
        Content::Procedure(procedure) => procedure.steps.iter().collect(),
        _ => Vec::new(),
    }
}

/// The names of the pages of an entry's steps, in order.
pub fn step_pages(entry: &Entry) -> Vec<String> {
    let steps = steps_of(entry).into_iter();
    steps.map(|step| page_of_step(&step.id)).collect()
}

/// Gives a template the steps of an entry.
pub fn insert_steps(context: &mut Context, words: &Wordsmith<'_>, entry: &Entry) {
    let steps = steps_of(entry);
    let words: Vec<StepWords> = (0..steps.len())
        .filter_map(|number| words.step(entry, &steps, number))
        .collect();
    context.insert("steps", &words);
}

impl Site {
    /// The page of one step, by its number from zero.
    pub(super) fn step_page(&self, language: usize, at: usize, number: usize) -> Checked<MadeFile> {
        let entry = &self.handbook.entries[at];
        let steps = steps_of(entry);
        let part = steps.get(number).map(|step| page_of_step(&step.id));
        let page = PageOf::for_part(self, language, &entry.path, &part.unwrap_or_default());
        let words = page.wordsmith();
        let mut context = page.context(entry);
        context.insert("step", &words.step(entry, &steps, number));
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
        let depends_on = [
            Dependency::Entry(entry.path.to_string()),
            Dependency::Section(entry.path.folder().to_owned()),
            Dependency::Theme("step.html".to_owned()),
        ];
        self.rendered("step.html", &context, depends_on)
    }
}
