//! Addresses of pages and files, and the relative links between them.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};

use crate::model::handbook::Asset;
use crate::model::language::LanguageTag;
use crate::model::path::{EntryPath, relative};

/// What must not stand as itself in the path of an address (the URL standard's path percent-encode set, and `%` and `:`,
/// which would read as something else); letters beyond ASCII are always encoded.
const IN_PATHS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'%')
    .add(b':')
    .add(b'\'')
    .add(b'&');

/// The file of an entry's page in a language: `sv/lagar/lvu-6.html`.
pub fn page(language: &LanguageTag, path: &EntryPath) -> String {
    format!("{language}/{path}.html")
}

/// The file that an asset is published as: `assets/rutiner/karta.0f3a….png`.
pub fn asset(asset: &Asset) -> String {
    match asset.path.rsplit_once('.') {
        Some((stem, ending)) if !ending.contains('/') => {
            format!("assets/{stem}.{}.{ending}", asset.hash)
        }
        _ => format!("assets/{}.{}", asset.path, asset.hash),
    }
}

/// A link from a page in `from_folder` to the file `to`, both from the output folder.
pub fn href(from_folder: &str, to: &str) -> String {
    encode(&relative(from_folder, to)).into_owned()
}

/// A path as it stands in an address.
pub fn encode(path: &str) -> Cow<'_, str> {
    utf8_percent_encode(path, IN_PATHS).into()
}

/// The folder that a file lies in.
pub fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// The way from a folder to the top: `../../` from two folders down.
pub fn to_top(folder: &str) -> String {
    "../".repeat(folder.split('/').filter(|part| !part.is_empty()).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative_and_encoded() {
        assert_eq!(
            href("sv/lagar", "sv/kontakter/å ä.html"),
            "../kontakter/%C3%A5%20%C3%A4.html"
        );
        assert_eq!(href("sv", "assets/style.css"), "../assets/style.css");
        assert_eq!(href("", "sv/index.html"), "sv/index.html");
        assert_eq!(href("sv", "sv/a:b#c.html"), "a%3Ab%23c.html");
        assert_eq!(to_top("sv/lagar"), "../../");
        assert_eq!(to_top(""), "");
    }
}
