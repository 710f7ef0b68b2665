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
