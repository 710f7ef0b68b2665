//! The glossary: abbreviations that explain themselves where they first stand, and words to avoid.

use crate::handbook_test::HandbookTest;

const TERMS: &str = "---\nkind: glossary\ntitle: {sv: Ordlista, en: Glossary}\nterms:\n  \
    - id: hvb\n    term: {sv: hem för vård eller boende, en: residential care home}\n    abbreviation: HVB\n    \
      means: {sv: Ett hem för barn., en: A home for children.}\n    synonyms: [{sv: vårdhem, en: care home}]\n    \
      avoid:\n      - {word: {sv: \"anstalt, anstalten\", en: institution}, why: {sv: Ingen är dömd., en: Nobody is convicted.}}\n  \
    - {id: osterut, term: {sv: österut, en: eastwards}, means: {sv: Mot öster., en: To the east.}}\n  \
    - {id: arende, term: {sv: ärende, en: case}, means: {sv: Det som handläggs., en: What is handled.}, see: [a.md]}\n---\n";

fn handbook() -> HandbookTest {
    HandbookTest::new()
        .file(
            "content/handbook.yaml",
            "title: {sv: Prov, en: Test}\nlanguages: [sv, en]\n",
        )
        .file("content/ordlista.md", TERMS)
        .file("content/a.md", "# A\n\nText.\n")
        .file("content/a.en.md", "# A\n\nText.\n")
}

#[test]
fn an_abbreviation_is_explained_the_first_time_it_stands_in_a_text() {
    let test = handbook();
    test.write(
        "content/b.md",
        "# HVB\n\n## HVB och XYZ\n\n`HVB` [HVB](a.md) 6 § HVB. Ett HVB är inget XYZ. Ett HVB till.\n",
    );
    test.run("build").succeeds();
    let html = test.read("public/sv/b.html");
    assert_eq!(html.matches("<abbr").count(), 1, "{html}");
    assert!(
        html.contains(
            r#"Ett <abbr title="hem för vård eller boende">HVB</abbr> är inget XYZ. Ett HVB till."#
        ),
        "{html}"
    );
    // The English page shows the Swedish text, and explains it in its own language.
    let english = test.read("public/en/b.html");
    assert!(
        english.contains(r#"<abbr title="hem för vård eller boende">HVB</abbr>"#),
        "{english}"
    );
}

#[test]
fn an_unknown_abbreviation_is_plain_text_and_no_mistake() {
    let test = handbook();
    test.write("content/a.md", "# A\n\nEtt XYZ.\n");
    test.write("content/a.en.md", "# A\n\nAn XYZ and an HVB.\n");
    test.run("build --deny warnings").succeeds();
    assert!(!test.read("public/sv/a.html").contains("<abbr"));
    let english = test.read("public/en/a.html");
    assert!(
        english.contains(r#"<abbr title="residential care home">HVB</abbr>"#),
        "{english}"
    );
}

#[test]
fn terms_are_sorted_as_the_language_sorts_them() {
    let test = handbook();
    test.run("build").succeeds();
    let order = |language: &str| -> Vec<usize> {
        let html = test.read(&format!("public/{language}/ordlista.html"));
        ["hvb", "osterut", "arende"]
            .iter()
            .map(|id| html.find(&format!("<div id=\"{id}\">")).expect("a term"))
            .collect()
    };
    let (swedish, english) = (order("sv"), order("en"));
    assert!(
        swedish[0] < swedish[2] && swedish[2] < swedish[1],
        "hem, ärende, österut"
    );
    assert!(
        english[2] < english[1] && english[1] < english[0],
        "case, eastwards, residential"
    );
    let html = test.read("public/sv/ordlista.html");
    for text in [
        r#"<dfn>hem för vård eller boende</dfn> (HVB)"#,
        "Kallas också: vårdhem",
        r#"<a href="a.html">A</a>"#,
        "<td>anstalt, anstalten</td>",
        "<td>Ingen är dömd.</td>",
    ] {
        assert!(html.contains(text), "{text}: {html}");
    }
    assert!(
        test.read("public/sv/a-o.html")
            .contains(r#"<a href="ordlista.html#arende">ärende</a>"#)
    );
}

#[test]
fn a_long_glossary_has_letters() {
    let terms: String = (0..30)
        .map(|number| {
            let letter = char::from(b'a' + number % 3);
            format!("  - {{id: t{number}, term: {letter}{number}, means: Ett ord.}}\n")
        })
        .collect();
    let test = HandbookTest::new().file(
        "content/ordlista.md",
        format!("---\nkind: glossary\ntitle: Ordlista\nterms:\n{terms}---\n"),
    );
    test.run("build").succeeds();
    let html = test.read("public/sv/ordlista.html");
    assert!(
        html.contains(r##"<a href="#:B">B</a>"##) && html.contains(r#"<h2 id=":B">B</h2>"#),
        "{html}"
    );
}

#[test]
fn words_to_avoid_are_reported_in_texts_and_fields_of_their_language() {
    let test = handbook();
    test.write(
        "content/b.md",
        "---\ntitle: Om anstalten\n---\nBarnet bor på en Anstalt. `anstalt` [x](anstalt.md) anstaltens institution\n",
    );
    test.write(
        "content/b.en.md",
        "---\ntitle: On homes\n---\nAn institution, no anstalt. [x](anstalt.md)\n",
    );
    test.write("content/anstalt.md", "# Hem\n");
    test.write("content/anstalt.en.md", "# Home\n");
    let run = test.run("check --lang en").succeeds();
    let places: Vec<&str> = run
        .stderr
        .lines()
        .filter_map(|line| line.trim().strip_prefix("--> "))
        .collect();
    assert_eq!(
        places,
        [
            "content/b.en.md:4:4",
            "content/b.md:2:11",
            "content/b.md:4:18"
        ],
        "{}",
        run.stderr
    );
    assert!(
        run.stderr
            .contains("rather write `hem för vård eller boende`"),
        "{}",
        run.stderr
    );
}

#[test]
fn two_terms_with_one_abbreviation_are_reported_across_files() {
    let test = handbook();
    test.write(
        "content/termer.md",
        "---\nkind: glossary\ntitle: {sv: Termer, en: Terms}\nterms:\n  - {id: x, term: {sv: vårdhem, en: home}, abbreviation: HVB, means: {sv: Ett., en: One.}}\n---\n",
    );
    let run = test.run("check --lang en").ends_with(1);
    assert!(
        run.stderr.contains("glossary-abbreviation")
            && run.stderr.contains("`hvb` already, in content/ordlista.md"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_reference_from_a_term_must_lead_somewhere() {
    let test = handbook();
    test.write("content/ordlista.md", TERMS.replace("[a.md]", "[aa.md]"));
    let run = test.run("check").ends_with(1);
    assert!(run.stderr.contains("link-dead"), "{}", run.stderr);
}
