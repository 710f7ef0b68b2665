//! What depends on the reader's clock: who is open now, and what has gone stale since the site was built.

use serde_json::json;

use crate::assert_none;
use crate::axe::found;
use crate::site::{BUILT, Handbook, file_url};
use crate::tab::{PHONE, Tab};

const HOME: &str = "---\nkind: page\ntitle: Start\n---\nVälkommen.\n";

const CONTACTS: &str = "---
kind: contacts
title: Kontakter
check: verified
source: Egen
due: 2027-06-30
contacts:
  - id: dag
    name: Dagjouren
    numbers: [\"08-465 004 01\"]
    hours: [mån-fre 08-17, lör 10-14]
    fallback: [\"#kvall\"]
    tags: [akut]
  - id: kvall
    name: Kvällsjouren
    numbers: [\"08-465 004 02\"]
    hours: [mån-fre 17-24, tis-lör 00-02]
    holidays: open
    fallback: [\"#natt\"]
    due: 2027-01-15
  - id: natt
    name: Nattjouren
    numbers: [\"112\"]
    hours: round-the-clock
---
";

fn handbook() -> Handbook {
    Handbook::new()
        .file("content/index.md", HOME)
        .file("content/index.en.md", "---\ntitle: Start\n---\nWelcome.\n")
        .file("content/kontakter.md", CONTACTS)
}

/// A tab whose clock has stopped at a moment, in the time of Sweden.
fn at(moment: &str) -> Tab {
    let tab = Tab::open();
    tab.stop_clock(moment);
    tab
}

fn state(tab: &Tab, contact: &str) -> String {
    let state = format!("document.querySelector('#{contact} .state').innerText");
    // Numbers are never broken.
    tab.text(&state)
        .replace('\u{a0}', " ")
        .replace('\u{2011}', "-")
}

#[test]
fn a_contact_says_whether_it_is_open_and_whom_to_ring_instead() {
    let handbook = handbook();
    let page = handbook.build("sv/kontakter.html");
    for (moment, day, evening) in [
        (
            // A Monday in winter.
            "2026-11-23T10:00:00+01:00",
            "Öppet nu, till 17.00.",
            "Stängt nu – öppnar 17.00. Ring i stället: Nattjouren 112",
        ),
        (
            "2026-11-23T16:59:59+01:00",
            "Öppet nu, till 17.00.",
            "Stängt nu – öppnar 17.00. Ring i stället: Nattjouren 112",
        ),
        (
            // Two openings that follow on each other are one.
            "2026-11-23T17:00:00+01:00",
            "Stängt nu – öppnar tisdag 08.00. Ring i stället: Kvällsjouren 08-465 004 02",
            "Öppet nu, till 02.00.",
        ),
        (
            // Summer time.
            "2026-07-03T23:30:00+02:00",
            "Stängt nu – öppnar lördag 10.00. Ring i stället: Kvällsjouren 08-465 004 02",
            "Öppet nu, till 02.00.",
        ),
        (
            "2026-11-29T12:00:00+01:00",
            "Stängt nu – öppnar måndag 08.00. Ring i stället: Nattjouren 112",
            "Stängt nu – öppnar måndag 17.00. Ring i stället: Nattjouren 112",
        ),
        (
            // Good Friday, a holiday on a weekday: the next opening is after Easter.
            "2026-04-03T20:00:00+02:00",
            "Stängt nu – öppnar lördag 10.00. Ring i stället: Kvällsjouren 08-465 004 02",
            "Öppet nu, till 02.00.",
        ),
        (
            // Christmas Eve is a Thursday; then holidays and a Sunday follow.
            "2026-12-24T09:00:00+01:00",
            "Stängt nu – öppnar måndag 08.00. Ring i stället: Nattjouren 112",
            "Stängt nu – öppnar 17.00. Ring i stället: Nattjouren 112",
        ),
    ] {
        let tab = at(moment);
        tab.go(&page);
        assert_eq!(state(&tab, "dag"), day, "{moment}");
        assert_eq!(state(&tab, "kvall"), evening, "{moment}");
        assert_eq!(
            tab.js("document.querySelector('#natt .state')"),
            json!(null),
            "round the clock is said in words alone"
        );
    }
}

#[test]
fn whom_to_ring_instead_can_be_rung() {
    let handbook = handbook();
    let tab = at("2026-11-23T17:30:00+01:00");
    tab.show_on(PHONE);
    tab.go(&handbook.build("sv/kontakter.html"));
    tab.click("#dag .state a[href='tel:+46846500402']");
}

#[test]
fn the_home_page_says_who_is_open_too_and_in_its_language() {
    let handbook = handbook();
    handbook.build("sv/index.html");
    let tab = at("2026-11-28T15:00:00+01:00");
    tab.go(&handbook.built("en/index.html"));
    assert_eq!(
        tab.text("document.querySelector('.urgent .state').innerText"),
        "Closed now – opens Monday 08.00. Ring instead: Nattjouren 112"
    );
}

#[test]
fn without_script_hours_stand_in_words() {
    let tab = Tab::open();
    let handbook = handbook();
    tab.call(
        "Emulation.setScriptExecutionDisabled",
        json!({ "value": true }),
    );
    tab.go(&handbook.build("sv/kontakter.html"));
    let text = tab.text("document.querySelector('#dag').innerText");
    assert!(
        text.contains("måndag–fredag 08.00–17.00, lördag 10.00–14.00"),
        "{text}"
    );
    assert!(!text.contains("nu"), "{text}");
}

#[test]
fn a_site_that_nobody_rebuilds_says_that_it_has_gone_stale() {
    let handbook = handbook();
    let page = handbook.build("sv/kontakter.html");
    let notice = "document.querySelector('.notice')?.innerText ?? ''";

    let tab = at("2027-01-15T12:00:00+01:00");
    tab.go(&page);
    assert_eq!(tab.text(notice), "", "on the day itself nothing is overdue");

    let tab = at("2027-01-16T00:30:00+01:00");
    tab.go(&page);
    assert_eq!(
        tab.text(notice),
        "Något på den här sidan skulle ha kontrollerats 15 januari 2027. Kontrollera uppgifterna innan du litar på dem."
    );
    let trust = |id: &str| tab.text(&format!("document.querySelector('#{id} .trust').innerText"));
    assert!(
        trust("kvall").ends_with("Skulle ha kontrollerats 15 januari 2027."),
        "{}",
        trust("kvall")
    );
    assert!(
        trust("dag").ends_with("Ska kontrolleras senast 30 juni 2027."),
        "{}",
        trust("dag")
    );
    assert_eq!(
        tab.js("document.querySelector('#kvall .trust').matches('.overdue:not(.fresh)')"),
        true
    );
}

#[test]
fn axe_finds_nothing_in_what_script_writes() {
    let handbook = handbook();
    let page = handbook.build("sv/kontakter.html");
    let tab = at("2027-01-18T17:30:00+01:00");
    tab.go(&page);
    let written = "document.querySelectorAll('.stale, .state.open, .state .phone').length";
    assert_eq!(tab.js(written), 3);
    assert_none(&found(&tab, "light"));
    assert_none(&found(&tab, "dark"));
}

#[test]
fn the_first_thing_to_do_and_the_first_number_are_on_the_first_screen_of_a_small_phone() {
    let tab = Tab::open();
    tab.show_on(PHONE);
    for language in ["sv", "en"] {
        tab.go(&file_url(&BUILT, &format!("{language}/index.html")));
        for seen in ["main ol > li", "main ol .phone"] {
            let bottom = format!(
                "document.querySelector('{seen}').getBoundingClientRect().bottom <= innerHeight"
            );
            assert_eq!(tab.js(&bottom), true, "{language}: {seen}");
        }
        let height = tab.js("Math.min(...[...document.querySelectorAll('main .phone')].map(phone => phone.offsetHeight))");
        assert!(height.as_f64() >= Some(44.0), "{height}");
        let lines = tab.js("[...document.querySelectorAll('main .phone')].filter(phone => phone.getClientRects().length > 1).length");
        assert_eq!(lines, 0, "numbers are never broken");
    }
}

#[test]
fn on_a_desk_what_to_do_and_whom_to_call_stand_side_by_side() {
    let tab = Tab::open();
    tab.go(&file_url(&BUILT, "sv/index.html"));
    for seen in ["main ol > li:last-child", ".urgent .numbers"] {
        let bottom = format!("document.querySelector('{seen}').getBoundingClientRect().bottom");
        let bottom = tab.js(&bottom).as_f64();
        assert!(bottom <= Some(800.0), "{seen}: {bottom:?}");
    }
}
