//! How numbers and words are written in the files of the index: as text that a compressor makes small.

/// Words with what they share with the one before told in one sign.
pub fn front_coded<'a>(words: impl Iterator<Item = &'a str>, parting: char) -> String {
    let mut coded = String::new();
    let mut before: Vec<u16> = Vec::new();
    for word in words {
        let units: Vec<u16> = word.encode_utf16().collect();
        let shared = before
            .iter()
            .zip(&units)
            .take_while(|(one, other)| one == other);
        // Half a letter cannot be written.
        let shared = shared.count().min(35);
        let is_half = units
            .get(shared)
            .is_some_and(|unit| (0xdc00..0xe000).contains(unit));
        let shared = if is_half { shared - 1 } else { shared };
        if !coded.is_empty() {
            coded.push(parting);
        }
        let digit = u32::try_from(shared)
            .ok()
            .and_then(|shared| char::from_digit(shared, 36));
        coded.push(digit.unwrap_or('0'));
        coded.push_str(&String::from_utf16_lossy(&units[shared..]));
        before = units;
    }
    coded
}

/// Numbers as signs that a compressor sees through: one sign for a small number, more for a large one.
pub fn packed(numbers: &[u32]) -> String {
    let mut text = String::with_capacity(numbers.len() * 3 / 2);
    for &number in numbers {
        let mut rest = number;
        while rest >= ENDS {
            text.push(sign(ENDS + rest % GOES_ON));
            rest /= GOES_ON;
        }
        text.push(sign(rest));
    }
    text
}

/// The signs that end a number, and those that do not: together the 93 printable ones of ASCII but `"` and `\\`.
const ENDS: u32 = 62;
const GOES_ON: u32 = 31;

fn sign(number: u32) -> char {
    let code = b' ' + number as u8;
    let code = code + u8::from(code >= b'"');
    char::from(code + u8::from(code >= b'\\'))
}

/// Rising numbers as distances, the first from 0.
pub fn distances(numbers: &[u32]) -> Vec<u32> {
    let before = std::iter::once(&0).chain(numbers);
    numbers
        .iter()
        .zip(before)
        .map(|(number, before)| number - before)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_numbers_take_one_sign_and_large_ones_more() {
        for (numbers, signs) in [
            (&[][..], 0),
            (&[0, 1, 2, 3], 4),
            (&[58, 59, 60, 61], 4),
            (&[62, 63, 1921], 6),
            (&[1922, 59_581], 6),
            (&[u32::MAX], 7),
        ] {
            let text = packed(numbers);
            assert_eq!((read(&text).as_slice(), text.len()), (numbers, signs));
            assert!(!text.contains(['"', '\\']), "{text}");
        }
        assert_eq!(packed(&[0, 1, 2, 61]), " !#_");
    }

    /// As the page reads them.
    fn read(text: &str) -> Vec<u32> {
        let (mut numbers, mut value, mut times) = (Vec::new(), 0, 1);
        for code in text.bytes() {
            let sign = code - 32 - u8::from(code > 34) - u8::from(code > 92);
            let sign = u32::from(sign);
            if sign < 62 {
                numbers.push(value + sign * times);
                (value, times) = (0, 1);
            } else {
                value += (sign - 62) * times;
                times *= 31;
            }
        }
        numbers
    }

    #[test]
    fn words_tell_what_they_share_with_the_one_before() {
        let words = [
            "barn",
            "barnen",
            "bo",
            "åka",
            "ål",
            "\u{1f600}",
            "\u{1f601}",
        ];
        assert_eq!(
            front_coded(words.into_iter(), ' '),
            "0barn 4en 1o 0åka 1l 0\u{1f600} 0\u{1f601}"
        );
        assert_eq!(front_coded(std::iter::empty(), ' '), "");
    }
}
