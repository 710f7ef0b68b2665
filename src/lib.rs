//! `handbok` turns a folder of Markdown into a handbook site: read → resolve → render → publish.
//!
//! Each step is a folder and hands a value of its own type to the next; `ARCHITECTURE.md` has the plan.

pub mod commands;
pub mod content;
pub mod diagnostic;
pub mod embedded;
pub mod messages;
pub mod model;
pub mod output;
pub mod pipeline;
pub mod project;
pub mod publish;
pub mod resolve;
pub mod serve;
pub mod source;
