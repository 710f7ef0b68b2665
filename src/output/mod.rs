//! Render: a handbook becomes files, made on demand.

pub mod site;
pub mod slim;
pub mod theme;
pub mod tree;
