//! Finds digits and capitals in long texts quickly; most of a text is neither.

/// How many bytes are looked at together.
const BLOCK: usize = 32;

/// The place of the first ASCII digit at or behind `from`; none when there is no more.
pub fn next_digit(bytes: &[u8], from: usize) -> Option<usize> {
    next(bytes, from, u8::is_ascii_digit)
}

/// The place of the first ASCII capital at or behind `from`; none when there is no more.
pub fn next_capital(bytes: &[u8], from: usize) -> Option<usize> {
    next(bytes, from, u8::is_ascii_uppercase)
}

fn next(bytes: &[u8], from: usize, is_wanted: impl Fn(&u8) -> bool) -> Option<usize> {
    let mut at = from;
    for block in bytes.get(from..)?.chunks(BLOCK) {
        // Without a way out in the middle, a whole block is one comparison for the machine.
        if block.iter().fold(false, |any, byte| any | is_wanted(byte)) {
            let within = block.iter().position(&is_wanted)?;
            return Some(at + within);
        }
        at += block.len();
    }
    None
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
}
