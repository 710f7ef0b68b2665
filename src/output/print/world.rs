//! What the typesetter sees: the theme's print templates, its fonts and one document. There is nothing else but
//! the pictures of that document: no disk, no
//! network, no packages, no clock.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use typst::diag::{FileError, FileResult, PackageError};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::source::Source;

/// Where templates find the theme's files.
const THEME: &str = "/theme/print/";
/// Where templates find their document.
const DOCUMENT: &str = "/data/document.json";

/// A theme's print templates and fonts, read once for all products.
#[derive(Debug)]
pub struct PrintTheme {
    files: BTreeMap<String, ThemeFile>,
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    folder: String,
}

#[derive(Debug)]
struct ThemeFile {
    bytes: Bytes,
    template: Option<Template>,
}

#[derive(Debug)]
struct Template {
    parsed: typst::syntax::Source,
    shown: Arc<Source>,
}

impl PrintTheme {
    /// Reads the files of a theme's folder `print`, which messages name as `folder/print/…`.
    ///
    /// Costs some milliseconds; a build without print products does without.
    pub fn new(folder: &str, files: &BTreeMap<String, Arc<[u8]>>) -> Self {
        let fonts: Vec<Font> = files
            .iter()
            .filter(|(name, _)| is_font(name))
            .flat_map(|(_, bytes)| Font::iter(Bytes::new(Arc::clone(bytes))))
            .collect();
        let shown = format!("{folder}/print");
        let files = files
            .iter()
            .filter_map(|(name, bytes)| Some((name.clone(), theme_file(&shown, name, bytes)?)))
            .collect();
        Self {
            files,
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            folder: shown,
        }
    }

    /// The path of a template as messages name it: `themes/default/print/pocket.typ`.
    pub fn shown(&self, name: &str) -> String {
        format!("{}/{name}", self.folder)
    }

    /// A template's text as an editor sees it; none for what is no template of this theme.
    pub fn template(&self, id: FileId) -> Option<&Arc<Source>> {
        let name = id.vpath().get_with_slash().strip_prefix(THEME)?;
        Some(&self.files.get(name)?.template.as_ref()?.shown)
    }
}

fn is_font(name: &str) -> bool {
    [".ttf", ".otf", ".ttc"]
        .iter()
        .any(|ending| name.ends_with(ending))
}

/// A file of the theme; none when its name cannot be a path, so that nothing can ask for it.
fn theme_file(shown: &str, name: &str, bytes: &Arc<[u8]>) -> Option<ThemeFile> {
    let id = file_id(&format!("{THEME}{name}"))?;
    let text = name
        .ends_with(".typ")
        .then(|| str::from_utf8(bytes).ok())
        .flatten();
    let template = text.map(|text| Template {
        parsed: typst::syntax::Source::new(id, text.to_owned()),
        shown: Source::new(format!("{shown}/{name}"), text),
    });
    Some(ThemeFile {
        bytes: Bytes::new(Arc::clone(bytes)),
        template,
    })
}

fn file_id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// The world in which one product is typeset.
#[derive(Debug)]
pub struct ProductWorld<'a> {
    theme: &'a PrintTheme,
    main: FileId,
    document: Bytes,
    day: Option<Date>,
    pictures: BTreeMap<String, Bytes>,
}

impl<'a> ProductWorld<'a> {
    /// The world of `template`, which reads `document` (JSON) and takes `day`, where it has one, for today; none when the name is no path.
    pub fn new(
        theme: &'a PrintTheme,
        template: &str,
        document: String,
        day: Option<Date>,
    ) -> Option<Self> {
        Some(Self {
            theme,
            main: file_id(&format!("{THEME}{template}"))?,
            document: Bytes::from_string(document),
            day,
            pictures: BTreeMap::new(),
        })
    }

    /// The same with the pictures of the document's texts, by where templates find them.
    #[must_use]
    pub fn with_pictures(mut self, pictures: &BTreeMap<String, Vec<u8>>) -> Self {
        let pictures = pictures.iter();
        self.pictures = pictures
            .map(|(name, bytes)| (name.clone(), Bytes::new(bytes.clone())))
            .collect();
        self
    }

    /// The theme whose templates these are.
    pub fn theme(&self) -> &'a PrintTheme {
        self.theme
    }
}

impl World for ProductWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.theme.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.theme.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<typst::syntax::Source> {
        let file = find(self, id)?;
        match file {
            Found::Theme(file) => match &file.template {
                Some(template) => Ok(template.parsed.clone()),
                None if id.vpath().extension() == Some("typ") => Err(FileError::InvalidUtf8),
                None => Err(FileError::NotSource),
            },
            Found::Document | Found::Picture(_) => Err(FileError::NotSource),
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        Ok(match find(self, id)? {
            Found::Theme(file) => file.bytes.clone(),
            Found::Document => self.document.clone(),
            Found::Picture(bytes) => bytes.clone(),
        })
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.theme.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        let today = self.day?;
        let month = u8::try_from(today.month()).ok()?;
        let day = u8::try_from(today.day()).ok()?;
        Datetime::from_ymd(i32::from(today.year()), month, day)
    }
}

enum Found<'a> {
    Theme(&'a ThemeFile),
    Document,
    Picture(&'a Bytes),
}

fn find<'a>(world: &'a ProductWorld<'_>, id: FileId) -> FileResult<Found<'a>> {
    if *id.root() != VirtualRoot::Project {
        let reason =
            "packages are not available here; put what you need in the theme's folder `print`";
        return Err(FileError::Package(PackageError::Other(Some(reason.into()))));
    }
    let path = id.vpath().get_with_slash();
    if path == DOCUMENT {
        return Ok(Found::Document);
    }
    if let Some(bytes) = world.pictures.get(path) {
        return Ok(Found::Picture(bytes));
    }
    match path.strip_prefix(THEME) {
        Some(name) => match world.theme.files.get(name) {
            Some(file) => Ok(Found::Theme(file)),
            None => Err(FileError::NotFound(world.theme.shown(name).into())),
        },
        None => {
            let reason =
                "a template reads only the theme's folder `print` and `/data/document.json`";
            Err(FileError::Other(Some(reason.into())))
        }
    }
}
