//! Makes the index of a language: counts the words of its documents as they come, then says how strongly each leads where.

use crate::model::language::LanguageTag;
use crate::output::search::counts::Counts;
use crate::output::search::document::{Field, Found};
use crate::output::search::index::{Group, Index, Postings};
use crate::output::search::token::tokens;
use crate::output::search::vocabulary::Vocabulary;

/// The strongest impact.
const STRONGEST: f32 = 15.0;

/// The impacts that are told apart, by the measured one: few make the postings smaller, and those that lie near each other
/// put no topic before another that anybody would miss there.
const IMPACTS: [u8; 16] = [0, 1, 1, 3, 3, 6, 6, 6, 9, 9, 9, 11, 11, 13, 13, 13];

/// How many topics with a word are enough to leave out those that only mention it.
const ENOUGH: usize = 16;

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
        assert_eq!(in_title.1, 11, "as `IN_TITLE` in the script");
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
