//! The menu and the lists of pages, made once for each section and language.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use pulldown_cmark_escape::escape_html;

use crate::model::entry::{Content, Entry};
use crate::model::handbook::Handbook;
use crate::model::path::{EntryPath, parent_folder};
use crate::output::site::address;
use crate::output::site::language::LanguageSite;

/// A section with more pages than this shows only those near the current one in its menu, so that the menus of a section
/// do not grow with the square of its pages.
const FULL_MENU: usize = 60;
/// How many pages before and behind the current one such a menu shows.
const NEIGHBOURS: usize = 8;

/// The entries of each section, in the order they are shown: by `order`, then meetings by day, then by title.
#[derive(Debug)]
pub struct Sections {
    children: BTreeMap<String, Vec<usize>>,
}

impl Sections {
    /// Sorts the entries of every section for the readers of one language, whose `sort_keys` are those of the titles.
    pub fn new(handbook: &Handbook, sort_keys: &[Vec<u8>]) -> Self {
        let mut children: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, entry) in handbook.entries.iter().enumerate() {
            if let Some(section) = entry.path.listed_in() {
                children.entry(section.to_owned()).or_default().push(at);
            }
        }
        for list in children.values_mut() {
            list.sort_by_key(|at| {
                let entry = &handbook.entries[*at];
                // The latest meeting comes first.
                let day = match &entry.content {
                    Content::Meeting(meeting) => Some(meeting.date),
                    _ => None,
                };
                (
                    entry.order.unwrap_or(i64::MAX),
                    Reverse(day),
                    &sort_keys[*at],
                )
            });
        }
        Self { children }
    }

    /// The entries listed in a section.
    pub fn children(&self, folder: &str) -> &[usize] {
        self.children.get(folder).map_or(&[], Vec::as_slice)
    }
}

/// The menu that the pages of one folder share; a page's own is this with its line marked.
#[derive(Debug)]
pub struct Menu {
    before: String,
    /// The lines of the innermost list, each with the entry it leads to.
    lines: Vec<(EntryPath, String)>,
    after: String,
}

impl Menu {
    /// The menu of the pages in `folder`: the sections at the top, those on the way to `folder` opened.
    pub fn new(
        handbook: &Handbook,
        language: &LanguageSite,
        sections: &Sections,
        folder: &str,
    ) -> Self {
        let page_folder =
            address::folder(&address::page(&language.tag, &EntryPath::index_of(folder))).to_owned();
        let line = |entry: &Entry| line(language, &page_folder, entry);
        let mut inner: Vec<(EntryPath, String)> = sections
            .children(folder)
            .iter()
            .map(|at| {
                (
                    handbook.entries[*at].path.clone(),
                    line(&handbook.entries[*at]),
                )
            })
            .collect();
        let (mut before, mut after) = (String::from("<ul>\n"), String::from("</ul>"));
        let mut at = folder;
        // From the innermost section outwards, each list is wrapped into the line of the section it belongs to.
        while !at.is_empty() {
            let (mut outer_before, mut outer_after) = (String::from("<ul>\n"), String::new());
            let own = EntryPath::index_of(at);
            let mut is_behind = false;
            for sibling in sections
                .children(parent_folder(at))
                .iter()
                .map(|at| &handbook.entries[*at])
            {
                if sibling.path == own {
                    outer_before.push_str(line(sibling).trim_end_matches("</li>\n"));
                    is_behind = true;
                } else if is_behind {
                    outer_after.push_str(&line(sibling));
                } else {
                    outer_before.push_str(&line(sibling));
                }
            }
            before = format!("{outer_before}\n{before}");
            after = format!("{after}</li>\n{outer_after}</ul>");
            at = parent_folder(at);
        }
        if inner.is_empty() {
            // A section without pages has no list of its own.
            before.truncate(before.len() - "<ul>\n".len());
            after.drain(.."</ul>".len());
            inner.clear();
        }
        Self {
            before,
            lines: inner,
            after,
        }
    }

    /// The menu of one page, as HTML.
    pub fn of_page(&self, path: &EntryPath) -> String {
        let current = self.lines.iter().position(|(entry, _)| entry == path);
        let shown = match current {
            _ if self.lines.len() <= FULL_MENU => 0..self.lines.len(),
            Some(at) => at.saturating_sub(NEIGHBOURS)..(at + NEIGHBOURS + 1).min(self.lines.len()),
            None => 0..2 * NEIGHBOURS + 1,
        };
        let mut html =
            String::with_capacity(self.before.len() + self.after.len() + 120 * shown.len());
        html.push_str(&self.mark(&self.before, path));
        for (entry, line) in &self.lines[shown] {
            if entry == path {
                html.push_str(&line.replacen("<a ", "<a aria-current=\"page\" ", 1));
            } else {
                html.push_str(line);
            }
        }
        html.push_str(&self.after);
        html
    }

    /// Marks a section's own page, whose line encloses the list.
    fn mark(&self, before: &str, path: &EntryPath) -> String {
        if !path.is_index() || path.is_home() {
            return before.to_owned();
        }
        match before.rfind("<li><a ") {
            Some(at) => format!(
                "{}<li><a aria-current=\"page\" {}",
                &before[..at],
                &before[at + "<li><a ".len()..]
            ),
            None => before.to_owned(),
        }
    }
}

fn line(language: &LanguageSite, from_folder: &str, entry: &Entry) -> String {
    let href = address::href(from_folder, &address::page(&language.tag, &entry.path));
    let mut html = String::with_capacity(100);
    // Writing to a string cannot fail.
    let _ = write!(html, "<li><a href=\"{href}\"");
    if let Some((tag, title)) = language.words_of(&entry.title) {
        if *tag != language.tag {
            let _ = write!(html, " lang=\"{tag}\"");
        }
        html.push('>');
        let _ = escape_html(&mut html, title);
    }
    html.push_str("</a></li>\n");
    html
}
