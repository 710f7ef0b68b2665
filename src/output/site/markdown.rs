//! An entry's text as HTML: links made relative, empty ones filled in, citations and numbers linked, callouts named.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{Alignment, BlockQuoteKind, CowStr, Event, LinkType, Tag, TagEnd, html};
use pulldown_cmark_escape::{escape_href, escape_html};

use crate::content::body;
use crate::model::citation::find_citations;
use crate::model::entry::{Entry, Version};
use crate::model::link::Link;
use crate::model::phone::find_numbers;
use crate::output::site::language::LanguageSite;
use crate::output::site::links::Links;

/// Renders the text of `entry` in `version` for a page in `language`.
pub fn render(
    links: &Links<'_>,
    language: &LanguageSite,
    entry: &Entry,
    version: &Version,
) -> String {
    let markdown = version.body_text();
    let mut html = String::with_capacity(markdown.len() + markdown.len() / 2);
    let mut rewritten = Rewritten {
        events: body::events(markdown).peekable(),
        writer: Writer::new(links, language, entry, version),
    };
    html::push_html(&mut html, rewritten.by_ref());
    rewritten.writer.write_footnotes(&mut html);
    html
}

/// The events of a text with ours in place of some; each is made when it is asked for.
struct Rewritten<'a, 'e, I: Iterator<Item = (Event<'e>, Range<usize>)>> {
    events: Peekable<I>,
    writer: Writer<'a, 'e>,
}

impl<'e, I: Iterator<Item = (Event<'e>, Range<usize>)>> Iterator for Rewritten<'_, 'e, I> {
    type Item = Event<'e>;

    fn next(&mut self) -> Option<Event<'e>> {
        while self.writer.ready.is_empty() {
            let (event, range) = self.events.next()?;
            let next_closes_link =
                matches!(self.events.peek(), Some((Event::End(TagEnd::Link), _)));
            self.writer.take(
                event,
                range.start + self.writer.version.body.start,
                next_closes_link,
            );
        }
        self.writer.ready.pop_front()
    }
}

struct Writer<'a, 'e> {
    links: &'a Links<'a>,
    language: &'a LanguageSite,
    entry: &'a Entry,
    version: &'a Version,
    /// What is to be written next, outside footnotes.
    ready: VecDeque<Event<'e>>,
    footnotes: Footnotes<'e>,
    alignments: Vec<Alignment>,
    /// The names of the tables so far.
    tables: Vec<String>,
    cell: usize,
    in_head: bool,
    in_link: usize,
    /// What follows each open link, such as the number of a contact that was filled in.
    after_links: Vec<String>,
    in_code: bool,
    in_heading: bool,
    heading: usize,
    skipping_title: bool,
    /// What closes each open quote or callout.
    quotes: Vec<&'static str>,
}

/// Notes, numbered in the order they are first pointed at.
#[derive(Default)]
struct Footnotes<'e> {
    names: Vec<CowStr<'e>>,
    /// The text of each note, written while it is open.
    notes: Vec<(usize, Vec<Event<'e>>)>,
    is_open: bool,
}

impl<'e> Footnotes<'e> {
    fn number(&mut self, name: &CowStr<'e>) -> usize {
        match self.names.iter().position(|known| known == name) {
            Some(index) => index + 1,
            None => {
                self.names.push(name.clone());
                self.names.len()
            }
        }
    }
}

impl<'a, 'e> Writer<'a, 'e> {
    fn new(
        links: &'a Links<'a>,
        language: &'a LanguageSite,
        entry: &'a Entry,
        version: &'a Version,
    ) -> Self {
        Self {
            links,
            language,
            entry,
            version,
            ready: VecDeque::new(),
            footnotes: Footnotes::default(),
            alignments: Vec::new(),
            tables: Vec::new(),
            cell: 0,
            in_head: false,
            in_link: 0,
            after_links: Vec::new(),
            in_code: false,
            in_heading: false,
            heading: 0,
            skipping_title: false,
            quotes: Vec::new(),
        }
    }

    fn take(&mut self, event: Event<'e>, at: usize, next_closes_link: bool) {
        if self.skipping_title {
            self.skipping_title = !matches!(event, Event::End(TagEnd::Heading(_)));
            return;
        }
        match event {
            Event::Start(tag) => self.open(tag, at, next_closes_link),
            Event::End(end) => self.close(end),
            Event::Text(text) if self.in_code || self.in_link > 0 || self.in_heading => {
                self.emit(Event::Text(text))
            }
            Event::Text(text) => self.text(text),
            Event::Code(_) | Event::HardBreak | Event::SoftBreak | Event::TaskListMarker(_) => {
                self.emit(event)
            }
            Event::Rule => self.raw("<hr>\n"),
            Event::FootnoteReference(name) => {
                let number = self.footnotes.number(&name);
                self.raw(format!(
                    "<sup><a id=\"fnref-{number}\" href=\"#fn-{number}\">{number}</a></sup>"
                ));
            }
            // HTML is refused where the text is read; what remains are comments.
            Event::Html(_)
            | Event::InlineHtml(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {}
        }
    }

    fn open(&mut self, tag: Tag<'e>, at: usize, next_closes_link: bool) {
        match tag {
            Tag::Heading { level, .. } => self.open_heading(level as u8, at),
            Tag::Link {
                dest_url,
                link_type,
                ..
            } => self.open_link(&dest_url, link_type, next_closes_link),
            Tag::Image {
                dest_url,
                title,
                id,
                link_type,
            } => {
                self.in_link += 1;
                let dest_url = self
                    .links
                    .image(self.entry, &dest_url)
                    .map_or(CowStr::Borrowed(""), CowStr::from);
                self.emit(Event::Start(Tag::Image {
                    link_type,
                    dest_url,
                    title,
                    id,
                }));
            }
            Tag::BlockQuote(kind) => self.open_quote(kind),
            Tag::CodeBlock(_) => {
                self.in_code = true;
                self.emit(Event::Start(tag));
            }
            Tag::Table(alignments) => {
                self.alignments = alignments;
                let label = self.table_label();
                self.raw(format!(
                    "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{label}\"><table>\n"
                ));
            }
            Tag::TableHead => {
                self.in_head = true;
                self.cell = 0;
                self.raw("<thead><tr>");
            }
            Tag::TableRow => {
                self.cell = 0;
                self.raw("<tr>");
            }
            Tag::TableCell => self.open_cell(),
            Tag::FootnoteDefinition(name) => {
                let number = self.footnotes.number(&name);
                self.footnotes.notes.push((number, Vec::new()));
                self.footnotes.is_open = true;
            }
            Tag::HtmlBlock | Tag::MetadataBlock(_) => {}
            tag => self.emit(Event::Start(tag)),
        }
    }

    fn close(&mut self, end: TagEnd) {
        match end {
            TagEnd::Heading(_) => {
                self.in_heading = false;
                let level = self
                    .version
                    .headings
                    .get(self.heading - 1)
                    .map_or(2, |heading| heading.level);
                self.raw(format!("</h{level}>\n"));
            }
            TagEnd::Link => {
                self.in_link -= 1;
                self.raw("</a>");
                if let Some(after) = self.after_links.pop().filter(|after| !after.is_empty()) {
                    self.raw(after);
                }
            }
            TagEnd::Image => {
                self.in_link -= 1;
                self.emit(Event::End(end));
            }
            TagEnd::BlockQuote(_) => {
                let closing = self.quotes.pop().unwrap_or("</blockquote>\n");
                self.raw(closing);
            }
            TagEnd::CodeBlock => {
                self.in_code = false;
                self.emit(Event::End(end));
            }
            TagEnd::Table => self.raw("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                self.in_head = false;
                self.raw("</tr></thead><tbody>\n");
            }
            TagEnd::TableRow => self.raw("</tr>\n"),
            TagEnd::TableCell => self.raw(if self.in_head { "</th>" } else { "</td>" }),
            TagEnd::FootnoteDefinition => {
                self.footnotes.is_open = false;
            }
            TagEnd::HtmlBlock | TagEnd::MetadataBlock(_) => {}
            end => self.emit(Event::End(end)),
        }
    }

    /// A name for a table that no other on the page has: the heading above it, counted where there are several.
    fn table_label(&mut self) -> String {
        let above = self
            .heading
            .checked_sub(1)
            .and_then(|at| self.version.headings.get(at));
        let mut label = String::new();
        // Writing to a string cannot fail.
        let _ = escape_html(&mut label, above.map_or("", |heading| &heading.text));
        let label = format!("{} {label}", self.language.escaped("table-label"));
        let count = self
            .tables
            .iter()
            .filter(|earlier| **earlier == label)
            .count()
            + 1;
        self.tables.push(label.clone());
        if count > 1 {
            format!("{label} {count}")
        } else {
            label.trim_end().to_owned()
        }
    }

    fn open_heading(&mut self, written_level: u8, at: usize) {
        if self
            .version
            .title_heading
            .is_some_and(|title| title.start == at)
        {
            self.skipping_title = true;
            return;
        }
        let heading = self.version.headings.get(self.heading);
        let level = heading.map_or(written_level.max(2), |heading| heading.level);
        let mut id = String::new();
        // Writing to a string cannot fail.
        let _ = escape_html(&mut id, heading.map_or("", |heading| &heading.id));
        self.heading += 1;
        self.in_heading = true;
        self.raw(format!("<h{level} id=\"{id}\">"));
    }

    fn open_link(&mut self, address: &str, link_type: LinkType, is_empty: bool) {
        self.in_link += 1;
        let address = if link_type == LinkType::Email {
            format!("mailto:{address}")
        } else {
            address.to_owned()
        };
        let link = Link::parse(&self.entry.path, &address);
        let href = match &link {
            Link::External => Some(address),
            Link::Entry(target) => Some(self.links.target(target)),
            Link::Asset(path) => self.links.asset(path),
            Link::Unsafe | Link::Phone | Link::Outside => None,
        };
        let mut html = String::from("<a");
        if let Some(href) = href {
            html.push_str(" href=\"");
            let _ = escape_href(&mut html, &href);
            html.push('"');
        }
        if link == Link::External {
            html.push_str(" rel=\"external\"");
        }
        html.push('>');
        let mut after = String::new();
        if let (Link::Entry(target), true) = (&link, is_empty) {
            let filled = self.links.filled(target);
            html.push_str(&filled.text);
            after = filled.after;
        }
        self.after_links.push(after);
        self.raw(html);
    }

    fn open_quote(&mut self, kind: Option<BlockQuoteKind>) {
        let (class, label) = match kind {
            Some(BlockQuoteKind::Caution) => ("callout-acute", "callout-acute"),
            Some(BlockQuoteKind::Important) => ("callout-important", "callout-important"),
            Some(BlockQuoteKind::Note) => ("callout-note", "callout-note"),
            _ => {
                self.quotes.push("</blockquote>\n");
                self.raw("<blockquote>\n");
                return;
            }
        };
        let label = self.language.escaped(label);
        self.quotes.push("</div>\n");
        self.raw(format!(
            "<div class=\"callout {class}\" role=\"note\"><p class=\"callout-label\">{label}</p>\n"
        ));
    }

    fn open_cell(&mut self) {
        let alignment = self.alignments.get(self.cell);
        self.cell += 1;
        self.raw(match (self.in_head, alignment) {
            (true, Some(Alignment::Right)) => "<th scope=\"col\" class=\"right\">",
            (true, Some(Alignment::Center)) => "<th scope=\"col\" class=\"center\">",
            (true, _) => "<th scope=\"col\">",
            (false, Some(Alignment::Right)) => "<td class=\"right\">",
            (false, Some(Alignment::Center)) => "<td class=\"center\">",
            (false, _) => "<td>",
        });
    }

    /// Running text, with citations and contacts' numbers as links.
    fn text(&mut self, text: CowStr<'e>) {
        let mut found: Vec<(Range<usize>, String)> = Vec::new();
        if text.contains('§') {
            let citations = find_citations(&text).into_iter();
            found.extend(citations.filter_map(|cited| {
                Some((
                    cited.range,
                    self.links.citation(self.entry, &cited.citation)?,
                ))
            }));
        }
        if text.bytes().any(|byte| byte.is_ascii_digit()) {
            let numbers = find_numbers(&text, self.links.country()).into_iter();
            found.extend(
                numbers.filter_map(|number| Some((number.range, self.links.number(&number.dial)?))),
            );
        }
        if found.is_empty() {
            self.emit(Event::Text(text));
            return;
        }
        found.sort_by_key(|(range, _)| range.start);
        let mut html = String::with_capacity(text.len() + 80 * found.len());
        let mut from = 0;
        for (range, open) in found.into_iter().filter(|(range, _)| !range.is_empty()) {
            if range.start < from {
                continue;
            }
            let _ = escape_html(&mut html, &text[from..range.start]);
            html.push_str(&open);
            let _ = escape_html(&mut html, &text[range.clone()]);
            html.push_str("</a>");
            from = range.end;
        }
        let _ = escape_html(&mut html, &text[from..]);
        self.raw(html);
    }

    fn raw(&mut self, html: impl Into<CowStr<'e>>) {
        self.emit(Event::InlineHtml(html.into()));
    }

    fn emit(&mut self, event: Event<'e>) {
        match self
            .footnotes
            .notes
            .last_mut()
            .filter(|_| self.footnotes.is_open)
        {
            Some((_, note)) => note.push(event),
            None => self.ready.push_back(event),
        }
    }

    fn write_footnotes(mut self, out: &mut String) {
        let mut notes = std::mem::take(&mut self.footnotes.notes);
        if notes.is_empty() {
            return;
        }
        notes.sort_by_key(|(number, _)| *number);
        let back = self.language.escaped("footnote-back");
        let label = self.language.escaped("footnotes");
        let _ = writeln!(
            out,
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"{label}\"><ol>"
        );
        for (number, note) in notes {
            let _ = write!(out, "<li id=\"fn-{number}\">");
            html::push_html(out, note.into_iter());
            let _ = writeln!(
                out,
                "<a class=\"footnote-back\" href=\"#fnref-{number}\" aria-label=\"{back} {number}\">↩</a></li>"
            );
        }
        out.push_str("</ol></section>\n");
    }
}
