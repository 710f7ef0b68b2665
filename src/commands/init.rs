//! `handbok init`

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::Args;

use crate::commands::{Ending, Setup};
use crate::embedded;

/// Start a small complete handbook
#[derive(Args, Debug)]
#[command(after_help = "Examples:\n  handbok init min-handbok\n  cd min-handbok\n  handbok serve")]
pub struct Init {
    /// The folder to start it in [default: --root]
    dir: Option<PathBuf>,
}

impl Init {
    /// Writes the starter's files; when one of them is there already, none.
    pub fn run(&self, setup: &Setup) -> anyhow::Result<Ending> {
        let root = self
            .dir
            .clone()
            .unwrap_or_else(|| setup.project.root.clone());
        let files: Vec<(PathBuf, String)> = embedded::starter_files()
            .into_iter()
            .map(|(name, text)| (root.join(name), text))
            .collect();
        if let Some((present, _)) = files.iter().find(|(file, _)| file.exists()) {
            bail!(
                "{} exists; init never overwrites, choose an empty folder",
                present.display()
            );
        }
        for (file, text) in &files {
            if let Some(folder) = file.parent() {
                fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
            }
            fs::write(file, text).with_context(|| file.display().to_string())?;
        }
        setup.reporter.say(
            "init-done",
            &[
                ("count", files.len().into()),
                ("root", root.display().to_string().into()),
            ],
        );
        Ok(Ending::Done)
    }
}
