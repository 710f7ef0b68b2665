//! Checks that links and references lead where they say.

use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::deadline::{Deadline, ListedDeadline};
use crate::model::entry::{Content, Entry, Kind, LinkUse, Mentioned};
use crate::model::handbook::Handbook;
use crate::model::link::Link;
use crate::model::path::relative;
use crate::model::reference::{FileRef, Ref, Target};
use crate::model::return_procedure::Part;
use crate::model::step::StepDetails;
use crate::source::{Place, Source, Span};

/// Reports every link and reference that leads nowhere, and numbers in running text that are nobody's.
pub fn check(handbook: &Handbook) -> Vec<Diagnostic> {
    let of_settings = handbook.settings.statement.contact.iter();
    let mut all: Vec<Diagnostic> = of_settings
        .filter_map(|contact| check_reference(handbook, contact, Kind::Contacts))
        .collect();
    all.par_extend(handbook.entries.par_iter().flat_map_iter(|entry| {
        let mut diagnostics = Vec::new();
        check_references(handbook, entry, &mut diagnostics);
        for version in entry.versions.values() {
            let links = version.links.iter();
            diagnostics.extend(
                links.filter_map(|link| check_link(handbook, entry, &version.source, link)),
            );
        }
        check_numbers(handbook, entry, &mut diagnostics);
        diagnostics
    }));
    all
}

fn check_references(handbook: &Handbook, entry: &Entry, diagnostics: &mut Vec<Diagnostic>) {
    match &entry.content {
        Content::Law(law) => {
            if let Some(successor) = &law.replaced_by {
                diagnostics.extend(check_reference(handbook, successor, Kind::Law));
            }
        }
        Content::Contacts(contacts) => {
            for fallback in contacts.iter().flat_map(|contact| &contact.fallback) {
                diagnostics.extend(check_reference(handbook, fallback, Kind::Contacts));
            }
        }
        Content::Procedure(procedure) => {
            diagnostics.extend(
                procedure
                    .deadlines
                    .iter()
                    .filter_map(|listed| match listed {
                        ListedDeadline::OfLaw(reference) => check_deadline(handbook, reference),
                        ListedDeadline::Own(_) => None,
                    }),
            );
        }
        Content::Glossary(terms) => {
            let see = terms.iter().flat_map(|term| &term.see);
            diagnostics.extend(see.filter_map(|see| check_target(handbook, see)));
        }
        Content::Form(form) => {
            let fields = form.sections.iter().flat_map(|section| &section.records);
            let see = fields.flat_map(|field| &field.see);
            diagnostics.extend(see.filter_map(|see| check_target(handbook, see)));
        }
        Content::Phrases(phrases) => {
            for phrase in phrases {
                let picture = phrase.picture.as_ref().map(|picture| &picture.file);
                let sound = phrase.sound.as_ref().map(|sound| &sound.file);
                let files = picture.into_iter().chain(sound);
                diagnostics.extend(files.filter_map(|file| check_file(handbook, entry, file)));
            }
        }
        Content::Page | Content::Indicators(_) => {}
        Content::Return(procedure) => {
            if let Part::Country {
                spine: Some(spine), ..
            } = &procedure.part
            {
                diagnostics.extend(check_reference(handbook, spine, Kind::Return));
            }
            let contacts = procedure.authorities.iter();
            let contacts = contacts.filter_map(|authority| authority.contact.as_ref());
            diagnostics.extend(
                contacts
                    .chain(&procedure.ask)
                    .filter_map(|one| check_reference(handbook, one, Kind::Contacts)),
            );
        }
        // What these refer to, `training.rs` and `pocket.rs` check.
        Content::Case(_) | Content::Quiz(_) | Content::Meeting(_) | Content::Pocket(_) => {}
    }
    for step in entry.content.steps() {
        check_step(handbook, step, diagnostics);
    }
}

fn check_step(handbook: &Handbook, step: &StepDetails, diagnostics: &mut Vec<Diagnostic>) {
    let laws = step.basis.iter();
    diagnostics.extend(laws.filter_map(|law| check_reference(handbook, law, Kind::Law)));
    let contacts = step.contacts.iter();
    diagnostics.extend(contacts.filter_map(|one| check_reference(handbook, one, Kind::Contacts)));
    let ways_on = step.choices.iter().map(|choice| &choice.then);
    let anywhere = step.template.iter().chain(ways_on);
    diagnostics.extend(anywhere.filter_map(|reference| check_target(handbook, reference)));
}

fn check_deadline(handbook: &Handbook, reference: &Ref<Deadline>) -> Option<Diagnostic> {
    if handbook.deadline(&reference.target).is_some() {
        return None;
    }
    Some(check_target(handbook, reference).unwrap_or_else(|| {
        Diagnostic::at(Code::ReferenceKind, reference.place.clone())
            .variant("deadline")
            .arg("link", reference.place.source.slice(reference.place.span))
    }))
}

/// Reports a reference that leads nowhere, or to another kind than `wanted`.
pub(super) fn check_reference<T>(
    handbook: &Handbook,
    reference: &Ref<T>,
    wanted: Kind,
) -> Option<Diagnostic> {
    let place = reference.place.clone();
    let target = &reference.target;
    let Some(entry) = handbook.entry(&target.entry) else {
        return Some(dead_link(handbook, place, &target.entry.to_string()));
    };
    if entry.content.kind() != wanted || (wanted == Kind::Contacts && target.id.is_none()) {
        return Some(wrong_kind(reference, wanted));
    }
    dead_anchor(handbook, place, target)
}

/// Reports a reference that leads to no record, or to one of another kind than `wanted`.
pub(super) fn check_record<T>(
    handbook: &Handbook,
    reference: &Ref<T>,
    wanted: Kind,
) -> Option<Diagnostic> {
    match reference.target.id {
        Some(_) => check_reference(handbook, reference, wanted),
        None => Some(wrong_kind(reference, wanted)),
    }
}

/// Reports a reference that leads nowhere; any kind will do.
pub(super) fn check_target<T>(handbook: &Handbook, reference: &Ref<T>) -> Option<Diagnostic> {
    let (place, target) = (reference.place.clone(), &reference.target);
    match handbook.entry(&target.entry) {
        None => Some(dead_link(handbook, place, target.entry.as_str())),
        Some(_) => dead_anchor(handbook, place, target),
    }
}

fn wrong_kind<T>(reference: &Ref<T>, wanted: Kind) -> Diagnostic {
    Diagnostic::at(Code::ReferenceKind, reference.place.clone())
        .arg("link", reference.target.entry.as_str())
        .arg("wanted", crate::diagnostic::Arg::Message(wanted.message()))
}

fn check_file(handbook: &Handbook, entry: &Entry, file: &FileRef) -> Option<Diagnostic> {
    if handbook.assets.contains_key(&file.path) {
        return None;
    }
    let place = file.place.clone();
    let link = place.source.slice(place.span).to_owned();
    let known = handbook.assets.keys().map(String::as_str);
    let diagnostic = Diagnostic::at(Code::LinkDead, place)
        .variant("file")
        .arg("link", link)
        .did_you_mean(&file.path, known);
    Some(offer_relative(diagnostic, entry, ""))
}

fn check_numbers(handbook: &Handbook, entry: &Entry, diagnostics: &mut Vec<Diagnostic>) {
    for (place, what) in entry.all_mentions() {
        if let Mentioned::Phone(dial) = what
            && !handbook.index.contacts_by_number.contains_key(dial)
            && !dial.may_be_a_count()
        {
            diagnostics
                .push(Diagnostic::at(Code::PhoneInText, place).arg("number", dial.to_string()));
        }
    }
}

/// Reports a link or image of `entry`, written in `source`, that leads nowhere or where it may not.
pub(super) fn check_link(
    handbook: &Handbook,
    entry: &Entry,
    source: &Arc<Source>,
    link: &LinkUse,
) -> Option<Diagnostic> {
    let place = Place::new(source, address_span(source, link));
    let address = link.address.as_str();
    match Link::parse(&entry.path, address) {
        Link::Unsafe => Some(Diagnostic::at(Code::LinkScheme, place).arg("text", address)),
        Link::Phone => Some(Diagnostic::at(Code::PhoneInText, place).arg("number", address)),
        Link::Outside => Some(
            Diagnostic::at(Code::LinkDead, place)
                .variant("outside")
                .arg("link", address),
        ),
        Link::External if link.is_image => Some(
            Diagnostic::at(Code::LinkDead, place)
                .variant("image")
                .arg("link", address),
        ),
        Link::External => link
            .is_empty
            .then(|| Diagnostic::at(Code::LinkEmpty, place).arg("link", address)),
        Link::Asset(path) if handbook.assets.contains_key(&path) => (link.is_empty
            && !link.is_image)
            .then(|| Diagnostic::at(Code::LinkEmpty, place).arg("link", address)),
        Link::Asset(path) => {
            let known = handbook.assets.keys().map(String::as_str);
            let diagnostic = Diagnostic::at(Code::LinkDead, place)
                .arg("link", address)
                .did_you_mean(&path, known);
            Some(offer_relative(diagnostic, entry, ""))
        }
        Link::Entry(target) if handbook.entry(&target.entry).is_none() => {
            let diagnostic = dead_link(handbook, place, target.entry.as_str());
            Some(offer_relative(diagnostic, entry, ".md"))
        }
        Link::Entry(target) => dead_anchor(handbook, place, &target),
    }
}

/// The address inside the brackets of a link, so that the underline stands below what is wrong.
fn address_span(source: &Source, link: &LinkUse) -> Span {
    let written = source.slice(link.span);
    match written.rfind(&link.address) {
        Some(at) if !link.address.is_empty() => {
            Span::from(link.span.start + at..link.span.start + at + link.address.len())
        }
        _ => link.span,
    }
}

fn dead_link(handbook: &Handbook, place: Place, path: &str) -> Diagnostic {
    let link = place.source.slice(place.span).to_owned();
    // Names in the same folder first; ten thousand pages are compared only for a link that is wrong.
    let known = handbook.entries.iter().map(|entry| entry.path.as_str());
    Diagnostic::at(Code::LinkDead, place)
        .arg("link", link)
        .did_you_mean(path, known)
}

/// Turns the near name, a path from the content folder, into a link as it would stand in `entry`.
fn offer_relative(mut diagnostic: Diagnostic, entry: &Entry, ending: &str) -> Diagnostic {
    diagnostic.suggestion = diagnostic
        .suggestion
        .map(|path| format!("{}{ending}", relative(entry.path.folder(), &path)));
    diagnostic
}

fn dead_anchor(handbook: &Handbook, place: Place, target: &Target) -> Option<Diagnostic> {
    if handbook.has_anchor(target) {
        return None;
    }
    let id = target.id.as_deref().unwrap_or_default();
    let entry = handbook.entry(&target.entry)?;
    let headings = entry
        .headings(handbook.settings.source_language())
        .iter()
        .map(|heading| heading.id.as_str());
    let known: Vec<&str> = entry
        .records
        .iter()
        .map(|(id, _)| id.as_str())
        .chain(headings)
        .collect();
    Some(
        Diagnostic::at(Code::LinkAnchor, place)
            .arg("id", id)
            .arg("entry", target.entry.as_str())
            .did_you_mean(id, known),
    )
}
