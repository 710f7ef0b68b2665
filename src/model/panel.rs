//! Panels of print products: what each selects from the records of the handbook.

use crate::model::contact::Contact;
use crate::model::entry::{Entry, LinkUse};
use crate::model::group::Group;
use crate::model::indicator::Indicator;
use crate::model::language::LanguageTag;
use crate::model::law::Law;
use crate::model::phrase::Phrase;
use crate::model::procedure::Procedure;
use crate::model::reference::Ref;
use crate::model::step::Step;
use crate::model::words::Words;
use crate::source::Place;

/// A page or card of a product.
#[derive(Clone, Debug)]
pub struct Panel {
    /// Its id on its page.
    pub id: String,
    /// What stands at its top.
    pub title: Words,
    /// What it holds, in order; never empty.
    pub selections: Vec<Selection>,
    /// Where it is written.
    pub place: Place,
}

/// What a panel takes from the handbook, or holds of its own.
#[derive(Clone, Debug)]
pub enum Selection {
    /// Contacts with one of these tags.
    ContactsTagged(Vec<Tag>),
    /// These contacts.
    Contacts(Vec<Ref<Contact>>),
    /// The indicators of a page, or of a group on it.
    IndicatorGroup(Ref<Group<Indicator>>),
    /// These indicators.
    Indicators(Vec<Ref<Indicator>>),
    /// What these laws say, in short.
    Laws(Vec<Ref<Law>>),
    /// Phrases of a page, all or these.
    Phrases {
        /// The page.
        from: Ref<Entry>,
        /// These, in this order; all when there are none.
        only: Vec<Ref<Phrase>>,
        /// The varieties of Romani to show; all that may be when there are none.
        varieties: Vec<LanguageTag>,
    },
    /// Steps of a procedure, all or these.
    Steps {
        /// The procedure.
        of: Ref<Procedure>,
        /// These, in this order; all when there are none.
        only: Vec<Ref<Step>>,
    },
    /// Words of its own.
    Text(PanelText),
    /// Ruled lines to write on.
    Lines(u8),
    /// The numbers from 1, large, to point at.
    Digits(u8),
    /// Every page of a section, in the order of its menu.
    Section(Ref<Entry>),
    /// Every page of the handbook.
    Handbook,
}

/// Markdown that a panel holds of its own.
#[derive(Clone, Debug)]
pub struct PanelText {
    /// The Markdown.
    pub words: Words,
    /// Its links and images in every language, each with the place of the whole text.
    pub links: Vec<(Place, LinkUse)>,
}

/// A tag to choose contacts by, with the place that wrote it.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The tag.
    pub name: String,
    /// Where it is written.
    pub place: Place,
}
