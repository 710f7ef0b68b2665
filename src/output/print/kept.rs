//! What the last build knows of its products, so that one whose document has not changed is not typeset again.
//!
//! The output's marker file has a line for each product in each language: its files, what they were made of as a hash, and
//! how many pages and sheets they have. Only products with nothing wrong are among them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// What a line begins with.
const WORD: &str = "print";

/// The products of the last build.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    folder: PathBuf,
    products: BTreeMap<String, KeptPrint>,
}

/// A product of the last build in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPrint {
    /// What it was made of, as a hash.
    pub key: String,
    /// How many pages it has.
    pub pages: usize,
    /// How many sheets of paper one copy takes.
    pub sheets: usize,
    /// The endings of its files: `fold-8.pdf`.
    pub endings: Vec<String>,
}

impl Kept {
    /// Reads the marker file of the output in `folder`, in which `is_there` tells whether it has a file. Lines that are not
    /// understood, and products whose files are not all there, are passed over.
    pub fn read(folder: &Path, marker: &str, is_there: impl Fn(&str) -> bool) -> Self {
        let products = marker.lines().filter_map(product);
        let is_whole = |(base, kept): &(String, KeptPrint)| {
            let mut files = kept.endings.iter();
            files.all(|ending| is_there(&format!("{base}{ending}")))
        };
        Self {
            folder: folder.to_owned(),
            products: products.filter(is_whole).collect(),
        }
    }

    /// The product whose files begin with `base`, when it was made of the same.
    pub fn same(&self, base: &str, key: &str) -> Option<&KeptPrint> {
        self.products.get(base).filter(|kept| kept.key == key)
    }

    /// A file of the last build.
    pub fn file(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// The lines of all products.
    pub fn lines(&self) -> String {
        let products = self.products.iter();
        products.map(|(base, kept)| kept.line(base)).collect()
    }
}

impl KeptPrint {
    /// The line of a product whose files begin with `base`.
    pub fn line(&self, base: &str) -> String {
        let mut line = String::new();
        // Writing to a string cannot fail.
        let _ = writeln!(
            line,
            "{WORD} {} {} {} {} {base}",
            self.key,
            self.pages,
            self.sheets,
            self.endings.join(",")
        );
        line
    }
}

/// The base comes last, for it may have spaces in it.
fn product(line: &str) -> Option<(String, KeptPrint)> {
    let mut words = line.splitn(6, ' ');
    let is_ours = words.next() == Some(WORD);
    let kept = KeptPrint {
        key: words.next()?.to_owned(),
        pages: words.next()?.parse().ok()?,
        sheets: words.next()?.parse().ok()?,
        endings: words.next()?.split(',').map(str::to_owned).collect(),
    };
    let base = words.next()?.to_owned();
    is_ours.then_some((base, kept))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_back() {
        let kept = KeptPrint {
            key: "0f3a".into(),
            pages: 8,
            sheets: 1,
            endings: vec!["fold-8.pdf".into(), "reading.pdf".into()],
        };
        let marker = format!(
            "This folder is ours.\nprint half a line\n{}",
            kept.line("print/min plan.sv.")
        );
        let read = Kept::read(Path::new("public"), &marker, |_| true);
        assert_eq!(read.same("print/min plan.sv.", "0f3a"), Some(&kept));
        assert_eq!(read.same("print/min plan.sv.", "ffff"), None);
        assert_eq!(read.lines(), kept.line("print/min plan.sv."));
        let read = Kept::read(Path::new("public"), &marker, |file| {
            !file.ends_with("g.pdf")
        });
        assert_eq!(read.lines(), "");
    }
}
