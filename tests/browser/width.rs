//! Nothing has to be moved sideways to be read.

use serde_json::json;

use crate::assert_none;
use crate::site::{BUILT, SERVED, file_url, pages};
use crate::tab::{Screen, Tab};

/// The browser's own text size in CSS pixels, which a reader can double.
const TEXT: u32 = 16;

/// How wide the page is, and what in it reaches out of the screen.
const TOO_WIDE: &str = "(() => {
    const { scrollWidth } = document.scrollingElement;
    if (scrollWidth <= screen.width) return '';
    const wide = [...document.body.querySelectorAll('*')]
        .filter(element => element.getBoundingClientRect().right > screen.width)
        .slice(-2).map(element => element.outerHTML.slice(0, 160));
    return `${scrollWidth} wide: ${wide.join(' and ')}`;
})()";

#[test]
fn no_page_is_wider_than_320_pixels() {
    assert_none(&wider_than(320, TEXT));
}

#[test]
fn no_page_is_wider_than_360_pixels_with_text_doubled() {
    assert_none(&wider_than(360, 2 * TEXT));
}

fn wider_than(width: u32, text: u32) -> Vec<String> {
    let tab = Tab::open();
    tab.show_on(Screen { width, height: 740 });
    tab.call(
        "Page.setFontSizes",
        json!({ "fontSizes": { "standard": text, "fixed": text } }),
    );
    let mut problems = Vec::new();
    for page in pages() {
        // The page for an address that leads nowhere is never opened from disk.
        if page == "404.html" {
            tab.go(&SERVED.url(&page));
        } else {
            tab.go(&file_url(&BUILT, &page));
        }
        let size = tab.text("getComputedStyle(document.documentElement).fontSize");
        assert_eq!(size, format!("{text}px"));
        let problem = tab.text(TOO_WIDE);
        if !problem.is_empty() {
            problems.push(format!("{page}: {problem}"));
        }
    }
    problems
}
