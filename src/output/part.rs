//! The parts of an output that can be built by themselves.

use crate::output::print::PRINT_PAGE;

/// A part of an output; what it does not hold is carried over when it is built alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The pages.
    Site,
    /// The products on paper, and the pages that list them, which must tell of the very files beside them.
    Print,
    /// Files for other programs.
    Data,
}

impl Part {
    /// The part that a file of the output belongs to; none for what pages of every part load.
    pub fn of(path: &str) -> Option<Self> {
        match path.split_once('/') {
            Some(("assets", _)) => None,
            Some(("print", _)) => Some(Self::Print),
            Some(("data", _)) => Some(Self::Data),
            Some((_, page)) if page.strip_suffix(".html") == Some(PRINT_PAGE) => Some(Self::Print),
            _ => Some(Self::Site),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_belongs_to_one_part_or_to_all() {
        for (path, part) in [
            ("index.html", Some(Part::Site)),
            ("sv/lagar/lvu-6.html", Some(Part::Site)),
            ("sv/utskrift.html", Some(Part::Print)),
            ("sv/lagar/utskrift.html", Some(Part::Site)),
            ("print/plan.sv.fold-8.pdf", Some(Part::Print)),
            ("data/kontakter.vcf", Some(Part::Data)),
            ("assets/style.0f3a.css", None),
        ] {
            assert_eq!(Part::of(path), part, "{path}");
        }
    }
}
