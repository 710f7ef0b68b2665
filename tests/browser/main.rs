//! The handbook in a real browser: what a reader meets, from the front page to a phone number.
//!
//! One file for each thing that must hold; `browser`, `tab` and `site` are what they stand on. `tests/run.sh` installs what
//! is needed.

mod axe;
mod browser;
mod clock;
mod deadlines;
mod keyboard;
mod links;
mod paper;
mod policy;
mod print;
mod search;
mod search_quality;
mod show;
mod site;
mod tab;
mod ways;
mod weight;
mod width;

/// Fails with one problem a line.
fn assert_none(problems: &[String]) {
    assert!(
        problems.is_empty(),
        "{} found:\n{}",
        problems.len(),
        problems.join("\n")
    );
}
