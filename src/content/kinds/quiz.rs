//! `quiz`: questions to test oneself with.

use crate::content::kinds::common::COMMON;
use crate::content::kinds::trust::{self, TRUST};
use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional, required};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::quiz::{Answer, Answers, InvalidAnswers, Question};

/// The fields of a quiz.
pub static QUIZ: Table = Table {
    name: "quiz",
    fields: &[required(
        "questions",
        Shape::Records(&QUESTION),
        "\n  - {id: tecken, question: Räcker ett tecken?, answers: [{text: Nej, right: true}, {text: Ja}], why: Ett tecken är inget bevis.}",
    )],
    extends: Some(&COMMON),
    languages: false,
};

static QUESTION: Table = Table {
    name: "question",
    fields: &[
        required("id", Shape::Text, "tecken"),
        required("question", Shape::Words, "Räcker ett tecken?"),
        required(
            "answers",
            Shape::Records(&ANSWER),
            "[{text: Nej, right: true}, {text: Ja}]",
        ),
        optional("several", Shape::Flag, "true"),
        required("why", Shape::Words, "Ett tecken är inget bevis."),
        optional("more", Shape::Reference, "../rutiner/pa-gatan.md"),
    ],
    extends: Some(&TRUST),
    languages: false,
};

static ANSWER: Table = Table {
    name: "answer",
    fields: &[
        optional("id", Shape::Text, "a"),
        required("text", Shape::Words, "Nej"),
        optional("right", Shape::Flag, "true"),
        optional("why", Shape::Words, "Du ska inte utreda själv."),
    ],
    extends: None,
    languages: false,
};

/// Reads the questions.
pub fn read(reader: &Reader<'_>) -> Vec<Question> {
    if reader.node("questions").is_some() && reader.list("questions").is_empty() {
        let diagnostic = Diagnostic::at(Code::QuizAnswer, reader.place("questions"));
        reader.report(diagnostic.variant("question"));
    }
    reader
        .records("questions")
        .iter()
        .filter_map(question)
        .collect()
}

fn question(reader: &Reader<'_>) -> Option<Question> {
    let (id, question) = (reader.id(), reader.words("question"));
    let (answers, why) = (answers(reader), reader.words("why"));
    let (more, trust) = (reader.reference("more"), trust::read(reader));
    Some(Question {
        id: id?,
        question: question?,
        answers: answers?,
        why,
        more,
        trust,
    })
}

fn answers(reader: &Reader<'_>) -> Option<Answers> {
    let several = reader.flag("several");
    let records = reader.records("answers");
    let written = records.len();
    let answers: Vec<Answer> = records.iter().filter_map(answer).collect();
    // An answer without its text is reported as such, and says nothing about the others.
    let is_whole = answers.len() == written && reader.node("answers").is_some();
    match Answers::new(answers, several) {
        Ok(answers) => Some(answers),
        Err(problem) if is_whole => {
            let variant = match problem {
                InvalidAnswers::TooFew => "few",
                InvalidAnswers::NoneRight => "none",
                InvalidAnswers::SeveralRight => "several",
            };
            let place = reader.place("question");
            reader.report(Diagnostic::at(Code::QuizAnswer, place).variant(variant));
            None
        }
        Err(_) => None,
    }
}

fn answer(reader: &Reader<'_>) -> Option<Answer> {
    let (is_right, why) = (reader.flag("right"), reader.words("why"));
    Some(Answer {
        text: reader.words("text")?,
        is_right,
        why,
    })
}
