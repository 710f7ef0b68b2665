//! How a product is printed, folded and cut, step by step.

use crate::output::print::imposition::{Edge, Plan};
use crate::output::print::layout::Layout;

/// A step on the way from the file to the finished paper; the theme has a drawing and words for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instruction {
    /// Print without fitting to the page, and measure the ruler.
    Ruler,
    /// Print on one side.
    OneSide,
    /// Print on both sides, turned over the long edge.
    TurnLong,
    /// Print on both sides, turned over the short edge.
    TurnShort,
    /// Fold along every line, and open again.
    Fold8Creases,
    /// Fold in the middle, and cut.
    Fold8Cut,
    /// Fold lengthwise, and push the ends together.
    Fold8Push,
    /// Lay the pages over each other.
    Fold8Close,
    /// Cut the pile across; two booklets alike.
    CutAcross,
    /// Cut the pile across, and lay the lower half into the upper.
    Stack,
    /// Fold in the middle.
    FoldMiddle,
    /// Staple in the fold.
    Staple,
    /// Cut along the lines.
    CutCards,
}

impl Instruction {
    /// Every step with its name, which is that of its drawing in the theme: `print-help/fold-8-cut.svg`.
    pub const ALL: [(&'static str, Self); 13] = [
        ("ruler", Self::Ruler),
        ("one-side", Self::OneSide),
        ("turn-long", Self::TurnLong),
        ("turn-short", Self::TurnShort),
        ("fold-8-creases", Self::Fold8Creases),
        ("fold-8-cut", Self::Fold8Cut),
        ("fold-8-push", Self::Fold8Push),
        ("fold-8-close", Self::Fold8Close),
        ("cut-across", Self::CutAcross),
        ("stack", Self::Stack),
        ("fold-middle", Self::FoldMiddle),
        ("staple", Self::Staple),
        ("cut-cards", Self::CutCards),
    ];

    /// Its name.
    pub fn as_str(self) -> &'static str {
        let named = Self::ALL.iter().find(|(_, step)| *step == self);
        named.map_or("", |(name, _)| name)
    }
}

/// The steps for a product that is laid on sheets as `plan` says, in their order.
pub fn instructions(layout: Layout, plan: &Plan) -> Vec<Instruction> {
    use Instruction as Step;
    let sides = match plan.duplex {
        None => Step::OneSide,
        Some(Edge::Long) => Step::TurnLong,
        Some(Edge::Short) => Step::TurnShort,
    };
    let paper: &[Step] = match layout {
        // It has no ruler: nothing is folded, and a printer that shrinks it by a little does no harm.
        Layout::OneUp(_) => return vec![sides],
        Layout::Fold8 => &[
            Step::Fold8Creases,
            Step::Fold8Cut,
            Step::Fold8Push,
            Step::Fold8Close,
        ],
        Layout::A6TwoCopies => &[Step::CutAcross, Step::FoldMiddle, Step::Staple],
        Layout::A6CutAndStack => &[Step::Stack, Step::FoldMiddle, Step::Staple],
        Layout::A5SaddleStitch => &[Step::FoldMiddle, Step::Staple],
        Layout::WalletCards | Layout::Flashcards => &[Step::CutCards],
    };
    [&[sides, Step::Ruler], paper].concat()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;

    use super::*;
    use crate::messages::Messages;
    use crate::output::print::imposition::impose;
    use crate::output::print::layout::A5;
    use crate::output::theme::{Context, Theme};

    fn names(layout: Layout, pages: usize) -> Vec<&'static str> {
        let steps = instructions(layout, &impose(layout, pages));
        steps.into_iter().map(Instruction::as_str).collect()
    }

    #[test]
    fn every_layout_is_explained_from_the_printer_to_the_last_cut() {
        for (layout, pages, steps) in [
            (Layout::OneUp(A5), 3, "one-side"),
            (
                Layout::Fold8,
                8,
                "one-side ruler fold-8-creases fold-8-cut fold-8-push fold-8-close",
            ),
            (
                Layout::A6TwoCopies,
                8,
                "turn-long ruler cut-across fold-middle staple",
            ),
            (
                Layout::A6CutAndStack,
                8,
                "turn-long ruler stack fold-middle staple",
            ),
            (
                Layout::A5SaddleStitch,
                8,
                "turn-short ruler fold-middle staple",
            ),
            (Layout::WalletCards, 2, "turn-long ruler cut-cards"),
            (Layout::WalletCards, 1, "one-side ruler cut-cards"),
            (Layout::Flashcards, 9, "turn-long ruler cut-cards"),
        ] {
            assert_eq!(names(layout, pages).join(" "), steps, "{layout:?}");
        }
    }

    #[test]
    fn every_step_is_drawn_and_told_in_every_language() {
        let theme = Theme::load(Path::new("nowhere"), "default").value;
        for language in ["sv", "en", "ro"] {
            let language = language.parse().expect("a language");
            let messages = Messages::load(Path::new("nowhere"), &language).value;
            let words: BTreeMap<String, String> = messages
                .plain()
                .into_iter()
                .map(|(key, words)| (key.replace('-', "_"), words))
                .collect();
            for (name, _) in Instruction::ALL {
                let mut context = Context::new();
                context.insert("t", &words);
                context.insert("how_to", &[name]);
                let step = theme.render("parts/print-help.html", &context);
                let step = String::from_utf8(step.expect("a step")).expect("UTF-8");
                for key in ["paper-drawing-", "paper-step-"] {
                    let words = messages.get(&format!("{key}{name}"));
                    assert!(messages.has(&format!("{key}{name}")), "{language}: {name}");
                    let tag = if key == "paper-step-" { "p" } else { "title" };
                    let told = format!("<{tag}>{words}</{tag}>");
                    assert!(step.contains(&told), "{language}, {name}: {step}");
                }
                assert!(
                    step.contains("stroke=\"currentColor\"") && !step.contains("style"),
                    "{name}: {step}"
                );
            }
        }
    }
}
