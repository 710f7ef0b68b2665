//! The site under test, made by the real program.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;

use tempfile::TempDir;
use walkdir::WalkDir;

/// The starter handbook, built once for all tests.
pub static BUILT: LazyLock<PathBuf> = LazyLock::new(|| {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("starter");
    build(Path::new(env!("CARGO_MANIFEST_DIR")), &out);
    out
});

/// The starter handbook, served once for all tests.
pub static SERVED: LazyLock<Served> =
    LazyLock::new(|| Served::start(Path::new(env!("CARGO_MANIFEST_DIR"))));

/// Runs a command until our end of its pipe closes, which happens at the latest when the tests end.
const COMPANION: &str = r#""$@" &
read -r line
kill $!
wait"#;

/// A handbook served on this machine by `handbok serve`.
pub struct Served {
    address: String,
    /// Holds our end of the pipe.
    _companion: Child,
}

impl Served {
    /// Serves the handbook in a folder until it is dropped or the tests end.
    pub fn start(root: &Path) -> Self {
        let program = handbok(root);
        let mut companion = Command::new("sh")
            .args(["-c", COMPANION, "sh"])
            .arg(program.get_program())
            .args(program.get_args())
            .args(["serve", "--port", "0", "--quiet"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("there is a shell");
        let stdout = companion.stdout.as_mut().expect("it is piped");
        let mut address = String::new();
        BufReader::new(stdout)
            .read_line(&mut address)
            .expect("the server says where it is");
        let address = address.trim().to_owned();
        assert!(address.starts_with("http://127.0.0.1:"), "{address}");
        Self {
            address,
            _companion: companion,
        }
    }

    /// Where everything on the site begins: `http://127.0.0.1:port/`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// The address of a page.
    pub fn url(&self, page: &str) -> String {
        format!("{}{page}", self.address)
    }
}

/// A small handbook in a folder of its own, gone when the test ends.
pub struct Handbook {
    folder: TempDir,
}

impl Handbook {
    /// A handbook in Swedish and English without any page.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("there is a temporary folder");
        Self { folder }.file(
            "content/handbook.yaml",
            "title: {sv: Handbok, en: Handbook}\nlanguages: [sv, en]\n",
        )
    }

    /// Adds a file.
    pub fn file(self, path: &str, text: &str) -> Self {
        let file = self.folder.path().join(path);
        let folder = file.parent().expect("it lies in the handbook's folder");
        fs::create_dir_all(folder).expect("the temporary folder can be written");
        fs::write(&file, text).expect("the temporary folder can be written");
        self
    }

    /// Serves it on this machine.
    pub fn serve(&self) -> Served {
        Served::start(self.folder.path())
    }

    /// Builds it and returns the address of a page on disk.
    pub fn build(&self, page: &str) -> String {
        let out = self.folder.path().join("public");
        build(self.folder.path(), &out);
        file_url(&out, page)
    }

    /// The address on disk of a page that has been built.
    pub fn built(&self, page: &str) -> String {
        file_url(&self.folder.path().join("public"), page)
    }
}

/// The address on disk of a page in the site in `out`.
pub fn file_url(out: &Path, page: &str) -> String {
    format!("file://{}/{page}", out.display())
}

/// Every page of the built starter handbook as a path in it, sorted.
pub fn pages() -> Vec<String> {
    WalkDir::new(&*BUILT)
        .sort_by_file_name()
        .into_iter()
        .map(|entry| entry.expect("the site was just built"))
        .filter(|entry| entry.path().extension().is_some_and(|end| end == "html"))
        .map(|entry| {
            let path = entry.path().strip_prefix(&*BUILT).unwrap_or(entry.path());
            path.to_string_lossy().into_owned()
        })
        .collect()
}

fn build(root: &Path, out: &Path) {
    let output = handbok(root)
        .args(["build", "--out"])
        .arg(out)
        .output()
        .expect("the program runs");
    assert!(
        output.status.success(),
        "the handbook does not build:\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

fn handbok(root: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_handbok"));
    command.args(["--date", "2026-11-23", "--root"]).arg(root);
    command
}
