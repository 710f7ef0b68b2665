//! Forms: templates to write in on paper. The handbook draws them and never takes anything in.

use crate::model::entry::Entry;
use crate::model::group::Group;
use crate::model::reference::Ref;
use crate::model::words::Words;

/// A template with room to write.
#[derive(Clone, Debug)]
pub struct Form {
    /// Its fields by section, those without a section first.
    pub sections: Vec<Group<FormField>>,
    /// What to know about what is written in it.
    pub privacy: Option<Words>,
    /// The paper it is drawn for.
    pub sheet: Sheet,
}

/// One thing to fill in.
#[derive(Clone, Debug)]
pub struct FormField {
    /// Its id on the page.
    pub id: String,
    /// What it asks for.
    pub label: Words,
    /// How to fill it in.
    pub help: Option<Words>,
    /// Whether it must be filled in.
    pub is_required: bool,
    /// What is drawn to write in.
    pub answer: Answer,
    /// How many ruled lines follow; for text these are all there is.
    pub lines: u8,
    /// Where to read more.
    pub see: Vec<Ref<Entry>>,
}

/// What is drawn to write in.
#[derive(Clone, Debug)]
pub enum Answer {
    /// Ruled lines.
    Lines,
    /// A box for a number.
    Number,
    /// A row for strokes, for each option.
    Tally(Vec<Words>),
    /// Room for a day.
    Date,
    /// Room for a time of day.
    Time,
    /// Boxes to tick, as many as apply; one without a name when there are no options.
    Tick(Vec<Words>),
    /// Boxes of which one is ticked.
    Choice(Vec<Words>),
}

/// The paper that a form is drawn for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sheet {
    /// An ordinary sheet.
    #[default]
    A4,
    /// A quarter of it, for the pocket.
    A6,
}

/// Words that ask who somebody is, in Swedish, English and Romanian; each as the words of a label in a row.
const PERSONAL: &[&[&str]] = &[
    &["namn"],
    &["namnet"],
    &["förnamn"],
    &["efternamn"],
    &["smeknamn"],
    &["namnteckning"],
    &["initialer"],
    &["personnummer"],
    &["personnr"],
    &["samordningsnummer"],
    &["födelsedatum"],
    &["födelsedag"],
    &["födelseår"],
    &["född"],
    &["telefon"],
    &["telefonnummer"],
    &["mobil"],
    &["mobilnummer"],
    &["nås", "på"],
    &["e", "post"],
    &["epost"],
    &["mejl"],
    &["mejladress"],
    &["registreringsnummer"],
    &["registreringsskylt"],
    &["regnr"],
    &["reg", "nr"],
    &["bilnummer"],
    &["adress"],
    &["hemadress"],
    &["bostadsadress"],
    &["foto"],
    &["fotografi"],
    &["name"],
    &["names"],
    &["surname"],
    &["initials"],
    &["signature"],
    &["personal", "identity", "number"],
    &["identity", "number"],
    &["birth", "date"],
    &["birthday"],
    &["date", "of", "birth"],
    &["born"],
    &["phone"],
    &["telephone"],
    &["mobile"],
    &["e", "mail"],
    &["email"],
    &["registration", "number"],
    &["registration", "plate"],
    &["number", "plate"],
    &["licence", "plate"],
    &["license", "plate"],
    &["address"],
    &["home", "address"],
    &["photo"],
    &["photograph"],
    &["nume"],
    &["numele"],
    &["prenume"],
    &["prenumele"],
    &["cnp"],
    &["data", "nașterii"],
    &["număr", "de", "telefon"],
    &["număr", "de", "înmatriculare"],
    &["adresă"],
    &["adresa"],
];

/// What in a label asks who somebody is; none when nothing does.
///
/// `Namn` and `Barnets förnamn` do, `Gatunamn` and `Antal` do not.
pub fn asks_who(label: &str) -> Option<&'static [&'static str]> {
    let label = label.to_lowercase().replace('ş', "ș");
    let words: Vec<&str> = label
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    PERSONAL
        .iter()
        .find(|asked| words.windows(asked.len()).any(|row| row == **asked))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_ask_who_somebody_is_are_recognised() {
        for label in [
            "Namn",
            "Barnets förnamn",
            "Namn/roll",
            "Personnummer",
            "Födelsedatum",
            "E-post",
            "Reg.nr",
            "Nås på",
            "Name of the child",
            "Date of birth",
            "Registration plate",
            "Data naşterii",
        ] {
            assert!(asks_who(label).is_some(), "{label}");
        }
        for label in [
            "Gatunamn",
            "Antal barn",
            "Områden",
            "Datum",
            "Ålder osäker",
            "Telefoner barnet har",
            "Number of children",
            "",
        ] {
            assert!(asks_who(label).is_none(), "{label}");
        }
    }
}
