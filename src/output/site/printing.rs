//! What is printed: the files of every product, the page that lists them, and the links that lead there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;

use crate::diagnostic::{Arg, Checked, Diagnostic};
use crate::model::entry::Entry;
use crate::model::path::EntryPath;
use crate::model::pocket::{Imposition, Sheet};
use crate::output::print::PRINT_PAGE;
use crate::output::print::composer::LeftOut;
use crate::output::print::imposition::impose;
use crate::output::print::instructions::{Instruction, instructions};
use crate::output::print::layout::{Layout, Size};
use crate::output::print::prints::{
    Paper, Print, READING, Workshop, endings, preview_ending, sheet_ending,
};
use crate::output::print::product::Product;
use crate::output::print::typeset::MOST_PREVIEWS;
use crate::output::site::address;
use crate::output::site::language::LanguageSite;
use crate::output::site::page::PageOf;
use crate::output::site::shared::Site;
use crate::output::tree::{Dependency, Made, MadeFile, OutputTree};

/// How high a sheet's picture is on the page, in CSS pixels: less than a third of the picture itself, so that it is sharp on every
/// screen. A landscape A4 is then narrower than the narrowest one.
const SHOWN_HEIGHT: f64 = 170.0;

/// Products that are made of the same kind of entry.
#[derive(Debug, Serialize)]
struct PrintGroup {
    id: &'static str,
    title: String,
    prints: Vec<PrintWords>,
}

/// A product for the print page.
#[derive(Debug, Serialize)]
struct PrintWords {
    id: String,
    title: String,
    lang: Option<String>,
    /// Where its page is.
    href: String,
    sheet: String,
    /// How to print and fold it, on the same page.
    how: Option<String>,
    edition: String,
    throw_away: Option<String>,
    code: Option<String>,
    extent: Option<String>,
    files: Vec<FileWords>,
    pictures: Vec<PictureWords>,
    /// Why there are no files.
    unmade: Vec<String>,
    left_out: Vec<LeftOutWords>,
    /// How many there are of these.
    left_out_count: Option<String>,
}

#[derive(Debug, Serialize)]
struct FileWords {
    href: String,
    text: String,
}

#[derive(Debug, Serialize)]
struct PictureWords {
    src: String,
    alt: String,
    /// In CSS pixels, so that the page keeps its place while pictures come.
    width: u32,
    height: u32,
}

/// What was left out for the same reason.
#[derive(Debug, Serialize)]
struct LeftOutWords {
    why: String,
    whats: Vec<LeftOutName>,
}

#[derive(Debug, Serialize)]
struct LeftOutName {
    text: String,
    lang: Option<String>,
}

/// How sheets of one kind are printed, folded and cut: the steps by their names.
#[derive(Debug, Serialize)]
struct HowWords {
    title: String,
    steps: Vec<&'static str>,
}

/// A link from a page to what is printed of it.
#[derive(Debug, Serialize)]
pub struct PrintLink {
    href: String,
    text: String,
}

/// The kinds of products in the order of the page, each with its message.
const GROUPS: [(&str, &[Sheet]); 5] = [
    ("plans", &[]),
    ("forms", &[Sheet::Form]),
    ("cards", &[Sheet::Flashcards, Sheet::ShowCards]),
    ("lists", &[Sheet::TickList]),
    ("cases", &[Sheet::CaseSheet]),
];

impl Site {
    /// Adds every product's files and the pages that list them. The products are made before the first page is.
    pub fn add_prints(self: &Arc<Self>, tree: &mut OutputTree) {
        for language in 0..self.languages.len() {
            let tag = &self.languages[language].site.tag;
            let site = Arc::clone(self);
            tree.add(address::page(tag, &EntryPath::new(PRINT_PAGE)), move || {
                site.print_page(language)
            });
        }
        let site = Arc::clone(self);
        tree.keep_record(move || site.in_workshop(|workshop| site.prints.record(workshop)));
        if !self.prints.is_on() {
            return;
        }
        let site = Arc::clone(self);
        tree.make_beforehand(move || {
            site.in_workshop(|workshop| site.prints.make_all(workshop, None));
        });
        for (at, product) in self.prints.products.iter().enumerate() {
            for language in product.languages.iter().copied() {
                for ending in endings(product.sheet) {
                    let tag = &self.languages[language].site.tag;
                    let site = Arc::clone(self);
                    tree.add(product.file(tag, &ending), move || {
                        site.print_file(at, language, &ending)
                    });
                }
            }
        }
    }

    fn in_workshop<T>(&self, work: impl FnOnce(Workshop<'_>) -> T) -> T {
        let languages: Vec<&LanguageSite> =
            self.languages.iter().map(|parts| &parts.site).collect();
        work(Workshop {
            handbook: &self.handbook,
            theme: &self.theme,
            languages: &languages,
        })
    }

    fn print(&self, product: usize, language: usize) -> Option<&Print> {
        let languages: Vec<&LanguageSite> =
            self.languages.iter().map(|parts| &parts.site).collect();
        let workshop = Workshop {
            handbook: &self.handbook,
            theme: &self.theme,
            languages: &languages,
        };
        self.prints.print(workshop, product, language)
    }

    /// Where a product stands among its like: as its section shows its entry, and else as the handbook is read.
    fn print_order(&self, product: &Product) -> (String, i64, usize) {
        let entry = product.entry(&self.handbook);
        let order = entry.order.unwrap_or(i64::MAX);
        (entry.path.folder().to_owned(), order, product.entry)
    }

    /// The plan that the home page of a language offers to print: the first that an entry asks for.
    fn first_plan(&self, language: usize) -> Option<&Product> {
        let products = self.prints.products.iter();
        products
            .filter(|product| product.languages.contains(&language))
            .filter(|product| product.pocket(&self.handbook).is_some())
            .min_by_key(|product| self.print_order(product))
    }

    /// A file of a product. What is wrong with the product is said once, with its sheet.
    fn print_file(&self, product: usize, language: usize, ending: &str) -> Checked<MadeFile> {
        let print = self.print(product, language);
        let paper = print.and_then(|print| print.paper.as_ref());
        let made = paper.and_then(|paper| paper.file(ending));
        let is_sheet = ending == sheet_ending(self.prints.products[product].sheet);
        let diagnostics = print.filter(|_| is_sheet);
        let file = MadeFile {
            made: made.unwrap_or(Made::Nothing),
            depends_on: BTreeSet::from([Dependency::Handbook]),
        };
        Checked::new(
            file,
            diagnostics.map_or(Vec::new(), |print| print.diagnostics.clone()),
        )
    }

    fn print_page(&self, language: usize) -> Checked<MadeFile> {
        self.in_workshop(|workshop| self.prints.make_all(workshop, Some(language)));
        let messages = &self.languages[language].site.messages;
        let path = EntryPath::new(PRINT_PAGE);
        let page = PageOf::new(self, language, &path);
        let mut context = page.bare_context(
            &messages.get("paper-title"),
            Some(&messages.get("paper-summary")),
        );
        let printed: Vec<(&Product, &Print)> = self
            .prints
            .products
            .iter()
            .enumerate()
            .filter_map(|(at, product)| Some((product, self.print(at, language)?)))
            .collect();
        let groups: Vec<PrintGroup> = GROUPS
            .iter()
            .map(|(id, sheets)| {
                let mut group: Vec<&(&Product, &Print)> = printed
                    .iter()
                    .filter(|(product, _)| match product.pocket(&self.handbook) {
                        Some(_) => sheets.is_empty(),
                        None => sheets.contains(&product.sheet),
                    })
                    .collect();
                group.sort_by_key(|(product, _)| self.print_order(product));
                PrintGroup {
                    id,
                    title: messages.get(&format!("paper-group-{id}")),
                    prints: group
                        .into_iter()
                        .map(|(product, print)| self.print_words(&page, language, product, print))
                        .collect(),
                }
            })
            .filter(|group| !group.prints.is_empty())
            .collect();
        context.insert("groups", &groups);
        let mut hows: BTreeMap<String, HowWords> = BTreeMap::new();
        for (product, print) in &printed {
            if let Some(paper) = &print.paper {
                let layout = product.layout(&self.handbook);
                let steps = steps(layout, paper);
                hows.entry(how_id(product.sheet, layout, &steps))
                    .or_insert_with(|| HowWords {
                        title: self.how_title(language, product.sheet, layout),
                        steps,
                    });
            }
        }
        context.insert("hows", &hows);
        self.rendered("print.html", &context, [Dependency::Handbook])
    }

    /// What sheets are called that are printed alike.
    fn how_title(&self, language: usize, sheet: Sheet, layout: Layout) -> String {
        let messages = &self.languages[language].site.messages;
        let named = messages.get(&format!("sheet-{}", sheet.as_str()));
        let imposition = match layout {
            Layout::OneUp(_) => return messages.get("paper-how-plain"),
            Layout::A6TwoCopies => Imposition::StepAndRepeat,
            Layout::A6CutAndStack => Imposition::CutAndStack,
            _ => return named,
        };
        format!("{named}: {}", messages.get(imposition.message()))
    }

    fn print_words(
        &self,
        page: &PageOf<'_>,
        language: usize,
        product: &Product,
        print: &Print,
    ) -> PrintWords {
        let site = &self.languages[language].site;
        let entry = product.entry(&self.handbook);
        let words = site.words_of(&entry.title);
        let edition = &print.edition;
        let file = |ending: &str| {
            let from = site.tag.as_str();
            address::href(from, &product.file(&site.tag, ending))
        };
        let paper = print.paper.as_ref();
        let extent = paper.map(|paper| {
            let pages = [("count", Arg::Count(paper.pages))];
            let sheets = [("count", Arg::Count(paper.sheets))];
            format!(
                "{}, {}",
                site.say("paper-pages", &pages),
                site.say("paper-sheets", &sheets)
            )
        });
        PrintWords {
            id: product.name.clone(),
            title: words.map_or("", |(_, title)| title).to_owned(),
            lang: words
                .filter(|(tag, _)| **tag != site.tag)
                .map(|(tag, _)| tag.to_string()),
            href: page.href_of(&entry.path, None),
            sheet: site
                .messages
                .get(&format!("sheet-{}", product.sheet.as_str())),
            how: paper.map(|paper| {
                let layout = product.layout(&self.handbook);
                how_id(product.sheet, layout, &steps(layout, paper))
            }),
            edition: edition
                .draft
                .clone()
                .or(edition.name.clone())
                .unwrap_or_default(),
            throw_away: edition.throw_away.clone(),
            code: paper.map(|_| edition.code.clone()),
            extent,
            files: paper.map_or(Vec::new(), |paper| {
                files(site, product, paper)
                    .into_iter()
                    .map(|(ending, text)| FileWords {
                        href: file(&ending),
                        text,
                    })
                    .collect()
            }),
            pictures: paper.map_or(Vec::new(), |paper| {
                let sides = impose(product.layout(&self.handbook), paper.pages).sides;
                (1..=MOST_PREVIEWS)
                    .zip(sides)
                    .filter(|(number, _)| paper.has(&preview_ending(*number)))
                    .map(|(number, side)| {
                        let (width, height) = shown_size(side.size);
                        PictureWords {
                            src: file(&preview_ending(number)),
                            alt: site.say("paper-side", &[("number", Arg::Count(number))]),
                            width,
                            height,
                        }
                    })
                    .collect()
            }),
            unmade: match paper {
                Some(_) => Vec::new(),
                None => self.unmade(site, print),
            },
            left_out_count: (!print.left_out.is_empty()).then(|| {
                site.say(
                    "paper-left-out",
                    &[("count", Arg::Count(print.left_out.len()))],
                )
            }),
            left_out: left_out_words(site, &print.left_out),
        }
    }

    /// Why a product was not made, in sentences.
    fn unmade(&self, site: &LanguageSite, print: &Print) -> Vec<String> {
        if print.is_empty {
            return vec![site.messages.get("paper-empty")];
        }
        if print.diagnostics.is_empty() {
            return vec![site.messages.get("paper-not-this-time")];
        }
        let sentence =
            |diagnostic: &Diagnostic| site.say(&diagnostic.message_key(), &diagnostic.args);
        print.diagnostics.iter().map(sentence).collect()
    }
}

impl PageOf<'_> {
    /// The link from the home page to the plan on the print page: `Skriv ut: Fickplan`.
    pub fn plan_link(&self, site: &Site, language: usize) -> Option<PrintLink> {
        let product = site.first_plan(language)?;
        let words = &site.languages[language].site;
        let (_, title) = words.words_of(&product.entry(&site.handbook).title)?;
        Some(PrintLink {
            href: self.href_of(&EntryPath::new(PRINT_PAGE), Some(&product.name)),
            text: words.say(
                "paper-print-this",
                &[("title", Arg::Text(title.to_owned()))],
            ),
        })
    }

    /// The links from the page of an entry to what is printed of it in this language, on the print page.
    pub fn print_links(&self, site: &Site, language: usize, entry: &Entry) -> Vec<PrintLink> {
        let words = &site.languages[language].site;
        let products = site.prints.products.iter();
        products
            .filter(|product| product.entry(&site.handbook).path == entry.path)
            .filter(|product| product.languages.contains(&language))
            .map(|product| PrintLink {
                href: self.href_of(&EntryPath::new(PRINT_PAGE), Some(&product.name)),
                text: words
                    .messages
                    .get(&format!("sheet-{}", product.sheet.as_str())),
            })
            .collect()
    }
}

/// The files that a reader may take, with what each is called.
fn files(site: &LanguageSite, product: &Product, paper: &Paper) -> Vec<(String, String)> {
    let files = match product.sheet {
        Sheet::Reading => vec![(READING.to_owned(), "paper-file-document")],
        sheet => vec![
            (sheet_ending(sheet), "paper-file-sheet"),
            (READING.to_owned(), "paper-file-reading"),
        ],
    };
    files
        .into_iter()
        .filter(|(ending, _)| paper.has(ending))
        .map(|(ending, key)| (ending, site.messages.get(key)))
        .collect()
}

/// What was left out, by the reason, in the order of the reasons' first.
fn left_out_words(site: &LanguageSite, all: &[LeftOut]) -> Vec<LeftOutWords> {
    let mut reasons: Vec<LeftOutWords> = Vec::new();
    for left_out in all {
        let name = LeftOutName {
            text: left_out.what.text.replace('\u{ad}', ""),
            lang: (left_out.what.lang != site.tag.as_str()).then(|| left_out.what.lang.clone()),
        };
        match reasons.iter_mut().find(|words| words.why == left_out.why) {
            Some(words) => words.whats.push(name),
            None => reasons.push(LeftOutWords {
                why: left_out.why.clone(),
                whats: vec![name],
            }),
        }
    }
    reasons
}

/// Width and height of a side's picture on the page.
fn shown_size(side: Size) -> (u32, u32) {
    let width = SHOWN_HEIGHT * side.width / side.height;
    (width.round() as u32, SHOWN_HEIGHT.round() as u32)
}

/// The steps of printing, folding and cutting, by their names.
fn steps(layout: Layout, paper: &Paper) -> Vec<&'static str> {
    let steps = instructions(layout, &impose(layout, paper.pages));
    steps.into_iter().map(Instruction::as_str).collect()
}

/// The id of these steps on the page: sheets that are printed alike share them.
fn how_id(sheet: Sheet, layout: Layout, steps: &[&str]) -> String {
    let sides = steps.first().copied().unwrap_or_default();
    match layout {
        Layout::OneUp(_) => format!("how-{sides}"),
        Layout::A6CutAndStack => format!("how-{}-stack-{sides}", sheet.as_str()),
        _ => format!("how-{}-{sides}", sheet.as_str()),
    }
}
