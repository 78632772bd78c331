//! The page's side of the worker: sends calls, keeps what was wished meanwhile, replaces a worker that died or hangs.
//! Invariants: at most one job of each kind is under way; an answer to an older text never reaches the screen;
//! a worker that dies is started again, and its death is told in one sentence.

use crate::i18n::{Key, key};
use crate::protocol::{self, Answer, Call, Reply, Request, Unavailable};
use crate::state::{Job, State};
use crate::{budget, drive};
use escapement_core::advice::Advice;
use escapement_core::diag::{RuntimeCall, Verdict};
use escapement_core::settings::{CompileSettings, RunSettings};
use escapement_core::trace::event::{EndReason, Granularity, StepNo};
use escapement_core::trace::lives::Lives;
use escapement_core::trace::reach::Reach;
use escapement_core::trace::snapshot::Snapshot;
use js_sys::Uint8Array;
use leptos::prelude::*;
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
    /// Calls made before the worker was ready.
    early: Vec<Vec<u8>>,
    waiting: HashMap<u32, Then>,
    /// Answers that were read and wait for their turn.
    read: VecDeque<Answer>,
    /// Grows with every program: answers for an older one are dropped.
    generation: u32,
    /// The program under way, and when it was sent.
    compiling: Option<(u32, f64)>,
    /// Edited while a program was under way.
    again: bool,
    /// The call that waits for parts of Go's library: the worker is idle meanwhile, however long that takes.
    fetching: Option<u32>,
    /// A stepping call is under way.
    moving: bool,
    /// Where to go when it is done, in this order.
    wishes: VecDeque<Wish>,
    /// Asked for while a program was under way: done when its run is there.
    later: VecDeque<Wish>,
    /// Starts in a row that came to nothing.
    tries: u32,
    /// Deaths in a row without a result between them.
    deaths: u32,
    /// The step to show when the next run is there.
    land_on: Option<Landing>,
    /// Stops still to be shown on the way to a card's moment.
    way: VecDeque<StepNo>,
    /// Grows with everything that ends such a way.
    ways: u32,
}

#[derive(Clone, Debug)]
enum Wish {
    To(StepNo),
    /// The moment of the card, with the last stops before it where that can be seen as a movement.
    Card {
        moment: String,
        shown: bool,
    },
    /// The first step at or after `from` that stands on a line.
    Line {
        line: u32,
        from: StepNo,
    },
    End,
    By {
        forward: bool,
        count: u32,
    },
}

/// The step a new run opens at.
#[derive(Clone, Debug)]
pub enum Landing {
    Step(StepNo),
    Line(u32),
    /// The moment of a card, in its words.
    Card(String),
    /// A step beside the moment of the card that is open, and the object that was chosen.
    Beside {
        step: StepNo,
        card: Option<String>,
        object: Option<u64>,
    },
}

/// How long a job may go on before a newer edit replaces the worker instead of waiting, ms.
const PATIENCE: f64 = 400.0;
/// Starts that may fail before the person is told, and the pause before the next, each time longer.
const TRIES: u32 = 3;
const RETRY: Duration = Duration::from_millis(400);
/// When progress is shown.
const NOTICEABLE: Duration = Duration::from_millis(200);
/// Between two stops on the way to a card's moment.
const STRIDE: Duration = Duration::from_millis(280);

thread_local! {
    static ENGINE: RefCell<Engine> = RefCell::default();
}

fn with<T>(f: impl FnOnce(&mut Engine) -> T) -> T {
    ENGINE.with(|engine| f(&mut engine.borrow_mut()))
}

fn now() -> f64 {
    js_sys::Date::now()
}

/// Starts the worker; the page calls it once.
pub fn start(state: State) {
    let Some(url) = document().document_element().and_then(|root| root.get_attribute("data-worker")) else {
        return;
    };
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let made = first_worker().map_or_else(|| Worker::new_with_options(&url, &options), Ok);
    let Ok(worker) = made else {
        state.say(key::NOTICE_NO_WORKER, true);
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
    /// The worker that was started while the page was loading; nothing the second time.
    #[wasm_bindgen(js_namespace = escapement, js_name = firstWorker)]
    fn first_worker() -> Option<Worker>;
    /// What it said before anyone listened.
    #[wasm_bindgen(js_namespace = escapement, js_name = earlyMessages)]
    fn early_messages() -> Vec<JsValue>;
    /// Calls `then` when the worker that holds this lock is gone.
    #[wasm_bindgen(js_namespace = escapement)]
    fn outlived(lock: &str, then: JsValue);
}

/// What a worker says before its engine runs, in words.
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

/// The browser had no room for the engine, or did not get it. Another moment may be better.
fn not_started(state: State) {
    let tries = with(|e| {
        e.tries += 1;
        e.tries
    });
    if tries > TRIES {
        stop(state);
        state.stale.set(state.snapshot.with_untracked(Option::is_some));
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

/// The page goes: the engine's memory is given back at once. If it comes back, as it was, so does the engine.
pub fn follow_page(state: State) {
    let _ = window_event_listener_untyped("pagehide", move |_| {
        crate::store::keep_waiting(state);
        stop(state);
    });
    let _ = window_event_listener_untyped("pageshow", move |event| {
        if event.unchecked_ref::<web_sys::PageTransitionEvent>().persisted() {
            start_again(state);
        }
    });
}

/// Starts an engine for the program on screen, which goes on where it was.
fn start_again(state: State) {
    let step = state.snapshot.with_untracked(|s| s.as_ref().map(|s| s.step));
    replace(state);
    with(|e| e.land_on = step.map(Landing::Step));
    compile(state, true);
}

/// A long answer takes so long to read that what it leads to is left to the browser's next turn; those behind it wait.
fn receive(state: State, answer: Answer, bytes: usize) {
    const LONG: usize = 256 << 10;
    if bytes < LONG && with(|e| e.read.is_empty()) {
        return heard(state, answer);
    }
    with(|e| e.read.push_back(answer));
    let next = move || {
        if let Some(answer) = with(|e| e.read.pop_front()) {
            heard(state, answer);
        }
    };
    set_timeout(next, Duration::ZERO);
}

fn heard(state: State, answer: Answer) {
    if let Reply::Ready { version } = answer.reply {
        if version != protocol::VERSION {
            state.say(key::NOTICE_OTHER_VERSION, true);
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
        reply => {
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

/// The worker waits for parts of the library. That is told even before the first picture: it may take a while.
fn fetching(state: State, id: u32, count: u32) {
    let before = with(|e| e.fetching.replace(id));
    if before.is_some() || matches!(state.job.get_untracked(), Some(Job::Fetching(_))) {
        // Told already, or about to be.
        state.job.update(|job| {
            if let Some(Job::Fetching(told)) = job {
                *told = count;
            }
        });
        return;
    }
    set_timeout(
        move || {
            if with(|e| e.fetching == Some(id)) {
                state.job.set(Some(Job::Fetching(count)));
            }
        },
        NOTICEABLE,
    );
}

/// They are there: from now on the worker works.
fn fetched(state: State) {
    with(|e| {
        e.fetching = None;
        if let Some((_, since)) = &mut e.compiling {
            *since = now();
        }
    });
    if matches!(state.job.get_untracked(), Some(Job::Fetching(_))) {
        state.job.set(Some(Job::Analyzing));
    }
}

fn post(bytes: &[u8]) {
    let worker = with(|e| e.worker.clone());
    if let Some(worker) = worker {
        let _ = worker.post_message(&Uint8Array::from(bytes));
    }
}

/// Sends one call; `then` gets its answer, or nothing when the worker is gone.
fn call(request: Request, then: impl FnOnce(Option<Reply>) + 'static) {
    let (bytes, ready) = with(|e| {
        e.next_id += 1;
        let id = e.next_id;
        e.waiting.insert(id, Box::new(then));
        (protocol::encode(&Call { id, request }), e.ready)
    });
    if ready { post(&bytes) } else { with(|e| e.early.push(bytes)) }
}

/// Shows `job` if what goes on now still goes on after a moment. Not before the first picture: telling of it would have to be
/// downloaded first.
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

/// Ends the worker with everything it does, and starts a new one.
fn replace(state: State) {
    stop(state);
    start(state);
}

/// Ends the worker with everything it does.
fn stop(state: State) {
    let (worker, waiting) = with(|e| {
        e.ready = false;
        e.early.clear();
        e.read.clear();
        e.compiling = None;
        e.again = false;
        e.fetching = None;
        e.moving = false;
        e.wishes.clear();
        e.later.clear();
        (e.worker.take(), std::mem::take(&mut e.waiting))
    });
    if let Some(worker) = worker {
        worker.terminate();
    }
    drop(waiting);
    state.job.set(None);
}

fn died(state: State) {
    let (idle, deaths) = with(|e| {
        e.deaths += 1;
        (e.ready && e.waiting.is_empty(), e.deaths)
    });
    state.playing.set(false);
    if idle && deaths == 1 {
        // The browser ended it: the program is not to blame.
        start_again(state);
        return state.say(key::NOTICE_REPLACED, false);
    }
    replace(state);
    state.stale.set(true);
    state.say(key::NOTICE_RESTARTED, true);
    if deaths == 1 {
        // The verdicts alone: running the same program again would end the same way.
        compile(state, false);
    }
}

/// The text or the settings have changed.
pub fn changed(state: State) {
    let (busy, since) = with(|e| {
        e.generation += 1;
        e.deaths = 0;
        (e.compiling.is_some(), e.compiling.map_or(0.0, |c| c.1))
    });
    if with(|e| e.fetching.is_some()) {
        // What was asked for before is not needed any more; what is on its way comes all the same.
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

/// As `changed`, and the new run opens at `landing`.
pub fn changed_and_land(state: State, landing: Landing) {
    with(|e| e.land_on = Some(landing));
    changed(state);
}

/// The person's cancel button: what was there stays.
pub fn cancel(state: State) {
    state.playing.set(false);
    if with(|e| e.fetching.is_some()) {
        state.say(key::NOTICE_CANCELLED, false);
        call(Request::GiveUp, |_| {});
        return;
    }
    replace(state);
    state.say(key::NOTICE_CANCELLED, false);
    state.stale.set(true);
    compile(state, false);
}

fn compile(state: State, then_run: bool) {
    let request =
        Request::Analyze { source: state.source.get_untracked(), compile: state.compile.get_untracked() };
    let generation = with(|e| {
        e.compiling = Some((e.generation, now()));
        e.generation
    });
    call(request, move |reply| {
        if reply.is_none() || overtaken(state, generation) {
            return;
        }
        state.job.set(None);
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
            if then_run {
                run(state, generation);
                return;
            }
        }
        state.stale.set(state.snapshot.with_untracked(Option::is_some));
        with(|e| {
            e.compiling = None;
            e.later.clear();
        });
        crate::app::mark_ready();
    });
    announce(state, Job::Analyzing);
}

/// There are no verdicts on this text: what there was stays, marked as older. The next edit tries again.
fn not_compiled(state: State, reply: Option<Reply>) {
    if let Some(Reply::Unavailable(what)) = reply {
        tell(state, what);
    }
    state.analysis.set(None);
    state.stale.set(state.snapshot.with_untracked(Option::is_some));
    with(|e| {
        e.compiling = None;
        e.later.clear();
    });
    crate::app::mark_ready();
}

fn tell(state: State, what: Unavailable) {
    let (key, name) = match what {
        Unavailable::Release(release) => (key::NOTICE_NO_RELEASE, release),
        Unavailable::Index(release) => (key::NOTICE_NO_INDEX, release),
        Unavailable::Package(path) => (key::NOTICE_NO_PACKAGE, path),
    };
    state.say_of(key, name);
}

/// Whether a newer text waits; if so its turn comes now.
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
    call(Request::Run { run: state.run.get_untracked() }, move |reply| {
        if overtaken(state, generation) {
            return;
        }
        state.job.set(None);
        let later = with(|e| {
            e.compiling = None;
            e.moving = false;
            e.wishes.clear();
            e.deaths = 0;
            std::mem::take(&mut e.later)
        });
        if let Some(Reply::Ran { recording, first }) = reply {
            let ended_at = match recording.end {
                Some(EndReason::Budget(budget)) => Some(budget),
                _ => None,
            };
            let last = StepNo(recording.stats.steps);
            let chart = Arc::new(crate::view::Chart::of(&recording.lives));
            batch(move || {
                state.chart.set(chart);
                state.recording.set(Some(Arc::new(*recording)));
                state.snapshot.set(Some(Arc::new(*first)));
                state.stale.set(false);
                state.object.set(None);
            });
            budget::tell(state, ended_at);
            match with(|e| e.land_on.take()) {
                Some(Landing::Step(step)) => go_to(state, step.min(last)),
                Some(Landing::Line(line)) => go_to_line(state, line, StepNo(0)),
                Some(Landing::Card(moment)) => wish(state, Wish::Card { moment, shown: false }),
                Some(Landing::Beside { step, card, object }) => {
                    // The moment is looked up, and the step shown instead of it.
                    if let Some(moment) = card {
                        wish(state, Wish::Card { moment, shown: false });
                    }
                    go_to(state, step.min(last));
                    state.object.set(object);
                }
                None => {}
            }
            later.into_iter().for_each(|later| wish(state, later));
        } else {
            // No run: the verdicts stand alone.
            let obstacles = match reply {
                Some(Reply::Obstacles(obstacles)) => obstacles,
                Some(Reply::Unavailable(what)) => {
                    tell(state, what);
                    Vec::new()
                }
                _ => Vec::new(),
            };
            batch(move || {
                state.obstacles.set(obstacles);
                state.recording.set(None);
                state.snapshot.set(None);
                state.stale.set(false);
            });
        }
        crate::app::mark_ready();
    });
    announce(state, Job::Running);
}

/// Tells the step of a moment.
pub fn find_moment(state: State, moment: String, then: impl FnOnce(Option<StepNo>) + 'static) {
    let (from, granularity) = (untrack(|| state.last_step()), state.granularity.get_untracked());
    call(Request::Find { moment, from, granularity }, move |reply| {
        then(match reply {
            Some(Reply::Way(way)) => way.last().copied(),
            _ => None,
        });
    });
}

/// Tells where a stepping key would lead.
pub fn next_stop(state: State, forward: bool, then: impl FnOnce(Option<StepNo>) + 'static) {
    let (from, granularity) = (state.step_untracked(), state.granularity.get_untracked());
    call(Request::Step { from, granularity, forward, count: 1 }, move |reply| {
        then(match reply {
            Some(Reply::Snapshot(snapshot)) => Some(snapshot.step),
            _ => None,
        });
    });
}

/// Shows a step.
pub fn go_to(state: State, step: StepNo) {
    wish(state, Wish::To(step));
}

/// Presses a stepping key once.
pub fn step(state: State, forward: bool) {
    wish(state, Wish::By { forward, count: 1 });
}

/// Goes to the end of the run.
pub fn go_to_end(state: State) {
    wish(state, Wish::End);
}

/// Keys pressed faster than pictures come add up; what names a place makes up for all that was wished before.
fn add(wishes: &mut VecDeque<Wish>, wish: Wish) {
    if let Wish::By { forward, count } = wish {
        if let Some(Wish::By { forward: before, count: sum }) = wishes.back_mut()
            && *before == forward
        {
            *sum += count;
            return;
        }
    } else {
        wishes.clear();
    }
    wishes.push_back(wish);
}

fn wish(state: State, wish: Wish) {
    let waits = with(|e| {
        e.way.clear();
        e.ways += 1;
        let waits = e.compiling.is_some();
        // On screen is the run before: a step of it means nothing in the next one.
        if waits && !matches!(wish, Wish::To(StepNo(1..))) {
            add(&mut e.later, wish.clone());
        }
        waits
    });
    if waits || state.recording.with_untracked(Option::is_none) {
        return;
    }
    let start = with(|e| {
        add(&mut e.wishes, wish);
        !std::mem::replace(&mut e.moving, true)
    });
    if start {
        fulfil(state);
    }
}

fn fulfil(state: State) {
    let Some(next) = with(|e| e.wishes.pop_front()) else {
        with(|e| e.moving = false);
        return;
    };
    let (generation, ways) = with(|e| (e.generation, e.ways));
    let here = state.snapshot.with_untracked(|s| s.as_ref().map_or(StepNo(0), |s| s.step));
    let is_card = matches!(next, Wish::Card { .. });
    let granularity = state.granularity.get_untracked();
    let request = match next {
        Wish::Card { moment, shown } => Request::Find {
            moment,
            // Nothing lies between a step and itself.
            from: if shown { here } else { untrack(|| state.last_step()) },
            granularity,
        },
        Wish::To(step) => Request::At { step, granularity },
        Wish::Line { line, from } => Request::FindLine { line, from },
        Wish::End => Request::At { step: untrack(|| state.last_step()), granularity },
        Wish::By { forward, count } => Request::Step { from: here, granularity, forward, count },
    };
    call(request, move |reply| {
        state.job.set(None);
        if with(|e| e.generation == generation) {
            match reply {
                Some(Reply::Snapshot(snapshot)) => state.snapshot.set(Some(Arc::new(*snapshot))),
                Some(Reply::Way(way)) => {
                    state.card_step.set(way.last().copied());
                    // What was wished for meanwhile comes after it.
                    if with(|e| e.ways == ways) {
                        walk(state, way);
                    }
                }
                _ if is_card => state.card_step.set(None),
                _ => {}
            }
        }
        fulfil(state);
    });
    announce(state, Job::Stepping);
}

/// Shows stop after stop, the first at once. Whatever else is wished for ends it.
fn walk(state: State, way: Vec<StepNo>) {
    let still = way.len() <= 1 || calm();
    let walk = with(|e| {
        e.way = if still { way.last().copied().into_iter().collect() } else { way.into() };
        e.ways
    });
    stride(state, walk);
}

fn stride(state: State, walk: u32) {
    let next = with(|e| if e.ways == walk { e.way.pop_front() } else { None });
    let Some(step) = next else { return };
    let start = with(|e| {
        add(&mut e.wishes, Wish::To(step));
        !std::mem::replace(&mut e.moving, true)
    });
    if start {
        fulfil(state);
    }
    if with(|e| !e.way.is_empty()) {
        set_timeout(move || stride(state, walk), STRIDE);
    }
}

/// Whether the person wants as little movement as can be.
fn calm() -> bool {
    let query =
        web_sys::window().and_then(|w| w.match_media("(prefers-reduced-motion: reduce)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Shows a card's moment, the way there as a movement.
pub fn go_to_moment(state: State, moment: String) {
    wish(state, Wish::Card { moment, shown: true });
}

/// Shows the first step at or after `from` that stands on `line`, if the run gets there.
pub fn go_to_line(state: State, line: u32, from: StepNo) {
    wish(state, Wish::Line { line, from });
}

/// Tells where the run first stands on a line.
pub fn find_line(line: u32, then: impl FnOnce(Option<StepNo>) + 'static) {
    call(Request::FindLine { line, from: StepNo(0) }, move |reply| {
        then(match reply {
            Some(Reply::Snapshot(snapshot)) => Some(snapshot.step),
            _ => None,
        });
    });
}

/// Asks who keeps each object alive at a step.
pub fn reach(step: StepNo, then: impl FnOnce(Option<Box<Reach>>) + 'static) {
    call(Request::Reach { step }, move |reply| {
        then(match reply {
            Some(Reply::Reach(reach)) => Some(reach),
            _ => None,
        });
    });
}

/// Runs a program beside the one on screen, as one side of a comparison.
pub fn measure(
    side: u8,
    source: String,
    compile: CompileSettings,
    run: RunSettings,
    then: impl FnOnce(Option<(protocol::Measurement, Box<Lives>)>) + 'static,
) {
    call(Request::Measure { side, source, compile, run }, move |reply| {
        then(match reply {
            Some(Reply::Measured(measurement, lives)) => Some((*measurement, lives)),
            _ => None,
        });
    });
}

/// The picture of one side of a comparison.
pub fn beside(side: u8, step: StepNo, then: impl FnOnce(Option<Box<Snapshot>>) + 'static) {
    call(Request::Beside { side, step }, move |reply| {
        then(match reply {
            Some(Reply::Snapshot(snapshot)) => Some(snapshot),
            _ => None,
        });
    });
}

/// Lets both sides of a comparison go.
pub fn apart() {
    call(Request::Apart, |_| {});
}

/// Looks for a change that keeps a value of the program compiled last off the heap.
pub fn advise(verdict: Verdict, then: impl FnOnce(Option<Box<Advice>>) + 'static) {
    call(Request::Advise { verdict: Box::new(verdict) }, move |reply| {
        then(match reply {
            Some(Reply::Advice(advice)) => Some(advice),
            _ => None,
        });
    });
}

/// Asks for the runtime calls of the program compiled last; nothing comes where it has errors.
pub fn calls(then: impl FnOnce(Vec<RuntimeCall>) + 'static) {
    call(Request::Calls, move |reply| {
        if let Some(Reply::Calls(calls)) = reply {
            then(calls);
        }
    });
}

/// A setting was changed: what it does is shown as a difference.
pub fn what_if(state: State, label: Key) {
    state.keep_baseline(label);
    let step = state.step_untracked();
    let card = untrack(|| drive::moment(&state.text.get(), state.card.get()));
    let landing = match card {
        // At the card's own moment it stays there, however many steps that takes now.
        Some(moment) if state.card_step.get_untracked() == Some(step) => Landing::Card(moment),
        card => Landing::Beside { step, card, object: None },
    };
    changed_and_land(state, landing);
}

impl State {
    fn step_untracked(self) -> StepNo {
        self.snapshot.with_untracked(|s| s.as_ref().map_or(StepNo(0), |s| s.step))
    }
}

/// Used by controls that choose how far a key steps.
pub fn granularity_name(granularity: Granularity) -> Key {
    match granularity {
        Granularity::Line => key::STEP_LINE,
        Granularity::Operation => key::STEP_OPERATION,
        Granularity::GcWork => key::STEP_GC_WORK,
    }
}
