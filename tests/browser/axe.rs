//! What axe-core finds: nothing, on any page in any language. Contrast is held to 7:1 (`color-contrast-enhanced`), which axe leaves
//! out by itself.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::assert_none;
use crate::site::{BUILT, SERVED, file_url, pages};
use crate::tab::{DESK, PHONE, Screen, Tab};

/// Everything that axe knows.
const ALL: &str = "{ rules: { 'color-contrast-enhanced': { enabled: true } } }";

/// What changes with the colours; the rest of a page is the same in all of them.
const COLOURS: &str =
    "{ runOnly: ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'] }";

/// Where looking at some pages is enough, every tenth.
const TENTH: usize = 10;

/// A sheet of A4 in CSS pixels.
const A4: Screen = Screen {
    width: 794,
    height: 1123,
};

#[test]
fn axe_finds_nothing_on_a_phone() {
    assert_none(&violations(PHONE, ALL, json!({})));
}

#[test]
fn axe_finds_nothing_on_a_desk_screen_in_the_dark() {
    let dark = json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] });
    assert_none(&violations(DESK, ALL, dark));
}

#[test]
fn axe_finds_nothing_on_paper() {
    assert_none(&violations(A4, ALL, json!({ "media": "print" })));
}

#[test]
fn axe_finds_nothing_in_forced_colours() {
    let forced = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
    let some = pages().into_iter().step_by(TENTH).collect();
    assert_none(&violations_on(some, PHONE, COLOURS, forced));
}

/// What axe says of every page of the starter handbook.
fn violations(screen: Screen, options: &str, media: Value) -> Vec<String> {
    violations_on(looked_at(), screen, options, media)
}

/// Every page, but of those that show another language's text in their own frame only some: the text has its own page.
fn looked_at() -> Vec<String> {
    let is_borrowed = |page: &String| {
        let html = fs::read_to_string(BUILT.join(page)).expect("the site was just built");
        html.contains("<p class=\"notice\">")
    };
    let (borrowed, own): (Vec<_>, Vec<_>) = pages().into_iter().partition(is_borrowed);
    own.into_iter()
        .chain(borrowed.into_iter().step_by(TENTH))
        .collect()
}

fn violations_on(pages: Vec<String>, screen: Screen, options: &str, media: Value) -> Vec<String> {
    let tab = Tab::open();
    tab.call("Emulation.setEmulatedMedia", media);
    tab.show_on(screen);
    let mut problems = Vec::new();
    for page in pages {
        // The page for unknown addresses begins its links at the top of a server.
        let url = if page == "404.html" {
            SERVED.url(&page)
        } else {
            file_url(&BUILT, &page)
        };
        tab.go(&url);
        let found = run(&tab, options).into_iter();
        problems.extend(found.map(|violation| format!("{page}: {violation}")));
    }
    problems
}

/// What axe finds on the page that a tab shows, in one colour scheme, on a phone and on a desk.
pub fn found(tab: &Tab, scheme: &str) -> Vec<String> {
    let scheme = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    tab.call("Emulation.setEmulatedMedia", scheme);
    let on = |screen| {
        tab.show_on(screen);
        run(tab, ALL)
    };
    [PHONE, DESK].into_iter().flat_map(on).collect()
}

fn run(tab: &Tab, options: &str) -> Vec<String> {
    let run = format!(
        "{axe};
        axe.run(Object.assign({options}, {{ resultTypes: ['violations'] }})).then(({{ violations }}) =>
            violations.flatMap(({{ id, nodes }}) => nodes.map(node =>
                `${{id}}: ${{node.target.join(' ')}} ${{node.html.slice(0, 160)}} (${{node.failureSummary.replace(/\\s+/g, ' ')}})`)))",
        axe = *AXE
    );
    let found = tab.js(&run);
    let found = found.as_array().into_iter().flatten();
    found
        .map(|violation| violation.as_str().unwrap_or_default().to_owned())
        .collect()
}

/// axe-core, as its lock file says.
static AXE: LazyLock<String> = LazyLock::new(|| {
    let axe = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/browser/node_modules/axe-core/axe.min.js");
    fs::read_to_string(&axe)
        .unwrap_or_else(|error| panic!("{}: {error}; tests/run.sh installs it", axe.display()))
});
