//! Says in the Why tab what the run on screen allocated for a verdict; `words/ran.rs` words it.

use crate::engine;
use crate::i18n::key;
use crate::protocol::{Code, Visits};
use crate::state::State;
use crate::verdicts::on_heap;
use crate::view::value::short_func;
use crate::widgets::Inline;
use crate::words::markup;
use crate::words::ran::{Objects, code_of, is_inlined, line_of, ran, shares_object};
use escapement_core::diag::{Placement, Unless, Verdict};
use escapement_core::trace::event::EndReason;
use leptos::prelude::*;

/// What the run on screen allocated for a verdict on the heap.
#[component]
pub fn Made(
    verdict: Verdict,
    code: Code,
    run: Memo<Option<Objects>>,
    visits: RwSignal<Option<Visits>>,
    is_forced: Memo<bool>,
) -> impl IntoView {
    let state = expect_context::<State>();
    let together = Memo::new({
        let verdict = verdict.clone();
        move |_| state.run_of_good().and_then(|run| shares_object(&run, &verdict))
    });
    // The usual sentence counts the object once, for the first of its variables.
    let counted = move || {
        !state.lesson.counts.get()
            && (together.with(Option::is_none) || run.get().is_some_and(|made| made.count > 0))
    };
    let sentence = move || {
        let names = together.get().filter(|_| !is_forced.get() && !state.lesson.counts.get())?;
        let text = state.fill(key::RAN_TOGETHER, &[("names", &markup::code(&names))]);
        Some(view! { <p class="details" data-testid="why-together"><Inline text=text /></p> })
    };
    view! {
        <Show when=counted>
            <Ran verdict=verdict.clone() code=code.clone() run=run visits=visits is_forced=is_forced />
        </Show>
        {sentence}
    }
}

/// How often the run came to the verdict's line, once that is known; asked for only if the run allocated nothing.
pub fn visits(state: State, verdict: &Verdict, run: Memo<Option<Objects>>) -> RwSignal<Option<Visits>> {
    let visits = RwSignal::new(None::<Visits>);
    let (line, code) = (line_of(verdict), code_of(verdict));
    let of_program = verdict.pos.file.0 == 0;
    Effect::new(move |_| {
        state.recording.track();
        visits.set(None);
        // Steps stand on lines of the program only.
        if of_program && run.get().is_some_and(|made| made.count == 0) {
            engine::visits(line, code.clone(), move |found| {
                visits.try_set(found);
            });
        }
    });
    visits
}

/// Says what the run on screen allocated for the verdict, which says only what the code may allocate.
#[component]
fn Ran(
    verdict: Verdict,
    code: Code,
    run: Memo<Option<Objects>>,
    visits: RwSignal<Option<Visits>>,
    is_forced: Memo<bool>,
) -> impl IntoView {
    let state = expect_context::<State>();
    // Whether no pointer outlived what it points to.
    let is_safe = move || {
        state.run_of_good().is_some_and(|run| {
            let dangles = run.leaves_dangling || run.has_dangled();
            matches!(run.end, Some(EndReason::Returned | EndReason::Exited)) && !dangles
        })
    };
    let text = move || match is_forced.get() {
        true => {
            Some(state.t(key::RAN_FORCED).to_owned() + if is_safe() { state.t(key::RAN_SAFE) } else { "" })
        }
        false => {
            let (analysis, recording) = (state.good.get()?, state.run_of_good()?);
            let place = |line| state.at_line(line);
            ran(state.lang.get(), (&analysis, &recording), &verdict, run.get()?, visits.get(), &code, place)
        }
    };
    view! { <p class="details" data-testid="why-ran">{move || text().map(|text| view! { <Inline text=text /> })}</p> }
}

/// Why the run allocates nothing for the program's lines.
pub fn nothing_made(state: State) -> String {
    let small = |v: &Verdict| v.pos.file.0 == 0 && on_heap(v) && v.unless == Some(Unless::Small);
    let is_static = |v: &Verdict| v.pos.file.0 == 0 && v.placement == Placement::Static && v.remark.is_some();
    let any = |is: &dyn Fn(&Verdict) -> bool| {
        state.good.with_untracked(|a| a.as_ref().is_some_and(|a| a.verdicts.iter().any(is)))
    };
    // A function whose own verdict is the heap, while the run has only inlined copies of it.
    let inlined = || {
        state.good.with_untracked(|analysis| {
            let analysis = analysis.as_ref()?;
            let heap = analysis.verdicts.iter().filter(|v| v.pos.file.0 == 0 && on_heap(v));
            heap.map(|v| short_func(&v.func)).find(|func| is_inlined(analysis, func))
        })
    };
    let text = match state.run.with_untracked(|run| !run.force_stack.is_empty()) {
        true => key::QUIZ_NOTHING_FORCED,
        false if any(&small) => key::QUIZ_NOTHING_SMALL,
        false if let Some(func) = inlined() => {
            return state.fill(key::QUIZ_NOTHING_INLINED, &[("func", &func)]);
        }
        false if any(&is_static) => key::QUIZ_NOTHING_STATIC,
        false => key::QUIZ_NOTHING_MADE,
    };
    state.t(text).to_owned()
}
