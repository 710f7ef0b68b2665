//! Forms: drawn to be filled in on paper, with nothing that could take anything in.

use crate::handbook_test::HandbookTest;

fn form(fields: &str) -> String {
    format!("---\nkind: form\ntitle: {{sv: Rapport, en: Report}}\n{fields}---\n")
}

fn handbook(fields: &str) -> HandbookTest {
    HandbookTest::new()
        .file(
            "content/handbook.yaml",
            "title: {sv: Prov, en: Test}\nlanguages: [sv, en]\n",
        )
        .file("content/mall.md", form(fields))
}

#[test]
fn a_form_is_drawn_by_section_and_holds_nothing_that_could_store_or_send() {
    let test = handbook(
        "sections:\n  - {id: passet, name: {sv: Passet, en: The shift}}\nfields:\n  \
         - {id: datum, label: {sv: Datum, en: Date}, type: date, section: passet, required: true}\n  \
         - {id: pass, label: {sv: Pass, en: Shift}, type: choice, options: [{sv: kväll, en: evening}, {sv: natt, en: night}], lines: 1}\n  \
         - {id: barn, label: {sv: Barn, en: Children}, type: tally, options: [{sv: 0–6 år, en: 0–6 years}], section: passet}\n  \
         - {id: antal, label: {sv: Antal, en: Number}, type: number, section: passet}\n  \
         - {id: fritt, label: {sv: Övrigt, en: Other}, type: lines, lines: 4, section: passet}\n",
    );
    test.run("build --deny warnings").succeeds();
    let html = test.read("public/sv/mall.html");
    let (before, in_section) = html
        .split_once(r#"<h2 id="passet">Passet</h2>"#)
        .expect("a section");
    assert!(
        before.contains(r#"id="pass""#) && before.contains("<li>kväll</li>"),
        "{before}"
    );
    assert!(before.contains("sparar och skickar ingenting"), "{before}");
    assert!(
        in_section.contains("Måste fyllas i.") && in_section.contains("<li>0–6 år</li>"),
        "{in_section}"
    );
    assert_eq!(
        in_section.matches(r#"<div class="write"></div>"#).count(),
        4
    );
    // The search in the header is a form that only asks the site for a page.
    let html = html.split("<main").nth(1).expect("the page's own text");
    for tag in ["<form", "<input", "<textarea", "<select", "<button"] {
        assert!(!html.contains(tag), "{tag}");
    }
    let english = test.read("public/en/mall.html");
    for text in ["The shift", "evening", "stores and sends nothing"] {
        assert!(english.contains(text), "{text}: {english}");
    }
}

#[test]
fn an_anonymous_form_may_not_ask_who_somebody_is_in_any_language() {
    let fields = "fields:\n  - {id: a, label: {sv: Antal, en: Name of the child}, type: text, help: {sv: Skriv inga namn., en: No names.}}\n";
    let test = handbook(&format!("anonymous: true\n{fields}"));
    let run = test.run("check").ends_with(1);
    assert!(
        run.stderr.contains("form-personal") && run.stderr.contains("mall.md:6:36"),
        "{}",
        run.stderr
    );
    handbook(fields).run("check").succeeds();
}

#[test]
fn a_choice_needs_something_to_choose_from_and_lines_must_have_room() {
    let test = handbook(
        "fields:\n  - {id: a, label: {sv: A, en: A}, type: choice}\n  - {id: b, label: {sv: B, en: B}, type: lines, lines: 99}\n  \
         - {id: c, label: {sv: C, en: C}, type: lnes}\n",
    );
    let run = test.run("check").ends_with(1);
    for text in [
        "fältet `options` saknas",
        "`99` är inget antal rader",
        "menade du `lines`",
    ] {
        assert!(run.stderr.contains(text), "{text}: {}", run.stderr);
    }
}

#[test]
fn a_section_that_does_not_exist_is_an_error_with_the_near_name() {
    let test = handbook(
        "sections:\n  - {id: passet, name: {sv: Passet, en: The shift}}\nfields:\n  - {id: a, label: {sv: A, en: A}, type: date, section: passt}\n",
    );
    let run = test.run("check").ends_with(1);
    assert!(
        run.stderr.contains("`passt`") && run.stderr.contains("`passet`"),
        "{}",
        run.stderr
    );
}
