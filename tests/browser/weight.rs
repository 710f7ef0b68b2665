//! A page is light enough for a phone with hardly any coverage.

use crate::site::SERVED;
use crate::tab::Tab;

/// The sizes, compressed, of the page and of all that it loads.
const SIZES: &str = "(async () => {
    const loaded = document.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src], img, audio');
    const addresses = [location.href, ...[...loaded].map(element => element.href || element.src)];
    const sizes = {};
    for (const address of new Set(addresses)) {
        const { body } = await fetch(address);
        const packed = await new Response(body.pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
        sizes[address.split('/').pop()] = packed.byteLength;
    }
    return sizes;
})()";

/// The most that the search's script may take, with its words and style, in bytes.
const SEARCH_SCRIPT: u64 = 8_000;

#[test]
fn an_article_takes_four_requests_and_twelve_kilobytes() {
    let tab = Tab::open();
    for page in [
        "sv/lagar/lvu-6.html",
        "en/rutiner/pa-gatan.html",
        "sv/index.html",
    ] {
        tab.go(&SERVED.url(page));
        let sizes = tab.js(SIZES);
        let sizes = sizes.as_object().expect("sizes by name");
        let sum: u64 = sizes.values().filter_map(|size| size.as_u64()).sum();
        assert!(sizes.len() <= 4 && sum <= 12_000, "{page}: {sum} {sizes:?}");
    }
}

#[test]
fn a_shown_card_loads_its_style_and_nothing_else() {
    let tab = Tab::open();
    tab.go(&SERVED.url("sv/fraser/behov.ph-eat.html"));
    let sizes = tab.js(SIZES);
    assert_eq!(
        sizes.as_object().map(|sizes| sizes.len()),
        Some(3),
        "{sizes}"
    );
}

/// What the browser has asked for so far: the name and compressed size of each script.
const SCRIPTS: &str = "(async () => {
    const scripts = {};
    for (const { name } of performance.getEntriesByType('resource').filter(one => one.initiatorType === 'script')) {
        const { body } = await fetch(name);
        const packed = await new Response(body.pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
        scripts[name.split('/').slice(-2).join('/')] = packed.byteLength;
    }
    return scripts;
})()";

#[test]
fn the_search_is_loaded_when_it_is_asked_for_and_not_before() {
    let tab = Tab::open();
    tab.go(&SERVED.url("sv/lagar/lvu-6.html"));
    let before = tab.js(SCRIPTS);
    assert_eq!(before.as_object().map(|scripts| scripts.len()), Some(1));

    tab.press_sign("/");
    tab.js("new Promise(done => setTimeout(done, 2000))");
    let after = tab.js(SCRIPTS);
    let script = after.as_object().into_iter().flatten();
    let mut script = script.filter(|(name, _)| name.starts_with("assets/search."));
    let size = script.next().and_then(|(_, size)| size.as_u64());
    assert!(size.is_some_and(|size| size <= SEARCH_SCRIPT), "{after}");
}
