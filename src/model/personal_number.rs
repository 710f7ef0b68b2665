//! Swedish personal identity numbers, found so that they never reach a page.

use std::ops::Range;

use crate::model::bytes::next_digit;

/// Finds personal identity numbers and co-ordination numbers (folkbokföringslag 1991:481, 18 and 18 a §§): six or eight
/// digits of a date, where the day may be raised by 60, four more, of which the last is a check digit.
///
/// Test numbers are found as well: no range of numbers holds only those, so a list would have to name them one by one.
pub fn find_personal_numbers(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = next_digit(bytes, at) {
        at = start;
        let end = run_end(bytes, at);
        let stands_alone = at == 0
            || !(bytes[at - 1].is_ascii_alphanumeric()
                || matches!(bytes[at - 1], b'+' | b'-' | b':'));
        if stands_alone && is_personal_number(&bytes[at..end]) {
            found.push(at..end);
        }
        at = end;
    }
    found
}

/// The end of digits with at most one `-` or `+` among them.
fn run_end(bytes: &[u8], start: usize) -> usize {
    let digits = |from: usize| {
        bytes[from..]
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count()
    };
    let first = start + digits(start);
    match bytes.get(first) {
        Some(b'-' | b'+') if digits(first + 1) > 0 => first + 1 + digits(first + 1),
        _ => first,
    }
}

fn is_personal_number(written: &[u8]) -> bool {
    let has_sign = written
        .iter()
        .rev()
        .nth(4)
        .is_some_and(|byte| !byte.is_ascii_digit());
    let digits: Vec<u32> = written
        .iter()
        .filter(|byte| byte.is_ascii_digit())
        .map(|byte| u32::from(byte - b'0'))
        .collect();
    let ten = match (digits.len(), has_sign) {
        (10, true) => &digits[..],
        (12, _) => &digits[2..],
        _ => return false,
    };
    let (month, day) = (ten[2] * 10 + ten[3], ten[4] * 10 + ten[5]);
    (1..=12).contains(&month) && (1..=31).contains(&(day % 60)) && day <= 91 && has_check_digit(ten)
}

/// The Luhn check over all ten digits.
fn has_check_digit(ten: &[u32]) -> bool {
    let sum: u32 = ten
        .iter()
        .enumerate()
        .map(|(index, digit)| {
            if index % 2 == 0 {
                digit * 2 / 10 + digit * 2 % 10
            } else {
                *digit
            }
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    // 19121212-1212 is the number that Skatteverket itself uses as an example.
    #[test]
    fn personal_numbers_are_found_in_each_form() {
        for (text, found) in [
            ("pnr 121212-1212.", vec!["121212-1212"]),
            ("19121212-1212", vec!["19121212-1212"]),
            ("191212121212", vec!["191212121212"]),
            ("121272-1219", vec!["121272-1219"]),
            ("121212-1213", vec![]),
            ("2026-11-23", vec![]),
            ("08-405 10 00", vec![]),
            ("1212121212", vec![]),
        ] {
            let numbers: Vec<&str> = find_personal_numbers(text)
                .into_iter()
                .map(|range| &text[range])
                .collect();
            assert_eq!(numbers, found, "{text}");
        }
    }
}
