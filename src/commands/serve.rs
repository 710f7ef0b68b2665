//! `handbok serve`

use clap::Args;

use crate::commands::{Ending, Setup};
use crate::pipeline;
use crate::serve::server::Preview;

/// Look at the handbook in a browser on this machine
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  handbok serve\n  handbok serve --port 8080")]
pub struct Serve {
    /// Listen on this port; 0 takes any that is free
    #[arg(long, default_value_t = 4000)]
    port: u16,
}

impl Serve {
    /// Serves the handbook until it is stopped; what is wrong is printed, and what can be shown is shown.
    pub fn run(&self, setup: &Setup) -> anyhow::Result<Ending> {
        let reporter = &setup.reporter;
        let tree = pipeline::tree(&setup.project, setup.today)?;
        let count = reporter.diagnostics(tree.diagnostics);
        reporter.count(count);
        let preview = Preview::listen(self.port)?;
        reporter.answer(&preview.address());
        reporter.say("serve-started", &[("address", preview.address().into())]);
        preview.run(tree.value);
        Ok(Ending::Done)
    }
}
