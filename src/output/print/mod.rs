//! Print products: from the handbook's records to documents, and from these to paper.
//!
//! `prints.rs` makes each once: `compose.rs` is the way from a product to its document, `typeset.rs` from there to PDF; the
//! files beside them are their steps.

pub mod admission;
pub mod assemble;
pub mod catalog;
pub mod chapters;
pub mod code;
pub mod compose;
pub mod composer;
pub mod copied_text;
pub mod discretion;
pub mod document;
pub mod edition;
pub mod export;
pub mod fields;
pub mod findings;
pub mod fit;
pub mod format;
pub mod hyphenation;
pub mod imposition;
pub mod instructions;
pub mod kept;
pub mod laid_out;
pub mod layout;
pub mod nodes;
pub mod numbers;
pub mod phrases;
pub mod picture;
pub mod preflight;
pub mod prints;
pub mod product;
pub mod qr;
pub mod records;
#[cfg(test)]
mod sample;
pub mod select;
pub mod sheet_marks;
pub mod template_errors;
pub mod typeset;
pub mod world;

/// The page that lists every product, at the top of each language.
pub const PRINT_PAGE: &str = "utskrift";
