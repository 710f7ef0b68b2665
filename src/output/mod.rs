//! Render: a handbook becomes files, made on demand.

pub mod part;
pub mod print;
pub mod script;
pub mod search;
pub mod site;
pub mod slim;
pub mod theme;
pub mod tree;
