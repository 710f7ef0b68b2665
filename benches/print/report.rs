//! What is printed of print: a table in Markdown, and which goals were reached.

use std::fs;

use crate::measure::Usage;
use crate::plan::{Figures, Work};

/// Prints the load, the table and the goals.
pub fn report(figures: &Figures) {
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let averages: Vec<&str> = load.split(' ').take(3).collect();
    let pages: Vec<String> = figures.pages.iter().map(usize::to_string).collect();
    println!("Load average after: {}", averages.join(" "));
    println!("Pages of the whole handbook: {}\n", pages.join(" and "));
    println!("| what | user s | sys s | wall s | peak MiB | product files written |");
    println!("|---|---:|---:|---:|---:|---:|");
    for work in Work::ALL {
        let usage = usage(figures, work);
        println!(
            "| {} | {:.2} | {:.2} | {:.2} | {:.0} | {} |",
            work.name(),
            usage.user.as_secs_f64(),
            usage.system.as_secs_f64(),
            usage.wall.as_secs_f64(),
            mib(usage),
            figures.written.get(&work).copied().unwrap_or_default(),
        );
    }
    println!();
    goals(figures);
}

fn goals(figures: &Figures) {
    let (plan, handbook) = (usage(figures, Work::Plan), usage(figures, Work::Handbook));
    let cold = usage(figures, Work::Cold);
    let cpu = |usage: Usage| (usage.user + usage.system).as_secs_f64();
    let (site, without) = (
        usage(figures, Work::Site),
        usage(figures, Work::SiteWithout),
    );
    let made = figures
        .written
        .get(&Work::Unchanged)
        .copied()
        .unwrap_or_default();
    goal(
        "the pocket plan in both languages within 1 s",
        plan.wall.as_secs_f64(),
        1.0,
        "s",
    );
    goal("the pocket plan within 150 MiB", mib(plan), 150.0, "MiB");
    goal(
        "the whole handbook in both languages within 5 s of CPU",
        cpu(handbook),
        5.0,
        "s",
    );
    goal(
        "the whole handbook within 400 MiB",
        mib(handbook),
        400.0,
        "MiB",
    );
    goal(
        "site and every product within 400 MiB",
        mib(cold),
        400.0,
        "MiB",
    );
    // The system's share is the file system's, which moves from run to run.
    let ratio = site.user.as_secs_f64() / without.user.as_secs_f64();
    goal(
        "`--only site` pays nothing for print: user CPU at most 1.05 times that without products",
        ratio,
        1.05,
        "times",
    );
    goal(
        "an unchanged rebuild makes no product",
        made as f64,
        0.0,
        "files",
    );
}

fn goal(text: &str, measured: f64, limit: f64, unit: &str) {
    let verdict = if measured <= limit {
        "reached"
    } else {
        "MISSED"
    };
    println!("- {verdict}: {text} ({measured:.2} {unit})");
}

fn usage(figures: &Figures, work: Work) -> Usage {
    figures.usages.get(&work).copied().unwrap_or_default()
}

fn mib(usage: Usage) -> f64 {
    // A peak is far below the 2^53 up to which this is exact.
    usage.peak as f64 / 1024.0
}
