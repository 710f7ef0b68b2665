//! What is written into PDFs, as other programs read it.

use std::fmt::Write;

use handbok::output::print::catalog::ask_for_printing;
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
    for (duplex, edge) in [
        (None, "/Simplex"),
        (Some(Edge::Long), "/DuplexFlipLongEdge"),
        (Some(Edge::Short), "/DuplexFlipShortEdge"),
    ] {
        let pdf = ask_for_printing(&pdf(), duplex).expect("a plain file");
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
