//! Law: a provision of a statute or EU act, said in plain words.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use crate::model::citation::Citation;
use crate::model::deadline::Deadline;
use crate::model::provision::Provision;
use crate::model::reference::Ref;
use crate::model::words::Words;

/// The number of a statute in Svensk författningssamling, such as `1990:52`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SfsNumber {
    year: u16,
    serial: u16,
}

/// The number of an EU act, such as `2011/36/EU` (the older form) or `(EU) 2019/1111`, kept as written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EuNumber(String);

/// The number that an act is known by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatuteNumber {
    /// Swedish.
    Sfs(SfsNumber),
    /// European Union.
    Eu(EuNumber),
}

/// The text is no statute number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidStatuteNumber;

impl FromStr for SfsNumber {
    type Err = InvalidStatuteNumber;

    fn from_str(text: &str) -> Result<Self, InvalidStatuteNumber> {
        let (year, serial) = text.split_once(':').ok_or(InvalidStatuteNumber)?;
        // The oldest statute still in force is from 1734.
        Ok(Self {
            year: number(year, 1734..=2100)?,
            serial: number(serial, 1..=9999)?,
        })
    }
}

impl fmt::Display for SfsNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.year, self.serial)
    }
}

impl FromStr for EuNumber {
    type Err = InvalidStatuteNumber;

    fn from_str(text: &str) -> Result<Self, InvalidStatuteNumber> {
        let parts: Vec<&str> = text.trim_start_matches("(EU) ").split('/').collect();
        let (new_form, years) = (text.starts_with("(EU) "), 1950..=2100);
        match parts[..] {
            [year, serial] if new_form => {
                number(year, years)?;
                number(serial, 1..=9999)?;
            }
            [year, serial, "EU" | "EG" | "EEG"] if !new_form => {
                number(year, 50..=2100)?;
                number(serial, 1..=9999)?;
            }
            _ => return Err(InvalidStatuteNumber),
        }
        Ok(Self(text.to_owned()))
    }
}

impl FromStr for StatuteNumber {
    type Err = InvalidStatuteNumber;

    fn from_str(text: &str) -> Result<Self, InvalidStatuteNumber> {
        text.parse()
            .map(Self::Sfs)
            .or_else(|_| text.parse().map(Self::Eu))
    }
}

impl fmt::Display for StatuteNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sfs(number) => write!(f, "SFS {number}"),
            Self::Eu(EuNumber(number)) => f.write_str(number),
        }
    }
}

fn number(digits: &str, range: std::ops::RangeInclusive<u16>) -> Result<u16, InvalidStatuteNumber> {
    let only_digits = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits
        .parse()
        .ok()
        .filter(|number| only_digits && range.contains(number));
    number.ok_or(InvalidStatuteNumber)
}

/// An act of law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statute {
    /// Its full name.
    pub name: Words,
    /// What it is called in citations: `LVU`.
    pub abbreviation: Option<String>,
    /// Its number; a convention may have none.
    pub number: Option<StatuteNumber>,
}

/// The days a provision is in force: from the first, up to and with the last; an open end is not known or not yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InForce {
    from: Option<Date>,
    to: Option<Date>,
}

/// A period that ends before it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndsBeforeItBegins;

impl InForce {
    /// In force from the first day to the last.
    pub fn new(from: Option<Date>, to: Option<Date>) -> Result<Self, EndsBeforeItBegins> {
        match (from, to) {
            (Some(from), Some(to)) if to < from => Err(EndsBeforeItBegins),
            _ => Ok(Self { from, to }),
        }
    }

    /// The first day, when it is known.
    pub fn from(self) -> Option<Date> {
        self.from
    }

    /// The last day, when there is one.
    pub fn to(self) -> Option<Date> {
        self.to
    }

    /// Whether it has ended by `today`.
    pub fn is_over(self, today: Date) -> bool {
        self.to.is_some_and(|to| to < today)
    }

    /// Whether it has not begun by `today`.
    pub fn is_to_come(self, today: Date) -> bool {
        self.from.is_some_and(|from| today < from)
    }
}

/// A provision, said in plain words.
#[derive(Clone, Debug)]
pub struct Law {
    /// The act it stands in.
    pub statute: Statute,
    /// Which part of it; none for the act as a whole.
    pub provision: Option<Provision>,
    /// When it is in force.
    pub in_force: InForce,
    /// What the same rule was cited as before.
    pub replaces: Vec<Citation>,
    /// The provision that came in its place.
    pub replaced_by: Option<Ref<Law>>,
    /// The punishment.
    pub penalty: Option<Words>,
    /// The official text.
    pub url: Option<String>,
    /// The deadlines it sets.
    pub deadlines: Vec<Deadline>,
}

impl Law {
    /// How it is cited: `6 § LVU`; the act's abbreviation or number alone when it names no provision.
    pub fn citation(&self) -> String {
        let statute = match (&self.statute.abbreviation, &self.statute.number) {
            (Some(abbreviation), _) => abbreviation.clone(),
            (None, Some(number)) => number.to_string(),
            (None, None) => String::new(),
        };
        match &self.provision {
            Some(provision) => format!("{provision} {statute}").trim_end().to_owned(),
            None => statute,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn statute_numbers_are_swedish_or_european() {
        for (text, shown) in [
            ("1990:52", Some("SFS 1990:52")),
            ("2025:400", Some("SFS 2025:400")),
            ("2011/36/EU", Some("2011/36/EU")),
            ("(EU) 2019/1111", Some("(EU) 2019/1111")),
            ("90:52", None),
            ("1990-52", None),
            ("1990:", None),
            ("+1990:52", None),
            ("2011/36", None),
            ("", None),
        ] {
            let number = text
                .parse::<StatuteNumber>()
                .ok()
                .map(|number| number.to_string());
            assert_eq!(number.as_deref(), shown, "{text}");
        }
    }

    #[test]
    fn a_period_never_ends_before_it_begins() {
        let (first, last) = (date(2018, 7, 1), date(2025, 6, 30));
        assert!(InForce::new(Some(first), Some(last)).is_ok());
        assert_eq!(
            InForce::new(Some(last), Some(first)),
            Err(EndsBeforeItBegins)
        );
        let over = InForce::new(Some(first), Some(last)).expect("in order");
        assert!(!over.is_over(last));
        assert!(over.is_over(date(2025, 7, 1)));
    }

    proptest! {
        #[test]
        fn any_text_is_a_number_or_refused(text in "\\PC*") {
            let _ = text.parse::<StatuteNumber>();
        }
    }
}
