//! A synthetic handbook, the same on every machine: pages of some 600 words in words that look Swedish.
//!
//! At most [`PAGES_IN_SECTION`] pages lie in a section and at most [`SECTIONS_IN_PART`] sections in a part, so that the
//! menu costs the same on every page at any size. Index pages and laws come on top of the number asked for.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

/// How many pages lie in one folder.
const PAGES_IN_SECTION: usize = 50;
/// How many such folders lie in one folder above.
const SECTIONS_IN_PART: usize = 15;
/// What the first paragraph of every page begins with, for [`change_one_word`] to find.
const FIRST_WORD: &str = "Börja";
/// What it begins with after the change.
const OTHER_WORD: &str = "Inled";

/// The laws that pages cite: file, provision, statute.
const LAWS: [(&str, &str, &str); 8] = [
    ("lvu-1", "1 §", LVU),
    ("lvu-2", "2 §", LVU),
    ("lvu-6", "6 §", LVU),
    ("lvu-6a", "6 a §", LVU),
    ("lvu-14", "14 §", LVU),
    ("sol-19-1", "19 kap. 1 §", SOL),
    ("sol-20-1", "20 kap. 1 §", SOL),
    ("osl-10-21", "10 kap. 21 §", OSL),
];
const LVU: &str = "{name: Lag med särskilda bestämmelser om vård av unga, abbreviation: LVU, number: \"1990:52\"}";
const SOL: &str = "{name: Socialtjänstlag, abbreviation: SoL, number: \"2025:400\"}";
const OSL: &str =
    "{name: Offentlighets- och sekretesslag, abbreviation: OSL, number: \"2009:400\"}";
const CITATIONS: [&str; 8] = [
    "1 § LVU",
    "2 § LVU",
    "6 § LVU",
    "6 a § LVU",
    "14 § LVU",
    "19 kap. 1 § SoL",
    "20 kap. 1 § SoL",
    "10 kap. 21 § OSL",
];

const SMALL_WORDS: [&str; 48] = [
    "och", "att", "det", "som", "en", "på", "är", "av", "för", "med", "den", "till", "i", "inte",
    "om", "ett", "har", "de", "kan", "ska", "när", "eller", "från", "vid", "också", "så", "hur",
    "vad", "där", "efter", "över", "under", "innan", "mellan", "utan", "hos", "sig", "alltid",
    "själv", "någon", "varje", "får", "behöver", "frågar", "säger", "hjälper", "möter", "skriver",
];
const STEMS: [&str; 64] = [
    "barn",
    "skydd",
    "vård",
    "omsorg",
    "kontakt",
    "familj",
    "utredning",
    "beslut",
    "ärende",
    "möte",
    "samtal",
    "ansökan",
    "förälder",
    "boende",
    "placering",
    "tolk",
    "myndighet",
    "nämnd",
    "jour",
    "trygghet",
    "hälsa",
    "skola",
    "resa",
    "språk",
    "arbete",
    "ansvar",
    "tvång",
    "samtycke",
    "våld",
    "hot",
    "risk",
    "tecken",
    "underlag",
    "journal",
    "bedömning",
    "åtgärd",
    "uppföljning",
    "övervakning",
    "ägande",
    "öppenhet",
    "ålder",
    "ungdom",
    "syskon",
    "släkting",
    "vän",
    "gata",
    "torg",
    "tåg",
    "färd",
    "gräns",
    "land",
    "stad",
    "kväll",
    "natt",
    "dygn",
    "vecka",
    "månad",
    "år",
    "frist",
    "svar",
    "råd",
    "stöd",
    "väg",
    "nät",
];
const ENDINGS: [&str; 24] = [
    "",
    "en",
    "et",
    "ens",
    "erna",
    "arna",
    "sarbete",
    "splan",
    "sfråga",
    "sbehov",
    "sansvar",
    "sföreträdare",
    "sgrupp",
    "slista",
    "skontakt",
    "smöte",
    "sväg",
    "sstöd",
    "sråd",
    "sområde",
    "slig",
    "sligt",
    "sregister",
    "sövning",
];

/// Writes a handbook of so many pages into `folder`, which must not exist.
pub fn write(folder: &Path, pages: usize) -> anyhow::Result<()> {
    if folder.exists() {
        bail!("{} exists already", folder.display());
    }
    let content = folder.join("content");
    write_file(
        &content.join("handbook.yaml"),
        "title: Prövningens handbok\nlanguages: [sv]\n",
    )?;
    write_file(&content.join("index.md"), &index("Start"))?;
    write_file(&content.join("lagar/index.md"), &index("Lagar"))?;
    for (name, provision, statute) in LAWS {
        let file = content.join(format!("lagar/{name}.md"));
        write_file(&file, &law(provision, statute))?;
    }
    for number in 0..pages {
        let file = content.join(page_path(number));
        if let (true, Some(section)) = (number.is_multiple_of(PAGES_IN_SECTION), file.parent()) {
            write_section(section, number / PAGES_IN_SECTION)?;
        }
        write_file(&file, &page(number, pages))?;
    }
    Ok(())
}

/// Writes a handbook of so many short pages of about `words` words, for the search: a fifth of the words are rare and a tenth
/// compounds, so that the vocabulary grows with the handbook, and each page is named as its title.
pub fn write_short(folder: &Path, pages: usize, words: usize) -> anyhow::Result<()> {
    if folder.exists() {
        bail!("{} exists already", folder.display());
    }
    let content = folder.join("content");
    write_file(
        &content.join("handbook.yaml"),
        "title: Sökningens handbok\nlanguages: [sv]\n",
    )?;
    write_file(&content.join("index.md"), &index("Start"))?;
    let mut random = Random(7);
    for number in 0..pages {
        let path = content.join(page_path(number));
        let section = path.parent().unwrap_or(&content);
        if number.is_multiple_of(PAGES_IN_SECTION) {
            write_section(section, number / PAGES_IN_SECTION)?;
        }
        let (file, text) = loop {
            let title = random.title(pages);
            let name = title.to_lowercase().replace(' ', "-");
            let name = name.replace(['å', 'ä'], "a").replace('ö', "o");
            let file = section.join(format!("{name}.md"));
            if !file.exists() {
                break (file, random.short_page(&title, pages, words));
            }
        };
        write_file(&file, &text)?;
    }
    Ok(())
}

/// The index pages of a section, and of its part with the part's first.
fn write_section(folder: &Path, section: usize) -> anyhow::Result<()> {
    write_file(
        &folder.join("index.md"),
        &index(&format!("Avsnitt {}", section + 1)),
    )?;
    if let (true, Some(part)) = (section.is_multiple_of(SECTIONS_IN_PART), folder.parent()) {
        let title = format!("Del {}", section / SECTIONS_IN_PART + 1);
        write_file(&part.join("index.md"), &index(&title))?;
    }
    Ok(())
}

fn write_file(file: &Path, text: &str) -> anyhow::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    fs::write(file, text).with_context(|| file.display().to_string())
}

/// A page as it was before one word in it changed.
pub struct Original {
    file: PathBuf,
    text: String,
}

/// Changes one word in the text of the first page.
pub fn change_one_word(folder: &Path) -> anyhow::Result<Original> {
    let file = folder.join("content").join(page_path(0));
    let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    write_file(&file, &text.replacen(FIRST_WORD, OTHER_WORD, 1))?;
    Ok(Original { file, text })
}

impl Original {
    /// Puts the word back.
    pub fn restore(&self) -> anyhow::Result<()> {
        write_file(&self.file, &self.text)
    }
}

/// The path of a page from the content folder, such as `del-01/avsnitt-003/sida-00123.md`.
fn page_path(number: usize) -> String {
    let section = number / PAGES_IN_SECTION;
    let part = section / SECTIONS_IN_PART;
    format!(
        "del-{:02}/avsnitt-{:03}/sida-{:05}.md",
        part + 1,
        section + 1,
        number + 1
    )
}

fn index(title: &str) -> String {
    format!(
        "---\ntitle: {title}\nsummary: Det här avsnittet samlar sidor om samma fråga.\n---\nVälj en sida.\n"
    )
}

fn law(provision: &str, statute: &str) -> String {
    format!(
        "---\nkind: law\ntitle: Vård och skydd\nsummary: Vad bestämmelsen säger, med enkla ord.\n\
         statute: {statute}\nprovision: {provision}\nin_force: {{from: 1990-07-01}}\n\
         tags: [lag]\ncheck: verified\nseen: 2026-04\ndue: 2027-06-01\n---\n\
         Bestämmelsen säger vem som beslutar och när.\n"
    )
}

fn page(number: usize, pages: usize) -> String {
    let mut writer = PageWriter {
        text: String::with_capacity(6_000),
        // The numbers of pages lie close together; the generator spreads them.
        random: Random(number as u64),
        number,
        pages,
    };
    writer.front_matter();
    writer.opening();
    writer.first_chapter();
    writer.second_chapter();
    writer.third_chapter();
    writer.notes();
    writer.text
}

struct PageWriter {
    text: String,
    random: Random,
    number: usize,
    pages: usize,
}

impl PageWriter {
    fn front_matter(&mut self) {
        let (title, summary) = (self.words(3), self.sentence());
        let tags = [0, 10, 20].map(|from| STEMS[from + self.random.below(10)]);
        let (month, day) = (self.random.below(9) + 1, self.random.below(28) + 1);
        self.line(&format!(
            "---\ntitle: {} {}\nsummary: {summary}\ntags: [{}]\ncheck: verified\n\
             seen: 2026-{month:02}\ndue: 2027-{:02}-{day:02}\n---",
            capitalised(&title),
            self.number + 1,
            tags.join(", "),
            month + 2,
        ));
    }

    fn opening(&mut self) {
        let rest = self.paragraph();
        let citation = CITATIONS[self.random.below(CITATIONS.len())];
        let word = self.random.word();
        self.line(&format!(
            "{FIRST_WORD} med **{word}** enligt {citation}. {rest}[^1]\n"
        ));
    }

    fn first_chapter(&mut self) {
        self.heading(2);
        self.linking_paragraph();
        self.table();
        self.heading(3);
        self.plain_paragraph();
        self.list("- ", 5);
    }

    fn second_chapter(&mut self) {
        self.heading(2);
        self.linking_paragraph();
        self.plain_paragraph();
        self.heading(3);
        self.plain_paragraph();
        let quote = self.sentence();
        self.line(&format!("> {quote}\n"));
        self.linking_paragraph();
    }

    fn third_chapter(&mut self) {
        self.heading(2);
        self.plain_paragraph();
        self.list("1. ", 4);
        if self.number.is_multiple_of(2) {
            self.heading(3);
        }
        self.linking_paragraph();
        let last = self.paragraph();
        self.line(&format!("{last}[^2]\n"));
    }

    fn notes(&mut self) {
        for note in 1..=2 {
            let text = self.sentence();
            self.line(&format!("[^{note}]: {text}\n"));
        }
    }

    fn heading(&mut self, level: usize) {
        let text = capitalised(&self.words(3));
        self.line(&format!("{} {text}\n", "#".repeat(level)));
    }

    fn plain_paragraph(&mut self) {
        let text = self.paragraph();
        self.line(&format!("{text}\n"));
    }

    fn linking_paragraph(&mut self) {
        let (before, after) = (self.paragraph(), self.sentence());
        let (name, address) = (self.words(2), self.address());
        self.line(&format!(
            "{before} Läs mer om [{name}]({address}). {after}\n"
        ));
    }

    fn table(&mut self) {
        self.line("| Väg | När | Vem |\n|---|---|---|");
        for _ in 0..6 {
            let cells = [2, 5, 2].map(|words| self.words(words));
            self.line(&format!("| {} |", cells.join(" | ")));
        }
        self.line("");
    }

    fn list(&mut self, mark: &str, items: usize) {
        for _ in 0..items {
            let item = self.sentence();
            self.line(&format!("{mark}{item}"));
        }
        self.line("");
    }

    /// The address of another page, seen from this one: mostly in the same section, else anywhere.
    fn address(&mut self) -> String {
        let section_start = self.number / PAGES_IN_SECTION * PAGES_IN_SECTION;
        let in_section = PAGES_IN_SECTION.min(self.pages - section_start);
        let other = if self.random.below(4) == 0 {
            self.random.below(self.pages)
        } else {
            section_start + self.random.below(in_section)
        };
        let path = page_path(other);
        if other / PAGES_IN_SECTION == self.number / PAGES_IN_SECTION {
            path.rsplit('/').next().unwrap_or(&path).to_owned()
        } else {
            format!("../../{path}")
        }
    }

    fn paragraph(&mut self) -> String {
        let sentences: Vec<String> = (0..3).map(|_| self.sentence()).collect();
        sentences.join(" ")
    }

    fn sentence(&mut self) -> String {
        let length = 6 + self.random.below(7);
        format!("{}.", capitalised(&self.words(length)))
    }

    fn words(&mut self, count: usize) -> String {
        let words: Vec<String> = (0..count).map(|_| self.random.word()).collect();
        words.join(" ")
    }

    fn line(&mut self, line: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{line}");
    }
}

fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_uppercase().chain(characters).collect(),
        None => String::new(),
    }
}

/// SplitMix64 (Steele, Lea and Flood 2014): small, and good from any seed.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `limit`, which is small beside 2^64: the first numbers are not noticeably more frequent.
    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }

    /// Every other word is a small one; of the rest those early in the lists are more frequent, as in any language.
    fn word(&mut self) -> String {
        if self.below(2) == 0 {
            return SMALL_WORDS[self.rather_early(SMALL_WORDS.len())].to_owned();
        }
        let stem = STEMS[self.rather_early(STEMS.len())];
        format!("{stem}{}", ENDINGS[self.rather_early(ENDINGS.len())])
    }

    fn title(&mut self, pages: usize) -> String {
        let words = [self.word(), self.rare(pages), self.compound(pages)];
        capitalised(&words.join(" "))
    }

    fn short_page(&mut self, title: &str, pages: usize, words: usize) -> String {
        let mut text =
            format!("---\ntitle: {title}\nsummary: Vad du gör, och vem du ringer.\n---\n");
        for sentence in 0..words.div_ceil(10) {
            if sentence == words / 20 {
                let heading = capitalised(&[self.word(), self.rare(pages)].join(" "));
                text.push_str(&format!("\n\n## {heading}\n\n"));
            }
            let words: Vec<String> = (0..10).map(|_| self.open_word(pages)).collect();
            text.push_str(&capitalised(&words.join(" ")));
            text.push_str(". ");
        }
        text
    }

    fn open_word(&mut self, pages: usize) -> String {
        match self.below(10) {
            0 => self.compound(pages),
            1 | 2 => self.rare(pages),
            _ => self.word(),
        }
    }

    /// One of as many words as there are pages, of syllables that its number tells.
    fn rare(&mut self, pages: usize) -> String {
        let mut rest = self.rather_early(pages + 300) + 400;
        let mut word = String::new();
        while rest > 0 {
            word.push_str(
                [
                    "b", "d", "f", "g", "j", "k", "l", "m", "n", "r", "s", "t", "v",
                ][rest % 13],
            );
            rest /= 13;
            word.push_str(["a", "e", "i", "o", "u", "y", "å", "ä", "ö"][rest % 9]);
            rest /= 9;
        }
        word
    }

    /// One of as many compounds as there are pages.
    fn compound(&mut self, pages: usize) -> String {
        let number = self.rather_early(pages + 300);
        let of = Self(number as u64).next() as usize;
        let stems = STEMS.len();
        let ending = ENDINGS[of / stems / stems % 6];
        format!(
            "{}s{}{ending}",
            STEMS[of % stems],
            STEMS[of / stems % stems]
        )
    }

    fn rather_early(&mut self, limit: usize) -> usize {
        self.below(limit).min(self.below(limit))
    }
}
