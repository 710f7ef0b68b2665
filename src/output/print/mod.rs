//! Print products: what their panels hold, and how it becomes paper.
//!
//! `typeset.rs` is the way from a document to PDF; the files beside it are its steps.

pub mod assemble;
pub mod catalog;
pub mod code;
pub mod copied_text;
pub mod document;
pub mod export;
pub mod findings;
pub mod fit;
pub mod format;
pub mod hyphenation;
pub mod imposition;
pub mod instructions;
pub mod laid_out;
pub mod layout;
pub mod preflight;
pub mod qr;
#[cfg(test)]
mod sample;
pub mod select;
pub mod sheet_marks;
pub mod template_errors;
pub mod typeset;
pub mod world;
