//! Every code has an explanation whose wrong example gives it and whose right example gives nothing.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use handbok::commands::explain::section;
use handbok::diagnostic::Code;
use handbok::embedded;

use crate::handbook_test::HandbookTest;

/// The files of an example: blocks that begin with `~~~ path` and end with `~~~`.
fn files(example: &str) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = Vec::new();
    let mut open = false;
    for line in example.split_inclusive('\n') {
        match line.trim_end().strip_prefix("~~~") {
            Some("") => open = false,
            Some(path) if !open => {
                files.push((path.trim().to_owned(), String::new()));
                open = true;
            }
            _ if open => files.last_mut().expect("opened above").1.push_str(line),
            _ => {}
        }
    }
    files
}

/// What cannot be shown as text is made here.
fn add_what_text_cannot_show(code: Code, test: &HandbookTest) {
    match code {
        Code::FileEncoding => test.write("content/a.md", b"# Titel\n\n\xff"),
        #[cfg(unix)]
        Code::FileSymlink => {
            std::os::unix::fs::symlink("/etc", test.path("content/etc")).expect("a new link")
        }
        #[cfg(unix)]
        Code::FileUnreadable => {
            std::os::unix::fs::symlink("nowhere.md", test.path("content/a.md")).expect("a new link")
        }
        _ => {}
    }
}

fn codes_of(test: &HandbookTest) -> BTreeSet<String> {
    let run = test.run("check --format json");
    let lines = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("one object a line"));
    lines
        .map(|line| line["code"].as_str().expect("a code").to_owned())
        .collect()
}

fn handbook_of(example: &str) -> HandbookTest {
    files(example)
        .into_iter()
        .fold(HandbookTest::new(), |test, (path, text)| {
            test.file(&path, text)
        })
}

#[test]
fn every_code_has_an_example_that_gives_it_and_one_that_gives_nothing() {
    let mut wrong = Vec::new();
    for code in Code::ALL {
        let Some(text) = embedded::explanation(code.as_str()) else {
            wrong.push(format!("{}: no explanation", code.as_str()));
            continue;
        };
        let test = handbook_of(section(&text, "fails"));
        add_what_text_cannot_show(*code, &test);
        let found = codes_of(&test);
        if !found.contains(code.as_str()) {
            wrong.push(format!(
                "{}: the wrong example gives {found:?}",
                code.as_str()
            ));
        }
        let found = codes_of(&handbook_of(section(&text, "passes")));
        if !found.is_empty() {
            wrong.push(format!(
                "{}: the right example gives {found:?}",
                code.as_str()
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_explanation_speaks_both_languages_and_belongs_to_a_code() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("diagnostics");
    for file in fs::read_dir(folder).expect("the folder of explanations") {
        let path = file.expect("a file").path();
        let stem = path
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        assert!(
            Code::ALL.iter().any(|code| code.as_str() == stem),
            "{stem} is no code"
        );
        let text = embedded::explanation(&stem).expect("embedded");
        for language in ["sv", "en"] {
            assert!(
                section(&text, language).trim().len() > 80,
                "{stem} says too little in {language}"
            );
        }
    }
}

#[test]
fn every_message_of_a_diagnostic_is_a_sentence_in_both_languages() {
    let keys = |language: &str| -> BTreeSet<String> {
        let text =
            embedded::message_file(&format!("{language}/diagnostics.ftl")).expect("embedded");
        text.lines()
            .filter_map(|line| line.split_once(" ="))
            .map(|(key, _)| key.to_owned())
            .filter(|key| !key.starts_with([' ', '#']))
            .collect()
    };
    assert_eq!(keys("sv"), keys("en"));
    for code in Code::ALL {
        assert!(
            keys("sv")
                .iter()
                .any(|key| key == code.as_str() || key.starts_with(&format!("{}-", code.as_str()))),
            "{}",
            code.as_str()
        );
    }
}
