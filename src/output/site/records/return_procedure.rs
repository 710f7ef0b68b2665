//! Return procedures for their template: who is who, what is not known, and what each step of a return has besides.

use serde::Serialize;

use crate::diagnostic::Arg;
use crate::model::entry::{Content, Entry};
use crate::model::phone::Country;
use crate::model::reference::Target;
use crate::model::return_procedure::{
    Answer, Authority, Origin, Part, ReturnPlan, ReturnProcedure, ReturnStep, Side,
};
use crate::output::site::records::contact::ContactBrief;
use crate::output::site::records::wordsmith::{Text, TextLink, Wordsmith};

/// A return procedure for its template, but for its steps.
#[derive(Debug, Serialize)]
pub struct ReturnWords {
    authorities: Vec<AuthorityWords>,
    /// Links to the steps that nobody knows how to do.
    gaps: Vec<TextLink>,
    ask: Option<ContactBrief>,
    /// The countries that build on this spine.
    countries: Vec<CountryWords>,
}

#[derive(Debug, Serialize)]
struct AuthorityWords {
    id: String,
    name: Option<Text>,
    side: String,
    does: Option<Text>,
    contact: Option<ContactBrief>,
    url: Option<String>,
}

#[derive(Debug, Serialize)]
struct CountryWords {
    link: TextLink,
    gaps: String,
}

/// What a step of a return has besides what every step has.
#[derive(Debug, Serialize)]
pub struct ReturnStepWords {
    /// Whether it is a common step or the country's own; the spine does not say it of its steps.
    origin: Option<String>,
    side: Option<Text>,
    authority: Option<TextLink>,
    documents: Vec<Text>,
    risk: Option<Text>,
    varies: bool,
    gap: bool,
    /// Whether the words of a gap are the common ones.
    in_general: bool,
    /// Whom to ask about a gap.
    ask: Option<ContactBrief>,
}

impl Wordsmith<'_> {
    /// A return procedure in words.
    pub fn return_procedure(&self, entry: &Entry, procedure: &ReturnProcedure) -> ReturnWords {
        let plan = self.links.handbook.index.returns.get(&entry.path);
        let country = country_of(procedure);
        ReturnWords {
            authorities: plan.map_or(Vec::new(), |plan| {
                let authorities = plan.authorities.iter();
                authorities
                    .map(|authority| self.authority(authority, country))
                    .collect()
            }),
            gaps: plan.map_or(Vec::new(), |plan| {
                plan.gaps()
                    .filter_map(|gap| {
                        Some(TextLink {
                            text: self.text(&gap.step.action)?,
                            href: self.links.target(&record(entry, &gap.step.id)),
                        })
                    })
                    .collect()
            }),
            ask: self.whom_to_ask(procedure),
            countries: self.countries(entry),
        }
    }

    /// What a return's step has besides, in words.
    pub fn return_step(
        &self,
        entry: &Entry,
        procedure: &ReturnProcedure,
        step: &ReturnStep,
    ) -> ReturnStepWords {
        if let Part::Country {
            spine: Some(spine), ..
        } = &procedure.part
        {
            self.links.look_at(&spine.target.entry);
        }
        let country = country_of(procedure);
        let facts = &step.facts;
        let is_gap = step.answer == Answer::Gap;
        ReturnStepWords {
            origin: country.map(|country| {
                let key = match step.origin {
                    Origin::Common => "return-common",
                    Origin::Changed => "return-changed",
                    Origin::Own => "return-own",
                };
                self.language
                    .say(key, &[("country", Arg::Text(self.country(country)))])
            }),
            side: facts.side.map(|side| self.own(self.side(side, country))),
            authority: facts.authority.as_ref().and_then(|named| {
                let plan = self.links.handbook.index.returns.get(&entry.path)?;
                Some(TextLink {
                    text: self.text(&plan.authority(&named.id)?.name)?,
                    href: self.links.target(&record(entry, &named.id)),
                })
            }),
            documents: facts
                .documents
                .iter()
                .filter_map(|document| self.text(document))
                .collect(),
            risk: self.maybe(&facts.risk),
            varies: step.answer == Answer::Varies,
            gap: is_gap,
            in_general: step.origin == Origin::Common,
            ask: self.whom_to_ask(procedure).filter(|_| is_gap),
        }
    }

    fn authority(&self, authority: &Authority, country: Option<Country>) -> AuthorityWords {
        AuthorityWords {
            id: authority.id.clone(),
            name: self.text(&authority.name),
            side: self.side(authority.side, country),
            does: self.maybe(&authority.does),
            contact: authority
                .contact
                .as_ref()
                .and_then(|contact| self.contact_brief(&contact.target)),
            url: authority.url.clone(),
        }
    }

    /// Where something is done: in the country by its name, or in the child's home country whichever that is.
    fn side(&self, side: Side, country: Option<Country>) -> String {
        let named = |country| {
            self.language
                .say("side-in", &[("country", Arg::Text(self.country(country)))])
        };
        match (side, country) {
            (Side::Here, _) => named(self.links.country()),
            (Side::Home, Some(country)) => named(country),
            (Side::Home, None) => self.say("side-home"),
            (Side::Both, _) => self.say("side-both"),
        }
    }

    /// The contact that the country's page or the spine names for what is not known.
    fn whom_to_ask(&self, procedure: &ReturnProcedure) -> Option<ContactBrief> {
        let of_spine = || match &procedure.part {
            Part::Country {
                spine: Some(spine), ..
            } => match &self.links.entry(&spine.target.entry)?.content {
                Content::Return(common) => common.ask.as_ref(),
                _ => None,
            },
            _ => None,
        };
        let ask = procedure.ask.as_ref().or_else(of_spine)?;
        self.contact_brief(&ask.target)
    }

    /// The countries that build on `spine`, in the order of the alphabet.
    fn countries(&self, spine: &Entry) -> Vec<CountryWords> {
        let plans = self.links.handbook.index.returns.iter();
        let mut countries: Vec<(Country, &Entry, &ReturnPlan)> = plans
            .filter_map(|(path, plan)| {
                let entry = self.links.entry(path)?;
                match &entry.content {
                    Content::Return(ReturnProcedure {
                        part:
                            Part::Country {
                                country,
                                spine: Some(named),
                                ..
                            },
                        ..
                    }) if named.target.entry == spine.path => Some((*country, entry, plan)),
                    _ => None,
                }
            })
            .collect();
        countries
            .sort_by_cached_key(|(country, ..)| self.language.sort_key(&self.country(*country)));
        countries
            .into_iter()
            .map(|(country, entry, plan)| self.country_words(entry, country, plan))
            .collect()
    }

    fn country_words(&self, entry: &Entry, country: Country, plan: &ReturnPlan) -> CountryWords {
        let target = Target {
            entry: entry.path.clone(),
            id: None,
        };
        CountryWords {
            link: TextLink {
                text: self.own(self.country(country)),
                href: self.links.target(&target),
            },
            gaps: self
                .language
                .say("return-gaps", &[("count", Arg::Count(plan.gaps().count()))]),
        }
    }
}

fn country_of(procedure: &ReturnProcedure) -> Option<Country> {
    match procedure.part {
        Part::Common => None,
        Part::Country { country, .. } => Some(country),
    }
}

fn record(entry: &Entry, id: &str) -> Target {
    Target {
        entry: entry.path.clone(),
        id: Some(id.to_owned()),
    }
}
