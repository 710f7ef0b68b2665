//! The accessibility statement for its template.

use serde::Serialize;

use crate::diagnostic::Arg;
use crate::model::accessibility::{Assessment, Compliance, Gap, Ground, Method, Statement};
use crate::output::site::records::contact::ContactWords;
use crate::output::site::records::wordsmith::{Text, Wordsmith};

/// The statement in words.
#[derive(Debug, Serialize)]
pub struct StatementWords {
    organisation: String,
    result: String,
    assessed: Option<String>,
    updated: Option<String>,
    gaps: Vec<GapWords>,
    feedback: Option<Text>,
    contact: Option<ContactWords>,
}

#[derive(Debug, Serialize)]
struct GapWords {
    id: String,
    what: Option<Text>,
    why: Option<Text>,
    ground: String,
}

impl Wordsmith<'_> {
    /// The statement of the handbook.
    pub fn statement(&self, statement: &Statement) -> StatementWords {
        let settings = &self.links.handbook.settings;
        let organisation = settings.organisation.as_ref().unwrap_or(&settings.title);
        let result = match statement.assessment.as_ref().map(|it| it.result) {
            None => "statement-not-assessed",
            Some(Compliance::Full) => "statement-full",
            Some(Compliance::Partial) => "statement-partial",
            Some(Compliance::None) => "statement-none",
        };
        let contact = statement
            .contact
            .as_ref()
            .and_then(|contact| self.links.contact(&contact.target));
        StatementWords {
            organisation: self.language.text_of(organisation).to_owned(),
            result: self.say(result),
            assessed: statement.assessment.as_ref().map(|it| self.assessed(it)),
            updated: statement
                .updated
                .map(|day| self.language.messages.date(day)),
            gaps: statement.gaps.iter().map(|gap| self.gap(gap)).collect(),
            feedback: self.maybe(&statement.feedback),
            contact: contact.map(|contact| self.contact(contact, &contact.trust)),
        }
    }

    fn assessed(&self, assessment: &Assessment) -> String {
        let key = match assessment.method {
            Method::Own => "statement-assessed-own",
            Method::External => "statement-assessed-external",
        };
        let date = Arg::Text(self.language.messages.date(assessment.on));
        self.language.say(key, &[("date", date)])
    }

    fn gap(&self, gap: &Gap) -> GapWords {
        GapWords {
            id: gap.id.clone(),
            what: self.text(&gap.what),
            why: self.maybe(&gap.why),
            ground: self.say(match gap.ground {
                Ground::NotYet => "statement-not-yet",
                Ground::Burden => "statement-burden",
                Ground::Outside => "statement-outside",
            }),
        }
    }
}
