//! Mouse, fingers and keys on the picture: what is under them, and what a press does.

use super::Look;
use crate::state::{Hover, Panel, Pick, State};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Minimum distance for a press to count as a drag, CSS px.
const SLACK: f64 = 4.0;

/// What an element of the picture stands for: a pointer's slot or arrow, or an object. One listener for all of them:
/// thousands of listeners take longer to make than the elements.
pub(super) fn hovered(target: &web_sys::Element) -> Option<Hover> {
    let found = target.closest("[data-from], [data-port], .object").ok().flatten()?;
    let address = |name| {
        let text = found.get_attribute(name)?;
        u64::from_str_radix(text.trim_start_matches("0x"), 16).ok()
    };
    if let Some(from) = address("data-from") {
        return Some(Hover::Pointer(from));
    }
    let at = address("data-address")?;
    Some(if found.has_attribute("data-port") { Hover::Pointer(at) } else { Hover::Object(at) })
}

/// While a question asks for a pointer, Tab reaches the rows that hold one.
pub(super) fn focus_pointers(state: State, pane: NodeRef<html::Div>) {
    Effect::new(move |before: Option<bool>| {
        let asks = state.picks() == Some(Pick::Pointer);
        if asks {
            state.snapshot.track();
        }
        if asks || before == Some(true) {
            // Once the rows are there.
            request_animation_frame(move || {
                let Some(rows) = pane.get_untracked().and_then(|p| p.query_selector_all("[data-port]").ok())
                else {
                    return;
                };
                for row in
                    (0..rows.length()).filter_map(|at| rows.get(at)?.dyn_into::<web_sys::Element>().ok())
                {
                    let _ = if asks {
                        row.set_attribute("tabindex", "0")
                    } else {
                        row.remove_attribute("tabindex")
                    };
                }
            });
        }
        asks
    });
}

/// A press answers a question, or on an object's heading selects it and shows its allocation; on a row, it shows the row's
/// tooltip. Zoomed out, a box is all heading.
pub(super) fn press_on(state: State, target: &web_sys::Element) {
    let row = target.closest(".row[title]").ok().flatten();
    let ty = row.as_ref().and_then(|row| row.query_selector(":scope > .type").ok().flatten());
    state.picture.pressed_type.set(ty.and_then(|ty| ty.text_content()));
    state.picture.pressed.set(row.and_then(|row| row.get_attribute("title")));
    let named = target.closest(".object > .head, .emblem").is_ok_and(|name| name.is_some());
    match (untrack(|| state.picks()), hovered(target)) {
        (Some(Pick::Pointer), Some(Hover::Pointer(address))) => state.pick(address),
        (Some(Pick::Objects), Some(Hover::Object(address))) if named => state.pick(address),
        (None, Some(Hover::Object(address))) if named => {
            state.object.set(Some(address));
            if !state.present.get_untracked() {
                state.panel.set(Panel::Allocations);
            }
        }
        _ => {}
    }
}

/// Presses what a card names: the `nth` object of this title, from 0, or the first variable of this name in the newest
/// frames, or a heading of the table.
pub fn press_named(state: State, name: &str, nth: usize) {
    let all = |selector: &str, is_it: &dyn Fn(&web_sys::Element) -> bool, nth: usize| {
        let list = document().query_selector_all(selector).ok()?;
        let elements = (0..list.length()).filter_map(|at| list.get(at)?.dyn_into::<web_sys::Element>().ok());
        elements.filter(is_it).nth(nth)
    };
    let called = |e: &web_sys::Element| e.text_content().is_some_and(|text| text == name);
    let object = all(".object .object-name", &called, nth);
    if let Some(found) = object.or_else(|| all(".stack-area .row > .name", &called, 0)) {
        return press_on(state, &found);
    }
    let heading = all("[data-press]", &|e| e.get_attribute("data-press").is_some_and(|at| at == name), 0);
    if let Some(heading) = heading.and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok()) {
        heading.click();
    }
}

pub(super) fn hover(state: State, on: Option<Hover>) {
    if state.hover.with_untracked(|old| *old != on) {
        state.hover.set(on);
    }
}

/// Mouse or fingers that move the view: one drags it, two zoom it as well.
#[derive(Clone, Copy)]
pub(super) struct Drag {
    pane: NodeRef<html::Div>,
    look: Look,
    press: StoredValue<Press>,
    on: RwSignal<bool>,
}

impl Drag {
    pub(super) fn new(pane: NodeRef<html::Div>, look: Look) -> Drag {
        Drag { pane, look, press: StoredValue::new(Press::default()), on: RwSignal::new(false) }
    }

    pub(super) fn is_on(self) -> bool {
        self.on.get()
    }

    /// Where the mouse is in the pane, CSS px.
    pub(super) fn place_of(self, event: &web_sys::MouseEvent) -> (f64, f64) {
        let (x, y) = (f64::from(event.client_x()), f64::from(event.client_y()));
        let corner = self.pane.get_untracked().map(|p| p.get_bounding_client_rect());
        corner.map_or((x, y), |r| (x - r.left(), y - r.top()))
    }

    pub(super) fn down(self, event: &web_sys::PointerEvent) {
        let target: web_sys::Element = event_target(event);
        let on_button = target.closest("button").ok().flatten().is_some();
        if event.button() == 0 && (!on_button || event.pointer_type() != "mouse") {
            let at = self.place_of(event);
            self.press.update_value(|p| p.down(event.pointer_id(), at));
        }
    }

    pub(super) fn moved(self, event: &web_sys::PointerEvent) {
        let at = self.place_of(event);
        let moved = self.press.try_update_value(|p| p.moved(event.pointer_id(), at)).flatten();
        let Some(moved) = moved else { return };
        if !self.on.get_untracked() {
            self.on.set(true);
            if let Some(pane) = self.pane.get_untracked() {
                let _ = pane.set_pointer_capture(event.pointer_id());
            }
        }
        self.look.pan(moved.dx, moved.dy);
        if moved.factor != 1.0 {
            self.look.zoom(moved.factor, Some(moved.around));
        }
    }

    pub(super) fn up(self, event: &web_sys::PointerEvent) {
        self.press.update_value(|p| p.up(event.pointer_id()));
        self.on.set(false);
    }
}

/// The mouse button or fingers that are down.
#[derive(Clone, Default)]
struct Press {
    fingers: Vec<(i32, (f64, f64))>,
    dragging: bool,
}

struct Moved {
    dx: f64,
    dy: f64,
    factor: f64,
    around: (f64, f64),
}

impl Press {
    fn down(&mut self, id: i32, at: (f64, f64)) {
        if self.fingers.len() < 2 {
            self.fingers.push((id, at));
        }
    }

    fn up(&mut self, id: i32) {
        self.fingers.retain(|f| f.0 != id);
        self.dragging = self.dragging && !self.fingers.is_empty();
    }

    /// The movement of the plane; `None` until it is a drag.
    fn moved(&mut self, id: i32, at: (f64, f64)) -> Option<Moved> {
        let other = self.fingers.iter().find(|f| f.0 != id).map(|f| f.1);
        let finger = self.fingers.iter_mut().find(|f| f.0 == id)?;
        let before = finger.1;
        let (dx, dy) = (at.0 - before.0, at.1 - before.1);
        if !self.dragging && dx.hypot(dy) < SLACK {
            return None;
        }
        self.dragging = true;
        finger.1 = at;
        Some(match other {
            Some(still) => {
                let far = |p: (f64, f64)| (p.0 - still.0).hypot(p.1 - still.1).max(1.0);
                let around = ((at.0 + still.0) / 2.0, (at.1 + still.1) / 2.0);
                Moved { dx: dx / 2.0, dy: dy / 2.0, factor: far(at) / far(before), around }
            }
            None => Moved { dx, dy, factor: 1.0, around: at },
        })
    }
}
