//! Measures whole builds of a synthetic handbook beside the floor: what reading, parsing and writing alone cost here and now.
//!
//! ```text
//! cargo bench --bench build                                        1,000 and 10,000 pages, 3 runs each
//! cargo bench --bench build -- --pages 1000,10000,30000 --runs 5
//! cargo bench --bench build -- --quick                             1,000 pages, once: a first look while working
//! cargo bench --bench build -- --write DIR --pages 10000           only write the handbook, for a profiler
//! cargo bench --bench build -- --write DIR --pages 12000 --words 130   short pages with rare words, for the search
//! ```
//!
//! Each figure comes from a process of its own, which this program starts through itself (`measure`): the system keeps
//! the peak of memory only for all children of a process together. Needs Unix.

#![expect(clippy::print_stdout, reason = "its figures are what it is for")]

use std::path::{Path, PathBuf};

use anyhow::Context;
use clap::{Parser, Subcommand};

#[path = "build/corpus.rs"]
mod corpus;
#[path = "build/floor.rs"]
mod floor;
#[path = "build/index.rs"]
mod index;
#[path = "build/measure.rs"]
mod measure;
#[path = "build/plan.rs"]
mod plan;
#[path = "build/report.rs"]
mod report;

/// As the program has it, for what is measured in this process.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Measure whole builds of a synthetic handbook
#[derive(Parser)]
struct Args {
    /// Measure handbooks of so many pages
    #[arg(long, value_delimiter = ',', default_value = "1000,10000")]
    pages: Vec<usize>,
    /// Measure each so many times; the medians are shown
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u16).range(1..))]
    runs: u16,
    /// Measure 1,000 pages once
    #[arg(long, conflicts_with_all = ["pages", "runs"])]
    quick: bool,
    /// Only write the handbook of the first size into this new folder
    #[arg(long, value_name = "DIR")]
    write: Option<PathBuf>,
    /// Write short pages of about so many words, a part of them rare
    #[arg(long, requires = "write")]
    words: Option<usize>,
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
    /// Read and parse every page of a handbook
    #[command(hide = true)]
    FloorParse { handbook: PathBuf },
    /// Read and parse every page of a handbook, and write it as HTML
    #[command(hide = true)]
    FloorWrite { handbook: PathBuf, out: PathBuf },
    /// Read a handbook, make the index of its search, and print what that took
    #[command(hide = true)]
    Index { handbook: PathBuf },
}

fn main() -> anyhow::Result<()> {
    let args = Args::parse();
    match &args.child {
        Some(Child::Measure { command }) => println!("{}", measure::run_and_wait(command)?),
        Some(Child::FloorParse { handbook }) => floor::parse(handbook)?,
        Some(Child::FloorWrite { handbook, out }) => floor::parse_and_write(handbook, out)?,
        Some(Child::Index { handbook }) => println!("{}", index::index(handbook)?),
        None => match &args.write {
            Some(folder) => write_only(folder, &args.pages, args.words)?,
            None => measure_all(&args)?,
        },
    }
    Ok(())
}

fn write_only(folder: &Path, pages: &[usize], words: Option<usize>) -> anyhow::Result<()> {
    let pages = pages.first().copied().unwrap_or_default();
    match words {
        Some(words) => corpus::write_short(folder, pages, words)?,
        None => corpus::write(folder, pages)?,
    }
    println!(
        "{pages} pages. Profile them with:\n  \
         perf record -g {} build --root {} --date {} --quiet",
        plan::HANDBOK,
        folder.display(),
        plan::TODAY
    );
    Ok(())
}

fn measure_all(args: &Args) -> anyhow::Result<()> {
    let (sizes, runs) = match (args.bench, args.quick) {
        (true, false) => (args.pages.as_slice(), args.runs),
        (true, true) => (&[1_000][..], 1),
        // `cargo test --all-targets` only wants to see that it runs.
        (false, _) => (&[100][..], 1),
    };
    let folder = tempfile::tempdir().context("a temporary folder")?;
    report::machine(folder.path());
    report::table_head();
    let mut results = Vec::new();
    for pages in sizes {
        let result = plan::measure_handbook(&folder.path().join(pages.to_string()), *pages, runs)?;
        report::table_rows(&result);
        results.push(result);
    }
    let help = plan::measure_help()?;
    report::help_row(&help);
    report::load("after");
    report::goals(&results, &help);
    Ok(())
}
