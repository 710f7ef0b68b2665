//! `build`: all or nothing, and the same bytes every time.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::thread;
use std::time::Duration;

use crate::handbook_test::{HandbookTest, contact, law, page};

/// Every file below a folder with its bytes.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn collect(folder: &Path, top: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder)
            .expect("a folder")
            .map(|entry| entry.expect("an entry").path())
        {
            if entry.is_dir() {
                collect(&entry, top, files);
            } else {
                let name = entry
                    .strip_prefix(top)
                    .expect("inside")
                    .to_string_lossy()
                    .into_owned();
                files.insert(name, fs::read(&entry).expect("a file"));
            }
        }
    }
    let mut files = BTreeMap::new();
    collect(folder, folder, &mut files);
    files
}

fn small() -> HandbookTest {
    HandbookTest::new()
        .file(
            "content/handbook.yaml",
            "title: {sv: Prov, en: Test}\nlanguages: [sv, en]\n",
        )
        .file(
            "content/index.md",
            "# Hem\n\nRing [](kontakter/jour.md#jouren). Läs 6 § LVU.\n",
        )
        .file(
            "content/index.en.md",
            "# Home\n\nCall [](kontakter/jour.md#jouren). Read 6 § LVU.\n",
        )
        .file("content/kontakter/jour.md", contact("jouren", "112"))
        .file("content/lagar/lvu-6.md", law("6 §"))
}

#[test]
fn the_same_input_and_day_give_the_same_bytes() {
    let test = small();
    test.run("build --out one").succeeds();
    test.run("build --out two --jobs 1").succeeds();
    assert_eq!(tree(&test.path("one")), tree(&test.path("two")));
}

#[test]
fn an_empty_link_says_what_it_leads_to_and_a_citation_becomes_a_link() {
    let test = small();
    test.run("build").succeeds();
    let home = test.read("public/sv/index.html");
    assert!(home.contains(r#"<a href="kontakter/jour.html#jouren">Jouren</a> <a class="phone" href="tel:112">112</a>"#), "{home}");
    assert!(
        home.contains(r#"<a class="citation" href="lagar/lvu-6.html">6 § LVU</a>"#),
        "{home}"
    );
    assert!(
        test.read("public/en/index.html")
            .contains(r#"<a class="citation" href="lagar/lvu-6.html">6 § LVU</a>"#)
    );
}

#[test]
fn a_page_that_is_not_translated_is_shown_and_says_so() {
    let test = small();
    test.run("build").succeeds();
    let english = test.read("public/en/lagar/lvu-6.html");
    assert!(
        english.contains("This page has not been translated into English. It is shown in Swedish."),
        "{english}"
    );
    assert!(english.contains(r#"<article lang="sv">"#), "{english}");
    assert!(
        test.read("public/sv/lagar/lvu-6.html")
            .contains("(available in")
            || test
                .read("public/sv/lagar/lvu-6.html")
                .contains("(finns på svenska)")
    );
}

#[test]
fn headings_share_their_ids_in_all_languages() {
    let test = small();
    test.write(
        "content/a.md",
        "# Sida\n\n## Första minuten\n\n## Sedan {#fast}\n",
    );
    test.write("content/a.en.md", "# Page\n\n## First minute\n\n## Then\n");
    test.run("build").succeeds();
    for language in ["sv", "en"] {
        let html = test.read(&format!("public/{language}/a.html"));
        assert!(
            html.contains(r#"id="första-minuten""#) && html.contains(r#"id="fast""#),
            "{html}"
        );
    }
}

#[test]
fn one_changed_word_changes_one_page_and_leaves_the_rest_untouched() {
    let test = small();
    let long = |word: &str| law("7 §").replace("Text.", &format!("Text.\n\nMer {word}."));
    test.write("content/lagar/lvu-7.md", long("text"));
    test.run("build").succeeds();
    let before = tree(&test.path("public"));
    test.write("content/lagar/lvu-7.md", long("ord"));
    test.run("build").succeeds();
    let after = tree(&test.path("public"));
    assert_eq!(
        changed_in(&before, &after, |path| !path.starts_with("search/")),
        ["en/lagar/lvu-7.html", "sv/lagar/lvu-7.html"],
        "the second shows the Swedish text in English"
    );
    let search = changed_in(&before, &after, |path| path.starts_with("search/"));
    assert!(
        search.iter().all(|path| path.starts_with("search/sv.")),
        "the English index knows nothing of it: {search:?}"
    );
}

/// The paths of those files that are not the same before and after.
fn changed_in(
    before: &BTreeMap<String, Vec<u8>>,
    after: &BTreeMap<String, Vec<u8>>,
    is_meant: impl Fn(&str) -> bool,
) -> Vec<String> {
    let paths = after.keys().filter(|path| is_meant(path));
    paths
        .filter(|path| before.get(*path) != after.get(*path))
        .cloned()
        .collect()
}

#[cfg(unix)]
#[test]
fn a_file_that_did_not_change_is_not_written_again() {
    use std::os::unix::fs::MetadataExt;
    let test = small();
    let inode = || {
        fs::metadata(test.path("public/sv/index.html"))
            .expect("built")
            .ino()
    };
    test.run("build").succeeds();
    let first = inode();
    test.run("build").succeeds();
    assert_eq!(inode(), first);
}

#[test]
fn an_error_leaves_the_old_site_whole() {
    let test = small();
    test.run("build").succeeds();
    let before = tree(&test.path("public"));
    test.write("content/a.md", page("[x](nowhere.md)"));
    test.run("build").ends_with(1);
    assert_eq!(tree(&test.path("public")), before);
    let template =
        "{% extends \"page.html\" %}{% block content %}{{ nothing.here }}{% endblock content %}";
    test.write("content/a.md", page("x"));
    test.write("themes/default/law.html", template);
    test.run("build").ends_with(1);
    assert_eq!(tree(&test.path("public")), before);
    assert_eq!(leftovers(&test), Vec::<String>::new());
}

/// What publishing left beside the output, but for the lock.
fn leftovers(test: &HandbookTest) -> Vec<String> {
    let names = fs::read_dir(test.root())
        .expect("the project")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        });
    names
        .filter(|name| name.starts_with(".handbok") && !name.contains("lock"))
        .collect()
}

#[test]
fn a_folder_that_is_not_ours_is_left_alone() {
    let test = small().file("public/mine.txt", "mine");
    let run = test.run("build").ends_with(2);
    assert!(run.stderr.contains("public"), "{}", run.stderr);
    assert_eq!(test.read("public/mine.txt"), "mine");
    test.write("afile", "x");
    test.run("build --out afile").ends_with(2);
    assert_eq!(test.read("afile"), "x");
}

#[test]
fn an_empty_folder_is_taken() {
    let test = small();
    fs::create_dir(test.path("public")).expect("a new folder");
    test.run("build").succeeds();
}

#[test]
fn a_build_killed_at_any_moment_leaves_a_whole_site() {
    let test = small();
    for number in 0..300 {
        test.write(
            &format!("content/m/s{number}.md"),
            page("Det är **gammalt**."),
        );
    }
    test.run("build --quiet").succeeds();
    let old = tree(&test.path("public"));
    for number in 0..300 {
        test.write(&format!("content/m/s{number}.md"), page("Det är **nytt**."));
    }
    test.run("build --quiet --out elsewhere").succeeds();
    let new = tree(&test.path("elsewhere"));
    assert_ne!(old, new);
    for milliseconds in [1, 5, 10, 20, 40, 60, 80, 100, 120, 150, 200, 300] {
        let mut child = test
            .command(&["build", "--quiet"])
            .spawn()
            .expect("the program starts");
        thread::sleep(Duration::from_millis(milliseconds));
        // It may be done already.
        let _ = child.kill();
        child.wait().expect("it ends");
        let now = tree(&test.path("public"));
        assert!(
            now == old || now == new,
            "neither the old site nor the new after {milliseconds} ms"
        );
    }
    test.run("build --quiet").succeeds();
    assert_eq!(tree(&test.path("public")), new);
    assert_eq!(leftovers(&test), Vec::<String>::new());
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_cannot_be_written_leaves_the_old_site_whole() {
    let test = small();
    test.run("build").succeeds();
    let before = tree(&test.path("public"));
    test.write("content/big.md", page(&"Mycket text. ".repeat(100_000)));
    // A limit on the size of files stands for a disk that is full; the signal that comes with it is ignored.
    let program = env!("CARGO_BIN_EXE_handbok");
    let script = format!(
        "trap '' XFSZ; ulimit -f 200; exec '{program}' build --date {}",
        crate::handbook_test::TODAY
    );
    let output = std::process::Command::new("sh")
        .args(["-c", &script])
        .current_dir(test.root())
        .output()
        .expect("sh");
    assert_eq!(
        output.status.code(),
        Some(2),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_eq!(tree(&test.path("public")), before);
    assert_eq!(leftovers(&test), Vec::<String>::new());
}

#[test]
fn a_theme_may_replace_single_files() {
    let test = small().file(
        "themes/default/style.css",
        "/* Ours */\nbody { color: black }\n",
    );
    test.run("build").succeeds();
    let page = test.read("public/sv/kontakter/index.html");
    let (_, after) = page.split_once("assets/style.").expect("a style sheet");
    let name = format!(
        "public/assets/style.{}",
        after.split('"').next().expect("an attribute")
    );
    // Published without what only its writer reads.
    assert_eq!(test.read(&name), "body{color:black}");
}

#[test]
fn images_are_published_under_a_name_that_changes_with_their_bytes() {
    let test = small()
        .file("content/bilder/karta å.png", "png")
        .file("content/b.md", page("![Karta](<bilder/karta å.png>)"));
    test.run("build").succeeds();
    let html = test.read("public/sv/b.html");
    assert!(
        html.contains("<img src=\"../assets/bilder/karta%20%C3%A5."),
        "{html}"
    );
    let names: Vec<String> = tree(&test.path("public"))
        .into_keys()
        .filter(|path| path.ends_with(".png"))
        .collect();
    assert_eq!(names.len(), 1);
}

#[test]
fn a_section_with_many_pages_shows_a_short_menu() {
    let test = HandbookTest::new();
    for number in 0..100 {
        test.write(&format!("content/m/s{number:03}.md"), page("x"));
    }
    test.run("build").succeeds();
    let html = test.read("public/sv/m/s050.html");
    assert!(
        html.contains("s049.html") && html.contains("s051.html") && !html.contains("s090.html"),
        "{html}"
    );
}

#[test]
fn the_home_page_of_a_language_for_some_sections_leads_to_these_only() {
    let index = |title: &str| format!("---\nkind: page\ntitle: {title}\n---\nText.\n");
    let test = HandbookTest::new()
        .file(
            "content/handbook.yaml",
            "title: Prov\nlanguages: [sv, ro]\ncovers: {ro: [fraser]}\n",
        )
        .file("content/fraser/index.md", index("Fraser"))
        .file(
            "content/fraser/index.ro.md",
            "---\ntitle: Fraze\n---\nText.\n",
        )
        .file("content/kontakter/index.md", index("Kontakter"))
        .file(
            "content/kontakter/nummer.md",
            contact("larmnumret", "112").replace("numbers:", "tags: [akut], numbers:"),
        );
    test.run("build --deny warnings").succeeds();
    let main = |page: &str| {
        let html = test.read(page);
        let (_, main) = html.split_once("<main").expect("a page has a main part");
        main.to_owned()
    };
    let (swedish, romanian) = (main("public/sv/index.html"), main("public/ro/index.html"));
    for way in ["fraser/index.html", "kontakter/index.html", "tel:112"] {
        assert!(swedish.contains(way), "{way}: {swedish}");
    }
    assert!(romanian.contains("fraser/index.html"), "{romanian}");
    for way in ["kontakter/index.html", "tel:112"] {
        assert!(!romanian.contains(way), "{way}: {romanian}");
    }
}
