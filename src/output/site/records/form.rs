//! Forms for their template.

use serde::Serialize;

use crate::model::form::{Answer, Form, FormField, Sheet};
use crate::model::group::Group;
use crate::model::words::Words;
use crate::output::site::records::wordsmith::{Text, TextLink, Wordsmith};

/// A form for its template.
#[derive(Debug, Serialize)]
pub struct FormWords {
    sheet: &'static str,
    privacy: Option<Text>,
    sections: Vec<SectionWords>,
}

#[derive(Debug, Serialize)]
struct SectionWords {
    id: Option<String>,
    name: Option<Text>,
    fields: Vec<FieldWords>,
}

#[derive(Debug, Serialize)]
struct FieldWords {
    id: String,
    label: Option<Text>,
    help: Option<Text>,
    required: bool,
    kind: &'static str,
    options: Vec<Text>,
    lines: u8,
    see: Vec<TextLink>,
}

impl Wordsmith<'_> {
    /// A form in words.
    pub fn form(&self, form: &Form) -> FormWords {
        FormWords {
            sheet: match form.sheet {
                Sheet::A4 => "a4",
                Sheet::A6 => "a6",
            },
            privacy: self.maybe(&form.privacy),
            sections: form
                .sections
                .iter()
                .map(|section| self.form_section(section))
                .collect(),
        }
    }

    fn form_section(&self, section: &Group<FormField>) -> SectionWords {
        let heading = section.heading.as_ref();
        SectionWords {
            id: heading.map(|heading| heading.id.clone()),
            name: heading.and_then(|heading| self.text(&heading.name)),
            fields: section
                .records
                .iter()
                .map(|field| self.form_field(field))
                .collect(),
        }
    }

    fn form_field(&self, field: &FormField) -> FieldWords {
        let none: &[Words] = &[];
        let (kind, options) = match &field.answer {
            Answer::Lines => ("lines", none),
            Answer::Number => ("number", none),
            Answer::Tally(options) => ("tally", options.as_slice()),
            Answer::Date => ("date", none),
            Answer::Time => ("time", none),
            Answer::Tick(options) => ("tick", options.as_slice()),
            Answer::Choice(options) => ("choice", options.as_slice()),
        };
        FieldWords {
            id: field.id.clone(),
            label: self.text(&field.label),
            help: self.maybe(&field.help),
            required: field.is_required,
            kind,
            options: options
                .iter()
                .filter_map(|option| self.text(option))
                .collect(),
            lines: field.lines,
            see: field
                .see
                .iter()
                .filter_map(|see| self.filled_link(&see.target))
                .collect(),
        }
    }
}
