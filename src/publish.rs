//! Publish: the output tree reaches the disk, all of it or nothing.
//!
//! Every file is written into a staging folder beside the old output, and the two are swapped when the last one is there.
//! A file whose bytes have not changed is the old one under another name (a hard link). Whatever goes wrong before the
//! swap, and a process that is killed at any moment, leaves the old output whole; what it left behind goes at the next start.

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use anyhow::{Context, bail};
use rayon::prelude::*;
use walkdir::WalkDir;

use crate::diagnostic::Diagnostic;
use crate::output::part::Part;
use crate::output::print::kept::Kept;
use crate::output::tree::{Made, OutputTree};
use crate::project::MARKER;

/// What the marker file begins with; what the build records of itself follows.
const MARKER_TEXT: &str = "This folder is written by handbok and replaced by every build.\n";

/// How many files are handed to the writer at a time; a thread that waits for it spins, so the hand-overs are few.
const BATCH: usize = 64;
/// How many batches may wait for it; with pages of some 20 kB this is a few megabytes.
const WAITING: usize = 2;

/// What was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Published {
    /// How many files the output has.
    pub files: usize,
    /// How many of them are new or have changed.
    pub changed: usize,
}

/// What became of a tree.
#[derive(Debug)]
pub enum Outcome {
    /// It is the output now.
    Published(Published),
    /// A file could not be made; the old output stands.
    Refused,
}

/// The places beside an output folder that publishing uses.
#[derive(Debug)]
struct Places {
    out: PathBuf,
    staging: PathBuf,
    retired: PathBuf,
    lock: PathBuf,
}

impl Places {
    fn of(out: &Path) -> anyhow::Result<Self> {
        let name = out
            .file_name()
            .context("the output folder has no name")?
            .to_string_lossy();
        let beside = |purpose: &str| out.with_file_name(format!(".handbok-{purpose}-{name}"));
        Ok(Self {
            out: out.to_owned(),
            staging: beside("staging"),
            retired: beside("retired"),
            lock: beside("lock"),
        })
    }
}

/// What the output in `out` recorded of itself; nothing when there is none.
pub fn kept(out: &Path) -> Kept {
    let marker = fs::read_to_string(out.join(MARKER)).unwrap_or_default();
    Kept::read(out, &marker, |file| out.join(file).is_file())
}

/// Makes every file of `tree` and publishes it to `out`; `made` is told of each file, with what was wrong with it, and
/// says whether that may be published. When the tree is `only` a part, the rest of the old output is carried over.
///
/// Fails when `out` is not ours, when another build is at work, and when a file cannot be written.
pub fn publish(
    tree: &OutputTree,
    out: &Path,
    only: Option<Part>,
    mut made: impl FnMut(Vec<Diagnostic>) -> bool,
) -> anyhow::Result<Outcome> {
    let places = Places::of(&absolute(out)?)?;
    refuse_what_is_not_ours(&places.out)?;
    if let Some(parent) = places.out.parent() {
        fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
    }
    let _lock = lock(&places.lock)?;
    recover(&places)?;
    let staged = stage(tree, &places, only, &mut made);
    match staged {
        Ok(Some(published)) => {
            swap(&places).with_context(|| places.out.display().to_string())?;
            Ok(Outcome::Published(published))
        }
        Ok(None) => {
            fs::remove_dir_all(&places.staging)
                .with_context(|| places.staging.display().to_string())?;
            Ok(Outcome::Refused)
        }
        Err(error) => {
            // The first failure is the one to tell; a staging folder that stays is removed at the next start.
            let _ = fs::remove_dir_all(&places.staging);
            Err(error)
        }
    }
}

fn absolute(path: &Path) -> anyhow::Result<PathBuf> {
    std::path::absolute(path).with_context(|| path.display().to_string())
}

/// Lets only a folder be replaced that we published, or that has nothing in it.
fn refuse_what_is_not_ours(out: &Path) -> anyhow::Result<()> {
    match fs::symlink_metadata(out) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error).with_context(|| out.display().to_string()),
        Ok(metadata) if !metadata.is_dir() => bail!(
            "{} is not a folder; choose another with --out",
            out.display()
        ),
        Ok(_) if out.join(MARKER).exists() => Ok(()),
        Ok(_) => {
            let is_empty = fs::read_dir(out)
                .with_context(|| out.display().to_string())?
                .next()
                .is_none();
            if is_empty {
                return Ok(());
            }
            bail!(
                "{} was not written by handbok and is left alone; choose another folder with --out, or remove it yourself",
                out.display()
            )
        }
    }
}

/// Keeps a second build away for as long as the file is open.
fn lock(path: &Path) -> anyhow::Result<File> {
    let file = File::create(path).with_context(|| path.display().to_string())?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => {
            bail!("another build is writing the same folder; wait until it is done")
        }
        // A file system without locks still serves a single build.
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(file),
        Err(TryLockError::Error(error)) => Err(error).with_context(|| path.display().to_string()),
    }
}

/// Puts right what an earlier build left when it was stopped.
fn recover(places: &Places) -> anyhow::Result<()> {
    if places.retired.exists() && !places.out.exists() {
        fs::rename(&places.retired, &places.out)
            .with_context(|| places.retired.display().to_string())?;
    }
    for leftover in [&places.staging, &places.retired] {
        if leftover.exists() {
            fs::remove_dir_all(leftover).with_context(|| leftover.display().to_string())?;
        }
    }
    Ok(())
}

/// A made file with its path and what was wrong with it.
struct Finished<'a> {
    path: &'a str,
    file: Made,
    diagnostics: Vec<Diagnostic>,
}

/// Writes everything into the staging folder; none when a file may not be published.
fn stage(
    tree: &OutputTree,
    places: &Places,
    only: Option<Part>,
    made: &mut impl FnMut(Vec<Diagnostic>) -> bool,
) -> anyhow::Result<Option<Published>> {
    let carried = match only {
        Some(only) => carried_over(&places.out, tree, only)?,
        None => BTreeSet::new(),
    };
    let paths: Vec<&str> = tree
        .paths()
        .filter(|path| !carried.contains(*path))
        .collect();
    create_folders(&places.staging, paths.iter().copied())?;
    create_folders(&places.staging, carried.iter().map(String::as_str))?;
    for path in &carried {
        let (old, new) = (places.out.join(path), places.staging.join(path));
        carry(&old, &new).with_context(|| new.display().to_string())?;
    }
    tree.prepare();
    let (sender, receiver) = sync_channel::<Vec<Finished<'_>>>(WAITING);
    // One thread writes while the others make: two writers were slower than one (measured; they wait for each other in
    // the file system).
    std::thread::scope(|scope| {
        scope.spawn(|| make(tree, &paths, sender));
        write_all(receiver, places, made)
    })?
    .map(|published| {
        let marker = places.staging.join(MARKER);
        fs::write(&marker, format!("{MARKER_TEXT}{}", tree.record()))
            .with_context(|| marker.display().to_string())?;
        let files = published.files + carried.len();
        Ok(Published { files, ..published })
    })
    .transpose()
}

/// The files of the old output that a build of `only` a part leaves as they are. What all parts load is kept as well where
/// this build has no such file, for the pages that are carried over may name it.
fn carried_over(out: &Path, tree: &OutputTree, only: Part) -> anyhow::Result<BTreeSet<String>> {
    let mut carried = BTreeSet::new();
    if !out.exists() {
        return Ok(carried);
    }
    let made: BTreeSet<&str> = tree.paths().collect();
    for entry in WalkDir::new(out) {
        let entry = entry.with_context(|| out.display().to_string())?;
        let path = entry.path().strip_prefix(out).unwrap_or(entry.path());
        let path = path.to_string_lossy().replace('\\', "/");
        let is_carried = match Part::of(&path) {
            Some(part) => part != only,
            None => !made.contains(path.as_str()),
        };
        if entry.file_type().is_file() && path != MARKER && is_carried {
            carried.insert(path);
        }
    }
    Ok(carried)
}

/// Gives an old file its place in the new output.
fn carry(old: &Path, new: &Path) -> io::Result<()> {
    fs::hard_link(old, new).or_else(|_| fs::copy(old, new).map(|_| ()))
}

fn make<'a>(tree: &OutputTree, paths: &[&'a str], sender: SyncSender<Vec<Finished<'a>>>) {
    // A closed channel means that writing has failed; the rest need not be made.
    let _ = paths
        .par_chunks(BATCH)
        .try_for_each_with(sender, |sender, paths| {
            let finished = paths.iter().filter_map(|path| {
                let file = tree.make(path)?;
                Some(Finished {
                    path,
                    file: file.value.made,
                    diagnostics: file.diagnostics,
                })
            });
            sender.send(finished.collect())
        });
}

fn write_all(
    receiver: Receiver<Vec<Finished<'_>>>,
    places: &Places,
    made: &mut impl FnMut(Vec<Diagnostic>) -> bool,
) -> anyhow::Result<Option<Published>> {
    let has_old = places.out.exists();
    let (mut files, mut changed) = (0, 0);
    let mut may_be_published = true;
    for finished in receiver.into_iter().flatten() {
        may_be_published &= made(finished.diagnostics);
        // After a refusal the rest is made for its diagnostics alone.
        if may_be_published && !matches!(finished.file, Made::Nothing) {
            files += 1;
            let old = has_old.then(|| places.out.join(finished.path));
            let new = places.staging.join(finished.path);
            let written = write(old.as_deref(), &new, &finished.file);
            changed += usize::from(written.with_context(|| new.display().to_string())?);
        }
    }
    Ok(may_be_published.then_some(Published { files, changed }))
}

fn create_folders<'a>(staging: &Path, paths: impl Iterator<Item = &'a str>) -> anyhow::Result<()> {
    fs::create_dir_all(staging).with_context(|| staging.display().to_string())?;
    let folders: BTreeSet<&str> = paths
        .filter_map(|path| path.rsplit_once('/'))
        .map(|(folder, _)| folder)
        .collect();
    for folder in folders {
        let folder = staging.join(folder);
        fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    }
    Ok(())
}

/// Writes one file, or links the old one when it has the same bytes; says whether it has changed.
fn write(old: Option<&Path>, new: &Path, file: &Made) -> io::Result<bool> {
    let is_same = |old: &&Path| match file {
        Made::Bytes(bytes) => has_bytes(old, bytes),
        // A copied file carries the hash of its bytes in its name.
        Made::CopyOf(_) => old.exists(),
        Made::Nothing => false,
    };
    if old
        .filter(is_same)
        .is_some_and(|old| fs::hard_link(old, new).is_ok())
    {
        return Ok(false);
    }
    match file {
        Made::Bytes(bytes) => fs::write(new, bytes)?,
        Made::CopyOf(source) => {
            fs::copy(source, new)?;
        }
        Made::Nothing => {}
    }
    Ok(true)
}

fn has_bytes(file: &Path, bytes: &[u8]) -> bool {
    let same_length = fs::metadata(file).is_ok_and(|metadata| metadata.len() == bytes.len() as u64);
    same_length && fs::read(file).is_ok_and(|old| old == bytes)
}

/// Puts the staging folder in the place of the old output, and removes that.
fn swap(places: &Places) -> io::Result<()> {
    if !places.out.exists() {
        return fs::rename(&places.staging, &places.out);
    }
    if exchange(&places.staging, &places.out) {
        return fs::remove_dir_all(&places.staging);
    }
    fs::rename(&places.out, &places.retired)?;
    fs::rename(&places.staging, &places.out)?;
    fs::remove_dir_all(&places.retired)
}

/// Exchanges two folders in one step, where the system can.
#[cfg(target_os = "linux")]
fn exchange(a: &Path, b: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> bool {
    false
}
