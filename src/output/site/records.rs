//! What templates are given of laws, contacts and phrases, in words of one language.

use serde::Serialize;

use crate::diagnostic::Arg;
use crate::model::contact::{Contact, NumberedLine, Reach};
use crate::model::entry::Entry;
use crate::model::hours::{Hours, Opening};
use crate::model::language::LanguageTag;
use crate::model::law::{Deadline, Law};
use crate::model::length::Length;
use crate::model::phrase::{FormStatus, Phrase, RomaniForm, SayTo, Wording};
use crate::model::reference::Target;
use crate::model::trust::{Check, Freshness, Seen, Trust};
use crate::model::words::Words;
use crate::output::site::language::LanguageSite;
use crate::output::site::links::Links;

/// Words with their language, when that is not the page's.
#[derive(Debug, Serialize)]
pub struct Text {
    text: String,
    lang: Option<String>,
}

/// The state of trust in words.
#[derive(Debug, Serialize)]
pub struct TrustWords {
    state: &'static str,
    check: &'static str,
    lines: Vec<String>,
    source: Option<Text>,
}

/// A link with its text.
#[derive(Debug, Serialize)]
pub struct TextLink {
    text: Text,
    href: String,
}

/// Makes the words of records for one page.
pub struct Wordsmith<'a> {
    links: Links<'a>,
    language: &'a LanguageSite,
}

impl<'a> Wordsmith<'a> {
    /// Makes words for the page that these links start from.
    pub fn new(links: Links<'a>) -> Self {
        Self {
            language: links.language,
            links,
        }
    }
}

impl Wordsmith<'_> {
    /// Words in the page's language, else in the source's, said to be so.
    pub fn text(&self, words: &Words) -> Option<Text> {
        let (language, text) = self.language.words_of(words)?;
        Some(self.text_in(language, text))
    }

    fn maybe(&self, words: &Option<Words>) -> Option<Text> {
        words.as_ref().and_then(|words| self.text(words))
    }

    fn text_in(&self, language: &LanguageTag, text: &str) -> Text {
        Text {
            text: text.to_owned(),
            lang: (*language != self.language.tag).then(|| language.to_string()),
        }
    }

    fn own(&self, text: String) -> Text {
        Text { text, lang: None }
    }

    fn say(&self, key: &str) -> String {
        self.language.messages.get(key)
    }

    /// How far something can be trusted, in sentences; none when it says nothing of itself.
    pub fn trust(&self, trust: &Trust) -> Option<TrustWords> {
        if *trust == Trust::default() {
            return None;
        }
        let handbook = self.links.handbook;
        let check = match trust.check {
            Some(Check::Verified) => "verified",
            Some(Check::Partly) => "partly",
            Some(Check::Recalled) => "recalled",
            Some(Check::Unverified) => "unverified",
            None => "unknown",
        };
        let mut lines = vec![self.say(&format!("trust-check-{check}"))];
        if let Some(seen) = trust.seen {
            lines.push(
                self.language
                    .say("trust-seen", &[("seen", Arg::Text(self.seen(seen)))]),
            );
        }
        lines.push(match &trust.reviewed {
            Some(review) => self.language.say(
                "trust-reviewed",
                &[
                    ("role", Arg::from(review.by.as_str())),
                    ("date", Arg::Text(self.language.messages.date(review.on))),
                ],
            ),
            None => self.say("trust-not-reviewed"),
        });
        let freshness = trust.freshness(handbook.today, handbook.settings.review);
        let (state, due) = match freshness {
            Freshness::Undated => ("undated", None),
            Freshness::Fresh { due } => ("fresh", Some(due)),
            Freshness::DueSoon { due } => ("due-soon", Some(due)),
            Freshness::Overdue { due } => ("overdue", Some(due)),
        };
        if let Some(due) = due {
            lines.push(self.language.say(
                &format!("trust-{state}"),
                &[("date", Arg::Text(self.language.messages.date(due)))],
            ));
        }
        Some(TrustWords {
            state,
            check,
            lines,
            source: self.maybe(&trust.source),
        })
    }

    fn seen(&self, seen: Seen) -> String {
        match seen {
            Seen::Year(year) => year.to_string(),
            Seen::Month(year, month) => {
                let month = self.say(&format!("month-{month}"));
                format!("{month} {year}")
            }
            Seen::Day(date) => self.language.messages.date(date),
        }
    }

    fn length(&self, length: Length) -> String {
        let (key, count) = match length {
            Length::AtOnce => return self.say("length-at-once"),
            Length::Days(count) => ("length-days", count),
            Length::Weeks(count) => ("length-weeks", count),
            Length::Months(count) => ("length-months", count),
            Length::Years(count) => ("length-years", count),
        };
        self.language
            .say(key, &[("count", Arg::Count(usize::from(count)))])
    }

    fn hours(&self, hours: &Hours) -> String {
        match hours {
            Hours::RoundTheClock => self.say("hours-round-the-clock"),
            Hours::OnRequest => self.say("hours-on-request"),
            Hours::Weekly {
                openings,
                on_holidays,
            } => {
                let openings: Vec<String> = openings
                    .iter()
                    .map(|opening| self.opening(*opening))
                    .collect();
                let holidays = if *on_holidays {
                    "hours-holidays-open"
                } else {
                    "hours-holidays-closed"
                };
                format!("{}. {}", openings.join(", "), self.say(holidays))
            }
        }
    }

    fn opening(&self, opening: Opening) -> String {
        let day = |day: jiff::civil::Weekday| {
            self.say(&format!("weekday-{}", day.to_monday_one_offset()))
        };
        let days = if opening.first() == opening.last() {
            day(opening.first())
        } else {
            format!("{}–{}", day(opening.first()), day(opening.last()))
        };
        format!("{days} {}–{}", opening.from(), opening.to())
    }
}

/// A law for its template.
#[derive(Debug, Serialize)]
pub struct LawWords {
    citation: Option<String>,
    statute: Option<Text>,
    number: Option<String>,
    in_force: Option<Text>,
    status: Option<StatusWords>,
    replaces: Vec<Text>,
    penalty: Option<Text>,
    url: Option<String>,
    deadlines: Vec<DeadlineWords>,
}

#[derive(Debug, Serialize)]
struct StatusWords {
    state: &'static str,
    words: String,
    link: Option<TextLink>,
}

#[derive(Debug, Serialize)]
struct DeadlineWords {
    id: String,
    starts: Option<Text>,
    length: Text,
    missed: Option<Text>,
    source: Option<Text>,
}

impl Wordsmith<'_> {
    /// A law in words.
    pub fn law(&self, law: &Law) -> LawWords {
        let citation = law.citation();
        LawWords {
            citation: (!citation.is_empty()).then_some(citation),
            statute: self.text(&law.statute.name),
            number: law.statute.number.as_ref().map(ToString::to_string),
            in_force: self.in_force(law).map(|text| self.own(text)),
            status: self.status(law),
            replaces: law
                .replaces
                .iter()
                .map(|old| self.own(old.to_string()))
                .collect(),
            penalty: self.maybe(&law.penalty),
            url: law.url.clone(),
            deadlines: law
                .deadlines
                .iter()
                .map(|deadline| self.deadline(deadline))
                .collect(),
        }
    }

    fn in_force(&self, law: &Law) -> Option<String> {
        let date = |date| Arg::Text(self.language.messages.date(date));
        match (law.in_force.from(), law.in_force.to()) {
            (Some(from), None) => Some(self.language.say("in-force-from", &[("from", date(from))])),
            (None, Some(to)) => Some(self.language.say("in-force-to", &[("to", date(to))])),
            (Some(from), Some(to)) => Some(self.language.say(
                "in-force-between",
                &[("from", date(from)), ("to", date(to))],
            )),
            (None, None) => None,
        }
    }

    fn status(&self, law: &Law) -> Option<StatusWords> {
        let today = self.links.handbook.today;
        let (state, key) = match (law.in_force.is_over(today), law.in_force.is_to_come(today)) {
            (true, _) => ("repealed", "law-repealed-status"),
            (_, true) => ("to-come", "law-to-come-status"),
            _ => return None,
        };
        let link = law
            .replaced_by
            .as_ref()
            .and_then(|successor| self.entry_link(&successor.target));
        Some(StatusWords {
            state,
            words: self.say(key),
            link,
        })
    }

    fn entry_link(&self, target: &Target) -> Option<TextLink> {
        let entry: &Entry = self.links.handbook.entry(&target.entry)?;
        Some(TextLink {
            text: self.text(&entry.title)?,
            href: self.links.target(target),
        })
    }

    fn deadline(&self, deadline: &Deadline) -> DeadlineWords {
        DeadlineWords {
            id: deadline.id.clone(),
            starts: self.text(&deadline.starts),
            length: self.own(self.length(deadline.length)),
            missed: self.maybe(&deadline.missed),
            source: self.maybe(&deadline.source),
        }
    }
}

/// A contact for its template.
#[derive(Debug, Serialize)]
pub struct ContactWords {
    id: String,
    name: Option<Text>,
    numbers: Vec<NumberWords>,
    via: Option<Text>,
    placeholder: bool,
    url: Option<String>,
    hours: Option<String>,
    hours_note: Option<Text>,
    who: Option<Text>,
    scope: Option<Text>,
    note: Option<Text>,
    fallback: Vec<TextLink>,
    languages: Vec<LanguageName>,
    tags: Vec<String>,
    trust: Option<TrustWords>,
}

#[derive(Debug, Serialize)]
struct NumberWords {
    shown: String,
    href: Option<String>,
    label: Option<Text>,
    note: Option<Text>,
}

#[derive(Debug, Serialize)]
struct LanguageName {
    tag: String,
    name: String,
}

impl Wordsmith<'_> {
    /// A contact in words; what it does not say of its trust, its page says for it.
    pub fn contact(&self, contact: &Contact, page: &Trust) -> ContactWords {
        let via = match &contact.reach {
            Reach::Via(via) => self.maybe(via),
            Reach::Numbers(_) | Reach::Placeholder => None,
        };
        ContactWords {
            id: contact.id.clone(),
            name: self.text(&contact.name),
            numbers: contact
                .numbers()
                .iter()
                .map(|line| self.number(line))
                .collect(),
            via,
            placeholder: matches!(contact.reach, Reach::Placeholder),
            url: contact.url.clone(),
            hours: contact.hours.as_ref().map(|hours| self.hours(hours)),
            hours_note: self.maybe(&contact.hours_note),
            who: self.maybe(&contact.who),
            scope: self.maybe(&contact.scope),
            note: self.maybe(&contact.note),
            fallback: contact
                .fallback
                .iter()
                .filter_map(|next| self.contact_link(&next.target))
                .collect(),
            languages: contact
                .languages
                .iter()
                .map(|tag| LanguageName {
                    tag: tag.to_string(),
                    name: self.language.name_of(tag),
                })
                .collect(),
            tags: contact.tags.clone(),
            trust: self.trust(&contact.trust.clone().or(page)),
        }
    }

    fn number(&self, line: &NumberedLine) -> NumberWords {
        let here = self.links.country();
        let href = line.number.link_from(here);
        let note = href.is_none().then(|| {
            let key = format!("country-{}", line.country.as_str().to_lowercase());
            let country = if self.language.messages.has(&key) {
                self.say(&key)
            } else {
                line.country.as_str().to_owned()
            };
            self.own(
                self.language
                    .say("number-only-in", &[("country", Arg::Text(country))]),
            )
        });
        NumberWords {
            shown: line.number.shown().to_owned(),
            href,
            label: self.maybe(&line.label),
            note,
        }
    }

    fn contact_link(&self, target: &Target) -> Option<TextLink> {
        let contact = self.links.handbook.contact(target)?;
        Some(TextLink {
            text: self.text(&contact.name)?,
            href: self.links.target(target),
        })
    }
}

/// A phrase card for its template.
#[derive(Debug, Serialize)]
pub struct PhraseWords {
    id: String,
    situation: Option<Text>,
    condition: Option<Text>,
    wordings: Vec<WordingWords>,
    romani: Vec<RomaniWords>,
    say_to: Option<Text>,
    answers: Vec<Vec<WordingWords>>,
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
struct RomaniWords {
    form: String,
    tag: String,
    variety: String,
    as_printed: Option<String>,
    pronunciation: Option<String>,
    gender: Option<Text>,
    status: String,
    source: Option<String>,
}

impl Wordsmith<'_> {
    /// A phrase card in words, the page's language first.
    pub fn phrase(&self, phrase: &Phrase, page: &Trust) -> PhraseWords {
        let mut wordings: Vec<&Wording> = phrase.wordings.iter().collect();
        wordings.sort_by_key(|wording| wording.language != self.language.tag);
        PhraseWords {
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

    fn romani(&self, form: &RomaniForm) -> RomaniWords {
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
