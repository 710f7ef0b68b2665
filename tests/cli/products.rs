//! What is printed: only what may be trusted, with marks and reasons, and nothing that gives away why somebody asks.

use std::fs;
use std::os::unix::fs::MetadataExt;

use crate::handbook_test::HandbookTest;
use crate::paper::Paper;

const SETTINGS: &str = "title: Handbok\nlanguages: [sv, ro]\ncovers: {ro: [fraser]}\nbase_url: https://handbok.example.se/\n";

const CONTACTS: &str = "---\nkind: contacts\ntitle: Kontakter\ncontacts:\n  \
     - {id: larm, name: SOS Alarm, numbers: [\"112\"], check: verified, tags: [akut]}\n  \
     - {id: polis, name: Växeln, numbers: [\"114 14\"], check: verified, due: 2026-01-15}\n  \
     - {id: linje, name: Stödlinjen, numbers: [\"08-465 004 00\"], check: unverified}\n  \
     - {id: halv, name: Halvlinjen, numbers: [\"08-465 004 01\"], check: partly}\n  \
     - {id: jour, name: Jouren, placeholder: true, check: unverified}\n---\n";

const PHRASES: &str = "---\nkind: phrases\ntitle: {sv: Fraser, ro: Fraze}\ncheck: partly\nphrases:\n  \
     - id: hej\n    sv: Hej på dig\n    ro: Bună\n    romani:\n      \
     - {form: Te aves, tag: rmy-x-kalderas, status: attested}\n      \
     - {form: Sastipe, tag: rmy-x-lovara, status: composed}\n      \
     - {form: Droboj, tag: rom, status: attested, reviewed: {on: 2026-11-02, by: tolk}}\n  \
     - {id: trygg, sv: Du är trygg här, ro: Ești în siguranță, condition: bara efter beslut}\n  \
     - {id: poliser, sv: Vi är inte poliser, ro: Nu suntem aici}\n  \
     - {id: minnet, sv: Vila dig, ro: {text: Odihnește-te, check: recalled}}\n---\n";

const INDICATORS: &str = "---\nkind: indicators\ntitle: Tecken\ncheck: verified\nindicators:\n  \
     - {id: a, text: Barnet är rädd, weight: weak, see: Gråter ofta}\n---\n";

/// A handbook with a product of these fields.
fn product(fields: &str) -> HandbookTest {
    HandbookTest::new()
        .file("content/handbook.yaml", SETTINGS)
        .file("content/k.md", CONTACTS)
        .file("content/fraser/index.md", PHRASES)
        .file("content/tecken.md", INDICATORS)
        .file(
            "content/plan.md",
            format!("---\nkind: pocket\ntitle: Plan\nlanguages: [sv]\n{fields}---\n"),
        )
}

/// A reading copy of one panel with these fields.
fn reading(own: &str, panel: &str) -> HandbookTest {
    product(&format!(
        "sheet: reading\n{own}panels:\n  - {{id: ett, title: Ett, {panel}}}\n"
    ))
}

fn text(test: &HandbookTest) -> String {
    let text = Paper::of(test, "public/print/plan.sv.reading.pdf").text();
    text.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .replace('\u{ad}', "")
}

/// The part of the print page that tells of the product.
fn told(test: &HandbookTest) -> String {
    let page = test.read("public/sv/utskrift.html");
    let from = page.find("id=\"plan\"").expect("the product is listed");
    page[from..]
        .split("</section>")
        .next()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn only_verified_contacts_are_printed_and_a_placeholder_is_a_line_to_fill_in() {
    let test = reading(
        "",
        "contacts: {ids: [k.md#larm, k.md#linje, k.md#halv, k.md#jour]}",
    );
    test.run("build --deny warnings").succeeds();
    let text = text(&test);
    assert!(text.contains("SOS Alarm") && text.contains("112"), "{text}");
    assert!(text.contains("Fyll i: Jouren"), "{text}");
    for absent in ["Stödlinjen", "004 00", "Halvlinjen", "004 01"] {
        assert!(!text.contains(absent), "{absent}: {text}");
    }
    let told = told(&test);
    for reason in [
        "<p>Ingen har kontrollerat uppgiften.</p>\n<ul>\n<li>Stödlinjen</li>",
        "<p>Kontakter trycks bara när de är helt kontrollerade.</p>\n<ul>\n<li>Halvlinjen</li>",
        "Utelämnat: 2",
    ] {
        assert!(told.contains(reason), "{reason}: {told}");
    }
}

#[test]
fn a_number_that_is_not_verified_is_not_printed_in_a_link_either() {
    let test = reading(
        "",
        "text: \"Ring [](k.md#larm), [](k.md#linje). #panic(1) [klicka](https://polisen.se/kontakt/), <https://a.se>\"",
    );
    test.run("build").succeeds();
    let text = text(&test);
    assert!(text.contains("SOS Alarm 112"), "{text}");
    assert!(
        text.contains("Stödlinjen.") && !text.contains("004 00"),
        "{text}"
    );
    assert!(
        text.contains("#panic(1) klicka (polisen.se/kontakt)") && !text.contains("(a.se)"),
        "{text}"
    );
}

#[test]
fn a_number_in_running_text_is_printed_only_where_its_contact_is() {
    let test = product(
        "sheet: reading\non_overdue: leave-out\npanels:\n  \
         - {id: ett, title: Ring 08-465 004 00, text: \"Ring 112, **08-465 004 00**, `08-465 004 01` eller 114 14. \
         [08-465 004 00](k.md#linje)\"}\n  \
         - {id: tva, title: Två, steps: {of: rutin.md}}\n  - {id: tre, title: Tre, section: avsnitt/index.md}\n",
    )
    .file(
        "content/rutin.md",
        "---\nkind: procedure\ntitle: Rutin\ncheck: verified\nsteps:\n  \
         - {id: a, do: Ring stödlinjen på 08-465 004 00 (dygnet runt)}\n---\n",
    )
    .file(
        "content/avsnitt/index.md",
        "---\ntitle: Avsnitt\ncheck: verified\n---\n\nAv 112 barn fick tre hjälp på 08\u{2011}465\u{a0}004\u{a0}00.\n\n## Ring 08-465 004 01\n",
    );
    test.run("build").succeeds();
    let text = text(&test);
    for absent in ["004", "114 14", "465"] {
        assert!(!text.contains(absent), "{absent}: {text}");
    }
    for present in [
        "Ring 112, Fyll i: Stödlinjen ____",
        "Fyll i: Halvlinjen ____",
        "Ring stödlinjen på Fyll i: Stödlinjen ____________ (dygnet runt)",
        "Fyll i: Växeln ____",
        "Av 112 barn fick tre hjälp på Fyll i: Stödlinjen ____",
    ] {
        assert!(text.contains(present), "{present}: {text}");
    }
    let told = told(&test);
    for reason in [
        "<p>Ingen har kontrollerat uppgiften.</p>\n<ul>\n<li>Stödlinjen</li>",
        "<p>Kontakter trycks bara när de är helt kontrollerade.</p>\n<ul>\n<li>Halvlinjen</li>",
        "<p>Skulle ha kontrollerats 15 januari 2026.</p>\n<ul>\n<li>Växeln</li>",
    ] {
        assert!(told.contains(reason), "{reason}: {told}");
    }
}

#[test]
fn a_number_that_should_have_been_checked_says_so_in_running_text() {
    let test = reading("", "text: Ring 114 14.");
    test.run("build").succeeds();
    let text = text(&test);
    assert!(
        text.contains("Ring 114 14 (skulle ha kontrollerats 15 januari 2026)."),
        "{text}"
    );
}

#[test]
fn a_number_of_nobody_that_no_check_found_leaves_room_to_write() {
    let test = reading("", "section: avsnitt/index.md").file(
        "content/avsnitt/index.md",
        "---\ntitle: Avsnitt\ncheck: verified\n---\n\n## Ring 08-465 004 09 eller 1177\n\n`08-465 004 09`\n\n\
        ### Eller *0*8-46**5** 004 09 nu\n",
    );
    test.run("build").succeeds();
    let text = text(&test);
    assert!(text.contains("Ring ____________ eller 1177"), "{text}");
    assert!(text.contains("Eller ____________ nu"), "{text}");
    assert!(!text.contains("004 09"), "{text}");
    let told = told(&test);
    let reason =
        "<p>Numret hör inte till någon av handbokens kontakter.</p>\n<ul>\n<li>08-465 004 09</li>";
    assert!(told.contains(reason), "{told}");
}

#[test]
fn a_picture_in_a_text_is_printed_with_its_description_or_told_by_it() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4000\" height=\"20\"><rect width=\"4000\" height=\"20\"/></svg>";
    let test = reading("", "section: avsnitt/index.md")
        .file("content/avsnitt/karta.svg", svg)
        .file("content/avsnitt/rorlig.gif", "GIF89a")
        .file(
            "content/avsnitt/index.md",
            "---\ntitle: Avsnitt\ncheck: verified\n---\n\n![En karta över torget](karta.svg)\n\nOrd ![Rörlig bild](rorlig.gif) ord.\n",
        );
    test.run("build --deny warnings").succeeds();
    let paper = Paper::of(&test, "public/print/plan.sv.reading.pdf");
    paper.is_sound();
    let pictures: Vec<String> = paper.descriptions();
    assert_eq!(pictures, ["En karta över torget"]);
    assert!(
        text(&test).contains("Ord Rörlig bild ord."),
        "{}",
        text(&test)
    );
    let told = told(&test);
    let reason = "<p>Bildens fil går inte att trycka. Beskrivningen står i bildens ställe.</p>\n<ul>\n<li>Rörlig bild</li>";
    assert!(told.contains(reason), "{told}");
    let before = fs::read(test.path("public/print/plan.sv.reading.pdf")).expect("it was printed");
    test.write(
        "content/avsnitt/karta.svg",
        svg.replace("height=\"20\"", "height=\"30\""),
    );
    test.run("build").succeeds();
    let after = fs::read(test.path("public/print/plan.sv.reading.pdf")).expect("it was printed");
    assert!(before != after, "another picture, another file");
}

#[test]
fn what_should_have_been_checked_is_marked_left_out_or_stops_the_product() {
    let panel = "contacts: {ids: [k.md#larm, k.md#polis]}";
    let marked = reading("on_overdue: mark\n", panel);
    marked.run("build --deny warnings").succeeds();
    assert!(text(&marked).contains("skulle ha kontrollerats 15 januari 2026"));

    let left_out = reading("on_overdue: leave-out\n", panel);
    left_out.run("build --deny warnings").succeeds();
    assert!(!text(&left_out).contains("Växeln"));
    let told_left_out = told(&left_out);
    assert!(
        told_left_out
            .contains("<p>Skulle ha kontrollerats 15 januari 2026.</p>\n<ul>\n<li>Växeln</li>"),
        "{told_left_out}"
    );

    let refused = reading("on_overdue: refuse\n", panel);
    let run = refused.run("build").succeeds();
    assert!(run.stderr.contains("pocket-overdue"), "{}", run.stderr);
    let told_refused = told(&refused);
    assert!(
        told_refused.contains("”Växeln” skulle ha kontrollerats"),
        "{told_refused}"
    );
    assert!(!told_refused.contains(".pdf"), "{told_refused}");
    assert!(!refused.path("public/print/plan.sv.reading.pdf").exists());
    refused.run("build --deny warnings").ends_with(1);
}

#[test]
fn romani_is_printed_when_reviewed_or_attested_where_the_product_says_so_and_composed_never() {
    let panel = "phrases: {from: fraser/index.md, ids: [hej]}";
    for (own, attested, composed) in [("", false, false), ("romani: attested\n", true, false)] {
        let test = reading(own, panel);
        test.run("build --deny warnings").succeeds();
        let text = text(&test);
        assert!(
            text.contains("Hej på dig") && text.contains("Bună"),
            "{text}"
        );
        assert!(text.contains("Droboj"), "reviewed: {text}");
        assert_eq!(text.contains("Te aves"), attested, "{text}");
        assert_eq!(text.contains("ej granskad av tolk"), attested, "{text}");
        assert_eq!(text.contains("Sastipe"), composed, "{text}");
        let told = told(&test);
        assert!(told.contains("sammansatt av belagda ord"), "{told}");
    }
}

#[test]
fn a_phrase_has_its_condition_with_it_and_no_wording_from_memory() {
    let test = reading("", "phrases: {from: fraser/index.md}");
    test.run("build --deny warnings").succeeds();
    let text = text(&test);
    assert!(text.contains("bara efter beslut"), "{text}");
    for absent in ["poliser", "Odihnește", "Vila dig"] {
        assert!(!text.contains(absent), "{absent}: {text}");
    }
    let told = told(&test);
    for reason in ["Vi är inte poliser", "Vila dig"] {
        assert!(told.contains(reason), "{reason}: {told}");
    }
    let shown = product(
        "sheet: show-cards\npanels:\n  - {id: ett, title: Ett, phrases: {from: fraser/index.md, ids: [hej, trygg]}}\n",
    );
    shown.run("build --deny warnings").succeeds();
    let cards = Paper::of(&shown, "public/print/plan.sv.show-cards.pdf").text();
    assert!(
        cards.contains("Hej på dig") && !cards.contains("trygg"),
        "{cards}"
    );
}

#[test]
fn a_sheet_says_which_edition_it_is_when_to_throw_it_away_and_where_to_compare_it() {
    let panel = "contacts: {ids: [k.md#larm]}";
    let draft = reading("due: 2027-03-01\n", panel);
    draft.run("build --deny warnings").succeeds();
    let words = text(&draft);
    assert!(words.contains("Utkast – använd inte"), "{words}");
    assert!(words.contains("Kasta efter 1 mars 2027"), "{words}");
    assert!(
        words.contains("handbok.example.se/sv/utskrift.html#plan"),
        "{words}"
    );

    let edition = reading("edition: 2026-11-24\n", panel);
    edition.run("build --deny warnings").succeeds();
    let words = text(&edition);
    assert!(
        words.contains("Utgåva 24 november 2026") && !words.contains("Utkast"),
        "{words}"
    );
    let page = told(&edition);
    let code = page
        .split("<dt>Kod</dt><dd>")
        .nth(1)
        .and_then(|rest| rest.split("</dd>").next())
        .expect("a code");
    assert_eq!(code.len(), 9, "{code}");
    assert!(words.contains(code), "{code}: {words}");
    edition.write("content/k.md", CONTACTS.replace("SOS Alarm", "Larm"));
    edition.run("build").succeeds();
    assert!(!told(&edition).contains(code), "other words, another code");
}

/// Eight panels for a folded sheet, of which these are not empty lines.
fn folded(filled: &[(usize, &str)]) -> HandbookTest {
    let panels: String = (1..=8)
        .map(|number| {
            let own = filled.iter().find(|(at, _)| *at == number);
            let fields = own.map_or("title: Sida, lines: 2", |(_, fields)| fields);
            format!("  - {{id: p{number}, {fields}}}\n")
        })
        .collect();
    product(&format!("sheet: fold-8\npanels:\n{panels}"))
}

#[test]
fn nothing_that_a_child_may_see_gives_away_why_somebody_asks() {
    let signs = "title: Tecken, indicators: {group: tecken.md}";
    let phrases = "title: Ord, phrases: {from: fraser/index.md, ids: [hej]}";
    for (filled, place) in [
        (
            vec![(1, "title: Utnyttjade barn, lines: 2")],
            Some("plan.md:7:10"),
        ),
        (vec![(2, "title: Polisen, lines: 2")], None),
        (
            vec![(
                4,
                "title: Ord, text: Polisen kommer, phrases: {from: fraser/index.md, ids: [hej]}",
            )],
            Some("plan.md:10:10"),
        ),
        (vec![(2, signs), (3, phrases)], Some("plan.md:8:10")),
        (vec![(8, signs), (1, phrases)], Some("plan.md:14:10")),
        (vec![(3, signs), (4, phrases)], None),
    ] {
        let test = folded(&filled);
        let run = test.run("build").succeeds();
        let found = run.stderr.contains("pocket-discretion");
        assert_eq!(found, place.is_some(), "{filled:?}: {}", run.stderr);
        if let Some(place) = place {
            assert!(run.stderr.contains(place), "{filled:?}: {}", run.stderr);
        }
        let sheet = test.path("public/print/plan.sv.fold-8.pdf").exists();
        assert_eq!(sheet, place.is_none(), "{filled:?}");
    }
}

#[test]
fn each_kind_prints_itself_in_the_languages_it_is_written_in_and_links_to_the_print_page() {
    let test = product("sheet: wallet-card\npanels:\n  - {id: ett, title: Ett, lines: 2}\n")
        .file(
            "content/strecklista.md",
            "---\nkind: form\ntitle: Strecklista\nsheet: A6\nfields:\n  - {id: a, label: Antal, type: number}\n---\n",
        )
        .file(
            "content/fall.md",
            "---\nkind: case\ntitle: Burken\nstops:\n  - {id: ett, name: Första stoppet, text: Ett barn sitter på torget., minutes: 5, questions: [Vad ser du?], facilitator: Hemligt svar}\n---\n",
        )
        .file(
            "content/rutin.md",
            "---\nkind: procedure\ntitle: Rutin\ncheck: verified\nsteps:\n  - {id: forst, do: Tänk på säkerheten.}\n---\n",
        );
    test.run("build").succeeds();
    for (file, word) in [
        ("strecklista.sv.form.pdf", "Antal"),
        ("fall.sv.case-sheet.pdf", "Påhittat fall"),
        ("rutin.sv.tick-list.pdf", "Tänk på säkerheten."),
        ("fraser-index-flashcards.sv.flashcards.pdf", "Bună"),
        ("fraser-index-show-cards.sv.show-cards.pdf", "Bună"),
    ] {
        let text = Paper::of(&test, &format!("public/print/{file}")).text();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(word), "{file}: {text}");
        assert!(!text.contains("Hemligt"), "{file}: {text}");
    }
    assert!(!test.path("public/print/fall.ro.case-sheet.pdf").exists());
    let page = test.read("public/sv/fall.html");
    assert!(
        page.contains("<a href=\"utskrift.html#fall\">fall att dela ut</a>"),
        "{page}"
    );
    let tally = Paper::of(&test, "public/print/strecklista.sv.form.pdf");
    assert_eq!(tally.page_sizes(), [(105.0, 148.0)]);
    let address = "handbok.example.se/sv/utskrift.html#\nstrecklista";
    assert!(tally.text().contains(address), "{}", tally.text());
}

#[test]
fn a_section_or_the_whole_handbook_is_read_on_paper_without_what_nobody_has_checked() {
    let test = reading("", "handbook: true")
        .file(
            "content/lagar/index.md",
            "---\ntitle: Lagarna\ncheck: verified\n---\nOm lagar.\n",
        )
        .file(
            "content/lagar/ett.md",
            "---\ntitle: Första sidan\ncheck: partly\nsource: Källboken\n---\nFörsta texten.\n",
        )
        .file(
            "content/lagar/gissat.md",
            "---\ntitle: Gissat\ncheck: recalled\n---\nGissad text.\n",
        );
    test.run("build").succeeds();
    let whole = text(&test);
    for word in [
        "Lagarna",
        "Första texten.",
        "Källboken",
        "delvis kontrollerat",
        "Gråter ofta",
    ] {
        assert!(whole.contains(word), "{word}: {whole}");
    }
    assert!(!whole.contains("Gissad text."), "{whole}");
    let plan = test
        .read("content/plan.md")
        .replace("handbook: true", "section: lagar/index.md");
    test.write("content/plan.md", plan);
    test.run("build").succeeds();
    let section = text(&test);
    assert!(
        section.contains("Första texten.") && !section.contains("Gråter"),
        "{section}"
    );
}

#[test]
fn a_procedure_is_read_steps_first_as_on_the_site() {
    let test = reading("", "section: avsnitt/index.md")
        .file(
            "content/avsnitt/index.md",
            "---\ntitle: Avsnitt\ncheck: verified\n---\n",
        )
        .file(
            "content/avsnitt/rutin.md",
            "---\nkind: procedure\ntitle: Rutin\nsummary: Ett steg.\ncheck: verified\nsteps:\n  \
             - {id: a, do: Gå ut}\n---\n\n## Inte kontrollerat\n\nStadens egen rutin.\n",
        );
    test.run("build").succeeds();
    let text = text(&test);
    let at = |words: &str| text.rfind(words).expect(words);
    assert!(at("Ett steg.") < at("Gå ut"), "{text}");
    assert!(at("Gå ut") < at("Inte kontrollerat"), "{text}");
}

#[test]
fn the_site_alone_makes_no_paper_and_keeps_what_there_is() {
    let test = reading("", "contacts: {ids: [k.md#larm]}");
    test.run("build --only site").succeeds();
    assert!(!test.path("public/print").exists());
    let page = test.read("public/sv/utskrift.html");
    assert!(
        page.contains("Arket är inte gjort den här gången."),
        "{page}"
    );
    test.run("build").succeeds();
    let before = told(&test);
    test.write("content/k.md", CONTACTS.replace("SOS Alarm", "Larm"));
    test.run("build --only site").succeeds();
    assert!(test.read("public/sv/k.html").contains("Larm"));
    assert_eq!(
        told(&test),
        before,
        "the page tells of the papers beside it"
    );
    assert!(text(&test).contains("SOS Alarm"));
    test.run("build --only print").succeeds();
    assert!(text(&test).contains("Larm") && told(&test) != before);
    assert!(test.path("public/sv/k.html").exists());
}

#[test]
fn a_draft_is_the_same_on_any_day_until_its_words_change() {
    let panel = "contacts: {ids: [k.md#polis]}";
    let test = reading("", panel);
    let seen = CONTACTS.replace("due: 2026-01-15", "seen: 2026-11-02");
    test.write("content/k.md", seen);
    let made = |day: &str| {
        test.run_on(day, "build").succeeds();
        fs::read(test.path("public/print/plan.sv.reading.pdf")).expect("it was printed")
    };
    let first = made("2026-11-23");
    let file = Paper::of(&test, "public/print/plan.sv.reading.pdf");
    let day = file.info("CreationDate").expect("PDF/A asks for it");
    assert!(day.contains("Nov  2") && day.contains("2026"), "{day}");
    let kept = fs::metadata(test.path("public/print/plan.sv.reading.pdf")).expect("it is there");
    assert!(made("2026-11-24") == first);
    let still = fs::metadata(test.path("public/print/plan.sv.reading.pdf")).expect("it is there");
    assert_eq!(still.ino(), kept.ino(), "it was not made again");
    fs::remove_dir_all(test.path("public")).expect("it was built");
    assert!(
        made("2026-11-25") == first,
        "made again it has the same bytes"
    );

    let undated = reading("", "text: Ord.");
    undated.run("build").succeeds();
    let file = Paper::of(&undated, "public/print/plan.sv.reading.pdf");
    assert_eq!(file.info("CreationDate"), None);
}

#[test]
fn an_unchanged_product_is_not_made_again() {
    let test = reading("edition: 2026-11-24\n", "contacts: {ids: [k.md#larm]}");
    let file = |name: &str| {
        let metadata = fs::metadata(test.path(&format!("public/print/{name}")));
        metadata.expect("it was printed").ino()
    };
    let names = [
        "plan.sv.reading.pdf",
        "fraser-index-flashcards.sv.flashcards.pdf",
    ];
    test.run("build").succeeds();
    // Whoever makes it again would write the right words over these.
    test.write("public/print/plan.sv.reading.pdf", "kept");
    let before = names.map(file);
    test.write("content/annat.md", "# Annat\n\nText.\n");
    test.run("build").succeeds();
    assert_eq!(names.map(file), before);
    assert_eq!(test.read("public/print/plan.sv.reading.pdf"), "kept");
    test.write("content/k.md", CONTACTS.replace("SOS Alarm", "Larm"));
    test.run("build").succeeds();
    assert!(text(&test).contains("Larm"));
    assert_eq!(file(names[1]), before[1], "another product has not changed");
    fs::remove_file(test.path("public/print/plan.sv.reading.pdf")).expect("it was there");
    test.run("build").succeeds();
    assert!(text(&test).contains("Larm"), "a lost file is made again");
}

#[test]
fn a_card_in_one_language_alone_is_left_out_of_the_product_of_those_whom_staff_meet_too() {
    let test = reading("", "text: Hej");
    test.run("build").succeeds();
    let cards = Paper::of(&test, "public/print/fraser-index-flashcards.ro.reading.pdf").text();
    assert!(cards.contains("Bună") && cards.contains("Hej"), "{cards}");
    // The Romanian of this one is from memory.
    assert!(!cards.contains("Vila dig"), "{cards}");
}
