//! Choosing a program: every lesson by chapter, and the person's own text.

use crate::drive;
use crate::i18n::key;
use crate::lesson::{self, LESSONS};
use crate::state::{Part, State};
use crate::widgets::{Dialog, Icon, icon};
use leptos::prelude::*;

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
                                                            drive::open(state, index);
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
