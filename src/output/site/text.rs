//! An entry's text on a page: the slots of its markup filled in for that page.

use pulldown_cmark_escape::{escape_href, escape_html};

use crate::model::entry::{Entry, LinkUse, Mention, Mentioned, Version};
use crate::model::link::Link;
use crate::model::markup::Slot;
use crate::output::site::links::{Filled, Links};

/// The text of `entry` in `version`, as HTML for the page that `links` start from.
pub fn html(links: &Links<'_>, entry: &Entry, version: &Version) -> String {
    let mut mention_is_link = false;
    version.markup.filled(|slot, out| {
        match slot {
            Slot::HeadingId(number) => {
                let heading = version.headings.get(number);
                // Writing to a string cannot fail.
                let _ = escape_html(&mut *out, heading.map_or("", |heading| &heading.id));
            }
            Slot::LinkStart(number) => {
                if let Some(link) = version.links.get(number) {
                    start_link(links, entry, link, out);
                }
            }
            Slot::LinkEnd(number) => {
                out.push_str("</a>");
                if let Some(link) = version.links.get(number) {
                    out.push_str(&filled(links, entry, link).after);
                }
            }
            Slot::ImageAddress(number) => {
                let address = version
                    .links
                    .get(number)
                    .and_then(|image| links.image(entry, &image.address));
                // Writing to a string cannot fail.
                let _ = escape_href(out, &address.unwrap_or_default());
            }
            Slot::MentionStart(number) => {
                let start = version
                    .mentions
                    .get(number)
                    .and_then(|mention| mention_start(links, entry, mention));
                mention_is_link = start.is_some();
                out.push_str(&start.unwrap_or_default());
            }
            Slot::MentionEnd if mention_is_link => out.push_str("</a>"),
            Slot::MentionEnd => {}
            Slot::Message(key) => out.push_str(links.language.escaped(key)),
        }
    })
}

/// Parts a text, as HTML, before its second chapter: on the home page the first says what to do now.
pub fn first_chapter(html: &str) -> (&str, &str) {
    // Markup of our own: text never holds a `<` as itself.
    let second = html.match_indices("<h2").nth(1);
    html.split_at(second.map_or(html.len(), |(at, _)| at))
}

fn start_link(links: &Links<'_>, entry: &Entry, link: &LinkUse, out: &mut String) {
    let target = Link::parse(&entry.path, &link.address);
    let href = match &target {
        Link::External => Some(link.address.clone()),
        Link::Entry(target) => Some(links.target(target)),
        Link::Asset(path) => links.asset(path),
        Link::Unsafe | Link::Phone | Link::Outside => None,
    };
    out.push_str("<a");
    if let Some(href) = href {
        out.push_str(" href=\"");
        // Writing to a string cannot fail.
        let _ = escape_href(&mut *out, &href);
        out.push('"');
    }
    if target == Link::External {
        out.push_str(" rel=\"external\"");
    }
    out.push('>');
    if let (Link::Entry(target), true) = (&target, link.is_empty) {
        out.push_str(&links.filled(target).text);
    }
}

/// What fills in an empty link; nothing for one with words of its own.
fn filled(links: &Links<'_>, entry: &Entry, link: &LinkUse) -> Filled {
    if !link.is_empty {
        return Filled::default();
    }
    match Link::parse(&entry.path, &link.address) {
        Link::Entry(target) => links.filled(&target),
        _ => Filled::default(),
    }
}

fn mention_start(links: &Links<'_>, entry: &Entry, mention: &Mention) -> Option<String> {
    match &mention.what {
        Mentioned::Citation(citation) => links.citation(entry, citation),
        Mentioned::Phone(dial) => links.number(dial),
    }
}
