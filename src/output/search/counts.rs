//! How often a word stands in each field of a document, and what that weighs.

use std::collections::BTreeMap;

use crate::output::search::document::Field;

/// How often a group stands in each field of a document; 255 times are as many as there can be.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts([u8; 4]);

impl Counts {
    /// Whether it stands in none.
    pub fn is_none(self) -> bool {
        self.0 == [0; 4]
    }

    /// Counts it once more in a field.
    pub fn add(&mut self, field: Field) {
        let field = match field {
            Field::Title => 0,
            Field::Keywords => 1,
            Field::Heading => 2,
            Field::Body => 3,
        };
        self.0[field] = self.0[field].saturating_add(1);
    }

    /// Counts all that others have.
    pub fn add_all(&mut self, others: Self) {
        for (count, more) in self.0.iter_mut().zip(others.0) {
            *count = count.saturating_add(more);
        }
    }

    /// Titles weigh most. A word that stands there again and again weighs more, but ever less so; in a long text, `length`
    /// times the usual, it weighs less.
    pub fn weight(self, length: f32) -> f32 {
        let weights = [5.0, 3.5, 2.5, 1.0 / (0.4 + 0.6 * length)];
        let counted = self.0.iter().zip(weights);
        counted
            .filter(|(count, _)| **count > 0)
            .map(|(count, weight)| weight * (1.0 + f32::from(*count).ln() * 0.5))
            .sum()
    }
}

/// The postings of two groups as those of one.
pub fn add_up(one: Vec<(u32, Counts)>, other: Vec<(u32, Counts)>) -> Vec<(u32, Counts)> {
    let mut sums: BTreeMap<u32, Counts> = one.into_iter().collect();
    for (document, counts) in other {
        sums.entry(document).or_default().add_all(counts);
    }
    sums.into_iter().collect()
}
