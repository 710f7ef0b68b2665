//! A phrase card to hold up to somebody.

use std::fs;

use serde_json::json;

use crate::assert_none;
use crate::site::{BUILT, Handbook, SERVED, file_url, pages};
use crate::tab::{PHONE, Tab};

/// What must not stand where an accompanying adult reads along, as beginnings of words in Swedish, English and Romanian.
const TELLING: [&str; 14] = [
    "polis",
    "police",
    "poliți",
    "misst",
    "suspic",
    "suspec",
    "utnyttj",
    "exploat",
    "exploit",
    "traffick",
    "trafic",
    "människohandel",
    "brott",
    "tvång",
];

/// The pages of cards: those that a card leads to.
fn cards() -> Vec<String> {
    let is_card = |page: &String| {
        let html = fs::read_to_string(BUILT.join(page)).expect("the site was just built");
        html.contains("/show.")
    };
    pages().into_iter().filter(is_card).collect()
}

#[test]
fn a_shown_card_names_neither_suspicion_nor_the_handbook() {
    let cards = cards();
    assert!(cards.len() > 20, "{cards:?}");
    let tab = Tab::open();
    let mut problems = Vec::new();
    for page in &cards {
        tab.go(&file_url(&BUILT, page));
        let seen = tab.text("document.title + ' ' + document.body.innerText + ' ' + [...document.querySelectorAll('[aria-label], [alt], meta[name=description]')].map(e => e.ariaLabel + e.alt + e.content).join(' ')");
        let seen = seen.to_lowercase();
        for word in TELLING
            .into_iter()
            .chain(["barn som utnyttjas", "exploited children"])
        {
            if seen.contains(word) {
                problems.push(format!("{page}: `{word}` in {seen}"));
            }
        }
    }
    assert_none(&problems);
}

#[test]
fn a_shown_card_is_large_and_black_on_white_also_in_the_dark() {
    let tab = Tab::open();
    tab.show_on(PHONE);
    tab.call(
        "Emulation.setEmulatedMedia",
        json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] }),
    );
    let mut problems = Vec::new();
    for page in cards() {
        tab.go(&file_url(&BUILT, &page));
        let found = tab.js("(() => {
            const size = element => parseFloat(getComputedStyle(element).fontSize);
            return {
                phrase: Math.min(...[...document.querySelectorAll('h1, .said')].map(size)),
                targets: Math.min(...[...document.querySelectorAll('a, li')].map(element => element.offsetHeight)),
                ink: getComputedStyle(document.querySelector('h1')).color,
                paper: getComputedStyle(document.body).backgroundColor,
                spoken: [...document.querySelectorAll('h1, .said, li span')].every(element => element.lang),
                wide: document.scrollingElement.scrollWidth,
            };
        })()");
        let is_well = found["phrase"].as_f64() >= Some(48.0)
            && found["targets"].as_f64() >= Some(48.0)
            && found["ink"] == "rgb(0, 0, 0)"
            && found["paper"] == "rgb(255, 255, 255)"
            && found["spoken"] == true
            && found["wide"] == 360;
        if !is_well {
            problems.push(format!("{page}: {found}"));
        }
    }
    assert_none(&problems);
}

#[test]
fn a_card_is_shown_without_script_and_leads_back_and_on() {
    let tab = Tab::open();
    tab.show_on(PHONE);
    tab.call(
        "Emulation.setScriptExecutionDisabled",
        json!({ "value": true }),
    );
    tab.go(&SERVED.url("sv/fraser/behov.html"));
    tab.follow("#ph-eat .button");
    assert_eq!(tab.address(), SERVED.url("sv/fraser/behov.ph-eat.html"));
    tab.follow("a[rel=next]");
    tab.follow("a[rel=prev]");
    assert_eq!(tab.address(), SERVED.url("sv/fraser/behov.ph-eat.html"));
    tab.follow("nav a");
    assert_eq!(tab.address(), SERVED.url("sv/fraser/behov.html#ph-eat"));
}

#[test]
fn a_card_shows_its_picture_and_plays_its_sound_from_the_handbook_itself() {
    let handbook = Handbook::new()
        .file(
            "content/index.md",
            "---\nkind: page\ntitle: Start\n---\nHej.\n",
        )
        .file(
            "content/index.en.md",
            "---\ntitle: Start\n---\nHello.\n",
        )
        .file(
            "content/bild.svg",
            "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'><path d='M0 0h20v10z'/></svg>",
        )
        .file("content/ljud.mp3", "no sound")
        .file(
            "content/ord.md",
            "---
kind: phrases
title: {sv: Ord, en: Words}
phrases:
  - id: mat
    sv: Mat
    en: Food
    ro: Mâncare
    picture: {file: bild.svg, alt: {sv: En tallrik, en: A plate}}
    sound: {file: ljud.mp3, language: ro, voice: modersmålstalare}
---
",
        );
    let tab = Tab::open();
    handbook.build("sv/ord.html");
    for page in ["en/ord.html", "en/ord.mat.html"] {
        tab.go(&handbook.built(page));
        assert_eq!(tab.text("document.querySelector('img').alt"), "A plate");
        assert_eq!(
            tab.js("document.querySelector('img').decode().then(() => document.querySelector('img').naturalWidth)"),
            20,
            "{page}"
        );
        assert_eq!(
            tab.text("document.querySelector('audio').ariaLabel"),
            "Listen in Romanian"
        );
    }
    tab.go(&handbook.built("sv/ord.html"));
    let said = tab.text("document.querySelector('#mat').innerText");
    assert!(said.contains("Uppläst av modersmålstalare."), "{said}");
}

#[test]
fn a_card_whose_words_would_warn_somebody_is_said_and_not_shown() {
    let handbook = Handbook::new()
        .file("content/index.md", "---\nkind: page\ntitle: Start\n---\nHej.\n")
        .file("content/index.en.md", "---\ntitle: Start\n---\nHello.\n")
        .file(
            "content/ord.md",
            "---
kind: phrases
title: {sv: Ord, en: Words}
phrases:
  - {id: hej, sv: Hej, en: Hello, ro: Bună, condition: {sv: bara utan polis, en: only without police}}
  - {id: inte-polis, sv: Vi är inte poliser, en: We are not police, ro: Nu suntem de la poliție}
---
",
        );
    let tab = Tab::open();
    tab.go(&handbook.build("sv/ord.html"));
    assert_eq!(tab.js("document.querySelectorAll('.button').length"), 1);
    assert_eq!(
        tab.js("document.querySelector('#inte-polis .button')"),
        json!(null)
    );
    let said = tab.text("document.querySelector('#inte-polis').innerText");
    assert!(said.contains("Visa det inte"), "{said}");

    tab.follow("#hej .button");
    assert_eq!(tab.heading(), "Bună");
    let shown = tab.text("document.body.innerText");
    assert!(
        !shown.contains("polis"),
        "the condition is for the reader alone: {shown}"
    );
}
