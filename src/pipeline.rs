//! The spine: read → resolve → render, from a project's folder to the tree of its output.

use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use crate::content;
use crate::diagnostic::{Checked, Diagnostic};
use crate::messages::Messages;
use crate::output::part::Part;
use crate::output::print::kept::Kept;
use crate::output::print::prints::Printing;
use crate::output::search;
use crate::output::site;
use crate::output::site::shared::Site;
use crate::output::theme::Theme;
use crate::output::tree::OutputTree;
use crate::project::Project;
use crate::resolve;

/// Makes the output tree of a project for the day `today`.
///
/// Fails only when the project cannot be read at all; what is wrong with its content is among the diagnostics.
pub fn tree(project: &Project, today: Date) -> anyhow::Result<Checked<OutputTree>> {
    part(project, today, None, Kept::default())
}

/// Makes the output tree of a project, or `only` a part of it. Products that the last build `kept` are not made again.
pub fn part(
    project: &Project,
    today: Date,
    only: Option<Part>,
    kept: Kept,
) -> anyhow::Result<Checked<OutputTree>> {
    let printing = match only {
        None | Some(Part::Print) => Printing::Made(kept),
        Some(Part::Site | Part::Data) => Printing::Off(kept),
    };
    let site = site(project, today, printing)?;
    Ok(site.and_then(|site| {
        let mut tree = OutputTree::default();
        let mut diagnostics = Vec::new();
        if let Some(site) = site {
            site::add(&site, &mut tree);
            if only.is_none_or(|only| only == Part::Site) {
                diagnostics = search::add(&site, &mut tree);
            }
        }
        if let Some(only) = only {
            // The pages of products stand for theirs, made or not: every page leads there.
            let is_wanted = |part| part == only || (only == Part::Site && part == Part::Print);
            tree.retain(|path| Part::of(path).is_none_or(is_wanted));
        }
        Checked::new(tree, diagnostics)
    }))
}

/// Reads a project and resolves it, to a site of which nothing is made yet; none when its theme cannot be used.
pub fn site(
    project: &Project,
    today: Date,
    printing: Printing,
) -> anyhow::Result<Checked<Option<Arc<Site>>>> {
    let read = content::read(project)?;
    Ok(read.and_then(|content| {
        let mut diagnostics = Vec::new();
        let theme =
            Theme::load(&project.root, &content.settings.theme).collect_into(&mut diagnostics);
        let languages = content.settings.languages.iter();
        let messages = languages
            .map(|language| Messages::load(&project.root, language).collect_into(&mut diagnostics))
            .collect();
        let site = resolve::resolve(content, today)
            .and_then(|handbook| site::site(handbook, theme, messages, printing));
        diagnostics.extend(site.diagnostics);
        Checked::new(site.value, diagnostics)
    }))
}

/// Makes and drops every file, for what is wrong with them.
pub fn make_all(tree: &OutputTree) -> Vec<Diagnostic> {
    tree.prepare();
    let paths: Vec<&str> = tree.paths().collect();
    paths
        .par_iter()
        .filter_map(|path| tree.make(path))
        .flat_map_iter(|file| file.diagnostics)
        .collect()
}
