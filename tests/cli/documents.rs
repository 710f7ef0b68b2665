//! What the documents say is true.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use handbok::content::kinds;
use handbok::content::table::{Shape, Table};
use handbok::model::entry::Kind;

use crate::handbook_test::HandbookTest;

fn document(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn the_readme_names_every_command() {
    let help = HandbookTest::bare().run("--help").succeeds().stdout;
    let commands = help.split("Commands:").nth(1).expect("a list").split("Options:").next().expect("its end");
    for command in commands.lines().filter_map(|line| line.split_whitespace().next()).filter(|name| *name != "help") {
        assert!(document("README.md").contains(&format!("handbok {command}")), "the README does not name {command}");
    }
}

#[test]
fn the_editors_guide_names_every_kind_and_field() {
    fn names(table: &'static Table, all: &mut BTreeSet<&'static str>) {
        for field in table.all() {
            all.insert(field.name);
            if let Shape::Record(inner) | Shape::Records(inner) | Shape::TextsOrRecords(inner) = field.shape {
                names(inner, all);
            }
        }
    }
    let guide = document("docs/redaktorsguide.md");
    for kind in Kind::ALL {
        assert!(guide.contains(&format!("`{}`", kind.as_str())), "{}", kind.as_str());
        let mut fields = BTreeSet::new();
        names(kinds::table(kind), &mut fields);
        for field in fields {
            assert!(guide.contains(&format!("`{field}`")), "the guide does not name the field {field} of {}", kind.as_str());
        }
    }
}

#[test]
fn every_dependency_has_its_reason_in_the_architecture() {
    let manifest = document("Cargo.toml");
    let dependencies = manifest.split("[dependencies]").nth(1).expect("a list").split("\n[lints").next().expect("its end");
    for name in dependencies.lines().filter_map(|line| line.split_once(" =")).map(|(name, _)| name) {
        assert!(document("ARCHITECTURE.md").contains(&format!("`{name}`")), "{name}");
    }
}

#[test]
fn the_repository_speaks_of_the_product_alone() {
    for name in ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "docs/redaktorsguide.md"] {
        let text = document(name);
        for word in ["/work/", "/tmp/", "session"] {
            assert!(!text.contains(word), "{name} says {word}");
        }
    }
}
