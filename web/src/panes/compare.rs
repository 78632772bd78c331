//! Two programs side by side: verdicts, allocations, bytes, GC cycles. And the strip that shows what one change did.

use crate::engine;
use crate::i18n::{Key, bytes, count, key};
use crate::protocol::{Line, Measurement};
use crate::state::{Baseline, State};
use crate::widgets::{Dialog, Icon, icon};
use leptos::prelude::*;

#[component]
pub fn Compare() -> impl IntoView {
    let state = expect_context::<State>();
    let open = RwSignal::new(false);
    let left = RwSignal::new(String::new());
    let right = RwSignal::new(String::new());
    let results = RwSignal::new((None::<Measurement>, None::<Measurement>));
    let run = move || {
        results.set((None, None));
        let (compile, run) = (state.compile.get_untracked(), state.run.get_untracked());
        engine::measure(left.get_untracked(), compile.clone(), run.clone(), move |m| {
            results.update(|r| r.0 = m)
        });
        engine::measure(right.get_untracked(), compile, run, move |m| results.update(|r| r.1 = m));
    };
    view! {
        <button
            class="button"
            data-testid="compare"
            on:click=move |_| {
                let now = state.source.get_untracked();
                let lesson = state.lesson.get_untracked().and_then(|i| crate::lesson::LESSONS.get(i));
                left.set(lesson.map_or_else(|| now.clone(), |l| l.source().to_owned()));
                right.set(now);
                open.set(true);
                run();
            }
        >
            {state.label(key::COMPARE)}
        </button>
        <Dialog
            open=open
            title=state.title(key::COMPARE_TITLE)
            close=state.title(key::CLOSE)
            class="wide-dialog"
        >
            <div class="compare">
                <Side text=left result=Signal::derive(move || results.with(|r| r.0.clone())) name=key::COMPARE_LEFT />
                <Side text=right result=Signal::derive(move || results.with(|r| r.1.clone())) name=key::COMPARE_RIGHT />
            </div>
            <p class="row-actions">
                <button class="button accent" on:click=move |_| run()>
                    {state.label(key::COMPARE_RUN)}
                </button>
            </p>
        </Dialog>
    }
}

#[component]
fn Side(text: RwSignal<String>, result: Signal<Option<Measurement>>, name: Key) -> impl IntoView {
    let state = expect_context::<State>();
    view! {
        <section class="side">
            <label class="field">
                <span>{state.label(name)}</span>
                <textarea
                    rows="12"
                    spellcheck="false"
                    prop:value=move || text.get()
                    on:input=move |event| text.set(event_target_value(&event))
                ></textarea>
            </label>
            {move || match result.get() {
                None => view! { <p class="empty">"…"</p> }.into_any(),
                Some(m) if !m.errors.is_empty() => {
                    view! {
                        <ul class="problems">
                            {m.errors.into_iter().map(|e| view! { <li class="problem">{e}</li> }).collect_view()}
                        </ul>
                    }
                        .into_any()
                }
                Some(m) => {
                    view! {
                        <dl class="facts">
                            {numbers(&m)
                                .into_iter()
                                .map(|(k, n, is_bytes)| {
                                    view! {
                                        <div>
                                            <dt>{state.label(k)}</dt>
                                            <dd>{if is_bytes { bytes(n) } else { count(n) }}</dd>
                                        </div>
                                    }
                                })
                                .collect_view()}
                        </dl>
                        <ul class="diff-lines">
                            {m.verdicts.into_iter().map(|l| line_view(state, l, "")).collect_view()}
                        </ul>
                    }
                        .into_any()
                }
            }}
        </section>
    }
}

fn numbers(m: &Measurement) -> [(Key, u64, bool); 4] {
    [
        (key::COMPARE_OBJECTS, m.stats.mallocs, false),
        (key::COMPARE_BYTES, m.stats.total_alloc, true),
        (key::COMPARE_CYCLES, m.stats.gc_cycles, false),
        (key::COMPARE_STEPS, m.stats.steps, false),
    ]
}

fn line_view(state: State, line: Line, mark: &'static str) -> impl IntoView {
    let n = line.line.to_string();
    view! {
        <li class=mark>
            <span class="badge" class:heap=line.heap class:stack=!line.heap>
                {if line.heap { "H" } else { "S" }}
            </span>
            <span class="line-no">{move || state.fill(key::LINE_N, &[("line", &n)])}</span>
            <code>{line.text}</code>
        </li>
    }
}

/// What a change did, in one line with details: shown after every what-if and every "try it".
#[component]
pub fn Difference() -> impl IntoView {
    let state = expect_context::<State>();
    let pair = Memo::new(move |_| {
        let baseline = state.baseline.get()?;
        if state.stale.get() {
            return None;
        }
        state.recording.track();
        state.good.track();
        state.measurement().map(|now| (baseline, now))
    });
    view! {
        {move || {
            pair.get()
                .map(|(baseline, now)| {
                    let Baseline { before, label, .. } = (*baseline).clone();
                    let (gone, come) = changes(&before.verdicts, &now.verdicts);
                    let same = gone.is_empty() && come.is_empty();
                    let figures = numbers(&before)
                        .into_iter()
                        .zip(numbers(&now))
                        .filter(|((k, ..), _)| *k != key::COMPARE_STEPS)
                        .map(|((k, old, is_bytes), (_, new, _))| {
                            let show = |n| if is_bytes { bytes(n) } else { count(n) };
                            let class = match new.cmp(&old) {
                                std::cmp::Ordering::Less => "figure less",
                                std::cmp::Ordering::Equal => "figure",
                                std::cmp::Ordering::Greater => "figure more",
                            };
                            let text = if old == new { show(new) } else { format!("{} → {}", show(old), show(new)) };
                            view! {
                                <span class=class>
                                    <small>{state.label(k)}</small>
                                    " "
                                    {text}
                                </span>
                            }
                        })
                        .collect_view();
                    view! {
                        <div class="difference" data-testid="difference" role="status">
                            <b>{state.label(label)}</b>
                            {figures}
                            {same.then(|| view! { <span class="faint">{state.t(key::DIFF_SAME)}</span> })}
                            <ul class="diff-lines">
                                {gone.into_iter().map(|l| line_view(state, l, "gone")).collect_view()}
                                {come.into_iter().map(|l| line_view(state, l, "come")).collect_view()}
                            </ul>
                            <button
                                class="button quiet"
                                aria-label=state.label(key::CLOSE)
                                on:click=move |_| state.baseline.set(None)
                            >
                                {icon(Icon::Close)}
                            </button>
                        </div>
                    }
                })
        }}
    }
}

/// Verdicts that are only in `before`, and only in `after`. Lines may have moved: the text decides.
fn changes(before: &[Line], after: &[Line]) -> (Vec<Line>, Vec<Line>) {
    let minus = |a: &[Line], b: &[Line]| {
        let mut rest: Vec<&Line> = b.iter().collect();
        let mut out = Vec::new();
        for line in a {
            match rest.iter().position(|l| l.text == line.text && l.heap == line.heap) {
                Some(i) => drop(rest.remove(i)),
                None => out.push(line.clone()),
            }
        }
        out.truncate(4);
        out
    };
    (minus(before, after), minus(after, before))
}
