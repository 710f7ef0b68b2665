//! The command line: one file for each command, and one that prints.

pub mod build;
pub mod check;
pub mod explain;
pub mod init;
pub mod new;
pub mod report;
pub mod serve;

use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};

use crate::commands::report::Reporter;
use crate::messages::Messages;
use crate::model::language::LanguageTag;
use crate::output::part::Part;
use crate::project::{Project, SETTINGS_FILE};

/// Turn a folder of Markdown into a handbook
#[derive(Debug, Parser)]
#[command(
    name = "handbok",
    version,
    propagate_version = true,
    max_term_width = 100
)]
#[command(
    after_help = "Examples:\n  handbok init min-handbok       Start a handbook\n  handbok check                  See what is wrong\n  handbok build                  Write the site into public/\n  handbok serve                  Look at it in a browser"
)]
pub struct Cli {
    #[command(flatten)]
    common: Common,
    #[command(subcommand)]
    command: Command,
}

/// Options that every command knows.
#[derive(Args, Debug)]
struct Common {
    /// Work on the handbook in this folder
    #[arg(long, global = true, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    /// Build for this day instead of today (or SOURCE_DATE_EPOCH)
    #[arg(long, global = true, value_name = "YYYY-MM-DD", value_parser = parse_date)]
    date: Option<Date>,
    /// Print what is wrong in this form
    #[arg(long, global = true, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Fail on warnings too
    #[arg(long, global = true, value_name = "WHAT")]
    deny: Option<Deny>,
    /// Speak this language [default: the handbook's own]
    #[arg(long, global = true, value_enum)]
    lang: Option<Speech>,
    /// Use this many threads [default: one for each core]
    #[arg(long, global = true, value_name = "N")]
    jobs: Option<usize>,
    /// Build or check only this part; what is not built stays as it was
    #[arg(long, global = true, value_enum, value_name = "PART")]
    only: Option<Only>,
    /// Print nothing but what is wrong
    #[arg(long, global = true)]
    quiet: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(init::Init),
    New(new::New),
    Check(check::Check),
    Build(build::Build),
    Serve(serve::Serve),
    Explain(explain::Explain),
}

/// How diagnostics are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Human,
    /// For programs: one object a line.
    Json,
    /// For GitHub's annotations.
    Github,
}

/// What else shall count as an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Deny {
    /// Warnings.
    Warnings,
}

/// The parts that can be built by themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Only {
    /// The pages.
    Site,
    /// What is printed.
    Print,
    /// Files for other programs.
    Data,
}

/// The languages that the program speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Speech {
    /// Swedish.
    Sv,
    /// English.
    En,
}

/// What every command is given.
pub struct Setup {
    /// The project.
    pub project: Project,
    /// The day to build for.
    pub today: Date,
    /// The part to build; all when there is none.
    pub only: Option<Part>,
    /// The printer.
    pub reporter: Reporter,
}

/// How a command ended, beside failing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Done.
    Done,
    /// The content has errors.
    ContentHasErrors,
}

/// Runs the command line; the exit status is 0 when it is done, 1 when the content has errors, 2 when it could not run.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    match cli.run() {
        Ok(Ending::Done) => ExitCode::SUCCESS,
        Ok(Ending::ContentHasErrors) => ExitCode::from(1),
        Err(error) => {
            report::failure(&error);
            ExitCode::from(2)
        }
    }
}

impl Cli {
    fn run(self) -> anyhow::Result<Ending> {
        if let Some(jobs) = self.common.jobs.filter(|jobs| *jobs > 0) {
            rayon::ThreadPoolBuilder::new()
                .num_threads(jobs)
                .build_global()
                .context("--jobs")?;
        }
        let setup = self.common.setup()?;
        match self.command {
            Command::Init(init) => init.run(&setup),
            Command::New(new) => new.run(&setup),
            Command::Check(check) => check.run(&setup),
            Command::Build(build) => build.run(&setup),
            Command::Serve(serve) => serve.run(&setup),
            Command::Explain(explain) => explain.run(&setup),
        }
    }
}

impl Common {
    fn setup(&self) -> anyhow::Result<Setup> {
        let project = Project::find(&self.root);
        let language = self.language(&project)?;
        // Our own messages are complete; what is wrong with a project's is found when it is read.
        let messages = Messages::load(Path::new(""), &language).value;
        let reporter = Reporter::new(
            self.format,
            self.deny.is_some(),
            self.quiet,
            messages,
            language,
        );
        Ok(Setup {
            today: self.today()?,
            only: self.only.map(|only| match only {
                Only::Site => Part::Site,
                Only::Print => Part::Print,
                Only::Data => Part::Data,
            }),
            project,
            reporter,
        })
    }

    fn today(&self) -> anyhow::Result<Date> {
        if let Some(date) = self.date {
            return Ok(date);
        }
        match std::env::var("SOURCE_DATE_EPOCH") {
            Ok(seconds) => {
                let seconds = seconds
                    .parse()
                    .context("SOURCE_DATE_EPOCH is not a number of seconds")?;
                let time = Timestamp::from_second(seconds).context("SOURCE_DATE_EPOCH")?;
                Ok(time.to_zoned_datetime(TimeZone::UTC).date())
            }
            Err(_) => Ok(ZonedDateTime::now().date()),
        }
    }

    /// Swedish or English: as asked for, else as the handbook's source language, else Swedish.
    fn language(&self, project: &Project) -> anyhow::Result<LanguageTag> {
        let tag = match self.lang {
            Some(Speech::Sv) => "sv",
            Some(Speech::En) => "en",
            None if source_language(project).as_deref() == Some("en") => "en",
            None => "sv",
        };
        tag.parse().map_err(|_| anyhow::anyhow!("{tag}"))
    }
}

fn source_language(project: &Project) -> Option<String> {
    let file = project.content.join(SETTINGS_FILE);
    let source = crate::content::read_source(&file, "").value?;
    Some(
        crate::content::settings::read(Some(&source), "")
            .value
            .source_language()
            .primary()
            .to_owned(),
    )
}

/// Keeps a value until the process ends, which follows at once. Taking a large handbook apart piece by piece first would
/// only cost time.
fn to_the_end<T>(value: T) -> ManuallyDrop<T> {
    ManuallyDrop::new(value)
}

fn parse_date(text: &str) -> Result<Date, String> {
    crate::content::reader::read_date(text).ok_or_else(|| "write it as 2026-11-23".to_owned())
}
