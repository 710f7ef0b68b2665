//! Read: files become entries.
//!
//! The disk is read here and nowhere later: every Markdown file becomes a [`Source`], files that belong together (a source
//! file and its translations) become one [`Entry`], and other files become assets.

pub mod accessibility;
pub mod body;
pub mod entries;
pub mod front_matter;
pub mod group;
pub mod headings;
pub mod kinds;
pub mod markup;
pub mod node;
pub mod reader;
pub mod settings;
pub mod table;
pub mod titles;
pub mod walk;
pub mod whole_numbers;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use rayon::prelude::*;

use crate::content::group::File;
use crate::content::walk::Found;
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::model::entry::Entry;
use crate::model::handbook::{Asset, Settings};
use crate::project::{Project, SETTINGS_FILE, join};
use crate::source::{Place, Source};

/// What a project's content folder holds.
#[derive(Debug)]
pub struct Content {
    /// The handbook's settings.
    pub settings: Settings,
    /// Its entries, sorted by path.
    pub entries: Vec<Entry>,
    /// Files that pages may use, by path from the content folder.
    pub assets: BTreeMap<String, Asset>,
}

/// Reads a whole project.
///
/// Fails only when the content folder itself cannot be listed; a file that cannot be read is a diagnostic.
pub fn read(project: &Project) -> anyhow::Result<Checked<Content>> {
    fs::read_dir(&project.content).with_context(|| project.content.display().to_string())?;
    let mut diagnostics = Vec::new();
    let settings = settings(project, &mut diagnostics);
    let files = walk::walk(&project.content, project.content_shown).collect_into(&mut diagnostics);
    let sources: Vec<Checked<Option<File>>> = files
        .markdown
        .par_iter()
        .map(|found| {
            read_source(&found.file, &join(project.content_shown, &found.path)).map(|source| {
                Some(File {
                    path: found.path.clone(),
                    source: source?,
                })
            })
        })
        .collect();
    let sources: Vec<File> = sources
        .into_iter()
        .filter_map(|source| source.collect_into(&mut diagnostics))
        .collect();
    let entries = entries::read(sources, &settings).collect_into(&mut diagnostics);
    let assets = read_assets(files.assets, project.content_shown).collect_into(&mut diagnostics);
    Ok(Checked::new(
        Content {
            settings,
            entries,
            assets,
        },
        diagnostics,
    ))
}

fn settings(project: &Project, diagnostics: &mut Vec<Diagnostic>) -> Settings {
    let file = project.content.join(SETTINGS_FILE);
    let source = match file.try_exists() {
        Ok(false) => None,
        _ => read_source(&file, &project.settings_path()).collect_into(diagnostics),
    };
    let folder = project.root.canonicalize().ok();
    let folder = folder
        .as_deref()
        .and_then(Path::file_name)
        .map(|name| name.to_string_lossy().into_owned());
    settings::read(source.as_ref(), folder.as_deref().unwrap_or("handbok"))
        .collect_into(diagnostics)
}

/// Reads one text file; a byte order mark is accepted and left out.
pub fn read_source(file: &Path, shown: &str) -> Checked<Option<Arc<Source>>> {
    let bytes = match fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => return Checked::new(None, vec![unreadable(shown, &error)]),
    };
    match simdutf8::compat::from_utf8(&bytes) {
        Ok(text) => {
            let text = text.strip_prefix('\u{feff}').unwrap_or(text);
            Checked::clean(Some(Source::new(shown, text)))
        }
        Err(error) => {
            let at = error.valid_up_to();
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let place = Place::new(&Source::new(shown, text), at..at + '\u{fffd}'.len_utf8());
            Checked::new(None, vec![Diagnostic::at(Code::FileEncoding, place)])
        }
    }
}

fn unreadable(shown: &str, error: &io::Error) -> Diagnostic {
    Diagnostic::in_file(Code::FileUnreadable, shown).arg("reason", error.to_string())
}

fn read_assets(files: Vec<Found>, shown: &str) -> Checked<BTreeMap<String, Asset>> {
    let hashed: Vec<(Found, io::Result<blake3::Hash>)> = files
        .into_par_iter()
        .map(|found| {
            let hash = fs::File::open(&found.file).and_then(|file| {
                blake3::Hasher::new()
                    .update_reader(file)
                    .map(|hasher| hasher.finalize())
            });
            (found, hash)
        })
        .collect();
    let mut diagnostics = Vec::new();
    let mut assets = BTreeMap::new();
    for (found, hash) in hashed {
        match hash {
            Ok(hash) => {
                let hash = hash.to_hex()[..16].to_owned();
                assets.insert(
                    found.path.clone(),
                    Asset {
                        path: found.path,
                        file: found.file,
                        hash,
                    },
                );
            }
            Err(error) => diagnostics.push(unreadable(&join(shown, &found.path), &error)),
        }
    }
    Checked::new(assets, diagnostics)
}
