//! On paper: the article alone, with what a reader of paper cannot click.

use std::fs;
use std::process::Command;

use serde_json::json;

use crate::site::{BUILT, file_url};
use crate::tab::Tab;

/// A page printed on A4: the bytes of the PDF in base 64, quoted. Without the browser's own margins the sheet is as wide as a
/// desk screen, for what is laid out by width.
fn pdf(tab: &Tab, page: &str, margin: f64) -> String {
    tab.go(&file_url(&BUILT, page));
    let printed = tab.call(
        "Page.printToPDF",
        json!({
            "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true,
            "marginTop": margin, "marginBottom": margin, "marginLeft": margin, "marginRight": margin,
        }),
    );
    printed["data"].to_string()
}

/// The margin that a browser gives of itself, in inches.
const USUAL_MARGIN: f64 = 0.4;

/// How many pages a printed page takes, on A4.
fn sheets(tab: &Tab, page: &str) -> u64 {
    let pdf = pdf(tab, page, USUAL_MARGIN);
    let pages = tab.js(&format!(
        "(atob({pdf}).match(/\\/Type\\s*\\/Page\\b(?!s)/g) ?? []).length"
    ));
    pages.as_u64().expect("a number of pages")
}

#[test]
fn an_ordinary_article_takes_at_most_two_sheets() {
    let tab = Tab::open();
    for page in [
        "sv/lagar/lvu-6.html",
        "en/lagar/lvu-6.html",
        "sv/indikatorer/tiggeri.html",
        "sv/rutiner/vagval.html",
        "sv/rutiner/tolk.html",
    ] {
        let sheets = sheets(&tab, page);
        assert!((1..=2).contains(&sheets), "{page}: {sheets}");
    }
}

#[test]
fn paper_shows_the_article_and_no_frame_and_says_where_links_lead_and_until_when_it_holds() {
    let tab = Tab::open();
    tab.call("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    tab.go(&file_url(&BUILT, "sv/lagar/lvu-6.html"));
    let text = tab.text("document.body.innerText");
    for frame in ["Hoppa till", "Meny", "Startsidan", "English", "Allt från A"] {
        assert!(!text.contains(frame), "{frame} is printed: {text}");
    }
    assert!(text.contains("Barn som utnyttjas · Omedelbart omhändertagande · Ska kontrolleras senast 15 januari 2027."), "{text}");
    let address =
        "getComputedStyle(document.querySelector('main a[rel=external]'), '::after').content";
    let address = tab.text(address);
    assert!(address.contains("https://www.riksdagen.se/"), "{address}");
    let size = tab.text("getComputedStyle(document.body).fontSize");
    assert!(size.starts_with("14.6"), "11 points: {size}");
}

#[test]
fn the_facts_of_a_printed_step_are_parted_from_their_labels() {
    let tab = Tab::open();
    tab.call("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    tab.go(&file_url(&BUILT, "sv/rutiner/forsta-dygnet.html"));
    let behind = "getComputedStyle(document.querySelector('.step > .facts dt'), '::after').content";
    assert_eq!(tab.text(behind), "\": \"");
}

/// What a PDF says, in lines as they stand on it, a form feed behind each sheet.
fn text_of(tab: &Tab, pdf: &str) -> String {
    let bytes = tab.js(&format!(
        "Array.from(atob({pdf}), sign => sign.charCodeAt(0))"
    ));
    let bytes: Vec<u8> = serde_json::from_value(bytes).expect("bytes");
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    fs::write(file.path(), bytes).expect("written");
    let text = Command::new("pdftotext")
        .arg("-layout")
        .arg(file.path())
        .arg("-")
        .output()
        .expect("poppler is installed by tests/run.sh");
    String::from_utf8_lossy(&text.stdout).into_owned()
}

#[test]
fn a_printed_deadline_stands_with_what_it_counts_from_and_its_source() {
    let tab = Tab::open();
    for margin in [USUAL_MARGIN, 0.0] {
        let text = text_of(&tab, &pdf(&tab, "sv/rutiner/forsta-dygnet.html", margin));
        let sheets = text.split('\u{c}');
        let sheets: Vec<&str> = sheets
            .filter(|sheet| sheet.contains("Räknas från"))
            .collect();
        assert!(sheets.len() > 1, "{text}");
        for sheet in sheets {
            let from = sheet.rfind("Räknas från");
            assert!(from < sheet.rfind("Källa"), "{margin}: {sheet}");
            assert!(
                !sheet.trim_start().starts_with("Källa"),
                "{margin}: {sheet}"
            );
        }
    }
}
