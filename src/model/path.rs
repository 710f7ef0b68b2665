//! Where an entry lives: its path without language and ending, which is its id and its address in every language.

use std::fmt;
use std::sync::Arc;

/// The path of an entry from the content folder, such as `lagar/lvu-6`, parts parted by `/`.
///
/// A section's own page has the path of its folder followed by `index`: `lagar/index`; the home page is `index`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryPath(Arc<str>);

/// The name of the file that is a section's own page.
const INDEX: &str = "index";

impl EntryPath {
    /// The path as written, with `/` between its parts and no ending.
    pub fn new(path: &str) -> Self {
        Self(path.into())
    }

    /// The page of the section in `folder`; the home page for the empty folder.
    pub fn index_of(folder: &str) -> Self {
        if folder.is_empty() {
            Self::new(INDEX)
        } else {
            Self::new(&format!("{folder}/{INDEX}"))
        }
    }

    /// A page of its own for a part of this entry, in the same folder: `fraser/kontakt.hej` for the part `hej`.
    #[must_use]
    pub fn part(&self, part: &str) -> Self {
        Self::new(&format!("{self}.{part}"))
    }

    /// The whole path.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder it lies in, empty at the top.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The last part.
    pub fn name(&self) -> &str {
        self.0.rsplit_once('/').map_or(&self.0, |(_, name)| name)
    }

    /// Whether it is a section's own page, or the home page.
    pub fn is_index(&self) -> bool {
        self.name() == INDEX
    }

    /// Whether it is the home page.
    pub fn is_home(&self) -> bool {
        &*self.0 == INDEX
    }

    /// The section that lists this entry: its folder, or for a section's own page the folder above; none for the home page.
    pub fn listed_in(&self) -> Option<&str> {
        match (self.is_home(), self.is_index()) {
            (true, _) => None,
            (_, true) => Some(parent_folder(self.folder())),
            _ => Some(self.folder()),
        }
    }

    /// Follows a relative link's path from this entry: `../lagar/lvu-6.md` from `rutiner/vagval` leads to `lagar/lvu-6.md`.
    ///
    /// Returns none when it leads out of the content folder.
    pub fn follow(&self, relative: &str) -> Option<String> {
        let mut parts: Vec<&str> = self
            .folder()
            .split('/')
            .filter(|part| !part.is_empty())
            .collect();
        for part in relative.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                part => parts.push(part),
            }
        }
        Some(parts.join("/"))
    }
}

/// The folder above `folder`, empty at the top.
pub fn parent_folder(folder: &str) -> &str {
    folder.rsplit_once('/').map_or("", |(parent, _)| parent)
}

/// The way from a folder to a path, both from the same top: from `rutiner` to `lagar/lvu-6` it is `../lagar/lvu-6`.
pub fn relative(from_folder: &str, to: &str) -> String {
    let mut parts = from_folder
        .split('/')
        .filter(|part| !part.is_empty())
        .peekable();
    let mut rest = to;
    while let Some(part) = parts.peek() {
        match rest
            .strip_prefix(part)
            .and_then(|rest| rest.strip_prefix('/'))
        {
            Some(below) => rest = below,
            None => break,
        }
        parts.next();
    }
    let up = parts.count();
    let mut way = String::with_capacity(3 * up + rest.len());
    way.extend(std::iter::repeat_n("../", up));
    way.push_str(rest);
    way
}

impl fmt::Display for EntryPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_links_are_followed_inside_the_content_folder() {
        let from = EntryPath::new("rutiner/gatan/vagval");
        for (link, target) in [
            ("../../lagar/lvu-6.md", Some("lagar/lvu-6.md")),
            ("./x.md", Some("rutiner/gatan/x.md")),
            ("x.md", Some("rutiner/gatan/x.md")),
            ("../../../x.md", None),
            ("", Some("rutiner/gatan")),
        ] {
            assert_eq!(from.follow(link).as_deref(), target, "{link}");
        }
    }

    #[test]
    fn the_way_from_a_folder_is_relative() {
        for (from, to, way) in [
            ("", "lagar/lvu-6", "lagar/lvu-6"),
            ("rutiner", "lagar/lvu-6", "../lagar/lvu-6"),
            ("lagar", "lagar/lvu-6", "lvu-6"),
            ("a/b", "a/c/d", "../c/d"),
            ("a", "a", "../a"),
        ] {
            assert_eq!(relative(from, to), way);
        }
    }

    #[test]
    fn a_sections_own_page_is_listed_one_folder_up() {
        assert_eq!(EntryPath::new("index").listed_in(), None);
        assert_eq!(EntryPath::new("lagar/index").listed_in(), Some(""));
        assert_eq!(
            EntryPath::new("lagar/barn/index").listed_in(),
            Some("lagar")
        );
        assert_eq!(EntryPath::new("lagar/lvu-6").listed_in(), Some("lagar"));
        assert_eq!(EntryPath::index_of("").as_str(), "index");
    }
}
