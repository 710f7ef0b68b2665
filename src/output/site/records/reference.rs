//! Links to what a record refers to, and words of several paragraphs.

use serde::Serialize;

use crate::model::entry::Entry;
use crate::model::reference::{Ref, Target};
use crate::model::words::Words;
use crate::output::site::records::wordsmith::Wordsmith;
use crate::output::site::text;

/// A link that says what it leads to: a law with its citation, a record with its words, else the page's title.
#[derive(Debug, Serialize)]
pub struct RefLink {
    href: String,
    /// Already HTML.
    html: String,
    lang: Option<String>,
}

/// Words parted into paragraphs, with their language when that is not the page's.
#[derive(Debug, Serialize)]
pub struct Paragraphs {
    lang: Option<String>,
    paragraphs: Vec<String>,
}

/// Words that were written as Markdown, with their language when that is not the page's.
#[derive(Debug, Serialize)]
pub struct Markdown {
    lang: Option<String>,
    html: String,
}

impl Wordsmith<'_> {
    /// Words of `entry` that are written as Markdown, with its links.
    pub fn markdown(&self, entry: &Entry, words: &Words) -> Option<Markdown> {
        let (language, markdown) = self.language.words_of(words)?;
        Some(Markdown {
            lang: (*language != self.language.tag).then(|| language.to_string()),
            html: text::html_of(&self.links, entry, markdown),
        })
    }

    /// A link to what `target` names; none when there is no such page.
    pub fn ref_link(&self, target: &Target) -> Option<RefLink> {
        let entry = self.links.entry(&target.entry)?;
        let title_in = self.language.words_of(&entry.title).map(|(tag, _)| tag);
        Some(RefLink {
            href: self.links.target(target),
            html: self.links.filled(target).text,
            lang: title_in
                .filter(|tag| **tag != self.language.tag)
                .map(ToString::to_string),
        })
    }

    /// A link for each reference.
    pub fn ref_links<T>(&self, references: &[Ref<T>]) -> Vec<RefLink> {
        references
            .iter()
            .filter_map(|reference| self.ref_link(&reference.target))
            .collect()
    }

    /// Words whose paragraphs are parted by blank lines.
    pub fn paragraphs(&self, words: &Option<Words>) -> Option<Paragraphs> {
        let (language, text) = self.language.words_of(words.as_ref()?)?;
        Some(Paragraphs {
            lang: (*language != self.language.tag).then(|| language.to_string()),
            paragraphs: paragraphs(text),
        })
    }
}

fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in text.lines().map(str::trim) {
        match paragraphs.last_mut() {
            Some(last) if line.is_empty() && !last.is_empty() => paragraphs.push(String::new()),
            Some(last) => {
                if !last.is_empty() && !line.is_empty() {
                    last.push(' ');
                }
                last.push_str(line);
            }
            None => {}
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_part_paragraphs() {
        for (text, parted) in [
            ("Ett.", vec!["Ett."]),
            ("Ett.\nTvå.", vec!["Ett. Två."]),
            ("Ett.\n\nTvå.\n", vec!["Ett.", "Två."]),
            ("\n\nEtt.\n \n\n  Två.", vec!["Ett.", "Två."]),
            ("", vec![]),
        ] {
            assert_eq!(paragraphs(text), parted, "{text:?}");
        }
    }
}
