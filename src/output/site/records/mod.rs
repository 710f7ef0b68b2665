//! What templates are given of laws, contacts and phrases, in words of one language; a file a kind.

pub mod contact;
pub mod law;
pub mod media;
pub mod phrase;
pub mod show;
pub mod trust;
pub mod wordsmith;
