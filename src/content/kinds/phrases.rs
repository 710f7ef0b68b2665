//! `phrases`: cards with what to say.

use crate::content::kinds::common::COMMON;
use crate::content::kinds::keywords::{self, KEYWORDS};
use crate::content::kinds::trust::{self, CHECKS, REVIEWED};
use crate::content::node::{Node, Value};
use crate::content::reader::Reader;
use crate::content::table::{Shape, Table, optional, required};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::language::LanguageTag;
use crate::model::phrase::{FormStatus, Grade, Phrase, Picture, RomaniForm, SayTo, Sound, Wording};

/// The fields of a page of phrases.
pub static PHRASES: Table = Table {
    name: "phrases",
    fields: &[required(
        "phrases",
        Shape::Records(&PHRASE),
        "\n  - {id: hej, sv: Hej, en: Hello, ro: Bună}",
    )],
    extends: Some(&COMMON),
    languages: false,
};

static PHRASE: Table = Table {
    name: "phrase",
    fields: &[
        required("id", Shape::Text, "hej"),
        optional("situation", Shape::Words, "När du kommer fram"),
        optional("condition", Shape::Words, "bara om det är sant"),
        optional(
            "romani",
            Shape::Records(&ROMANI),
            "\n      - {form: Va, tag: rom-RO, status: attested}",
        ),
        optional(
            "say_to",
            Shape::Choice(&["child", "adult", "both"]),
            "child",
        ),
        optional("answers", Shape::Texts, "[{sv: Ja, en: Yes, ro: Da}]"),
        optional(
            "picture",
            Shape::Record(&PICTURE),
            "{file: mat.png, alt: En tallrik med mat}",
        ),
        optional(
            "sound",
            Shape::Record(&SOUND),
            "{file: mat.mp3, language: ro, voice: modersmålstalare}",
        ),
        optional("note", Shape::Words, "Säg det lugnt."),
    ],
    extends: Some(&KEYWORDS),
    languages: true,
};

static PICTURE: Table = Table {
    name: "picture",
    fields: &[
        required("file", Shape::Text, "mat.png"),
        required("alt", Shape::Words, "En tallrik med mat"),
    ],
    extends: None,
    languages: false,
};

static SOUND: Table = Table {
    name: "sound",
    fields: &[
        required("file", Shape::Text, "mat.mp3"),
        required("language", Shape::Text, "ro"),
        optional("voice", Shape::Text, "modersmålstalare"),
        optional(
            "reviewed",
            Shape::Record(&REVIEWED),
            "{on: 2026-11-02, by: tolk}",
        ),
    ],
    extends: None,
    languages: false,
};

/// A wording with its own source.
pub static WORDING: Table = Table {
    name: "wording",
    fields: &[
        required("text", Shape::Text, "Bună!"),
        optional("source", Shape::Text, "RPB"),
        optional(
            "check",
            Shape::Choice(&["verified", "partly", "recalled", "unverified"]),
            "partly",
        ),
    ],
    extends: None,
    languages: false,
};

static ROMANI: Table = Table {
    name: "romani",
    fields: &[
        required("form", Shape::Text, "Te aves baxtalo"),
        required("tag", Shape::Text, "rmy-x-kalderas"),
        required(
            "status",
            Shape::Choice(&["attested", "composed", "unverified"]),
            "attested",
        ),
        optional("as_printed", Shape::Text, "Te aves bahtalo"),
        optional("pronunciation", Shape::Text, "te aves bachtaló"),
        optional("gender", Shape::Words, "till en man"),
        optional("source", Shape::Text, "BUN"),
        optional("grade", Shape::Choice(&["A", "B", "C"]), "A"),
        optional(
            "reviewed",
            Shape::Record(&REVIEWED),
            "{on: 2026-11-02, by: tolk}",
        ),
    ],
    extends: None,
    languages: false,
};

/// Reads the cards.
pub fn read(reader: &Reader<'_>) -> Vec<Phrase> {
    reader
        .records("phrases")
        .iter()
        .filter_map(read_phrase)
        .collect()
}

fn read_phrase(reader: &Reader<'_>) -> Option<Phrase> {
    let source_language = &reader.languages()[0];
    let written: Vec<(LanguageTag, &Node)> = reader.language_fields().collect();
    if !written
        .iter()
        .any(|(language, _)| language == source_language)
    {
        reader.report(
            Diagnostic::at(Code::FieldMissing, reader.place("id"))
                .arg("field", source_language.as_str())
                .arg("example", format!("{source_language}: Hej")),
        );
    }
    let wordings = written
        .into_iter()
        .filter_map(|(language, node)| wording(reader, language, node))
        .collect();
    let id = reader.id();
    let phrase = Phrase {
        situation: reader.words("situation"),
        condition: reader.words("condition"),
        wordings,
        romani: reader
            .records("romani")
            .iter()
            .filter_map(romani_form)
            .collect(),
        say_to: reader.choice(
            "say_to",
            &[
                ("child", SayTo::Child),
                ("adult", SayTo::Adult),
                ("both", SayTo::Both),
            ],
        ),
        answers: reader.words_in_any_languages("answers"),
        picture: picture(reader),
        sound: sound(reader),
        note: reader.words("note"),
        keywords: keywords::read(reader),
        trust: trust::read(reader),
        id: id?,
    };
    Some(phrase)
}

fn picture(reader: &Reader<'_>) -> Option<Picture> {
    let picture = reader.record("picture")?;
    let (file, alt) = (picture.file("file"), picture.words("alt"));
    Some(Picture {
        file: file?,
        alt: alt?,
    })
}

fn sound(reader: &Reader<'_>) -> Option<Sound> {
    let sound = reader.record("sound")?;
    let language = sound.value("language", Code::LanguageTag, |text| text.parse().ok());
    let (file, reviewed) = (sound.file("file"), trust::review(&sound));
    Some(Sound {
        voice: sound.text("voice").map(str::to_owned),
        file: file?,
        language: language?,
        reviewed,
    })
}

fn wording<'a>(reader: &Reader<'a>, language: LanguageTag, node: &'a Node) -> Option<Wording> {
    reader.check_letters(&language, node);
    match &node.value {
        Value::Empty => None,
        Value::Scalar(text) => Some(Wording {
            language,
            text: text.clone(),
            source: None,
            check: None,
        }),
        Value::List(_) => {
            reader.report_no_words(language.as_str(), node);
            None
        }
        Value::Fields(_) => {
            let wording = reader.opened(&WORDING, node)?;
            Some(Wording {
                text: wording.text("text")?.to_owned(),
                source: wording.text("source").map(str::to_owned),
                check: wording.choice("check", CHECKS),
                language,
            })
        }
    }
}

fn romani_form(reader: &Reader<'_>) -> Option<RomaniForm> {
    let statuses = [
        ("attested", FormStatus::Attested),
        ("composed", FormStatus::Composed),
        ("unverified", FormStatus::Unverified),
    ];
    let tag = reader.value("tag", Code::LanguageTag, |text| text.parse().ok());
    let status = reader.choice("status", &statuses);
    let form = RomaniForm {
        form: reader.text("form")?.to_owned(),
        as_printed: reader.text("as_printed").map(str::to_owned),
        pronunciation: reader.text("pronunciation").map(str::to_owned),
        gender: reader.words("gender"),
        source: reader.text("source").map(str::to_owned),
        grade: reader.choice(
            "grade",
            &[("A", Grade::A), ("B", Grade::B), ("C", Grade::C)],
        ),
        reviewed: trust::review(reader),
        tag: tag?,
        status: status?,
    };
    Some(form)
}
