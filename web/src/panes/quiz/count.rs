//! Answers to questions for a number: objects allocated, lines printed, cycles, copies of stacks.
//! In: the recorded run. Out: the number, and in words where it comes from.

use crate::i18n::{bytes, count, key};
use crate::lesson::card::Number;
use crate::panes::ran;
use crate::state::State;
use crate::verdicts::on_heap;
use crate::words::{markup, narrate, why};
use escapement_core::diag::Verdict;
use escapement_core::trace::event::{GcPhase, MarkKind, StepNo};
use escapement_core::trace::stats::Site;
use leptos::prelude::*;

/// The number asked for, and where the counted events come from.
pub fn number_of(state: State, number: Number) -> Option<(u64, Option<String>)> {
    state.recording.with_untracked(|recording| {
        let recording = recording.as_ref()?;
        Some(match number {
            Number::Allocations => {
                let mut own: Vec<_> = recording
                    .stats
                    .sites
                    .iter()
                    .filter_map(|s| Some((s.pos.filter(|p| p.file.0 == 0)?, s)))
                    .collect();
                own.sort_by_key(|(pos, _)| (pos.line, pos.col));
                // More reasons than these would bury the numbers.
                let few = own.len() <= 3;
                let lines: Vec<String> = own
                    .iter()
                    .map(|(pos, site)| {
                        // The verdict of an inlined copy names the line of the call.
                        let call = site.outer.filter(|call| call.line != pos.line);
                        let key = if call.is_some() { key::QUIZ_SITE_COPY } else { key::QUIZ_SITE };
                        let values = [
                            ("line", pos.line.to_string()),
                            ("call", call.map_or_else(String::new, |call| call.line.to_string())),
                            ("what", markup::code(narrate::maker(state.lang.get(), &site.what))),
                            ("count", count(site.count)),
                            ("because", if few { reason_of(state, site) } else { String::new() }),
                        ];
                        let values: Vec<(&str, &str)> =
                            values.iter().map(|(k, v)| (*k, v.as_str())).collect();
                        state.fill(key, &values)
                    })
                    .collect();
                let detail = match lines.is_empty() {
                    true => ran::nothing_made(state),
                    false => lines.join(state.t(key::QUIZ_SITES)) + state.t(key::QUIZ_STOP),
                };
                (own.iter().map(|(_, site)| site.count).sum(), Some(detail))
            }
            Number::Output => {
                let lines = recording.stdout.iter().chain(&recording.stderr).filter(|b| **b == b'\n').count();
                (lines as u64, None)
            }
            Number::Cycles => {
                const MAX: usize = 6;
                let starts = recording.marks.iter().filter(|m| matches!(m.kind, MarkKind::Gc(GcPhase::Mark)));
                let allocated = |step: StepNo| recording.pace.iter().rev().find(|p| p.step <= step.0);
                let sizes: Vec<String> =
                    starts.filter_map(|m| Some(bytes(allocated(m.step)?.allocated))).take(MAX + 1).collect();
                let list = sizes.join(state.t(key::LIST_COMMA));
                let said = (1..=MAX)
                    .contains(&sizes.len())
                    .then(|| state.fill(key::QUIZ_CYCLES_AT, &[("list", &list)]));
                let open = (recording.stats.gc_started > recording.stats.gc_cycles)
                    .then(|| state.t(key::QUIZ_CYCLE_OPEN).to_owned());
                let detail: Vec<String> = said.into_iter().chain(open).collect();
                let detail = detail.join(state.t(key::LIST_SPACE));
                (recording.stats.gc_started, Some(detail).filter(|detail| !detail.is_empty()))
            }
            Number::Copies => {
                let sizes: Vec<String> = recording
                    .marks
                    .iter()
                    .filter_map(|m| match m.kind {
                        MarkKind::StackCopy { from, to } if to > from => {
                            Some(format!("{} → {}", bytes(from), bytes(to)))
                        }
                        _ => None,
                    })
                    .collect();
                (sizes.len() as u64, Some(sizes.join(state.t(key::LIST_COMMA)) + state.t(key::QUIZ_STOP)))
            }
        })
    })
}

/// Why the object of an allocation site is on the heap, in parentheses; empty if there is no verdict on it.
fn reason_of(state: State, site: &Site) -> String {
    let lang = state.lang.get_untracked();
    let cause = state.good.with_untracked(|analysis| {
        let is_it = |v: &&Verdict| Some(v.origin) == site.origin && Some(v.pos) == site.outer && on_heap(v);
        let verdict = analysis.as_ref()?.verdicts.iter().find(is_it)?;
        Some(why::because(lang, verdict)).filter(|cause| !cause.is_empty())
    });
    cause.map_or_else(String::new, |cause: String| lang.fill(key::QUIZ_SITE_BECAUSE, &[("cause", &cause)]))
}
