//! Phrase cards on paper: the product's language, those of the child, and the forms of Romani that may be printed.

use crate::model::discretion::is_discreet;
use crate::model::entry::Content;
use crate::model::language::LanguageTag;
use crate::model::phrase::{Phrase, RomaniForm, Wording};
use crate::model::reference::Target;
use crate::model::trust::Trust;
use crate::model::words::Words;
use crate::output::print::admission::{Marks, Reason};
use crate::output::print::composer::Composer;
use crate::output::print::document::{Block, PhraseCard, Run, Spoken};

/// How phrases are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// To staff, who read; a child may read along.
    Read,
    /// To staff who learn them: without the answers to point at.
    Learnt,
    /// To a child, one at a time: there is no place for what only staff should read.
    Held,
}

impl Composer<'_> {
    /// Phrases, with those of the varieties of Romani that are named, or all; none when none of them may be printed.
    pub fn phrases(
        &mut self,
        phrases: &[Target],
        varieties: &[LanguageTag],
        shown: Shown,
    ) -> Option<Block> {
        let handbook = self.handbook;
        let mut cards = Vec::new();
        for target in phrases {
            let entry = handbook.entry(&target.entry)?;
            let Content::Phrases(phrases) = &entry.content else {
                continue;
            };
            let wanted = |phrase: &&Phrase| Some(&phrase.id) == target.id.as_ref();
            let Some(phrase) = phrases.iter().find(wanted) else {
                continue;
            };
            cards.extend(self.phrase(phrase, &entry.trust, varieties, shown));
        }
        (!cards.is_empty()).then_some(Block::Phrases { phrases: cards })
    }

    fn phrase(
        &mut self,
        phrase: &Phrase,
        page: &Trust,
        varieties: &[LanguageTag],
        shown: Shown,
    ) -> Option<PhraseCard> {
        let what = self.called(phrase);
        if !phrase.can_be_shown() {
            self.leave_out(what, Reason::NotDiscreet);
            return None;
        }
        let condition = self.maybe(&phrase.condition);
        if let Some(condition) = &condition
            && (shown == Shown::Held || !discreet(condition))
        {
            self.leave_out(what, Reason::Conditional);
            return None;
        }
        let admission = self.terms.record(&phrase.trust.clone().or(page));
        let card = self.admit(admission, || what.clone())?;
        let wordings = self.wordings(phrase, card, varieties, &what);
        let mut languages = wordings.iter().map(|wording| &wording.text.lang);
        let first = languages.next();
        if languages.all(|language| Some(language) == first) {
            self.leave_out(what, Reason::OneLanguage);
            return None;
        }
        Some(PhraseCard {
            id: phrase.id.clone(),
            condition,
            wordings,
            answers: phrase
                .answers
                .iter()
                .filter(|_| shown != Shown::Learnt)
                .map(|answer| self.answer(answer))
                .filter(|answer| !answer.is_empty())
                .collect(),
            mark: self.mark(card),
        })
    }

    /// The wordings that may be printed, the product's language first, Romani last.
    fn wordings(
        &mut self,
        phrase: &Phrase,
        card: Marks,
        varieties: &[LanguageTag],
        what: &Run,
    ) -> Vec<Spoken> {
        let mut written: Vec<&Wording> = phrase
            .wordings
            .iter()
            .filter(|wording| self.is_spoken(&wording.language))
            .collect();
        written.sort_by_key(|wording| wording.language != self.language.tag);
        let mut spoken = Vec::new();
        for wording in written {
            let language = self.language.name_of(&wording.language);
            let named = Run {
                text: format!("{} ({language})", what.text),
                ..what.clone()
            };
            // What the card says of itself stands on it once.
            let admission = self.terms.wording(
                wording,
                Marks {
                    due: card.due,
                    ..Marks::default()
                },
            );
            if let Some(marks) = self.admit(admission, || named) {
                spoken.push(Spoken {
                    text: self.words_in(&wording.language, &wording.text),
                    pronunciation: None,
                    mark: self.mark(Marks {
                        is_partly_checked: marks.is_partly_checked && !card.is_partly_checked,
                        ..marks
                    }),
                    language,
                });
            }
        }
        for form in &phrase.romani {
            if varieties.is_empty() || varieties.contains(&form.tag) {
                spoken.extend(self.romani(form, what));
            }
        }
        spoken
    }

    fn romani(&mut self, form: &RomaniForm, what: &Run) -> Option<Spoken> {
        let variety = self.language.name_of(&form.tag);
        let language = match self.maybe(&form.gender) {
            Some(gender) => format!("{variety}, {}", gender.text),
            None => variety,
        };
        let named = Run {
            text: format!("{} ({language})", what.text),
            ..what.clone()
        };
        let admission = self.terms.romani(form);
        let marks = self.admit(admission, || named)?;
        Some(Spoken {
            text: self.words_in(&form.tag, &form.form),
            language,
            pronunciation: form.pronunciation.clone(),
            mark: self.mark(marks),
        })
    }

    fn answer(&self, answer: &Words) -> Vec<Run> {
        let mut runs: Vec<(&LanguageTag, &str)> = answer
            .iter()
            .filter(|(language, _)| self.is_spoken(language))
            .collect();
        runs.sort_by_key(|(language, _)| **language != self.language.tag);
        // `8` says no more than `8 – opt` beside it.
        let texts: Vec<&str> = runs.iter().map(|(_, text)| *text).collect();
        let says_more = |text: &str| {
            let mut others = texts.iter();
            others.any(|other| other.len() > text.len() && other.starts_with(text))
        };
        runs.into_iter()
            .filter(|(_, text)| !says_more(text))
            .map(|(language, text)| self.words_in(language, text))
            .collect()
    }

    /// Whether a language stands on the product: its own, and those that staff do not read the handbook in. A language that
    /// covers some sections alone is for those whom staff meet; a product in one of them has the source language beside it.
    fn is_spoken(&self, language: &LanguageTag) -> bool {
        let settings = &self.handbook.settings;
        let is_for_staff = |language: &LanguageTag| {
            settings.languages.contains(language) && !settings.covers.contains_key(language)
        };
        let own = &self.language.tag;
        language == own
            || !is_for_staff(language)
            || (!is_for_staff(own) && language == settings.source_language())
    }

    /// What a phrase is called in a list: its words in the product's language.
    fn called(&self, phrase: &Phrase) -> Run {
        let own = phrase.wording(&self.language.tag);
        match own.or_else(|| phrase.wordings.first()) {
            Some(wording) => self.words_in(&wording.language, &wording.text),
            None => self.own(phrase.id.clone()),
        }
    }
}

/// Whether words can be read by somebody who stands beside the child.
pub fn discreet(words: &Run) -> bool {
    words
        .lang
        .parse::<LanguageTag>()
        .is_ok_and(|language| is_discreet(&language, &words.text))
}
