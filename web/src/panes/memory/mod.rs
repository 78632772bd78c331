//! The memory pane: shows the scene on a plane that can be dragged and zoomed, as boxes and arrows, or on a canvas when
//! zoomed out.

mod arrows;
mod emblem;
mod far;
mod follow;
mod heap;
mod pages;
mod parts;
mod press;
mod rows;
pub mod size;
mod stack;
mod stage;

pub use press::press_named;

use crate::fixed::{fixed, px};
use crate::i18n::{Lang, bytes, count, key};
use crate::panes;
use crate::state::State;
use crate::view::camera::{self, Level, Sight};
use crate::view::names;
use crate::view::{self, Camera, ObjectBox, Rect, scene::Options};
use crate::widgets::keys::is_for_page;
use crate::widgets::{Icon, icon};
use crate::words::narrate;
use escapement_core::settings::{Barrier, RunSettings};
use escapement_core::trace::event::{GcPhase, StepNo};
pub use follow::MIN_PRESENTED;
use follow::{MAX, MAX_PRESENTED, follow, has_names_only};
use leptos::html;
use leptos::prelude::*;
use press::{Drag, focus_pointers, hover, hovered, press_on};
use size::{root_font, watch_page, watch_size};
use std::sync::Arc;
use std::time::Duration;

/// Minimum scales at which boxes have fields, not only a name: in presentation mode and on a small screen.
const NEAR_PRESENTED: f64 = 0.95;
const NEAR_SMALL: f64 = 0.8;
/// Width up to which the pane is small, CSS px.
const SMALL: f64 = 600.0;
/// Factors by which a key or a button zooms.
const IN: f64 = 1.25;
const OUT: f64 = 0.8;
/// How far a key pans, px.
const PAN: f64 = 80.0;
/// Maximum number of objects whose changes are shown as movement.
const MAX_MOVED: usize = 24;
/// Maximum speed of playing, steps a second, at which a movement ends before the next step interrupts it.
const MAX_SPEED: f64 = 3.0;
/// Maximum number of boxes rendered at once; if there are more, only those in view are.
const MAX_BOXES: usize = 160;

/// A step shown, and the stop before it.
#[derive(Clone, Copy)]
struct Stop {
    step: StepNo,
    since: Option<StepNo>,
}

impl Stop {
    /// Whether no stop lies between the two.
    fn is_next_to(self, other: Stop) -> bool {
        self.step == other.step || self.since == Some(other.step) || other.since == Some(self.step)
    }
}

/// The view on the plane.
#[derive(Clone, Copy)]
struct Look {
    camera: RwSignal<Camera>,
    /// Whether the user has set the scale.
    held: RwSignal<bool>,
    /// Size of the pane, CSS px.
    size: RwSignal<(f64, f64)>,
    /// The camera of a link; applies until the user moves the view or goes to another step.
    aim: RwSignal<Option<(StepNo, Sight)>>,
    level: Memo<Level>,
    /// The visible part of the plane, rounded up so that it rarely changes.
    seen: Memo<Rect>,
    /// The visible part with its surroundings, rounded up as well.
    near: Memo<Rect>,
}

impl Look {
    fn new(state: State) -> Look {
        let (camera, size) = (state.picture.camera, state.picture.window);
        let tiles = move |around: f64, tile: f64| {
            let part = camera.get().sees(size.get()).grown(around);
            let (x, y) = ((part.x / tile).floor() * tile, (part.y / tile).floor() * tile);
            let (right, bottom) = ((part.right() / tile).ceil() * tile, (part.bottom() / tile).ceil() * tile);
            Rect { x, y, w: right - x, h: bottom - y }
        };
        Look {
            camera,
            held: state.picture.held,
            size,
            aim: state.picture.aim,
            level: Memo::new(move |_| {
                // Names that can be read say more than fields that cannot.
                if state.present.get() {
                    let larger = root_font() / 20.0;
                    return camera.get().level(NEAR_PRESENTED * larger, camera::MIDDLE_PRESENTED * larger);
                }
                let near = if size.get().0 <= SMALL { NEAR_SMALL } else { camera::NEAR };
                camera.get().level(near, camera::MIDDLE)
            }),
            seen: Memo::new(move |_| tiles(0.0, 40.0)),
            near: Memo::new(move |_| tiles(200.0, 400.0)),
        }
    }

    /// The surroundings of the view and the view itself, if a picture of `count` things is rendered only there.
    fn part(self, count: usize) -> Option<(Rect, Rect)> {
        (count > MAX_BOXES).then(|| (self.near.get(), self.seen.get()))
    }

    fn zoom(self, factor: f64, at: Option<(f64, f64)>) {
        let (w, h) = self.size.get_untracked();
        self.aim.set(None);
        self.held.set(true);
        self.camera.update(|c| *c = c.zoomed(factor, at.unwrap_or((w / 2.0, h / 2.0))));
    }

    fn pan(self, dx: f64, dy: f64) {
        self.aim.set(None);
        self.camera.update(|c| *c = c.moved(dx, dy));
    }

    /// Scrolling on a touchpad pans; a wheel, and pinching, zoom.
    fn wheel(self, event: &web_sys::WheelEvent, at: (f64, f64)) {
        event.prevent_default();
        let pad = event.delta_mode() == 0 && (event.delta_x() != 0.0 || event.delta_y().abs() < 40.0);
        if pad && !event.ctrl_key() && !event.meta_key() {
            self.pan(-event.delta_x(), -event.delta_y());
        } else {
            let factor = (-event.delta_y() * if event.ctrl_key() { 0.01 } else { 0.0015 }).exp();
            self.zoom(factor.clamp(0.5, 2.0), Some(at));
        }
    }

    /// Keys that work wherever the focus is.
    fn zoom_key(self, state: State, key: &str) {
        match key {
            "+" | "=" => self.zoom(IN, None),
            "-" => self.zoom(OUT, None),
            "0" => self.fit(state),
            _ => {}
        }
    }

    fn key(self, event: &web_sys::KeyboardEvent) {
        let (dx, dy) = match event.key().as_str() {
            "ArrowLeft" => (PAN, 0.0),
            "ArrowRight" => (-PAN, 0.0),
            "ArrowUp" => (0.0, PAN),
            "ArrowDown" => (0.0, -PAN),
            _ => return,
        };
        // Left and right step, as elsewhere on the page; with Shift they pan.
        if event.shift_key() || dy != 0.0 {
            event.prevent_default();
            event.stop_propagation();
            self.pan(dx, dy);
        }
    }

    /// Undoes the browser's scrolling to the focused element: the camera follows instead.
    fn undo_scroll(self, pane: NodeRef<html::Div>) {
        if let Some(pane) = pane.get_untracked() {
            let (x, y) = (pane.scroll_left(), pane.scroll_top());
            if x != 0 || y != 0 {
                pane.set_scroll_left(0);
                pane.set_scroll_top(0);
                self.pan(-f64::from(x), -f64::from(y));
            }
        }
    }

    /// Zooms out until everything is in view.
    fn fit(self, state: State) {
        let all = state.picture.scene.with_untracked(|s| s.extent);
        let presented = state.present.get_untracked();
        let most = if presented { MAX_PRESENTED * root_font() / 20.0 } else { MAX };
        self.aim.set(None);
        self.held.set(true);
        self.camera.set(camera::fit(self.size.get_untracked(), all, most));
    }
}

#[component]
pub fn Memory() -> impl IntoView {
    let state = expect_context::<State>();
    let pane = NodeRef::<html::Div>::new();
    let look = Look::new(state);
    let library = state.picture.library;
    let ghosts = RwSignal::new(Vec::<Ghost>::new());
    // Whether the picture is shown without movement.
    let still = RwSignal::new(false);
    watch_size(pane, look.size);
    watch_page(state);
    draw(state, still, ghosts);
    follow(state, look);
    focus_pointers(state, pane);
    let zoom_keys = window_event_listener(leptos::ev::keydown, move |event| {
        if is_for_page(&event) {
            look.zoom_key(state, &event.key());
        }
    });
    on_cleanup(move || zoom_keys.remove());
    let drag = Drag::new(pane, look);
    let cycle = Memo::new(move |_| state.snapshot.with(|s| s.as_ref().map_or(GcPhase::Off, |s| s.gc.phase)));
    view! {
        <section
            class="memory"
            class:stale=move || state.stale.get()
            class:preparing=move || state.preparing.get()
            class:veiled=move || state.veiled()
            class:gc-on=move || cycle.get() != GcPhase::Off
            aria-label=state.label(key::MEMORY_NAME)
        >
            <Facts library=library />
            <div
                class="plane"
                class:dragging=move || drag.is_on()
                data-testid="plane"
                // Rows of stacks have no types: there is no room.
                data-brief=move || (state.present.get() || state.phone.get()).to_string()
                data-level=move || match look.level.get() {
                    Level::Near => "near",
                    Level::Middle => "middle",
                    Level::Far => "far",
                }
                node_ref=pane
                tabindex="0"
                role="group"
                aria-label=state.label(key::MEMORY_PLANE)
                on:wheel=move |event| look.wheel(&event, drag.place_of(&event))
                on:pointerdown=move |event| drag.down(&event)
                on:pointermove=move |event| drag.moved(&event)
                on:pointerup=move |event| drag.up(&event)
                on:pointercancel=move |event| drag.up(&event)
                on:keydown=move |event| look.key(&event)
                on:scroll=move |_| look.undo_scroll(pane)
            >
                <Show when=move || look.level.get() == Level::Far>
                    <far::Far look=look />
                </Show>
                <World look=look still=still ghosts=ghosts />
            </div>
            <panes::quiz::Veil />
            <Pressed />
            <Tools look=look />
            <Notes />
        </section>
    }
}

/// What the camera moves over: globals, stacks, pages, the heap and the arrows.
#[component]
fn World(look: Look, still: RwSignal<bool>, ghosts: RwSignal<Vec<Ghost>>) -> impl IntoView {
    let state = expect_context::<State>();
    view! {
        <div
            class="world"
            on:mouseover=move |event| hover(state, hovered(&event_target(&event)))
            on:mouseleave=move |_| hover(state, None)
            on:click=move |event| press_on(state, &event_target(&event))
            on:keydown=move |event| {
                let target: web_sys::Element = event_target(&event);
                if event.key() == "Enter" && target.has_attribute("data-port") {
                    event.stop_propagation();
                    press_on(state, &target);
                }
            }
            class:still=move || still.get()
            class:middle=move || look.level.get() == Level::Middle
            class:far=move || look.level.get() == Level::Far
            style=move || {
                let Camera { x, y, scale } = look.camera.get();
                // Every element inherits it, so it changes only where something uses it.
                let larger = if look.level.get() == Level::Near { 1.0 } else { 1.0 / scale };
                let (x, y, scale, larger) = (px(x), px(y), fixed(scale, 4), fixed(larger, 3));
                format!("transform:translate({x}px,{y}px) scale({scale});--larger:{larger}")
            }
        >
            <stack::Globals />
            <stack::Stacks look=look />
            <pages::Pages />
            <heap::Heap look=look />
            {move || ghosts.get().into_iter().map(Ghost::view).collect_view()}
            <arrows::Arrows look=look />
        </div>
    }
}

/// Type, size and addresses of the row pressed last, until another step, or else of the selected object.
#[component]
fn Pressed() -> impl IntoView {
    let state = expect_context::<State>();
    Effect::new(move |_| {
        state.snapshot.track();
        state.lang.track();
        state.picture.pressed.set(None);
        state.picture.pressed_type.set(None);
    });
    let card = NodeRef::<html::Div>::new();
    let size = RwSignal::new((0.0, 0.0));
    watch_size(card, size);
    let above = Memo::new(move |_| {
        let Some(object) = state.object.get() else { return false };
        let (camera, card, window) = (state.picture.camera.get(), size.get(), state.picture.window.get());
        let object = |s: &Arc<view::Scene>| s.objects.iter().find(|o| o.address == object).map(|o| o.rect);
        state.picture.scene.with(object).is_some_and(|rect| hides(card, camera.shows(rect), window))
    });
    view! {
        <div
            class="pressed"
            class:above=move || above.get()
            data-testid="pressed"
            aria-live="polite"
            node_ref=card
        >
            {move || state.picture.pressed.get().or_else(|| {
                let object = state.object.get()?;
                let of_object = |o: &&view::ObjectBox| o.address == object && !o.freed;
                state.picture.scene.with(|s| s.objects.iter().find(of_object).map(|o| heap::meta(state, o)))
            })}
            {move || state.settled.get().then(|| view! { <panes::fields::PressedFields /> })}
        </div>
    }
}

/// Whether a card of this size at the lower edge of the picture would hide the object, and one at the upper edge would not.
fn hides((width, height): (f64, f64), object: Rect, (_, bottom): (f64, f64)) -> bool {
    // The card keeps a distance from the edges.
    let (width, height) = (width + 12.0, height + 24.0);
    object.x < width && object.bottom() > bottom - height && object.y > height
}

/// Keeps the scene up to date with the step shown.
fn draw(state: State, still: RwSignal<bool>, ghosts: RwSignal<Vec<Ghost>>) {
    Effect::new(move |before: Option<Option<Stop>>| {
        // Past the moment of an unanswered question, the picture would give the answer away.
        let snapshot = state.snapshot.get().filter(|_| !state.veiled());
        state.present.track();
        state.phone.track();
        let options = Options {
            library: state.picture.library.get(),
            every_frame: state.picture.every_frame.get(),
            hide_unreachable: !state.tells_unreachable(),
            names_only: false,
            width: state.width(),
        };
        let chart = state.picture.chart.get();
        let asked = state.held_back();
        let stop = snapshot.as_ref().map(|s| Stop { step: s.step, since: s.since });
        let snapshot =
            snapshot.map(|s| if asked.is_empty() { s } else { Arc::new(view::without(&s, &asked)) });
        let scene = snapshot.map_or_else(view::Scene::default, |s| {
            let scene = view::build(&s, &chart, options);
            match has_names_only(state, &scene) {
                true => view::build(&s, &chart, Options { names_only: true, ..options }),
                false => scene,
            }
        });
        let jumps = before.flatten().zip(stop).is_some_and(|(before, stop)| !stop.is_next_to(before));
        let hurries = state.playing.get_untracked() && state.speed.get_untracked() > MAX_SPEED;
        let differs = |o: &&view::ObjectBox| o.changed || o.fresh || o.freed;
        let moves = !jumps && !hurries && scene.objects.iter().filter(differs).count() <= MAX_MOVED;
        still.set(!moves);
        let gone = state.picture.scene.with_untracked(|old| leaving(old, &scene));
        if moves && !gone.is_empty() {
            ghosts.set(gone);
            set_timeout(move || ghosts.set(Vec::new()), Duration::from_millis(320));
        }
        state.picture.scene.set(Arc::new(scene));
        stop
    });
}

/// The map of the picture, and the buttons that zoom.
#[component]
fn Tools(look: Look) -> impl IntoView {
    let state = expect_context::<State>();
    let tool = move |id, name, picture, press: fn(Look, State)| {
        view! {
            <button
                class="button tool"
                data-testid=id
                aria-label=state.label(name)
                title=state.label(name)
                on:click=move |_| press(look, state)
            >
                {icon(picture)}
            </button>
        }
    };
    view! {
        <div class="plane-tools" class:held=move || look.held.get() role="group" aria-label=state.label(key::ZOOM_GROUP)>
            <far::Minimap look=look />
            {tool("zoom-out", key::ZOOM_OUT, Icon::ZoomOut, |look, _| look.zoom(OUT, None))}
            {tool("zoom-fit", key::ZOOM_FIT, Icon::Fit, Look::fit)}
            {tool("zoom-in", key::ZOOM_IN, Icon::ZoomIn, |look, _| look.zoom(IN, None))}
        </div>
    }
}

/// Why the program cannot run, and whether the picture is of another program than the text.
#[component]
fn Notes() -> impl IntoView {
    let state = expect_context::<State>();
    let is_old = move || state.stale.get() && state.snapshot.with(Option::is_some);
    view! {
        <Show when=move || state.obstacles.with(|o| !o.is_empty())>
            <div class="obstacles">
                <p>{state.label(key::MEMORY_OBSTACLES)}</p>
                <ul>
                    {move || state.obstacles.get().into_iter().map(|o| view! { <li>{o}</li> }).collect_view()}
                </ul>
            </div>
        </Show>
        <Show when=move || state.preparing.get() || is_old()>
            <p class="stale-note" data-testid="stale-note">
                {move || state.t(if state.preparing.get() { key::MEMORY_PREPARING } else { key::MEMORY_STALE })}
            </p>
        </Show>
    }
}

/// One line above the picture: the heap in numbers, the collector's phase.
#[component]
fn Facts(library: RwSignal<bool>) -> impl IntoView {
    let state = expect_context::<State>();
    let facts = Memo::new(move |_| {
        state.snapshot.with(|s| {
            let s = s.as_ref()?;
            let objects = s.heap.iter().filter(|o| !o.freed).count() as u64 + s.heap_omitted;
            Some((s.gc.phase, s.gc.cycle, s.gc.heap_live, s.gc.goal, objects, s.heap_omitted))
        })
    });
    let colors = Memo::new(move |_| {
        state.snapshot.with(|s| {
            let [white, grey, black] = names::by_color(s.as_ref().map_or(&[], |s| &s.heap));
            [black, grey, white]
        })
    });
    let drawn = Memo::new(move |_| {
        state.picture.scene.with(|s| {
            let objects = s.objects.iter().filter(|o| !o.freed);
            objects.map(ObjectBox::count).sum::<u64>()
        })
    });
    let hidden = Memo::new(move |_| {
        facts.get().map_or(0, |(.., all, omitted)| all.saturating_sub(drawn.get() + omitted))
    });
    // Of the objects that are drawn, and of the others.
    let unreachable = Memo::new(move |_| {
        if !state.tells_unreachable() || state.lesson.counts.get() {
            return (0, 0);
        }
        let drawn: u64 = state
            .picture
            .scene
            .with(|s| s.objects.iter().filter(|o| o.unreachable).map(ObjectBox::count).sum());
        let all = state.snapshot.with(|s| {
            s.as_ref().map_or(0, |s| s.heap.iter().filter(|o| o.unreachable && !o.freed).count() as u64)
        });
        (drawn, all.saturating_sub(drawn))
    });
    let classroom = move || state.run.with(RunSettings::is_small_scale);
    let collecting = move || !state.veiled() && facts.get().is_some_and(|(phase, ..)| phase != GcPhase::Off);
    view! {
        <div class="memory-facts" class:collecting=collecting>
            {move || {
                if state.veiled() {
                    return None;
                }
                let (phase, cycle, live, goal, objects, _) = facts.get()?;
                let goal = narrate::goal(goal);
                let live = bytes(live);
                // Includes objects of the library and the runtime, as the number of bytes does.
                let objects = count(objects);
                let tells = !state.lesson.counts.get() && !state.asks_number();
                let heap = tells.then(|| state
                    .fill(key::FACTS_HEAP, &[("objects", &objects), ("live", &live), ("goal", &goal)]));
                // While the numbers are held back, an idle collector is not worth a word.
                let phase_text = (tells || phase != GcPhase::Off)
                    .then(|| phase_text(state, phase, cycle, colors.get()));
                Some(
                    view! {
                        {heap.map(|heap| view! { <span title=state.t(key::FACTS_HEAP_HINT)>{heap}</span> })}
                        {classroom().then(|| view! { <span class="faint">{state.t(key::FACTS_CLASSROOM)}</span> })}
                        {Some(unreachable.get()).filter(|lost| lost.0 > 0).map(|lost| lost_objects(state, lost))}
                        <span class="spring"></span>
                        <span class="phase">{phase_text}</span>
                    },
                )
            }}
            <Show when=move || { !state.veiled() && !state.asks_number() && (hidden.get() > 0 || library.get()) }>
                <button
                    class="link library"
                    title=state.label(key::HEAP_LIBRARY_HINT)
                    aria-pressed=move || library.get().to_string()
                    on:click=move |_| library.update(|l| *l = !*l)
                >
                    {move || {
                        if library.get() {
                            return state.t(key::HEAP_HIDE_LIBRARY).to_owned();
                        }
                        state.fill(key::HEAP_LIBRARY, &[("count", &count(hidden.get()))])
                    }}
                </button>
            </Show>
        </div>
    }
}

/// The number of unreachable objects, drawn ones and others.
#[inline(never)]
fn lost_objects(state: State, (drawn, more): (u64, u64)) -> impl IntoView {
    let key = if more > 0 { key::FACTS_UNREACHABLE_LIBRARY } else { key::FACTS_UNREACHABLE };
    let text = state.fill(key, &[("count", &count(drawn)), ("more", &count(more))]);
    view! {
        <span class="lost" title=state.t(key::LEGEND_UNREACHABLE)>
            <span class="unreachable-box" aria-hidden="true"></span>
            {text}
        </span>
    }
}

/// The collector's phase, and while it works the number of black, grey and white objects.
fn phase_text(state: State, phase: GcPhase, cycle: u64, colors: [u64; 3]) -> String {
    let name = narrate::phase(state.lang.get(), phase);
    // The number of the cycle would answer a later card's question.
    let text = if state.lesson.counts.get() {
        name.to_owned()
    } else if phase == GcPhase::Off {
        state.fill(key::FACTS_GC_OFF, &[("cycle", &count(cycle))])
    } else {
        state.fill(key::FACTS_GC, &[("cycle", &count(cycle)), ("phase", name)])
    };
    if phase == GcPhase::Off {
        return text;
    }
    let [black, grey, white] = colors.map(count);
    let colors = state.fill(key::FACTS_COLORS, &[("black", &black), ("grey", &grey), ("white", &white)]);
    format!("{text} · {colors}")
}

/// Text that says whether the collector has scanned stacks and globals in this cycle.
pub fn scan(lang: Lang, phase: GcPhase, barrier: Barrier) -> Option<&'static str> {
    let key = match phase {
        GcPhase::Off | GcPhase::Sweep => return None,
        GcPhase::SweepTermination => key::SCAN_TODO,
        GcPhase::Mark if barrier == Barrier::Dijkstra => key::SCAN_AGAIN,
        GcPhase::Mark | GcPhase::MarkTermination => key::SCAN_DONE,
    };
    Some(lang.text(key))
}

/// Text that says whether the collector has scanned stacks and globals by the step on screen.
fn scanned(state: State) -> Option<&'static str> {
    let phase = state.snapshot.with(|s| s.as_ref().map_or(GcPhase::Off, |s| s.gc.phase));
    scan(state.lang.get(), phase, state.run.with(|r| r.barrier))
}

/// A popped frame that is fading out.
#[derive(Clone, PartialEq, Debug)]
struct Ghost {
    rect: Rect,
    title: String,
}

impl Ghost {
    fn view(self) -> impl IntoView {
        view! {
            <div class="box ghost frame-ghost" style=at(self.rect) aria-hidden="true">
                <p class="head">{self.title}</p>
            </div>
        }
    }
}

/// Frames popped between two pictures; none after a jump that changes a lot.
fn leaving(old: &view::Scene, new: &view::Scene) -> Vec<Ghost> {
    const MAX: usize = 6;
    let frames = old.stacks.iter().flat_map(|s| s.frames.iter());
    let list: Vec<Ghost> = frames
        .filter(|f| {
            !new.stacks.iter().flat_map(|s| s.frames.iter()).any(|n| n.key == f.key && n.func == f.func)
        })
        .map(|f| Ghost { rect: f.rect, title: f.func.clone() })
        .take(MAX + 1)
        .collect();
    if list.len() > MAX { Vec::new() } else { list }
}

fn at(rect: Rect) -> String {
    let (x, y, w, h) = (px(rect.x), px(rect.y), px(rect.w), px(rect.h));
    format!("transform:translate({x}px,{y}px);width:{w}px;height:{h}px")
}
