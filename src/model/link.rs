//! Where a link leads, from the text between its brackets.

use percent_encoding::percent_decode_str;

use crate::model::path::EntryPath;
use crate::model::reference::Target;

/// What an address in a link means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// An entry, or a heading or record on its page.
    Entry(Target),
    /// Another file, by its path from the content folder.
    Asset(String),
    /// An address on the web, or a mail address.
    External,
    /// A phone number, which belongs in a contact.
    Phone,
    /// A scheme that may run script or reach into the reader's machine.
    Unsafe,
    /// A path that starts at the root or leads out of the content folder.
    Outside,
}

impl Link {
    /// Reads an address as it stands in the file of `from`.
    pub fn parse(from: &EntryPath, address: &str) -> Self {
        if let Some(scheme) = scheme(address) {
            return match scheme.to_ascii_lowercase().as_str() {
                "http" | "https" | "mailto" => Self::External,
                "tel" | "sms" => Self::Phone,
                _ => Self::Unsafe,
            };
        }
        if address.starts_with(['/', '\\']) {
            return Self::Outside;
        }
        let (path, id) = match address.split_once('#') {
            Some((path, id)) => (path, Some(decode(id))),
            None => (address, None),
        };
        if path.is_empty() {
            return Self::Entry(Target {
                entry: from.clone(),
                id,
            });
        }
        let path = decode(path.split('?').next().unwrap_or(path));
        let id = id.filter(|id| !id.is_empty());
        match from.follow(&path) {
            None => Self::Outside,
            Some(path) => match path.strip_suffix(".md") {
                Some(entry) => Self::Entry(Target {
                    entry: EntryPath::new(entry),
                    id,
                }),
                None => Self::Asset(path),
            },
        }
    }
}

/// The scheme, when there is one. Control characters and spaces are looked through, as browsers do.
fn scheme(address: &str) -> Option<String> {
    // Most addresses are paths, in which no colon stands before the first slash.
    if !address[..address.find(['/', '#', '?']).unwrap_or(address.len())].contains(':') {
        return None;
    }
    let address: String = address
        .chars()
        .filter(|c| !c.is_control() && *c != ' ')
        .collect();
    let (scheme, _) = address.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    is_scheme.then(|| scheme.to_owned())
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(path: &str, id: Option<&str>) -> Link {
        Link::Entry(Target {
            entry: EntryPath::new(path),
            id: id.map(str::to_owned),
        })
    }

    #[test]
    fn addresses_lead_to_entries_files_or_the_web() {
        let from = EntryPath::new("rutiner/vagval");
        for (address, link) in [
            ("../lagar/lvu-6.md", entry("lagar/lvu-6", None)),
            (
                "../kontakter/stockholm.md#socialjouren",
                entry("kontakter/stockholm", Some("socialjouren")),
            ),
            ("#forsta", entry("rutiner/vagval", Some("forsta"))),
            ("min%20sida.md", entry("rutiner/min sida", None)),
            ("å.md#ö", entry("rutiner/å", Some("ö"))),
            ("karta.png", Link::Asset("rutiner/karta.png".into())),
            ("https://polisen.se", Link::External),
            ("mailto:a@example.org", Link::External),
            ("tel:112", Link::Phone),
            ("javascript:alert(1)", Link::Unsafe),
            ("java\nscript:alert(1)", Link::Unsafe),
            ("data:text/html,x", Link::Unsafe),
            ("file:///etc/passwd", Link::Unsafe),
            ("/lagar/lvu-6.md", Link::Outside),
            ("../../utanför.md", Link::Outside),
        ] {
            assert_eq!(Link::parse(&from, address), link, "{address}");
        }
    }
}
