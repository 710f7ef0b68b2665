//! `handbok` turns a folder of Markdown into a handbook site: read → resolve → render → publish.
//!
//! Each step is a folder and hands a value of its own type to the next; `ARCHITECTURE.md` has the plan.

pub mod diagnostic;
pub mod model;
pub mod source;
