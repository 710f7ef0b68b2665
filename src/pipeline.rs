//! The spine: read → resolve → render, from a project's folder to the tree of its output.

use jiff::civil::Date;
use rayon::prelude::*;

use crate::content;
use crate::diagnostic::{Checked, Diagnostic};
use crate::messages::Messages;
use crate::output::part::Part;
use crate::output::print::kept::Kept;
use crate::output::print::prints::Printing;
use crate::output::site;
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
    let read = content::read(project)?;
    Ok(read.and_then(|content| {
        let mut diagnostics = Vec::new();
        let theme =
            Theme::load(&project.root, &content.settings.theme).collect_into(&mut diagnostics);
        let languages = content.settings.languages.iter();
        let messages = languages
            .map(|language| Messages::load(&project.root, language).collect_into(&mut diagnostics))
            .collect();
        let tree = resolve::resolve(content, today)
            .and_then(|handbook| site::site(handbook, theme, messages, printing));
        diagnostics.extend(tree.diagnostics);
        let mut tree = tree.value;
        if let Some(only) = only {
            // The pages of products stand for theirs, made or not: every page leads there.
            let is_wanted = |part| part == only || (only == Part::Site && part == Part::Print);
            tree.retain(|path| Part::of(path).is_none_or(is_wanted));
        }
        Checked::new(tree, diagnostics)
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
