//! A card's picture and sound: files of the handbook's own, with whose voice it is and who has listened.

use serde::Serialize;

use crate::diagnostic::Arg;
use crate::model::phrase::{Picture, Sound};
use crate::output::site::records::wordsmith::{Text, Wordsmith};

/// A picture for its template.
#[derive(Debug, Serialize)]
pub struct PictureWords {
    href: String,
    alt: Option<Text>,
}

/// A sound for its template.
#[derive(Debug, Serialize)]
pub struct SoundWords {
    href: String,
    label: String,
    lines: Vec<String>,
}

impl Wordsmith<'_> {
    /// A picture in words; none when its file is not there, which has been reported.
    pub fn picture(&self, picture: &Picture) -> Option<PictureWords> {
        Some(PictureWords {
            href: self.links.asset(&picture.file.path)?,
            alt: self.text(&picture.alt),
        })
    }

    /// A sound in words; none when its file is not there, which has been reported.
    pub fn sound(&self, sound: &Sound) -> Option<SoundWords> {
        let language = Arg::Text(self.language.name_of(&sound.language));
        let voice = sound.voice.as_ref().map(|voice| {
            self.language
                .say("sound-voice", &[("role", Arg::from(voice.as_str()))])
        });
        let reviewed = match &sound.reviewed {
            Some(review) => self.language.say(
                "sound-reviewed",
                &[
                    ("role", Arg::from(review.by.as_str())),
                    ("date", Arg::Text(self.language.messages.date(review.on))),
                ],
            ),
            None => self.say("sound-not-reviewed"),
        };
        Some(SoundWords {
            href: self.links.asset(&sound.file.path)?,
            label: self.language.say("sound-label", &[("language", language)]),
            lines: voice.into_iter().chain([reviewed]).collect(),
        })
    }
}
