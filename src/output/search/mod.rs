//! The search: an index made of the handbook, delivered as classic scripts that work from a server, from a USB stick and
//! from a browser's cache alike.
//!
//! `search/<language>.js` has a stable name and says which files the language has beside; those carry hashes of what they hold.
//! The format is told in `format.rs`; `themes/default/search-engine.js` reads it.

pub mod compound;
pub mod document;
pub mod fold;
pub mod format;
pub mod index;
pub mod plain;
pub mod stem;
pub mod stop;
pub mod thesaurus;
pub mod token;

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::diagnostic::{Checked, Diagnostic};
use crate::output::search::document::Document;
use crate::output::search::format::{ScriptFile, language_files};
use crate::output::search::index::Index;
use crate::output::site::shared::Site;
use crate::output::tree::{Dependency, Made, MadeFile, OutputTree};

/// Adds the scripts of the search to a tree; gives what is wrong with its thesaurus.
pub fn add(site: &Site, tree: &mut OutputTree) -> Vec<Diagnostic> {
    let thesaurus = thesaurus::thesaurus(&site.handbook);
    let indexes: Vec<(Vec<Document>, Index)> = (0..site.languages.len())
        .into_par_iter()
        .map(|language| {
            let documents = document::documents(site, language);
            let tags = site.languages.iter().map(|parts| &parts.site.tag);
            let index = index::index(&documents, &site.languages[language].site.tag, tags);
            (documents, index)
        })
        .collect();
    let tags = site.languages.iter().map(|parts| &parts.site.tag);
    let sizes = tags
        .zip(&indexes)
        .map(|(tag, (documents, _))| (tag.to_string(), documents.len()));
    let sizes: Vec<(String, usize)> = sizes.collect();
    for (parts, (documents, index)) in site.languages.iter().zip(&indexes) {
        for file in language_files(&sizes, &parts.site.tag, documents, index, &thesaurus) {
            add_file(tree, file);
        }
    }
    thesaurus::check(&site.handbook, &indexes)
}

fn add_file(tree: &mut OutputTree, file: ScriptFile) {
    tree.add(format!("search/{}.js", file.name), move || {
        Checked::clean(MadeFile {
            made: Made::Bytes(file.script.clone().into_bytes()),
            depends_on: BTreeSet::from([Dependency::Handbook]),
        })
    });
}
