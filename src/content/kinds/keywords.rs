//! Words that somebody may search with, and that the text itself does not have.

use crate::content::kinds::trust::TRUST;
use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional};
use crate::model::words::Words;

/// The field for them, with those of trust.
pub static KEYWORDS: Table = Table {
    name: "keywords",
    fields: &[optional(
        "keywords",
        Shape::Words,
        "\"nattjour, socialen på kvällen\"",
    )],
    extends: Some(&TRUST),
    languages: false,
};

/// Reads them; commas part them.
pub fn read(reader: &Reader<'_>) -> Option<Words> {
    reader.words("keywords")
}
