//! The floor: the same typesetter, the same words and the same fonts, as plain paragraphs on A4 and a PDF without tags. No records,
//! no contents, no sheets, nothing looked over.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail};
use handbok::output::print::export::{Purpose, pdf};
use handbok::output::print::world::{PrintTheme, ProductWorld};
use typst::diag::Warned;
use typst_layout::PagedDocument;

/// What a template of the floor is called.
const TEMPLATE: &str = "floor.typ";
/// Paragraphs as they come.
const PARAGRAPHS: &str = "#set text(font: \"Source Sans 3\", size: 11pt)\n\
    #set par(justify: false)\n\
    #for words in json(\"/data/document.json\") { par(words) }\n";

/// Typesets each file, whose paragraphs are parted by empty lines, and drops the PDF.
pub fn typeset(texts: &[PathBuf]) -> anyhow::Result<()> {
    let theme = PrintTheme::new("floor", &files()?);
    for text in texts {
        let words = fs::read_to_string(text).with_context(|| text.display().to_string())?;
        let paragraphs: Vec<&str> = words.split("\n\n").collect();
        let document = serde_json::to_string(&paragraphs)?;
        let world = ProductWorld::new(&theme, TEMPLATE, document, None).context("a plain path")?;
        let Warned { output, .. } = typst::compile::<PagedDocument>(&world);
        let Ok(pages) = output else {
            bail!("the floor's template has an error");
        };
        let Ok(bytes) = pdf(&pages, Purpose::Sheet, "floor".to_owned(), None) else {
            bail!("the floor's pages could not be written");
        };
        std::hint::black_box(bytes);
        typst::comemo::evict(0);
    }
    Ok(())
}

/// The default theme's fonts, and the template.
fn files() -> anyhow::Result<BTreeMap<String, Arc<[u8]>>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/print/fonts");
    let mut files = BTreeMap::from([(TEMPLATE.to_owned(), PARAGRAPHS.as_bytes().into())]);
    for font in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        let font = font?;
        let name = format!("fonts/{}", font.file_name().to_string_lossy());
        files.insert(name, fs::read(font.path())?.into());
    }
    Ok(files)
}
