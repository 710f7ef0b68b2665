//! The YAML head of a content file; the only home of YAML.
//!
//! `serde_yaml` is here the alias of serde-saphyr: it gives the exact place of every value, hands on a field that is
//! written twice instead of dropping one, and keeps to a budget, so that no file can exhaust the machine.

use std::fmt;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_yaml::options::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy, Options};
use serde_yaml::{Location, Spanned};

use crate::content::node::{Key, Node, Value};
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::source::{Place, Source, Span};

/// The most nodes one file may have. A file of ten thousand contacts has some two hundred thousand.
const MAX_NODES: usize = 2_000_000;
/// The deepest nesting; our records go four deep.
const MAX_DEPTH: usize = 32;
/// The most events that aliases may repeat, so that ten lines cannot become a billion.
const MAX_REPEATED: usize = 10_000;

/// A content file in its two parts.
#[derive(Debug)]
pub struct Parts {
    /// The YAML between the `---` lines; empty when there is none.
    pub yaml: Span,
    /// The Markdown behind them.
    pub body: Span,
}

/// Finds the front matter: the lines between a first line `---` and the next one.
pub fn split(source: &Arc<Source>) -> Checked<Parts> {
    let text = source.text();
    let none = |start| Parts {
        yaml: Span::from(start..start),
        body: Span::from(start..text.len()),
    };
    let Some(yaml_start) = after_fence(text, 0) else {
        return Checked::clean(none(0));
    };
    let mut line_start = yaml_start;
    loop {
        if let Some(body_start) = after_fence(text, line_start) {
            let parts = Parts {
                yaml: Span::from(yaml_start..line_start),
                body: Span::from(body_start..text.len()),
            };
            return Checked::clean(parts);
        }
        match text[line_start..].find('\n') {
            Some(newline) => line_start += newline + 1,
            None => break,
        }
    }
    let diagnostic = Diagnostic::at(Code::FrontMatterOpen, Place::new(source, 0..3));
    Checked::new(none(text.len()), vec![diagnostic])
}

/// Where the line behind a `---` line begins.
fn after_fence(text: &str, line_start: usize) -> Option<usize> {
    let rest = text[line_start..].strip_prefix("---")?;
    let line = rest.split('\n').next().unwrap_or_default();
    let fence = line
        .trim_end_matches('\r')
        .trim_end_matches([' ', '\t'])
        .is_empty();
    fence.then(|| (line_start + 3 + line.len() + 1).min(text.len()))
}

/// Reads the YAML in `span` of a file into nodes; nothing but a diagnostic when it cannot be read.
pub fn parse(source: &Arc<Source>, span: Span) -> Checked<Option<Node>> {
    let text = source.slice(span);
    match serde_yaml::from_str_with_options::<Raw>(text, options()) {
        Ok(raw) => {
            let node = raw.into_node(text, span.start);
            let mut lost = Vec::new();
            report_lost_text(source, &node, &mut lost);
            Checked::new(Some(node), lost)
        }
        Err(error) => Checked::new(None, vec![syntax_error(source, span, &error)]),
    }
}

/// Reports values that end at a `#` which an editor hardly meant as the start of a comment: one with nothing before it
/// (`title: # A`) or with no space behind it (`title: Steg #1`). YAML drops what follows without a word.
fn report_lost_text(source: &Arc<Source>, node: &Node, lost: &mut Vec<Diagnostic>) {
    match &node.value {
        Value::List(items) => {
            for item in items {
                report_lost_text(source, item, lost);
            }
        }
        Value::Fields(fields) => {
            for (key, node) in fields {
                match node.value {
                    // Nothing stands behind the colon but, perhaps, what was lost.
                    Value::Empty => lost.extend(comment(source, key.span.end + 1, |_| true)),
                    _ => report_lost_text(source, node, lost),
                }
            }
        }
        Value::Scalar(_) => {
            lost.extend(comment(source, node.span.end, |text| {
                !text.starts_with("# ")
            }));
        }
        Value::Empty => {}
    }
}

/// The comment that stands behind the byte `from` on the same line, when it is one that was hardly meant.
fn comment(
    source: &Arc<Source>,
    from: usize,
    is_lost: impl Fn(&str) -> bool,
) -> Option<Diagnostic> {
    let rest = source.text().get(from..)?;
    let line = rest.split('\n').next()?.trim_end();
    let text = line.trim_start_matches([' ', '\t']);
    let has_space_before = text.len() < line.len();
    (has_space_before && text.starts_with('#') && is_lost(text)).then(|| {
        let start = from + line.len() - text.len();
        let place = Place::new(source, start..start + text.len());
        Diagnostic::at(Code::YamlComment, place).arg("text", text)
    })
}

fn options() -> Options {
    let limits = serde_yaml::budget! {
        max_nodes: MAX_NODES,
        max_events: 3 * MAX_NODES,
        max_depth: MAX_DEPTH,
        flow_nesting_limit: MAX_DEPTH,
        simple_key_max_lookahead: 1024,
    };
    serde_yaml::options! {
        budget: limits,
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        non_finite_float_policy: NonFiniteFloatPolicy::PassThrough,
        strict_booleans: true,
        ignore_binary_tag_for_string: true,
        alias_limits: serde_yaml::alias_limits! { max_total_replayed_events: MAX_REPEATED },
        with_snippet: false,
    }
}

fn syntax_error(source: &Arc<Source>, span: Span, error: &serde_yaml::Error) -> Diagnostic {
    let text = source.slice(span);
    let at = error
        .location()
        .map_or(0, |location| byte_offset(text, location));
    let width = text[at..]
        .chars()
        .next()
        .filter(|c| *c != '\n')
        .map_or(0, char::len_utf8);
    let place = Place::new(source, Span::from(at..at + width).shifted(span.start));
    let said = error.without_snippet().to_string();
    if said.contains("budget") || said.contains("limit") {
        return Diagnostic::at(Code::YamlLimit, place);
    }
    let diagnostic = Diagnostic::at(Code::YamlSyntax, place);
    let known = [
        ("tabs disallowed", "tab"),
        ("mapping values are not allowed", "colon"),
        ("unclosed quote", "quote"),
        ("trailing content after", "quote-inside"),
        ("unclosed bracket", "bracket"),
        ("unexpected character", "character"),
        ("sequence entries are not allowed", "dash"),
        ("did not find expected '-'", "indent"),
        ("did not find expected key", "indent"),
        ("multiple YAML documents", "documents"),
        ("illegal placement of ':'", "bracket"),
    ];
    match known.iter().find(|(english, _)| said.contains(english)) {
        Some((_, variant)) => diagnostic.variant(variant),
        None => diagnostic,
    }
}

fn byte_offset(text: &str, location: Location) -> usize {
    let characters = usize::try_from(location.span().offset()).unwrap_or(usize::MAX);
    text.char_indices()
        .nth(characters)
        .map_or(text.len(), |(at, _)| at)
}

/// A node as the YAML library hands it over.
struct Raw(Spanned<RawValue>);

enum RawValue {
    Empty,
    /// A scalar that the library keeps as text: quoted, in a block, or plain.
    Text(String),
    /// A plain scalar that it takes for a number or a truth value; the file has its text.
    Typed,
    List(Vec<Raw>),
    Fields(Vec<(Raw, Raw)>),
}

impl Raw {
    fn into_node(self, text: &str, shift: usize) -> Node {
        let value = match self.0.value {
            RawValue::Empty => Value::Empty,
            RawValue::Text(scalar) => Value::Scalar(scalar),
            RawValue::Typed => Value::Scalar(
                text.get(bytes(self.0.defined).range())
                    .unwrap_or_default()
                    .to_owned(),
            ),
            RawValue::List(items) => Value::List(
                items
                    .into_iter()
                    .map(|item| item.into_node(text, shift))
                    .collect(),
            ),
            RawValue::Fields(fields) => Value::Fields(
                fields
                    .into_iter()
                    .map(|(key, node)| {
                        let span = bytes(key.0.referenced).shifted(shift);
                        let name = match key.into_node(text, shift).value {
                            Value::Scalar(name) => name,
                            Value::Empty | Value::List(_) | Value::Fields(_) => String::new(),
                        };
                        (Key { span, name }, node.into_node(text, shift))
                    })
                    .collect(),
            ),
        };
        Node {
            span: bytes(self.0.referenced).shifted(shift),
            value,
        }
    }
}

fn bytes(location: Location) -> Span {
    let number = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    let start = location.span().byte_offset().map_or(0, number);
    let length = location.span().byte_len().map_or(0, number);
    Span::from(start..start.saturating_add(length))
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Spanned::deserialize(deserializer).map(Self)
    }
}

impl<'de> Deserialize<'de> for RawValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = RawValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("text, a list or fields")
    }

    fn visit_unit<E>(self) -> Result<RawValue, E> {
        Ok(RawValue::Empty)
    }

    fn visit_none<E>(self) -> Result<RawValue, E> {
        Ok(RawValue::Empty)
    }

    fn visit_bool<E>(self, _: bool) -> Result<RawValue, E> {
        Ok(RawValue::Typed)
    }

    fn visit_i64<E>(self, _: i64) -> Result<RawValue, E> {
        Ok(RawValue::Typed)
    }

    fn visit_u64<E>(self, _: u64) -> Result<RawValue, E> {
        Ok(RawValue::Typed)
    }

    fn visit_i128<E>(self, _: i128) -> Result<RawValue, E> {
        Ok(RawValue::Typed)
    }

    fn visit_u128<E>(self, _: u128) -> Result<RawValue, E> {
        Ok(RawValue::Typed)
    }

    fn visit_f64<E>(self, _: f64) -> Result<RawValue, E> {
        Ok(RawValue::Typed)
    }

    fn visit_str<E>(self, text: &str) -> Result<RawValue, E> {
        Ok(RawValue::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<RawValue, E> {
        Ok(RawValue::Text(text))
    }

    fn visit_bytes<E: serde::de::Error>(self, _: &[u8]) -> Result<RawValue, E> {
        Err(E::custom("binary data"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<RawValue, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(RawValue::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<RawValue, A::Error> {
        let mut fields = Vec::new();
        while let Some(key) = entries.next_key()? {
            fields.push((key, entries.next_value()?));
        }
        Ok(RawValue::Fields(fields))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<RawValue, D::Error> {
        RawValue::deserialize(deserializer).map_err(|error| D::Error::custom(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(yaml: &str) -> Checked<Option<Node>> {
        let source = Source::new("content/a.md", yaml);
        parse(&source, Span::from(0..yaml.len()))
    }

    fn scalar(yaml: &str) -> Option<String> {
        let node = read(yaml).value?;
        let (_, value) = node.fields()?.first()?;
        value.scalar().map(str::to_owned)
    }

    #[test]
    fn scalars_stay_what_was_written() {
        for (yaml, text) in [
            ("a: no", "no"),
            ("a: 0846500400", "0846500400"),
            ("a: 112", "112"),
            ("a: 18:30", "18:30"),
            ("a: 1.50", "1.50"),
            ("a: .nan", ".nan"),
            ("a: 2026-04", "2026-04"),
            ("a: 'it''s'", "it's"),
            ("a: \"å\\nä\"", "å\nä"),
            ("a: |\n  one\n  two\n", "one\ntwo\n"),
        ] {
            assert_eq!(scalar(yaml).as_deref(), Some(text), "{yaml}");
        }
    }

    #[test]
    fn spans_point_at_the_whole_file() {
        let text = "---\ntitle: Åäö\nnr: 112\n---\nText";
        let source = Source::new("content/a.md", text);
        let parts = split(&source).value;
        assert_eq!(source.slice(parts.body), "Text");
        let node = parse(&source, parts.yaml).value.expect("valid");
        let (key, value) = &node.fields().expect("fields")[1];
        assert_eq!(
            (source.slice(key.span), source.slice(value.span)),
            ("nr", "112")
        );
    }

    #[test]
    fn a_field_written_twice_is_handed_on_twice() {
        let node = read("a: 1\na: 2\n").value.expect("valid");
        assert_eq!(node.fields().map(<[_]>::len), Some(2));
    }

    #[test]
    fn front_matter_needs_both_its_lines() {
        let bodies = |text: &str| {
            let source = Source::new("a.md", text);
            let checked = split(&source);
            (
                source.slice(checked.value.body).to_owned(),
                checked.diagnostics.len(),
            )
        };
        assert_eq!(bodies("---\na: 1\n---\nText"), ("Text".into(), 0));
        assert_eq!(bodies("---\r\na: 1\r\n---\r\nText"), ("Text".into(), 0));
        assert_eq!(bodies("---\n---"), (String::new(), 0));
        assert_eq!(bodies("Text --- here"), ("Text --- here".into(), 0));
        assert_eq!(bodies("---\na: 1\nText"), (String::new(), 1));
        assert_eq!(bodies(""), (String::new(), 0));
    }

    #[test]
    fn mistakes_have_their_place_and_their_sentence() {
        for (yaml, variant, column) in [
            ("a: b: c", Some("colon"), 5),
            ("å: \"x", Some("quote"), 4),
            ("a: @x", Some("character"), 4),
            ("a: 'it's'", Some("quote-inside"), 8),
            ("a: [1, 2", Some("bracket"), 4),
        ] {
            let found = read(yaml).diagnostics.remove(0);
            let position = found.location.position().expect("a place");
            assert_eq!(
                (found.variant, position.column.get()),
                (variant, column),
                "{yaml}"
            );
        }
    }

    #[test]
    fn text_that_is_taken_for_a_comment_is_reported() {
        for (yaml, lost) in [
            ("a: Steg #1 här", Some("#1 här")),
            ("a: # A", Some("# A")),
            ("a:\n  - x #y\n  - z", Some("#y")),
            ("a: [x, y] #z", None),
            ("a: 1 # först", None),
            ("a: 'Steg #1'", None),
            ("a: x#1", None),
            ("a: |\n  # text\n", None),
            ("a:\n# b: note\nc: 1", None),
            ("# a: note\nb: 1", None),
        ] {
            let found = read(yaml).diagnostics;
            let text = found.first().map(|found| match &found.location {
                crate::diagnostic::Location::Text(place) => {
                    place.source.slice(place.span).to_owned()
                }
                crate::diagnostic::Location::Path(_) => String::new(),
            });
            assert_eq!(text.as_deref(), lost, "{yaml}");
        }
    }

    #[test]
    fn bombs_and_depth_meet_a_limit() {
        let bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n\
                    d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\n";
        for yaml in [
            bomb.to_owned(),
            "[".repeat(10_000),
            format!("a: {}", "{a: ".repeat(5_000)),
        ] {
            let found = read(&yaml).diagnostics.remove(0);
            assert!(
                matches!(found.code, Code::YamlLimit | Code::YamlSyntax),
                "{:?}",
                found.code
            );
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_reported(text in "(---\n)?([a-z]: |- |\\[|\\{|\\}|\\]|\"|'|&a |\\*a|\n|  |\t|å|:|,|#|!x |\\|\n){0,40}(---\n)?") {
            let source = Source::new("a.md", text.clone());
            let parts = split(&source).value;
            let checked = parse(&source, parts.yaml);
            prop_assert!(checked.value.is_some() || !checked.diagnostics.is_empty());
        }
    }
}
