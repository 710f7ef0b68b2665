//! `glossary`: what words mean, and which to avoid.

use crate::content::kinds::common::COMMON;
use crate::content::kinds::trust::{self, TRUST};
use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional, required};
use crate::model::glossary::{Avoided, Term};

/// The fields of a glossary.
pub static GLOSSARY: Table = Table {
    name: "glossary",
    fields: &[required(
        "terms",
        Shape::Records(&TERM),
        "\n  - {id: hvb, term: hem för vård eller boende, abbreviation: HVB, means: Ett hem dit nämnden kan flytta barnet.}",
    )],
    extends: Some(&COMMON),
    languages: false,
};

static TERM: Table = Table {
    name: "term",
    fields: &[
        required("id", Shape::Text, "hvb"),
        required("term", Shape::Words, "hem för vård eller boende"),
        required(
            "means",
            Shape::Words,
            "Ett hem dit nämnden kan flytta barnet.",
        ),
        optional("abbreviation", Shape::Text, "HVB"),
        optional("expansion", Shape::Words, "hem för vård eller boende"),
        optional("synonyms", Shape::Texts, "[vårdhem]"),
        optional("misspellings", Shape::Texts, "[HBV]"),
        optional(
            "avoid",
            Shape::Records(&AVOIDED),
            "\n      - {word: anstalt, why: Barnet är inte dömt.}",
        ),
        optional("see", Shape::References, "[../lagar/lvu-14.md]"),
    ],
    extends: Some(&TRUST),
    languages: false,
};

static AVOIDED: Table = Table {
    name: "avoided",
    fields: &[
        required("word", Shape::Words, "anstalt, anstalten"),
        optional("write", Shape::Words, "hem för vård eller boende"),
        optional("why", Shape::Words, "Barnet är inte dömt."),
    ],
    extends: None,
    languages: false,
};

/// Reads the terms.
pub fn read(reader: &Reader<'_>) -> Vec<Term> {
    reader
        .records("terms")
        .iter()
        .filter_map(read_term)
        .collect()
}

fn read_term(reader: &Reader<'_>) -> Option<Term> {
    let (id, term, means) = (reader.id(), reader.words("term"), reader.words("means"));
    Some(Term {
        abbreviation: reader.text("abbreviation").map(str::to_owned),
        expansion: reader.words("expansion"),
        synonyms: reader.words_in_any_languages("synonyms"),
        misspellings: reader.words_in_any_languages("misspellings"),
        avoid: reader
            .records("avoid")
            .iter()
            .filter_map(read_avoided)
            .collect(),
        see: reader.references("see"),
        trust: trust::read(reader),
        id: id?,
        term: term?,
        means: means?,
    })
}

fn read_avoided(reader: &Reader<'_>) -> Option<Avoided> {
    let word = reader.words("word");
    Some(Avoided {
        write: reader.words("write"),
        why: reader.words("why"),
        word: word?,
    })
}
