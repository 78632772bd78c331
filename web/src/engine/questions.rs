//! What panes ask the worker about the program and its run.
//! In: a question and what to do with the answer. Out: the answer, or `None` where there is none.

use super::{Then, call, report_unavailable, with};
use crate::protocol::{self, Loss, Reply, Request};
use crate::state::State;
use escapement_core::advice::Search;
use escapement_core::diag::{RuntimeCall, Verdict};
use escapement_core::settings::{CompileSettings, RunSettings};
use escapement_core::trace::event::StepNo;
use escapement_core::trace::layout::StructLayout;
use escapement_core::trace::lives::Lives;
use escapement_core::trace::reach::Reach;
use escapement_core::trace::snapshot::Snapshot;

/// Requests that a newer one of the same kind supersedes.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Newest {
    Reach,
    /// A side of the comparison.
    Side(u8),
}

/// Sends a call, after the one of its kind that is under way. A newer one takes its place until then; `then` of the
/// superseded one is not called.
fn call_newest(kind: Newest, request: Request, then: Then) {
    let (now, superseded) = with(|e| match e.newest.get_mut(&kind) {
        Some(waits) => (None, waits.replace((request, then))),
        None => {
            e.newest.insert(kind, None);
            (Some((request, then)), None)
        }
    });
    drop(superseded);
    let Some((request, then)) = now else { return };
    call(request, move |reply| {
        then(reply);
        if let Some((request, then)) = with(|e| e.newest.remove(&kind)).flatten() {
            call_newest(kind, request, then);
        }
    });
}

/// Requests, for each object at a step, the reference that keeps it alive.
pub fn reach(step: StepNo, then: impl FnOnce(Option<Box<Reach>>) + 'static) {
    call(Request::Reach { step }, move |reply| then(reach_in(reply)));
}

/// Like [`reach`], for a view that follows the steps: the answer does not come if a newer request supersedes this one.
pub fn newest_reach(step: StepNo, then: impl FnOnce(Option<Box<Reach>>) + 'static) {
    call_newest(Newest::Reach, Request::Reach { step }, Box::new(move |reply| then(reach_in(reply))));
}

fn reach_in(reply: Option<Reply>) -> Option<Box<Reach>> {
    if let Some(Reply::Reach(reach)) = reply { Some(reach) } else { None }
}

/// Asks since which step nothing reaches the object that is at `address` at `step`, and which line ran in that step.
pub fn lost_at(address: u64, step: StepNo, then: impl FnOnce(Option<Loss>) + 'static) {
    call(Request::LostAt { address, step }, move |reply| {
        then(match reply {
            Some(Reply::Lost(loss)) => Some(loss),
            _ => None,
        });
    });
}

/// Requests the run's heap profile in pprof's format, not compressed.
pub fn profile(then: impl FnOnce(Vec<u8>) + 'static) {
    call(Request::Profile, move |reply| {
        if let Some(Reply::Profile(bytes)) = reply {
            then(bytes);
        }
    });
}

/// Compiles and runs one side of a comparison, 0 or 1.
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

/// Requests the machine at a step of one side of a comparison; the answer does not come if a newer request for the side
/// supersedes this one.
pub fn compare_at(side: u8, step: StepNo, then: impl FnOnce(Option<Box<Snapshot>>) + 'static) {
    let then = move |reply| {
        then(match reply {
            Some(Reply::Snapshot(snapshot)) => Some(snapshot),
            _ => None,
        });
    };
    call_newest(Newest::Side(side), Request::CompareAt { side, step }, Box::new(then));
}

/// Drops both sides of the comparison.
pub fn end_comparison() {
    call(Request::EndComparison, |_| {});
}

/// Looks for a change that keeps a value of the program compiled last off the heap.
///
/// `then` gets `None` if nothing was tried: the engine was replaced, the text has errors, or the search was given up while
/// parts of the library were being fetched. If one cannot be had, the page says so.
pub fn advise(state: State, verdict: Verdict, then: impl FnOnce(Option<Search>) + 'static) {
    call(Request::Advise { verdict: Box::new(verdict) }, move |reply| {
        then(match reply {
            Some(Reply::Advice(search)) => Some(*search),
            Some(Reply::Unavailable(what)) => {
                report_unavailable(state, what);
                None
            }
            _ => None,
        });
    });
}

/// Asks how the fields of a struct type lie in memory; `then` gets `None` if the program has no such type.
pub fn layout(ty: String, then: impl FnOnce(Option<StructLayout>) + 'static) {
    call(Request::Layout { ty }, move |reply| {
        then(match reply {
            Some(Reply::Layout(layout)) => Some(*layout),
            _ => None,
        });
    });
}

/// Requests the runtime calls of the program compiled last; `then` is not called if it has errors.
pub fn calls(then: impl FnOnce(Vec<RuntimeCall>) + 'static) {
    call(Request::Calls, move |reply| {
        if let Some(Reply::Calls(calls)) = reply {
            then(calls);
        }
    });
}
