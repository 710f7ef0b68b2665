//! `serve`: the preview answers as a web server would, and only to us.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};

use crate::handbook_test::{HandbookTest, page};

struct Preview {
    child: Child,
    port: u16,
}

impl Preview {
    fn of(test: &HandbookTest) -> Self {
        let mut child = test
            .command(&["serve", "--port", "0", "--quiet"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut address = String::new();
        BufReader::new(child.stdout.take().expect("a pipe"))
            .read_line(&mut address)
            .expect("an address");
        let port = address
            .trim()
            .trim_end_matches('/')
            .rsplit(':')
            .next()
            .expect("a port")
            .parse()
            .expect("a number");
        Self { child, port }
    }

    fn ask(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        let request = request.replace("HOST", &format!("127.0.0.1:{}", self.port));
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("it answers");
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get(&self, path: &str) -> String {
        self.ask(&format!(
            "GET {path} HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n"
        ))
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn small() -> HandbookTest {
    HandbookTest::new()
        .file("content/del/å sida.md", page("x"))
        .file(
            "content/bild.svg",
            "<svg xmlns='http://www.w3.org/2000/svg'/>",
        )
}

#[test]
fn pages_are_served_with_their_type_and_a_strict_policy() {
    let test = small();
    let preview = Preview::of(&test);
    let answer = preview.get("/sv/del/%C3%A5%20sida.html?x=1");
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(
        answer.contains("Content-Type: text/html; charset=utf-8"),
        "{answer}"
    );
    assert!(
        answer.contains(
            "Content-Security-Policy: default-src 'self'; require-trusted-types-for 'script'\r\n"
        ),
        "{answer}"
    );
    assert!(preview.get("/sv/del/").starts_with("HTTP/1.1 200"));
    assert!(preview.get("/sv/del").contains("Location: /sv/del/"));
}

#[test]
fn what_is_not_there_is_said_on_a_page() {
    let test = small();
    let preview = Preview::of(&test);
    for path in [
        "/nowhere.html",
        "/../../etc/passwd",
        "/%2e%2e/%2e%2e/etc/passwd",
        "//etc/passwd",
    ] {
        let answer = preview.get(path);
        assert!(answer.starts_with("HTTP/1.1 404"), "{path}: {answer}");
        assert!(answer.contains("<h1>"), "{path}");
    }
}

#[test]
fn only_get_and_head_are_answered_and_only_for_our_own_name() {
    let test = small();
    let preview = Preview::of(&test);
    let head =
        preview.ask("HEAD /sv/index.html HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n");
    assert!(
        head.starts_with("HTTP/1.1 200") && head.ends_with("\r\n\r\n"),
        "{head}"
    );
    for (request, status) in [
        (
            "POST / HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\nContent-Length: 0\r\n\r\n",
            "405",
        ),
        (
            "DELETE / HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n",
            "405",
        ),
        (
            "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
            "421",
        ),
        (
            "GET / HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc",
            "400",
        ),
    ] {
        let answer = preview.ask(request);
        assert!(
            answer.starts_with(&format!("HTTP/1.1 {status}")),
            "{request}: {answer}"
        );
    }
}
