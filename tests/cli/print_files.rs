//! What is written into PDFs, as other programs read it.

use std::fmt::Write;

use handbok::output::print::catalog::{Sides, ask_for_printing};
use handbok::output::print::imposition::Edge;

use crate::handbook_test::HandbookTest;
use crate::paper::Paper;

/// A lying A4 with the words "Hej på dig" in a font that is not in the file.
fn pdf() -> Vec<u8> {
    let words = "BT /F 12 Tf 72 500 Td (Hej p\\345 dig) Tj ET";
    let objects = [
        "<</Type/Pages/Kids[2 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 1 0 R/MediaBox[0 0 841.8898 595.2756]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>".to_owned(),
        format!("<</Length {}>>\nstream\n{words}\nendstream", words.len()),
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
        "<</Title(Fickplan)>>".to_owned(),
        "<</Type/Catalog/Pages 1 0 R/Lang(sv)>>".to_owned(),
    ];
    let mut pdf = "%PDF-1.7\n".to_owned();
    let mut table = "xref\n0 7\n0000000000 65535 f\r\n".to_owned();
    for (index, object) in objects.iter().enumerate() {
        write!(table, "{:010} 00000 n\r\n", pdf.len()).expect("a string grows");
        write!(pdf, "{} 0 obj\n{object}\nendobj\n", index + 1).expect("a string grows");
    }
    let start = pdf.len();
    let tail = format!("trailer\n<</Size 7/Root 6 0 R/Info 5 0 R>>\nstartxref\n{start}\n%%EOF");
    (pdf + &table + &tail).into_bytes()
}

fn paper(test: &HandbookTest, pdf: &[u8]) -> Paper {
    test.write("blad.pdf", pdf);
    Paper::of(test, "blad.pdf")
}

#[test]
fn other_programs_find_what_the_print_dialogue_is_asked_for() {
    let test = HandbookTest::bare();
    for (sides, edge) in [
        (Sides::One, "/Simplex"),
        (Sides::Both(Edge::Long), "/DuplexFlipLongEdge"),
        (Sides::Both(Edge::Short), "/DuplexFlipShortEdge"),
    ] {
        let pdf = ask_for_printing(&pdf(), sides).expect("a plain file");
        let catalog = paper(&test, &pdf).is_sound().catalog();
        let preferences = &catalog["/ViewerPreferences"];
        assert_eq!(preferences["/PrintScaling"], "/None");
        assert_eq!(preferences["/Duplex"], edge);
        assert_eq!(catalog["/Lang"], "u:sv");
    }
}

#[test]
fn sizes_words_and_fonts_are_read_from_a_file() {
    let test = HandbookTest::bare();
    let paper = paper(&test, &pdf());
    paper.is_sound();
    assert_eq!(paper.page_sizes(), [(297.0, 210.0)]);
    assert_eq!(paper.text(), "Hej på dig\n\u{c}");
    assert_eq!(paper.told(), "");
    assert_eq!(paper.info("Title").as_deref(), Some("Fickplan"));
    assert_eq!(paper.info("Tagged").as_deref(), Some("no"));
    assert_eq!(paper.info("Nothing"), None);
    let fonts = paper.fonts();
    let [font] = &fonts[..] else {
        panic!("one font: {fonts:?}")
    };
    assert_eq!(font.name, "Helvetica");
    assert!(!font.is_embedded && !font.has_unicode);
}

#[test]
#[should_panic(expected = "WARNING")]
fn a_file_whose_table_leads_astray_is_not_sound() {
    let test = HandbookTest::bare();
    let astray = String::from_utf8(pdf()).expect("ASCII");
    let astray = astray.replace("startxref\n", "startxref\n9");
    paper(&test, astray.as_bytes()).is_sound();
}

const A4: (f64, f64) = (210.0, 297.0);
const A4_LYING: (f64, f64) = (297.0, 210.0);

/// A product of this many panels of text, built.
fn built(sheet: &str, panels: usize) -> HandbookTest {
    let panels: String = (1..=panels)
        .map(|number| format!("  - {{id: p{number}, title: Del {number}, text: Här står stycke {number} om stöd.}}\n"))
        .collect();
    let product = format!(
        "---\nkind: pocket\ntitle: Plan\nsheet: {sheet}\nedition: 2026-11-23\npanels:\n{panels}---\n"
    );
    let test = HandbookTest::new().file("content/plan.md", product);
    test.run("build --deny warnings").succeeds();
    test
}

#[test]
fn every_sheet_has_its_paper_its_edge_and_its_fonts() {
    let (long, short, simplex) = ("/DuplexFlipLongEdge", "/DuplexFlipShortEdge", "/Simplex");
    for (sheet, panels, sides, size, duplex) in [
        ("fold-8", 8, 1, A4_LYING, simplex),
        ("a6-booklet", 6, 4, A4, long),
        ("a5-booklet", 6, 4, A4_LYING, short),
        ("wallet-card", 1, 1, A4, simplex),
        ("wallet-card", 2, 2, A4, long),
    ] {
        let test = built(sheet, panels);
        let paper = Paper::of(&test, &format!("public/print/plan.sv.{sheet}.pdf"));
        paper.is_sound();
        assert_eq!(paper.page_sizes(), vec![size; sides], "{sheet}");
        let preferences = &paper.catalog()["/ViewerPreferences"];
        assert_eq!(preferences["/PrintScaling"], "/None", "{sheet}");
        assert_eq!(preferences["/Duplex"], duplex, "{sheet}");
        let fonts = paper.fonts();
        assert!(!fonts.is_empty(), "{sheet}");
        for font in fonts {
            assert!(font.is_embedded && font.has_unicode, "{sheet}: {font:?}");
        }
    }
}

#[test]
fn what_is_read_and_kept_says_that_it_is_accessible_after_it_was_asked_to_be_printed() {
    let test = HandbookTest::new()
        .file(
            "content/plan.md",
            "---\nkind: pocket\ntitle: Plan\nsheet: reading\nedition: 2026-11-23\npanels:\n  \
             - {id: ett, title: Människohandel och socialtjänst, text: Ord.}\n  - {id: tva, title: Två, text: Ord.}\n---\n",
        )
        .file(
            "content/formular.md",
            format!(
                "---\nkind: form\ntitle: Formulär\nfields:\n{}---\n",
                (1..=30)
                    .map(|number| format!("  - {{id: f{number}, label: Fält {number}, type: text, lines: 3}}\n"))
                    .collect::<String>()
            ),
        );
    test.run("build").succeeds();
    let paper = Paper::of(&test, "public/print/plan.sv.reading.pdf");
    paper.is_sound();
    let catalog = paper.catalog();
    assert_eq!(catalog["/MarkInfo"]["/Marked"], true, "{catalog}");
    assert_eq!(catalog["/Lang"], "u:sv");
    assert!(catalog["/StructTreeRoot"].is_string(), "{catalog}");
    let preferences = &catalog["/ViewerPreferences"];
    assert_eq!(preferences["/DisplayDocTitle"], true);
    assert_eq!(preferences["/Duplex"], "/DuplexFlipLongEdge");
    let metadata = paper.metadata();
    for mark in [
        "<pdfuaid:part>1</pdfuaid:part>",
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
    ] {
        assert!(metadata.contains(mark), "{mark}: {metadata}");
    }
    let bookmarks = paper.bookmarks();
    assert!(
        bookmarks.contains(&"Människohandel och socialtjänst".to_owned()),
        "{bookmarks:?}"
    );
    let form = Paper::of(&test, "public/print/formular.sv.form.pdf");
    form.is_sound();
    assert!(form.page_sizes().len() > 1);
    assert!(form.catalog()["/ViewerPreferences"]["/Duplex"].is_null());
}

#[test]
fn a_booklet_may_be_cut_and_stacked_instead_of_printed_twice() {
    let product = |sheet: &str| {
        let panels: String = (1..=6)
            .map(|number| format!("  - {{id: p{number}, title: Del {number}, text: Ord.}}\n"))
            .collect();
        HandbookTest::new().file(
            "content/plan.md",
            format!("---\nkind: pocket\ntitle: Plan\nsheet: {sheet}\nimposition: cut-and-stack\npanels:\n{panels}---\n"),
        )
    };
    let test = product("a6-booklet");
    test.run("build").succeeds();
    let sheet = Paper::of(&test, "public/print/plan.sv.a6-booklet.pdf");
    sheet.is_sound();
    // Eight pages, the two blank ones before the last, on a sheet.
    assert_eq!(sheet.page_sizes(), [A4, A4]);
    assert_eq!(sheet.text().matches("Del 1").count(), 1);
    let page = test.read("public/sv/utskrift.html");
    assert!(page.contains("how-a6-booklet-stack-turn-long"), "{page}");
    let imposition = "ett häfte, som skärs och läggs samman";
    assert!(page.contains(&format!(": {imposition}</h3>")), "{page}");
    assert!(test.read("public/sv/plan.html").contains(imposition));
    let run = product("a5-booklet").run("build").ends_with(1);
    assert!(run.stderr.contains("pocket-fold"), "{}", run.stderr);
}

#[test]
fn copies_to_read_are_tagged_and_told_in_the_order_of_their_panels() {
    for (sheet, panels, size) in [
        ("fold-8", 8, (74.25, 105.0)),
        ("a6-booklet", 6, (105.0, 148.5)),
        ("a5-booklet", 6, (148.5, 210.0)),
        ("wallet-card", 2, (85.0, 54.0)),
    ] {
        let test = built(sheet, panels);
        let paper = Paper::of(&test, "public/print/plan.sv.reading.pdf");
        paper.is_sound();
        assert_eq!(paper.page_sizes(), vec![size; panels], "{sheet}");
        assert_eq!(paper.info("Tagged").as_deref(), Some("yes"), "{sheet}");
        assert_eq!(paper.catalog()["/Lang"], "u:sv", "{sheet}");
        for words in [paper.text(), paper.told()] {
            let words: String = words.split_whitespace().collect::<Vec<_>>().join(" ");
            let mut rest = words.as_str();
            for number in 1..=panels {
                let panel = format!("Här står stycke {number} om stöd.");
                let found = rest.find(&panel);
                let at = found.unwrap_or_else(|| panic!("{sheet}, {panel}: {words}"));
                rest = &rest[at + panel.len()..];
            }
        }
    }
}

#[test]
fn flashcards_have_their_answers_behind_them_and_romanian_is_intact() {
    let phrases = "---\nkind: phrases\ntitle: Fraser\nphrases:\n  \
         - {id: a, sv: Vill du ha vatten?, ro: {text: \"Vrei niște apă, băiețaşule?\", check: verified, source: Ordbok}}\n  \
         - {id: b, sv: Tack, ro: {text: Mulțumesc, check: verified, source: Ordbok}}\n---\n";
    let product = "---\nkind: pocket\ntitle: Kort\nsheet: flashcards\nedition: 2026-11-23\npanels:\n  \
         - {id: kort, title: Kort, phrases: {from: fraser.md}}\n---\n";
    let test = HandbookTest::new()
        .file("content/fraser.md", phrases)
        .file("content/kort.md", product);
    test.run("build").succeeds();
    let paper = Paper::of(&test, "public/print/kort.sv.flashcards.pdf");
    paper.is_sound();
    assert_eq!(paper.page_sizes(), vec![A4; 2]);
    let text = paper.text().replace("\u{ad}\n", "").replace('\n', " ");
    let (front, back) = text.split_once('\u{c}').expect("a back");
    assert!(front.contains("Vill du ha vatten?") && front.contains("Tack"));
    assert!(back.contains("Vrei niște apă, băiețașule?"), "{back}");
    assert!(back.contains("Mulțumesc"), "{back}");
}

#[test]
fn the_code_is_the_same_on_a_sheet_and_its_copy_and_changes_with_a_word() {
    let test = built("a6-booklet", 4);
    let code = |test: &HandbookTest, file: &str| {
        let text = Paper::of(test, &format!("public/print/plan.sv.{file}.pdf")).text();
        let words = text.split_whitespace();
        let mut codes = words.filter(|word| word.len() == 9 && word.find('-') == Some(4));
        codes.next().expect("a code").to_owned()
    };
    let before = code(&test, "a6-booklet");
    assert_eq!(before, code(&test, "reading"));
    let plan = test.read("content/plan.md");
    test.write("content/plan.md", plan.replace("2026-11-23", "2026-11-22"));
    test.run("build").succeeds();
    assert_eq!(
        before,
        code(&test, "reading"),
        "another day, the same words"
    );
    test.write("content/plan.md", plan.replace("stycke 3", "stycke tre"));
    test.run("build").succeeds();
    assert_ne!(before, code(&test, "reading"));
}

#[test]
fn every_kind_of_product_is_read_in_order_with_all_its_letters() {
    let test = HandbookTest::new()
        .file(
            "content/handbook.yaml",
            "title: Handbok\nlanguages: [sv, en, ro]\ncovers: {en: [fraser], ro: [fraser]}\n",
        )
        .file(
            "content/mall.md",
            "---\nkind: form\ntitle: Fältrapport\ncheck: verified\nsections:\n  - {id: passet, name: Passet}\nfields:\n  \
             - {id: dag, label: Dag på året, type: date, section: passet}\n  - {id: ort, label: Område, type: lines, lines: 2, section: passet}\n---\n",
        )
        .file(
            "content/rutin.md",
            "---\nkind: procedure\ntitle: Första dygnet\ncheck: verified\nsteps:\n  \
             - {id: a, who: Socialjouren, do: Öppna ärendet}\n  - {id: b, who: Nämnden, do: Besluta på mötet}\n---\n",
        )
        .file(
            "content/fall.md",
            "---\nkind: case\ntitle: Burken\ncheck: verified\nsituation: Det är en mörk kväll.\nstops:\n  \
             - {id: a, name: Åldern, text: Hon säger sin ålder., questions: [Vad gör du då?], minutes: 5}\n---\n",
        )
        .file(
            "content/fraser/index.md",
            "---\nkind: phrases\ntitle: {sv: Fraser, en: Phrases, ro: Fraze}\ncheck: verified\nphrases:\n  \
             - id: a\n    sv: Är du hungrig på mötet?\n    en: Are you hungry?\n    ro: Știu că ți-e foame\n    romani:\n      \
             - {form: Čače žutipen šej, tag: rmy-x-kalderas, status: attested, reviewed: {on: 2026-11-02, by: tolk}}\n---\n",
        );
    test.run("build").succeeds();
    let rom = "Čače žutipen šej";
    for (file, words) in [
        (
            "mall.sv.form",
            &["Fältrapport", "Passet", "Dag på året", "Område"][..],
        ),
        (
            "rutin.sv.tick-list",
            &[
                "Första dygnet",
                "Socialjouren",
                "Öppna ärendet",
                "Nämnden",
                "Besluta på mötet",
            ],
        ),
        (
            "fall.sv.case-sheet",
            &[
                "Burken",
                "Påhittat fall",
                "mörk kväll",
                "Åldern",
                "Hon säger",
                "Vad gör du då?",
            ],
        ),
        (
            "fraser-index-show-cards.sv.show-cards",
            &[
                "Rumänska",
                "Știu că ți-e foame",
                rom,
                "Är du hungrig på mötet?",
            ],
        ),
        (
            "fraser-index-flashcards.sv.reading",
            &["Är du hungrig på mötet?", "Știu că ți-e foame", rom],
        ),
        (
            "fraser-index-flashcards.en.reading",
            &["Are you hungry?", "Știu că ți-e foame", rom],
        ),
        (
            "fraser-index-flashcards.ro.reading",
            &["Știu că ți-e foame", "Är du hungrig på mötet?", rom],
        ),
    ] {
        let paper = Paper::of(&test, &format!("public/print/{file}.pdf"));
        assert_eq!(paper.info("Tagged").as_deref(), Some("yes"), "{file}");
        for text in [paper.text(), paper.told().replace('"', "")] {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            // In Romanian no line ends at a hyphen inside a word.
            let text = text.replace('\u{2011}', "-");
            let mut rest = text.as_str();
            for words in words {
                let found = rest.find(words);
                let at = found.unwrap_or_else(|| panic!("{file}, {words}: {text}"));
                rest = &rest[at + words.len()..];
            }
        }
    }
}
