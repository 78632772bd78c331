//! The engine's side of the protocol; runs in a web worker.

use crate::protocol::{Reply, Request};
use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Installs the message handler and reports readiness.
pub fn start() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let port = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let bytes = Uint8Array::new(&event.data()).to_vec();
        if let Ok(Request::Measure { source }) = postcard::from_bytes(&bytes) {
            let lines = u32::try_from(source.lines().count()).unwrap_or(u32::MAX);
            send(&port, &Reply::Measured { lines });
        }
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    send(&scope, &Reply::Ready);
}

fn send(scope: &DedicatedWorkerGlobalScope, reply: &Reply) {
    if let Ok(bytes) = postcard::to_allocvec(reply) {
        let array = Uint8Array::from(bytes.as_slice());
        let transfer = js_sys::Array::of1(&array.buffer());
        // A message that cannot be posted means the page is gone.
        let _ = scope.post_message_with_transfer(&array, &transfer);
    }
}
