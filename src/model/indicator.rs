//! Indicators: signs that a child may be exploited.
//!
//! An indicator is a reason to look closer and to ask, never a proof. Its weight is one of three words and nothing that could
//! be added up: whoever sees the child judges, not a sum.

use crate::model::group::Group;
use crate::model::trust::Trust;
use crate::model::words::Words;

/// A sign that a child may be exploited.
#[derive(Clone, Debug)]
pub struct Indicator {
    /// Its id on its page.
    pub id: String,
    /// The sign itself.
    pub text: Words,
    /// How much it says.
    pub weight: Weight,
    /// How it shows.
    pub signs: Signs,
    /// Words to search it by, with commas between.
    pub keywords: Option<Words>,
    /// How far it can be trusted.
    pub trust: Trust,
}

/// How much an indicator says; deliberately without an order or a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Says much by itself.
    Strong,
    /// Says something together with others.
    Medium,
    /// Says little.
    Weak,
}

/// How an indicator shows; one way at least.
#[derive(Clone, Debug)]
pub struct Signs {
    see: Option<Words>,
    ask: Option<Words>,
}

impl Signs {
    /// What one can see and what a question may show; none when there is neither.
    pub fn new(see: Option<Words>, ask: Option<Words>) -> Option<Self> {
        (see.is_some() || ask.is_some()).then_some(Self { see, ask })
    }

    /// What one can observe.
    pub fn see(&self) -> &Option<Words> {
        &self.see
    }

    /// What a short question, or another authority, may show.
    pub fn ask(&self) -> &Option<Words> {
        &self.ask
    }
}

/// The indicator of that id among these groups.
pub fn find<'a>(groups: &'a [Group<Indicator>], id: &str) -> Option<&'a Indicator> {
    groups
        .iter()
        .flat_map(|group| &group.records)
        .find(|indicator| indicator.id == id)
}
