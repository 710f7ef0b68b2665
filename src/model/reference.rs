//! References between entries, written like links: `../lagar/lvu-6.md` or `../kontakter/stockholm.md#socialjouren`.

use std::marker::PhantomData;

use crate::model::path::EntryPath;
use crate::source::Place;

/// An entry, or a heading or record on its page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Target {
    /// The entry.
    pub entry: EntryPath,
    /// The id on its page.
    pub id: Option<String>,
}

/// A reference to a file that lies beside the entries: a picture, a sound. `resolve/` has made sure that it is there.
#[derive(Clone, Debug)]
pub struct FileRef {
    /// Its path from the content folder.
    pub path: String,
    /// The words that wrote it.
    pub place: Place,
}

/// A reference to a `T`, with the place that wrote it; `resolve/` has made sure that it leads there.
#[derive(Clone, Debug)]
pub struct Ref<T> {
    /// What it leads to.
    pub target: Target,
    /// The words that wrote it.
    pub place: Place,
    kind: PhantomData<fn() -> T>,
}

impl<T> Ref<T> {
    /// A reference to `target`, written at `place`.
    pub fn new(target: Target, place: Place) -> Self {
        Self {
            target,
            place,
            kind: PhantomData,
        }
    }
}
