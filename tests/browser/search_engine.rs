//! The search's engine with the index of the starter handbook: served under the strict policy, and from a USB stick.

use std::fs;

use serde_json::json;

use crate::assert_none;
use crate::site::{BUILT, SERVED, file_url};
use crate::tab::Tab;

/// The published name of the engine.
fn engine() -> String {
    let assets = fs::read_dir(BUILT.join("assets")).expect("a folder");
    let mut names = assets.map(|file| file.expect("a file").file_name());
    let engine = names.find(|name| name.to_string_lossy().starts_with("search-engine."));
    engine
        .expect("the theme has it")
        .to_string_lossy()
        .into_owned()
}

/// The addresses that a query finds on the page that is open, the best first.
fn found(tab: &Tab, query: &str, language: &str) -> String {
    let (address, query, language) = (
        json!(format!("../assets/{}", engine())),
        json!(query),
        json!(language),
    );
    tab.text(&format!(
        "new Promise(done => {{
            const policy = trustedTypes.createPolicy('test', {{ createScriptURL: address => address }});
            const script = document.createElement('script');
            script.src = policy.createScriptURL({address});
            script.onload = () => handbokSearch.load('../', () =>
                handbokSearch.find({query}, {{ lang: {language}, limit: 3 }}, result =>
                    done(result.hits.map(hit => decodeURIComponent(hit.href)).join(' '))));
            document.head.append(script);
        }})"
    ))
}

#[test]
fn the_engine_finds_the_same_served_under_the_strict_policy_and_on_a_usb_stick() {
    let tab = Tab::open();
    let mut problems = Vec::new();
    for (query, expected) in [
        ("soscialjouren", "sv/kontakter/stockholm.html#socialjouren"),
        ("116 111", "sv/kontakter/nationella.html#bris"),
        ("6 § lvu", "sv/lagar/lvu-6.html"),
        ("bokhali", "sv/fraser/behov.html#ph-hungry"),
        ("forced begging", "sv/indikatorer/tiggeri.html"),
    ] {
        tab.go(&SERVED.url("sv/index.html"));
        let served = found(&tab, query, "sv");
        problems.extend(tab.troubles(SERVED.address()));
        tab.go(&file_url(&BUILT, "sv/index.html"));
        let on_disk = found(&tab, query, "sv");
        if served != on_disk || !served.contains(expected) {
            problems.push(format!("{query}: {served} served, {on_disk} on disk"));
        }
    }
    assert_none(&problems);
}
