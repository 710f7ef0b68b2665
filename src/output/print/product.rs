//! Which products there are: those that entries of kind `pocket` ask for, and those that other kinds make by themselves.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::entry::{Content, Entry};
use crate::model::handbook::Handbook;
use crate::model::language::LanguageTag;
use crate::model::pocket::{Edition, OnOverdue, Pocket, RomaniOnPaper, Sheet};
use crate::output::print::admission::Terms;
use crate::output::print::layout::Layout;

/// Something to print, in each of its languages.
#[derive(Clone, Debug)]
pub struct Product {
    /// Its name in addresses, the same in every language: `handlingsplan-fickplan`.
    pub name: String,
    /// The entry it is made of, by its place in the handbook.
    pub entry: usize,
    /// How it is printed.
    pub sheet: Sheet,
    /// The languages it is made in, by their places in the settings.
    pub languages: Vec<usize>,
}

/// Every product, in the order of the handbook's entries.
pub fn products(handbook: &Handbook) -> Vec<Product> {
    let mut taken = BTreeSet::new();
    let mut products = Vec::new();
    for (at, entry) in handbook.entries.iter().enumerate() {
        let languages = languages(handbook, entry);
        for (sheet, part) in sheets(entry) {
            let name = free_name(&mut taken, &format!("{}{part}", entry.path.as_str()));
            products.push(Product {
                name,
                entry: at,
                sheet,
                languages: languages.clone(),
            });
        }
    }
    products
}

/// The sheets that an entry is printed on, each with what tells it from the entry's others in its name.
fn sheets(entry: &Entry) -> Vec<(Sheet, &'static str)> {
    match &entry.content {
        Content::Pocket(pocket) => vec![(pocket.sheet, "")],
        Content::Form(_) => vec![(Sheet::Form, "")],
        Content::Case(_) => vec![(Sheet::CaseSheet, "")],
        Content::Procedure(_) | Content::Return(_) => vec![(Sheet::TickList, "")],
        Content::Phrases(_) => vec![
            (Sheet::Flashcards, "-flashcards"),
            (Sheet::ShowCards, "-show-cards"),
        ],
        _ => Vec::new(),
    }
}

/// A file's name made of an entry's path; two paths that would make the same one get a number.
fn free_name(taken: &mut BTreeSet<String>, path: &str) -> String {
    let name = path.replace('/', "-");
    let numbered = (2..).map(|number| format!("{name}-{number}"));
    let free = std::iter::once(name.clone())
        .chain(numbered)
        .find(|name| !taken.contains(name))
        .unwrap_or(name);
    taken.insert(free.clone());
    free
}

/// The languages that an entry is printed in: those a product asks for, else all that cover it; for other entries, those they
/// are written in.
fn languages(handbook: &Handbook, entry: &Entry) -> Vec<usize> {
    let settings = &handbook.settings;
    let is_wanted = |language: &LanguageTag| match &entry.content {
        Content::Pocket(pocket) if !pocket.languages.is_empty() => {
            pocket.languages.contains(language)
        }
        Content::Pocket(_) => settings.is_covered(language, &entry.path),
        _ => entry.is_translated(language),
    };
    let languages = settings.languages.iter().enumerate();
    languages
        .filter(|(_, language)| is_wanted(language))
        .map(|(at, _)| at)
        .collect()
}

impl Product {
    /// The entry it is made of.
    pub fn entry<'a>(&self, handbook: &'a Handbook) -> &'a Entry {
        &handbook.entries[self.entry]
    }

    /// The entry's own order for it, where there is one.
    pub fn pocket<'a>(&self, handbook: &'a Handbook) -> Option<&'a Pocket> {
        match &self.entry(handbook).content {
            Content::Pocket(pocket) => Some(pocket),
            _ => None,
        }
    }

    /// Which edition it is; a product that makes itself has none.
    pub fn edition<'a>(&self, handbook: &'a Handbook) -> &'a Edition {
        self.pocket(handbook)
            .map_or(&Edition::Draft, |pocket| &pocket.edition)
    }

    /// Something wrong with it as a whole, at the file that it is written in.
    pub fn in_its_file(&self, handbook: &Handbook, code: Code) -> Diagnostic {
        Diagnostic::in_file(code, self.path(handbook))
    }

    /// The file that it is written in, from the project's folder.
    pub fn path(&self, handbook: &Handbook) -> String {
        let entry = self.entry(handbook);
        let source = handbook.settings.source_language();
        let version = entry.version(source, source);
        version.map_or(format!("{}.md", entry.path), |(_, version)| {
            version.source.path().to_owned()
        })
    }

    /// How its pages lie on paper.
    pub fn layout(&self, handbook: &Handbook) -> Layout {
        let imposition = self.pocket(handbook).map(|pocket| pocket.imposition);
        Layout::imposed(self.sheet, imposition.unwrap_or_default())
    }

    /// What it asks of the records on it.
    pub fn terms(&self, handbook: &Handbook) -> Terms {
        let pocket = self.pocket(handbook);
        Terms {
            today: handbook.today,
            review: handbook.settings.review,
            on_overdue: pocket.map_or(OnOverdue::Mark, |pocket| pocket.on_overdue),
            romani: pocket.map_or(RomaniOnPaper::Reviewed, |pocket| pocket.romani),
        }
    }

    /// A file of it in the output: its sheet, its reading copy or its picture, by the ending.
    pub fn file(&self, language: &LanguageTag, ending: &str) -> String {
        format!("print/{}.{language}.{ending}", self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_would_make_the_same_name_get_a_number() {
        let mut taken = BTreeSet::new();
        for (path, name) in [
            ("a/b", "a-b"),
            ("a-b", "a-b-2"),
            ("a/b/c", "a-b-c"),
            ("a-b-2", "a-b-2-2"),
        ] {
            assert_eq!(free_name(&mut taken, path), name);
        }
    }
}
