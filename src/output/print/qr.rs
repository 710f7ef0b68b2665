//! QR codes that a telephone can read from an office printer's paper.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The smallest module that is read at arm's length from a plain print, in mm.
const SMALLEST_MODULE: f64 = 0.4;

/// Blank modules that the standard asks for on each side (ISO/IEC 18004).
pub const QUIET_ZONE: usize = 4;

/// The address has too many characters for a code of this size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    /// The length of the address in bytes.
    pub length: usize,
    /// How many bytes there is room for.
    pub most: usize,
}

/// The address as rows of modules, `true` is dark, without the quiet zone.
///
/// `side` is the printed width in mm with the quiet zone: 20 mm hold about 130 letters, 22 mm about 150. The fewer modules the
/// larger they are; what room is left goes to correcting errors. Creases and dirt ask for the standard's level M, which bears
/// a damage of 15 %; only an address that would not fit takes level L.
pub fn modules(address: &str, side: f64) -> Result<Vec<Vec<bool>>, TooLong> {
    let too_long = || TooLong {
        length: address.len(),
        most: most_bytes(side),
    };
    let largest = largest_version(side).ok_or_else(too_long)?;
    let segments = QrSegment::make_segments(address);
    let encode = |level| {
        QrCode::encode_segments_advanced(&segments, level, Version::MIN, largest, None, true)
    };
    let code = encode(QrCodeEcc::Medium)
        .or_else(|_| encode(QrCodeEcc::Low))
        .map_err(|_| too_long())?;
    let row = |y| (0..code.size()).map(move |x| (x, y));
    Ok((0..code.size())
        .map(|y| row(y).map(|(x, y)| code.get_module(x, y)).collect())
        .collect())
}

/// Version `v` has `17 + 4 v` modules a side.
fn largest_version(side: f64) -> Option<Version> {
    let modules = (side / SMALLEST_MODULE + 1e-9).floor() as usize;
    let version = modules.checked_sub(2 * QUIET_ZONE + 17)? / 4;
    (version >= 1).then(|| Version::new(version.min(40) as u8))
}

/// How many bytes the largest code of this size holds at level L.
fn most_bytes(side: f64) -> usize {
    let Some(largest) = largest_version(side) else {
        return 0;
    };
    let fits = |length: &usize| {
        let segment = QrSegment::make_bytes(&vec![b'x'; *length]);
        QrCode::encode_segments_advanced(&[segment], QrCodeEcc::Low, largest, largest, None, false)
            .is_ok()
    };
    // No version holds more than 2,953 bytes; halving finds the border in a dozen steps.
    let (mut fitting, mut too_many) = (0, 2954);
    while too_many - fitting > 1 {
        let middle = (fitting + too_many) / 2;
        if fits(&middle) {
            fitting = middle;
        } else {
            too_many = middle;
        }
    }
    fitting
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The printed width of a module in mm.
    fn module(address: &str, side: f64) -> Option<f64> {
        let rows = modules(address, side).ok()?;
        Some(side / (rows.len() + 2 * QUIET_ZONE) as f64)
    }

    #[test]
    fn an_address_gives_a_square_with_the_three_finders() {
        let rows = modules("https://handbok.example.se/print.html#fickplan", 22.0);
        let rows = rows.expect("it fits");
        assert!(rows.iter().all(|row| row.len() == rows.len()));
        let last = rows.len() - 1;
        for (x, y) in [(0, 0), (last - 6, 0), (0, last - 6)] {
            let finder: Vec<bool> = (0..7).map(|step| rows[y + 3][x + step]).collect();
            assert_eq!(finder, [true, false, true, true, true, false, true]);
        }
    }

    #[test]
    fn modules_are_as_large_as_the_length_allows_and_never_under_the_floor() {
        for (length, side, least) in [
            (37, 22.0, 0.59),
            (71, 22.0, 0.48),
            (71, 20.0, 0.44),
            (106, 20.0, 0.40),
            (154, 22.0, 0.41),
        ] {
            let address = "a".repeat(length);
            let module = module(&address, side).expect("it fits");
            assert!(module >= least, "{length} at {side}: {module}");
        }
    }

    #[test]
    fn an_address_that_is_too_long_says_how_much_room_there_is() {
        for (side, most) in [(20.0, 134), (22.0, 154), (10.0, 0), (0.0, 0), (-1.0, 0)] {
            for length in [most, most + 1] {
                let made = modules(&"a".repeat(length), side);
                if length <= most && most > 0 {
                    assert!(made.is_ok(), "{length} at {side}");
                } else {
                    assert_eq!(made, Err(TooLong { length, most }), "{side}");
                }
            }
        }
    }

    #[test]
    fn the_same_address_gives_the_same_code() {
        let address = "https://handbok.example.se/å";
        assert_eq!(modules(address, 20.0), modules(address, 20.0));
        assert_ne!(
            modules(address, 20.0),
            modules("https://handbok.example.se/ä", 20.0)
        );
    }
}
