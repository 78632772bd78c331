//! The section of the help about Go's library: its licence, and the button that caches all of it for offline use.

use crate::i18n::key;
use crate::state::State;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Fetches and caches the library of a release. Calls `progress` with the number of files cached and the total, or
    /// with 0 as the total on failure.
    #[wasm_bindgen(js_namespace = escapement, js_name = keepLibrary)]
    fn keep_library(release: u8, progress: &JsValue);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Keeping {
    NotAsked,
    Kept { done: u32, all: u32 },
    Failed,
}

#[component]
pub fn Keep() -> impl IntoView {
    let state = expect_context::<State>();
    let keeping = RwSignal::new(Keeping::NotAsked);
    let release = move || state.compile.with(|settings| settings.go);
    // Progress belongs to the release that was selected.
    Effect::new(move |before: Option<_>| {
        let release = release();
        if before.is_some_and(|before| before != release) {
            keeping.set(Keeping::NotAsked);
        }
        release
    });
    let start = move |_| {
        let asked = release();
        keeping.set(Keeping::Kept { done: 0, all: u32::MAX });
        let progress = Closure::<dyn FnMut(u32, u32)>::new(move |done, all| {
            if release() == asked {
                keeping.set(if all == 0 { Keeping::Failed } else { Keeping::Kept { done, all } });
            }
        });
        keep_library(asked.0, &progress.into_js_value());
    };
    let said = move || match keeping.get() {
        Keeping::NotAsked => String::new(),
        Keeping::Failed => state.t(key::KEEP_FAILED).to_owned(),
        Keeping::Kept { done, all } if done == all => state.t(key::KEEP_DONE).to_owned(),
        Keeping::Kept { all: u32::MAX, .. } => state.fill(key::KEEP_PROGRESS, &[("done", "0"), ("all", "…")]),
        Keeping::Kept { done, all } => {
            state.fill(key::KEEP_PROGRESS, &[("done", &done.to_string()), ("all", &all.to_string())])
        }
    };
    let busy = move || matches!(keeping.get(), Keeping::Kept { done, all } if done < all);
    view! {
        <h3>{state.label(key::KEEP_TITLE)}</h3>
        <p>
            {state.label(key::KEEP_LICENCE)} {state.label(key::LIST_SPACE)}
            <a href="./licences.txt" target="_blank">
                "licences.txt"
            </a>
        </p>
        <p>{state.label(key::KEEP_ABOUT)}</p>
        <p>
            <button class="button" data-testid="keep-library" disabled=busy on:click=start>
                {move || state.fill(key::KEEP_BUTTON, &[("release", &format!("1.{}", release().0))])}
            </button>
            " "
            <span role="status" data-testid="kept">
                {said}
            </span>
        </p>
    }
}
