//! The theme: templates and the files that pages load; the only home of the template engine.
//!
//! A handbook's own `themes/<name>/` stands before the default theme, file by file.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use tera::{ErrorKind, Tera};
use walkdir::WalkDir;

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::embedded;
use crate::output::script::{ScriptError, minified};
use crate::output::slim::slim;
use crate::source::{Place, Source};

pub use tera::{Context, Value};

/// The room that a page is given to begin with, in bytes; a long one takes more.
const USUAL_PAGE: usize = 16 * 1024;

/// A theme, ready to render.
#[derive(Debug)]
pub struct Theme {
    tera: Tera,
    templates: BTreeMap<String, Arc<Source>>,
    /// Files that pages load, such as `style.css`.
    pub assets: Vec<ThemeAsset>,
    /// Templates and fonts of print, by their name in the theme's folder `print`; no page loads them.
    pub print: BTreeMap<String, Arc<[u8]>>,
    folder: String,
    is_usable: bool,
}

/// A file of the theme that pages load.
#[derive(Clone, Debug)]
pub struct ThemeAsset {
    /// Its name in the theme.
    pub name: String,
    /// Its name in `assets/`, which changes with its bytes: `style.0f3a….css`.
    pub published: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

impl Theme {
    /// Loads the theme `name` of the project in `root`.
    pub fn load(root: &Path, name: &str) -> Checked<Self> {
        let mut diagnostics = Vec::new();
        let folder = format!("themes/{name}");
        let files = files(root, name, &folder, &mut diagnostics);
        let mut templates = BTreeMap::new();
        let mut assets = Vec::new();
        let mut print = BTreeMap::new();
        for (name, bytes) in &files {
            let (name, bytes) = (name.clone(), bytes.clone());
            if let Some(name) = name.strip_prefix("print/") {
                print.insert(name.to_owned(), bytes.into());
            } else if is_template(&name) {
                match String::from_utf8(bytes) {
                    Ok(text) => {
                        templates
                            .insert(name.clone(), Source::new(format!("{folder}/{name}"), text));
                    }
                    Err(_) => diagnostics.push(Diagnostic::in_file(
                        Code::FileEncoding,
                        format!("{folder}/{name}"),
                    )),
                }
            } else if !is_part_of_a_script(&files, &name) {
                let small = smaller(&files, &name, &bytes).unwrap_or_else(|error| {
                    diagnostics.extend(broken_scripts(&files, &folder, &name, &error));
                    None
                });
                let bytes = small.map_or(bytes, String::into_bytes);
                assets.push(ThemeAsset {
                    published: hashed_name(&name, &bytes),
                    bytes: bytes.into(),
                    name,
                });
            }
        }
        let mut theme = Self {
            tera: Tera::new(),
            templates,
            assets,
            print,
            folder,
            is_usable: true,
        };
        let broken = theme.add_templates();
        theme.is_usable = broken.is_empty();
        diagnostics.extend(broken);
        Checked::new(theme, diagnostics)
    }

    /// Reads every template; what is wrong with one does not hide what is wrong with another.
    fn add_templates(&mut self) -> Vec<Diagnostic> {
        let all: Vec<(&str, &str)> = self
            .templates
            .iter()
            .map(|(name, source)| (name.as_str(), source.text()))
            .collect();
        let Err(error) = self.tera.add_raw_templates(all) else {
            return Vec::new();
        };
        let alone = |name: &str, source: &Source| {
            let error = Tera::new().add_raw_template(name, source.text()).err()?;
            let is_its_own = matches!(error.kind(), ErrorKind::SyntaxError(_));
            is_its_own.then(|| self.diagnostic(name, &error))
        };
        let broken: Vec<Diagnostic> = self
            .templates
            .iter()
            .filter_map(|(name, source)| alone(name, source))
            .collect();
        if broken.is_empty() {
            vec![self.diagnostic("base.html", &error)]
        } else {
            broken
        }
    }

    /// Its folder as messages name it: `themes/default`.
    pub fn folder(&self) -> &str {
        &self.folder
    }

    /// Whether its templates could be read; one that cannot render no page.
    pub fn is_usable(&self) -> bool {
        self.is_usable
    }

    /// Renders a template.
    pub fn render(&self, template: &str, context: &Context) -> Result<Vec<u8>, Diagnostic> {
        let mut page = Vec::with_capacity(USUAL_PAGE);
        match self.tera.render_to(template, context, &mut page) {
            Ok(()) => Ok(page),
            Err(error) => Err(self.diagnostic(template, &error)),
        }
    }

    /// The published name of a theme's file, none when the theme has none of that name.
    pub fn asset(&self, name: &str) -> Option<&ThemeAsset> {
        self.assets.iter().find(|asset| asset.name == name)
    }

    /// Puts an error of the engine where it stands in a template.
    fn diagnostic(&self, template: &str, error: &tera::Error) -> Diagnostic {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let reason = report.message().to_owned();
                let place = self
                    .templates
                    .get(report.filename())
                    .or_else(|| self.templates.get(template))
                    .map(|source| {
                        let span = report.span().range.clone();
                        Place::new(source, span)
                    });
                let diagnostic = match place {
                    Some(place) => Diagnostic::at(Code::ThemeTemplate, place),
                    None => Diagnostic::in_file(
                        Code::ThemeTemplate,
                        format!("{}/{template}", self.folder),
                    ),
                };
                diagnostic.arg("reason", reason)
            }
            ErrorKind::TemplateNotFound(name) => {
                Diagnostic::in_file(Code::ThemeFile, format!("{}/{name}", self.folder))
                    .arg("name", name.as_str())
            }
            _ => {
                let reason = error
                    .to_string()
                    .lines()
                    .next()
                    .unwrap_or_default()
                    .trim_start_matches("error: ")
                    .to_owned();
                Diagnostic::in_file(Code::ThemeTemplate, format!("{}/{template}", self.folder))
                    .arg("reason", reason)
            }
        }
    }
}

/// The theme's files with their bytes: the project's own, and those of the default theme that it does not have.
fn files(
    root: &Path,
    name: &str,
    shown: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Vec<u8>> {
    let mut files: BTreeMap<String, Vec<u8>> = embedded::theme_files()
        .into_iter()
        .filter_map(|name| embedded::theme_file(&name).map(|bytes| (name, bytes)))
        .collect();
    let folder = root.join("themes").join(name);
    if !folder.is_dir() {
        if name != "default" {
            diagnostics.push(Diagnostic::in_file(Code::ThemeFile, shown).arg("name", name));
        }
        return files;
    }
    for entry in WalkDir::new(&folder).follow_links(true).sort_by_file_name() {
        let path = match &entry {
            Ok(entry) if !entry.file_type().is_file() => continue,
            Ok(entry) => entry.path().to_owned(),
            Err(error) => error.path().unwrap_or(&folder).to_owned(),
        };
        let relative = path
            .strip_prefix(&folder)
            .unwrap_or(&path)
            .to_string_lossy()
            .replace('\\', "/");
        let read = entry
            .map_err(|error| error.to_string())
            .and_then(|_| fs::read(&path).map_err(|error| error.to_string()));
        match read {
            Ok(bytes) => {
                files.insert(relative, bytes);
            }
            Err(reason) => {
                let path = format!("{shown}/{relative}");
                diagnostics.push(
                    Diagnostic::in_file(Code::ThemeFile, path)
                        .variant("unreadable")
                        .arg("reason", reason),
                );
            }
        }
    }
    files.retain(|name, _| !name.split('/').any(|part| part.starts_with('.')));
    files
}

/// Drawings of how paper is folded are templates too: put into the page, they take its colour and have their titles in its
/// language.
fn is_template(name: &str) -> bool {
    name.ends_with(".html") || name.ends_with(".xml") || name.starts_with("print-help/")
}

/// Style and script with what it imports, in fewer bytes; none of a file that is neither.
fn smaller(
    files: &BTreeMap<String, Vec<u8>>,
    name: &str,
    bytes: &[u8],
) -> Result<Option<String>, ScriptError> {
    let Ok(text) = str::from_utf8(bytes) else {
        return Ok(None);
    };
    match name.rsplit_once('.') {
        Some((_, "css")) => Ok(Some(slim(&with_imports(files, name, text)))),
        Some((_, "js")) => minified(&with_imports(files, name, text)).map(Some),
        _ => Ok(None),
    }
}

/// What is wrong with a script that cannot be read, or with those that it imports, each in its own file; with the script as a
/// whole, `error`, when they only clash with each other.
fn broken_scripts(
    files: &BTreeMap<String, Vec<u8>>,
    folder: &str,
    name: &str,
    error: &ScriptError,
) -> Vec<Diagnostic> {
    let text_of = |name: &str| str::from_utf8(files.get(name)?).ok();
    let lines = text_of(name).unwrap_or_default().lines();
    let imported = lines.filter_map(|line| imported_name(name, line));
    let scripts = imported.filter(|other| other.ends_with(".js"));
    let broken = std::iter::once(name).chain(scripts).filter_map(|name| {
        let text = text_of(name)?;
        let error = minified(text).err()?;
        let source = Source::new(format!("{folder}/{name}"), text.to_owned());
        let place = Place::new(&source, error.span);
        let diagnostic = Diagnostic::at(Code::ThemeFile, place).variant("script");
        Some(diagnostic.arg("reason", error.reason))
    });
    let broken: Vec<Diagnostic> = broken.collect();
    if !broken.is_empty() {
        return broken;
    }
    let whole = Diagnostic::in_file(Code::ThemeFile, format!("{folder}/{name}"));
    vec![
        whole
            .variant("script-whole")
            .arg("reason", error.reason.as_str()),
    ]
}

/// A style sheet or script with the theme's other ones in the places that name them, so that a page which needs them together
/// asks for one file: `@import "style.css";` in style, `/* @import "search-engine.js"; */` in script, each a line of its own.
/// Style that a script imports is handed to its function `handbok.wear`. An import inside the imported one, or of anything
/// else, is left as it is.
fn with_imports<'a>(files: &BTreeMap<String, Vec<u8>>, name: &str, text: &'a str) -> Cow<'a, str> {
    if !text.contains("@import") {
        return text.into();
    }
    let imported = |line: &str| {
        let other = imported_name(name, line)?;
        let bytes = files.get(other).filter(|_| other != name)?;
        let text = str::from_utf8(bytes).ok()?;
        if name.ends_with(".js") && other.ends_with(".css") {
            let style = serde_json::Value::from(slim(text));
            return Some(format!("handbok.wear({style});\n"));
        }
        Some(text.to_owned())
    };
    let lines = text.split_inclusive('\n');
    lines
        .map(|line| imported(line).unwrap_or_else(|| line.to_owned()))
        .collect::<String>()
        .into()
}

/// The file that a line of the style sheet or script `name` imports.
fn imported_name<'a>(name: &str, line: &'a str) -> Option<&'a str> {
    let import = match name.rsplit_once('.')?.1 {
        "css" => line.trim_end(),
        "js" => line.trim_end().strip_prefix("/* ")?.strip_suffix(" */")?,
        _ => return None,
    };
    import.strip_prefix("@import \"")?.strip_suffix("\";")
}

/// Whether a file is published only inside a script that imports it. Style that style imports is published by itself too: an
/// article needs no more than `style.css`.
fn is_part_of_a_script(files: &BTreeMap<String, Vec<u8>>, name: &str) -> bool {
    let imports = |other: &str, bytes: &[u8]| {
        let text = str::from_utf8(bytes).unwrap_or_default();
        text.lines()
            .any(|line| imported_name(other, line) == Some(name))
    };
    let others = files.iter().filter(|(other, _)| other.as_str() != name);
    let mut scripts = others.filter(|(other, _)| other.ends_with(".js"));
    scripts.any(|(other, bytes)| imports(other, bytes))
}

/// A name that changes with the bytes, so that browsers may keep a file for ever.
pub fn hashed_name(name: &str, bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes).to_hex();
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{}.{ending}", &hash[..16]),
        None => format!("{name}.{}", &hash[..16]),
    }
}

/// The names of a set of templates that a theme must have.
pub fn missing_templates(theme: &Theme, needed: &[&'static str]) -> Vec<Diagnostic> {
    let known: BTreeSet<&str> = theme.tera.get_template_names().collect();
    let missing = needed.iter().filter(|name| !known.contains(*name));
    missing
        .map(|name| {
            Diagnostic::in_file(Code::ThemeFile, format!("{}/{name}", theme.folder))
                .arg("name", *name)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_print_are_kept_from_the_pages() {
        let theme = Theme::load(Path::new("/nowhere"), "default").value;
        assert!(theme.print.contains_key("pocket.typ"));
        assert!(theme.print.contains_key("fonts/SourceSans3-Regular.ttf"));
        let is_of_print = |name: &str| name.ends_with(".typ") || name.ends_with(".ttf");
        assert!(theme.assets.iter().all(|asset| !is_of_print(&asset.name)));
    }

    #[test]
    fn an_import_of_the_themes_own_style_is_published_in_its_place() {
        let files = BTreeMap::from([("style.css".to_owned(), b"a { color: red; }\n".to_vec())]);
        for (text, whole) in [
            (
                "@import \"style.css\";\nb { margin: 0; }\n",
                "a { color: red; }\nb { margin: 0; }\n",
            ),
            (
                "@import \"https://example.org/x.css\";\n",
                "@import \"https://example.org/x.css\";\n",
            ),
            ("@import \"records.css\";\n", "@import \"records.css\";\n"),
            ("b { margin: 0; }\n", "b { margin: 0; }\n"),
        ] {
            assert_eq!(with_imports(&files, "records.css", text), whole);
        }
    }

    #[test]
    fn a_script_that_another_imports_is_published_inside_it_alone() {
        let whole = "/* @import \"engine.js\"; */\nbox();\n/* @import \"box.css\"; */\n";
        let files = BTreeMap::from([
            ("box.css".to_owned(), b"a { b: \"c\"; }\n".to_vec()),
            ("engine.js".to_owned(), b"engine();\n".to_vec()),
            ("search.js".to_owned(), whole.as_bytes().to_vec()),
        ]);
        assert_eq!(
            with_imports(&files, "search.js", whole),
            "engine();\nbox();\nhandbok.wear(\"a { b: \\\"c\\\"; }\\n\");\n"
        );
        assert!(is_part_of_a_script(&files, "engine.js"));
        assert!(is_part_of_a_script(&files, "box.css"));
        assert!(!is_part_of_a_script(&files, "search.js"));
    }
}
