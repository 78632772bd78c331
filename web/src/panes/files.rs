//! The tabs above the editor, one for each file of the program, with controls to add, rename and delete files.

use crate::files::{self, Files};
use crate::i18n::key;
use crate::state::State;
use crate::widgets::{Icon, icon, tabs};
use crate::{drive, engine};
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};

/// The open form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Doing {
    Add,
    Rename,
    Delete,
}

/// Whether tabs are shown; a lesson of one file has none.
pub fn has_tabs(state: State) -> bool {
    state.lesson.index.get().is_none() || state.files.with(Files::are_named)
}

/// `came`: announcement for screen readers of the file that a step led to.
#[component]
pub fn FileTabs(came: RwSignal<String>) -> impl IntoView {
    let state = expect_context::<State>();
    let strip = NodeRef::<html::Div>::new();
    let doing = RwSignal::new(None::<Doing>);
    let choose = move |file: usize| {
        came.set(String::new());
        doing.set(None);
        state.file.set(file);
    };
    let arrows = move |event: KeyboardEvent| {
        let (at, n) = (state.file.get_untracked(), state.files.with_untracked(|files| files.list().len()));
        let Some(next) = tabs::moved(&event, at, n) else { return };
        choose(next);
        if let Some(strip) = strip.get_untracked()
            && let Ok(Some(tab)) = strip.query_selector(&format!("#file-{next}"))
        {
            let _ = tab.unchecked_into::<HtmlElement>().focus();
        }
    };
    // Scroll the selected tab into view, once it is laid out.
    Effect::new(move |_| {
        let file = state.file.get();
        let Some(strip) = strip.get() else { return };
        request_animation_frame(move || {
            let Ok(Some(tab)) = strip.query_selector(&format!("#file-{file}")) else { return };
            let tab: HtmlElement = tab.unchecked_into();
            let (left, right) = (tab.offset_left(), tab.offset_left() + tab.offset_width());
            if left < strip.scroll_left() {
                strip.set_scroll_left(left);
            } else if right > strip.scroll_left() + strip.client_width() {
                strip.set_scroll_left(right - strip.client_width());
            }
        });
    });
    let paths = Memo::new(move |_| {
        state.files.with(|files| files.list().iter().map(|file| file.path.clone()).collect::<Vec<_>>())
    });
    let control = move |what: Doing, id: &'static str, name, shape: Icon| {
        view! {
            <button
                class="button quiet tool"
                data-testid=id
                aria-label=state.label(name)
                title=state.label(name)
                aria-expanded=move || (doing.get() == Some(what)).to_string()
                on:click=move |_| doing.update(|d| *d = Some(what).filter(|what| *d != Some(*what)))
            >
                {icon(shape)}
            </button>
        }
    };
    view! {
        <Show when=move || has_tabs(state)>
            <div class="files" class:several=move || state.files.with(Files::are_named)>
                <div
                    class="tabs"
                    role="tablist"
                    node_ref=strip
                    on:keydown=arrows
                    aria-label=state.label(key::FILES_NAME)
                >
                    {move || {
                        paths
                            .get()
                            .into_iter()
                            .enumerate()
                            .map(|(index, path)| {
                                let on = move || state.file.get() == index;
                                view! {
                                    <button
                                        role="tab"
                                        id=format!("file-{index}")
                                        data-testid="file-tab"
                                        aria-selected=move || on().to_string()
                                        aria-controls="file"
                                        tabindex=move || if on() { "0" } else { "-1" }
                                        on:click=move |_| choose(index)
                                    >
                                        {path}
                                    </button>
                                }
                            })
                            .collect_view()
                    }}
                </div>
                <div class="file-tools" role="group" aria-label=state.label(key::FILES_NAME)>
                    {control(Doing::Add, "file-add", key::FILES_ADD, Icon::ZoomIn)}
                    <Show when=move || state.files.with(Files::are_named)>
                        {control(Doing::Rename, "file-rename", key::FILES_RENAME, Icon::Pencil)}
                        {control(Doing::Delete, "file-delete", key::FILES_DELETE, Icon::Close)}
                    </Show>
                </div>
                <p class="unseen" role="status">
                    {move || came.get()}
                </p>
                {move || doing.get().map(|what| view! { <FileForm what=what doing=doing /> })}
            </div>
        </Show>
    }
}

/// Asks for a path, or for confirmation to delete a file.
#[component]
fn FileForm(what: Doing, doing: RwSignal<Option<Doing>>) -> impl IntoView {
    let state = expect_context::<State>();
    let file = state.file.get_untracked();
    let path = state.files.with_untracked(|files| files.get(file).map_or(String::new(), |f| f.path.clone()));
    let wanted = RwSignal::new(if what == Doing::Rename { path.clone() } else { String::new() });
    let refused = RwSignal::new(false);
    let field = NodeRef::<html::Input>::new();
    Effect::new(move |_| {
        if let Some(field) = field.get() {
            let _ = field.focus();
            field.select();
        }
    });
    let (question, yes) = match what {
        Doing::Add => (key::FILES_ADD_NAME, key::FILES_YES_ADD),
        Doing::Rename => (key::FILES_RENAME_NAME, key::FILES_YES_RENAME),
        Doing::Delete => (key::FILES_DELETE_SURE, key::FILES_YES_DELETE),
    };
    let question = Signal::derive(move || state.fill(question, &[("path", &path)]));
    let act = move || {
        if apply(state, what, file, &wanted.get_untracked()) {
            doing.set(None);
        } else {
            refused.set(true);
        }
    };
    view! {
        <form
            class="file-form"
            on:submit=move |event| {
                event.prevent_default();
                act();
            }
            on:keydown=move |event| {
                if event.key() == "Escape" {
                    event.stop_propagation();
                    doing.set(None);
                }
            }
        >
            {if what == Doing::Delete {
                view! { <span>{move || question.get()}</span> }.into_any()
            } else {
                view! {
                    <input
                        node_ref=field
                        class="field-text"
                        data-testid="file-path"
                        aria-label=move || question.get()
                        aria-invalid=move || refused.get().to_string()
                        aria-describedby="file-refused"
                        placeholder=move || question.get()
                        spellcheck="false"
                        autocapitalize="off"
                        prop:value=move || wanted.get()
                        on:input=move |event| {
                            refused.set(false);
                            wanted.set(event_target_value(&event));
                        }
                    />
                }
                    .into_any()
            }}
            <button class="button accent" type="submit" data-testid="file-yes">
                {state.label(yes)}
            </button>
            <button class="button" type="button" on:click=move |_| doing.set(None)>
                {state.label(key::FILES_CANCEL)}
            </button>
            <p class="refused" id="file-refused" role="alert">
                {move || refused.get().then(|| state.t(key::FILES_NO_PATH))}
            </p>
        </form>
    }
}

/// Applies the form. False if `wanted` is not a valid path.
fn apply(state: State, what: Doing, file: usize, wanted: &str) -> bool {
    let files = state.files.get_untracked();
    let path = files::path_of(wanted);
    let free =
        |path: &String| files.index_of(path).is_none_or(|index| what == Doing::Rename && index == file);
    let text = state.source.with_untracked(|text| match (what, path.filter(free)) {
        (Doing::Delete, _) => Some(files.without(text, file)),
        (Doing::Add, Some(path)) => Some(files.added(text, &path)),
        (Doing::Rename, Some(path)) => Some(files.renamed(text, file, &path)),
        (_, None) => None,
    });
    let Some(text) = text else { return false };
    batch(move || {
        state.change_source(text);
        let last = state.files.with_untracked(|files| files.list().len()) - 1;
        state.file.set(match what {
            Doing::Add => last,
            Doing::Rename => file.min(last),
            Doing::Delete => file.saturating_sub(1).min(last),
        });
        state.replaced.update(|n| *n += 1);
    });
    drive::keep_change(state);
    engine::changed(state);
    true
}
