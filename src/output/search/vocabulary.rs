//! The vocabulary of an index: which words are forms of each other, share a root or are made of others.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::model::language::LanguageTag;
use crate::output::search::compound::Parts;
use crate::output::search::counts::{Counts, add_up};
use crate::output::search::fold::romani_key;
use crate::output::search::index::{Group, Index, Postings, ROMANI};
use crate::output::search::stem::Stems;
use crate::output::search::stop::stop_words;

/// The words met so far.
pub struct Vocabulary {
    /// The language of the index.
    pub own: LanguageTag,
    languages: Vec<(LanguageTag, Words)>,
    /// The group of each form; the first language that has it keeps it.
    forms: FxHashMap<String, Group>,
    /// The group of each stem of each language.
    stems: FxHashMap<(String, String), Group>,
    /// The language and stem of each group.
    groups: Vec<(String, String)>,
}

/// What is known of a language's words.
struct Words {
    stems: Stems,
    stop: FxHashSet<&'static str>,
    is_romani: bool,
    primary: String,
    met: FxHashMap<String, Met>,
}

/// A word met before, with the groups that it stands for once it has counted.
#[derive(Clone, Copy, Debug)]
struct Met {
    is_stop: bool,
    groups: Option<[Option<Group>; 2]>,
}

impl Words {
    fn new(language: &LanguageTag) -> Self {
        let primary = language.primary().to_owned();
        Self {
            stems: Stems::new(language),
            stop: stop_words(&primary).split(' ').collect(),
            is_romani: primary.starts_with("rm") || primary == "rom",
            primary,
            met: FxHashMap::default(),
        }
    }
}

impl Vocabulary {
    /// No words yet, for the index of a language.
    pub fn new(own: &LanguageTag) -> Self {
        Self {
            own: own.clone(),
            languages: Vec::new(),
            forms: FxHashMap::default(),
            stems: FxHashMap::default(),
            groups: Vec::new(),
        }
    }

    /// The number of a language among those met.
    pub fn language(&mut self, tag: &LanguageTag) -> usize {
        let met = self.languages.iter().position(|(met, _)| met == tag);
        met.unwrap_or_else(|| {
            self.languages.push((tag.clone(), Words::new(tag)));
            self.languages.len() - 1
        })
    }

    /// The groups of a word: its own, and for a Romani word that of its key.
    pub fn groups_of(
        &mut self,
        language: usize,
        token: &str,
        keeps_stop_words: bool,
    ) -> [Option<Group>; 2] {
        let (_, words) = &mut self.languages[language];
        let met = words.met.get(token).copied().unwrap_or_else(|| Met {
            is_stop: words.stop.contains(token),
            groups: None,
        });
        if met.is_stop && !keeps_stop_words {
            return [None, None];
        }
        met.groups.unwrap_or_else(|| {
            let groups = self.new_groups(language, token);
            let is_stop = met.is_stop;
            let met = Met {
                is_stop,
                groups: Some(groups),
            };
            self.languages[language].1.met.insert(token.to_owned(), met);
            groups
        })
    }

    fn new_groups(&mut self, language: usize, token: &str) -> [Option<Group>; 2] {
        let (_, words) = &self.languages[language];
        if !words.is_romani {
            let (stem, primary) = (words.stems.stem(token), words.primary.clone());
            return [Some(self.group(token, &primary, stem)), None];
        }
        let key = format!("{ROMANI}{}", romani_key(token));
        let by_key = self.group(&key, "rom", key.clone());
        let own = *self.forms.entry(token.to_owned()).or_insert(by_key);
        [Some(by_key), (own != by_key).then_some(own)]
    }

    fn group(&mut self, form: &str, language: &str, stem: String) -> Group {
        if let Some(&group) = self.forms.get(form) {
            return group;
        }
        let key = (language.to_owned(), stem);
        let groups = &mut self.groups;
        let group = *self.stems.entry(key.clone()).or_insert_with(|| {
            groups.push(key);
            Group::try_from(groups.len() - 1).unwrap_or(Group::MAX)
        });
        self.forms.insert(form.to_owned(), group);
        group
    }

    /// Puts the groups of a word and of what is a form of it together, where the stems have not.
    pub fn merge_forms(&mut self, postings: &mut [Vec<(u32, Counts)>]) {
        let words = Words::new(&self.own);
        let mut merged: Vec<Group> = (0..).take(self.groups.len()).collect();
        let own = |group: Group| self.groups[group as usize].0 == words.primary;
        let mut forms: Vec<&String> = self.forms.keys().collect();
        forms.sort_unstable();
        for form in forms {
            let group = self.forms[form];
            let bases = words.stems.bases(form).filter(|_| own(group));
            for &base in bases.filter_map(|base| self.forms.get(base)) {
                let (one, other) = (first_of(&merged, group), first_of(&merged, base));
                if own(base) && one != other {
                    merged[one.max(other) as usize] = one.min(other);
                }
            }
        }
        for group in (0..).take(merged.len()) {
            let first = first_of(&merged, group);
            if first != group {
                let list = std::mem::take(&mut postings[group as usize]);
                let into = std::mem::take(&mut postings[first as usize]);
                postings[first as usize] = add_up(into, list);
            }
        }
        let forms = std::mem::take(&mut self.forms).into_iter();
        self.forms = forms
            .map(|(form, group)| (form, first_of(&merged, group)))
            .collect();
    }

    /// Adds the irregular forms of each word that stands in a text in any: no rule leads from `frusit` to `frysa`.
    pub fn add_irregular_forms(&mut self) {
        for forms in Stems::new(&self.own).irregular_forms() {
            let forms: Vec<&str> = forms.collect();
            let Some(&group) = forms.iter().find_map(|form| self.forms.get(*form)) else {
                continue;
            };
            for form in forms {
                self.forms.entry(form.to_owned()).or_insert(group);
            }
        }
    }

    /// Sorts the forms, numbers the groups in their order, and relates them.
    pub fn into_index(self, postings: Vec<Postings>, others: &[&str]) -> Index {
        let mut forms: Vec<(String, Group)> = self.forms.into_iter().collect();
        forms.sort_unstable();
        let mut new_numbers = vec![Group::MAX; self.groups.len()];
        let mut next = 0;
        for (_, group) in &mut forms {
            let number = &mut new_numbers[*group as usize];
            if *number == Group::MAX {
                *number = next;
                next += 1;
            }
            *group = *number;
        }
        let mut sorted = vec![Vec::new(); next as usize];
        let mut stems = vec![(String::new(), String::new()); next as usize];
        for (old, (list, stem)) in postings.into_iter().zip(self.groups).enumerate() {
            let number = new_numbers[old] as usize;
            // One that was merged into another has no form left.
            if number >= sorted.len() {
                continue;
            }
            sorted[number] = list;
            stems[number] = stem;
        }
        let words = Words::new(&self.own);
        let foreign = (0..).zip(&stems);
        let foreign = foreign.filter(|(_, (language, _))| others.contains(&language.as_str()));
        let foreign = foreign.map(|(group, _)| group).collect();
        let related = related(&stems, &words);
        let parts = parts(&forms, &stems, &words);
        Index {
            forms,
            postings: sorted,
            foreign,
            related,
            parts,
        }
    }
}

/// The first of the groups that one was merged into.
fn first_of(merged: &[Group], mut group: Group) -> Group {
    while merged[group as usize] != group {
        group = merged[group as usize];
    }
    group
}

fn related(stems: &[(String, String)], words: &Words) -> Vec<Vec<Group>> {
    let mut roots: BTreeMap<&str, (bool, Vec<Group>)> = BTreeMap::new();
    for (group, (language, stem)) in (0..).zip(stems) {
        if *language != words.primary || !stem.chars().all(char::is_alphabetic) {
            continue;
        }
        if let Some((root, is_derived)) = words.stems.root(stem) {
            let (any_derived, groups) = roots.entry(root).or_default();
            *any_derived |= is_derived;
            groups.push(group);
        }
    }
    let related = roots.into_values();
    related
        .filter(|(any_derived, groups)| *any_derived && groups.len() > 1)
        .map(|(_, groups)| groups)
        .collect()
}

/// The parts of Swedish compounds; in the other languages compounds are written apart.
fn parts(
    forms: &[(String, Group)],
    stems: &[(String, String)],
    words: &Words,
) -> Vec<(Group, [Group; 2])> {
    if words.primary != "sv" {
        return Vec::new();
    }
    let own = |form: &str, group: Group| {
        let (language, _) = &stems[group as usize];
        *language == words.primary
            && form.chars().all(char::is_alphabetic)
            && !words.stop.contains(form)
    };
    let mut known = Parts::default();
    for (form, group) in forms.iter().filter(|(form, group)| own(form, *group)) {
        known.add(form, &words.stems.stem(form), *group);
    }
    let mut found = BTreeSet::new();
    let mut done = FxHashSet::default();
    for (form, group) in forms.iter().filter(|(form, group)| own(form, *group)) {
        let parts = known.of(form, |word| words.stems.stem(word));
        let parts = parts.filter(|parts| !parts.contains(group));
        if let Some(parts) = parts.filter(|_| done.insert(*group)) {
            found.insert((*group, parts));
        }
    }
    found.into_iter().collect()
}
