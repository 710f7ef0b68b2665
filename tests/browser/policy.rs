//! The strict policy: every page works with nothing from elsewhere and nothing inline.

use std::collections::{BTreeSet, VecDeque};

use serde_json::json;

use crate::assert_none;
use crate::site::{SERVED, pages};
use crate::tab::Tab;

/// What the server sends with every page.
const POLICY: &str = "default-src 'self'; require-trusted-types-for 'script'";

/// Every address that a page names, without the place on it: of links, of files, and where the search leads.
const ADDRESSES: &str = "[...new Set([...document.querySelectorAll('[href], [src], [action]')]
    .map(element => (element.href || element.src || element.action).split('#')[0]))]";

#[test]
fn the_whole_site_lives_with_the_strict_policy_and_asks_nobody_else() {
    let tab = Tab::open();
    let mut waiting = VecDeque::from([SERVED.url("sv/index.html"), SERVED.url("en/index.html")]);
    let mut found: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut problems = Vec::new();
    while let Some(url) = waiting.pop_front() {
        if url.ends_with(".html") || url.ends_with('/') {
            tab.go(&url);
            let addresses = tab.js(ADDRESSES);
            for address in addresses.as_array().into_iter().flatten() {
                let address = address.as_str().unwrap_or_default().to_owned();
                if address.starts_with(SERVED.address()) && found.insert(address.clone()) {
                    waiting.push_back(address);
                }
            }
        } else {
            tab.js(&format!(
                "fetch({}).then(reply => reply.blob()).then(() => 0)",
                json!(url)
            ));
        }
        let troubles = tab.troubles(SERVED.address());
        problems.extend(troubles.iter().map(|trouble| format!("{url}: {trouble}")));
    }
    for page in pages() {
        let is_entrance = page == "index.html" || page == "404.html";
        if !is_entrance && !found.contains(&SERVED.url(&page)) {
            problems.push(format!("{page}: no link leads here"));
        }
    }
    assert_none(&problems);
}

#[test]
fn the_server_sends_the_policy_and_the_browser_keeps_it() {
    let tab = Tab::open();
    tab.go(&SERVED.url("sv/index.html"));
    assert_eq!(
        tab.text("fetch(location).then(reply => reply.headers.get('Content-Security-Policy'))"),
        POLICY
    );
    assert_none(&tab.troubles(SERVED.address()));

    for forbidden in [
        "document.body.setAttribute('style', 'color: red')",
        "document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/' }))",
        "try { document.body.innerHTML = '<p>' } catch {}",
    ] {
        tab.js(&format!("{forbidden}; 0"));
        assert_ne!(tab.troubles(SERVED.address()), [""; 0], "{forbidden}");
    }
}
