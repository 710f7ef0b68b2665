//! A small web server for one's own machine.
//!
//! It answers GET and HEAD alone, listens on 127.0.0.1 and refuses requests that were meant for another name, so that no
//! page on the web can read the handbook through it. It has no time limits and is not for publishing.

use std::io::Cursor;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::thread;

use anyhow::anyhow;
use percent_encoding::percent_decode_str;
use tiny_http::{Header, Method, Request, Response, Server};

use crate::output::tree::{Made, OutputTree};

/// How many requests are answered at the same time.
const WORKERS: usize = 4;

/// The policy that every page must live with: nothing from anywhere else, nothing inline.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'self'; require-trusted-types-for 'script'";

/// A server that listens.
pub struct Preview {
    server: Arc<Server>,
    port: u16,
}

impl Preview {
    /// Listens on 127.0.0.1; port 0 takes any that is free.
    pub fn listen(port: u16) -> anyhow::Result<Self> {
        let server = Server::http((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
            anyhow!("127.0.0.1:{port}: {error}; choose another port with --port")
        })?;
        let port = server
            .server_addr()
            .to_ip()
            .map_or(port, |address| address.port());
        Ok(Self {
            server: Arc::new(server),
            port,
        })
    }

    /// The address to open.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Answers from `tree` until the process ends.
    pub fn run(self, tree: OutputTree) {
        let tree = Arc::new(tree);
        let workers = (0..WORKERS).map(|_| {
            let (server, tree, port) = (Arc::clone(&self.server), Arc::clone(&tree), self.port);
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    // A reader who has gone away is no trouble of ours.
                    let _ = answer(request, &tree, port);
                }
            })
        });
        let workers: Vec<_> = workers.collect();
        for worker in workers {
            let _ = worker.join();
        }
    }
}

fn answer(request: Request, tree: &OutputTree, port: u16) -> std::io::Result<()> {
    let reply = reply(&request, tree, port);
    let mut response = Response::from_data(reply.body).with_status_code(reply.status);
    for (name, value) in [
        ("Content-Type", reply.content_type.as_str()),
        ("Cache-Control", "no-cache"),
        ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
    ] {
        response = with_header(response, name, value);
    }
    if let Some(location) = reply.location {
        response = with_header(response, "Location", &location);
    }
    if reply.status == 405 {
        response = with_header(response, "Allow", "GET, HEAD");
    }
    request.respond(response)
}

fn with_header(
    response: Response<Cursor<Vec<u8>>>,
    name: &str,
    value: &str,
) -> Response<Cursor<Vec<u8>>> {
    match Header::from_bytes(name, value) {
        Ok(header) => response.with_header(header),
        Err(()) => response,
    }
}

struct Reply {
    status: u16,
    content_type: String,
    body: Vec<u8>,
    location: Option<String>,
}

impl Reply {
    fn plain(status: u16, text: &str) -> Self {
        Self {
            status,
            content_type: content_type(".txt"),
            body: text.as_bytes().to_vec(),
            location: None,
        }
    }
}

fn reply(request: &Request, tree: &OutputTree, port: u16) -> Reply {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return Reply::plain(405, "405\n");
    }
    let header = |name: &'static str| {
        request
            .headers()
            .iter()
            .find(|header| header.field.equiv(name))
            .map(|header| header.value.as_str())
    };
    // The library answers such requests in ways that another server may read differently (CVE-2026-66752).
    if header("Transfer-Encoding").is_some()
        || header("Content-Length").is_some_and(|length| length != "0")
    {
        return Reply::plain(400, "400\n");
    }
    let is_meant_for_us = |host: &str| {
        [format!("127.0.0.1:{port}"), format!("localhost:{port}")].contains(&host.to_owned())
    };
    if !header("Host").is_some_and(is_meant_for_us) {
        return Reply::plain(421, "421\n");
    }
    let path = request
        .url()
        .split(['?', '#'])
        .next()
        .unwrap_or_default()
        .trim_start_matches('/');
    let path = percent_decode_str(path).decode_utf8_lossy();
    file(tree, &path)
}

/// The file at `path`, the index of a folder, or the page that says there is none.
fn file(tree: &OutputTree, path: &str) -> Reply {
    let index = if path.is_empty() || path.ends_with('/') {
        format!("{path}index.html")
    } else {
        path.to_owned()
    };
    if let Some(body) = body(tree, &index) {
        return Reply {
            status: 200,
            content_type: content_type(&index),
            body,
            location: None,
        };
    }
    if !path.ends_with('/') && tree.make(&format!("{path}/index.html")).is_some() {
        let location = format!("/{}/", crate::output::site::address::encode(path));
        return Reply {
            location: Some(location),
            ..Reply::plain(301, "301\n")
        };
    }
    match body(tree, "404.html") {
        Some(body) => Reply {
            status: 404,
            content_type: content_type(".html"),
            body,
            location: None,
        },
        None => Reply::plain(404, "404\n"),
    }
}

fn body(tree: &OutputTree, path: &str) -> Option<Vec<u8>> {
    match tree.make(path)?.value.made {
        Made::Bytes(bytes) => Some(bytes),
        Made::CopyOf(file) => std::fs::read(file).ok(),
        Made::Nothing => None,
    }
}

/// The media type of a file by its ending.
pub fn content_type(path: &str) -> String {
    let ending = path
        .rsplit('.')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let media_type = match ending.as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "ico" => "image/x-icon",
        "mp3" => "audio/mpeg",
        "ogg" | "opus" => "audio/ogg",
        "mp4" => "video/mp4",
        "pdf" => "application/pdf",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "vcf" => "text/vcard; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    };
    media_type.to_owned()
}
