//! A small product for the tests of print.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::{Date, date};

use crate::output::print::document::{
    Block, ContactLine, Document, EditionLine, FieldBox, LawLine, Line, Node, NumberLine,
    PanelPage, PhraseCard, Run, Spoken, StepLine,
};

/// The day of the tests.
pub const DAY: Date = date(2026, 11, 23);

/// The default theme's print files as they lie in the repository.
pub fn theme_files() -> BTreeMap<String, Arc<[u8]>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/print");
    let mut files = BTreeMap::new();
    for (folder, shown) in [(folder.clone(), ""), (folder.join("fonts"), "fonts/")] {
        for entry in fs::read_dir(folder).expect("the theme is in the repository") {
            let path = entry.expect("a file").path();
            let name = path.file_name().expect("a name").to_string_lossy();
            if path.is_file() {
                let bytes = fs::read(&path).expect("a readable file");
                files.insert(format!("{shown}{name}"), bytes.into());
            }
        }
    }
    files
}

pub fn sv(text: &str) -> Run {
    in_language("sv", text)
}

pub fn in_language(lang: &str, text: &str) -> Run {
    Run {
        text: text.to_owned(),
        lang: lang.to_owned(),
    }
}

pub fn paragraph(text: &str) -> Node {
    Node::Paragraph {
        children: vec![Node::Words { run: sv(text) }],
    }
}

pub fn text(paragraphs: &[&str]) -> Block {
    Block::Text {
        nodes: paragraphs.iter().map(|text| paragraph(text)).collect(),
    }
}

pub fn panel(id: &str, title: &str, blocks: Vec<Block>) -> PanelPage {
    PanelPage {
        id: id.to_owned(),
        title: Some(sv(title)),
        mark: None,
        blocks,
    }
}

/// A document of these panels.
pub fn document(sheet: &'static str, panels: Vec<PanelPage>) -> Document {
    let code = qrcodegen::QrCode::encode_text(
        "https://handbok.example/sv/utskrift.html#fickplan",
        qrcodegen::QrCodeEcc::Medium,
    )
    .expect("a short address");
    let modules = 0..code.size();
    let rows = modules.clone().map(|y| {
        let row = modules.clone().map(|x| code.get_module(x, y));
        row.collect()
    });
    Document {
        product: "fickplan".to_owned(),
        sheet,
        is_cut_and_stack: false,
        paper: "a4",
        size_floor: None,
        language: "sv".to_owned(),
        title: sv("Fickplan"),
        day: Some(DAY),
        edition: EditionLine {
            draft: Some("Utkast – använd inte".to_owned()),
            name: Some("Utgåva 2026-11-24".to_owned()),
            throw_away: Some("Kasta efter 15 januari 2027".to_owned()),
            code: "K7QM-4T2".to_owned(),
            address: Some("https://handbok.example/sv/utskrift.html#fickplan".to_owned()),
            qr: Some(rows.collect()),
        },
        labels: [
            ("see", "Se"),
            ("ask", "Fråga kort"),
            ("contents", "Innehåll"),
            ("fictional", "Påhittat fall"),
            ("flip-long", "vänd på långsidan"),
            ("flip-short", "vänd på kortsidan"),
            ("required", "måste fyllas i"),
            ("ruler", "50 mm – skriv ut i 100 %"),
        ]
        .map(|(key, word)| (key.to_owned(), word.to_owned()))
        .into(),
        panels,
    }
}

fn step(number: usize, who: &str, action: &str, basis: &[&str]) -> StepLine {
    StepLine {
        number,
        action: sv(action),
        who: (!who.is_empty()).then(|| sv(who)),
        basis: basis.iter().map(|law| (*law).to_owned()).collect(),
        contact: None,
        mark: None,
    }
}

pub fn steps() -> Block {
    Block::Steps {
        steps: vec![
            step(1, "", "Se dig omkring. Är någon i fara? Ring 112.", &[]),
            step(2, "", "Hälsa, säg vem du är och att du vill hjälpa.", &[]),
            step(
                3,
                "",
                "Fråga kort: namn, ålder, vem barnet är här med.",
                &[],
            ),
            step(
                4,
                "Socialjouren",
                "bedömer om barnet måste skyddas genast.",
                &["6 § LVU"],
            ),
            StepLine {
                contact: Some(sv("Socialjouren 08-123 456 78")),
                mark: Some("ska kontrolleras".to_owned()),
                ..step(
                    5,
                    "Du",
                    "anmäler samma dag, även om du är osäker.",
                    &["19 kap. 1 § SoL"],
                )
            },
        ],
    }
}

fn contact(name: &str, numbers: &[(&str, &str)], hours: &str, is_urgent: bool) -> ContactLine {
    let numbers = numbers.iter().map(|(label, number)| NumberLine {
        label: (!label.is_empty()).then(|| sv(label)),
        number: (*number).to_owned(),
    });
    ContactLine {
        name: sv(name),
        numbers: numbers.collect(),
        via: None,
        fill_in: None,
        hours: (!hours.is_empty()).then(|| sv(hours)),
        is_urgent,
        mark: None,
    }
}

pub fn contacts() -> Block {
    Block::Contacts {
        contacts: vec![
            contact("Larmnumret", &[("", "112")], "Dygnet runt", true),
            contact(
                "Socialjouren i Exempelstad",
                &[("", "08-123 456 78")],
                "Kvällar, nätter och helger",
                true,
            ),
            contact("Polisen, inte akut", &[("", "114 14")], "", false),
            contact(
                "Stödtelefonen",
                &[("dag", "020-12 34 56"), ("natt", "020-65 43 21")],
                "",
                false,
            ),
            ContactLine {
                via: Some(sv("genom larmnumret")),
                ..contact("Jourhavande åklagare", &[], "", false)
            },
            ContactLine {
                fill_in: Some("Fyll i: Mottagningen där du arbetar".to_owned()),
                ..contact("Mottagningen", &[], "", false)
            },
        ],
    }
}

fn wording(lang: &str, language: &str, text: &str, pronunciation: &str) -> Spoken {
    Spoken {
        text: in_language(lang, text),
        language: language.to_owned(),
        pronunciation: (!pronunciation.is_empty()).then(|| pronunciation.to_owned()),
        mark: (lang == "rmy").then(|| "ej granskad av tolk".to_owned()),
    }
}

fn card(id: &str, sv: &str, ro: (&str, &str), rmy: (&str, &str)) -> PhraseCard {
    PhraseCard {
        id: id.to_owned(),
        condition: None,
        wordings: vec![
            wording("sv", "Svenska", sv, ""),
            wording("ro", "Rumänska", ro.0, ro.1),
            wording("rmy", "Romani (kalderaš)", rmy.0, rmy.1),
        ],
        answers: Vec::new(),
        mark: None,
    }
}

pub fn phrases() -> Block {
    Block::Phrases {
        phrases: vec![
            card(
                "hej",
                "Hej, jag heter …",
                ("Bună ziua, mă numesc …", "bona zioa, me nomesk"),
                ("T’aves baxtalo, me bušuvav …", ""),
            ),
            card(
                "sprak",
                "Talar du rumänska?",
                ("Vorbești românește?", "vorbesjt romenesjte"),
                ("Des duma rumunicka?", ""),
            ),
            PhraseCard {
                condition: Some(super::sample::sv("Bara efter beslut")),
                answers: vec![
                    vec![in_language("sv", "Ja"), in_language("ro", "Da")],
                    vec![in_language("sv", "Nej"), in_language("ro", "Nu")],
                ],
                ..card(
                    "hjalp",
                    "Vill du ha hjälp?",
                    ("Ai nevoie de ajutor? Știu că ți-e greu.", ""),
                    ("Kames žutipen? Čače.", ""),
                )
            },
        ],
    }
}

pub fn indicators() -> Block {
    let line = |text: &str| Line {
        text: sv(text),
        mark: None,
    };
    Block::Indicators {
        see: vec![
            line("Barnet sitter på samma plats hela dagen."),
            line("Någon hämtar pengarna flera gånger."),
            Line {
                mark: Some("ska kontrolleras".to_owned()),
                ..line("Barnet svarar som om det lärt sig svaren utantill.")
            },
        ],
        ask: vec![line("Vem har barnets pass?"), line("Var sov du i natt?")],
    }
}

pub fn laws() -> Block {
    let law = |citation: &str, text: &str| LawLine {
        citation: citation.to_owned(),
        text: sv(text),
        mark: None,
    };
    Block::Laws {
        laws: vec![
            law(
                "19 kap. 1 § SoL",
                "Den som arbetar med barn anmäler genast vid misstanke om att ett barn far illa.",
            ),
            law(
                "6 § LVU",
                "Socialnämnden får besluta att ett barn genast ska omhändertas.",
            ),
            law(
                "10 kap. 21 § OSL",
                "Sekretess hindrar inte anmälan till polis om vissa brott mot barn.",
            ),
        ],
    }
}

pub fn fields() -> Block {
    let field = |label: &str, answer: &'static str, lines: u8, options: &[&str]| FieldBox {
        label: sv(label),
        is_required: lines > 0,
        help: None,
        answer,
        lines,
        options: options.iter().map(|option| sv(option)).collect(),
    };
    Block::Fields {
        heading: Some(sv("Iakttagelser")),
        fields: vec![
            field("Dag", "date", 0, &[]),
            field("Klockslag", "time", 0, &[]),
            field("Antal barn", "number", 0, &[]),
            FieldBox {
                help: Some(sv("ett streck för varje barn")),
                ..field(
                    "Sysselsättning",
                    "tally",
                    0,
                    &["Tigger", "Säljer", "Spelar musik"],
                )
            },
            field(
                "Vad gjordes?",
                "tick",
                0,
                &["Samtal", "Anmälan", "Information", "Polis tillkallades"],
            ),
            field("Tolk", "choice", 1, &["Ja", "Nej"]),
            field("Beskriv med egna ord", "lines", 6, &[]),
            field("Jag har läst rutinen", "tick", 0, &[]),
        ],
    }
}

/// Eight panels, of every kind of block.
pub fn pocket_plan() -> Document {
    document(
        "fold-8",
        vec![
            panel(
                "framsida",
                "Barn som behöver stöd",
                vec![text(&[
                    "Handlingsplan för dig som arbetar ute.",
                    "Är du osäker på om papperet gäller, titta i handboken.",
                ])],
            ),
            panel("forsta-minuterna", "De första minuterna", vec![steps()]),
            panel(
                "tecken",
                "Tecken att titta efter",
                vec![
                    text(&["Ett tecken är ett skäl att titta närmare, inget bevis."]),
                    indicators(),
                ],
            ),
            panel("sag", "Vad du säger först", vec![phrases()]),
            panel(
                "fler-ord",
                "Siffror",
                vec![Block::Digits {
                    digits: (1..=20).map(|digit: u8| digit.to_string()).collect(),
                }],
            ),
            panel("lagen", "Lagen i korthet", vec![laws()]),
            panel("ringa", "Vem du ringer", vec![contacts()]),
            panel(
                "efterat",
                "Efteråt",
                vec![
                    text(&[
                        "Anmäl. Skriv fältrapporten under samma pass. Prata igenom passet med en kollega.",
                        "Egna nummer:",
                    ]),
                    Block::Lines { count: 5 },
                ],
            ),
        ],
    )
}

/// One product of each sheet, with its name.
pub fn one_of_each() -> Vec<Document> {
    let plan = pocket_plan().panels;
    let chapter = |id: &str, title: &str| {
        let mut nodes = vec![
            paragraph(
                "Så här börjar kapitlet. Det handlar om vad du gör när du är osäker, vem du frågar och hur du skriver ner det som har hänt.",
            ),
            Node::Heading {
                level: 3,
                children: vec![Node::Words {
                    run: sv("Innan du går ut"),
                }],
            },
            Node::List {
                start: None,
                items: vec![
                    vec![Node::Words {
                        run: sv("Ladda telefonen."),
                    }],
                    vec![Node::Words {
                        run: sv("Säg till en kollega vart du går."),
                    }],
                ],
            },
            Node::Callout {
                callout: "akut",
                title: "Akut".to_owned(),
                children: vec![paragraph("Ring 112 när någon är i fara.")],
            },
            Node::Callout {
                callout: "viktigt",
                title: "Viktigt".to_owned(),
                children: vec![paragraph("Lova inget som du inte kan hålla.")],
            },
            Node::Callout {
                callout: "bra-att-veta",
                title: "Bra att veta".to_owned(),
                children: vec![paragraph("Tolk på telefon finns dygnet runt.")],
            },
            Node::Table {
                align: vec!["left", "right"],
                rows: vec![
                    vec![
                        vec![Node::Words { run: sv("Beslut") }],
                        vec![Node::Words { run: sv("Dagar") }],
                    ],
                    vec![
                        vec![Node::Words {
                            run: sv("Omedelbart omhändertagande"),
                        }],
                        vec![Node::Words { run: sv("7") }],
                    ],
                ],
            },
            Node::Quote {
                children: vec![paragraph("Barnets bästa ska komma i främsta rummet.")],
            },
        ];
        nodes.extend((0..12).map(|_| paragraph("Den som arbetar ute möter barn som inte säger vad de heter. Börja med att hälsa, säg vem du är och fråga om barnet har ätit. Skriv sedan ner vad du har sett och hört, inte vad du tror. Låt någon annan läsa det du har skrivit innan dagen är slut.")));
        panel(id, title, vec![Block::Text { nodes }])
    };
    let case = vec![
        text(&[
            "En flicka sitter utanför köpcentrumet. Hon säger att hon är arton år, men ser yngre ut.",
        ]),
        Block::Text {
            nodes: vec![Node::List {
                start: Some(1),
                items: vec![
                    vec![Node::Words {
                        run: sv("Vad frågar du först?"),
                    }],
                    vec![Node::Words {
                        run: sv("Vem ringer du?"),
                    }],
                ],
            }],
        },
        Block::Lines { count: 8 },
    ];
    let own_numbers = text(&["Egna nummer och anteckningar:"]);
    vec![
        document("a6-booklet", plan.clone()),
        document("a5-booklet", plan),
        document(
            "wallet-card",
            vec![
                panel(
                    "ring",
                    "Vem du ringer",
                    vec![Block::Contacts {
                        contacts: few_contacts(),
                    }],
                ),
                panel(
                    "tank",
                    "Tänk på",
                    vec![own_numbers, Block::Lines { count: 2 }],
                ),
            ],
        ),
        document("flashcards", vec![panel("kort", "Kort", vec![phrases()])]),
        document(
            "show-cards",
            vec![panel(
                "visa",
                "Visa",
                vec![
                    phrases(),
                    Block::Digits {
                        digits: (1..=20).map(|digit: u8| digit.to_string()).collect(),
                    },
                ],
            )],
        ),
        document(
            "form",
            vec![panel(
                "blankett",
                "Fältrapport",
                vec![text(&["Skriv aldrig namn eller personnummer."]), fields()],
            )],
        ),
        document(
            "tick-list",
            vec![panel("steg", "De första minuterna", vec![steps()])],
        ),
        document(
            "case-sheet",
            vec![
                panel("stopp-1", "Första stoppet", case.clone()),
                panel("stopp-2", "Andra stoppet", case),
            ],
        ),
        document(
            "reading",
            vec![
                chapter("ute", "Att arbeta ute"),
                chapter("efter", "Efter passet"),
                panel(
                    "lagar",
                    "Lagar",
                    vec![laws(), contacts(), indicators(), steps(), phrases()],
                ),
            ],
        ),
    ]
}

fn few_contacts() -> Vec<ContactLine> {
    vec![
        contact("Larmnumret", &[("", "112")], "", true),
        contact("Socialjouren", &[("", "08-123 456 78")], "", true),
        contact("Polisen", &[("", "114 14")], "", false),
        ContactLine {
            fill_in: Some("Fyll i: Mottagningen".to_owned()),
            ..contact("Mottagningen", &[], "", false)
        },
    ]
}
