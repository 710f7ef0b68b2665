//! Print products for their template: what each is, and what its panels select.

use serde::Serialize;

use crate::diagnostic::Arg;
use crate::model::entry::Entry;
use crate::model::language::LanguageTag;
use crate::model::panel::{Panel, Selection};
use crate::model::pocket::{Edition, OnOverdue, Pocket, Points, RomaniOnPaper, Sheet};
use crate::output::print::select::selected;
use crate::output::site::records::reference::{Markdown, RefLink};
use crate::output::site::records::wordsmith::{Text, Wordsmith};

/// A print product for its template.
#[derive(Debug, Serialize)]
pub struct PocketWords {
    sheet: String,
    imposition: Option<String>,
    draft: bool,
    edition: String,
    languages: String,
    size_floor: Option<String>,
    on_overdue: String,
    romani: String,
    panels: Vec<PanelWords>,
}

#[derive(Debug, Serialize)]
struct PanelWords {
    id: String,
    title: Option<Text>,
    parts: Vec<PartWords>,
}

/// What stands in one place of a panel.
#[derive(Debug, Serialize)]
struct PartWords {
    count: Option<String>,
    records: Vec<RefLink>,
    note: Option<String>,
    text: Option<Markdown>,
}

impl Wordsmith<'_> {
    /// A print product in words.
    pub fn pocket(&self, entry: &Entry, pocket: &Pocket) -> PocketWords {
        let languages = if pocket.languages.is_empty() {
            &self.links.handbook.settings.languages
        } else {
            &pocket.languages
        };
        PocketWords {
            sheet: self.say(&format!("sheet-{}", pocket.sheet.as_str())),
            imposition: (pocket.sheet == Sheet::A6Booklet)
                .then(|| self.say(pocket.imposition.message())),
            draft: pocket.edition == Edition::Draft,
            edition: self.edition(&pocket.edition),
            languages: self.names(languages),
            size_floor: pocket.size_floor.map(|size| self.points(size)),
            on_overdue: self.say(match pocket.on_overdue {
                OnOverdue::Mark => "on-overdue-mark",
                OnOverdue::LeaveOut => "on-overdue-leave-out",
                OnOverdue::Refuse => "on-overdue-refuse",
            }),
            romani: self.say(match pocket.romani {
                RomaniOnPaper::Reviewed => "romani-reviewed",
                RomaniOnPaper::Attested => "romani-attested",
            }),
            panels: pocket
                .panels
                .iter()
                .map(|panel| self.panel(entry, panel))
                .collect(),
        }
    }

    fn edition(&self, edition: &Edition) -> String {
        let name = match edition {
            Edition::Draft => return self.say("edition-draft"),
            Edition::Of(day) => self.language.messages.date(*day),
            Edition::Named(name) => name.clone(),
        };
        self.language.say("edition", &[("name", Arg::Text(name))])
    }

    fn points(&self, size: Points) -> String {
        let number = |number: u16| Arg::Text(number.to_string());
        match size.tenth() {
            0 => self
                .language
                .say("points", &[("whole", number(size.whole()))]),
            tenth => self.language.say(
                "points-and-tenths",
                &[("whole", number(size.whole())), ("tenth", number(tenth))],
            ),
        }
    }

    fn names(&self, languages: &[LanguageTag]) -> String {
        let names: Vec<String> = languages
            .iter()
            .map(|tag| self.language.name_of(tag))
            .collect();
        names.join(", ")
    }

    fn panel(&self, entry: &Entry, panel: &Panel) -> PanelWords {
        PanelWords {
            id: panel.id.clone(),
            title: self.text(&panel.title),
            parts: panel
                .selections
                .iter()
                .map(|selection| self.part(entry, selection))
                .collect(),
        }
    }

    fn part(&self, entry: &Entry, selection: &Selection) -> PartWords {
        let records = selected(self.links.handbook, selection);
        let count =
            |key: &str, count: usize| Some(self.language.say(key, &[("count", Arg::Count(count))]));
        let counted = match selection {
            Selection::ContactsTagged(_) | Selection::Contacts(_) => {
                count("count-contacts", records.len())
            }
            Selection::IndicatorGroup(_) | Selection::Indicators(_) => {
                count("count-indicators", records.len())
            }
            Selection::Laws(_) => count("count-laws", records.len()),
            Selection::Phrases { .. } => count("count-phrases", records.len()),
            Selection::Steps { .. } => count("count-steps", records.len()),
            Selection::Lines(lines) => count("count-lines", usize::from(*lines)),
            Selection::Section(_) | Selection::Handbook => count("count-pages", records.len()),
            Selection::Digits(most) => Some(
                self.language
                    .say("count-digits", &[("most", Arg::Text(most.to_string()))]),
            ),
            Selection::Text(_) => None,
        };
        let note = match selection {
            Selection::Phrases { varieties, .. } if !varieties.is_empty() => Some(
                self.language
                    .say("varieties", &[("names", Arg::Text(self.names(varieties)))]),
            ),
            _ => None,
        };
        let text = match selection {
            Selection::Text(text) => self.markdown(entry, &text.words),
            _ => None,
        };
        // Whole sections are counted, not listed: their menus do that.
        let listed = match selection {
            Selection::Section(_) | Selection::Handbook => &[],
            _ => &records[..],
        };
        PartWords {
            count: counted,
            records: listed
                .iter()
                .filter_map(|record| self.ref_link(record))
                .collect(),
            note,
            text,
        }
    }
}
