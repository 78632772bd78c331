//! The worker's side of its messages: takes calls from the page in their order, sends answers, and fetches parts of Go's
//! library through `static/boot/library.ts`.

use super::library::{Order, shown};
use super::{Desk, Interruption};
use crate::protocol::{self, Answer, Call, Reply, Request, Unavailable};
use escapement_core::library;
use js_sys::Uint8Array;
use std::cell::RefCell;
use std::collections::VecDeque;
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Maximum length of an index, bytes.
const MAX_INDEX: u32 = 1 << 20;

/// Maximum number of verdicts, and of remarks, in a message.
const PART: usize = 4096;

#[wasm_bindgen]
extern "C" {
    /// File name of a release's index; `None` if the page was built without that release.
    #[wasm_bindgen(js_namespace = escapement, js_name = libraryIndex)]
    pub fn index_name(release: u8) -> Option<String>;
    /// Fetches a file of at most `limit` bytes and calls `then` with them, or with `undefined` on failure.
    #[wasm_bindgen(js_namespace = escapement, js_name = libraryPart)]
    fn fetch_file(name: &str, limit: u32, then: &JsValue);
    /// Removes a damaged file from the cache.
    #[wasm_bindgen(js_namespace = escapement, js_name = libraryForget)]
    fn forget_file(name: &str);
}

/// Installs the message handler and reports readiness.
pub fn start() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let bytes = Uint8Array::new(&event.data()).to_vec();
        if let Some(call) = protocol::decode::<Call>(&bytes) {
            DISPATCHER.with_borrow_mut(|dispatcher| dispatcher.accept(call));
        }
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    send(0, Reply::Ready { version: protocol::VERSION });
}

thread_local! {
    static DISPATCHER: RefCell<Dispatcher> = RefCell::default();
}

/// Sends a reply, a long analysis in parts.
fn send(id: u32, mut reply: Reply) {
    if let Reply::Analysis(analysis) = &mut reply
        && analysis.verdicts.len().max(analysis.remarks.len()) > PART
    {
        let mut verdicts = std::mem::take(&mut analysis.verdicts).into_iter();
        let mut remarks = std::mem::take(&mut analysis.remarks).into_iter();
        while verdicts.len() + remarks.len() > 0 {
            let part =
                Reply::Part(verdicts.by_ref().take(PART).collect(), remarks.by_ref().take(PART).collect());
            post(id, part);
        }
    }
    post(id, reply);
}

fn post(id: u32, reply: Reply) {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let array = Uint8Array::from(protocol::encode(&Answer { id, reply }).as_slice());
    let transfer = js_sys::Array::of1(&array.buffer());
    // A message that cannot be posted means the page is gone.
    let _ = scope.post_message_with_transfer(&array, &transfer);
}

/// The calls and what answers them.
#[derive(Default)]
struct Dispatcher {
    desk: Desk,
    /// Unanswered calls; the first may be waiting for files.
    calls: VecDeque<Call>,
    waiting: Option<Waiting>,
    /// Number of fetches started. Files of an abandoned fetch are installed, but resume no call.
    orders: u32,
}

/// A fetch under way.
struct Waiting {
    /// Its number in `Dispatcher::orders`.
    order: u32,
    /// Files not yet arrived.
    left: usize,
    failed: Option<Unavailable>,
}

impl Dispatcher {
    /// Accepts a call from the page.
    fn accept(&mut self, call: Call) {
        if matches!(call.request, Request::GiveUp) {
            if self.waiting.take().is_some()
                && let Some(first) = self.calls.pop_front()
            {
                send(first.id, Reply::Nothing);
            }
            send(call.id, Reply::Nothing);
        } else {
            self.calls.push_back(call);
        }
        self.work();
    }

    /// Answers calls in order until one must wait.
    fn work(&mut self) {
        while self.waiting.is_none()
            && let Some(Call { id, request }) = self.calls.pop_front()
        {
            match self.desk.answer(&request) {
                Ok(reply) | Err(Interruption::Instead(reply)) => send(id, reply),
                Err(Interruption::Fetch(orders)) => {
                    send(id, Reply::Fetching(orders.len() as u32));
                    self.calls.push_front(Call { id, request });
                    self.orders += 1;
                    let order = self.orders;
                    self.waiting = Some(Waiting { order, left: orders.len(), failed: None });
                    for wanted in orders {
                        fetch(wanted, move |failed| {
                            DISPATCHER.with_borrow_mut(|dispatcher| dispatcher.arrived(order, failed));
                        });
                    }
                }
            }
        }
    }

    /// Records that a file has been installed or could not be, and resumes the waiting call after the last one.
    fn arrived(&mut self, order: u32, failed: Option<Unavailable>) {
        let Some(waiting) = self.waiting.as_mut().filter(|waiting| waiting.order == order) else { return };
        waiting.left = waiting.left.saturating_sub(1);
        waiting.failed = waiting.failed.take().or(failed);
        if waiting.left > 0 && waiting.failed.is_none() {
            return;
        }
        let failed = self.waiting.take().and_then(|waiting| waiting.failed);
        match failed {
            Some(what) => {
                if let Some(first) = self.calls.pop_front() {
                    send(first.id, Reply::Unavailable(what));
                }
            }
            None => {
                if let Some(first) = self.calls.front() {
                    send(first.id, Reply::Fetched);
                }
            }
        }
        self.work();
    }
}

/// Fetches and installs a file; `then` gets the part that is unavailable, or `None` on success.
fn fetch(order: Order, then: impl FnOnce(Option<Unavailable>) + 'static) {
    let (name, limit) = match &order {
        Order::Index { name, .. } => (name.clone(), MAX_INDEX),
        Order::Part { missing, .. } => (missing.piece.name(), missing.piece.len),
    };
    let file = name.clone();
    let arrived = Closure::once_into_js(move |bytes: Option<Uint8Array>| {
        let installed = bytes.is_some_and(|bytes| {
            let whole = install(&order, &bytes.to_vec());
            if !whole {
                forget_file(&file);
            }
            whole
        });
        then((!installed).then(|| match order {
            Order::Index { release, .. } => Unavailable::Index(shown(release)),
            Order::Part { missing, .. } => Unavailable::Package(missing.path.to_owned()),
        }));
    });
    fetch_file(&name, limit, &arrived);
}

fn install(order: &Order, bytes: &[u8]) -> bool {
    match order {
        // Accepting the index of another release would make the worker fetch it forever.
        Order::Index { release, .. } => library::install_index(bytes) == Ok(*release),
        Order::Part { release, missing } => {
            library::install_part(*release, missing.path, missing.part, bytes).is_ok()
        }
    }
}
