//! Reports an accessibility statement that has grown old.

use jiff::Span;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::handbook::Handbook;

/// Reports an assessment of more than a year ago: the site has changed since, and readers are told that it was assessed.
pub fn check(handbook: &Handbook) -> Option<Diagnostic> {
    let assessment = handbook.settings.statement.assessment.as_ref()?;
    let until = assessment.on.checked_add(Span::new().years(1)).ok()?;
    (until < handbook.today).then(|| {
        Diagnostic::at(Code::AccessibilityOld, assessment.place.clone())
            .arg("date", assessment.on.to_string())
    })
}
