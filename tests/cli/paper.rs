//! Reads the PDFs that a handbook made, with the tools of poppler and qpdf: what a reader's program and a printer find in them.

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;

use crate::handbook_test::HandbookTest;

/// A PDF on disk.
pub struct Paper {
    path: PathBuf,
}

/// A font in a PDF.
#[derive(Debug, PartialEq)]
pub struct Font {
    /// Its name, with the six letters of a subset before it: `ABCDEF+SourceSans3-Regular`.
    pub name: String,
    /// Whether it is in the file; if not, each printer takes another.
    pub is_embedded: bool,
    /// Whether its letters can be copied and read aloud.
    pub has_unicode: bool,
}

impl Paper {
    /// The PDF of a handbook: `public/print/fickplan.sv.fold-8.pdf`.
    pub fn of(test: &HandbookTest, path: &str) -> Self {
        let path = test.path(path);
        assert!(path.is_file(), "no file {}", path.display());
        Self { path }
    }

    /// Its form is as the standard says.
    #[track_caller]
    pub fn is_sound(&self) -> &Self {
        let check = self.ask("qpdf", &["--check"]);
        let said = String::from_utf8_lossy(&check.stdout).into_owned();
        let warned = String::from_utf8_lossy(&check.stderr);
        assert!(check.status.success(), "{said}{warned}");
        self
    }

    /// Every page with its width and height in mm, rounded to a hundredth.
    pub fn page_sizes(&self) -> Vec<(f64, f64)> {
        let info = self.said("pdfinfo", &["-f", "1", "-l", "-1"]);
        let millimetres = |points: &str| {
            let points: f64 = points.parse().expect("a length");
            (points / 72.0 * 25.4 * 100.0).round() / 100.0
        };
        info.lines()
            .filter_map(|line| line.strip_prefix("Page")?.split_once("size:"))
            .map(|(_, size)| {
                let words: Vec<&str> = size.split_whitespace().collect();
                (millimetres(words[0]), millimetres(words[2]))
            })
            .collect()
    }

    /// A line of what the file says of itself: `Title`, `Tagged`, `CreationDate`, `PDF version`.
    pub fn info(&self, name: &str) -> Option<String> {
        let info = self.said("pdfinfo", &[]);
        let mut lines = info.lines().filter_map(|line| line.split_once(':'));
        let (_, value) = lines.find(|(key, _)| *key == name)?;
        Some(value.trim().to_owned())
    }

    /// The words in the order that they are written, pages parted by a form feed; what one copies.
    pub fn text(&self) -> String {
        let path = self.path.to_string_lossy();
        let run = run("pdftotext", &["-raw", "-enc", "UTF-8", &path, "-"]);
        utf_8(run)
    }

    /// The words with their tags, in the order that a screen reader tells them; nothing in a file without tags.
    pub fn told(&self) -> String {
        let told = self.ask("pdfinfo", &["-struct-text"]).stdout;
        // The title of a heading stands before its words in UTF-16 where it is not plain ASCII.
        String::from_utf8_lossy(&told).into_owned()
    }

    /// The fonts.
    pub fn fonts(&self) -> Vec<Font> {
        let fonts = self.said("pdffonts", &[]);
        fonts
            .lines()
            .skip(2)
            .map(|line| {
                // From the end, since the kind of a font is one word or two: embedded, subset, unicode, object, generation.
                let words: Vec<&str> = line.split_whitespace().collect();
                let from_end = |place: usize| words.len().checked_sub(place).map(|at| words[at]);
                Font {
                    name: words.first().copied().unwrap_or_default().to_owned(),
                    is_embedded: from_end(5) == Some("yes"),
                    has_unicode: from_end(3) == Some("yes"),
                }
            })
            .collect()
    }

    /// What the file says of itself in XMP.
    pub fn metadata(&self) -> String {
        self.said("pdfinfo", &["-meta"])
    }

    /// The titles of its bookmarks.
    pub fn bookmarks(&self) -> Vec<String> {
        let objects = self.objects();
        let values = objects.as_object().expect("objects").values();
        let bookmarks = values.map(|object| &object["value"]);
        bookmarks
            .filter(|value| value.get("/Parent").is_some())
            .filter_map(|value| {
                Some(
                    value
                        .get("/Title")?
                        .as_str()?
                        .strip_prefix("u:")?
                        .to_owned(),
                )
            })
            .collect()
    }

    /// What its pictures show, in the words of their descriptions.
    pub fn descriptions(&self) -> Vec<String> {
        let objects = self.objects();
        let values = objects.as_object().expect("objects").values();
        values
            .map(|object| &object["value"])
            .filter(|value| value.get("/S").is_some_and(|kind| kind == "/Figure"))
            .filter_map(|value| {
                let told = value.get("/Alt").or_else(|| value["/A"].get("/Alt"))?;
                Some(told.as_str()?.strip_prefix("u:")?.to_owned())
            })
            .collect()
    }

    fn objects(&self) -> Value {
        let json = self.said("qpdf", &["--json=2", "--json-key=qpdf"]);
        let json: Value = serde_json::from_str(&json).expect("JSON");
        json["qpdf"][1].clone()
    }

    /// The document's catalog, as qpdf tells it: names with their `/`.
    pub fn catalog(&self) -> Value {
        let objects = self.objects();
        let root = objects["trailer"]["value"]["/Root"].as_str();
        objects[format!("obj:{}", root.expect("a root"))]["value"].clone()
    }

    fn said(&self, program: &str, options: &[&str]) -> String {
        utf_8(self.ask(program, options))
    }

    fn ask(&self, program: &str, options: &[&str]) -> Output {
        let path = self.path.to_string_lossy();
        let mut arguments = options.to_vec();
        arguments.push(&path);
        run(program, &arguments)
    }
}

fn run(program: &str, arguments: &[&str]) -> Output {
    let output = Command::new(program).args(arguments).output();
    output.unwrap_or_else(|error| {
        panic!("{program}: {error}; tests/run.sh installs poppler-utils and qpdf")
    })
}

/// What the program said on standard output; on standard error old ones grumble at sound files.
#[track_caller]
fn utf_8(output: Output) -> String {
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{complaint}");
    String::from_utf8(output.stdout).expect("UTF-8")
}
