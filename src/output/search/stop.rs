//! Stop words: those that every text is full of. They are found in titles and phrases only, and count for little in a query.
//!
//! There are none for Romani, whose words may be a single syllable.

/// Swedish.
const SWEDISH: &str = "och att det som en på är av för med till den har de inte om ett men var jag vi du hon han man i så kan ska \
    skall vill ha vid från eller när där hur vad vem vilka vilken än nu också efter under utan mot sig sin sitt sina dem dig \
    mig oss er hans hennes deras detta denna dessa här bara mer än finns blir bli får måste gör göra min din mitt ditt";

/// English.
const ENGLISH: &str = "the a an and or of to in on at for with by from is are was were be been it its this that these those as \
    not no but if when where how what who which we you they he she i do does can may must will has have had your our their";

/// Romanian.
const ROMANIAN: &str = "și şi în la de cu pe din un o al a ai ale că să nu este sunt care ce pentru sau dar mai se îi îl le lui";

/// The stop words of a language, parted by spaces; none for one that we do not know.
pub fn stop_words(language: &str) -> &'static str {
    match language {
        "sv" => SWEDISH,
        "en" => ENGLISH,
        "ro" => ROMANIAN,
        _ => "",
    }
}
