//! A page or card of a print product: what it selects from the handbook, or holds of its own.

use crate::content::body::links;
use crate::content::node::Value;
use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional, required};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::entry::{Entry, LinkUse};
use crate::model::panel::{Panel, PanelText, Selection, Tag};
use crate::model::procedure::Procedure;
use crate::model::reference::{Ref, Target};
use crate::source::Place;

/// The fields of a panel.
pub static PANEL: Table = Table {
    name: "panel",
    fields: &[
        required("id", Shape::Text, "ringa"),
        required("title", Shape::Words, "Vem du ringer"),
        optional("contacts", Shape::Record(&CONTACTS), "{tags: [akut]}"),
        optional(
            "indicators",
            Shape::Record(&INDICATORS),
            "{group: ../indikatorer/tiggeri.md}",
        ),
        optional("laws", Shape::References, "[../lagar/sol-19-1.md]"),
        optional(
            "phrases",
            Shape::Record(&PHRASES),
            "{from: ../fraser/kontakt.md}",
        ),
        optional(
            "steps",
            Shape::Record(&STEPS),
            "{of: ../rutiner/pa-gatan.md}",
        ),
        optional("text", Shape::Words, "Lägg planen i fickan."),
        optional("lines", Shape::Number, "6"),
        optional("digits", Shape::Number, "20"),
        optional("section", Shape::Reference, "../lagar/index.md"),
        optional("handbook", Shape::Flag, "true"),
    ],
    extends: None,
    languages: false,
};

static CONTACTS: Table = Table {
    name: "panel_contacts",
    fields: &[
        optional("tags", Shape::Texts, "[akut]"),
        optional(
            "ids",
            Shape::References,
            "[../kontakter/stockholm.md#socialjouren]",
        ),
    ],
    extends: None,
    languages: false,
};

static INDICATORS: Table = Table {
    name: "panel_indicators",
    fields: &[
        optional("group", Shape::Reference, "../indikatorer/tiggeri.md"),
        optional("ids", Shape::References, "[../indikatorer/tiggeri.md#i26]"),
    ],
    extends: None,
    languages: false,
};

static PHRASES: Table = Table {
    name: "panel_phrases",
    fields: &[
        required("from", Shape::Reference, "../fraser/kontakt.md"),
        optional("ids", Shape::Texts, "[ph-hello]"),
        optional("varieties", Shape::Texts, "[rmy-x-kalderas]"),
    ],
    extends: None,
    languages: false,
};

static STEPS: Table = Table {
    name: "panel_steps",
    fields: &[
        required("of", Shape::Reference, "../rutiner/pa-gatan.md"),
        optional("ids", Shape::Texts, "[sakerhet]"),
    ],
    extends: None,
    languages: false,
};

/// The most ruled lines that a page takes.
const MOST_LINES: u8 = 60;

/// The highest number to point at.
const MOST_DIGITS: u8 = 100;

/// Reads a panel.
pub fn read(reader: &Reader<'_>) -> Option<Panel> {
    let (id, title) = (reader.id(), reader.words("title"));
    // As written, so that a text may stand above or below what is selected.
    let mut selections: Vec<(usize, Selection)> = Vec::new();
    for (name, read) in SELECTORS {
        let start = reader.place(name).span.start;
        selections.extend(read(reader).into_iter().map(|selection| (start, selection)));
    }
    selections.sort_by_key(|(start, _)| *start);
    if !SELECTORS.iter().any(|(name, _)| is_filled(reader, name)) {
        reader.report(Diagnostic::at(Code::PocketEmpty, reader.place("id")));
    }
    Some(Panel {
        place: reader.place("id"),
        id: id?,
        title: title?,
        selections: selections
            .into_iter()
            .map(|(_, selection)| selection)
            .collect(),
    })
}

type ReadSelector = fn(&Reader<'_>) -> Vec<Selection>;

/// The fields that fill a panel.
const SELECTORS: [(&str, ReadSelector); 10] = [
    ("contacts", contacts),
    ("indicators", indicators),
    ("laws", laws),
    ("phrases", phrases),
    ("steps", steps),
    ("text", text),
    ("lines", lines),
    ("digits", digits),
    ("section", section),
    ("handbook", handbook),
];

fn contacts(reader: &Reader<'_>) -> Vec<Selection> {
    let Some(record) = reader.record("contacts") else {
        return Vec::new();
    };
    let tags: Vec<Tag> = record
        .texts("tags")
        .into_iter()
        .map(|(place, name)| Tag {
            name: name.to_owned(),
            place,
        })
        .collect();
    let ids = record.references("ids");
    report_no_choice(&record, &["tags", "ids"]);
    let tagged = (!tags.is_empty()).then_some(Selection::ContactsTagged(tags));
    let named = (!ids.is_empty()).then_some(Selection::Contacts(ids));
    tagged.into_iter().chain(named).collect()
}

fn indicators(reader: &Reader<'_>) -> Vec<Selection> {
    let Some(record) = reader.record("indicators") else {
        return Vec::new();
    };
    let (group, ids) = (record.reference("group"), record.references("ids"));
    report_no_choice(&record, &["group", "ids"]);
    let group = group.map(Selection::IndicatorGroup);
    let named = (!ids.is_empty()).then_some(Selection::Indicators(ids));
    group.into_iter().chain(named).collect()
}

/// Whether something is written in a field; what is wrong with it is reported on its own.
fn is_filled(reader: &Reader<'_>, name: &str) -> bool {
    reader
        .node(name)
        .is_some_and(|node| !matches!(&node.value, Value::List(items) if items.is_empty()))
}

/// Reports a selector that says nothing of what to select.
fn report_no_choice(record: &Reader<'_>, names: &[&'static str]) {
    if !names.iter().any(|name| is_filled(record, name)) {
        let diagnostic = Diagnostic::at(Code::PocketEmpty, record.place(names[0]));
        record.report(diagnostic.variant("choice").arg("known", names.join(", ")));
    }
}

fn laws(reader: &Reader<'_>) -> Vec<Selection> {
    let laws = reader.references("laws");
    let selection = (!laws.is_empty()).then_some(Selection::Laws(laws));
    selection.into_iter().collect()
}

fn phrases(reader: &Reader<'_>) -> Vec<Selection> {
    let Some(record) = reader.record("phrases") else {
        return Vec::new();
    };
    let from: Option<Ref<Entry>> = record.reference("from");
    let only = records_of(&record, from.as_ref());
    let mut varieties = Vec::new();
    for (place, text) in record.texts("varieties") {
        match text.parse() {
            Ok(tag) => varieties.push(tag),
            Err(_) => record.report(Diagnostic::at(Code::LanguageTag, place).arg("text", text)),
        }
    }
    let selection = from.map(|from| Selection::Phrases {
        from,
        only,
        varieties,
    });
    selection.into_iter().collect()
}

fn steps(reader: &Reader<'_>) -> Vec<Selection> {
    let Some(record) = reader.record("steps") else {
        return Vec::new();
    };
    let of: Option<Ref<Procedure>> = record.reference("of");
    let only = records_of(&record, of.as_ref());
    of.map(|of| Selection::Steps { of, only })
        .into_iter()
        .collect()
}

/// The records of `page` that the list `ids` names.
fn records_of<P, T>(record: &Reader<'_>, page: Option<&Ref<P>>) -> Vec<Ref<T>> {
    let Some(page) = page else {
        return Vec::new();
    };
    let reference = |(place, id): (Place, &str)| {
        let target = Target {
            entry: page.target.entry.clone(),
            id: Some(id.to_owned()),
        };
        Ref::new(target, place)
    };
    record.texts("ids").into_iter().map(reference).collect()
}

fn text(reader: &Reader<'_>) -> Vec<Selection> {
    let Some(words) = reader.words("text") else {
        return Vec::new();
    };
    let written = reader.written_words("text").into_iter();
    let links = written.flat_map(|(place, text)| {
        let links = links(text).into_iter();
        links.map(move |link| {
            let span = place.span;
            (place.clone(), LinkUse { span, ..link })
        })
    });
    let links = links.collect();
    vec![Selection::Text(PanelText { words, links })]
}

fn lines(reader: &Reader<'_>) -> Vec<Selection> {
    count(reader, "lines", MOST_LINES)
        .map(Selection::Lines)
        .into_iter()
        .collect()
}

fn digits(reader: &Reader<'_>) -> Vec<Selection> {
    count(reader, "digits", MOST_DIGITS)
        .map(Selection::Digits)
        .into_iter()
        .collect()
}

/// A number from 1 to `most`.
fn count(reader: &Reader<'_>, name: &'static str, most: u8) -> Option<u8> {
    let number = reader.number(name)?;
    let count = u8::try_from(number)
        .ok()
        .filter(|count| (1..=most).contains(count));
    if count.is_none() {
        reader.report(
            Diagnostic::at(Code::PocketSize, reader.place(name))
                .variant(name)
                .arg("text", number.to_string()),
        );
    }
    count
}

fn section(reader: &Reader<'_>) -> Vec<Selection> {
    reader
        .reference("section")
        .map(Selection::Section)
        .into_iter()
        .collect()
}

fn handbook(reader: &Reader<'_>) -> Vec<Selection> {
    let is_wanted = reader.flag("handbook");
    is_wanted
        .then_some(Selection::Handbook)
        .into_iter()
        .collect()
}
