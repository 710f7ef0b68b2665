//! Pages of the handbook as chapters of a reading copy: their text, their records, and where it all comes from.

use crate::model::entry::{Content, Entry};
use crate::model::glossary::Term;
use crate::model::quiz::Question;
use crate::model::reference::Target;
use crate::model::words::Words;
use crate::output::print::admission::Admission;
use crate::output::print::composer::{Composer, Marking};
use crate::output::print::document::{Block, Node, PanelPage, Run};
use crate::output::print::nodes::paragraph;
use crate::output::print::phrases::Shown;

impl Composer<'_> {
    /// A page as a chapter; none when nothing on it may be printed.
    pub fn chapter(&mut self, target: &Target) -> Option<PanelPage> {
        let entry = self.handbook.entry(&target.entry)?;
        let title = self.title_of(entry);
        let admission = match &entry.content {
            Content::Law(law) => self.terms.law(law.in_force, &entry.trust),
            _ => self.terms.record(&entry.trust),
        };
        let admitted = self.admit(admission, || title.clone());
        let (summary, body) = match admitted {
            Some(_) => (self.summary(entry), self.body(entry)),
            None => (Vec::new(), Vec::new()),
        };
        let page = admitted.unwrap_or_default();
        self.marking = match page.is_partly_checked {
            true => Marking::PageIsPartly,
            false => Marking::InWords,
        };
        let mut records = self.records_of(entry, admission);
        self.marking = Marking::InWords;
        let has_text = !(summary.is_empty() && body.is_empty());
        if records.is_empty() && has_text && has_records(entry) {
            let nothing = self.own(self.say("paper-empty"));
            records.extend(text_block(vec![paragraph(nothing)]));
        }
        // As on the site. Behind a text that ends with what has not been verified, steps would seem to be part of that.
        let (before, behind) = match entry.content {
            Content::Procedure(_) | Content::Return(_) => (summary, body),
            _ => ([summary, body].concat(), Vec::new()),
        };
        let mut blocks = [text_block(before), records, text_block(behind)].concat();
        if blocks.is_empty() {
            return None;
        }
        blocks.extend(self.source(entry));
        Some(PanelPage {
            id: entry.path.as_str().replace('/', "-"),
            title: Some(title),
            mark: self.mark(page),
            blocks,
        })
    }

    /// The summary of a page, as a paragraph.
    fn summary(&self, entry: &Entry) -> Vec<Node> {
        if entry.summary.is_empty() {
            return Vec::new();
        }
        vec![Node::Paragraph {
            children: vec![Node::Emphasis {
                children: vec![Node::Words {
                    run: self.run(&entry.summary),
                }],
            }],
        }]
    }

    /// The text of a page.
    fn body(&self, entry: &Entry) -> Vec<Node> {
        let source = self.handbook.settings.source_language();
        let version = entry.version(&self.language.tag, source);
        version.map_or(Vec::new(), |(language, version)| {
            self.nodes_in(language, version.body_text(), &entry.path)
        })
    }

    /// What a page holds beside its text; records that have no trust of their own follow their page.
    fn records_of(&mut self, entry: &Entry, page: Admission) -> Vec<Block> {
        let is_printed = matches!(page, Admission::Printed(_));
        match &entry.content {
            Content::Contacts(contacts) => {
                let ids = contacts.iter().map(|contact| contact.id.as_str());
                self.contacts(&targets(entry, ids)).into_iter().collect()
            }
            Content::Phrases(phrases) => {
                let ids = phrases.iter().map(|phrase| phrase.id.as_str());
                self.phrases(&targets(entry, ids), &[], Shown::Read)
                    .into_iter()
                    .collect()
            }
            Content::Procedure(_) | Content::Return(_) => {
                let steps = self.handbook.steps_of(entry);
                let ids = steps.iter().map(|step| step.id.as_str());
                self.steps(&targets(entry, ids)).into_iter().collect()
            }
            Content::Indicators(groups) => groups
                .iter()
                .flat_map(|group| {
                    let ids = group.records.iter().map(|indicator| indicator.id.as_str());
                    let signs = self.indicators(&targets(entry, ids));
                    let heading = group.heading.as_ref().map(|heading| Block::Text {
                        nodes: vec![self.heading(self.run(&heading.name))],
                    });
                    let heading = heading.filter(|_| signs.is_some());
                    heading.into_iter().chain(signs)
                })
                .collect(),
            Content::Glossary(terms) => {
                let nodes: Vec<Node> = terms
                    .iter()
                    .filter_map(|term| self.term(entry, term))
                    .collect();
                text_block(nodes)
            }
            Content::Quiz(questions) => {
                let questions = questions.iter();
                let nodes = questions.flat_map(|question| self.question(entry, question));
                text_block(nodes.collect())
            }
            Content::Case(case) if is_printed => self.in_chapter(self.case(entry, case)),
            Content::Form(form) if is_printed => self.in_chapter(self.form(entry, form)),
            Content::Page
            | Content::Law(_)
            | Content::Meeting(_)
            | Content::Pocket(_)
            | Content::Case(_)
            | Content::Form(_) => Vec::new(),
        }
    }

    /// The panels of a sheet to write on as parts of a chapter, without the room to write.
    fn in_chapter(&self, panels: Vec<PanelPage>) -> Vec<Block> {
        let parts = panels.into_iter().flat_map(|panel| {
            let title = panel.title.map(|title| self.heading(title));
            let heading = text_block(title.into_iter().collect());
            heading.into_iter().chain(panel.blocks)
        });
        parts
            .filter(|block| !matches!(block, Block::Lines { .. }))
            .collect()
    }

    fn term(&mut self, entry: &Entry, term: &Term) -> Option<Node> {
        let name = self.run(&term.term);
        let admission = self.terms.record(&term.trust.clone().or(&entry.trust));
        self.admit(admission, || name.clone())?;
        let written = match &term.abbreviation {
            Some(abbreviation) if *abbreviation != name.text => {
                format!("{} ({abbreviation})", name.text)
            }
            _ => name.text,
        };
        let name = Run {
            text: written,
            lang: name.lang,
        };
        Some(Node::Paragraph {
            children: vec![
                strong(name),
                Node::Words {
                    run: self.own(": "),
                },
                Node::Words {
                    run: self.run(&term.means),
                },
            ],
        })
    }

    fn question(&mut self, entry: &Entry, question: &Question) -> Vec<Node> {
        let asked = self.run(&question.question);
        let admission = self.terms.record(&question.trust.clone().or(&entry.trust));
        if self.admit(admission, || asked.clone()).is_none() {
            return Vec::new();
        }
        let answers = || question.answers.iter();
        let items = answers().map(|answer| vec![paragraph(self.run(&answer.text))]);
        let mut nodes = vec![
            Node::Paragraph {
                children: vec![strong(asked)],
            },
            Node::List {
                start: Some(1),
                items: items.collect(),
            },
        ];
        for answer in answers().filter(|answer| answer.is_right) {
            nodes.push(Node::Paragraph {
                children: vec![
                    Node::Words {
                        run: self.own(format!("{}: ", self.say("quiz-right-answer"))),
                    },
                    Node::Words {
                        run: self.run(&answer.text),
                    },
                ],
            });
        }
        if let Some(why) = &question.why {
            nodes.extend(self.nodes_of(why, &entry.path));
        }
        nodes
    }

    /// Where a page's facts come from.
    fn source(&self, entry: &Entry) -> Option<Block> {
        let source: &Words = entry.trust.source.as_ref()?;
        let label = self.own(format!("{}: ", self.say("source")));
        Some(Block::Source {
            words: vec![label, self.run(source)],
        })
    }
}

/// Whether a page is read for its records, so that it must say when none of them may be printed.
fn has_records(entry: &Entry) -> bool {
    match &entry.content {
        Content::Contacts(contacts) => !contacts.is_empty(),
        Content::Phrases(phrases) => !phrases.is_empty(),
        Content::Indicators(groups) => !groups.is_empty(),
        _ => false,
    }
}

fn strong(run: Run) -> Node {
    Node::Strong {
        children: vec![Node::Words { run }],
    }
}

fn text_block(nodes: Vec<Node>) -> Vec<Block> {
    if nodes.is_empty() {
        Vec::new()
    } else {
        vec![Block::Text { nodes }]
    }
}

/// The records of those ids on a page.
pub fn targets<'a>(entry: &Entry, ids: impl Iterator<Item = &'a str>) -> Vec<Target> {
    ids.map(|id| Target {
        entry: entry.path.clone(),
        id: Some(id.to_owned()),
    })
    .collect()
}
