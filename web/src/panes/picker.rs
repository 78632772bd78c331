//! Choosing a program: every lesson by chapter, and the person's own text.

use crate::engine::{self, Landing};
use crate::i18n::key;
use crate::lesson::{self, LESSONS};
use crate::state::{Part, State, classroom};
use crate::widgets::{Dialog, Icon, icon};
use escapement_core::settings::{Barrier, Collector, CompileSettings, RunSettings};
use leptos::prelude::*;

/// Loads a lesson's program with its settings.
pub fn open(state: State, index: usize, landing: Option<Landing>) {
    let Some(lesson) = LESSONS.get(index) else { return };
    let text = lesson.text(state.lang.get_untracked());
    let (compile, run) = settings(&text.settings);
    batch(move || {
        state.compile.set(compile);
        state.run.set(run);
        state.lesson.set(Some(index));
        state.card.set(0);
        state.verdict.set(None);
        state.object.set(None);
        state.baseline.set(None);
        state.notice.set(None);
        state.playing.set(false);
        state.replace_source(lesson.source().to_owned());
    });
    crate::app::keep_text(state);
    match landing {
        Some(landing) => engine::changed_and_land(state, landing),
        None => engine::changed(state),
    }
}

/// Ends the lesson whose program gave way to the person's own text, and its settings with it, if they are still on.
pub fn leave_if_gone(state: State) {
    let Some(lesson) = state.lesson.get_untracked().and_then(|i| LESSONS.get(i)) else { return };
    if !state.source.with_untracked(|text| lesson.is_gone_from(text)) {
        return;
    }
    let (compile, run) = settings(&lesson.text(state.lang.get_untracked()).settings);
    batch(move || {
        if state.compile.get_untracked() == compile && state.run.get_untracked() == run {
            let (compile, run) = settings(&[]);
            state.compile.set(compile);
            state.run.set(run);
        }
        state.lesson.set(None);
        state.card.set(0);
        state.baseline.set(None);
    });
}

/// A lesson's `name = value` lines.
fn settings(pairs: &[(String, String)]) -> (CompileSettings, RunSettings) {
    let (mut compile, mut run) = (CompileSettings::default(), classroom());
    for (name, value) in pairs {
        match name.as_str() {
            "heap" => run.heap_minimum = value.parse().unwrap_or(run.heap_minimum),
            "collect" => run.collect_at.extend(value.parse::<u64>()),
            "gogc" => run.gogc = value.parse().unwrap_or(run.gogc),
            "inlining" => compile.inlining = value != "off",
            "barrier" if value == "none" => run.barrier = Barrier::None,
            "collector" if value == "object" => run.collector = Collector::ObjectByObject,
            "stack" => run.max_stack = value.parse().unwrap_or(run.max_stack),
            _ => {}
        }
    }
    (compile, run)
}

#[component]
pub fn Picker() -> impl IntoView {
    let state = expect_context::<State>();
    let open_list = RwSignal::new(false);
    let chapter = move || {
        state
            .lesson
            .get()
            .and_then(|i| LESSONS.get(i))
            .map(|l| format!("{} · {}", l.chapter, state.t(lesson::chapter_title(l.chapter))))
    };
    let title = move || {
        let lang = state.lang.get();
        match state.lesson.get().and_then(|i| LESSONS.get(i)) {
            Some(lesson) => lesson.title(lang).to_owned(),
            None => lang.text(key::PICKER_OWN).to_owned(),
        }
    };
    view! {
        <button
            class="picker"
            data-testid="sample-picker"
            aria-haspopup="dialog"
            on:click=move |_| open_list.set(true)
        >
            <span class="chapter">{move || chapter().map(|c| format!("{c} — "))}</span>
            <b>{title}</b>
            {icon(Icon::Down)}
        </button>
        <Dialog
            open=open_list
            title=state.title(key::PICKER_TITLE)
            close=state.title(key::CLOSE)
            class="wide-dialog"
        >
            <nav class="lesson-list" data-testid="lesson-list" aria-label=state.label(key::PICKER_TITLE)>
                {(1..=7)
                    .map(|chapter| {
                        let lessons = LESSONS.iter().enumerate().filter(move |(_, l)| l.chapter == chapter);
                        view! {
                            <section>
                                <h3>
                                    <span class="number">{chapter}</span>
                                    {state.label(lesson::chapter_title(chapter))}
                                </h3>
                                <ul>
                                    {lessons
                                        .map(|(index, lesson)| {
                                            view! {
                                                <li>
                                                    <button
                                                        data-lesson=lesson.slug
                                                        aria-current=move || {
                                                            (state.lesson.get() == Some(index)).then_some("true")
                                                        }
                                                        on:click=move |_| {
                                                            open_list.set(false);
                                                            open(state, index, None);
                                                            state.part.set(Part::Lesson);
                                                        }
                                                    >
                                                        {move || lesson.title(state.lang.get())}
                                                    </button>
                                                </li>
                                            }
                                        })
                                        .collect_view()}
                                </ul>
                            </section>
                        }
                    })
                    .collect_view()}
            </nav>
        </Dialog>
    }
}
