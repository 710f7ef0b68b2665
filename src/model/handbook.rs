//! The handbook: every entry, with the ways from one to another; what `resolve/` gives and `output/` shows.

use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;

use jiff::civil::Date;

use crate::model::accessibility::Statement;
use crate::model::citation::Citation;
use crate::model::contact::Contact;
use crate::model::deadline::Deadline;
use crate::model::entry::{Content, Entry};
use crate::model::follow_up::FollowUp;
use crate::model::glossary::{Term, Thesaurus};
use crate::model::language::LanguageTag;
use crate::model::law::Law;
use crate::model::path::EntryPath;
use crate::model::phone::{Country, Dial};
use crate::model::reference::Target;
use crate::model::return_procedure::ReturnPlan;
use crate::model::step::Step;
use crate::model::trust::ReviewPolicy;
use crate::model::words::Words;

/// A handbook's settings, from `handbook.yaml`.
#[derive(Clone, Debug)]
pub struct Settings {
    /// What it is called.
    pub title: Words,
    /// Whose it is.
    pub organisation: Option<Words>,
    /// Its languages; the first is the source language. Never empty.
    pub languages: Vec<LanguageTag>,
    /// The country of short and national phone numbers.
    pub country: Country,
    /// The folder below `themes/` that its looks come from.
    pub theme: String,
    /// How often its records are to be checked.
    pub review: ReviewPolicy,
    /// The address it is published at, ending with `/`.
    pub base_url: Option<String>,
    /// The sections that a language covers; a language that is not named covers all.
    pub covers: BTreeMap<LanguageTag, Vec<String>>,
    /// The accessibility statement.
    pub statement: Statement,
}

impl Settings {
    /// The language that facts and first words are written in.
    pub fn source_language(&self) -> &LanguageTag {
        &self.languages[0]
    }

    /// Whether a missing translation of `path` into `language` should be reported.
    pub fn is_covered(&self, language: &LanguageTag, path: &EntryPath) -> bool {
        self.covers.get(language).is_none_or(|sections| {
            sections.iter().any(|section| {
                path.as_str()
                    .strip_prefix(section.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            })
        })
    }
}

/// A file beside the entries that pages may use: an image, a sound, a document.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its path from the content folder.
    pub path: String,
    /// Where it lies on the disk, for publishing to copy.
    pub file: PathBuf,
    /// The first sixteen hexadecimal digits of its BLAKE3 hash, which its published name carries.
    pub hash: String,
}

/// A complete handbook on a given day.
#[derive(Debug)]
pub struct Handbook {
    /// Its settings.
    pub settings: Settings,
    /// The day it is built for.
    pub today: Date,
    /// Its entries, sorted by path; each section has its own page and there is a home page.
    pub entries: Vec<Entry>,
    /// Files that pages may use, by path from the content folder.
    pub assets: BTreeMap<String, Asset>,
    /// What is found by path, phone number and citation.
    pub index: Index,
}

/// Where to find an entry by what names it.
#[derive(Debug, Default)]
pub struct Index {
    /// Entries by path.
    pub paths: HashMap<EntryPath, usize>,
    /// Contacts by what is dialled; placeholders are not among them.
    pub contacts_by_number: BTreeMap<Dial, Vec<Target>>,
    /// Contacts by their tags, in the handbook's order; placeholders are among them.
    pub contacts_by_tag: BTreeMap<String, Vec<Target>>,
    /// Laws by their statute's abbreviation.
    pub laws: BTreeMap<String, Vec<usize>>,
    /// Today's laws by an old citation; one old section may have become several.
    pub replaced: BTreeMap<Citation, Vec<usize>>,
    /// Terms by every word for them.
    pub thesaurus: Thesaurus,
    /// The plans of return procedures, each country's laid over the common spine.
    pub returns: BTreeMap<EntryPath, ReturnPlan>,
    /// What meetings have left to do, and what has changed.
    pub follow_up: FollowUp,
}

impl Handbook {
    /// The entry at `path`.
    pub fn entry(&self, path: &EntryPath) -> Option<&Entry> {
        self.index.paths.get(path).map(|&at| &self.entries[at])
    }

    /// The contact that `target` names.
    pub fn contact(&self, target: &Target) -> Option<&Contact> {
        match &self.entry(&target.entry)?.content {
            Content::Contacts(contacts) => contacts
                .iter()
                .find(|contact| Some(&contact.id) == target.id.as_ref()),
            _ => None,
        }
    }

    /// The finished steps of an entry, in order; none for a kind without steps.
    pub fn steps_of<'a>(&'a self, entry: &'a Entry) -> Vec<&'a Step> {
        match &entry.content {
            Content::Procedure(procedure) => procedure.steps.iter().collect(),
            Content::Return(_) => {
                let plan = self.index.returns.get(&entry.path);
                let steps = plan.map_or(&[][..], |plan| &plan.steps);
                steps.iter().map(|step| &step.step).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The deadline that `target` names on a law's page, with that law.
    pub fn deadline(&self, target: &Target) -> Option<(&Entry, &Deadline)> {
        let entry = self.entry(&target.entry)?;
        match &entry.content {
            Content::Law(law) => law
                .deadlines
                .iter()
                .find(|deadline| Some(&deadline.id) == target.id.as_ref())
                .map(|deadline| (entry, deadline)),
            _ => None,
        }
    }

    /// The term that an abbreviation stands for, with its page.
    pub fn abbreviated(&self, abbreviation: &str) -> Option<(&Entry, &Term)> {
        let at = self.index.thesaurus.abbreviation(abbreviation)?;
        let entry = &self.entries[at.entry];
        match &entry.content {
            Content::Glossary(terms) => Some((entry, &terms[at.term])),
            _ => None,
        }
    }

    /// Whether `target` names a heading or record that exists on its page.
    pub fn has_anchor(&self, target: &Target) -> bool {
        let (Some(entry), Some(id)) = (self.entry(&target.entry), &target.id) else {
            return target.id.is_none();
        };
        entry.records.iter().any(|(record, _)| record == id)
            || entry
                .headings(self.settings.source_language())
                .iter()
                .any(|heading| heading.id == *id)
    }

    /// The law that holds what `citation` cites.
    pub fn cited(&self, citation: &Citation) -> Option<(&Entry, &Law)> {
        let laws = self.index.laws.get(&citation.abbreviation)?;
        laws.iter()
            .map(|&at| &self.entries[at])
            .find_map(|entry| match &entry.content {
                Content::Law(law) => {
                    let same_number = citation.number.is_none()
                        || law.statute.number
                            == citation.number.map(crate::model::law::StatuteNumber::Sfs);
                    let covers = law
                        .provision
                        .as_ref()
                        .is_some_and(|provision| provision.covers(&citation.provision));
                    (same_number && covers).then_some((entry, &**law))
                }
                _ => None,
            })
    }
}
