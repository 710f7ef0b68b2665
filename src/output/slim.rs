//! Style and script as they are published: without the comments and the indentation that only their writers read.
//!
//! Readers pay for every byte on a slow network, and a third of our own script would be comments.

use std::borrow::Cow;

/// The text of a `.css` or `.js` file without the comments that begin a line, without empty lines and indentation, and
/// without the spaces that mean nothing. Nothing else is touched, so that what runs is what was written. A script with a
/// template literal, in which any space may mean something, keeps them.
pub fn slim(name: &str, text: &str) -> Option<String> {
    let is_style = name.ends_with(".css");
    if !is_style && !name.ends_with(".js") {
        return None;
    }
    let slim = without_comments(text, |line| {
        if is_style {
            rule(line.trim_start())
        } else {
            statement(line.trim_start())
        }
    });
    if !is_style && slim.contains('`') {
        return Some(without_comments(text, |line| {
            if line.trim().is_empty() { "" } else { line }.into()
        }));
    }
    Some(slim)
}

/// A line of script without the spaces beside signs that end a word by themselves, strings as they are. One in which a
/// regular expression or a comment may stand keeps them, and so does one with `<!`, which could become the comment `<!--`.
fn statement(line: &str) -> Cow<'_, str> {
    let parts = line.split('\'');
    if line.contains(['"', '/', '\\'])
        || line.contains("< !")
        || parts.clone().count().is_multiple_of(2)
    {
        return line.into();
    }
    let parts = parts.enumerate().map(|(at, part)| match at % 2 {
        0 => squeezed(part).into(),
        _ => Cow::from(part),
    });
    parts.collect::<Vec<_>>().join("'").into()
}

fn squeezed(code: &str) -> String {
    let is_sign = |letter: char| "=<>?:,;(){}[]&|+".contains(letter);
    let mut squeezed = String::with_capacity(code.len());
    let mut letters = code.chars().peekable();
    while let Some(letter) = letters.next() {
        let before = squeezed.chars().next_back();
        let next = letters.peek().copied();
        let beside = before.is_some_and(is_sign) || next.is_some_and(is_sign);
        // `a + +b` is not `a ++b`.
        let parts_plus = before == Some('+') && next == Some('+');
        if letter != ' ' || !beside || parts_plus {
            squeezed.push(letter);
        }
    }
    squeezed
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
    let mut rule = line.replace(", ", ",");
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
        for (name, written, published) in [
            (
                "a.css",
                "/* One\n   two */\n\na {\n  b: c; /* kept */\n}\n",
                "a{b: c; /* kept */\n}",
            ),
            ("a.css", "/* x */ a { }\n", "a{}"),
            (
                "a.css",
                "a :is(b, c),\nd { e: f 1px; }\n@media (g: 1em) and (h) {\n  i { j: \"; , \"; }\n}\n",
                "a :is(b,c),d{e: f 1px}@media (g: 1em) and (h){i { j: \"; , \"; }\n}",
            ),
            (
                "a.js",
                "/* x */\n'use strict';\n\n  /* y */\n  f('/* z */');\n",
                "'use strict';\nf('/* z */');\n",
            ),
            (
                "a.js",
                "var f = (a, b) => { return a ? b : [a + +b, a < b]; };\nvar c = 'a, b' + f;\nd = e / f, g;\nh < !--i;\n",
                "var f=(a,b)=>{return a?b:[a+ +b,a<b];};\nvar c='a, b'+f;\nd = e / f, g;\nh < !--i;\n",
            ),
            ("a.js", "f(`\n  x`);\n", "f(`\n  x`);\n"),
            ("a.js", "f();\n/* never ends", "f();\n/* never ends"),
            ("a.js", "f()", "f()"),
            ("a.css", "", ""),
        ] {
            assert_eq!(slim(name, written).as_deref(), Some(published), "{written}");
        }
        assert_eq!(slim("icon.svg", "/* x */"), None);
    }
}
