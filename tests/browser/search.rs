//! The search as somebody in a hurry uses it: with the keyboard, on a phone, from disk, without script.

use std::fs;

use serde_json::{Value, json};

use crate::assert_none;
use crate::axe::found;
use crate::site::{BUILT, Handbook, SERVED, file_url};
use crate::tab::{PHONE, Screen, Tab};

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
    hours: [mån-fre 08-17]
    fallback: [\"#natt\"]
    tags: [akut]
  - id: natt
    name: Nattjouren
    numbers: [\"112\"]
    hours: round-the-clock
    tags: [akut]
---
";

fn handbook() -> Handbook {
    Handbook::new()
        .file(
            "content/index.md",
            "---\nkind: page\ntitle: Start\n---\nVälkommen.\n",
        )
        .file("content/index.en.md", "---\ntitle: Start\n---\nWelcome.\n")
        .file("content/kontakter.md", CONTACTS)
}

/// What the page shows once the rows of a query are there, with their excerpts and what other languages have.
const ROWS: &str = "(async () => {
    const field = document.querySelector('[role=combobox]');
    for (let i = 0; i < 200; i++) {
        const panel = document.querySelector('.results');
        if (panel && !panel.hidden && (panel.querySelector('[role=option]') || panel.querySelector('[data-search-empty]'))) {
            await new Promise(done => setTimeout(done, 1200));
            return panel.innerText;
        }
        await new Promise(done => setTimeout(done, 50));
    }
    return 'nothing came';
})()";

/// Opens the search and writes in it, and returns what it shows.
fn search(tab: &Tab, query: &str) -> String {
    tab.press_sign("/");
    tab.write(query);
    tab.text(ROWS)
        .replace('\u{a0}', " ")
        .replace('\u{2011}', "-")
}

/// The link of the row that is chosen, if any.
const CHOSEN: &str = "(() => {
    const id = document.activeElement.getAttribute('aria-activedescendant');
    return id && document.getElementById(id).getAttribute('href');
})()";

#[test]
fn a_slash_opens_the_search_and_escape_gives_the_focus_back() {
    let tab = Tab::open();
    tab.go(&SERVED.url("sv/lagar/lvu-6.html"));
    tab.js("document.querySelector('main a').focus()");
    let link = tab.text("document.activeElement.href");

    let shown = search(&tab, "utreseförbud");
    assert!(shown.contains("Utreseförbud"), "{shown}");
    assert_eq!(tab.text("document.activeElement.value"), "utreseförbud");
    assert_eq!(tab.text("document.activeElement.ariaExpanded"), "true");

    tab.press_key("Escape");
    assert_eq!(tab.js("document.querySelector('.results').hidden"), true);
    assert_eq!(tab.text("document.activeElement.href"), link);
}

#[test]
fn a_slash_in_a_field_is_a_slash() {
    let tab = Tab::open();
    tab.go(&SERVED.url("sv/index.html"));
    tab.press_sign("/");
    tab.press_sign("/");
    assert_eq!(tab.text("document.activeElement.value"), "/");
}

#[test]
fn the_slash_can_be_turned_off_and_on_again() {
    let tab = Tab::open();
    tab.go(&SERVED.url("sv/sok.html"));
    let button = "(async () => {
        for (let i = 0; i < 100 && !document.querySelector('.slash'); i++) await new Promise(done => setTimeout(done, 50));
        return document.querySelector('.slash').innerText;
    })()";
    assert_eq!(tab.text(button), "Sluta söka med tangenten /");
    tab.click(".slash");
    assert_eq!(tab.text(button), "Sök med tangenten /");
    tab.go(&SERVED.url("sv/index.html"));
    tab.press_sign("/");
    assert_eq!(tab.text("document.activeElement.tagName"), "BODY");

    tab.go(&SERVED.url("sv/sok.html"));
    tab.text(button);
    tab.click(".slash");
    tab.press_key("Escape");
    tab.js("document.activeElement.blur()");
    tab.press_sign("/");
    assert_eq!(tab.text("document.activeElement.name"), "q");
}

#[test]
fn the_slash_can_be_turned_off_for_the_page_where_nothing_may_be_kept() {
    let tab = Tab::open();
    let blocked = "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } });";
    tab.call(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": blocked }),
    );
    tab.go(&SERVED.url("sv/sok.html"));
    tab.js("(async () => {
            while (!document.querySelector('.slash')) await new Promise(done => setTimeout(done, 20));
        })()");
    tab.click(".slash");
    tab.js("document.activeElement.blur()");
    tab.press_sign("/");
    assert_eq!(tab.text("document.activeElement.tagName"), "BODY");
    assert_none(&tab.troubles(SERVED.address()));
}

#[test]
fn arrows_go_round_and_enter_opens_what_is_chosen() {
    let tab = Tab::open();
    tab.go(&SERVED.url("sv/index.html"));
    search(&tab, "socialjouren");
    assert_eq!(tab.js(CHOSEN), Value::Null, "nothing is chosen unasked");

    tab.press_key("ArrowDown");
    let first = tab.text(CHOSEN);
    assert_eq!(first, "../sv/kontakter/stockholm.html#socialjouren");
    tab.press_key("ArrowUp");
    let last = tab.text(CHOSEN);
    assert_ne!(last, first, "above the first is the last");
    tab.press_key("ArrowDown");
    assert_eq!(tab.text(CHOSEN), first);

    tab.follow_by_enter();
    assert_eq!(
        tab.address(),
        SERVED.url("sv/kontakter/stockholm.html#socialjouren")
    );
}

#[test]
fn enter_without_a_choice_leads_to_a_page_of_results_that_can_be_shared() {
    let tab = Tab::open();
    tab.go(&SERVED.url("sv/index.html"));
    tab.click(".search input");
    tab.write("tiggeri");
    tab.follow_by_enter();
    assert_eq!(tab.address(), SERVED.url("sv/sok.html?q=tiggeri"));

    let rows = "(async () => {
        for (let i = 0; i < 100 && !document.querySelector('.found .hit'); i++) await new Promise(done => setTimeout(done, 50));
        return [...document.querySelectorAll('.found .hit > a:first-child')].map(row => row.getAttribute('href'));
    })()";
    let all = tab.js(rows);
    assert!(
        all.to_string().contains("indikatorer/tiggeri.html"),
        "{all}"
    );
    assert_eq!(
        tab.text("document.querySelector('.search input').value"),
        "tiggeri"
    );
    assert!(tab.text("document.title").starts_with("tiggeri – "));

    tab.go(&SERVED.url("sv/sok.html?q=tiggeri&kind=law"));
    let laws = tab.js(rows);
    let laws: Vec<&str> = laws
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    assert!(!laws.is_empty());
    assert!(laws.iter().all(|law| law.contains("/lagar/")), "{laws:?}");
    assert!(
        tab.text("document.querySelector('.kinds [aria-current]').innerText")
            .starts_with("Lag ("),
    );
    assert_none(&tab.troubles(SERVED.address()));
}

#[test]
fn a_number_can_be_rung_from_its_row() {
    let tab = Tab::open();
    tab.show_on(PHONE);
    tab.go(&SERVED.url("sv/rutiner/pa-gatan.html"));
    for (query, number) in [
        ("116 111", "tel:116111"),
        ("bris", "tel:116111"),
        ("114 14", "tel:11414"),
    ] {
        tab.js("document.querySelector('.search input').value = ''; document.activeElement.blur()");
        search(&tab, query);
        let first = "document.querySelector('[role=listbox] .hit .phone').getAttribute('href')";
        assert_eq!(tab.text(first), number, "{query}");
    }
    tab.click("[role=listbox] .hit .phone");
}

#[test]
fn a_closed_contact_says_so_and_names_the_next() {
    let handbook = handbook();
    let tab = Tab::open();
    // The evening before a holiday on a weekday.
    tab.stop_clock("2026-12-24T20:00:00+01:00");
    tab.go(&handbook.build("sv/index.html"));
    let shown = search(&tab, "dagjouren");
    assert!(
        shown.contains("Stängt nu – öppnar måndag 08.00."),
        "{shown}"
    );
    assert!(shown.contains("Ring i stället: Nattjouren"), "{shown}");
    assert_eq!(
        tab.js("[...document.querySelectorAll('.hit:first-of-type .phone')].slice(0, 2).map(link => link.getAttribute('href'))"),
        json!(["tel:+46846500401", "tel:112"])
    );

    let tab = Tab::open();
    tab.stop_clock("2026-11-23T10:00:00+01:00");
    tab.go(&handbook.built("sv/index.html"));
    let shown = search(&tab, "dagjouren");
    assert!(shown.contains("Öppet nu, till 17.00."), "{shown}");
    assert!(!shown.contains("Ring i stället"), "{shown}");
}

#[test]
fn an_old_citation_leads_to_what_it_is_called_now() {
    let tab = Tab::open();
    tab.go(&SERVED.url("sv/index.html"));
    let shown = search(&tab, "14 kap. 1 § SoL");
    let first = "document.querySelector('[role=option]').getAttribute('href')";
    assert_eq!(tab.text(first), "../sv/lagar/sol-19-1.html");
    assert!(shown.contains("heter nu 19 kap. 1 § SoL"), "{shown}");
}

#[test]
fn a_phrase_shows_its_languages_with_how_far_each_has_been_checked() {
    let tab = Tab::open();
    tab.go(&SERVED.url("sv/index.html"));
    let shown = search(&tab, "är du hungrig");
    assert!(shown.contains("Ți-e foame?"), "{shown}");
    assert!(shown.contains("ej granskad av tolk"), "{shown}");
    assert_eq!(
        tab.js("[...document.querySelector('[role=option]').querySelectorAll('b[lang]')].map(text => [text.lang, text.innerText])"),
        json!([["ro", "Ți-e foame?"], ["rom", "Bokhalo san?"], ["rom", "Bokhali san?"]])
    );
}

#[test]
fn a_misspelt_word_is_understood_and_said() {
    let tab = Tab::open();
    tab.go(&SERVED.url("sv/index.html"));
    let shown = search(&tab, "tigeri");
    assert!(
        shown.starts_with("Visar träffar för ”tiggeri” (du skrev ”tigeri”)."),
        "{shown}"
    );
    assert_ne!(tab.js("document.querySelectorAll('.hit mark').length"), 0);
}

#[test]
fn nothing_found_shows_whom_to_ring_and_the_register() {
    let tab = Tab::open();
    tab.go(&SERVED.url("sv/index.html"));
    let shown = search(&tab, "xyzzyqwf");
    assert!(shown.contains("Inga träffar för ”xyzzyqwf”."), "{shown}");
    assert!(shown.contains("112"), "{shown}");
    assert_eq!(tab.text("document.activeElement.ariaExpanded"), "false");
    tab.follow("[data-search-empty] a[href$='a-o.html']");
    assert_eq!(tab.address(), SERVED.url("sv/a-o.html"));
}

#[test]
fn without_script_the_search_leads_to_the_register() {
    let tab = Tab::open();
    tab.call(
        "Emulation.setScriptExecutionDisabled",
        json!({ "value": true }),
    );
    tab.go(&SERVED.url("sv/index.html"));
    tab.click(".search input");
    tab.write("tolk");
    tab.follow(".search button");
    assert_eq!(tab.address(), SERVED.url("sv/sok.html?q=tolk"));
    tab.follow("main a[href='a-o.html']");
    assert_eq!(tab.address(), SERVED.url("sv/a-o.html"));
}

#[test]
fn the_search_works_from_disk_and_stores_nothing() {
    let tab = Tab::open();
    tab.go(&file_url(&BUILT, "en/rutiner/pa-gatan.html"));
    let shown = search(&tab, "interpreter");
    assert!(shown.contains("nterpret"), "{shown}");
    assert_none(&tab.troubles("file://"));

    tab.go(&SERVED.url("sv/index.html"));
    search(&tab, "tolk");
    assert_none(&tab.troubles(SERVED.address()));
    assert_eq!(
        tab.js("localStorage.length + sessionStorage.length + document.cookie.length"),
        0
    );
}

#[test]
fn what_was_opened_is_offered_again_in_the_same_tab_until_it_is_to_be_forgotten() {
    let tab = Tab::open();
    tab.go(&SERVED.url("sv/index.html"));
    search(&tab, "tolk");
    tab.press_key("ArrowDown");
    tab.follow_by_enter();
    tab.go(&SERVED.url("sv/lagar/lvu-6.html"));
    tab.press_sign("/");
    let shown = tab.text(ROWS);
    assert!(shown.starts_with("Senaste sökningarna"), "{shown}");
    assert_none(&found(&tab, "light"));
    assert_eq!(
        tab.text("document.querySelector('[role=option]').href"),
        SERVED.url("sv/sok.html?q=tolk")
    );
    tab.js("document.querySelector('.results button').click()");
    assert_eq!(tab.js("document.querySelector('.results').hidden"), true);
    tab.go(&SERVED.url("sv/index.html"));
    search(&tab, "polisen");
    tab.js("(() => { const field = document.querySelector('.search input'); field.value = ''; field.dispatchEvent(new Event('input')); })()");
    assert_eq!(tab.js("document.querySelector('.results').hidden"), true);
}

#[test]
fn what_is_written_before_the_index_has_come_is_answered_when_it_has() {
    let tab = Tab::open();
    tab.go(&SERVED.url("sv/index.html"));
    let slow = json!({ "offline": false, "latency": 300, "downloadThroughput": -1, "uploadThroughput": -1 });
    tab.call("Network.emulateNetworkConditions", slow);
    tab.press_sign("/");
    // The script is there, and has asked for the index.
    tab.js("(async () => {
            while (!window.handbokSearch) await new Promise(done => setTimeout(done, 5));
        })()");
    tab.write("socialjouren");
    let shown = tab.text(ROWS);
    assert!(shown.contains("Socialjouren"), "{shown}");
    assert_none(&tab.troubles(SERVED.address()));
}

#[test]
fn axe_finds_nothing_in_open_results() {
    let tab = Tab::open();
    for query in [
        "socialjouren",
        "är du hungrig",
        "116 111",
        "lvu",
        "xyzzyqwf",
    ] {
        for scheme in ["light", "dark"] {
            tab.go(&SERVED.url("sv/lagar/lvu-6.html"));
            search(&tab, query);
            assert_none(&found(&tab, scheme));
        }
    }
}

#[test]
fn open_results_are_no_wider_than_a_narrow_screen_and_large_enough_for_a_thumb() {
    let tab = Tab::open();
    tab.show_on(Screen {
        width: 320,
        height: 640,
    });
    tab.go(&SERVED.url("sv/lagar/lvu-6.html"));
    for query in ["orosanmälan", "är du hungrig", "116 111", "xyzzyqwf"] {
        tab.js("document.querySelector('.search input').value = ''; document.activeElement.blur()");
        search(&tab, query);
        assert_eq!(
            tab.js("document.scrollingElement.scrollWidth"),
            320,
            "{query}"
        );
        assert_eq!(
            tab.js("[...document.querySelectorAll('.results a')].map(link => link.getBoundingClientRect()).filter(box => box.height < 44).length"),
            0,
            "{query}"
        );
        assert_eq!(
            tab.js(
                "document.querySelector('.results').getBoundingClientRect().bottom <= innerHeight"
            ),
            true,
            "{query}: the rows end on the screen"
        );
    }
}

#[test]
fn axe_finds_nothing_on_a_page_of_results() {
    let tab = Tab::open();
    for query in ["socialjouren", "hungrig", "xyzzyqwf"] {
        for scheme in ["light", "dark"] {
            tab.go(&SERVED.url(&format!("sv/sok.html?q={query}")));
            tab.js("(async () => { while (!document.querySelector('.found .hit')) await new Promise(done => setTimeout(done, 50)); })()");
            assert_none(&found(&tab, scheme));
        }
    }
}

#[test]
fn the_rows_end_above_the_phones_keyboard() {
    let tab = Tab::open();
    tab.show_on(PHONE);
    tab.go(&SERVED.url("sv/index.html"));
    search(&tab, "polisen");
    // A keyboard makes what is seen lower, not the page: in a browser without one only this says so.
    tab.js("Object.defineProperty(visualViewport, 'height', { value: 330 }); visualViewport.dispatchEvent(new Event('resize'))");
    let ends_above = "document.querySelector('.results').getBoundingClientRect().bottom <= 330";
    assert_eq!(tab.js(ends_above), true);
    tab.press_key("ArrowUp");
    let last = "document.querySelector('[role=option][aria-selected]').getBoundingClientRect()";
    assert_eq!(
        tab.js(&format!("{last}.top > 0 && {last}.bottom <= 330")),
        true,
        "the last row can be reached"
    );
    let field = "document.activeElement.getBoundingClientRect()";
    assert_eq!(
        tab.js(&format!("{field}.top >= 0 && {field}.bottom < 330")),
        true,
        "what is written is seen"
    );
}

#[test]
fn paper_has_no_search() {
    let tab = Tab::open();
    tab.go(&SERVED.url("sv/lagar/lvu-6.html"));
    search(&tab, "tolk");
    tab.call("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    assert_eq!(
        tab.js("document.querySelector('.results').checkVisibility() || document.querySelector('.search').checkVisibility()"),
        false
    );
}

/// The n-th of many words that nobody has.
fn made_up(n: usize) -> String {
    const SYLLABLES: [&str; 16] = [
        "bo", "du", "fi", "gå", "hy", "jä", "ka", "lö", "me", "no", "pu", "ri", "så", "ty", "vä",
        "xa",
    ];
    (0..5).map(|at| SYLLABLES[(n >> (4 * at)) % 16]).collect()
}

/// A handbook whose index is too large for one file.
fn large_handbook() -> Handbook {
    let mut large = handbook();
    for page in 0..80 {
        let words: Vec<String> = (0..800).map(|word| made_up(800 * page + word)).collect();
        let (path, text) = (format!("content/sida-{page}.md"), words.join(" "));
        large = large.file(
            &path,
            &format!("---\nkind: page\ntitle: Sida {page}\n---\n{text}.\n"),
        );
    }
    large
        .file(
            "content/fyren.md",
            "---\nkind: page\ntitle: Fyrvaktaren\n---\nHan har en luftballong.\n",
        )
        .file(
            "content/hamnen.md",
            "---\nkind: page\ntitle: Segling\n---\nVinden.\n",
        )
        .file(
            "content/skolan.md",
            "---\nkind: page\ntitle: Segling för barn\n---\nMed flytväst.\n",
        )
}

#[test]
fn a_large_handbook_answers_from_its_titles_before_more_has_come() {
    let large = large_handbook();
    let tab = Tab::open();
    tab.go(&large.build("sv/index.html"));
    let shown = search(&tab, "luftballong");
    assert!(shown.contains("Fyrvaktaren"), "{shown}");

    let postings = fs::read_dir(large.built("search").trim_start_matches("file://"));
    let postings = postings.expect("the index is there").flatten();
    let postings: Vec<_> = postings
        .filter(|file| file.file_name().to_string_lossy().starts_with("sv.p."))
        .collect();
    assert!(postings.len() > 1, "the index lies in more than one file");
    for file in postings {
        fs::remove_file(file.path()).expect("the file goes");
    }
    tab.go(&large.built("sv/index.html"));
    let shown = search(&tab, "fyrvaktaren");
    assert!(shown.contains("Fyrvaktaren"), "{shown}");
    tab.go(&large.built("sv/index.html"));
    let shown = search(&tab, "luftballong");
    assert!(shown.contains("Inga träffar"), "{shown}");
}

#[test]
fn what_is_chosen_stays_chosen_when_more_is_known() {
    let large = large_handbook();
    let served = large.serve();
    let tab = Tab::open();
    tab.go(&served.url("sv/index.html"));
    let postings = json!({ "patterns": [{ "urlPattern": "*/search/sv.p.*" }] });
    tab.call("Fetch.enable", postings);
    tab.press_sign("/");
    tab.write("segling flytväst");
    let shown = tab.text(ROWS);
    assert!(shown.contains("Segling"), "{shown}");
    tab.press_key("ArrowDown");
    tab.press_key("ArrowDown");
    let first = "document.querySelector('[role=option]').href";
    assert!(tab.text(first).ends_with("sv/hamnen.html"));
    assert_eq!(tab.text(CHOSEN), "../sv/skolan.html");

    tab.call("Fetch.disable", json!({}));
    tab.text(ROWS);
    assert!(tab.text(first).ends_with("sv/skolan.html"));
    assert_eq!(tab.text(CHOSEN), "../sv/skolan.html");
}
