//! Finds a change that keeps a value off the heap, by trial: candidates are edits of the program's text, completed
//! where the type checker demands it, compiled and run. The first one that helps and changes nothing else is returned.
//! In: a program and one of its verdicts. Out: the changed program and its savings, and which changes failed, and why.
//! Invariant: the advice compiles, puts no additional value on the heap, and prints the same output
//! (if the program ends within [`MAX_STEPS`]; otherwise `saving` is `None`).

mod candidates;
mod draft;
mod repair;
#[cfg(test)]
mod tests;

pub use draft::ChangedLine;

use crate::compile::{Compiled, Input, compile};
use crate::diag::{Cause, Placement, Verdict};
use crate::run;
use crate::settings::{CompileSettings, RunSettings};
use crate::span::{FileId, LineCol};
use crate::trace::event::{EndReason, Mark, MarkKind};
use crate::trace::stats::Recording;
use crate::vm::history::History;
use candidates::Candidate;
use draft::{Draft, Edit, offset};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Step limit for comparing runs.
pub const MAX_STEPS: u64 = 400_000;

/// Rounds of repairs per candidate; each fixes up to ten errors.
const MAX_REPAIRS: usize = 8;

/// Candidates compiled per verdict.
const MAX_CANDIDATES: usize = 16;

/// Kind of a change.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Change {
    /// The function returns the value instead of a pointer to it.
    ReturnValue,
    /// The parameter is the value instead of a pointer to it.
    PassValue,
    /// The slice, map, array or channel holds values instead of pointers.
    HoldValues,
    /// The struct's field is a value instead of a pointer.
    FieldValue,
    /// The package variable is a value instead of a pointer.
    GlobalValue,
    /// The closure captures a copy that never changes.
    CaptureCopy,
    /// `//go:noinline` is removed.
    AllowInlining,
    /// The parameter's type is a type parameter instead of an interface.
    Generic,
    /// The parameter or variable has a concrete type instead of an interface.
    Concrete,
    /// A declared variable replaces `make`, `new` or a literal, whose size limit on the stack is lower.
    DeclareVariable,
    /// The variable is declared before the loop, and set to zero in each round.
    DeclareBeforeLoop,
    /// The size is a constant.
    ConstantSize,
    /// The slice starts with enough capacity.
    Preallocate,
    /// A `strings.Builder` takes what a loop appends to a string.
    Builder,
    /// Concatenation, with conversions of package strconv, instead of a format of fmt.
    Concatenate,
}

/// A change that was tried and helps.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Advice {
    pub change: Change,
    /// Text of the changed program.
    pub source: String,
    pub lines: Vec<ChangedLine>,
    pub saving: Option<Saving>,
}

/// What a run allocates, before and after a change.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Saving {
    pub objects: (u64, u64),
    pub bytes: (u64, u64),
}

/// Why a change that was tried is rejected.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Failure {
    /// The changed program does not compile.
    Invalid,
    /// The value still goes to the heap, or another one does.
    StillOnHeap,
    /// The program prints something else, or ends with another status.
    PrintsOther,
    /// The run allocates as many objects as before, or more.
    SavesNothing,
    /// The runs cannot be compared: not both end within [`MAX_STEPS`].
    TooLong,
}

/// Result of a search.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Search {
    pub found: Option<Advice>,
    /// Kinds of changes that were tried before, with the number of attempts that failed in each way.
    pub failed: BTreeMap<Change, BTreeMap<Failure, u32>>,
}

/// Tries changes that could keep `verdict`'s value off the heap. The program must be a single file.
pub fn advise(source: &str, name: &str, settings: &CompileSettings, verdict: &Verdict) -> Search {
    let mut search = Search::default();
    if verdict.placement != Placement::Heap || verdict.cause == Cause::ZeroSize || verdict.origin.file.0 != 0
    {
        return search;
    }
    let Some(before) = Before::of(source, name, settings) else { return search };
    let room = before.ran.as_ref().and_then(|ran| longest_array(ran, verdict));
    let candidates = candidates::of(source, verdict, &before.verdicts, room);
    for Candidate { change, edits } in candidates.into_iter().take(MAX_CANDIDATES) {
        match before.attempt(change, edits, verdict) {
            Ok(advice) => {
                search.found = Some(advice);
                break;
            }
            Err(failure) => {
                *search.failed.entry(change).or_default().entry(failure).or_default() += 1;
            }
        }
    }
    search
}

/// The program before a change.
struct Before<'a> {
    source: &'a str,
    name: &'a str,
    settings: &'a CompileSettings,
    verdicts: Vec<Verdict>,
    heap: HeapValues,
    /// `None` if the run exceeds the step limit or is not possible here.
    ran: Option<Recording>,
}

impl<'a> Before<'a> {
    /// `None` if the program has errors.
    fn of(source: &'a str, name: &'a str, settings: &'a CompileSettings) -> Option<Before<'a>> {
        let compiled = compile(&[Input { name, text: source.as_bytes() }], settings, false);
        if !compiled.errors.is_empty() {
            return None;
        }
        let heap = HeapValues::of(&compiled);
        let ran = record(source, name, settings);
        Some(Before { source, name, settings, verdicts: compiled.verdicts, heap, ran })
    }

    fn attempt(&self, change: Change, edits: Vec<Edit>, verdict: &Verdict) -> Result<Advice, Failure> {
        // Values with other references must stay shared: neither copy them nor point to a copy.
        let own = !matches!(change, Change::HoldValues | Change::FieldValue | Change::GlobalValue);
        let complete = complete(self.source, self.name, self.settings, edits, own);
        let (draft, after) = complete.ok_or(Failure::Invalid)?;
        let line = verdict.pos.line;
        let gone = keeps_off_heap(&self.heap, HeapValues::of(&after), &draft, line);
        // Verdicts don't show what inlining, preallocation and other ways to make strings save; the run does.
        let is_measured = matches!(
            change,
            Change::AllowInlining
                | Change::DeclareBeforeLoop
                | Change::Preallocate
                | Change::Builder
                | Change::Concatenate
        );
        if !gone && !is_measured {
            return Err(Failure::StillOnHeap);
        }
        let saving = match (&self.ran, record(&draft.text, self.name, self.settings)) {
            (Some(before), Some(after)) => {
                let same = before.stdout == after.stdout
                    && before.stderr == after.stderr
                    && before.status == after.status;
                if !same {
                    return Err(Failure::PrintsOther);
                }
                let objects = (before.stats.mallocs, after.stats.mallocs);
                // Where the run executes inlined copies only, the sum tells.
                let made = made_at(before, verdict, Some(line));
                let fewer = made == 0 || made_at(&after, verdict, draft.line(line)) < made;
                if objects.1 > objects.0 || !gone && (!fewer || objects.1 == objects.0) {
                    return Err(Failure::SavesNothing);
                }
                Some(Saving { objects, bytes: (before.stats.total_alloc, after.stats.total_alloc) })
            }
            (None, None) if gone => None,
            _ => return Err(Failure::TooLong),
        };
        Ok(Advice { change, lines: draft.changes(self.source), source: draft.text, saving })
    }
}

/// Applies a candidate, then the repairs that the type checker's errors demand.
fn complete(
    source: &str,
    name: &str,
    settings: &CompileSettings,
    edits: Vec<Edit>,
    own: bool,
) -> Option<(Draft, Compiled)> {
    let mut draft = Draft::new(source);
    draft.apply(edits);
    for _ in 0..MAX_REPAIRS {
        let compiled = compile(&[Input { name, text: draft.text.as_bytes() }], settings, false);
        if compiled.errors.is_empty() {
            return Some((draft, compiled));
        }
        let repairs: Option<Vec<Edit>> = compiled
            .errors
            .iter()
            .filter(|error| error.text != "too many errors")
            .map(|error| {
                let at = error.pos.filter(|pos| pos.line > 0 && pos.col > 0)?;
                repair::edit(&draft.text, offset(&draft.text, at), &error.text, own)
            })
            .collect();
        draft.apply(repairs?);
    }
    None
}

/// Numbers of values that go to the heap: by line, and in inlined copies by the line of the call and the source.
#[derive(Default)]
struct HeapValues {
    own: BTreeMap<u32, usize>,
    copies: BTreeMap<(u32, Source), usize>,
}

/// File and line of inlined code.
type Source = (FileId, u32);

impl HeapValues {
    fn of(compiled: &Compiled) -> HeapValues {
        let mut values = HeapValues::default();
        let on_heap = |verdict: &&Verdict| verdict.placement == Placement::Heap && verdict.pos.file.0 == 0;
        for verdict in compiled.verdicts.iter().filter(on_heap) {
            let (line, source) = (verdict.pos.line, (verdict.origin.file, verdict.origin.line));
            if verdict.pos == verdict.origin {
                *values.own.entry(line).or_default() += 1;
            } else {
                *values.copies.entry((line, source)).or_default() += 1;
            }
        }
        values
    }

    /// The values whose lines a change keeps, by their lines after it.
    fn moved(&self, draft: &Draft) -> HeapValues {
        let mut values = HeapValues::default();
        for (&line, &count) in &self.own {
            if let Some(line) = draft.line(line) {
                *values.own.entry(line).or_default() += count;
            }
        }
        for (&(line, source), &count) in &self.copies {
            // The library's lines stay.
            let source = match source {
                (FileId(0), line) => draft.line(line).map(|line| (FileId(0), line)),
                library => Some(library),
            };
            if let (Some(line), Some(source)) = (draft.line(line), source) {
                *values.copies.entry((line, source)).or_default() += count;
            }
        }
        values
    }

    fn on(&self, line: u32) -> usize {
        let of_line = self.copies.iter().filter(|((at, _), _)| *at == line);
        let copies: usize = of_line.map(|(_, count)| count).sum();
        self.own.get(&line).copied().unwrap_or(0) + copies
    }
}

/// Whether fewer values go to the heap on the verdict's line, and no more on any other. A function that is inlined now
/// brings copies of what it put on the heap before.
fn keeps_off_heap(before: &HeapValues, mut after: HeapValues, draft: &Draft, line: u32) -> bool {
    let old = before.moved(draft);
    for (place, count) in &mut after.copies {
        let (_, (file, source)) = place;
        if *file == FileId(0) && old.own.contains_key(source) {
            *count = (*count).min(old.copies.get(place).copied().unwrap_or(0));
        }
    }
    let no_more = |is: usize, was: Option<&usize>| is <= was.copied().unwrap_or(0);
    let nowhere_more = after.own.iter().all(|(line, &is)| no_more(is, old.own.get(line)))
        && after.copies.iter().all(|(place, &is)| no_more(is, old.copies.get(place)));
    draft.line(line).map_or(0, |now| after.on(now)) < before.on(line) && nowhere_more
}

/// Number of objects a run allocated for the verdict's value on its current line, in any copy of its code, or in the copy
/// inlined at that line.
fn made_at(recording: &Recording, verdict: &Verdict, line: Option<u32>) -> u64 {
    let is_here = |at: Option<LineCol>| at.map(|at| at.line) == line;
    let sites = recording.stats.sites.iter();
    let of_value = sites.filter(|s| s.what == verdict.what && (is_here(s.pos) || is_here(s.outer)));
    of_value.map(|site| site.count).sum()
}

/// Length of the longest array that a run allocated on the verdict's line.
fn longest_array(recording: &Recording, verdict: &Verdict) -> Option<u64> {
    let here = recording.marks.iter().filter(|mark| mark.pos.is_some_and(|at| at.line == verdict.pos.line));
    let length = |mark: &Mark| match &mark.kind {
        MarkKind::Alloc { ty, .. } => ty.strip_prefix('[')?.split_once(']')?.0.parse().ok(),
        _ => None,
    };
    here.filter_map(length).max()
}

/// `None` if the run exceeds the step limit or is not possible here.
fn record(text: &str, name: &str, settings: &CompileSettings) -> Option<Recording> {
    let program = run::build(&[Input { name, text: text.as_bytes() }], settings).program?;
    let settings = RunSettings { max_steps: MAX_STEPS, ..RunSettings::default() };
    let history = History::record(run::machine(program, settings), &mut |_| true);
    let recording = history.recording().clone();
    let whole = !matches!(recording.end, None | Some(EndReason::Budget(_)));
    whole.then_some(recording)
}
