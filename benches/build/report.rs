//! What is printed: the machine, a table in Markdown, and which goals were reached.

use std::fs;
use std::path::Path;
use std::thread::available_parallelism;
use std::time::Duration;

use crate::measure::Usage;
use crate::plan::{Figures, Work};

/// The size that the goals speak of.
const LARGE: usize = 10_000;
/// The size that growth is measured from.
const SMALL: usize = 1_000;

/// Prints on which machine this is, and how busy it was before.
pub fn machine(folder: &Path) {
    let cores = available_parallelism().map_or(0, usize::from);
    println!(
        "Machine: {}, {cores} cores, {:.1} GiB of memory; written below {}",
        proc_value("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown processor".to_owned()),
        memory_gib(),
        folder.display(),
    );
    load("before");
    println!();
}

/// Prints the load average over 1, 5 and 15 minutes.
pub fn load(when: &str) {
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let averages: Vec<&str> = load.split(' ').take(3).collect();
    println!("Load average {when}: {}", averages.join(" "));
}

fn proc_value(file: &str, key: &str) -> Option<String> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find(|line| line.starts_with(key))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

fn memory_gib() -> f64 {
    let kib = proc_value("/proc/meminfo", "MemTotal")
        .and_then(|value| value.split(' ').next()?.parse::<f64>().ok());
    kib.unwrap_or_default() / 1024.0 / 1024.0
}

/// Prints the head of the table.
pub fn table_head() {
    println!("| pages | what | user s | sys s | wall s | peak MiB | files written |");
    println!("|---:|---|---:|---:|---:|---:|---:|");
}

/// Prints the lines of one handbook.
pub fn table_rows(figures: &Figures) {
    for work in Work::ALL {
        let usage = figures.usages.get(&work).copied().unwrap_or_default();
        let written = figures.written.get(&work).copied().unwrap_or_default();
        println!(
            "| {} | {} | {:.3} | {:.3} | {:.3} | {:.0} | {} |",
            thousands(figures.pages),
            work.name(),
            usage.user.as_secs_f64(),
            usage.system.as_secs_f64(),
            usage.wall.as_secs_f64(),
            mib(usage),
            thousands(written),
        );
    }
}

/// Prints the line of the program's start.
pub fn help_row(help: &Usage) {
    println!(
        "| – | handbok --help | {:.4} | {:.4} | {:.4} | {:.0} | – |\n",
        help.user.as_secs_f64(),
        help.system.as_secs_f64(),
        help.wall.as_secs_f64(),
        mib(*help),
    );
}

/// Prints a line for each goal: reached, missed, or not measured with these sizes.
pub fn goals(results: &[Figures], help: &Usage) {
    let usage = |pages: usize, work: Work| {
        let figures = results.iter().find(|figures| figures.pages == pages)?;
        figures.usages.get(&work).copied()
    };
    let large = usage(LARGE, Work::Cold);
    let small = usage(SMALL, Work::Cold);
    let floor = usage(LARGE, Work::ParseAndWrite);
    println!();
    goal(
        "10,000 pages take at most 1.5 s of user CPU",
        large.map(|large| large.user.as_secs_f64()),
        1.5,
        "s",
    );
    goal(
        "10,000 pages take at most twice the wall time of the floor with output",
        ratio(large, floor, |usage| usage.wall),
        2.0,
        "times",
    );
    goal(
        "10,000 pages take at most 300 MiB",
        large.map(mib),
        300.0,
        "MiB",
    );
    goal(
        "10,000 pages take at most 11 times the user CPU of 1,000",
        ratio(large, small, |usage| usage.user),
        11.0,
        "times",
    );
    for (pages, limit) in [(SMALL, 0.1), (LARGE, 1.0)] {
        goal(
            &format!(
                "the index of {} pages takes at most {limit:.1} s of user CPU",
                thousands(pages)
            ),
            usage(pages, Work::Index).map(|index| index.user.as_secs_f64()),
            limit,
            "s",
        );
    }
    goal(
        "`handbok --help` takes at most 10 ms",
        Some(help.wall.as_secs_f64() * 1000.0),
        10.0,
        "ms",
    );
}

fn goal(text: &str, measured: Option<f64>, limit: f64, unit: &str) {
    match measured {
        Some(measured) if measured <= limit => println!("- reached: {text} ({measured:.2} {unit})"),
        Some(measured) => println!("- MISSED: {text} ({measured:.2} {unit})"),
        None => println!("- not measured: {text}"),
    }
}

fn ratio(
    usage: Option<Usage>,
    to: Option<Usage>,
    figure: impl Fn(Usage) -> Duration,
) -> Option<f64> {
    Some(figure(usage?).as_secs_f64() / figure(to?).as_secs_f64())
}

fn mib(usage: Usage) -> f64 {
    // A peak is far below the 2^53 up to which this is exact.
    usage.peak as f64 / 1024.0
}

/// `10,000`
fn thousands(number: usize) -> String {
    match number {
        0..1_000 => number.to_string(),
        _ => format!("{},{:03}", thousands(number / 1_000), number % 1_000),
    }
}
