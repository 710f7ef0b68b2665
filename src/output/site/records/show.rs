//! A phrase card to show to somebody: their languages large, the reader's own small, and nothing else.

use serde::Serialize;

use crate::model::language::LanguageTag;
use crate::model::phrase::{FormStatus, Phrase};
use crate::output::site::records::media::{PictureWords, SoundWords};
use crate::output::site::records::wordsmith::{Text, Wordsmith};

/// A card for the template that fills a screen with it.
#[derive(Debug, Serialize)]
pub struct ShowWords {
    title: String,
    said: Vec<SaidWords>,
    own: Option<SaidWords>,
    picture: Option<PictureWords>,
    sound: Option<SoundWords>,
    answers: Vec<Vec<SaidWords>>,
    back: String,
    previous: Option<String>,
    next: Option<String>,
}

/// The addresses that a shown card leads to.
#[derive(Debug)]
pub struct ShowLinks {
    /// The card on its page.
    pub back: String,
    /// The card before it that can be shown.
    pub previous: Option<String>,
    /// The one behind it.
    pub next: Option<String>,
}

#[derive(Debug, Serialize)]
struct SaidWords {
    lang: String,
    text: String,
    size: &'static str,
    language: String,
    gender: Option<Text>,
}

/// Texts of at most so many characters are set as large as the first class allows, then as the second.
const SHORT: usize = 14;
const MEDIUM: usize = 40;

/// English is many people's second language; it stands behind the languages that a card was made for.
const SECOND: &str = "en";

impl Wordsmith<'_> {
    /// A card to show. Forms of Romani that are neither found nor built from what is found are left out.
    pub fn show(&self, phrase: &Phrase, links: ShowLinks) -> ShowWords {
        let own = &self.language.tag;
        let mut said: Vec<(u8, SaidWords)> = phrase
            .wordings
            .iter()
            .filter(|wording| wording.language != *own)
            .map(|wording| {
                let words = self.said(&wording.language, &wording.text);
                (self.rank(&wording.language), words)
            })
            .collect();
        let romani = phrase
            .romani
            .iter()
            .filter(|form| form.status != FormStatus::Unverified);
        said.extend(romani.map(|form| {
            let words = SaidWords {
                gender: self.maybe(&form.gender),
                ..self.said(&form.tag, &form.form)
            };
            (self.rank(&form.tag), words)
        }));
        said.sort_by_key(|(rank, _)| *rank);
        let own = phrase
            .wording(own)
            .map(|wording| self.said(own, &wording.text));
        let title = own.as_ref().or(said.first().map(|(_, said)| said));
        ShowWords {
            title: title.map_or(String::new(), |said| said.text.clone()),
            said: said.into_iter().map(|(_, said)| said).collect(),
            own,
            answers: phrase
                .answers
                .iter()
                .map(|answer| {
                    let mut said: Vec<SaidWords> = answer
                        .iter()
                        .map(|(language, text)| self.said(language, text))
                        .collect();
                    said.sort_by_key(|said| said.lang.parse().map_or(0, |tag| self.rank(&tag)));
                    said
                })
                .collect(),
            picture: phrase
                .picture
                .as_ref()
                .and_then(|picture| self.picture(picture)),
            sound: phrase.sound.as_ref().and_then(|sound| self.sound(sound)),
            back: links.back,
            previous: links.previous,
            next: links.next,
        }
    }

    /// The other person's languages first, the reader's own last.
    fn rank(&self, language: &LanguageTag) -> u8 {
        let source = self.links.handbook.settings.source_language();
        match language {
            language if *language == self.language.tag => 3,
            language if language == source => 2,
            language if language.as_str() == SECOND => 1,
            _ => 0,
        }
    }

    fn said(&self, language: &LanguageTag, text: &str) -> SaidWords {
        let length = text.chars().count();
        let size = if length <= SHORT {
            "short"
        } else if length <= MEDIUM {
            "medium"
        } else {
            "long"
        };
        SaidWords {
            lang: language.to_string(),
            text: text.to_owned(),
            size,
            language: self.language.name_of(language),
            gender: None,
        }
    }
}
