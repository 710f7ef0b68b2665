//! An entry's text on a page: the slots of its markup filled in for that page.

use pulldown_cmark_escape::{escape_href, escape_html};

use crate::content::body;
use crate::model::entry::{Entry, LinkUse, Mention, Mentioned, Version};
use crate::model::language::LanguageTag;
use crate::model::link::Link;
use crate::model::markup::Slot;
use crate::output::site::links::{Filled, Links};
use crate::source::{Source, Span};

/// The text of `entry` in `version`, as HTML for the page that `links` start from.
pub fn html(links: &Links<'_>, entry: &Entry, version: &Version) -> String {
    let mut mention_end = "";
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
                mention_end = version.mentions.get(number).map_or("", |mention| {
                    start_mention(links, entry, version, mention, out)
                });
            }
            Slot::MentionEnd => out.push_str(mention_end),
            Slot::Message(key) => out.push_str(links.language.escaped(key)),
        }
    })
}

/// Markdown that stands in a field of `entry`, as HTML for the page that `links` start from.
pub fn html_of(links: &Links<'_>, entry: &Entry, markdown: &str) -> String {
    let source = Source::new("", markdown);
    let body = Span::from(0..markdown.len());
    // What is wrong with it was said when the field was read.
    let (outline, markup) = body::read(&source, body, links.country()).value;
    let version = Version {
        opening: String::new(),
        headings: outline.headings,
        links: outline.links,
        mentions: outline.mentions,
        source,
        body,
        markup,
    };
    html(links, entry, &version)
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

/// Begins what a mention becomes, and gives its end; nothing for what the handbook does not know.
fn start_mention(
    links: &Links<'_>,
    entry: &Entry,
    version: &Version,
    mention: &Mention,
    out: &mut String,
) -> &'static str {
    let (start, end) = match &mention.what {
        Mentioned::Citation(citation) => (links.citation(entry, citation), "</a>"),
        Mentioned::Phone(dial) => (links.number(dial), "</a>"),
        Mentioned::Abbreviation(written) => {
            let language = language_of(entry, version).unwrap_or(&links.language.tag);
            (links.abbreviation(entry, written, language), "</abbr>")
        }
    };
    match start {
        Some(start) => {
            out.push_str(&start);
            end
        }
        None => "",
    }
}

/// The language that a text is written in, which is not the page's where a translation is missing.
fn language_of<'a>(entry: &'a Entry, version: &Version) -> Option<&'a LanguageTag> {
    entry
        .versions
        .iter()
        .find(|(_, own)| std::ptr::eq(*own, version))
        .map(|(language, _)| language)
}
