//! The domain: what a handbook is made of, in types that can only hold what is valid.
//!
//! Knows neither YAML, HTML nor files. Text becomes one of these types once, in `content/`; afterwards nobody checks again.

pub mod accessibility;
pub mod avoided;
pub mod bytes;
pub mod case;
pub mod citation;
pub mod contact;
pub mod deadline;
pub mod discretion;
pub mod entry;
pub mod follow_up;
pub mod form;
pub mod glossary;
pub mod group;
pub mod handbook;
pub mod hours;
pub mod indicator;
pub mod kind;
pub mod language;
pub mod law;
pub mod length;
pub mod letters;
pub mod link;
pub mod markup;
pub mod meeting;
pub mod origin;
pub mod panel;
pub mod path;
pub mod personal_number;
pub mod phone;
pub mod phrase;
pub mod pocket;
pub mod procedure;
pub mod provision;
pub mod quiz;
pub mod reference;
pub mod return_procedure;
pub mod step;
pub mod trust;
pub mod words;
