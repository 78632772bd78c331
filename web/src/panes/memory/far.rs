//! The zoomed-out picture, on a canvas with a cell for each object, and the minimap. Both have a description in words.

use super::Look;
use crate::i18n::{count, key};
use crate::state::State;
use crate::view::{Camera, Rect, Scene};
use crate::widgets::inks::Inks;
use escapement_core::trace::event::GcPhase;
use escapement_core::trace::snapshot::Color;
use leptos::html;
use leptos::prelude::*;
use std::collections::BTreeMap;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// Maximum number of types in the description.
const MAX_TYPES: usize = 40;

fn context(canvas: &HtmlCanvasElement) -> Option<CanvasRenderingContext2d> {
    canvas.get_context("2d").ok().flatten()?.dyn_into().ok()
}

/// Sets the canvas to the screen's resolution; returns device pixels per CSS pixel.
fn sharpen(canvas: &HtmlCanvasElement, (w, h): (f64, f64)) -> f64 {
    let ratio = web_sys::window().map_or(1.0, |w| w.device_pixel_ratio()).clamp(1.0, 3.0);
    let (w, h) = ((w * ratio) as u32, (h * ratio) as u32);
    if (canvas.width(), canvas.height()) != (w, h) {
        canvas.set_width(w);
        canvas.set_height(h);
    }
    ratio
}

/// Draws the scene before the browser paints, once for all changes until then: reading the theme's colours sooner would
/// make the browser compute styles twice a step. `how`: camera, size, and whether arrows are drawn.
fn draw_before_paint(
    state: State,
    canvas: NodeRef<html::Canvas>,
    pending: StoredValue<bool>,
    how: impl Fn() -> Option<(Camera, (f64, f64), bool)> + 'static,
) {
    if pending.get_value() {
        return;
    }
    pending.set_value(true);
    request_animation_frame(move || {
        // The component may be gone.
        if pending.try_set_value(false).is_some() {
            return;
        }
        if let (Some(canvas), Some((camera, size, arrows))) = (canvas.get_untracked(), how()) {
            let cycle = untrack(|| cycle(state));
            state.picture.scene.with_untracked(|s| draw(&canvas, s, camera, size, cycle, arrows));
        }
    });
}

/// Draws each box as a cell.
fn draw(
    canvas: &HtmlCanvasElement,
    scene: &Scene,
    camera: Camera,
    size: (f64, f64),
    cycle: bool,
    arrows: bool,
) {
    let Some(ink) = context(canvas) else { return };
    let inks = Inks::of_page();
    let ratio = sharpen(canvas, size);
    let _ = ink.set_transform(ratio, 0.0, 0.0, ratio, 0.0, 0.0);
    ink.clear_rect(0.0, 0.0, size.0, size.1);
    let on = |r: Rect| Rect {
        x: r.x * camera.scale + camera.x,
        y: r.y * camera.scale + camera.y,
        w: (r.w * camera.scale).max(2.0),
        h: (r.h * camera.scale).max(2.0),
    };
    // The colours set last: setting one takes longer than drawing a cell.
    let (mut filled, mut edged) = (String::new(), String::new());
    let mut cell = |r: Rect, fill: &str, edge: &str| {
        let r = on(r);
        if filled != fill {
            ink.set_fill_style_str(fill);
            fill.clone_into(&mut filled);
        }
        ink.fill_rect(r.x, r.y, r.w, r.h);
        if r.w > 5.0 {
            if edged != edge {
                ink.set_stroke_style_str(edge);
                ink.set_line_width(1.0);
                edge.clone_into(&mut edged);
            }
            ink.stroke_rect(r.x + 0.5, r.y + 0.5, r.w - 1.0, r.h - 1.0);
        }
    };
    let (stack, stack_edge) = (inks.get("--stack-bg"), inks.get("--stack-edge"));
    for frame in scene.stacks.iter().flat_map(|s| s.frames.iter()) {
        cell(frame.rect, &stack, &stack_edge);
    }
    let pages = scene.pages.iter().flat_map(|pages| &pages.boxes).map(|page| page.rect);
    for rect in scene.globals.iter().map(|globals| globals.rect).chain(pages) {
        cell(rect, &inks.get("--panel"), &inks.get("--line-strong"));
    }
    if arrows && scene.arrows.len() < 4000 {
        ink.save();
        ink.set_stroke_style_str(&inks.get("--heap-edge"));
        ink.set_line_width(0.75);
        ink.begin_path();
        for arrow in &scene.arrows {
            let to = |p: (f64, f64)| (p.0 * camera.scale + camera.x, p.1 * camera.scale + camera.y);
            let (a, b) = (to(arrow.start), to(arrow.tip));
            ink.move_to(a.0, a.1);
            ink.line_to(b.0, b.1);
        }
        ink.stroke();
        ink.restore();
    }
    let (plain, edge) = (inks.get("--heap-cell"), inks.get("--heap-edge"));
    let fills = [inks.get("--white-fill"), inks.get("--grey-fill"), inks.get("--black-fill")];
    let new = inks.get("--heap");
    for object in &scene.objects {
        let fill = match (cycle, object.color) {
            _ if object.freed => continue,
            (false, _) => &plain,
            (true, Color::White) => &fills[0],
            (true, Color::Grey) => &fills[1],
            (true, Color::Black) => &fills[2],
        };
        cell(object.rect, fill, if object.changed { &new } else { &edge });
    }
}

fn cycle(state: State) -> bool {
    state.snapshot.with(|s| s.as_ref().is_some_and(|s| s.gc.phase != GcPhase::Off))
}

#[component]
pub fn Far(look: Look) -> impl IntoView {
    let state = expect_context::<State>();
    let canvas = NodeRef::<html::Canvas>::new();
    let pending = StoredValue::new(false);
    Effect::new(move |_| {
        canvas.track();
        look.camera.track();
        look.size.track();
        state.theme.track();
        state.snapshot.track();
        state.picture.scene.track();
        draw_before_paint(state, canvas, pending, move || {
            Some((look.camera.try_get_untracked()?, look.size.try_get_untracked()?, true))
        });
    });
    let types = Memo::new(move |_| state.picture.scene.with(|s| types_by_count(s)));
    let name = move || {
        let n = state.picture.scene.with(|s| s.objects.iter().filter(|o| !o.freed).count());
        state.fill(key::FAR_NAME, &[("count", &count(n as u64))])
    };
    view! {
        <canvas
            class="far-canvas"
            data-testid="far"
            data-objects=move || state.picture.scene.with(|s| s.objects.iter().filter(|o| !o.freed).count().to_string())
            node_ref=canvas
            role="img"
            aria-label=name
        ></canvas>
        <ul class="unseen">
            {move || {
                types.get()
                    .into_iter()
                    .map(|(ty, [all, white, grey, black])| {
                        let values = [
                            ("type", ty.as_str()),
                            ("count", &count(all)),
                            ("white", &count(white)),
                            ("grey", &count(grey)),
                            ("black", &count(black)),
                        ];
                        let line = if cycle(state) { key::FAR_LINE_GC } else { key::FAR_LINE };
                        view! { <li>{state.fill(line, &values)}</li> }
                    })
                    .collect_view()
            }}
        </ul>
    }
}

/// Number of objects of each type, most frequent first: in total, and by colour.
fn types_by_count(scene: &Scene) -> Vec<(String, [u64; 4])> {
    let mut kinds: BTreeMap<&str, [u64; 4]> = BTreeMap::new();
    for object in scene.objects.iter().filter(|o| !o.freed) {
        let kind = kinds.entry(&object.title).or_default();
        kind[0] += 1;
        match object.color {
            Color::White => kind[1] += 1,
            Color::Grey => kind[2] += 1,
            Color::Black => kind[3] += 1,
        }
    }
    let mut list: Vec<(String, [u64; 4])> = kinds.into_iter().map(|(k, n)| (k.to_owned(), n)).collect();
    list.sort_by(|a, b| b.1[0].cmp(&a.1[0]).then(a.0.cmp(&b.0)));
    list.truncate(MAX_TYPES);
    list
}

const MAP: (f64, f64) = (112.0, 76.0);

/// The map's right and left edges, as distances from the pane's right edge, then its bottom and top edges, from the
/// pane's bottom, CSS px.
const CORNER: [f64; 4] = [12.0, 126.0, 50.0, 128.0];

/// A map of the whole picture that marks the visible part; shown while something is out of view. If it would cover
/// something, it is as small as the buttons beside it until hovered.
#[component]
pub fn Minimap(look: Look) -> impl IntoView {
    let state = expect_context::<State>();
    let canvas = NodeRef::<html::Canvas>::new();
    let all = Memo::new(move |_| state.picture.scene.with(|s| s.extent));
    let fit = Memo::new(move |_| crate::view::camera::fit(MAP, all.get(), 1.0));
    let out = Memo::new(move |_| {
        let (size, seen) = (look.size.get(), look.camera.get().sees(look.size.get()));
        size.0 > 560.0 && size.1 > 320.0 && !seen.grown(2.0).contains(all.get().grown(-20.0))
    });
    let folded = Memo::new(move |_| {
        let (camera, (w, h)) = (look.camera.get(), look.size.get());
        let [right, left, bottom, top] = CORNER;
        let Camera { x, y, scale } = camera;
        let part = Rect {
            x: (w - left - x) / scale,
            y: (h - top - y) / scale,
            w: (left - right) / scale,
            h: (top - bottom) / scale,
        };
        !state.picture.scene.with(|s| s.is_vacant(part))
    });
    let pending = StoredValue::new(false);
    Effect::new(move |_| {
        canvas.track();
        fit.track();
        state.theme.track();
        state.snapshot.track();
        state.picture.scene.track();
        draw_before_paint(state, canvas, pending, move || Some((fit.try_get_untracked()?, MAP, false)));
    });
    let frame = move || {
        let (f, seen) = (fit.get(), look.camera.get().sees(look.size.get()));
        let (x0, y0) = ((seen.x * f.scale + f.x).max(0.0), (seen.y * f.scale + f.y).max(0.0));
        let (x1, y1) = (
            (seen.right() * f.scale + f.x).min(MAP.0).max(x0),
            (seen.bottom() * f.scale + f.y).min(MAP.1).max(y0),
        );
        format!("transform:translate({x0:.0}px,{y0:.0}px);width:{:.0}px;height:{:.0}px", x1 - x0, y1 - y0)
    };
    let go = move |x: i32, y: i32| {
        let f = fit.get_untracked();
        let (wx, wy) = ((f64::from(x) - f.x) / f.scale, (f64::from(y) - f.y) / f.scale);
        let (w, h) = look.size.get_untracked();
        look.held.set(true);
        look.camera.update(|c| *c = Camera { x: w / 2.0 - wx * c.scale, y: h / 2.0 - wy * c.scale, ..*c });
    };
    view! {
        <Show when=move || out.get()>
            <div
                class="minimap"
                class:folded=move || folded.get()
                data-testid="minimap"
                aria-hidden="true"
                on:pointerdown=move |event| {
                    event.prevent_default();
                    go(event.offset_x(), event.offset_y());
                }
                on:pointermove=move |event| {
                    if event.buttons() & 1 != 0 {
                        go(event.offset_x(), event.offset_y());
                    }
                }
            >
                <canvas node_ref=canvas></canvas>
                <span class="seen" style=frame></span>
            </div>
        </Show>
    }
}
