//! The last days of deadlines, worked out in the browser from the days that a reader fills in.

use serde_json::json;

use crate::assert_none;
use crate::site::SERVED;
use crate::tab::{PHONE, Tab};

const PAGE: &str = "sv/rutiner/forsta-dygnet.html";

/// Fills in the day of the event of that number and gives what is then said of its deadlines, one a line.
fn answers(tab: &Tab, event: usize, day: &str) -> String {
    tab.text(&format!(
        "(() => {{
            const event = document.querySelectorAll('.timeline .event')[{event}];
            const field = event.querySelector('input');
            field.value = {};
            field.dispatchEvent(new Event('input', {{ bubbles: true }}));
            return [...event.querySelectorAll('output')].map(output => output.textContent).join('\\n');
        }})()",
        json!(day)
    ))
}

#[test]
fn time_is_counted_as_the_act_of_1930_counts_it() {
    let tab = Tab::open();
    tab.go(&SERVED.url(PAGE));
    for (start, unit, count, last) in [
        ([2026, 11, 23], "days", 14, "2026-12-07"),
        ([2026, 11, 23], "weeks", 4, "2026-12-21"),
        ([2026, 11, 23], "months", 4, "2027-03-23"),
        ([2026, 10, 31], "months", 4, "2027-02-28"),
        ([2027, 10, 31], "months", 4, "2028-02-29"),
        ([2026, 12, 31], "months", 2, "2027-02-28"),
        ([2026, 8, 31], "months", 1, "2026-09-30"),
        ([2028, 2, 29], "years", 1, "2029-02-28"),
        ([2028, 2, 29], "years", 4, "2032-02-29"),
        ([2026, 11, 23], "at-once", 0, "2026-11-23"),
    ] {
        let day = tab.text(&format!(
            "new Date(handbok.deadlines.lastDay({}, {}, {}, {}, {count}) * 864e5).toISOString().slice(0, 10)",
            start[0], start[1], start[2], json!(unit)
        ));
        assert_eq!(day, last, "{start:?} and {count} {unit}");
    }
}

#[test]
fn a_filled_in_day_gives_the_last_days_and_warns_of_weekends_and_holidays() {
    let tab = Tab::open();
    tab.show_on(PHONE);
    tab.go(&SERVED.url(PAGE));
    let said = answers(&tab, 0, "2026-11-23");
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(lines[0], "Genast, samma dag: måndag 23 november 2026.");
    assert_eq!(lines[1], "Sista dag: tisdag 24 november 2026.");
    assert_eq!(lines[2], "Sista dag: måndag 7 december 2026.");
    // Fourteen days later is Christmas Day, and Boxing Day and a Sunday follow.
    let said = answers(&tab, 0, "2026-12-11");
    let last = said.lines().last().unwrap_or_default();
    assert!(
        last.starts_with(
            "Sista dag: fredag 25 december 2026. Det är lördag, söndag eller helgdag."
        ),
        "{last}"
    );
    assert!(last.contains("måndag 28 december 2026"), "{last}");
    assert!(last.contains("väntar aldrig"), "{last}");
    assert_eq!(answers(&tab, 0, "").trim(), "");
    assert_none(&tab.troubles(SERVED.address()));
    assert_eq!(
        tab.js("[localStorage.length, sessionStorage.length, document.cookie.length].join()"),
        "0,0,0",
        "nothing is stored"
    );
}

#[test]
fn days_are_said_in_the_language_of_the_page() {
    let tab = Tab::open();
    tab.go(&SERVED.url("en/lagar/lvu-7-8.html"));
    let said = answers(&tab, 0, "2026-11-23");
    assert!(said.starts_with("Last day: "), "{said}");
    assert!(said.contains("30 November 2026"), "{said}");
    let name = "document.querySelector('.event input').getAttribute('aria-label')";
    assert_eq!(
        tab.text(name),
        "Fill in the day: The decision to take into care"
    );
}

#[test]
fn without_script_there_are_no_fields_and_the_lengths_stand_in_words() {
    let tab = Tab::open();
    tab.call(
        "Emulation.setScriptExecutionDisabled",
        json!({ "value": true }),
    );
    tab.go(&SERVED.url(PAGE));
    assert_eq!(tab.js("document.querySelectorAll('main input').length"), 0);
    assert_eq!(
        tab.text("document.querySelector('.deadlines strong').innerText"),
        "genast"
    );
}

#[test]
fn empty_fields_are_not_printed_and_filled_ones_are() {
    let tab = Tab::open();
    tab.go(&SERVED.url(PAGE));
    answers(&tab, 1, "2026-11-23");
    tab.call("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    let shown = "[...document.querySelectorAll('.event input')].map(field => field.checkVisibility()).slice(0, 2).join()";
    assert_eq!(tab.text(shown), "false,true");
    let boxes = "getComputedStyle(document.querySelector('.step'), '::after').borderTopStyle";
    assert_eq!(tab.text(boxes), "solid", "each step has a box to tick");
    assert_eq!(
        tab.js("document.querySelector('.step .tick').checkVisibility()"),
        true
    );
}
