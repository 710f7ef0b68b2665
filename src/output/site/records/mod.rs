//! What templates are given of laws, contacts and phrases, in words of one language; a file a kind.

pub mod contact;
pub mod deadline;
pub mod law;
pub mod phrase;
pub mod return_procedure;
pub mod step;
pub mod trust;
pub mod wordsmith;
