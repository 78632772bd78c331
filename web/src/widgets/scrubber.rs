//! A slider with bands and marks along its track.

use crate::fixed::fixed;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// A mark at `at`, 0 to 1 along the track. Marks of a class share a lane.
#[derive(Clone, PartialEq, Debug)]
pub struct Mark {
    pub at: f64,
    /// Value that a click on the mark selects.
    pub value: u64,
    pub class: &'static str,
    pub title: String,
    /// Label next to the tick; may be empty.
    pub label: String,
}

/// A range of the track, 0 to 1.
#[derive(Clone, PartialEq, Debug)]
pub struct Band {
    pub from: f64,
    pub to: f64,
    pub class: &'static str,
    pub title: String,
}

/// How far a pointer that pressed a mark may move before it drags, px.
const SLACK: i32 = 4;

#[component]
pub fn Scrubber(
    #[prop(into)] value: Signal<u64>,
    #[prop(into)] last: Signal<u64>,
    #[prop(into)] marks: Signal<Vec<Mark>>,
    #[prop(into)] bands: Signal<Vec<Band>>,
    #[prop(into)] name: Signal<String>,
    #[prop(into)] spoken: Signal<String>,
    on_seek: Callback<u64>,
) -> impl IntoView {
    let track = NodeRef::<html::Div>::new();
    let dragging = RwSignal::new(false);
    // Where a mark was pressed: a drag may begin there.
    let pressed = StoredValue::new(None::<i32>);
    let part = move || {
        let last = last.get();
        if last == 0 { 0.0 } else { value.get() as f64 / last as f64 }
    };
    let seek = move |x: i32| {
        let Some(track) = track.get_untracked() else { return };
        let rect = track.get_bounding_client_rect();
        if rect.width() > 0.0 {
            let at = ((f64::from(x) - rect.left()) / rect.width()).clamp(0.0, 1.0);
            on_seek.run((at * last.get_untracked() as f64).round() as u64);
        }
    };
    view! {
        <div
            class="scrubber"
            data-testid="timeline"
            role="slider"
            tabindex="0"
            aria-label=move || name.get()
            aria-valuemin="0"
            aria-valuemax=move || last.get().to_string()
            aria-valuenow=move || value.get().to_string()
            aria-valuetext=move || spoken.get()
            on:pointerdown=move |event| {
                if event.button() != 0 {
                    return;
                }
                let holder = event.current_target().and_then(|t| t.dyn_into::<web_sys::Element>().ok());
                if let Some(holder) = holder {
                    let _ = holder.set_pointer_capture(event.pointer_id());
                }
                dragging.set(true);
                let mark = marked(&event);
                pressed.set_value(mark.map(|_| event.client_x()));
                match mark {
                    Some(value) => on_seek.run(value),
                    None => seek(event.client_x()),
                }
            }
            on:pointermove=move |event| {
                let x = event.client_x();
                if !dragging.get_untracked() || pressed.get_value().is_some_and(|at| (x - at).abs() < SLACK) {
                    return;
                }
                pressed.set_value(None);
                seek(x);
            }
            on:pointerup=move |_| dragging.set(false)
            on:pointercancel=move |_| dragging.set(false)
        >
            <div class="track" node_ref=track>
                {move || bands.get().into_iter().map(drawn_band).collect_view()}
                <span class="line"></span>
                <span class="done" style=move || format!("width:{}%", fixed(part() * 100.0, 3))></span>
                {move || marks.get().into_iter().map(drawn_mark).collect_view()}
                <span class="handle" style=move || format!("left:{}%", fixed(part() * 100.0, 3))></span>
            </div>
        </div>
    }
}

fn drawn_band(band: Band) -> impl IntoView {
    let style =
        format!("left:{}%;width:{}%", fixed(band.from * 100.0, 3), fixed((band.to - band.from) * 100.0, 3));
    view! { <span class=format!("band {}", band.class) style=style title=band.title></span> }
}

fn drawn_mark(mark: Mark) -> impl IntoView {
    let style = format!("left:{}%", fixed(mark.at * 100.0, 3));
    view! {
        <span
            class=format!("mark {}", mark.class)
            data-value=mark.value.to_string()
            style=style
            title=mark.title
        >
            <i></i>
            <em>{mark.label}</em>
        </span>
    }
}

/// Value of the pressed mark; if several lie under the pointer, of the nearest.
fn marked(event: &web_sys::PointerEvent) -> Option<u64> {
    // Finding all that lies under the pointer is slow, and without a mark on top there is none below.
    let top = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok())?;
    top.closest(".mark").ok().flatten()?;
    let (x, y) = (event.client_x(), event.client_y());
    let mut nearest: Option<(f64, web_sys::Element)> = None;
    for under in document().elements_from_point(x as f32, y as f32) {
        let mark = under.dyn_into::<web_sys::Element>().ok().and_then(|e| e.closest(".mark").ok().flatten());
        let Some(mark) = mark else { continue };
        // A mark has no width: its left edge is at its step.
        let away = (mark.get_bounding_client_rect().left() - f64::from(x)).abs();
        if nearest.as_ref().is_none_or(|(least, _)| away < *least) {
            nearest = Some((away, mark));
        }
    }
    nearest?.1.get_attribute("data-value")?.parse().ok()
}
