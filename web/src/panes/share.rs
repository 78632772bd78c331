//! The share dialog: a link to what is on screen, an `<iframe>` for other pages, downloads.

use crate::i18n::key;
use crate::share;
use crate::state::State;
use crate::widgets::Dialog;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;

fn select_all(event: &web_sys::FocusEvent) {
    let input: web_sys::HtmlInputElement = event_target(event);
    input.select();
}

/// Copies a text to the clipboard, and sets `copied` once it is there.
fn copy(text: &str, copied: RwSignal<bool>) {
    let Some(window) = web_sys::window() else { return };
    // Only secure pages have a clipboard; without one, the user can still select the text.
    let navigator = window.navigator();
    if !js_sys::Reflect::has(&navigator, &"clipboard".into()).unwrap_or(false) {
        return;
    }
    let written = JsFuture::from(navigator.clipboard().write_text(text));
    spawn_local(async move {
        if written.await.is_ok() {
            let _ = copied.try_set(true);
        }
    });
}

#[component]
pub fn Share() -> impl IntoView {
    let state = expect_context::<State>();
    let open = RwSignal::new(false);
    let link = RwSignal::new(String::new());
    let copied = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let students = RwSignal::new(false);
    let make = move || {
        copied.set(false);
        // The last link leads to what was on screen then.
        link.set(String::new());
        leptos::task::spawn_local(async move {
            let wanted = students.get_untracked();
            let made = share::link(state, wanted).await;
            if students.get_untracked() == wanted {
                failed.set(made.is_none());
                if let Some(made) = made {
                    share::show_in_address(&made);
                    link.set(made);
                }
            }
        });
    };
    let embed = move || {
        let link = link.get();
        if link.is_empty() {
            String::new()
        } else {
            format!("<iframe src=\"{link}\" width=\"100%\" height=\"420\" title=\"Escapement\"></iframe>")
        }
    };
    let copy = move |text: String| copy(&text, copied);
    view! {
        <button
            class="button accent"
            data-testid="share"
            on:click=move |_| {
                students.set(state.hidden.get_untracked());
                open.set(true);
                make();
            }
        >
            {state.label(key::SHARE)}
        </button>
        <Dialog
            open=open
            title=state.title(key::SHARE_TITLE)
            close=state.title(key::CLOSE)
        >
            <p>{state.label(key::SHARE_TEXT)}</p>
            <label class="check">
                <input
                    type="checkbox"
                    data-testid="share-students"
                    prop:checked=move || students.get()
                    on:change=move |event| {
                        students.set(event_target_checked(&event));
                        make();
                    }
                />
                <span>{state.label(key::SHARE_STUDENTS)}</span>
            </label>
            <label class="field">
                <span>{state.label(key::SHARE_LINK)}</span>
                <input
                    data-testid="share-link"
                    readonly
                    prop:value=move || link.get()
                    on:focus=move |event| select_all(&event)
                />
            </label>
            <p class="row-actions">
                <button class="button accent" on:click=move |_| copy(link.get_untracked())>
                    {state.label(key::SHARE_COPY)}
                </button>
                <span class="faint" role="status">
                    {move || {
                        let text = if failed.get() { key::SHARE_FAILED } else { key::SHARE_COPIED };
                        (failed.get() || copied.get()).then(|| state.t(text))
                    }}
                </span>
                <span class="spring"></span>
                <span class="faint">
                    {move || state.fill(key::SHARE_LENGTH, &[("count", &link.with(String::len).to_string())])}
                </span>
            </p>
            <Picture link=link />
            <label class="field">
                <span>{state.label(key::SHARE_EMBED)}</span>
                <textarea data-testid="embed" readonly rows="3" prop:value=embed></textarea>
            </label>
            <p class="row-actions">
                <button class="button" on:click=move |_| copy(embed())>
                    {state.label(key::SHARE_COPY)}
                </button>
            </p>
            <h3>{state.label(key::EXPORT_TITLE)}</h3>
            <Export />
        </Dialog>
    }
}

/// Buttons that save the picture or the recorded run.
#[component]
fn Export() -> impl IntoView {
    let state = expect_context::<State>();
    // The recorded run has the answers to all questions.
    let answers = move || state.conceals() || !state.lesson.open_questions.with(Vec::is_empty);
    view! {
        <p class="row-actions">
            <button class="button" data-testid="export-svg" on:click=move |_| share::download::save_picture(state, false)>
                {state.label(key::EXPORT_SVG)}
            </button>
            <button class="button" data-testid="export-png" on:click=move |_| share::download::save_picture(state, true)>
                {state.label(key::EXPORT_PNG)}
            </button>
            <button
                class="button"
                data-testid="export-json"
                prop:disabled=move || state.recording.with(Option::is_none) || answers()
                title=move || answers().then(|| state.t(key::QUIZ_HIDDEN))
                on:click=move |_| share::download::save_run(state)
            >
                {state.label(key::EXPORT_JSON)}
            </button>
        </p>
    }
}

/// The link as a QR code.
#[component]
fn Picture(link: RwSignal<String>) -> impl IntoView {
    let state = expect_context::<State>();
    move || {
        let code = link.with(|l| if l.is_empty() { None } else { share::qr::code(l) })?;
        // A quiet zone of four modules on each side.
        let size = code.size + 8;
        Some(view! {
            <svg
                class="qr"
                data-testid="qr"
                role="img"
                aria-label=state.t(key::SHARE_QR)
                viewBox=format!("-4 -4 {size} {size}")
                shape-rendering="crispEdges"
            >
                <rect x="-4" y="-4" width=size height=size fill="#fff" />
                <path d=code.path fill="#000" />
            </svg>
        })
    }
}

/// QR code of the presented page for the audience, with answers hidden.
#[component]
pub fn Code() -> impl IntoView {
    let state = expect_context::<State>();
    let link = RwSignal::new(String::new());
    leptos::task::spawn_local(async move {
        link.set(share::link(state, state.hidden.get_untracked()).await.unwrap_or_default());
    });
    view! { <Picture link=link /> }
}
