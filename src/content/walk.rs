//! Walks the content folder: which files there are, and which of them cannot be used.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use icu_normalizer::ComposingNormalizer;
use walkdir::{DirEntry, WalkDir};

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::project::{MARKER, SETTINGS_FILE, join};

/// Names that the site itself uses at its top.
const RESERVED: [&str; 3] = ["a-o.md", "sok.md", "tillganglighet.md"];

/// A file found.
#[derive(Debug)]
pub struct Found {
    /// Where it lies on the disk.
    pub file: PathBuf,
    /// Its path from the content folder, `/` between its parts, in composed Unicode (NFC): `å` is one character,
    /// whatever system the folder was copied from.
    pub path: String,
}

/// What lies in a content folder, sorted by path.
#[derive(Debug, Default)]
pub struct Files {
    /// Markdown files.
    pub markdown: Vec<Found>,
    /// Other files, which pages may link to.
    pub assets: Vec<Found>,
}

/// Lists the files below `content`; `shown` is how messages name that folder. Hidden files, the folders of a project's
/// theme, messages and output, and folders that we published are passed over.
pub fn walk(content: &Path, shown: &str) -> Checked<Files> {
    let mut files = Files::default();
    let mut diagnostics = Vec::new();
    let root = fs::canonicalize(content).unwrap_or_else(|_| content.to_owned());
    let mut entries = WalkDir::new(content)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || is_content(entry));
    while let Some(entry) = entries.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                diagnostics.push(unreadable(content, shown, &error));
                continue;
            }
        };
        let Some(path) = relative_path(content, entry.path()) else {
            let path = display_path(content, shown, entry.path());
            diagnostics.push(Diagnostic::in_file(Code::FileEncoding, path).variant("name"));
            continue;
        };
        let project_path = join(shown, &path);
        if entry.path_is_symlink()
            && !fs::canonicalize(entry.path()).is_ok_and(|target| target.starts_with(&root))
        {
            diagnostics.push(Diagnostic::in_file(Code::FileSymlink, project_path));
            if entry.file_type().is_dir() {
                entries.skip_current_dir();
            }
            continue;
        }
        if !entry.file_type().is_file() {
            continue;
        }
        if path.chars().any(|c| c.is_control() || c == '\\') || RESERVED.contains(&path.as_str()) {
            diagnostics.push(
                Diagnostic::in_file(Code::FileName, project_path)
                    .arg("name", entry.file_name().to_string_lossy().as_ref()),
            );
            continue;
        }
        let found = Found {
            file: entry.into_path(),
            path,
        };
        match found.path.rsplit_once('.') {
            Some((_, "md")) => files.markdown.push(found),
            _ if found.path == SETTINGS_FILE => {}
            _ => files.assets.push(found),
        }
    }
    files.markdown.sort_by(|a, b| a.path.cmp(&b.path));
    diagnostics.extend(differing_only_in_case(&files, shown));
    Checked::new(files, diagnostics)
}

/// Whether a folder or file may be content at all.
fn is_content(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    if name.starts_with('.') {
        return false;
    }
    // In a plain tree of Markdown, content and project are the same folder.
    let is_the_projects = entry.depth() == 1
        && matches!(
            &*name,
            "themes" | "translations" | "public" | "target" | "node_modules"
        );
    !(entry.file_type().is_dir() && (is_the_projects || entry.path().join(MARKER).exists()))
}

fn relative_path(content: &Path, file: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = file
        .strip_prefix(content)
        .ok()?
        .iter()
        .map(|part| part.to_str())
        .collect();
    let path = parts?.join("/");
    let composed = if path.is_ascii() {
        path
    } else {
        ComposingNormalizer::new_nfc().normalize(&path).into_owned()
    };
    Some(composed)
}

fn display_path(content: &Path, shown: &str, file: &Path) -> String {
    let relative = file.strip_prefix(content).unwrap_or(file);
    join(shown, &relative.to_string_lossy())
}

fn unreadable(content: &Path, shown: &str, error: &walkdir::Error) -> Diagnostic {
    let path = error.path().map_or_else(
        || shown.to_owned(),
        |path| display_path(content, shown, path),
    );
    if error.loop_ancestor().is_some() {
        return Diagnostic::in_file(Code::FileSymlink, path).variant("loop");
    }
    let reason = error
        .io_error()
        .map_or_else(|| error.to_string(), ToString::to_string);
    Diagnostic::in_file(Code::FileUnreadable, path).arg("reason", reason)
}

/// Addresses that some systems and servers take for the same.
fn differing_only_in_case(files: &Files, shown: &str) -> Vec<Diagnostic> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut diagnostics = Vec::new();
    for found in files.markdown.iter().chain(&files.assets) {
        if let Some(other) = seen.insert(found.path.to_lowercase(), &found.path) {
            diagnostics.push(
                Diagnostic::in_file(Code::FileCase, join(shown, &found.path))
                    .arg("other", join(shown, other)),
            );
        }
    }
    diagnostics
}
