//! Print products: what their panels hold.

pub mod select;
