//! `contacts`: whom to call.

use crate::content::kinds::common::{COMMON, owned};
use crate::content::kinds::keywords::{self, KEYWORDS};
use crate::content::kinds::law::web_address;
use crate::content::kinds::trust;
use crate::content::node::{Node, Value};
use crate::content::reader::{Reader, unknown_value};
use crate::content::table::{Shape, Table, optional, required};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::contact::{Contact, NumberedLine, Reach};
use crate::model::hours::Hours;
use crate::model::phone::{Country, InvalidPhone, PhoneNumber};
use crate::model::words::Words;
use crate::source::Place;

/// The fields of a page of contacts.
pub static CONTACTS: Table = Table {
    name: "contacts",
    fields: &[required(
        "contacts",
        Shape::Records(&CONTACT),
        "\n  - {id: socialjouren, name: Socialjouren, placeholder: true}",
    )],
    extends: Some(&COMMON),
    languages: false,
};

const ALWAYS: &str = "round-the-clock";
const ON_REQUEST: &str = "on-request";

static CONTACT: Table = Table {
    name: "contact",
    fields: &[
        required("id", Shape::Text, "socialjouren"),
        required("name", Shape::Words, "Socialjouren"),
        optional(
            "numbers",
            Shape::TextsOrRecords(&NUMBER),
            "[\"070-174 06 05\"]",
        ),
        optional("via", Shape::Words, "via växeln"),
        optional("url", Shape::Text, "https://example.org/"),
        optional(
            "hours",
            Shape::ChoiceOrTexts(&[ALWAYS, ON_REQUEST]),
            "[\"mon-fri 08:00-17:00\"]",
        ),
        optional("holidays", Shape::Choice(&["closed", "open"]), "closed"),
        optional("hours_note", Shape::Words, "vardagar under kontorstid"),
        optional("who", Shape::Words, "Alla som arbetar med barn"),
        optional("scope", Shape::Words, "Hela staden"),
        optional("note", Shape::Words, "Säg att det gäller ett barn."),
        optional("fallback", Shape::References, "[\"#polisen\"]"),
        optional("languages", Shape::Texts, "[sv, en]"),
        optional("country", Shape::Text, "SE"),
        optional("placeholder", Shape::Flag, "true"),
        optional("tags", Shape::Texts, "[akut]"),
    ],
    extends: Some(&KEYWORDS),
    languages: false,
};

static NUMBER: Table = Table {
    name: "number",
    fields: &[
        required("number", Shape::Text, "\"070-174 06 05\""),
        optional("label", Shape::Words, "konsulära ärenden"),
        optional("country", Shape::Text, "RO"),
    ],
    extends: None,
    languages: false,
};

/// Reads the contacts; `country` is that of short and national numbers.
pub fn read(reader: &Reader<'_>, country: Country) -> Vec<Contact> {
    reader
        .records("contacts")
        .iter()
        .filter_map(|contact| read_contact(contact, country))
        .collect()
}

fn read_contact(reader: &Reader<'_>, country: Country) -> Option<Contact> {
    let (id, name) = (reader.id(), reader.words("name"));
    let country = read_country(reader).unwrap_or(country);
    let contact = Contact {
        reach: reach(reader, country),
        url: web_address(reader, "url"),
        hours: hours(reader),
        hours_note: reader.words("hours_note"),
        who: reader.words("who"),
        scope: reader.words("scope"),
        note: reader.words("note"),
        fallback: reader.references("fallback"),
        languages: languages(reader),
        tags: owned(reader, "tags"),
        keywords: keywords::read(reader),
        trust: trust::read(reader),
        id: id?,
        name: name?,
    };
    if matches!(contact.reach, Reach::Via(None)) && contact.url.is_none() {
        reader.report(
            Diagnostic::at(Code::ContactUnreachable, reader.place("id"))
                .arg("id", contact.id.as_str()),
        );
    }
    Some(contact)
}

/// The country in the field `country`.
pub fn read_country(reader: &Reader<'_>) -> Option<Country> {
    reader.value_or(
        "country",
        |place| Diagnostic::at(Code::FieldValue, place).variant("country"),
        Country::parse,
    )
}

fn reach(reader: &Reader<'_>, country: Country) -> Reach {
    let numbers: Vec<(Place, NumberedLine)> = reader
        .list("numbers")
        .iter()
        .filter_map(|node| numbered_line(reader, node, country))
        .collect();
    let via = reader.words("via");
    if reader.flag("placeholder") {
        for (place, line) in numbers
            .iter()
            .filter(|(_, line)| !line.number.is_fictional())
        {
            reader.report(
                Diagnostic::at(Code::ContactPlaceholder, place.clone())
                    .arg("number", line.number.shown()),
            );
        }
        return Reach::Placeholder;
    }
    // Numbers that are all wrong are reported one by one; a list without any is no way to reach somebody.
    if reader.node("numbers").is_some() && !reader.list("numbers").is_empty() {
        Reach::Numbers(numbers.into_iter().map(|(_, line)| line).collect())
    } else {
        Reach::Via(via)
    }
}

fn numbered_line<'a>(
    reader: &Reader<'a>,
    node: &'a Node,
    country: Country,
) -> Option<(Place, NumberedLine)> {
    let (place, text, label, country): (Place, &str, Option<Words>, Country) = match &node.value {
        Value::Scalar(text) => (reader.place_of(node), text, None, country),
        Value::Fields(_) => {
            let line = reader.item("numbers", node)?;
            let country = read_country(&line).unwrap_or(country);
            (
                line.place("number"),
                line.text("number")?,
                line.words("label"),
                country,
            )
        }
        Value::Empty | Value::List(_) => {
            reader
                .report(Diagnostic::at(Code::ContactPhone, reader.place_of(node)).variant("empty"));
            return None;
        }
    };
    match PhoneNumber::parse(text, country) {
        Ok(number) => Some((
            place,
            NumberedLine {
                number,
                label,
                country,
            },
        )),
        Err(reason) => {
            let variant = if text.trim().is_empty() {
                "empty"
            } else {
                reason_variant(reason)
            };
            reader.report(
                Diagnostic::at(Code::ContactPhone, place)
                    .variant(variant)
                    .arg("number", text),
            );
            None
        }
    }
}

fn reason_variant(reason: InvalidPhone) -> &'static str {
    match reason {
        InvalidPhone::Characters => "characters",
        InvalidPhone::TooShort => "short",
        InvalidPhone::TooLong => "long",
        InvalidPhone::NoCountryCode => "country",
        InvalidPhone::NotInPlan => "plan",
    }
}

fn hours(reader: &Reader<'_>) -> Option<Hours> {
    let on_holidays = reader
        .choice("holidays", &[("closed", false), ("open", true)])
        .unwrap_or(false);
    match &reader.node("hours")?.value {
        Value::Scalar(word) => match word.as_str() {
            ALWAYS => Some(Hours::RoundTheClock),
            ON_REQUEST => Some(Hours::OnRequest),
            word => {
                reader.report(unknown_value(
                    reader.place("hours"),
                    "hours",
                    word,
                    &[ALWAYS, ON_REQUEST],
                ));
                None
            }
        },
        _ => {
            let mut openings = Vec::new();
            for (place, text) in reader.texts("hours") {
                match text.parse() {
                    Ok(opening) => openings.push(opening),
                    Err(_) => {
                        reader.report(Diagnostic::at(Code::HoursInvalid, place).arg("text", text))
                    }
                }
            }
            Some(Hours::Weekly {
                openings,
                on_holidays,
            })
        }
    }
}

fn languages(reader: &Reader<'_>) -> Vec<crate::model::language::LanguageTag> {
    let mut tags = Vec::new();
    for (place, text) in reader.texts("languages") {
        match text.parse() {
            Ok(tag) => tags.push(tag),
            Err(_) => reader.report(Diagnostic::at(Code::LanguageTag, place).arg("text", text)),
        }
    }
    tags
}
