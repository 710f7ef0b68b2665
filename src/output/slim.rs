//! Style and script as they are published: without the comments and the indentation that only their writers read.
//!
//! Readers pay for every byte on a slow network, and a third of our own script would be comments.

/// The text of a `.css` or `.js` file without the comments that begin a line, without empty lines, and, for style, without
/// indentation. Nothing else is touched, so that what runs is what was written.
pub fn slim(name: &str, text: &str) -> Option<String> {
    let is_style = name.ends_with(".css");
    if !is_style && !name.ends_with(".js") {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let line_end = rest.find('\n').map_or(rest.len(), |at| at + 1);
        let line = &rest[..line_end];
        let trimmed = line.trim_start();
        if trimmed.starts_with("/*") {
            // A comment that never ends is its writer's to find.
            let Some((_, behind)) = rest.split_once("*/") else {
                out.push_str(rest);
                break;
            };
            rest = behind;
            continue;
        }
        if !trimmed.is_empty() {
            out.push_str(if is_style { trimmed } else { line });
        }
        rest = &rest[line_end..];
    }
    Some(out)
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
                "a {\nb: c; /* kept */\n}\n",
            ),
            ("a.css", "/* x */ a { }\n", "a { }\n"),
            (
                "a.js",
                "/* x */\n'use strict';\n\n  /* y */\n  f('/* z */');\n",
                "'use strict';\n  f('/* z */');\n",
            ),
            ("a.js", "f();\n/* never ends", "f();\n/* never ends"),
            ("a.js", "f()", "f()"),
            ("a.css", "", ""),
        ] {
            assert_eq!(slim(name, written).as_deref(), Some(published), "{written}");
        }
        assert_eq!(slim("icon.svg", "/* x */"), None);
    }
}
