//! Why the selected object is still alive, or since when nothing reaches it.

use crate::engine;
use crate::i18n::{Key, key};
use crate::protocol::Loss;
use crate::state::{Hover, State};
use crate::view::names;
use crate::view::value::short_func;
use crate::widgets::Inline;
use crate::words::markup;
use crate::words::narrate;
use escapement_core::trace::event::{GcPhase, StepNo};
use escapement_core::trace::reach::{Held, Holder, Reach};
use escapement_core::trace::snapshot::{Color, SlotKind, SlotView, Snapshot};
use leptos::prelude::*;
use std::sync::Arc;

/// What is known about the selected object.
#[derive(Clone, PartialEq)]
enum Found {
    Freed {
        name: String,
    },
    /// Nothing reaches it. `unread`: variables that point to it, and are not read any more.
    Lost {
        name: String,
        /// What becomes of it.
        not: Key,
        unread: Vec<Holder>,
    },
    /// A `sync.Pool` still gives it out, but a collection drops it.
    Pooled {
        name: String,
    },
    /// Holders from a root down to the object's own, each with the name of the object that it holds, and another root.
    Held(Vec<(Held, String)>, Option<Holder>),
}

/// Since which step nothing reaches an object.
#[derive(Clone, Copy, PartialEq)]
struct Since {
    address: u64,
    born: StepNo,
    loss: Loss,
}

/// Asks since when nothing reaches the selected object, once for each object.
fn ask_since(state: State, is_lost: Memo<bool>, since: RwSignal<Option<Since>>) {
    let asked = StoredValue::new(None::<(u64, StepNo)>);
    Effect::new(move |_| {
        let object = state.object.get();
        let here = state.snapshot.with(|s| {
            let s = s.as_ref()?;
            let object = s.heap.iter().find(|o| Some(o.address) == object)?;
            Some((object.address, object.allocated_at, s.step))
        });
        let Some((address, born, step)) = here.filter(|_| is_lost.get()) else { return };
        let is_known =
            |since: &Since| (since.address, since.born) == (address, born) && since.loss.step <= step;
        if since.with_untracked(|since| since.as_ref().is_some_and(is_known)) {
            return;
        }
        // While the answer is awaited, further steps do not ask again.
        if asked.get_value() == Some((address, born)) {
            return;
        }
        asked.set_value(Some((address, born)));
        since.set(None);
        engine::lost_at(address, step, move |found| {
            if asked.try_get_value() == Some(Some((address, born))) {
                asked.set_value(None);
                since.try_set(found.map(|loss| Since { address, born, loss }));
            }
        });
    });
}

/// Says what keeps the selected object alive; the engine traces it from the roots.
#[component]
pub fn Alive() -> impl IntoView {
    let state = expect_context::<State>();
    let reach = RwSignal::new(None::<Arc<Reach>>);
    let asked = StoredValue::new(0_u64);
    Effect::new(move |_| {
        let step = state.snapshot.with(|s| s.as_ref().map(|s| s.step));
        let (Some(_), Some(step)) = (state.object.get(), step) else { return };
        asked.update_value(|n| *n += 1);
        let mine = asked.get_value();
        engine::newest_reach(step, move |answer| {
            // Ignore the answer if another object was selected meanwhile.
            if asked.try_get_value() == Some(mine) {
                reach.try_set(answer.map(Arc::from));
            }
        });
    });
    let found = Memo::new(move |_| {
        let address = state.object.get()?;
        let reach = reach.get()?;
        let tells = state.tells_unreachable();
        state.snapshot.with(|s| {
            let s = s.as_ref().filter(|s| s.step == reach.step)?;
            let object = s.heap.iter().find(|o| o.address == address)?;
            let name = names::name(object);
            let path = reach.path(address);
            if path.is_empty() && !tells {
                return None;
            }
            Some(match path.is_empty() {
                true if object.freed => Found::Freed { name },
                true if reach.pooled.binary_search(&address).is_ok() => Found::Pooled { name },
                true => {
                    let not = match (s.gc.phase == GcPhase::Mark, object.color) {
                        (true, Color::White) => key::ALIVE_NOT_WHITE,
                        (true, Color::Grey | Color::Black) => key::ALIVE_NOT_MARKED,
                        (false, _) => key::ALIVE_NOT,
                    };
                    Found::Lost { name, not, unread: unread(s, address) }
                }
                false => {
                    let name_of = |address| names::object_at(s, address).map_or(String::new(), names::name);
                    let named = path.into_iter().map(|held| (held.clone(), name_of(held.object)));
                    Found::Held(named.collect(), reach.other_root(address).cloned())
                }
            })
        })
    });
    let is_lost = Memo::new(move |_| found.with(|found| matches!(found, Some(Found::Lost { .. }))));
    let since = RwSignal::new(None::<Since>);
    ask_since(state, is_lost, since);
    view! {
        <div class="alive" class:idle=move || found.with(Option::is_none) aria-live="polite">
            <h2>{state.label(key::ALIVE_TITLE)}</h2>
            {move || {
                state.lang.track();
                match found.get() {
                None => view! { <p class="hint">{state.t(key::ALIVE_HINT)}</p> }.into_any(),
                Some(Found::Freed { name }) => {
                    let text = state.fill(key::ALIVE_FREED, &[("name", &markup::code(&name))]);
                    view! { <p><Inline text=text /></p> }.into_any()
                }
                Some(Found::Pooled { name }) => {
                    let text = state.fill(key::ALIVE_POOLED, &[("name", &markup::code(&name))]);
                    view! { <p><Inline text=text /></p> }.into_any()
                }
                Some(Found::Lost { name, not, unread }) => {
                    view! { <Lost name=name not=not unread=unread since=since /> }.into_any()
                }
                Some(Found::Held(path, also)) => {
                    let also = also.map(|holder| {
                        let text = state.fill(key::ALIVE_ALSO, &[("root", &root(state, &holder))]);
                        view! { <p><Inline text=text /></p> }
                    });
                    view! { <Chain path=path /> {also} }.into_any()
                }
            }}}
        </div>
    }
}

/// Says that nothing reaches an object, with a link to the step since which nothing does.
#[component]
fn Lost(name: String, not: Key, unread: Vec<Holder>, since: RwSignal<Option<Since>>) -> impl IntoView {
    let state = expect_context::<State>();
    let link = move || {
        let Loss { step, line, freed } = since.get()?.loss;
        let number = step.0.to_string();
        let text = match line {
            Some(line) => {
                state.fill(key::ALIVE_SINCE_LINE, &[("step", &number), ("line", &state.at_line(line))])
            }
            None => state.fill(key::ALIVE_SINCE, &[("step", &number)]),
        };
        let after = freed.map(|freed| {
            let text = state.fill(key::ALIVE_FREED_AT, &[("step", &freed.0.to_string())]);
            view! { " · " <button class="link" on:click=move |_| engine::go_to(state, freed)>{text}</button> }
        });
        Some(view! {
            " "
            <button class="link" on:click=move |_| engine::go_to(state, step)>{text}</button>
            {after}
        })
    };
    let text = state.fill(not, &[("name", &markup::code(&name))]);
    let unread = unread.iter().map(|holder| root(state, holder)).collect::<Vec<_>>();
    let pointed = (!unread.is_empty()).then(|| {
        let names = unread.join(state.t(key::LIST_SEMICOLON));
        view! { <p><Inline text=state.fill(key::ALIVE_UNREAD, &[("names", &names)]) /></p> }
    });
    view! {
        <p>
            <Inline text=text />
            {link}
        </p>
        {pointed}
    }
}

/// The variables that hold a pointer to an object, and are not read any more.
fn unread(snapshot: &Snapshot, object: u64) -> Vec<Holder> {
    let frames = snapshot.goroutines.iter().flat_map(|g| g.frames.iter().map(move |f| (g.id, f)));
    let slots = frames.flat_map(|(id, f)| f.slots.iter().map(move |slot| (id, &f.func, slot)));
    let dead = slots.filter(|(.., slot)| slot.dead && slot.kind != SlotKind::Temp);
    let points = |slot: &SlotView| {
        let mut found = false;
        slot.value.each_pointer(&mut |pointer| {
            found |= pointer.object() == Some(object);
        });
        found
    };
    let pointing = dead.filter(|(.., slot)| points(slot));
    let holder = |(goroutine, func, slot): (u32, &String, &SlotView)| Holder::Variable {
        goroutine,
        func: func.clone(),
        name: slot.name.clone(),
        read: None,
    };
    pointing.map(holder).collect()
}

/// The pointers that lead from a root to the object.
#[component]
fn Chain(path: Vec<(Held, String)>) -> impl IntoView {
    let state = expect_context::<State>();
    let start = path.first().map(|(held, _)| root(state, &held.by)).unwrap_or_default();
    let row = move |(held, name): (Held, String)| {
        let address = held.object;
        let is_neighbour = matches!(held.by, Holder::Neighbour { .. });
        let part = match held.by {
            Holder::Object { part, .. } => narrate::part(state.lang.get_untracked(), &part),
            _ => String::new(),
        };
        view! {
            <li
                on:mouseenter=move |_| state.hover.set(Some(Hover::Object(address)))
                on:mouseleave=move |_| state.hover.set(None)
            >
                {(!part.is_empty()).then(|| view! { <Inline text=part /> " " })}
                {is_neighbour.then(|| state.label(key::ALIVE_NEIGHBOUR))}
                "→ "
                <code>{name}</code>
            </li>
        }
    };
    view! {
        <ol class="chain">
            <li>
                {state.label(key::ALIVE_YES)}
                <Inline text=start />
            </li>
            {path.into_iter().map(row).collect_view()}
        </ol>
    }
}

/// Describes the root of a chain of pointers.
fn root(state: State, holder: &Holder) -> String {
    let id = |id: &u32| id.to_string();
    match holder {
        Holder::Global { name } => state.fill(key::ALIVE_GLOBAL, &[("name", name)]),
        Holder::Variable { goroutine, func, name, read } => {
            let (id, func) = (id(goroutine), short_func(func));
            let text = if name.is_empty() { key::ALIVE_TEMP } else { key::ALIVE_SLOT };
            let line = read.map(|at| state.fill(key::ALIVE_READ, &[("line", &state.at_line(at.line))]));
            state.fill(text, &[("name", name), ("func", &func), ("id", &id)]) + &line.unwrap_or_default()
        }
        Holder::Deferred { goroutine, func } => {
            state.fill(key::ALIVE_DEFERRED, &[("func", &short_func(func)), ("id", &id(goroutine))])
        }
        Holder::Panic { goroutine } => state.fill(key::ALIVE_PANIC, &[("id", &id(goroutine))]),
        Holder::Entry { goroutine, func } => {
            state.fill(key::ALIVE_ENTRY, &[("func", &short_func(func)), ("id", &id(goroutine))])
        }
        Holder::Timer => state.t(key::ALIVE_TIMER).to_owned(),
        Holder::Finalizer => state.t(key::ALIVE_FINALIZER).to_owned(),
        Holder::Allocator => state.t(key::ALIVE_ALLOCATOR).to_owned(),
        Holder::Runtime | Holder::Object { .. } | Holder::Neighbour { .. } => {
            state.t(key::ALIVE_RUNTIME).to_owned()
        }
    }
}
