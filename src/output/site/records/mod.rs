//! What templates are given of laws, contacts and phrases, in words of one language; a file a kind.

pub mod case;
pub mod contact;
pub mod law;
pub mod meeting;
pub mod phrase;
pub mod pocket;
pub mod quiz;
pub mod reference;
pub mod trust;
pub mod wordsmith;
