//! Measures print: the pocket plan and the whole handbook on paper, beside the floor: what the same typesetter takes for the same
//! words as plain paragraphs.
//!
//! ```text
//! cargo bench --bench print                 the starter handbook, 5 runs
//! cargo bench --bench print -- --runs 9
//! cargo bench --bench print -- --quick      once: a first look while working
//! ```
//!
//! Each figure comes from a process of its own, as in `build.rs`. Needs Unix.

#![expect(clippy::print_stdout, reason = "its figures are what it is for")]

use std::path::PathBuf;

use anyhow::Context;
use clap::{Parser, Subcommand};

#[path = "print/floor.rs"]
mod floor;
#[path = "build/measure.rs"]
mod measure;
#[path = "print/plan.rs"]
mod plan;
#[path = "print/report.rs"]
mod report;

/// Measure print products of the starter handbook
#[derive(Parser)]
struct Args {
    /// Measure each so many times; the medians are shown
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..))]
    runs: u16,
    /// Measure once
    #[arg(long, conflicts_with = "runs")]
    quick: bool,
    /// Given by `cargo bench`
    #[arg(long, hide = true)]
    bench: bool,
    #[command(subcommand)]
    child: Option<Child>,
}

/// What this program does when it has started itself.
#[derive(Subcommand)]
enum Child {
    /// Run a command and print what it took
    #[command(hide = true)]
    Measure {
        #[arg(required = true, trailing_var_arg = true, allow_hyphen_values = true)]
        command: Vec<String>,
    },
    /// Typeset text files as plain paragraphs, each to a PDF without tags
    #[command(hide = true)]
    Floor { texts: Vec<PathBuf> },
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    match &args.child {
        Some(Child::Measure { command }) => println!("{}", measure::run_and_wait(command)?),
        Some(Child::Floor { texts }) => floor::typeset(texts)?,
        // `cargo test --all-targets` builds without optimisation; that it runs is seen there on no product.
        None if !args.bench => println!("to be run as a benchmark"),
        None => {
            let folder = tempfile::tempdir().context("a temporary folder")?;
            let runs = if args.quick { 1 } else { args.runs };
            report::report(&plan::measure_all(folder.path(), runs)?);
        }
    }
    Ok(())
}
