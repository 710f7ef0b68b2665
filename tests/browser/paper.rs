//! On paper: the article alone, with what a reader of paper cannot click.

use serde_json::json;

use crate::site::{BUILT, file_url};
use crate::tab::Tab;

/// How many pages a printed page takes, on A4.
fn sheets(tab: &Tab, page: &str) -> u64 {
    tab.go(&file_url(&BUILT, page));
    let printed = tab.call(
        "Page.printToPDF",
        json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true }),
    );
    let pages = tab.js(&format!(
        "(atob({}).match(/\\/Type\\s*\\/Page\\b(?!s)/g) ?? []).length",
        printed["data"]
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
