//! The theme's scripts that speak: published once for each language, its words in front, so that no page carries them.

use std::collections::BTreeMap;

use crate::diagnostic::Arg;
use crate::messages::Messages;
use crate::model::language::LanguageTag;
use crate::output::site::language::DATE;
use crate::output::theme::{Theme, ThemeAsset, hashed_name};

/// What pages do when script runs; the first of the scripts that speak.
const SCRIPT: &str = "script.js";

/// The others: the search and, which comes after it, its page of results.
const SEARCH: &str = "search.js";
const SEARCH_PAGE: &str = "search-page.js";

/// The sentences that `script.js` fills in: what it calls each, and the message.
const OF_SCRIPT: [(&str, &str); 7] = [
    ("overdue", "trust-overdue"),
    ("stale", "state-stale"),
    ("open", "state-open"),
    ("opens", "state-opens"),
    ("today", "state-opens-today"),
    ("closed", "state-closed"),
    ("instead", "state-instead"),
];

/// The beginnings of the messages of the search, of its page, and of those that only the index has; and the one of these
/// that the box knows a call by.
const OF_SEARCH: &str = "search-";
const OF_SEARCH_PAGE: &str = "search-page-";
const OF_KINDS: &str = "search-kind-";
const OF_WORDS: &str = "search-words-";
const OF_CALLS: &str = "search-words-contact";

/// Whether a file of the theme is published in each language rather than as it is.
pub fn speaks(asset: &ThemeAsset) -> bool {
    [SCRIPT, SEARCH, SEARCH_PAGE].contains(&asset.name.as_str())
}

/// The scripts of the theme that speak, with the words of a language: `handbokWords`, an object of sentences by key, to
/// which the search, that comes later, adds its own.
pub fn in_words(theme: &Theme, language: &LanguageTag, messages: &Messages) -> Vec<ThemeAsset> {
    let speaking = theme.assets.iter().filter(|asset| speaks(asset));
    let spoken = speaking.map(|asset| {
        let adds = |words| format!("Object.assign(handbokWords, {});\n", object(&words));
        let words = match asset.name.as_str() {
            SEARCH => adds(words_of_search(messages)),
            SEARCH_PAGE => adds(behind(OF_SEARCH_PAGE, messages.plain())),
            _ => format!(
                "var handbokWords = {};\n",
                object(&words_of_script(messages))
            ),
        };
        let (stem, ending) = asset.name.rsplit_once('.').unwrap_or((&asset.name, "js"));
        let mut bytes = words.into_bytes();
        bytes.extend_from_slice(&asset.bytes);
        ThemeAsset {
            published: hashed_name(&format!("{stem}.{language}.{ending}"), &bytes),
            bytes: bytes.into(),
            name: asset.name.clone(),
        }
    });
    spoken.collect()
}

fn words_of_script(messages: &Messages) -> BTreeMap<String, String> {
    let word = |(name, key): (&str, &str)| {
        let text = messages.format(key, &[("date", Arg::from(DATE))]);
        (name.to_owned(), text)
    };
    OF_SCRIPT.into_iter().map(word).collect()
}

fn words_of_search(messages: &Messages) -> BTreeMap<String, String> {
    let others = [OF_SEARCH_PAGE, OF_KINDS, OF_WORDS];
    let mut plain = messages.plain();
    plain.retain(|key, _| !others.iter().any(|of| key.starts_with(of)) || key == OF_CALLS);
    behind(OF_SEARCH, plain)
}

/// What a language calls each kind of topic, for its index.
pub fn kind_names(messages: &Messages) -> BTreeMap<String, String> {
    behind(OF_KINDS, messages.plain())
}

/// The messages whose keys begin so, by the rest of the key.
fn behind(beginning: &str, messages: BTreeMap<String, String>) -> BTreeMap<String, String> {
    let messages = messages.into_iter();
    messages
        .filter_map(|(key, text)| Some((key.strip_prefix(beginning)?.to_owned(), text)))
        .collect()
}

/// Sentences by key, as script writes them.
fn object(words: &BTreeMap<String, String>) -> String {
    let words = words.iter();
    let words = words.map(|(name, text)| (name.clone(), text.as_str()));
    words.collect::<serde_json::Value>().to_string()
}
