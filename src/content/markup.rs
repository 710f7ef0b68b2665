//! Writes the markup of a text while it is read; what depends on the page becomes a slot.

use std::ops::Range;

use pulldown_cmark::{Alignment, BlockQuoteKind, CowStr, Event, Tag, TagEnd};
use pulldown_cmark_escape::{escape_html, escape_html_body_text};

use crate::model::markup::{Markup, Slot};

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
    text: Markup,
    footnotes: Vec<Footnote>,
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

struct Footnote {
    number: usize,
    text: Markup,
}

impl<'e> MarkupWriter<'e> {
    /// A writer for the markup of so many bytes of Markdown.
    pub fn new(markdown: usize) -> Self {
        Self {
            // Most texts grow by less than a half.
            text: Markup::with_capacity(markdown + markdown / 2),
            ..Self::default()
        }
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
            Event::Text(text) => self.text(&text, &noted),
            Event::Code(code) => {
                self.note_heading(&code);
                self.raw("<code>");
                self.escaped(&code);
                self.raw("</code>");
            }
            Event::SoftBreak => self.raw("\n"),
            Event::HardBreak => self.raw("<br>\n"),
            Event::Rule => self.raw("<hr>\n"),
            Event::TaskListMarker(true) => self.raw("<input disabled type=\"checkbox\" checked>\n"),
            Event::TaskListMarker(false) => self.raw("<input disabled type=\"checkbox\">\n"),
            Event::FootnoteReference(name) => {
                let number = self.footnote_number(name);
                self.raw(&format!(
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
                    let text = std::mem::take(&mut self.image_text);
                    self.raw("<img src=\"");
                    self.slot(Slot::ImageAddress(noted.link));
                    self.raw("\" alt=\"");
                    self.attribute(&text);
                    self.raw("\">");
                }
            }
            Event::Text(text) | Event::Code(text) => self.image_text.push_str(&text),
            _ => {}
        }
    }

    fn open(&mut self, tag: Tag<'e>, noted: &Noted) {
        match tag {
            Tag::Paragraph => self.raw("<p>"),
            Tag::Heading { .. } => self.open_heading(noted),
            Tag::Emphasis => self.raw("<em>"),
            Tag::Strong => self.raw("<strong>"),
            Tag::Strikethrough => self.raw("<del>"),
            Tag::Link { .. } => self.slot(Slot::LinkStart(noted.link)),
            Tag::Image { .. } => self.image_depth = 1,
            Tag::List(None) => self.raw("<ul>\n"),
            Tag::List(Some(1)) => self.raw("<ol>\n"),
            Tag::List(Some(first)) => self.raw(&format!("<ol start=\"{first}\">\n")),
            Tag::Item => self.raw("<li>"),
            Tag::CodeBlock(_) => self.raw("<pre><code>"),
            Tag::BlockQuote(kind) => self.open_quote(kind),
            Tag::Table(alignments) => {
                self.alignments = alignments;
                let name = self.table_name();
                self.raw("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
                self.slot(Slot::Message("table-label"));
                self.attribute(&name);
                self.raw("\"><table>\n");
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
                let number = self.footnote_number(name);
                self.in_footnote = true;
                self.footnotes.push(Footnote {
                    number,
                    text: Markup::default(),
                });
            }
            // The parser gives these only for HTML, which is refused, and for what is not switched on.
            Tag::HtmlBlock
            | Tag::MetadataBlock(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Superscript
            | Tag::Subscript => {}
        }
    }

    fn close(&mut self, end: TagEnd, noted: &Noted) {
        match end {
            TagEnd::Paragraph => self.raw("</p>\n"),
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
            TagEnd::Emphasis => self.raw("</em>"),
            TagEnd::Strong => self.raw("</strong>"),
            TagEnd::Strikethrough => self.raw("</del>"),
            TagEnd::Link => self.slot(Slot::LinkEnd(noted.link)),
            TagEnd::List(true) => self.raw("</ol>\n"),
            TagEnd::List(false) => self.raw("</ul>\n"),
            TagEnd::Item => self.raw("</li>\n"),
            TagEnd::CodeBlock => self.raw("</code></pre>\n"),
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
            // An image ends where its text is gathered; the others never begin.
            TagEnd::Image
            | TagEnd::HtmlBlock
            | TagEnd::MetadataBlock(_)
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Superscript
            | TagEnd::Subscript => {}
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

    /// What makes a table's name one that no other on the page has: the heading above it, counted where there are several.
    fn table_name(&mut self) -> String {
        let count = self
            .tables
            .iter()
            .filter(|earlier| **earlier == self.heading)
            .count()
            + 1;
        self.tables.push(self.heading.clone());
        match (self.heading.is_empty(), count) {
            (true, 1) => String::new(),
            (true, count) => format!(" {count}"),
            (false, 1) => format!(": {}", self.heading),
            (false, count) => format!(": {} ({count})", self.heading),
        }
    }

    fn open_cell(&mut self) {
        let alignment = self.alignments.get(self.cell);
        let start = match (self.in_head, alignment) {
            (true, Some(Alignment::Right)) => "<th scope=\"col\" class=\"right\">",
            (true, Some(Alignment::Center)) => "<th scope=\"col\" class=\"center\">",
            (true, _) => "<th scope=\"col\">",
            (false, Some(Alignment::Right)) => "<td class=\"right\">",
            (false, Some(Alignment::Center)) => "<td class=\"center\">",
            (false, _) => "<td>",
        };
        self.cell += 1;
        self.raw(start);
    }

    fn text(&mut self, text: &str, noted: &Noted) {
        self.note_heading(text);
        let mut from = 0;
        for (number, range) in noted.mentions.iter().enumerate() {
            self.escaped(&text[from..range.start]);
            self.slot(Slot::MentionStart(noted.first_mention + number));
            self.escaped(&text[range.clone()]);
            self.slot(Slot::MentionEnd);
            from = range.end;
        }
        self.escaped(&text[from..]);
    }

    fn note_heading(&mut self, text: &str) {
        if self.in_heading {
            self.heading.push_str(text);
        }
    }

    fn footnote_number(&mut self, name: CowStr<'e>) -> usize {
        match self.footnote_names.iter().position(|known| *known == name) {
            Some(index) => index + 1,
            None => {
                self.footnote_names.push(name);
                self.footnote_names.len()
            }
        }
    }

    /// The markup that is written at present: the text's, or a footnote's.
    fn current(&mut self) -> &mut Markup {
        match self.footnotes.last_mut().filter(|_| self.in_footnote) {
            Some(note) => &mut note.text,
            None => &mut self.text,
        }
    }

    fn raw(&mut self, html: &str) {
        self.current().push(html);
    }

    fn escaped(&mut self, text: &str) {
        // Writing to a string cannot fail.
        let _ = escape_html_body_text(self.current().text(), text);
    }

    fn attribute(&mut self, text: &str) {
        let _ = escape_html(self.current().text(), text);
    }

    fn slot(&mut self, slot: Slot) {
        self.current().push_slot(slot);
    }

    /// Ends the text, with its footnotes behind it.
    pub fn finish(mut self) -> Markup {
        self.in_footnote = false;
        if !self.footnotes.is_empty() {
            self.write_footnotes();
        }
        self.text.shrink();
        self.text
    }

    fn write_footnotes(&mut self) {
        let mut notes = std::mem::take(&mut self.footnotes);
        notes.sort_by_key(|note| note.number);
        self.raw("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
        self.slot(Slot::Message("footnotes"));
        self.raw("\"><ol>\n");
        for Footnote { number, text } in notes {
            self.raw(&format!("<li id=\"fn-{number}\">"));
            self.text.append(text);
            self.raw(&format!(
                "<a class=\"footnote-back\" href=\"#fnref-{number}\" aria-label=\""
            ));
            self.slot(Slot::Message("footnote-back"));
            self.raw(&format!(" {number}\">↩</a></li>\n"));
        }
        self.raw("</ol></section>\n");
    }
}
