//! One command, and what it took of the machine.

use std::fmt;
use std::process::{Command, Stdio};
use std::str::FromStr;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use nix::sys::resource::{Usage as SystemUsage, UsageWho, getrusage};
use nix::sys::time::TimeVal;

/// What one process took, from its start to its end.
#[derive(Clone, Copy, Debug, Default)]
pub struct Usage {
    /// Time on all cores in the program itself.
    pub user: Duration,
    /// Time on all cores in the system, on its behalf.
    pub system: Duration,
    /// Time by the clock on the wall.
    pub wall: Duration,
    /// The most memory that it held, in KiB.
    pub peak: u64,
}

/// Starts this program again to measure `command`, the program first and then its arguments.
pub fn measure(command: &[&str]) -> anyhow::Result<Usage> {
    told_by_itself(&[&["measure"], command].concat())
}

/// Starts this program again with arguments with which it prints what something took.
pub fn told_by_itself(arguments: &[&str]) -> anyhow::Result<Usage> {
    let itself = std::env::current_exe().context("the path of this program")?;
    let output = Command::new(itself)
        .args(arguments)
        .stderr(Stdio::inherit())
        .output()
        .context("starting this program again")?;
    if !output.status.success() {
        bail!("{} failed", arguments.join(" "));
    }
    String::from_utf8_lossy(&output.stdout)
        .trim()
        .parse()
        .with_context(|| arguments.join(" "))
}

/// Runs `command` and waits for it. To be called once in a process, and before it has grown: the system gives only the
/// largest peak of all children, and counts the memory of the parent at the start of a child as the child's.
pub fn run_and_wait(command: &[String]) -> anyhow::Result<Usage> {
    let (program, args) = command.split_first().context("no command")?;
    let start = Instant::now();
    let status = Command::new(program)
        .args(args)
        .stdout(Stdio::null())
        .status()
        .with_context(|| program.clone())?;
    let wall = start.elapsed();
    if !status.success() {
        bail!("{program} ended with {status}");
    }
    let usage = usage_of(UsageWho::RUSAGE_CHILDREN)?;
    Ok(Usage { wall, ..usage })
}

/// What a process or its children have taken so far, without the time on the wall.
pub fn usage_of(who: UsageWho) -> anyhow::Result<Usage> {
    let usage = getrusage(who).context("getrusage")?;
    Ok(Usage {
        user: duration(usage.user_time()),
        system: duration(usage.system_time()),
        wall: Duration::ZERO,
        peak: peak(&usage),
    })
}

fn duration(time: TimeVal) -> Duration {
    let seconds = u64::try_from(time.tv_sec()).unwrap_or_default();
    let micros = u64::try_from(time.tv_usec()).unwrap_or_default();
    Duration::from_secs(seconds) + Duration::from_micros(micros)
}

/// macOS counts bytes where Linux counts KiB.
fn peak(usage: &SystemUsage) -> u64 {
    let peak = u64::try_from(usage.max_rss()).unwrap_or_default();
    if cfg!(target_os = "macos") {
        peak / 1024
    } else {
        peak
    }
}

impl fmt::Display for Usage {
    /// Microseconds and KiB, as read by [`Usage::from_str`].
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [user, system, wall] = [self.user, self.system, self.wall].map(|time| time.as_micros());
        write!(f, "{user} {system} {wall} {}", self.peak)
    }
}

impl FromStr for Usage {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> anyhow::Result<Self> {
        let numbers: Vec<u64> = text
            .split(' ')
            .map(str::parse)
            .collect::<Result<_, _>>()
            .with_context(|| format!("`{text}`"))?;
        let &[user, system, wall, peak] = numbers.as_slice() else {
            bail!("`{text}` is not four numbers");
        };
        Ok(Self {
            user: Duration::from_micros(user),
            system: Duration::from_micros(system),
            wall: Duration::from_micros(wall),
            peak,
        })
    }
}

/// The median of each figure by itself; the lower of the two in the middle.
pub fn median(usages: &[Usage]) -> Usage {
    Usage {
        user: middle(usages, |usage| usage.user),
        system: middle(usages, |usage| usage.system),
        wall: middle(usages, |usage| usage.wall),
        peak: middle(usages, |usage| usage.peak),
    }
}

fn middle<T: Copy + Default + Ord>(usages: &[Usage], figure: impl Fn(&Usage) -> T) -> T {
    let mut figures: Vec<T> = usages.iter().map(figure).collect();
    figures.sort_unstable();
    let middle = figures.len().saturating_sub(1) / 2;
    figures.get(middle).copied().unwrap_or_default()
}
