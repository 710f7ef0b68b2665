//! Deadlines: how long from which event, and what follows when the day is missed.

use crate::model::length::Length;
use crate::model::reference::Ref;
use crate::model::words::Words;

/// A time limit that a law or a procedure sets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Its id on its page.
    pub id: String,
    /// The event it counts from.
    pub starts: Words,
    /// How long it is.
    pub length: Length,
    /// What must be done by then.
    pub what: Option<Words>,
    /// What follows when it is missed.
    pub missed: Option<Words>,
    /// Where that was read, when not in the law itself.
    pub source: Option<Words>,
}

/// A deadline among those of a procedure.
#[derive(Clone, Debug)]
pub enum ListedDeadline {
    /// One that stands here.
    Own(Deadline),
    /// One that a law sets, so that the fact stands once.
    OfLaw(Ref<Deadline>),
}

/// The deadlines that count from one event, the shortest first.
#[derive(Debug, PartialEq, Eq)]
pub struct Event<T> {
    /// The words of the event.
    pub starts: Words,
    /// Its deadlines.
    pub deadlines: Vec<T>,
}

/// Puts deadlines on one line of time: by the events they count from, in the order these are first named, then by length.
///
/// Two events are one when their words in some language are the same but for capitals.
pub fn timeline<T>(
    deadlines: impl IntoIterator<Item = T>,
    deadline: impl Fn(&T) -> &Deadline,
) -> Vec<Event<T>> {
    let mut events: Vec<Event<T>> = Vec::new();
    for listed in deadlines {
        let starts = &deadline(&listed).starts;
        match events
            .iter_mut()
            .find(|event| is_same(&event.starts, starts))
        {
            Some(event) => event.deadlines.push(listed),
            None => events.push(Event {
                starts: starts.clone(),
                deadlines: vec![listed],
            }),
        }
    }
    for event in &mut events {
        event
            .deadlines
            .sort_by_key(|listed| deadline(listed).length.about_days());
    }
    events
}

fn is_same(one: &Words, other: &Words) -> bool {
    one.iter().any(|(language, text)| {
        other
            .get(language)
            .is_some_and(|words| words.to_lowercase() == text.to_lowercase())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deadline(id: &str, starts: &str, length: &str) -> Deadline {
        let swedish = "sv".parse().expect("a tag");
        Deadline {
            id: id.to_owned(),
            starts: Words::one(&swedish, starts),
            length: length.parse().expect("a length"),
            what: None,
            missed: None,
            source: None,
        }
    }

    #[test]
    fn deadlines_of_one_event_stand_together_and_the_shortest_first() {
        let deadlines = [
            deadline("utredning", "Utredningen inleds", "4 months"),
            deadline("bedomning", "Anmälan kommer in", "14 days"),
            deadline("vard", "utredningen inleds", "4 weeks"),
            deadline("skydd", "Anmälan kommer in", "at once"),
        ];
        let events = timeline(deadlines.iter(), |deadline| deadline);
        let ids: Vec<Vec<&str>> = events
            .iter()
            .map(|event| event.deadlines.iter().map(|one| one.id.as_str()).collect())
            .collect();
        assert_eq!(ids, [["vard", "utredning"], ["skydd", "bedomning"]]);
    }
}
