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

/// The files of an output, by path.
#[derive(Default)]
pub struct OutputTree {
    files: BTreeMap<OutputPath, Maker>,
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
