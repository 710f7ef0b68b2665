//! What axe-core finds: nothing. Contrast is held to 7:1 (`color-contrast-enhanced`), which axe leaves out by itself.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::assert_none;
use crate::site::SERVED;
use crate::tab::{DESK, PHONE, Tab};

/// One page of each kind.
const PAGES: [&str; 13] = [
    "index.html",
    "sv/index.html",
    "en/index.html",
    "sv/lagar/index.html",
    "sv/lagar/lvu-6.html",
    "en/lagar/lvu-6.html",
    "sv/kontakter/nationella.html",
    "sv/kontakter/stockholm.html",
    "sv/fraser/kontakt.html",
    "sv/fraser/behov.ph-eat.html",
    "sv/rutiner/vagval.html",
    "sv/a-o.html",
    "404.html",
];

const RUN: &str = "axe.run({
        rules: { 'color-contrast-enhanced': { enabled: true } },
        resultTypes: ['violations'],
    }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(node =>
        `${id}: ${node.target.join(' ')} ${node.html.slice(0, 160)} (${node.failureSummary.replace(/\\s+/g, ' ')})`)))";

#[test]
fn axe_finds_nothing_in_light() {
    assert_none(&violations("light"));
}

#[test]
fn axe_finds_nothing_in_the_dark() {
    assert_none(&violations("dark"));
}

fn violations(scheme: &str) -> Vec<String> {
    let tab = Tab::open();
    let mut problems = Vec::new();
    for page in PAGES {
        tab.go(&SERVED.url(page));
        problems.extend(found(&tab, scheme));
    }
    problems
}

/// What axe finds on the page that a tab shows, in one colour scheme, on a phone and on a desk.
pub fn found(tab: &Tab, scheme: &str) -> Vec<String> {
    let axe = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/browser/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(&axe)
        .unwrap_or_else(|error| panic!("{}: {error}; tests/run.sh installs it", axe.display()));
    tab.call(
        "Emulation.setEmulatedMedia",
        json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] }),
    );
    tab.js(&format!("{axe}; 0"));
    let mut problems = Vec::new();
    for screen in [PHONE, DESK] {
        tab.show_on(screen);
        let found = tab.js(RUN);
        let found = found.as_array().into_iter().flatten();
        problems.extend(found.map(|violation| {
            let violation = violation.as_str().unwrap_or_default();
            let (page, width) = (tab.address(), screen.width);
            format!("{page}, {scheme}, {width} px: {violation}")
        }));
    }
    problems
}
