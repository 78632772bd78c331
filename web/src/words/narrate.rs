//! Describes a step in one sentence.
//! In: a snapshot's action. Out: inline Markdown in the given language.

use crate::files::Files;
use crate::i18n::{Key, Lang, bytes, count, in_slot, key};
use crate::view::scene::is_own;
use crate::view::value::{short_func, short_type};
use crate::view::{StackBox, names};
use crate::words::markup::code;
use escapement_core::span::LineCol;
use escapement_core::trace::event::{Budget, EndReason, GcPhase, MarkKind, WaitReason};
use escapement_core::trace::made;
use escapement_core::trace::snapshot::{Action, Color, FrameView, GoroutineState, ObjectKind, Snapshot};
use escapement_core::trace::stats::Recording;

/// Whether the runtime found that no goroutine can go on.
fn is_deadlock(recording: &Recording) -> bool {
    let said = b"fatal error: all goroutines are asleep - deadlock!";
    recording.stderr.windows(said.len()).any(|part| part == said)
}

/// Whether the picture is that of a package without a `main` to run.
pub fn has_no_main(snapshot: &Snapshot) -> bool {
    let ended = snapshot.ended.as_ref().is_some_and(|end| end.reason == EndReason::Returned);
    ended && snapshot.action == Action::Start
}

/// Describes a step, and at the last one how the run ended. `asked`: the sentence for a cycle requested at this step.
/// `ahead`: variables that later cards ask about.
pub fn step(
    lang: Lang,
    files: &Files,
    snapshot: &Snapshot,
    recording: &Recording,
    asked: Option<Key>,
    ahead: &[LineCol],
) -> String {
    if has_no_main(snapshot) {
        return lang.text(key::ACT_NO_MAIN).to_owned();
    }
    let broke_off = snapshot.ended.as_ref().is_some_and(|end| matches!(end.reason, EndReason::Budget(_)));
    let done = match &snapshot.action {
        // The program has not ended.
        Action::End { .. } if broke_off => String::new(),
        _ => action(lang, files, snapshot, recording, asked, ahead),
    };
    match &snapshot.ended {
        Some(end) => {
            let alone = snapshot.goroutines.iter().all(|g| g.id == 1 || g.state == GoroutineState::Dead);
            let how = match end.dangling {
                true => key::END_DANGLING,
                false if is_deadlock(recording) => key::END_DEADLOCK,
                false => ending(&end.reason, alone),
            };
            let space = match done.chars().next_back() {
                None => "",
                // It ends with the code of a line, which has no full stop.
                Some('`') => lang.text(key::LIST_SEMICOLON),
                Some(_) => lang.text(key::LIST_SPACE),
            };
            done + space + &lang.fill(how, &[("status", &end.status.to_string())])
        }
        None => done,
    }
}

/// Describes everything written to a stream since the previous stop: print functions write each part separately.
fn output(lang: Lang, snapshot: &Snapshot, recording: &Recording, stderr: bool) -> String {
    let (all, len) = if stderr {
        (&recording.stderr, snapshot.stderr_len)
    } else {
        (&recording.stdout, snapshot.stdout_len)
    };
    let since = snapshot.since.map_or(snapshot.step.0.saturating_sub(1), |since| since.0);
    let mut earlier =
        recording.output_steps.iter().filter(|(step, stream, _)| *step < since && *stream == stderr);
    let start = earlier.next_back().map_or(0, |(.., end)| *end) as usize;
    let new = all.get(start..len as usize).unwrap_or_default();
    let text = String::from_utf8_lossy(new.get(..MAX_WRITTEN.min(new.len())).unwrap_or_default());
    let begun = all.get(..start).unwrap_or_default().last().is_some_and(|last| *last != b'\n');
    let key = match (text.trim().is_empty(), text.contains('\n')) {
        (false, _) => key::ACT_OUTPUT,
        (true, false) => key::ACT_OUTPUT_SPACE,
        (true, true) if begun => key::ACT_OUTPUT_NEWLINE,
        (true, true) => key::ACT_OUTPUT_BLANK,
    };
    let stream = if stderr { "stderr" } else { "stdout" };
    lang.fill(key, &[("text", &code(text.trim_end())), ("stream", stream)])
}

/// Maximum number of bytes quoted from a step's output.
const MAX_WRITTEN: usize = 400;

/// Describes a step by its line, with the line's text unless it is empty.
fn on_line(lang: Lang, files: &Files, snapshot: &Snapshot, text: &str) -> String {
    match snapshot.line() {
        Some(line) if text.is_empty() => at_line(lang, files, line, ""),
        Some(line) => at_line(lang, files, line, &format!("`{text}`")),
        None => lang.text(key::ACT_NONE).to_owned(),
    }
}

/// `text` after the place of a line.
fn at_line(lang: Lang, files: &Files, line: u32, text: &str) -> String {
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

/// Whether the picture has a frame of the function that was called. The library's own functions have none, nor do the
/// compiler's substitutes for calls and its wrappers of deferred calls.
fn has_frame(snapshot: &Snapshot, func: &str) -> bool {
    let running = snapshot.goroutines.iter().find(|g| g.id == snapshot.current);
    let top = running.and_then(|g| g.frames.first());
    top.is_some_and(|frame| frame.func == func && !names::is_wrapper(func))
}

fn action(
    lang: Lang,
    files: &Files,
    snapshot: &Snapshot,
    recording: &Recording,
    asked: Option<Key>,
    ahead: &[LineCol],
) -> String {
    let fill = |k, values: &[(&str, &str)]| lang.fill(k, values);
    match &snapshot.action {
        Action::None => on_line(lang, files, snapshot, ""),
        Action::Start => lang.text(key::ACT_START).to_owned(),
        Action::Line { text } => {
            moved(lang, files, snapshot, recording, ahead)
                + &on_line(lang, files, snapshot, &code(text.trim()))
        }
        // The runtime calls it; without packages to initialise it comes first.
        Action::Call { func } if func == "main" && snapshot.step.0 > 1 => {
            lang.text(key::ACT_CALL_MAIN).to_owned()
        }
        // A function declared as `init` is `init.0`, and methods have an owner.
        Action::Call { func } if func == "init" => lang.text(key::ACT_CALL_VARIABLES).to_owned(),
        Action::Call { func } => {
            let key = match has_frame(snapshot, func) {
                true => key::ACT_CALL,
                false if names::is_wrapper(func) => key::ACT_CALL_DEFERRED,
                false => key::ACT_CALL_UNSEEN,
            };
            let owner = func.rsplit_once('.').map_or("", |(owner, _)| owner);
            let said = fill(key, &[("func", &short_func(func)), ("owner", &short_func(owner))]);
            if is_late_init(snapshot) { said + lang.text(key::ACT_CALL_INIT) } else { said }
        }
        // A panic's value is printed by its methods; nothing follows.
        Action::Return { std: true, .. } if snapshot.ended.is_some() => String::new(),
        Action::Return { func, std } => {
            let unseen = *std || names::is_wrapper(func);
            let key = if unseen { key::ACT_RETURN_LIBRARY } else { key::ACT_RETURN };
            fill(key, &[("func", &short_func(func))])
        }
        Action::Alloc { what, ty, address, bytes } => {
            allocated(lang, snapshot, what, ty, *address, *bytes) + &assist(lang, snapshot, *address)
        }
        Action::MoveToHeap { address, .. } if is_asked(snapshot, *address, ahead) => {
            on_line(lang, files, snapshot, "")
        }
        Action::MoveToHeap { name, address } => {
            fill(key::ACT_MOVE, &[("name", name)]) + &assist(lang, snapshot, *address)
        }
        Action::Go { id, func } => {
            let key = if names::is_wrapper(func) { key::ACT_GO_WRAPPER } else { key::ACT_GO };
            fill(key, &[("id", &id.to_string()), ("func", &short_func(func))])
        }
        Action::Block { reason } => {
            fill(key::ACT_BLOCK, &[("id", &snapshot.current.to_string()), ("reason", waiting(lang, *reason))])
        }
        Action::Switch { to } => fill(key::ACT_SWITCH, &[("id", &to.to_string())]),
        Action::Output { stderr, .. } => output(lang, snapshot, recording, *stderr),
        Action::StackCopy { from, to } => stack_copied(lang, snapshot, recording, *from, *to),
        Action::GcStart { cycle, forced } => cycle_started(lang, snapshot, *cycle, *forced, asked),
        Action::GcMark { address, greyed, grey } => scanned(lang, snapshot, *address, greyed, *grey),
        Action::GcFlush { greyed, grey } => {
            let keys = [key::ACT_GC_FLUSH_NONE, key::ACT_GC_FLUSH_BLACK, key::ACT_GC_FLUSH];
            shaded(lang, snapshot, keys, greyed, *grey)
        }
        Action::GcRescan { greyed, grey } => {
            let keys = [key::ACT_GC_RESCAN_BLACK, key::ACT_GC_RESCAN_BLACK, key::ACT_GC_RESCAN];
            shaded(lang, snapshot, keys, greyed, *grey)
        }
        Action::GcMarkTermination => lang.text(key::ACT_GC_TERMINATION).to_owned(),
        Action::GcEnd { cycle } => {
            let marked = bytes(snapshot.gc.marked_bytes);
            fill(key::ACT_GC_END, &[("cycle", &cycle.to_string()), ("marked", &marked)])
        }
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

/// Whether a package of the library is being initialised while the program runs: the machine initialises it when a function
/// that needs it is first called.
fn is_late_init(snapshot: &Snapshot) -> bool {
    let current = snapshot.goroutines.iter().find(|g| g.id == snapshot.current);
    // Methods may have that name, too: `log.(*Logger).init`.
    let of_package = |func: &str| func.strip_suffix(".init").is_some_and(|path| !path.contains('('));
    let is_init =
        |frame: &FrameView| frame.std && (frame.func == "runtime.doInit" || of_package(&frame.func));
    let mut frames = current.into_iter().flat_map(|g| g.frames.iter().rev());
    let first = frames.find(|frame| frame.func != "runtime.main");
    first.is_some_and(|frame| !is_init(frame)) && frames.any(is_init)
}

/// Whether a later card asks about a variable on the heap.
fn is_asked(snapshot: &Snapshot, address: u64, ahead: &[LineCol]) -> bool {
    names::object_at(snapshot, address)
        .and_then(|object| object.site)
        .is_some_and(|site| ahead.contains(&site))
}

/// Says which variables were made on the heap since the previous stop, and at which line: stepping by line goes past it.
fn moved(lang: Lang, files: &Files, snapshot: &Snapshot, recording: &Recording, ahead: &[LineCol]) -> String {
    let Some(since) = snapshot.since else { return String::new() };
    let marks = &recording.marks;
    let from = marks.partition_point(|mark| mark.shown_at() <= since);
    let new = marks.iter().skip(from).take_while(|mark| mark.shown_at() <= snapshot.step);
    let mut told = String::new();
    for mark in new.filter(|mark| mark.goroutine == snapshot.current) {
        let (MarkKind::Alloc { address, .. }, Some(at)) = (&mark.kind, mark.pos.filter(|at| at.file.0 == 0))
        else {
            continue;
        };
        if is_asked(snapshot, *address, ahead) {
            continue;
        }
        let object = names::object_at(snapshot, *address).filter(|o| o.allocated_at == mark.step);
        if let Some(name) = object.and_then(|object| object.variable.as_ref()) {
            let said = lang.fill(key::ACT_MOVE, &[("name", name)]);
            told += &at_line(lang, files, at.line, &said);
            told += lang.text(key::LIST_SPACE);
        }
    }
    told
}

/// Says what was allocated: expression, type, size.
fn allocated(lang: Lang, snapshot: &Snapshot, what: &str, ty: &str, address: u64, size: u64) -> String {
    let object = names::object_at(snapshot, address);
    let buffer = object.is_some_and(|object| object.kind == ObjectKind::ChanBuffer);
    let ty = made(lang, ty);
    let ty = code(&if buffer { lang.fill(key::MADE_BUFFER, &[("name", &ty)]) } else { ty });
    let slot = object.map_or(size, |object| object.class_size);
    let (what, size) = (code(maker(lang, what)), in_slot(lang, size, slot));
    let key = if what.is_empty() { key::ACT_ALLOC_TYPE } else { key::ACT_ALLOC };
    lang.fill(key, &[("what", &what), ("type", &ty), ("bytes", &size)])
}

/// Says why a stack was copied, and its sizes before and after.
fn stack_copied(lang: Lang, snapshot: &Snapshot, recording: &Recording, from: u64, to: u64) -> String {
    let id = snapshot.current;
    // If the stack grows again, Go copies it at least once: frames here are at most twice as large as Go's.
    let grows_on = recording.marks.iter().any(|mark| {
        mark.goroutine == id
            && mark.shown_at() > snapshot.step
            && matches!(mark.kind, MarkKind::StackCopy { from, to: next } if from >= to && next > from)
    });
    let why = match to > from {
        true if grows_on => key::ACT_STACK_GROW_ON,
        true => key::ACT_STACK_GROW,
        false => key::ACT_STACK_SHRINK,
    };
    lang.fill(why, &[("from", &bytes(from)), ("to", &bytes(to))])
}

/// Says why a cycle started, at which sizes of the heap, and what its roots have marked. `forced`: by `runtime.GC`; `asked`:
/// the sentence for a cycle requested at this step.
fn cycle_started(lang: Lang, snapshot: &Snapshot, cycle: u64, forced: bool, asked: Option<Key>) -> String {
    let gc = &snapshot.gc;
    let why = match (forced, asked) {
        (true, _) => key::ACT_GC_FORCED,
        (false, Some(asked)) => asked,
        (false, None) if gc.heap_live < gc.trigger => key::ACT_GC_START_SPANS,
        (false, None) => key::ACT_GC_START,
    };
    let mut text = lang.fill(
        why,
        &[
            ("cycle", &cycle.to_string()),
            ("live", &bytes(gc.heap_live)),
            ("trigger", &bytes(gc.trigger)),
            ("goal", &goal(gc.goal)),
        ],
    );
    text += &lang.fill(key::ACT_GC_ROOTS, &[("grey", &count(gc.grey))]);
    // The picture may not show them.
    let others = snapshot.heap.iter().filter(|o| o.color == Color::Grey && !is_own(o)).count() as u64;
    if others > 0 {
        text += &lang.fill(key::ACT_GC_ROOTS_LIBRARY, &[("grey", &count(others))]);
    }
    let [_, _, black] = names::by_color(&snapshot.heap);
    if black > 0 {
        text += &lang.fill(key::ACT_GC_ROOTS_LEAVES, &[("black", &count(black))]);
    }
    text
}

/// Parts shaded objects into those without pointers, which are black at once, and the others.
fn leaves(snapshot: &Snapshot, shaded: &[u64]) -> (Vec<u64>, Vec<u64>) {
    let is_black = |o: &&u64| names::object_at(snapshot, **o).is_some_and(|o| o.color == Color::Black);
    shaded.iter().partition(|o| is_black(o))
}

/// Says which objects the collector shaded without scanning one. `keys`: if it shaded none, only some without pointers, or
/// others.
fn shaded(lang: Lang, snapshot: &Snapshot, keys: [Key; 3], shaded: &[u64], grey: u32) -> String {
    let (leaves, new) = leaves(snapshot, shaded);
    let [none, black, some] = keys;
    let key = match (leaves.is_empty(), new.is_empty()) {
        (_, false) => some,
        (false, true) => black,
        (true, true) => none,
    };
    let (fresh, left) = (list(lang, snapshot, &new), left(lang, grey));
    lang.fill(key, &[("list", &fresh), ("left", &left)]) + &black_at_once(lang, snapshot, &leaves)
}

fn black_at_once(lang: Lang, snapshot: &Snapshot, leaves: &[u64]) -> String {
    if leaves.is_empty() {
        return String::new();
    }
    lang.fill(key::ACT_GC_MARK_LEAVES, &[("list", &list(lang, snapshot, leaves))])
}

/// Says which objects the scan of one shaded.
fn scanned(lang: Lang, snapshot: &Snapshot, address: u64, shaded: &[u64], grey: u32) -> String {
    let (leaves, new) = leaves(snapshot, shaded);
    let key = match new.len() {
        0 if leaves.is_empty() => key::ACT_GC_MARK_NONE,
        0 => key::ACT_GC_MARK_BLACK,
        1 => key::ACT_GC_MARK_ONE,
        _ => key::ACT_GC_MARK_MORE,
    };
    let name = marked(lang, snapshot, address);
    let (fresh, left) = (list(lang, snapshot, &new), left(lang, grey));
    let mut text = lang.fill(key, &[("name", &name), ("list", &fresh), ("left", &left)]);
    if names::object_at(snapshot, address).is_some_and(|object| !is_own(object)) {
        text += lang.text(key::ACT_GC_MARK_LIBRARY);
    }
    text + &black_at_once(lang, snapshot, &leaves)
}

/// What an allocation belongs to: its expression, as gc prints it, or words for one that has none.
pub fn maker(lang: Lang, what: &str) -> &str {
    match what {
        made::GO_STATEMENT => lang.text(key::MAKER_GO),
        made::GO_WRAPPER => lang.text(key::MAKER_GO_WRAPPER),
        made::DEFER_WRAPPER => lang.text(key::MAKER_DEFER_WRAPPER),
        made::MAP_GROWTH => lang.text(key::MAKER_MAP),
        made::CHANNEL_OPERATION => lang.text(key::MAKER_WAIT),
        made::RUNTIME_PANIC => lang.text(key::MAKER_PANIC),
        expression => expression.strip_prefix(made::MOVE_OF).unwrap_or(expression),
    }
}

/// Type of an object: as Go writes it, or words for a layout that is no Go type.
pub fn made(lang: Lang, ty: &str) -> String {
    let of = |key: Key, name: &str| lang.fill(key, &[("name", name)]);
    match ty {
        made::POINTER => lang.text(key::MADE_POINTER).to_owned(),
        made::RUNTIME_WORD => lang.text(key::MADE_RECORD).to_owned(),
        made::CHANNEL => "chan".to_owned(),
        made::MAP_TABLE => lang.text(key::KIND_MAP_TABLE).to_owned(),
        made::MAP_DIRECTORY => lang.text(key::MADE_MAP_DIRECTORY).to_owned(),
        other => match (other.strip_prefix(made::CLOSURE), other.strip_prefix(made::MAP_GROUP_OF)) {
            (Some(func), _) => of(key::MADE_CLOSURE, &short_type(func)),
            (None, Some(map)) => of(key::MADE_MAP_GROUP, &short_type(map)),
            (None, None) => short_type(other),
        },
    }
}

/// Says how much the allocation of `made` had to mark first; empty if nothing, or if the previous stop is farther away.
fn assist(lang: Lang, snapshot: &Snapshot, made: u64) -> String {
    if snapshot.gc.phase != GcPhase::Mark || snapshot.since.is_none_or(|since| since.0 + 1 != snapshot.step.0)
    {
        return String::new();
    }
    match snapshot.recolored.iter().filter(|object| **object != made).count() as u64 {
        0 => String::new(),
        marked => lang.fill(key::ACT_ASSIST, &[("objects", &objects(lang, marked))]),
    }
}

/// A number of objects.
fn objects(lang: Lang, number: u64) -> String {
    match number {
        1 => lang.text(key::LIST_ONE_OBJECT).to_owned(),
        _ => lang.fill(key::LIST_OBJECTS, &[("count", &count(number))]),
    }
}

/// Name of the heap object at an address; the address's last four digits if there is none.
pub fn named(snapshot: &Snapshot, address: u64) -> String {
    let object = names::object_at(snapshot, address).map(names::name);
    object.unwrap_or_else(|| format!("…{:04x}", address & 0xffff))
}

/// [`named`], as code. A map and its groups, which have one box, are told apart.
fn marked(lang: Lang, snapshot: &Snapshot, address: u64) -> String {
    let name = format!("`{}`", code(&named(snapshot, address)));
    match names::object_at(snapshot, address).map(|object| object.kind) {
        Some(ObjectKind::MapGroup) => lang.fill(key::ACT_GC_MAP_GROUP, &[("name", &name)]),
        _ => name,
    }
}

/// Says how many grey objects remain.
fn left(lang: Lang, grey: u32) -> String {
    match grey {
        0 => lang.text(key::ACT_GC_LEFT_NONE).to_owned(),
        _ => lang.fill(key::ACT_GC_LEFT, &[("grey", &count(u64::from(grey)))]),
    }
}

/// Formats a heap goal; `∞` if there is no limit.
pub fn goal(goal: u64) -> String {
    if goal == u64::MAX { "∞".to_owned() } else { bytes(goal) }
}

/// Lists objects: `Node 12` and `Node 68`. Groups equal names; after `MAX` groups, gives only the number of the rest.
fn list(lang: Lang, snapshot: &Snapshot, objects: &[u64]) -> String {
    const MAX: usize = 3;
    let groups = grouped(objects.iter().map(|object| marked(lang, snapshot, *object)));
    let rest: usize = groups.iter().skip(MAX).map(|(_, times)| times).sum();
    let mut names: Vec<String> = groups.into_iter().take(MAX).map(|group| times(lang, group)).collect();
    if rest > 0 {
        names.push(lang.fill(key::LIST_MORE, &[("count", &rest.to_string())]));
    }
    enumerated(lang, names)
}

/// `a`, `b` and `c`.
pub fn enumerated(lang: Lang, mut names: Vec<String>) -> String {
    let last = names.pop().unwrap_or_default();
    if names.is_empty() {
        return last;
    }
    let first = names.join(lang.text(key::LIST_COMMA));
    lang.fill(key::LIST_AND, &[("first", &first), ("last", &last)])
}

/// Equal names together, each with its number.
pub fn grouped(names: impl Iterator<Item = String>) -> Vec<(String, usize)> {
    let mut groups: Vec<(String, usize)> = Vec::new();
    for name in names {
        match groups.iter_mut().find(|(other, _)| *other == name) {
            Some((_, times)) => *times += 1,
            None => groups.push((name, 1)),
        }
    }
    groups
}

/// A group of names: `Node` or `3 × Node`.
pub fn times(lang: Lang, (name, times): (String, usize)) -> String {
    let key = if times == 2 { key::LIST_TWO } else { key::LIST_SEVERAL };
    if times == 1 { name } else { lang.fill(key, &[("count", &times.to_string()), ("name", &name)]) }
}

/// Names the part of an object that holds a pointer, as inline Markdown. Parts of maps and channels have no name in Go.
pub fn part(lang: Lang, part: &str) -> String {
    let slot = |key: Key, rest: &str| {
        let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
        let (slot, field) = rest.split_at(end);
        let field = if field.is_empty() { String::new() } else { format!(" `{field}`") };
        lang.fill(key, &[("slot", slot)]) + &field
    };
    match (part, part.strip_prefix("key "), part.strip_prefix("elem ")) {
        ("", ..) => String::new(),
        ("directory", ..) => lang.text(key::HOLDS_DIRECTORY).to_owned(),
        ("group", ..) => lang.text(key::HOLDS_GROUP).to_owned(),
        ("groups", ..) => lang.text(key::HOLDS_GROUPS).to_owned(),
        (_, Some(rest), _) => slot(key::HOLDS_KEY, rest),
        (_, _, Some(rest)) => slot(key::HOLDS_ELEM, rest),
        _ => match part.strip_prefix("buffer") {
            Some(field) => slot(key::HOLDS_BUFFER, field),
            None => format!("`{part}`"),
        },
    }
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
        WaitReason::GcCycle => key::WAIT_GC,
        WaitReason::Coroutine => key::WAIT_COROUTINE,
        WaitReason::Io => key::WAIT_IO,
        WaitReason::Signal => key::WAIT_SIGNAL,
    })
}

/// What a goroutine is doing, or was doing when the program ended.
pub fn goroutine(lang: Lang, stack: &StackBox) -> String {
    let how = match stack.state {
        GoroutineState::Running | GoroutineState::Runnable if stack.world_stopped => {
            lang.text(key::G_WORLD_STOPPED)
        }
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
        // The run was cut off, not ended: every goroutine is still in its state.
        (EndReason::Budget(_), _) => return how,
        // Its state when the program failed. A deadlock is fatal, too; in one, every goroutine waits.
        (EndReason::Fatal | EndReason::Panicked, false) => return how,
        // What it waited for says more than that the program has ended.
        (EndReason::Returned | EndReason::Exited, false)
            if matches!(stack.state, GoroutineState::Waiting(_)) =>
        {
            return how;
        }
        (EndReason::Returned | EndReason::Exited, false) => key::G_UNTIL_END,
        (EndReason::Returned, true) => key::G_RETURNED,
        (EndReason::Exited, true) => key::G_EXITED,
        (EndReason::Panicked, true) => key::G_PANICKED,
        (EndReason::Fatal, true) if end.dangling => key::G_STOPPED,
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
/// `alone`: no other goroutine was left.
pub fn ending(end: &EndReason, alone: bool) -> Key {
    match end {
        EndReason::Returned if alone => key::END_RETURNED,
        EndReason::Returned => key::END_RETURNED_OTHERS,
        EndReason::Exited => key::END_EXITED,
        EndReason::Panicked => key::END_PANICKED,
        EndReason::Fatal => key::END_FATAL,
        EndReason::Budget(Budget::Steps) => key::END_STEPS,
        EndReason::Budget(Budget::Memory) => key::END_MEMORY,
        EndReason::Budget(Budget::Output) => key::END_OUTPUT,
        EndReason::Budget(Budget::Goroutines) => key::END_GOROUTINES,
        EndReason::Budget(Budget::VirtualTime) => key::END_TIME,
    }
}
