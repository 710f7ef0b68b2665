//! The scripts that carry the index, and their format.
//!
//! Every file is a classic script with a single call, `handbokSearch.add("name", {…})`; its name is its address without
//! `.js`.
//!
//! The main file of a language has a stable name, its tag (`sv`), and names the others, which carry hashes of what they hold:
//! a changed word changes no page. It is all that a first answer needs, as long as it is small enough.
//!
//! | field | what |
//! |---|---|
//! | `languages` | the tags of those in which every query is sought, this one first, and of the others of the handbook |
//! | `forms` | the vocabulary, sorted, front-coded: each word is a sign that tells how many UTF-16 units it shares with the one before (`0`–`z` for 0–35), then the rest; parted by spaces. A word that begins with `~` is the key of a Romani word |
//! | `groups` | the group of each form, as numbers: 0 is the next new group, *n* the one that came *n*-th last |
//! | `postings`, `impacts` | for each group how many postings, then for each the distance from the document before; and for all of them how strong they are, from 0 to 15; left out when they lie in shards |
//! | `shards` | `[first group, name]` of each shard of postings |
//! | `foreign` | groups of words in another language that the handbook is read in, as distances: those of phrase cards |
//! | `related` | groups with one root or of synonyms, as numbers: how many, then each |
//! | `parts` | compounds, as numbers: the group as distance from the one before, then its first part as twice the distance that it lies before the compound (one more when behind), then its last part |
//! | `stop`, `endings` | the stop words, and the endings of words, parted by spaces |
//! | `topics` | the topics, one a line, as they stand in addresses, front-coded as the forms are; a tab at the end stands for the name that the title gives |
//! | `titles`, `literals` | for each topic how many words its title has, then for each twice the number of its form, or twice that of a literal and one more; the literals, one a line. A form that comes first begins with a capital |
//! | `names` | what the language calls each kind |
//! | `kinds`, `kind` | the names of the kinds, and for each topic its number |
//! | `trusts`, `trust` | the sentences of trust, and for each topic its number, 0 for none |
//! | `records` | what rows of contacts and laws show beside, by topic's number; in the texts when they are many |
//! | `cards` | the name of the file with the `records` of phrase cards |
//! | `texts` | `[first topic, name]` of each file of texts |
//!
//! *Numbers* are written with the 93 printable signs of ASCII but `"` and `\`, counted from 0 in their order. A sign below 62
//! ends a number; one of 62 or more stands for `sign - 62`, and what follows it counts 31 times as much.
//!
//! A shard holds `postings` and `impacts` from its first group on. A file of texts holds `texts`: for each topic the id, heading and text
//! of each section, the first two empty where no heading stands above; and the `records` when the main file has none.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::model::language::LanguageTag;
use crate::output::search::coding::{distances, front_coded, packed};
use crate::output::search::document::Document;
use crate::output::search::index::{Index, Postings};
use crate::output::search::stop::{endings, stop_words};
use crate::output::search::titles::{self, Titles};

/// The most bytes of a main file before postings and records are moved out of it; about 150 kB compressed.
const LARGEST_CORE: usize = 360_000;

/// About how many bytes a shard of postings has, 7 kB compressed, and a file of texts, 5 kB.
const SHARD: usize = 12_000;
const TEXTS: usize = 14_000;

/// A script.
#[derive(Debug)]
pub struct ScriptFile {
    /// Its name, without folder and ending.
    pub name: String,
    /// Its text.
    pub script: String,
}

/// The scripts of one language, its main one last; `languages` are all in the handbook's order, each with its number of topics,
/// and `names` what it calls each kind.
pub fn language_files(
    languages: &[(&LanguageTag, usize)],
    language: &LanguageTag,
    documents: Vec<Document>,
    index: &Index,
    names: &BTreeMap<String, String>,
) -> Vec<ScriptFile> {
    let mut core = core(language, &documents, index);
    core.insert("languages".into(), json!(sought(languages, language)));
    core.insert("names".into(), json!(names));
    let shards = posting_shards(&index.postings);
    let records = records(&documents, 0, is_no_card);
    let postings = shards.iter().map(|(_, shard)| shard.size());
    let size = postings.sum::<usize>() + written(&core).len() + written(&records).len();
    let mut all = Vec::new();
    let is_large = size > LARGEST_CORE;
    if is_large {
        let names = shards.iter().map(|(first, shard)| {
            let file = hashed(language, "p", shard);
            let name = json!([first, file.name]);
            all.push(file);
            name
        });
        core.insert("shards".into(), names.collect());
    } else {
        let mut whole = Packed::default();
        shards.iter().for_each(|(_, shard)| whole.append(shard));
        core.insert("postings".into(), whole.postings.into());
        core.insert("impacts".into(), whole.impacts.into());
        core.insert("records".into(), json!(records));
    }
    let cards = Texts {
        texts: None,
        records: Some(self::records(&documents, 0, |document| {
            !is_no_card(document)
        })),
    };
    let cards = hashed(language, "c", &cards);
    core.insert("cards".into(), json!(cards.name));
    all.push(cards);
    let mut texts = Vec::new();
    for (first, some) in text_shards(documents) {
        let shard = Texts {
            texts: Some(some.iter().map(text).collect()),
            records: is_large.then(|| self::records(&some, first, is_no_card)),
        };
        let file = hashed(language, "t", &shard);
        texts.push(json!([first, file.name]));
        all.push(file);
    }
    core.insert("texts".into(), texts.into());
    let name = language.to_string();
    let script = call(&name, &written(&core));
    all.push(ScriptFile { name, script });
    all
}

/// The languages in which every query of a reader is sought, and the others: those are the reader's own and, where the
/// handbook says more in its first one, that too.
fn sought(languages: &[(&LanguageTag, usize)], own: &LanguageTag) -> [Vec<String>; 2] {
    let own = languages.iter().filter(|(tag, _)| *tag == own);
    let size = own.clone().map(|(_, size)| *size).sum::<usize>();
    let first = languages.first().filter(|(_, most)| size * 10 < most * 9);
    let nearest: Vec<&LanguageTag> = own.chain(first).map(|(tag, _)| *tag).collect();
    let others = languages.iter().map(|(tag, _)| *tag);
    let others = others.filter(|tag| !nearest.contains(tag));
    [
        nearest.iter().map(ToString::to_string).collect(),
        others.map(ToString::to_string).collect(),
    ]
}

/// Postings as they are written.
#[derive(Debug, Default, Serialize)]
struct Packed {
    postings: String,
    impacts: String,
}

impl Packed {
    /// Packs the postings of groups, their distances and their impacts apart, for each compresses best among its own.
    fn of(groups: &[Postings]) -> Self {
        let (mut distances, mut impacts) = (Vec::new(), Vec::new());
        for list in groups {
            distances.push(u32::try_from(list.len()).unwrap_or(0));
            let mut before = 0;
            for &(document, impact) in list {
                distances.push(document - before);
                impacts.push(u32::from(impact));
                before = document;
            }
        }
        Self {
            postings: packed(&distances),
            impacts: packed(&impacts),
        }
    }

    fn size(&self) -> usize {
        self.postings.len() + self.impacts.len()
    }

    fn append(&mut self, next: &Self) {
        self.postings.push_str(&next.postings);
        self.impacts.push_str(&next.impacts);
    }
}

/// What a file beside the main one has of some documents.
#[derive(Serialize)]
struct Texts<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    texts: Option<Vec<Vec<&'a str>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    records: Option<BTreeMap<usize, &'a Value>>,
}

fn core(language: &LanguageTag, documents: &[Document], index: &Index) -> Map<String, Value> {
    let forms = index.forms.iter().map(|(form, _)| form.as_str());
    let titles = documents.iter().map(|document| document.title.as_str());
    let titles = Titles::of(titles, &index.forms);
    let topics: Vec<String> = documents.iter().map(titles::name).collect();
    let topics = topics.iter().map(String::as_str);
    let kinds = Numbered::of(documents.iter().map(|document| document.kind));
    let trusts = documents
        .iter()
        .map(|document| document.trust.as_deref().unwrap_or(""));
    let trusts = Numbered::of(std::iter::once("").chain(trusts));
    let fields = json!({
        "forms": front_coded(forms, ' '),
        "groups": packed(&group_numbers(index)),
        "foreign": packed(&distances(&index.foreign)),
        "related": packed(&related_numbers(index)),
        "parts": packed(&part_numbers(index)),
        "stop": stop_words(language.primary()),
        "endings": endings(language.primary()),
        "topics": front_coded(topics, '\n'),
        "titles": packed(&titles.numbers),
        "literals": titles.literals.join("\n"),
        "kinds": kinds.names,
        "kind": packed(&kinds.numbers),
        "trusts": trusts.names,
        "trust": packed(&trusts.numbers[1..]),
    });
    match fields {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

/// Names that recur, each with its number.
struct Numbered<'a> {
    names: Vec<&'a str>,
    numbers: Vec<u32>,
}

impl<'a> Numbered<'a> {
    fn of(all: impl Iterator<Item = &'a str>) -> Self {
        let mut known: HashMap<&str, u32> = HashMap::new();
        let (mut names, mut numbers) = (Vec::new(), Vec::new());
        for name in all {
            let next = u32::try_from(names.len()).unwrap_or(0);
            let number = *known.entry(name).or_insert_with(|| {
                names.push(name);
                next
            });
            numbers.push(number);
        }
        Self { names, numbers }
    }
}

fn group_numbers(index: &Index) -> Vec<u32> {
    let mut next = 0;
    let groups = index.forms.iter();
    groups
        .map(|&(_, group)| {
            if group == next {
                next += 1;
                0
            } else {
                next - group
            }
        })
        .collect()
}

fn related_numbers(index: &Index) -> Vec<u32> {
    let mut numbers = Vec::new();
    for groups in &index.related {
        numbers.push(u32::try_from(groups.len()).unwrap_or(0));
        numbers.extend(groups);
    }
    numbers
}

fn part_numbers(index: &Index) -> Vec<u32> {
    let mut before = 0;
    let mut numbers = Vec::new();
    for &(group, [first, last]) in &index.parts {
        numbers.extend([group - before, signed(group, first), last]);
        before = group;
    }
    numbers
}

/// How far a number lies before another: twice that, one more when it lies behind.
fn signed(from: u32, to: u32) -> u32 {
    match from.checked_sub(to) {
        Some(before) => 2 * before,
        None => 2 * (to - from) + 1,
    }
}

/// Groups in shards, each with the number of its first.
fn posting_shards(groups: &[Postings]) -> Vec<(usize, Packed)> {
    let mut shards = Vec::new();
    let (mut first, mut size) = (0, 0);
    for (group, list) in groups.iter().enumerate() {
        // Two signs for a posting and one or more for a group.
        size += 2 * list.len() + 1;
        if size >= SHARD || group + 1 == groups.len() {
            shards.push((first, Packed::of(&groups[first..=group])));
            (first, size) = (group + 1, 0);
        }
    }
    shards
}

/// Documents by the files that their texts lie in, each with the number of its first.
fn text_shards(documents: Vec<Document>) -> impl Iterator<Item = (usize, Vec<Document>)> {
    let mut documents = documents.into_iter().peekable();
    let mut next = 0;
    std::iter::from_fn(move || {
        documents.peek()?;
        let (first, mut size) = (next, 0);
        let is_full = |document: &Document| {
            let sections = document.sections.iter();
            size += sections.map(|section| section.text.len()).sum::<usize>();
            size >= TEXTS
        };
        let some = take_until(&mut documents, is_full);
        next += some.len();
        Some((first, some))
    })
}

/// The next of some things up to the first that `is_last`, that one too.
fn take_until<T>(all: &mut impl Iterator<Item = T>, mut is_last: impl FnMut(&T) -> bool) -> Vec<T> {
    let mut taken = Vec::new();
    for one in all {
        let ends = is_last(&one);
        taken.push(one);
        if ends {
            break;
        }
    }
    taken
}

/// Id, heading and text of each section; what stands below no heading has neither of those.
fn text(document: &Document) -> Vec<&str> {
    let sections = document.sections.iter();
    sections
        .flat_map(|section| {
            let heading = section.heading.as_ref();
            let (id, heading) = heading.map_or(("", ""), |(id, heading)| (id, heading));
            [id, heading, &section.text]
        })
        .collect()
}

/// Whether the row of a document shows no phrase card, whose words are many and sought by few.
fn is_no_card(document: &Document) -> bool {
    document.kind != "phrase"
}

/// What the rows of some documents show beside, by number; `first` is that of the first.
fn records(
    documents: &[Document],
    first: usize,
    takes: impl Fn(&Document) -> bool,
) -> BTreeMap<usize, &Value> {
    (first..)
        .zip(documents)
        .filter(|(_, document)| takes(document))
        .filter_map(|(number, document)| Some((number, document.record.as_ref()?)))
        .collect()
}

/// A file of a language, with a hash of what it holds in its name.
fn hashed(language: &LanguageTag, part: &str, data: &impl Serialize) -> ScriptFile {
    let data = written(data);
    let hash = blake3::hash(data.as_bytes()).to_hex();
    let name = format!("{language}.{part}.{}", &hash[..10]);
    let script = call(&name, &data);
    ScriptFile { name, script }
}

/// Texts, numbers and values of JSON as text: there is nothing in them that JSON cannot say.
fn written(data: &impl Serialize) -> String {
    serde_json::to_string(data).unwrap_or_default()
}

fn call(name: &str, data: &str) -> String {
    format!("handbokSearch.add({}, {data});\n", json!(name))
}
