//! The dialog to open a program: lessons by chapter, with full-text search, and the user's programs.

use crate::i18n::{Key, Lang, key};
use crate::lesson::{CHAPTERS, LESSONS, Lesson};
use crate::state::{Part, State};
use crate::widgets::{Dialog, Icon, icon};
use crate::{drive, store};
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;

#[component]
pub fn Picker() -> impl IntoView {
    let state = expect_context::<State>();
    let open = RwSignal::new(false);
    let chapter = move || {
        state
            .lesson
            .index
            .get()
            .and_then(|i| LESSONS.get(i))
            .map(|l| format!("{} · {}", l.chapter, state.t(l.chapter_title())))
    };
    let title = move || {
        let lang = state.lang.get();
        match state.lesson.index.get().and_then(|i| LESSONS.get(i)) {
            Some(lesson) => lesson.title(lang).to_owned(),
            None => {
                let name = state.program.get().or_else(|| state.named.get());
                name.unwrap_or_else(|| lang.text(key::PICKER_OWN).to_owned())
            }
        }
    };
    view! {
        <button class="picker" data-testid="sample-picker" aria-haspopup="dialog" on:click=move |_| open.set(true)>
            <span class="chapter">{move || chapter().map(|c| format!("{c} — "))}</span>
            <b>{title}</b>
            {icon(Icon::Down)}
        </button>
        <Dialog
            open=open
            title=state.title(key::PICKER_TITLE)
            close=state.title(key::CLOSE)
            class="wide-dialog"
        >
            <Chooser open=open />
        </Dialog>
    }
}

#[component]
fn Chooser(open: RwSignal<bool>) -> impl IntoView {
    let state = expect_context::<State>();
    let word = RwSignal::new(String::new());
    let programs = RwSignal::new(store::programs());
    // A search needs the texts of all lessons. Incremented when they have been fetched.
    let fetched = RwSignal::new(0);
    let fetching = StoredValue::new(None::<Lang>);
    Effect::new(move |_| {
        let lang = state.lang.get();
        let idle = word.with(|word| word.trim().is_empty()) || fetching.get_value() == Some(lang);
        if idle || LESSONS.iter().all(|lesson| lesson.is_here(lang)) {
            return;
        }
        fetching.set_value(Some(lang));
        let left = Rc::new(Cell::new(LESSONS.len()));
        for lesson in &LESSONS {
            let left = Rc::clone(&left);
            leptos::task::spawn_local(async move {
                // A search misses a lesson that cannot be fetched; the next change of the words tries again.
                let _ = lesson.fetch(lang).await;
                left.set(left.get() - 1);
                if left.get() == 0 && !fetched.is_disposed() {
                    fetching.set_value(None);
                    fetched.update(|n| *n += 1);
                }
            });
        }
    });
    Effect::new(move |_| {
        if open.get() {
            word.set(String::new());
            programs.set(store::programs());
        }
    });
    let progress = move || {
        let (n, of) = (state.lesson.read.with(Vec::len).to_string(), LESSONS.len().to_string());
        state.fill(key::PICKER_PROGRESS, &[("n", &n), ("of", &of)])
    };
    let share = move || state.lesson.read.with(Vec::len) as f64 / LESSONS.len() as f64 * 100.0;
    let none = move || {
        fetched.track();
        !LESSONS.iter().any(|lesson| word.with(|word| has(lesson, state.lang.get(), word)))
    };
    view! {
        <div class="picker-head">
            <label class="field">
                <span>{state.label(key::PICKER_FIND)}</span>
                <input
                    type="search"
                    data-testid="lesson-search"
                    // On a touch screen the keyboard would cover the list.
                    autofocus=has_keyboard()
                    prop:value=move || word.get()
                    on:input=move |event| word.set(event_target_value(&event))
                />
            </label>
            <button
                class="button"
                data-testid="new-program"
                on:click=move |_| {
                    open.set(false);
                    drive::new_program(state);
                    state.part.set(Part::Code);
                }
            >
                {state.label(key::PICKER_NEW)}
            </button>
            <p class="progress" data-testid="progress">
                {progress} <span class="bar" aria-hidden="true">
                    <span class="fill" style=move || format!("width:{:.0}%", share())></span>
                </span>
            </p>
        </div>
        <Show when=move || programs.with(|p| !p.is_empty())>
            <section class="own-programs" data-testid="own-programs">
                <h3>{state.label(key::PICKER_PROGRAMS)}</h3>
                <ul>
                    {move || {
                        programs
                            .get()
                            .into_iter()
                            .map(|name| view! { <Own name=name open=open programs=programs /> })
                            .collect_view()
                    }}
                </ul>
            </section>
        </Show>
        <nav class="lesson-list" data-testid="lesson-list" aria-label=state.label(key::PICKER_TITLE)>
            {(1..)
                .zip(CHAPTERS)
                .map(|(chapter, texts)| {
                    view! { <Chapter chapter=chapter texts=texts word=word fetched=fetched open=open /> }
                })
                .collect_view()}
        </nav>
        <Show when=none>
            <p class="empty">{state.label(key::PICKER_NONE)}</p>
        </Show>
    }
}

#[component]
fn Own(name: String, open: RwSignal<bool>, programs: RwSignal<Vec<String>>) -> impl IntoView {
    let state = expect_context::<State>();
    let (chosen, gone, shown) = (name.clone(), name.clone(), name.clone());
    let current = name.clone();
    view! {
        <li>
            <button
                data-program=name
                aria-current=move || state.program.with(|p| p.as_ref() == Some(&current)).then_some("true")
                on:click=move |_| {
                    open.set(false);
                    drive::open_program(state, &chosen);
                    state.part.set(Part::Code);
                }
            >
                {shown.clone()}
            </button>
            <button
                class="button quiet"
                aria-label=move || state.fill(key::PICKER_FORGET, &[("name", &shown)])
                on:click=move |_| {
                    store::forget_program(&gone);
                    if state.program.with_untracked(|p| p.as_ref() == Some(&gone)) {
                        state.program.set(None);
                    }
                    programs.set(store::programs());
                }
            >
                {icon(Icon::Close)}
            </button>
        </li>
    }
}

#[component]
fn Chapter(
    chapter: u16,
    /// Title and first sentence.
    texts: (Key, Key),
    word: RwSignal<String>,
    fetched: RwSignal<u32>,
    open: RwSignal<bool>,
) -> impl IntoView {
    let state = expect_context::<State>();
    let lessons = move || LESSONS.iter().enumerate().filter(move |(_, l)| l.chapter == chapter);
    let found = move |lesson: &Lesson| {
        fetched.track();
        word.with(|word| has(lesson, state.lang.get(), word))
    };
    view! {
        <section prop:hidden=move || !lessons().any(|(_, lesson)| found(lesson))>
            <h3>
                <span class="number">{chapter}</span>
                {state.label(texts.0)}
            </h3>
            <p class="faint">{state.label(texts.1)}</p>
            <ul>
                {lessons()
                    .map(|(index, lesson)| {
                        let read = move || state.lesson.read.with(|read| read.iter().any(|slug| slug == lesson.slug));
                        view! {
                            <li prop:hidden=move || !found(lesson)>
                                <button
                                    data-lesson=lesson.slug
                                    aria-current=move || (state.lesson.index.get() == Some(index)).then_some("true")
                                    on:click=move |_| {
                                        open.set(false);
                                        drive::open(state, index);
                                        state.part.set(Part::Memory);
                                    }
                                >
                                    {move || lesson.title(state.lang.get())}
                                    {move || {
                                        read()
                                            .then(|| {
                                                view! {
                                                    <span class="read" role="img" aria-label=state.t(key::PICKER_READ)>
                                                        "✓"
                                                    </span>
                                                }
                                            })
                                    }}
                                </button>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </section>
    }
}

/// Whether the page is used with a mouse, and so, most likely, with a keyboard.
fn has_keyboard() -> bool {
    let fine = window().match_media("(pointer: fine)").ok().flatten();
    fine.is_some_and(|fine| fine.matches())
}

/// Whether a lesson's cards and program and its chapter's title together contain all of these words.
fn has(lesson: &Lesson, lang: Lang, words: &str) -> bool {
    if words.trim().is_empty() {
        return true;
    }
    let chapter = lang.text(lesson.chapter_title());
    let text = [lesson.markdown(lang), lesson.source(), chapter].join("\n").to_lowercase();
    words.to_lowercase().split_whitespace().all(|word| text.contains(word))
}
