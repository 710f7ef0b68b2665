//! `pocket`: a product to print, whose panels select from the records of the handbook.

use crate::content::kinds::common::COMMON;
use crate::content::kinds::panel::{self, PANEL};
use crate::content::reader::{Reader, language_unknown, read_date};
use crate::content::table::{Shape, Table, optional, required};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::language::LanguageTag;
use crate::model::pocket::{Edition, Imposition, OnOverdue, Pocket, RomaniOnPaper, Sheet};

/// The fields of a print product.
pub static POCKET: Table = Table {
    name: "pocket",
    fields: &[
        required(
            "sheet",
            Shape::Choice(&[
                "fold-8",
                "a6-booklet",
                "a5-booklet",
                "wallet-card",
                "flashcards",
                "show-cards",
                "form",
                "tick-list",
                "case-sheet",
                "reading",
            ]),
            "wallet-card",
        ),
        optional(
            "imposition",
            Shape::Choice(&["step-and-repeat", "cut-and-stack"]),
            "step-and-repeat",
        ),
        optional("edition", Shape::Text, "2026-11-23"),
        optional("languages", Shape::Texts, "[sv]"),
        optional("size_floor", Shape::Text, "8.5"),
        optional(
            "on_overdue",
            Shape::Choice(&["mark", "leave-out", "refuse"]),
            "mark",
        ),
        optional(
            "romani",
            Shape::Choice(&["reviewed", "attested"]),
            "reviewed",
        ),
        required(
            "panels",
            Shape::Records(&PANEL),
            "\n  - {id: framsida, title: Framsida, text: Handlingsplan i fickformat}",
        ),
    ],
    extends: Some(&COMMON),
    languages: false,
};

/// Reads a print product.
pub fn read(reader: &Reader<'_>) -> Pocket {
    let sheet = reader.choice("sheet", &Sheet::ALL);
    let panels = reader.records("panels");
    if let Some(wanted) = sheet.and_then(Sheet::panels)
        && reader.node("panels").is_some()
        && panels.len() != wanted
    {
        reader.report(
            Diagnostic::at(Code::PocketFold, reader.place("sheet"))
                .arg("count", panels.len())
                .arg("wanted", wanted),
        );
    } else if reader.node("panels").is_some() && reader.list("panels").is_empty() {
        let diagnostic = Diagnostic::at(Code::PocketEmpty, reader.place("panels"));
        reader.report(diagnostic.variant("product"));
    }
    let imposition = reader.choice(
        "imposition",
        &[
            ("step-and-repeat", Imposition::StepAndRepeat),
            ("cut-and-stack", Imposition::CutAndStack),
        ],
    );
    if sheet.is_some_and(|sheet| sheet != Sheet::A6Booklet)
        && imposition == Some(Imposition::CutAndStack)
    {
        let diagnostic = Diagnostic::at(Code::PocketFold, reader.place("imposition"));
        reader.report(diagnostic.variant("imposition"));
    }
    Pocket {
        sheet: sheet.unwrap_or(Sheet::Reading),
        imposition: imposition.unwrap_or_default(),
        edition: edition(reader),
        languages: languages(reader),
        size_floor: reader.value("size_floor", Code::PocketSize, |text| text.parse().ok()),
        on_overdue: reader
            .choice(
                "on_overdue",
                &[
                    ("mark", OnOverdue::Mark),
                    ("leave-out", OnOverdue::LeaveOut),
                    ("refuse", OnOverdue::Refuse),
                ],
            )
            .unwrap_or_default(),
        romani: reader
            .choice(
                "romani",
                &[
                    ("reviewed", RomaniOnPaper::Reviewed),
                    ("attested", RomaniOnPaper::Attested),
                ],
            )
            .unwrap_or_default(),
        panels: panels.iter().filter_map(panel::read).collect(),
    }
}

/// A day or a name; what has the form of a day must be one.
fn edition(reader: &Reader<'_>) -> Edition {
    let is_like_a_day = |text: &str| {
        text.len() == 10
            && text
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'-')
    };
    match reader.text("edition") {
        None => Edition::Draft,
        Some(text) if is_like_a_day(text) => match read_date(text) {
            Some(day) => Edition::Of(day),
            None => {
                let place = reader.place("edition");
                reader.report(Diagnostic::at(Code::DateInvalid, place).arg("text", text));
                Edition::Draft
            }
        },
        Some(text) => Edition::Named(text.to_owned()),
    }
}

/// The product's languages; each must be one of the handbook's.
fn languages(reader: &Reader<'_>) -> Vec<LanguageTag> {
    let mut languages = Vec::new();
    for (place, text) in reader.texts("languages") {
        match text.parse::<LanguageTag>() {
            Ok(tag) if reader.languages().contains(&tag) => languages.push(tag),
            Ok(tag) => reader.report(language_unknown(place, &tag, reader.languages())),
            Err(_) => reader.report(Diagnostic::at(Code::LanguageTag, place).arg("text", text)),
        }
    }
    languages
}
