//! Where a page leads: to the sections above it, to itself in other languages, and its address for search engines.

use serde::Serialize;

use crate::diagnostic::Arg;
use crate::model::entry::Entry;
use crate::model::path::{EntryPath, parent_folder};
use crate::output::site::address;
use crate::output::site::language::LanguageSite;
use crate::output::site::page::PageOf;
use crate::output::site::shared::LanguageParts;

#[derive(Debug, Serialize)]
pub(super) struct Step {
    title: String,
    href: String,
    lang: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct SwitchTo {
    tag: String,
    name: String,
    href: String,
    current: bool,
    translated: bool,
    note: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct Head {
    canonical: Option<String>,
    alternates: Vec<Alternate>,
    robots: Option<&'static str>,
}

#[derive(Debug, Serialize)]
pub(super) struct Alternate {
    tag: String,
    href: String,
}

impl PageOf<'_> {
    /// From the home page to the section above a section's own page, or to the entry that the page is a part of.
    pub(super) fn breadcrumb(&self) -> Vec<Step> {
        if let Some(entry) = &self.part_of {
            let mut steps = self.breadcrumb_to(entry.folder());
            if !entry.is_index() {
                steps.push(self.step(entry));
            }
            return steps;
        }
        if self.path.is_home() {
            return Vec::new();
        }
        self.breadcrumb_to(parent_folder(self.path.folder()))
    }

    /// From the home page to the section in `folder`.
    pub(super) fn breadcrumb_to(&self, mut folder: &str) -> Vec<Step> {
        let mut steps = Vec::new();
        loop {
            steps.push(self.step(&EntryPath::index_of(folder)));
            if folder.is_empty() {
                break;
            }
            folder = parent_folder(folder);
        }
        steps.reverse();
        steps
    }

    pub(super) fn step(&self, path: &EntryPath) -> Step {
        let language = self.language();
        let titled = self.site.handbook.entry(path).filter(|_| !path.is_home());
        let (lang, title) = match titled.and_then(|entry| language.words_of(&entry.title)) {
            Some((tag, title)) => (
                (*tag != language.tag).then(|| tag.to_string()),
                title.to_owned(),
            ),
            None => (None, language.messages.get("home")),
        };
        Step {
            title,
            href: self.href_of(path, None),
            lang,
        }
    }

    /// The same page in every language.
    pub(super) fn switches(&self, entry: Option<&Entry>) -> Vec<SwitchTo> {
        let source = self.site.handbook.settings.source_language();
        let switch = |parts: &LanguageParts| {
            let language = &parts.site;
            let translated = entry.is_none_or(|entry| entry.is_translated(&language.tag));
            let note = (!translated).then(|| {
                language.say(
                    "only-in",
                    &[("language", Arg::Text(language.name_of(source)))],
                )
            });
            SwitchTo {
                tag: language.tag.to_string(),
                name: language.own_name.clone(),
                href: self.href_to(language, &self.path),
                current: language.tag == self.language().tag,
                translated,
                note,
            }
        };
        self.site.languages.iter().map(switch).collect()
    }

    /// Addresses for search engines; only an absolute one serves, so without `base_url` there are none.
    pub(super) fn head(&self, entry: Option<&Entry>, is_translated: bool) -> Head {
        let robots = (!is_translated || !self.is_searchable).then_some("noindex");
        let base = self.site.handbook.settings.base_url.as_ref();
        let Some(base) = base.filter(|_| self.is_searchable) else {
            return Head {
                canonical: None,
                alternates: Vec::new(),
                robots,
            };
        };
        let absolute = |language: &LanguageSite| {
            format!(
                "{base}{}",
                address::encode(&address::page(&language.tag, &self.path))
            )
        };
        let in_all =
            |parts: &&LanguageParts| entry.is_none_or(|entry| entry.is_translated(&parts.site.tag));
        let mut alternates: Vec<Alternate> = self
            .site
            .languages
            .iter()
            .filter(in_all)
            .map(|parts| Alternate {
                tag: parts.site.tag.to_string(),
                href: absolute(&parts.site),
            })
            .collect();
        let source = &self.site.languages[0].site;
        alternates.push(Alternate {
            tag: "x-default".to_owned(),
            href: absolute(source),
        });
        let canonical = Some(absolute(if is_translated {
            self.language()
        } else {
            source
        }));
        Head {
            canonical,
            alternates,
            robots,
        }
    }
}
