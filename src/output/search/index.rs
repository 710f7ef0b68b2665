//! The index of one language: which topics a word leads to, and how strongly.
//!
//! Words that are forms of each other are one *group*; a *posting* says that a group stands in a document, with an *impact*
//! from 0 to 15 in which the weight of the field, how often it stands there and the length of the text are already counted.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::model::language::LanguageTag;
use crate::output::search::compound::Parts;
use crate::output::search::counts::{Counts, add_up};
use crate::output::search::document::{Field, Found};
use crate::output::search::fold::romani_key;
use crate::output::search::stem::Stems;
use crate::output::search::stop::stop_words;
use crate::output::search::token::tokens;

/// Stands before the key of a Romani word in the vocabulary; no word of a text begins with it.
pub const ROMANI: char = '~';

/// The strongest impact.
const STRONGEST: f32 = 15.0;

/// The impacts that are told apart, by the measured one: few make the postings smaller, and those that lie near each other
/// put no topic before another that anybody would miss there.
const IMPACTS: [u8; 16] = [0, 1, 1, 3, 3, 6, 6, 6, 9, 9, 9, 11, 11, 13, 13, 13];

/// How many topics with a word are enough to leave out those that only mention it.
const ENOUGH: usize = 16;

/// A word of the vocabulary.
pub type Group = u32;

/// Where a group stands: numbers of documents, rising, each with the impact.
pub type Postings = Vec<(u32, u8)>;

/// The index of one language.
#[derive(Debug, Default)]
pub struct Index {
    /// Every form with its group, sorted. Groups are numbered as they first come.
    pub forms: Vec<(String, Group)>,
    /// The postings of each group.
    pub postings: Vec<Postings>,
    /// Groups of words in another of the languages that the handbook is read in, rising.
    pub foreign: Vec<Group>,
    /// Groups that share a root, such as that of `boka` and `bokning`, or are synonyms; two at least.
    pub related: Vec<Vec<Group>>,
    /// The parts of compounds.
    pub parts: Vec<(Group, [Group; 2])>,
}

impl Index {
    /// The groups of a word, and of those that begin like it and may be forms of it.
    pub fn groups_like<'a>(&'a self, word: &'a str) -> impl Iterator<Item = Group> + 'a {
        // Four letters tell little; an ending has no more than three.
        let letters = word.chars().count();
        let beginning = word.char_indices().nth(4.max(letters.saturating_sub(3)));
        let beginning = beginning.map_or(word, |(at, _)| &word[..at]);
        let from = self
            .forms
            .partition_point(|(form, _)| form.as_str() < beginning);
        let like = self.forms[from..].iter();
        like.take_while(move |(form, _)| form.starts_with(beginning))
            .map(|(_, group)| *group)
    }

    /// The group of a form.
    fn group(&self, form: &str) -> Option<Group> {
        let at = self
            .forms
            .binary_search_by(|(one, _)| one.as_str().cmp(form));
        Some(self.forms[at.ok()?].1)
    }

    /// Relates the words of each set that stand for one thing.
    fn relate(&mut self, thesaurus: &[Vec<String>]) {
        for phrases in thesaurus {
            let groups = phrases.iter().filter_map(|phrase| self.group(phrase));
            let groups: Vec<Group> = groups.collect::<BTreeSet<_>>().into_iter().collect();
            if groups.len() > 1 {
                self.related.push(groups);
            }
        }
    }
}

/// Makes the index of a language as its documents come.
pub struct Indexer {
    vocabulary: Vocabulary,
    /// Where each group stands, and how often in each field.
    postings: Vec<Vec<(u32, Counts)>>,
    /// How many words of running text each document has.
    lengths: Vec<f32>,
    /// How often each group stands in the document at hand, and the groups that do.
    counts: Vec<Counts>,
    standing: Vec<Group>,
}

impl Indexer {
    /// Begins the index of one of the languages that the handbook is read in.
    pub fn new(language: &LanguageTag) -> Self {
        Self {
            vocabulary: Vocabulary::new(language),
            postings: Vec::new(),
            lengths: Vec::new(),
            counts: Vec::new(),
            standing: Vec::new(),
        }
    }

    /// Adds the next document.
    pub fn add(&mut self, found: &Found) {
        let mut length: f32 = 0.0;
        for text in &found.texts {
            let is_body = text.field == Field::Body;
            let keeps_stop_words = found.document.kind == "phrase" || text.field == Field::Title;
            let language = self.vocabulary.language(text.language);
            tokens(&text.text, |token| {
                if is_body {
                    length += 1.0;
                }
                let groups = self.vocabulary.groups_of(language, token, keeps_stop_words);
                for group in groups.into_iter().flatten() {
                    let at = group as usize;
                    if at >= self.counts.len() {
                        self.counts.resize(at + 1, Counts::default());
                    }
                    if self.counts[at].is_none() {
                        self.standing.push(group);
                    }
                    self.counts[at].add(text.field);
                }
            });
        }
        let number = u32::try_from(self.lengths.len()).unwrap_or(u32::MAX);
        self.lengths.push(length);
        self.postings.resize_with(self.counts.len(), Vec::new);
        for group in self.standing.drain(..) {
            let counts = std::mem::take(&mut self.counts[group as usize]);
            self.postings[group as usize].push((number, counts));
        }
    }

    /// The index of what was added; `languages` are all that the handbook is read in, `thesaurus` sets of phrases that stand for
    /// one thing, of which those of one word are related.
    pub fn finish<'a>(
        mut self,
        languages: impl Iterator<Item = &'a LanguageTag>,
        thesaurus: &[Vec<String>],
    ) -> Index {
        let lengths = self.lengths;
        let usual = lengths.iter().sum::<f32>() / lengths.len().max(1) as f32;
        let impact = |document: u32, counts: Counts| {
            let weight = counts.weight(lengths[document as usize] / usual.max(1.0));
            IMPACTS[(STRONGEST * weight / (weight + 2.0)).round() as usize % 16]
        };
        self.vocabulary.merge_forms(&mut self.postings);
        self.vocabulary.add_irregular_forms();
        let postings = self.postings.into_iter().map(|list| {
            let list = list.into_iter();
            let list = list.map(|(document, counts)| (document, impact(document, counts)));
            without_mentions(list.collect())
        });
        let others: Vec<&str> = languages
            .filter(|other| **other != self.vocabulary.own)
            .map(LanguageTag::primary)
            .collect();
        let postings = postings.collect();
        let mut index = self.vocabulary.into_index(postings, &others);
        index.relate(thesaurus);
        index
    }
}

/// Postings without the weakest, mentions in passing, where enough topics say more: a tenth of the bytes, which none of the
/// queries in `tests/search` misses.
fn without_mentions(mut list: Postings) -> Postings {
    let says_more = |impact: u8| impact > IMPACTS[1];
    let more = list.iter().filter(|(_, impact)| says_more(*impact));
    if more.count() >= ENOUGH {
        list.retain(|(_, impact)| says_more(*impact));
    }
    list
}

/// The words met so far.
struct Vocabulary {
    own: LanguageTag,
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
    fn new(own: &LanguageTag) -> Self {
        Self {
            own: own.clone(),
            languages: Vec::new(),
            forms: FxHashMap::default(),
            stems: FxHashMap::default(),
            groups: Vec::new(),
        }
    }

    /// The number of a language among those met.
    fn language(&mut self, tag: &LanguageTag) -> usize {
        let met = self.languages.iter().position(|(met, _)| met == tag);
        met.unwrap_or_else(|| {
            self.languages.push((tag.clone(), Words::new(tag)));
            self.languages.len() - 1
        })
    }

    /// The groups of a word: its own, and for a Romani word that of its key.
    fn groups_of(
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
    fn merge_forms(&mut self, postings: &mut [Vec<(u32, Counts)>]) {
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
    fn add_irregular_forms(&mut self) {
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
    fn into_index(self, postings: Vec<Postings>, others: &[&str]) -> Index {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::search::document::{Document, FieldText};

    fn add(indexer: &mut Indexer, title: &str, body: &str) {
        let [swedish, kalderash] = ["sv", "rmy-x-kalderas"].map(|tag| tag.parse().expect("a tag"));
        let text = |field, language, text| FieldText {
            field,
            language,
            text,
        };
        indexer.add(&Found {
            document: Document {
                kind: "page",
                ..Document::default()
            },
            texts: vec![
                text(Field::Title, &swedish, title.into()),
                text(Field::Body, &swedish, body.into()),
                text(Field::Keywords, &kalderash, "čhavo va".into()),
            ],
        });
    }

    #[test]
    fn forms_are_grouped_and_titles_weigh_most() {
        let swedish = "sv".parse().expect("a tag");
        let mut indexer = Indexer::new(&swedish);
        add(&mut indexer, "Barn som tigger", "En flicka säljer rosor");
        add(
            &mut indexer,
            "Rosor",
            "Barnet boka tolk, tolkbokning och bokning",
        );
        let index = indexer.finish(std::iter::once(&swedish), &[]);
        assert_eq!(index.group("barn"), index.group("barnet"));
        let roses = index.group("rosor").expect("indexed");
        let [in_text, in_title] = index.postings[roses as usize][..] else {
            panic!("two postings")
        };
        assert_eq!((in_text.0, in_title.0), (0, 1));
        assert!(in_title.1 > in_text.1);
        assert_eq!(index.group("och"), None, "a stop word");
        let sells = index.group("säljer").expect("indexed");
        assert_eq!(index.group("sålde"), Some(sells), "no rule leads to it");
        assert_eq!(index.group("frusen"), None, "of a word in no text");
        assert!(index.group("som").is_some(), "in a title");
        assert!(index.group("va").is_some(), "never of Romani");
        assert_eq!(index.group("čhavo"), index.group("~cavo"));
        let compound = index.group("tolkbokning").expect("indexed");
        let parts = [index.group("tolk"), index.group("bokning")].map(|part| part.expect("it"));
        assert!(index.parts.contains(&(compound, parts)));
        let verb = index.group("boka").expect("indexed");
        assert!(
            index
                .related
                .iter()
                .any(|one| one.contains(&verb) && one.contains(&parts[1]))
        );
    }
}
