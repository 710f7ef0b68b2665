//! Preflight: what a printer, a copier or a reader would stumble over, found on the laid-out pages before they are written.

use std::collections::BTreeSet;

use crate::output::print::format::{EDITION_FLOOR, Format, SAID_FLOOR, URGENT_FLOOR};
use crate::output::print::laid_out::{Area, LaidOut, Role, TextRun};

/// Something on a page that is wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What is wrong.
    pub fault: Fault,
    /// The page, from 1.
    pub page: usize,
    /// The id of the panel it belongs to.
    pub panel: Option<String>,
    /// The words it stands at, the first of them.
    pub words: String,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// No font of the theme has this character.
    MissingLetter(char),
    /// The text is smaller than the least that is allowed, both in points.
    TooSmall {
        /// As it is.
        size: f64,
        /// As it must be.
        least: f64,
    },
    /// An emergency number that is not bold.
    NotBold,
    /// The text lies where printers do not reach, or where one folds or cuts.
    OutsideSafeArea,
    /// A block cuts the text off.
    CutOff,
    /// It lies upon other text.
    Overprinted,
    /// It has a colour that a copier loses.
    Coloured,
    /// It does not say which language it is in.
    LanguageUnknown,
}

/// How near to a limit is well, in points and mm: what rounding makes.
const ROUNDING: f64 = 0.05;

/// Looks over the pages; of each fault in a panel the first place alone.
pub fn preflight(pages: &LaidOut, format: &Format, languages: &BTreeSet<String>) -> Vec<Finding> {
    let page = format.layout.page();
    let safe = Area {
        left: format.safe.side,
        top: format.safe.head,
        right: page.width - format.safe.side,
        bottom: page.height - format.safe.foot,
    };
    let mut findings: Vec<Finding> = Vec::new();
    let runs = pages.runs.iter().filter(|run| !run.words.trim().is_empty());
    for run in runs {
        let missing = run.missing.iter().copied().map(Fault::MissingLetter);
        let faults = missing.chain(
            [
                too_small(run, format.floor),
                (run.role == Role::Urgent && !run.is_bold).then_some(Fault::NotBold),
                (!safe.holds(run.ink, ROUNDING)).then_some(Fault::OutsideSafeArea),
                run.is_clipped.then_some(Fault::CutOff),
                run.is_coloured.then_some(Fault::Coloured),
                (!languages.contains(&run.language)).then_some(Fault::LanguageUnknown),
            ]
            .into_iter()
            .flatten(),
        );
        for fault in faults {
            findings.push(finding(pages, run, fault));
        }
    }
    findings.extend(overprinted(pages));
    if let Some(page) = pages.coloured_shape {
        findings.push(Finding {
            fault: Fault::Coloured,
            page: page + 1,
            panel: None,
            words: String::new(),
        });
    }
    first_of_each(findings)
}

fn too_small(run: &TextRun, floor: f64) -> Option<Fault> {
    let least = match run.role {
        Role::Body => floor,
        Role::Said => floor.max(SAID_FLOOR),
        Role::Urgent => floor.max(URGENT_FLOOR),
        Role::Edition => EDITION_FLOOR,
    };
    (run.size + ROUNDING < least).then_some(Fault::TooSmall {
        size: run.size,
        least,
    })
}

fn finding(pages: &LaidOut, run: &TextRun, fault: Fault) -> Finding {
    Finding {
        fault,
        page: run.page + 1,
        panel: run.panel.map(|panel| pages.panels[panel].id.clone()),
        words: run.words.trim().to_owned(),
    }
}

/// Text that lies upon other text, as when a block is too low for what is in it.
fn overprinted(pages: &LaidOut) -> Vec<Finding> {
    let mut findings = Vec::new();
    for on_page in pages.runs.chunk_by(|a, b| a.page == b.page) {
        let mut cores: Vec<(Area, &TextRun)> = on_page
            .iter()
            .filter(|run| !run.words.trim().is_empty())
            .map(|run| (core(run), run))
            .collect();
        cores.sort_by(|(a, _), (b, _)| a.top.total_cmp(&b.top));
        for (index, (area, _)) in cores.iter().enumerate() {
            let below = cores[index + 1..]
                .iter()
                .take_while(|(other, _)| other.top < area.bottom);
            if let Some((_, other)) = below.into_iter().find(|(other, _)| area.meets(*other)) {
                findings.push(finding(pages, other, Fault::Overprinted));
            }
        }
    }
    findings
}

/// The heart of a line of text, from the height of capitals to half a descender, so that lines may be set close.
fn core(run: &TextRun) -> Area {
    let height = run.size * 25.4 / 72.0;
    Area {
        left: run.ink.left + 0.3,
        right: (run.ink.right - 0.3).max(run.ink.left),
        top: run.baseline - 0.62 * height,
        bottom: run.baseline + 0.1 * height,
    }
}

/// A fault that a whole panel has is told once.
fn first_of_each(findings: Vec<Finding>) -> Vec<Finding> {
    let mut told: Vec<Finding> = Vec::new();
    for finding in findings {
        let is_told = told.iter().any(|other| {
            other.panel == finding.panel
                && std::mem::discriminant(&other.fault) == std::mem::discriminant(&finding.fault)
                && (!matches!(finding.fault, Fault::MissingLetter(_))
                    || other.fault == finding.fault)
        });
        if !is_told {
            told.push(finding);
        }
    }
    told
}

impl Fault {
    /// Whether a product with it is not made: something on it could not be read, or would be lost in print.
    pub fn stops(&self) -> bool {
        match self {
            Self::MissingLetter(_)
            | Self::TooSmall { .. }
            | Self::NotBold
            | Self::OutsideSafeArea
            | Self::CutOff
            | Self::Overprinted => true,
            Self::Coloured | Self::LanguageUnknown => false,
        }
    }
}
