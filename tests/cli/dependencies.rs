//! A page says what it was made of, so that a change elsewhere need not make it again, and none is forgotten.

use std::collections::BTreeSet;

use handbok::output::tree::Dependency;
use handbok::pipeline;
use handbok::project::Project;

use crate::handbook_test::{HandbookTest, TODAY, contact, law};

fn entries_behind(test: &HandbookTest, page: &str) -> BTreeSet<String> {
    let today = TODAY.parse().expect("a day");
    let project = Project::find(test.root());
    let tree = pipeline::tree(&project, today)
        .expect("it can be read")
        .value;
    let made = tree.make(page).expect("there is such a page");
    let entry = |dependency| match dependency {
        Dependency::Entry(path) => Some(path),
        _ => None,
    };
    made.value
        .depends_on
        .into_iter()
        .filter_map(entry)
        .collect()
}

#[test]
fn a_page_depends_on_the_contact_that_fills_its_link_and_on_the_law_it_cites_and_on_nothing_else() {
    let test = HandbookTest::new()
        .file("content/kontakter.md", contact("jouren", "112"))
        .file("content/lagar/lvu-6.md", law("6 §"))
        .file("content/lagar/lvu-7.md", law("7 §"))
        .file("content/annat.md", "# Annat\n\nText.\n")
        .file(
            "content/rutin.md",
            "# Rutin\n\nRing [](kontakter.md#jouren) enligt 6 § LVU, och läs [något annat](annat.md).\n",
        );
    let expected = ["kontakter", "lagar/lvu-6", "rutin"].map(str::to_owned);
    assert_eq!(
        entries_behind(&test, "sv/rutin.html"),
        BTreeSet::from(expected)
    );
}

#[test]
fn a_step_depends_on_what_it_refers_to() {
    let test = HandbookTest::new()
        .file("content/kontakter.md", contact("jouren", "112"))
        .file("content/lagar/lvu-6.md", law("6 §"))
        .file(
            "content/rutin.md",
            "---\nkind: procedure\ntitle: Rutin\nsteps:\n  - {id: ett, do: Ring jouren., contact: \"kontakter.md#jouren\", \
             basis: lagar/lvu-6.md}\n  - {id: två, do: Vänta.}\n---\n",
        );
    let behind = entries_behind(&test, "sv/rutin.html");
    for path in ["kontakter", "lagar/lvu-6", "rutin"] {
        assert!(behind.contains(path), "{path}: {behind:?}");
    }
}
