//! The starter handbook in `content/`: what it must hold, so that nobody takes something out of it unnoticed.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use handbok::content;
use handbok::diagnostic::Checked;
use handbok::model::contact::Reach;
use handbok::model::entry::{Content, Entry};
use handbok::model::handbook::Handbook;
use handbok::model::path::EntryPath;
use handbok::model::trust::{Check, Trust};
use handbok::model::words::Words;
use handbok::output::tree::{Made, OutputTree};
use handbok::pipeline;
use handbok::project::Project;
use handbok::resolve;

use crate::handbook_test::TODAY;

/// Laws that the handbook must have.
const LAWS: [&str; 59] = [
    "amm-2024-1351",
    "brb-4-10",
    "brb-4-1a",
    "brb-4-1b",
    "bryssel2",
    "coe-197",
    "crc-2018-1197",
    "dir-2011-36",
    "dir-2024-1712",
    "eu-dir-2024-1712-se",
    "fl-13",
    "fl-25",
    "fuk-16",
    "fuk-17",
    "godman-2005-429",
    "hc1996",
    "lag-2022-948",
    "lag-2025-170",
    "lma",
    "lvu-1",
    "lvu-11",
    "lvu-14",
    "lvu-2",
    "lvu-2027",
    "lvu-21a",
    "lvu-24",
    "lvu-3",
    "lvu-31a",
    "lvu-36",
    "lvu-43",
    "lvu-6",
    "lvu-6a",
    "lvu-7-8",
    "malsagandebitrade",
    "osl-10-15a",
    "osl-10-18a",
    "osl-10-20",
    "osl-10-21",
    "osl-10-23",
    "osl-12-3",
    "osl-26-1",
    "osl-26-2",
    "osl-26-5",
    "osl-26-9",
    "osl-8-3",
    "palermo",
    "pl-12",
    "sarskild-foretradare",
    "sof-11",
    "sol-18-7",
    "sol-19-1",
    "sol-20-1",
    "sol-20-7",
    "sol-21-1",
    "sol-22-18",
    "sol-29-4",
    "utll-12-3a",
    "utll-5-15",
    "utll-8-14",
];

/// Further laws that it has.
const MORE_LAWS: [&str; 3] = ["lag-2024-79", "sol-20-2", "sol-20-3"];

/// The laws that a step must point at; it may point at more.
const BASIS: [(&str, &str, &[&str]); 34] = [
    ("rutiner/pa-gatan", "f-04", &["fl-13"]),
    ("rutiner/pa-gatan", "f-06", &["sol-19-1"]),
    ("rutiner/pa-gatan", "f-07", &["osl-10-20", "pl-12"]),
    (
        "rutiner/pa-gatan",
        "f-08",
        &["osl-10-21", "osl-10-15a", "sol-18-7"],
    ),
    ("rutiner/forsta-dygnet", "j-01", &["sol-29-4"]),
    ("rutiner/forsta-dygnet", "j-02", &["sol-20-1"]),
    ("rutiner/forsta-dygnet", "j-03", &["sol-20-7"]),
    ("rutiner/forsta-dygnet", "j-05", &["dir-2011-36"]),
    ("rutiner/forsta-dygnet", "j-06", &["lvu-6", "lvu-6a"]),
    (
        "rutiner/forsta-dygnet",
        "j-07",
        &["lvu-11", "lvu-14", "osl-26-2"],
    ),
    ("rutiner/forsta-dygnet", "j-08", &["lvu-43"]),
    (
        "rutiner/forsta-dygnet",
        "j-09",
        &["osl-10-21", "fuk-16", "fuk-17"],
    ),
    (
        "rutiner/forsta-dygnet",
        "j-10",
        &["godman-2005-429", "sarskild-foretradare", "sof-11"],
    ),
    ("rutiner/forsta-dygnet", "j-11", &["utll-5-15"]),
    (
        "rutiner/forsta-dygnet",
        "j-12",
        &["lvu-7-8", "sol-20-2", "sol-20-3"],
    ),
    ("rutiner/forsta-dygnet", "j-13", &["osl-8-3", "hc1996"]),
    (
        "atervandande/gemensamt",
        "r-01",
        &["sol-20-1", "lvu-6", "lvu-6a"],
    ),
    ("atervandande/gemensamt", "r-02", &["godman-2005-429"]),
    ("atervandande/gemensamt", "r-03", &["bryssel2", "hc1996"]),
    (
        "atervandande/gemensamt",
        "r-04",
        &["bryssel2", "hc1996", "osl-8-3"],
    ),
    ("atervandande/gemensamt", "r-05", &["hc1996"]),
    ("atervandande/gemensamt", "r-06", &["dir-2011-36"]),
    (
        "atervandande/gemensamt",
        "r-07",
        &["bryssel2", "hc1996", "sol-22-18"],
    ),
    ("atervandande/gemensamt", "r-08", &["sol-22-18"]),
    (
        "atervandande/rumanien",
        "r-04",
        &["bryssel2", "hc1996", "osl-8-3"],
    ),
    ("atervandande/ensamkommande", "as-01", &["sol-19-1"]),
    ("atervandande/ensamkommande", "as-02", &["amm-2024-1351"]),
    ("atervandande/ensamkommande", "as-05", &["utll-12-3a"]),
    ("atervandande/ensamkommande", "as-06", &["utll-12-3a"]),
    ("atervandande/ensamkommande", "as-08", &["lvu-21a"]),
    ("rutiner/samordnat-samtal", "ss-03", &["fuk-17"]),
    ("rutiner/samordnat-samtal", "ss-04", &["fuk-16"]),
    ("rutiner/vuxna-arbete", "va-06", &["osl-10-23"]),
    ("rutiner/tips", "ti-05", &["osl-26-5"]),
];

/// What the Romanian home page must not say, as parts of words in Romanian and in the Swedish that may stand on it.
const TELLING: [&str; 13] = [
    "poliți",
    "polis",
    "suspici",
    "suspect",
    "bănui",
    "exploat",
    "trafic",
    "infracți",
    "victim",
    "misst",
    "utnyttj",
    "människohandel",
    "omhändertag",
];

fn project() -> Project {
    Project::find(Path::new(env!("CARGO_MANIFEST_DIR")))
}

/// The files of the starter handbook, with what was found when they were planned.
static TREE: LazyLock<Checked<OutputTree>> = LazyLock::new(|| {
    pipeline::tree(&project(), TODAY.parse().expect("a day")).expect("it can be read")
});

fn starter() -> Handbook {
    let read = content::read(&project()).expect("the starter can be read");
    let today = TODAY.parse().expect("a day");
    read.and_then(|content| resolve::resolve(content, today))
        .value
}

fn entry<'a>(handbook: &'a Handbook, path: &str) -> &'a Entry {
    handbook
        .entry(&EntryPath::new(path))
        .unwrap_or_else(|| panic!("{path} is missing"))
}

fn step_ids(handbook: &Handbook, path: &str) -> Vec<String> {
    let steps = handbook.steps_of(entry(handbook, path));
    steps.iter().map(|step| step.id.clone()).collect()
}

/// `f-01`, `f-02` and so on.
fn numbered(prefix: &str, last: usize) -> Vec<String> {
    (1..=last).map(|at| format!("{prefix}{at:02}")).collect()
}

/// What an entry and each record on it say of their trust, with what to call it; a record takes from its page what it leaves unsaid.
fn trusts(entry: &Entry) -> Vec<(String, Trust)> {
    let records: Vec<(&str, &Trust)> = match &entry.content {
        Content::Contacts(contacts) => contacts
            .iter()
            .map(|it| (it.id.as_str(), &it.trust))
            .collect(),
        Content::Phrases(phrases) => phrases
            .iter()
            .map(|it| (it.id.as_str(), &it.trust))
            .collect(),
        Content::Indicators(groups) => groups
            .iter()
            .flat_map(|group| &group.records)
            .map(|it| (it.id.as_str(), &it.trust))
            .collect(),
        Content::Glossary(terms) => terms.iter().map(|it| (it.id.as_str(), &it.trust)).collect(),
        Content::Procedure(procedure) => procedure
            .steps
            .iter()
            .map(|step| (step.id.as_str(), &step.details.trust))
            .collect(),
        Content::Return(procedure) => procedure
            .steps
            .iter()
            .map(|step| (step.id.as_str(), &step.details.trust))
            .collect(),
        _ => Vec::new(),
    };
    let of_records = records.into_iter().map(|(id, trust)| {
        let named = format!("{}#{id}", entry.path.as_str());
        (named, trust.clone().or(&entry.trust))
    });
    let of_page = (entry.path.as_str().to_owned(), entry.trust.clone());
    std::iter::once(of_page).chain(of_records).collect()
}

#[test]
fn the_starter_passes_check_without_a_warning() {
    let mut diagnostics = TREE.diagnostics.clone();
    diagnostics.extend(pipeline::make_all(&TREE.value));
    let found: Vec<String> = diagnostics
        .iter()
        .map(|diagnostic| {
            format!(
                "{}: {}",
                diagnostic.location.path(),
                diagnostic.message_key()
            )
        })
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_law_of_the_facts_sheet_has_a_record_and_no_record_is_unaccounted_for() {
    let handbook = starter();
    let found: BTreeSet<&str> = handbook
        .entries
        .iter()
        .filter(|entry| matches!(entry.content, Content::Law(_)))
        .map(|entry| entry.path.as_str())
        .collect();
    let wanted: Vec<String> = LAWS
        .iter()
        .chain(&MORE_LAWS)
        .map(|id| format!("lagar/{id}"))
        .collect();
    assert_eq!(found, wanted.iter().map(String::as_str).collect());
}

#[test]
fn each_of_the_fifty_four_indicators_is_there_once() {
    let handbook = starter();
    let mut found: Vec<&str> = Vec::new();
    for entry in &handbook.entries {
        if let Content::Indicators(groups) = &entry.content {
            let records = groups.iter().flat_map(|group| &group.records);
            found.extend(records.map(|indicator| indicator.id.as_str()));
        }
    }
    found.sort_unstable();
    assert_eq!(found, numbered("i", 54));
}

#[test]
fn the_procedures_and_the_way_home_have_all_their_steps_in_order() {
    let handbook = starter();
    let steps = |path| step_ids(&handbook, path);
    assert_eq!(steps("rutiner/pa-gatan"), numbered("f-", 10));
    assert_eq!(steps("rutiner/forsta-dygnet"), numbered("j-", 14));
    assert_eq!(steps("atervandande/gemensamt"), numbered("r-", 12));
}

#[test]
fn every_country_answers_every_step_of_the_way_home() {
    let handbook = starter();
    let spine = step_ids(&handbook, "atervandande/gemensamt");
    for country in ["atervandande/bulgarien", "atervandande/rumanien"] {
        let steps = step_ids(&handbook, country);
        let common: Vec<String> = steps
            .into_iter()
            .filter(|id| id.starts_with("r-"))
            .collect();
        assert_eq!(common, spine, "{country}");
    }
}

#[test]
fn a_step_points_at_the_laws_it_rests_on() {
    let handbook = starter();
    for (path, id, laws) in BASIS {
        let steps = handbook.steps_of(entry(&handbook, path));
        let step = steps
            .into_iter()
            .find(|step| step.id == id)
            .unwrap_or_else(|| panic!("{path}#{id} is missing"));
        for law in laws {
            let target = format!("lagar/{law}");
            let basis = &step.details.basis;
            assert!(
                basis
                    .iter()
                    .any(|basis| basis.target.entry.as_str() == target),
                "{path}#{id} does not point at {target}"
            );
        }
    }
}

#[test]
fn the_basis_of_every_step_is_a_record_of_law() {
    let handbook = starter();
    for at in &handbook.entries {
        for step in handbook.steps_of(at) {
            for basis in &step.details.basis {
                let law = entry(&handbook, basis.target.entry.as_str());
                let named = format!("{}#{}", at.path.as_str(), step.id);
                assert!(matches!(law.content, Content::Law(_)), "{named}: {basis:?}");
            }
        }
    }
}

#[test]
fn every_page_has_a_title_and_a_summary_in_swedish_and_english() {
    let handbook = starter();
    let lacks = |words: &Words| {
        ["sv", "en"]
            .into_iter()
            .find(|tag| words.get(&tag.parse().expect("a tag")).is_none())
    };
    for entry in &handbook.entries {
        let path = entry.path.as_str();
        assert_eq!(lacks(&entry.title), None, "{path} has no title");
        assert_eq!(lacks(&entry.summary), None, "{path} has no summary");
    }
}

#[test]
fn every_page_but_a_section_page_says_where_it_comes_from_and_how_well_that_was_read() {
    for entry in &starter().entries {
        let is_said = entry.trust.source.is_some() && entry.trust.check.is_some();
        assert!(is_said || entry.path.is_index(), "{}", entry.path.as_str());
    }
}

#[test]
fn nothing_counts_as_verified_without_a_source() {
    for entry in &starter().entries {
        for (named, trust) in trusts(entry) {
            let is_verified = trust.check == Some(Check::Verified);
            assert!(!is_verified || trust.source.is_some(), "{named}");
        }
    }
}

#[test]
fn the_citys_own_contacts_are_placeholders_without_a_number() {
    let handbook = starter();
    for path in ["kontakter/stockholm", "kontakter/stadsdelar"] {
        let Content::Contacts(contacts) = &entry(&handbook, path).content else {
            panic!("{path} has no contacts");
        };
        for contact in contacts {
            let named = format!("{path}#{}", contact.id);
            assert!(matches!(contact.reach, Reach::Placeholder), "{named}");
            assert!(contact.numbers().is_empty(), "{named}");
        }
    }
}

#[test]
fn a_step_says_one_thing_in_at_most_twenty_words() {
    let handbook = starter();
    for at in &handbook.entries {
        for step in handbook.steps_of(at) {
            for (language, action) in step.action.iter() {
                let named = format!("{}#{} ({language}): {action}", at.path, step.id);
                assert!(action.split_whitespace().count() <= 20, "{named}");
                assert!(!action.trim_end_matches('.').contains(". "), "{named}");
            }
        }
    }
}

#[test]
fn no_card_form_case_or_question_is_lost() {
    let handbook = starter();
    let [mut cards, mut forms, mut cases, mut questions] = [0; 4];
    for at in &handbook.entries {
        match &at.content {
            Content::Phrases(phrases) => cards += phrases.len(),
            Content::Form(_) => forms += 1,
            Content::Case(_) => cases += 1,
            Content::Quiz(quiz) => questions += quiz.len(),
            _ => {}
        }
    }
    assert_eq!([cards, forms, cases, questions], [116, 17, 5, 10]);
    let Content::Form(report) = &entry(&handbook, "mallar/faltrapport").content else {
        panic!("the field report is a form");
    };
    let fields: usize = report
        .sections
        .iter()
        .map(|section| section.records.len())
        .sum();
    assert_eq!(fields, 23);
}

#[test]
fn a_case_points_at_laws_and_signs() {
    for at in &starter().entries {
        if let Content::Case(case) = &at.content {
            let path = &at.path;
            assert!(case.stops.iter().any(|it| !it.laws.is_empty()), "{path}");
            assert!(
                case.stops.iter().any(|it| !it.indicators.is_empty()),
                "{path}"
            );
        }
    }
}

/// The text of a page of the site, as it is published.
fn page(path: &str) -> String {
    let made = TREE
        .value
        .make(path)
        .unwrap_or_else(|| panic!("{path} is missing"));
    let Made::Bytes(bytes) = made.value.made else {
        panic!("a page is text");
    };
    String::from_utf8(bytes).expect("a page is text")
}

#[test]
fn the_romanian_home_page_and_first_talk_can_be_read_by_an_adult_beside_the_child() {
    for (path, wanted) in [
        ("ro/index.html", &["tel:112", "fraser/index.html"][..]),
        ("ro/fraser/forsta-samtalet.html", &["kontakt.html"]),
    ] {
        let html = page(path).to_lowercase();
        for telling in TELLING {
            assert!(!html.contains(telling), "{path}: {telling}: {html}");
        }
        for needed in wanted
            .iter()
            .chain(&["interpret", "nerevizuit de un vorbitor"])
        {
            assert!(html.contains(needed), "{path}: {needed}: {html}");
        }
    }
}

#[test]
fn the_request_to_a_central_authority_can_be_filled_in_in_romanian() {
    let html = page("ro/mallar/begaran-centralmyndighet.html");
    for needed in [
        "Cerere către o autoritate centrală",
        "anchetă socială",
        "nerevizuit de un vorbitor",
    ] {
        assert!(html.contains(needed), "{needed}: {html}");
    }
}

/// The addresses that the main part of a page leads to, without what stands after `#`.
fn addresses(html: &str) -> impl Iterator<Item = &str> {
    let main = html
        .split_once("<main")
        .map_or("", |(_, rest)| rest.split("</main>").next().unwrap_or(rest));
    main.split("href=\"").skip(1).filter_map(|rest| {
        let address = rest.split(['"', '#', '?']).next()?;
        address.ends_with(".html").then_some(address)
    })
}

/// The entry whose page, or page of a step or for a facilitator, lies at `address`.
fn entry_at(address: &str) -> EntryPath {
    let path = address.strip_suffix(".html").unwrap_or(address);
    let folder = path.rfind('/').map_or(0, |at| at + 1);
    let name = path[folder..].split('.').next().unwrap_or_default();
    EntryPath::new(&path[..folder + name.len()])
}

#[test]
fn every_page_is_reached_from_another_page_than_that_of_its_section() {
    let mut reached: BTreeSet<EntryPath> = BTreeSet::new();
    for path in TREE.value.paths() {
        let Some(from) = path
            .strip_prefix("sv/")
            .filter(|path| path.ends_with(".html") && *path != "a-o.html")
        else {
            continue;
        };
        let Made::Bytes(bytes) = TREE.value.make(path).expect("a page").value.made else {
            continue;
        };
        let html = String::from_utf8(bytes).expect("a page is text");
        let from = entry_at(from);
        let targets = addresses(&html).filter_map(|address| from.follow(address));
        let others = targets
            .map(|target| entry_at(&target))
            .filter(|target| *target != from && from != EntryPath::index_of(target.folder()));
        reached.extend(others);
    }
    let handbook = starter();
    let left: Vec<&str> = handbook
        .entries
        .iter()
        .filter(|entry| !entry.path.is_index() && !reached.contains(&entry.path))
        .map(|entry| entry.path.as_str())
        .collect();
    assert!(left.is_empty(), "{left:#?}");
}
