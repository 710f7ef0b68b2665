//! One file for each kind of entry: its table of fields, and how they become its domain types.

pub mod case;
pub mod common;
pub mod contacts;
pub mod deadline;
pub mod form;
pub mod glossary;
pub mod group;
pub mod indicators;
pub mod keywords;
pub mod law;
pub mod meeting;
pub mod page;
pub mod panel;
pub mod phrases;
pub mod pocket;
pub mod procedure;
pub mod quiz;
pub mod return_procedure;
pub mod step;
pub mod trust;

use crate::content::reader::Reader;
use crate::content::table::Table;
use crate::model::entry::{Content, Kind};

/// The fields of a kind.
pub fn table(kind: Kind) -> &'static Table {
    match kind {
        Kind::Page => &page::PAGE,
        Kind::Law => &law::LAW,
        Kind::Contacts => &contacts::CONTACTS,
        Kind::Phrases => &phrases::PHRASES,
        Kind::Procedure => &procedure::PROCEDURE,
        Kind::Indicators => &indicators::INDICATORS,
        Kind::Glossary => &glossary::GLOSSARY,
        Kind::Return => &return_procedure::RETURN,
        Kind::Form => &form::FORM,
        Kind::Case => &case::CASE,
        Kind::Quiz => &quiz::QUIZ,
        Kind::Meeting => &meeting::MEETING,
        Kind::Pocket => &pocket::POCKET,
    }
}

/// Reads what a kind holds beside its text.
pub fn read(
    kind: Kind,
    reader: &Reader<'_>,
    settings: &crate::model::handbook::Settings,
) -> Content {
    match kind {
        Kind::Page => Content::Page,
        Kind::Law => Content::Law(Box::new(law::read(reader))),
        Kind::Contacts => Content::Contacts(contacts::read(reader, settings.country)),
        Kind::Phrases => Content::Phrases(phrases::read(reader)),
        Kind::Procedure => Content::Procedure(procedure::read(reader)),
        Kind::Indicators => Content::Indicators(indicators::read(reader)),
        Kind::Glossary => Content::Glossary(glossary::read(reader)),
        Kind::Return => Content::Return(return_procedure::read(reader)),
        Kind::Form => Content::Form(Box::new(form::read(reader))),
        Kind::Case => Content::Case(Box::new(case::read(reader))),
        Kind::Quiz => Content::Quiz(quiz::read(reader)),
        Kind::Meeting => Content::Meeting(Box::new(meeting::read(reader))),
        Kind::Pocket => Content::Pocket(Box::new(pocket::read(reader))),
    }
}
