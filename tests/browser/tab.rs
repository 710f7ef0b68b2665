//! One tab, apart from all others, used as a person would: go to an address, click, press a key.

use std::cell::RefCell;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::browser::{BROWSER, PATIENCE};

/// A tab with its own storage.
pub struct Tab {
    session: String,
    context: String,
    events: Receiver<Value>,
    seen: RefCell<Vec<Value>>,
}

/// A screen to look at pages on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Screen {
    /// CSS pixels across.
    pub width: u32,
    /// CSS pixels down.
    pub height: u32,
}

/// How long nothing happens before the page is asked whether it is there.
const A_WHILE: Duration = Duration::from_secs(5);

/// A small phone.
pub const PHONE: Screen = Screen {
    width: 360,
    height: 740,
};

/// An ordinary desk screen.
pub const DESK: Screen = Screen {
    width: 1280,
    height: 800,
};

impl Tab {
    /// Opens an empty tab on a desk screen.
    pub fn open() -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let context = BROWSER.call(None, "Target.createBrowserContext", &json!({}));
        let context = text(&context["browserContextId"]);
        let target = json!({ "url": "about:blank", "browserContextId": context });
        let target = BROWSER.call(None, "Target.createTarget", &target);
        let target = json!({ "targetId": target["targetId"], "flatten": true });
        let session = BROWSER.call(None, "Target.attachToTarget", &target);
        let session = text(&session["sessionId"]);
        let tab = Self {
            events: BROWSER.events_of(&session),
            session,
            context,
            seen: RefCell::default(),
        };
        for domain in ["Page", "Runtime", "Log", "Audits", "Network"] {
            tab.call(&format!("{domain}.enable"), json!({}));
        }
        tab.call("Page.setLifecycleEventsEnabled", json!({ "enabled": true }));
        // Only one of the tabs that are open at the same time can be the one in front.
        tab.call(
            "Emulation.setFocusEmulationEnabled",
            json!({ "enabled": true }),
        );
        tab.show_on(DESK);
        tab
    }

    /// Calls a method of the protocol.
    pub fn call(&self, method: &str, params: Value) -> Value {
        BROWSER.call(Some(&self.session), method, &params)
    }

    /// Shows the page on a screen; a narrow one is a phone's, where scroll bars take no room.
    pub fn show_on(&self, screen: Screen) {
        self.call(
            "Emulation.setDeviceMetricsOverride",
            json!({
                "width": screen.width, "height": screen.height,
                "deviceScaleFactor": 1, "mobile": screen.width < 600,
            }),
        );
    }

    /// Stops the clock of every page that is opened from now on.
    pub fn stop_clock(&self, moment: &str) {
        let source = format!(
            "{{
                const Real = Date, now = Real.parse({moment});
                window.Date = class extends Real {{
                    constructor(...args) {{ args.length ? super(...args) : super(now) }}
                    static now() {{ return now }}
                }};
            }}",
            moment = json!(moment)
        );
        self.call(
            "Page.addScriptToEvaluateOnNewDocument",
            json!({ "source": source }),
        );
    }

    /// Goes to an address and waits until all of the page is there.
    pub fn go(&self, url: &str) {
        let reply = self.call("Page.navigate", json!({ "url": url }));
        assert_eq!(reply["errorText"], Value::Null, "{url}");
        // Without a loader it was a place on the same page.
        if let Some(loader) = reply["loaderId"].as_str() {
            self.wait_for_load(loader);
        }
    }

    /// Clicks on a link and waits until all of the page it leads to is there.
    pub fn follow(&self, selector: &str) {
        self.click(selector);
        self.arrive(selector);
    }

    /// Presses Enter and waits until all of the page that it leads to is there.
    pub fn follow_by_enter(&self) {
        self.press_enter();
        self.arrive("Enter");
    }

    /// Waits until all of the page that something led to is there.
    fn arrive(&self, by: &str) {
        let arrival = self.wait_for(by, |event| match event["method"].as_str() {
            Some("Page.navigatedWithinDocument") => true,
            Some("Page.frameNavigated") => event["params"]["frame"]["parentId"].is_null(),
            _ => false,
        });
        if let Some(loader) = arrival["params"]["frame"]["loaderId"].as_str() {
            self.wait_for_load(loader);
        }
    }

    /// Clicks in the middle of the first element that matches; panics when something else lies there.
    pub fn click(&self, selector: &str) {
        let place = self.js(&format!(
            "(() => {{
                const element = document.querySelector({selector});
                if (!element) return 'is not on the page';
                element.scrollIntoView({{ block: 'center', behavior: 'instant' }});
                const box = element.getClientRects()[0];
                if (!box) return 'is not shown';
                const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
                return element.contains(document.elementFromPoint(x, y)) ? [x, y] : 'is covered';
            }})()",
            selector = json!(selector)
        ));
        let Some([x, y]) = place.as_array().map(Vec::as_slice) else {
            panic!("`{selector}` {place} at {}", self.address());
        };
        for kind in ["mousePressed", "mouseReleased"] {
            self.call(
                "Input.dispatchMouseEvent",
                json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 }),
            );
        }
    }

    /// Presses Tab.
    pub fn press_tab(&self) {
        self.press(json!({ "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9 }));
    }

    /// Presses Enter.
    pub fn press_enter(&self) {
        self.press(
            json!({ "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r" }),
        );
    }

    /// Presses a key that writes nothing, by its name: `ArrowDown`, `Escape`.
    pub fn press_key(&self, name: &str) {
        let code = match name {
            "ArrowDown" => 40,
            "ArrowUp" => 38,
            "Escape" => 27,
            _ => panic!("{name} is not known here"),
        };
        self.press(json!({ "key": name, "code": name, "windowsVirtualKeyCode": code }));
    }

    /// Presses a key that writes a sign.
    pub fn press_sign(&self, sign: &str) {
        self.press(json!({ "key": sign, "text": sign }));
    }

    /// Writes a text where the focus is.
    pub fn write(&self, text: &str) {
        self.call("Input.insertText", json!({ "text": text }));
    }

    fn press(&self, mut key: Value) {
        key["type"] = "keyDown".into();
        self.call("Input.dispatchKeyEvent", key.clone());
        key["type"] = "keyUp".into();
        self.call("Input.dispatchKeyEvent", key);
    }

    /// The value of an expression in the page, or of what it promises.
    pub fn js(&self, expression: &str) -> Value {
        let reply = self.call(
            "Runtime.evaluate",
            json!({ "expression": expression, "returnByValue": true, "awaitPromise": true }),
        );
        if let Some(exception) = reply.get("exceptionDetails") {
            panic!("{expression:.200}: {exception}");
        }
        reply["result"]["value"].clone()
    }

    /// The text that an expression gives; nothing when it gives something else.
    pub fn text(&self, expression: &str) -> String {
        self.js(expression).as_str().unwrap_or_default().to_owned()
    }

    /// The address of the page.
    pub fn address(&self) -> String {
        self.text("location.href")
    }

    /// The page's heading.
    pub fn heading(&self) -> String {
        self.text("document.querySelector('h1').innerText")
    }

    /// What went wrong since the last question: reports, errors, failed requests, and requests to anything that does not
    /// begin with `home`.
    pub fn troubles(&self, home: &str) -> Vec<String> {
        // When this answer has come, what happened before it has come too.
        self.js("new Promise(done => setTimeout(done))");
        let mut seen = self.seen.borrow_mut();
        seen.extend(self.events.try_iter());
        seen.drain(..)
            .filter_map(|event| trouble(&event, home))
            .collect()
    }

    fn wait_for_load(&self, loader: &str) {
        let is_load = |event: &Value| {
            event["method"] == "Page.lifecycleEvent"
                && event["params"]["name"] == "load"
                && event["params"]["loaderId"] == loader
        };
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            match self.events.recv_timeout(A_WHILE) {
                Ok(event) => {
                    self.seen.borrow_mut().push(event.clone());
                    if is_load(&event) {
                        return;
                    }
                }
                // On a busy machine the event may have come before we listened; then the page itself knows.
                Err(_) if self.text("document.readyState") == "complete" => return,
                Err(_) => {}
            }
        }
        panic!("the page does not load: {}", self.address());
    }

    fn wait_for(&self, what: &str, is_it: impl Fn(&Value) -> bool) -> Value {
        let end = Instant::now() + PATIENCE;
        loop {
            let patience = end.saturating_duration_since(Instant::now());
            let event = match self.events.recv_timeout(patience) {
                Ok(event) => event,
                Err(error) => panic!("waiting for {what}: {error}"),
            };
            self.seen.borrow_mut().push(event.clone());
            if is_it(&event) {
                return event;
            }
        }
    }
}

impl Drop for Tab {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let context = json!({ "browserContextId": self.context });
            BROWSER.call(None, "Target.disposeBrowserContext", &context);
        }
    }
}

fn trouble(event: &Value, home: &str) -> Option<String> {
    let params = &event["params"];
    match event["method"].as_str()? {
        "Network.requestWillBeSent" => {
            let url = params["request"]["url"].as_str()?;
            // The browser's own sign in a field for a day; one of the page's the policy would refuse, and that is logged.
            let is_sign = url.starts_with("data:image/svg+xml");
            (!url.starts_with(home) && !is_sign).then(|| format!("asks for {url}"))
        }
        "Network.responseReceived" => {
            let response = &params["response"];
            // A file has no status.
            let is_well = response["status"] == 200 || home.starts_with("file:");
            (!is_well).then(|| format!("{} answers {}", response["url"], response["status"]))
        }
        "Network.loadingFailed" => Some(format!("cannot load: {params}")),
        "Log.entryAdded" => Some(format!("log: {}", params["entry"])),
        "Runtime.exceptionThrown" => Some(format!("exception: {}", params["exceptionDetails"])),
        "Runtime.consoleAPICalled" => Some(format!("console: {}", params["args"])),
        "Audits.issueAdded" => Some(format!("issue: {}", params["issue"])),
        _ => None,
    }
}
