//! What was found on laid-out pages, as diagnostics for editors: each points at the panel that it is about.

use crate::diagnostic::{Code, Diagnostic};
use crate::output::print::document::Document;
use crate::output::print::fit::Fit;
use crate::output::print::preflight::{Fault, Finding};
use crate::output::print::typeset::Order;

/// The panels that have no room for what is in them.
pub fn of_fit(fit: &Fit, document: &Document, order: Order<'_>) -> Vec<Diagnostic> {
    let overflows = fit.overflows.iter();
    overflows
        .map(|overflow| {
            let diagnostic = about(Code::PrintFit, Some(&overflow.panel), document, order)
                .arg("panel", overflow.panel.as_str())
                .arg("lines", overflow.lines)
                .arg("from", excerpt(&overflow.from))
                .arg("needed", fit.pages)
                .arg("held", document.panels.len());
            match &fit.roomiest {
                Some((panel, room)) => diagnostic
                    .variant("room")
                    .arg("other", panel.as_str())
                    .arg("room", *room),
                None => diagnostic,
            }
        })
        .collect()
}

/// What preflight found.
pub fn of_preflight(
    findings: &[Finding],
    document: &Document,
    order: Order<'_>,
) -> Vec<Diagnostic> {
    let all = findings.iter();
    all.map(|finding| {
        let (code, variant) = rule(&finding.fault);
        let mut diagnostic = about(code, finding.panel.as_deref(), document, order)
            .arg("page", finding.page)
            .arg("words", excerpt(&finding.words));
        if let Some(variant) = variant {
            diagnostic = diagnostic.variant(variant);
        }
        match finding.fault {
            Fault::MissingLetter(letter) => diagnostic
                .arg("letter", letter.to_string())
                .arg("code", format!("U+{:04X}", u32::from(letter))),
            Fault::TooSmall { size, least } => diagnostic
                .arg("size", format!("{size:.1}"))
                .arg("least", format!("{least:.0}")),
            _ => diagnostic,
        }
    })
    .collect()
}

fn rule(fault: &Fault) -> (Code, Option<&'static str>) {
    match fault {
        Fault::MissingLetter(_) => (Code::PrintLetter, None),
        Fault::TooSmall { .. } => (Code::PrintLayout, Some("small")),
        Fault::NotBold => (Code::PrintLayout, Some("bold")),
        Fault::OutsideSafeArea => (Code::PrintLayout, None),
        Fault::CutOff => (Code::PrintLayout, Some("cut")),
        Fault::Overprinted => (Code::PrintLayout, Some("overprint")),
        Fault::Coloured => (Code::PrintLayout, Some("colour")),
        Fault::LanguageUnknown => (Code::PrintLayout, Some("language")),
    }
}

/// A diagnostic at the panel, or at the entry where the panel is written nowhere.
fn about(code: Code, panel: Option<&str>, document: &Document, order: Order<'_>) -> Diagnostic {
    let place = panel.and_then(|panel| order.panels.get(panel));
    let diagnostic = match place {
        Some(place) => Diagnostic::at(code, place.clone()),
        None => Diagnostic::in_file(code, order.entry),
    };
    diagnostic
        .arg("product", document.product.as_str())
        .arg("language", document.language.as_str())
}

/// The first words, enough to find them by, without the marks of where they may break.
fn excerpt(words: &str) -> String {
    let words: Vec<&str> = words.split_whitespace().take(6).collect();
    words.join(" ").replace('\u{ad}', "")
}
