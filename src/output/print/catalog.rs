//! What a PDF asks of the print dialogue: its right size, and the edge to turn sheets over.
//!
//! The typesetter has no words for it, so they are put into the finished file. The catalog is its last object, before a table
//! of where objects begin; bytes put into it move nothing but that table, whose place stands at the very end.

use std::str;

use crate::output::print::imposition::Edge;

/// The length of a line in the table of objects, in bytes.
const ENTRY: usize = 20;

/// The PDF is not written as the typesetter writes it, so nothing was put into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownForm {
    /// What is not as it should be, for whoever mends the program.
    pub because: &'static str,
}

/// Which sides of the paper the print dialogue begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sides {
    /// One.
    One,
    /// Both, turned over that edge.
    Both(Edge),
    /// As the printer does it by itself.
    Any,
}

/// The PDF with `/PrintScaling /None` and `/Duplex` in its catalog, the latter where `sides` has a wish.
///
/// Both are hints (ISO 32000-1, table 150): a print dialogue may start with them, and people may change them.
///
/// # Errors
///
/// When the file has another form than the typesetter gives it, or its catalog says something about printing already.
pub fn ask_for_printing(pdf: &[u8], sides: Sides) -> Result<Vec<u8>, UnknownForm> {
    let table = table_start(pdf)?;
    let catalog = catalog_start(pdf, table)?;
    let (place, words) = insertion(&pdf[catalog..table], sides)?;
    let place = catalog + place;
    let tail = unless(rfind(pdf, b"startxref"), "no `startxref`")?;
    let mut printing = Vec::with_capacity(pdf.len() + words.len() + 4);
    printing.extend_from_slice(&pdf[..place]);
    printing.extend_from_slice(words.as_bytes());
    printing.extend_from_slice(&pdf[place..tail]);
    let moved = table + words.len();
    printing.extend_from_slice(format!("startxref\n{moved}\n%%EOF").as_bytes());
    Ok(printing)
}

/// Where the table of objects begins, after the number at the file's end.
fn table_start(pdf: &[u8]) -> Result<usize, UnknownForm> {
    let end = pdf.trim_ascii_end();
    let end = unless(end.strip_suffix(b"%%EOF"), "no `%%EOF` at the end")?;
    let start = unless(rfind(end, b"startxref"), "no `startxref`")?;
    let (table, rest) = unless(number(&end[start + 9..]), "no number after `startxref`")?;
    if !rest.trim_ascii().is_empty() {
        return refuse("something stands between `startxref` and the end");
    }
    match pdf.get(table..start) {
        Some(text) if text.starts_with(b"xref") => Ok(table),
        _ => refuse("`startxref` does not lead to a plain table"),
    }
}

/// Where the catalog begins: the trailer's root, and no object after it.
fn catalog_start(pdf: &[u8], table: usize) -> Result<usize, UnknownForm> {
    let trailer = unless(rfind(pdf, b"trailer"), "no trailer")?;
    if trailer < table {
        return refuse("the trailer stands before the table");
    }
    let (lines, trailer) = (&pdf[table + 4..trailer], &pdf[trailer..]);
    let open = unless(find(trailer, b"<<"), "the trailer is no dictionary")? + 2;
    let trailer = &trailer[open..];
    if top_level(trailer, b"/Prev")?.is_some() {
        return refuse("an older table is continued");
    }
    let root = unless(top_level(trailer, b"/Root")?, "no root in the trailer")?;
    let (root, _) = unless(number(&trailer[root..]), "the root has no number")?;
    let (first, rest) = unless(number(lines), "the table has no head")?;
    let (count, rest) = unless(number(rest), "the table has no length")?;
    let rest = rest.trim_ascii_start();
    let length = count.saturating_mul(ENTRY);
    let lines = rest.split_at_checked(length);
    let lines = lines.filter(|(_, rest)| first == 0 && rest.trim_ascii().is_empty());
    let (lines, _) = unless(lines, "the table is in parts")?;
    let offsets = lines.chunks(ENTRY).map(|line| {
        let offset = number(line).map_or(0, |(offset, _)| offset);
        let in_use = line.get(17) == Some(&b'n');
        if in_use { offset } else { 0 }
    });
    let offsets: Vec<usize> = offsets.collect();
    let catalog = unless(offsets.get(root).copied(), "the root is not in the table")?;
    let head = format!("{root} 0 obj");
    if catalog >= table || !pdf[catalog..].starts_with(head.as_bytes()) {
        return refuse("the table does not lead to the root");
    }
    if offsets.iter().any(|offset| *offset > catalog) {
        return refuse("the catalog is not the last object");
    }
    Ok(catalog)
}

/// Where in the catalog which words are put.
fn insertion(catalog: &[u8], sides: Sides) -> Result<(usize, String), UnknownForm> {
    let duplex = match sides {
        Sides::One => "/Duplex/Simplex",
        Sides::Both(Edge::Long) => "/Duplex/DuplexFlipLongEdge",
        Sides::Both(Edge::Short) => "/Duplex/DuplexFlipShortEdge",
        Sides::Any => "",
    };
    let words = format!("/PrintScaling/None{duplex}");
    let open = unless(find(catalog, b"<<"), "the catalog is no dictionary")? + 2;
    let body = &catalog[open..];
    let Some(preferences) = top_level(body, b"/ViewerPreferences")? else {
        return Ok((open, format!("/ViewerPreferences<<{words}>>")));
    };
    let value = &body[preferences..];
    let blanks = value.len() - value.trim_ascii_start().len();
    if !value[blanks..].starts_with(b"<<") {
        return refuse("the viewer preferences are kept elsewhere");
    }
    let inside = preferences + blanks + 2;
    for name in [&b"/PrintScaling"[..], b"/Duplex"] {
        if top_level(&body[inside..], name)?.is_some() {
            return refuse("the catalog says how to print already");
        }
    }
    Ok((open + inside, words))
}

/// Where the value of `name` begins in a dictionary whose `<<` is before `body`; not in the dictionaries, lists and strings
/// inside of it.
fn top_level(body: &[u8], name: &[u8]) -> Result<Option<usize>, UnknownForm> {
    let mut depth = 0;
    let mut at = 0;
    while at < body.len() {
        let rest = &body[at..];
        match rest {
            [b'(', ..] => at += string_length(rest),
            [b'<', b'<', ..] => {
                depth += 1;
                at += 2;
            }
            [b'>', b'>', ..] if depth == 0 => return Ok(None),
            [b'>', b'>', ..] => {
                depth -= 1;
                at += 2;
            }
            [b'/', ..] => {
                let is_end = |byte: &u8| byte.is_ascii_whitespace() || b"/<>[]()%{}".contains(byte);
                let length = rest[1..].iter().position(is_end).unwrap_or(rest.len() - 1) + 1;
                at += length;
                if depth == 0 && &rest[..length] == name {
                    return Ok(Some(at));
                }
            }
            _ => at += 1,
        }
    }
    refuse("a dictionary has no end")
}

/// The length of a string in brackets, which may hold brackets in pairs or after `\`.
fn string_length(text: &[u8]) -> usize {
    let mut depth = 0;
    let mut is_escaped = false;
    for (index, byte) in text.iter().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return index + 1;
        }
    }
    text.len()
}

/// The whole number that `text` begins with, after blanks, and what follows it.
fn number(text: &[u8]) -> Option<(usize, &[u8])> {
    let text = text.trim_ascii_start();
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (digits, rest) = text.split_at(digits);
    let number = str::from_utf8(digits).ok()?.parse().ok()?;
    Some((number, rest))
}

fn find(text: &[u8], words: &[u8]) -> Option<usize> {
    text.windows(words.len()).position(|window| window == words)
}

fn rfind(text: &[u8], words: &[u8]) -> Option<usize> {
    text.windows(words.len())
        .rposition(|window| window == words)
}

fn unless<T>(value: Option<T>, because: &'static str) -> Result<T, UnknownForm> {
    value.ok_or(UnknownForm { because })
}

fn refuse<T>(because: &'static str) -> Result<T, UnknownForm> {
    Err(UnknownForm { because })
}

#[cfg(test)]
mod tests {
    use typst::foundations::{Datetime, Smart};
    use typst::layout::{Abs, Frame, Size};
    use typst_layout::{Page, PagedDocument};
    use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

    use super::*;

    /// A file of these objects, numbered from 1, as pdf-writer writes it.
    fn file(objects: &[&str], root: usize) -> Vec<u8> {
        let mut pdf = b"%PDF-1.7\n\n".to_vec();
        let mut table = format!("xref\n0 {}\n0000000000 65535 f\r\n", objects.len() + 1);
        for (index, object) in objects.iter().enumerate() {
            table.push_str(&format!("{:010} 00000 n\r\n", pdf.len()));
            let object = format!("{} 0 obj\n{object}\nendobj\n\n", index + 1);
            pdf.extend_from_slice(object.as_bytes());
        }
        let start = pdf.len();
        let size = objects.len() + 1;
        let tail = format!("trailer\n<</Size {size}/Root {root} 0 R>>\nstartxref\n{start}\n%%EOF");
        pdf.extend_from_slice(table.as_bytes());
        pdf.extend_from_slice(tail.as_bytes());
        pdf
    }

    fn with_catalog(catalog: &str) -> Vec<u8> {
        file(&["<</Type/Pages/Kids[]/Count 0>>", catalog], 2)
    }

    /// The catalog of a file that asks for printing, and that its table still leads to it.
    #[track_caller]
    fn catalog_after(pdf: &[u8], sides: Sides) -> String {
        let printing = ask_for_printing(pdf, sides).expect("a form that is known");
        let table = table_start(&printing).expect("a table");
        let catalog = catalog_start(&printing, table).expect("a catalog");
        let text = String::from_utf8_lossy(&printing[catalog..table]).into_owned();
        let (head, rest) = text.split_once('\n').expect("a head");
        assert!(head.ends_with("0 obj"), "{text}");
        let (dictionary, _) = rest.split_once("\nendobj").expect("an end");
        dictionary.to_owned()
    }

    #[track_caller]
    fn refused(pdf: &[u8], because: &str) {
        let made = ask_for_printing(pdf, Sides::One);
        assert_eq!(made.map_err(|form| form.because), Err(because));
    }

    #[test]
    fn the_dialogue_is_asked_for_the_right_size_and_edge() {
        for (sides, duplex) in [
            (Sides::One, "/Duplex/Simplex"),
            (Sides::Both(Edge::Long), "/Duplex/DuplexFlipLongEdge"),
            (Sides::Both(Edge::Short), "/Duplex/DuplexFlipShortEdge"),
            (Sides::Any, ""),
        ] {
            assert_eq!(
                catalog_after(&with_catalog("<</Type/Catalog/Pages 1 0 R>>"), sides),
                format!(
                    "<</ViewerPreferences<</PrintScaling/None{duplex}>>/Type/Catalog/Pages 1 0 R>>"
                )
            );
        }
    }

    #[test]
    fn preferences_that_are_there_are_kept() {
        for (before, after) in [
            (
                "<</Type/Catalog/ViewerPreferences<</DisplayDocTitle true>>/Pages 1 0 R>>",
                "<</Type/Catalog/ViewerPreferences<</PrintScaling/None/Duplex/Simplex/DisplayDocTitle true>>/Pages 1 0 R>>",
            ),
            (
                "<<\n  /Type /Catalog\n  /ViewerPreferences <<\n    /Direction /L2R\n  >>\n>>",
                "<<\n  /Type /Catalog\n  /ViewerPreferences <</PrintScaling/None/Duplex/Simplex\n    /Direction /L2R\n  >>\n>>",
            ),
            (
                "<<>>",
                "<</ViewerPreferences<</PrintScaling/None/Duplex/Simplex>>>>",
            ),
        ] {
            assert_eq!(catalog_after(&with_catalog(before), Sides::One), after);
        }
    }

    #[test]
    fn words_that_only_look_like_preferences_are_not_taken_for_them() {
        for before in [
            "<</Names<</Dests<</Names[(/ViewerPreferences<<)[1 0 R/Fit]]>>>>/Pages 1 0 R>>",
            "<</Lang(\\)/ViewerPreferences<</Duplex)/Pages 1 0 R>>",
            "<</Lang((/PrintScaling)/ViewerPreferences<<>>)>>",
            "<</Extra<</ViewerPreferences<</Duplex/None>>>>/Pages 1 0 R>>",
            "<</ViewerPreferencesToo<<>>>>",
        ] {
            let after = before.replacen(
                "<<",
                "<</ViewerPreferences<</PrintScaling/None/Duplex/Simplex>>",
                1,
            );
            assert_eq!(catalog_after(&with_catalog(before), Sides::One), after);
        }
    }

    #[test]
    fn a_file_of_another_form_is_refused() {
        let pdf = with_catalog("<</Type/Catalog/Pages 1 0 R>>");
        let text = String::from_utf8_lossy(&pdf).into_owned();
        let catalog_first = ["<</Type/Catalog>>", "<</Type/Pages>>"];
        refused(
            &file(&catalog_first, 1),
            "the catalog is not the last object",
        );
        refused(&file(&catalog_first, 7), "the root is not in the table");
        refused(
            &file(&catalog_first, 0),
            "the table does not lead to the root",
        );
        refused(
            &with_catalog("<</ViewerPreferences 1 0 R>>"),
            "the viewer preferences are kept elsewhere",
        );
        refused(
            &with_catalog("<</ViewerPreferences<</Duplex/Simplex>>>>"),
            "the catalog says how to print already",
        );
        refused(
            &with_catalog("<</ViewerPreferences<</PrintScaling/None>>>>"),
            "the catalog says how to print already",
        );
        refused(&with_catalog("[]"), "the catalog is no dictionary");
        refused(&with_catalog("<</Lang("), "a dictionary has no end");
        refused(b"", "no `%%EOF` at the end");
        refused(b"%%EOF", "no `startxref`");
        refused(b"startxref\n%%EOF", "no number after `startxref`");
        refused(
            b"startxref\n99\n%%EOF",
            "`startxref` does not lead to a plain table",
        );
        refused(
            b"startxref\n99999999999999999999999\n%%EOF",
            "no number after `startxref`",
        );
        let stream = text.replace("xref\n0 3", "3 0 obj\n");
        refused(
            stream.as_bytes(),
            "`startxref` does not lead to a plain table",
        );
        let updated = text.replace("/Size", "/Prev 5/Size");
        refused(updated.as_bytes(), "an older table is continued");
        let parted = text.replace("xref\n0 3", "xref\n1 3");
        refused(parted.as_bytes(), "the table is in parts");
    }

    #[test]
    fn a_file_that_asks_already_is_not_asked_twice() {
        let printing = ask_for_printing(&with_catalog("<</Pages 1 0 R>>"), Sides::One);
        refused(
            &printing.expect("known"),
            "the catalog says how to print already",
        );
    }

    #[test]
    fn a_file_cut_off_anywhere_is_refused_without_a_panic() {
        let pdf = with_catalog("<</Type/Catalog/Pages 1 0 R>>");
        for length in 0..pdf.len() {
            assert!(
                ask_for_printing(&pdf[..length], Sides::One).is_err(),
                "{length}"
            );
        }
    }

    /// What the typesetter writes today; a later version that writes otherwise is found here.
    #[test]
    fn what_the_typesetter_writes_has_the_form_that_is_known() {
        let page = Page {
            frame: Frame::soft(Size::new(Abs::mm(297.0), Abs::mm(210.0))),
            bleed: Default::default(),
            fill: Smart::Auto,
            numbering: None,
            supplement: Default::default(),
            number: 1,
        };
        let document = PagedDocument::new([page].into_iter().collect(), Default::default());
        let day = Datetime::from_ymd(2026, 11, 23).expect("a day");
        let plain = PdfStandards::default();
        let archived = PdfStandards::new(&[PdfStandard::A_2b]).expect("one standard");
        for (standards, pretty) in [(plain.clone(), false), (plain, true), (archived, false)] {
            let options = PdfOptions {
                standards,
                pretty,
                timestamp: Some(Timestamp::new_utc(day)),
                tagged: false,
                ..PdfOptions::default()
            };
            let pdf = typst_pdf::pdf(&document, &options).expect("an empty page");
            let catalog = catalog_after(&pdf, Sides::Both(Edge::Short));
            assert!(
                catalog.contains("/PrintScaling/None/Duplex/DuplexFlipShortEdge"),
                "{catalog}"
            );
        }
    }
}
