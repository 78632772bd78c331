//! The page's shell: layout, toolbar, notices, dialogs, keyboard.

use crate::engine;
use crate::i18n::{Lang, key};
use crate::panes::{self, PANELS, PanelRow, sentence, timeline};
use crate::state::{Hover, Job, Notice, Part, State, Theme};
use crate::view::columns;
use crate::widgets::keys::{is_for_page, within};
use crate::widgets::{Border, Icon, Inline, Splitter, build_settings, icon, splitter, tabs};
use crate::{budget, drive, share, store};
use escapement_core::settings::{Collector, CompileSettings};
use escapement_core::trace::event::{MarkKind, StepNo};
use escapement_core::trace::snapshot::Action;
use js_sys::Promise;
use leptos::html;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::KeyboardEvent;

/// Mounts the page once the texts of its language are here.
pub fn start() {
    let lang = Lang::first();
    // Leptos has no executor until something is mounted.
    wasm_bindgen_futures::spawn_local(async move {
        match lang.fetch().await {
            Ok(()) => mount_to_body(move || view! { <Shell lang=lang /> }),
            Err(_) => unavailable(),
        }
    });
}

#[wasm_bindgen]
extern "C" {
    /// Says that the page could not be loaded.
    #[wasm_bindgen(js_namespace = escapement, js_name = unavailable)]
    fn unavailable();
}

/// Whether the page has shown a first result.
pub fn is_ready() -> bool {
    document().document_element().is_some_and(|root| root.has_attribute("data-ready"))
}

/// Marks the document as showing a result and answering input.
pub fn mark_ready() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-ready", "true");
    }
}

#[component]
fn Shell(lang: Lang) -> impl IntoView {
    let state = State::new();
    provide_context(state);
    state.lang.set(lang);
    state.lesson.read.set(store::read());
    state.theme.set(Theme::from_name(&store::kept(store::THEME).unwrap_or_default()));
    reflect(state);
    splitter::restore(&["left", "panels", "card"]);
    settle(state);
    drive::watch_questions(state);
    engine::start(state);
    engine::follow_page(state);
    leptos::task::spawn_local(async move {
        if !share::reopen(state).await && !share::open_address(state).await {
            drive::open_last(state).await;
        }
    });
    let help = RwSignal::new(false);
    let go_to = RwSignal::new(false);
    let keys = window_event_listener(leptos::ev::keydown, move |event| pressed(state, help, go_to, &event));
    on_cleanup(move || keys.remove());
    let links = window_event_listener(leptos::ev::hashchange, move |_| {
        store::keep_waiting(state);
        leptos::task::spawn_local(async move {
            share::open_address(state).await;
        });
    });
    on_cleanup(move || links.remove());
    view! {
        <Toolbar help=help />
        <Notices />
        <Show when=move || state.settled.get()>
            <panes::greeting::Greeting />
        </Show>
        <PartTabs />
        <main
            class="work"
            data-part=move || part_name(state.part.get())
            style=move || {
                let wide = || state.source.with(|text| longest_line(text));
                state.present.get().then(|| format!("--columns:{};--most:{}", wide(), panes::present::most_code(state)))
            }
        >
            <h1 class="unseen">"Escapement"</h1>
            <div class="left">
                <panes::lesson::Lesson />
                <panes::source::Source />
                <Show when=move || state.hides_program()>
                    <panes::quiz::Uncover />
                </Show>
                <Show when=move || state.settled.get()>
                    <panes::predict::Predicted />
                </Show>
            </div>
            <Show when=move || state.settled.get()>
                <Splitter border=Border::Left name="left" of=".left" label=state.label(key::SPLIT_LEFT) />
            </Show>
            <panes::memory::Memory />
        </main>
        <panes::timeline::Timeline />
        <Panels />
        <panes::help::HelpDialog open=help />
        <panes::go_to::GoToDialog open=go_to />
    }
}

/// Width of the longest line, columns; tabs have two while presenting (static/style/later/editor.css).
fn longest_line(text: &str) -> usize {
    text.lines().map(|line| columns(&line.replace('\t', "  "))).max().unwrap_or(0)
}

#[wasm_bindgen]
extern "C" {
    /// Resolves once the page's second module is loaded, or could not be.
    #[wasm_bindgen(js_namespace = escapement, js_name = whole)]
    fn whole() -> Promise;
}

/// Sets `settled` once the code that renders the rest of the page is here.
fn settle(state: State) {
    leptos::task::spawn_local(async move {
        let _ = JsFuture::from(whole()).await;
        state.settled.set(true);
    });
}

/// Keeps the document's attributes for language, theme and presentation up to date.
fn reflect(state: State) {
    let root = || document().document_element();
    Effect::new(move |_| {
        let lang = state.lang.get();
        if let Some(root) = root() {
            let _ = root.set_attribute("lang", lang.tag());
        }
        document().set_title(lang.text(key::PAGE_TITLE));
    });
    Effect::new(move |_| {
        if let Some(root) = root() {
            let _ = root.set_attribute("data-theme", state.theme.get().name());
        }
    });
    Effect::new(move |_| {
        if let Some(root) = root() {
            let _ = root.set_attribute("data-present", &state.present.get().to_string());
        }
    });
}

#[component]
fn Toolbar(help: RwSignal<bool>) -> impl IntoView {
    let state = expect_context::<State>();
    // Whether the tools are unfolded on a small screen; a press elsewhere or Escape folds them.
    let unfolded = RwSignal::new(false);
    let _ = window_event_listener(leptos::ev::pointerdown, move |event| {
        let target: web_sys::Element = event_target(&event);
        if unfolded.get_untracked() && target.closest(".toolbar").ok().flatten().is_none() {
            unfolded.set(false);
        }
    });
    let _ = window_event_listener(leptos::ev::keydown, move |event| {
        if event.key() == "Escape" {
            unfolded.set(false);
        }
    });
    view! {
        <header class="toolbar">
            <span class="logo" translate="no">"Esc"<i>"ape"</i><b>"ment"</b></span>
            <panes::picker::Picker />
            <button
                class="button tool more-tools"
                data-testid="tools"
                aria-expanded=move || unfolded.get().to_string()
                aria-label=state.label(key::TOOLS)
                on:click=move |_| unfolded.update(|u| *u = !*u)
            >
                "⋯"
            </button>
            <span class="spring"></span>
            <div class="tools" class:open=move || unfolded.get()>
            <Build />
            <panes::compare::Compare />
            <button
                class="button"
                data-testid="language"
                lang=move || state.lang.get().other().tag()
                on:click=move |_| {
                    unfolded.set(false);
                    drive::speak(state, state.lang.get_untracked().other());
                }
            >
                {state.label(key::OTHER_LANGUAGE)}
            </button>
            <ThemeButton />
            <button
                class="button"
                data-testid="present"
                aria-pressed=move || state.present.get().to_string()
                on:click=move |_| {
                    unfolded.set(false);
                    panes::present::toggle(state);
                }
            >
                {state.label(key::PRESENT)}
            </button>
            <Show when=move || state.hidden.get() && state.conceals() && !state.present.get()>
                <button class="button" data-testid="reveal" on:click=move |_| panes::present::reveal(state)>
                    {icon(Icon::Eye)}
                    {move || state.t(panes::present::reveals(state))}
                </button>
            </Show>
            // On the smallest screens the timeline has no room for it.
            <span class="tool-speed">
                <panes::timeline::Speed id="tools-speed" />
            </span>
            <panes::share::Share />
            <button
                class="button tool"
                data-testid="help"
                aria-label=state.label(key::HELP)
                title=state.label(key::HELP)
                on:click=move |_| help.set(true)
            >
                {icon(Icon::Help)}
            </button>
            </div>
        </header>
    }
}

/// The settings of the build on screen.
#[component]
fn Build() -> impl IntoView {
    let state = expect_context::<State>();
    let on_version = move |version| {
        state.compile.update(|c: &mut CompileSettings| c.go = version);
        state.run.update(|run| run.collector = Collector::of(version));
        drive::forget_collections_of_user(state);
        engine::what_if(state, key::DIFF_VERSION);
    };
    let on_inlining = move |on| {
        state.compile.update(|c| c.inlining = on);
        drive::forget_collections_of_user(state);
        engine::what_if(state, if on { key::DIFF_INLINING_ON } else { key::DIFF_INLINING_OFF });
    };
    let ids = ["go-version".to_owned(), "inlining".to_owned()];
    build_settings(state, state.compile, ids, on_version, on_inlining)
}

#[component]
fn ThemeButton() -> impl IntoView {
    let state = expect_context::<State>();
    let name = move || state.lang.get().named(&format!("theme.{}", state.theme.get().name())).unwrap_or("");
    view! {
        <button
            class="button tool"
            data-testid="theme"
            data-value=move || state.theme.get().name()
            aria-label=move || state.fill(key::THEME, &[("name", name())])
            title=name
            on:click=move |_| {
                state.theme.update(|t| *t = t.next());
                store::keep(store::THEME, state.theme.get_untracked().name());
            }
        >
            {icon(Icon::Theme)}
        </button>
    }
}

/// The running job with its cancel button, notices, and the warning about dangling pointers.
#[component]
fn Notices() -> impl IntoView {
    let state = expect_context::<State>();
    view! {
        <div class="status-bar">
            <div class="status" data-testid="status" role="status">
                {move || state.job.get().map(|job| job_view(state, job))}
                {move || state.notice.get().map(|notice| notice_view(state, notice))}
            </div>
            <Show when=move || matches!(state.job.get(), Some(Job::Fetching(_) | Job::Analyzing | Job::Running | Job::Stepping))>
                <button class="button" data-testid="cancel" on:click=move |_| engine::cancel(state)>
                    {state.label(key::CANCEL)}
                </button>
            </Show>
        </div>
        <div class="notices">
            <Show when=move || state.settled.get()>
                <Dangling />
            </Show>
        </div>
    }
}

fn job_view(state: State, job: Job) -> impl IntoView {
    let text = match job {
        Job::Starting => state.t(key::JOB_STARTING).to_owned(),
        Job::Fetching(count) => state.fill(key::JOB_FETCHING, &[("count", &count.to_string())]),
        Job::Analyzing => state.t(key::JOB_ANALYZING).to_owned(),
        Job::Running => state.t(key::JOB_RUNNING).to_owned(),
        Job::Stepping => state.t(key::JOB_STEPPING).to_owned(),
    };
    view! {
        <span class="job">
            <span class="spinner" aria-hidden="true"></span>
            {text}
        </span>
    }
}

/// A notice, with the offer to raise the budget that it names.
fn notice_view(state: State, notice: Notice) -> impl IntoView {
    let offer = notice.budget.and_then(|budget| Some((budget, budget::offer(state, budget)?)));
    let raise = offer.map(|(budget, offer)| {
        view! {
            <button class="link" data-testid="raise" on:click=move |_| budget::raise(state, budget)>
                {offer}
            </button>
        }
    });
    view! {
        <span class="notice" class:serious=notice.serious>
            {state.fill(notice.key, &[("name", &notice.name)])}
            {raise}
            <button class="button quiet" aria-label=state.t(key::CLOSE) on:click=move |_| state.notice.set(None)>
                {icon(Icon::Close)}
            </button>
        </span>
    }
}

/// The warning that the run used a dangling pointer, or lost an object; it leads to the step.
#[component]
fn Dangling() -> impl IntoView {
    let state = expect_context::<State>();
    let dangling = Memo::new(move |_| {
        let at_step =
            state.snapshot.with(|s| s.as_ref().is_some_and(|s| matches!(s.action, Action::Dangling { .. })));
        let first = state.recording.with(|r| {
            let r = r.as_ref()?;
            r.marks.iter().find_map(|m| match m.kind {
                MarkKind::Dangling { used, .. } => Some((m.shown_at().min(StepNo(r.stats.steps)), used)),
                _ => None,
            })
        });
        // A lesson may be about the dangling pointer: don't reveal it before its step. While presenting, the cards say it.
        let told = |step: StepNo| {
            let is_own = state.lesson.taught.get().is_some() && !drive::has_other_settings(state);
            !is_own || state.step() >= step && !state.present.get()
        };
        first.filter(|(step, _)| told(*step) && !state.conceals()).map(|(step, used)| (step, used, at_step))
    });
    move || {
        let (step, used, here) = dangling.get()?;
        let text = if used { key::DANGLING_FOUND } else { key::DANGLING_LOST };
        Some(view! {
            <div class="dangling" data-testid="dangling" class:here=here role="alert">
                <span>{move || state.fill(text, &[("step", &step.0.to_string())])}</span>
                <button class="button" on:click=move |_| engine::go_to(state, step)>
                    {state.label(key::DANGLING_SHOW)}
                </button>
            </div>
        })
    }
}

fn part_name(part: Part) -> &'static str {
    match part {
        Part::Lesson => "lesson",
        Part::Code => "code",
        Part::Memory => "memory",
        Part::Panels => "panels",
    }
}

/// Tabs of a narrow screen, which shows one part at a time.
#[component]
fn PartTabs() -> impl IntoView {
    let state = expect_context::<State>();
    let parts = [
        (Part::Lesson, key::PART_LESSON),
        (Part::Code, key::PART_CODE),
        (Part::Memory, key::PART_MEMORY),
        (Part::Panels, key::PART_PANELS),
    ];
    view! {
        <nav class="part-tabs" aria-label=state.label(key::PARTS)>
            {parts
                .into_iter()
                .map(|(part, name)| {
                    view! {
                        <button
                            data-testid=format!("part-{}", part_name(part))
                            aria-pressed=move || (state.part.get() == part).to_string()
                            prop:hidden=move || part == Part::Lesson && state.lesson.index.get().is_none()
                            on:click=move |_| state.part.set(part)
                        >
                            {state.label(name)}
                        </button>
                    }
                })
                .collect_view()}
        </nav>
    }
}

#[component]
fn Panels() -> impl IntoView {
    let state = expect_context::<State>();
    let panel = NodeRef::<html::Div>::new();
    // A newly opened tab starts at the top. Scrolled at once, the page would be laid out before it has changed
    // entirely.
    Effect::new(move |_| {
        state.panel.track();
        if let Some(panel) = panel.get() {
            request_animation_frame(move || panel.set_scroll_top(0));
        }
    });
    let concealed = Memo::new(move |_| state.conceals());
    let row = move || PanelRow::of(state.panel.get());
    view! {
        <section class="panels" data-part=move || part_name(state.part.get()) aria-label=state.label(key::PANELS_NAME)>
            <div class="panel-head">
                <PanelTabs />
                <Show when=move || state.present.get()>
                    <panes::present::PresentCard />
                </Show>
                <Narration />
                <Show when=move || state.present.get()>
                    <panes::present::PresentTools />
                </Show>
            </div>
            <Show when=move || state.settled.get() && !concealed.get()>
                <panes::compare::Difference />
            </Show>
            <div
                class="panel"
                class:stale=move || state.stale.get() && !state.preparing.get()
                class:presented=move || state.table.get() && !state.lesson.asking.get()
                id="panel"
                node_ref=panel
                role="tabpanel"
                tabindex="0"
                aria-labelledby=move || row().map(|r| format!("tab-{}", r.panel.id()))
                data-testid=move || row().map(|r| format!("panel-{}", r.panel.id()))
            >
                {move || {
                    if concealed.get() {
                        return Some(view! { <p class="empty">{state.t(state.concealment())}</p> }.into_any());
                    }
                    row().map(|r| (r.body)())
                }}
            </div>
        </section>
    }
}

/// The tabs of the panels; arrow keys move between them.
#[component]
fn PanelTabs() -> impl IntoView {
    let state = expect_context::<State>();
    let strip = NodeRef::<html::Div>::new();
    let arrows = move |event: KeyboardEvent| {
        let at = PANELS.iter().position(|r| r.panel == state.panel.get_untracked()).unwrap_or(0);
        let Some(row) = tabs::moved(&event, at, PANELS.len()).and_then(|next| PANELS.get(next)) else {
            return;
        };
        state.panel.set(row.panel);
        if let Some(strip) = strip.get_untracked()
            && let Ok(Some(tab)) = strip.query_selector(&format!("#tab-{}", row.panel.id()))
        {
            let _ = tab.unchecked_into::<web_sys::HtmlElement>().focus();
        }
    };
    view! {
        <div class="tabs" role="tablist" node_ref=strip on:keydown=arrows aria-label=state.label(key::PANELS_NAME)>
            {PANELS
                .iter()
                .map(|row| {
                    let on = move || state.panel.get() == row.panel;
                    view! {
                        <button
                            role="tab"
                            id=format!("tab-{}", row.panel.id())
                            data-testid=format!("tab-{}", row.panel.id())
                            aria-selected=move || on().to_string()
                            aria-controls="panel"
                            tabindex=move || if on() { "0" } else { "-1" }
                            on:click=move |event| {
                                state.panel.set(row.panel);
                                tabs::give_back_keys(&event);
                            }
                        >
                            {state.label(row.title)}
                        </button>
                    }
                })
                .collect_view()}
        </div>
    }
}

#[component]
fn Narration() -> impl IntoView {
    let state = expect_context::<State>();
    let sentence = Signal::derive(move || sentence::sentence(state));
    view! {
        <p
            class="narration"
            data-testid="narration"
            aria-live="polite"
            on:mouseenter=move |_| {
                let line = state.snapshot.with_untracked(|s| s.as_ref().and_then(|s| s.line()));
                state.hover.set(line.map(Hover::Line));
            }
            on:mouseleave=move |_| state.hover.set(None)
        >
            <Inline text=sentence />
        </p>
    }
}

/// Handles keys outside text fields, and Ctrl+Enter outside the editor.
fn pressed(state: State, help: RwSignal<bool>, go_to: RwSignal<bool>, event: &KeyboardEvent) {
    if (event.ctrl_key() || event.meta_key()) && event.key() == "Enter" {
        if !within(event, ".cm-editor") {
            engine::changed(state);
        }
        return;
    }
    if !is_for_page(event) {
        return;
    }
    let on_control = within(event, "button, a, summary, label");
    if state.present.get_untracked() && !(on_control && event.key() == "Enter") {
        let space = event.key() == " " && !on_control;
        if space || panes::present::pressed(state, &event.key()) {
            if space {
                timeline::forward(state);
            }
            event.prevent_default();
            return;
        }
    }
    match event.key().as_str() {
        "ArrowRight" => timeline::forward(state),
        "ArrowLeft" => timeline::back(state),
        "Home" => timeline::first(state),
        "End" => timeline::last_step(state),
        " " if !on_control => timeline::toggle_play(state),
        "g" => go_to.set(true),
        "p" => panes::present::toggle(state),
        "?" => help.set(true),
        digit @ ("1" | "2" | "3" | "4" | "5" | "6") => {
            let index = digit.parse::<usize>().unwrap_or(1) - 1;
            if let Some(row) = PANELS.get(index) {
                // While presenting, the same key hides the tab again.
                if state.present.get_untracked() {
                    let shown = state.panel.get_untracked() == row.panel && state.table.get_untracked();
                    state.table.set(!shown);
                }
                state.panel.set(row.panel);
                state.part.set(Part::Panels);
            }
            return;
        }
        _ => return,
    }
    event.prevent_default();
}
