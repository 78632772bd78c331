//! Draws goroutine stacks and globals.

use super::emblem::{emblem, emblem_of};
use super::rows::rows;
use super::{Look, at, scanned};
use crate::fixed::px;
use crate::i18n::key;
use crate::state::State;
use crate::view::camera::Level;
use crate::view::{FrameBox, GlobalsBox, HEAD, Rect, Section, StackBox, columns};
use crate::widgets::tag::{Tag, tag};
use crate::words::memory::{heading, meta, stack_name, stack_size};
use crate::words::narrate;
use leptos::prelude::*;

/// Width from which a function's name is too long for a box with only a name, columns.
const LONG: usize = 12;

/// Maximum number of lines in the globals' box zoomed out.
const MOST_NAMED: usize = 7;

#[component]
pub fn Globals() -> impl IntoView {
    let state = expect_context::<State>();
    let globals = Memo::new(move |_| state.picture.scene.with(|s| s.globals.clone()));
    move || {
        globals.get().map(|GlobalsBox { rect, names, rows: lines, head, .. }| {
            let text = state.t(key::GLOBALS);
            // Their arrows leave in this order.
            let variables = lines.iter().filter(|row| row.indent == 0).map(|row| row.name.clone());
            let all: Vec<String> = std::iter::once(text.to_owned()).chain(variables).collect();
            let emblem = if all.len() <= MOST_NAMED { emblem_of(&all, rect) } else { emblem(text, rect) };
            view! {
                <section class="box frame globals" class:tall={head > HEAD} data-testid="globals" style=at(rect)>
                    <h2 class="head">
                        <span>{state.label(key::GLOBALS)}</span>
                        <small>{move || scanned(state).unwrap_or_else(|| state.t(key::GLOBALS_ROOTS))}</small>
                    </h2>
                    {emblem}
                    {rows(state, lines, names, "stack-rows")}
                </section>
            }
        })
    }
}

#[component]
pub fn Stacks(look: Look) -> impl IntoView {
    let state = expect_context::<State>();
    view! {
        <For
            each=move || {
                if look.level.get() == Level::Far {
                    return Vec::new();
                }
                state.picture.scene.with(|s| s.stacks.iter().map(|s| s.goroutine).collect::<Vec<_>>())
            }
            key=|id| *id
            children=move |id| view! { <Stack id=id look=look /> }
        />
        {move || {
            state
                .picture
                .scene
                .with(|s| {
                    let last = s.stacks.last()?;
                    (s.more_goroutines > 0)
                        .then(|| {
                            let more = s.more_goroutines.to_string();
                            let (x, y) = (px(last.rect.x), px(last.rect.bottom() + 16.0));
                            let style = format!("transform:translate({x}px,{y}px)");
                            view! {
                                <p class="more-stacks" style=style>
                                    {state.fill(key::MORE_GOROUTINES, &[("count", &more)])}
                                </p>
                            }
                        })
                })
        }}
    }
}

#[component]
fn Stack(id: u32, look: Look) -> impl IntoView {
    let state = expect_context::<State>();
    let stack: Memo<Option<StackBox>> = Memo::new(move |_| {
        state.picture.scene.with(|s| s.stacks.iter().find(|s| s.goroutine == id).cloned())
    });
    let title = move || {
        let (lang, scan) = (state.lang.get(), scanned(state));
        let brief = state.present.get() || state.phone.get();
        stack.with(|s| {
            let s = s.as_ref()?;
            if s.heading > HEAD {
                let (name, size) =
                    (stack_name(lang, s), scan.map_or_else(|| stack_size(lang, s), str::to_owned));
                return Some((name, size, Some(narrate::goroutine(lang, s))));
            }
            if look.level.get() == Level::Middle && !brief && scan.is_none() {
                return Some((stack_name(lang, s), narrate::goroutine(lang, s), None));
            }
            let (name, rest) = heading(lang, s, scan, brief);
            Some((name, rest, None))
        })
    };
    let place = move || stack.with(|s| s.as_ref().map_or(String::new(), |s| at(s.rect)));
    // Frames folded here, whether there are any to fold, and frames that the snapshot leaves out.
    let cut = move || {
        let cut = |s: &StackBox| (s.folded, s.tall, s.elided, s.rect, s.elided_y);
        stack.with(|s| s.as_ref().filter(|s| s.tall || s.elided > 0).map(cut))
    };
    view! {
        <section class="area stack-area" data-testid="stack" data-goroutine=id.to_string() style=place>
            <h2
                class="stack-head"
                title=state.label(key::FRAME_STACK_HINT)
                class:current=move || stack.with(|s| s.as_ref().is_some_and(|s| s.current))
            >
                {move || title().map(|(name, rest, below)| view! { <b>{name}</b> <span>{rest}</span> {below.map(|below| view! { <span class="below">{below}</span> })} })}
            </h2>
            <For
                each=move || {
                    stack
                        .with(|s| {
                            s.as_ref()
                                .map_or_else(Vec::new, |s| {
                                    s.frames.iter().map(|f| (f.key, f.func.clone())).collect::<Vec<_>>()
                                })
                        })
                }
                key=|key| key.clone()
                children=move |(key, _)| {
                    let frame = Memo::new(move |_| {
                        stack.with(|s| {
                            let s = s.as_ref()?;
                            let mut frame = s.frames.iter().find(|f| f.key == key).cloned()?;
                            // Relative to the stack's area.
                            frame.rect.x -= s.rect.x;
                            frame.rect.y -= s.rect.y;
                            Some(frame)
                        })
                    });
                    view! { <Frame frame=frame /> }
                }
            />
            {move || {
                cut()
                    .map(|(folded, tall, elided, rect, y)| {
                        let style = format!("transform:translate(0px,{}px);width:{}px", px(y - rect.y), px(rect.w));
                        let text = match folded {
                            0 => state.t(key::MORE_FOLD).to_owned(),
                            n => state.fill(key::MORE_FRAMES, &[("count", &n.to_string())]),
                        };
                        let fold = tall
                            .then(|| {
                                view! {
                                    <button
                                        class="link"
                                        data-testid="fold-frames"
                                        aria-expanded=(folded == 0).to_string()
                                        on:click=move |_| state.picture.every_frame.update(|every| *every = !*every)
                                    >
                                        {text}
                                    </button>
                                    " "
                                }
                            });
                        let left_out = (elided > 0)
                            .then(|| state.fill(key::MORE_DEEP, &[("count", &elided.to_string())]));
                        view! {
                            <p class="elided" style=style>
                                {fold}
                                {left_out}
                            </p>
                        }
                    })
            }}
        </section>
    }
}

/// A function's name for a box with only a name: the last part of a long one.
fn short(name: &str) -> &str {
    match name.rsplit_once('.') {
        Some((_, last)) if columns(name) > LONG => last,
        _ => name,
    }
}

#[component]
fn Frame(frame: Memo<Option<FrameBox>>) -> impl IntoView {
    let state = expect_context::<State>();
    let style = move || frame.with(|f| f.as_ref().map_or(String::new(), |f| at(f.rect)));
    // Moving a frame does not re-render its content.
    let inside = Memo::new(move |_| {
        frame.with(|f| f.as_ref().map(|f| (f.sections.clone(), f.names, f.size, f.std, (f.rect.w, f.rect.h))))
    });
    view! {
        <article
            class="box frame"
            class:top=move || frame.with(|f| f.as_ref().is_some_and(|f| f.top))
            class:std=move || frame.with(|f| f.as_ref().is_some_and(|f| f.std))
            data-testid="frame"
            style=style
        >
            {move || {
                let (sections, names, size, std, rect) = inside.get()?;
                let lang = state.lang.get();
                // No size where there is no room for it, on a phone or for an audience, nor while it would tell whether
                // a value asked about is in the frame.
                let brief = state.present.get() || state.phone.get();
                let shown = !brief && state.held_back().is_empty();
                let size = shown.then_some(size);
                let own = sections.last().map_or("", |s| &s.func);
                let emblem = emblem(short(own), Rect { w: rect.0, h: rect.1, ..Rect::default() });
                let section = |section: Section| {
                    let mut meta = meta(lang, &|line| state.at_line(line), &section, size, std);
                    if section.inlined && brief {
                        // Nor is there room for the call's line.
                        meta = lang.text(key::FRAME_INLINED).to_owned();
                    }
                    let defers = (!section.defers.is_empty()).then(|| {
                        let names = section.defers.join(", ");
                        tag("p").set("class", "defers").text(lang.fill(key::FRAME_DEFERS, &[("names", &names)]))
                    });
                    let head = tag("h3").set("class", "head").with([
                        tag("span").text(section.func),
                        tag("small").set("title", lang.text(key::FRAME_HINT)).text(meta),
                    ]);
                    tag("div")
                        .set("class", if section.inlined { "section inlined" } else { "section" })
                        .with([head, rows(state, section.rows, names, "stack-rows")])
                        .with(defers)
                };
                let sections: Vec<Tag> = sections.into_iter().map(section).collect();
                Some((emblem, sections))
            }}
        </article>
    }
}
