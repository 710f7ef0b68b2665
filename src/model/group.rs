//! Records of a page that stand together under a heading.

use crate::model::words::Words;

/// Records that belong together.
#[derive(Clone, Debug)]
pub struct Group<T> {
    /// What they are about; none for those that stand before every heading.
    pub heading: Option<GroupHeading>,
    /// In the order of the file.
    pub records: Vec<T>,
}

/// The name of a group.
#[derive(Clone, Debug)]
pub struct GroupHeading {
    /// Its id on the page.
    pub id: String,
    /// What its records are about.
    pub name: Words,
}
