//! What pages share: the handbook, the theme, and what is made once for each language and folder.

use std::collections::BTreeMap;

use crate::model::handbook::Handbook;
use crate::output::print::prints::Prints;
use crate::output::site::language::LanguageSite;
use crate::output::site::navigation::{Menu, Sections};
use crate::output::site::scripts;
use crate::output::theme::{Context, Theme, ThemeAsset};

/// The page that lists everything, at the top of each language.
pub const A_TO_Z: &str = "a-o";

/// The page of a search's results, at the top of each language.
pub const SEARCH: &str = "sok";

/// The accessibility statement, at the top of each language.
pub const STATEMENT: &str = "tillganglighet";

/// A handbook with its theme and what its pages share.
pub struct Site {
    /// The handbook.
    pub handbook: Handbook,
    /// Its theme.
    pub theme: Theme,
    /// What is printed.
    pub prints: Prints,
    /// What the pages of each language share, in the order of the settings.
    pub languages: Vec<LanguageParts>,
}

/// What the pages of one language share.
pub struct LanguageParts {
    /// Its words.
    pub site: LanguageSite,
    /// What sorts each entry's title among its readers, by the entry's place in the handbook.
    pub sort_keys: Vec<Vec<u8>>,
    /// The theme's scripts that speak, in its words.
    pub scripts: Vec<ThemeAsset>,
    /// The entries of each section.
    pub sections: Sections,
    /// What the pages of each folder share.
    pub folders: BTreeMap<String, FolderParts>,
}

/// What the pages of one folder in one language share.
pub struct FolderParts {
    /// Their menu.
    pub menu: Menu,
    /// What all their templates are given.
    pub context: Context,
}

impl LanguageParts {
    /// The parts of a language, before those of its folders are made.
    pub fn new(handbook: &Handbook, theme: &Theme, site: LanguageSite) -> Self {
        let titles = handbook.entries.iter().map(|entry| &entry.title);
        let sort_keys: Vec<Vec<u8>> = titles
            .map(|title| site.sort_key(site.text_of(title)))
            .collect();
        Self {
            scripts: scripts::in_words(theme, &site.tag, &site.messages),
            sections: Sections::new(handbook, &sort_keys),
            sort_keys,
            folders: BTreeMap::new(),
            site,
        }
    }
}

impl Site {
    /// The links to the theme's files for pages in a language, by their names without ending.
    pub fn asset_links(&self, root: &str, language: &LanguageParts) -> BTreeMap<String, String> {
        let name = |name: &str| {
            name.split('.')
                .next()
                .unwrap_or(name)
                .replace(['-', '/'], "_")
        };
        self.theme
            .assets
            .iter()
            .chain(&language.scripts)
            .map(|asset| {
                (
                    name(&asset.name),
                    format!("{root}assets/{}", asset.published),
                )
            })
            .collect()
    }
}
