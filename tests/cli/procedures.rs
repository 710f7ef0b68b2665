//! Procedures: steps on one page and on pages of their own, deadlines on one line of time.

use snapbox::str;

use crate::handbook_test::{HandbookTest, contact, law};

/// A procedure with these steps and deadlines.
fn procedure(fields: &str) -> String {
    format!("---\nkind: procedure\ntitle: Första dygnet\n{fields}---\nText.\n")
}

const LAW: &str = "---\nkind: law\ntitle: Underställning\n\
    statute: {name: Lag om vård av unga, abbreviation: LVU, number: \"1990:52\"}\nprovision: 7 §\n\
    deadlines:\n  - {id: understallning, starts: Beslutet, length: 1 week, missed: Beslutet upphör}\n---\nText.\n";

fn small() -> HandbookTest {
    HandbookTest::new()
        .file("content/kontakter.md", contact("jouren", "112"))
        .file("content/lvu-6.md", law("6 §"))
        .file("content/lvu-7.md", LAW)
        .file(
            "content/rutin.md",
            procedure(
                "steps:\n  \
                 - {id: ring, do: Ring., who: Fältarbetaren, contact: kontakter.md#jouren, basis: lvu-6.md, duration: 1 days}\n  \
                 - {id: skriv, do: Skriv., more: Skriv genast., choices: [{if: Fara, then: \"#ring\"}, {if: Brand, then: \"kontakter.md#jouren\"}]}\n  \
                 - {id: lamna, do: Lämna över.}\n\
                 deadlines:\n  - {id: utredning, starts: beslutet, length: at once, missed: Skriv varför}\n  - lvu-7.md#understallning\n",
            ),
        )
}

#[test]
fn a_step_shows_who_does_it_by_what_right_and_whom_to_call() {
    let test = small();
    test.run("build").succeeds();
    let page = test.read("public/sv/rutin.html");
    for shown in [
        "<dd>Fältarbetaren</dd>",
        "<a class=\"citation\" href=\"lvu-6.html\">6\u{a0}§ LVU</a>",
        "<a href=\"kontakter.html#jouren\">Jouren</a> <a class=\"phone\" href=\"tel:112\">112</a>",
        "<dd>1 dag</dd>",
        "Fara → <a href=\"rutin.html#ring\">steg 1</a>",
        "Brand → <a href=\"kontakter.html#jouren\">Jouren</a> <a class=\"phone\" href=\"tel:112\">112</a>",
        "Överlämnat till (funktion)",
    ] {
        assert!(page.contains(shown), "{shown} is not in {page}");
    }
}

#[test]
fn each_step_has_a_page_that_says_where_it_stands_and_leads_on() {
    let test = small();
    test.run("build").succeeds();
    let page = test.read("public/sv/rutin.steg-skriv.html");
    for shown in [
        "Steg 2 av 3",
        "<h1>Skriv.</h1>",
        "<a href=\"rutin.steg-ring.html\">Ring.</a>",
        "<a href=\"rutin.steg-lamna.html\">Lämna över.</a>",
        "<a href=\"rutin.html\">Första dygnet</a>",
    ] {
        assert!(page.contains(shown), "{shown} is not in {page}");
    }
}

#[test]
fn deadlines_of_the_procedure_and_of_laws_stand_on_one_line_of_time() {
    let test = small();
    test.run("build").succeeds();
    let page = test.read("public/sv/rutin.html");
    assert_eq!(page.matches("class=\"event\"").count(), 1, "{page}");
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text}: {page}"));
    assert!(
        at("Skriv varför") < at("Beslutet upphör"),
        "the shortest first"
    );
    assert!(at("Beslutet upphör") < at("href=\"lvu-7.html\">7\u{a0}§ LVU"));
    assert!(page.contains("deadlines."), "the script is loaded");
    let law = test.read("public/sv/lvu-7.html");
    assert!(law.contains("id=\"understallning\" data-unit=\"weeks\" data-count=\"1\""));
    let without = test.read("public/sv/lvu-6.html");
    assert!(
        !without.contains("deadlines."),
        "nothing to compute, no script"
    );
}

#[test]
fn words_in_a_translation_stand_by_the_ids_of_steps_ways_on_and_deadlines() {
    let test = small()
        .file(
            "content/handbook.yaml",
            "title: Prov\nlanguages: [sv, en]\n",
        )
        .file(
            "content/rutin.en.md",
            "---\ntitle: The first day\nsteps:\n  ring: {do: Ring.}\n  skriv: {do: Write., choices: {fara: {if: Danger}}}\n\
             deadlines:\n  utredning: {starts: The report, missed: Write why}\n---\nText.\n",
        );
    test.write(
        "content/rutin.md",
        test.read("content/rutin.md")
            .replace("{if: Fara,", "{id: fara, if: Fara,"),
    );
    test.run("build").succeeds();
    let page = test.read("public/en/rutin.html");
    for shown in [
        "<h3>Write.</h3>",
        "<h3><span lang=\"sv\">Lämna över.</span></h3>",
        "Danger → <a href=\"rutin.html#ring\">step 1</a>",
        "The report",
        "Write why",
    ] {
        assert!(page.contains(shown), "{shown} is not in {page}");
    }
}

#[test]
fn a_step_that_leads_nowhere_and_a_deadline_that_is_none_are_reported() {
    let test = small().file(
        "content/fel.md",
        procedure(
            "steps:\n  - {id: a, do: Gör., basis: kontakter.md, choices: [{if: x, then: \"#bb\"}]}\n  - {id: b, who: Jouren}\n\
             deadlines:\n  - lvu-6.md\n  - lvu-7.md#understalning\n  - {id: egen, starts: nu, length: snart}\n",
        ),
    );
    test.run("check").ends_with(1).stderr(str![[r##"
fel[reference-kind]: `kontakter` är inte en lag
 --> content/fel.md:5:30
  |
5 |   - {id: a, do: Gör., basis: kontakter.md, choices: [{if: x, then: "#bb"}]}
  |                              ^^^^^^^^^^^^
  |
  = hjälp: skriv vägen till rätt fil, för en lag som `../lagar/sol-19-1.md` och för en kontakt med dess id, som `../kontakter/stockholm.md#socialjouren`

fel[link-anchor]: `bb` finns inte på sidan `fel`
 --> content/fel.md:5:68
  |
5 |   - {id: a, do: Gör., basis: kontakter.md, choices: [{if: x, then: "#bb"}]}
  |                                                                    ^^^^^
  |
  = hjälp: menade du `b`?

fel[field-missing]: fältet `do` saknas
 --> content/fel.md:6:6
  |
6 |   - {id: b, who: Jouren}
  |      ^^
  |
  = hjälp: lägg till det, som `do: Anmäl genast till socialnämnden.`

fel[reference-kind]: `lvu-6.md` är ingen tidsfrist
 --> content/fel.md:8:5
  |
8 |   - lvu-6.md
  |     ^^^^^^^^
  |
  = hjälp: skriv vägen till lagens sida, följd av `#` och tidsfristens id, som `../lagar/lvu-7-8.md#understallning`

fel[link-anchor]: `understalning` finns inte på sidan `lvu-7`
 --> content/fel.md:9:5
  |
9 |   - lvu-7.md#understalning
  |     ^^^^^^^^^^^^^^^^^^^^^^
  |
  = hjälp: menade du `understallning`?

fel[deadline-length]: `snart` går inte att läsa som en tid
  --> content/fel.md:10:36
   |
10 |   - {id: egen, starts: nu, length: snart}
   |                                    ^^^^^
   |
   = hjälp: skriv ett tal och `days`, `weeks`, `months` eller `years`, som `4 months`, eller skriv `at once` för genast

6 fel. Kör `handbok explain KOD` för att läsa mer om en kod.

"##]]);
}

#[test]
fn a_file_named_like_the_page_of_a_step_is_reported() {
    let test = small().file("content/rutin.steg-ring.md", "# Ring\n");
    let run = test.run("check").ends_with(1);
    assert!(run.stderr.contains("fel[file-name]"), "{}", run.stderr);
}

#[test]
fn a_step_that_rests_on_a_repealed_law_is_reported() {
    let test = small().file(
        "content/lvu-7.md",
        LAW.replace(
            "provision: 7 §",
            "provision: 7 §\nin_force: {to: 2025-01-01}",
        ),
    );
    test.write(
        "content/rutin.md",
        procedure("steps:\n  - {id: a, do: Gör., basis: [lvu-7.md]}\n"),
    );
    let run = test.run("check").succeeds();
    assert!(run.stderr.contains("law-repealed"), "{}", run.stderr);
}

#[test]
fn what_new_writes_of_a_procedure_passes_check() {
    let test = HandbookTest::new();
    test.run("new procedure prov/rutin").succeeds();
    test.run("check --deny warnings").succeeds();
    let text = test.read("content/prov/rutin.md");
    assert!(!text.contains("field-"), "a field has no help: {text}");
}
