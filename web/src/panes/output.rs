//! The Output tab: what the program prints, with the step of each line. Output of later steps is faint.

use crate::engine;
use crate::i18n::key;
use crate::state::State;
use crate::widgets::Inline;
use escapement_core::trace::event::{EndReason, StepNo};
use escapement_core::trace::stats::Recording;
use leptos::prelude::*;

/// Text written at one step.
#[derive(Clone, PartialEq, Debug)]
pub struct Piece {
    pub step: u64,
    pub stderr: bool,
    pub text: String,
}

/// Maximum number of pieces shown: a run may print megabytes.
const MAX: usize = 2000;

/// Splits the output into lines, in the order written.
pub fn pieces(recording: &Recording) -> Vec<Piece> {
    let (mut out_at, mut err_at) = (0, 0);
    let mut pieces: Vec<Piece> = Vec::new();
    for &(step, stderr, end) in &recording.output_steps {
        let (bytes, at) =
            if stderr { (&recording.stderr, &mut err_at) } else { (&recording.stdout, &mut out_at) };
        let end = (end as usize).min(bytes.len());
        let text = String::from_utf8_lossy(bytes.get(*at..end).unwrap_or_default()).into_owned();
        *at = end.max(*at);
        match pieces.last_mut() {
            // `print` writes a line operand by operand.
            Some(last) if last.stderr == stderr && !last.text.ends_with('\n') => last.text.push_str(&text),
            _ => pieces.push(Piece { step, stderr, text }),
        }
    }
    pieces
}

/// Whether a program has tests or benchmarks that do not run because it has a `main`, too.
fn skips_tests(text: &str) -> bool {
    let is_test = |line: &str| {
        ["Test", "Benchmark", "Fuzz"].iter().any(|kind| line.starts_with(&format!("func {kind}")))
            && line.contains("*testing.")
    };
    text.lines().any(|line| line.starts_with("func main()")) && text.lines().any(is_test)
}

#[component]
pub fn Output() -> impl IntoView {
    let state = expect_context::<State>();
    let all = Memo::new(move |_| {
        let mut all = state.recording.with(|r| r.as_ref().map_or_else(Vec::new, |r| pieces(r)));
        let cut = all.len().saturating_sub(MAX);
        all.truncate(MAX);
        (all, cut)
    });
    // What the run is yet to print may answer a question.
    let held = Memo::new(move |_| {
        let told = state.present.get() && !state.hidden.get();
        !told && state.lesson.open_questions.with(|open| !open.is_empty())
    });
    // What a program prints to stderr is an error only if it ends in one.
    let failed = Memo::new(move |_| {
        state.recording.with(|r| {
            r.as_ref().is_some_and(|r| r.status != 0 && !matches!(r.end, None | Some(EndReason::Budget(_))))
        })
    });
    view! {
        <div class="output">
            <Show
                when=move || all.with(|a| !a.0.is_empty())
                fallback=move || view! { <p class="empty">{state.label(key::OUTPUT_EMPTY)}</p> }
            >
                <ol class="text-lines">
                    {move || {
                        all.get()
                            .0
                            .into_iter()
                            .map(|piece| {
                                let step = piece.step;
                                let ahead = move || state.step().0 < step;
                                view! {
                                    <li class:ahead=ahead class:stderr=move || piece.stderr && failed.get()>
                                        <button
                                            on:click=move |_| engine::go_to(state, StepNo(step))
                                            title=move || {
                                                state.fill(key::OUTPUT_STEP, &[("step", &step.to_string())])
                                            }
                                        >
                                            <span class="step-no">{step}</span>
                                            <span class="stream">{if piece.stderr { "stderr" } else { "stdout" }}</span>
                                            {move || ahead().then(|| view! { <small>{state.t(key::OUTPUT_AHEAD)}</small> })}
                                            <span class="what">
                                                {move || (!ahead() || !held.get()).then(|| piece.text.clone())}
                                            </span>
                                        </button>
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ol>
                <Show when=move || { all.with(|a| a.1) > 0 }>
                    <p class="empty">
                        {move || state.fill(key::MORE_N, &[("count", &all.with(|a| a.1).to_string())])}
                    </p>
                </Show>
            </Show>
            <Show when=move || state.good.with(Option::is_some) && state.source.with(|text| skips_tests(text))>
                <p class="hint" data-testid="tests-skipped">
                    <Inline text=state.title(key::OUTPUT_TESTS) />
                </p>
            </Show>
            <Show when=move || all.with(|a| a.0.iter().any(|piece| piece.text.contains(" ns/op")))>
                <p class="hint" data-testid="virtual-time">
                    <Inline text=state.title(key::OUTPUT_TIMES) />
                    {move || {
                        let forced = state.run.with(|run| !run.force_stack.is_empty());
                        forced.then(|| view! { " " <Inline text=state.title(key::OUTPUT_FORCED) /> })
                    }}
                </p>
            </Show>
            <p class="exit" class:ahead=move || state.step() < state.last_step()>
                {move || {
                    state
                        .recording
                        .with(|r| {
                            let r = r.as_ref()?;
                            if matches!(r.end, Some(EndReason::Budget(_))) {
                                return Some(state.t(key::OUTPUT_STOPPED).to_owned());
                            }
                            if r.ends_dangling() {
                                return Some(state.t(key::OUTPUT_DANGLING).to_owned());
                            }
                            let is_ahead = state.step() < state.last_step();
                            let key = if is_ahead { key::OUTPUT_STATUS_AHEAD } else { key::OUTPUT_STATUS };
                            Some(state.fill(key, &[("status", &r.status.to_string())]))
                        })
                }}
            </p>
        </div>
    }
}
