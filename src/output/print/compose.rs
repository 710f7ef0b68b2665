//! A product in one language: what its panels select becomes a document, with what was left out and why.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::entry::Content;
use crate::model::form;
use crate::model::handbook::Handbook;
use crate::model::panel::{Panel, Selection};
use crate::model::path::EntryPath;
use crate::model::pocket::{Edition, Pocket, Sheet};
use crate::model::reference::Target;
use crate::output::print::chapters::targets;
use crate::output::print::composer::{Composer, LeftOut, Marking};
use crate::output::print::discretion;
use crate::output::print::document::{Block, Document, EditionLine, PanelPage};
use crate::output::print::edition::edition_line;
use crate::output::print::layout::Layout;
use crate::output::print::phrases::Shown;
use crate::output::print::product::Product;
use crate::output::print::select::selected;
use crate::output::site::language::LanguageSite;

/// A product in one language, ready to be typeset.
#[derive(Clone, Debug)]
pub struct Composed {
    /// What the print template is given.
    pub document: Document,
    /// Whether nothing of it may be printed.
    pub is_empty: bool,
    /// The pictures in its texts, by where templates find them.
    pub pictures: BTreeMap<String, Vec<u8>>,
    /// What was not printed, and why.
    pub left_out: Vec<LeftOut>,
    /// Why it may not be printed at all; empty for a product that may.
    pub forbidden: Vec<Diagnostic>,
}

/// Composes a product in a language; `labels` are the words of its template.
pub fn compose(
    handbook: &Handbook,
    language: &LanguageSite,
    labels: &BTreeMap<String, String>,
    product: &Product,
) -> Composed {
    let entry = product.entry(handbook);
    let mut composer = Composer::new(handbook, language, product.terms(handbook));
    let pocket = product.pocket(handbook);
    let panels = match pocket {
        Some(pocket) => composer.panels(&entry.path, pocket),
        None => composer.by_itself(product),
    };
    composer.settle_numbers();
    composer.falls_due(entry.trust.due.filter(|due| *due >= handbook.today));
    let paper = match &entry.content {
        Content::Form(form) if form.sheet == form::Sheet::A6 => "a6",
        _ => "a4",
    };
    let mut document = Document {
        product: product.name.clone(),
        sheet: product.sheet.as_str(),
        is_cut_and_stack: product.layout(handbook) == Layout::A6CutAndStack,
        paper,
        language: language.tag.to_string(),
        title: composer.run(&entry.title),
        size_floor: pocket.and_then(|pocket| pocket.size_floor.map(|size| size.tenths())),
        day: match product.edition(handbook) {
            Edition::Of(day) => Some(*day),
            Edition::Draft | Edition::Named(_) => composer.checked,
        },
        edition: EditionLine::default(),
        labels: labels.clone(),
        panels,
    };
    // The title may hold a number too.
    composer.settle_numbers();
    document.edition = edition_line(&composer, product, &document);
    let mut forbidden = discretion::check(handbook, product, &document);
    let is_empty = document.panels.iter().all(|panel| panel.blocks.is_empty());
    if is_empty && pocket.is_some() {
        forbidden.push(
            product
                .in_its_file(handbook, Code::PocketNothing)
                .arg("language", language.tag.as_str()),
        );
    }
    forbidden.extend(composer.refused.take().map(|refused| {
        product
            .in_its_file(handbook, Code::PocketOverdue)
            .arg("what", refused.what.text)
            .arg("language", language.tag.as_str())
    }));
    Composed {
        document,
        is_empty,
        pictures: composer.pictures.take(),
        left_out: composer.left_out,
        forbidden,
    }
}

fn shown_on(sheet: Sheet) -> Shown {
    match sheet {
        Sheet::ShowCards => Shown::Held,
        Sheet::Flashcards => Shown::Learnt,
        _ => Shown::Read,
    }
}

impl Composer<'_> {
    /// The panels that a product of kind `pocket` asks for.
    fn panels(&mut self, from: &EntryPath, pocket: &Pocket) -> Vec<PanelPage> {
        let shown = shown_on(pocket.sheet);
        self.marking = match pocket.sheet {
            Sheet::Fold8 | Sheet::A6Booklet | Sheet::A5Booklet | Sheet::WalletCard => Marking::Star,
            _ => Marking::InWords,
        };
        let panels = pocket.panels.iter();
        panels
            .flat_map(|panel| self.panel(from, panel, shown))
            .collect()
    }

    /// A panel, and behind it the chapters that it selects.
    fn panel(&mut self, from: &EntryPath, panel: &Panel, shown: Shown) -> Vec<PanelPage> {
        let (mut blocks, mut chapters) = (Vec::new(), Vec::new());
        for selection in &panel.selections {
            let records = selected(self.handbook, selection);
            match selection {
                Selection::Section(_) | Selection::Handbook => {
                    chapters.extend(records.iter().filter_map(|page| self.chapter(page)));
                }
                _ => blocks.extend(self.block(from, selection, &records, shown)),
            }
        }
        let own = PanelPage {
            id: panel.id.clone(),
            title: Some(self.run(&panel.title)),
            mark: self.legend(&blocks),
            blocks,
        };
        // A panel that only gathers chapters is no page of its own.
        let own = (chapters.is_empty() || !own.blocks.is_empty()).then_some(own);
        own.into_iter().chain(chapters).collect()
    }

    fn block(
        &mut self,
        from: &EntryPath,
        selection: &Selection,
        records: &[Target],
        shown: Shown,
    ) -> Option<Block> {
        match selection {
            Selection::ContactsTagged(_) | Selection::Contacts(_) => self.contacts(records),
            Selection::IndicatorGroup(_) | Selection::Indicators(_) => self.indicators(records),
            Selection::Laws(_) => self.laws(records),
            Selection::Phrases { varieties, .. } => self.phrases(records, varieties, shown),
            Selection::Steps { .. } => self.steps(records),
            Selection::Text(text) => Some(Block::Text {
                nodes: self.nodes_of(&text.words, from),
            }),
            Selection::Lines(count) => Some(Block::Lines { count: *count }),
            Selection::Digits(most) => Some(Block::Digits {
                digits: (1..=*most).map(|number| number.to_string()).collect(),
            }),
            Selection::Section(_) | Selection::Handbook => None,
        }
    }

    /// The panels of a product that an entry of another kind makes by itself.
    fn by_itself(&mut self, product: &Product) -> Vec<PanelPage> {
        let entry = product.entry(self.handbook);
        let whole = Target {
            entry: entry.path.clone(),
            id: None,
        };
        let blocks: Vec<Block> = match (&entry.content, product.sheet) {
            (Content::Case(case), _) => return self.case(entry, case),
            (Content::Form(form), _) => return self.form(entry, form),
            (Content::Phrases(phrases), sheet) => {
                let ids = phrases.iter().map(|phrase| phrase.id.as_str());
                let cards = targets(entry, ids);
                self.phrases(&cards, &[], shown_on(sheet))
                    .into_iter()
                    .collect()
            }
            (Content::Procedure(_) | Content::Return(_), _) => {
                let steps = self.handbook.steps_of(entry);
                let ids = steps.iter().map(|step| step.id.as_str());
                self.steps(&targets(entry, ids)).into_iter().collect()
            }
            _ => return self.chapter(&whole).into_iter().collect(),
        };
        vec![PanelPage {
            id: entry.path.name().to_owned(),
            title: None,
            mark: None,
            blocks,
        }]
    }
}
