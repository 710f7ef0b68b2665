//! What is measured of print, in which order.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, bail};
use walkdir::WalkDir;

use crate::measure::{Usage, measure, median};

/// The program as cargo has just built it.
const HANDBOK: &str = env!("CARGO_BIN_EXE_handbok");
/// The day to build for.
const TODAY: &str = "2026-11-23";
/// The pocket plan's files begin with this.
const PLAN: &str = "handlingsplan-fickplan.";
/// Those of the whole handbook.
const HANDBOOK: &str = "handlingsplan-handboken.";

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Work {
    /// The pocket plan's words as plain paragraphs, in both languages.
    PlanFloor,
    /// The pocket plan in both languages.
    Plan,
    /// The whole handbook's words as plain paragraphs, in both languages.
    HandbookFloor,
    /// The whole handbook in both languages.
    Handbook,
    /// Everything, into a new folder.
    Cold,
    /// The same again, when nothing has changed.
    Unchanged,
    /// The site alone, into a new folder.
    Site,
    /// The site alone, of the same handbook without products.
    SiteWithout,
}

impl Work {
    /// All of them, in the order they are measured: a product is made again into the folder of `Cold`.
    pub const ALL: [Self; 8] = [
        Self::Cold,
        Self::Unchanged,
        Self::PlanFloor,
        Self::Plan,
        Self::HandbookFloor,
        Self::Handbook,
        Self::SiteWithout,
        Self::Site,
    ];

    /// Its name in the table.
    pub fn name(self) -> &'static str {
        match self {
            Self::PlanFloor => "floor: the pocket plan's words as paragraphs, sv and en",
            Self::Plan => "pocket plan fold-8, sv and en (`build --only print`)",
            Self::HandbookFloor => "floor: the handbook's words as paragraphs, sv and en",
            Self::Handbook => "whole handbook, sv and en (`build --only print`)",
            Self::Cold => "`build`: site and every product, new folder",
            Self::Unchanged => "`build`: nothing changed",
            Self::Site => "`build --only site`, new folder",
            Self::SiteWithout => "`build --only site` without `pocket` entries",
        }
    }
}

/// What was measured.
pub struct Figures {
    /// The medians.
    pub usages: BTreeMap<Work, Usage>,
    /// How many files of products each wrote, in the last run.
    pub written: BTreeMap<Work, usize>,
    /// How many pages the whole handbook has, in its languages.
    pub pages: Vec<usize>,
}

/// Measures everything so many times, in a new folder.
pub fn measure_all(folder: &Path, runs: u16) -> anyhow::Result<Figures> {
    let bench = Bench::new(folder)?;
    let mut usages: BTreeMap<Work, Vec<Usage>> = BTreeMap::new();
    let mut written = BTreeMap::new();
    for _ in 0..runs {
        for work in Work::ALL {
            let before = bench.printed()?;
            usages.entry(work).or_default().push(bench.run(work)?);
            let after = bench.printed()?;
            let is_new = |(path, inode): &(&PathBuf, &u64)| before.get(*path) != Some(*inode);
            written.insert(work, after.iter().filter(is_new).count());
        }
    }
    let usages = usages.into_iter();
    Ok(Figures {
        usages: usages.map(|(work, all)| (work, median(&all))).collect(),
        written,
        pages: bench.pages()?,
    })
}

/// The handbooks and texts to measure with.
struct Bench {
    handbook: PathBuf,
    without: PathBuf,
    out: PathBuf,
    /// The words of the pocket plan and of the whole handbook, in each language.
    plan: Vec<String>,
    words: Vec<String>,
}

impl Bench {
    fn new(folder: &Path) -> anyhow::Result<Self> {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
        let mut bench = Self {
            handbook: folder.join("handbook"),
            without: folder.join("without"),
            out: folder.join("out"),
            plan: Vec::new(),
            words: Vec::new(),
        };
        copy(&source, &bench.handbook.join("content"), |text| text)?;
        copy(&source, &bench.without.join("content"), without_product)?;
        bench.run(Work::Cold)?;
        bench.plan = bench.words_of(PLAN, folder)?;
        bench.words = bench.words_of(HANDBOOK, folder)?;
        Ok(bench)
    }

    /// The files of a product that a reader reads.
    fn readings(&self, product: &str) -> anyhow::Result<Vec<PathBuf>> {
        let printed = self.printed()?.into_keys();
        let readings: Vec<PathBuf> = printed
            .filter(|path| {
                let name = path.to_string_lossy();
                name.contains(product) && name.ends_with("reading.pdf")
            })
            .collect();
        if readings.is_empty() {
            bail!("the starter handbook has no product `{product}`");
        }
        Ok(readings)
    }

    /// Writes the words of a product to files of their own.
    fn words_of(&self, product: &str, folder: &Path) -> anyhow::Result<Vec<String>> {
        self.readings(product)?
            .iter()
            .map(|reading| {
                let name = reading.file_name().context("a file")?;
                let text = folder.join(name).with_extension("txt");
                let mut read = Command::new("pdftotext");
                let status = read.arg("-nopgbrk").args([reading, &text]).status();
                let status = status.context("pdftotext, of poppler-utils")?;
                if !status.success() {
                    bail!("pdftotext ended with {status}");
                }
                Ok(text.to_string_lossy().into_owned())
            })
            .collect()
    }

    fn pages(&self) -> anyhow::Result<Vec<usize>> {
        self.readings(HANDBOOK)?
            .iter()
            .map(|reading| {
                let output = Command::new("pdfinfo").arg(reading).output();
                let output = output.context("pdfinfo, of poppler-utils")?;
                let text = String::from_utf8_lossy(&output.stdout).into_owned();
                let pages = text.lines().find_map(|line| line.strip_prefix("Pages:"));
                Ok(pages.context("a number of pages")?.trim().parse()?)
            })
            .collect()
    }

    /// Every file of a product with its inode, which changes when it is made again.
    fn printed(&self) -> anyhow::Result<BTreeMap<PathBuf, u64>> {
        let folder = self.out.join("print");
        let mut printed = BTreeMap::new();
        if folder.exists() {
            for file in fs::read_dir(folder)? {
                let file = file?;
                printed.insert(file.path(), file.metadata()?.ino());
            }
        }
        Ok(printed)
    }

    fn forget(&self, product: &str) -> anyhow::Result<()> {
        for path in self.printed()?.into_keys() {
            if path.to_string_lossy().contains(product) {
                fs::remove_file(path)?;
            }
        }
        Ok(())
    }

    fn run(&self, work: Work) -> anyhow::Result<Usage> {
        let fresh = self.out.with_file_name("fresh");
        match work {
            Work::PlanFloor => floor(&self.plan),
            Work::HandbookFloor => floor(&self.words),
            Work::Plan => {
                self.forget(PLAN)?;
                build(&self.handbook, &self.out, &["--only", "print"])
            }
            Work::Handbook => {
                self.forget(HANDBOOK)?;
                build(&self.handbook, &self.out, &["--only", "print"])
            }
            Work::Cold => {
                remove(&self.out)?;
                build(&self.handbook, &self.out, &[])
            }
            Work::Unchanged => build(&self.handbook, &self.out, &[]),
            Work::Site => {
                remove(&fresh)?;
                build(&self.handbook, &fresh, &["--only", "site"])
            }
            Work::SiteWithout => {
                remove(&fresh)?;
                build(&self.without, &fresh, &["--only", "site"])
            }
        }
    }
}

fn floor(texts: &[String]) -> anyhow::Result<Usage> {
    let itself = std::env::current_exe().context("the path of this program")?;
    let itself = itself.to_string_lossy().into_owned();
    let command = [itself.as_str(), "floor"].into_iter();
    let command: Vec<&str> = command.chain(texts.iter().map(String::as_str)).collect();
    measure(&command)
}

fn build(handbook: &Path, out: &Path, more: &[&str]) -> anyhow::Result<Usage> {
    let (handbook, out) = (handbook.to_string_lossy(), out.to_string_lossy());
    let mut command = vec![HANDBOK, "build", "--root", &handbook, "--out", &out];
    command.extend(["--date", TODAY, "--quiet"]);
    command.extend(more);
    measure(&command)
}

fn remove(folder: &Path) -> anyhow::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    Ok(())
}

/// Copies a folder; texts as `change` has them, and none where that leaves nothing.
fn copy(from: &Path, to: &Path, change: fn(String) -> String) -> anyhow::Result<()> {
    for file in WalkDir::new(from) {
        let file = file?;
        if !file.file_type().is_file() {
            continue;
        }
        let new = to.join(file.path().strip_prefix(from)?);
        fs::create_dir_all(new.parent().context("a folder")?)?;
        if file.path().extension().is_some_and(|ending| ending == "md") {
            let text = change(fs::read_to_string(file.path())?);
            if !text.is_empty() {
                fs::write(&new, text)?;
            }
        } else {
            fs::copy(file.path(), &new)?;
        }
    }
    Ok(())
}

/// A product as a plain page; nothing of its translation, which names panels.
fn without_product(text: String) -> String {
    let title = text.lines().find(|line| line.starts_with("title:"));
    match title {
        Some(title) if text.contains("\nkind: pocket\n") => {
            format!(
                "---\n{title}\nsummary: Ett ark.\ncheck: partly\ndue: 2027-01-15\n---\n\nText.\n"
            )
        }
        _ if text.contains("\npanels:\n") => String::new(),
        _ => text,
    }
}
