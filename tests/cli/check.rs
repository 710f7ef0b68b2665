//! `check`: everything that is wrong, in one run.

use snapbox::str;

use crate::handbook_test::{HandbookTest, contact, law, page};

#[test]
fn five_mistakes_in_one_file_are_all_reported_with_place_and_help() {
    HandbookTest::new()
        .file(
            "content/kontakter.md",
            "---\nkind: contacts\ntitel: Stockholm\ncheck: verifed\ndue: 2026-13-01\ncontacts:\n  - id: jouren\n    numbers: [\"08-465 0\"]\n---\n",
        )
        .run("check --lang en")
        .ends_with(1)
        .stderr(str![[r#"
error[field-unknown]: there is no field `titel` here
 --> content/kontakter.md:3:1
  |
3 | titel: Stockholm
  | ^^^^^
  |
  = help: did you mean `title`?

error[field-value]: `verifed` cannot be chosen in field `check`
 --> content/kontakter.md:4:8
  |
4 | check: verifed
  |        ^^^^^^^
  |
  = help: did you mean `verified`?
...
5 errors. Run `handbok explain CODE` to read more about a code.

"#]]);
}

#[test]
fn json_has_one_object_a_line() {
    let run = HandbookTest::new()
        .file("content/a.md", page("[x](b.md)"))
        .run("check --format json")
        .ends_with(1);
    let line: serde_json::Value = serde_json::from_str(run.stdout.trim()).expect("one object");
    let keys: Vec<&str> = line
        .as_object()
        .expect("an object")
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(
        keys,
        [
            "code", "column", "file", "help", "line", "message", "severity"
        ]
    );
    assert_eq!(
        (line["line"].as_u64(), line["column"].as_u64()),
        (Some(3), Some(5))
    );
}

#[test]
fn github_annotations_name_file_and_line() {
    let run = HandbookTest::new()
        .file("content/a.md", page("[x](b.md)"))
        .run("check --format github")
        .ends_with(1);
    assert!(
        run.stdout
            .starts_with("::error file=content/a.md,line=3,col=5,title=link-dead::"),
        "{}",
        run.stdout
    );
}

#[test]
fn warnings_do_not_fail_unless_denied() {
    let test = HandbookTest::new()
        .file(
            "content/handbook.yaml",
            "title: {sv: Prov, en: Test}\nlanguages: [sv, en]\n",
        )
        .file("content/index.md", "# Hem\n");
    let run = test.run("check --format json").succeeds();
    assert!(run.stdout.contains("\"translation-missing\""));
    test.run("check --deny warnings").ends_with(1);
}

#[test]
fn messages_speak_the_handbooks_language_or_the_one_asked_for() {
    let test = HandbookTest::new().file("content/a.md", page("[x](b.md)"));
    assert!(test.run("check").stderr.starts_with("fel["));
    assert!(test.run("check --lang en").stderr.starts_with("error["));
    test.write("content/handbook.yaml", "languages: [en]\n");
    assert!(test.run("check").stderr.starts_with("error["));
}

#[test]
fn a_plain_tree_of_markdown_is_a_handbook() {
    let test = HandbookTest::bare()
        .file("start.md", "# Start\n\nText.\n")
        .file("del/sida.md", "Bara text.\n");
    test.run("check --deny warnings").succeeds();
    test.run("build").succeeds();
    assert!(
        test.read("public/sv/del/sida.html")
            .contains("<h1>Sida</h1>")
    );
    assert!(test.read("public/sv/index.html").contains("start.html"));
    assert!(test.read("public/sv/del/index.html").contains("sida.html"));
}

#[test]
fn a_number_in_running_text_must_be_some_contacts() {
    let test = HandbookTest::new()
        .file("content/kontakter.md", contact("jouren", "112"))
        .file("content/a.md", page("Ring 112."));
    test.run("check").succeeds();
    test.write("content/a.md", page("Sedan 1177 barn, och 112 till."));
    test.run("check").succeeds();
    for text in ["Ring 070-174 06 05.", "Ring **070**-174 *06* 05."] {
        test.write("content/a.md", page(text));
        let found = test.run("check --format json").ends_with(1).stdout;
        assert!(found.contains("phone-in-text"), "{text}");
    }
}

#[test]
fn a_number_in_the_words_of_a_field_must_be_some_contacts_too() {
    let test = HandbookTest::new().file(
        "content/k.md",
        contact("jouren", "112").replace("numbers:", "note: Ring annars 070-174 06 05, numbers:"),
    );
    let run = test.run("check --format json").ends_with(1);
    assert!(run.stdout.contains("phone-in-text"), "{}", run.stdout);
}

#[test]
fn a_citation_of_an_unknown_law_is_a_warning_beside_a_section_sign_alone() {
    let test = HandbookTest::new()
        .file("content/lvu-6.md", law("6 §"))
        .file(
            "content/a.md",
            page("Se 6 § LVU, 7 § LVU och LMA. Vi läser 3 § LUV."),
        );
    let run = test.run("check --format json").succeeds();
    let codes: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(codes.len(), 1, "{codes:?}");
    assert!(
        codes[0].contains("law-unknown") && codes[0].contains("LVU"),
        "{}",
        codes[0]
    );
}

#[test]
fn the_picture_and_the_sound_of_a_card_must_be_files_of_the_handbook() {
    let card = |picture: &str, sound: &str| {
        format!(
            "---\nkind: phrases\ntitle: Ord\nphrases:\n  - id: mat\n    sv: Mat\n    picture: {{file: {picture}, alt: Mat}}\n    sound: {{file: {sound}, language: ro}}\n---\n"
        )
    };
    let test = HandbookTest::new()
        .file("content/bilder/mat.png", "")
        .file("content/mat.mp3", "")
        .file("content/ord.md", card("bilder/mat.png", "mat.mp3"));
    test.run("check").succeeds();
    test.write(
        "content/ord.md",
        card("bilder/matt.png", "https://example.org/mat.mp3"),
    );
    let run = test.run("check --lang en").ends_with(1);
    assert!(
        run.stderr
            .contains("`bilder/matt.png` is no file in the content folder")
            && run.stderr.contains("bilder/mat.png`?")
            && run
                .stderr
                .contains("`https://example.org/mat.mp3` is no file"),
        "{}",
        run.stderr
    );
}

#[test]
fn words_in_a_translation_may_not_be_facts() {
    let test = HandbookTest::new()
        .file(
            "content/handbook.yaml",
            "title: {sv: Prov, en: Test}\nlanguages: [sv, en]\n",
        )
        .file("content/index.md", "# Hem\n")
        .file("content/index.en.md", "# Home\n")
        .file("content/lvu-6.md", law("6 §"))
        .file(
            "content/lvu-6.en.md",
            "---\ntitle: Immediate care\nprovision: 7 §\n---\nText.\n",
        );
    assert!(
        test.run("check --format json")
            .ends_with(1)
            .stdout
            .contains("translation-fact")
    );
}

#[test]
fn records_are_translated_by_their_ids() {
    let test = HandbookTest::new()
        .file(
            "content/handbook.yaml",
            "title: {sv: Prov, en: Test}\nlanguages: [sv, en]\n",
        )
        .file("content/index.md", "# Hem\n")
        .file("content/index.en.md", "# Home\n")
        .file("content/k.md", contact("jouren", "112"))
        .file(
            "content/k.en.md",
            "---\ntitle: Contacts\ncontacts:\n  jouren: {name: The duty unit}\n---\n",
        );
    test.run("build --deny warnings").succeeds();
    assert!(test.read("public/en/k.html").contains("The duty unit"));
    assert!(test.read("public/sv/k.html").contains("Jouren"));
    test.write(
        "content/k.en.md",
        "---\ntitle: Contacts\ncontacts:\n  journ: {name: The duty unit}\n---\n",
    );
    let run = test.run("check --format json").ends_with(1);
    assert!(
        run.stdout.contains("translation-record") && run.stdout.contains("`jouren`"),
        "{}",
        run.stdout
    );
}

#[test]
fn what_could_not_run_ends_with_two() {
    let test = HandbookTest::bare();
    test.run("check --root nowhere").ends_with(2);
    test.run("check --date 2026-02-30").ends_with(2);
    test.run("explain contact-phon")
        .ends_with(2)
        .stderr(str![[r#"
error: det finns ingen kod `contact-phon`; menade du `contact-phone`?

"#]]);
}

#[test]
fn explain_lists_all_codes_and_tells_what_one_means() {
    let test = HandbookTest::bare();
    let codes = test.run("explain").succeeds().stdout;
    assert!(codes.lines().count() > 40 && codes.lines().any(|line| line == "contact-phone"));
    for (language, severity) in [("sv", "fel"), ("en", "error")] {
        let text = test
            .run(&format!("explain contact-phone --lang {language}"))
            .succeeds()
            .stdout;
        assert!(
            text.starts_with(&format!("contact-phone ({severity})\n")),
            "{text}"
        );
        assert!(text.contains("numbers:") && !text.contains("~~~"), "{text}");
    }
}
