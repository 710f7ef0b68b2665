//! What is measured, in which order.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;

use anyhow::Context;
use walkdir::WalkDir;

use crate::corpus;
use crate::measure::{Usage, measure, median, told_by_itself};

/// The program as cargo has just built it.
pub const HANDBOK: &str = env!("CARGO_BIN_EXE_handbok");
/// The day to build for, on which nothing in the handbook is due for review.
pub const TODAY: &str = "2026-11-23";
/// How many times the start of the program is measured.
const STARTS: usize = 20;
/// Up to so many pages a build takes about a tenth of a second, which the system counts in steps of some milliseconds;
/// such handbooks are measured `OFTEN` times as often.
const SMALL: usize = 1_000;
const OFTEN: u16 = 5;

/// What is measured on one handbook.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Work {
    /// The floor without output.
    Parse,
    /// The floor with output.
    ParseAndWrite,
    /// A build into a folder that does not exist.
    Cold,
    /// The same again, when nothing has changed.
    Unchanged,
    /// The same again, when one word of one page has changed.
    OneWord,
    /// A check, which writes nothing.
    Check,
    /// The index of the search, which each build holds.
    Index,
}

impl Work {
    /// All of them, in the order they are measured: each rebuild follows the build that it repeats.
    pub const ALL: [Self; 7] = [
        Self::Parse,
        Self::ParseAndWrite,
        Self::Cold,
        Self::Unchanged,
        Self::OneWord,
        Self::Check,
        Self::Index,
    ];

    /// Its name in the table.
    pub fn name(self) -> &'static str {
        match self {
            Self::Parse => "floor: read + parse (1 thread)",
            Self::ParseAndWrite => "floor: read + parse + write (1 thread)",
            Self::Cold => "handbok build, cold",
            Self::Unchanged => "handbok build, unchanged",
            Self::OneWord => "handbok build, one word changed",
            Self::Check => "handbok check",
            Self::Index => "of each: the index of the search",
        }
    }
}

/// The figures of one handbook.
pub struct Figures {
    /// How many pages it has.
    pub pages: usize,
    /// The medians.
    pub usages: BTreeMap<Work, Usage>,
    /// How many files of the output each build wrote, in the last run.
    pub written: BTreeMap<Work, usize>,
}

/// Makes a handbook of `pages` in the new folder `folder`, measures it `runs` times (a small one more often) and removes it.
pub fn measure_handbook(folder: &Path, pages: usize, runs: u16) -> anyhow::Result<Figures> {
    let handbook = folder.join("handbook");
    corpus::write(&handbook, pages)?;
    let mut usages: BTreeMap<Work, Vec<Usage>> = BTreeMap::new();
    let mut written = BTreeMap::new();
    let runs = if pages <= SMALL { OFTEN * runs } else { runs };
    for _ in 0..runs {
        let out = folder.join("out");
        for work in Work::ALL {
            let before = files(&out)?;
            usages
                .entry(work)
                .or_default()
                .push(run(work, &handbook, &out)?);
            written.insert(work, written_since(&before, &files(&out)?));
            let is_no_build = !matches!(work, Work::Cold | Work::Unchanged | Work::OneWord);
            if is_no_build && out.exists() {
                remove(&out)?;
            }
        }
    }
    remove(folder)?;
    let usages = usages
        .into_iter()
        .map(|(work, usages)| (work, median(&usages)))
        .collect();
    Ok(Figures {
        pages,
        usages,
        written,
    })
}

/// The start of the program: `handbok --help`.
pub fn measure_help() -> anyhow::Result<Usage> {
    let usages: Vec<Usage> = (0..STARTS)
        .map(|_| measure(&[HANDBOK, "--help"]))
        .collect::<Result<_, _>>()?;
    Ok(median(&usages))
}

fn run(work: Work, handbook: &Path, out: &Path) -> anyhow::Result<Usage> {
    let itself = std::env::current_exe().context("the path of this program")?;
    let [itself, handbook_path, out] =
        [&itself, handbook, out].map(|path: &Path| path.to_string_lossy().into_owned());
    let build = [
        HANDBOK,
        "build",
        "--root",
        &handbook_path,
        "--out",
        &out,
        "--date",
        TODAY,
        "--quiet",
    ];
    match work {
        Work::Parse => measure(&[&itself, "floor-parse", &handbook_path]),
        Work::ParseAndWrite => measure(&[&itself, "floor-write", &handbook_path, &out]),
        Work::Cold | Work::Unchanged => measure(&build),
        Work::OneWord => {
            let original = corpus::change_one_word(handbook)?;
            let usage = measure(&build);
            original.restore()?;
            usage
        }
        Work::Check => measure(&[
            HANDBOK,
            "check",
            "--root",
            &handbook_path,
            "--date",
            TODAY,
            "--quiet",
        ]),
        Work::Index => told_by_itself(&["index", &handbook_path]),
    }
}

/// The files of an output by path, each with what changes when it is written: inode and time.
type Files = BTreeMap<String, (u64, i64, i64)>;

fn files(folder: &Path) -> anyhow::Result<Files> {
    let mut files = Files::new();
    if !folder.exists() {
        return Ok(files);
    }
    for entry in WalkDir::new(folder) {
        let entry = entry?;
        if entry.file_type().is_file() {
            let metadata = entry.metadata()?;
            files.insert(
                entry.path().to_string_lossy().into_owned(),
                (metadata.ino(), metadata.mtime(), metadata.mtime_nsec()),
            );
        }
    }
    Ok(files)
}

fn written_since(before: &Files, after: &Files) -> usize {
    after
        .iter()
        .filter(|(path, state)| before.get(*path) != Some(state))
        .count()
}

fn remove(folder: &Path) -> anyhow::Result<()> {
    fs::remove_dir_all(folder).with_context(|| folder.display().to_string())
}
