//! The print page: each product is what it says, and is found and taken with ease.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

use crate::assert_none;
use crate::axe;
use crate::site::{BUILT, file_url};
use crate::tab::{PHONE, Tab};

/// The print pages, with how many products each must list at least.
const PAGES: [(&str, usize); 3] = [
    ("sv/utskrift.html", 40),
    ("en/utskrift.html", 40),
    ("ro/utskrift.html", 5),
];

/// What the page says of every product that there is: its place, its code and its files.
const PRODUCTS: &str = "[...document.querySelectorAll('.print:has(.files)')].map(print => ({
    id: print.id,
    text: print.innerText,
    files: [...print.querySelectorAll('.files a')].map(link => link.getAttribute('href')),
}))";

#[test]
fn axe_finds_nothing_on_the_print_page_with_everything_open_in_light_and_dark() {
    let tab = Tab::open();
    tab.go(&file_url(&BUILT, "sv/utskrift.html"));
    tab.js("document.querySelectorAll('details').forEach(details => details.open = true)");
    let found = ["light", "dark"].map(|scheme| axe::found(&tab, scheme));
    assert_none(&found.concat());
}

#[test]
fn the_print_page_with_everything_open_is_no_wider_than_a_phone() {
    let tab = Tab::open();
    tab.show_on(PHONE);
    for (page, _) in PAGES {
        tab.go(&file_url(&BUILT, page));
        tab.js("document.querySelectorAll('details').forEach(details => details.open = true)");
        let is_wide = tab.js("document.scrollingElement.scrollWidth > innerWidth");
        assert_eq!(is_wide, false, "{page}");
    }
}

#[test]
fn every_file_on_the_print_page_is_a_pdf_that_carries_the_code_beside_it() {
    let tab = Tab::open();
    let mut problems = Vec::new();
    for (page, least) in PAGES {
        tab.go(&file_url(&BUILT, page));
        let products = tab.js(PRODUCTS);
        let products = products.as_array().expect("a list");
        assert!(products.len() >= least, "{page}: {}", products.len());
        for product in products {
            let text = product["text"].as_str().unwrap_or_default();
            let Some(code) = text.split_whitespace().find(|word| is_code(word)) else {
                problems.push(format!("{page}: {} has no code", product["id"]));
                continue;
            };
            for file in product["files"].as_array().into_iter().flatten() {
                let file = file.as_str().unwrap_or_default();
                let path = BUILT.join(file.trim_start_matches("../"));
                problems.extend(problem_of(&path, code));
            }
        }
    }
    assert_none(&problems);
}

#[test]
fn the_home_page_leads_to_the_plan_on_the_print_page() {
    let tab = Tab::open();
    for (home, words) in [
        ("sv/index.html", "Skriv ut: Fickplan"),
        ("en/index.html", "Print: Pocket plan"),
    ] {
        tab.go(&file_url(&BUILT, home));
        assert_eq!(
            tab.text("document.querySelector('.ways-on .button').innerText"),
            words
        );
        tab.go(&tab.text("document.querySelector('.ways-on .button').href"));
        let heading = tab.text("document.querySelector(':target h3 a').innerText");
        assert!(words.ends_with(&heading), "{heading}");
    }
}

#[test]
fn nothing_in_a_pocket_says_that_it_is_from_memory_and_no_phrase_is_parted() {
    LazyLock::force(&BUILT);
    for plan in ["fickplan", "hafte", "storstil", "planbok"] {
        for (language, words) in [("sv", "minnet"), ("en", "from memory")] {
            let file = format!("print/handlingsplan-{plan}.{language}.reading.pdf");
            let text = text_of(&BUILT.join(&file));
            assert!(!text.contains(words), "{file}: {text}");
        }
    }
    let cards = text_of(&BUILT.join("print/fraser-kontakt-show-cards.sv.show-cards.pdf"));
    assert!(
        cards.contains("Salut!") && cards.contains("cheamă …"),
        "{cards}"
    );
}

/// `WQXR-XFDX`: two times four letters and digits.
fn is_code(word: &str) -> bool {
    let is_half = |half: &str| {
        half.len() == 4
            && half
                .chars()
                .all(|sign| sign.is_ascii_uppercase() || sign.is_ascii_digit())
    };
    word.split_once('-')
        .is_some_and(|(one, other)| is_half(one) && is_half(other))
}

/// What is wrong with a file that should be a PDF with this code.
fn problem_of(path: &Path, code: &str) -> Option<String> {
    let Ok(bytes) = fs::read(path) else {
        return Some(format!("no file {}", path.display()));
    };
    if !bytes.starts_with(b"%PDF") {
        return Some(format!("{} is no PDF", path.display()));
    }
    (!text_of(path).contains(code)).then(|| format!("{} does not say {code}", path.display()))
}

/// What one copies from a PDF, with ordinary spaces.
fn text_of(path: &Path) -> String {
    let text = Command::new("pdftotext")
        .arg(path)
        .arg("-")
        .output()
        .expect("poppler is installed by tests/run.sh");
    String::from_utf8_lossy(&text.stdout).replace('\u{a0}', " ")
}
