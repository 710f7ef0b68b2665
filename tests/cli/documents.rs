//! What the documents say is true.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use handbok::content::kinds;
use handbok::content::kinds::common::COMMON;
use handbok::content::settings::SETTINGS;
use handbok::content::table::{Field, Shape, Table};
use handbok::messages::Messages;
use handbok::model::entry::Kind;
use handbok::model::language::LanguageTag;

use crate::handbook_test::HandbookTest;

fn document(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn the_readme_names_every_command() {
    let help = HandbookTest::bare().run("--help").succeeds().stdout;
    let commands = help
        .split("Commands:")
        .nth(1)
        .expect("a list")
        .split("Options:")
        .next()
        .expect("its end");
    for command in commands
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
    {
        assert!(
            document("README.md").contains(&format!("handbok {command}")),
            "the README does not name {command}"
        );
    }
}

/// The tables of fields for the editors' guide, from the same tables that the program reads by.
fn fields(messages: &Messages) -> String {
    let mut text = String::from("\n");
    let mut done: Vec<&str> = Vec::new();
    let settings: &'static Table = &SETTINGS;
    section(
        &mut text,
        "`handbook.yaml`: inställningarna",
        settings,
        messages,
        &mut done,
    );
    section(&mut text, "Alla sorter", &COMMON, messages, &mut done);
    for kind in Kind::ALL.iter().copied().filter(|kind| *kind != Kind::Page) {
        section(
            &mut text,
            &format!("`{}`", kind.as_str()),
            kinds::table(kind),
            messages,
            &mut done,
        );
    }
    text
}

fn section(
    text: &mut String,
    heading: &str,
    table: &'static Table,
    messages: &Messages,
    done: &mut Vec<&'static str>,
) {
    done.push(table.name);
    let _ = write!(
        text,
        "### {heading}\n\n| fält | måste | vad | exempel |\n|---|---|---|---|\n"
    );
    let own: Vec<&Field> = if table.extends.is_some_and(|more| done.contains(&more.name)) {
        table.fields.iter().collect()
    } else {
        table.all().collect()
    };
    for field in &own {
        let help = messages.get(&format!("field-{}-{}", table.home_of(field), field.name));
        let example = field.example.trim().replace('\n', " ");
        let required = if field.required { "ja" } else { "" };
        let _ = writeln!(
            text,
            "| `{}` | {required} | {help} | `{example}` |",
            field.name
        );
    }
    text.push('\n');
    for field in own {
        if let Shape::Record(inner)
        | Shape::Records(inner)
        | Shape::TextsOrRecords(inner)
        | Shape::ReferencesOrRecords(inner) = field.shape
            && !done.contains(&inner.name)
        {
            section(
                text,
                &format!("Fälten i `{}`", field.name),
                inner,
                messages,
                done,
            );
        }
    }
}

#[test]
fn the_editors_guide_has_the_fields_that_the_program_reads() {
    let swedish: LanguageTag = "sv".parse().expect("a tag");
    let messages = Messages::load(Path::new(""), &swedish).value;
    let name = "docs/redaktorsguide.md";
    let guide = document(name);
    let (before, rest) = guide
        .split_once("renews it -->\n")
        .expect("the mark where the fields begin");
    let (written, after) = rest
        .split_once("<!-- /fields -->")
        .expect("the mark where they end");
    let current = fields(&messages);
    if std::env::var_os("HANDBOK_UPDATE").is_some() {
        let renewed = format!("{before}renews it -->\n{current}<!-- /fields -->{after}");
        fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(name), renewed)
            .expect("the guide is written");
        return;
    }
    assert_eq!(
        written, current,
        "renew it with HANDBOK_UPDATE=1 cargo test"
    );
}

#[test]
fn every_dependency_has_its_reason_in_the_architecture() {
    let manifest = document("Cargo.toml");
    let dependencies = manifest
        .split("[dependencies]")
        .nth(1)
        .expect("a list")
        .split("\n[dev-dependencies")
        .next()
        .expect("its end");
    for name in dependencies
        .lines()
        .filter(|line| !line.starts_with('['))
        .filter_map(|line| line.split_once(" ="))
        .map(|(name, _)| name)
    {
        assert!(
            document("ARCHITECTURE.md").contains(&format!("`{name}`")),
            "{name}"
        );
    }
}

#[test]
fn the_repository_speaks_of_the_product_alone() {
    for name in [
        "README.md",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "docs/redaktorsguide.md",
    ] {
        let text = document(name);
        for word in ["/work/", "/tmp/", "session"] {
            assert!(!text.contains(word), "{name} says {word}");
        }
    }
}
