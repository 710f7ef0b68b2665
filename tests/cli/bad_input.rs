//! Nothing in a handbook's folders may stop the program other than with a diagnostic.

use std::fmt::Write as _;

use crate::handbook_test::{HandbookTest, page};

/// Checks and builds; the program must end with 0 or 1, never with a panic.
#[track_caller]
fn survives(test: &HandbookTest) -> Vec<String> {
    let run = test.run("check --format json");
    assert!(
        matches!(run.status, Some(0 | 1)),
        "{:?}\n{}",
        run.status,
        run.stderr
    );
    assert!(!run.stderr.contains("panicked"), "{}", run.stderr);
    let build = test.run("build --quiet");
    assert_eq!(build.status, run.status, "{}", build.stderr);
    let code = |line: &str| {
        serde_json::from_str::<serde_json::Value>(line).expect("an object")["code"]
            .as_str()
            .expect("a code")
            .to_owned()
    };
    run.stdout.lines().map(code).collect()
}

#[test]
fn empty_files_and_folders_are_a_handbook() {
    let test = HandbookTest::new()
        .file("content/a.md", "")
        .file("content/b.md", "---\n---\n")
        .file("content/handbook.yaml", "");
    assert_eq!(survives(&test), Vec::<String>::new());
    survives(&HandbookTest::new());
}

#[test]
fn a_line_of_ten_megabytes_is_read_and_pointed_into() {
    let mut line = "ord ".repeat(2_500_000);
    line.push_str("[x](nowhere.md)");
    let test = HandbookTest::new().file("content/a.md", page(&line));
    assert_eq!(survives(&test), ["link-dead"]);
    let run = test.run("check");
    assert!(
        run.stderr.len() < 2_000,
        "an excerpt is short however long the line is"
    );
}

#[test]
fn deep_nesting_is_read() {
    let lists: String = (0..500).fold(String::new(), |mut text, depth| {
        let _ = writeln!(text, "{}- x", "  ".repeat(depth));
        text
    });
    for text in [
        lists,
        ">".repeat(5_000) + " x",
        "[".repeat(5_000),
        "*".repeat(5_000) + "x",
        "![".repeat(5_000),
    ] {
        survives(&HandbookTest::new().file("content/a.md", page(&text)));
    }
}

#[test]
fn yaml_that_would_grow_without_end_meets_a_limit() {
    let mut bomb = String::from("---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let below = format!("*a{}", level - 1);
        let _ = writeln!(
            bomb,
            "a{level}: &a{level} [{}]",
            [below.as_str(); 10].join(", ")
        );
    }
    bomb.push_str("---\n");
    assert_eq!(
        survives(&HandbookTest::new().file("content/a.md", bomb)),
        ["yaml-limit"]
    );
    let deep = format!(
        "---\nextra: {}x{}\n---\n",
        "[".repeat(5_000),
        "]".repeat(5_000)
    );
    assert!(!survives(&HandbookTest::new().file("content/a.md", deep)).is_empty());
}

#[test]
fn windows_line_endings_and_a_byte_order_mark_are_accepted() {
    let test = HandbookTest::new().file(
        "content/a.md",
        "\u{feff}---\r\ntitle: Titel\r\ntags: [a]\r\n---\r\n\r\n## Rubrik\r\n\r\nText\r\n",
    );
    assert_eq!(survives(&test), Vec::<String>::new());
    assert!(test.read("public/sv/a.html").contains("<h1>Titel</h1>"));
}

#[test]
fn names_with_spaces_and_letters_of_every_language_are_addresses() {
    let test = HandbookTest::new()
        .file("content/å ä ö/första sidan #1.md", page("x"))
        .file("content/b.md", page("[x](<å ä ö/första sidan %231.md>)"));
    assert_eq!(survives(&test), Vec::<String>::new());
    let html = test.read("public/sv/b.html");
    assert!(
        html.contains("%C3%A5%20%C3%A4%20%C3%B6/f%C3%B6rsta%20sidan%20%231.html"),
        "{html}"
    );
}

#[cfg(unix)]
#[test]
fn links_in_circles_and_out_of_the_project_are_reported() {
    use std::os::unix::fs::symlink;
    let test = HandbookTest::new().file("content/a.md", page("x"));
    symlink(".", test.path("content/circle")).expect("a new link");
    symlink("/etc/passwd", test.path("content/out.md")).expect("a new link");
    symlink("nowhere", test.path("content/dead.md")).expect("a new link");
    let codes = survives(&test);
    assert_eq!(
        codes,
        ["file-symlink", "file-unreadable", "file-symlink"],
        "circle, dead, out"
    );
}

#[cfg(unix)]
#[test]
fn names_that_are_not_unicode_are_reported() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let test = HandbookTest::new();
    std::fs::write(
        test.path("content").join(OsStr::from_bytes(b"\xff.md")),
        "x",
    )
    .expect("a new file");
    assert_eq!(survives(&test), ["file-encoding"]);
}

#[test]
fn broken_themes_and_messages_are_reported_with_their_place() {
    let test = HandbookTest::new()
        .file("content/a.md", page("x"))
        .file("themes/default/page.html", "{% if %}")
        .file("themes/default/law.html", "{{ broken")
        .file("themes/default/search-box.js", "var a = ;")
        .file("translations/sv/site.ftl", "menu = {");
    let run = test.run("check --format json").ends_with(1);
    for (file, code) in [
        ("themes/default/page.html", "theme-template"),
        ("themes/default/law.html", "theme-template"),
        ("themes/default/search-box.js", "theme-file"),
        ("translations/sv/site.ftl", "message-syntax"),
    ] {
        let found = run
            .stdout
            .lines()
            .any(|line| line.contains(file) && line.contains(code) && line.contains("\"line\":1"));
        assert!(found, "{file}: {}", run.stdout);
    }
    survives(&test);
}

#[test]
fn scripts_that_only_clash_with_each_other_are_reported_too() {
    let test = HandbookTest::new()
        .file("content/a.md", page("x"))
        .file("themes/default/search-engine.js", "let a = 1;\n")
        .file("themes/default/search-box.js", "let a = 2;\n");
    let run = test.run("check").ends_with(1);
    assert!(
        run.stderr.contains("themes/default/search.js"),
        "{}",
        run.stderr
    );
    assert!(run.stderr.contains("theme-file"), "{}", run.stderr);
    survives(&test);
}

#[test]
fn strange_front_matter_never_stops_the_program() {
    for yaml in [
        "- a\n- b",
        "text",
        "kind: [law]",
        "kind: law\nstatute: x\nprovision: {a: b}\nreplaces: x\ndeadlines: {a: b}",
        "kind: contacts\ncontacts: [x, {id: }, {id: [a]}]",
        "kind: contacts\ncontacts: [{id: a, name: b, numbers: [{}, [], null, {number: 112}]}]",
        "kind: phrases\nphrases: [{id: a, romani: x}, {id: b, sv: [x], romani: [{form: x}]}]",
        "? [a, b]\n: c",
        "title: {sv: x, zz-zz-zz-zz: y, 1: z}",
        "a: &x [*x]",
        "seen: 99999-99\ndue: x\nreviewed: y",
        "order: 99999999999999999999999999",
        "changes: [{on: x}]",
        "tags: {a: b}",
    ] {
        survives(&HandbookTest::new().file("content/a.md", format!("---\n{yaml}\n---\n")));
    }
}
