//! Describes a step in one sentence.
//! In: a snapshot's action. Out: inline Markdown in the given language.

use crate::files::Files;
use crate::i18n::{Key, Lang, bytes, count, key};
use crate::state::State;
use crate::view::scene::short_func;
use crate::view::value::short_type;
use crate::view::{StackBox, names};
use escapement_core::trace::event::{Budget, EndReason, GcPhase, MarkKind, WaitReason};
use escapement_core::trace::snapshot::{Action, Color, GoroutineState, Snapshot};
use escapement_core::trace::stats::Recording;
use leptos::prelude::*;

/// The sentence of the step on screen.
pub fn sentence(state: State) -> String {
    let lang = state.lang.get();
    let wanted = state.run.with(|r| r.collect_at.clone());
    if state.veiled() {
        return lang.text(key::QUIZ_VEIL).to_owned();
    }
    state.snapshot.with(|s| {
        let Some(s) = s else { return String::new() };
        let since = s.since.map_or(0, |since| since.0);
        let asked = wanted.iter().any(|&at| at + 1 >= since && at <= s.step.0);
        let recording = state.recording.get().unwrap_or_default();
        state.files.with(|files| step(lang, files, s, &recording, asked))
    })
}

/// Describes a step, and at the last one how the run ended. `asked`: the user requested a collection here.
pub fn step(lang: Lang, files: &Files, snapshot: &Snapshot, recording: &Recording, asked: bool) -> String {
    let done = if ends_line(snapshot, recording) {
        on_line(lang, files, snapshot, "")
    } else {
        action(lang, files, snapshot, asked)
    };
    match &snapshot.ended {
        Some(end) => done + " " + &lang.fill(ending(&end.reason), &[("status", &end.status.to_string())]),
        None => done,
    }
}

/// Whether the step writes the newline after a text, which print functions write separately.
fn ends_line(snapshot: &Snapshot, recording: &Recording) -> bool {
    let Action::Output { stderr, text } = &snapshot.action else { return false };
    let before = recording.marks.partition_point(|mark| mark.step < snapshot.step);
    let last = recording.marks.iter().take(before).rev().find_map(|mark| match &mark.kind {
        MarkKind::Output { stderr: stream, text } if stream == stderr => Some(text),
        _ => None,
    });
    text == "\n" && last.is_some_and(|last| !last.ends_with('\n'))
}

/// Describes a step by its line, with the line's text unless that is empty.
fn on_line(lang: Lang, files: &Files, snapshot: &Snapshot, text: &str) -> String {
    let Some(line) = line_of(snapshot) else { return lang.text(key::ACT_NONE).to_owned() };
    let (index, line) = files.place(line);
    let file = files.get(index).filter(|_| files.are_named()).map_or("", |file| &file.path);
    let key = match (file.is_empty(), text.is_empty()) {
        (true, true) => key::ACT_LINE_ONLY,
        (true, false) => key::ACT_LINE,
        (false, true) => key::ACT_LINE_ONLY_IN,
        (false, false) => key::ACT_LINE_IN,
    };
    lang.fill(key, &[("file", file), ("line", &line.to_string()), ("text", text)])
}

fn action(lang: Lang, files: &Files, snapshot: &Snapshot, asked: bool) -> String {
    let fill = |k, values: &[(&str, &str)]| lang.fill(k, values);
    let code = |text: &str| text.replace('`', "'");
    match &snapshot.action {
        Action::None => on_line(lang, files, snapshot, ""),
        Action::Start => lang.text(key::ACT_START).to_owned(),
        Action::Line { text } => on_line(lang, files, snapshot, &code(text.trim())),
        Action::Call { func } => fill(key::ACT_CALL, &[("func", &short_func(func))]),
        Action::Return { func } => fill(key::ACT_RETURN, &[("func", &short_func(func))]),
        Action::Alloc { what, ty, bytes: n, .. } => {
            let ty = code(&short_type(ty));
            let (what, n) = (code(what), bytes(*n));
            if what.is_empty() {
                fill(key::ACT_ALLOC_TYPE, &[("type", &ty), ("bytes", &n)])
            } else {
                fill(key::ACT_ALLOC, &[("what", &what), ("type", &ty), ("bytes", &n)])
            }
        }
        Action::MoveToHeap { name, .. } => fill(key::ACT_MOVE, &[("name", name)]),
        Action::Go { id, func } => fill(key::ACT_GO, &[("id", &id.to_string()), ("func", &short_func(func))]),
        Action::Block { reason } => {
            fill(key::ACT_BLOCK, &[("id", &snapshot.current.to_string()), ("reason", waiting(lang, *reason))])
        }
        Action::Switch { to } => fill(key::ACT_SWITCH, &[("id", &to.to_string())]),
        Action::Output { stderr, text } => {
            let stream = if *stderr { "stderr" } else { "stdout" };
            if text.trim().is_empty() {
                return fill(key::ACT_OUTPUT_BLANK, &[("stream", stream)]);
            }
            fill(key::ACT_OUTPUT, &[("text", &code(text.trim_end())), ("stream", stream)])
        }
        Action::StackCopy { from, to } => {
            let why = if to > from { key::ACT_STACK_GROW } else { key::ACT_STACK_SHRINK };
            fill(why, &[("from", &bytes(*from)), ("to", &bytes(*to))])
        }
        Action::GcStart { cycle, forced } => {
            let why = match (forced, asked) {
                (true, _) => key::ACT_GC_FORCED,
                (false, true) => key::ACT_GC_ASKED,
                (false, false) => key::ACT_GC_START,
            };
            let grey = count(snapshot.gc.queue.len() as u64);
            fill(why, &[("cycle", &cycle.to_string())]) + &fill(key::ACT_GC_ROOTS, &[("grey", &grey)])
        }
        Action::GcMark { address, greyed, grey } => {
            let name = code(&named(snapshot, *address));
            let is_black =
                |o: &&u64| names::object_at(snapshot, **o).is_some_and(|o| o.color == Color::Black);
            let leaves: Vec<u64> = greyed.iter().filter(is_black).copied().collect();
            let new: Vec<u64> = greyed.iter().filter(|o| !is_black(o)).copied().collect();
            let wait = count(u64::from(*grey));
            let values = [("name", name.as_str()), ("grey", &wait)];
            let mut text = match new.len() {
                0 => fill(key::ACT_GC_MARK_NONE, &values),
                1 => {
                    let list = list(lang, snapshot, &new);
                    fill(key::ACT_GC_MARK_ONE, &[("name", &name), ("list", &list), ("grey", &wait)])
                }
                _ => {
                    let list = list(lang, snapshot, &new);
                    fill(key::ACT_GC_MARK_MORE, &[("name", &name), ("list", &list), ("grey", &wait)])
                }
            };
            if !leaves.is_empty() {
                text += &fill(key::ACT_GC_MARK_LEAVES, &[("list", &list(lang, snapshot, &leaves))]);
            }
            text
        }
        Action::GcFlush { greyed, grey } => {
            let wait = count(u64::from(*grey));
            if greyed.is_empty() {
                return fill(key::ACT_GC_FLUSH_NONE, &[("grey", &wait)]);
            }
            fill(key::ACT_GC_FLUSH, &[("list", &list(lang, snapshot, greyed)), ("grey", &wait)])
        }
        Action::GcMarkTermination => lang.text(key::ACT_GC_TERMINATION).to_owned(),
        Action::GcEnd { cycle } => fill(key::ACT_GC_END, &[("cycle", &cycle.to_string())]),
        Action::GcMarkDone { marked } => fill(key::ACT_GC_MARK_DONE, &[("bytes", &bytes(*marked))]),
        Action::GcSweep { freed: 0, .. } => lang.text(key::ACT_GC_SWEEP_NONE).to_owned(),
        Action::GcSweep { freed, bytes: n } => {
            fill(key::ACT_GC_SWEEP, &[("count", &count(*freed)), ("bytes", &bytes(*n))])
        }
        Action::Panic { text } => fill(key::ACT_PANIC, &[("text", &code(text))]),
        Action::Dangling { address, what, used } => {
            let key = if *used { key::ACT_DANGLING } else { key::ACT_LOST };
            fill(key, &[("address", &format!("{address:#x}")), ("name", what)])
        }
        Action::End { status } => fill(key::ACT_END, &[("status", &status.to_string())]),
    }
}

/// The innermost line of the program that the running goroutine is on.
pub fn line_of(snapshot: &Snapshot) -> Option<u32> {
    let running = snapshot.goroutines.iter().find(|g| g.id == snapshot.current)?;
    running.frames.iter().filter_map(|f| f.pos).find(|p| p.file.0 == 0).map(|p| p.line)
}

/// Name of the heap object at an address; its last four digits if there is none.
fn named(snapshot: &Snapshot, address: u64) -> String {
    let object = names::object_at(snapshot, address).map(names::name);
    object.unwrap_or_else(|| format!("…{:04x}", address & 0xffff))
}

/// Lists objects: `Node 12` and `Node 68`; beyond `MAX`, only the number of the rest.
fn list(lang: Lang, snapshot: &Snapshot, objects: &[u64]) -> String {
    const MAX: usize = 3;
    let mut names: Vec<String> =
        objects.iter().take(MAX).map(|&o| format!("`{}`", named(snapshot, o).replace('`', "'"))).collect();
    if objects.len() > MAX {
        names.push(lang.fill(key::LIST_MORE, &[("count", &(objects.len() - MAX).to_string())]));
    }
    let last = names.pop().unwrap_or_default();
    if names.is_empty() {
        return last;
    }
    let first = names.join(lang.text(key::LIST_COMMA));
    lang.fill(key::LIST_AND, &[("first", &first), ("last", &last)])
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
        WaitReason::Coroutine => key::WAIT_COROUTINE,
        WaitReason::Io => key::WAIT_IO,
    })
}

/// What a goroutine is doing; of one whose program has ended, what it was doing then.
pub fn goroutine(lang: Lang, stack: &StackBox) -> String {
    let how = match stack.state {
        GoroutineState::Running => lang.text(key::G_RUNNING),
        GoroutineState::Runnable => lang.text(key::G_RUNNABLE),
        GoroutineState::Waiting(reason) => waiting(lang, reason),
        GoroutineState::Dead => lang.text(key::G_DEAD),
    };
    let how = match &stack.waits_for {
        Some(name) => lang.fill(key::G_WAITS_FOR, &[("how", how), ("name", name)]),
        None => how.to_owned(),
    };
    let Some(end) = &stack.ended else { return how };
    let key = match (&end.reason, stack.current && stack.state == GoroutineState::Running) {
        // The run was cut off, and what waits in a deadlock does so for ever.
        (EndReason::Budget(_), _) => return how,
        (EndReason::Fatal | EndReason::Panicked, false) => return how,
        // What it waited for says more than that the program ended meanwhile.
        (EndReason::Returned | EndReason::Exited, false)
            if matches!(stack.state, GoroutineState::Waiting(_)) =>
        {
            return how;
        }
        (EndReason::Returned | EndReason::Exited, false) => key::G_UNTIL_END,
        (EndReason::Returned, true) => key::G_RETURNED,
        (EndReason::Exited, true) => key::G_EXITED,
        (EndReason::Panicked, true) => key::G_PANICKED,
        (EndReason::Fatal, true) => key::G_FATAL,
    };
    lang.fill(key, &[("how", &how), ("status", &end.status.to_string())])
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

/// Sentence for the way a run ended.
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
