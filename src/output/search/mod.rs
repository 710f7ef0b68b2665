//! The search: an index made of the handbook, delivered as classic scripts that work from a server, from a USB stick and
//! from a browser's cache alike.
//!
//! `search/index.js` is the one stable name; it says which files each language has, and those carry hashes of what they hold.
//! The format is told in [`format`]; `themes/default/search-engine.js` reads it.

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
use crate::output::search::format::{ScriptFile, entry_file, language_files};
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
            let index = index::index(&documents, &site.languages[language].site.tag);
            (documents, index)
        })
        .collect();
    let mut languages = Vec::new();
    for (parts, (documents, index)) in site.languages.iter().zip(&indexes) {
        let tag = &parts.site.tag;
        let files = language_files(tag, documents, index, &thesaurus);
        languages.push((tag.to_string(), documents.len(), files.core));
        for file in files.all {
            add_file(tree, file);
        }
    }
    add_file(tree, entry_file(&languages));
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
