//! Indicators: a checklist that never says where a child comes from and never adds anything up.

use crate::handbook_test::HandbookTest;

fn page(records: &str) -> String {
    format!("---\nkind: indicators\ntitle: Tecken\n{records}---\n")
}

fn one(fields: &str) -> String {
    page(&format!("indicators:\n  - {{id: i1, {fields}}}\n"))
}

#[test]
fn indicators_are_listed_by_group_with_their_weight_in_words() {
    let test = HandbookTest::new()
        .file(
            "content/handbook.yaml",
            "title: {sv: Prov, en: Test}\nlanguages: [sv, en]\n",
        )
        .file(
            "content/tecken.md",
            page(
                "groups:\n  - {id: pengarna, name: Pengarna}\nindicators:\n  \
                 - {id: i1, text: Burken töms, group: pengarna, weight: strong, see: Samma vuxen, check: recalled}\n  \
                 - {id: i2, text: Ingen skola, weight: medium, ask: Går du i skola?}\n",
            ),
        )
        .file(
            "content/tecken.en.md",
            "---\ntitle: Signs\ngroups:\n  pengarna: {name: The money}\nindicators:\n  i1: {text: The cup is emptied, see: The same adult}\n  \
             i2: {text: No school, ask: Do you go to school?}\n---\n",
        );
    test.run("build --deny warnings").succeeds();
    let swedish = test.read("public/sv/tecken.html");
    let (before, in_group) = swedish
        .split_once(r#"<h2 id="pengarna">Pengarna</h2>"#)
        .expect("a group");
    assert!(
        before.contains(r#"<li id="i2">"#),
        "without a group it stands first: {before}"
    );
    for text in [
        r#"<li id="i1">"#,
        "<dd>stark</dd>",
        "<dd>Samma vuxen</dd>",
        "Återgivet ur minnet",
    ] {
        assert!(in_group.contains(text), "{text}: {in_group}");
    }
    assert!(before.contains("Det är inget bevis"), "{before}");
    let english = test.read("public/en/tecken.html");
    for text in [
        "The money",
        "<dd>strong</dd>",
        "The cup is emptied",
        "It is no proof",
    ] {
        assert!(english.contains(text), "{text}: {english}");
    }
}

#[test]
fn an_indicator_that_names_an_origin_in_any_language_is_an_error_at_the_word() {
    let test = HandbookTest::new()
        .file(
            "content/handbook.yaml",
            "title: {sv: Prov, en: Test}\nlanguages: [sv, en]\n",
        )
        .file(
            "content/tecken.md",
            one("text: Burken töms, weight: weak, see: Samma rumänska vuxna"),
        )
        .file(
            "content/tecken.en.md",
            "---\ntitle: Signs\nindicators:\n  i1: {text: Gypsy children, see: The same adult}\n---\n",
        );
    let run = test.run("check --lang en").ends_with(1);
    assert!(
        run.stderr.contains("tecken.md:5:58") && run.stderr.contains("`rumänska`"),
        "{}",
        run.stderr
    );
    assert!(
        run.stderr.contains("tecken.en.md:4:14") && run.stderr.contains("`Gypsy`"),
        "{}",
        run.stderr
    );
}

#[test]
fn an_indicator_needs_something_to_see_or_to_ask() {
    let test =
        HandbookTest::new().file("content/tecken.md", one("text: Burken töms, weight: weak"));
    let run = test.run("check").ends_with(1);
    assert!(
        run.stderr.contains("fälten `see` och `ask` saknas båda"),
        "{}",
        run.stderr
    );
}

#[test]
fn an_unknown_group_is_an_error_with_the_near_name() {
    let test = HandbookTest::new().file(
        "content/tecken.md",
        page(
            "groups:\n  - {id: pengarna, name: Pengarna}\nindicators:\n  \
             - {id: i1, text: Burken töms, group: pengarn, weight: weak, see: Samma vuxen}\n",
        ),
    );
    let run = test.run("check").ends_with(1);
    assert!(
        run.stderr.contains("`pengarn`") && run.stderr.contains("`pengarna`"),
        "{}",
        run.stderr
    );
}

#[test]
fn an_empty_link_to_an_indicator_says_what_it_is() {
    let test = HandbookTest::new()
        .file(
            "content/tecken.md",
            one("text: Burken töms, weight: weak, see: Samma vuxen"),
        )
        .file("content/a.md", "# A\n\nSe [](tecken.md#i1).\n");
    test.run("build").succeeds();
    let html = test.read("public/sv/a.html");
    assert!(
        html.contains(r#"<a href="tecken.html#i1">Burken töms</a>"#),
        "{html}"
    );
}
