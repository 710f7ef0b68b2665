//! Print products: from the handbook's records to documents, and from these to paper.

pub mod admission;
pub mod catalog;
pub mod chapters;
pub mod code;
pub mod compose;
pub mod composer;
pub mod discretion;
pub mod document;
pub mod edition;
pub mod fields;
pub mod hyphenation;
pub mod imposition;
pub mod instructions;
pub mod kept;
pub mod layout;
pub mod nodes;
pub mod phrases;
pub mod prints;
pub mod product;
pub mod qr;
pub mod records;
pub mod select;
pub mod sheet_marks;
pub mod typeset;
pub mod world;

/// The page that lists every product, at the top of each language.
pub const PRINT_PAGE: &str = "utskrift";
