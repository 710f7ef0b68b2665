//! Indicators for their template.

use serde::Serialize;

use crate::model::group::Group;
use crate::model::indicator::{Indicator, Weight};
use crate::model::trust::Trust;
use crate::output::site::records::trust::TrustWords;
use crate::output::site::records::wordsmith::{Text, Wordsmith};

/// A group of indicators for its template.
#[derive(Debug, Serialize)]
pub struct IndicatorGroupWords {
    id: Option<String>,
    name: Option<Text>,
    indicators: Vec<IndicatorWords>,
}

#[derive(Debug, Serialize)]
struct IndicatorWords {
    id: String,
    text: Option<Text>,
    weight: String,
    see: Option<Text>,
    ask: Option<Text>,
    trust: Option<TrustWords>,
    source: Option<Text>,
}

impl Wordsmith<'_> {
    /// A group of indicators in words.
    pub fn indicator_group(&self, group: &Group<Indicator>, page: &Trust) -> IndicatorGroupWords {
        IndicatorGroupWords {
            id: group.heading.as_ref().map(|heading| heading.id.clone()),
            name: group
                .heading
                .as_ref()
                .and_then(|heading| self.text(&heading.name)),
            indicators: group
                .records
                .iter()
                .map(|indicator| self.indicator(indicator, page))
                .collect(),
        }
    }

    fn indicator(&self, indicator: &Indicator, page: &Trust) -> IndicatorWords {
        let weight = match indicator.weight {
            Weight::Strong => "weight-strong",
            Weight::Medium => "weight-medium",
            Weight::Weak => "weight-weak",
        };
        let source = indicator.trust.source.as_ref().or(page.source.as_ref());
        IndicatorWords {
            id: indicator.id.clone(),
            text: self.text(&indicator.text),
            weight: self.say(weight),
            see: self.maybe(indicator.signs.see()),
            ask: self.maybe(indicator.signs.ask()),
            trust: self.own_trust(&indicator.trust, page),
            source: source.and_then(|source| self.text(source)),
        }
    }

    /// What a record says of its trust beyond what its page has said already. Twenty records in a list that each repeated the
    /// page's own lines would hide the one that is weaker.
    pub(super) fn own_trust(&self, own: &Trust, page: &Trust) -> Option<TrustWords> {
        let whole = own.clone().or(page);
        let says_more = (whole.check, whole.seen, whole.due, &whole.reviewed)
            != (page.check, page.seen, page.due, &page.reviewed);
        says_more.then(|| self.trust(&whole)).flatten()
    }
}
