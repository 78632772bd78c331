//! Compares two programs, or one under two settings, side by side: differing lines, both pictures on one timeline,
//! verdicts, costs.

mod difference;

pub use difference::Difference;

use self::difference::differ_in_append;
use crate::engine;
use crate::i18n::{Key, bytes, count, key};
use crate::lesson::{self, LESSONS};
use crate::panes::badge::badge;
use crate::panes::gc::{GOGC, gogc_name};
use crate::protocol::{Line, Measurement};
use crate::state::State;
use crate::widgets::{Dialog, Inline, build_settings};
use crate::words::figures::is_shown_exactly;
use crate::words::lists::{Marked, difference, only_here};
use crate::words::markup;
use crate::words::narrate;
use crate::{drive, share, view};
use escapement_core::settings::{CompileSettings, RunSettings};
use escapement_core::trace::event::StepNo;
use escapement_core::trace::snapshot::Snapshot;
use leptos::html;
use leptos::prelude::*;
use std::cmp::Ordering;
use std::sync::Arc;

/// State of one side.
#[derive(Clone, Copy)]
struct SideState {
    number: u8,
    name: Key,
    text: RwSignal<String>,
    compile: RwSignal<CompileSettings>,
    run: RwSignal<RunSettings>,
    /// The program that `result` and `snapshot` are of.
    ran: RwSignal<String>,
    result: RwSignal<Option<Measurement>>,
    chart: RwSignal<Arc<view::Chart>>,
    snapshot: RwSignal<Option<Arc<Snapshot>>>,
}

impl SideState {
    fn new(number: u8, name: Key) -> SideState {
        SideState {
            number,
            name,
            text: RwSignal::new(String::new()),
            compile: RwSignal::new(CompileSettings::default()),
            run: RwSignal::new(RunSettings::default()),
            ran: RwSignal::new(String::new()),
            result: RwSignal::new(None),
            chart: RwSignal::new(Arc::default()),
            snapshot: RwSignal::new(None),
        }
    }

    /// Takes the settings of the page.
    fn take_settings(self, state: State) {
        self.compile.set(state.compile.get_untracked());
        self.run.set(state.run.get_untracked());
    }

    fn run(self, state: State, part: impl Fn() -> f64 + 'static) {
        self.result.set(None);
        self.snapshot.set(None);
        let (text, compile) = (self.text.get_untracked(), self.compile.get_untracked());
        self.ran.set(text.clone());
        engine::measure(self.number, text, compile, self.run.get_untracked(), move |measured| {
            let Some((measurement, lives)) = measured else {
                let why = vec![untrack(|| state.t(key::NOTICE_RESTARTED)).to_string()];
                self.result.try_set(Some(Measurement { obstacles: why, ..Measurement::default() }));
                return;
            };
            self.chart.set(Arc::new(view::Chart::of(&lives, view::Width::Narrow)));
            self.result.set(Some(measurement));
            self.look(part());
        });
    }

    /// Shows the step at `part`, 0 to 1, of the run.
    fn look(self, part: f64) {
        let last = self.result.with_untracked(|r| r.as_ref().map_or(0, |r| r.stats.steps));
        let step = StepNo((last as f64 * part).round() as u64);
        engine::compare_at(self.number, step, move |picture| {
            self.snapshot.try_set(picture.map(Arc::from));
        });
    }
}

/// Positions on the common timeline.
const PLACES: u32 = 200;

#[component]
pub fn Compare() -> impl IntoView {
    let state = expect_context::<State>();
    let open = RwSignal::new(false);
    let (left, right) = (SideState::new(0, key::COMPARE_LEFT), SideState::new(1, key::COMPARE_RIGHT));
    let place = RwSignal::new(PLACES);
    // The pair that the sides were last filled with: edits are kept until there is another one.
    let filled = StoredValue::new(None::<(String, String)>);
    let part = move || f64::from(place.get_untracked()) / f64::from(PLACES);
    let run = move || {
        left.run(state, part);
        right.run(state, part);
    };
    let compare = move |_| {
        let pair = programs(state);
        if filled.get_value().as_ref() != Some(&pair) {
            left.text.set(pair.0.clone());
            right.text.set(pair.1.clone());
            filled.set_value(Some(pair));
        }
        left.take_settings(state);
        right.take_settings(state);
        place.set(place_on_screen(state));
        open.set(true);
        run();
    };
    Effect::new(move |before: Option<bool>| {
        if before == Some(true) && !open.get() {
            engine::end_comparison();
        }
        open.get()
    });
    let same = Memo::new(move |_| {
        let same_settings = left.compile.get() == right.compile.get() && left.run.get() == right.run.get();
        same_settings && left.text.with(|l| right.text.with(|r| l == r))
    });
    let unsaid = move || {
        let releases = left.compile.with(|left| right.compile.with(|right| left.go != right.go));
        let results = left.result.get().zip(right.result.get());
        releases && results.is_some_and(|(left, right)| differ_in_append(&left, &right))
    };
    let differ = Memo::new(move |_| left.text.with(|l| right.text.with(|r| difference(l, r))));
    view! {
        <button
            class="button"
            data-testid="compare"
            on:click=compare
        >
            {state.label(key::COMPARE)}
        </button>
        <Dialog
            open=open
            title=state.title(key::COMPARE_TITLE)
            close=state.title(key::CLOSE)
            class="wide-dialog"
        >
            <label class="field compare-timeline">
                <span>{state.label(key::COMPARE_TIMELINE)}</span>
                <input
                    type="range"
                    autofocus=true
                    data-testid="compare-timeline"
                    min="0"
                    max=PLACES.to_string()
                    prop:value=move || place.get().to_string()
                    on:input=move |event| {
                        place.set(event_target_value(&event).parse().unwrap_or(PLACES));
                        left.look(part());
                        right.look(part());
                    }
                />
            </label>
            <Show when=move || same.get()>
                <p class="hint" data-testid="compare-same">{state.label(key::COMPARE_SAME)}</p>
            </Show>
            <Show when=move || !conceals(state) && unsaid()>
                <p class="hint"><Inline text=state.t(key::DIFF_APPEND) /></p>
            </Show>
            <ToQuestion open=open />
            <div class="compare">
                <Side side=left other=right lines=Signal::derive(move || differ.with(|d| d.0.clone())) run=run open=open />
                <Side side=right other=left lines=Signal::derive(move || differ.with(|d| d.1.clone())) run=run open=open />
            </div>
        </Dialog>
    }
}

/// The button that leads to the open question: both sides are withheld until it is answered.
#[component]
fn ToQuestion(open: RwSignal<bool>) -> impl IntoView {
    let state = expect_context::<State>();
    let question = move || state.lesson.open_questions.with(|cards| cards.first().copied());
    view! {
        <Show when=move || conceals(state) && question().is_some()>
            <p>
                <button
                    class="button"
                    on:click=move |_| {
                        open.set(false);
                        if let Some(card) = untrack(question) {
                            drive::enter(state, card);
                        }
                    }
                >
                    {state.label(key::QUIZ_GO)}
                </button>
            </p>
        </Show>
    }
}

/// The programs to compare: the lesson's, or the user's own before the last change that the page found, with the one on
/// screen.
fn programs(state: State) -> (String, String) {
    let now = state.source.get_untracked();
    let lesson = state.lesson.index.get_untracked().and_then(|i| LESSONS.get(i));
    let advised = state.advised.get_untracked().filter(|(_, after)| *after == now);
    let before = advised.map_or_else(|| now.clone(), |(before, _)| before);
    let before = lesson.map_or(before, |l| l.source().to_owned());
    // Equal sides would show nothing, so fall back to the lesson's change, unless it points at what a question asks for.
    let change = || if untrack(|| conceals(state)) { None } else { change_of_lesson(state, &before) };
    let after = Some(now).filter(|now| *now != before).or_else(change);
    (before.clone(), after.unwrap_or(before))
}

/// The place on the common timeline of the step on screen.
fn place_on_screen(state: State) -> u32 {
    let (step, last) = untrack(|| (state.step().0, state.last_step().0.max(1)));
    // At the start there is nothing to compare yet.
    let step = if step == 0 { last } else { step };
    (f64::from(PLACES) * step as f64 / last as f64) as u32
}

/// The program as the lesson changes it: on the card on screen, or on the first card with a change.
fn change_of_lesson(state: State, program: &str) -> Option<String> {
    let here = state.lesson.card.get_untracked();
    state.lesson.text.with_untracked(|text| {
        let this = text.cards.get(here).into_iter();
        this.chain(&text.cards).find_map(|card| card.change(program))
    })
}

/// Whether comparing would answer a question. Both sides show all verdicts, also those that a later card asks for.
fn conceals(state: State) -> bool {
    state.conceals() || state.lesson.counts.get() || state.lesson.ahead.with(|ahead| !ahead.is_empty())
}

/// Scrolls a side's code so that its first line that differs is in view, with some lines above it.
fn show_first_change(code: NodeRef<html::Ol>, lines: Signal<Marked>) {
    const ABOVE: f64 = 60.0;
    Effect::new(move |_| {
        lines.track();
        let Some(code) = code.get() else { return };
        request_animation_frame(move || {
            let Ok(Some(line)) = code.query_selector(".only") else { return };
            let below = line.get_bounding_client_rect().top() - code.get_bounding_client_rect().top();
            code.set_scroll_top(code.scroll_top() + (below - ABOVE) as i32);
        });
    });
}

/// Keeps the line at the slider's step in view.
fn show_line(code: NodeRef<html::Ol>, here: Memo<Option<u32>>) {
    Effect::new(move |before: Option<Option<u32>>| {
        let line = here.get();
        // When the dialog opens, the change is in view.
        if let (Some(code), Some(n), Some(_)) = (code.get(), line, before)
            && let Some(line) = code.children().item(n.saturating_sub(1))
        {
            let (line, pane) = (line.get_bounding_client_rect(), code.get_bounding_client_rect());
            let above = (pane.top() - line.top()).max(0.0);
            let below = (line.bottom() - pane.bottom()).max(0.0);
            code.set_scroll_top(code.scroll_top() + (below - above) as i32);
        }
        line
    });
}

#[component]
fn Side(
    side: SideState,
    other: SideState,
    lines: Signal<Marked>,
    run: impl Fn() + Copy + 'static,
    open: RwSignal<bool>,
) -> impl IntoView {
    let state = expect_context::<State>();
    let editing = RwSignal::new(false);
    let concealed = Memo::new(move |_| conceals(state));
    let stale = Memo::new(move |_| side.text.with(|text| side.ran.with(|ran| text != ran)));
    let picture = move || {
        let snapshot = side.snapshot.get()?;
        let options =
            view::scene::Options { hide_unreachable: !state.tells_unreachable(), ..Default::default() };
        let scene = view::build(&snapshot, &side.chart.get(), options);
        state.lang.track();
        state.theme.track();
        let barrier = side.run.with(|run| run.barrier);
        Some(share::download::drawn(state, &scene, Some(&snapshot), barrier, None).svg)
    };
    view! {
        <section class="side" aria-label=state.label(side.name)>
            <SideTools side=side other=other editing=editing run=run open=open />
            <SideCode side=side editing=editing lines=lines />
            <Show when=move || !concealed.get()>
                <div class="compare-picture" class:stale=stale data-testid="compare-picture" role="img" aria-label=state.label(key::MEMORY_NAME) inner_html=picture></div>
            </Show>
            <div class:stale=stale>
                {move || match side.result.get() {
                    _ if concealed.get() => {
                        view! { <p class="empty" data-testid="compare-hidden">{state.t(state.concealment())}</p> }
                            .into_any()
                    }
                    None => view! { <p class="empty">"…"</p> }.into_any(),
                    Some(m) if !m.errors.is_empty() => problems(m.errors).into_any(),
                    Some(m) => {
                        let other = other.result.get().filter(|other| other.errors.is_empty());
                        measured(state, &m, other.as_ref()).into_any()
                    }
                }}
            </div>
        </section>
    }
}

/// Release, inlining and GOGC of a side, and the buttons to edit it and to go on with it. `open`: whether the dialog is.
#[component]
fn SideTools(
    side: SideState,
    other: SideState,
    editing: RwSignal<bool>,
    run: impl Fn() + Copy + 'static,
    open: RwSignal<bool>,
) -> impl IntoView {
    let state = expect_context::<State>();
    // Two sides with the same program differ in the release or in inlining.
    let name = move || {
        let same = side.text.with(|here| other.text.with(|there| here == there));
        let (here, there) = (side.compile.get(), other.compile.get());
        match same {
            true if here.go != there.go => format!("Go 1.{}", here.go.0),
            true if here.inlining != there.inlining => {
                state.t(if here.inlining { key::DIFF_INLINING_ON } else { key::DIFF_INLINING_OFF }).to_owned()
            }
            _ => state.t(side.name).to_owned(),
        }
    };
    let is_new =
        move || side.text.with(|text| state.source.with(|here| here != text) && !lesson::is_program(text));
    let ids = ["version", "inlining"].map(|name| format!("compare-{name}-{}", side.number));
    let on_version = move |version| {
        side.compile.update(|c| c.go = version);
        run();
    };
    let on_inlining = move |on| {
        side.compile.update(|c| c.inlining = on);
        run();
    };
    view! {
        <p class="row-actions">
            <b>{name}</b>
            <span class="spring"></span>
            {build_settings(state, side.compile, ids, on_version, on_inlining)}
            <select
                class="select"
                data-testid=format!("compare-gogc-{}", side.number)
                aria-label=state.label(key::GC_GOGC)
                on:change=move |event| {
                    if let Ok(gogc) = event_target_value(&event).parse() {
                        side.run.update(|settings| settings.gogc = gogc);
                        run();
                    }
                }
            >
                {GOGC
                    .map(|n| {
                        view! {
                            <option
                                value=n.to_string()
                                prop:selected=move || side.run.with(|settings| settings.gogc == n)
                            >
                                {move || format!("{} {}", state.t(key::GC_GOGC), gogc_name(state, n))}
                            </option>
                        }
                    })
                    .collect_view()}
            </select>
            <button
                class="button"
                aria-pressed=move || editing.get().to_string()
                on:click=move |_| {
                    editing.update(|e| *e = !*e);
                    if !editing.get_untracked() {
                        run();
                    }
                }
            >
                {move || state.t(if editing.get() { key::COMPARE_RUN } else { key::COMPARE_EDIT })}
            </button>
            <Show when=is_new>
                <button
                    class="button"
                    data-testid=format!("compare-open-{}", side.number)
                    on:click=move |_| {
                        open.set(false);
                        drive::open_text(state, &side.text.get_untracked());
                    }
                >
                    {state.label(key::COMPARE_OPEN)}
                </button>
            </Show>
        </p>
    }
}

/// The code of a side, or the field to edit it.
#[component]
fn SideCode(side: SideState, editing: RwSignal<bool>, lines: Signal<Marked>) -> impl IntoView {
    let state = expect_context::<State>();
    let area = NodeRef::<html::Textarea>::new();
    Effect::new(move |_| {
        if let Some(area) = area.get() {
            let _ = area.focus();
        }
    });
    let code = NodeRef::<html::Ol>::new();
    show_first_change(code, lines);
    // The line at the slider's step; before an answer, it would give the run away.
    let here = Memo::new(move |_| {
        side.snapshot.with(|s| s.as_ref().and_then(|s| s.line())).filter(|_| !conceals(state))
    });
    show_line(code, here);
    view! {
        <Show
            when=move || editing.get()
            fallback=move || {
                view! {
                    <ol
                        class="diff-code"
                        data-testid="diff-code"
                        tabindex="0"
                        aria-label=state.label(side.name)
                        node_ref=code
                    >
                        {move || {
                            lines
                                .get()
                                .into_iter()
                                .zip(1..)
                                .map(|((text, only), n)| {
                                    view! { <li class:only=only class:here=move || here.get() == Some(n)>{text}</li> }
                                })
                                .collect_view()
                        }}
                    </ol>
                }
            }
        >
            <textarea
                node_ref=area
                rows="12"
                spellcheck="false"
                aria-label=state.label(side.name)
                prop:value=move || side.text.get()
                on:input=move |event| side.text.set(event_target_value(&event))
            ></textarea>
        </Show>
    }
}

fn problems(list: Vec<String>) -> impl IntoView {
    view! {
        <ul class="problems">
            {list.into_iter().map(|text| view! { <li class="problem">{text}</li> }).collect_view()}
        </ul>
    }
}

/// Totals, verdicts, and allocations per line; what differs from the other side is marked.
fn measured(state: State, m: &Measurement, other: Option<&Measurement>) -> impl IntoView + use<> {
    let ran = m.obstacles.is_empty();
    let comparable = other.filter(|other| ran && other.obstacles.is_empty());
    let figures = numbers(m).into_iter().enumerate().map(|(at, (k, n, is_bytes))| {
        let theirs = comparable.and_then(|other| numbers(other).get(at).map(|(_, theirs, _)| *theirs));
        let differs = theirs.is_some_and(|theirs| theirs != n);
        if !is_shown(k, n, theirs) {
            return None;
        }
        let shown = match is_bytes {
            false => count(n),
            true if theirs.is_some_and(|theirs| is_shown_exactly(theirs, n)) => format!("{} B", count(n)),
            true => bytes(n),
        };
        Some((k, shown, differs))
    });
    let figures: Vec<_> = figures.flatten().filter(|_| ran).collect();
    let benchmarks = m.benchmarks.iter().map(|own| {
        let theirs = comparable.and_then(|other| other.benchmarks.iter().find(|b| b.name == own.name));
        let differs = theirs.is_some_and(|theirs| theirs != own);
        (own.name.clone(), format!("{} B/op · {} allocs/op", count(own.bytes), count(own.allocs)), differs)
    });
    let benchmarks: Vec<_> = benchmarks.collect();
    let verdicts = m.verdicts.iter().cloned();
    let differing = other.map_or_else(Vec::new, |other| only_here(&m.verdicts, &other.verdicts, said));
    let verdicts = differing_first(verdicts, differing);
    let own = own_sites(m);
    let differing =
        comparable.map_or_else(Vec::new, |other| only_here(&own, &own_sites(other), |site| site.1.clone()));
    let sites = differing_first(own, differing);
    let library = m.stats.library();
    view! {
        {end_of(m, [key::COMPARE_BROKE_OFF, key::COMPARE_CRASHED, key::DIFF_STOPPED])
            .map(|(text, step)| view! { <p class="run-end">{at_step(state, text, step)}</p> })}
        {(!ran)
            .then(|| {
                view! {
                    <p>{state.label(key::MEMORY_OBSTACLES)}</p>
                    {problems(m.obstacles.clone())}
                }
            })}
        <dl class="facts">
            {benchmarks
                .into_iter()
                .map(|(name, costs, differs)| {
                    view! {
                        <div class:only=differs data-testid="compare-benchmark">
                            <dt>
                                <code>{name}</code>
                            </dt>
                            <dd>{costs}</dd>
                        </div>
                    }
                })
                .collect_view()}
            {figures
                .into_iter()
                .map(|(k, n, differs)| {
                    view! {
                        <div class:only=differs>
                            <dt>{state.label(k)}</dt>
                            <dd>{n}</dd>
                        </div>
                    }
                })
                .collect_view()}
        </dl>
        <ul class="diff-lines" data-testid="compare-verdicts">
            {verdicts
                .into_iter()
                .map(|(line, only)| {
                    let n = line.line.to_string();
                    let at = Signal::derive(move || state.fill(key::LINE_N, &[("line", &n)]));
                    line_view(state, line, at, if only { "only" } else { "" })
                })
                .collect_view()}
        </ul>
        <ul class="diff-sites" title=move || markup::plain(state.t(key::ALLOC_SLOTS))>
            {sites
                .into_iter()
                .map(|((line, (what, n, size, slots)), only)| {
                    view! {
                        <li class:only=only>
                            <span class="line-no">{move || state.fill(key::LINE_N, &[("line", &line)])}</span>
                            " "
                            <code>{move || narrate::maker(state.lang.get(), &what).to_owned()}</code>
                            {move || {
                                // The totals count the slots.
                                let (size, whole) = (bytes(size), bytes(slots));
                                let both = || state.fill(key::COMPARE_SLOTS, &[("bytes", &size), ("slots", &whole)]);
                                let told = match slots {
                                    0 => state.fill(key::COMPARE_SHARED, &[("bytes", &size)]),
                                    _ if size == whole => size.clone(),
                                    _ => both(),
                                };
                                format!(" × {} · {told}", count(n))
                            }}
                        </li>
                    }
                })
                .collect_view()}
            {(library > 0)
                .then(|| view! { <li>{state.fill(key::COMPARE_LIBRARY, &[("count", &count(library))])}</li> })}
        </ul>
    }
}

/// What a site of the program makes: its expression, objects, bytes of the objects, bytes of their slots.
type Made = (String, u64, u64, u64);

/// The program's own sites in order: line, and what it makes.
fn own_sites(m: &Measurement) -> Vec<(String, Made)> {
    let own = m.stats.sites.iter().filter(|site| site.is_own()).filter_map(|site| {
        let at = site.pos?;
        Some((at, (site.what.clone(), site.count, site.object_bytes, site.bytes)))
    });
    let mut own: Vec<_> = own.collect();
    own.sort_by_key(|(at, _)| (at.line, at.col));
    own.into_iter().map(|(at, made)| (at.line.to_string(), made)).collect()
}

/// Marks the items that differ from the other side's, and puts them first: in a long list they would be out of sight.
fn differing_first<T>(items: impl IntoIterator<Item = T>, differing: Vec<bool>) -> Vec<(T, bool)> {
    let differing = differing.into_iter().chain(std::iter::repeat(false));
    let (mut first, rest): (Vec<_>, Vec<_>) =
        items.into_iter().zip(differing).partition(|(_, differs)| *differs);
    first.extend(rest);
    first
}

/// How a run ended, unless by itself: the text for a limit, for a crash, or for a pointer to memory that is gone.
fn end_of(m: &Measurement, [limit, crash, stop]: [Key; 3]) -> Option<(Key, StepNo)> {
    let crash = if m.dangling { stop } else { crash };
    m.broke_off().map(|step| (limit, step)).or_else(|| m.crashed().map(|step| (crash, step)))
}

fn at_step(state: State, text: Key, step: StepNo) -> String {
    state.fill(text, &[("step", &step.0.to_string())])
}

/// Class for a changed figure. A run that broke off or crashed is neither better nor worse than another.
fn change(old: u64, new: u64, comparable: bool) -> &'static str {
    match new.cmp(&old) {
        Ordering::Less if comparable => "figure less",
        Ordering::Greater if comparable => "figure more",
        Ordering::Less | Ordering::Equal | Ordering::Greater => "figure",
    }
}

/// Totals with their names, and whether they are bytes.
fn numbers(m: &Measurement) -> [(Key, u64, bool); 6] {
    let live = m.stats.sites.iter().map(|site| site.live_bytes).sum();
    [
        (key::COMPARE_OBJECTS, m.stats.mallocs, false),
        (key::COMPARE_BYTES, m.stats.total_alloc, true),
        (key::COMPARE_LIVE, live, true),
        (key::COMPARE_CYCLES, m.stats.gc_started, false),
        (key::COMPARE_WAITING, m.stats.waiting, false),
        (key::COMPARE_STEPS, m.stats.steps, false),
    ]
}

/// Whether a total is shown: most programs leave no goroutine waiting.
fn is_shown(k: Key, here: u64, there: Option<u64>) -> bool {
    k != key::COMPARE_WAITING || here > 0 || there.is_some_and(|there| there > 0)
}

/// `at`: where the line is.
fn line_view(state: State, line: Line, at: Signal<String>, mark: &'static str) -> impl IntoView {
    view! {
        <li class=mark>
            {badge(state, line.placement)}
            <span class="line-no">{at}</span>
            <code>{line.text}</code>
        </li>
    }
}

/// What a verdict says, without its line, which may have moved.
fn said(line: &Line) -> (String, u8) {
    (line.text.clone(), line.placement as u8)
}
