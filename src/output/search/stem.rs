//! Stems: what the forms of a word have in common, so that `flickorna` finds `flicka`.
//!
//! Only the program stems. The forms of a word are one group in the index, and the searcher in the page knows a form when it
//! sees it.

use std::borrow::Cow;

use rustc_hash::FxHashMap;
use snowball_stemmers_rs::{Algorithm, Stemmer};

use crate::model::language::LanguageTag;

/// Swedish forms that no ending explains, each line beginning with the word that stands for the rest. Nouns with a changed
/// vowel, strong and irregular verbs after Svenska Akademiens grammatik (1999).
const IRREGULAR: &[&str] = &[
    "dotter döttrar döttrarna döttrars döttrarnas dottern dotterns",
    "son söner sönerna söners sönernas sonen sonens",
    "bror broder bröder bröderna bröders brodern broderns",
    "mor moder mödrar mödrarna modern moderns",
    "far fader fäder fäderna fadern faderns",
    "syster systrar systrarna systern systerns",
    "man män männen männens mannen mannens mäns",
    "barn barnet barnets barnen barnens barns",
    "natt nätter nätterna natten nattens",
    "hand händer händerna handen handens",
    "tand tänder tänderna tanden",
    "rand ränder ränderna randen",
    "strand stränder stränderna stranden",
    "stad städer städerna staden stadens städers",
    "land länder länderna landet landets länders ländernas",
    "bok böcker böckerna boken bokens",
    "fot fötter fötterna foten",
    "rot rötter rötterna roten",
    "bot böter böterna",
    "ledamot ledamöter ledamöterna ledamoten ledamots",
    "bonde bönder bönderna bonden",
    "nummer numret numren numrets numrens nummers",
    "papper papperet pappret papperen papperna pappren",
    "tecken tecknet tecknen tecknens tecknets",
    "läger lägret lägren",
    "centrum centret centrumet centren",
    "förälder föräldrar föräldrarna föräldrarnas föräldrars föräldern förälderns",
    "ge giva ger giver gav gett givit ges gavs given givet givna gåvo",
    "ta taga tar tager tog tagit tas togs tagen taget tagna tagits",
    "gå går gick gått gås",
    "få får fick fått fås",
    "se ser såg sett ses sågs sedd sedda",
    "säga säger sade sa sagt sägs sades sagd sagda",
    "göra gör gjorde gjort görs gjordes gjord gjorda",
    "stå står stod stått",
    "slå slår slog slagit slås slogs slagen slagna",
    "komma kommer kom kommit kommen komna",
    "bli bliva blir blev blivit bliven",
    "finna finner fann funnit finns fanns funnen funna",
    "försvinna försvinner försvann försvunnit försvunnen försvunnet försvunna",
    "skriva skriver skrev skrivit skrivs skrevs skriven skrivna",
    "sova sover sov sovit",
    "sitta sitter satt suttit",
    "ligga ligger låg legat",
    "sälja säljer sålde sålt säljs såldes såld sålda",
    "stjäla stjäl stjäler stal stulit stjäls stals stulen stulet stulna",
    "dricka dricker drack druckit drucken druckna",
    "äta äter åt ätit äts ätas",
    "springa springer sprang sprungit",
    "bryta bryter bröt brutit bryts bröts bruten brutna",
    "hålla håller höll hållit hålls hölls hållen hållna",
    "låta låter lät låtit",
    "veta vet visste vetat",
    "bära bär bar burit bärs bars buren burna",
    "dra draga drar drog dragit dras drogs dragen dragna",
    "hjälpa hjälper hjälpte hjälpt hjälp hjälpen hjälps",
    "lägga lägger lade la lagt läggs lades lagd lagda",
    "välja väljer valde valt väljs valdes vald valda",
    "följa följer följde följt följs följdes följd",
    "sätta sätter satte satts sätts sattes",
    "be bedja ber bad bett bes bads",
    "bita biter bet bitit biten bitna",
    "bjuda bjuder bjöd bjudit bjuds bjöds bjuden bjudna",
    "binda binder band bundit binds bands bunden bundna",
    "brinna brinner brann brunnit",
    "brista brister brast brustit",
    "driva driver drev drivit drivs drevs driven drivna",
    "duga duger dög dugt",
    "dyka dyker dök dykt",
    "dö dör dog dött döda",
    "falla faller föll fallit fallen fallna",
    "flyga flyger flög flugit",
    "flyta flyter flöt flutit",
    "frysa fryser frös frusit frusen frusna fruset",
    "glida glider gled glidit",
    "glädja gläder gladde glatt",
    "gråta gråter grät gråtit",
    "gripa griper grep gripit grips greps gripen gripna",
    "gömma gömmer gömde gömt göms gömdes gömd gömda",
    "heta heter hette hetat",
    "hinna hinner hann hunnit",
    "hugga hugger högg huggit",
    "kliva kliver klev klivit",
    "klä kläda klär klädde klätt",
    "knyta knyter knöt knutit",
    "krypa kryper kröp krupit",
    "kunna kan kunde kunnat",
    "le ler log",
    "leva lever levde levt",
    "lida lider led lidit",
    "ljuga ljuger ljög ljugit",
    "lyda lyder lydde lytt löd",
    "njuta njuter njöt njutit",
    "nypa nyper nöp nypt",
    "pipa piper pep pipit",
    "rida rider red ridit",
    "rinna rinner rann runnit",
    "riva river rev rivit rivs revs",
    "ryta ryter röt rutit",
    "sjunga sjunger sjöng sjungit",
    "sjunka sjunker sjönk sjunkit",
    "skina skiner sken skinit",
    "skjuta skjuter sköt skjutit skjuts skjuten skjutna",
    "skära skär skar skurit skuren",
    "slippa slipper slapp sluppit",
    "slita sliter slet slitit sliten slitna",
    "sluta sluter slöt slutit sluten slutna",
    "smita smiter smet smitit",
    "smyga smyger smög smugit",
    "smörja smörjer smorde smort",
    "sprida sprider spred spridit sprids spreds",
    "sticka sticker stack stuckit",
    "stiga stiger steg stigit",
    "strida strider stred stridit",
    "stryka stryker strök strukit struken",
    "supa super söp supit",
    "svika sviker svek svikit",
    "svälta svälter svultit",
    "svära svär svor svurit",
    "tiga tiger teg tigit",
    "tjuta tjuter tjöt tjutit",
    "tvinga tvingar tvang tvungit tvungen tvungna tvingad tvingade",
    "töras törs tordes torts",
    "vara är var varit",
    "vika viker vek vikit",
    "vilja vill ville velat",
    "vinna vinner vann vunnit",
    "vrida vrider vred vridit",
    "vända vänder vände vänt vänds",
    "vänja vänjer vande vant",
    "böra bör borde",
    "röra rör rörde rört",
    "köra kör körde kört körs kördes",
    "föra för förde fört förs fördes förd förda",
    "höra hör hörde hört hörs hördes",
    "lära lär lärde lärt",
    "sy syr sydde sytt",
    "nå når nådde nått nås",
    "må mår mådde mått",
    "bo bor bodde bott",
    "tro tror trodde trott",
    "ske sker skedde skett",
    "dölja döljer dolde dolt döljs doldes dold dolda",
    "svälja sväljer svalde svalt",
    "stödja stöder stödjer stödde stött stöds stöd",
    "skilja skiljer skilde skilt skiljs skild skilda",
    "kräva kräver krävde krävt krävs krävdes",
    "lösa löser löste löst löses",
    "tänka tänker tänkte tänkt tänkts",
    "söka söker sökte sökt söks söktes sökts",
    "leda leder ledde lett leds leddes ledd ledda",
    "möta möter mötte mött möts möttes",
    "märka märker märkte märkt",
    "ringa ringer ringde ringt",
];

/// What a Swedish verb of [`IRREGULAR`] may begin with, sorted: `avbröt` is of `avbryta`.
const PREFIXES: &str = "an av be bort efter emot fram från för före genom hem igen in kvar med mellan miss \
    mot ned ner om omhänder på sam sär till und under upp ut vid åter över";

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
const DERIVED: &[&str] = &[
    "ningen", "ning", "ande", "ende", "else", "are", "eri", "ing", "an",
];

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
        let word = self.regular(word);
        match &self.stemmer {
            // A verb that is irregular in some forms is regular in others. Of nouns, `papper` would become one with `pappa`.
            _ if self.irregular.contains_key(&*word) && !word.ends_with('a') => word.into_owned(),
            Some(stemmer) if word.chars().all(char::is_alphabetic) => {
                stemmer.stem(&word).into_owned()
            }
            _ => word.into_owned(),
        }
    }

    /// The irregular forms of each word that has some.
    pub fn irregular_forms(&self) -> impl Iterator<Item = impl Iterator<Item = &'static str>> {
        let lines = IRREGULAR.iter().filter(|_| self.is_swedish);
        lines.map(|line| line.split(' '))
    }

    /// The word that stands for an irregular form, behind the same prefix; else the form itself.
    fn regular<'a>(&self, form: &'a str) -> Cow<'a, str> {
        if let Some(&regular) = self.irregular.get(form) {
            return regular.into();
        }
        let mut longest_first = PREFIXES.split(' ').rev().filter(|_| self.is_swedish);
        let found = longest_first.find_map(|prefix| {
            let rest = form.strip_prefix(prefix)?;
            Some(format!("{prefix}{}", self.irregular.get(rest)?))
        });
        found.map_or(form.into(), Cow::from)
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
            ("sv", &["frysa", "fryser", "frusen", "frusit"]),
            ("sv", &["avbryta", "avbröt", "avbrutit", "avbruten"]),
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
    fn an_irregular_form_stands_for_one_word_only() {
        let mut forms: Vec<&str> = IRREGULAR.iter().flat_map(|line| line.split(' ')).collect();
        forms.sort_unstable();
        let twice = forms.windows(2).find(|pair| pair[0] == pair[1]);
        assert_eq!(twice, None);
    }

    #[test]
    fn words_that_only_look_alike_have_stems_of_their_own() {
        let stems = stems("sv");
        for (one, other) in [
            ("papper", "pappa"),
            ("nummer", "nummen"),
            ("inland", "land"),
        ] {
            assert_ne!(stems.stem(one), stems.stem(other), "{one}");
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
