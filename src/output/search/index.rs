//! The index of one language: which topics a word leads to, and how strongly.
//!
//! Words that are forms of each other are one *group*; a *posting* says that a group stands in a document, with an *impact*
//! from 0 to 15 in which the weight of the field, how often it stands there and the length of the text are already counted.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::model::language::LanguageTag;
use crate::output::search::compound::Parts;
use crate::output::search::document::{Document, Field};
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
    /// Groups that share a root, such as that of `boka` and `bokning`; two at least.
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
}

/// Makes the index of documents in `language`, one of those that the handbook is read in.
pub fn index<'a>(
    documents: &[Document],
    language: &LanguageTag,
    languages: impl Iterator<Item = &'a LanguageTag>,
) -> Index {
    let mut vocabulary = Vocabulary::new(language);
    let mut postings: Vec<Vec<(u32, Weights)>> = Vec::new();
    let mut lengths = Vec::with_capacity(documents.len());
    for (number, document) in (0..).zip(documents) {
        let counted = count(document, &mut vocabulary);
        lengths.push(counted.length);
        postings.resize_with(vocabulary.groups.len(), Vec::new);
        for (group, weights) in counted.weights {
            postings[group as usize].push((number, weights));
        }
    }
    let postings = vocabulary.merge_forms(postings);
    let usual = lengths.iter().sum::<f32>() / lengths.len().max(1) as f32;
    let impact = |document: u32, weights: Weights| {
        let weight = weights.sum(lengths[document as usize] / usual.max(1.0));
        IMPACTS[(STRONGEST * weight / (weight + 2.0)).round() as usize % 16]
    };
    let postings = postings.into_iter().map(|list| {
        let list = list.into_iter();
        let list = list.map(|(document, weight)| (document, impact(document, weight)));
        without_mentions(list.collect())
    });
    let others: Vec<&str> = languages
        .filter(|other| *other != language)
        .map(LanguageTag::primary)
        .collect();
    vocabulary.into_index(postings.collect(), &others)
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

/// How much each group weighs in a document.
struct Counted {
    weights: BTreeMap<Group, Weights>,
    length: f32,
}

/// How often a group stands in each field.
#[derive(Clone, Copy, Default)]
struct Weights([u16; 4]);

impl Weights {
    /// Titles weigh most. A word that stands there again and again weighs more, but ever less so; in a long text, `length`
    /// times the usual, it weighs less.
    fn sum(self, length: f32) -> f32 {
        let weights = [5.0, 3.5, 2.5, 1.0 / (0.4 + 0.6 * length)];
        let counted = self.0.iter().zip(weights);
        counted
            .filter(|(count, _)| **count > 0)
            .map(|(count, weight)| weight * (1.0 + f32::from(*count).ln() * 0.5))
            .sum()
    }
}

fn count(document: &Document, vocabulary: &mut Vocabulary) -> Counted {
    let mut weights: BTreeMap<Group, Weights> = BTreeMap::new();
    let mut length = 0.0;
    for text in &document.fields {
        let keeps_stop_words = document.kind == "phrase" || text.field == Field::Title;
        let field = match text.field {
            Field::Title => 0,
            Field::Keywords => 1,
            Field::Heading => 2,
            Field::Body => 3,
        };
        tokens(&text.text, |token| {
            if text.field == Field::Body {
                length += 1.0;
            }
            for group in vocabulary.groups_of(token, &text.language, keeps_stop_words) {
                let counts = &mut weights.entry(group).or_default().0;
                counts[field] = counts[field].saturating_add(1);
            }
        });
    }
    Counted { weights, length }
}

/// The words met so far.
struct Vocabulary {
    own: LanguageTag,
    languages: HashMap<LanguageTag, Words>,
    /// The group of each form; the first language that has it keeps it.
    forms: HashMap<String, Group>,
    /// The group of each stem of each language.
    stems: HashMap<(String, String), Group>,
    /// The language and stem of each group.
    groups: Vec<(String, String)>,
}

struct Words {
    stems: Stems,
    stop: HashSet<&'static str>,
    is_romani: bool,
    primary: String,
}

impl Words {
    fn new(language: &LanguageTag) -> Self {
        let primary = language.primary().to_owned();
        Self {
            stems: Stems::new(language),
            stop: stop_words(&primary).split(' ').collect(),
            is_romani: primary.starts_with("rm") || primary == "rom",
            primary,
        }
    }
}

impl Vocabulary {
    fn new(own: &LanguageTag) -> Self {
        Self {
            own: own.clone(),
            languages: HashMap::new(),
            forms: HashMap::new(),
            stems: HashMap::new(),
            groups: Vec::new(),
        }
    }

    /// The groups of a word: its own, and for a Romani word that of its key.
    fn groups_of(
        &mut self,
        token: &str,
        language: &LanguageTag,
        keeps_stop_words: bool,
    ) -> impl Iterator<Item = Group> + use<> {
        if !self.languages.contains_key(language) {
            self.languages
                .insert(language.clone(), Words::new(language));
        }
        let words = &self.languages[language];
        if words.is_romani {
            let key = format!("{ROMANI}{}", romani_key(token));
            let by_key = self.group(&key, "rom", || key.clone());
            let own = match self.forms.get(token) {
                Some(&group) => group,
                None => {
                    self.forms.insert(token.to_owned(), by_key);
                    by_key
                }
            };
            return [Some(by_key), (own != by_key).then_some(own)]
                .into_iter()
                .flatten();
        }
        if !keeps_stop_words && words.stop.contains(token) {
            return [None, None].into_iter().flatten();
        }
        if let Some(&group) = self.forms.get(token) {
            return [Some(group), None].into_iter().flatten();
        }
        let (stem, primary) = (words.stems.stem(token), words.primary.clone());
        let group = self.group(token, &primary, || stem);
        [Some(group), None].into_iter().flatten()
    }

    fn group(&mut self, form: &str, language: &str, stem: impl FnOnce() -> String) -> Group {
        if let Some(&group) = self.forms.get(form) {
            return group;
        }
        let key = (language.to_owned(), stem());
        let groups = &mut self.groups;
        let group = *self.stems.entry(key.clone()).or_insert_with(|| {
            groups.push(key);
            Group::try_from(groups.len() - 1).unwrap_or(Group::MAX)
        });
        self.forms.insert(form.to_owned(), group);
        group
    }

    /// Puts the groups of a word and of what is a form of it together, where the stems have not.
    fn merge_forms(&mut self, mut postings: Vec<Vec<(u32, Weights)>>) -> Vec<Vec<(u32, Weights)>> {
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
        postings
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

/// The postings of two groups as those of one.
fn add_up(one: Vec<(u32, Weights)>, other: Vec<(u32, Weights)>) -> Vec<(u32, Weights)> {
    let mut sums: BTreeMap<u32, Weights> = one.into_iter().collect();
    for (document, weights) in other {
        let sum = &mut sums.entry(document).or_default().0;
        for (count, more) in sum.iter_mut().zip(weights.0) {
            *count = count.saturating_add(more);
        }
    }
    sums.into_iter().collect()
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
    let mut done = HashSet::new();
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
    use crate::output::search::document::FieldText;

    fn document(title: &str, body: &str) -> Document {
        let text = |field, language: &str, text: &str| FieldText {
            field,
            language: language.parse().expect("a tag"),
            text: text.to_owned(),
        };
        Document {
            kind: "page",
            fields: vec![
                text(Field::Title, "sv", title),
                text(Field::Body, "sv", body),
                text(Field::Keywords, "rmy-x-kalderas", "čhavo va"),
            ],
            ..Document::default()
        }
    }

    fn group(index: &Index, word: &str) -> Option<Group> {
        let found = index.forms.iter().find(|(form, _)| form == word);
        found.map(|(_, group)| *group)
    }

    #[test]
    fn forms_are_grouped_and_titles_weigh_most() {
        let documents = [
            document("Barn som tigger", "En flicka säljer rosor"),
            document("Rosor", "Barnet boka tolk, tolkbokning och bokning"),
        ];
        let swedish = "sv".parse().expect("a tag");
        let index = index(&documents, &swedish, std::iter::once(&swedish));
        assert_eq!(group(&index, "barn"), group(&index, "barnet"));
        let roses = group(&index, "rosor").expect("indexed");
        let [in_text, in_title] = index.postings[roses as usize][..] else {
            panic!("two postings")
        };
        assert_eq!((in_text.0, in_title.0), (0, 1));
        assert!(in_title.1 > in_text.1);
        assert_eq!(group(&index, "och"), None, "a stop word");
        assert!(group(&index, "som").is_some(), "in a title");
        assert!(group(&index, "va").is_some(), "never of Romani");
        assert_eq!(group(&index, "čhavo"), group(&index, "~cavo"));
        let compound = group(&index, "tolkbokning").expect("indexed");
        let parts = [group(&index, "tolk"), group(&index, "bokning")].map(|part| part.expect("it"));
        assert!(index.parts.contains(&(compound, parts)));
        let verb = group(&index, "boka").expect("indexed");
        assert!(
            index
                .related
                .iter()
                .any(|one| one.contains(&verb) && one.contains(&parts[1]))
        );
    }
}
