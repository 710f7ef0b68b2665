//! The only file that prints.
//!
//! What was asked for goes to standard output, everything else to standard error; a closed pipe is no trouble.

#![expect(clippy::disallowed_methods, reason = "this is the file that prints")]

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde::Serialize;

use crate::commands::Format;
use crate::diagnostic::{Arg, Code, Diagnostic, Location, Severity};
use crate::messages::Messages;
use crate::model::language::LanguageTag;
use crate::source::{Place, Position, Span};

/// The longest excerpt of one line, in bytes; a longer line is shown from near what is wrong.
const LONGEST_EXCERPT: usize = 200;

/// Prints diagnostics and messages in the reader's language.
pub struct Reporter {
    format: Format,
    deny_warnings: bool,
    quiet: bool,
    messages: Arc<Messages>,
    language: LanguageTag,
}

/// How many errors and warnings there were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Errors, and warnings where they are denied.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
}

impl Reporter {
    /// A printer in `format` and `language`.
    pub fn new(
        format: Format,
        deny_warnings: bool,
        quiet: bool,
        messages: Arc<Messages>,
        language: LanguageTag,
    ) -> Self {
        Self {
            format,
            deny_warnings,
            quiet,
            messages,
            language,
        }
    }

    /// The language it speaks.
    pub fn language(&self) -> &LanguageTag {
        &self.language
    }

    /// The messages in that language.
    pub fn messages(&self) -> &Messages {
        &self.messages
    }

    /// Whether none of these keeps a handbook from being published.
    pub fn may_publish(&self, diagnostics: &[Diagnostic]) -> bool {
        diagnostics
            .iter()
            .all(|diagnostic| self.severity(diagnostic) == Severity::Warning)
    }

    fn severity(&self, diagnostic: &Diagnostic) -> Severity {
        if self.deny_warnings {
            Severity::Error
        } else {
            diagnostic.code.severity()
        }
    }

    /// Prints diagnostics, sorted and each once; says how many there were.
    pub fn diagnostics(&self, mut diagnostics: Vec<Diagnostic>) -> Count {
        diagnostics.sort_by(Diagnostic::reading_order);
        diagnostics.dedup_by(|a, b| {
            a.reading_order(b).is_eq() && a.message_key() == b.message_key() && a.args == b.args
        });
        let mut count = Count::default();
        for diagnostic in &diagnostics {
            match self.severity(diagnostic) {
                Severity::Error => count.errors += 1,
                Severity::Warning => count.warnings += 1,
            }
            match self.format {
                Format::Human => to_stderr(&format!("{}\n", self.human(diagnostic))),
                Format::Json => to_stdout(&self.json(diagnostic)),
                Format::Github => to_stdout(&self.github(diagnostic)),
            }
        }
        count
    }

    fn message(&self, diagnostic: &Diagnostic) -> String {
        self.messages
            .format(&diagnostic.message_key(), &diagnostic.args)
    }

    /// What to do about it; a near name first.
    fn help(&self, diagnostic: &Diagnostic) -> Option<String> {
        if let Some(name) = &diagnostic.suggestion {
            return Some(
                self.messages
                    .format("did-you-mean", &[("name", Arg::from(name.as_str()))]),
            );
        }
        let own = format!("{}.help", diagnostic.message_key());
        let general = format!("{}.help", diagnostic.code.as_str());
        let key = [own, general]
            .into_iter()
            .find(|key| self.messages.has(key))?;
        Some(self.messages.format(&key, &diagnostic.args))
    }

    fn human(&self, diagnostic: &Diagnostic) -> String {
        let (level, name) = match self.severity(diagnostic) {
            Severity::Error => (Level::ERROR, self.messages.get("severity-error")),
            Severity::Warning => (Level::WARNING, self.messages.get("severity-warning")),
        };
        let message = self.message(diagnostic);
        let title = level
            .with_name(name.as_str())
            .primary_title(message.as_str())
            .id(diagnostic.code.as_str());
        let help_name = self.messages.get("severity-help");
        let help = self.help(diagnostic);
        let excerpt = excerpt(diagnostic);
        let mut group = Group::with_title(title);
        match &excerpt {
            Some(excerpt) => {
                if let Some(position) = excerpt.cut_at {
                    group = group.element(origin(excerpt.path, position));
                }
                group = group.element(excerpt.snippet());
            }
            None => {
                group = group.element(match diagnostic.location.position() {
                    Some(position) => origin(diagnostic.location.path(), position),
                    None => Origin::path(diagnostic.location.path()),
                });
            }
        }
        if let Some(help) = &help {
            group = group.element(
                Level::HELP
                    .with_name(help_name.as_str())
                    .message(help.as_str()),
            );
        }
        let groups: [Group<'_>; 1] = [group];
        let renderer = if wants_colour() {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        renderer.render(&groups)
    }

    fn json(&self, diagnostic: &Diagnostic) -> String {
        let position = diagnostic.location.position();
        let line = JsonLine {
            code: diagnostic.code.as_str(),
            severity: self.severity(diagnostic).as_str(),
            file: diagnostic.location.path(),
            line: position.map(|position| position.line.get()),
            column: position.map(|position| position.column.get()),
            message: self.message(diagnostic),
            help: self.help(diagnostic),
        };
        serde_json::to_string(&line).unwrap_or_default()
    }

    fn github(&self, diagnostic: &Diagnostic) -> String {
        let mut properties = format!("file={}", github_property(diagnostic.location.path()));
        if let Some(position) = diagnostic.location.position() {
            properties.push_str(&format!(",line={},col={}", position.line, position.column));
        }
        let mut message = self.message(diagnostic);
        if let Some(help) = self.help(diagnostic) {
            message = format!("{message}\n{help}");
        }
        let severity = self.severity(diagnostic).as_str();
        format!(
            "::{severity} {properties},title={}::{}",
            diagnostic.code.as_str(),
            github_data(&message)
        )
    }

    /// Ends with how many errors and warnings there were.
    pub fn count(&self, count: Count) {
        if self.format != Format::Human || count == Count::default() {
            return;
        }
        let part = |key: &str, number: usize| {
            (number > 0).then(|| self.messages.format(key, &[("count", Arg::Count(number))]))
        };
        let parts: Vec<String> = [
            part("count-errors", count.errors),
            part("count-warnings", count.warnings),
        ]
        .into_iter()
        .flatten()
        .collect();
        to_stderr(&format!(
            "{}. {}",
            parts.join(", "),
            self.messages.get("explain-hint")
        ));
    }

    /// Says one closing line, unless asked to be quiet.
    pub fn say(&self, key: &str, args: &[(&'static str, Arg)]) {
        if !self.quiet && self.format == Format::Human {
            to_stderr(&self.messages.format(key, args));
        }
    }

    /// Prints what was asked for.
    pub fn answer(&self, text: &str) {
        to_stdout(text);
    }

    /// A bar for work that takes long, on a terminal; it shows itself after half a second.
    pub fn progress(&self, steps: usize, key: &str) -> ProgressBar {
        if self.quiet || self.format != Format::Human || !io::stderr().is_terminal() {
            return ProgressBar::hidden();
        }
        let bar = ProgressBar::with_draw_target(
            Some(steps as u64),
            ProgressDrawTarget::stderr_with_hz(10),
        );
        let style = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len}")
            .unwrap_or_else(|_| ProgressStyle::default_bar());
        bar.set_style(style);
        bar.set_message(self.messages.get(key));
        bar.set_elapsed(Duration::ZERO);
        bar
    }
}

/// The lines that a diagnostic speaks of; none where they must not be shown.
fn excerpt(diagnostic: &Diagnostic) -> Option<Excerpt<'_>> {
    match &diagnostic.location {
        // What must not reach a page must not reach a log either.
        Location::Text(_) if diagnostic.code == Code::PersonalNumber => None,
        Location::Text(place) => Some(Excerpt::of(place)),
        Location::Path(_) => None,
    }
}

fn origin(path: &str, position: Position) -> Origin<'_> {
    Origin::path(path)
        .line(position.line.get())
        .char_column(position.column.get())
}

/// A line of a file with what is wrong in it.
struct Excerpt<'a> {
    path: &'a str,
    text: &'a str,
    line: usize,
    marked: std::ops::Range<usize>,
    /// Where the mark stands in the file, when the excerpt is cut out of a longer line.
    cut_at: Option<Position>,
}

impl<'a> Excerpt<'a> {
    fn of(place: &'a Place) -> Self {
        let source = &place.source;
        let position = place.position();
        // The mark ends with its first line: the rest follows from there.
        let length = source
            .slice(place.span)
            .split('\n')
            .next()
            .unwrap_or_default()
            .len();
        let span = Span::from(place.span.start..place.span.start + length);
        let (start, line) = source.lines_around(span);
        let line = line.trim_end_matches('\r');
        let within = |at: usize| at.saturating_sub(start).min(line.len());
        let marked = within(span.start)..within(span.end);
        let (from, to) = if line.len() <= LONGEST_EXCERPT {
            (0, line.len())
        } else {
            let from = boundary(line, marked.start.saturating_sub(LONGEST_EXCERPT / 4));
            (from, boundary(line, from + LONGEST_EXCERPT))
        };
        Self {
            path: source.path(),
            text: &line[from..to],
            line: position.line.get(),
            marked: marked.start - from..marked.end.min(to).max(marked.start) - from,
            cut_at: (line.len() > LONGEST_EXCERPT).then_some(position),
        }
    }

    fn snippet(&self) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
        let snippet = Snippet::source(self.text)
            .line_start(self.line)
            .annotation(AnnotationKind::Primary.span(self.marked.clone()));
        match self.cut_at {
            // The column would count from where the line was cut; the place stands above.
            Some(_) => snippet,
            None => snippet.path(self.path),
        }
    }
}

fn boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[derive(Serialize)]
struct JsonLine<'a> {
    code: &'a str,
    severity: &'a str,
    file: &'a str,
    line: Option<usize>,
    column: Option<usize>,
    message: String,
    help: Option<String>,
}

/// Escapes after GitHub's workflow commands.
fn github_data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn github_property(text: &str) -> String {
    github_data(text).replace(':', "%3A").replace(',', "%2C")
}

/// A path as people write it, without the `./` of the folder they stand in.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(".").unwrap_or(path).display().to_string()
}

/// Prints why the program could not run.
pub fn failure(error: &anyhow::Error) {
    to_stderr(&format!("error: {error:#}"));
}

fn wants_colour() -> bool {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    io::stderr().is_terminal() && !no_colour
}

fn to_stderr(text: &str) {
    // Nobody listens any more: there is nobody to tell.
    let _ = writeln!(io::stderr().lock(), "{text}");
}

fn to_stdout(text: &str) {
    let _ = writeln!(io::stdout().lock(), "{text}");
}
