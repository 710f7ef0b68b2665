//! `handbok new`

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use clap::Args;

use crate::commands::report::shown;
use crate::commands::{Ending, Setup};
use crate::content::kinds;
use crate::content::table::{Field, Shape, Table};
use crate::content::titles::title_of_name;
use crate::diagnostic::{Arg, Code, Diagnostic};
use crate::messages::Messages;
use crate::model::entry::Kind;

/// Write a content file of a kind, every field explained
#[derive(Args, Debug)]
#[command(
    after_help = after_help()
)]
pub struct New {
    /// What it holds; the kinds are listed below
    kind: String,
    /// Where, from the content folder, with or without .md
    path: PathBuf,
}

fn after_help() -> String {
    format!(
        "Examples:\n  handbok new law lagar/sol-19-1\n  handbok new contacts kontakter/stockholm\n\nKinds: {}",
        Kind::NAMES.join(", ")
    )
}

impl New {
    /// Writes the file; never over another.
    pub fn run(&self, setup: &Setup) -> anyhow::Result<Ending> {
        let messages = setup.reporter.messages();
        let Some(kind) = Kind::from_name(&self.kind) else {
            bail!("{}", unknown_kind(messages, &self.kind));
        };
        let file = self.file(setup)?;
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        let mut written = File::create_new(&file).with_context(|| file.display().to_string())?;
        let stem = file
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        written
            .write_all(template(kind, &title_of_name(&stem), messages).as_bytes())
            .with_context(|| file.display().to_string())?;
        setup
            .reporter
            .say("new-done", &[("file", shown(&file).into())]);
        Ok(Ending::Done)
    }

    /// The file's place, inside the content folder.
    fn file(&self, setup: &Setup) -> anyhow::Result<PathBuf> {
        let content = &setup.project.content;
        // Somebody who writes `content/lagar/x.md` means the same.
        let path = self
            .path
            .strip_prefix(setup.project.content_shown)
            .unwrap_or(&self.path);
        let stays_inside = path.components().all(|part| {
            matches!(
                part,
                std::path::Component::Normal(_) | std::path::Component::CurDir
            )
        });
        if !stays_inside || path.file_name().is_none() {
            bail!(
                "{}: the path must lie in the content folder",
                self.path.display()
            );
        }
        let mut name = path.as_os_str().to_owned();
        if path.extension().is_none_or(|extension| extension != "md") {
            name.push(".md");
        }
        Ok(content.join(Path::new(&name)))
    }
}

fn unknown_kind(messages: &Messages, kind: &str) -> String {
    let names = Kind::NAMES;
    let suggestion = Diagnostic::in_file(Code::KindUnknown, "")
        .did_you_mean(kind, names.iter().copied())
        .suggestion;
    let mut text = messages.format(
        "kind-unknown",
        &[
            ("kind", Arg::from(kind)),
            ("known", Arg::from(names.join(", "))),
        ],
    );
    if let Some(name) = suggestion {
        text = format!(
            "{text}; {}",
            messages.format("did-you-mean", &[("name", Arg::from(name))])
        );
    }
    text
}

/// A file of a kind: what must be there filled in, what may be there in comments.
pub fn template(kind: Kind, title: &str, messages: &Messages) -> String {
    let table = kinds::table(kind);
    let mut text = String::from("---\n");
    // Writing to a string cannot fail.
    let _ = writeln!(text, "kind: {}", kind.as_str());
    let _ = writeln!(text, "title: {title}");
    for field in table
        .all()
        .filter(|field| !matches!(field.name, "kind" | "title"))
    {
        let _ = writeln!(text, "\n# {}", help(table, field, messages));
        write_nested(&mut text, field, messages, 1);
        let written = written(field);
        if field.required {
            let _ = writeln!(text, "{written}");
        } else {
            let _ = writeln!(text, "#{}", written.replace('\n', "\n#"));
        }
    }
    let _ = write!(text, "---\n\n{}\n", messages.get("new-body"));
    text
}

fn help(table: &'static Table, field: &Field, messages: &Messages) -> String {
    let text = messages.get(&format!("field-{}-{}", table.home_of(field), field.name));
    match field.shape {
        Shape::Choice(words) | Shape::ChoiceOrTexts(words) => {
            format!("{text} ({})", words.join(" | "))
        }
        _ => text,
    }
}

/// The fields of a record, in comments below its own.
fn write_nested(text: &mut String, field: &Field, messages: &Messages, depth: usize) {
    let (Shape::Record(table)
    | Shape::Records(table)
    | Shape::TextsOrRecords(table)
    | Shape::ReferencesOrRecords(table)) = field.shape
    else {
        return;
    };
    for inner in table.all() {
        let _ = writeln!(
            text,
            "#{:indent$}{}: {}",
            "",
            inner.name,
            help(table, inner, messages),
            indent = 2 * depth + 1
        );
        write_nested(text, inner, messages, depth + 1);
    }
}

fn written(field: &Field) -> String {
    let space = if field.example.starts_with('\n') {
        ""
    } else {
        " "
    };
    format!("{}:{space}{}", field.name, field.example)
}
