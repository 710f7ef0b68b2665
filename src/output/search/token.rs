//! Tokens: the words of a text as the index knows them, with numbers, citations and `§` kept together.
//!
//! The searcher in the page takes queries apart by the same rules:
//!
//! - words are runs of letters and digits in small letters; a hyphen or apostrophe parts them;
//! - `4 kap. 1 a §` is the single token `4:1a`, as is `4:1a`; `31 a §` is `31a`; `§` itself is no token;
//! - numbers parted by single spaces or hyphens are one when they have five digits or more together: `116 111` is
//!   `116111`, `08-123 45 67` is `081234567`; a `+` before a number is left out;
//! - `1990:52` and `2011/36` stay whole.

/// Calls `take` with each token of a text, in order.
pub fn tokens(text: &str, mut take: impl FnMut(&str)) {
    let small = small_letters(text);
    let mut rest = small.as_str();
    let mut joined = String::new();
    while let Some(start) = rest.find(char::is_alphanumeric) {
        rest = &rest[start..];
        if rest.starts_with(|first: char| first.is_ascii_digit()) {
            rest = number(rest, &mut joined, &mut take);
        } else {
            let (word, behind) = alphanumeric(rest);
            take(word);
            rest = behind;
        }
    }
}

/// A text in small letters, as `str::to_lowercase` has it, which looks at each letter by itself once one is not of ASCII.
fn small_letters(text: &str) -> String {
    let mut small = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let ascii = rest.bytes().take_while(u8::is_ascii).count();
        let from = small.len();
        small.push_str(&rest[..ascii]);
        small[from..].make_ascii_lowercase();
        let mut letters = rest[ascii..].chars();
        match letters.next() {
            // Which of its two small letters it is, its place in the word tells.
            Some('Σ') => return text.to_lowercase(),
            Some(letter) if is_small(letter) => small.push(letter),
            Some(letter) => small.extend(letter.to_lowercase()),
            None => {}
        }
        rest = letters.as_str();
    }
    small
}

/// Whether a letter is one of the small ones with marks that most texts have, such as å; for those Unicode's tables are slow.
fn is_small(letter: char) -> bool {
    matches!(letter, 'à'..='ö' | 'ø'..='ÿ')
}

/// Takes what begins with a digit, and gives what follows it.
fn number<'a>(text: &'a str, joined: &mut String, take: &mut impl FnMut(&str)) -> &'a str {
    let (first, rest) = alphanumeric(text);
    joined.clear();
    joined.push_str(first);
    if let Some(behind) = chapter_word(rest) {
        let (section, after) = section(behind);
        if !section.is_empty() {
            joined.push(':');
            joined.push_str(&section);
            take(joined);
            return after;
        }
    }
    if let Some((sign, behind)) = whole_number_sign(rest) {
        let (second, after) = section(behind);
        joined.push(sign);
        joined.push_str(&second);
        take(joined);
        return after;
    }
    if let Some((letter, after)) = section_letter(rest).filter(|_| is_digits(first)) {
        joined.push(letter);
        take(joined);
        return after;
    }
    let mut end = rest;
    while let Some((digits, after)) = next_digits(end).filter(|_| is_digits(first)) {
        joined.push_str(digits);
        end = after;
    }
    if joined.len() > first.len() && joined.len() >= 5 {
        take(joined);
        return end;
    }
    take(first);
    rest
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The letters and digits that a text begins with, and the rest.
fn alphanumeric(text: &str) -> (&str, &str) {
    let mut end = 0;
    loop {
        end += text[end..]
            .bytes()
            .take_while(u8::is_ascii_alphanumeric)
            .count();
        match text[end..].chars().next() {
            Some(letter) if is_small(letter) || letter.is_alphanumeric() => {
                end += letter.len_utf8();
            }
            _ => return text.split_at(end),
        }
    }
}

fn without_space(text: &str) -> &str {
    text.strip_prefix([' ', '\u{a0}']).unwrap_or(text)
}

/// What follows `kap.` or `kap`, when that comes next.
fn chapter_word(text: &str) -> Option<&str> {
    let behind = without_space(text).strip_prefix("kap")?;
    let behind = without_space(behind.strip_prefix('.').unwrap_or(behind));
    behind
        .starts_with(|first: char| first.is_ascii_digit())
        .then_some(behind)
}

/// A section with its letter: `1 a` is `1a`.
fn section(text: &str) -> (String, &str) {
    let (number, rest) = alphanumeric(text);
    match section_letter(rest).filter(|_| is_digits(number)) {
        Some((letter, after)) => (format!("{number}{letter}"), after),
        None => (number.to_owned(), rest),
    }
}

/// A single letter from a to h behind a space, as sections have.
fn section_letter(text: &str) -> Option<(char, &str)> {
    let behind = text.strip_prefix([' ', '\u{a0}'])?;
    let mut letters = behind.chars();
    let letter = letters
        .next()
        .filter(|letter| ('a'..='h').contains(letter))?;
    let after = letters.as_str();
    let ends = after
        .chars()
        .next()
        .is_none_or(|next| !next.is_alphanumeric());
    ends.then_some((letter, after))
}

/// The `:` or `/` inside a number, and what follows it.
fn whole_number_sign(text: &str) -> Option<(char, &str)> {
    let sign = text
        .chars()
        .next()
        .filter(|sign| [':', '/'].contains(sign))?;
    let behind = &text[sign.len_utf8()..];
    behind
        .starts_with(|first: char| first.is_ascii_digit())
        .then_some((sign, behind))
}

/// Digits behind a single space or hyphen.
fn next_digits(text: &str) -> Option<(&str, &str)> {
    let behind = text.strip_prefix([' ', '\u{a0}', '-', '\u{2011}'])?;
    let (digits, after) = alphanumeric(behind);
    (!digits.is_empty() && is_digits(digits)).then_some((digits, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_citations_stay_together() {
        for (text, expected) in [
            (
                "Barnets bästa, alltid!",
                &["barnets", "bästa", "alltid"][..],
            ),
            ("116 111", &["116111"]),
            ("116111", &["116111"]),
            ("08-123 45 67", &["081234567"]),
            ("+46 8 123 45 67", &["4681234567"]),
            ("020-39 00 00", &["020390000"]),
            ("ring 112, 114 14", &["ring", "112", "11414"]),
            ("4 kap. 1 a § BrB", &["4:1a", "brb"]),
            ("4\u{a0}kap. 1\u{a0}a\u{a0}§ BrB", &["4:1a", "brb"]),
            ("4 kap 1a§ brb", &["4:1a", "brb"]),
            ("brb 4:1a", &["brb", "4:1a"]),
            ("LVU 6 §", &["lvu", "6"]),
            ("6§ LVU", &["6", "lvu"]),
            ("31 a § LVU", &["31a", "lvu"]),
            ("7 och 8 §§", &["7", "och", "8"]),
            ("1990:52", &["1990:52"]),
            ("2011/36/EU", &["2011/36", "eu"]),
            ("2 barn", &["2", "barn"]),
            ("kl. 8-17", &["kl", "8", "17"]),
            ("mi-e foame", &["mi", "e", "foame"]),
            ("3 kap.", &["3", "kap"]),
            ("SIM-kortet", &["sim", "kortet"]),
            ("Čhavo, ÅSA", &["čhavo", "åsa"]),
            ("ΣΑΣ", &["σας"]),
            ("", &[]),
            (" – § ", &[]),
        ] {
            let mut found = Vec::new();
            tokens(text, |token| found.push(token.to_owned()));
            assert_eq!(found, expected, "{text}");
        }
    }
}
