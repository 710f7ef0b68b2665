//! The running text of a page, taken from its finished markup: for counting its words, and for showing some of them.

use crate::model::entry::Version;

/// The text below one heading, or before the first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// The id of the heading and its text; none before the first.
    pub heading: Option<(String, String)>,
    /// The text without markup, its parts joined by single spaces.
    pub text: String,
}

/// The sections of a text, in order.
pub fn sections(version: &Version) -> Vec<Section> {
    let html = version.markup.filled(|_, _| ());
    let mut sections = vec![Section::default()];
    let mut headings = version.headings.iter();
    let mut in_heading = false;
    let mut rest = html.as_str();
    while !rest.is_empty() {
        let tag = rest.find('<').unwrap_or(rest.len());
        if let (false, Some(section)) = (in_heading, sections.last_mut()) {
            push_text(&mut section.text, &rest[..tag]);
        }
        rest = &rest[tag..];
        let Some(end) = rest.find('>') else { break };
        let name = rest[1..end].trim_start_matches('/');
        let name = name
            .find(|letter: char| !letter.is_ascii_alphanumeric())
            .map_or(name, |at| &name[..at]);
        let is_heading = name.len() == 2 && name.starts_with('h') && name != "hr";
        if is_heading {
            in_heading = !rest.starts_with("</");
            if in_heading {
                let heading = headings.next();
                sections.push(Section {
                    heading: heading.map(|heading| (heading.id.clone(), heading.text.clone())),
                    text: String::new(),
                });
            }
        }
        let is_inline = matches!(
            name,
            "a" | "em" | "strong" | "del" | "code" | "sup" | "abbr"
        );
        if let (false, Some(section)) = (is_inline, sections.last_mut()) {
            push_text(&mut section.text, " ");
        }
        rest = &rest[end + 1..];
    }
    for section in &mut sections {
        section.text.truncate(section.text.trim_end().len());
    }
    sections.retain(|section| section.heading.is_some() || !section.text.is_empty());
    sections
}

/// Adds text without its entities, and with single spaces.
fn push_text(text: &mut String, html: &str) {
    let mut rest = html;
    while !rest.is_empty() {
        let mut is_after_space = text.is_empty() || text.ends_with(' ');
        let is_as_it_stands = |byte: &u8| {
            let is_second = std::mem::replace(&mut is_after_space, *byte == b' ');
            match byte {
                b' ' => !is_second,
                // Beyond ASCII, spaces begin with four bytes alone (Unicode 17, White_Space).
                b'&' | b'\t'..=b'\r' | 0xc2 | 0xe1..=0xe3 => false,
                _ => true,
            }
        };
        let plain = rest.bytes().take_while(is_as_it_stands).count();
        text.push_str(&rest[..plain]);
        rest = &rest[plain..];
        let (letter, length) = letter(rest);
        match letter {
            Some(letter) if !letter.is_whitespace() || letter == '\u{a0}' => text.push(letter),
            Some(_) if !text.is_empty() && !text.ends_with(' ') => text.push(' '),
            _ => {}
        }
        rest = &rest[length..];
    }
}

/// The letter that finished markup begins with, and how many bytes it takes there.
fn letter(html: &str) -> (Option<char>, usize) {
    let entities = [
        ("&amp;", '&'),
        ("&lt;", '<'),
        ("&gt;", '>'),
        ("&quot;", '"'),
    ];
    let entity = entities.iter().find(|(entity, _)| html.starts_with(entity));
    match entity {
        Some((entity, letter)) => (Some(*letter), entity.len()),
        None => {
            let first = html.chars().next();
            (first, first.map_or(0, char::len_utf8))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_has_no_entities_and_single_spaces() {
        for (html, expected) in [
            ("  Är \n\tdu  trött?", "Är du trött?"),
            ("R&amp;D &lt;3 &quot;å&quot; &copy", "R&D <3 \"å\" &copy"),
            ("4\u{a0}kap.\u{2003}1", "4\u{a0}kap. 1"),
            ("", ""),
        ] {
            let mut text = String::new();
            push_text(&mut text, html);
            assert_eq!(text, expected);
        }
    }
}
