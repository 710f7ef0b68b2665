//! Lengths of time as laws and policies name them: `at once`, `14 days`, `1 week`, `4 months`.

use std::str::FromStr;

use jiff::Span;

/// How long something may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Without any delay (Swedish *genast*).
    AtOnce,
    /// So many days.
    Days(u16),
    /// So many weeks.
    Weeks(u16),
    /// So many calendar months.
    Months(u16),
    /// So many years.
    Years(u16),
}

/// The text is no length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidLength;

impl Length {
    /// As a span of the calendar; nothing for [`Length::AtOnce`].
    pub fn to_span(self) -> Span {
        match self {
            Self::AtOnce => Span::new(),
            Self::Days(count) => Span::new().days(i32::from(count)),
            Self::Weeks(count) => Span::new().weeks(i32::from(count)),
            Self::Months(count) => Span::new().months(i32::from(count)),
            Self::Years(count) => Span::new().years(i16::try_from(count).unwrap_or(i16::MAX)),
        }
    }

    /// About how many days it is, to put lengths in order; a month counts as 30 days and a year as 365.
    pub fn about_days(self) -> u32 {
        let (count, days) = match self {
            Self::AtOnce => (0, 0),
            Self::Days(count) => (count, 1),
            Self::Weeks(count) => (count, 7),
            Self::Months(count) => (count, 30),
            Self::Years(count) => (count, 365),
        };
        u32::from(count) * days
    }
}

impl FromStr for Length {
    type Err = InvalidLength;

    fn from_str(text: &str) -> Result<Self, InvalidLength> {
        if text == "at once" {
            return Ok(Self::AtOnce);
        }
        let (count, unit) = text.split_once(' ').ok_or(InvalidLength)?;
        // A thousand years is beyond any deadline and inside every calendar.
        let count = count
            .parse()
            .ok()
            .filter(|count| (1..=1000).contains(count))
            .ok_or(InvalidLength)?;
        match unit.trim_end_matches('s') {
            "day" => Ok(Self::Days(count)),
            "week" => Ok(Self::Weeks(count)),
            "month" => Ok(Self::Months(count)),
            "year" => Ok(Self::Years(count)),
            _ => Err(InvalidLength),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_a_count_and_a_unit() {
        for (text, length) in [
            ("at once", Ok(Length::AtOnce)),
            ("1 week", Ok(Length::Weeks(1))),
            ("14 days", Ok(Length::Days(14))),
            ("4 months", Ok(Length::Months(4))),
            ("0 days", Err(InvalidLength)),
            ("2000 years", Err(InvalidLength)),
            ("snart", Err(InvalidLength)),
            ("1 fortnight", Err(InvalidLength)),
            ("-1 days", Err(InvalidLength)),
        ] {
            assert_eq!(text.parse(), length, "{text}");
        }
    }
}
