//! The floor: the least that anybody must do to make pages of Markdown, on one thread and with nothing around the text.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use handbok::content::body::OPTIONS;
use pulldown_cmark::{Parser, html};
use walkdir::WalkDir;

/// Reads and parses every page, and keeps nothing.
pub fn parse(handbook: &Path) -> anyhow::Result<()> {
    for file in pages(handbook)? {
        let text = read(&file)?;
        for event in Parser::new_ext(body(&text), OPTIONS) {
            std::hint::black_box(event);
        }
    }
    Ok(())
}

/// Reads and parses every page, and writes its text as HTML to one file in the new folder `out`.
pub fn parse_and_write(handbook: &Path, out: &Path) -> anyhow::Result<()> {
    for file in pages(handbook)? {
        let text = read(&file)?;
        let mut page = String::with_capacity(2 * text.len());
        html::push_html(&mut page, Parser::new_ext(body(&text), OPTIONS));
        let to = out
            .join(file.strip_prefix(handbook)?)
            .with_extension("html");
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        fs::write(&to, page).with_context(|| to.display().to_string())?;
    }
    Ok(())
}

fn pages(handbook: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut pages = Vec::new();
    for entry in WalkDir::new(handbook) {
        let entry = entry?;
        if entry
            .path()
            .extension()
            .is_some_and(|ending| ending == "md")
        {
            pages.push(entry.into_path());
        }
    }
    Ok(pages)
}

fn read(file: &Path) -> anyhow::Result<String> {
    fs::read_to_string(file).with_context(|| file.display().to_string())
}

/// What follows the front matter.
fn body(text: &str) -> &str {
    text.strip_prefix("---\n")
        .and_then(|text| text.split_once("\n---\n"))
        .map_or(text, |(_, body)| body)
}
