//! Print products: what their panels hold.

pub mod document;
pub mod imposition;
pub mod layout;
pub mod select;
pub mod sheet_marks;
