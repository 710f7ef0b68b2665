//! Script as it is published: small, and known to be readable by a browser; the only home of the minifier.
//!
//! Readers pay for every byte on a slow network, and writers of script should not have to pay with its names and comments.

use std::ops::Range;

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_semantic::SemanticBuilder;
use oxc_span::SourceType;

/// Why a script cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub struct ScriptError {
    /// The bytes of the text that it is about.
    pub span: Range<usize>,
    /// What the parser says, in English.
    pub reason: String,
}

/// A classic script that does the same as `text` in fewer bytes. Names that other scripts may see keep theirs.
pub fn minified(text: &str) -> Result<String, ScriptError> {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::script()).parse();
    let mut program = parsed.program;
    let checked = SemanticBuilder::new()
        .with_check_syntax_error(true)
        .build(&program);
    if let Some(error) = parsed.diagnostics.iter().chain(&checked.diagnostics).next() {
        let span = error.labels.first().map_or(0..0, |label| {
            let start = label.offset() as usize;
            start..start + label.len() as usize
        });
        return Err(ScriptError {
            span,
            reason: error.message.to_string(),
        });
    }
    let minified = Minifier::new(MinifierOptions::default()).minify(&allocator, &mut program);
    let options = CodegenOptions {
        minify: true,
        comments: CommentOptions::disabled(),
        ..CodegenOptions::default()
    };
    let codegen = Codegen::new().with_options(options);
    let printed = codegen.with_scoping(minified.scoping).build(&program);
    Ok(printed.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_keeps_what_it_does_and_what_others_see() {
        let written = "/* Twice. */\n'use strict';\nvar shared = (function () {\n  var inner = 'a  b';\n  return { say: function (name) { return inner + name + `\n${name}`; } };\n})();\n";
        let small = minified(written).expect("it is whole");
        for kept in ["use strict", "shared", "say", "a  b"] {
            assert!(small.contains(kept), "{kept}: {small}");
        }
        for dropped in ["Twice", "inner", "\n  "] {
            assert!(!small.contains(dropped), "{dropped}: {small}");
        }
    }

    #[test]
    fn a_broken_script_is_an_error_with_its_place() {
        let text = "var a = 1;\nvar b = ;\n";
        let error = minified(text).expect_err("a value is missing");
        assert_eq!(&text[error.span], ";");
        assert!(!error.reason.is_empty());
        for broken in [
            "f(",
            "'",
            "/* never ends",
            "}",
            "import 'x';",
            "let a; let a;",
        ] {
            let error = minified(broken).expect_err(broken);
            assert!(error.span.end <= broken.len(), "{broken}");
        }
    }
}
