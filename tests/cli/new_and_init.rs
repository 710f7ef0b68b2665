//! `new` and `init`: something to start from.

use handbok::model::entry::Kind;

use crate::handbook_test::HandbookTest;

#[test]
fn what_new_writes_passes_check() {
    let test = HandbookTest::new();
    for kind in Kind::NAMES {
        test.run(&format!("new {kind} prov/{kind}")).succeeds();
    }
    test.run("check --deny warnings").succeeds();
    let law = test.read("content/prov/law.md");
    for field in [
        "statute",
        "provision",
        "in_force",
        "replaces",
        "deadlines",
        "check",
        "source",
        "seen",
        "due",
        "reviewed",
    ] {
        assert!(
            law.contains(&format!("{field}:")),
            "{field} is not explained"
        );
    }
    assert!(!law.contains("field-"), "a field has no help: {law}");
}

#[test]
fn what_new_offers_in_comments_passes_check_too() {
    let test = HandbookTest::new();
    // The examples refer to these.
    test.run("new law prov/sol-19-1").succeeds();
    // A country's return needs the common one first; `returns.rs` looks at it.
    for kind in Kind::NAMES.iter().filter(|kind| **kind != "return") {
        test.run(&format!("new {kind} prov/{kind}")).succeeds();
        let path = format!("content/prov/{kind}.md");
        let uncommented: Vec<String> = test
            .read(&path)
            .lines()
            .map(|line| match line.strip_prefix('#') {
                Some(field)
                    if field.starts_with(|c: char| c.is_ascii_lowercase())
                        || field.starts_with("  - ") =>
                {
                    field.to_owned()
                }
                _ => line.to_owned(),
            })
            .collect();
        test.write(&path, uncommented.join("\n"));
    }
    test.run("check").succeeds();
}

#[test]
fn new_never_overwrites_and_stays_in_the_content_folder() {
    let test = HandbookTest::new().file("content/a.md", "# Min sida\n");
    test.run("new page a").ends_with(2);
    test.run("new page ../a").ends_with(2);
    assert_eq!(test.read("content/a.md"), "# Min sida\n");
    let run = test.run("new pag b").ends_with(2);
    assert!(run.stderr.contains("`page`"), "{}", run.stderr);
}

#[test]
fn init_gives_a_handbook_that_passes_check_and_builds() {
    let test = HandbookTest::bare();
    test.run("init bok").succeeds();
    test.run("check --root bok --deny warnings").succeeds();
    test.run("build --root bok").succeeds();
    assert!(test.path("bok/public/sv/index.html").exists());
    assert!(test.path("bok/public/en/index.html").exists());
}

#[test]
fn init_never_overwrites() {
    let test = HandbookTest::bare().file("content/index.md", "# Min\n");
    test.run("init").ends_with(2);
    assert_eq!(test.read("content/index.md"), "# Min\n");
    assert!(!test.path("content/handbook.yaml").exists());
}
