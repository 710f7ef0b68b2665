//! The search: an index made of the handbook, delivered as classic scripts that work from a server, from a USB stick and
//! from a browser's cache alike.
//!
//! `search/<language>.js` has a stable name and says which files the language has beside; those carry hashes of what they hold.
//! The format is told in `format.rs`; `themes/default/search-engine.js` reads it.

pub mod coding;
pub mod compound;
pub mod counts;
pub mod document;
pub mod fold;
pub mod format;
pub mod index;
pub mod indexer;
pub mod plain;
pub mod stem;
pub mod stop;
pub mod thesaurus;
pub mod titles;
pub mod token;
pub mod vocabulary;

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::diagnostic::{Checked, Diagnostic};
use crate::model::language::LanguageTag;
use crate::output::search::document::Document;
use crate::output::search::format::{ScriptFile, language_files};
use crate::output::search::index::Index;
use crate::output::search::indexer::Indexer;
use crate::output::site::scripts::kind_names;
use crate::output::site::shared::Site;
use crate::output::tree::{Dependency, Made, MadeFile, OutputTree};

/// Adds the scripts of the search to a tree; gives what is wrong with its thesaurus.
pub fn add(site: &Site, tree: &mut OutputTree) -> Vec<Diagnostic> {
    let tags: Vec<&LanguageTag> = site.languages.iter().map(|one| &one.site.tag).collect();
    let thesaurus = thesaurus::thesaurus(&site.handbook);
    let leading_on = thesaurus::leading_on(&site.handbook);
    let indexes: Vec<(Vec<Document>, Index)> = tags
        .par_iter()
        .enumerate()
        .map(|(language, tag)| {
            let mut indexer = Indexer::new(tag);
            let documents = document::documents(site, &leading_on, language, |found| {
                indexer.add(found);
            });
            (documents, indexer.finish(tags.iter().copied(), &thesaurus))
        })
        .collect();
    let diagnostics = thesaurus::check(&site.handbook, &indexes);
    let sizes = tags.iter().zip(&indexes);
    let sizes = sizes.map(|(tag, (documents, _))| (*tag, documents.len()));
    let sizes: Vec<(&LanguageTag, usize)> = sizes.collect();
    for (parts, (documents, index)) in site.languages.iter().zip(indexes) {
        let (tag, names) = (&parts.site.tag, kind_names(&parts.site.messages));
        for file in language_files(&sizes, tag, documents, &index, &names) {
            add_file(tree, file);
        }
    }
    diagnostics
}

fn add_file(tree: &mut OutputTree, file: ScriptFile) {
    tree.add(format!("search/{}.js", file.name), move || {
        Checked::clean(MadeFile {
            made: Made::Bytes(file.script.clone().into_bytes()),
            depends_on: BTreeSet::from([Dependency::Handbook]),
        })
    });
}
