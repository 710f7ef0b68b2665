//! Cases: invented stories that a group talks through, stop by stop.

use crate::model::indicator::Indicator;
use crate::model::law::Law;
use crate::model::reference::Ref;
use crate::model::words::Words;

/// A case for training; always fictional.
#[derive(Clone, Debug)]
pub struct Case {
    /// What one learns by it.
    pub learn: Option<Words>,
    /// How many talk it through.
    pub group: Option<GroupSize>,
    /// What is known from the start; paragraphs are parted by blank lines.
    pub situation: Option<Words>,
    /// Where the group stops to talk, in order.
    pub stops: Vec<Stop>,
    /// Notes on the whole for the one who leads the talk; participants never see them.
    pub facilitator: Option<Words>,
}

/// A place in a case where new facts come and the group talks.
#[derive(Clone, Debug)]
pub struct Stop {
    /// Its id on its page.
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// The new facts; paragraphs are parted by blank lines.
    pub text: Option<Words>,
    /// What to talk about.
    pub questions: Vec<Words>,
    /// How long.
    pub minutes: Minutes,
    /// The indicators that it points at.
    pub indicators: Vec<Ref<Indicator>>,
    /// The laws that it points at.
    pub laws: Vec<Ref<Law>>,
    /// Notes for the one who leads the talk; participants never see them.
    pub facilitator: Option<Words>,
}

/// How many people, from the fewest to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupSize {
    from: u16,
    to: u16,
}

/// A group whose most are fewer than its fewest, or that has nobody in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidGroupSize;

impl GroupSize {
    /// A group of `from` to `to` people, at least one.
    pub fn new(from: i64, to: i64) -> Result<Self, InvalidGroupSize> {
        let count = |people: i64| u16::try_from(people).map_err(|_| InvalidGroupSize);
        let (from, to) = (count(from)?, count(to)?);
        if from == 0 || from > to {
            return Err(InvalidGroupSize);
        }
        Ok(Self { from, to })
    }

    /// The fewest.
    pub fn from(self) -> u16 {
        self.from
    }

    /// The most.
    pub fn to(self) -> u16 {
        self.to
    }
}

/// How long something takes when people sit together: from one minute to a whole day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Minutes(u16);

/// No number of minutes that people sit together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidMinutes;

impl Minutes {
    /// So many minutes, 1 to 1440.
    pub fn new(minutes: i64) -> Result<Self, InvalidMinutes> {
        u16::try_from(minutes)
            .ok()
            .filter(|minutes| (1..=24 * 60).contains(minutes))
            .map(Self)
            .ok_or(InvalidMinutes)
    }

    /// The number.
    pub fn get(self) -> u16 {
        self.0
    }
}

impl Case {
    /// How long all stops take together, in minutes.
    pub fn total_minutes(&self) -> usize {
        self.stops
            .iter()
            .map(|stop| usize::from(stop.minutes.get()))
            .sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_has_somebody_in_it_and_no_more_than_its_most() {
        for (from, to, is_valid) in [
            (3, 8, true),
            (4, 4, true),
            (8, 3, false),
            (0, 5, false),
            (-1, 5, false),
            (1, 100_000, false),
        ] {
            assert_eq!(GroupSize::new(from, to).is_ok(), is_valid, "{from}–{to}");
        }
    }

    #[test]
    fn minutes_are_one_to_a_day() {
        for (minutes, is_valid) in [
            (1, true),
            (1440, true),
            (0, false),
            (-5, false),
            (1441, false),
        ] {
            assert_eq!(Minutes::new(minutes).is_ok(), is_valid, "{minutes}");
        }
    }
}
