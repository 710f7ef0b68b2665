//! What templates are given of records, in words of one language; a file a kind.

pub mod case;
pub mod contact;
pub mod deadline;
pub mod form;
pub mod found;
pub mod glossary;
pub mod indicator;
pub mod law;
pub mod media;
pub mod meeting;
pub mod phrase;
pub mod pocket;
pub mod quiz;
pub mod reference;
pub mod return_procedure;
pub mod show;
pub mod statement;
pub mod step;
pub mod trust;
pub mod wordsmith;
