use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::{env, fs};

use super::*;
use crate::diagnostic::Arg;
use crate::output::print::document::{Block, Node};
use crate::output::print::hyphenation::breakable;
use crate::output::print::sample::{self, panel, pocket_plan, text};
use crate::source::Source;

/// Makes a product with a theme of its own file, or with the default theme's alone.
fn made_with(document: &Document, own: Option<(&str, &str)>) -> Checked<Option<Finished>> {
    let mut files = sample::theme_files();
    if let Some((name, text)) = own {
        files.insert(name.to_owned(), text.as_bytes().into());
    }
    let theme = PrintTheme::new("themes/default", &files);
    let source = Source::new("content/fickplan.md", "---\nkind: pocket\n---\n");
    let panels = document.panels.iter().enumerate();
    let panels = panels.map(|(at, panel)| (panel.id.clone(), Place::new(&source, at..at + 1)));
    let order = Order {
        entry: "content/fickplan.md",
        panels: &panels.collect(),
        pictures: &BTreeMap::new(),
    };
    typeset(&theme, document, order)
}

/// What is told of a product, and that it was not made.
fn told_instead(document: &Document, own: Option<(&str, &str)>) -> Vec<String> {
    let checked = made_with(document, own);
    assert!(checked.value.is_none(), "it should not have been made");
    checked.diagnostics.iter().map(told).collect()
}

/// A diagnostic in a line: key, place, and what is filled in.
fn told(found: &Diagnostic) -> String {
    let place = found.location.position();
    let place = place.map_or(String::new(), |at| format!(":{}:{}", at.line, at.column));
    let args: Vec<String> = found
        .args
        .iter()
        .map(|(name, value)| match value {
            Arg::Text(text) => format!("{name}={text}"),
            Arg::Count(count) => format!("{name}={count}"),
            Arg::Message(key) => format!("{name}={key}"),
        })
        .collect();
    let path = found.location.path();
    format!("{} {path}{place} {}", found.message_key(), args.join(" | "))
}

fn finished(document: &Document) -> Finished {
    let checked = made_with(document, None);
    let told: Vec<String> = checked.diagnostics.iter().map(told).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    checked.value.expect("nothing is wrong with it")
}

/// Keeps a product to look at, where `HANDBOK_LOOK` names a folder.
fn keep(name: &str, finished: &Finished) {
    let Some(folder) = env::var_os("HANDBOK_LOOK") else {
        return;
    };
    let folder = PathBuf::from(folder);
    let write = |ending: &str, bytes: &[u8]| {
        fs::write(folder.join(format!("{name}{ending}")), bytes).expect("a folder to write in");
    };
    write(".sheet.pdf", &finished.sheet);
    if let Some(reading) = &finished.reading {
        write(".reading.pdf", reading);
    }
    for (index, preview) in finished.previews.iter().enumerate() {
        write(&format!(".{index}.png"), preview);
    }
}

/// What a program says of a PDF.
fn said_by(program: &[&str], pdf: &[u8]) -> String {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("a.pdf");
    fs::write(&file, pdf).expect("a new file");
    let path = file.to_str().expect("a plain path");
    let args = program[1..]
        .iter()
        .map(|arg| if *arg == "PDF" { path } else { arg });
    let output = Command::new(program[0])
        .args(args)
        .output()
        .unwrap_or_else(|error| panic!("{} (tests/run.sh installs it): {error}", program[0]));
    assert!(
        output.status.success(),
        "{program:?}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The words of a PDF in the order they are drawn, one space between them.
fn words(pdf: &[u8]) -> String {
    let text = said_by(&["pdftotext", "-raw", "PDF", "-"], pdf);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether these stand in `text` one after the other.
fn assert_in_order(text: &str, parts: &[&str]) {
    let mut rest = text;
    for part in parts {
        let Some(at) = rest.find(part) else {
            panic!("`{part}` is not there, or too early:\n{text}");
        };
        rest = &rest[at + part.len()..];
    }
}

#[test]
fn a_pocket_plan_is_one_sheet_of_eight_pages_and_a_copy_to_read() {
    let plan = finished(&pocket_plan());
    keep("pocket", &plan);
    assert_eq!((plan.pages, plan.sheets), (8, 1));
    let sheet = said_by(&["pdfinfo", "PDF"], &plan.sheet);
    assert!(sheet.contains("841.89 x 595.276 pts (A4)"), "{sheet}");
    let reading = plan.reading.expect("a copy to read");
    let info = said_by(&["pdfinfo", "PDF"], &reading);
    assert_in_order(
        &info,
        &["Title:", "Fickplan", "Tagged:", "yes", "Pages:", "8"],
    );
}

#[test]
fn every_sheet_is_made_and_well_formed() {
    for document in sample::one_of_each() {
        let product = finished(&document);
        keep(document.sheet, &product);
        for pdf in [Some(&product.sheet), product.reading.as_ref()]
            .into_iter()
            .flatten()
        {
            let said = said_by(&["qpdf", "--check", "PDF"], pdf);
            assert!(
                said.contains("No syntax or stream encoding errors"),
                "{said}"
            );
            let fonts = said_by(&["pdffonts", "PDF"], pdf);
            for font in fonts.lines().skip(2) {
                assert!(font.contains("SourceSans3"), "{fonts}");
                assert!(
                    font.contains("yes yes yes"),
                    "embedded, subset, unicode: {fonts}"
                );
            }
        }
        let picture = &product.previews[0];
        assert!(picture.starts_with(b"\x89PNG") && picture.len() < 150_000);
    }
}

#[test]
fn a_copy_to_read_has_its_letters_in_the_order_one_reads_them() {
    let reading = finished(&pocket_plan()).reading.expect("a copy to read");
    assert_in_order(
        &words(&reading),
        &[
            "Barn som behöver stöd",
            "De första minuterna",
            "Fråga kort: namn, ålder",
            "Tecken att titta efter",
            "Rumänska: Bună ziua, mă numesc …",
            "T’aves baxtalo, me bušuvav …",
            "Știu că ți- e greu",
            "Kames žutipen? Čače.",
            "Lagen i korthet",
            "Vem du ringer",
            "112",
            "Efteråt",
        ],
    );
}

#[test]
fn the_same_document_and_day_give_the_same_bytes() {
    let (first, again) = (finished(&pocket_plan()), finished(&pocket_plan()));
    assert!(first.sheet == again.sheet);
    assert!(first.reading == again.reading);
    assert!(first.previews == again.previews);
}

#[test]
fn a_sheet_asks_for_its_own_size_and_the_edge_to_turn() {
    for (sheet, wanted) in [("fold-8", "Simplex"), ("a5-booklet", "DuplexFlipShortEdge")] {
        let plan = Document {
            sheet,
            ..pocket_plan()
        };
        let pdf = finished(&plan).sheet;
        let pdf = String::from_utf8_lossy(&pdf);
        assert!(pdf.contains("/PrintScaling/None") || pdf.contains("/PrintScaling /None"));
        assert!(pdf.contains(wanted), "{sheet}");
    }
}

#[test]
fn text_that_looks_like_code_is_printed_as_text() {
    let hostile = [
        "#panic(\"x\")",
        "#read(\"/etc/passwd\")",
        "] #h(1pt) [",
        "\"; #panic(\"y\")",
        "$ x $ <a> @b",
        "/* a */ // b",
    ];
    let mut plan = pocket_plan();
    let mut nodes: Vec<Node> = hostile.iter().map(|text| sample::paragraph(text)).collect();
    nodes.push(Node::Link {
        address: Some("javascript:alert(1)".to_owned()),
        children: vec![Node::Words {
            run: sample::sv("tryck här"),
        }],
    });
    plan.panels[7] = panel("efterat", "Efter #panic()", vec![Block::Text { nodes }]);
    plan.title = sample::sv("Fickplan #panic(1)");
    let reading = finished(&plan).reading.expect("a copy to read");
    let found = words(&reading);
    assert_in_order(&found, &["Efter #panic()"]);
    assert_in_order(&found, &hostile);
    assert_in_order(&found, &["tryck här"]);
    assert!(!String::from_utf8_lossy(&reading).contains("javascript"));
}

#[test]
fn a_panel_with_too_much_text_says_by_how_much_and_where_there_is_room() {
    let mut plan = pocket_plan();
    let sentence = "Skriv ner det du har sett och hört innan passet är slut, med egna ord.";
    let long: Vec<String> = (1..=14).map(|at| format!("{at}: {sentence}")).collect();
    let long: Vec<&str> = long.iter().map(String::as_str).collect();
    plan.panels[5] = panel("lagen", "Lagen", vec![text(&long)]);
    let told = told_instead(&plan, None);
    assert_eq!(told.len(), 1, "{told:#?}");
    assert_in_order(
        &told[0],
        &[
            "print-fit-room content/fickplan.md:2:2",
            "panel=lagen",
            "lines=",
            "from=9: Skriv ner det du",
            "needed=9",
            "held=8",
            "other=tecken",
            "room=",
        ],
    );
}

#[test]
fn a_letter_that_the_print_face_does_not_have_is_named() {
    let mut plan = pocket_plan();
    plan.panels[7] = panel("efterat", "Efteråt", vec![text(&["Ring ☎ eller 漢."])]);
    let told = told_instead(&plan, None);
    assert_eq!(told.len(), 2, "{told:#?}");
    assert_in_order(
        &told[0],
        &["print-letter ", "page=8", "letter=☎", "code=U+260E"],
    );
    assert_in_order(&told[1], &["letter=漢"]);
}

#[test]
fn a_fault_in_a_theme_is_told_at_its_line() {
    let import = "#import \"lib.typ\": *\n";
    for (template, wanted) in [
        ("#let x = [\n", "pocket.typ:1:10 reason=unclosed delimiter"),
        (
            "\n#nothing\n",
            "pocket.typ:2:2 reason=unknown variable: nothing",
        ),
        (
            "#read(\"/etc/passwd\")",
            "pocket.typ:1:7 reason=failed to load file (a template reads only",
        ),
        ("#read(\"../../../etc/passwd\")", "pocket.typ:1:"),
        (
            "#import \"@preview/cetz:0.3.0\"",
            "pocket.typ:1:9 reason=failed to load package (packages are not available here",
        ),
        (
            "#include \"missing.typ\"",
            "pocket.typ:1:10 reason=file not found",
        ),
        (
            "#while true { }",
            "pocket.typ:1:8 reason=condition is always true",
        ),
        (
            "#import \"lib.typ\": *\n#blocks(((kind: \"dans\", a: 1),))",
            "reason=panicked with: no block of a panel is called dans; called from pocket.typ:2",
        ),
    ] {
        let told = told_instead(&pocket_plan(), Some(("pocket.typ", template)));
        assert_in_order(&told[0], &["print-template themes/default/print/"]);
        assert_in_order(&told[0], &[wanted]);
    }
    let font =
        format!("{import}#set text(font: (\"Nowhere Sans\", \"Source Sans 3\"))\n#nodes(())");
    let checked = made_with(&pocket_plan(), Some(("pocket.typ", &font)));
    let told: Vec<String> = checked.diagnostics.iter().map(told).collect();
    assert_in_order(
        &told[0],
        &[
            "print-template-doubt",
            "pocket.typ:2:17",
            "unknown font family",
        ],
    );
}

#[test]
fn pages_that_would_not_print_or_read_well_are_told() {
    let begin = "#import \"lib.typ\": *\n#show: product.with(74.25mm, 105mm, 10mm, 9pt)\n";
    for (body, wanted, stops) in [
        ("#text(size: 8pt)[liten]", "print-layout-small", true),
        ("#role(\"said\")[liten]", "least=10", true),
        (
            "#role(\"urgent\", text(size: 14pt)[112])",
            "print-layout-bold",
            true,
        ),
        ("#place(dx: -9mm)[kant]", "print-layout content", true),
        (
            "#place(bottom, dy: 8mm)[kant]",
            "print-layout content",
            true,
        ),
        (
            "#block(height: 1em, clip: true)[rad\\ rad två]",
            "print-layout-cut",
            true,
        ),
        (
            "#block(height: 1em, below: 0pt)[rad\\ rad två]efter detta",
            "print-layout-overprint",
            true,
        ),
        ("#text(fill: red)[röd]", "print-layout-colour", false),
        ("#rect(fill: blue)", "print-layout-colour", false),
        ("#text(lang: \"fi\")[suomi]", "words=suomi", false),
    ] {
        let template = format!("{begin}{body}");
        let checked = made_with(&pocket_plan(), Some(("pocket.typ", &template)));
        let told: Vec<String> = checked.diagnostics.iter().map(told).collect();
        assert_eq!(told.len(), 1, "{body}: {told:#?}");
        assert_in_order(&told[0], &[wanted]);
        assert_eq!(checked.value.is_none(), stops, "{body}");
    }
}

#[test]
fn a_product_may_ask_for_larger_type_and_not_for_smaller() {
    let asking = |tenths| Document {
        size_floor: Some(tenths),
        ..sample::one_of_each().remove(8)
    };
    let usual = finished(&sample::one_of_each()[8]).pages;
    assert_eq!(finished(&asking(60)).pages, usual);
    assert!(finished(&asking(160)).pages > usual);
}

#[test]
fn a_form_for_the_pocket_is_a_small_page() {
    let form = Document {
        paper: "a6",
        ..sample::one_of_each().remove(5)
    };
    let form = finished(&form);
    keep("form-a6", &form);
    let info = said_by(&["pdfinfo", "PDF"], &form.sheet);
    assert!(info.contains("297.638 x 419.528 pts"), "{info}");
}

#[test]
fn the_print_face_is_the_one_that_its_licence_speaks_of() {
    let files = sample::theme_files();
    let licence: &Arc<[u8]> = &files["fonts/OFL.txt"];
    assert!(String::from_utf8_lossy(licence).contains("Reserved Font Name 'Source'"));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/print/fonts");
    assert_eq!(fs::read_dir(folder).expect("the fonts").count(), 5);
}

#[test]
fn words_broken_at_soft_hyphens_are_copied_whole() {
    let run = |lang: &str, text: &str| Node::Paragraph {
        children: vec![Node::Words {
            run: sample::in_language(lang, &breakable(text, lang)),
        }],
    };
    let nodes = vec![
        run(
            "ro",
            "Întrebați autoritatea competentă pentru telecomunicații și exploatarea copiilor înregistrați.",
        ),
        run(
            "sv",
            "Människohandelsbrottet anmäls av socialsekreterarna till jämställdhetsmyndighetens regionkoordinatorer.",
        ),
    ];
    let mut plan = pocket_plan();
    plan.panels[2] = panel("text", "Omhänder\u{ad}tagande", vec![Block::Text { nodes }]);
    plan.title = sample::sv("Fick\u{ad}plan");
    let plan = finished(&plan);
    let reading = plan.reading.expect("a copy to read");
    for pdf in [&plan.sheet, &reading] {
        let copied = said_by(&["pdftotext", "-raw", "PDF", "-"], pdf);
        // A hyphen that is seen stands at the end of its line.
        let inside = copied.replace("\u{ad}\n", "");
        assert!(!inside.contains('\u{ad}'), "{inside}");
        for word in [
            "Omhändertagande",
            "Întrebați",
            "autoritatea",
            "telecomunicații",
            "Människohandelsbrottet",
            "socialsekreterarna",
        ] {
            assert!(inside.contains(word), "{word}: {inside}");
        }
        assert_ne!(inside, copied, "a panel is narrow enough to break a word");
    }
    let info = said_by(&["pdfinfo", "PDF"], &reading);
    assert!(info.contains("Fickplan"), "{info}");
}
