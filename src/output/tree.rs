//! The output as a value: which files there are, and how each is made.
//!
//! Nothing is made until somebody asks: `check` makes and drops every file, `publish.rs` writes them one by one, `serve`
//! makes the one that is looked at. So memory does not grow with the bytes written.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::PathBuf;

use crate::diagnostic::Checked;

/// A file's path in the output folder, such as `sv/lagar/lvu-6.html`, `/` between its parts.
pub type OutputPath = String;

/// What a file is made of.
#[derive(Debug)]
pub enum Made {
    /// These bytes.
    Bytes(Vec<u8>),
    /// The bytes of this file, which is copied.
    CopyOf(PathBuf),
    /// Nothing: it could not be made, and the output does without it.
    Nothing,
}

/// What the making of a file looked at, so that a change elsewhere need not make it again.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dependency {
    /// An entry, by its path.
    Entry(String),
    /// Titles and order of a section and those above it.
    Section(String),
    /// A file of the theme.
    Theme(String),
    /// Everything.
    Handbook,
}

/// A made file with what it depended on.
#[derive(Debug)]
pub struct MadeFile {
    /// Its content.
    pub made: Made,
    /// What it depended on.
    pub depends_on: BTreeSet<Dependency>,
}

type Maker = Box<dyn Fn() -> Checked<MadeFile> + Send + Sync>;
type Beforehand = Box<dyn Fn() + Send + Sync>;
type Record = Box<dyn Fn() -> String + Send + Sync>;

/// The files of an output, by path.
#[derive(Default)]
pub struct OutputTree {
    files: BTreeMap<OutputPath, Maker>,
    beforehand: Option<Beforehand>,
    record: Option<Record>,
}

impl OutputTree {
    /// Adds a file, made by `make` whenever it is asked for. The last one added for a path stays.
    pub fn add(
        &mut self,
        path: impl Into<OutputPath>,
        make: impl Fn() -> Checked<MadeFile> + Send + Sync + 'static,
    ) {
        self.files.insert(path.into(), Box::new(make));
    }

    /// Says what is made before the first file, because several files take from it and it takes long.
    pub fn make_beforehand(&mut self, make: impl Fn() + Send + Sync + 'static) {
        self.beforehand = Some(Box::new(make));
    }

    /// Makes what is made before the first file; whoever makes all files asks for it.
    pub fn prepare(&self) {
        if let Some(make) = &self.beforehand {
            make();
        }
    }

    /// Says what the next build may want to know of this one, once all files are made.
    pub fn keep_record(&mut self, record: impl Fn() -> String + Send + Sync + 'static) {
        self.record = Some(Box::new(record));
    }

    /// What the next build may want to know, in lines.
    pub fn record(&self) -> String {
        self.record
            .as_ref()
            .map_or(String::new(), |record| record())
    }

    /// Leaves out the files that `is_kept` does not name.
    pub fn retain(&mut self, is_kept: impl Fn(&str) -> bool) {
        self.files.retain(|path, _| is_kept(path));
    }

    /// The paths, sorted.
    pub fn paths(&self) -> impl ExactSizeIterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// Makes one file; none when there is no such path.
    pub fn make(&self, path: &str) -> Option<Checked<MadeFile>> {
        self.files.get(path).map(|make| make())
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

impl fmt::Debug for OutputTree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.files.keys()).finish()
    }
}
