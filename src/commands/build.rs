//! `handbok build`

use std::path::PathBuf;

use clap::Args;

use crate::commands::report::shown;
use crate::commands::{Ending, Setup, to_the_end};
use crate::pipeline;
use crate::publish::{Outcome, kept, publish};

/// Build the site, all of it or nothing
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  handbok build\n  handbok build --out /srv/www/handbok --date 2026-11-23"
)]
pub struct Build {
    /// Write into this folder [default: public/ in the handbook's folder]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

impl Build {
    /// Builds the output and publishes it when nothing is wrong.
    pub fn run(&self, setup: &Setup) -> anyhow::Result<Ending> {
        let reporter = &setup.reporter;
        let out = self
            .out
            .clone()
            .unwrap_or_else(|| setup.project.root.join("public"));
        let tree = pipeline::part(&setup.project, setup.today, setup.only, kept(&out))?;
        let mut diagnostics = tree.diagnostics;
        let tree = to_the_end(tree.value);
        let outcome = if reporter.may_publish(&diagnostics) {
            let progress = reporter.progress(tree.len(), "build-progress");
            let outcome = publish(&tree, &out, setup.only, |found| {
                progress.inc(1);
                let may_publish = reporter.may_publish(&found);
                diagnostics.extend(found);
                may_publish
            });
            progress.finish_and_clear();
            outcome?
        } else {
            diagnostics.extend(pipeline::make_all(&tree));
            Outcome::Refused
        };
        let count = reporter.diagnostics(diagnostics);
        reporter.count(count);
        let shown_out = shown(&out);
        match outcome {
            Outcome::Published(published) => {
                let args = [
                    ("files", published.files.into()),
                    ("changed", published.changed.into()),
                    ("out", shown_out.into()),
                ];
                reporter.say("build-done", &args);
                Ok(Ending::Done)
            }
            Outcome::Refused => {
                reporter.say("build-refused", &[("out", shown_out.into())]);
                Ok(Ending::ContentHasErrors)
            }
        }
    }
}
