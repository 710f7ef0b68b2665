//! Compounds: Swedish words that are written as one, taken apart by the handbook's own vocabulary.

use rustc_hash::FxHashMap;

/// The fewest letters of the first part and of the last.
const SHORTEST: (usize, usize) = (3, 4);

/// The words that compounds may be made of.
#[derive(Debug, Default)]
pub struct Parts {
    forms: FxHashMap<String, u32>,
    stems: FxHashMap<String, u32>,
}

impl Parts {
    /// Adds a form of the group of that number, with its stem.
    pub fn add(&mut self, form: &str, stem: &str, group: u32) {
        self.forms.insert(form.to_owned(), group);
        self.stems.entry(stem.to_owned()).or_insert(group);
    }

    /// The groups of the two parts of a compound; none when the vocabulary has no such parts. The longest last part wins,
    /// for it says what the whole is. Between them may stand a linking `s`, and the first may have lost or changed its last
    /// vowel (`gatu-`, `flick-`), which its stem has lost too.
    pub fn of(&self, form: &str, stem_of: impl Fn(&str) -> String) -> Option<[u32; 2]> {
        let letters: Vec<usize> = form.char_indices().map(|(at, _)| at).collect();
        let (shortest_first, shortest_last) = SHORTEST;
        let longest_first = letters.len().checked_sub(shortest_last)?;
        for cut in shortest_first..=longest_first {
            let (first, last) = form.split_at(*letters.get(cut)?);
            let Some(first) = self.first(first) else {
                continue;
            };
            let last = self.forms.get(last).copied();
            let last = last.or_else(|| self.stems.get(&stem_of(&form[letters[cut]..])).copied());
            if let Some(last) = last {
                return Some([first, last]);
            }
        }
        None
    }

    fn first(&self, part: &str) -> Option<u32> {
        let linked = part.strip_suffix('s').filter(|word| word.len() > 3);
        let changed = part
            .strip_suffix(['u', 'o', 'e', 'a'])
            .filter(|word| word.len() > 2);
        let form = |word: &str| self.forms.get(word).copied();
        let stem = |word: &str| self.stems.get(word).copied().filter(|_| word.len() > 2);
        form(part)
            .or_else(|| linked.and_then(form))
            .or_else(|| stem(part))
            .or_else(|| changed.and_then(stem))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::search::stem::Stems;

    #[test]
    fn compounds_are_taken_apart_by_the_words_there_are() {
        let stems = Stems::new(&"sv".parse().expect("a tag"));
        let words = [
            "tolk",
            "boka",
            "bokning",
            "gata",
            "försäljning",
            "omhändertagande",
            "beslut",
            "flicka",
            "vän",
            "tvång",
            "arbete",
            "människa",
            "handel",
            "ros",
            "säljare",
        ];
        let mut parts = Parts::default();
        for (word, group) in words.iter().zip(0..) {
            parts.add(word, &stems.stem(word), group);
        }
        for (compound, expected) in [
            ("tolkbokning", Some(["tolk", "bokning"])),
            ("tolkbokningar", Some(["tolk", "bokning"])),
            ("gatuförsäljning", Some(["gata", "försäljning"])),
            ("omhändertagandebeslut", Some(["omhändertagande", "beslut"])),
            (
                "omhändertagandebesluten",
                Some(["omhändertagande", "beslut"]),
            ),
            ("tvångsarbete", Some(["tvång", "arbete"])),
            ("människohandel", Some(["människa", "handel"])),
            ("rossäljare", Some(["ros", "säljare"])),
            ("beslut", None),
            ("okänd", None),
            ("å", None),
        ] {
            let found = parts.of(compound, |word| stems.stem(word));
            let found = found.map(|groups| groups.map(|group| words[group as usize]));
            assert_eq!(found, expected, "{compound}");
        }
    }
}
