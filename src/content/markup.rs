//! Writes the markup of a text while it is read; what depends on the page becomes a slot.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{Alignment, BlockQuoteKind, CowStr, Event, Tag, TagEnd, html};
use pulldown_cmark_escape::escape_html;

use crate::model::markup::{MARK, Markup, Slot};

/// The mark as a text.
const MARK_TEXT: &str = "\u{1}";

/// What the outline knows of an event, for writing it.
#[derive(Debug, Default)]
pub struct Noted {
    /// The number of the link or image that begins or ends here.
    pub link: usize,
    /// The number of the heading that begins here, with its level; none for the title, which the page shows by itself.
    pub heading: Option<(usize, u8)>,
    /// The citations and numbers in a text, in order and apart, with the number of the first.
    pub mentions: Vec<Range<usize>>,
    /// The number of the first of them.
    pub first_mention: usize,
}

/// Takes the events of a text and writes its markup.
#[derive(Default)]
pub struct MarkupWriter<'e> {
    /// What is to be written next, outside footnotes.
    ready: VecDeque<Event<'e>>,
    slots: Vec<Slot>,
    footnotes: Vec<Footnote<'e>>,
    /// The names of footnotes, in the order they are first pointed at.
    footnote_names: Vec<CowStr<'e>>,
    in_footnote: bool,
    alignments: Vec<Alignment>,
    cell: usize,
    in_head: bool,
    /// The text of the heading that is open, or was last.
    heading: String,
    heading_level: u8,
    in_heading: bool,
    skips_title: bool,
    /// The names of the tables so far.
    tables: Vec<String>,
    /// How many images are open inside each other, and their text.
    image_depth: usize,
    image_text: String,
    /// What closes each open quote or callout.
    quotes: Vec<&'static str>,
}

struct Footnote<'e> {
    number: usize,
    text: Vec<Event<'e>>,
    slots: Vec<Slot>,
}

impl<'e> MarkupWriter<'e> {
    /// The next event to write, if one is ready.
    pub fn pop(&mut self) -> Option<Event<'e>> {
        self.ready.pop_front()
    }

    /// Takes an event with what the outline noted of it.
    pub fn take(&mut self, event: Event<'e>, noted: Noted) {
        if self.skips_title {
            self.skips_title = !matches!(event, Event::End(TagEnd::Heading(_)));
            return;
        }
        if self.image_depth > 0 {
            return self.take_in_image(event, &noted);
        }
        match event {
            Event::Start(tag) => self.open(tag, &noted),
            Event::End(end) => self.close(end, &noted),
            Event::Text(text) => self.text(text, &noted),
            Event::Code(code) => {
                self.note_heading(&code);
                self.emit(Event::Code(code));
            }
            Event::HardBreak | Event::SoftBreak | Event::TaskListMarker(_) => self.emit(event),
            Event::Rule => self.raw("<hr>\n"),
            Event::FootnoteReference(name) => {
                let number = self.footnote_number(&name);
                self.raw(format!(
                    "<sup><a id=\"fnref-{number}\" href=\"#fn-{number}\">{number}</a></sup>"
                ));
            }
            // HTML is refused; what remains are comments.
            Event::Html(_)
            | Event::InlineHtml(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {}
        }
    }

    fn take_in_image(&mut self, event: Event<'e>, noted: &Noted) {
        match event {
            Event::Start(Tag::Image { .. }) => self.image_depth += 1,
            Event::End(TagEnd::Image) => {
                self.image_depth -= 1;
                if self.image_depth == 0 {
                    let text = escaped(&std::mem::take(&mut self.image_text));
                    self.raw("<img src=\"");
                    self.slot(Slot::ImageAddress(noted.link));
                    self.raw(format!("\" alt=\"{text}\">"));
                }
            }
            Event::Text(text) | Event::Code(text) => self.image_text.push_str(&text),
            _ => {}
        }
    }

    fn open(&mut self, tag: Tag<'e>, noted: &Noted) {
        match tag {
            Tag::Heading { .. } => self.open_heading(noted),
            Tag::Link { .. } => self.slot(Slot::LinkStart(noted.link)),
            Tag::Image { .. } => self.image_depth = 1,
            Tag::BlockQuote(kind) => self.open_quote(kind),
            Tag::Table(alignments) => {
                self.alignments = alignments;
                let name = self.table_name();
                self.raw("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
                self.slot(Slot::Message("table-label"));
                self.raw(format!("{name}\"><table>\n"));
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
                let number = self.footnote_number(&name);
                self.in_footnote = true;
                self.footnotes.push(Footnote {
                    number,
                    text: Vec::new(),
                    slots: Vec::new(),
                });
            }
            Tag::HtmlBlock | Tag::MetadataBlock(_) => {}
            tag => self.emit(Event::Start(tag)),
        }
    }

    fn close(&mut self, end: TagEnd, noted: &Noted) {
        match end {
            TagEnd::Heading(_) => {
                self.in_heading = false;
                self.raw(match self.heading_level {
                    3 => "</h3>\n",
                    4 => "</h4>\n",
                    5 => "</h5>\n",
                    6 => "</h6>\n",
                    _ => "</h2>\n",
                });
            }
            TagEnd::Link => self.slot(Slot::LinkEnd(noted.link)),
            TagEnd::BlockQuote(_) => {
                let closing = self.quotes.pop().unwrap_or("</blockquote>\n");
                self.raw(closing);
            }
            TagEnd::Table => self.raw("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                self.in_head = false;
                self.raw("</tr></thead><tbody>\n");
            }
            TagEnd::TableRow => self.raw("</tr>\n"),
            TagEnd::TableCell => self.raw(if self.in_head { "</th>" } else { "</td>" }),
            TagEnd::FootnoteDefinition => self.in_footnote = false,
            TagEnd::HtmlBlock | TagEnd::MetadataBlock(_) => {}
            end => self.emit(Event::End(end)),
        }
    }

    fn open_heading(&mut self, noted: &Noted) {
        let Some((number, level)) = noted.heading else {
            self.skips_title = true;
            return;
        };
        self.heading.clear();
        self.heading_level = level;
        self.in_heading = true;
        self.raw(match level {
            3 => "<h3 id=\"",
            4 => "<h4 id=\"",
            5 => "<h5 id=\"",
            6 => "<h6 id=\"",
            _ => "<h2 id=\"",
        });
        self.slot(Slot::HeadingId(number));
        self.raw("\">");
    }

    fn open_quote(&mut self, kind: Option<BlockQuoteKind>) {
        let (start, label) = match kind {
            Some(BlockQuoteKind::Caution) => (
                "<div class=\"callout callout-acute\" role=\"note\">",
                "callout-acute",
            ),
            Some(BlockQuoteKind::Important) => (
                "<div class=\"callout callout-important\" role=\"note\">",
                "callout-important",
            ),
            Some(BlockQuoteKind::Note) => (
                "<div class=\"callout callout-note\" role=\"note\">",
                "callout-note",
            ),
            _ => {
                self.quotes.push("</blockquote>\n");
                return self.raw("<blockquote>\n");
            }
        };
        self.quotes.push("</div>\n");
        self.raw(start);
        self.raw("<p class=\"callout-label\">");
        self.slot(Slot::Message(label));
        self.raw("</p>\n");
    }

    /// A name for a table that no other on the page has: the heading above it, counted where there are several.
    fn table_name(&mut self) -> String {
        let name = escaped(&self.heading);
        let count = self
            .tables
            .iter()
            .filter(|earlier| **earlier == name)
            .count()
            + 1;
        self.tables.push(name.clone());
        match (name.is_empty(), count) {
            (true, 1) => String::new(),
            (true, count) => format!(" {count}"),
            (false, 1) => format!(": {name}"),
            (false, count) => format!(": {name} ({count})"),
        }
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

    fn text(&mut self, text: CowStr<'e>, noted: &Noted) {
        self.note_heading(&text);
        if noted.mentions.is_empty() {
            return self.emit(Event::Text(text));
        }
        let mut from = 0;
        for (number, range) in noted.mentions.iter().enumerate() {
            self.emit(Event::Text(text[from..range.start].to_owned().into()));
            self.slot(Slot::MentionStart(noted.first_mention + number));
            self.emit(Event::Text(text[range.clone()].to_owned().into()));
            self.slot(Slot::MentionEnd);
            from = range.end;
        }
        self.emit(Event::Text(text[from..].to_owned().into()));
    }

    fn note_heading(&mut self, text: &str) {
        if self.in_heading {
            self.heading.push_str(text);
        }
    }

    fn footnote_number(&mut self, name: &CowStr<'e>) -> usize {
        match self.footnote_names.iter().position(|known| known == name) {
            Some(index) => index + 1,
            None => {
                self.footnote_names.push(name.clone());
                self.footnote_names.len()
            }
        }
    }

    fn raw(&mut self, html: impl Into<CowStr<'e>>) {
        self.emit(Event::InlineHtml(html.into()));
    }

    fn slot(&mut self, slot: Slot) {
        let slots = match self.footnotes.last_mut().filter(|_| self.in_footnote) {
            Some(note) => &mut note.slots,
            None => &mut self.slots,
        };
        slots.push(slot);
        self.raw(MARK_TEXT);
    }

    fn emit(&mut self, event: Event<'e>) {
        match self.footnotes.last_mut().filter(|_| self.in_footnote) {
            Some(note) => note.text.push(event),
            None => self.ready.push_back(event),
        }
    }

    /// Ends the text, whose markup without footnotes is `marked`.
    pub fn finish(mut self, mut marked: String) -> Markup {
        if !self.footnotes.is_empty() {
            self.write_footnotes(&mut marked);
        }
        Markup::new(&marked, self.slots)
    }

    fn write_footnotes(&mut self, out: &mut String) {
        self.footnotes.sort_by_key(|note| note.number);
        let _ = write!(
            out,
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"{MARK}\"><ol>\n"
        );
        self.slots.push(Slot::Message("footnotes"));
        for note in self.footnotes.drain(..) {
            let number = note.number;
            // Writing to a string cannot fail.
            let _ = write!(out, "<li id=\"fn-{number}\">");
            html::push_html(out, note.text.into_iter());
            self.slots.extend(note.slots);
            let _ = writeln!(
                out,
                "<a class=\"footnote-back\" href=\"#fnref-{number}\" aria-label=\"{MARK} {number}\">↩</a></li>"
            );
            self.slots.push(Slot::Message("footnote-back"));
        }
        out.push_str("</ol></section>\n");
    }
}

fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    // Writing to a string cannot fail.
    let _ = escape_html(&mut html, text);
    html
}
