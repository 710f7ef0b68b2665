//! What a PDF asks of the print dialogue: its right size, and the edge to turn sheets over.
//!
//! The typesetter has no words for it, so they are put into the finished file. The catalog is its last object, before a table
//! of where objects begin; bytes put into it move nothing but that table, whose place stands at the very end.

use std::str;

use crate::output::print::imposition::Edge;

/// The PDF is not written as the typesetter writes it, so nothing was put into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownForm {
    /// What is not as it should be, for whoever mends the program.
    pub because: &'static str,
}

/// The PDF with `/PrintScaling /None` and `/Duplex` in its catalog; no edge means one side only.
///
/// Both are hints (ISO 32000-1, table 150): a print dialogue may start with them, and people may change them.
///
/// # Errors
///
/// When the file has another form than the typesetter gives it, or its catalog says something about printing already.
pub fn ask_for_printing(pdf: &[u8], duplex: Option<Edge>) -> Result<Vec<u8>, UnknownForm> {
    let table = table_start(pdf)?;
    let catalog = catalog_start(pdf, table)?;
    let (place, words) = insertion(&pdf[catalog..table], duplex)?;
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
    if find(trailer, b"/Prev").is_some() {
        return refuse("an older table is continued");
    }
    let root = unless(find(trailer, b"/Root"), "no root in the trailer")?;
    let (root, _) = unless(number(&trailer[root + 5..]), "the root has no number")?;
    let mut lines = lines.trim_ascii_start();
    let (first, rest) = unless(number(lines), "the table has no head")?;
    let (count, rest) = unless(number(rest), "the table has no length")?;
    lines = rest.trim_ascii();
    if first != 0 || lines.len() + 1 < 20 * count || lines.len() > 20 * count {
        return refuse("the table is in parts");
    }
    let offsets = lines.chunks(20).map(|line| {
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
fn insertion(catalog: &[u8], duplex: Option<Edge>) -> Result<(usize, String), UnknownForm> {
    let edge = match duplex {
        None => "Simplex",
        Some(Edge::Long) => "DuplexFlipLongEdge",
        Some(Edge::Short) => "DuplexFlipShortEdge",
    };
    let words = format!("/PrintScaling/None/Duplex/{edge}");
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
    refuse("the catalog has no end")
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
