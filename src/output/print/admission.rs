//! Whether a record may be printed today on a product, and what must be said beside it.
//!
//! Paper cannot be called back. So what nobody has read in a source never reaches it, a contact only when it has been
//! verified, and what should have been checked again only in the way the product has chosen.

use jiff::civil::Date;

use crate::model::contact::{Contact, Reach};
use crate::model::law::InForce;
use crate::model::phrase::{FormStatus, RomaniForm, Wording};
use crate::model::pocket::{OnOverdue, RomaniOnPaper};
use crate::model::trust::{Check, Freshness, ReviewPolicy, Trust};

/// What a product asks of the records on it.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    /// The day it is made.
    pub today: Date,
    /// How often records are to be checked.
    pub review: ReviewPolicy,
    /// What becomes of a record that should have been checked before.
    pub on_overdue: OnOverdue,
    /// Which forms of Romani it may show.
    pub romani: RomaniOnPaper,
}

/// Whether a record is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admission {
    /// It is, with what is said beside it.
    Printed(Marks),
    /// A ruled line stands in its place, for a number that each organisation fills in.
    FillIn,
    /// It is not.
    LeftOut(Reason),
    /// It is not, and neither is the product.
    Refused(Reason),
}

/// What is said beside a record that is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Its source was read in part, or nobody says how it was read.
    pub is_partly_checked: bool,
    /// It should have been checked on this day.
    pub overdue: Option<Date>,
    /// No interpreter has reviewed it.
    pub is_not_reviewed: bool,
    /// The day it falls due, for one that has not done so yet.
    pub due: Option<Date>,
    /// The day it was last checked.
    pub checked: Option<Date>,
}

/// Why something is not printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// It may be wrong.
    Unverified,
    /// It is known from memory alone.
    Recalled,
    /// A contact whose number was not read at the contact's own.
    ContactNotVerified,
    /// It should have been checked on that day.
    Overdue(Date),
    /// A form of Romani that somebody has put together.
    Composed,
    /// A form of Romani that nobody is sure of.
    FormUnverified,
    /// A form of Romani that no interpreter has reviewed.
    FormNotReviewed,
    /// A provision that is not in force.
    NotInForce,
    /// A phrase in the product's own language alone.
    OneLanguage,
    /// It names what must not be read by somebody who stands beside the child.
    NotDiscreet,
    /// It may be said only when something is so, and the card has no place to say when.
    Conditional,
    /// A step that nobody knows how to do.
    Gap,
    /// A phone number in a text that is no contact's.
    NumberOfNobody,
    /// A picture whose file cannot be printed; its description stands in its place.
    Picture,
}

impl Reason {
    /// The key of its sentence; an overdue one is given its `date`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unverified => "left-out-unverified",
            Self::Recalled => "left-out-recalled",
            Self::ContactNotVerified => "left-out-contact",
            Self::Overdue(_) => "left-out-overdue",
            Self::Composed => "left-out-composed",
            Self::FormUnverified => "left-out-form-unverified",
            Self::FormNotReviewed => "left-out-form-not-reviewed",
            Self::NotInForce => "left-out-not-in-force",
            Self::OneLanguage => "left-out-one-language",
            Self::NotDiscreet => "left-out-not-discreet",
            Self::Conditional => "left-out-conditional",
            Self::Gap => "left-out-gap",
            Self::NumberOfNobody => "left-out-number",
            Self::Picture => "left-out-picture",
        }
    }
}

impl Terms {
    /// Whether a record that is neither contact nor Romani is printed; `trust` is its own laid over its page's.
    pub fn record(&self, trust: &Trust) -> Admission {
        match trust.check {
            Some(Check::Unverified) => Admission::LeftOut(Reason::Unverified),
            Some(Check::Recalled) => Admission::LeftOut(Reason::Recalled),
            Some(Check::Partly) | None => self.when_due(trust, true),
            Some(Check::Verified) => self.when_due(trust, false),
        }
    }

    /// Whether a contact is printed: only a verified one, and for a number set aside a line to write on.
    pub fn contact(&self, contact: &Contact, page: &Trust) -> Admission {
        if matches!(contact.reach, Reach::Placeholder) {
            return Admission::FillIn;
        }
        let trust = contact.trust.clone().or(page);
        match trust.check {
            Some(Check::Verified) => self.when_due(&trust, false),
            Some(Check::Unverified) => Admission::LeftOut(Reason::Unverified),
            Some(Check::Recalled) => Admission::LeftOut(Reason::Recalled),
            Some(Check::Partly) | None => Admission::LeftOut(Reason::ContactNotVerified),
        }
    }

    /// Whether a law is printed: as any record, and only while it is in force.
    pub fn law(&self, in_force: InForce, trust: &Trust) -> Admission {
        if in_force.is_over(self.today) || in_force.is_to_come(self.today) {
            return Admission::LeftOut(Reason::NotInForce);
        }
        self.record(trust)
    }

    /// Whether a wording in a written language is printed; what it does not say of itself, its card says for it.
    pub fn wording(&self, wording: &Wording, card: Marks) -> Admission {
        match wording.check {
            Some(Check::Unverified) => Admission::LeftOut(Reason::Unverified),
            Some(Check::Recalled) => Admission::LeftOut(Reason::Recalled),
            Some(Check::Partly) => Admission::Printed(Marks {
                is_partly_checked: true,
                ..card
            }),
            Some(Check::Verified) | None => Admission::Printed(card),
        }
    }

    /// Whether a form of Romani is printed: a reviewed one, or an attested one where the product says so.
    pub fn romani(&self, form: &RomaniForm) -> Admission {
        match form.status {
            FormStatus::Composed => Admission::LeftOut(Reason::Composed),
            FormStatus::Unverified => Admission::LeftOut(Reason::FormUnverified),
            FormStatus::Attested if form.reviewed.is_some() => {
                let trust = Trust {
                    reviewed: form.reviewed.clone(),
                    ..Trust::default()
                };
                self.when_due(&trust, false)
            }
            FormStatus::Attested => match self.romani {
                RomaniOnPaper::Reviewed => Admission::LeftOut(Reason::FormNotReviewed),
                RomaniOnPaper::Attested => Admission::Printed(Marks {
                    is_not_reviewed: true,
                    ..Marks::default()
                }),
            },
        }
    }

    fn when_due(&self, trust: &Trust, is_partly_checked: bool) -> Admission {
        let marks = Marks {
            is_partly_checked,
            checked: trust.last_check(),
            ..Marks::default()
        };
        match (trust.freshness(self.today, self.review), self.on_overdue) {
            (Freshness::Undated, _) => Admission::Printed(marks),
            (Freshness::Fresh { due } | Freshness::DueSoon { due }, _) => {
                Admission::Printed(Marks {
                    due: Some(due),
                    ..marks
                })
            }
            (Freshness::Overdue { due }, OnOverdue::Mark) => Admission::Printed(Marks {
                overdue: Some(due),
                ..marks
            }),
            (Freshness::Overdue { due }, OnOverdue::LeaveOut) => {
                Admission::LeftOut(Reason::Overdue(due))
            }
            (Freshness::Overdue { due }, OnOverdue::Refuse) => {
                Admission::Refused(Reason::Overdue(due))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::trust::Review;
    use crate::model::words::Words;

    const DUE: Date = Date::constant(2026, 1, 15);

    fn terms(on_overdue: OnOverdue, romani: RomaniOnPaper) -> Terms {
        Terms {
            today: date(2026, 11, 23),
            review: ReviewPolicy::default(),
            on_overdue,
            romani,
        }
    }

    fn trust(check: Option<Check>, due: Option<Date>) -> Trust {
        Trust {
            check,
            due,
            ..Trust::default()
        }
    }

    fn contact(reach: Reach, trust: Trust) -> Contact {
        Contact {
            id: "jouren".into(),
            name: Words::default(),
            reach,
            url: None,
            hours: None,
            hours_note: None,
            who: None,
            scope: None,
            note: None,
            fallback: Vec::new(),
            languages: Vec::new(),
            tags: Vec::new(),
            keywords: None,
            trust,
        }
    }

    #[test]
    fn a_record_is_printed_as_well_as_its_source_was_read() {
        let terms = terms(OnOverdue::Mark, RomaniOnPaper::Reviewed);
        let partly = Marks {
            is_partly_checked: true,
            ..Marks::default()
        };
        for (check, admission) in [
            (Some(Check::Verified), Admission::Printed(Marks::default())),
            (Some(Check::Partly), Admission::Printed(partly)),
            (None, Admission::Printed(partly)),
            (Some(Check::Recalled), Admission::LeftOut(Reason::Recalled)),
            (
                Some(Check::Unverified),
                Admission::LeftOut(Reason::Unverified),
            ),
        ] {
            assert_eq!(terms.record(&trust(check, None)), admission, "{check:?}");
        }
    }

    #[test]
    fn an_overdue_record_is_marked_left_out_or_stops_the_product() {
        let verified = trust(Some(Check::Verified), Some(DUE));
        for (on_overdue, admission) in [
            (
                OnOverdue::Mark,
                Admission::Printed(Marks {
                    overdue: Some(DUE),
                    ..Marks::default()
                }),
            ),
            (
                OnOverdue::LeaveOut,
                Admission::LeftOut(Reason::Overdue(DUE)),
            ),
            (OnOverdue::Refuse, Admission::Refused(Reason::Overdue(DUE))),
        ] {
            let terms = terms(on_overdue, RomaniOnPaper::Reviewed);
            assert_eq!(terms.record(&verified), admission, "{on_overdue:?}");
            let reached = contact(Reach::Via(None), verified.clone());
            assert_eq!(
                terms.contact(&reached, &Trust::default()),
                admission,
                "{on_overdue:?}"
            );
        }
    }

    #[test]
    fn a_contact_is_printed_only_when_it_is_verified() {
        let terms = terms(OnOverdue::Mark, RomaniOnPaper::Attested);
        let reached = |check| contact(Reach::Via(None), trust(check, None));
        for (check, admission) in [
            (Some(Check::Verified), Admission::Printed(Marks::default())),
            (
                Some(Check::Partly),
                Admission::LeftOut(Reason::ContactNotVerified),
            ),
            (None, Admission::LeftOut(Reason::ContactNotVerified)),
            (Some(Check::Recalled), Admission::LeftOut(Reason::Recalled)),
            (
                Some(Check::Unverified),
                Admission::LeftOut(Reason::Unverified),
            ),
        ] {
            assert_eq!(
                terms.contact(&reached(check), &Trust::default()),
                admission,
                "{check:?}"
            );
            let set_aside = contact(Reach::Placeholder, trust(check, None));
            assert_eq!(
                terms.contact(&set_aside, &Trust::default()),
                Admission::FillIn,
                "{check:?}"
            );
        }
        let page = trust(Some(Check::Unverified), None);
        assert_eq!(
            terms.contact(&reached(None), &page),
            Admission::LeftOut(Reason::Unverified),
            "its page says it for it"
        );
    }

    #[test]
    fn romani_is_printed_when_it_is_reviewed_or_attested_and_marked() {
        let marked = Admission::Printed(Marks {
            is_not_reviewed: true,
            ..Marks::default()
        });
        let reviewed = Some(Review {
            on: date(2026, 11, 2),
            by: "tolk".into(),
        });
        let fresh = Admission::Printed(Marks {
            due: Some(date(2027, 11, 2)),
            checked: Some(date(2026, 11, 2)),
            ..Marks::default()
        });
        let left_out = Admission::LeftOut;
        for (status, review, product, admission) in [
            (
                FormStatus::Attested,
                &reviewed,
                RomaniOnPaper::Reviewed,
                fresh,
            ),
            (
                FormStatus::Attested,
                &reviewed,
                RomaniOnPaper::Attested,
                fresh,
            ),
            (
                FormStatus::Attested,
                &None,
                RomaniOnPaper::Reviewed,
                left_out(Reason::FormNotReviewed),
            ),
            (FormStatus::Attested, &None, RomaniOnPaper::Attested, marked),
            (
                FormStatus::Composed,
                &None,
                RomaniOnPaper::Attested,
                left_out(Reason::Composed),
            ),
            (
                FormStatus::Composed,
                &reviewed,
                RomaniOnPaper::Attested,
                left_out(Reason::Composed),
            ),
            (
                FormStatus::Unverified,
                &reviewed,
                RomaniOnPaper::Attested,
                left_out(Reason::FormUnverified),
            ),
        ] {
            let form = RomaniForm {
                form: "Te aves baxtalo".into(),
                tag: "rmy-x-kalderas".parse().expect("a tag"),
                as_printed: None,
                pronunciation: None,
                gender: None,
                source: None,
                status,
                grade: None,
                reviewed: review.clone(),
            };
            let terms = terms(OnOverdue::Mark, product);
            assert_eq!(
                terms.romani(&form),
                admission,
                "{status:?} {review:?} {product:?}"
            );
        }
    }

    #[test]
    fn a_law_is_printed_only_while_it_is_in_force() {
        let terms = terms(OnOverdue::Mark, RomaniOnPaper::Reviewed);
        let verified = trust(Some(Check::Verified), None);
        for (from, to, is_printed) in [
            (Some(date(1990, 7, 1)), None, true),
            (None, Some(date(2026, 11, 23)), true),
            (None, Some(date(2026, 11, 22)), false),
            (Some(date(2027, 1, 1)), None, false),
        ] {
            let in_force = InForce::new(from, to).expect("in order");
            let is_admitted = matches!(terms.law(in_force, &verified), Admission::Printed(_));
            assert_eq!(is_admitted, is_printed, "{from:?} {to:?}");
        }
    }
}
