//! Front matter as written: a tree of nodes, each with its place; scalars are text, whatever they look like.

use crate::source::Span;

/// A value with the stretch of the file that wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Where.
    pub span: Span,
    /// What.
    pub value: Value,
}

/// What stands at a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing.
    Empty,
    /// Text: `no`, `0846500400` and `18:30` are what they say.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// Fields, in the order of the file, the same name as often as it was written.
    Fields(Vec<(Key, Node)>),
}

/// The name of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// Where.
    pub span: Span,
    /// The name.
    pub name: String,
}

impl Node {
    /// The fields, when it has some.
    pub fn fields(&self) -> Option<&[(Key, Node)]> {
        match &self.value {
            Value::Fields(fields) => Some(fields),
            _ => None,
        }
    }

    /// The text, when it is a scalar.
    pub fn scalar(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text) => Some(text),
            _ => None,
        }
    }
}
