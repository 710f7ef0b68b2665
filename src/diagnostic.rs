//! What is wrong with the content, and where.
//!
//! A [`Diagnostic`] is a value: it stops nothing, says nothing by itself and holds no sentence. It names a [`Code`], a
//! place and the words to fill in; `messages.rs` has the sentences in each language and `commands/report.rs` prints them.

use std::cmp::Ordering;

use crate::source::{Place, Position};

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// An output would be wrong, or lack something that someone in the field relies on.
    Error,
    /// The outputs are right, yet somebody should look.
    Warning,
}

impl Severity {
    /// The word that programs read: `error` or `warning`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

macro_rules! codes {
    ($($name:ident $code:literal $severity:ident, $doc:literal;)*) => {
        /// A stable name for one rule, such as `contact-phone`, that people can quote and look up with `handbok explain`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $doc] $name,)*
        }

        impl Code {
            /// Every code, sorted by name.
            pub const ALL: &'static [Code] = &[$(Code::$name,)*];

            /// The name that people quote.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$name => $code,)* }
            }

            /// How much a breach of the rule matters.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    AccessibilityClaim "accessibility-claim" Error, "An accessibility statement that contradicts itself.";
    AccessibilityOld "accessibility-old" Warning, "An accessibility assessment of more than a year ago.";
    AlertUnknown "alert-unknown" Error, "A callout that is none of the three we have.";
    CaseEmpty "case-empty" Error, "A case without stops.";
    CaseGroup "case-group" Error, "A group whose most are fewer than its fewest.";
    ContactPhone "contact-phone" Error, "A phone number that cannot be dialled.";
    ContactPlaceholder "contact-placeholder" Error, "A placeholder whose number could reach somebody.";
    ContactUnreachable "contact-unreachable" Error, "A contact with no way to reach it.";
    DateInvalid "date-invalid" Error, "A date that is not in the calendar.";
    DateOrder "date-order" Error, "A period that ends before it begins.";
    DeadlineLength "deadline-length" Error, "A length of time that cannot be read.";
    FieldDuplicate "field-duplicate" Error, "The same field twice.";
    FieldMissing "field-missing" Error, "A field that must be there.";
    FieldType "field-type" Error, "A value of the wrong type.";
    FieldUnknown "field-unknown" Error, "A field that nobody reads.";
    FieldValue "field-value" Error, "A value that is none of those to choose from.";
    FileCase "file-case" Error, "Names that differ only in case.";
    FileEncoding "file-encoding" Error, "A file that is not UTF-8.";
    FileName "file-name" Error, "A name that cannot be an address.";
    FileSymlink "file-symlink" Error, "A symbolic link out of the project, or in a circle.";
    FileUnreadable "file-unreadable" Error, "A file or folder that cannot be read.";
    FormPersonal "form-personal" Error, "A field of an anonymous form that asks who somebody is.";
    FrontMatterOpen "front-matter-open" Error, "Front matter that never ends.";
    GlossaryAbbreviation "glossary-abbreviation" Error, "An abbreviation that two terms claim.";
    GlossaryUnused "glossary-unused" Warning, "A term that no search can lead on by.";
    GroupUnknown "group-unknown" Error, "A group that does not exist on the page.";
    HeadingLevel "heading-level" Warning, "A heading that skips a level, or a second title.";
    HoursInvalid "hours-invalid" Error, "Opening hours that cannot be read.";
    HtmlRaw "html-raw" Error, "HTML in the text.";
    IdDuplicate "id-duplicate" Error, "The same id twice on one page.";
    IdInvalid "id-invalid" Error, "An id that cannot be part of an address.";
    ImageAlt "image-alt" Error, "An image without a description.";
    IndicatorOrigin "indicator-origin" Error, "An indicator that says what the child is, not what happens to it.";
    KindUnknown "kind-unknown" Error, "A kind of entry that does not exist.";
    LanguageTag "language-tag" Error, "A language tag that is not BCP 47.";
    LanguageUnknown "language-unknown" Error, "A language that the handbook does not have.";
    LawCitation "law-citation" Error, "An old citation that cannot be read.";
    LawNumber "law-number" Error, "A statute number that cannot be read.";
    LawProvision "law-provision" Error, "A provision that cannot be read.";
    LawRepealed "law-repealed" Warning, "A repealed or renumbered provision is cited.";
    LawStatute "law-statute" Error, "Two files that disagree on a statute.";
    LawUnknown "law-unknown" Warning, "An abbreviation of a law that the handbook does not have.";
    LetterCedilla "letter-cedilla" Warning, "A Romanian letter with a cedilla.";
    LinkAnchor "link-anchor" Error, "A link to a heading or record that does not exist.";
    LinkDead "link-dead" Error, "A link to a file that does not exist.";
    LinkEmpty "link-empty" Error, "A link without text that nothing can fill.";
    LinkScheme "link-scheme" Error, "A link of a kind that is not safe.";
    MeetingDay "meeting-day" Warning, "Two meetings of one folder on the same day.";
    MessageMissing "message-missing" Warning, "An interface message that does not exist.";
    MessageSyntax "message-syntax" Error, "A message file that cannot be read.";
    MinutesInvalid "minutes-invalid" Error, "A number of minutes that nobody sits together.";
    PersonalNumber "personal-number" Error, "A Swedish personal identity number.";
    PhoneInText "phone-in-text" Error, "A phone number in running text.";
    PocketDiscretion "pocket-discretion" Warning, "A print product that gives away to whoever reads along why somebody asks.";
    PocketEmpty "pocket-empty" Error, "A print product or panel that holds nothing.";
    PocketFold "pocket-fold" Error, "A folded sheet with the wrong number of panels.";
    PocketNothing "pocket-nothing" Warning, "A print product of which nothing may be printed today.";
    PocketOverdue "pocket-overdue" Warning, "A print product that may not be made, for something on it should have been checked.";
    PocketSize "pocket-size" Error, "A size that paper does not take.";
    PrintFit "print-fit" Warning, "A panel with more text than its page holds.";
    PrintLayout "print-layout" Warning, "A page that would not print or read well.";
    PrintLetter "print-letter" Warning, "A letter that the print face does not have.";
    PrintTemplate "print-template" Error, "A print template that cannot be used.";
    PrintTemplateDoubt "print-template-doubt" Warning, "A print template that the typesetter has doubts about.";
    QuizAnswer "quiz-answer" Error, "A question that cannot be answered.";
    ReferenceKind "reference-kind" Error, "A reference to the wrong kind of entry.";
    ReturnAuthority "return-authority" Error, "A step of a return with an authority that does not exist.";
    ReturnCountry "return-country" Error, "Two return procedures for one country.";
    ReturnSpine "return-spine" Error, "A country's return procedure without the common one.";
    ReturnStep "return-step" Error, "A step of a return that nothing answers to.";
    ThemeFile "theme-file" Error, "A theme file that is missing or cannot be used.";
    ThemeTemplate "theme-template" Error, "A template that cannot be used.";
    TranslationFact "translation-fact" Error, "A fact in a translation.";
    TranslationHeadings "translation-headings" Warning, "Headings that do not pair with the source's.";
    TranslationMissing "translation-missing" Warning, "A page that is not translated.";
    TranslationOrphan "translation-orphan" Error, "A translation of a file that does not exist.";
    TranslationRecord "translation-record" Error, "A translation of a record that does not exist.";
    WordAvoid "word-avoid" Warning, "A word that the glossary says to avoid.";
    YamlComment "yaml-comment" Warning, "Text that YAML takes for a comment.";
    YamlLimit "yaml-limit" Error, "Front matter that is too large or too deep.";
    YamlSyntax "yaml-syntax" Error, "Front matter that is not YAML.";
}

/// A word or number to fill into a diagnostic's message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Text as the editor wrote it, or a name.
    Text(String),
    /// A count, which plurals follow.
    Count(usize),
    /// The key of an interface message, put in the reader's language.
    Message(&'static str),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

/// One thing that is wrong or doubtful in the content.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The rule.
    pub code: Code,
    /// Which of the rule's sentences fits, when it has several; the message's key is then `code-variant`.
    pub variant: Option<&'static str>,
    /// Where, or the path alone when the file has no text to point at.
    pub location: Location,
    /// What to fill in, by name.
    pub args: Vec<(&'static str, Arg)>,
    /// The name that was perhaps meant.
    pub suggestion: Option<String>,
}

/// What a diagnostic points at.
#[derive(Clone, Debug)]
pub enum Location {
    /// A stretch of text.
    Text(Place),
    /// A file or folder as a whole, by its path from the project's folder.
    Path(String),
}

impl Location {
    /// The path from the project's folder.
    pub fn path(&self) -> &str {
        match self {
            Self::Text(place) => place.source.path(),
            Self::Path(path) => path,
        }
    }

    /// Line and column, when there is text.
    pub fn position(&self) -> Option<Position> {
        match self {
            Self::Text(place) => Some(place.position()),
            Self::Path(_) => None,
        }
    }
}

impl Diagnostic {
    /// A breach of `code` at `place`.
    pub fn at(code: Code, place: Place) -> Self {
        Self::new(code, Location::Text(place))
    }

    /// A breach of `code` by a file or folder as a whole.
    pub fn in_file(code: Code, path: impl Into<String>) -> Self {
        Self::new(code, Location::Path(path.into()))
    }

    fn new(code: Code, location: Location) -> Self {
        Self {
            code,
            variant: None,
            location,
            args: Vec::new(),
            suggestion: None,
        }
    }

    /// Chooses one of the rule's sentences.
    #[must_use]
    pub fn variant(mut self, variant: &'static str) -> Self {
        self.variant = Some(variant);
        self
    }

    /// Fills in `name`.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Offers the name among `known` that is nearest to `written`, when one is near.
    #[must_use]
    pub fn did_you_mean<'a>(
        mut self,
        written: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        self.suggestion = nearest(written, known).map(str::to_owned);
        self
    }

    /// The key of its message.
    pub fn message_key(&self) -> String {
        match self.variant {
            Some(variant) => format!("{}-{variant}", self.code.as_str()),
            None => self.code.as_str().to_owned(),
        }
    }

    /// The order that people read in: by file, then by place, then by code.
    pub fn reading_order(&self, other: &Self) -> Ordering {
        let start = |location: &Location| match location {
            Location::Text(place) => place.span.start,
            Location::Path(_) => 0,
        };
        (self.location.path(), start(&self.location), self.code).cmp(&(
            other.location.path(),
            start(&other.location),
            other.code,
        ))
    }
}

/// Returns the name nearest to `written`: at most a third of its letters may differ, and at least one must be shared.
fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = written.chars().count();
    known
        .into_iter()
        .map(|name| (strsim::osa_distance(written, name), name))
        .filter(|(distance, _)| *distance <= (length / 3).max(1) && *distance < length)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// A value with what was found to be wrong while it was made.
#[derive(Clone, Debug)]
pub struct Checked<T> {
    /// The value; usable even when something was wrong, so that the next step can find its own.
    pub value: T,
    /// What was wrong.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Checked<T> {
    /// A value with nothing wrong.
    pub fn clean(value: T) -> Self {
        Self::new(value, Vec::new())
    }

    /// A value with its diagnostics.
    pub fn new(value: T, diagnostics: Vec<Diagnostic>) -> Self {
        Self { value, diagnostics }
    }

    /// Changes the value and keeps the diagnostics.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Checked<U> {
        Checked::new(change(self.value), self.diagnostics)
    }

    /// Hands the value to the next step and keeps the diagnostics of both.
    pub fn and_then<U>(self, next: impl FnOnce(T) -> Checked<U>) -> Checked<U> {
        let mut diagnostics = self.diagnostics;
        let after = next(self.value);
        diagnostics.extend(after.diagnostics);
        Checked::new(after.value, diagnostics)
    }

    /// Takes the value and adds the diagnostics to `all`.
    pub fn collect_into(self, all: &mut Vec<Diagnostic>) -> T {
        all.extend(self.diagnostics);
        self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_distinct() {
        assert!(
            Code::ALL
                .windows(2)
                .all(|pair| pair[0].as_str() < pair[1].as_str())
        );
    }

    #[test]
    fn near_names_are_offered_and_far_ones_are_not() {
        let known = ["statute", "source", "summary"];
        assert_eq!(nearest("statut", known), Some("statute"));
        assert_eq!(nearest("sumary", known), Some("summary"));
        assert_eq!(nearest("contacts", known), None);
        assert_eq!(nearest("", known), None);
    }

    #[test]
    fn both_steps_keep_their_diagnostics() {
        let first = Checked::new(1, vec![Diagnostic::in_file(Code::FileName, "a")]);
        let both =
            first.and_then(|n| Checked::new(n + 1, vec![Diagnostic::in_file(Code::FileCase, "b")]));
        assert_eq!((both.value, both.diagnostics.len()), (2, 2));
    }
}
