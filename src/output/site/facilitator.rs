//! The page of a case for the one who leads the talk: what participants see, and the notes.

use crate::diagnostic::Checked;
use crate::model::entry::Content;
use crate::output::site::page::PageOf;
use crate::output::site::shared::Site;
use crate::output::tree::MadeFile;

/// The part of a case's address that its facilitator's page has, the same in every language.
pub const FACILITATOR: &str = "handledare";

const TEMPLATE: &str = "case-facilitator.html";

impl Site {
    /// The facilitator's page of a case; kept out of the search, so that participants do not find it there.
    pub(super) fn facilitator_page(&self, language: usize, at: usize) -> Checked<MadeFile> {
        let entry = &self.handbook.entries[at];
        let page = PageOf::for_part(self, language, &entry.path, FACILITATOR).left_out_of_search();
        let mut context = page.context(entry);
        if let Content::Case(case) = &entry.content {
            context.insert("case", &page.wordsmith().case_with_notes(case));
        }
        let depends_on = page.depends_on(entry, TEMPLATE);
        self.rendered(TEMPLATE, &context, depends_on)
    }
}
