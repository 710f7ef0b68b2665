//! The domain: what a handbook is made of, in types that can only hold what is valid.
//!
//! Knows neither YAML, HTML nor files. Text becomes one of these types once, in `content/`; afterwards nobody checks again.

pub mod citation;
pub mod contact;
pub mod digits;
pub mod discretion;
pub mod entry;
pub mod handbook;
pub mod hours;
pub mod language;
pub mod law;
pub mod length;
pub mod link;
pub mod markup;
pub mod path;
pub mod personal_number;
pub mod phone;
pub mod phrase;
pub mod provision;
pub mod reference;
pub mod trust;
pub mod words;
