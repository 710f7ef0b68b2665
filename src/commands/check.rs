//! `handbok check`

use clap::Args;

use crate::commands::{Ending, Setup, to_the_end};
use crate::pipeline;
use crate::publish::kept;

/// Find everything that is wrong, and write nothing
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  handbok check\n  handbok check --deny warnings --format github"
)]
pub struct Check {}

impl Check {
    /// Prints every diagnostic.
    pub fn run(&self, setup: &Setup) -> anyhow::Result<Ending> {
        let reporter = &setup.reporter;
        let kept = kept(&setup.project.root.join("public"));
        let tree = pipeline::part(&setup.project, setup.today, setup.only, kept)?;
        let mut diagnostics = tree.diagnostics;
        let tree = to_the_end(tree.value);
        diagnostics.extend(pipeline::make_all(&tree));
        let count = reporter.diagnostics(diagnostics);
        reporter.count(count);
        if count.errors > 0 {
            return Ok(Ending::ContentHasErrors);
        }
        reporter.say("check-done", &[("count", tree.len().into())]);
        Ok(Ending::Done)
    }
}
