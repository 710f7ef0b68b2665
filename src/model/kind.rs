//! The kinds of entry, by the names that front matter gives them.

macro_rules! kinds {
    ($($name:ident $word:literal $message:literal, $doc:literal;)*) => {
        /// The name of a kind of entry.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $(#[doc = $doc] $name,)*
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// Their names, in the same order.
            pub const NAMES: &'static [&'static str] = &[$($word,)*];

            /// Its name in front matter.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $word,)* }
            }

            /// The key of the message that names an entry of the kind in a sentence.
            pub fn message(self) -> &'static str {
                match self { $(Self::$name => $message,)* }
            }
        }
    };
}

kinds! {
    Page "page" "kind-page", "Anything.";
    Law "law" "kind-law", "A provision of law.";
    Contacts "contacts" "kind-contacts", "Contacts.";
    Phrases "phrases" "kind-phrases", "Phrase cards.";
    Procedure "procedure" "kind-procedure", "What to do, step by step.";
    Return "return" "kind-return", "How a child comes home to another country.";
    Indicators "indicators" "kind-indicators", "Indicators, by group.";
    Glossary "glossary" "kind-glossary", "Terms and words to avoid.";
    Form "form" "kind-form", "A template to write in.";
    Case "case" "kind-case", "A case to talk through.";
    Quiz "quiz" "kind-quiz", "Questions to test oneself with.";
    Meeting "meeting" "kind-meeting", "A meeting of the forum.";
    Pocket "pocket" "kind-pocket", "A product to print.";
}

impl Kind {
    /// The kind of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == name)
    }
}
