//! Print products: what their panels hold.

pub mod catalog;
pub mod code;
pub mod document;
pub mod hyphenation;
pub mod imposition;
pub mod layout;
pub mod qr;
pub mod select;
pub mod sheet_marks;
pub mod typeset;
pub mod world;
