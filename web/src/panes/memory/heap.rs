//! Heap objects, each at its place from birth to free, and folded groups.

use super::{at, rows};
use crate::i18n::{Lang, bytes, count, key};
use crate::state::{Hover, Panel, State};
use crate::view::{GroupBox, OBJECT_WIDTH, ObjectBox, Rect};
use escapement_core::trace::snapshot::{Color, ObjectKind};
use leptos::prelude::*;
use std::collections::HashSet;

pub fn color_name(color: Color) -> &'static str {
    match color {
        Color::White => "white",
        Color::Grey => "grey",
        Color::Black => "black",
    }
}

fn color_word(lang: Lang, color: Color) -> &'static str {
    lang.text(match color {
        Color::White => key::COLOR_WHITE,
        Color::Grey => key::COLOR_GREY,
        Color::Black => key::COLOR_BLACK,
    })
}

#[component]
pub fn Heap(most: RwSignal<usize>, all: usize) -> impl IntoView {
    let state = expect_context::<State>();
    let lit = Memo::new(move |_| lit_objects(state));
    let place = move || {
        state.scene.with(|s| {
            let rects = s.objects.iter().map(|o| o.rect).chain(s.groups.iter().map(|g| g.rect));
            let (right, bottom) = rects
                .fold((s.heap_x + OBJECT_WIDTH, s.heap_y + 28.0), |(right, bottom), r| {
                    (right.max(r.right()), bottom.max(r.bottom()))
                });
            at(Rect { x: s.heap_x, y: s.heap_y, w: right - s.heap_x, h: bottom - s.heap_y })
        })
    };
    view! {
        <section class="area heap-area" data-testid="heap" style=place>
            <h2 class="stack-head heap-head">
                <b>{state.label(key::HEAP)}</b>
                {move || {
                    let more = state.snapshot.with(|s| s.as_ref().map_or(0, |s| s.heap_omitted));
                    (more > 0).then(|| view! { <span>{state.fill(key::MORE_N, &[("count", &count(more))])}</span> })
                }}
                {move || {
                    state
                        .scene
                        .with(|s| s.objects.is_empty() && s.groups.is_empty())
                        .then(|| view! { <span>{state.t(key::HEAP_EMPTY)}</span> })
                }}
            </h2>
            <For
                each=move || {
                    state.scene.with(|s| s.objects.iter().map(|o| (o.address, o.born)).collect::<Vec<_>>())
                }
                key=|key| *key
                children=move |(address, born)| {
                    let object = Memo::new(move |_| {
                        state
                            .scene
                            .with(|s| {
                                let mut found = s
                                    .objects
                                    .iter()
                                    .find(|o| o.address == address && o.born == born)
                                    .cloned()?;
                                // Objects stand in the heap's area; what flies comes from the plane.
                                found.rect.x -= s.heap_x;
                                found.rect.y -= s.heap_y;
                                found.flies_from = found.flies_from.map(|(x, y)| (x - s.heap_x, y - s.heap_y));
                                Some(found)
                            })
                    });
                    view! { <Object object=object lit=lit /> }
                }
            />
            {move || {
                let (mut groups, x, y) = state.scene.with(|s| (s.groups.clone(), s.heap_x, s.heap_y));
                for group in &mut groups {
                    group.rect.x -= x;
                    group.rect.y -= y;
                }
                groups
                    .into_iter()
                    .map(|group| view! { <Group group=group most=most all=all /> })
                    .collect_view()
            }}
        </section>
    }
}

/// Objects that belong to what is hovered.
fn lit_objects(state: State) -> HashSet<u64> {
    let scene = state.scene.get();
    match state.hover.get() {
        None => HashSet::new(),
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

#[component]
fn Object(object: Memo<Option<ObjectBox>>, lit: Memo<HashSet<u64>>) -> impl IntoView {
    let state = expect_context::<State>();
    let style = move || {
        object.with(|o| {
            let Some(o) = o else { return String::new() };
            match o.flies_from {
                Some((x, y)) => {
                    format!("{};--from-x:{:.0}px;--from-y:{:.0}px", at(o.rect), x - o.rect.x, y - o.rect.y)
                }
                None => at(o.rect),
            }
        })
    };
    let is = move |test: fn(&ObjectBox) -> bool| move || object.with(|o| o.as_ref().is_some_and(test));
    let address = object.with_untracked(|o| o.as_ref().map_or(0, |o| o.address));
    let color = move || object.with(|o| o.as_ref().map_or("white", |o| color_name(o.color)));
    let inside = Memo::new(move |_| object.with(|o| o.as_ref().map(|o| (o.rows.clone(), o.widths))));
    let meta = move || {
        let lang = state.lang.get();
        object.with(|o| o.as_ref().map(|o| meta(lang, o)))
    };
    view! {
        <article
            class="box object"
            class:changed=is(|o| o.changed)
            class:freed=is(|o| o.freed)
            class:fresh=is(|o| o.fresh)
            class:flies=is(|o| o.flies_from.is_some())
            class:lit=move || lit.with(|l| l.contains(&address))
            class:chosen=move || state.object.get() == Some(address)
            data-testid="heap-object"
            data-color=color
            data-address=format!("{address:#x}")
            data-type=move || object.with(|o| o.as_ref().map(|o| o.title.clone()))
            data-site=move || object.with(|o| o.as_ref().and_then(|o| o.site).map(|s| format!("{}:{}", s.line, s.col)))
            style=style
            on:mouseenter=move |_| state.hover.set(Some(Hover::Object(address)))
            on:mouseleave=move |_| state.hover.set(None)
        >
            <h3 class="head">
                <button
                    class="object-name"
                    title=state.label(key::OBJECT_ALIVE)
                    on:click=move |_| {
                        state.object.set(Some(address));
                        state.panel.set(Panel::Allocations);
                    }
                >
                    {move || object.with(|o| o.as_ref().map(title))}
                </button>
                <span class=move || format!("gc-chip {}", color())>
                    {move || {
                        let lang = state.lang.get();
                        object
                            .with(|o| {
                                o.as_ref()
                                    .map(|o| {
                                        if o.freed { lang.text(key::OBJECT_FREED) } else { color_word(lang, o.color) }
                                    })
                            })
                    }}
                </span>
            </h3>
            <p class="meta">{meta}</p>
            {move || inside.get().map(|(lines, widths)| rows(state, lines, widths, "heap-rows"))}
        </article>
    }
}

fn title(object: &ObjectBox) -> String {
    match &object.variable {
        Some(name) => format!("{name} {}", object.title),
        None => object.title.clone(),
    }
}

/// What kind of thing it is, where it was made, how large it is.
fn meta(lang: Lang, object: &ObjectBox) -> String {
    let mut parts = Vec::new();
    let kind = match object.kind {
        ObjectKind::Value => None,
        ObjectKind::SliceArray => Some(key::KIND_SLICE_ARRAY),
        ObjectKind::StringBytes => Some(key::KIND_STRING_BYTES),
        ObjectKind::Closure => Some(key::KIND_CLOSURE),
        ObjectKind::Map => Some(key::KIND_MAP),
        ObjectKind::MapTable => Some(key::KIND_MAP_TABLE),
        ObjectKind::MapGroup => Some(key::KIND_MAP_GROUP),
        ObjectKind::Chan => Some(key::KIND_CHAN),
        ObjectKind::ChanBuffer => Some(key::KIND_CHAN_BUFFER),
        ObjectKind::Boxed => Some(key::KIND_BOXED),
        ObjectKind::Runtime => Some(key::KIND_RUNTIME),
    };
    parts.extend(kind.map(|k| lang.text(k).to_owned()));
    if let Some(line) = object.line.filter(|_| object.site.is_some_and(|s| s.file.0 == 0)) {
        parts.push(lang.fill(key::LINE_N, &[("line", &line.to_string())]));
    }
    let size = if object.size == object.class_size {
        bytes(object.size)
    } else {
        lang.fill(key::SIZE_IN_CLASS, &[("size", &bytes(object.size)), ("class", &bytes(object.class_size))])
    };
    parts.push(size);
    parts.push(format!("…{:04x}", object.address & 0xffff));
    parts.join(" · ")
}

#[component]
fn Group(group: GroupBox, most: RwSignal<usize>, all: usize) -> impl IntoView {
    let state = expect_context::<State>();
    let GroupBox { rect, group } = group;
    let [white, grey, black] = group.colors;
    let n = count(group.addresses.len() as u64);
    let line = group.line;
    let size = bytes(group.bytes);
    let ty = crate::view::value::short_type(&group.ty);
    view! {
        <article class="box object group" style=at(rect)>
            <h3 class="head">
                <button class="object-name" on:click=move |_| most.set(all) title=state.label(key::GROUP_OPEN)>
                    {format!("{n} × {ty}")}
                </button>
                <small>
                    {move || line.map(|line| state.fill(key::LINE_N, &[("line", &line.to_string())]))}
                    " · "
                    {size}
                </small>
            </h3>
            <p class="meta">
                <span class="gc-chip white">{move || format!("{} {white}", state.t(key::COLOR_WHITE))}</span>
                <span class="gc-chip grey">{move || format!("{} {grey}", state.t(key::COLOR_GREY))}</span>
                <span class="gc-chip black">{move || format!("{} {black}", state.t(key::COLOR_BLACK))}</span>
            </p>
        </article>
    }
}
