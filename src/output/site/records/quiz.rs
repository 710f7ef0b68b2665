//! Quizzes for their template.

use serde::Serialize;

use crate::model::quiz::{Answer, Question};
use crate::model::trust::Trust;
use crate::output::site::records::reference::{Paragraphs, RefLink};
use crate::output::site::records::trust::TrustWords;
use crate::output::site::records::wordsmith::{Text, Wordsmith};

/// A question for its template.
#[derive(Debug, Serialize)]
pub struct QuestionWords {
    id: String,
    question: Option<Text>,
    answers: Vec<AnswerWords>,
    several: bool,
    why: Option<Paragraphs>,
    more: Option<RefLink>,
    trust: Option<TrustWords>,
}

#[derive(Debug, Serialize)]
struct AnswerWords {
    letter: String,
    text: Option<Text>,
    right: bool,
    why: Option<Text>,
}

impl Wordsmith<'_> {
    /// A question in words; what it does not say of its trust, its page says for it.
    pub fn question(&self, question: &Question, page: &Trust) -> QuestionWords {
        let answers: Vec<AnswerWords> = question
            .answers
            .iter()
            .enumerate()
            .map(|(at, answer)| self.answer_to_choose(at, answer))
            .collect();
        QuestionWords {
            id: question.id.clone(),
            question: self.text(&question.question),
            several: answers.iter().filter(|answer| answer.right).count() > 1,
            answers,
            why: self.paragraphs(&question.why),
            more: question
                .more
                .as_ref()
                .and_then(|more| self.ref_link(&more.target)),
            trust: self.trust(&question.trust.clone().or(page)),
        }
    }

    fn answer_to_choose(&self, at: usize, answer: &Answer) -> AnswerWords {
        AnswerWords {
            letter: letter(at),
            text: self.text(&answer.text),
            right: answer.is_right,
            why: self.maybe(&answer.why),
        }
    }
}

/// The letter of an answer, as browsers number a lettered list: a to z, then aa.
fn letter(mut at: usize) -> String {
    let mut letters = String::new();
    loop {
        let digit = u8::try_from(at % 26).unwrap_or_default();
        letters.insert(0, char::from(b'a' + digit));
        match at / 26 {
            0 => return letters,
            more => at = more - 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_lettered_as_lists_are() {
        for (at, expected) in [(0, "a"), (3, "d"), (25, "z"), (26, "aa"), (52, "ba")] {
            assert_eq!(letter(at), expected);
        }
    }
}
