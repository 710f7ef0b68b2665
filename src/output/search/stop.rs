//! What words tell little, and what of a word does.
//!
//! Stop words are those that every text is full of: they are found in titles and phrases only, and count for little in a query.
//! There are none for Romani, whose words may be a single syllable.
//!
//! Endings are what the forms of one word, and words made of one root, differ by: with them the page finds a form that the
//! handbook does not have.

/// Swedish.
const SWEDISH: &str = "och att det som en på är av för med till den har de inte om ett men var jag vi du hon han man i så kan ska \
    skall vill ha vid från eller när där hur vad vem vilka vilken än nu också efter under utan mot sig sin sitt sina dem dig \
    mig oss er hans hennes deras detta denna dessa här bara mer än finns blir bli får måste gör göra min din mitt ditt";

/// English.
const ENGLISH: &str = "the a an and or of to in on at for with by from is are was were be been it its this that these those as \
    not no but if when where how what who which we you they he she i do does can may must will has have had your our their";

/// Romanian.
const ROMANIAN: &str = "și şi în la de cu pe din un o al a ai ale că să nu este sunt care ce pentru sau dar mai se îi îl le lui";

/// Endings of Swedish nouns, adjectives and verbs, and those that make one of the other.
const SWEDISH_ENDINGS: &str = "a ad ade an ande ar are aren arna arnas ars as at ats d da dd de e el else elsen elser en ende ens er ern \
    eri eriet erier erna ernas ers es et ets het heten ig iga igt ing ingar ingarna ingen ingens ingar lig liga ligt n na nas ning \
    ningar ningarna ningen ningens nings ns or orna ornas s skap sk ska skt t te ts tt";

/// English ones.
const ENGLISH_ENDINGS: &str = "al ance ant ation ations e ed ement ence er ers es ing ings ion ions ity ive ly ment ments ness s y";

/// Romanian ones.
const ROMANIAN_ENDINGS: &str = "a am are asem at ată ate ați e ea ează ei ele eri elor ere esc ește eți eza ezi i ia iei ii ilor ire it ită ite iți \
    iune iuni iunea iunii le lor oare or tor toare ul ului uri urile urilor ută ut ă";

/// The stop words of a language, parted by spaces; none for one that we do not know.
pub fn stop_words(language: &str) -> &'static str {
    match language {
        "sv" => SWEDISH,
        "en" => ENGLISH,
        "ro" => ROMANIAN,
        _ => "",
    }
}

/// The endings of a language, parted by spaces; none for one that we do not know.
pub fn endings(language: &str) -> &'static str {
    match language {
        "sv" => SWEDISH_ENDINGS,
        "en" => ENGLISH_ENDINGS,
        "ro" => ROMANIAN_ENDINGS,
        _ => "",
    }
}
