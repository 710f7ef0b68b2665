//! Phrases: what to say, in the languages that may be understood.

use crate::model::discretion::is_discreet;
use crate::model::language::LanguageTag;
use crate::model::reference::FileRef;
use crate::model::trust::{Check, Review, Trust};
use crate::model::words::Words;

/// A phrase card.
#[derive(Clone, Debug)]
pub struct Phrase {
    /// Its id on its page.
    pub id: String,
    /// When to say it.
    pub situation: Option<Words>,
    /// What must be true before it is said, such as "bara efter beslut".
    pub condition: Option<Words>,
    /// The phrase in each written language, in the order of the file; the source language is always there.
    pub wordings: Vec<Wording>,
    /// The phrase in varieties of Romani.
    pub romani: Vec<RomaniForm>,
    /// Whom it is said to.
    pub say_to: Option<SayTo>,
    /// Answers that one can point at.
    pub answers: Vec<Words>,
    /// A picture of what it says.
    pub picture: Option<Picture>,
    /// Somebody's voice saying it.
    pub sound: Option<Sound>,
    /// What else to know.
    pub note: Option<Words>,
    /// Words to search it by, with commas between.
    pub keywords: Option<Words>,
    /// How far the card can be trusted.
    pub trust: Trust,
}

/// The phrase in one language, with how well that wording is known.
#[derive(Clone, Debug)]
pub struct Wording {
    /// The language.
    pub language: LanguageTag,
    /// The words.
    pub text: String,
    /// Where they come from.
    pub source: Option<String>,
    /// How well that was read.
    pub check: Option<Check>,
}

/// A picture on a card.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The file.
    pub file: FileRef,
    /// What it shows, for those who do not see it.
    pub alt: Words,
}

/// A phrase read aloud.
#[derive(Clone, Debug)]
pub struct Sound {
    /// The file.
    pub file: FileRef,
    /// The language it is read in.
    pub language: LanguageTag,
    /// Who reads: a role, never a name.
    pub voice: Option<String>,
    /// The last review by somebody who speaks the language.
    pub reviewed: Option<Review>,
}

/// Whom a phrase is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SayTo {
    /// A child.
    Child,
    /// An adult.
    Adult,
    /// Either.
    Both,
}

/// A phrase in one variety of Romani.
#[derive(Clone, Debug)]
pub struct RomaniForm {
    /// The form, in one normalised spelling.
    pub form: String,
    /// The variety, such as `rmy-x-kalderas`.
    pub tag: LanguageTag,
    /// As its source spells it.
    pub as_printed: Option<String>,
    /// How a Swedish reader says it.
    pub pronunciation: Option<String>,
    /// To whom or by whom, where forms differ by gender.
    pub gender: Option<Words>,
    /// Where it comes from.
    pub source: Option<String>,
    /// How it is known.
    pub status: FormStatus,
    /// How good its source is.
    pub grade: Option<Grade>,
    /// The last review by somebody who speaks the variety.
    pub reviewed: Option<Review>,
}

/// How a Romani form is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormStatus {
    /// Found in a source.
    Attested,
    /// Put together from words found in sources.
    Composed,
    /// Neither is sure.
    Unverified,
}

/// How good a source of Romani forms is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// A named linguist or a scholarly work.
    A,
    /// A named organisation or a public data set.
    B,
    /// Anonymous or second hand.
    C,
}

impl Phrase {
    /// Whether it can be shown to somebody, and to whoever reads along: none of its words names suspicion, police or
    /// exploitation.
    pub fn can_be_shown(&self) -> bool {
        let wordings = self
            .wordings
            .iter()
            .map(|wording| (&wording.language, wording.text.as_str()));
        let romani = self
            .romani
            .iter()
            .map(|form| (&form.tag, form.form.as_str()));
        wordings
            .chain(romani)
            .chain(self.answers.iter().flat_map(Words::iter))
            .chain(self.picture.iter().flat_map(|picture| picture.alt.iter()))
            .all(|(language, text)| is_discreet(language, text))
    }

    /// The wording in `language`.
    pub fn wording(&self, language: &LanguageTag) -> Option<&Wording> {
        self.wordings
            .iter()
            .find(|wording| wording.language == *language)
    }
}
