//! Phrase cards for their template.

use serde::Serialize;

use crate::diagnostic::Arg;
use crate::model::language::LanguageTag;
use crate::model::phrase::{FormStatus, Phrase, RomaniForm, SayTo, Wording};
use crate::model::trust::{Check, Trust};
use crate::model::words::Words;
use crate::output::site::records::media::{PictureWords, SoundWords};
use crate::output::site::records::trust::TrustWords;
use crate::output::site::records::wordsmith::{Text, Wordsmith};

/// A phrase card for its template.
#[derive(Debug, Serialize)]
pub struct PhraseWords {
    show: Option<String>,
    id: String,
    situation: Option<Text>,
    condition: Option<Text>,
    wordings: Vec<WordingWords>,
    romani: Vec<RomaniWords>,
    say_to: Option<Text>,
    answers: Vec<Vec<WordingWords>>,
    picture: Option<PictureWords>,
    sound: Option<SoundWords>,
    note: Option<Text>,
    trust: Option<TrustWords>,
}

#[derive(Debug, Serialize)]
struct WordingWords {
    lang: String,
    language: String,
    text: String,
    note: Option<String>,
}

#[derive(Debug, Serialize)]
pub(super) struct RomaniWords {
    pub(super) form: String,
    tag: String,
    pub(super) variety: String,
    as_printed: Option<String>,
    pronunciation: Option<String>,
    gender: Option<Text>,
    pub(super) status: String,
    source: Option<String>,
}

impl Wordsmith<'_> {
    /// A phrase card in words, the page's language first; `show` is the address where it fills the screen.
    pub fn phrase(&self, phrase: &Phrase, page: &Trust, show: Option<String>) -> PhraseWords {
        let mut wordings: Vec<&Wording> = phrase.wordings.iter().collect();
        wordings.sort_by_key(|wording| wording.language != self.language.tag);
        PhraseWords {
            show,
            id: phrase.id.clone(),
            situation: self.maybe(&phrase.situation),
            condition: self.maybe(&phrase.condition),
            wordings: wordings
                .into_iter()
                .map(|wording| self.wording(wording))
                .collect(),
            romani: phrase.romani.iter().map(|form| self.romani(form)).collect(),
            say_to: phrase.say_to.map(|who| {
                self.own(self.say(match who {
                    SayTo::Child => "say-to-child",
                    SayTo::Adult => "say-to-adult",
                    SayTo::Both => "say-to-both",
                }))
            }),
            answers: phrase
                .answers
                .iter()
                .map(|answer| self.answer(answer))
                .collect(),
            picture: phrase
                .picture
                .as_ref()
                .and_then(|picture| self.picture(picture)),
            sound: phrase.sound.as_ref().and_then(|sound| self.sound(sound)),
            note: self.maybe(&phrase.note),
            trust: self.trust(&phrase.trust.clone().or(page)),
        }
    }

    fn wording(&self, wording: &Wording) -> WordingWords {
        let note = match wording.check {
            None | Some(Check::Verified) => None,
            Some(Check::Partly) => Some("wording-partly"),
            Some(Check::Recalled) => Some("wording-recalled"),
            Some(Check::Unverified) => Some("wording-unverified"),
        };
        WordingWords {
            lang: wording.language.to_string(),
            language: self.language.name_of(&wording.language),
            text: wording.text.clone(),
            note: note.map(|key| self.say(key)),
        }
    }

    fn answer(&self, answer: &Words) -> Vec<WordingWords> {
        let wording = |(language, text): (&LanguageTag, &str)| WordingWords {
            lang: language.to_string(),
            language: self.language.name_of(language),
            text: text.to_owned(),
            note: None,
        };
        answer.iter().map(wording).collect()
    }

    pub(super) fn romani(&self, form: &RomaniForm) -> RomaniWords {
        let status = match form.status {
            FormStatus::Attested => "form-attested",
            FormStatus::Composed => "form-composed",
            FormStatus::Unverified => "form-unverified",
        };
        let reviewed = match &form.reviewed {
            Some(review) => self.language.say(
                "form-reviewed",
                &[
                    ("role", Arg::from(review.by.as_str())),
                    ("date", Arg::Text(self.language.messages.date(review.on))),
                ],
            ),
            None => self.say("form-not-reviewed"),
        };
        RomaniWords {
            form: form.form.clone(),
            tag: form.tag.to_string(),
            variety: self.language.name_of(&form.tag),
            as_printed: form.as_printed.clone(),
            pronunciation: form.pronunciation.clone(),
            gender: self.maybe(&form.gender),
            status: format!("{}, {reviewed}", self.say(status)),
            source: form.source.clone(),
        }
    }
}
