//! Draws heap objects, each at a fixed place from allocation to free, in a form that suits its type.

use super::emblem::emblem;
use super::parts::Parts;
use super::rows::{class_with, row, rows};
use super::stage::{rank, staged};
use super::{Look, at};
use crate::fixed::px;
use crate::i18n::{Lang, bytes, count, in_slot, key};
use crate::state::{Hover, Pick, State};
use crate::view::camera::Level;
use crate::view::emblem::emblem_size;
use crate::view::value::RowState;
use crate::view::{Form, HEAD, ObjectBox, Rect, Row};
use crate::widgets::tag::{Tag, tag};
use crate::words::memory::{color_name, color_word, corner, sync_text, waiting};
use escapement_core::trace::event::GcPhase;
use escapement_core::trace::snapshot::{ObjectKind, QueueView, Snapshot};
use leptos::prelude::*;
use std::collections::HashSet;

/// Minimum size of a zoomed-out box's name that includes the type, px.
const EASY: f64 = 34.0;

#[component]
pub fn Heap(look: Look) -> impl IntoView {
    let state = expect_context::<State>();
    let lit = Memo::new(move |_| lit_objects(state));
    let cycle =
        Memo::new(move |_| state.snapshot.with(|s| s.as_ref().is_some_and(|s| s.gc.phase != GcPhase::Off)));
    let place =
        move || state.picture.scene.with(|s| at(Rect { x: s.heap_x, y: s.heap_y, w: 480.0, h: HEAD }));
    let objects = Parts::new(state, |scene, (address, born)| scene.object(address, born));
    let shown = staged(Memo::new(move |_| {
        if look.level.get() == Level::Far {
            return Vec::new();
        }
        state.picture.scene.with(|s| {
            let part = look.part(s.objects.len());
            let ranked = |o: &ObjectBox| Some(((o.address, o.born), rank(part, |r| r.overlaps(o.rect))?));
            s.objects.iter().filter_map(ranked).collect::<Vec<_>>()
        })
    }));
    view! {
        <section class="area heap-area" data-testid="heap" style=place>
            <h2 class="stack-head heap-head">
                <b>{state.label(key::HEAP)}</b>
                {move || {
                    let more = state.snapshot.with(|s| s.as_ref().map_or(0, |s| s.heap_omitted));
                    (more > 0).then(|| crowded(state, more))
                }}
                {move || {
                    if state.veiled() {
                        return None;
                    }
                    let hidden = state.snapshot.with(|s| Some(!s.as_ref()?.heap.is_empty()))?;
                    let text = if hidden { key::HEAP_EMPTY_OWN } else { key::HEAP_EMPTY };
                    state.picture.scene.with(|s| s.objects.is_empty()).then(|| view! { <span>{state.t(text)}</span> })
                }}
            </h2>
            <For
                each=move || shown.get()
                key=|key| *key
                children=move |key| view! { <Object object=objects.part(key) lit=lit cycle=cycle /> }
            />
        </section>
    }
}

/// Objects to highlight for what is hovered.
fn lit_objects(state: State) -> HashSet<u64> {
    let scene = state.picture.scene.get();
    match state.hover.get() {
        None => {
            let words = state.lesson.lit.get();
            let named = |o: &&ObjectBox| {
                let is_meant =
                    words.contains(&o.title) || o.variable.as_ref().is_some_and(|name| words.contains(name));
                is_meant && !o.freed
            };
            scene.objects.iter().filter(named).map(|o| o.address).collect()
        }
        Some(Hover::Object(address)) => [address].into(),
        Some(Hover::Pointer(from)) => {
            scene.arrows.iter().filter(|a| a.from == from).filter_map(|a| a.object).collect()
        }
        Some(Hover::Line(line)) => {
            scene.objects.iter().filter(|o| o.line == Some(line)).map(|o| o.address).collect()
        }
        Some(Hover::Verdict(index)) => {
            let pos = state
                .good
                .with(|a| a.as_ref().and_then(|a| a.verdicts.get(index as usize)).map(|v| v.origin));
            scene.objects.iter().filter(|o| o.site.is_some() && o.site == pos).map(|o| o.address).collect()
        }
    }
}

/// One object. `lit`: addresses of the highlighted ones; `cycle`: whether the collector is at work. One effect renders
/// the whole box: with one for each attribute and row there would be thousands.
#[component]
fn Object(object: RwSignal<Option<ObjectBox>>, lit: Memo<HashSet<u64>>, cycle: Memo<bool>) -> impl IntoView {
    let state = expect_context::<State>();
    let address = object.with_untracked(|o| o.as_ref().map_or(0, |o| o.address));
    let states = Memo::new(move |_| {
        let chosen = state.object.get() == Some(address);
        (lit.with(|l| l.contains(&address)), state.lesson.picked.with(|p| p.contains(&address)), chosen)
    });
    move || {
        let o = object.get()?;
        let lang = state.lang.get();
        let (lit, picked, chosen) = states.get();
        let states = [
            (o.changed, "changed"),
            (o.freed, "freed"),
            (o.unreachable, "unreachable"),
            (o.fresh, "fresh"),
            (o.library, "library"),
            (o.flies_from.is_some(), "flies"),
            (lit, "lit"),
            (picked, "picked"),
            (chosen, "chosen"),
        ];
        // Relative to the heap's area.
        let place = state.picture.scene.with_untracked(|s| Rect {
            x: o.rect.x - s.heap_x,
            y: o.rect.y - s.heap_y,
            ..o.rect
        });
        let style = match o.flies_from {
            Some((x, y)) => {
                format!("{};--from-x:{}px;--from-y:{}px", at(place), px(x - o.rect.x), px(y - o.rect.y))
            }
            None => at(place),
        };
        let meta = meta(state, &o);
        let corner = corner(lang, &o, cycle.get());
        let title = o.title.clone();
        let label = spoken(lang, &o, cycle.get());
        let whole = o
            .mark
            .as_ref()
            .map(|mark| format!("{title} {mark}"))
            .filter(|text| emblem_size(text, o.rect) >= EASY);
        // Of a variable, its type is what can be left out.
        let alone = o.variable.filter(|_| emblem_size(&title, o.rect) < EASY);
        let name = whole.or(o.mark).or(alone).unwrap_or_else(|| title.clone());
        let pressed = (state.picks() == Some(Pick::Objects)).then(|| picked.to_string());
        let button = tag("button")
            .set("class", "object-name")
            .set_if_some("aria-label", label)
            .set_if_some("aria-pressed", pressed)
            .text(title);
        let head = tag("h3").set("class", "head").set("title", meta);
        let object = tag("article")
            .set("class", class_with("box object", &states))
            .set("data-testid", "heap-object")
            .set("data-color", color_name(o.color))
            .set("data-address", format!("{address:#x}"))
            .set("data-type", o.title)
            .set_if_some("data-site", o.site.map(|s| format!("{}:{}", s.line, s.col)))
            .set("style", style)
            .with([
                head.with([button, tag("span").set("class", "corner").text(corner)]),
                emblem(&name, o.rect),
            ]);
        Some(object.with(inside(state, o.rows, o.form, o.queue)))
    }
}

/// Name of a box for a screen reader, if it is more than the heading: zoomed out, nothing else of the box is read.
fn spoken(lang: Lang, object: &ObjectBox, cycle: bool) -> Option<String> {
    let mut parts = vec![match &object.mark {
        Some(mark) => format!("{} {mark}", object.title),
        None => object.title.clone(),
    }];
    parts.extend(cycle.then(|| color_word(lang, object.color).to_owned()));
    parts.extend(object.unreachable.then(|| lang.text(key::OBJECT_UNREACHABLE).to_owned()));
    (object.mark.is_some() || parts.len() > 1).then(|| parts.join(", "))
}

/// What an object holds, in a form that suits its type.
fn inside(state: State, lines: Vec<Row>, form: Form, queue: Option<QueueView>) -> Vec<Tag> {
    match form {
        Form::Fields | Form::Text => vec![rows(state, lines, 0, "heap-rows")],
        Form::Table => vec![rows(state, lines, 0, "heap-rows table-rows")],
        Form::Cells { across, wide } => vec![cells(state, lines, across, wide, 0)],
        Form::Queue { places, wide } => {
            let queue = queue.unwrap_or_else(nothing_queued);
            let empty = places.saturating_sub(queue.values.len());
            let cells = (places > 0).then(|| cells(state, lines, places, wide, empty));
            let waiting = tag("p").set("class", "waiting").text(waiting(state.lang.get(), &queue));
            cells.into_iter().chain([waiting]).collect()
        }
    }
}

fn nothing_queued() -> QueueView {
    QueueView {
        elem: String::new(),
        values: Vec::new(),
        cap: 0,
        closed: false,
        buffer: None,
        receivers: Vec::new(),
        senders: Vec::new(),
    }
}

/// Elements side by side, followed by `empty` unused slots.
fn cells(state: State, lines: Vec<Row>, across: usize, wide: f64, empty: usize) -> Tag {
    tag("ul")
        .set("class", "cells")
        .set("style", format!("--across:{across};--wide:{}px", px(wide)))
        .with(lines.into_iter().map(|line| cell(state, line)))
        .with((0..empty).map(|_| tag("li").set("class", "row cell empty")))
}

fn cell(state: State, line: Row) -> Tag {
    if line.state == RowState::Omitted {
        return row(state, line);
    }
    let has_port = line.port.is_some();
    let title = format!("[{}] {} = {}  {:#x}", line.name, line.ty, line.value, line.address);
    let value = match (&line.state, has_port && line.value.is_empty()) {
        (_, true) => "●".to_owned(),
        (RowState::Sync(sync), _) => sync_text(state.lang.get(), *sync),
        _ => line.value,
    };
    let states = [(line.changed, "changed"), (line.state == RowState::Nil, "nil")];
    tag("li")
        .set("class", class_with("row cell", &states))
        .set("data-testid", "slot")
        .set("data-address", format!("{:#x}", line.address))
        .set("title", title)
        .set_if_some("data-port", has_port.then_some(""))
        .with([
            tag("span").set("class", "index").text(line.name),
            tag("span").set("class", "value").text(value),
        ])
}

/// How many objects the picture shows of those allocated, and how many it has no room for.
fn crowded(state: State, more: u64) -> impl IntoView {
    let here = |s: &Snapshot| s.heap.iter().filter(|o| !o.freed).count() as u64;
    let shown = state.snapshot.with(|s| s.as_deref().map_or(0, here));
    let values = [("shown", &*count(shown)), ("count", &*count(more))];
    view! { <span>{state.fill(key::NOTICE_CROWDED, &values)}</span> }
}

/// Kind, allocation site, size and address of an object.
pub(super) fn meta(state: State, object: &ObjectBox) -> String {
    let lang = state.lang.get();
    let mut parts = Vec::new();
    let kind = match object.kind {
        ObjectKind::Value => None,
        ObjectKind::StringBytes => Some(key::KIND_STRING_BYTES),
        ObjectKind::Closure => Some(key::KIND_CLOSURE),
        ObjectKind::Map => Some(key::KIND_MAP),
        ObjectKind::MapTable => Some(key::KIND_MAP_TABLE),
        ObjectKind::MapGroup => Some(key::KIND_MAP_GROUP),
        ObjectKind::Chan => Some(key::KIND_CHAN),
        ObjectKind::ChanBuffer => Some(key::KIND_CHAN_BUFFER),
        ObjectKind::Runtime => Some(key::KIND_RUNTIME),
    };
    parts.extend(kind.map(|k| lang.text(k).to_owned()));
    if let Some(line) = object.line.filter(|_| object.site.is_some_and(|s| s.file.0 == 0)) {
        parts.push(state.at_line(line));
    }
    parts.push(in_slot(lang, object.size, object.class_size));
    parts.push(format!("{:#x}", object.address));
    if object.unreachable {
        parts.push(lang.text(key::LEGEND_UNREACHABLE).to_owned());
    }
    if !object.parts.is_empty() {
        let values = [("count", &*object.count().to_string()), ("size", &*bytes(object.whole_size))];
        parts.push(lang.fill(key::OBJECT_PARTS, &values));
    }
    parts.join(" · ")
}
