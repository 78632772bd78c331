//! Where allocations come from that have no verdict, and when the run makes one.

use crate::i18n::{Key, key};
use escapement_core::diag::JOIN;
use escapement_core::span::LineCol;
use escapement_core::trace::event::{Mark, MarkKind, StepNo};
use escapement_core::trace::made;

/// Why an operation allocates where no verdict is about it, as no expression makes the object.
pub fn own_reason(what: &str) -> Option<Key> {
    Some(match what {
        made::GO_STATEMENT => key::ALLOC_WHY_GO,
        made::GO_WRAPPER | made::DEFER_WRAPPER => key::ALLOC_WHY_WRAPPER,
        made::MAP_GROWTH => key::ALLOC_WHY_MAP,
        made::CHANNEL_OPERATION => key::ALLOC_WHY_WAIT,
        made::DEFER => key::ALLOC_WHY_DEFER,
        JOIN => key::ALLOC_WHY_JOIN,
        channel if channel.starts_with("make(chan ") => key::ALLOC_WHY_CHAN,
        made::RUNTIME_PANIC => key::ALLOC_WHY_PANIC,
        moved if moved.starts_with(made::MOVE_OF) => key::ALLOC_WHY_MOVED,
        _ => return None,
    })
}

/// The step that shows the first allocation at `at` after step `now`, or else the first of all. Marks may have the
/// position of the statement, so if none matches exactly, those of the line count.
pub fn next_allocation(marks: &[Mark], at: LineCol, now: StepNo) -> Option<StepNo> {
    let allocations = || marks.iter().filter(|mark| matches!(mark.kind, MarkKind::Alloc { .. }));
    let exact = allocations().any(|mark| mark.pos == Some(at));
    let is_here = |pos: LineCol| if exact { pos == at } else { (pos.file, pos.line) == (at.file, at.line) };
    let steps = || allocations().filter(|mark| mark.pos.is_some_and(is_here)).map(Mark::shown_at);
    steps().find(|step| *step > now).or_else(|| steps().next())
}
