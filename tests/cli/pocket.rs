//! Print products: read, resolved, and told on their own pages.

use crate::handbook_test::{HandbookTest, contact, law};

const PHRASES: &str = "---\nkind: phrases\ntitle: Fraser\nphrases:\n  - {id: hej, sv: Hej, ro: Bună}\n  - {id: tack, sv: Tack}\n---\n";

const STEPS: &str = "---\nkind: procedure\ntitle: Rutin\nsteps:\n  - {id: forst, do: Tänk på säkerheten.}\n  - {id: sedan, do: Anmäl genast.}\n---\n";

const INDICATORS: &str = "---\nkind: indicators\ntitle: Tecken\ngroups:\n  - {id: pengar, name: Pengar}\nindicators:\n  \
     - {id: a, text: Barnet är rädd, weight: weak, see: Gråter}\n  \
     - {id: b, text: Burken töms, weight: medium, group: pengar, see: Samma vuxen}\n---\n";

/// A product with these fields.
fn product(fields: &str) -> HandbookTest {
    let contacts = contact("jouren", "112").replace("numbers:", "tags: [akut], numbers:");
    HandbookTest::new()
        .file("content/lvu-6.md", law("6 §"))
        .file("content/k.md", contacts)
        .file("content/fraser.md", PHRASES)
        .file("content/rutin.md", STEPS)
        .file("content/tecken.md", INDICATORS)
        .file(
            "content/plan.md",
            format!("---\nkind: pocket\ntitle: Plan\n{fields}---\n"),
        )
}

/// A product of one panel with these fields.
fn panel(fields: &str) -> HandbookTest {
    product(&format!(
        "sheet: wallet-card\npanels:\n  - {{id: ett, title: Ett, {fields}}}\n"
    ))
}

#[test]
fn links_in_a_panels_text_are_those_of_any_text() {
    let test = panel("text: {sv: \"Ring **[](k.md#jouren)**.\"}");
    test.run("build --deny warnings").succeeds();
    let page = test.read("public/sv/plan.html");
    assert!(
        page.contains("Ring <strong><a href=\"k.html#jouren\">Jouren</a>"),
        "{page}"
    );
    for (link, code) in [
        ("[](saknas.md)", "link-dead"),
        ("[](k.md#ingen)", "link-anchor"),
        ("[Nu](javascript:alert(1))", "link-scheme"),
        ("![Karta](karta.png)", "link-dead"),
        ("[](https://polisen.se)", "link-empty"),
    ] {
        let test = panel(&format!("text: \"Ord. {link}\""));
        let run = test.run("build").ends_with(1);
        assert!(run.stderr.contains(code), "{link}: {}", run.stderr);
        let place = "content/plan.md:6:";
        assert!(run.stderr.contains(place), "{link}: {}", run.stderr);
    }
}

#[test]
fn a_products_page_says_what_it_is_and_what_each_panel_selects() {
    let test = product(
        "sheet: a6-booklet\nsize_floor: 8.5\nromani: attested\non_overdue: leave-out\npanels:\n  \
         - {id: ringa, title: Ringa, text: Ring först., contacts: {tags: [akut]}, lines: 3}\n  \
         - {id: ord, title: Ord, phrases: {from: fraser.md, ids: [tack], varieties: [rmy-x-kalderas]}}\n  \
         - {id: allt, title: Allt, laws: [lvu-6.md], phrases: {from: fraser.md}}\n",
    );
    test.run("build --deny warnings").succeeds();
    let page = test.read("public/sv/plan.html");
    for shown in [
        "<p class=\"notice\">Utkast – använd inte</p>",
        "häfte i A6",
        "8,5 punkter",
        "utelämnas",
        "1. Ringa",
        "1 kontakt<",
        "<a href=\"k.html#jouren\">Jouren</a>",
        "3 rader att skriva på",
        "1 fras Romani: kalderaš",
        "<a href=\"fraser.html#tack\">Tack</a>",
        "2 fraser",
        "1 lag<",
        "<a href=\"lvu-6.html\">",
    ] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    let ringa = page.find("Ring först.").zip(page.find("1 kontakt<"));
    assert!(ringa.is_some_and(|(text, contacts)| text < contacts));
    let edition = test
        .read("content/plan.md")
        .replace("size_floor", "edition: 2026-11-23\nsize_floor");
    test.write("content/plan.md", edition);
    test.run("build").succeeds();
    let page = test.read("public/sv/plan.html");
    assert!(
        page.contains("Utgåva 23 november 2026") && !page.contains("Utkast"),
        "{page}"
    );
}

#[test]
fn steps_and_indicators_are_selected_one_by_one_or_all_together() {
    for (fields, shown) in [
        (
            "steps: {of: rutin.md}",
            &["2 steg", "Tänk på säkerheten.", "Anmäl genast."][..],
        ),
        (
            "steps: {of: rutin.md, ids: [sedan]}",
            &["1 steg", "rutin.html#sedan"],
        ),
        (
            "indicators: {group: tecken.md}",
            &["2 tecken", "Barnet är rädd", "Burken töms"],
        ),
        (
            "indicators: {group: tecken.md#pengar}",
            &["1 tecken", "Burken töms"],
        ),
        (
            "indicators: {ids: [tecken.md#a]}",
            &["1 tecken", "tecken.html#a"],
        ),
    ] {
        let test = panel(fields);
        test.run("build --deny warnings").succeeds();
        let page = test.read("public/sv/plan.html");
        for words in shown {
            assert!(page.contains(words), "{fields}, {words}: {page}");
        }
    }
}

#[test]
fn what_a_panel_selects_must_be_there_and_of_the_right_kind() {
    for (fields, code) in [
        ("contacts: {ids: [k.md]}", "reference-kind"),
        ("contacts: {ids: [k.md#nowhere]}", "link-anchor"),
        ("contacts: {tags: [akutt]}", "pocket-empty"),
        ("contacts: {ids: []}", "pocket-empty"),
        ("laws: []", "pocket-empty"),
        ("laws: [k.md]", "reference-kind"),
        ("laws: [nowhere.md]", "link-dead"),
        ("phrases: {from: k.md}", "reference-kind"),
        ("phrases: {from: fraser.md, ids: [hejdå]}", "link-anchor"),
        (
            "phrases: {from: fraser.md, varieties: [kalderas]}",
            "language-tag",
        ),
        ("steps: {of: nowhere.md}", "link-dead"),
        ("steps: {of: k.md}", "reference-kind"),
        ("steps: {of: rutin.md, ids: [sist]}", "link-anchor"),
        ("indicators: {group: k.md}", "reference-kind"),
        ("indicators: {ids: [tecken.md]}", "reference-kind"),
        ("indicators: {group: nowhere.md}", "link-dead"),
        ("lines: 0", "pocket-size"),
    ] {
        let run = panel(fields).run("check --format json").ends_with(1);
        assert!(
            run.stdout.contains(&format!("\"{code}\"")),
            "{fields}: {}",
            run.stdout
        );
    }
}

#[test]
fn a_product_has_the_size_and_languages_it_can_have() {
    let panels = "panels:\n  - {id: ett, title: Ett, text: Text}\n";
    for (fields, code) in [
        ("sheet: fold-8\n", "pocket-fold"),
        ("sheet: fold-9\n", "field-value"),
        ("sheet: form\nlanguages: [ro]\n", "language-unknown"),
        ("sheet: form\nsize_floor: liten\n", "pocket-size"),
        ("sheet: form\nedition: 2026-13-01\n", "date-invalid"),
    ] {
        let run = product(&format!("{fields}{panels}"))
            .run("check --format json")
            .ends_with(1);
        assert!(
            run.stdout.contains(&format!("\"{code}\"")),
            "{fields}: {}",
            run.stdout
        );
    }
}
