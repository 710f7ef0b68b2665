//! Every page is well formed enough: one heading above all, no name given twice, every link leads somewhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::assert_none;
use crate::site::{BUILT, pages};
use crate::tab::Tab;

/// What a browser understands of a page: how many `h1`, all ids, all links as written.
const PARSE: &str = "(html => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const all = (selector, value) => [...page.querySelectorAll(selector)].map(value);
    return {
        headings: all('h1', () => 0).length,
        title: page.title,
        description: page.querySelector('meta[name=description]')?.content ?? '',
        isFound: !page.querySelector('meta[name=robots]'),
        ids: all('[id]', element => element.id),
        links: all('[href], [src]', element => element.getAttribute('href') ?? element.getAttribute('src')),
    };
})";

/// Addresses that lead out of the site.
const OUTWARD: [&str; 5] = ["https://", "http://", "tel:", "sms:", "mailto:"];

#[test]
fn every_page_has_one_heading_and_no_name_twice_and_links_that_lead_somewhere() {
    let tab = Tab::open();
    let parsed: BTreeMap<String, Value> = pages()
        .into_iter()
        .map(|page| {
            let html = fs::read_to_string(BUILT.join(&page)).expect("the site was just built");
            let parsed = tab.js(&format!("{PARSE}({})", json!(html)));
            (page, parsed)
        })
        .collect();
    let ids = |page: &str| parsed.get(page).map(|page| texts(&page["ids"]));
    let mut problems = Vec::new();
    for (page, content) in &parsed {
        let mut problem = |text: String| problems.push(format!("{page}: {text}"));
        if content["headings"] != 1 {
            problem(format!("{} h1", content["headings"]));
        }
        let mut seen = BTreeSet::new();
        for id in texts(&content["ids"]) {
            if !seen.insert(id) {
                problem(format!("id `{id}` twice"));
            }
        }
        for link in texts(&content["links"]) {
            if OUTWARD.iter().any(|scheme| link.starts_with(scheme)) {
                continue;
            }
            let (path, fragment) = link.split_once('#').unwrap_or((link, ""));
            let Some(target) = resolve(page, path) else {
                problem(format!("`{link}` leads out of the site"));
                continue;
            };
            if link.is_empty() || !BUILT.join(&target).is_file() {
                problem(format!("`{link}` leads to no file"));
            }
            let fragment = decode(fragment);
            let is_there = |ids: Vec<&str>| ids.contains(&fragment.as_str());
            if link.contains('#') && !ids(&target).is_some_and(is_there) {
                problem(format!("`{link}` leads to no place on the page"));
            }
        }
    }
    assert_none(&problems);
}

#[test]
fn every_page_that_a_search_may_find_has_a_title_and_a_description_of_its_own() {
    let tab = Tab::open();
    let mut pages_by_words: BTreeMap<String, String> = BTreeMap::new();
    let mut problems = Vec::new();
    for page in pages() {
        let html = fs::read_to_string(BUILT.join(&page)).expect("the site was just built");
        let parsed = tab.js(&format!("{PARSE}({})", json!(html)));
        if parsed["isFound"] != true {
            continue;
        }
        // The same name may be right in two languages.
        let language = page.split('/').next().unwrap_or_default();
        for field in ["title", "description"] {
            let words = parsed[field].as_str().unwrap_or_default();
            if words.is_empty() {
                problems.push(format!("{page}: no {field}"));
            }
            let key = format!("{language} {field} {words}");
            if let Some(other) = pages_by_words.insert(key, page.clone()) {
                problems.push(format!("{page}: the {field} of {other}"));
            }
        }
    }
    assert_none(&problems);
}

/// The path in the site that `path` means on `page`; only the page for unknown addresses may start from the top.
fn resolve(page: &str, path: &str) -> Option<String> {
    let path = decode(path.split('?').next().unwrap_or_default());
    if path.is_empty() {
        return Some(page.to_owned());
    }
    if let Some(path) = path.strip_prefix('/') {
        return (page == "404.html").then(|| path.to_owned());
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn texts(values: &Value) -> Vec<&str> {
    let values = values.as_array().into_iter().flatten();
    values.filter_map(Value::as_str).collect()
}
