//! The accessibility statement says no more than a person's dated assessment.

use crate::handbook_test::{HandbookTest, page};

fn statement(settings: &str) -> String {
    let test = HandbookTest::new()
        .file("content/handbook.yaml", settings)
        .file("content/a.md", page("Text."));
    test.run("build").succeeds();
    test.read("public/sv/tillganglighet.html")
}

#[test]
fn without_an_assessment_the_statement_promises_nothing() {
    let html = statement("title: Handbok\n");
    assert!(html.contains("Det vet vi inte."));
    assert!(html.contains("Ingen människa har bedömt webbplatsen ännu."));
}

#[test]
fn an_assessment_is_told_with_its_day_and_every_gap_with_its_ground() {
    let html = statement(
        "title: Handbok\norganisation: Staden\naccessibility:\n  assessed: {on: 2026-11-02, by: external, result: partial}\n  \
         gaps:\n    - {id: karta, what: Kartan saknar beskrivning., why: Den ritas om., ground: burden}\n  \
         feedback: Säg till i växeln.\n",
    );
    for text in [
        "Staden: Handbok.",
        "Delvis, enligt den senaste bedömningen.",
        "En oberoende granskare bedömde webbplatsen 2 november 2026.",
        "Kartan saknar beskrivning. Den ritas om.",
        "Undantaget som oskäligt betungande (12 §).",
        "Säg till i växeln.",
    ] {
        assert!(html.contains(text), "{text}");
    }
}

#[test]
fn every_page_leads_to_the_statement() {
    let test = HandbookTest::new().file("content/lagar/a.md", page("Text."));
    test.run("build").succeeds();
    let html = test.read("public/sv/lagar/a.html");
    assert!(html.contains("href=\"../tillganglighet.html\""));
}
