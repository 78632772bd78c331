//! The words of the Why tab: cause, path to the heap, and advice, from gc's explanation.

mod fix;
mod location;
mod mixed;
mod reason;

use self::location::{HEAP, is_temp, stored_value, strip, target};
pub use self::mixed::Mixed;
use self::mixed::Passage;
use self::reason::{filled, is_name, text_for};
use crate::i18n::{Key, Lang, bytes, key};
use crate::verdicts::on_heap;
use crate::view::value::as_written;
use crate::words::markup;
use escapement_core::diag::{
    Analysis, ByReference, Callee, Cause, FlowNote, FlowStep, JOIN, MAX_COPIED, MAX_VARIABLE_STACK,
    Placement, Subject, Unless, Verdict, Way, WayEnd, Why,
};
use escapement_core::span::LineCol;
pub use fix::{suggestion, usual};

/// Tooltip of a chip: placement and cause.
pub fn short(lang: Lang, verdict: &Verdict) -> String {
    let name = place(verdict.placement);
    match cause_key(verdict) {
        Some(cause) => format!("{} · {}", lang.text(name), lang.text(cause)),
        None => lang.text(name).to_owned(),
    }
}

/// Name of a place.
pub fn place(placement: Placement) -> Key {
    match placement {
        Placement::Stack => key::PLACE_STACK,
        Placement::Heap => key::PLACE_HEAP,
        Placement::Static => key::PLACE_STATIC,
        Placement::Shared => key::PLACE_SHARED,
        Placement::Dynamic => key::PLACE_DYNAMIC,
    }
}

/// Text for the cause; `None` for a value that does not escape.
pub fn cause_key(verdict: &Verdict) -> Option<Key> {
    Some(match verdict.cause {
        Cause::None => return None,
        Cause::Lifetime => key::CAUSE_LIFETIME,
        Cause::TooLarge => key::CAUSE_TOO_LARGE,
        Cause::SizeNotConstant => key::CAUSE_SIZE,
        Cause::GrownAtRunTime => key::CAUSE_GROWN,
        Cause::CapturedByClosure => key::CAUSE_CLOSURE,
        Cause::UnknownCallee => key::CAUSE_CALLEE,
        Cause::LeakingParameter => key::CAUSE_LEAKS,
        Cause::Interface => key::CAUSE_INTERFACE,
        Cause::ZeroSize => key::CAUSE_ZERO,
        Cause::Iteration => key::CAUSE_ITERATION,
        Cause::Goroutine => key::CAUSE_GOROUTINE,
        Cause::DeferInLoop => key::CAUSE_DEFER,
    })
}

/// A numbered line of the explanation.
#[derive(Clone, PartialEq, Debug)]
pub struct Edge {
    pub text: String,
    pub code: String,
    pub pos: Option<LineCol>,
    /// Index of its step in the path.
    pub step: usize,
    /// Code that is inlined at its line does it: a run may come to the line and not to this.
    pub is_inlined: bool,
}

/// Lines of the explanation; empty for a value that stays on the stack.
pub fn story(lang: Lang, path: &Path) -> Vec<Edge> {
    let mut told = Told::new(lang, path);
    let mut edges: Vec<Edge> = Vec::new();
    for (index, step) in path.whole.flow.iter().enumerate() {
        if let Some(moved) = told.pass(index, step, path.enters(index)) {
            edges.extend(told.lines_of(index, step, &moved));
        }
    }
    if let (Some(longer), Some(last)) = (longer(&path.whole), edges.last_mut()) {
        last.text += lang.text(longer);
    }
    edges.extend(without_reason(lang, path));
    edges
}

/// What is known of a value while its path is told step by step.
struct Told<'a> {
    lang: Lang,
    verdict: &'a Verdict,
    within: &'a [(LineCol, String, String)],
    /// Values on the way whose own address flows on: each holds a pointer to the one before.
    holders: Vec<&'a str>,
    /// The field whose address flows on.
    part: Option<&'a str>,
    passage: Passage<'a>,
}

/// What a step moves.
struct Moved {
    /// The subject of its sentences.
    name: String,
    /// Whether it comes from another field than the one that the value was put into.
    is_other: bool,
    /// Whether that may be so.
    may_differ: bool,
}

impl<'a> Told<'a> {
    fn new(lang: Lang, path: &'a Path) -> Told<'a> {
        let (verdict, within) = (&path.whole, &*path.within);
        Told { lang, verdict, within, holders: Vec::new(), part: None, passage: Passage::new() }
    }

    /// Follows a step. `None`: it copies to one of the compiler's temporaries, and there is nothing to tell. `enters`: the
    /// path goes on in the function that the step calls.
    fn pass(&mut self, index: usize, step: &'a FlowStep, enters: bool) -> Option<Moved> {
        if step.derefs < 0 && index > 0 {
            self.holders.push(&step.src);
        }
        let read = usize::try_from(step.derefs).unwrap_or(0);
        let left = self.holders.len().saturating_sub(read);
        // The callee reads through an argument only after the call has passed it, and gc has no note of these reads.
        let passes = step.notes.iter().any(|note| note.why == Why::CallParameter);
        let reads = step.notes.iter().filter(|note| matches!(note.why, Why::DotOfPointer | Why::Indirection));
        let holding = if passes && reads.count() < read { self.holders.len() } else { left };
        let holding = self.holders.get(..holding).unwrap_or_default();
        let (name, is_held) = (moved_name(self.lang, self.verdict, holding), !holding.is_empty());
        self.holders.truncate(left);
        if step.notes.is_empty() && step.derefs == 0 && is_temp(&step.dst) {
            return None;
        }
        self.passage.take(step, enters);
        // The address of a field is not that of the whole, until something is read through it.
        match field_taken(step) {
            Some(field) => self.part = Some(field),
            None if step.derefs > 0 => self.part = None,
            None => {}
        }
        let name = match self.part {
            Some(field) if !is_held => self.lang.fill(key::MOVED_FIELD, &[("field", field)]),
            _ => name,
        };
        let is_mixed = self.passage.mixed.is_some();
        Some(Moved { name, is_other: is_mixed && !is_held, may_differ: is_mixed || self.passage.is_unknown })
    }

    /// The lines about a step: one for each of gc's notes that is worth one.
    fn lines_of(&self, index: usize, step: &FlowStep, moved: &Moved) -> Vec<Edge> {
        if step.notes.is_empty() {
            return vec![Edge { step: index, ..Edge::without_code(self.without_note(step)) }];
        }
        let mut lines: Vec<Edge> = Vec::new();
        for note in &step.notes {
            let Some(key) = text_for(step, note, moved.may_differ) else { continue };
            let by_reference = note.by_reference.as_ref().map(|why| by_reference(self.lang, why));
            lines.extend(by_reference.map(|edge| Edge { step: index, ..edge }));
            let copied = self.copied(index, step, note);
            let is_stored = step.dst == HEAP && note.why == Why::Assign;
            let it = match copied.as_deref() {
                Some(copied) => copied,
                None if moved.is_other && !is_stored => self.lang.text(key::MOVED_READ),
                None => &moved.name,
            };
            let mut text = filled(self.lang, key, step, note, it);
            let caller = self.caller(note);
            if self.lang.text(key).contains("{callee}") {
                text += &caller;
            }
            // The program has none of the compiler's variables.
            let code = if note.what.contains(".autotmp_") { String::new() } else { as_written(&note.what) };
            let is_inlined = !caller.is_empty();
            let line = Edge { text, code, pos: note.pos, step: index, is_inlined };
            if lines.last() != Some(&line) {
                lines.push(line);
            }
        }
        lines
    }

    /// Says which function of the program makes the call of a note, if that is in its inlined code.
    fn caller(&self, note: &FlowNote) -> String {
        let is_it = |(pos, callee, _): &&(LineCol, String, String)| {
            note.pos == Some(*pos) && note.callee_name() == Some(callee)
        };
        let caller = self.within.iter().find(is_it);
        caller.map_or_else(String::new, |(.., name)| self.lang.fill(key::EDGE_WITHIN, &[("name", name)]))
    }

    /// What an interface takes, if that is a copy of a variable that points to the value.
    fn copied(&self, index: usize, step: &FlowStep, note: &FlowNote) -> Option<String> {
        let is_copied = note.why == Why::InterfaceConverted && index > 0 && step.derefs == 0;
        let is_variable = !is_temp(&step.src) && stored_value(&step.src).is_none();
        (is_copied && is_variable).then(|| moved_name(self.lang, self.verdict, &[step.src.as_str()]))
    }

    /// Says where a step without notes leads.
    fn without_note(&self, step: &FlowStep) -> String {
        if is_temp(&step.src) && step.dst == HEAP && step.derefs > 0 {
            return self.lang.text(key::EDGE_KEPT).to_owned();
        }
        let (src, dst) = (target(self.lang, &step.src), target(self.lang, &step.dst));
        self.lang.fill(key::EDGE_FLOW, &[("src", &src), ("dst", &dst)])
    }
}

/// The field whose address a step takes.
fn field_taken(step: &FlowStep) -> Option<&str> {
    let takes = step.notes.iter().any(|note| note.why == Why::AddressOf);
    let note = step.notes.iter().find(|note| matches!(note.why, Why::Dot | Why::DotOfPointer))?;
    Some(note.field.as_str()).filter(|field| takes && !field.is_empty())
}

/// Why the place where the path ends lives longer than the value, if gc does not say it.
fn longer(verdict: &Verdict) -> Option<Key> {
    let last = verdict.flow.last().and_then(|step| step.notes.last());
    match verdict.end? {
        WayEnd::Result if last.is_some_and(|note| note.why == Why::Return) => None,
        WayEnd::Result => Some(key::WAY_RESULT),
        WayEnd::Iteration => Some(key::WAY_ITERATION),
        WayEnd::Enclosing => Some(key::WAY_ENCLOSING),
        WayEnd::Value | WayEnd::Heap => None,
    }
}

/// The last line, if gc gives no reason why the value at the path's end is on the heap.
fn without_reason(lang: Lang, path: &Path) -> Option<Edge> {
    let end = path.end.as_ref();
    let text = match end.map_or(path.whole.cause, |end| end.cause) {
        Cause::Goroutine => lang.text(key::EDGE_GOROUTINE).to_owned(),
        Cause::DeferInLoop => lang.text(key::EDGE_DEFER).to_owned(),
        _ => lang.fill(key::EDGE_THERE, &[("name", &markup::code(&end?.what))]),
    };
    Some(Edge { pos: end.map(|end| end.origin), ..Edge::without_code(text) })
}

/// Where a value would escape if it did not by its path, in the order of the path. `told`: the path's story.
pub fn other_ends(lang: Lang, path: &Path, told: &[Edge]) -> Vec<Edge> {
    let end = |(at, way): &(usize, Way)| {
        let mut flow = path.whole.flow.get(..*at)?.to_vec();
        flow.extend(way.flow.iter().cloned());
        let whole = Verdict { flow, end: None, cause: Cause::Lifetime, ..path.whole.clone() };
        let entered = path.entered.iter().filter(|(first, _)| first <= at).cloned().collect();
        let within = path.within.clone();
        let edges = story(lang, &Path { whole, entered, end: None, ways: Vec::new(), within });
        let edge = edges.into_iter().rev().find(|edge| edge.pos.is_some())?;
        let last = way.flow.last()?.notes.last().map(|note| note.why);
        let more = match way.end {
            WayEnd::Heap => return Some(edge),
            WayEnd::Result if last == Some(Why::Return) => return Some(edge),
            WayEnd::Value if matches!(last, Some(Why::CapturedByAClosure | Why::Reference)) => {
                key::WAY_CLOSURE
            }
            WayEnd::Value => key::WAY_VALUE,
            WayEnd::Result => key::WAY_RESULT,
            WayEnd::Iteration => key::WAY_ITERATION,
            WayEnd::Enclosing => key::WAY_ENCLOSING,
        };
        Some(Edge { text: edge.text.clone() + lang.text(more), ..edge })
    };
    let mut ends: Vec<Edge> = Vec::new();
    for edge in path.ways.iter().filter_map(end) {
        let is_it = |other: &Edge| (other.pos, &other.text) == (edge.pos, &edge.text);
        if !told.iter().chain(&ends).any(is_it) {
            ends.push(edge);
        }
    }
    ends
}

impl Edge {
    fn without_code(text: String) -> Edge {
        Edge { text, code: String::new(), pos: None, step: 0, is_inlined: false }
    }
}

/// Why a closure holds a pointer to a variable instead of a copy.
fn by_reference(lang: Lang, why: &ByReference) -> Edge {
    match why {
        ByReference::Assigned(code, pos) => {
            let text = lang.text(key::EDGE_ASSIGNED).to_owned();
            Edge { code: code.clone(), pos: *pos, ..Edge::without_code(text) }
        }
        ByReference::AddressTaken => Edge::without_code(lang.text(key::EDGE_ADDRESSED).to_owned()),
        ByReference::TooLarge => {
            Edge::without_code(lang.fill(key::EDGE_LARGE, &[("most", &bytes(MAX_COPIED as u64))]))
        }
    }
}

/// The verdict with its path extended to the heap: if the path ends at another value, because that one is on the heap,
/// that value's path is appended.
pub fn to_the_end(analysis: &Analysis, verdict: &Verdict) -> Verdict {
    Path::to_the_end(analysis, verdict).whole
}

impl Path {
    fn to_the_end(analysis: &Analysis, verdict: &Verdict) -> Path {
        let mut path = Path::own(verdict);
        let whole = &mut path.whole;
        let mut passed: Vec<&Verdict> = vec![verdict];
        while let Some(last) = whole.flow.last().filter(|last| last.dst != HEAP) {
            let name = stored_value(&last.dst).unwrap_or(&last.dst);
            let is_next = |v: &Verdict| v.what == name && !v.flow.is_empty() && !passed.contains(&v);
            let Some(next) = value_at(analysis, &verdict.func, last.dst_at, is_next) else { break };
            passed.push(next);
            path.ways.extend(next.others.iter().map(|way| (whole.flow.len(), way.clone())));
            whole.flow.extend(next.flow.iter().cloned());
            whole.end = next.end;
        }
        path
    }
}

/// The value on the heap at which a path ends, if gc gives no reason why that one is there.
fn end_of(analysis: &Analysis, path: &Path) -> Option<Verdict> {
    let flow = &path.whole.flow;
    let (last, before) = flow.split_last()?;
    // If the value is there for another reason, gc notes only that it is stored.
    let stored = last.notes.iter().all(|note| note.why == Why::Spill);
    let (end, at) = match last.dst == HEAP && stored {
        true => (&last.src, before.last()?.dst_at),
        false => (&last.dst, last.dst_at),
    };
    let what = stored_value(end)?;
    let func = path.entered.last().map_or(&path.whole.func, |(_, func)| func);
    value_at(analysis, func, at, |v| v.what == what).cloned()
}

/// The value on the heap at `at`, as [`FlowStep::dst_at`]. Of several, as of the instances of a generic function, the one
/// of `func`, or of the function around it: a literal leads to the variables that it captures.
pub fn value_at<'a>(
    analysis: &'a Analysis,
    func: &str,
    at: Option<(LineCol, LineCol)>,
    is_meant: impl Fn(&Verdict) -> bool,
) -> Option<&'a Verdict> {
    let is_it = |v: &&Verdict| Some((v.pos, v.origin)) == at && on_heap(v) && is_meant(v);
    let around = |v: &&Verdict| if func.starts_with(&*v.func) { v.func.len() + 1 } else { 0 };
    analysis.verdicts.iter().filter(is_it).max_by_key(around)
}

/// A path and the functions whose code it passes through.
pub struct Path {
    pub whole: Verdict,
    /// The functions that it enters by calls, each with the index of its first step.
    pub entered: Vec<(usize, String)>,
    /// The value at which it ends, if that is on the heap without an explanation of gc's.
    end: Option<Verdict>,
    /// Other ways to the heap, each with the number of steps before it leaves this path.
    ways: Vec<(usize, Way)>,
    /// Calls by inlined functions: where, the callee, and the function that the program calls there.
    within: Vec<(LineCol, String, String)>,
}

/// Name of the function that the program calls at `pos`, if it is inlined there and its code calls `callee`.
pub fn inlined_caller<'a>(analysis: &'a Analysis, pos: LineCol, callee: &str) -> Option<&'a str> {
    let call = analysis.inlined.iter().find(|call| call.parent.is_none() && call.pos == Some(pos))?;
    let name = call.callee.rsplit('.').next()?;
    (name != callee).then_some(name)
}

impl Path {
    /// The path within the verdict's function.
    fn own(verdict: &Verdict) -> Path {
        let ways = verdict.others.iter().map(|way| (0, way.clone())).collect();
        Path { whole: verdict.clone(), entered: Vec::new(), end: None, ways, within: Vec::new() }
    }

    /// Whether the step at this index leads into the function that it calls.
    fn enters(&self, index: usize) -> bool {
        self.entered.iter().any(|(first, _)| *first == index + 1)
    }

    /// The fields that the compiler does not tell apart, if the value is on the heap because of that.
    pub fn mixed(&self) -> Option<Mixed> {
        let mut passage = Passage::new();
        for (index, step) in self.whole.flow.iter().enumerate() {
            passage.take(step, self.enters(index));
        }
        passage.mixed.filter(|_| on_heap(&self.whole))
    }
}

/// The verdict's path to the heap, also through functions of the program whose parameters leak.
pub fn through_calls(analysis: &Analysis, verdict: &Verdict) -> Path {
    let mut path = Path::to_the_end(analysis, verdict);
    let mut passed: Vec<LineCol> = Vec::new();
    while let Some((step, param)) = last_call(&path.whole.flow).filter(|(_, param)| !passed.contains(param)) {
        let is_it = |v: &&Verdict| v.subject == Subject::Parameter && v.origin == param && v.pos == param;
        let Some(next) = analysis.verdicts.iter().filter(is_it).find(|v| !v.flow.is_empty()) else { break };
        passed.push(param);
        let rest = Path::to_the_end(analysis, next);
        let flow = &mut path.whole.flow;
        // The path now leads to the parameter instead of the heap.
        flow.truncate(step + 1);
        if let Some(call) = flow.last_mut() {
            call.dst.clone_from(&next.what);
        }
        let first = flow.len();
        path.entered.push((first, next.func.clone()));
        path.ways.extend(rest.ways.into_iter().map(|(at, way)| (first + at, way)));
        flow.extend(rest.whole.flow);
        path.whole.end = rest.whole.end;
    }
    path.end = end_of(analysis, &path).filter(|end| end != verdict && on_heap(verdict));
    let notes = path.whole.flow.iter().flat_map(|step| &step.notes);
    let within = notes.filter_map(|note| {
        let (pos, callee) = (note.pos?, note.callee_name()?);
        Some((pos, callee.to_owned(), inlined_caller(analysis, pos, callee)?.to_owned()))
    });
    path.within = within.collect();
    path
}

/// If a path ends with a call whose parameter leaks: the index of its step, and where that parameter is declared.
fn last_call(flow: &[FlowStep]) -> Option<(usize, LineCol)> {
    flow.last().filter(|last| last.dst == HEAP)?;
    // Steps that gc adds between the call and the heap have no notes.
    let step = flow.iter().rposition(|step| !step.notes.is_empty())?;
    match &flow.get(step)?.notes.last()?.callee {
        Some(Callee::Named { param: Some(param), .. }) => Some((step, *param)),
        Some(Callee::Named { param: None, .. } | Callee::Builtin | Callee::Unknown) | None => None,
    }
}

/// Names what flows on: the value of an expression, the address of a variable, or the last of the `holders`.
fn moved_name(lang: Lang, verdict: &Verdict, holders: &[&str]) -> String {
    // Temporaries, and the slice that a call makes for its last arguments, are not in the program.
    match holders.iter().rfind(|holder| !matches!(**holder, "{temp}" | "{storage for ... argument}")) {
        Some(&"{storage for func literal}") => lang.text(key::MOVED_CLOSURE).to_owned(),
        Some(holder) => lang.fill(key::MOVED_HOLDER, &[("name", &target(lang, holder))]),
        None if verdict.subject == Subject::Allocation => lang.text(key::MOVED_VALUE).to_owned(),
        None => lang.text(key::MOVED_ADDRESS).to_owned(),
    }
}

/// Why a value lives where it does, as the end of a sentence.
pub fn because(lang: Lang, verdict: &Verdict) -> String {
    if !on_heap(verdict) {
        let stays = lang.text(key::QUIZ_BECAUSE_STAYS).to_owned();
        let (_, most) = verdict.size_limit();
        // For a large value, the size matters as well.
        let Some(size) = verdict.size.filter(|size| *size >= most as u64 / 4) else { return stays };
        let sizes = [bytes(size), bytes(most as u64)];
        return stays + &lang.fill(key::QUIZ_AND_FITS, &[("size", &sizes[0]), ("most", &sizes[1])]);
    }
    let by_size = matches!(verdict.cause, Cause::TooLarge | Cause::SizeNotConstant | Cause::GrownAtRunTime);
    let last = story(lang, &Path::own(verdict)).pop().filter(|_| !by_size).map(|edge| edge.text);
    last.or_else(|| cause_key(verdict).map(|cause| lang.text(cause).to_owned())).unwrap_or_default()
}

/// Size of the buffer in the frame that gc makes for a value that may be small at run time, bytes; a buffer for runes has
/// room for as many runes.
const BUFFER: u64 = MAX_VARIABLE_STACK as u64;

pub fn headline(lang: Lang, verdict: &Verdict) -> String {
    let key =
        match (verdict.subject, verdict.placement) {
            _ if is_wrapper(verdict) => key::HEAD_WRAPPER,
            _ if verdict.what == JOIN => key::HEAD_JOIN,
            (Subject::Allocation, Placement::Heap)
                if verdict.cause == Cause::Interface && is_name(&verdict.what) =>
            {
                if verdict.unless.is_some() { key::HEAD_COPY_MAY } else { key::HEAD_COPY }
            }
            (Subject::Allocation, Placement::Heap) if verdict.unless == Some(Unless::Room) => {
                key::HEAD_APPEND_HEAP
            }
            (Subject::Allocation, Placement::Heap) if verdict.unless.is_some() => key::HEAD_ALLOC_MAY,
            (Subject::Allocation, Placement::Heap) => key::HEAD_ALLOC_HEAP,
            (Subject::Allocation, Placement::Stack) => key::HEAD_ALLOC_STACK,
            (_, Placement::Static) if verdict.cause == Cause::Interface && verdict.size == Some(1) => {
                key::HEAD_TABLE
            }
            (_, Placement::Static) => key::HEAD_STATIC,
            (_, Placement::Shared) if verdict.what.starts_with("make(") => key::HEAD_EXTEND,
            (_, Placement::Shared) if verdict.unless == Some(Unless::Joined) => key::HEAD_JOINED,
            (_, Placement::Shared) => key::HEAD_SHARED,
            (_, Placement::Dynamic) => {
                let most = bytes(if verdict.what.starts_with("([]rune)(") { 4 * BUFFER } else { BUFFER });
                let name = markup::code(&verdict.what);
                let append = verdict.unless == Some(Unless::Room);
                let key = if append { key::HEAD_APPEND } else { key::HEAD_DYNAMIC };
                return lang.fill(key, &[("name", &name), ("most", &most)]);
            }
            (_, Placement::Heap) => key::HEAD_VAR_HEAP,
            (_, Placement::Stack) => key::HEAD_VAR_STACK,
        };
    lang.fill(key, &[("name", &markup::code(&as_written(&verdict.what)))])
}

/// Whether this is the closure that the compiler makes for a go or defer statement: gc says nothing of those.
pub fn is_wrapper(verdict: &Verdict) -> bool {
    verdict.what == "func literal" && verdict.remark.is_none() && on_heap(verdict)
}

/// The chain of locations that the value's address flows through. A parameter of the argument's name adds nothing.
pub fn graph(lang: Lang, verdict: &Verdict) -> Option<Vec<(String, &'static str)>> {
    let first = verdict.flow.first()?;
    let mut nodes = vec![(strip(&first.src), "own")];
    for step in &verdict.flow {
        let (text, class) = match step.dst.as_str() {
            HEAP => (lang.text(key::PLACE_HEAP).to_owned(), "heap"),
            temp if is_temp(temp) => (lang.text(key::TARGET_TEMP).to_owned(), "faint"),
            other if other.starts_with("~r") => (lang.text(key::TARGET_RESULT).to_owned(), ""),
            other => (strip(other), ""),
        };
        nodes.push((text, class));
    }
    nodes.dedup_by(|next, before| next.0 == before.0);
    Some(nodes)
}

#[cfg(test)]
mod tests {
    use super::fix::suggestion;
    use super::*;
    use crate::for_tests::{analysed, on_heap_named};

    #[test]
    fn what_a_deferred_closure_in_a_loop_captures_is_kept_by_the_defer() {
        let source = "package main\n\n//go:noinline\nfunc all(names []string) (n int) {\n\tfor range names {\n\
            \t\tdefer func() { n++ }()\n\t}\n\tdefer func() { n *= 2 }()\n\treturn 1\n}\n\nfunc main() { println(all(nil)) }\n";
        let analysis = analysed(source);
        let verdict = on_heap_named(&analysis, "n");
        assert_eq!(suggestion(&analysis, verdict), Some(key::FIX_DEFER));
        let told = story(Lang::En, &through_calls(&analysis, verdict));
        let texts: Vec<&str> = told.iter().map(|edge| edge.text.as_str()).collect();
        assert_eq!(
            texts,
            [
                "a closure captures it",
                "it is assigned again here, so the closure gets the variable itself, not a copy",
                "the closure holds a pointer to it",
                "a `defer` in a loop keeps the closure until the function returns, and the frame has no room for any number of closures",
            ]
        );
    }

    #[test]
    fn other_ways_are_those_of_the_whole_path() {
        let analysis = analysed(
            "package main\n\ntype store struct{ next *store }\n\nvar kept, last *store\n\n//go:noinline\nfunc put(s *store, n int) {\n\t\
             last = s\n\tif n > 0 {\n\t\tkept = s\n\t}\n\tprintln(s.next == nil)\n}\n\n\
             func main() {\n\tfirst := &store{}\n\tsecond := &store{next: first}\n\tput(second, 1)\n\tc := make(chan *store, 1)\n\
             \tc <- first\n}\n",
        );
        let ends = |what: &str, line: u32| {
            let is_it = |v: &&Verdict| v.what == what && v.origin.line == line;
            let verdict = analysis.verdicts.iter().find(is_it).expect("the verdict");
            let path = through_calls(&analysis, verdict);
            let edges = other_ends(Lang::En, &path, &story(Lang::En, &path));
            edges
                .into_iter()
                .map(|edge| format!("{} {}", edge.pos.map_or(0, |p| p.line), edge.text))
                .collect::<Vec<_>>()
        };
        assert_eq!(ends("&store{...}", 18), ["11 it is stored in the package variable `kept`"]);
        let stored = "18 it becomes the field `next` of a struct, which is on the heap itself";
        assert_eq!(ends("&store{}", 17), [stored]);
    }

    #[test]
    fn path_that_ends_at_another_value_continues_to_the_heap() {
        let source = "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tnames := []string{\"Ada\", \"Lin\"}\n\
            \tfmt.Println(names)\n}\n";
        let analysis = analysed(source);
        let verdict = on_heap_named(&analysis, "[]string{...}");
        assert_eq!(verdict.flow.last().map(|step| step.dst.as_str()), Some("{storage for names}"));
        let whole = to_the_end(&analysis, verdict);
        let last = whole.flow.last().expect("a path");
        assert_eq!(last.dst, HEAP);
        assert!(last.notes.iter().any(|note| note.what.contains("fmt.Fprintln")), "{last:?}");
    }

    #[test]
    fn reason_names_what_an_address_is_stored_in() {
        let source = "package main\n\nvar last *int\n\ntype box struct{ p *int }\n\n\
            func main() {\n\tx, y, z, w := 1, 2, 3, 4\n\tlist, dict, b := make([]*int, 1), map[string]*int{}, &box{}\n\
            \tlast = &x\n\tlist[0] = &y\n\tdict[\"a = b\"] = &z\n\tb.p = &w\n\
            \tv := 5\n\tlist = append(list, &v)\n\tprintln(*last)\n}\n";
        let analysis = analysed(source);
        let why = |what| because(Lang::En, on_heap_named(&analysis, what));
        assert_eq!(why("x"), "its address is stored in the package variable `last`");
        assert_eq!(
            why("y"),
            "its address is stored in `list[0]`; the compiler does not follow it from there"
        );
        assert_eq!(
            why("z"),
            "its address is stored in `dict[\"a = b\"]`; the compiler does not follow it from there"
        );
        assert_eq!(
            why("v"),
            "its address is appended to a slice; the compiler does not follow it from there"
        );
        assert_eq!(on_heap_named(&analysis, "v").cause, Cause::Lifetime);
        assert_eq!(why("w"), "its address is stored in `b.p`; the compiler does not follow it from there");
    }

    #[test]
    fn a_path_through_a_call_ends_with_what_the_callee_does() {
        let source = "package main\n\ntype node struct{ next *node }\ntype list struct{ head *node }\n\nvar kept *node\n\n\
            //go:noinline\nfunc (l *list) keep() { kept = l.head; l.head = nil }\n\n\
            func main() {\n\tn := node{}\n\tl := &list{head: &n}\n\tl.keep()\n}\n";
        let analysis = analysed(source);
        let verdict = on_heap_named(&analysis, "n");
        assert_eq!(
            because(Lang::En, verdict),
            "the call lets what its argument points to reach the heap (`leaking param content`)"
        );
        let passed = story(Lang::En, &Path::own(verdict)).into_iter().find(|edge| edge.code.contains("keep"));
        assert!(passed.is_some_and(|edge| edge.text.ends_with("is passed to a call")));
    }

    #[test]
    fn fields_of_a_struct_are_not_told_apart() {
        let source = "package main\n\ntype set struct {\n\tdata map[string]int\n\torder []string\n}\n\n\
            //go:noinline\nfunc (s *set) add(key string) { s.order = append(s.order, key) }\n\n\
            func main() {\n\ts := &set{data: make(map[string]int)}\n\ts.add(\"a\")\n\tprintln(len(s.data))\n}\n";
        let analysis = analysed(source);
        let path = through_calls(&analysis, on_heap_named(&analysis, "make(map[string]int)"));
        let told = story(Lang::En, &path);
        let passed = told.iter().find(|edge| edge.code.starts_with("append(")).expect("a step");
        assert_eq!(passed.text, "what is read there is passed to a call");
        let last = told.last().expect("a path");
        assert_eq!(
            last.text,
            "it may be stored in `s.order`: the compiler does not tell the fields of a struct apart"
        );
        let mixed = path.mixed().map(|mixed| (mixed.put, mixed.read));
        assert_eq!(mixed, Some(("data".to_owned(), "order".to_owned())));
    }

    #[test]
    fn a_field_that_is_read_is_the_one_that_was_set() {
        let source = "package main\n\ntype in struct{ p, q *int }\ntype out struct {\n\tin\n\tr *int\n}\n\nvar kept *int\n\n\
            func main() {\n\ta, b, c, d := 1, 2, 3, 4\n\tx := out{in: in{p: &a, q: &b}, r: &c}\n\tvar y out\n\ty.q = &d\n\
            \tkept = x.p\n\tkept = y.in.q\n\tprintln(*x.q, *x.r)\n}\n";
        let analysis = analysed(source);
        let mixed = |what| {
            let mixed = through_calls(&analysis, on_heap_named(&analysis, what)).mixed();
            mixed.map(|mixed| format!("{} {}", mixed.put, mixed.read))
        };
        assert_eq!(["a", "b", "c", "d"].map(mixed), [None, Some("q p".into()), Some("r in".into()), None]);
        let why = |what| because(Lang::En, on_heap_named(&analysis, what));
        assert_eq!(why("a"), "its address is stored in the package variable `kept`");
    }

    #[test]
    fn a_path_goes_on_in_the_function_whose_parameter_leaks() {
        let source = "package main\n\ntype set struct{ all []*int }\n\nvar sets []*set\n\n\
            //go:noinline\nfunc (s *set) add(n int, p *int) { s.all = append(s.all, p) }\n\n\
            //go:noinline\nfunc outer(s *set, q *int) { s.add(1, q) }\n\n\
            func main() {\n\tx := 1\n\ts := &set{}\n\touter(s, &x)\n\tprintln(len(s.all))\n}\n";
        let analysis = analysed(source);
        let path = through_calls(&analysis, on_heap_named(&analysis, "x"));
        let told: Vec<String> =
            story(Lang::En, &path).into_iter().map(|edge| format!("{} {}", edge.text, edge.code)).collect();
        assert_eq!(
            told,
            [
                "the address of `x` is taken &x",
                "its address is passed to `outer` as `q` outer(s, &x)",
                "its address is passed to `add` as `p` (*set).add(s, 1, q)",
                "its address is appended to a slice; the compiler does not follow it from there append(s.all, p)",
            ]
        );
        let entered: Vec<&str> = path.entered.iter().map(|(_, func)| func.as_str()).collect();
        assert_eq!(entered, ["outer", "(*set).add"]);
    }

    #[test]
    fn a_path_goes_on_from_a_value_of_the_library() {
        let source = "package main\n\nimport \"container/list\"\n\ntype entry struct{ n int }\n\n\
            func main() {\n\tl := list.New()\n\tl.PushBack(&entry{1})\n\tprintln(l.Len())\n}\n";
        let analysis = analysed(source);
        let path = through_calls(&analysis, on_heap_named(&analysis, "&entry{...}"));
        let told = story(Lang::En, &path);
        assert_eq!(
            told.last().expect("a path").text,
            "`&list.Element{...}`, which points to it, is stored in `list.e.prev.next`; the compiler does not follow it from there"
        );
    }

    #[test]
    fn a_sum_that_is_joined_makes_no_string() {
        let source = "package main\n\nfunc main() {\n\ts := \"\"\n\tfor _, it := range []string{\"a\", \"b\"} {\n\
            \t\ts += it + \";\"\n\t}\n\tprintln(s)\n}\n";
        let analysis = analysed(source);
        let sum = analysis.verdicts.iter().find(|v| v.what == "it + \";\"").expect("a verdict");
        assert_eq!((sum.placement, sum.unless), (Placement::Shared, Some(Unless::Joined)));
        assert!(headline(Lang::En, sum).starts_with("`it + \";\"` makes no string of its own"));
        assert_eq!((sum.cause, story(Lang::En, &through_calls(&analysis, sum)).len()), (Cause::None, 0));
    }

    #[test]
    fn a_path_goes_on_where_a_literal_captures_or_is_copied() {
        let source = "package main\n\nvar f func()\n\nfunc count(n *int) func(func()) func() {\n\
            \treturn func(next func()) func() {\n\t\treturn func() {\n\t\t\t*n++\n\t\t\tnext()\n\t\t}\n\t}\n}\n\n\
            //go:noinline\nfunc chain(x func(), fs ...func(func()) func()) func() { return fs[0](x) }\n\n\
            func main() {\n\tseen := 0\n\tf = chain(func() {}, count(&seen))\n\
            \tvar all []string\n\tkeep(func(s string) { all = append(all, s) })\n\tprintln(seen, len(all))\n}\n\n\
            var kept func(string)\n\n//go:noinline\nfunc keep(k func(string)) { kept = k }\n";
        let analysis = analysed(source);
        let path = |what| {
            let path = through_calls(&analysis, on_heap_named(&analysis, what));
            story(Lang::En, &path).into_iter().map(|edge| edge.text).collect::<Vec<_>>().join(" | ")
        };
        let seen = path("seen");
        assert!(seen.contains("the closure that holds it is returned"), "{seen}");
        let added = path("append(all, s)");
        assert!(added.ends_with("is stored in the package variable `kept`"), "{added}");
    }

    #[test]
    fn a_path_goes_on_from_the_literal_of_its_own_copy() {
        let source = "package main\n\nfunc sums() (list []func() int) {\n\ttotal := 0\n\t\
            list = append(list, func() int { total++; return total })\n\treturn\n}\n\n\
            func last() []func() int {\n\tn := 0\n\treturn append([]func() int{}, func() int { n++; return n })\n}\n\n\
            func main() {\n\tprintln(len(sums()))\n\tprintln(len(last()))\n}\n";
        let analysis = analysed(source);
        let is_it = |v: &&Verdict| v.what == "total" && v.pos.line == 15;
        let total = analysis.verdicts.iter().find(is_it).expect("the copy in main");
        let whole = to_the_end(&analysis, total);
        let lines = whole.flow.iter().flat_map(|step| &step.notes).map(|note| note.pos.map(|pos| pos.line));
        assert!(lines.clone().count() > 2 && lines.clone().all(|line| line == Some(15)), "{:?}", whole.flow);
    }

    #[test]
    fn the_inlined_function_that_makes_a_call_is_named() {
        let source = "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tn := len(fmt.Sprint())+1000\n\tfmt.Println(n)\n}\n";
        let analysis = analysed(source);
        let verdict = on_heap_named(&analysis, "n");
        let told = story(Lang::En, &through_calls(&analysis, verdict));
        let call = told.iter().find(|edge| edge.text.contains("`Fprintln`")).expect("the call");
        assert!(call.text.ends_with("(in the code of `Println`, which is inlined here)"), "{}", call.text);
        let fix = suggestion(&analysis, verdict).expect("advice");
        let advice = usual(Lang::En, &analysis, verdict, fix);
        assert!(advice.starts_with("`Println` takes an interface"), "{advice}");
    }

    #[test]
    fn a_path_through_inlined_code_stays_in_its_copy() {
        let source = "package main\n\ntype node struct {\n\tlist []int\n\tnext *node\n}\n\nvar head *node\n\n\
            func add(list ...int) {\n\tn := &node{list: list}\n\tn.next = head\n\thead = n\n}\n\n\
            func main() {\n\tadd(1, 2)\n\tadd(3, 4, 5)\n}\n";
        let analysis = analysed(source);
        let all = analysis.verdicts.iter().filter(|v| v.what == "... argument");
        let lines: Vec<Vec<u32>> = all
            .map(|v| {
                let whole = to_the_end(&analysis, v);
                let mut lines: Vec<u32> =
                    whole.flow.iter().flat_map(|s| &s.notes).filter_map(|n| Some(n.pos?.line)).collect();
                lines.dedup();
                lines
            })
            .collect();
        assert_eq!(lines, [[17], [18]]);
    }

    #[test]
    fn reason_tells_a_value_from_its_address_and_from_what_holds_it() {
        let source = "package main\n\nvar kept []int\n\n//go:noinline\nfunc total() *int {\n\tsum := 1\n\treturn &sum\n}\n\n\
            //go:noinline\nfunc counter() func() int {\n\tn := 0\n\treturn func() int {\n\t\tn++\n\t\treturn n\n\t}\n}\n\n\
            func main() {\n\tkept = make([]int, 8)\n\tprintln(*total(), counter()())\n}\n";
        let analysis = analysed(source);
        let why = |what| because(Lang::En, &to_the_end(&analysis, on_heap_named(&analysis, what)));
        assert_eq!(why("sum"), "its address is returned, and the caller goes on using it");
        assert_eq!(why("make([]int, 8)"), "it is stored in the package variable `kept`");
        assert_eq!(why("n"), "the closure that holds it is returned, and the caller goes on using it");
    }
}
