//! The handbook site: every page in every language, with what they load.

pub mod address;
pub mod contents;
pub mod facilitator;
pub mod language;
pub mod links;
pub mod list;
pub mod navigation;
pub mod page;
pub mod pages;
pub mod printing;
pub mod records;
pub mod scripts;
pub mod shared;
pub mod steps;
pub mod text;
pub mod urgent;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::Checked;
use crate::messages::Messages;
use crate::model::handbook::Handbook;
use crate::model::path::EntryPath;
use crate::output::print::prints::{Printing, Prints};
use crate::output::site::language::LanguageSite;
use crate::output::site::navigation::Menu;
use crate::output::site::page::PageOf;
use crate::output::site::pages::TEMPLATES;
use crate::output::site::scripts::speaks;
use crate::output::site::shared::{FolderParts, LanguageParts, Site};
use crate::output::theme::{Theme, missing_templates};
use crate::output::tree::{Dependency, Made, MadeFile, OutputTree};

/// The site, of which nothing is made yet; none when the theme cannot be used. The messages are one for each language of the
/// handbook, in its order.
pub fn site(
    handbook: Handbook,
    theme: Theme,
    messages: Vec<Arc<Messages>>,
    printing: Printing,
) -> Checked<Option<Arc<Site>>> {
    if !theme.is_usable() {
        // What is wrong with it has been said where it was read.
        return Checked::clean(None);
    }
    let diagnostics = missing_templates(&theme, TEMPLATES);
    let languages = handbook
        .settings
        .languages
        .iter()
        .zip(messages)
        .map(|(tag, messages)| {
            LanguageParts::new(
                &handbook,
                &theme,
                LanguageSite::new(tag, messages, &handbook.settings),
            )
        })
        .collect::<Vec<_>>();
    let prints = {
        let languages: Vec<&LanguageSite> = languages.iter().map(|parts| &parts.site).collect();
        Prints::new(&handbook, &languages, printing)
    };
    let mut site = Site {
        handbook,
        prints,
        theme,
        languages,
    };
    for language in 0..site.languages.len() {
        site.languages[language].folders = folders(&site, language);
    }
    Checked::new(Some(Arc::new(site)), diagnostics)
}

/// Adds the site's pages, products and what they load to a tree.
pub fn add(site: &Arc<Site>, tree: &mut OutputTree) {
    add_assets(site, tree);
    site.add_pages(tree);
    site.add_prints(tree);
}

/// What the pages of each folder share, in the language of that number.
fn folders(site: &Site, language: usize) -> BTreeMap<String, FolderParts> {
    let parts = &site.languages[language];
    let folders: BTreeSet<&str> = site
        .handbook
        .entries
        .iter()
        .map(|entry| entry.path.folder())
        .collect();
    let shared = |folder: &str| FolderParts {
        menu: Menu::new(&site.handbook, &parts.site, &parts.sections, folder),
        context: PageOf::new(site, language, &EntryPath::index_of(folder)).shared_context(),
    };
    folders
        .into_iter()
        .map(|folder| (folder.to_owned(), shared(folder)))
        .collect()
}

fn add_assets(site: &Site, tree: &mut OutputTree) {
    let silent = site.theme.assets.iter().filter(|asset| !speaks(asset));
    let spoken = site.languages.iter().flat_map(|language| &language.scripts);
    for asset in silent.chain(spoken) {
        let asset = asset.clone();
        tree.add(format!("assets/{}", asset.published), move || {
            Checked::clean(MadeFile {
                made: Made::Bytes(asset.bytes.to_vec()),
                depends_on: BTreeSet::from([Dependency::Theme(asset.name.clone())]),
            })
        });
    }
    for asset in site.handbook.assets.values() {
        let file = asset.file.clone();
        tree.add(address::asset(asset), move || {
            Checked::clean(MadeFile {
                made: Made::CopyOf(file.clone()),
                depends_on: BTreeSet::new(),
            })
        });
    }
}
