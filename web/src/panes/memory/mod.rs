//! The memory pane: the scene on a plane that scrolls and zooms, arrows below the boxes, lit ones above.

mod arrows;
mod heap;
mod stack;

use crate::i18n::{bytes, count, key};
use crate::narrate;
use crate::state::{Hover, State};
use crate::view::{self, Places, Rect, Row, scene::Options, value::RowState};
use crate::widgets::{Icon, icon};
use escapement_core::trace::event::GcPhase;
use leptos::html;
use leptos::prelude::*;
use std::cell::RefCell;
use std::sync::Arc;
use std::time::Duration;
use wasm_bindgen::prelude::*;

thread_local! {
    /// Places of the run on screen.
    static PLACES: RefCell<Places> = RefCell::default();
}

/// A new run: every address may mean something else.
pub fn forget_places() {
    PLACES.with(|p| *p.borrow_mut() = Places::default());
}

/// Objects drawn one by one, and after "show all".
const SOME: usize = view::fold::MOST_OPEN;
const MANY: usize = 600;

#[component]
pub fn Memory() -> impl IntoView {
    let state = expect_context::<State>();
    let pane = NodeRef::<html::Div>::new();
    let size = RwSignal::new((0.0_f64, 0.0_f64));
    // None: as large as fits, never larger than life.
    let zoom = RwSignal::new(None::<f64>);
    let most = RwSignal::new(SOME);
    let ghosts = RwSignal::new(Vec::<Ghost>::new());
    watch_size(pane, size);
    Effect::new(move |_| {
        let snapshot = state.snapshot.get();
        let options = Options { most_objects: most.get(), narrow: size.with(|s| s.0 > 0.0 && s.0 < 520.0) };
        let scene = snapshot.map_or_else(view::Scene::default, |s| {
            PLACES.with(|p| view::build(&s, &mut p.borrow_mut(), options))
        });
        let gone = state.scene.with_untracked(|old| leaving(old, &scene));
        if !gone.is_empty() {
            ghosts.set(gone);
            set_timeout(move || ghosts.set(Vec::new()), Duration::from_millis(320));
        }
        state.scene.set(Arc::new(scene));
    });
    let scale = Memo::new(move |_| {
        let zoom = zoom.get();
        let larger = if state.present.get() { 1.5 } else { 1.0 };
        let (width, height) = size.get();
        state.scene.with(|s| {
            zoom.unwrap_or_else(|| {
                let fits = (width / s.width.max(1.0)).min((height / s.height.max(1.0)).max(0.75));
                if width == 0.0 { 1.0 } else { fits.clamp(if width < 520.0 { 0.55 } else { 0.7 }, larger) }
            })
        })
    });
    follow(state, pane, scale);
    let zoom_by = move |factor: f64| zoom.set(Some((scale.get_untracked() * factor).clamp(0.3, 3.0)));
    let drag = StoredValue::new(None::<(i32, i32)>);
    view! {
        <section class="memory" class:stale=move || state.stale.get() aria-label=state.label(key::MEMORY_NAME)>
            <Facts />
            <div
                class="plane"
                node_ref=pane
                tabindex="0"
                role="group"
                aria-label=state.label(key::MEMORY_PLANE)
                on:wheel=move |event| {
                    if event.ctrl_key() || event.meta_key() {
                        event.prevent_default();
                        zoom_by(if event.delta_y() < 0.0 { 1.1 } else { 1.0 / 1.1 });
                    }
                }
                on:pointerdown=move |event| {
                    let target: web_sys::Element = event_target(&event);
                    let grabs = event.pointer_type() == "mouse" && target.closest("button").ok().flatten().is_none()
                        && target.closest(".box").ok().flatten().is_none();
                    if grabs && event.button() == 0 {
                        drag.set_value(Some((event.client_x(), event.client_y())));
                        if let Some(pane) = pane.get_untracked() {
                            let _ = pane.set_pointer_capture(event.pointer_id());
                        }
                    }
                }
                on:pointermove=move |event| {
                    if let (Some((x, y)), Some(pane)) = (drag.get_value(), pane.get_untracked()) {
                        pane.set_scroll_left(pane.scroll_left() - (event.client_x() - x));
                        pane.set_scroll_top(pane.scroll_top() - (event.client_y() - y));
                        drag.set_value(Some((event.client_x(), event.client_y())));
                    }
                }
                on:pointerup=move |_| drag.set_value(None)
                on:pointercancel=move |_| drag.set_value(None)
            >
                <div
                    class="sheet"
                    style=move || {
                        let z = scale.get();
                        state.scene.with(|s| format!("width:{:.0}px;height:{:.0}px", s.width * z, s.height * z))
                    }
                >
                    <div class="world" style=move || format!("transform:scale({:.3})", scale.get())>
                        <arrows::Arrows />
                        <stack::Globals />
                        <stack::Stacks />
                        <heap::Heap most=most all=MANY />
                        {move || {
                            ghosts
                                .get()
                                .into_iter()
                                .map(|ghost| {
                                    view! {
                                        <div
                                            class=format!("box ghost {}", ghost.class)
                                            style=at(ghost.rect)
                                            aria-hidden="true"
                                        >
                                            <p class="head">{ghost.title}</p>
                                        </div>
                                    }
                                })
                                .collect_view()
                        }}
                        <arrows::LitArrows />
                    </div>
                </div>
            </div>
            <div class="plane-tools" role="group" aria-label=state.label(key::ZOOM_GROUP)>
                <button
                    class="button tool"
                    aria-label=state.label(key::ZOOM_OUT)
                    title=state.label(key::ZOOM_OUT)
                    on:click=move |_| zoom_by(0.8)
                >
                    {icon(Icon::ZoomOut)}
                </button>
                <button
                    class="button tool"
                    aria-label=state.label(key::ZOOM_FIT)
                    title=state.label(key::ZOOM_FIT)
                    on:click=move |_| zoom.set(None)
                >
                    {icon(Icon::Fit)}
                </button>
                <button
                    class="button tool"
                    aria-label=state.label(key::ZOOM_IN)
                    title=state.label(key::ZOOM_IN)
                    on:click=move |_| zoom_by(1.25)
                >
                    {icon(Icon::ZoomIn)}
                </button>
            </div>
            <Show when=move || state.obstacles.with(|o| !o.is_empty())>
                <div class="obstacles">
                    <p>{state.label(key::MEMORY_OBSTACLES)}</p>
                    <ul>
                        {move || {
                            state.obstacles.get().into_iter().map(|o| view! { <li>{o}</li> }).collect_view()
                        }}
                    </ul>
                </div>
            </Show>
            <Show when=move || state.stale.get() && state.snapshot.with(Option::is_some)>
                <p class="stale-note">{state.label(key::MEMORY_STALE)}</p>
            </Show>
        </section>
    }
}

/// One line above the picture: the heap in numbers, the collector's phase.
#[component]
fn Facts() -> impl IntoView {
    let state = expect_context::<State>();
    let facts = Memo::new(move |_| {
        state.snapshot.with(|s| {
            let s = s.as_ref()?;
            Some((s.gc.phase, s.gc.cycle, s.gc.heap_live, s.gc.goal, s.heap_stats.heap_objects, s.time_ns))
        })
    });
    let classroom = move || state.run.with(|r| r.heap_minimum < 4 << 20);
    view! {
        <div class="memory-facts">
            {move || {
                let (phase, cycle, live, goal, objects, _) = facts.get()?;
                let lang = state.lang.get();
                let goal = if goal == u64::MAX { "∞".to_owned() } else { bytes(goal) };
                let live = bytes(live);
                let objects = count(objects);
                let heap = state
                    .fill(key::FACTS_HEAP, &[("objects", &objects), ("live", &live), ("goal", &goal)]);
                let phase_text = if phase == GcPhase::Off {
                    state.fill(key::FACTS_GC_OFF, &[("cycle", &count(cycle))])
                } else {
                    state.fill(key::FACTS_GC, &[("cycle", &count(cycle)), ("phase", narrate::phase(lang, phase))])
                };
                Some(
                    view! {
                        <span>{heap}</span>
                        {classroom().then(|| view! { <span class="faint">{state.t(key::FACTS_CLASSROOM)}</span> })}
                        <span class="spring"></span>
                        <span class="phase" class:on=phase != GcPhase::Off>
                            {phase_text}
                        </span>
                    },
                )
            }}
        </div>
    }
}

/// A box that is gone and still fades.
#[derive(Clone, PartialEq, Debug)]
struct Ghost {
    rect: Rect,
    class: &'static str,
    title: String,
}

/// Frames that were popped and objects that were freed between two pictures; none after a jump that changes a lot.
fn leaving(old: &view::Scene, new: &view::Scene) -> Vec<Ghost> {
    const MOST: usize = 12;
    let frames = old.stacks.iter().flat_map(|s| s.frames.iter());
    let gone_frames = frames
        .filter(|f| {
            !new.stacks.iter().flat_map(|s| s.frames.iter()).any(|n| n.key == f.key && n.func == f.func)
        })
        .map(|f| Ghost { rect: f.rect, class: "frame-ghost", title: f.func.clone() });
    let gone_objects = old
        .objects
        .iter()
        .filter(|o| !new.objects.iter().any(|n| n.address == o.address && n.born == o.born))
        .map(|o| Ghost { rect: o.rect, class: "object object-ghost", title: o.title.clone() });
    let list: Vec<Ghost> = gone_frames.chain(gone_objects).take(MOST + 1).collect();
    if list.len() > MOST { Vec::new() } else { list }
}

fn watch_size(pane: NodeRef<html::Div>, size: RwSignal<(f64, f64)>) {
    Effect::new(move |_| {
        let Some(pane) = pane.get() else { return };
        let watched = pane.clone();
        let measure = Closure::<dyn Fn()>::new(move || {
            let now = (f64::from(watched.client_width()), f64::from(watched.client_height()));
            if size.get_untracked() != now {
                size.set(now);
            }
        });
        if let Ok(observer) = web_sys::ResizeObserver::new(measure.as_ref().unchecked_ref()) {
            observer.observe(&pane);
        }
        // It lives as long as the page.
        measure.forget();
    });
}

/// What the step changed comes into view, smoothly.
fn follow(state: State, pane: NodeRef<html::Div>, scale: Memo<f64>) {
    Effect::new(move |_| {
        let scene = state.scene.get();
        let Some(pane) = pane.get_untracked() else { return };
        let z = scale.get_untracked();
        let changed = scene.objects.iter().filter(|o| o.changed || o.fresh || o.freed).map(|o| o.rect);
        let frame =
            scene.stacks.iter().filter(|s| s.current).filter_map(|s| s.frames.first()).map(|f| f.rect);
        let Some(aim) = changed.chain(frame).next() else { return };
        let (x, y) = (f64::from(pane.scroll_left()), f64::from(pane.scroll_top()));
        let (w, h) = (f64::from(pane.client_width()), f64::from(pane.client_height()));
        let Rect { x: ax, y: ay, w: aw, h: ah } = aim;
        let shift = |start: f64, len: f64, at: f64, room: f64| {
            if start * z < at {
                (start * z - 24.0).max(0.0)
            } else if (start + len) * z > at + room && len * z < room {
                (start + len) * z - room + 24.0
            } else {
                at
            }
        };
        let (nx, ny) = (shift(ax, aw, x, w), shift(ay, ah, y, h));
        if (nx - x).abs() > 1.0 || (ny - y).abs() > 1.0 {
            let options = web_sys::ScrollToOptions::new();
            options.set_left(nx);
            options.set_top(ny);
            options.set_behavior(web_sys::ScrollBehavior::Smooth);
            pane.scroll_to_with_scroll_to_options(&options);
        }
    });
}

fn at(rect: Rect) -> String {
    format!(
        "transform:translate({:.1}px,{:.1}px);width:{:.1}px;height:{:.1}px",
        rect.x, rect.y, rect.w, rect.h
    )
}

/// The rows of a box as a list.
fn rows(state: State, rows: Vec<Row>, widths: view::scene::Widths, kind: &'static str) -> impl IntoView {
    let columns = format!("--name:{}ch;--type:{}ch", widths.name.max(1), widths.ty.max(1),);
    view! {
        <ul class=format!("rows {kind}") style=columns>
            {rows.into_iter().map(|r| row(state, r)).collect_view()}
        </ul>
    }
}

fn row(state: State, row: Row) -> impl IntoView {
    if row.state == RowState::Omitted {
        let text = move || state.fill(key::MORE_N, &[("count", &row.value)]);
        return view! { <li class="row omitted">{text}</li> }.into_any();
    }
    let address = row.address;
    let has_port = row.port.is_some();
    let title = format!("{} {} = {}  {:#x}", row.name, row.ty, row.value, row.address);
    let value = match row.state {
        RowState::Unset => {
            view! { <span class="value faint">{state.label(key::VALUE_UNSET)}</span> }.into_any()
        }
        RowState::Nil => view! { <span class="value faint">"nil"</span> }.into_any(),
        RowState::Set | RowState::Temp | RowState::Omitted => {
            view! { <span class="value">{row.value}</span> }.into_any()
        }
    };
    view! {
        <li
            class="row"
            class:changed=row.changed
            class:temp=row.state == RowState::Temp
            data-testid="slot"
            data-address=format!("{address:#x}")
            title=title
            on:mouseenter=move |_| if has_port { state.hover.set(Some(Hover::Pointer(address))) }
            on:mouseleave=move |_| if has_port { state.hover.set(None) }
        >
            <span class="name" style=format!("--indent:{}", row.indent)>
                {row.name}
            </span>
            <span class="type">{row.ty}</span>
            {value}
            <span class="address" aria-hidden="true">{format!("…{:04x}", address & 0xffff)}</span>
            <span class="port" class:on=has_port aria-hidden="true"></span>
        </li>
    }
    .into_any()
}
