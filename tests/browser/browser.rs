//! Chromium without a window, spoken to over a pipe.
//!
//! The DevTools protocol over a pipe needs no library and no port, and Chromium ends when the pipe closes: none is left
//! behind, however the tests end. (A `static` is never dropped, so a browser that waits to be killed would stay.)

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, LazyLock, Mutex};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

/// How long anything may take before a test gives up; machines that compile at the same time are slow.
pub const PATIENCE: Duration = Duration::from_secs(240);

/// The browser that all tests share.
pub static BROWSER: LazyLock<Browser> = LazyLock::new(Browser::start);

/// Gives Chromium our pipes as its files 3 and 4, and removes its profile when it has ended.
const LAUNCH: &str = r#"trap : INT
"$@" --user-data-dir="$PROFILE" 3<&0 4>&1 </dev/null >/dev/null 2>&1
rm -rf "$PROFILE""#;

const FLAGS: [&str; 10] = [
    "--headless",
    "--remote-debugging-pipe",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--force-color-profile=srgb",
];

/// A running Chromium.
pub struct Browser {
    commands: Mutex<ChildStdin>,
    listeners: Arc<Mutex<Listeners>>,
    last_id: AtomicU64,
}

/// Who waits for what Chromium says.
#[derive(Default)]
struct Listeners {
    replies: HashMap<u64, Sender<Value>>,
    sessions: HashMap<String, Sender<Value>>,
}

impl Browser {
    fn start() -> Self {
        let chromium = std::env::var("CHROMIUM").unwrap_or_else(|_| "chromium".to_owned());
        let profile = tempfile::tempdir()
            .expect("there is a temporary folder")
            .keep();
        let mut child = Command::new("sh")
            .args(["-c", LAUNCH, "sh", chromium.as_str()])
            .args(FLAGS)
            .env("PROFILE", profile)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("there is a shell");
        let commands = child.stdin.take().expect("it is piped");
        let messages = child.stdout.take().expect("it is piped");
        let listeners = Arc::new(Mutex::new(Listeners::default()));
        thread::spawn({
            let listeners = Arc::clone(&listeners);
            move || {
                listen(messages, &listeners);
                // It has ended, and its profile is removed.
                let _ = child.wait();
            }
        });
        let browser = Self {
            commands: Mutex::new(commands),
            listeners,
            last_id: AtomicU64::new(0),
        };
        let version = browser.send(None, "Browser.getVersion", &json!({}));
        assert!(
            version.is_ok(),
            "`{chromium}` does not start; tests/run.sh installs it, CHROMIUM names another"
        );
        browser
    }

    /// Calls a method of the protocol, of one session or of the browser, and returns its result.
    pub fn call(&self, session: Option<&str>, method: &str, params: &Value) -> Value {
        let reply = self
            .send(session, method, params)
            .unwrap_or_else(|trouble| panic!("{method}: {trouble}"));
        if let Some(error) = reply.get("error") {
            panic!("{method}: {error}");
        }
        reply["result"].clone()
    }

    /// Sends on everything that happens in a session.
    pub fn events_of(&self, session: &str) -> Receiver<Value> {
        let (sender, receiver) = mpsc::channel();
        let mut listeners = self.listeners.lock().expect("no listener panics");
        listeners.sessions.insert(session.to_owned(), sender);
        receiver
    }

    fn send(&self, session: Option<&str>, method: &str, params: &Value) -> Result<Value, String> {
        let id = self.last_id.fetch_add(1, Ordering::Relaxed) + 1;
        let mut message = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = session {
            message["sessionId"] = session.into();
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        let (sender, reply) = mpsc::channel();
        {
            let mut listeners = self.listeners.lock().expect("no listener panics");
            listeners.replies.insert(id, sender);
        }
        {
            let mut commands = self.commands.lock().expect("no sender panics");
            let sent = commands.write_all(&bytes).and_then(|()| commands.flush());
            sent.map_err(|error| error.to_string())?;
        }
        reply
            .recv_timeout(PATIENCE)
            .map_err(|error| format!("no answer from Chromium: {error}"))
    }
}

/// Hands out Chromium's messages, each ended by a zero byte, until it ends.
fn listen(messages: ChildStdout, listeners: &Mutex<Listeners>) {
    let mut messages = BufReader::new(messages);
    let mut bytes = Vec::new();
    while messages
        .read_until(0, &mut bytes)
        .is_ok_and(|read| read > 0)
    {
        bytes.pop();
        let message: Value = serde_json::from_slice(&bytes).unwrap_or_default();
        bytes.clear();
        let mut listeners = listeners.lock().expect("no listener panics");
        let listener = match (message["id"].as_u64(), message["sessionId"].as_str()) {
            (Some(id), _) => listeners.replies.remove(&id),
            (None, Some(session)) => listeners.sessions.get(session).cloned(),
            (None, None) => None,
        };
        if let Some(listener) = listener {
            // Whoever has stopped listening has finished.
            let _ = listener.send(message);
        }
    }
    // Everybody who still waits learns that nothing more will come.
    *listeners.lock().expect("no listener panics") = Listeners::default();
}
