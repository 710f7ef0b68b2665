//! The preview: pages made when somebody asks for them.

pub mod server;
