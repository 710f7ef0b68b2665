//! The Markdown body of an entry, parsed once: its outline, what it mentions, what must not stand in it, and its markup.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{
    BlockQuoteKind, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd,
    TextMergeWithOffset,
};

use crate::content::markup::{MarkupWriter, Noted};
use crate::content::whole_numbers::WholeNumbers;
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::model::citation::{find_abbreviations, find_citations};
use crate::model::entry::{Heading, LinkUse, Mention, Mentioned};
use crate::model::markup::Markup;
use crate::model::phone::{Country, find_numbers};
use crate::source::{Place, Source, Span};

/// The Markdown that a handbook is written in: CommonMark with tables, footnotes, callouts, ids on headings, struck-out
/// text and task lists.
pub const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_GFM);

/// The events of a text, each with its bytes; the only way Markdown is read. Lines of one paragraph are joined, so that a citation may
/// run over a line, and a phone number is whole, whatever markup stands inside it.
pub fn events(markdown: &str) -> impl Iterator<Item = (Event<'_>, Range<usize>)> {
    let joined = Parser::new_ext(markdown, OPTIONS)
        .into_offset_iter()
        .map(|(event, range)| match event {
            Event::SoftBreak => (Event::Text("\n".into()), range),
            event => (event, range),
        });
    WholeNumbers::new(TextMergeWithOffset::new(joined))
}

/// What is read off a body without knowing the other entries.
#[derive(Debug, Default)]
pub struct Outline {
    /// The headings below the title, without ids yet where none is written.
    pub headings: Vec<Heading>,
    /// The text and place of a first heading of level one.
    pub title: Option<(String, Span)>,
    /// The text of the first paragraph.
    pub first_paragraph: String,
    /// Links and images.
    pub links: Vec<LinkUse>,
    /// Citations and phone numbers in running text.
    pub mentions: Vec<Mention>,
}

/// Reads the Markdown in `body`, with `country` for phone numbers.
pub fn read(source: &Arc<Source>, body: Span, country: Country) -> Checked<(Outline, Markup)> {
    let markdown = source.slice(body);
    let mut outliner = Outliner {
        source,
        shift: body.start,
        country,
        cites: markdown.contains('§'),
        outline: Outline::default(),
        diagnostics: Vec::new(),
        heading: None,
        open_links: Vec::new(),
        in_code: false,
        paragraph: Paragraph::NotYet,
        seen_block: false,
        abbreviations: HashSet::new(),
    };
    let mut writer = MarkupWriter::new(markdown.len());
    for (event, range) in events(markdown) {
        let noted = outliner.take(&event, range);
        writer.take(event, noted);
    }
    Checked::new((outliner.outline, writer.finish()), outliner.diagnostics)
}

struct Outliner<'a> {
    source: &'a Arc<Source>,
    shift: usize,
    country: Country,
    /// Whether there is a `§` anywhere in the text.
    cites: bool,
    outline: Outline,
    diagnostics: Vec<Diagnostic>,
    heading: Option<OpenHeading>,
    /// Open links and images by their numbers, each with the text that it has so far.
    open_links: Vec<(usize, String)>,
    in_code: bool,
    paragraph: Paragraph,
    seen_block: bool,
    /// The abbreviations so far; only the first of each is noted.
    abbreviations: HashSet<String>,
}

struct OpenHeading {
    level: u8,
    id: Option<String>,
    text: String,
    span: Span,
    is_title: bool,
}

/// Where the reading of the first paragraph stands.
#[derive(PartialEq)]
enum Paragraph {
    NotYet,
    Inside,
    Done,
}

impl Outliner<'_> {
    fn take(&mut self, event: &Event<'_>, range: Range<usize>) -> Noted {
        let span = Span::from(range).shifted(self.shift);
        let mut noted = Noted::default();
        match event {
            Event::Start(tag) => self.open(tag, span, &mut noted),
            Event::End(end) => self.close(*end, &mut noted),
            Event::Text(text) => self.text(text, span, &mut noted),
            Event::Code(text) => self.words(text),
            Event::Html(html) | Event::InlineHtml(html) if !is_comment(html) => {
                let place = self.place(first_line(self.source, span));
                self.diagnostics
                    .push(Diagnostic::at(Code::HtmlRaw, place).arg("html", html.trim()));
            }
            Event::HardBreak => self.words(" "),
            _ => {}
        }
        noted
    }

    fn open(&mut self, tag: &Tag<'_>, span: Span, noted: &mut Noted) {
        match tag {
            Tag::Heading { level, id, .. } => {
                let level = level_number(*level);
                let is_title = !self.seen_block && level == 1;
                noted.heading = (!is_title).then(|| (self.outline.headings.len(), level.max(2)));
                self.heading = Some(OpenHeading {
                    level,
                    id: id.as_ref().map(ToString::to_string),
                    text: String::new(),
                    span: first_line(self.source, span),
                    is_title,
                });
            }
            Tag::Paragraph if self.paragraph == Paragraph::NotYet => {
                self.paragraph = Paragraph::Inside;
            }
            Tag::CodeBlock(_) => self.in_code = true,
            Tag::BlockQuote(Some(BlockQuoteKind::Tip | BlockQuoteKind::Warning)) => {
                let place = self.place(first_line(self.source, span));
                self.diagnostics
                    .push(Diagnostic::at(Code::AlertUnknown, place));
            }
            Tag::Link {
                dest_url,
                link_type: LinkType::Email,
                ..
            } => {
                noted.link = self.open_link(format!("mailto:{dest_url}"), span, false);
            }
            Tag::Link { dest_url, .. } => {
                noted.link = self.open_link(dest_url.to_string(), span, false)
            }
            Tag::Image { dest_url, .. } => {
                noted.link = self.open_link(dest_url.to_string(), span, true)
            }
            _ => {}
        }
        self.seen_block = true;
    }

    /// Notes a link or image, and gives its number.
    fn open_link(&mut self, address: String, span: Span, is_image: bool) -> usize {
        let number = self.outline.links.len();
        self.outline.links.push(LinkUse {
            address,
            span,
            is_image,
            is_empty: true,
        });
        self.open_links.push((number, String::new()));
        number
    }

    fn close(&mut self, end: TagEnd, noted: &mut Noted) {
        match end {
            TagEnd::Heading(_) => self.close_heading(),
            TagEnd::Paragraph if self.paragraph == Paragraph::Inside => {
                self.paragraph = Paragraph::Done;
            }
            TagEnd::CodeBlock => self.in_code = false,
            TagEnd::Link | TagEnd::Image => noted.link = self.close_link(),
            _ => {}
        }
    }

    fn close_heading(&mut self) {
        let Some(heading) = self.heading.take() else {
            return;
        };
        if heading.is_title {
            self.outline.title = Some((heading.text, heading.span));
            return;
        }
        let above = self.outline.headings.last().map_or(1, |above| above.level);
        if heading.level == 1 || heading.level > above + 1 {
            let variant = if heading.level == 1 {
                "title"
            } else {
                "skipped"
            };
            self.diagnostics.push(
                Diagnostic::at(Code::HeadingLevel, self.place(heading.span))
                    .variant(variant)
                    .arg("level", usize::from(heading.level))
                    .arg("right", "#".repeat(usize::from(above) + 1)),
            );
        }
        self.outline.headings.push(Heading {
            level: heading.level.max(2),
            id: heading.id.unwrap_or_default(),
            text: heading.text,
            span: heading.span,
        });
    }

    fn close_link(&mut self) -> usize {
        let Some((number, text)) = self.open_links.pop() else {
            return 0;
        };
        // An image inside a link is that link's text.
        if let Some((_, outer)) = self.open_links.last_mut() {
            outer.push_str(&text);
        }
        let link = &mut self.outline.links[number];
        link.is_empty = text.trim().is_empty();
        if link.is_image && link.is_empty {
            let place = Place::new(self.source, link.span);
            self.diagnostics
                .push(Diagnostic::at(Code::ImageAlt, place).arg("link", link.address.as_str()));
        }
        number
    }

    fn text(&mut self, text: &str, span: Span, noted: &mut Noted) {
        self.words(text);
        if self.in_code || self.heading.is_some() || !self.open_links.is_empty() {
            return;
        }
        let mut found: Vec<(Range<usize>, Mentioned)> = Vec::new();
        if self.cites {
            let cited = find_citations(text).into_iter();
            found.extend(cited.map(|cited| (cited.range, Mentioned::Citation(cited.citation))));
        }
        let numbers = find_numbers(text, self.country).into_iter();
        found.extend(numbers.map(|number| (number.range, Mentioned::Phone(number.dial))));
        found.extend(find_abbreviations(text).map(|range| {
            let written = text[range.clone()].to_owned();
            (range, Mentioned::Abbreviation(written))
        }));
        // What begins at the same place stands in the order above: a citation before the abbreviation in it.
        found.sort_by_key(|(range, _)| range.start);
        noted.first_mention = self.outline.mentions.len();
        for (range, what) in found {
            if noted
                .mentions
                .last()
                .is_some_and(|before: &Range<usize>| range.start < before.end)
            {
                continue;
            }
            if let Mentioned::Abbreviation(written) = &what
                && !self.abbreviations.insert(written.clone())
            {
                continue;
            }
            let span = self.locate(text, &range, span);
            self.outline.mentions.push(Mention { span, what });
            noted.mentions.push(range);
        }
    }

    fn words(&mut self, text: &str) {
        if let Some((_, words)) = self.open_links.last_mut() {
            words.push_str(text);
        }
        if let Some(heading) = &mut self.heading {
            heading.text.push_str(text);
        } else if self.paragraph == Paragraph::Inside {
            self.outline.first_paragraph.push_str(text);
        }
    }

    /// Where a stretch of an event's text stands in the file; the whole event when escapes stand between.
    fn locate(&self, text: &str, range: &Range<usize>, span: Span) -> Span {
        let same = Span::from(span.start + range.start..span.start + range.end);
        let wanted = &text[range.clone()];
        if self.source.slice(same) == wanted {
            return same;
        }
        match self.source.slice(span).find(wanted) {
            Some(at) => Span::from(span.start + at..span.start + at + wanted.len()),
            None => first_line(self.source, span),
        }
    }

    fn place(&self, span: Span) -> Place {
        Place::new(self.source, span)
    }
}

/// The links and images of a text that stands in a field; their places are those in the text.
pub fn links(markdown: &str) -> Vec<LinkUse> {
    let source = Source::new("", markdown);
    let whole = Span::from(0..markdown.len());
    let (outline, _) = read(&source, whole, Country::SWEDEN).value;
    outline.links
}

/// The stretches of a text that readers read: neither code nor the addresses of links.
pub fn running_text(markdown: &str) -> Vec<Range<usize>> {
    let mut in_code = false;
    let mut stretches = Vec::new();
    for (event, range) in events(markdown) {
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(TagEnd::CodeBlock) => in_code = false,
            Event::Text(_) if !in_code => stretches.push(range),
            _ => {}
        }
    }
    stretches
}

/// The part of `span` on its first line.
fn first_line(source: &Source, span: Span) -> Span {
    let length = source.slice(span).find('\n').unwrap_or(span.range().len());
    let length = source
        .slice(Span::from(span.start..span.start + length))
        .trim_end()
        .len();
    Span::from(span.start..span.start + length)
}

/// Whether HTML is a comment, which readers never see.
fn is_comment(html: &str) -> bool {
    let html = html.trim();
    html.starts_with("<!--") && html.ends_with("-->")
}

fn level_number(level: HeadingLevel) -> u8 {
    level as u8
}

/// Gives every heading without an id one made from its text, none of them twice or among `taken`.
pub fn give_ids(headings: &mut [Heading], taken: impl IntoIterator<Item = String>) {
    let mut used: HashSet<String> = taken.into_iter().collect();
    used.extend(headings.iter().map(|heading| heading.id.clone()));
    for heading in headings.iter_mut().filter(|heading| heading.id.is_empty()) {
        let slug = slug(&heading.text);
        let mut id = slug.clone();
        let mut count = 2;
        while used.contains(&id) {
            id = format!("{slug}-{count}");
            count += 1;
        }
        used.insert(id.clone());
        heading.id = id;
    }
}

/// A text as part of an address: small letters and digits, hyphens for the rest; å ä ö stay.
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for character in text.chars().flat_map(char::to_lowercase) {
        if character.is_alphanumeric() {
            slug.push(character);
        } else if !slug.ends_with('-') && !slug.is_empty() {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    if slug.is_empty() {
        "avsnitt".to_owned()
    } else {
        slug.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(markdown: &str) -> Checked<Outline> {
        let source = Source::new("content/a.md", markdown);
        let body = Span::from(0..markdown.len());
        super::read(&source, body, Country::SWEDEN).map(|(outline, _)| outline)
    }

    fn codes(markdown: &str) -> Vec<&'static str> {
        read(markdown)
            .diagnostics
            .iter()
            .map(|diagnostic| diagnostic.code.as_str())
            .collect()
    }

    #[test]
    fn the_outline_has_title_headings_and_first_paragraph() {
        let outline =
            read("# Titel\n\nFörsta *stycket*\när här.\n\n## Ett {#fast}\n\n### Två\n").value;
        assert_eq!(
            outline.title.map(|(text, _)| text).as_deref(),
            Some("Titel")
        );
        assert_eq!(outline.first_paragraph, "Första stycket\när här.");
        let headings: Vec<(u8, &str, &str)> = outline
            .headings
            .iter()
            .map(|h| (h.level, h.id.as_str(), h.text.as_str()))
            .collect();
        assert_eq!(headings, [(2, "fast", "Ett"), (3, "", "Två")]);
    }

    #[test]
    fn ids_are_made_from_the_text_and_never_twice() {
        let mut headings = read("## Vad gör du?\n\n## Vad gör du?\n\n## socialjouren\n\n## !!!\n")
            .value
            .headings;
        give_ids(&mut headings, ["socialjouren".to_owned()]);
        let ids: Vec<&str> = headings.iter().map(|heading| heading.id.as_str()).collect();
        assert_eq!(
            ids,
            ["vad-gör-du", "vad-gör-du-2", "socialjouren-2", "avsnitt"]
        );
    }

    #[test]
    fn citations_and_numbers_are_found_in_running_text_alone() {
        let outline =
            read("Se 6 §\nLVU och ring 08-405 10 00.\n\n[7 § LVU](x.md) `8 § LVU`\n\n## 9 § LVU\n")
                .value;
        assert_eq!(outline.mentions.len(), 2, "{:?}", outline.mentions);
        assert_eq!(
            outline.mentions[0].span,
            Span::from(3..11),
            "a citation may run over a line"
        );
    }

    #[test]
    fn what_must_not_stand_in_a_text_is_reported() {
        assert_eq!(codes("<b>x</b>"), ["html-raw", "html-raw"]);
        assert_eq!(codes("<!-- note -->"), Vec::<&str>::new());
        assert_eq!(codes("![](a.png)"), ["image-alt"]);
        assert_eq!(codes("![Karta](a.png)"), Vec::<&str>::new());
        assert_eq!(codes("> [!TIP]\n> x"), ["alert-unknown"]);
        assert_eq!(codes("> [!NOTE]\n> x"), Vec::<&str>::new());
        assert_eq!(codes("Text\n\n# Titel"), ["heading-level"]);
        assert_eq!(codes("## Ett\n\n#### Tre"), ["heading-level"]);
    }

    #[test]
    fn deep_nesting_is_read() {
        for markdown in [
            ">".repeat(10_000) + "x",
            "- ".repeat(10_000) + "x",
            "[".repeat(10_000),
            "*".repeat(10_000) + "x",
            "x".repeat(1_000_000),
        ] {
            let _ = read(&markdown);
        }
    }
}
