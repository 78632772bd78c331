//! One sentence for a step: codes in, inline Markdown out, in either language.

use crate::i18n::{Key, Lang, bytes, count, key};
use crate::view::scene::short_func;
use crate::view::value::short_type;
use escapement_core::trace::event::{Budget, EndReason, GcPhase, WaitReason};
use escapement_core::trace::snapshot::{Action, Snapshot};

/// What the step did, and where; `end` at the last one.
pub fn step(lang: Lang, snapshot: &Snapshot, end: Option<&EndReason>) -> String {
    let done = action(lang, snapshot);
    match end {
        Some(end) => done + " " + lang.text(ending(end)),
        None => done,
    }
}

fn action(lang: Lang, snapshot: &Snapshot) -> String {
    let line = line_of(snapshot).map_or(String::new(), |l| l.to_string());
    let fill = |k, values: &[(&str, &str)]| lang.fill(k, values);
    let code = |text: &str| text.replace('`', "'");
    match &snapshot.action {
        Action::None => match line_of(snapshot) {
            Some(_) => fill(key::ACT_LINE_ONLY, &[("line", &line)]),
            None => lang.text(key::ACT_NONE).to_owned(),
        },
        Action::Start => lang.text(key::ACT_START).to_owned(),
        Action::Line { text } if text.is_empty() => fill(key::ACT_LINE_ONLY, &[("line", &line)]),
        Action::Line { text } => fill(key::ACT_LINE, &[("line", &line), ("text", &code(text.trim()))]),
        Action::Assign { name } => fill(key::ACT_ASSIGN, &[("name", &code(name))]),
        Action::Store { address } => match holder(snapshot, *address) {
            Some(ty) => fill(key::ACT_STORE_HEAP, &[("type", &ty)]),
            None => fill(key::ACT_STORE, &[("address", &format!("{address:#x}"))]),
        },
        Action::Call { func, inlined: false } => fill(key::ACT_CALL, &[("func", &short_func(func))]),
        Action::Call { func, inlined: true } => fill(key::ACT_CALL_INLINED, &[("func", &short_func(func))]),
        Action::Return { func } => fill(key::ACT_RETURN, &[("func", &short_func(func))]),
        Action::Alloc { what, ty, bytes: n, .. } => {
            let ty = short_type(ty);
            let (what, n) = (code(what), bytes(*n));
            if what.is_empty() {
                fill(key::ACT_ALLOC_TYPE, &[("type", &ty), ("bytes", &n)])
            } else {
                fill(key::ACT_ALLOC, &[("what", &what), ("type", &ty), ("bytes", &n)])
            }
        }
        Action::MoveToHeap { name, .. } => fill(key::ACT_MOVE, &[("name", name)]),
        Action::Go { id, func } => fill(key::ACT_GO, &[("id", &id.to_string()), ("func", &short_func(func))]),
        Action::Send { .. } => lang.text(key::ACT_SEND).to_owned(),
        Action::Receive { .. } => lang.text(key::ACT_RECEIVE).to_owned(),
        Action::Block { reason } => {
            fill(key::ACT_BLOCK, &[("id", &snapshot.current.to_string()), ("reason", waiting(lang, *reason))])
        }
        Action::Wake { id } => fill(key::ACT_WAKE, &[("id", &id.to_string())]),
        Action::Switch { to } => fill(key::ACT_SWITCH, &[("id", &to.to_string())]),
        Action::Defer { func } => fill(key::ACT_DEFER, &[("func", &short_func(func))]),
        Action::Output { stderr, text } => {
            let stream = if *stderr { "stderr" } else { "stdout" };
            fill(key::ACT_OUTPUT, &[("text", &code(text.trim_end())), ("stream", stream)])
        }
        Action::StackGrow { from, to } => {
            fill(key::ACT_STACK_GROW, &[("from", &bytes(*from)), ("to", &bytes(*to))])
        }
        Action::GcStart { cycle, forced: false } => fill(key::ACT_GC_START, &[("cycle", &cycle.to_string())]),
        Action::GcStart { cycle, forced: true } => fill(key::ACT_GC_FORCED, &[("cycle", &cycle.to_string())]),
        Action::GcMark { address, grey } => {
            let ty = holder(snapshot, *address).unwrap_or_else(|| format!("{address:#x}"));
            fill(key::ACT_GC_MARK, &[("type", &ty), ("grey", &count(u64::from(*grey)))])
        }
        Action::GcBarrier { old, new, .. } => {
            let name = |a: u64| {
                if a == 0 {
                    "nil".to_owned()
                } else {
                    holder(snapshot, a).unwrap_or_else(|| format!("{a:#x}"))
                }
            };
            fill(key::ACT_GC_BARRIER, &[("old", &name(*old)), ("new", &name(*new))])
        }
        Action::GcMarkDone { marked } => fill(key::ACT_GC_MARK_DONE, &[("bytes", &bytes(*marked))]),
        Action::GcSweep { freed: 0, .. } => lang.text(key::ACT_GC_SWEEP_NONE).to_owned(),
        Action::GcSweep { freed, bytes: n } => {
            fill(key::ACT_GC_SWEEP, &[("count", &count(*freed)), ("bytes", &bytes(*n))])
        }
        Action::Panic { text } => fill(key::ACT_PANIC, &[("text", &code(text))]),
        Action::Recover => lang.text(key::ACT_RECOVER).to_owned(),
        Action::Dangling { address, what } => {
            fill(key::ACT_DANGLING, &[("address", &format!("{address:#x}")), ("name", what)])
        }
        Action::End { status } => fill(key::ACT_END, &[("status", &status.to_string())]),
    }
}

/// The line the running goroutine stands on, in the person's own file.
pub fn line_of(snapshot: &Snapshot) -> Option<u32> {
    let running = snapshot.goroutines.iter().find(|g| g.id == snapshot.current)?;
    running.frames.iter().filter_map(|f| f.pos).find(|p| p.file.0 == 0).map(|p| p.line)
}

/// Type of the heap object that holds an address.
fn holder(snapshot: &Snapshot, address: u64) -> Option<String> {
    let object =
        snapshot.heap.iter().find(|o| o.address <= address && address < o.address + o.class_size.max(1))?;
    Some(match &object.variable {
        Some(name) => name.clone(),
        None => short_type(&object.ty),
    })
}

pub fn waiting(lang: Lang, reason: WaitReason) -> &'static str {
    lang.text(match reason {
        WaitReason::ChanReceive => key::WAIT_CHAN_RECEIVE,
        WaitReason::ChanSend => key::WAIT_CHAN_SEND,
        WaitReason::ChanReceiveNil => key::WAIT_CHAN_RECEIVE_NIL,
        WaitReason::ChanSendNil => key::WAIT_CHAN_SEND_NIL,
        WaitReason::Select => key::WAIT_SELECT,
        WaitReason::SelectNoCases => key::WAIT_SELECT_NONE,
        WaitReason::Sleep => key::WAIT_SLEEP,
        WaitReason::MutexLock | WaitReason::RwMutexRLock | WaitReason::RwMutexLock => key::WAIT_LOCK,
        WaitReason::WaitGroupWait => key::WAIT_GROUP,
        WaitReason::CondWait => key::WAIT_COND,
        WaitReason::SemAcquire => key::WAIT_SEM,
        WaitReason::GcAssist => key::WAIT_ASSIST,
    })
}

pub fn phase(lang: Lang, phase: GcPhase) -> &'static str {
    lang.text(match phase {
        GcPhase::Off => key::GC_OFF,
        GcPhase::SweepTermination => key::GC_SWEEP_TERMINATION,
        GcPhase::Mark => key::GC_MARK,
        GcPhase::MarkTermination => key::GC_MARK_TERMINATION,
        GcPhase::Sweep => key::GC_SWEEP,
    })
}

/// Why the run ended.
pub fn ending(end: &EndReason) -> Key {
    match end {
        EndReason::Returned => key::END_RETURNED,
        EndReason::Exited => key::END_EXITED,
        EndReason::Panicked => key::END_PANICKED,
        EndReason::Fatal => key::END_FATAL,
        EndReason::Budget(Budget::Steps) => key::END_STEPS,
        EndReason::Budget(Budget::Memory) => key::END_MEMORY,
        EndReason::Budget(Budget::Output) => key::END_OUTPUT,
        EndReason::Budget(Budget::Goroutines) => key::END_GOROUTINES,
        EndReason::Budget(Budget::StackDepth) => key::END_STACK,
        EndReason::Budget(Budget::VirtualTime) => key::END_TIME,
    }
}
