//! Makes every page of the site: those of entries, and those that no entry makes.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Checked, Diagnostic};
use crate::model::entry::{Content, Entry};
use crate::model::path::EntryPath;
use crate::model::phrase::Phrase;
use crate::output::site::address;
use crate::output::site::contents::insert_content;
use crate::output::site::facilitator::FACILITATOR;
use crate::output::site::list::letters;
use crate::output::site::page::PageOf;
use crate::output::site::records::show::ShowLinks;
use crate::output::site::shared::{A_TO_Z, SEARCH, STATEMENT, Site};
use crate::output::site::steps::step_pages;
use crate::output::theme::Context;
use crate::output::tree::{Dependency, Made, MadeFile, OutputTree};

/// Templates that every theme has, its own or the default one's.
pub const TEMPLATES: &[&str] = &[
    "accessibility.html",
    "page.html",
    "law.html",
    "contacts.html",
    "phrases.html",
    "indicators.html",
    "glossary.html",
    "form.html",
    "section.html",
    "home.html",
    "a-to-z.html",
    "search.html",
    "not-found.html",
    "languages.html",
    "procedure.html",
    "return.html",
    "step.html",
    "case.html",
    "case-facilitator.html",
    "quiz.html",
    "meeting.html",
    "pocket.html",
    "print.html",
    "show.html",
];

impl Site {
    /// Adds every page in every language.
    pub fn add_pages(self: &Arc<Self>, tree: &mut OutputTree) {
        for language in 0..self.languages.len() {
            let tag = &self.languages[language].site.tag;
            for at in 0..self.handbook.entries.len() {
                let site = Arc::clone(self);
                let entry = &self.handbook.entries[at];
                tree.add(address::page(tag, &entry.path), move || {
                    site.entry_page(language, at)
                });
                for (number, part) in step_pages(&self.handbook, entry).into_iter().enumerate() {
                    let site = Arc::clone(self);
                    tree.add(address::page(tag, &entry.path.part(&part)), move || {
                        site.step_page(language, at, number)
                    });
                }
                if matches!(entry.content, Content::Case(_)) {
                    let site = Arc::clone(self);
                    let notes = entry.path.part(FACILITATOR);
                    tree.add(address::page(tag, &notes), move || {
                        site.facilitator_page(language, at)
                    });
                }
            }
            self.add_cards(language, tree);
            let site = Arc::clone(self);
            tree.add(address::page(tag, &EntryPath::new(A_TO_Z)), move || {
                site.a_to_z_page(language)
            });
            let site = Arc::clone(self);
            tree.add(address::page(tag, &EntryPath::new(SEARCH)), move || {
                site.search_page(language)
            });
            let site = Arc::clone(self);
            tree.add(address::page(tag, &EntryPath::new(STATEMENT)), move || {
                site.statement_page(language)
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
        let template = insert_content(&mut context, self, &page, language, entry);
        context.insert("prints", &page.print_links(self, language, entry));
        let mut depends_on = page.depends_on(entry, template);
        // Whom to call, what meetings have left to do and what has changed may come from anywhere.
        let follow_up = &self.handbook.index.follow_up;
        if entry.path.is_home() || follow_up.folders.contains_key(entry.path.folder()) {
            depends_on.insert(Dependency::Handbook);
        }
        self.rendered(template, &context, depends_on)
    }

    /// Adds a page of its own for each phrase card that can be shown to somebody.
    fn add_cards(self: &Arc<Self>, language: usize, tree: &mut OutputTree) {
        let tag = &self.languages[language].site.tag;
        for (at, entry) in self.handbook.entries.iter().enumerate() {
            for (number, phrase) in shown_cards(entry).enumerate() {
                let site = Arc::clone(self);
                tree.add(
                    address::page(tag, &entry.path.part(&phrase.id)),
                    move || site.card_page(language, at, number),
                );
            }
        }
    }

    /// The page of the card of that number among those of an entry that can be shown.
    fn card_page(&self, language: usize, at: usize, number: usize) -> Checked<MadeFile> {
        let entry = &self.handbook.entries[at];
        let cards: Vec<&Phrase> = shown_cards(entry).collect();
        let phrase = cards[number];
        let page = PageOf::for_part(self, language, &entry.path, &phrase.id);
        let href = |phrase: &&Phrase| page.href_of_part(&entry.path, &phrase.id);
        let links = ShowLinks {
            back: page.href_of(&entry.path, Some(&phrase.id)),
            previous: number.checked_sub(1).and_then(|at| cards.get(at)).map(href),
            next: cards.get(number + 1).map(href),
        };
        let mut context = page.shared_context();
        context.insert("show", &page.wordsmith().show(phrase, links));
        let depends_on = page.depends_on(entry, "show.html");
        self.rendered("show.html", &context, depends_on)
    }

    fn a_to_z_page(&self, language: usize) -> Checked<MadeFile> {
        let parts = &self.languages[language];
        let path = EntryPath::new(A_TO_Z);
        let page = PageOf::new(self, language, &path);
        let mut context = page.bare_context(
            &parts.site.messages.get("a-to-z-title"),
            Some(&parts.site.messages.get("a-to-z-summary")),
        );
        let letters = letters(parts, &self.handbook, |path, id| page.href_of(path, id));
        context.insert("letters", &letters);
        self.rendered("a-to-z.html", &context, [Dependency::Handbook])
    }

    /// The page of results, which script fills in; without script it leads to the register.
    fn search_page(&self, language: usize) -> Checked<MadeFile> {
        let messages = &self.languages[language].site.messages;
        let path = EntryPath::new(SEARCH);
        let page = PageOf::new(self, language, &path).left_out_of_search();
        let context = page.bare_context(&messages.get("search"), None);
        self.rendered("search.html", &context, [Dependency::Handbook])
    }

    fn statement_page(&self, language: usize) -> Checked<MadeFile> {
        let messages = &self.languages[language].site.messages;
        let path = EntryPath::new(STATEMENT);
        let page = PageOf::new(self, language, &path);
        let mut context = page.bare_context(
            &messages.get("statement-title"),
            Some(&messages.get("statement-summary")),
        );
        let statement = page
            .wordsmith()
            .statement(&self.handbook.settings.statement);
        context.insert("statement", &statement);
        self.rendered("accessibility.html", &context, [Dependency::Handbook])
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
        context.insert("asset", &self.asset_links("", &self.languages[0]));
        let organisation = &self.handbook.settings.organisation;
        let organisation = organisation.as_ref().map(|words| source.text_of(words));
        context.insert("organisation", &organisation);
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

    /// A file made by a template.
    pub(super) fn rendered(
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

/// The phrase cards of an entry that can be shown to somebody.
fn shown_cards(entry: &Entry) -> impl Iterator<Item = &Phrase> {
    let phrases: &[Phrase] = match &entry.content {
        Content::Phrases(phrases) => phrases,
        _ => &[],
    };
    phrases.iter().filter(|phrase| phrase.can_be_shown())
}
