//! Tables of the fields that an entry or record may have.
//!
//! One table serves three readers: the reader of front matter, the comments that `handbok new` writes, and the editors'
//! guide. The help of a field is the message `field-TABLE-FIELD`, its example stands here.

/// The fields of an entry or record.
#[derive(Debug)]
pub struct Table {
    /// Its name, as in the keys of its messages.
    pub name: &'static str,
    /// The fields of its own.
    pub fields: &'static [Field],
    /// A table whose fields it has as well.
    pub extends: Option<&'static Table>,
    /// Whether a language tag is a field too, with the words in that language.
    pub languages: bool,
}

/// One field.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What may stand in it.
    pub shape: Shape,
    /// Whether it must be there.
    pub required: bool,
    /// A value as an editor would write it.
    pub example: &'static str,
}

/// What may stand in a field.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// Words for readers: a text, or one for each language.
    Words,
    /// A text that is the same in all languages.
    Text,
    /// A list of texts.
    Texts,
    /// A list of words for readers: each a text, or one for each language; a translation gives them all in the same order.
    ListOfWords,
    /// A whole number.
    Number,
    /// `true` or `false`.
    Flag,
    /// A day, as `2026-11-23`.
    Date,
    /// One of a few words.
    Choice(&'static [&'static str]),
    /// A reference to another entry.
    Reference,
    /// A list of references.
    References,
    /// Fields of its own.
    Record(&'static Table),
    /// A list of records.
    Records(&'static Table),
    /// One of a few words, or a list of texts.
    ChoiceOrTexts(&'static [&'static str]),
    /// A list, each item a text or a record.
    TextsOrRecords(&'static Table),
    /// A list, each item a reference or a record.
    ReferencesOrRecords(&'static Table),
    /// Words for each language by its tag, or a record.
    LanguageWords,
    /// Anything at all.
    Anything,
}

impl Shape {
    /// The key of the message that names the shape in a sentence.
    pub fn message(self) -> &'static str {
        match self {
            Self::Words => "shape-words",
            Self::Text => "shape-text",
            Self::Texts => "shape-texts",
            Self::ListOfWords => "shape-list-of-words",
            Self::Number => "shape-number",
            Self::Flag => "shape-flag",
            Self::Date => "shape-date",
            Self::Choice(_) => "shape-choice",
            Self::Reference => "shape-reference",
            Self::References => "shape-references",
            Self::Record(_) => "shape-record",
            Self::Records(_) => "shape-records",
            Self::ChoiceOrTexts(_) => "shape-choice-or-texts",
            Self::TextsOrRecords(_) => "shape-texts-or-records",
            Self::ReferencesOrRecords(_) => "shape-references-or-records",
            Self::LanguageWords => "shape-language-words",
            Self::Anything => "shape-anything",
        }
    }

    /// Whether a translation may give it in its own language.
    pub fn is_translated(self) -> bool {
        match self {
            Self::Words | Self::ListOfWords => true,
            Self::Record(table) | Self::Records(table) | Self::ReferencesOrRecords(table) => {
                table.all().any(|field| field.shape.is_translated())
            }
            _ => false,
        }
    }
}

impl Table {
    /// Its fields, its own first, then those it has from others.
    pub fn all(&'static self) -> Box<dyn Iterator<Item = &'static Field>> {
        match self.extends {
            Some(more) => Box::new(self.fields.iter().chain(more.all())),
            None => Box::new(self.fields.iter()),
        }
    }

    /// The field called `name`.
    pub fn field(&'static self, name: &str) -> Option<&'static Field> {
        self.fields
            .iter()
            .find(|field| field.name == name)
            .or_else(|| self.extends.and_then(|more| more.field(name)))
    }

    /// The name of the table that `field` stands in.
    pub fn home_of(&'static self, field: &Field) -> &'static str {
        let own = self.fields.iter().any(|own| own.name == field.name);
        match self.extends {
            Some(more) if !own => more.home_of(field),
            _ => self.name,
        }
    }
}

/// A field that may be left out.
pub const fn optional(name: &'static str, shape: Shape, example: &'static str) -> Field {
    Field {
        name,
        shape,
        required: false,
        example,
    }
}

/// A field that must be there.
pub const fn required(name: &'static str, shape: Shape, example: &'static str) -> Field {
    Field {
        name,
        shape,
        required: true,
        example,
    }
}
