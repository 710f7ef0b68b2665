//! What the typesetter says of a theme's template, as a diagnostic at its line.

use typst::WorldExt;
use typst::diag::{Severity, SourceDiagnostic};
use typst::syntax::{FileId, Span};

use crate::diagnostic::{Code, Diagnostic};
use crate::output::print::world::ProductWorld;
use crate::source::Place;

/// Turns errors and warnings of the typesetter into diagnostics; `template` is blamed for what has no place.
pub fn diagnostics<'a>(
    world: &ProductWorld<'_>,
    template: &str,
    found: impl IntoIterator<Item = &'a SourceDiagnostic>,
) -> Vec<Diagnostic> {
    let all = found.into_iter();
    all.map(|found| diagnostic(world, template, found))
        .collect()
}

fn diagnostic(world: &ProductWorld<'_>, template: &str, found: &SourceDiagnostic) -> Diagnostic {
    let code = match found.severity {
        Severity::Error => Code::PrintTemplate,
        Severity::Warning => Code::PrintTemplateDoubt,
    };
    let own = found
        .span
        .id()
        .and_then(|id| place(world, id, world.range(found.span)?));
    // What goes wrong inside the typesetter is shown where the theme called for it.
    let place = own.or_else(|| {
        found
            .trace
            .iter()
            .find_map(|point| place_of(world, point.span))
    });
    let diagnostic = match place {
        Some(place) => Diagnostic::at(code, place),
        None => Diagnostic::in_file(code, world.theme().shown(template)),
    };
    diagnostic.arg("reason", reason(world, found))
}

/// The message on one line, with its hints and where it was called from.
fn reason(world: &ProductWorld<'_>, found: &SourceDiagnostic) -> String {
    let hints = found.hints.iter().map(|hint| format!("; {}", hint.v));
    let calls = found
        .trace
        .iter()
        .filter_map(|point| place_of(world, point.span))
        .map(|place| {
            let path = place.source.path();
            let name = path.rsplit('/').next().unwrap_or(path);
            format!("{name}:{}", place.position().line)
        });
    let calls: Vec<String> = calls.collect();
    let called = if calls.is_empty() {
        String::new()
    } else {
        format!("; called from {}", calls.join(", "))
    };
    let hints: String = hints.collect();
    let reason = format!("{}{hints}{called}", found.message);
    reason.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn place_of(world: &ProductWorld<'_>, span: Span) -> Option<Place> {
    place(world, span.id()?, world.range(span)?)
}

fn place(world: &ProductWorld<'_>, id: FileId, range: std::ops::Range<usize>) -> Option<Place> {
    Some(Place::new(world.theme().template(id)?, range))
}
