//! t
use crate::site::{SERVED, pages};
use crate::tab::*;
use serde_json::json;
#[test]
fn mutation() {
    let tab = Tab::open();
    tab.show_on(Screen {
        width: 320,
        height: 740,
    });
    tab.go(&SERVED.url("sv/index.html"));
    tab.js("document.querySelector('main').innerHTML += '<p id=wide>x</p>', document.querySelector('#wide').style.width='330px', document.querySelector('#wide').style.maxWidth='none', 0");
    println!(
        "WIDE {}",
        tab.js("[document.scrollingElement.scrollWidth, screen.width, innerWidth]")
    );
    tab.js("document.querySelector('.skip').insertAdjacentHTML('afterend', '<a href=x id=h>hidden</a><a href=x id=g>hidden</a>'); document.querySelector('#h').style.position='absolute'; document.querySelector('#h').style.left='-999px'; document.querySelector('#g').style.opacity='0'");
    for _ in 0..4 {
        tab.press_tab();
        println!("STOP {}", tab.js(crate::keyboard::STOP));
    }
    tab.show_on(PHONE);
    tab.call(
        "Page.setFontSizes",
        json!({ "fontSizes": { "standard": 32, "fixed": 32 } }),
    );
    tab.go(&SERVED.url("sv/index.html"));
    println!(
        "BIG {}",
        tab.js("[getComputedStyle(document.body).fontSize, document.scrollingElement.scrollWidth]")
    );
}
#[test]
fn all_axe() {
    let axe = std::fs::read_to_string("/work/main/tests/browser/node_modules/axe-core/axe.min.js")
        .expect("axe");
    let tab = Tab::open();
    for page in pages() {
        for scheme in ["light", "dark"] {
            tab.call(
                "Emulation.setEmulatedMedia",
                json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] }),
            );
            tab.show_on(PHONE);
            if scheme == "light" {
                tab.go(&SERVED.url(&page));
                tab.js(&format!("{axe}; 0"));
            }
            println!("AXE {page} {scheme} {}", tab.js("axe.run({ rules: { 'color-contrast-enhanced': { enabled: true } }}).then(r => JSON.stringify([r.violations.map(v=>[v.id,v.nodes.length,v.nodes[0].html.slice(0,100)]), r.incomplete.map(v=>[v.id,v.nodes.length,v.nodes[0].html.slice(0,100), (v.nodes[0].any[0]||{}).message])]))"));
        }
    }
    println!(
        "DARK {}",
        tab.js("getComputedStyle(document.body).backgroundColor")
    );
}
