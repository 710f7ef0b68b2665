//! Builds a handbook in a temporary folder, runs the program on it and checks what a person would see.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use snapbox::IntoData;
use tempfile::TempDir;

/// The day that every test is run on.
pub const TODAY: &str = "2026-11-23";

/// A handbook being made.
pub struct HandbookTest {
    dir: TempDir,
}

/// What a run of the program gave.
pub struct Run {
    pub status: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl HandbookTest {
    /// A project with an empty content folder.
    pub fn new() -> Self {
        let test = Self {
            dir: TempDir::new().expect("a temporary folder"),
        };
        fs::create_dir(test.root().join("content")).expect("a new folder");
        test
    }

    /// An empty folder.
    pub fn bare() -> Self {
        Self {
            dir: TempDir::new().expect("a temporary folder"),
        }
    }

    /// The project's folder.
    pub fn root(&self) -> &Path {
        self.dir.path()
    }

    /// A path in it.
    pub fn path(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    /// Writes a file, with its folders.
    pub fn file(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        self.write(path, text);
        self
    }

    /// Writes a file of a handbook that is there already.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("inside the project")).expect("a new folder");
        fs::write(path, text).expect("a new file");
    }

    /// A file's text.
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The command, on this handbook and the tests' day.
    pub fn command(&self, arguments: &[&str]) -> Command {
        self.command_on(TODAY, arguments)
    }

    fn command_on(&self, day: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_handbok"));
        command
            .args(arguments)
            .args(["--date", day])
            .current_dir(self.root())
            .env("NO_COLOR", "1")
            .env_remove("SOURCE_DATE_EPOCH")
            .stdin(Stdio::null());
        command
    }

    /// Runs the program to its end; arguments are parted by spaces.
    pub fn run(&self, arguments: &str) -> Run {
        self.run_on(TODAY, arguments)
    }

    /// Runs the program as on another day.
    pub fn run_on(&self, day: &str, arguments: &str) -> Run {
        let arguments: Vec<&str> = arguments.split_whitespace().collect();
        let output = self
            .command_on(day, &arguments)
            .output()
            .expect("the program starts");
        Run::from(output)
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            status: output.status.code(),
            stdout: String::from_utf8(output.stdout).expect("UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("UTF-8"),
        }
    }
}

impl Run {
    /// It ended well.
    #[track_caller]
    pub fn succeeds(self) -> Self {
        self.ends_with(0)
    }

    /// It ended with this status.
    #[track_caller]
    pub fn ends_with(self, status: i32) -> Self {
        assert_eq!(
            self.status,
            Some(status),
            "stdout:\n{}\nstderr:\n{}",
            self.stdout,
            self.stderr
        );
        self
    }

    /// Standard error is exactly this.
    #[track_caller]
    pub fn stderr(self, expected: impl IntoData) -> Self {
        snapbox::assert_data_eq!(self.stderr.clone(), expected.into_data());
        self
    }
}

/// A page with a title and this text.
pub fn page(text: &str) -> String {
    format!("# Sida\n\n{text}\n")
}

/// A page of one contact with this number.
pub fn contact(id: &str, number: &str) -> String {
    format!(
        "---\nkind: contacts\ntitle: Kontakter\ncontacts:\n  - {{id: {id}, name: Jouren, numbers: [\"{number}\"]}}\n---\n"
    )
}

/// A law with this provision of LVU.
pub fn law(provision: &str) -> String {
    format!(
        "---\nkind: law\ntitle: Omedelbart omhändertagande\nstatute: {{name: Lag om vård av unga, abbreviation: LVU, number: \"1990:52\"}}\n\
         provision: {provision}\nin_force: {{from: 1990-07-01}}\n---\nText.\n"
    )
}
