//! What every page's template is given.

mod ways;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::diagnostic::Arg;
use crate::model::entry::{Entry, Heading};
use crate::model::path::EntryPath;
use crate::output::print::PRINT_PAGE;
use crate::output::site::language::LanguageSite;
use crate::output::site::links::Links;
use crate::output::site::records::trust::TrustWords;
use crate::output::site::records::wordsmith::{Text, Wordsmith};
use crate::output::site::shared::{A_TO_Z, FolderParts, LanguageParts, SEARCH, STATEMENT, Site};
use crate::output::site::{address, list, text};
use crate::output::theme::{Context, Value};
use crate::output::tree::Dependency;

/// Fewer headings than this need no list of them.
const SHORT_PAGE: usize = 3;

/// One page in one language.
pub struct PageOf<'a> {
    site: &'a Site,
    parts: &'a LanguageParts,
    path: EntryPath,
    /// The entry that the page shows a part of, when it does not show a whole one.
    part_of: Option<EntryPath>,
    folder: String,
    /// What stands before every link, for a page that does not know its own address.
    top: Option<String>,
    /// Whether search finds it, ours and those of others.
    is_searchable: bool,
    /// The entries whose content the page has taken something from so far.
    looked_at: RefCell<BTreeSet<EntryPath>>,
}

#[derive(Debug, Serialize)]
struct PageWords<'a> {
    title: &'a str,
    summary: Option<&'a str>,
    lead: Option<&'a str>,
    kind: &'static str,
    lang: &'a str,
    toc: Vec<TocLine<'a>>,
    tags: &'a [String],
    searchable: bool,
    trust: Option<TrustWords>,
    changes: Vec<ChangeWords>,
}

#[derive(Debug, Serialize)]
struct TocLine<'a> {
    id: &'a str,
    text: &'a str,
    level: u8,
}

#[derive(Debug, Serialize)]
struct ChangeWords {
    on: String,
    what: Option<Text>,
    why: Option<Text>,
    major: bool,
}

impl<'a> PageOf<'a> {
    /// The page at `path` in the language of that number.
    pub fn new(site: &'a Site, language: usize, path: &EntryPath) -> Self {
        let parts = &site.languages[language];
        let file = address::page(&parts.site.tag, path);
        Self {
            site,
            parts,
            path: path.clone(),
            part_of: None,
            folder: address::folder(&file).to_owned(),
            top: None,
            is_searchable: true,
            looked_at: RefCell::default(),
        }
    }

    /// A page of its own for a part of the entry at `path`: a step, a card, the facilitator's notes.
    pub fn for_part(site: &'a Site, language: usize, path: &EntryPath, part: &str) -> Self {
        Self {
            path: path.part(part),
            part_of: Some(path.clone()),
            ..Self::new(site, language, path)
        }
    }

    /// The same page, marked so that no search finds it.
    #[must_use]
    pub fn left_out_of_search(self) -> Self {
        Self {
            is_searchable: false,
            ..self
        }
    }

    /// A link from this page to the page of a part of an entry.
    pub fn href_of_part(&self, path: &EntryPath, part: &str) -> String {
        self.href_of(&path.part(part), None)
    }

    /// A page that may be shown at any address; `top` is the address of the output folder.
    pub fn from_top(site: &'a Site, language: usize, top: &str) -> Self {
        let parts = &site.languages[language];
        Self {
            site,
            parts,
            path: EntryPath::index_of(""),
            part_of: None,
            folder: String::new(),
            top: Some(top.to_owned()),
            is_searchable: true,
            looked_at: RefCell::default(),
        }
    }

    fn language(&self) -> &'a LanguageSite {
        &self.parts.site
    }

    fn root(&self) -> String {
        self.top
            .clone()
            .unwrap_or_else(|| address::to_top(&self.folder))
    }

    /// A link from this page to an entry in its language.
    pub fn href_of(&self, path: &EntryPath, id: Option<&str>) -> String {
        let href = self.href_to(self.language(), path);
        match id {
            Some(id) => format!("{href}#{}", address::encode(id)),
            None => href,
        }
    }

    fn href_to(&self, language: &LanguageSite, path: &EntryPath) -> String {
        let file = address::page(&language.tag, path);
        match &self.top {
            Some(top) => format!("{top}{}", address::encode(&file)),
            None => address::href(&self.folder, &file),
        }
    }

    /// The links in the text of this page.
    fn links(&self) -> Links<'_> {
        Links {
            handbook: &self.site.handbook,
            language: self.language(),
            folder: &self.folder,
            looked_at: &self.looked_at,
        }
    }

    /// Makes the words of records on this page.
    pub fn wordsmith(&self) -> Wordsmith<'_> {
        Wordsmith::new(self.links())
    }

    /// What the page of an entry, or of a part of it, depends on, once its template has been given everything.
    pub fn depends_on(&self, entry: &Entry, template: &str) -> BTreeSet<Dependency> {
        let looked_at = self.looked_at.borrow();
        let own = [
            Dependency::Entry(entry.path.to_string()),
            Dependency::Section(entry.path.folder().to_owned()),
            Dependency::Theme(template.to_owned()),
        ];
        let others = looked_at.iter();
        own.into_iter()
            .chain(others.map(|path| Dependency::Entry(path.to_string())))
            .collect()
    }

    /// What the template of an entry's page is given.
    pub fn context(&self, entry: &Entry) -> Context {
        let handbook = &self.site.handbook;
        let (language, source) = (self.language(), handbook.settings.source_language());
        let mut context = match self.folder_parts() {
            Some(folder) => folder.context.clone(),
            None => self.shared_context(),
        };
        let version = entry.version(&language.tag, source);
        let is_translated = entry.is_translated(&language.tag);
        let shown_in = if is_translated { &language.tag } else { source };
        let links = self.links();
        let words = self.wordsmith();
        let title = entry
            .title
            .in_or_else(shown_in, source)
            .map_or("", |(_, title)| title);
        let page = PageWords {
            title,
            summary: entry.description(shown_in, source),
            lead: entry.summary.get(shown_in),
            kind: entry.content.kind().as_str(),
            lang: shown_in.as_str(),
            toc: version.map_or(Vec::new(), |(_, version)| toc(&version.headings)),
            tags: &entry.tags,
            searchable: self.is_searchable,
            trust: words.trust(&entry.trust),
            changes: entry
                .changes
                .iter()
                .map(|change| ChangeWords {
                    on: language.messages.date(change.on),
                    what: words.text(&change.what),
                    why: change.why.as_ref().and_then(|why| words.text(why)),
                    major: change.major,
                })
                .collect(),
        };
        let body = version.map_or(String::new(), |(_, version)| {
            text::html(&links, entry, version)
        });
        context.insert("page", &page);
        let (body, rest) = if self.path.is_home() {
            text::first_chapter(&body)
        } else {
            (body.as_str(), "")
        };
        context.insert_value("body", Value::safe_string(body));
        context.insert_value("rest", Value::safe_string(rest));
        if self.path.is_index() || self.part_of.is_some() {
            context.insert("breadcrumb", &self.breadcrumb());
        }
        let in_menu = self.part_of.as_ref().unwrap_or(&self.path);
        let menu = self
            .folder_parts()
            .map_or(String::new(), |folder| folder.menu.of_page(in_menu));
        context.insert_value("nav", Value::safe_string(&menu));
        context.insert("languages", &self.switches(Some(entry)));
        context.insert("head", &self.head(Some(entry), is_translated));
        let fallback = (!is_translated).then(|| self.fallback(shown_in));
        context.insert("fallback", &fallback);
        let listed = list::children(self.parts, handbook, &self.path, |path, id| {
            self.href_of(path, id)
        });
        // The home page shows the sections apart from pages of its own.
        let (sections, children): (Vec<_>, Vec<_>) = listed
            .into_iter()
            .partition(|child| self.path.is_home() && child.is_section);
        context.insert("sections", &sections);
        context.insert("children", &children);
        context
    }

    /// What the template of a page without an entry is given.
    pub fn bare_context(&self, title: &str, summary: Option<&str>) -> Context {
        let mut context = self.shared_context();
        let page = PageWords {
            title,
            summary,
            lead: summary,
            kind: "page",
            lang: self.language().tag.as_str(),
            toc: Vec::new(),
            tags: &[],
            searchable: self.is_searchable,
            trust: None,
            changes: Vec::new(),
        };
        context.insert("page", &page);
        context.insert_value("body", Value::safe_string(""));
        let breadcrumb = if self.top.is_some() {
            Vec::new()
        } else {
            vec![self.step(&EntryPath::index_of(""))]
        };
        context.insert("breadcrumb", &breadcrumb);
        let menu = match &self.top {
            Some(_) => String::new(),
            None => self
                .folder_parts()
                .map_or(String::new(), |folder| folder.menu.of_page(&self.path)),
        };
        context.insert_value("nav", Value::safe_string(&menu));
        context.insert("languages", &self.switches(None));
        let is_findable = self.top.is_none();
        context.insert("head", &self.head(None, is_findable));
        context.insert_value("fallback", Value::from(()));
        let none: [(); 0] = [];
        context.insert("sections", &none);
        context.insert("children", &none);
        context
    }

    /// What this page shares with the others in its folder.
    fn folder_parts(&self) -> Option<&'a FolderParts> {
        self.parts.folders.get(self.path.folder())
    }

    /// What every page in the folder of this one is given, made once for them all.
    pub fn shared_context(&self) -> Context {
        let settings = &self.site.handbook.settings;
        let language = self.language();
        let mut context = Context::new();
        context.insert("lang", language.tag.as_str());
        context.insert_value("t", language.words.clone());
        let organisation = settings
            .organisation
            .as_ref()
            .map(|words| language.text_of(words));
        let site: BTreeMap<&str, Option<String>> = BTreeMap::from([
            ("title", Some(language.title.clone())),
            ("organisation", organisation.map(str::to_owned)),
            ("home", Some(self.href_of(&EntryPath::index_of(""), None))),
            ("a_to_z", Some(self.href_of(&EntryPath::new(A_TO_Z), None))),
            ("search", Some(self.href_of(&EntryPath::new(SEARCH), None))),
            (
                "statement",
                Some(self.href_of(&EntryPath::new(STATEMENT), None)),
            ),
            (
                "print",
                Some(self.href_of(&EntryPath::new(PRINT_PAGE), None)),
            ),
            ("version", Some(env!("CARGO_PKG_VERSION").to_owned())),
        ]);
        context.insert("site", &site);
        context.insert("root", &self.root());
        context.insert("asset", &self.site.asset_links(&self.root(), self.parts));
        context.insert("breadcrumb", &self.breadcrumb_to(self.path.folder()));
        context
    }

    fn fallback(&self, shown_in: &crate::model::language::LanguageTag) -> String {
        let language = self.language();
        let args = [
            ("language", Arg::Text(language.name_of(&language.tag))),
            ("source", Arg::Text(language.name_of(shown_in))),
        ];
        language.say("fallback-notice", &args)
    }
}

fn toc(headings: &[Heading]) -> Vec<TocLine<'_>> {
    let listed: Vec<TocLine<'_>> = headings
        .iter()
        .filter(|heading| (2..=3).contains(&heading.level))
        .map(|heading| TocLine {
            id: &heading.id,
            text: &heading.text,
            level: heading.level,
        })
        .collect();
    if listed.len() < SHORT_PAGE {
        Vec::new()
    } else {
        listed
    }
}
