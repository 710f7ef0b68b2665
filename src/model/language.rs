//! Language tags after BCP 47 (RFC 5646), such as `sv`, `ro` or `rmy-x-kalderas`.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use icu_locale_core::Locale;

/// A well-formed BCP 47 tag in its canonical spelling; cheap to clone.
///
/// A variety of Romani has no registered tag and stands as a private subtag of one to eight letters or digits:
/// `rmy-x-kalderas`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageTag(Arc<str>);

/// The text is no BCP 47 tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidLanguageTag;

impl LanguageTag {
    /// The tag as it is written in `lang` attributes.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language without script, region or private subtags: `rmy` of `rmy-x-kalderas`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

impl FromStr for LanguageTag {
    type Err = InvalidLanguageTag;

    fn from_str(text: &str) -> Result<Self, InvalidLanguageTag> {
        let locale = Locale::try_from_str(text).map_err(|_| InvalidLanguageTag)?;
        // Languages have two or three letters (ISO 639); longer ones are registered by name, and none has been.
        let has_a_code = (2..=3).contains(&locale.id.language.as_str().len());
        if locale.id.language.is_unknown() || !has_a_code || text.contains('_') {
            return Err(InvalidLanguageTag);
        }
        Ok(Self(locale.to_string().into()))
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_with_private_subtags_are_read_and_made_canonical() {
        for (written, canonical) in [
            ("sv", "sv"),
            ("SV", "sv"),
            ("rmy-x-kalderas", "rmy-x-kalderas"),
            ("rom-ro", "rom-RO"),
            ("sr-latn", "sr-Latn"),
        ] {
            assert_eq!(
                written.parse::<LanguageTag>().map(|tag| tag.to_string()),
                Ok(canonical.into())
            );
        }
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for text in [
            "",
            "svenska språket",
            "svenska",
            "rmy-x-toolongsubtag",
            "sv_SE",
            "x",
            "-",
            "und",
            "1",
        ] {
            assert_eq!(
                text.parse::<LanguageTag>(),
                Err(InvalidLanguageTag),
                "{text}"
            );
        }
    }

    #[test]
    fn primary_language_leaves_out_the_rest() {
        assert_eq!(
            "rmy-x-kalderas"
                .parse::<LanguageTag>()
                .map(|t| t.primary().to_owned()),
            Ok("rmy".into())
        );
    }
}
