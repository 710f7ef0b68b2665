//! What templates are given of records, in words of one language; a file a kind.

pub mod contact;
pub mod deadline;
pub mod form;
pub mod glossary;
pub mod indicator;
pub mod law;
pub mod phrase;
pub mod return_procedure;
pub mod statement;
pub mod step;
pub mod trust;
pub mod wordsmith;
