//! `handbok explain`

use anyhow::bail;
use clap::Args;

use crate::commands::{Ending, Setup};
use crate::diagnostic::{Arg, Code, Diagnostic};
use crate::embedded;

/// Say what a diagnostic means and how to mend it
#[derive(Args, Debug)]
#[command(
    after_help = "Examples:\n  handbok explain contact-phone\n  handbok explain              (lists all codes)"
)]
pub struct Explain {
    /// The code in the brackets, such as contact-phone
    code: Option<String>,
}

impl Explain {
    /// Prints the explanation of one code, or the list of all.
    pub fn run(&self, setup: &Setup) -> anyhow::Result<Ending> {
        let reporter = &setup.reporter;
        let Some(wanted) = &self.code else {
            let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
            reporter.answer(&codes.join("\n"));
            return Ok(Ending::Done);
        };
        let Some(code) = Code::ALL.iter().find(|code| code.as_str() == wanted) else {
            bail!("{}", unknown(setup, wanted));
        };
        let text = embedded::explanation(code.as_str()).unwrap_or_default();
        let messages = reporter.messages();
        let mut answer = format!(
            "{} ({})\n\n",
            code.as_str(),
            messages.get(&format!("severity-{}", code.severity().as_str()))
        );
        answer.push_str(section(&text, reporter.language().as_str()).trim());
        for (heading, name) in [("explain-wrong", "fails"), ("explain-right", "passes")] {
            let example = section(&text, name).trim();
            if example.contains("~~~") {
                answer.push_str(&format!(
                    "\n\n{}\n\n{}",
                    messages.get(heading),
                    indented(example)
                ));
            }
        }
        reporter.answer(&answer);
        Ok(Ending::Done)
    }
}

fn unknown(setup: &Setup, wanted: &str) -> String {
    let names = Code::ALL.iter().map(|code| code.as_str());
    let near = Diagnostic::in_file(Code::FieldUnknown, "")
        .did_you_mean(wanted, names)
        .suggestion;
    let messages = setup.reporter.messages();
    let mut text = messages.format("explain-unknown", &[("code", Arg::from(wanted))]);
    if let Some(name) = near {
        text = format!(
            "{text}; {}",
            messages.format("did-you-mean", &[("name", Arg::from(name))])
        );
    }
    text
}

/// The text below the heading `## name`.
pub fn section<'a>(text: &'a str, name: &str) -> &'a str {
    let heading = format!("## {name}\n");
    let Some((_, after)) = text.split_once(&heading) else {
        return "";
    };
    // Examples have headings of their own, inside their fences.
    let mut in_fence = false;
    let mut end = 0;
    for line in after.split_inclusive('\n') {
        if line.starts_with("~~~") {
            in_fence = !in_fence;
        } else if line.starts_with("## ") && !in_fence {
            break;
        }
        end += line.len();
    }
    &after[..end]
}

fn indented(text: &str) -> String {
    text.lines()
        .filter(|line| *line != "~~~")
        .map(|line| match line.strip_prefix("~~~ ") {
            Some(path) => format!("  {path}:"),
            None if line.is_empty() => String::new(),
            None => format!("    {line}"),
        })
        .collect::<Vec<_>>()
        .join("\n")
}
