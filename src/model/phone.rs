//! Phone numbers that can be dialled.
//!
//! Swedish and short numbers are checked by rules of our own; the tables for the rest of the world cost 80–96 ms to
//! load (measured), so they are opened only when a foreign number needs them.

use std::fmt;
use std::ops::Range;

use crate::model::bytes::next_digit;

/// A country after ISO 3166-1, as in `SE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Country {
    /// Sweden.
    pub const SWEDEN: Self = Self(*b"SE");

    /// Reads two capital letters.
    pub fn parse(text: &str) -> Option<Self> {
        match text.as_bytes() {
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Some(Self([*a, *b])),
            _ => None,
        }
    }

    /// The two letters.
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// A number somebody can dial, with the spacing its editor gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhoneNumber {
    shown: String,
    dial: Dial,
}

/// What is dialled.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dial {
    /// A short number, which works only in its country: `112`, `11414`, `116111`.
    Short {
        /// The digits.
        digits: String,
        /// Where it works.
        country: Country,
    },
    /// A full international number after ITU-T E.164, with its `+`.
    International(String),
}

/// Why a number cannot be dialled; each has a sentence of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvalidPhone {
    /// It has other characters than digits, spaces, hyphens, brackets and a leading `+`.
    Characters,
    /// It has too few digits.
    TooShort,
    /// It has too many digits.
    TooLong,
    /// It begins with neither `+` nor `0` and is no short number of its country.
    NoCountryCode,
    /// Its country has no such numbers.
    NotInPlan,
}

/// Swedish short numbers (PTS, the Swedish numbering plan): emergency, police, health care, information in an accident,
/// on-call doctor; those that begin with 116 are reserved in the whole EU (decision 2007/116/EC).
const SWEDISH_SHORT: [&str; 5] = ["112", "11313", "11414", "1177", "116117"];

impl PhoneNumber {
    /// Reads a short number, a national one of `country`, or an international one.
    pub fn parse(text: &str, country: Country) -> Result<Self, InvalidPhone> {
        let text = text.trim();
        let digits = digits_of(text)?;
        let dial = if let Some(international) = digits.strip_prefix('+') {
            international_number(international, country)?
        } else if let Some(national) = digits.strip_prefix('0') {
            national_number(&digits, national, country)?
        } else if is_short_number(&digits, country) {
            Dial::Short { digits, country }
        } else {
            return Err(InvalidPhone::NoCountryCode);
        };
        Ok(Self {
            shown: text
                .replace([' ', '\u{a0}'], "\u{a0}")
                .replace('-', "\u{2011}"),
            dial,
        })
    }

    /// The number as people read it, with spaces and hyphens that never break.
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// What is dialled.
    pub fn dial(&self) -> &Dial {
        &self.dial
    }

    /// The address of a `tel:` link for somebody in `country`; none when the number is a short one of another country,
    /// where it may reach somebody else.
    pub fn link_from(&self, here: Country) -> Option<String> {
        match &self.dial {
            Dial::International(number) => Some(format!("tel:{number}")),
            Dial::Short { digits, country } if *country == here => Some(format!("tel:{digits}")),
            Dial::Short { .. } => None,
        }
    }

    /// Whether the number is among those that Post- och telestyrelsen sets aside for film and books: the mobile numbers
    /// 070-174 06 05 to 070-174 06 99. Its ranges for landlines could not be confirmed and are left out.
    pub fn is_fictional(&self) -> bool {
        match &self.dial {
            Dial::International(number) => number
                .strip_prefix("+467017406")
                .and_then(|last| last.parse::<u8>().ok())
                .is_some_and(|last| (5..=99).contains(&last)),
            Dial::Short { .. } => false,
        }
    }
}

impl Dial {
    /// Whether the digits may as well be a count: `112 barn`, `avsnitt 1177`.
    pub fn may_be_a_count(&self) -> bool {
        matches!(self, Self::Short { digits, .. } if digits.len() <= 4)
    }
}

impl fmt::Display for Dial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Short { digits, .. } => f.write_str(digits),
            Self::International(number) => f.write_str(number),
        }
    }
}

/// A stretch of running text that looks like a phone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mentioned {
    /// The bytes of the text.
    pub range: Range<usize>,
    /// What it would dial.
    pub dial: Dial,
}

/// Finds what looks like a phone number in running text: a number that begins with `+` or `0` and can be dialled, or a
/// short number of `country` written by itself. Dates, times, amounts and statute numbers are passed over.
pub fn find_numbers(text: &str, country: Country) -> Vec<Mentioned> {
    let mut found = Vec::new();
    for range in digit_runs(text) {
        let written = &text[range.clone()];
        let digits = written.bytes().filter(u8::is_ascii_digit).count();
        let begins_as_number = written.starts_with(['+', '0']);
        let can_be_one = if begins_as_number {
            (7..=15).contains(&digits)
        } else {
            digits <= 6
        };
        if !can_be_one || is_part_of_something_else(text, &range) {
            continue;
        }
        let is_foreign = written.starts_with('+') && !written.starts_with("+46");
        // The world's tables are not opened for a mere mention: any `+` with enough digits is a phone number.
        let dial = if is_foreign {
            let digits: String = written.chars().filter(char::is_ascii_digit).collect();
            Some(Dial::International(format!("+{digits}")))
        } else {
            PhoneNumber::parse(written, country)
                .ok()
                .map(|number| number.dial)
        };
        found.extend(dial.map(|dial| Mentioned { range, dial }));
    }
    found
}

/// Digits with at most two spaces, hyphens or brackets in a row between them, with a leading `+`.
fn digit_runs(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut runs = Vec::new();
    let mut from = 0;
    while let Some(first) = next_digit(bytes, from) {
        let has_plus = first > from && bytes[first - 1] == b'+';
        let end = first + run_length(&text[first..]);
        runs.push(first - usize::from(has_plus)..end);
        from = end;
    }
    runs
}

/// How far digits and what may stand between them reach, up to the last digit.
fn run_length(text: &str) -> usize {
    let (mut end, mut separators) = (0, 0);
    for (at, character) in text.char_indices() {
        match character {
            '0'..='9' => {
                end = at + 1;
                separators = 0;
            }
            ' ' | '\u{a0}' | '-' | '\u{2011}' | '(' | ')' if separators < 2 => separators += 1,
            _ => break,
        }
    }
    end
}

/// Whether the characters around digits make them something else: `2025:400`, `6 §`, `50 %`, `1.5`, `v2`.
fn is_part_of_something_else(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].chars().next_back();
    let mut after = text[range.end..].chars();
    let (next, second) = (after.next(), after.next());
    let glued = |c: char| c.is_alphanumeric() || matches!(c, ':' | '/' | '_' | '=' | '#' | '§');
    before.is_some_and(|c| glued(c) || matches!(c, '.' | ',' | '-' | '–'))
        || next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | '_' | '%' | '–'))
        || (matches!(next, Some(':' | '.' | ',')) && second.is_some_and(|c| c.is_ascii_digit()))
        || (matches!(next, Some(' ' | '\u{a0}')) && matches!(second, Some('§' | '%' | '–')))
}

/// The digits, with the leading `+` if there is one; `(0)` behind a country code is left out.
fn digits_of(text: &str) -> Result<String, InvalidPhone> {
    let text = text.replace("(0)", "");
    let mut digits = String::with_capacity(text.len());
    for (index, character) in text.trim().chars().enumerate() {
        match character {
            '+' if index == 0 => digits.push('+'),
            '0'..='9' => digits.push(character),
            ' ' | '\u{a0}' | '-' | '–' | '\u{2011}' | '(' | ')' | '/' | '.' => {}
            _ => return Err(InvalidPhone::Characters),
        }
    }
    match digits.trim_start_matches('+').len() {
        0..=2 => Err(InvalidPhone::TooShort),
        3..=15 => Ok(digits),
        _ => Err(InvalidPhone::TooLong),
    }
}

fn is_short_number(digits: &str, country: Country) -> bool {
    let harmonised = digits == "112" || (digits.starts_with("116") && digits.len() == 6);
    match country.as_str() {
        "SE" => harmonised || SWEDISH_SHORT.contains(&digits),
        // Short numbers of other countries are theirs to give out: three to six digits.
        _ => harmonised || (3..=6).contains(&digits.len()),
    }
}

fn national_number(digits: &str, national: &str, country: Country) -> Result<Dial, InvalidPhone> {
    if country == Country::SWEDEN {
        return swedish_number(national);
    }
    foreign_number(digits, Some(country))
}

fn international_number(digits: &str, country: Country) -> Result<Dial, InvalidPhone> {
    match digits.strip_prefix("46") {
        Some(national) => swedish_number(national),
        None => foreign_number(&format!("+{digits}"), Some(country)),
    }
}

/// A Swedish national number without its first 0: seven to nine digits in the numbering plan (PTS), of which the first
/// is none of the trunk and international prefix 0.
fn swedish_number(national: &str) -> Result<Dial, InvalidPhone> {
    match (national.len(), national.as_bytes().first()) {
        (_, Some(b'0')) => Err(InvalidPhone::NotInPlan),
        (0..=6, _) => Err(InvalidPhone::TooShort),
        (7..=9, _) => Ok(Dial::International(format!("+46{national}"))),
        _ => Err(InvalidPhone::TooLong),
    }
}

fn foreign_number(digits: &str, country: Option<Country>) -> Result<Dial, InvalidPhone> {
    let region = country.and_then(|country| country.as_str().parse().ok());
    let number = phonenumber::parse(region, digits).map_err(|_| InvalidPhone::NotInPlan)?;
    if !phonenumber::is_valid(&number) {
        return Err(InvalidPhone::NotInPlan);
    }
    Ok(Dial::International(
        number.format().mode(phonenumber::Mode::E164).to_string(),
    ))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn dial(text: &str, country: &str) -> Result<String, InvalidPhone> {
        let country = Country::parse(country).expect("two letters");
        PhoneNumber::parse(text, country).map(|number| number.dial().to_string())
    }

    #[test]
    fn numbers_are_read_as_short_national_or_international() {
        for (text, country, number) in [
            ("112", "SE", "112"),
            ("114 14", "SE", "11414"),
            ("116 111", "SE", "116111"),
            ("1177", "SE", "1177"),
            ("020-39 00 00", "SE", "+4620390000"),
            ("08-405 10 00", "SE", "+4684051000"),
            ("+46 8 20 56 74", "SE", "+468205674"),
            ("+46 (0)8 20 56 74", "SE", "+468205674"),
            ("070-174 06 05", "SE", "+46701740605"),
            ("119", "RO", "119"),
            ("0213 133 100", "RO", "+40213133100"),
            ("+40 213 133 100", "SE", "+40213133100"),
        ] {
            assert_eq!(dial(text, country).as_deref(), Ok(number), "{text}");
        }
    }

    #[test]
    fn each_number_that_cannot_be_dialled_has_its_reason() {
        for (text, reason) in [
            ("08-465 0", InvalidPhone::TooShort),
            ("8", InvalidPhone::TooShort),
            ("08-405 10 00 12 34", InvalidPhone::TooLong),
            ("1234567890123456", InvalidPhone::TooLong),
            ("405 10 00", InvalidPhone::NoCountryCode),
            ("119", InvalidPhone::NoCountryCode),
            ("ring oss", InvalidPhone::Characters),
            ("08-FRÅGA", InvalidPhone::Characters),
            ("+999 123 456 789", InvalidPhone::NotInPlan),
            ("", InvalidPhone::TooShort),
        ] {
            assert_eq!(dial(text, "SE"), Err(reason), "{text}");
        }
    }

    #[test]
    fn a_short_number_of_another_country_is_no_link_here() {
        let romania = Country::parse("RO").expect("two letters");
        let number = PhoneNumber::parse("116 111", romania).expect("a short number");
        assert_eq!(number.link_from(Country::SWEDEN), None);
        assert_eq!(number.link_from(romania).as_deref(), Some("tel:116111"));
    }

    #[test]
    fn only_the_confirmed_range_counts_as_fiction() {
        for (text, fictional) in [
            ("070-174 06 05", true),
            ("070-174 06 99", true),
            ("070-174 06 04", false),
            ("08-465 004 00", false),
            ("112", false),
        ] {
            let number = PhoneNumber::parse(text, Country::SWEDEN).expect("can be dialled");
            assert_eq!(number.is_fictional(), fictional, "{text}");
        }
    }

    #[test]
    fn phone_numbers_are_found_in_running_text() {
        for (text, found) in [
            ("Ring 08-405 10 00 i dag.", vec!["08-405 10 00"]),
            ("Ring 112!", vec!["112"]),
            ("Ring 114 14 eller 116 000", vec!["114 14", "116 000"]),
            ("(+40 213 133 100)", vec!["+40 213 133 100"]),
            ("020-39 00 00", vec!["020-39 00 00"]),
            ("SFS 2025:400 den 2026-11-23 kl. 08.00-17.00", vec![]),
            ("1 000 000 kronor, 50 % och 6 § LVU", vec![]),
            ("0,5 eller 0.25", vec![]),
            ("1990:52, 12 barn, 15 år", vec![]),
        ] {
            let numbers: Vec<&str> = find_numbers(text, Country::SWEDEN)
                .into_iter()
                .map(|found| &text[found.range])
                .collect();
            assert_eq!(numbers, found, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_searched_for_numbers(text in "[0-9+ ()a-zå§:.-]{0,40}") {
            for found in find_numbers(&text, Country::SWEDEN) {
                prop_assert!(text.get(found.range).is_some());
            }
        }

        #[test]
        fn any_text_is_a_number_or_refused(text in "\\PC*") {
            let _ = PhoneNumber::parse(&text, Country::SWEDEN);
        }

        #[test]
        fn what_can_be_dialled_has_at_most_fifteen_digits(text in "[+0]?[0-9 -]{0,20}") {
            if let Ok(number) = PhoneNumber::parse(&text, Country::SWEDEN) {
                prop_assert!(number.dial().to_string().trim_start_matches('+').len() <= 15);
            }
        }
    }
}
