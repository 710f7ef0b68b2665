//! Procedures: what to do in which order, and by when.

use crate::model::deadline::ListedDeadline;
use crate::model::step::Step;

/// A procedure.
#[derive(Clone, Debug)]
pub struct Procedure {
    /// Its steps in order; there is one at least.
    pub steps: Vec<Step>,
    /// The deadlines to keep on the way.
    pub deadlines: Vec<ListedDeadline>,
}
