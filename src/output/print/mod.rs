//! Print products: what their panels hold.

pub mod document;
pub mod select;
pub mod typeset;
pub mod world;
