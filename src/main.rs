//! Runs one command and sets the exit status.

use std::process::ExitCode;

fn main() -> ExitCode {
    handbok::commands::run()
}
