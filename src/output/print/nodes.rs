//! Markdown as the nodes that a print template walks.
//!
//! The text is read again from its source, with the options of `content/body.rs`: paper needs the words apart from their
//! markup, and only the few texts that reach it pay for that. Addresses are allowed by their scheme; whatever an editor
//! writes ends as a string.

use pulldown_cmark::{Alignment, BlockQuoteKind, Event, HeadingLevel, Tag};

use crate::content::body::events;
use crate::output::print::document::{Node, Run};

/// How deep nodes lie in one another at most; what is written deeper stands at this depth.
const DEEPEST: usize = 40;

/// What the nodes of a text depend on beside its Markdown.
pub trait Surroundings {
    /// Words as they may be printed, in the language that the text is written in.
    fn words(&self, text: &str) -> Run;
    /// Words as typed, as they may be printed.
    fn code(&self, text: &str) -> String;
    /// What a callout is called.
    fn callout(&self, callout: &'static str) -> String;
    /// Where templates find a picture that is called `alt`; none for one that cannot be printed.
    fn picture(&self, address: &str, alt: &str) -> Option<String>;
    /// The words of a link that has none of its own.
    fn filled(&self, address: &str) -> Vec<Run>;
}

/// The nodes of `markdown`; headings keep their levels, a first one of level 1 is the page's title and left out.
pub fn nodes(markdown: &str, around: &impl Surroundings) -> Vec<Node> {
    let mut builder = Builder {
        around,
        open: vec![Open::new(Holds::Text)],
        has_begun: false,
    };
    for (event, _) in events(markdown) {
        builder.take(event);
    }
    builder.finish()
}

/// What an unfinished node is.
enum Holds {
    Text,
    Paragraph,
    Heading(u8),
    Title,
    List {
        start: Option<u64>,
        items: Vec<Vec<Node>>,
    },
    Item,
    Callout(&'static str),
    Quote,
    Table {
        align: Vec<&'static str>,
        rows: Vec<Vec<Vec<Node>>>,
    },
    Row(Vec<Vec<Node>>),
    Cell,
    Emphasis,
    Strong,
    Link(String),
    Picture(String),
    Code,
    /// Its children stand where it stood.
    Nothing,
    /// Nothing of it is printed.
    Unprinted,
}

struct Open {
    holds: Holds,
    children: Vec<Node>,
}

impl Open {
    fn new(holds: Holds) -> Self {
        Self {
            holds,
            children: Vec::new(),
        }
    }
}

struct Builder<'a, S> {
    around: &'a S,
    /// From the whole text inwards; never empty.
    open: Vec<Open>,
    has_begun: bool,
}

impl<S: Surroundings> Builder<'_, S> {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => {
                let holds = self.opened(&tag);
                self.has_begun = true;
                self.open.push(Open::new(holds));
            }
            Event::End(_) => self.close(),
            Event::Text(text) => self.words(&text.replace('\n', " ")),
            Event::Code(text) => self.push(Node::Code {
                text: self.around.code(&text),
            }),
            Event::HardBreak => self.push(Node::Break),
            Event::Rule => self.push(Node::Rule),
            Event::TaskListMarker(is_done) => self.words(if is_done { "☑ " } else { "☐ " }),
            Event::FootnoteReference(name) => self.words(&format!(" [{name}]")),
            // HTML is refused when it is read, and comments are not for readers.
            Event::SoftBreak
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {}
        }
    }

    fn opened(&self, tag: &Tag<'_>) -> Holds {
        match tag {
            Tag::TableHead | Tag::TableRow => Holds::Row(Vec::new()),
            Tag::TableCell => Holds::Cell,
            Tag::Item => Holds::Item,
            Tag::Strikethrough | Tag::HtmlBlock | Tag::MetadataBlock(_) => Holds::Unprinted,
            _ if self.open.len() > DEEPEST => Holds::Nothing,
            Tag::Paragraph => Holds::Paragraph,
            Tag::Heading { level, .. } if !self.has_begun && *level == HeadingLevel::H1 => {
                Holds::Title
            }
            Tag::Heading { level, .. } => Holds::Heading((*level as u8).max(2)),
            Tag::List(start) => Holds::List {
                start: *start,
                items: Vec::new(),
            },
            Tag::BlockQuote(Some(BlockQuoteKind::Caution)) => Holds::Callout("akut"),
            Tag::BlockQuote(Some(BlockQuoteKind::Important)) => Holds::Callout("viktigt"),
            Tag::BlockQuote(Some(BlockQuoteKind::Note)) => Holds::Callout("bra-att-veta"),
            Tag::BlockQuote(_) => Holds::Quote,
            Tag::Table(align) => Holds::Table {
                align: align.iter().map(|side| aligned(*side)).collect(),
                rows: Vec::new(),
            },
            Tag::Emphasis => Holds::Emphasis,
            Tag::Strong => Holds::Strong,
            Tag::Link { dest_url, .. } => Holds::Link(dest_url.to_string()),
            Tag::CodeBlock(_) => Holds::Code,
            Tag::Image { dest_url, .. } => Holds::Picture(dest_url.to_string()),
            Tag::FootnoteDefinition(_) => Holds::Nothing,
            _ => Holds::Nothing,
        }
    }

    fn close(&mut self) {
        // The whole text is closed by `finish` alone.
        if self.open.len() < 2 {
            return;
        }
        let Some(Open { holds, children }) = self.open.pop() else {
            return;
        };
        match holds {
            Holds::Item => self.with_parent(|parent| match &mut parent.holds {
                Holds::List { items, .. } => items.push(children),
                _ => parent.children.extend(children),
            }),
            Holds::Cell => self.with_parent(|parent| match &mut parent.holds {
                Holds::Row(cells) => cells.push(children),
                _ => parent.children.extend(children),
            }),
            Holds::Row(cells) => self.with_parent(|parent| match &mut parent.holds {
                Holds::Table { rows, .. } => rows.push(cells),
                _ => parent.children.extend(cells.into_iter().flatten()),
            }),
            Holds::Title | Holds::Unprinted => {}
            Holds::Text | Holds::Nothing => {
                for child in children {
                    self.push(child);
                }
            }
            Holds::Paragraph => self.push(Node::Paragraph { children }),
            Holds::Heading(level) => self.push(Node::Heading { level, children }),
            Holds::List { start, items } => self.push(Node::List { start, items }),
            Holds::Callout(callout) => {
                let title = self.around.callout(callout);
                self.push(Node::Callout {
                    callout,
                    title,
                    children,
                });
            }
            Holds::Quote => self.push(Node::Quote { children }),
            Holds::Table { align, rows } => self.push(Node::Table { align, rows }),
            Holds::Emphasis => self.push(Node::Emphasis { children }),
            Holds::Strong => self.push(Node::Strong { children }),
            Holds::Code => self.push(Node::Paragraph { children }),
            Holds::Link(address) => self.close_link(&address, children),
            Holds::Picture(address) => {
                let alt = said(&children).replace('\u{ad}', "");
                self.push(match self.around.picture(&address, &alt) {
                    Some(file) => Node::Picture { file, alt },
                    // It is told by its description.
                    None => Node::Emphasis { children },
                });
            }
        }
    }

    fn close_link(&mut self, address: &str, mut children: Vec<Node>) {
        if children.is_empty() {
            let runs = self.around.filled(address).into_iter();
            children = runs.map(|run| Node::Words { run }).collect();
        }
        let letters = in_letters(address).filter(|letters| !said(&children).contains(letters));
        self.push(Node::Link {
            address: printable(address),
            children,
        });
        // Nobody can follow a link on paper.
        if let Some(letters) = letters {
            self.words(&format!(" ({letters})"));
        }
    }

    fn with_parent(&mut self, change: impl FnOnce(&mut Open)) {
        if let Some(parent) = self.open.last_mut() {
            change(parent);
        }
    }

    fn push(&mut self, node: Node) {
        self.with_parent(|parent| parent.children.push(node));
    }

    fn words(&mut self, text: &str) {
        let run = self.around.words(text);
        self.push(Node::Words { run });
    }

    fn finish(mut self) -> Vec<Node> {
        while self.open.len() > 1 {
            self.close();
        }
        self.open.pop().map_or(Vec::new(), |open| open.children)
    }
}

fn aligned(side: Alignment) -> &'static str {
    match side {
        Alignment::None | Alignment::Left => "left",
        Alignment::Center => "center",
        Alignment::Right => "right",
    }
}

/// An address that may stand on paper as a link: of the web. A phone number belongs in a contact, which says whether it may be
/// printed.
fn printable(address: &str) -> Option<String> {
    let (scheme, _) = address.split_once(':')?;
    let is_allowed = ["http", "https"]
        .iter()
        .any(|allowed| scheme.eq_ignore_ascii_case(allowed));
    (is_allowed && !address.contains(char::is_control)).then(|| address.to_owned())
}

/// An address outside the handbook as somebody types it: `polisen.se/kontakt`; none for one within.
fn in_letters(address: &str) -> Option<String> {
    let mail = address
        .strip_prefix("mailto:")
        .filter(|mail| !mail.contains(char::is_control));
    let web = printable(address);
    let web = web.as_deref().map(|web| {
        let (_, rest) = web.split_once("://").unwrap_or(("", web));
        rest.trim_end_matches('/')
    });
    web.or(mail).map(str::to_owned)
}

/// The words of nodes, one after the other.
fn said(nodes: &[Node]) -> String {
    nodes
        .iter()
        .map(|node| match node {
            Node::Words { run } => run.text.clone(),
            Node::Code { text } => text.clone(),
            Node::Emphasis { children } | Node::Strong { children } => said(children),
            _ => String::new(),
        })
        .collect()
}

/// A paragraph of one run.
pub fn paragraph(run: Run) -> Node {
    Node::Paragraph {
        children: vec![Node::Words { run }],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Swedish;

    impl Surroundings for Swedish {
        fn words(&self, text: &str) -> Run {
            Run {
                text: text.to_owned(),
                lang: "sv".to_owned(),
            }
        }

        fn code(&self, text: &str) -> String {
            text.to_owned()
        }

        fn callout(&self, callout: &'static str) -> String {
            callout.to_uppercase()
        }

        fn picture(&self, address: &str, _: &str) -> Option<String> {
            address
                .ends_with(".png")
                .then(|| format!("/images/{address}"))
        }

        fn filled(&self, address: &str) -> Vec<Run> {
            vec![Run {
                text: format!("<{address}>"),
                lang: "en".to_owned(),
            }]
        }
    }

    fn json(markdown: &str) -> String {
        serde_json::to_string(&nodes(markdown, &Swedish)).expect("nodes are data")
    }

    #[test]
    fn every_part_of_a_text_becomes_a_node() {
        for (markdown, expected) in [
            (
                "Ett *två* **tre**\nfyra",
                r#"[{"node":"paragraph","children":[{"node":"words","run":{"text":"Ett ","lang":"sv"}},{"node":"emphasis","children":[{"node":"words","run":{"text":"två","lang":"sv"}}]},{"node":"words","run":{"text":" ","lang":"sv"}},{"node":"strong","children":[{"node":"words","run":{"text":"tre","lang":"sv"}}]},{"node":"words","run":{"text":" fyra","lang":"sv"}}]}]"#,
            ),
            ("# Titel\n", "[]"),
            (
                "## Rubrik {#id}",
                r#"[{"node":"heading","level":2,"children":[{"node":"words","run":{"text":"Rubrik","lang":"sv"}}]}]"#,
            ),
            (
                "3. a\n4. b",
                r#"[{"node":"list","start":3,"items":[[{"node":"words","run":{"text":"a","lang":"sv"}}],[{"node":"words","run":{"text":"b","lang":"sv"}}]]}]"#,
            ),
            (
                "> [!CAUTION]\n> Ring.",
                r#"[{"node":"callout","callout":"akut","title":"AKUT","children":[{"node":"paragraph","children":[{"node":"words","run":{"text":"Ring.","lang":"sv"}}]}]}]"#,
            ),
            (
                "| A |\n|--:|\n| 1 |",
                r#"[{"node":"table","align":["right"],"rows":[[[{"node":"words","run":{"text":"A","lang":"sv"}}]],[[{"node":"words","run":{"text":"1","lang":"sv"}}]]]}]"#,
            ),
            (
                "![En karta](k.png)",
                r#"[{"node":"paragraph","children":[{"node":"picture","file":"/images/k.png","alt":"En karta"}]}]"#,
            ),
            (
                "[](../k.md#jouren)",
                r#"[{"node":"paragraph","children":[{"node":"link","address":null,"children":[{"node":"words","run":{"text":"<../k.md#jouren>","lang":"en"}}]}]}]"#,
            ),
        ] {
            assert_eq!(json(markdown), expected, "{markdown}");
        }
    }

    #[test]
    fn only_addresses_of_the_web_are_printed() {
        for (address, is_printed) in [
            ("https://polisen.se", true),
            ("HTTP://polisen.se", true),
            ("tel:112", false),
            ("javascript:alert(1)", false),
            ("mailto:a@example.org", false),
            ("../k.md", false),
            ("data:text/html,x", false),
        ] {
            assert_eq!(printable(address).is_some(), is_printed, "{address}");
        }
    }

    #[test]
    fn any_text_becomes_data() {
        for markdown in [
            "#panic(\"ut\") #read(\"/etc/passwd\") $x$ `#eval`",
            "][\"; #panic(\"breakout\") <label> @ref",
            "<!-- dolt -->",
            &">".repeat(10_000),
            &"- ".repeat(10_000),
            &"*".repeat(10_000),
        ] {
            let _ = json(markdown);
        }
        assert!(json("#panic(\"ut\")").contains("#panic"));
    }
}
