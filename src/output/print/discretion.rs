//! What a child or an accompanying adult may see of a product must not give away why somebody asks.
//!
//! The cover, cards, and every panel with phrases may be read by whoever stands beside the child. None of their words names
//! suspicion, police or exploitation, and no signs to look for lie open beside what is shown.

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::discretion::telling;
use crate::model::handbook::Handbook;
use crate::model::language::LanguageTag;
use crate::model::pocket::Sheet;
use crate::output::print::document::{Block, Document, PanelPage};
use crate::output::print::product::Product;

/// Every breach, each at the panel that has it.
pub fn check(handbook: &Handbook, product: &Product, document: &Document) -> Vec<Diagnostic> {
    let seen = seen_panels(product.sheet, document);
    if seen.is_empty() {
        return Vec::new();
    }
    let at = |panel: &PanelPage, code| {
        let written = product
            .pocket(handbook)
            .and_then(|pocket| pocket.panels.iter().find(|own| own.id == panel.id));
        let diagnostic = match written {
            Some(written) => Diagnostic::at(code, written.place.clone()),
            None => product.in_its_file(handbook, code),
        };
        diagnostic
            .arg("panel", panel.id.as_str())
            .arg("language", document.language.as_str())
    };
    let title = serde_json::json!({ "text": document.title.text, "lang": document.title.lang });
    let title = first_telling(&title).map(|word| {
        product
            .in_its_file(handbook, Code::PocketDiscretion)
            .variant("title")
            .arg("word", word)
            .arg("language", document.language.as_str())
    });
    let words = seen.iter().filter_map(|panel| {
        // A panel is strings under names; that it cannot be JSON would only leave it unread here.
        let word = first_telling(&serde_json::to_value(panel).unwrap_or_default())?;
        Some(at(panel, Code::PocketDiscretion).arg("word", word))
    });
    let beside = beside_one_another(product.sheet, &document.panels)
        .into_iter()
        .filter(|(signs, _)| has_signs(signs))
        .filter(|(_, phrases)| has_phrases(phrases))
        .map(|(signs, phrases)| {
            at(signs, Code::PocketDiscretion)
                .variant("spread")
                .arg("phrases", phrases.id.as_str())
        });
    title.into_iter().chain(words).chain(beside).collect()
}

/// The panels that somebody beside the child may see.
fn seen_panels(sheet: Sheet, document: &Document) -> Vec<&PanelPage> {
    let panels = document.panels.iter().enumerate();
    panels
        .filter(|(at, panel)| match sheet {
            Sheet::Flashcards | Sheet::ShowCards => true,
            Sheet::Fold8 | Sheet::A6Booklet | Sheet::A5Booklet => *at == 0 || has_phrases(panel),
            Sheet::WalletCard => has_phrases(panel),
            Sheet::Form | Sheet::TickList | Sheet::CaseSheet | Sheet::Reading => false,
        })
        .map(|(_, panel)| panel)
        .collect()
}

/// Every two panels that may lie open side by side, both ways round, and each with itself.
///
/// A fold-8 sheet opens at 2–3, 4–5, 6–7 and 8–1. A page of a booklet may run over to the next, so any two that follow on one
/// another may meet there.
fn beside_one_another(sheet: Sheet, panels: &[PanelPage]) -> Vec<(&PanelPage, &PanelPage)> {
    let neighbours: Vec<(usize, usize)> = match sheet {
        Sheet::Fold8 => vec![(1, 2), (3, 4), (5, 6), (7, 0)],
        Sheet::A6Booklet | Sheet::A5Booklet => (1..panels.len()).map(|at| (at - 1, at)).collect(),
        _ => Vec::new(),
    };
    let both = neighbours.into_iter().flat_map(|(a, b)| [(a, b), (b, a)]);
    let alone = (0..panels.len()).map(|at| (at, at));
    both.chain(alone)
        .filter_map(|(a, b)| panels.get(a).zip(panels.get(b)))
        .collect()
}

fn has_phrases(panel: &PanelPage) -> bool {
    let mut blocks = panel.blocks.iter();
    blocks.any(|block| matches!(block, Block::Phrases { .. }))
}

fn has_signs(panel: &PanelPage) -> bool {
    let mut blocks = panel.blocks.iter();
    blocks.any(|block| matches!(block, Block::Indicators { .. }))
}

/// The first word that would give something away among all that a value says in some language.
fn first_telling(value: &Value) -> Option<String> {
    match value {
        Value::Object(fields) => {
            let said = fields.get("text").and_then(Value::as_str);
            let language = fields.get("lang").and_then(Value::as_str);
            let language = language.and_then(|tag| tag.parse::<LanguageTag>().ok());
            let own = said
                .zip(language)
                .and_then(|(text, language)| telling(&language, &text.replace('\u{ad}', "")));
            own.or_else(|| fields.values().find_map(first_telling))
        }
        Value::Array(items) => items.iter().find_map(first_telling),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::print::document::{Line, Run};

    fn panel(id: &str, blocks: Vec<Block>) -> PanelPage {
        PanelPage {
            id: id.into(),
            title: None,
            mark: None,
            blocks,
        }
    }

    #[test]
    fn a_folded_sheet_opens_at_its_four_spreads() {
        let panels: Vec<PanelPage> = (1..=8)
            .map(|number| panel(&number.to_string(), Vec::new()))
            .collect();
        let mut open: Vec<String> = beside_one_another(Sheet::Fold8, &panels)
            .into_iter()
            .filter(|(a, b)| a.id < b.id)
            .map(|(a, b)| format!("{}{}", a.id, b.id))
            .collect();
        open.sort();
        assert_eq!(open, ["18", "23", "45", "67"]);
    }

    #[test]
    fn a_word_is_found_in_whatever_part_of_a_panel_says_it() {
        let line = |text: &str| Line {
            text: Run {
                text: text.into(),
                lang: "sv".into(),
            },
            mark: None,
        };
        let signs = |text: &str| {
            let block = Block::Indicators {
                see: vec![line("Fryser")],
                ask: vec![line(text)],
            };
            first_telling(&serde_json::to_value(panel("a", vec![block])).expect("data"))
        };
        assert_eq!(
            signs("Gräns\u{ad}polisen kommer").as_deref(),
            Some("Gränspolisen")
        );
        assert_eq!(signs("Är hungrig"), None);
    }
}
