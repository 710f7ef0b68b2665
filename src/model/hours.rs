//! When a contact answers: `mon-fri 08:00-17:00`.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Weekday;

/// When a contact answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hours {
    /// Day and night, every day.
    RoundTheClock,
    /// At the same times every week.
    Weekly {
        /// The times, as written.
        openings: Vec<Opening>,
        /// Whether they hold on public holidays too.
        on_holidays: bool,
    },
    /// By appointment.
    OnRequest,
}

/// Some days of the week, with the time of day at which a contact answers on each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    first: Weekday,
    last: Weekday,
    from: TimeOfDay,
    to: TimeOfDay,
}

/// Minutes since midnight, 0 to 1440: `24:00` is the end of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay(u16);

/// The text is no opening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidOpening;

const DAYS: [(&str, &str, Weekday); 7] = [
    ("mon", "mån", Weekday::Monday),
    ("tue", "tis", Weekday::Tuesday),
    ("wed", "ons", Weekday::Wednesday),
    ("thu", "tor", Weekday::Thursday),
    ("fri", "fre", Weekday::Friday),
    ("sat", "lör", Weekday::Saturday),
    ("sun", "sön", Weekday::Sunday),
];

impl Opening {
    /// The first of its days.
    pub fn first(self) -> Weekday {
        self.first
    }

    /// The last of its days; the same as the first when it is a single one, and before it when the days run past Sunday.
    pub fn last(self) -> Weekday {
        self.last
    }

    /// From when.
    pub fn from(self) -> TimeOfDay {
        self.from
    }

    /// Until when; not after midnight.
    pub fn to(self) -> TimeOfDay {
        self.to
    }
}

impl Hours {
    /// The week as a page's script reads it: `12345 480 1020;6 600 840;` is Monday to Friday from minute 480 of the day
    /// to minute 1020, and Saturday; a `+` at the end says that it holds on public holidays too. Empty when it is not
    /// known.
    pub fn week(&self) -> String {
        match self {
            Self::RoundTheClock => "1234567 0 1440;+".to_owned(),
            Self::OnRequest => String::new(),
            Self::Weekly {
                openings,
                on_holidays,
            } => {
                let mut week: String = openings
                    .iter()
                    .map(|opening| {
                        let (from, to) = (opening.from.0, opening.to.0);
                        format!("{} {from} {to};", opening.days())
                    })
                    .collect();
                if *on_holidays {
                    week.push('+');
                }
                week
            }
        }
    }
}

impl Opening {
    /// Its days as digits, 1 for Monday.
    fn days(self) -> String {
        let mut day = self.first;
        let mut days = day.to_monday_one_offset().to_string();
        while day != self.last {
            day = day.next();
            days.push_str(&day.to_monday_one_offset().to_string());
        }
        days
    }
}

impl FromStr for Opening {
    type Err = InvalidOpening;

    /// Days in English or Swedish, then a time from and to: `mon-fri 08:00-17:00`, `lör 10-14`.
    fn from_str(text: &str) -> Result<Self, InvalidOpening> {
        let text = text.trim().to_lowercase().replace('–', "-");
        let (days, times) = text.split_once(' ').ok_or(InvalidOpening)?;
        let (first, last) = days.split_once('-').unwrap_or((days, days));
        let (from, to) = times.trim().split_once('-').ok_or(InvalidOpening)?;
        let opening = Self {
            first: day(first)?,
            last: day(last)?,
            from: from.parse()?,
            to: to.parse()?,
        };
        if opening.from < opening.to {
            Ok(opening)
        } else {
            Err(InvalidOpening)
        }
    }
}

fn day(name: &str) -> Result<Weekday, InvalidOpening> {
    let day = DAYS
        .iter()
        .find(|(english, swedish, _)| *english == name || *swedish == name);
    day.map(|(_, _, day)| *day).ok_or(InvalidOpening)
}

impl FromStr for TimeOfDay {
    type Err = InvalidOpening;

    fn from_str(text: &str) -> Result<Self, InvalidOpening> {
        let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "00"));
        let two_digits = |digits: &str| {
            digits.len() <= 2
                && !digits.is_empty()
                && digits.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !two_digits(hour) || minute.len() != 2 || !two_digits(minute) {
            return Err(InvalidOpening);
        }
        let (hour, minute): (u16, u16) = (
            hour.parse().map_err(|_| InvalidOpening)?,
            minute.parse().map_err(|_| InvalidOpening)?,
        );
        if minute < 60 && hour * 60 + minute <= 24 * 60 {
            Ok(Self(hour * 60 + minute))
        } else {
            Err(InvalidOpening)
        }
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}.{:02}", self.0 / 60, self.0 % 60)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn openings_are_read_in_english_and_swedish() {
        for (text, from, to) in [
            ("mon-fri 08:00-17:00", "08.00", "17.00"),
            ("mån–fre 09.30–12.30", "09.30", "12.30"),
            ("Lör 10-14", "10.00", "14.00"),
            ("sat-mon 00:00-24:00", "00.00", "24.00"),
        ] {
            let opening: Opening = text.parse().expect(text);
            assert_eq!(
                (opening.from().to_string(), opening.to().to_string()),
                (from.into(), to.into()),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_opening_is_refused() {
        for text in [
            "",
            "mon",
            "mon 17-08",
            "mon 8-8",
            "monday 08-17",
            "mon-fri",
            "mon 08:60-09:00",
            "mon 24:01-24:02",
            "mon 8:5-9",
            "mon +8-9",
        ] {
            assert_eq!(text.parse::<Opening>(), Err(InvalidOpening), "{text}");
        }
    }

    #[test]
    fn a_week_is_written_for_script() {
        let week = |openings: &[&str], on_holidays| {
            let openings = openings.iter().filter_map(|text| text.parse().ok());
            let openings = openings.collect();
            Hours::Weekly {
                openings,
                on_holidays,
            }
            .week()
        };
        assert_eq!(
            week(&["mon-fri 08:00-17:00", "lör 10-14"], false),
            "12345 480 1020;6 600 840;"
        );
        assert_eq!(week(&["sat-mon 18-24"], true), "671 1080 1440;+");
        assert_eq!(Hours::RoundTheClock.week(), "1234567 0 1440;+");
        assert_eq!(Hours::OnRequest.week(), "");
    }

    proptest! {
        #[test]
        fn any_text_is_an_opening_or_refused(text in "\\PC*") {
            let _ = text.parse::<Opening>();
        }

        #[test]
        fn every_minute_of_the_day_is_read_back(from in 0u16..1439) {
            let time = TimeOfDay(from).to_string();
            prop_assert_eq!(time.parse::<TimeOfDay>(), Ok(TimeOfDay(from)));
        }
    }
}
