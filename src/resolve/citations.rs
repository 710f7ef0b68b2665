//! Citations of law: which entry each means, and whether the law still says so.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::citation::Citation;
use crate::model::entry::{Content, Entry, Mentioned};
use crate::model::handbook::Handbook;
use crate::model::law::{Law, Statute};
use crate::model::reference::Ref;
use crate::source::Place;

/// Enters the laws into the handbook's index; reports files that disagree on what an abbreviation means.
pub fn index(handbook: &mut Handbook) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let mut laws: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut replaced: BTreeMap<Citation, Vec<usize>> = BTreeMap::new();
    let mut statutes: BTreeMap<&str, (&Statute, &Entry)> = BTreeMap::new();
    for (at, entry) in handbook.entries.iter().enumerate() {
        let Content::Law(law) = &entry.content else {
            continue;
        };
        for old in &law.replaces {
            replaced.entry(old.clone()).or_default().push(at);
        }
        let Some(abbreviation) = &law.statute.abbreviation else {
            continue;
        };
        laws.entry(abbreviation.clone()).or_default().push(at);
        let (first, first_entry) = *statutes
            .entry(abbreviation)
            .or_insert((&law.statute, entry));
        if first.number != law.statute.number {
            let path = entry
                .versions
                .get(handbook.settings.source_language())
                .map_or("", |version| version.source.path());
            diagnostics.push(
                Diagnostic::in_file(Code::LawStatute, path)
                    .arg("abbreviation", abbreviation.as_str())
                    .arg("other", first_entry.path.as_str()),
            );
        }
    }
    handbook.index.laws = laws;
    handbook.index.replaced = replaced;
    diagnostics
}

/// Reports citations of laws that the handbook does not have, and of provisions that are repealed or renumbered.
pub fn check(handbook: &Handbook) -> Vec<Diagnostic> {
    handbook
        .entries
        .par_iter()
        .flat_map_iter(|entry| check_entry(handbook, entry))
        .collect()
}

fn check_entry(handbook: &Handbook, entry: &Entry) -> Vec<Diagnostic> {
    let cited = entry.all_mentions().filter_map(|(place, what)| match what {
        Mentioned::Citation(citation) => Some((place, citation)),
        Mentioned::Phone(_) | Mentioned::Abbreviation(_) => None,
    });
    cited
        .filter_map(|(place, citation)| check_citation(handbook, citation, place))
        .chain(entry.content.steps().flat_map(|step| {
            let laws = step.basis.iter();
            laws.filter_map(|basis| check_basis(handbook, basis))
        }))
        .collect()
}

/// Reports a law that a step rests on although it is repealed.
fn check_basis(handbook: &Handbook, basis: &Ref<Law>) -> Option<Diagnostic> {
    match &handbook.entry(&basis.target.entry)?.content {
        Content::Law(law) if law.in_force.is_over(handbook.today) => Some(repealed(
            handbook,
            &law.citation(),
            law,
            basis.place.clone(),
        )),
        _ => None,
    }
}

fn check_citation(handbook: &Handbook, citation: &Citation, place: Place) -> Option<Diagnostic> {
    if let Some((_, law)) = handbook.cited(citation) {
        return law
            .in_force
            .is_over(handbook.today)
            .then(|| repealed(handbook, &citation.to_string(), law, place));
    }
    // An old citation is one that nothing of today answers to.
    if let Some((old, new)) = successor(handbook, citation) {
        return Some(
            Diagnostic::at(Code::LawRepealed, place)
                .variant("renumbered")
                .arg("old", plain(&old.to_string()))
                .arg("new", plain(&new.citation())),
        );
    }
    if handbook.index.laws.contains_key(&citation.abbreviation) || citation.number.is_some() {
        return None;
    }
    let known = handbook.index.laws.keys().map(String::as_str);
    Some(
        Diagnostic::at(Code::LawUnknown, place)
            .arg("abbreviation", citation.abbreviation.as_str())
            .did_you_mean(&citation.abbreviation, known),
    )
}

fn repealed(handbook: &Handbook, citation: &str, law: &Law, place: Place) -> Diagnostic {
    let on = law
        .in_force
        .to()
        .map(|last| last.to_string())
        .unwrap_or_default();
    let successor = law
        .replaced_by
        .as_ref()
        .and_then(|successor| handbook.entry(&successor.target.entry));
    let diagnostic = Diagnostic::at(Code::LawRepealed, place)
        .arg("old", plain(citation))
        .arg("on", on);
    match successor.map(|entry| &entry.content) {
        Some(Content::Law(new)) => diagnostic
            .variant("replaced")
            .arg("new", plain(&new.citation())),
        _ => diagnostic,
    }
}

/// The law that took the place of what `citation` cites by its old number.
pub fn successor<'a>(
    handbook: &'a Handbook,
    citation: &Citation,
) -> Option<(&'a Citation, &'a Law)> {
    let same = |old: &Citation| {
        old.abbreviation == citation.abbreviation
            && (citation.number.is_none() || old.number == citation.number)
            && (old.provision == citation.provision || old.provision.covers(&citation.provision))
    };
    let (old, laws) = handbook.index.replaced.iter().find(|(old, _)| same(old))?;
    match &handbook.entries[*laws.first()?].content {
        Content::Law(law) => Some((old, law)),
        _ => None,
    }
}

/// Without the spaces that keep words together on a page.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}
