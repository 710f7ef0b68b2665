//! The handbook site: every page in every language, with what they load.

pub mod address;
pub mod language;
pub mod links;
pub mod navigation;
pub mod page;
pub mod records;
pub mod text;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use serde::Serialize;

use crate::diagnostic::{Checked, Diagnostic};
use crate::messages::Messages;
use crate::model::entry::{Content, Entry, Kind};
use crate::model::handbook::Handbook;
use crate::model::path::EntryPath;
use crate::output::site::language::LanguageSite;
use crate::output::site::navigation::{Menu, Sections};
use crate::output::site::page::PageOf;
use crate::output::theme::{Context, Theme, Value, missing_templates};
use crate::output::tree::{Dependency, Made, MadeFile, OutputTree};

/// Templates that every theme has, its own or the default one's.
const TEMPLATES: [&str; 9] = [
    "page.html",
    "law.html",
    "contacts.html",
    "phrases.html",
    "section.html",
    "home.html",
    "a-to-z.html",
    "not-found.html",
    "languages.html",
];

/// The page that lists everything, at the top of each language.
pub const A_TO_Z: &str = "a-o";

/// A handbook with its theme and what its pages share.
pub struct Site {
    /// The handbook.
    pub handbook: Handbook,
    theme: Theme,
    languages: Vec<LanguageParts>,
}

/// What the pages of one language share.
struct LanguageParts {
    site: LanguageSite,
    sections: Sections,
    folders: BTreeMap<String, FolderParts>,
}

/// What the pages of one folder in one language share.
struct FolderParts {
    menu: Menu,
    context: Context,
}

/// Adds the site's files to a tree. The messages are one for each language of the handbook, in its order.
pub fn site(handbook: Handbook, theme: Theme, messages: Vec<Arc<Messages>>) -> Checked<OutputTree> {
    if !theme.is_usable() {
        // What is wrong with it has been said where it was read.
        return Checked::clean(OutputTree::default());
    }
    let diagnostics = missing_templates(&theme, &TEMPLATES);
    let languages = handbook
        .settings
        .languages
        .iter()
        .zip(messages)
        .map(|(tag, messages)| {
            LanguageParts::new(
                &handbook,
                LanguageSite::new(tag, messages, &handbook.settings),
            )
        })
        .collect();
    let mut site = Site {
        handbook,
        theme,
        languages,
    };
    for language in 0..site.languages.len() {
        site.languages[language].folders = site.folders(language);
    }
    let site = Arc::new(site);
    let mut tree = OutputTree::default();
    site.add_assets(&mut tree);
    site.add_pages(&mut tree);
    Checked::new(tree, diagnostics)
}

impl LanguageParts {
    fn new(handbook: &Handbook, site: LanguageSite) -> Self {
        Self {
            sections: Sections::new(handbook, &site),
            folders: BTreeMap::new(),
            site,
        }
    }
}

impl Site {
    /// What the pages of each folder share, in the language of that number.
    fn folders(&self, language: usize) -> BTreeMap<String, FolderParts> {
        let parts = &self.languages[language];
        let folders: BTreeSet<&str> = self
            .handbook
            .entries
            .iter()
            .map(|entry| entry.path.folder())
            .collect();
        let shared = |folder: &str| FolderParts {
            menu: Menu::new(&self.handbook, &parts.site, &parts.sections, folder),
            context: PageOf::new(self, language, &EntryPath::index_of(folder)).shared_context(),
        };
        folders
            .into_iter()
            .map(|folder| (folder.to_owned(), shared(folder)))
            .collect()
    }

    fn add_assets(self: &Arc<Self>, tree: &mut OutputTree) {
        for asset in &self.theme.assets {
            let asset = asset.clone();
            tree.add(format!("assets/{}", asset.published), move || {
                Checked::clean(MadeFile {
                    made: Made::Bytes(asset.bytes.to_vec()),
                    depends_on: BTreeSet::from([Dependency::Theme(asset.name.clone())]),
                })
            });
        }
        for asset in self.handbook.assets.values() {
            let file = asset.file.clone();
            tree.add(address::asset(asset), move || {
                Checked::clean(MadeFile {
                    made: Made::CopyOf(file.clone()),
                    depends_on: BTreeSet::new(),
                })
            });
        }
    }

    fn add_pages(self: &Arc<Self>, tree: &mut OutputTree) {
        for language in 0..self.languages.len() {
            let tag = &self.languages[language].site.tag;
            for at in 0..self.handbook.entries.len() {
                let site = Arc::clone(self);
                tree.add(
                    address::page(tag, &self.handbook.entries[at].path),
                    move || site.entry_page(language, at),
                );
            }
            let site = Arc::clone(self);
            tree.add(address::page(tag, &EntryPath::new(A_TO_Z)), move || {
                site.a_to_z_page(language)
            });
        }
        let site = Arc::clone(self);
        tree.add("index.html", move || site.language_choice());
        let site = Arc::clone(self);
        tree.add("404.html", move || site.not_found_page());
    }

    fn entry_page(&self, language: usize, at: usize) -> Checked<MadeFile> {
        let entry = &self.handbook.entries[at];
        let page = PageOf::new(self, language, &entry.path);
        let mut context = page.context(entry);
        let template = match &entry.content {
            Content::Law(law) => {
                context.insert("law", &page.wordsmith().law(law));
                "law.html"
            }
            Content::Contacts(contacts) => {
                let words: Vec<_> = contacts
                    .iter()
                    .map(|contact| page.wordsmith().contact(contact, &entry.trust))
                    .collect();
                context.insert("contacts", &words);
                "contacts.html"
            }
            Content::Phrases(phrases) => {
                let words: Vec<_> = phrases
                    .iter()
                    .map(|phrase| page.wordsmith().phrase(phrase, &entry.trust))
                    .collect();
                context.insert("phrases", &words);
                "phrases.html"
            }
            Content::Page if entry.path.is_home() => "home.html",
            Content::Page if entry.path.is_index() => "section.html",
            Content::Page => "page.html",
        };
        let depends_on = [
            Dependency::Entry(entry.path.to_string()),
            Dependency::Section(entry.path.folder().to_owned()),
            Dependency::Theme(template.to_owned()),
        ];
        self.rendered(template, &context, depends_on)
    }

    /// The entries of a section for lists; empty for a page that is no section.
    fn children(&self, language: usize, path: &EntryPath, page: &PageOf<'_>) -> Vec<Child> {
        if !path.is_index() {
            return Vec::new();
        }
        let parts = &self.languages[language];
        let children = parts.sections.children(path.folder()).iter();
        children
            .map(|at| {
                Child::new(
                    &parts.site,
                    &self.handbook,
                    &self.handbook.entries[*at],
                    page,
                )
            })
            .collect()
    }

    fn a_to_z_page(&self, language: usize) -> Checked<MadeFile> {
        let parts = &self.languages[language];
        let path = EntryPath::new(A_TO_Z);
        let page = PageOf::new(self, language, &path);
        let mut context = page.bare_context(
            &parts.site.messages.get("a-to-z-title"),
            Some(&parts.site.messages.get("a-to-z-summary")),
        );
        let mut entries: Vec<Child> = self
            .handbook
            .entries
            .iter()
            .filter(|entry| !entry.path.is_home())
            .flat_map(|entry| Child::all_of(&parts.site, &self.handbook, entry, &page))
            .collect();
        entries.sort_by_cached_key(|child| parts.site.sort_key(&child.title));
        // Sorted entries of one letter follow each other, and begin with few different characters.
        let mut letter_of: HashMap<Option<char>, String> = HashMap::new();
        let mut letters: Vec<Letter> = Vec::new();
        for entry in entries {
            let letter = letter_of
                .entry(entry.title.chars().next())
                .or_insert_with(|| parts.site.letter_of(&entry.title));
            match letters.iter_mut().find(|known| known.letter == *letter) {
                Some(known) => known.entries.push(entry),
                None => letters.push(Letter {
                    letter: letter.clone(),
                    entries: vec![entry],
                }),
            }
        }
        context.insert("letters", &letters);
        self.rendered("a-to-z.html", &context, [Dependency::Handbook])
    }

    /// The page that a web server shows for an address that does not exist. It may stand in for any folder, so its links
    /// begin at the top: of the site's address where that is known, else of the server.
    fn not_found_page(&self) -> Checked<MadeFile> {
        let parts = &self.languages[0];
        let top = match &self.handbook.settings.base_url {
            Some(base) => base
                .splitn(4, '/')
                .nth(3)
                .map_or("/".to_owned(), |path| format!("/{path}")),
            None => "/".to_owned(),
        };
        let page = PageOf::from_top(self, 0, &top);
        let context = page.bare_context(&parts.site.messages.get("not-found-title"), None);
        self.rendered("not-found.html", &context, [Dependency::Handbook])
    }

    fn language_choice(&self) -> Checked<MadeFile> {
        let source = &self.languages[0].site;
        let mut context = Context::new();
        context.insert("lang", source.tag.as_str());
        context.insert_value("t", source.words.clone());
        context.insert("site", &BTreeMap::from([("title", &source.title)]));
        context.insert("asset", &self.asset_links(""));
        let choices: Vec<BTreeMap<&str, String>> = self
            .languages
            .iter()
            .map(|parts| {
                BTreeMap::from([
                    ("tag", parts.site.tag.to_string()),
                    ("name", parts.site.own_name.clone()),
                    (
                        "href",
                        address::href(
                            "",
                            &address::page(&parts.site.tag, &EntryPath::index_of("")),
                        ),
                    ),
                    ("title", parts.site.title.clone()),
                ])
            })
            .collect();
        context.insert("choices", &choices);
        self.rendered("languages.html", &context, [Dependency::Handbook])
    }

    /// The links to the theme's files, by their names without ending.
    fn asset_links(&self, root: &str) -> BTreeMap<String, String> {
        let name = |name: &str| {
            name.split('.')
                .next()
                .unwrap_or(name)
                .replace(['-', '/'], "_")
        };
        self.theme
            .assets
            .iter()
            .map(|asset| {
                (
                    name(&asset.name),
                    format!("{root}assets/{}", asset.published),
                )
            })
            .collect()
    }

    fn rendered(
        &self,
        template: &str,
        context: &Context,
        depends_on: impl IntoIterator<Item = Dependency>,
    ) -> Checked<MadeFile> {
        let (bytes, diagnostics): (Vec<u8>, Vec<Diagnostic>) =
            match self.theme.render(template, context) {
                Ok(page) => (page, Vec::new()),
                Err(diagnostic) => (Vec::new(), vec![diagnostic]),
            };
        let made = MadeFile {
            made: Made::Bytes(bytes),
            depends_on: depends_on.into_iter().collect(),
        };
        Checked::new(made, diagnostics)
    }
}

/// An entry or record in a list.
#[derive(Debug, Serialize)]
struct Child {
    title: String,
    href: String,
    summary: Option<String>,
    kind: &'static str,
    label: Option<String>,
    lang: Option<String>,
    is_section: bool,
}

#[derive(Debug, Serialize)]
struct Letter {
    letter: String,
    entries: Vec<Child>,
}

impl Child {
    fn new(language: &LanguageSite, handbook: &Handbook, entry: &Entry, page: &PageOf<'_>) -> Self {
        let (tag, title) = language
            .words_of(&entry.title)
            .unwrap_or((&language.tag, ""));
        let label = match &entry.content {
            Content::Law(law) => Some(law.citation()).filter(|citation| !citation.is_empty()),
            _ => None,
        };
        Self {
            title: title.to_owned(),
            href: page.href_of(&entry.path, None),
            summary: entry
                .description(&language.tag, handbook.settings.source_language())
                .map(str::to_owned),
            kind: entry.content.kind().as_str(),
            label,
            lang: (*tag != language.tag).then(|| tag.to_string()),
            is_section: entry.path.is_index(),
        }
    }

    /// The entry and the contacts on its page, which people look for by name.
    fn all_of(
        language: &LanguageSite,
        handbook: &Handbook,
        entry: &Entry,
        page: &PageOf<'_>,
    ) -> Vec<Self> {
        let mut children = vec![Self::new(language, handbook, entry, page)];
        if let Content::Contacts(contacts) = &entry.content {
            children.extend(contacts.iter().filter_map(|contact| {
                let (tag, name) = language.words_of(&contact.name)?;
                Some(Self {
                    title: name.to_owned(),
                    href: page.href_of(&entry.path, Some(&contact.id)),
                    summary: None,
                    kind: Kind::Contacts.as_str(),
                    label: None,
                    lang: (*tag != language.tag).then(|| tag.to_string()),
                    is_section: false,
                })
            }));
        }
        children
    }
}

/// Nothing, as templates know it.
fn nothing() -> Value {
    Value::from(())
}
