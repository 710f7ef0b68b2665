//! The spine: read → resolve → render, from a project's folder to the tree of its output.

use jiff::civil::Date;
use rayon::prelude::*;

use crate::content;
use crate::diagnostic::{Checked, Diagnostic};
use crate::messages::Messages;
use crate::output::site;
use crate::output::theme::Theme;
use crate::output::tree::OutputTree;
use crate::project::Project;
use crate::resolve;

/// Makes the output tree of a project for the day `today`.
///
/// Fails only when the project cannot be read at all; what is wrong with its content is among the diagnostics.
pub fn tree(project: &Project, today: Date) -> anyhow::Result<Checked<OutputTree>> {
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
            .and_then(|handbook| site::site(handbook, theme, messages));
        diagnostics.extend(tree.diagnostics);
        Checked::new(tree.value, diagnostics)
    }))
}

/// Makes and drops every file, for what is wrong with them.
pub fn make_all(tree: &OutputTree) -> Vec<Diagnostic> {
    let paths: Vec<&str> = tree.paths().collect();
    paths
        .par_iter()
        .filter_map(|path| tree.make(path))
        .flat_map_iter(|file| file.diagnostics)
        .collect()
}
