//! A handbook project on the disk: which folders it has.

use std::path::{Path, PathBuf};

/// The file with the handbook's settings, in the content folder.
pub const SETTINGS_FILE: &str = "handbook.yaml";

/// The file in an output folder that says that the folder is ours to replace.
pub const MARKER: &str = ".handbok";

/// The folders of a project.
#[derive(Clone, Debug)]
pub struct Project {
    /// The project's folder.
    pub root: PathBuf,
    /// Where its Markdown lies.
    pub content: PathBuf,
    /// How messages name that folder: `content`, or nothing when it is the project's folder itself.
    pub content_shown: &'static str,
}

impl Project {
    /// The project in `root`: its `content/` folder, or for a plain tree of Markdown the folder itself.
    pub fn find(root: &Path) -> Self {
        let content = root.join("content");
        let has_content = content.is_dir();
        Self {
            root: root.to_owned(),
            content: if has_content {
                content
            } else {
                root.to_owned()
            },
            content_shown: if has_content { "content" } else { "" },
        }
    }

    /// The path of the settings as messages name it.
    pub fn settings_path(&self) -> String {
        join(self.content_shown, SETTINGS_FILE)
    }
}

/// A path from the project's folder.
pub fn join(shown: &str, path: &str) -> String {
    match (shown, path) {
        ("", path) => path.to_owned(),
        (shown, "") => shown.to_owned(),
        (shown, path) => format!("{shown}/{path}"),
    }
}
