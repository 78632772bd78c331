//! The page's side of the protocol: sends calls, queues navigation, replaces a worker that died or hangs.
//! In: edits and navigation. Out: signals of [`State`].
//! Invariants: at most one job of each kind is under way; an answer to an older text never reaches the screen;
//! a worker that dies is replaced, and the page says so.

mod navigation;
mod questions;

pub use navigation::{
    find_line, find_moment, finish_way, go_to, go_to_answer, go_to_end, go_to_moment, is_stepping, next_stop,
    seek_line, step, visits,
};
pub use questions::{
    advise, calls, compare_at, end_comparison, layout, lost_at, measure, newest_reach, profile, reach,
};

use crate::budget;
use crate::i18n::{Key, key};
use crate::lesson::settings;
use crate::protocol::{self, Answer, Call, Landing, Reply, Request, Unavailable};
use crate::state::{Job, State};
use escapement_core::diag::{Remark, Verdict};
use escapement_core::trace::event::{EndReason, Granularity, StepNo};
use js_sys::Uint8Array;
use leptos::prelude::*;
use navigation::{Haste, Navigation, navigate};
use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;
use wasm_bindgen::prelude::*;
use web_sys::{MessageEvent, Worker, WorkerOptions, WorkerType};

type Then = Box<dyn FnOnce(Option<Reply>)>;

#[derive(Default)]
struct Engine {
    worker: Option<Worker>,
    ready: bool,
    next_id: u32,
    /// Encoded calls made before the worker was ready.
    early: Vec<Vec<u8>>,
    waiting: HashMap<u32, Then>,
    /// Decoded answers not yet handled.
    read: VecDeque<Answer>,
    /// What has come of a long analysis.
    parts: (Vec<Verdict>, Vec<Remark>),
    /// Incremented on every edit; answers for an older generation are dropped.
    generation: u32,
    /// When the text that is being compiled or run was sent, in ms since the epoch.
    compiling: Option<f64>,
    /// Whether the text has been edited since then.
    again: bool,
    /// Whether another program is about to replace the text, once it has been fetched.
    expected: bool,
    /// Id of the call that waits for parts of Go's library; the worker is idle, not hanging.
    fetching: Option<u32>,
    /// The kinds of request under way of which only the newest matters, with the newest that waits for its turn.
    newest: HashMap<questions::Newest, Option<(Request, Then)>>,
    /// Whether a stepping call is under way.
    moving: bool,
    /// Navigation to do after it, in order.
    queue: VecDeque<Navigation>,
    /// Navigation requested during a compilation, to do once the run is recorded.
    later: VecDeque<Navigation>,
    /// Consecutive starts that failed.
    tries: u32,
    /// Consecutive deaths without a result in between.
    deaths: u32,
    /// Where the next run opens, and the object to select there, by address.
    land_on: Option<(Landing, Option<u64>)>,
    /// A step of the run on screen: the next run opens at the same place in the program.
    keeps: Option<StepNo>,
    /// While a card's moment is being found.
    seeking: Option<Haste>,
    /// Remaining stops on the way to a card's moment.
    way: VecDeque<StepNo>,
    /// Incremented by any navigation; a way of an earlier generation is abandoned.
    way_generation: u32,
}

/// Age of a job, in ms, from which a newer edit replaces the worker instead of waiting for it.
const PATIENCE: f64 = 400.0;
/// Failed starts before the page reports the failure, and the pause before the first retry; pauses grow linearly.
const TRIES: u32 = 3;
const RETRY: Duration = Duration::from_millis(400);
/// Duration from which progress is shown.
const NOTICEABLE: Duration = Duration::from_millis(200);

thread_local! {
    static ENGINE: RefCell<Engine> = RefCell::default();
}

fn with<T>(f: impl FnOnce(&mut Engine) -> T) -> T {
    ENGINE.with(|engine| f(&mut engine.borrow_mut()))
}

fn now() -> f64 {
    js_sys::Date::now()
}

/// Starts the worker.
pub fn start(state: State) {
    let Some(url) = document().document_element().and_then(|root| root.get_attribute("data-worker")) else {
        return;
    };
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let made = first_worker().map_or_else(|| Worker::new_with_options(&url, &options), Ok);
    let Ok(worker) = made else {
        state.say(key::NOTICE_NO_WORKER, true);
        crate::app::mark_ready();
        return;
    };
    let mine = worker.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        if let Some(word) = event.data().as_string() {
            booting(state, &mine, &word);
            return;
        }
        let bytes = Uint8Array::new(&event.data()).to_vec();
        if let Some(answer) = protocol::decode::<Answer>(&bytes) {
            receive(state, answer, bytes.len());
        }
    });
    worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    let listener: js_sys::Function = on_message.into_js_value().unchecked_into();
    let mine = worker.clone();
    let on_error = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
        event.prevent_default();
        if with(|e| e.worker.as_ref() == Some(&mine)) {
            died(state);
        }
    });
    worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    on_error.forget();
    with(|e| {
        e.worker = Some(worker);
        e.ready = false;
    });
    for event in early_messages() {
        let _ = listener.call1(&JsValue::NULL, &event);
    }
}

#[wasm_bindgen]
extern "C" {
    /// The worker that was started while the page was loading; `None` from the second call on.
    #[wasm_bindgen(js_namespace = escapement, js_name = firstWorker)]
    fn first_worker() -> Option<Worker>;
    /// Its messages from before the page listened.
    #[wasm_bindgen(js_namespace = escapement, js_name = earlyMessages)]
    fn early_messages() -> Vec<JsValue>;
    /// Calls `then` once the worker that holds this lock has died.
    #[wasm_bindgen(js_namespace = escapement)]
    fn outlived(lock: &str, then: JsValue);
}

/// Handles the text messages that a worker sends before its engine runs.
fn booting(state: State, worker: &Worker, word: &str) {
    let is_current = |worker: &Worker| with(|e| e.worker.as_ref() == Some(worker));
    if let Some(lock) = word.strip_prefix("alive ") {
        let worker = worker.clone();
        outlived(
            lock,
            Closure::once_into_js(move || {
                if is_current(&worker) {
                    died(state);
                }
            }),
        );
    } else if word.starts_with("failed ") && is_current(worker) {
        not_started(state);
    }
}

/// The browser lacked memory for the engine or could not fetch it: retries, at most `TRIES` times.
fn not_started(state: State) {
    let tries = with(|e| {
        e.tries += 1;
        e.tries
    });
    if tries > TRIES {
        stop(state);
        state.settle_picture(state.snapshot.with_untracked(Option::is_some));
        state.say(key::NOTICE_NOT_STARTED, true);
        crate::app::mark_ready();
        return;
    }
    let failed = with(|e| e.worker.clone());
    set_timeout(
        move || {
            if with(|e| e.worker == failed) {
                replace(state);
                compile(state, true);
            }
        },
        RETRY * tries,
    );
}

/// When the page is hidden, keeps the place and frees the engine's memory; restarts the engine if the page is restored
/// from the cache.
pub fn follow_page(state: State) {
    let _ = window_event_listener_untyped("pagehide", move |_| {
        crate::store::keep_waiting(state);
        crate::drive::keep_if_replaced(state);
        crate::share::keep_place(state);
        stop(state);
    });
    let _ = window_event_listener_untyped("pageshow", move |event| {
        if event.unchecked_ref::<web_sys::PageTransitionEvent>().persisted() {
            // The page still has its state; at a later reload, the kept place would replace a newer one.
            crate::store::forget_place();
            restart(state);
        }
    });
}

/// Replaces the worker and returns to the step on screen.
fn restart(state: State) {
    let step = state.snapshot.with_untracked(|s| s.as_ref().map(|s| s.step));
    let object = state.object.get_untracked();
    replace(state);
    with(|e| e.land_on = step.map(|step| (Landing::Step(step), object)));
    compile(state, true);
}

/// Handles an answer. A long one, whose decoding took time, is handled in a later browser task. Answers stay in order.
fn receive(state: State, answer: Answer, bytes: usize) {
    const LONG: usize = 256 << 10;
    if bytes < LONG && with(|e| e.read.is_empty()) {
        return handle(state, answer);
    }
    with(|e| e.read.push_back(answer));
    let next = move || {
        if let Some(answer) = with(|e| e.read.pop_front()) {
            handle(state, answer);
        }
    };
    set_timeout(next, Duration::ZERO);
}

fn handle(state: State, answer: Answer) {
    if let Reply::Ready { version } = answer.reply {
        if version != protocol::VERSION {
            state.say(key::NOTICE_OTHER_VERSION, true);
            crate::app::mark_ready();
            return;
        }
        let early = with(|e| {
            e.ready = true;
            e.tries = 0;
            std::mem::take(&mut e.early)
        });
        for bytes in early {
            post(&bytes);
        }
        return;
    }
    match answer.reply {
        Reply::Fetching(count) => fetching(state, answer.id, count),
        Reply::Fetched => fetched(state),
        Reply::Part(verdicts, remarks) => with(|e| {
            e.parts.0.extend(verdicts);
            e.parts.1.extend(remarks);
        }),
        mut reply => {
            if let Reply::Analysis(analysis) = &mut reply {
                let (verdicts, remarks) = with(|e| std::mem::take(&mut e.parts));
                // One that came in parts has none of its own.
                if analysis.verdicts.is_empty() && analysis.remarks.is_empty() {
                    (analysis.verdicts, analysis.remarks) = (verdicts, remarks);
                }
            }
            let then = with(|e| {
                e.fetching.take_if(|id| *id == answer.id);
                e.waiting.remove(&answer.id)
            });
            if let Some(then) = then {
                then(Some(reply));
            }
        }
    }
}

/// The worker waits for parts of the library. Unlike other jobs, this is shown even before the first picture.
fn fetching(state: State, id: u32, count: u32) {
    let before = with(|e| e.fetching.replace(id));
    if before.is_some() || matches!(state.job.get_untracked(), Some(Job::Fetching(_))) {
        // Already shown, or about to be.
        state.job.update(|job| {
            if let Some(Job::Fetching(shown)) = job {
                *shown = count;
            }
        });
        return;
    }
    set_timeout(
        move || {
            if with(|e| e.fetching == Some(id)) {
                state.job.set(Some(Job::Fetching(count)));
                if with(|e| e.compiling.is_some()) {
                    state.await_picture();
                }
            }
        },
        NOTICEABLE,
    );
}

/// The parts have arrived: the `PATIENCE` of the job starts anew.
fn fetched(state: State) {
    with(|e| {
        e.fetching = None;
        if let Some(since) = &mut e.compiling {
            *since = now();
        }
    });
    if matches!(state.job.get_untracked(), Some(Job::Fetching(_))) {
        // Comparisons and advice show their own progress.
        state.job.set(with(|e| e.compiling.is_some()).then_some(Job::Analyzing));
    }
}

fn post(bytes: &[u8]) {
    let worker = with(|e| e.worker.clone());
    if let Some(worker) = worker {
        let _ = worker.post_message(&Uint8Array::from(bytes));
    }
}

/// Sends a call, or queues it until the worker is ready; `then` gets its answer.
fn call(request: Request, then: impl FnOnce(Option<Reply>) + 'static) {
    let (bytes, ready) = with(|e| {
        e.next_id += 1;
        let id = e.next_id;
        e.waiting.insert(id, Box::new(then));
        (protocol::encode(&Call { id, request }), e.ready)
    });
    if ready { post(&bytes) } else { with(|e| e.early.push(bytes)) }
}

/// Shows `job` if the last call is still unanswered after `NOTICEABLE`. Not before the first picture: the code that
/// shows it would enlarge the first download.
fn announce(state: State, job: Job) {
    if !crate::app::is_ready() {
        return;
    }
    let id = with(|e| e.next_id);
    set_timeout(
        move || {
            if with(|e| e.waiting.contains_key(&id)) {
                state.job.set(Some(job));
            }
        },
        NOTICEABLE,
    );
}

/// Terminates the worker and starts another.
fn replace(state: State) {
    stop(state);
    start(state);
}

/// Terminates the worker and drops all pending work.
fn stop(state: State) {
    let (worker, waiting) = with(|e| {
        e.ready = false;
        e.early.clear();
        e.read.clear();
        e.parts = Default::default();
        e.compiling = None;
        e.again = false;
        e.fetching = None;
        e.moving = false;
        e.queue.clear();
        e.later.clear();
        e.newest.clear();
        (e.worker.take(), std::mem::take(&mut e.waiting))
    });
    if let Some(worker) = worker {
        worker.terminate();
    }
    state.job.set(None);
    // No answer will come.
    waiting.into_values().for_each(|then| then(None));
}

fn died(state: State) {
    let (idle, deaths) = with(|e| {
        e.deaths += 1;
        (e.ready && e.waiting.is_empty(), e.deaths)
    });
    state.pause();
    if idle && deaths == 1 {
        // It was idle, so the browser terminated it, and the program is not to blame.
        restart(state);
        return state.say(key::NOTICE_REPLACED, false);
    }
    replace(state);
    state.settle_picture(true);
    state.say(key::NOTICE_RESTARTED, true);
    if deaths == 1 {
        // Don't run the program again: it would kill the worker again.
        compile(state, false);
    } else {
        crate::app::mark_ready();
    }
}

/// Navigation from now on applies to the run of a program that is being fetched.
pub fn expect_program() {
    with(|e| e.expected = true);
}

/// The expected program will not come.
pub fn expect_none() {
    with(|e| {
        e.expected = false;
        e.later.clear();
    });
}

/// Compiles and runs the program again after a change of text or settings.
pub fn changed(state: State) {
    // A way through the previous run leads nowhere in the next one.
    navigation::leave_way(state);
    let (busy, since) = with(|e| {
        e.expected = false;
        e.generation += 1;
        e.deaths = 0;
        e.queue.clear();
        (e.compiling.is_some(), e.compiling.unwrap_or(0.0))
    });
    if with(|e| e.fetching.is_some()) {
        // The files still arrive and are cached.
        call(Request::GiveUp, |_| {});
    } else if busy && now() - since > PATIENCE {
        replace(state);
    }
    if with(|e| e.compiling.is_some()) {
        with(|e| e.again = true);
        return;
    }
    compile(state, true);
}

/// Compiles and runs the program after an edit of the text. The new run opens where the previous one stood, if it gets
/// there.
pub fn edited(state: State) {
    let step = state.step_untracked();
    let is_free = with(|e| matches!(e.land_on, None | Some((Landing::StepOffCard { .. }, _))));
    match step > StepNo(0) && is_free {
        true => changed_and_stay(state, step, StepNo(0), card_moment(state)),
        false => changed(state),
    }
}

/// Compiles and runs the program again. The new run opens at the place of a step of the one on screen, or at step `or` if
/// it does not get there.
fn changed_and_stay(state: State, step: StepNo, or: StepNo, card: Option<String>) {
    with(|e| e.keeps = Some(step));
    changed_and_land(state, Landing::StepOffCard { step: or, card }, None);
}

fn card_moment(state: State) -> Option<String> {
    untrack(|| settings::moment(&state.lesson.text.get(), state.lesson.card.get()))
}

/// Compiles and runs the program again. The new run opens at `landing`, with the object at an address selected.
pub fn changed_and_land(state: State, landing: Landing, object: Option<u64>) {
    with(|e| e.land_on = Some((landing, object)));
    changed(state);
}

/// Compiles and runs the program again. The new run opens at the card's `moment`, if there is one.
pub fn changed_at(state: State, moment: Option<String>) {
    match moment {
        Some(moment) => changed_and_land(state, Landing::Card(moment), None),
        // Replaces the landing of an earlier program that never ran.
        None => changed_and_land(state, Landing::Start, None),
    }
}

/// Handles the cancel button: keeps the previous picture and shows the verdicts.
pub fn cancel(state: State) {
    state.pause();
    if with(|e| e.fetching.is_some()) {
        state.say(key::NOTICE_CANCELLED, false);
        call(Request::GiveUp, |_| {});
        return;
    }
    replace(state);
    state.say(key::NOTICE_CANCELLED, false);
    state.settle_picture(true);
    compile(state, false);
}

fn compile(state: State, then_run: bool) {
    let request = Request::Analyze {
        source: state.source.get_untracked(),
        compile: state.compile.get_untracked(),
        place: with(|e| e.keeps.take()),
    };
    let generation = with(|e| {
        e.compiling = Some(now());
        e.generation
    });
    call(request, move |reply| {
        if reply.is_none() || overtaken(state, generation) {
            return;
        }
        state.job.set(None);
        if matches!(reply, Some(Reply::Nothing)) {
            // Cancelled while parts of the library were being fetched.
            return settle_without_run(state);
        }
        let Some(Reply::Analysis(analysis)) = reply else {
            not_compiled(state, reply);
            return;
        };
        state.forget_unavailable();
        let good = analysis.diagnostics.is_empty();
        let analysis = Arc::new(*analysis);
        state.analysis.set(Some(analysis.clone()));
        state.obstacles.set(Vec::new());
        if good {
            state.good.set(Some(analysis));
            // Rows removed under the mouse fire no leave event.
            state.hover.set(None);
            if then_run {
                run(state, generation);
                return;
            }
        }
        settle_without_run(state);
    });
    announce(state, Job::Analyzing);
}

/// Keeps the previous picture, marked stale, when the text could not be analysed. The next edit tries again.
fn not_compiled(state: State, reply: Option<Reply>) {
    if let Some(Reply::Unavailable(what)) = reply {
        report_unavailable(state, what);
    }
    state.analysis.set(None);
    settle_without_run(state);
}

/// Ends an analysis after which nothing runs: the picture, if there is one, stays.
fn settle_without_run(state: State) {
    state.settle_picture(state.snapshot.with_untracked(Option::is_some));
    with(|e| {
        e.compiling = None;
        e.later.clear();
    });
    crate::app::mark_ready();
}

fn report_unavailable(state: State, what: Unavailable) {
    let (key, name) = match what {
        Unavailable::Release(release) => (key::NOTICE_NO_RELEASE, release),
        Unavailable::Index(release) => (key::NOTICE_NO_INDEX, release),
        Unavailable::Package(path) => (key::NOTICE_NO_PACKAGE, path),
    };
    state.say_of(key, name);
}

/// Whether the text has been edited since; if so, compiles it.
fn overtaken(state: State, generation: u32) -> bool {
    let again = with(|e| {
        let again = std::mem::take(&mut e.again) || e.generation != generation;
        if again {
            e.compiling = None;
        }
        again
    });
    if again {
        compile(state, true);
    }
    again
}

fn run(state: State, generation: u32) {
    let (landing, object) = with(|e| e.land_on.clone()).unwrap_or_default();
    let names_card = matches!(landing, Landing::Card(_) | Landing::StepOffCard { card: Some(_), .. });
    let granularity = state.granularity.get_untracked();
    call(Request::Run { run: state.run.get_untracked(), landing, granularity }, move |reply| {
        if reply.is_none() || overtaken(state, generation) {
            return;
        }
        state.job.set(None);
        if matches!(reply, Some(Reply::Nothing)) {
            // Cancelled while parts of the library were being fetched.
            return settle_without_run(state);
        }
        let later = with(|e| {
            e.compiling = None;
            e.moving = false;
            e.queue.clear();
            e.deaths = 0;
            std::mem::take(&mut e.later)
        });
        if let Some(Reply::Ran { recording, first, card }) = reply {
            with(|e| e.land_on = None);
            let ended_at = match recording.end {
                Some(EndReason::Budget(budget)) => Some(budget),
                _ => None,
            };
            let chart = Arc::new(crate::view::Chart::of(&recording.lives, state.width()));
            batch(move || {
                state.picture.chart.set(chart);
                state.recording.set(Some(Arc::new(*recording)));
                state.ran.set(state.good.get_untracked());
                state.snapshot.set(Some(Arc::new(*first)));
                state.settle_picture(false);
                state.object.set(object);
                if names_card {
                    state.lesson.card_step.set(card);
                }
            });
            budget::report(state, ended_at);
            later.into_iter().for_each(|later| navigate(state, later));
        } else {
            // No run, only verdicts.
            let obstacles = match reply {
                Some(Reply::Obstacles(obstacles)) => obstacles,
                Some(Reply::Unavailable(what)) => {
                    report_unavailable(state, what);
                    Vec::new()
                }
                _ => Vec::new(),
            };
            batch(move || {
                state.obstacles.set(obstacles);
                state.recording.set(None);
                state.snapshot.set(None);
                state.settle_picture(false);
            });
        }
        crate::app::mark_ready();
    });
    announce(state, Job::Running);
}

/// Runs the program with changed settings and shows the difference.
pub fn what_if(state: State, label: Key) {
    state.keep_baseline(label);
    let step = state.step_untracked();
    match card_moment(state) {
        // At the card's moment, stay at it, although its step may be another one now.
        Some(moment) if state.lesson.card_step.get_untracked() == Some(step) => {
            with(|e| e.keeps = Some(step));
            changed_and_land(state, Landing::Card(moment), None);
        }
        card => changed_and_stay(state, step, step, card),
    }
}

/// Name of a granularity, for the controls that choose it.
pub fn granularity_name(granularity: Granularity) -> Key {
    match granularity {
        Granularity::Line => key::STEP_LINE,
        Granularity::Operation => key::STEP_OPERATION,
        Granularity::GcWork => key::STEP_GC_WORK,
    }
}
