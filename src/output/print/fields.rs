//! Forms and cases as panels: room to write, and what a group talks through.

use crate::model::case::Case;
use crate::model::entry::Entry;
use crate::model::form::{Answer, Form, FormField};
use crate::model::words::Words;
use crate::output::print::composer::Composer;
use crate::output::print::document::{Block, FieldBox, Node, PanelPage, Run};
use crate::output::print::nodes::paragraph;

/// How many lines a group gets for each question of a case.
const LINES_TO_A_QUESTION: usize = 3;
/// How many lines a stop of a case takes at most.
const MOST_LINES: usize = 12;

impl Composer<'_> {
    /// What to know about what is written in a form, then its sections, a panel each.
    pub fn form(&self, entry: &Entry, form: &Form) -> Vec<PanelPage> {
        let privacy = form.privacy.as_ref().map(|words| {
            let callout = Node::Callout {
                callout: "viktigt",
                title: self.say("callout-important"),
                children: self.nodes_of(words, &entry.path),
            };
            PanelPage {
                id: entry.path.name().to_owned(),
                title: None,
                mark: None,
                blocks: vec![Block::Text {
                    nodes: vec![callout],
                }],
            }
        });
        let sections = form.sections.iter().map(|section| PanelPage {
            id: section
                .heading
                .as_ref()
                .map_or("fields", |heading| &heading.id)
                .to_owned(),
            title: section
                .heading
                .as_ref()
                .map(|heading| self.run(&heading.name)),
            mark: None,
            blocks: vec![Block::Fields {
                heading: None,
                fields: section
                    .records
                    .iter()
                    .map(|field| self.field(field))
                    .collect(),
            }],
        });
        privacy.into_iter().chain(sections).collect()
    }

    fn field(&self, field: &FormField) -> FieldBox {
        let (answer, options): (_, &[Words]) = match &field.answer {
            Answer::Lines => ("lines", &[]),
            Answer::Number => ("number", &[]),
            Answer::Tally(options) => ("tally", options),
            Answer::Date => ("date", &[]),
            Answer::Time => ("time", &[]),
            Answer::Tick(options) => ("tick", options),
            Answer::Choice(options) => ("choice", options),
        };
        FieldBox {
            label: self.run(&field.label),
            is_required: field.is_required,
            help: self.maybe(&field.help),
            answer,
            lines: field.lines,
            options: options.iter().map(|option| self.run(option)).collect(),
        }
    }

    /// A case for those who talk it through: that it is invented, how it begins, then each stop with room for notes. What is
    /// written for the one who leads the talk is not on it.
    pub fn case(&self, entry: &Entry, case: &Case) -> Vec<PanelPage> {
        let invented = Node::Callout {
            callout: "viktigt",
            title: self.say("case-invented"),
            children: vec![paragraph(self.own(self.say("case-invented-note")))],
        };
        let panel = |id: &str, title: Option<&str>, nodes: Vec<Node>| PanelPage {
            id: id.to_owned(),
            title: title.map(|key| self.own(self.say(key))),
            mark: None,
            blocks: vec![Block::Text { nodes }],
        };
        let text = |words: &Words| self.nodes_of(words, &entry.path);
        let learn = case.learn.as_ref().map(text);
        let situation = case.situation.as_ref().map(text);
        let start = [
            Some(panel(entry.path.name(), None, vec![invented])),
            learn.map(|nodes| panel("learn", Some("case-learn"), nodes)),
            situation.map(|nodes| panel("situation", Some("case-situation"), nodes)),
        ];
        let stops = case.stops.iter().map(|stop| {
            let mut nodes = stop
                .text
                .as_ref()
                .map_or(Vec::new(), |text| self.nodes_of(text, &entry.path));
            if !stop.questions.is_empty() {
                nodes.push(self.heading(self.own(self.say("case-questions"))));
                nodes.push(Node::List {
                    start: None,
                    items: stop
                        .questions
                        .iter()
                        .map(|question| self.nodes_of(question, &entry.path))
                        .collect(),
                });
            }
            let lines = (stop.questions.len() * LINES_TO_A_QUESTION).min(MOST_LINES);
            PanelPage {
                id: stop.id.clone(),
                title: Some(self.run(&stop.name)),
                mark: None,
                blocks: vec![
                    Block::Text { nodes },
                    Block::Lines {
                        count: u8::try_from(lines).unwrap_or(u8::MAX),
                    },
                ],
            }
        });
        start.into_iter().flatten().chain(stops).collect()
    }

    /// A heading under a panel's own.
    pub fn heading(&self, run: Run) -> Node {
        Node::Heading {
            level: 2,
            children: vec![Node::Words { run }],
        }
    }
}
