//! Style as it is published: without the comments, line ends and spaces that only its writers read.
//!
//! Readers pay for every byte on a slow network.

use std::borrow::Cow;

/// A style sheet without the comments that begin a line, without empty lines and indentation, and without the spaces that
/// mean nothing. Nothing else is touched, so that what a browser gets is what was written.
pub fn slim(text: &str) -> String {
    without_comments(text, |line| rule(line.trim_start()))
}

/// A text without the comments that begin a line, each other line as it is made.
fn without_comments(text: &str, of_line: impl Fn(&str) -> Cow<'_, str>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let line_end = rest.find('\n').map_or(rest.len(), |at| at + 1);
        let line = &rest[..line_end];
        if line.trim_start().starts_with("/*") {
            // A comment that never ends is its writer's to find.
            let Some((_, behind)) = rest.split_once("*/") else {
                out.push_str(rest);
                break;
            };
            rest = behind;
            continue;
        }
        out.push_str(&of_line(line));
        rest = &rest[line_end..];
    }
    out
}

/// A line of style without the spaces and the line's end that mean nothing to a browser. One with a quotation mark, where
/// they may mean something, keeps them.
fn rule(line: &str) -> Cow<'_, str> {
    if line.contains(['"', '\'']) || line.contains("/*") {
        return line.into();
    }
    let mut rule = line.replace(", ", ",").replace(": ", ":");
    rule = rule.replace(" > ", ">");
    for sign in ["{", "}", ";"] {
        rule = rule.replace(&format!("{sign} "), sign);
        rule = rule.replace(&format!(" {sign}"), sign);
    }
    let rule = rule.replace(";}", "}");
    match rule.strip_suffix('\n') {
        Some(joined) if joined.ends_with(['{', '}', ';', ',']) => joined.to_owned().into(),
        _ => rule.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_indentation_are_left_out_and_nothing_else() {
        for (written, published) in [
            (
                "/* One\n   two */\n\na {\n  b: c; /* kept */\n}\n",
                "a{b: c; /* kept */\n}",
            ),
            ("/* x */ a { }\n", "a{}"),
            (
                "a > :is(b, c),\nd { e: f 1px; }\n@media (g: 1em) and (h) {\n  i { j: \"; , \"; }\n}\n",
                "a>:is(b,c),d{e:f 1px}@media (g:1em) and (h){i { j: \"; , \"; }\n}",
            ),
            ("a { b: c }\n/* never ends", "a{b:c}/* never ends"),
            ("", ""),
        ] {
            assert_eq!(slim(written), published, "{written}");
        }
    }
}
