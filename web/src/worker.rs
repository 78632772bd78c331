//! The engine's side of the protocol; runs in a web worker. The only file that calls the engine.
//! A program that makes the engine fail ends this worker; the page notices and starts another.

mod engine;

use crate::protocol::{self, Answer, Call, Reply, Request};
use crate::state;
use escapement_core::trace::event::{Granularity, StepNo};
use escapement_core::trace::snapshot::Snapshot;
use escapement_core::trace::stats::Recording;
use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Installs the message handler and reports readiness.
pub fn start() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let port = scope.clone();
    let mut desk = Desk::default();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let bytes = Uint8Array::new(&event.data()).to_vec();
        if let Some(Call { id, request }) = protocol::decode(&bytes) {
            send(&port, &Answer { id, reply: desk.answer(request) });
        }
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget();
    send(&scope, &Answer { id: 0, reply: Reply::Ready { version: protocol::VERSION } });
}

fn send(scope: &DedicatedWorkerGlobalScope, answer: &Answer) {
    let array = Uint8Array::from(protocol::encode(answer).as_slice());
    let transfer = js_sys::Array::of1(&array.buffer());
    // A message that cannot be posted means the page is gone.
    let _ = scope.post_message_with_transfer(&array, &transfer);
}

/// What is kept between calls.
#[derive(Default)]
struct Desk {
    program: Option<engine::Program>,
    session: Option<engine::Session>,
}

impl Desk {
    fn answer(&mut self, request: Request) -> Reply {
        match request {
            Request::Analyze { source, compile } => {
                let engine::Compiled { analysis, program } = engine::compile(&source, &compile);
                self.program = program;
                self.session = None;
                Reply::Analysis(Box::new(analysis))
            }
            Request::Run { run } => {
                let Some(program) = &mut self.program else { return Reply::Nothing };
                self.session = None;
                let mut session = match engine::run(program, &run) {
                    Ok(session) => session,
                    Err(obstacles) => return Reply::Obstacles(obstacles),
                };
                let recording = Box::new(session.recording().clone());
                let first = Box::new(session.snapshot(StepNo(0)));
                self.session = Some(session);
                Reply::Ran { recording, first }
            }
            Request::At { step } => self.look(|_| step),
            Request::Step { from, granularity, forward, count } => self.look(|session| {
                (0..count).fold(from, |step, _| session.next_step(step, granularity, forward))
            }),
            Request::FindLine { line, from } => self.find(line, from),
            Request::Advise { verdict } => {
                let advice = self.program.as_ref().and_then(|program| engine::advise(program, &verdict));
                advice.map_or(Reply::Nothing, |advice| Reply::Advice(Box::new(advice)))
            }
            Request::Reach { step } => {
                let Some(session) = &mut self.session else { return Reply::Nothing };
                Reply::Reach(Box::new(session.reach(step)))
            }
            Request::Calls => {
                self.program.as_mut().map_or(Reply::Nothing, |program| Reply::Calls(program.calls()))
            }
            Request::Measure { source, compile, run } => {
                let engine::Compiled { analysis, program } = engine::compile(&source, &compile);
                let recording = program
                    .and_then(|mut program| engine::run(&mut program, &run).ok())
                    .map_or_else(Recording::default, |session| session.recording().clone());
                Reply::Measured(Box::new(state::measure(&analysis, &recording)))
            }
        }
    }

    fn look(&mut self, to: impl FnOnce(&mut engine::Session) -> StepNo) -> Reply {
        let Some(session) = &mut self.session else { return Reply::Nothing };
        let step = to(session);
        Reply::Snapshot(Box::new(session.snapshot(step)))
    }

    /// Walks line by line; gives up after as many lines as a person would not wait for.
    fn find(&mut self, line: u32, from: StepNo) -> Reply {
        const MOST: usize = 500;
        let Some(session) = &mut self.session else { return Reply::Nothing };
        let mut step = from;
        for _ in 0..MOST {
            if stands_on(&session.glance(step), line) {
                return Reply::Snapshot(Box::new(session.snapshot(step)));
            }
            let next = session.next_step(step, Granularity::Line, true);
            if next <= step {
                break;
            }
            step = next;
        }
        Reply::Nothing
    }
}

/// Whether the goroutine that did the step is on this line of the program, at any depth of inlining.
fn stands_on(snapshot: &Snapshot, line: u32) -> bool {
    let running = snapshot.goroutines.iter().find(|g| g.id == snapshot.current);
    let frame = running.and_then(|g| g.frames.iter().find(|f| !f.std));
    frame.and_then(|f| f.pos).is_some_and(|p| p.file.0 == 0 && p.line == line)
}
