//! The scripts of the search: what is in them, and what is not.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use crate::handbook_test::{HandbookTest, contact, law};

/// The files of the search by name, each with what it hands over.
fn search(test: &HandbookTest) -> BTreeMap<String, Value> {
    let files = fs::read_dir(test.path("public/search")).expect("a folder");
    let read = |file: fs::DirEntry| {
        let name = file.file_name().to_string_lossy().into_owned();
        let script = fs::read_to_string(file.path()).expect("a script");
        let stem = name.trim_end_matches(".js").to_owned();
        let start = format!("handbokSearch.add(\"{stem}\", ");
        let value = script.strip_prefix(&start);
        let value = value.and_then(|rest| rest.strip_suffix(");\n"));
        let value = serde_json::from_str(value.expect("a single call")).expect("a value");
        (stem, value)
    };
    files.map(|file| read(file.expect("a file"))).collect()
}

/// The main file of a language, which names all languages.
fn core(files: &BTreeMap<String, Value>, language: &str) -> Value {
    let languages = files[language]["languages"].as_array().expect("a list");
    assert!(languages.iter().any(|one| one[0] == language));
    files[language].clone()
}

/// Words or topics that are told by what they share with the one before.
fn front_coded(text: &Value, parting: char) -> Vec<String> {
    let mut before = String::new();
    let text = text.as_str().expect("a text");
    let words = text.split(parting).map(|word| {
        let mut letters = word.chars();
        let shared = letters.next().and_then(|sign| sign.to_digit(36));
        let shared = shared.expect("a sign") as usize;
        before = before.chars().take(shared).chain(letters).collect();
        before.clone()
    });
    words.collect()
}

fn topics(core: &Value) -> Vec<String> {
    front_coded(&core["topics"], '\n')
}

fn words(core: &Value) -> Vec<String> {
    front_coded(&core["forms"], ' ')
}

#[test]
fn records_are_found_as_themselves_and_rows_have_what_is_needed_at_once() {
    let test = HandbookTest::new()
        .file("content/kontakter.md", contact("bris", "116 111"))
        .file(
            "content/lagar/sol-19-1.md",
            law("19 kap. 1 §").replace("---\nText", "replaces: [14 kap. 1 § SoL]\n---\nText"),
        )
        .file(
            "content/fraser.md",
            "---\nkind: phrases\ntitle: Fraser\nphrases:\n  - id: ph-01\n    sv: Barn\n    romani:\n      - {form: čhavo, tag: rmy-x-kalderas, status: attested}\n---\n",
        );
    test.run("build").succeeds();
    let files = search(&test);
    let swedish = core(&files, "sv");
    let topics = topics(&swedish);
    let record = |topic: &str| {
        let at = topics.iter().position(|found| found == topic);
        let at = at.unwrap_or_else(|| panic!("{topic} in {topics:?}"));
        swedish["records"][at.to_string()].clone()
    };
    assert_eq!(
        record("kontakter#bris")["numbers"][0]["text"],
        "116\u{a0}111"
    );
    let law = record("lagar/sol-19-1");
    assert_eq!(law["old"], serde_json::json!(["14:1"]));
    assert!(
        law["now"]
            .as_str()
            .is_some_and(|now| now.starts_with("heter nu")),
        "{law}"
    );
    assert_eq!(record("fraser#ph-01"), Value::Null, "cards lie apart");
    let cards = &files[swedish["cards"].as_str().expect("a name")]["records"];
    let at = topics.iter().position(|found| found == "fraser#ph-01");
    let card = &cards[at.expect("it").to_string()];
    assert_eq!(card["romani"][0]["text"], "čhavo");
    let words = words(&swedish);
    for word in ["116111", "14:1", "19:1", "čhavo", "~cavo"] {
        assert!(
            words.iter().any(|found| found == word),
            "{word} in {words:?}"
        );
    }
}

#[test]
fn a_page_that_is_not_translated_is_found_in_its_own_language_only() {
    let test = HandbookTest::new()
        .file("content/handbook.yaml", "languages: [sv, en]\n")
        .file("content/a.md", "# Tolk\n\nBoka tolk.\n")
        .file("content/b.md", "# Jourhem\n\nEtt hem.\n")
        .file("content/b.en.md", "# Foster home\n\nA home.\n");
    test.run("build").succeeds();
    let files = search(&test);
    let (swedish, english) = (core(&files, "sv"), core(&files, "en"));
    assert_eq!(topics(&swedish), ["a", "b", "index"]);
    assert!(!topics(&english).contains(&"a".to_owned()), "{english}");
    assert!(!words(&english).contains(&"boka".to_owned()), "{english}");
    assert!(words(&english).contains(&"foster".to_owned()), "{english}");
}

#[test]
fn what_the_facilitator_reads_is_in_no_file_of_the_search() {
    let test = HandbookTest::new().file(
        "content/burken.md",
        "---\nkind: case\ntitle: Burken\nsituation: Det är november.\nfacilitator: Hemligfacit för allt.\nstops:\n  - {id: a, name: Mötet, text: Hon fryser., questions: [Vad ser du?], minutes: 10, facilitator: Hemligfacit för stoppet.}\n---\n",
    );
    test.run("build").succeeds();
    let files = search(&test);
    let all: String = files.values().map(Value::to_string).collect();
    assert!(all.contains("november") && all.contains("fryser"), "{all}");
    assert!(!all.to_lowercase().contains("hemligfacit"), "{all}");
}

#[test]
fn a_term_with_synonyms_that_no_page_has_is_a_warning_until_it_says_where_to_read_on() {
    let term = |see: &str| {
        format!(
            "---\nkind: glossary\ntitle: Ordlista\nterms:\n  - {{id: jour, term: beredskap, synonyms: [nattpass], means: Den som svarar.{see}}}\n---\n"
        )
    };
    let test = HandbookTest::new()
        .file("content/ordlista.md", term(""))
        .file("content/jouren.md", "# Jouren\n\nRing.\n");
    let run = test.run("check").succeeds();
    assert!(run.stderr.contains("glossary-unused"), "{}", run.stderr);
    test.write("content/ordlista.md", term(", see: [jouren.md]"));
    let run = test.run("check").succeeds();
    assert!(!run.stderr.contains("glossary-unused"), "{}", run.stderr);
    test.write("content/ordlista.md", term(""));
    test.write("content/jouren.md", "# Jouren\n\nNattpasset svarar.\n");
    let run = test.run("check").succeeds();
    assert!(!run.stderr.contains("glossary-unused"), "{}", run.stderr);
}

#[test]
fn keywords_are_searched_in_each_language_that_the_page_has_no_text_in_and_are_never_shown() {
    let test = HandbookTest::new()
        .file(
            "content/handbook.yaml",
            "title: Handbok\nlanguages: [sv, en, ro]\n",
        )
        .file(
            "content/borta.md",
            "---\ntitle: Barnet saknas\nkeywords: {sv: \"rymt, avviket\", ro: dispărut}\n---\nRing.\n",
        )
        .file(
            "content/borta.en.md",
            "---\ntitle: The child is gone\nkeywords: runaway\n---\nCall.\n",
        );
    test.run("build").succeeds();
    let files = search(&test);
    let has =
        |language: &str, word: &str| words(&core(&files, language)).iter().any(|one| one == word);
    for (language, word, expected) in [
        ("sv", "rymt", true),
        ("sv", "avviket", true),
        ("sv", "dispărut", true),
        ("sv", "runaway", false),
        ("en", "runaway", true),
        ("en", "rymt", false),
    ] {
        assert_eq!(has(language, word), expected, "{word} in {language}");
    }
    for page in ["sv/borta.html", "en/borta.html"] {
        let page = test.read(&format!("public/{page}"));
        assert!(!page.contains("rymt") && !page.contains("runaway"));
    }
}
