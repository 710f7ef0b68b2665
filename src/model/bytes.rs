//! Finds digits, and capitals inside words, in long texts quickly; most of a text is neither.

/// How many bytes are looked at together. Without a way out in the middle, a whole block is one comparison for the machine.
const BLOCK: usize = 32;

/// The place of the first ASCII digit at or behind `from`; none when there is no more.
pub fn next_digit(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    for block in bytes.get(from..)?.chunks(BLOCK) {
        if block
            .iter()
            .fold(false, |any, byte| any | byte.is_ascii_digit())
        {
            let within = block.iter().position(u8::is_ascii_digit)?;
            return Some(at + within);
        }
        at += block.len();
    }
    None
}

/// The place of the last byte of the first capital behind `from` that does not begin a word, or that is one of À to Þ (C3 80
/// to C3 9E) wherever it stands; none when there is no more. Capitals that begin a word, as nearly all do, are passed over.
pub fn next_inner_capital(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from + 1;
    let own = bytes.get(at..)?;
    let before = &bytes[from..bytes.len() - 1];
    let is_hit = |(before, own): (&u8, &u8)| is_inner_capital(*before, *own);
    let (blocks_before, rest_before) = before.as_chunks::<BLOCK>();
    let (blocks, rest) = own.as_chunks::<BLOCK>();
    for (before, own) in blocks_before.iter().zip(blocks) {
        let any = (0..BLOCK).fold(0, |any, at| {
            any | u8::from(is_inner_capital(before[at], own[at]))
        });
        if any != 0 {
            return Some(at + before.iter().zip(own).position(is_hit)?);
        }
        at += BLOCK;
    }
    Some(at + rest_before.iter().zip(rest).position(is_hit)?)
}

fn is_inner_capital(before: u8, own: u8) -> bool {
    let is_word = before.is_ascii_alphanumeric() | (before >= 0x80);
    (own.is_ascii_uppercase() & is_word) | ((before == 0xc3) & (0x80..=0x9e).contains(&own))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_digit_is_found_wherever_it_stands() {
        let text = format!("{}7{}8", "a".repeat(70), "å".repeat(40));
        assert_eq!(next_digit(text.as_bytes(), 0), Some(70));
        assert_eq!(next_digit(text.as_bytes(), 71), Some(151));
        assert_eq!(next_digit(text.as_bytes(), 152), None);
        assert_eq!(next_digit(b"", 0), None);
        assert_eq!(next_digit(b"1", 5), None);
    }

    #[test]
    fn capitals_inside_words_are_found_and_those_that_begin_one_are_not() {
        for (text, place) in [
            ("Det är LVU", Some(9)),
            ("Barnet. Nej", None),
            ("BrB", Some(2)),
            ("L V U", None),
            ("ÄB", Some(1)),
            ("åB", Some(2)),
            ("lÅ", Some(2)),
            ("", None),
            ("A", None),
        ] {
            assert_eq!(next_inner_capital(text.as_bytes(), 0), place, "{text}");
        }
        let long = format!("{}sK", "Hej där. ".repeat(40));
        assert_eq!(next_inner_capital(long.as_bytes(), 0), Some(long.len() - 1));
    }
}
