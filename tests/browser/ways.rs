//! Ways through the handbook: to a phone number, to the other language, from disk, without script.

use serde_json::json;

use crate::assert_none;
use crate::site::{BUILT, Handbook, SERVED, file_url};
use crate::tab::{PHONE, Tab};

#[test]
fn a_phone_number_is_at_most_three_steps_from_the_front_page() {
    let tab = Tab::open();
    tab.show_on(PHONE);
    tab.go(SERVED.address());
    tab.follow("a[hreflang=sv]");
    tab.follow("main ol a[href*='#larmnumret']");
    let number = "#larmnumret a[href='tel:112']";
    assert_eq!(
        tab.text(&format!(
            "document.querySelector({}).innerText",
            json!(number)
        )),
        "112"
    );
    assert_eq!(
        tab.js(&format!(
            "(() => {{
                const box = document.querySelector({}).getBoundingClientRect();
                return box.top >= 0 && box.bottom <= innerHeight
            }})()",
            json!(number)
        )),
        true,
        "the number is on the screen without scrolling"
    );
    // The third step; nothing here can take the call.
    tab.click(number);
}

#[test]
fn the_home_page_gives_the_alarm_number_itself() {
    for language in ["sv", "en", "ro"] {
        // A tab of its own: a click on a number begins something that would break off the next page.
        let tab = Tab::open();
        tab.show_on(PHONE);
        tab.go(&SERVED.url(&format!("{language}/index.html")));
        tab.click("main a[href='tel:112']");
    }
}

#[test]
fn language_switch_leads_to_the_same_page_and_back() {
    let tab = Tab::open();
    let english = "[data-language-switch] a[hreflang=en]";
    let swedish = "[data-language-switch] a[hreflang=sv]";
    for page in ["index.html", "lagar/lvu-6.html", "rutiner/pa-gatan.html"] {
        tab.go(&SERVED.url(&format!("sv/{page}")));
        let heading = tab.heading();
        assert_eq!(language(&tab), "sv");

        tab.follow(english);
        assert_eq!(tab.address(), SERVED.url(&format!("en/{page}")));
        assert_eq!(language(&tab), "en");
        assert_ne!(tab.heading(), heading);

        tab.follow(swedish);
        assert_eq!(tab.address(), SERVED.url(&format!("sv/{page}")));
        assert_eq!(tab.heading(), heading);
    }
}

#[test]
fn a_page_without_translation_says_so_and_marks_the_language_of_its_text() {
    let handbook = Handbook::new()
        .file(
            "content/index.md",
            "---\nkind: page\ntitle: Start\n---\nVälkommen.\n",
        )
        .file("content/index.en.md", "---\ntitle: Start\n---\nWelcome.\n")
        .file(
            "content/rad.md",
            "---\nkind: page\ntitle: Goda råd\n---\nVänta inte.\n",
        );
    let tab = Tab::open();
    tab.go(&handbook.build("sv/rad.html"));
    let note = "document.querySelector('[data-language-switch] li:has([hreflang=en]) span')";
    assert_eq!(
        tab.text(&format!("{note}.innerText")),
        "(available in Swedish)"
    );
    assert_eq!(
        tab.text(&format!("{note}.closest('[lang]').lang")),
        "en",
        "the note speaks to whoever wants English"
    );

    tab.follow("[data-language-switch] a[hreflang=en]");
    assert_eq!(language(&tab), "en");
    assert_eq!(
        tab.text("document.querySelector('main > .notice').innerText"),
        "This page has not been translated into English. It is shown in Swedish."
    );
    let spoken = "document.querySelector('main p:not(.notice)').closest('[lang]').lang";
    assert_eq!(tab.text(spoken), "sv");
    assert_eq!(
        tab.text("document.querySelector('h1').closest('[lang]').lang"),
        "sv"
    );
}

#[test]
fn the_handbook_works_from_disk() {
    let tab = Tab::open();
    tab.go("about:blank");
    let margin = "getComputedStyle(document.body).margin";
    let unstyled = tab.text(margin);
    tab.go(&file_url(&BUILT, "sv/index.html"));
    assert_ne!(tab.text(margin), unstyled, "the style applies");

    tab.follow("main a[href*='rutiner/pa-gatan']");
    assert_eq!(tab.address(), file_url(&BUILT, "sv/rutiner/pa-gatan.html"));
    assert_ne!(tab.text(margin), unstyled, "the style applies");

    tab.follow("[data-language-switch] a[hreflang=en]");
    assert_eq!(tab.address(), file_url(&BUILT, "en/rutiner/pa-gatan.html"));

    tab.follow(".site-name");
    assert_eq!(tab.address(), file_url(&BUILT, "en/index.html"));
    let mut troubles = tab.troubles("file://");
    troubles.retain(|trouble| trouble != "asks for about:blank");
    assert_none(&troubles);
}

#[test]
fn without_script_the_menu_opens_and_leads_on() {
    let tab = Tab::open();
    tab.show_on(PHONE);
    tab.call(
        "Emulation.setScriptExecutionDisabled",
        json!({ "value": true }),
    );
    tab.go(&SERVED.url("sv/index.html"));
    assert_eq!(tab.js("matchMedia('(scripting: none)').matches"), true);
    let link = ".menu a[href='lagar/index.html']";
    let is_shown = format!("document.querySelector({}).checkVisibility()", json!(link));
    assert_eq!(tab.js(&is_shown), false);

    tab.click(".menu summary");
    assert_eq!(tab.js(&is_shown), true);
    tab.follow(link);
    assert_eq!(tab.address(), SERVED.url("sv/lagar/index.html"));
    assert_eq!(tab.heading(), "Lagar");
}

fn language(tab: &Tab) -> String {
    tab.text("document.documentElement.lang")
}
