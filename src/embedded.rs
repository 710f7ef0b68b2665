//! Files that the program carries, so that `handbok` needs nothing beside itself.

use std::borrow::Cow;

use rust_embed::{EmbeddedFile, RustEmbed};

/// The default theme.
#[derive(RustEmbed)]
#[folder = "themes/default/"]
struct Theme;

/// Interface messages, a folder a language.
#[derive(RustEmbed)]
#[folder = "translations/"]
struct Translations;

/// What each diagnostic means, a file a code.
#[derive(RustEmbed)]
#[folder = "diagnostics/"]
struct Explanations;

/// The small handbook that `init` writes.
#[derive(RustEmbed)]
#[folder = "starter/"]
struct Starter;

fn text(file: EmbeddedFile) -> String {
    String::from_utf8_lossy(&file.data).into_owned()
}

fn sorted(names: impl Iterator<Item = Cow<'static, str>>) -> Vec<String> {
    let mut names: Vec<String> = names.map(Cow::into_owned).collect();
    names.sort();
    names
}

/// The names of the default theme's files.
pub fn theme_files() -> Vec<String> {
    sorted(Theme::iter())
}

/// A file of the default theme.
pub fn theme_file(name: &str) -> Option<Vec<u8>> {
    Theme::get(name).map(|file| file.data.into_owned())
}

/// The names of the message files, such as `sv/site.ftl`.
pub fn message_files() -> Vec<String> {
    sorted(Translations::iter())
}

/// A message file.
pub fn message_file(name: &str) -> Option<String> {
    Translations::get(name).map(text)
}

/// What the diagnostic of this code means.
pub fn explanation(code: &str) -> Option<String> {
    Explanations::get(&format!("{code}.md")).map(text)
}

/// The files of the small handbook, with their text.
pub fn starter_files() -> Vec<(String, String)> {
    sorted(Starter::iter())
        .into_iter()
        .filter_map(|name| Starter::get(&name).map(|file| (name, text(file))))
        .collect()
}
