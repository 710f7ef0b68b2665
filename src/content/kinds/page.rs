//! `page`: a text about anything.

use crate::content::kinds::common::COMMON;
use crate::content::table::Table;

/// The fields of a page: those that every kind shares.
pub static PAGE: Table = Table {
    name: "page",
    fields: &[],
    extends: Some(&COMMON),
    languages: false,
};
