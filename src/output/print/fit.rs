//! Whether each panel has room on its page; if not, by how much it runs over and where there is room left.

use crate::output::print::laid_out::{LaidOut, Role, TextRun};

/// A panel that needs more room than it has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overflow {
    /// The panel's id.
    pub panel: String,
    /// How many lines have no room.
    pub lines: usize,
    /// How the first of them begins.
    pub from: String,
}

/// How the panels of a product fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// How many pages it would take.
    pub pages: usize,
    /// The panels that run over, in order.
    pub overflows: Vec<Overflow>,
    /// The panel with the most room left, and for how many lines; none where no panel has room for three.
    pub roomiest: Option<(String, usize)>,
}

/// Measures panels that have one page each.
pub fn fit(pages: &LaidOut) -> Fit {
    let panels = pages.panels.iter().enumerate();
    let overflows = panels
        .clone()
        .filter_map(|(index, panel)| {
            let end = pages.panels.get(index + 1);
            let next = end.map_or(pages.pages, |next| next.page);
            let over: Vec<&TextRun> = running(pages)
                .filter(|run| run.page > panel.page && run.page < next)
                .collect();
            let first = over.first()?;
            Some(Overflow {
                panel: panel.id.clone(),
                lines: lines(&over),
                from: beginning(&over, first),
            })
        })
        .collect();
    Fit {
        pages: pages.pages,
        overflows,
        roomiest: roomiest(pages),
    }
}

/// The text of panels, without what stands at the foot of pages.
fn running(pages: &LaidOut) -> impl Iterator<Item = &TextRun> {
    pages
        .runs
        .iter()
        .filter(|run| run.role != Role::Edition && !run.words.trim().is_empty())
}

/// How many lines these runs stand on.
fn lines(runs: &[&TextRun]) -> usize {
    let mut lines: Vec<(usize, i64)> = runs
        .iter()
        // Half a millimetre keeps a small mark on the line of the words it follows.
        .map(|run| (run.page, (run.baseline * 2.0).round() as i64))
        .collect();
    lines.sort_unstable();
    lines.dedup_by(|a, b| a.0 == b.0 && (a.1 - b.1).abs() <= 1);
    lines.len()
}

/// The words of the line that `first` begins.
fn beginning(runs: &[&TextRun], first: &TextRun) -> String {
    let on_line = runs
        .iter()
        .filter(|run| run.page == first.page && (run.baseline - first.baseline).abs() < 0.5);
    on_line.map(|run| run.words.as_str()).collect()
}

/// The panel whose text ends farthest above the lowest line of all.
fn roomiest(pages: &LaidOut) -> Option<(String, usize)> {
    let lowest = running(pages).map(|run| run.baseline).fold(0.0, f64::max);
    let room = |page: usize| {
        let on_page: Vec<&TextRun> = running(pages).filter(|run| run.page == page).collect();
        let shapes = pages.shapes_end.get(page).copied().unwrap_or_default();
        let baselines = on_page.iter().map(|run| run.baseline);
        let end = baselines.fold(shapes, f64::max);
        let size = on_page
            .iter()
            .map(|run| run.size)
            .fold(f64::INFINITY, f64::min);
        // A line takes a good quarter more than its size.
        let line = size * 1.3 * 25.4 / 72.0;
        ((lowest - end) / line) as usize
    };
    let panels = pages.panels.iter().enumerate().skip(1);
    panels
        .filter(|(index, panel)| {
            let end = pages.panels.get(index + 1);
            end.map_or(pages.pages, |next| next.page) == panel.page + 1
        })
        .map(|(_, panel)| (panel.id.clone(), room(panel.page)))
        .filter(|(_, lines)| *lines >= 3)
        .max_by_key(|(_, lines)| *lines)
}
