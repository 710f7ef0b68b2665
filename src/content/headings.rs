//! The ids of headings: given once in the source language, shared by all.

use std::sync::Arc;

use crate::content::body;
use crate::content::reader::is_id;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::entry::Heading;
use crate::source::{Place, Source, Span};

/// Ids that every page has of its own.
pub const PAGE_IDS: [&str; 10] = [
    "main",
    "about",
    "changes",
    "deadlines",
    "pages",
    "statute",
    "steps",
    "authorities",
    "gaps",
    "countries",
];

/// Gives the source's headings an id each, beside those of the page and of its records.
pub fn give_ids(headings: &mut [Heading], records: &[(String, Place)]) {
    let of_page = PAGE_IDS.iter().map(|id| (*id).to_owned());
    body::give_ids(
        headings,
        of_page.chain(records.iter().map(|(id, _)| id.clone())),
    );
}

/// Reports ids that an editor gave to two headings, or to a heading and a record.
pub fn report_ids(
    headings: &[Heading],
    records: &[(String, Place)],
    source: &Arc<Source>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (index, heading) in headings
        .iter()
        .enumerate()
        .filter(|(_, heading)| !heading.id.is_empty())
    {
        let place = Place::new(source, heading.span);
        let earlier = headings[..index]
            .iter()
            .find(|earlier| earlier.id == heading.id)
            .map(|earlier| Place::new(source, earlier.span));
        let record = records
            .iter()
            .find(|(id, _)| *id == heading.id)
            .map(|(_, place)| place.clone());
        if let Some(first) = earlier.or(record) {
            diagnostics.push(
                Diagnostic::at(Code::IdDuplicate, place)
                    .arg("id", heading.id.as_str())
                    .arg("line", first.position().line.get()),
            );
        } else if !is_id(&heading.id) || PAGE_IDS.contains(&heading.id.as_str()) {
            diagnostics
                .push(Diagnostic::at(Code::IdInvalid, place).arg("text", heading.id.as_str()));
        }
    }
}

/// Gives a translation's headings the ids of the source's, in order; reports the first that does not pair.
///
/// They stand in the `body` of the translation's `file`.
pub fn pair(
    source: &[Heading],
    mut headings: Vec<Heading>,
    file: &Arc<Source>,
    body: Span,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Heading> {
    let paired = headings
        .iter()
        .zip(source)
        .take_while(|(own, source)| own.level == source.level)
        .count();
    for (own, source) in headings.iter_mut().zip(source).take(paired) {
        own.id.clone_from(&source.id);
    }
    if paired < headings.len() || paired < source.len() {
        let (variant, span) = match headings.get(paired) {
            Some(extra) => ("other", extra.span),
            None => ("fewer", Span::from(body.start..body.start)),
        };
        let expected = source
            .get(paired)
            .map_or(String::new(), |heading| heading.text.clone());
        let variant = if expected.is_empty() { "more" } else { variant };
        diagnostics.push(
            Diagnostic::at(Code::TranslationHeadings, Place::new(file, span))
                .variant(variant)
                .arg("expected", expected)
                .arg(
                    "found",
                    headings
                        .get(paired)
                        .map_or(String::new(), |heading| heading.text.clone()),
                ),
        );
    }
    let taken: Vec<String> = source.iter().map(|heading| heading.id.clone()).collect();
    body::give_ids(&mut headings[paired..], taken);
    headings
}
