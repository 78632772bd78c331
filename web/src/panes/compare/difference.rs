//! The strip that shows the effect of a change: of a setting, of what a lesson proposes, of advice.

use super::{at_step, change, end_of, is_shown, line_view, numbers, said};
use crate::engine;
use crate::i18n::{Key, count, key};
use crate::lesson::settings;
use crate::protocol::{Line, Measurement};
use crate::state::{Baseline, State};
use crate::widgets::{Icon, Inline, icon};
use crate::words::figures::from_to;
use crate::words::lists::only_here;
use leptos::prelude::*;
use std::sync::Arc;

/// Maximum number of lines shown that only one side has.
const MAX_CHANGES: usize = 4;

/// The effect of a change, in one line with details; shown after every what-if and every "try it".
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
        <Forced />
        {move || {
            let (baseline, now) = pair.get()?;
            Some(view! { <Changed baseline=baseline now=now /> })
        }}
    }
}

/// Whether a verdict on `append` is given by one release only.
pub fn differ_in_append(before: &Measurement, now: &Measurement) -> bool {
    let (gone, come) = changes(&before.verdicts, &now.verdicts);
    gone.iter().chain(&come).any(|line| line.text.starts_with("append "))
}

#[component]
fn Changed(baseline: Arc<Baseline>, now: Measurement) -> impl IntoView {
    let state = expect_context::<State>();
    let Baseline { before, label, values: [from, to], .. } = (*baseline).clone();
    let (gone, come) = changes(&before.verdicts, &now.verdicts);
    let cut = before.broke_off().or(now.broke_off()).is_some();
    // Two runs that crash do not differ in that.
    let both = before.crashed().is_some() && now.crashed().is_some();
    let comparable = !cut && before.crashed().is_some() == now.crashed().is_some();
    let ended = |m: &Measurement, texts| if both { None } else { end_of(m, texts) };
    let ended_before =
        ended(&before, [key::DIFF_BROKE_OFF_BEFORE, key::DIFF_CRASHED_BEFORE, key::DIFF_STOPPED_BEFORE]);
    let ended_now = ended(&now, [key::DIFF_BROKE_OFF, key::DIFF_CRASHED, key::DIFF_STOPPED]);
    let prints_other = comparable && before.printed != now.printed;
    let same = gone.is_empty() && come.is_empty();
    let unsaid = label == key::DIFF_VERSION && differ_in_append(&before, &now);
    view! {
        <div class="difference" data-testid="difference" role="status">
            <b>{move || state.fill(label, &[("from", &from), ("to", &to)])}</b>
            // Figures of a run that was cut off are no result.
            {comparable.then(|| figures(state, &before, &now))}
            {ended_before.map(|(text, step)| view! { <span>{at_step(state, text, step)}</span> })}
            {ended_now
                .map(|(text, step)| {
                    view! {
                        <span class="run-end">
                            {at_step(state, text, step)} {state.t(key::LIST_SPACE)}
                            <button class="link" on:click=move |_| engine::go_to(state, step)>
                                {state.label(key::DANGLING_SHOW)}
                            </button>
                        </span>
                    }
                })}
            {prints_other.then(|| view! { <span class="run-end">{state.t(key::DIFF_PRINTS)}</span> })}
            {now.leaves_dangling.then(|| view! { <span class="run-end">{state.t(key::DIFF_DANGLES)}</span> })}
            {same.then(|| view! { <span class="faint">{state.t(key::DIFF_SAME)}</span> })}
            {unsaid.then(|| view! { <span class="faint"><Inline text=state.t(key::DIFF_APPEND) /></span> })}
            <ul class="diff-lines">{[(gone, "gone"), (come, "come")].map(|(lines, class)| first_lines(state, lines, class))}</ul>
            <button
                class="button quiet"
                aria-label=state.label(key::CLOSE)
                on:click=move |_| state.baseline.set(None)
            >
                {icon(Icon::Close)}
            </button>
        </div>
    }
}

/// The figures that changed, and the library's part in them.
fn figures(state: State, before: &Measurement, now: &Measurement) -> impl IntoView + use<> {
    let library = [before.stats.library(), now.stats.library()];
    let shares =
        now.stats.mallocs != before.stats.mallocs && now.stats.total_alloc == before.stats.total_alloc;
    // Freeing an object that is in use saves nothing.
    let sound = !before.lost && !now.lost;
    let is_told = |k: Key| k != key::COMPARE_STEPS && (sound || k != key::COMPARE_LIVE);
    let figures = numbers(before)
        .into_iter()
        .zip(numbers(now))
        .filter(|((k, old, _), (_, new, _))| is_told(*k) && is_shown(*k, *old, Some(*new)))
        .map(|((k, old, is_bytes), (_, new, _))| {
            view! {
                <span class=change(old, new, sound)>
                    <small>{state.label(k)}</small>
                    " "
                    {from_to(old, new, is_bytes)}
                </span>
            }
        })
        .collect_view();
    view! {
        {figures}
        {(library != [0, 0])
            .then(|| {
                let count = from_to(library[0], library[1], false);
                let text = state.fill(key::DIFF_LIBRARY, &[("count", &count)]);
                view! { <span class="faint">{text}</span> }
            })}
        {shares.then(|| view! { <span class="faint">{state.t(key::DIFF_SHARES)}</span> })}
    }
}

/// The first verdicts that are gone or new, and how many more there are.
fn first_lines(state: State, lines: Vec<Line>, class: &'static str) -> impl IntoView {
    let more = lines.len().saturating_sub(MAX_CHANGES);
    let shown = lines.into_iter().take(MAX_CHANGES).map(move |line| {
        let n = line.line;
        let at = Signal::derive(move || state.at_line(n));
        line_view(state, line, at, class)
    });
    let more = (more > 0).then(|| {
        let text = state.fill(key::DIFF_MORE, &[("count", &count(more as u64))]);
        view! { <li class="faint">{text}</li> }
    });
    view! {
        {shown.collect_view()}
        {more}
    }
}

/// The values forced onto the stack in addition to the card's: a link may contain some.
#[component]
fn Forced() -> impl IntoView {
    let state = expect_context::<State>();
    let of_card = move || {
        let card = state.this_card();
        state
            .lesson
            .text
            .with(|text| card.map_or_else(Vec::new, |c| settings::of_card(text, &c.drive).1.force_stack))
    };
    // After a change, the difference says it.
    let forced =
        move || state.baseline.with(Option::is_none) && state.run.with(|run| run.force_stack != of_card());
    let places = move || {
        let name = |place: &String| {
            let line = place.rsplit_once(':').map_or(&**place, |(line, _)| line);
            let named = line.contains(':');
            if named { line.to_owned() } else { state.fill(key::LINE_N, &[("line", line)]) }
        };
        let places: Vec<String> = state.run.with(|run| run.force_stack.iter().map(name).collect());
        places.join(state.t(key::LIST_COMMA))
    };
    let undo = move |_| {
        let of_card = untrack(of_card);
        state.run.update(|run| run.force_stack = of_card);
        engine::what_if(state, key::DIFF_UNFORCED);
    };
    view! {
        <Show when=forced>
            <div class="difference" data-testid="forced" role="status">
                <b>{state.label(key::DIFF_FORCED)}</b>
                <span>{places}</span>
                <button class="link" on:click=undo>{state.label(key::FORCE_UNDO)}</button>
            </div>
        </Show>
    }
}

/// Verdicts only in `before` and only in `after`.
fn changes(before: &[Line], after: &[Line]) -> (Vec<Line>, Vec<Line>) {
    let minus = |a: &[Line], b: &[Line]| {
        let only = only_here(a, b, said).into_iter().zip(a);
        only.filter(|(only, _)| *only).map(|(_, line)| line.clone()).collect()
    };
    (minus(before, after), minus(after, before))
}
