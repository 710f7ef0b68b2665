//! With the keyboard alone.

use serde_json::Value;

use crate::site::SERVED;
use crate::tab::{DESK, PHONE, Tab};

/// The element that has the focus: how it is written, whether it is seen, whether it lies in the menu.
/// Nothing when the page has been gone through.
const STOP: &str = "(() => {
    const element = document.activeElement;
    window.stops ??= new Set();
    if (!element || element === document.body || stops.has(element)) return null;
    stops.add(element);
    const box = element.getBoundingClientRect();
    const seen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        && box.width > 0 && box.height > 0 && box.right > 0 && box.left < innerWidth;
    return { html: element.outerHTML.slice(0, 120), seen, menu: element.closest('.menu') !== null };
})()";

/// More stops than any page has.
const MANY: usize = 1000;

/// A page of each shape that the menu stands on.
const PAGES: [&str; 3] = [
    "sv/index.html",
    "sv/lagar/lvu-6.html",
    "sv/kontakter/nationella.html",
];

#[test]
fn the_first_stop_is_the_skip_link_and_it_moves_to_main() {
    let tab = Tab::open();
    for screen in [PHONE, DESK] {
        tab.show_on(screen);
        tab.go(&SERVED.url("sv/lagar/lvu-6.html"));
        tab.press_tab();
        assert_eq!(tab.text("document.activeElement.className"), "skip");
        assert_eq!(tab.js(STOP)["seen"], true);

        tab.press_enter();
        assert!(tab.address().ends_with("#main"), "{}", tab.address());
        tab.press_tab();
        assert_eq!(
            tab.js("document.activeElement.closest('main') !== null"),
            true,
            "the next stop is in main"
        );
    }
}

#[test]
fn a_closed_menu_leaves_no_hidden_stops() {
    let tab = Tab::open();
    tab.show_on(PHONE);
    for page in PAGES {
        tab.go(&SERVED.url(page));
        let stops = stops(&tab);
        assert_all_seen(page, &stops);
        let in_menu = stops.iter().filter(|stop| stop["menu"] == true).count();
        assert_eq!(in_menu, 1, "{page}: only the button that opens the menu");
    }
}

#[test]
fn the_menu_of_a_wide_screen_is_reached_link_by_link() {
    let tab = Tab::open();
    for page in PAGES {
        tab.go(&SERVED.url(page));
        let stops = stops(&tab);
        assert_all_seen(page, &stops);
        let sections = tab.js("document.querySelectorAll('.menu details > ul > li').length");
        let in_menu = stops.iter().filter(|stop| stop["menu"] == true).count();
        assert_ne!(in_menu, 0, "{page}");
        assert_eq!(sections, in_menu, "{page}: one stop for each section");
    }
}

/// Goes through the page with Tab.
fn stops(tab: &Tab) -> Vec<Value> {
    let mut stops = Vec::new();
    while stops.len() < MANY {
        tab.press_tab();
        match tab.js(STOP) {
            Value::Null => return stops,
            stop => stops.push(stop),
        }
    }
    panic!("the focus never leaves {}", tab.address());
}

fn assert_all_seen(page: &str, stops: &[Value]) {
    let hidden: Vec<&Value> = stops.iter().filter(|stop| stop["seen"] != true).collect();
    assert!(
        hidden.is_empty(),
        "{page}: stops that nobody sees: {hidden:#?}"
    );
}
