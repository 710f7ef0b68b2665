//! Records in groups: a list of groups with names, and a list of records that each name theirs.

use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, required};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::group::{Group, GroupHeading};

/// A group's own fields.
pub static GROUP: Table = Table {
    name: "group",
    fields: &[
        required("id", Shape::Text, "pengarna"),
        required("name", Shape::Words, "Pengarna"),
    ],
    extends: None,
    languages: false,
};

/// What a kind calls its groups and records.
pub struct Names {
    /// The list of groups.
    pub groups: &'static str,
    /// The list of records.
    pub records: &'static str,
    /// The field of a record that holds the id of its group.
    pub group: &'static str,
}

/// Reads the records into their groups, those without a group first; `look` is shown the fields of every group.
pub fn read<T>(
    reader: &Reader<'_>,
    names: &Names,
    look: impl Fn(&Reader<'_>),
    record: impl Fn(&Reader<'_>) -> Option<T>,
) -> Vec<Group<T>> {
    let mut groups = vec![Group {
        heading: None,
        records: Vec::new(),
    }];
    for group in reader.records(names.groups) {
        look(&group);
        if let (Some(id), Some(name)) = (group.id(), group.words("name")) {
            groups.push(Group {
                heading: Some(GroupHeading { id, name }),
                records: Vec::new(),
            });
        }
    }
    for one in reader.records(names.records) {
        let at = number_of(&one, names, &groups);
        groups[at].records.extend(record(&one));
    }
    groups.retain(|group| group.heading.is_some() || !group.records.is_empty());
    groups
}

/// The number of the group that a record names; that of the first, which has no name, when it names none that there is.
fn number_of<T>(reader: &Reader<'_>, names: &Names, groups: &[Group<T>]) -> usize {
    let Some(written) = reader.text(names.group) else {
        return 0;
    };
    let ids: Vec<&str> = groups
        .iter()
        .map(|group| {
            let heading = group.heading.as_ref();
            heading.map_or("", |heading| heading.id.as_str())
        })
        .collect();
    ids.iter().position(|id| *id == written).unwrap_or_else(|| {
        reader.report(
            Diagnostic::at(Code::GroupUnknown, reader.place(names.group))
                .arg("group", written)
                .arg("groups", names.groups)
                .did_you_mean(written, ids.into_iter().skip(1)),
        );
        0
    })
}
