//! Cases, quizzes and meetings, as those who practise and meet see them.

use crate::handbook_test::{HandbookTest, law};

/// A case whose notes say `Facit`, with these fields in front of its stops.
fn case(fields: &str) -> String {
    format!(
        "---\nkind: case\ntitle: Burken\n{fields}situation: |\n  Det är november.\n\n  Hon fryser.\nfacilitator: Facit för allt.\nstops:\n  \
         - id: aldern\n    name: Åldern\n    text: Hon säger att hon är 19.\n    questions: [Vad gör du?, Vem ringer du?]\n    \
         minutes: 10\n    laws: [lvu-6.md]\n    facilitator: Facit för stoppet.\n  - {{id: sedan, name: Sedan, minutes: 35}}\n---\nLäs i tur och ordning.\n"
    )
}

fn with_case() -> HandbookTest {
    HandbookTest::new()
        .file("content/lvu-6.md", law("6 §"))
        .file("content/burken.md", case("group: {from: 3, to: 8}\n"))
}

#[test]
fn participants_see_an_invented_case_with_its_time_and_no_word_of_the_notes() {
    let test = with_case();
    test.run("build --deny warnings").succeeds();
    let page = test.read("public/sv/burken.html");
    for shown in [
        "Påhittat fall",
        "45 minuter",
        "3–8 personer",
        "<p>Det är november.</p>",
        "<p>Hon fryser.</p>",
        "1. Åldern",
        "2. Sedan",
        "<li>Vem ringer du?</li>",
        "<a href=\"lvu-6.html\">",
        "href=\"burken.handledare.html\"",
    ] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    assert!(!page.contains("Facit"), "{page}");
}

#[test]
fn the_facilitators_page_has_everything_and_is_left_out_of_search() {
    let test = with_case();
    test.write(
        "content/handbook.yaml",
        "base_url: https://handbok.example.org/\n",
    );
    test.run("build").succeeds();
    let page = test.read("public/sv/burken.handledare.html");
    for shown in [
        "Facit för allt.",
        "Facit för stoppet.",
        "Hon säger att hon är 19.",
        "<meta name=\"robots\" content=\"noindex\">",
        "<main id=\"main\" class=\"wide\" data-search=\"no\">",
        "<a href=\"burken.html\">Burken</a>",
    ] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    assert!(!page.contains("rel=\"canonical\""), "{page}");
    let participants = test.read("public/sv/burken.html");
    assert!(!participants.contains("data-search") && participants.contains("rel=\"canonical\""));
}

#[test]
fn a_translated_list_of_another_length_is_reported_and_not_mixed_in() {
    let test = with_case()
        .file("content/handbook.yaml", "languages: [sv, en]\n")
        .file(
            "content/burken.en.md",
            "---\ntitle: The tin\nstops:\n  aldern: {name: Her age, questions: [What do you do?, Whom do you call?]}\n---\n",
        );
    test.run("build").succeeds();
    let page = test.read("public/en/burken.html");
    assert!(page.contains("<li>Whom do you call?</li>"), "{page}");
    test.write(
        "content/burken.en.md",
        "---\ntitle: The tin\nstops:\n  aldern: {name: Her age, questions: [What do you do?]}\n---\n",
    );
    let run = test.run("check --lang en").ends_with(1);
    assert!(
        run.stderr
            .contains("the translation's `questions` has 1 items, the source's has 2"),
        "{}",
        run.stderr
    );
}

#[test]
fn a_case_refers_to_laws_that_exist() {
    let test = with_case();
    test.write(
        "content/burken.md",
        case("").replace("laws: [lvu-6.md]", "laws: [burken.md, nowhere.md]"),
    );
    let run = test.run("check --format json").ends_with(1);
    assert!(
        run.stdout.contains("reference-kind") && run.stdout.contains("link-dead"),
        "{}",
        run.stdout
    );
}

/// A quiz of one question with these answers.
fn quiz(answers: &str) -> String {
    format!(
        "---\nkind: quiz\ntitle: Frågor\nquestions:\n  - id: tecken\n    question: Räcker ett tecken?\n    answers: [{answers}]\n    \
         why: Ett tecken är inget bevis.\n    more: lvu-6.md\n---\n"
    )
}

fn with_quiz(answers: &str) -> HandbookTest {
    HandbookTest::new()
        .file("content/lvu-6.md", law("6 §"))
        .file("content/fragor.md", quiz(answers))
}

#[test]
fn a_quiz_hides_the_answer_below_each_question_and_has_a_key_for_paper() {
    let test = with_quiz("{text: Ja}, {text: Nej, right: true, why: Du utreder inte.}");
    test.run("build --deny warnings").succeeds();
    let page = test.read("public/sv/fragor.html");
    let (question, answer) = page
        .split_once("<summary>Visa svaret</summary>")
        .expect("an answer to open");
    assert!(question.contains("<li>Ja</li>\n<li>Nej</li>"), "{question}");
    assert!(!question.contains("Rätt svar"), "{question}");
    let (answer, key) = answer.split_once("class=\"key\"").expect("a key");
    for part in [answer, key] {
        assert!(
            part.contains("<strong>Rätt svar:</strong> b) Nej"),
            "{part}"
        );
        assert!(part.contains("Ett tecken är inget bevis."), "{part}");
    }
    assert!(answer.contains("b) Du utreder inte.") && answer.contains("href=\"lvu-6.html\""));
}

#[test]
fn a_question_has_one_right_answer_unless_it_says_several() {
    for answers in [
        "{text: Ja}, {text: Nej}",
        "{text: Ja, right: true}, {text: Nej, right: true}",
        "{text: Ja, right: true}",
    ] {
        let run = with_quiz(answers).run("check --format json").ends_with(1);
        assert!(run.stdout.contains("\"quiz-answer\""), "{}", run.stdout);
    }
    let several = quiz("{text: Ja, right: true}, {text: Nej, right: true}")
        .replace("    why", "    several: true\n    why");
    let test = with_quiz("").file("content/fragor.md", several);
    test.run("build --deny warnings").succeeds();
    let page = test.read("public/sv/fragor.html");
    assert!(
        page.contains("Flera svar är rätt.") && page.contains("a) Ja b) Nej"),
        "{page}"
    );
}

/// A meeting on `date` with these further fields.
fn meeting(date: &str, fields: &str) -> String {
    format!("---\nkind: meeting\ntitle: Forum {date}\ndate: {date}\n{fields}---\nText.\n")
}

const DECISIONS: &str = "decisions:\n  - {id: nummer, what: Ring alla, who: juristen, due: 2026-10-01, page: ../sida.md}\n  \
     - {id: tolk, what: Fråga en tolk, who: jouren, due: 2026-12-24}\n  - {id: klart, what: Skriv ut, who: jouren, done: 2026-09-12}\n";

fn with_meetings() -> HandbookTest {
    HandbookTest::new()
        .file(
            "content/sida.md",
            "---\nchanges:\n  - {on: 2026-08-01, what: Gammalt.}\n  - {on: 2026-10-02, what: Nytt nummer., major: true}\n---\n# Sida\n",
        )
        .file("content/forum/ett.md", meeting("2026-09-10", DECISIONS))
        .file(
            "content/forum/tva.md",
            meeting("2026-11-26", "time: \"13:00-15:00\"\nfunctions: [jouren, juristen]\nagenda: [{id: lage, item: Läget, who: jouren, minutes: 20}]\n"),
        )
}

#[test]
fn a_meeting_shows_its_decisions_with_their_state_and_the_page_they_changed() {
    let test = with_meetings();
    test.run("build --deny warnings").succeeds();
    let page = test.read("public/sv/forum/ett.html");
    for shown in [
        "skulle ha varit klart 1 oktober 2026",
        "öppet, ska vara klart 24 december 2026",
        "klart 12 september 2026",
        "<a href=\"../sida.html\">Sida</a>",
        "<li id=\"nummer\"",
    ] {
        assert!(page.contains(shown), "{shown}: {page}");
    }
    assert!(!page.contains("Öppna beslut"), "{page}");
}

#[test]
fn a_new_agenda_begins_with_what_is_open_by_role_and_what_has_changed_since() {
    let test = with_meetings();
    test.run("build").succeeds();
    let page = test.read("public/sv/forum/tva.html");
    let (before, agenda) = page.split_once("<h2>Dagordning</h2>").expect("an agenda");
    assert!(agenda.contains("Läget") && agenda.contains("20 minuter"));
    let (open, changed) = before
        .split_once("<h2>Ändrat i handboken sedan 10 september 2026</h2>")
        .expect("what has changed");
    let roles: Vec<usize> = [
        ">jouren</h3>",
        "Fråga en tolk",
        ">juristen</h3>",
        "Ring alla",
    ]
    .iter()
    .map(|shown| open.find(shown).expect(shown))
    .collect();
    assert!(roles.is_sorted(), "{open}");
    assert!(open.contains("<a href=\"ett.html#nummer\">") && !open.contains("Skriv ut"));
    assert!(
        changed.contains("Nytt nummer.") && changed.contains("Viktig ändring:"),
        "{changed}"
    );
    assert!(!changed.contains("Gammalt."), "{changed}");
    let section = test.read("public/sv/forum/index.html");
    assert!(section.contains("Öppna beslut") && section.contains("Ring alla"));
    assert!(!test.read("public/sv/index.html").contains("Ring alla"));
}

#[test]
fn a_meeting_that_decided_something_is_no_new_agenda_nor_are_those_before_it() {
    let test = with_meetings().file("content/forum/noll.md", meeting("2026-05-01", ""));
    test.run("build").succeeds();
    assert!(
        !test
            .read("public/sv/forum/noll.html")
            .contains("Öppna beslut")
    );
    assert!(
        test.read("public/sv/forum/ett.html")
            .contains("href=\"noll.html\">1 maj 2026")
    );
}

#[test]
fn days_of_a_meeting_that_cannot_be_are_reported() {
    for (fields, code) in [
        (
            "decisions: [{id: a, what: A, who: jouren, done: 2026-09-09}]\n",
            "date-order",
        ),
        (
            "decisions: [{id: a, what: A, who: jouren, due: 2026-09-09}]\n",
            "date-order",
        ),
        ("next: 2026-01-01\n", "date-order"),
        ("time: klockan ett\n", "hours-invalid"),
        (
            "agenda: [{id: a, item: A, minutes: 0}]\n",
            "minutes-invalid",
        ),
        (
            "decisions: [{id: a, what: A, who: jouren, page: ../nowhere.md}]\n",
            "link-dead",
        ),
    ] {
        let test = HandbookTest::new().file("content/forum/ett.md", meeting("2026-09-10", fields));
        let run = test.run("check --format json").ends_with(1);
        assert!(
            run.stdout.contains(&format!("\"{code}\"")),
            "{fields}: {}",
            run.stdout
        );
    }
    let test = with_meetings().file("content/forum/tre.md", meeting("2026-11-26", ""));
    let run = test.run("check --format json").succeeds();
    assert!(run.stdout.contains("\"meeting-day\""), "{}", run.stdout);
}

#[test]
fn no_page_takes_the_address_of_a_part_of_another() {
    let test = with_case().file("content/burken.handledare.md", "# Annan sida\n");
    let run = test.run("check --lang en").ends_with(1);
    assert!(
        run.stderr.contains("`burken-handledare.md`"),
        "{}",
        run.stderr
    );
}
