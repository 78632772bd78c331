//! The editor pane: the program with errors, verdict chips, badges and the lines goroutines stand on.

use crate::editor::{Badge, Chip, Editor, Handlers};
use crate::engine;
use crate::i18n::{Lang, key};
use crate::panes::{quiz, why};
use crate::state::{Hover, Jump, Panel, State, on_heap, told};
use crate::{drive, store};
use escapement_core::diag::{Analysis, Placement, Subject};
use escapement_core::trace::snapshot::{GoroutineState, Snapshot};
use leptos::html;
use leptos::prelude::*;
use std::collections::BTreeMap;

#[component]
pub fn Source() -> impl IntoView {
    let state = expect_context::<State>();
    let place = NodeRef::<html::Div>::new();
    let editor = StoredValue::new_local(None::<Editor>);
    let mounted = RwSignal::new(false);
    Effect::new(move |_| {
        let Some(parent) = place.get() else { return };
        if mounted.get_untracked() {
            return;
        }
        let handlers = Handlers {
            changed: Box::new(move |text| {
                state.source.set(text);
                drive::leave_if_gone(state);
                store::keep_text(state);
                engine::changed(state);
            }),
            hovered: Box::new(move |line| {
                state.hover.set((line > 0).then_some(Hover::Line(line)));
            }),
            chosen: Box::new(move |verdict| {
                state.verdict.set(Some(verdict));
                state.panel.set(Panel::Why);
                state.part.set(crate::state::Part::Panels);
            }),
            run: Box::new(move || engine::changed(state)),
            guessed: Box::new(move |line| quiz::guess_at(state, line)),
        };
        let made = Editor::mount(&parent, &state.source.get_untracked(), handlers);
        editor.set_value(Some(made));
        mounted.set(true);
    });
    let tell = move |f: &dyn Fn(&Editor)| editor.with_value(|e| e.as_ref().map(f));
    Effect::new(move |_| {
        if mounted.get() {
            let lang = state.lang.get();
            tell(&|e| e.set_label(lang.text(key::EDITOR_NAME), lang.text(key::EDITOR_HELP)));
        }
    });
    Effect::new(move |_| {
        state.replaced.track();
        if mounted.get() {
            let text = state.source.get_untracked();
            tell(&|e| e.set_text(&text));
        }
    });
    Effect::new(move |_| {
        let analysis = state.analysis.get();
        let lang = state.lang.get();
        let hidden = state.conceals();
        if let (true, Some(analysis)) = (mounted.get(), analysis) {
            let problems = problems(&analysis);
            tell(&|e| e.set_problems(&problems));
            if analysis.diagnostics.is_empty() {
                let (chips, badges) = if hidden {
                    (vec![], guesses(state))
                } else {
                    (chips(&analysis, lang), badges(&analysis, lang))
                };
                tell(&|e| e.set_verdicts(&chips, &badges));
            }
        }
    });
    Effect::new(move |_| {
        let lines = if state.stale.get() {
            Vec::new()
        } else {
            state.snapshot.with(|s| s.as_ref().map_or_else(Vec::new, |s| current_lines(s)))
        };
        if mounted.get() {
            tell(&|e| e.set_current(&lines, true));
        }
    });
    Effect::new(move |_| {
        let line = lit_line(state);
        if mounted.get() {
            tell(&|e| e.light(line));
        }
    });
    Effect::new(move |_| {
        if let Some(Jump { line, col, focus }) = state.jump.get() {
            tell(&|e| if focus { e.jump(line, col) } else { e.reveal(line) });
        }
    });
    let problem_count = move || state.analysis.with(|a| a.as_ref().map_or(0, |a| a.diagnostics.len()));
    view! {
        <section class="source" data-testid="editor" aria-label=state.label(key::EDITOR_NAME)>
            <div class="editor" node_ref=place></div>
            <Show when=move || { problem_count() > 0 }>
                <ul class="problems" aria-label=state.label(key::EDITOR_PROBLEMS)>
                    {move || {
                        state
                            .analysis
                            .with(|a| a.as_ref().map_or_else(Vec::new, |a| a.diagnostics.clone()))
                            .into_iter()
                            .map(|problem| {
                                let (line, col) = problem.pos.map_or((0, 0), |p| (p.line, p.col));
                                view! {
                                    <li>
                                        <button
                                            class="problem"
                                            data-testid="diagnostic"
                                            on:click=move |_| state.jump.set(Some(Jump { line, col, focus: true }))
                                        >
                                            <span class="where">{format!("{line}:{col}")}</span>
                                            <span class="what">{problem.msg}</span>
                                        </button>
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ul>
            </Show>
        </section>
    }
}

fn problems(analysis: &Analysis) -> Vec<(u32, u32, String)> {
    let own = analysis.diagnostics.iter().filter_map(|d| d.pos.map(|p| (p, d)));
    own.filter(|(p, _)| p.file.0 == 0).map(|(p, d)| (p.line, p.col, d.msg.clone())).collect()
}

/// What a line's end can carry before the rest is left to the list below.
const MOST_CHIPS: usize = 3;

fn chips(analysis: &Analysis, lang: Lang) -> Vec<Chip> {
    let mut per_line: BTreeMap<u32, usize> = BTreeMap::new();
    let mut list: Vec<Chip> = Vec::new();
    let mut verdicts = told(analysis);
    // What costs something comes first.
    verdicts.sort_by_key(|(_, v, _)| (v.pos.line, !on_heap(v), v.pos.col));
    for (index, verdict, text) in verdicts {
        let n = per_line.entry(verdict.pos.line).or_default();
        *n += 1;
        if *n <= MOST_CHIPS {
            list.push(Chip {
                line: verdict.pos.line,
                verdict: index,
                heap: verdict.placement == Placement::Heap,
                text: text.to_owned(),
                reason: why::short(lang, verdict),
            });
        }
    }
    list
}

/// What a question asks for stands as a question mark beside its line, or as what was guessed.
fn guesses(state: State) -> Vec<Badge> {
    let asked = quiz::asked_lines(state).into_iter();
    asked
        .map(|(line, guess)| Badge {
            line,
            letters: match guess {
                None => "?",
                Some(true) => "H",
                Some(false) => "S",
            },
            description: state.t(key::QUIZ_PLACES).to_owned(),
            asks: true,
        })
        .collect()
}

/// S and H per line: where the values declared or made there live.
fn badges(analysis: &Analysis, lang: Lang) -> Vec<Badge> {
    // On the stack, on the heap, on the one or the other.
    let mut lines: BTreeMap<u32, [Vec<&str>; 3]> = BTreeMap::new();
    for verdict in &analysis.verdicts {
        let own = verdict.origin.file.0 == 0 && verdict.pos == verdict.origin;
        if !own || matches!(verdict.subject, Subject::Result | Subject::Parameter) && !on_heap(verdict) {
            continue;
        }
        let entry = lines.entry(verdict.origin.line).or_default();
        match verdict.placement {
            Placement::Stack => entry[0].push(&verdict.what),
            Placement::Heap => entry[1].push(&verdict.what),
            Placement::Dynamic => entry[2].push(&verdict.what),
            Placement::Static | Placement::Shared => {}
        }
    }
    lines
        .into_iter()
        .filter_map(|(line, [stack, heap, either])| {
            let letters = match (stack.is_empty(), heap.is_empty(), either.is_empty()) {
                (true, true, true) => return None,
                (false, true, true) => "S",
                (true, false, true) => "H",
                _ => "SH",
            };
            let mut parts = Vec::new();
            if !stack.is_empty() {
                parts.push(lang.fill(key::BADGE_STACK, &[("names", &stack.join(", "))]));
            }
            if !heap.is_empty() {
                parts.push(lang.fill(key::BADGE_HEAP, &[("names", &heap.join(", "))]));
            }
            if !either.is_empty() {
                parts.push(lang.fill(key::BADGE_EITHER, &[("names", &either.join(", "))]));
            }
            Some(Badge { line, letters, description: parts.join(" · "), asks: false })
        })
        .collect()
}

/// The line of each goroutine's newest frame in this file; the one that did the step is marked.
fn current_lines(snapshot: &Snapshot) -> Vec<(u32, u32, bool)> {
    let live = snapshot.goroutines.iter().filter(|g| !matches!(g.state, GoroutineState::Dead)).take(20);
    live.filter_map(|g| {
        let pos = g.frames.iter().filter_map(|f| f.pos).find(|p| p.file.0 == 0)?;
        Some((pos.line, g.id, g.id == snapshot.current))
    })
    .collect()
}

/// The line to light for what is hovered elsewhere.
fn lit_line(state: State) -> u32 {
    match state.hover.get() {
        None => state.lit.with(|lit| lit.iter().find_map(|word| word.parse().ok()).unwrap_or(0)),
        Some(Hover::Line(_)) => 0,
        Some(Hover::Verdict(index)) => state
            .good
            .with(|a| a.as_ref().and_then(|a| a.verdicts.get(index as usize)).map_or(0, |v| v.pos.line)),
        Some(Hover::Object(address)) => state.scene.with(|s| {
            s.objects
                .iter()
                .find(|o| o.address == address)
                .and_then(|o| o.site)
                .filter(|p| p.file.0 == 0)
                .map_or(0, |p| p.line)
        }),
        Some(Hover::Pointer(_)) => 0,
    }
}
