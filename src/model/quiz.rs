//! Quizzes: questions to test oneself with; nothing is kept of the answers.

use crate::model::entry::Entry;
use crate::model::reference::Ref;
use crate::model::trust::Trust;
use crate::model::words::Words;

/// A question with its answers and the reason.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its id on its page.
    pub id: String,
    /// What is asked.
    pub question: Words,
    /// What there is to choose from.
    pub answers: Answers,
    /// Why the right answer is right; paragraphs are parted by blank lines.
    pub why: Option<Words>,
    /// Where the handbook says more.
    pub more: Option<Ref<Entry>>,
    /// How far the answer can be trusted.
    pub trust: Trust,
}

/// At least two answers, of which one is right; or several, where the question says so.
#[derive(Clone, Debug)]
pub struct Answers(Vec<Answer>);

/// One answer to choose.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The answer.
    pub text: Words,
    /// Whether it is right.
    pub is_right: bool,
    /// Why it is right or wrong.
    pub why: Option<Words>,
}

/// Answers that nobody can choose from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvalidAnswers {
    /// There are fewer than two.
    TooFew,
    /// None is right.
    NoneRight,
    /// More than one is right, and the question does not say that several may be.
    SeveralRight,
}

impl Answers {
    /// The answers of a question that has one right answer, or `several`.
    pub fn new(answers: Vec<Answer>, several: bool) -> Result<Self, InvalidAnswers> {
        let right = answers.iter().filter(|answer| answer.is_right).count();
        match (answers.len(), right) {
            (0 | 1, _) => Err(InvalidAnswers::TooFew),
            (_, 0) => Err(InvalidAnswers::NoneRight),
            (_, 2..) if !several => Err(InvalidAnswers::SeveralRight),
            _ => Ok(Self(answers)),
        }
    }

    /// The answers, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Answer> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_answer_of_at_least_two_is_right_or_several_where_that_is_said() {
        for (rights, several, problem) in [
            (&[true, false][..], false, None),
            (&[true, true], true, None),
            (&[true, false], true, None),
            (&[true, true], false, Some(InvalidAnswers::SeveralRight)),
            (&[false, false], false, Some(InvalidAnswers::NoneRight)),
            (&[false, false], true, Some(InvalidAnswers::NoneRight)),
            (&[true], false, Some(InvalidAnswers::TooFew)),
            (&[], false, Some(InvalidAnswers::TooFew)),
        ] {
            let answers = rights.iter().map(|is_right| Answer {
                text: Words::default(),
                is_right: *is_right,
                why: None,
            });
            let found = Answers::new(answers.collect(), several).err();
            assert_eq!(found, problem, "{rights:?}, several: {several}");
        }
    }
}
