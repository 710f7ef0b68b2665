//! Print products: what a sheet of paper is made of, by selecting from the records of the handbook.

use std::str::FromStr;

use jiff::civil::Date;

use crate::model::language::LanguageTag;
use crate::model::panel::Panel;

/// A print product.
#[derive(Clone, Debug)]
pub struct Pocket {
    /// How it is printed, folded and cut.
    pub sheet: Sheet,
    /// How the pages of an A6 booklet lie on its sheets.
    pub imposition: Imposition,
    /// Which edition it is.
    pub edition: Edition,
    /// The languages that it is made in; none means all of the handbook's.
    pub languages: Vec<LanguageTag>,
    /// The smallest type on it.
    pub size_floor: Option<Points>,
    /// What becomes of a record that should have been checked.
    pub on_overdue: OnOverdue,
    /// Which forms of Romani it may show.
    pub romani: RomaniOnPaper,
    /// Its panels, in the order one reads them.
    pub panels: Vec<Panel>,
}

/// How a product is printed, folded and cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sheet {
    /// One side of A4, folded to eight pages with one cut.
    Fold8,
    /// An A6 booklet.
    A6Booklet,
    /// An A5 booklet in large print.
    A5Booklet,
    /// A card for the wallet.
    WalletCard,
    /// Cards to learn by.
    Flashcards,
    /// Cards to show to somebody.
    ShowCards,
    /// A form.
    Form,
    /// A list to tick off.
    TickList,
    /// A case to hand out.
    CaseSheet,
    /// A text to read, A4.
    Reading,
}

impl Sheet {
    /// Every sheet with its name in front matter.
    pub const ALL: [(&'static str, Self); 10] = [
        ("fold-8", Self::Fold8),
        ("a6-booklet", Self::A6Booklet),
        ("a5-booklet", Self::A5Booklet),
        ("wallet-card", Self::WalletCard),
        ("flashcards", Self::Flashcards),
        ("show-cards", Self::ShowCards),
        ("form", Self::Form),
        ("tick-list", Self::TickList),
        ("case-sheet", Self::CaseSheet),
        ("reading", Self::Reading),
    ];

    /// Its name in front matter.
    pub fn as_str(self) -> &'static str {
        let named = Self::ALL.iter().find(|(_, sheet)| *sheet == self);
        named.map_or("", |(name, _)| name)
    }

    /// How many panels it has, where the fold says so.
    pub fn panels(self) -> Option<usize> {
        match self {
            Self::Fold8 => Some(8),
            _ => None,
        }
    }
}

/// How the pages of an A6 booklet lie on sheets of A4.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Imposition {
    /// The same pages twice: each pile makes two booklets.
    #[default]
    StepAndRepeat,
    /// One booklet: the pile is cut across, and its lower half laid into the upper.
    CutAndStack,
}

impl Imposition {
    /// The key of the message that says what becomes of the sheets.
    pub fn message(self) -> &'static str {
        match self {
            Self::StepAndRepeat => "imposition-step-and-repeat",
            Self::CutAndStack => "imposition-cut-and-stack",
        }
    }
}

/// Which edition a product is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edition {
    /// None yet; nobody should rely on it.
    Draft,
    /// That of a day.
    Of(Date),
    /// One with a name.
    Named(String),
}

/// What becomes of a record that should have been checked before the product was made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnOverdue {
    /// It is printed with a mark.
    #[default]
    Mark,
    /// It is left out.
    LeaveOut,
    /// The product is not made.
    Refuse,
}

/// Which forms of Romani a product may show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RomaniOnPaper {
    /// Those that a speaker has reviewed.
    #[default]
    Reviewed,
    /// Those found in a source as well, marked as not reviewed.
    Attested,
}

/// A size of type in tenths of a point, from 6 to 36 points.
///
/// Below 6 points nobody reads on the move; the handbook's own products stay at 8 and above (clear-print advice is 12).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Points(u16);

/// The text is no size of type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidPoints;

impl FromStr for Points {
    type Err = InvalidPoints;

    /// Points with at most one decimal: `8`, `8.5`, `8,5 pt`.
    fn from_str(text: &str) -> Result<Self, InvalidPoints> {
        let text = text.trim();
        let text = text.strip_suffix("pt").unwrap_or(text).trim_end();
        let (whole, tenth) = text.split_once(['.', ',']).unwrap_or((text, "0"));
        let is_number = |digits: &str, most: usize| {
            (1..=most).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !is_number(whole, 2) || !is_number(tenth, 1) {
            return Err(InvalidPoints);
        }
        let number = |digits: &str| digits.parse::<u16>().map_err(|_| InvalidPoints);
        let tenths = number(whole)? * 10 + number(tenth)?;
        if (60..=360).contains(&tenths) {
            Ok(Self(tenths))
        } else {
            Err(InvalidPoints)
        }
    }
}

impl Points {
    /// The size in tenths of a point.
    pub fn tenths(self) -> u16 {
        self.0
    }

    /// The whole points.
    pub fn whole(self) -> u16 {
        self.0 / 10
    }

    /// The tenths beside them, 0 to 9.
    pub fn tenth(self) -> u16 {
        self.0 % 10
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_points_with_a_decimal() {
        for (text, points) in [
            ("8", Some((8, 0))),
            ("8.5", Some((8, 5))),
            ("9,5 pt", Some((9, 5))),
            ("12pt", Some((12, 0))),
            ("5.9", None),
            ("37", None),
            ("-8", None),
            ("8.25", None),
            ("stor", None),
            ("", None),
        ] {
            let size: Option<Points> = text.parse().ok();
            let read = size.map(|size| (size.whole(), size.tenth()));
            assert_eq!(read, points, "{text}");
        }
    }

    #[test]
    fn every_sheet_has_a_name_of_its_own() {
        for (name, sheet) in Sheet::ALL {
            assert_eq!(sheet.as_str(), name);
        }
    }
}
