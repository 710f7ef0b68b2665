//! Return procedures: a country's page is the common spine with what the country says of it.

use crate::handbook_test::{HandbookTest, contact};

const SPINE: &str = "---\nkind: return\ntitle: Gemensamt\nask: kontakter.md#ud\n\
    authorities:\n  - {id: namnden, name: Socialnämnden, side: here, does: Beslutar}\n\
    steps:\n  \
    - {id: skydd, do: Skydda barnet., side: here, authority: namnden, check: verified, choices: [{if: Fara, then: \"#utredning\"}]}\n  \
    - {id: utredning, do: Be om en utredning., varies: true, risk: Familjen är inblandad., check: partly, source: Manualen}\n  \
    - {id: resa, do: Ordna resan., varies: true}\n  \
    - {id: avsluta, do: Avsluta vården.}\n---\nText.\n";

fn country(code: &str, steps: &str) -> String {
    format!(
        "---\nkind: return\ntitle: Landet\ncountry: {code}\nspine: gemensamt.md\ncheck: unverified\n\
         authorities:\n  - {{id: lanet, name: Länets barnskydd, side: home}}\nsteps:\n{steps}---\nText.\n"
    )
}

fn small() -> HandbookTest {
    HandbookTest::new()
        .file("content/kontakter.md", contact("ud", "08-405 10 00"))
        .file("content/gemensamt.md", SPINE)
}

/// The page's words from one step to the next.
fn step<'a>(page: &'a str, id: &str) -> &'a str {
    let from = page
        .find(&format!("<li class=\"step\" id=\"{id}\""))
        .unwrap_or_else(|| panic!("no step {id} in {page}"));
    let rest = &page[from..];
    let to = rest[1..]
        .find("<li class=\"step\"")
        .map_or(rest.len(), |at| at + 1);
    &rest[..to]
}

#[test]
fn a_country_has_every_common_step_and_its_own_words_where_it_says_something() {
    let test = small().file(
        "content/land.md",
        country(
            "RO",
            "  - {id: utredning, do: Länet utreder., authority: lanet, documents: [pass]}\n",
        ),
    );
    test.run("build").succeeds();
    let page = test.read("public/sv/land.html");
    let common = step(&page, "skydd");
    assert!(common.contains("Gemensamt för alla länder"), "{common}");
    assert!(
        common.contains("Läst i källan."),
        "its trust comes with it: {common}"
    );
    assert!(common.contains("<a href=\"land.html#namnden\">Socialnämnden</a>"));
    assert!(
        common.contains("<a href=\"land.html#utredning\">steg 2</a>"),
        "ways on stay on the country's page: {common}"
    );
    let changed = step(&page, "utredning");
    for shown in [
        "<h3>Länet utreder.</h3>",
        "så här för Rumänien",
        "<dd>pass</dd>",
        "Familjen är inblandad.",
        "Ingen har kontrollerat detta",
    ] {
        assert!(changed.contains(shown), "{shown} is not in {changed}");
    }
    assert!(
        !changed.contains("Manualen"),
        "the source was read for other words"
    );
    assert!(!changed.contains("Vi vet inte"));
}

#[test]
fn a_step_that_a_country_does_not_answer_is_shown_as_a_gap() {
    let test = small().file(
        "content/land.md",
        country("RO", "  - {id: utredning, unknown: true}\n"),
    );
    test.run("build").succeeds();
    let page = test.read("public/sv/land.html");
    for id in ["utredning", "resa"] {
        let gap = step(&page, id);
        assert!(gap.contains("Vi vet inte – fråga UD."), "{gap}");
        assert!(gap.contains("tel:+4684051000"), "{gap}");
        assert!(
            page.contains(&format!("<li><a href=\"land.html#{id}\">")),
            "listed first"
        );
    }
    assert!(!step(&page, "avsluta").contains("Vi vet inte"));
    let spine = test.read("public/sv/gemensamt.html");
    assert!(
        spine.contains("<a href=\"land.html\">Rumänien</a>: 2 steg saknar svar"),
        "{spine}"
    );
    assert!(step(&spine, "resa").contains("Varje land svarar själv"));
    assert!(!step(&spine, "resa").contains("Vi vet inte"));
}

#[test]
fn new_steps_of_a_country_stand_behind_the_step_they_name_in_the_order_they_are_written() {
    let test = small().file(
        "content/land.md",
        country(
            "RO",
            "  - {id: ett, do: Ett., after: utredning}\n  - {id: inre, do: Inre., after: ett}\n  \
             - {id: tva, do: Två., after: utredning}\n",
        ),
    );
    test.run("build").succeeds();
    let page = test.read("public/sv/land.html");
    let order: Vec<usize> = [
        "skydd",
        "utredning",
        "ett",
        "inre",
        "tva",
        "resa",
        "avsluta",
    ]
    .iter()
    .map(|id| {
        page.find(&format!("<li class=\"step\" id=\"{id}\""))
            .expect("a step")
    })
    .collect();
    assert!(order.is_sorted(), "{order:?}");
    assert!(step(&page, "ett").contains("Eget steg för Rumänien"));
    assert!(
        test.read("public/sv/land.steg-tva.html")
            .contains("Steg 5 av 7")
    );
}

#[test]
fn links_to_inherited_steps_lead_to_the_countrys_page() {
    let test = small()
        .file(
            "content/land.md",
            country("RO", "  - {id: resa, do: Res.}\n"),
        )
        .file("content/a.md", "# A\n\n[steget](land.md#skydd)\n");
    test.run("check").succeeds();
}

#[test]
fn mistakes_in_a_countrys_page_are_reported_each_at_its_place() {
    let test = small().file(
        "content/land.md",
        country(
            "RO",
            "  - {id: utrednin, do: X.}\n  - {id: resa, do: X., after: skydd}\n  - {id: ny, do: X., after: skyd}\n  \
             - {id: nyare, after: skydd}\n  - {id: avsluta, varies: true, authority: lanett}\n",
        ) + "\n## Rubrik {#skydd}\n",
    );
    let run = test.run("check").ends_with(1);
    for line in [
        "fel[return-step]: steget `utrednin` finns inte i den gemensamma ordningen\n  --> content/land.md:10:10",
        "= hjälp: menade du `utredning`?",
        "fel[return-step]: steget `resa` är gemensamt för alla länder och kan inte flyttas\n  --> content/land.md:11:31",
        "fel[return-step]: steget `skyd` finns inte, så inget kan komma efter det\n  --> content/land.md:12:29",
        "fel[field-missing]: fältet `do` saknas\n  --> content/land.md:13:10",
        "fel[return-step]: `varies` säger att varje land ska svara",
        "fel[return-authority]: myndigheten `lanett` finns varken här",
        "fel[return-step]: rubriken har samma id som det gemensamma steget eller myndigheten `skydd`",
    ] {
        assert!(run.stderr.contains(line), "{line}\n{}", run.stderr);
    }
}

#[test]
fn a_country_needs_a_spine_and_only_one_page() {
    let test = small()
        .file(
            "content/land.md",
            country("RO", "  - {id: resa, do: Res.}\n"),
        )
        .file(
            "content/annan.md",
            country("RO", "  - {id: resa, do: Res.}\n"),
        )
        .file(
            "content/tredje.md",
            country("BG", "  - {id: resa, do: Res.}\n").replace("gemensamt.md", "land.md"),
        )
        .file(
            "content/fjarde.md",
            country("PL", "  - {id: resa, do: Res.}\n").replace("spine: gemensamt.md\n", ""),
        )
        .file(
            "content/femte.md",
            country("SK", "  - {id: resa, do: Res.}\n").replace("gemensamt.md", "kontakter.md"),
        );
    let run = test.run("check").ends_with(1);
    for line in [
        "fel[return-country]: landet `RO` har redan en sida, `annan`",
        "fel[return-spine]: sidan `land` är själv ett lands sida",
        "fel[return-spine]: landet `PL` saknar den gemensamma ordningen",
        "fel[reference-kind]: `kontakter` är inte en sida om återvändande",
    ] {
        assert!(run.stderr.contains(line), "{line}\n{}", run.stderr);
    }
}

#[test]
fn what_new_writes_of_a_return_passes_check() {
    let test = HandbookTest::new();
    test.run("new return prov/gemensamt").succeeds();
    test.run("check --deny warnings").succeeds();
    let text = test.read("content/prov/gemensamt.md");
    assert!(!text.contains("field-"), "a field has no help: {text}");
}

#[test]
fn what_new_offers_in_comments_for_a_return_is_a_country_that_passes_check() {
    let test = HandbookTest::new().file(
        "content/kontakter/nationella.md",
        contact("centralmyndigheten", "08-405 10 00"),
    );
    test.run("new return prov/gemensamt").succeeds();
    test.run("new return prov/rumanien").succeeds();
    let country: Vec<String> = test
        .read("content/prov/rumanien.md")
        .lines()
        .map(|line| match line.strip_prefix('#') {
            Some(field) if field.starts_with(|c: char| c.is_ascii_lowercase()) => field.to_owned(),
            _ => line.to_owned(),
        })
        .collect();
    test.write("content/prov/rumanien.md", country.join("\n"));
    test.run("check").succeeds();
}
