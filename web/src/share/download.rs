//! Downloads: the picture of a step as PNG or SVG, texts, the run's heap profile.

use super::picture::{self, Picture, Sheet};
use crate::engine;
use crate::i18n::{count, key};
use crate::lesson::LESSONS;
use crate::panes::{memory, sentence};
use crate::state::State;
use crate::view::Scene;
use crate::widgets::inks::Inks;
use crate::words::markup;
use escapement_core::settings::Barrier;
use escapement_core::trace::event::GcPhase;
use escapement_core::trace::snapshot::Snapshot;
use js_sys::{Promise, Uint8Array};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = escapement)]
    fn gzip(bytes: &Uint8Array) -> Promise;
    #[wasm_bindgen(js_namespace = escapement)]
    fn save(name: &str, mime: &str, bytes: &Uint8Array);
    #[wasm_bindgen(js_namespace = escapement, js_name = savePng)]
    fn save_png(name: &str, svg: &str, width: f64, height: f64) -> Promise;
}

/// Downloads a file.
pub fn save_file(name: &str, mime: &str, bytes: &[u8]) {
    save(name, mime, &Uint8Array::from(bytes));
}

/// Downloads the memory picture of the step, as PNG or SVG.
pub fn save_picture(state: State, png: bool) {
    let scene = state.picture.scene.get_untracked();
    let snapshot = state.snapshot.get_untracked().filter(|_| !untrack(|| state.veiled()));
    let (own, file) = (own_name(state), file_of(state));
    let caption = untrack(|| {
        let (step, last) = (count(state.step().0), count(state.last_step().0));
        let lesson = state.lesson.text.with(|text| text.title.clone());
        let step = state.fill(key::STEP_COUNTER_LABEL, &[("step", &step), ("last", &last)]);
        let name = own.unwrap_or(lesson);
        let step = if name.is_empty() { step } else { format!("{name} · {step}") };
        [step, markup::plain(&sentence::sentence(state))]
    });
    let barrier = state.run.with_untracked(|run| run.barrier);
    let Picture { svg, width, height } = drawn(state, &scene, snapshot.as_deref(), barrier, Some(caption));
    if png {
        let promise = save_png(&named(file, "png"), &svg, width, height);
        spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    } else {
        save_file(&named(file, "svg"), "image/svg+xml", svg.as_bytes());
    }
}

/// Saves the recorded run as JSON: marks, allocations by site, lives of objects, pace and output, as `escapement trace
/// --json` prints them.
pub fn save_run(state: State) {
    let text = state.recording.with_untracked(|run| serde_json::to_string(run.as_deref()?).ok());
    if let Some(text) = text {
        save_file(&named(file_of(state), "json"), "application/json", text.as_bytes());
    }
}

/// Name of the user's program, unless a lesson is open.
fn own_name(state: State) -> Option<String> {
    state.own_name().filter(|_| state.lesson.index.with_untracked(Option::is_none))
}

/// Name of a file about what is open, without its extension.
fn file_of(state: State) -> Option<String> {
    let lesson = state.lesson.index.get_untracked().and_then(|i| LESSONS.get(i));
    lesson.map(|lesson| lesson.slug.to_owned()).or_else(|| own_name(state))
}

/// Name of a file for the picture of a program or a lesson.
fn named(of: Option<String>, extension: &str) -> String {
    let of = of.unwrap_or_else(|| "escapement".to_owned());
    format!("{}.{extension}", of.replace(['/', '\\', ':', '*', '?', '"', '<', '>', '|'], "-"))
}

/// Draws a scene in the colours of the page; `snapshot` is what it was built from.
pub fn drawn(
    state: State,
    scene: &Scene,
    snapshot: Option<&Snapshot>,
    barrier: Barrier,
    caption: Option<[String; 2]>,
) -> Picture {
    let inks = Inks::of_page();
    let phase = snapshot.map_or(GcPhase::Off, |s| s.gc.phase);
    let lang = untrack(|| state.lang.get());
    let sheet = Sheet {
        lang,
        ink: &|token| inks.get(token),
        line: &|line| untrack(|| state.at_line(line)),
        cycle: phase != GcPhase::Off,
        scan: memory::scan(lang, phase, barrier),
        caption,
    };
    picture::draw(scene, &sheet)
}

/// Downloads the run's allocations as a heap profile for `go tool pprof`.
pub fn save_profile() {
    engine::profile(|bytes| {
        spawn_local(async move {
            if let Ok(packed) = JsFuture::from(gzip(&Uint8Array::from(bytes.as_slice()))).await {
                save("heap.pb.gz", "application/gzip", &Uint8Array::new(&packed));
            }
        });
    });
}
