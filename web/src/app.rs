//! The page's shell.

use crate::protocol::{Reply, Request};
use js_sys::Uint8Array;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

/// Mounts the page.
pub fn start() {
    mount_to_body(Shell);
}

#[component]
fn Shell() -> impl IntoView {
    let source = RwSignal::new(String::from("package main\n"));
    let lines = RwSignal::new(None::<u32>);
    let ready = RwSignal::new(false);
    let engine = StoredValue::new_local(connect(move |reply| match reply {
        Reply::Ready => ready.set(true),
        Reply::Measured { lines: n } => {
            lines.set(Some(n));
            mark_ready();
        }
    }));
    Effect::new(move |_| {
        let request = Request::Measure { source: source.get() };
        if ready.get()
            && let (Some(worker), Ok(bytes)) = (engine.get_value(), postcard::to_allocvec(&request))
        {
            let array = Uint8Array::from(bytes.as_slice());
            let _ = worker.post_message(&array);
        }
    });
    view! {
        <main>
            <h1>"Escapement"</h1>
            <textarea
                data-testid="editor"
                aria-label="Go source"
                prop:value=move || source.get()
                on:input=move |event| source.set(event_target_value(&event))
            ></textarea>
            <p data-testid="status" role="status">
                {move || lines.get().map_or_else(|| "…".to_owned(), |n| format!("{n} lines"))}
            </p>
        </main>
    }
}

/// Starts the worker named by `<html data-worker>`; `on_reply` sees each of its messages.
fn connect(on_reply: impl Fn(Reply) + 'static) -> Option<Worker> {
    let root = document().document_element()?;
    let url = root.get_attribute("data-worker")?;
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(&url, &options).ok()?;
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if let Ok(reply) = postcard::from_bytes(&Uint8Array::new(&event.data()).to_vec()) {
            on_reply(reply);
        }
    });
    worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    Some(worker)
}

fn mark_ready() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-ready", "true");
    }
}
