//! Every product of a handbook in every language it asks for, each made at most once.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread;

use crate::diagnostic::{Checked, Diagnostic};
use crate::model::handbook::Handbook;
use crate::model::pocket::Sheet;
use crate::output::print::compose::{Composed, compose};
use crate::output::print::composer::LeftOut;
use crate::output::print::document::{Document, EditionLine};
use crate::output::print::kept::{Kept, KeptPrint};
use crate::output::print::product::{Product, products};
use crate::output::print::typeset::{MOST_PREVIEWS, Order, typeset};
use crate::output::print::world::PrintTheme;
use crate::output::site::language::LanguageSite;
use crate::output::theme::Theme;
use crate::output::tree::Made;

/// The most small products that are typeset at a time; each may take some 50 MB.
const MOST_AT_A_TIME: usize = 4;
/// The stack of a thread that typesets; deep lists and quotations need more than a usual one.
const STACK: usize = 16 * 1024 * 1024;
/// What the file of a reading copy ends with.
pub const READING: &str = "reading.pdf";

/// Whether products are made in this build.
#[derive(Clone, Debug)]
pub enum Printing {
    /// They are, but for those that the last build had the same.
    Made(Kept),
    /// They are not; what the last build had stays.
    Off(Kept),
}

/// The products of a handbook.
pub struct Prints {
    /// In the order of the handbook's entries.
    pub products: Vec<Product>,
    printing: Printing,
    /// The words of print templates in each language of the handbook.
    labels: Vec<BTreeMap<String, String>>,
    theme: OnceLock<PrintTheme>,
    theme_key: OnceLock<blake3::Hash>,
    /// By the place of the product and of the language.
    made: BTreeMap<(usize, usize), OnceLock<Print>>,
}

/// A product in a language, made or not; the default in a build that makes none.
#[derive(Debug, Default)]
pub struct Print {
    /// What tells this copy from others.
    pub edition: EditionLine,
    /// What was not printed, and why.
    pub left_out: Vec<LeftOut>,
    /// Whether nothing of it may be printed.
    pub is_empty: bool,
    /// The paper; none when it could not be made.
    pub paper: Option<Paper>,
    /// What is wrong with it; when there is no paper, why.
    pub diagnostics: Vec<Diagnostic>,
    key: String,
}

/// The files of a finished product.
#[derive(Debug)]
pub struct Paper {
    /// How many pages, panels or card faces it has.
    pub pages: usize,
    /// How many sheets of paper one copy takes.
    pub sheets: usize,
    files: BTreeMap<String, PaperFile>,
}

#[derive(Debug)]
enum PaperFile {
    New(Arc<[u8]>),
    Old(PathBuf),
}

/// What products are made of beside themselves.
#[derive(Clone, Copy)]
pub struct Workshop<'a> {
    /// The handbook.
    pub handbook: &'a Handbook,
    /// Its theme.
    pub theme: &'a Theme,
    /// Its languages, in the order of the settings.
    pub languages: &'a [&'a LanguageSite],
}

impl Prints {
    /// The products of a handbook, none of them made yet.
    pub fn new(handbook: &Handbook, languages: &[&LanguageSite], printing: Printing) -> Self {
        let products = products(handbook);
        let each = products.iter().enumerate().flat_map(|(at, product)| {
            let languages = product.languages.iter();
            languages.map(move |language| ((at, *language), OnceLock::new()))
        });
        Self {
            made: each.collect(),
            labels: languages.iter().map(|language| labels(language)).collect(),
            theme: OnceLock::new(),
            theme_key: OnceLock::new(),
            products,
            printing,
        }
    }

    /// Whether products are made in this build.
    pub fn is_on(&self) -> bool {
        matches!(self.printing, Printing::Made(_))
    }

    /// A product in a language of its own, made now if it was not before; none for another language.
    pub fn print(&self, workshop: Workshop<'_>, product: usize, language: usize) -> Option<&Print> {
        let slot = self.made.get(&(product, language))?;
        Some(slot.get_or_init(|| self.make(workshop, &self.products[product], language)))
    }

    /// Makes all products, or those of one language, on threads of their own.
    ///
    /// The typesetter shares its work out to the threads that make pages; one of those, waiting for its part, could take up a
    /// page that waits for the very product. So products are made beforehand, and not there.
    pub fn make_all(&self, workshop: Workshop<'_>, language: Option<usize>) {
        let missing = self
            .made
            .iter()
            .filter(|((_, of), slot)| language.is_none_or(|one| one == *of) && slot.get().is_none())
            .map(|(at, _)| *at);
        let (large, small): (Vec<_>, Vec<_>) =
            missing.partition(|(product, _)| self.products[*product].sheet == Sheet::Reading);
        // The typesetter holds all pages of a product at once, and uses every core for one of many. So large ones come one by
        // one, and first, while nothing of others is remembered.
        self.make_on(workshop, 1, &large);
        let threads = thread::available_parallelism().map_or(1, usize::from);
        self.make_on(workshop, threads.min(MOST_AT_A_TIME), &small);
    }

    /// Makes these on so many threads.
    fn make_on(&self, workshop: Workshop<'_>, threads: usize, missing: &[(usize, usize)]) {
        let next = AtomicUsize::new(0);
        thread::scope(|scope| {
            for _ in 0..threads.min(missing.len()) {
                let work = || {
                    while let Some((product, language)) =
                        missing.get(next.fetch_add(1, Ordering::Relaxed))
                    {
                        self.print(workshop, *product, *language);
                    }
                };
                // What no thread could be had for is made when it is asked for.
                let _ = thread::Builder::new()
                    .stack_size(STACK)
                    .spawn_scoped(scope, work);
            }
        });
    }

    fn make(&self, workshop: Workshop<'_>, product: &Product, language: usize) -> Print {
        let Printing::Made(kept) = &self.printing else {
            // What is on a sheet is of no use to anybody without the sheet, so nothing is composed.
            return Print::default();
        };
        let (handbook, site) = (workshop.handbook, workshop.languages[language]);
        let Composed {
            document,
            is_empty,
            pictures,
            left_out,
            forbidden,
        } = compose(handbook, site, &self.labels[language], product);
        let mut print = Print {
            edition: document.edition.clone(),
            left_out,
            paper: None,
            is_empty,
            diagnostics: forbidden,
            key: String::new(),
        };
        if is_empty || !print.diagnostics.is_empty() {
            return print;
        }
        print.key = self.key(workshop, product, &document);
        print.paper = kept
            .same(&product.file(&site.tag, ""), &print.key)
            .map(|same| old_paper(kept, same, product, site));
        if print.paper.is_none() {
            let new = self.typeset(workshop, product, &document, &pictures);
            print.diagnostics = new.diagnostics;
            print.paper = new.value;
        }
        print
    }

    fn typeset(
        &self,
        workshop: Workshop<'_>,
        product: &Product,
        document: &Document,
        pictures: &BTreeMap<String, Vec<u8>>,
    ) -> Checked<Option<Paper>> {
        let handbook = workshop.handbook;
        let theme = self
            .theme
            .get_or_init(|| PrintTheme::new(workshop.theme.folder(), &workshop.theme.print));
        let panels = product.pocket(handbook).map(|pocket| {
            let panels = pocket.panels.iter();
            panels
                .map(|panel| (panel.id.clone(), panel.place.clone()))
                .collect()
        });
        let order = Order {
            pictures,
            entry: &product.path(handbook),
            panels: &panels.unwrap_or_default(),
        };
        typeset(theme, document, order).map(|finished| {
            finished.map(|finished| {
                let mut files = BTreeMap::new();
                let mut add = |ending: String, bytes: Vec<u8>| {
                    files.insert(ending, PaperFile::New(bytes.into()));
                };
                add(sheet_ending(product.sheet), finished.sheet);
                if let Some(reading) = finished.reading {
                    add(READING.to_owned(), reading);
                }
                for (number, picture) in finished.previews.into_iter().enumerate() {
                    add(preview_ending(number + 1), picture);
                }
                Paper {
                    pages: finished.pages,
                    sheets: finished.sheets,
                    files,
                }
            })
        })
    }

    /// What the files of a product are made of: its document, the theme's part in it, this program.
    fn key(&self, workshop: Workshop<'_>, product: &Product, document: &Document) -> String {
        let theme = self.theme_key.get_or_init(|| {
            let mut hasher = blake3::Hasher::new();
            for (name, bytes) in &workshop.theme.print {
                hasher.update(name.as_bytes());
                hasher.update(blake3::hash(bytes).as_bytes());
            }
            hasher.finalize()
        });
        let mut hasher = blake3::Hasher::new();
        hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
        hasher.update(theme.as_bytes());
        hasher.update(product.path(workshop.handbook).as_bytes());
        // Strings, numbers and lists under names: there is nothing that JSON cannot say.
        hasher.update(&serde_json::to_vec(document).unwrap_or_default());
        hasher.finalize().to_hex()[..32].to_owned()
    }

    /// What the next build may want to know.
    pub fn record(&self, workshop: Workshop<'_>) -> String {
        match &self.printing {
            Printing::Off(kept) => kept.lines(),
            Printing::Made(_) => self
                .made
                .iter()
                .filter_map(|((product, language), slot)| {
                    let (print, product) = (slot.get()?, &self.products[*product]);
                    let paper = print.paper.as_ref()?;
                    let kept = KeptPrint {
                        key: print.key.clone(),
                        pages: paper.pages,
                        sheets: paper.sheets,
                        endings: paper.files.keys().cloned().collect(),
                    };
                    let base = product.file(&workshop.languages[*language].tag, "");
                    print.diagnostics.is_empty().then(|| kept.line(&base))
                })
                .collect(),
        }
    }
}

impl Paper {
    /// The file of that ending; none when it has no such file.
    pub fn file(&self, ending: &str) -> Option<Made> {
        self.files.get(ending).map(|file| match file {
            PaperFile::New(bytes) => Made::Bytes(bytes.to_vec()),
            PaperFile::Old(path) => Made::CopyOf(path.clone()),
        })
    }

    /// Whether it has a file of that ending.
    pub fn has(&self, ending: &str) -> bool {
        self.files.contains_key(ending)
    }
}

/// The endings of all files that a product may have.
pub fn endings(sheet: Sheet) -> Vec<String> {
    let reading = (sheet != Sheet::Reading).then(|| READING.to_owned());
    let pictures = (1..=MOST_PREVIEWS).map(preview_ending);
    std::iter::once(sheet_ending(sheet))
        .chain(reading)
        .chain(pictures)
        .collect()
}

/// What the file for the printer ends with.
pub fn sheet_ending(sheet: Sheet) -> String {
    format!("{}.pdf", sheet.as_str())
}

/// What the picture of that number, from 1, ends with.
pub fn preview_ending(number: usize) -> String {
    format!("{number}.png")
}

/// The paper of the last build.
fn old_paper(kept: &Kept, same: &KeptPrint, product: &Product, language: &LanguageSite) -> Paper {
    let files = same.endings.iter().map(|ending| {
        let file = kept.file(&product.file(&language.tag, ending));
        (ending.clone(), PaperFile::Old(file))
    });
    Paper {
        pages: same.pages,
        sheets: same.sheets,
        files: files.collect(),
    }
}

/// The words of print templates: every message without arguments that begins with `print-`.
fn labels(language: &LanguageSite) -> BTreeMap<String, String> {
    let plain = language.messages.plain().into_iter();
    plain
        .filter_map(|(key, text)| Some((key.strip_prefix("print-")?.to_owned(), text)))
        .collect()
}
