//! What a print template is given: a product in one language, as data.
//!
//! Every text of an editor is a string value here, never code, and says its language. What may not be printed is not in it:
//! the template decides how things look, never whether they may be shown.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Serialize, Serializer};

/// Words with the language they are in, as a BCP 47 tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Run {
    /// The words; soft hyphens stand where they may break and the typesetter does not know it.
    pub text: String,
    /// Their language.
    pub lang: String,
}

/// A product in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Document {
    /// Its name: `handlingsplan-fickplan`.
    pub product: String,
    /// Its sheet, by its name in front matter: `fold-8`.
    pub sheet: &'static str,
    /// Whether its pages are cut and stacked, where a sheet may hold two copies instead.
    pub is_cut_and_stack: bool,
    /// The paper of one page, where the sheet leaves it open: `a4` or `a6`.
    pub paper: &'static str,
    /// The language it is made in.
    pub language: String,
    /// Its title.
    pub title: Run,
    /// The smallest type that the product asks for, in tenths of a point; none where the sheet's own floors hold.
    pub size_floor: Option<u16>,
    /// The day that its files say they were made on, which is `datetime.today()` in templates: that of the edition, else the latest
    /// day that something on it was checked. Never that of the build, so that the same words make the same file on any day.
    #[serde(serialize_with = "as_text")]
    pub day: Option<Date>,
    /// What tells this copy from others.
    pub edition: EditionLine,
    /// The words of the interface that templates use, by their key without `print-`.
    pub labels: BTreeMap<String, String>,
    /// Its panels, in the order one reads them.
    pub panels: Vec<PanelPage>,
}

/// `2026-11-24`
fn as_text<S: Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
    match day {
        Some(day) => serializer.collect_str(day),
        None => serializer.serialize_none(),
    }
}

/// What stands at the foot of every sheet.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EditionLine {
    /// The words `Utkast – använd inte`, where nobody has named an edition.
    pub draft: Option<String>,
    /// `Utgåva 2026-11-24`.
    pub name: Option<String>,
    /// `Kasta efter 15 januari 2027`.
    pub throw_away: Option<String>,
    /// A short code made of the words on it: the same words, the same code.
    pub code: String,
    /// The address of its place on the print page, for reading.
    pub address: Option<String>,
    /// The same as a QR code: rows of modules, `true` is dark, without the quiet zone.
    pub qr: Option<Vec<Vec<bool>>>,
}

/// A panel of a folded sheet, a page of a booklet, a card, or a chapter of a reading copy.
#[derive(Clone, Debug, Serialize)]
pub struct PanelPage {
    /// Its id.
    pub id: String,
    /// What stands at its top.
    pub title: Option<Run>,
    /// A mark in words, for the page as a whole.
    pub mark: Option<String>,
    /// What it holds, in order.
    pub blocks: Vec<Block>,
}

/// A part of a panel.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// Running text.
    Text {
        /// Its nodes.
        nodes: Vec<Node>,
    },
    /// Whom to ring.
    Contacts {
        /// In the order to try them.
        contacts: Vec<ContactLine>,
    },
    /// Signs to see and to ask about, without weights.
    Indicators {
        /// `see` and `ask`.
        see: Vec<Line>,
        /// To ask about.
        ask: Vec<Line>,
    },
    /// What laws say, in short.
    Laws {
        /// One line a law.
        laws: Vec<LawLine>,
    },
    /// What to say.
    Phrases {
        /// The cards.
        phrases: Vec<PhraseCard>,
    },
    /// What to do.
    Steps {
        /// One after the other.
        steps: Vec<StepLine>,
    },
    /// Large digits to point at.
    Digits {
        /// As they are printed.
        digits: Vec<String>,
    },
    /// Where what stands before it comes from.
    Source {
        /// `Källa: ` and the source.
        words: Vec<Run>,
    },
    /// Ruled lines to write on.
    Lines {
        /// How many.
        count: u8,
    },
    /// A form's section.
    Fields {
        /// Its heading.
        heading: Option<Run>,
        /// Its fields.
        fields: Vec<FieldBox>,
    },
}

/// A record that is one text, with its mark (`ska kontrolleras`) where it has one.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    /// What it says.
    pub text: Run,
    /// A mark in words.
    pub mark: Option<String>,
}

/// A contact.
#[derive(Clone, Debug, Serialize)]
pub struct ContactLine {
    /// Its name.
    pub name: Run,
    /// Its numbers as printed, with what each is for; empty where it is reached through others.
    pub numbers: Vec<NumberLine>,
    /// Through whom it is reached.
    pub via: Option<Run>,
    /// Set aside for a local number: a ruled line, and these words `Fyll i: NAMN`.
    pub fill_in: Option<String>,
    /// `Dygnet runt`.
    pub hours: Option<Run>,
    /// Whether it answers in an emergency, and so is printed large.
    pub is_urgent: bool,
    /// A mark in words.
    pub mark: Option<String>,
}

/// A number of a contact.
#[derive(Clone, Debug, Serialize)]
pub struct NumberLine {
    /// What it is for.
    pub label: Option<Run>,
    /// The number, never broken over lines.
    pub number: String,
}

/// A law.
#[derive(Clone, Debug, Serialize)]
pub struct LawLine {
    /// `6 § LVU`.
    pub citation: String,
    /// What it says.
    pub text: Run,
    /// A mark in words.
    pub mark: Option<String>,
}

/// A phrase in its languages.
#[derive(Clone, Debug, Serialize)]
pub struct PhraseCard {
    /// Its id, for flashcards and show cards.
    pub id: String,
    /// When it may be said: `bara efter beslut`.
    pub condition: Option<Run>,
    /// Its wordings, that of the product's language first.
    pub wordings: Vec<Spoken>,
    /// Answers to point at, each in its languages.
    pub answers: Vec<Vec<Run>>,
    /// A mark in words, for the card as a whole.
    pub mark: Option<String>,
}

/// A wording as one says it.
#[derive(Clone, Debug, Serialize)]
pub struct Spoken {
    /// What one says.
    pub text: Run,
    /// The name of the language or variety, in the product's language.
    pub language: String,
    /// How a Swedish reader says it.
    pub pronunciation: Option<String>,
    /// A mark in words: `ej granskad av tolk`.
    pub mark: Option<String>,
}

/// A step.
#[derive(Clone, Debug, Serialize)]
pub struct StepLine {
    /// Its number, from 1.
    pub number: usize,
    /// What to do: the short text for paper where there is one.
    pub action: Run,
    /// Who does it.
    pub who: Option<Run>,
    /// By what right.
    pub basis: Vec<String>,
    /// Whom to ask, with the number where it may be printed.
    pub contact: Option<Run>,
    /// A mark in words.
    pub mark: Option<String>,
}

/// A field of a form.
#[derive(Clone, Debug, Serialize)]
pub struct FieldBox {
    /// Its label.
    pub label: Run,
    /// Whether it must be filled in.
    pub is_required: bool,
    /// Help, in small type.
    pub help: Option<Run>,
    /// What it is answered with: `lines`, `number`, `tally`, `date`, `time`, `tick` or `choice`.
    pub answer: &'static str,
    /// How many ruled lines it has.
    pub lines: u8,
    /// What may be ticked or chosen.
    pub options: Vec<Run>,
}

/// A part of running text.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "node", rename_all = "kebab-case")]
pub enum Node {
    /// A paragraph.
    Paragraph {
        /// Its words.
        children: Vec<Node>,
    },
    /// A heading, 1 for the highest on the page.
    Heading {
        /// 1 to 6.
        level: u8,
        /// Its words.
        children: Vec<Node>,
    },
    /// A list.
    List {
        /// The first number; none for points.
        start: Option<u64>,
        /// Its items.
        items: Vec<Vec<Node>>,
    },
    /// A callout.
    Callout {
        /// `akut`, `viktigt` or `bra-att-veta`.
        callout: &'static str,
        /// What it is called.
        title: String,
        /// What it says.
        children: Vec<Node>,
    },
    /// A quotation.
    Quote {
        /// What it says.
        children: Vec<Node>,
    },
    /// A table, its first row the headings.
    Table {
        /// `left`, `center` or `right`, a column.
        align: Vec<&'static str>,
        /// Rows of cells.
        rows: Vec<Vec<Vec<Node>>>,
    },
    /// Words.
    Words {
        /// The words.
        run: Run,
    },
    /// Emphasised words.
    Emphasis {
        /// The words.
        children: Vec<Node>,
    },
    /// Strong words.
    Strong {
        /// The words.
        children: Vec<Node>,
    },
    /// Words as typed.
    Code {
        /// The words.
        text: String,
    },
    /// A link; an address that may not be printed is not here.
    Link {
        /// `http` or `https`; none for a page of the handbook.
        address: Option<String>,
        /// The words.
        children: Vec<Node>,
    },
    /// A picture.
    Picture {
        /// Where templates find it: `/images/0f3a….png`.
        file: String,
        /// What it shows, for those who do not see it.
        alt: String,
    },
    /// A line's end.
    Break,
    /// A rule.
    Rule,
}
