//! Stems: what the forms of a word have in common, so that `flickorna` finds `flicka`.
//!
//! Only the program stems. The forms of a word are one group in the index, and the searcher in the page knows a form when it
//! sees it.

use rustc_hash::FxHashMap;
use snowball_stemmers_rs::{Algorithm, Stemmer};

use crate::model::language::LanguageTag;

/// Swedish forms that no ending explains, each line beginning with the word that stands for the rest. Nouns with a changed
/// vowel and strong verbs after Svenska Akademiens grammatik (1999), those that a handbook like ours uses.
const IRREGULAR: &[&str] = &[
    "dotter döttrar döttrarna döttrars",
    "son söner sönerna söners",
    "bror bröder bröderna broder",
    "mor mödrar mödrarna moder modern",
    "far fäder fäderna fader fadern",
    "man män männen männens mannen mannens",
    "barn barnet barnets barnen barnens barns",
    "natt nätter nätterna natten",
    "hand händer händerna handen",
    "stad städer städerna staden stadens",
    "land länder länderna landet landets länders",
    "bok böcker böckerna boken",
    "nummer numret numren numrets",
    "papper papperet pappret papperen papperna",
    "fot fötter fötterna foten",
    "ledamot ledamöter ledamöterna ledamoten",
    "förälder föräldrar föräldrarna föräldrarnas föräldrars föräldern förälderns",
    "ge ger gav gett givit ges gavs given givet givna",
    "ta tar tog tagit tas togs tagen taget tagna",
    "omhänderta omhändertar omhändertog omhändertagit omhändertas omhändertogs omhändertagen omhändertaget omhändertagna",
    "gå går gick gått",
    "få får fick fått",
    "se ser såg sett ses sågs",
    "säga säger sade sa sagt sägs",
    "göra gör gjorde gjort görs gjordes",
    "stå står stod stått",
    "slå slår slog slagit slås slagen",
    "komma kommer kom kommit",
    "bli blir blev blivit",
    "finna finner fann funnit finns fanns",
    "försvinna försvinner försvann försvunnit försvunnen försvunnet försvunna",
    "skriva skriver skrev skrivit skrivs skriven",
    "sova sover sov sovit",
    "sitta sitter satt suttit",
    "ligga ligger låg legat",
    "sälja säljer sålde sålt säljs såldes såld sålda",
    "stjäla stjäl stal stulit stjäls stulen stulet stulna",
    "dricka dricker drack druckit",
    "äta äter åt ätit",
    "springa springer sprang sprungit",
    "bryta bryter bröt brutit",
    "hålla håller höll hållit hålls",
    "låta låter lät låtit",
    "veta vet visste vetat",
    "bära bär bar burit",
    "dra drar drog dragit",
    "hjälpa hjälper hjälpte hjälpt hjälp hjälpen",
    "lägga lägger lade lagt läggs lades",
    "välja väljer valde valt väljs",
    "följa följer följde följt följs",
];

/// Endings of Swedish forms: what the word ends with before them, the fewest letters it has, and the endings.
const INFLECTED: &[(&[char], usize, &[&str])] = &[
    (&['a'], 4, &["ns", "n", "s"]),
    (&['e'], 4, &["nas", "na", "ns", "ts", "n", "t", "s"]),
    (CONSONANTS, 3, &["ens", "ets", "en", "et"]),
    (
        CONSONANTS,
        4,
        &["ernas", "erna", "ers", "er", "as", "a", "s"],
    ),
    (CONSONANTS, 5, &["t"]),
];

const CONSONANTS: &[char] = &[
    'b', 'c', 'd', 'f', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'x', 'z',
];

/// Endings that make a noun of a Swedish verb, or a word for the one who does it, as they stand at the end of a stem.
const DERIVED: &[&str] = &["ningen", "ning", "ande", "ende", "else", "are", "ing", "an"];

/// The fewest letters that are left of a word when such an ending is taken away.
const SHORTEST_ROOT: usize = 3;

/// The stems of one language.
pub struct Stems {
    stemmer: Option<Stemmer>,
    is_swedish: bool,
    irregular: FxHashMap<&'static str, &'static str>,
}

impl Stems {
    /// The stems of `language`; words of one that we have no rules for are their own stems.
    pub fn new(language: &LanguageTag) -> Self {
        let algorithm = match language.primary() {
            "sv" => Some(Algorithm::Swedish),
            "en" => Some(Algorithm::English),
            "ro" => Some(Algorithm::Romanian),
            _ => None,
        };
        let is_swedish = algorithm == Some(Algorithm::Swedish);
        let lines = IRREGULAR.iter().filter(|_| is_swedish);
        let forms = lines.flat_map(|line| {
            let word = line.split(' ').next().unwrap_or(line);
            line.split(' ').map(move |form| (form, word))
        });
        Self {
            stemmer: algorithm.map(Stemmer::create),
            is_swedish,
            irregular: forms.collect(),
        }
    }

    /// The stem of a word in small letters.
    pub fn stem(&self, word: &str) -> String {
        // Snowball leaves the article of `koordinatorn` alone.
        let word = if self.is_swedish && word.ends_with("torn") && word.len() > 6 {
            &word[..word.len() - 1]
        } else {
            word
        };
        if let Some(&regular) = self.irregular.get(word) {
            return regular.to_owned();
        }
        match &self.stemmer {
            Some(stemmer) if word.chars().all(char::is_alphabetic) => {
                stemmer.stem(word).into_owned()
            }
            _ => word.to_owned(),
        }
    }

    /// What a Swedish word may be a form of: the word without an ending that Snowball leaves alone, such as the article of
    /// `flickan`, `brottet` and `mötena`. Only a word that the handbook has itself is one.
    pub fn bases<'a>(&self, form: &'a str) -> impl Iterator<Item = &'a str> {
        let endings = INFLECTED.iter().filter(|_| self.is_swedish);
        endings.filter_map(|(behind, shortest, endings)| {
            let fits = |ending: &&str| {
                let base = form.strip_suffix(*ending)?;
                (base.ends_with(*behind) && base.chars().count() >= *shortest).then_some(base)
            };
            endings.iter().find_map(fits)
        })
    }

    /// The root that a Swedish stem shares with the verb it is made of, and whether an ending was taken away for it: `bokning`
    /// has the root of `boka`. A weak relation: a `bok` has it too.
    pub fn root<'a>(&self, stem: &'a str) -> Option<(&'a str, bool)> {
        if !self.is_swedish {
            return None;
        }
        let whole = stem.strip_suffix('a').unwrap_or(stem);
        let derived = DERIVED
            .iter()
            .filter_map(|ending| stem.strip_suffix(ending))
            .find(|root| root.chars().count() >= SHORTEST_ROOT);
        match derived {
            Some(root) => Some((root, true)),
            None => (whole.chars().count() >= SHORTEST_ROOT).then_some((whole, false)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stems(language: &str) -> Stems {
        Stems::new(&language.parse().expect("a tag"))
    }

    #[test]
    fn the_forms_of_a_word_share_a_stem() {
        for (language, forms) in [
            ("sv", &["flicka", "flickor", "flickorna", "flickornas"][..]),
            ("sv", &["barn", "barnet", "barnen", "barnens", "barnets"]),
            ("sv", &["koordinator", "koordinatorn"]),
            ("sv", &["dotter", "döttrar", "döttrarna"]),
            ("sv", &["sälja", "säljer", "sålde", "såld"]),
            ("sv", &["tigger", "tigga"]),
            ("en", &["sign", "signs"]),
            ("en", &["report", "reported", "reporting"]),
            ("ro", &["copil", "copilul", "copilului"]),
            ("rmy-x-kalderas", &["va"]),
        ] {
            let stems = stems(language);
            for form in forms {
                assert_eq!(stems.stem(form), stems.stem(forms[0]), "{form}");
            }
        }
    }

    #[test]
    fn a_form_says_what_it_may_be_a_form_of() {
        let stems = stems("sv");
        for (form, base) in [
            ("flickan", "flicka"),
            ("flickans", "flicka"),
            ("brottet", "brott"),
            ("mötena", "möte"),
            ("ambassader", "ambassad"),
            ("skrivs", "skriv"),
            ("socialt", "social"),
        ] {
            assert!(stems.bases(form).any(|found| found == base), "{form}");
        }
        assert_eq!(stems.bases("brist").find(|base| *base == "bris"), None);
    }

    #[test]
    fn a_noun_shares_its_root_with_the_verb() {
        let stems = stems("sv");
        for (noun, verb) in [
            ("bokning", "boka"),
            ("utvisning", "utvisa"),
            ("planering", "planera"),
            ("säljare", "sälja"),
            ("boende", "bo"),
        ] {
            let root = |word| {
                let stem = stems.stem(word);
                stems.root(&stem).map(|(root, _)| root.to_owned())
            };
            if noun == "boende" {
                assert_ne!(root(noun), root(verb), "too short to tell");
            } else {
                assert_eq!(root(noun), root(verb), "{noun}");
            }
        }
    }
}
