//! Checks that no two pages want one address: a file may be named like the page of another entry's step.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::entry::Entry;
use crate::model::handbook::Handbook;

/// Reports every file whose address is that of a step's own page.
pub fn check(handbook: &Handbook) -> Vec<Diagnostic> {
    let clashes = |entry: &Entry| {
        let steps = handbook.steps_of(entry).into_iter();
        let files = steps.filter_map(|step| handbook.entry(&entry.path.part(&step.page_name())));
        files
            .filter_map(|file| {
                let source = file.versions.get(handbook.settings.source_language())?;
                Some(
                    Diagnostic::in_file(Code::FileName, source.source.path())
                        .variant("step")
                        .arg("entry", entry.path.as_str()),
                )
            })
            .collect::<Vec<_>>()
    };
    handbook.entries.iter().flat_map(clashes).collect()
}
