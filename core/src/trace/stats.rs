//! Totals of a run: `escapement trace --stats`, the Allocations tab.

use crate::diag::Placement;
use crate::span::LineCol;
use crate::trace::event::{EndReason, MarkKind};
use serde::{Deserialize, Serialize};

/// Totals of the whole run. Sent to the page: a change of its shape needs a new `protocol::VERSION` there.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Stats {
    /// Steps executed.
    pub steps: u64,
    /// Objects allocated, as `runtime.MemStats.Mallocs`.
    pub mallocs: u64,
    /// Bytes allocated, counted in whole slots, as `runtime.MemStats.TotalAlloc`.
    pub total_alloc: u64,
    /// Objects freed, as `runtime.MemStats.Frees`.
    pub frees: u64,
    /// Objects that were collected. `frees` also counts each object that was put into the 16-byte block of another.
    pub freed: u64,
    /// Cycles that finished marking.
    pub gc_cycles: u64,
    /// Cycles that started; the last one may still be marking when the run ends.
    pub gc_started: u64,
    /// Goroutines started, main included.
    pub goroutines: u64,
    /// Goroutines that wait for something when the run ends, the runtime's own excluded.
    pub waiting: u64,
    /// By allocation site, in code order.
    pub sites: Vec<Site>,
}

impl Stats {
    /// Objects of library and runtime; `mallocs` counts them.
    pub fn library(&self) -> u64 {
        let own = self.sites.iter().filter(|site| site.is_own());
        self.mallocs.saturating_sub(own.map(|site| site.count).sum())
    }
}

/// Everything allocated at one site.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Site {
    /// Position in the user's code; `None` for code without one.
    pub pos: Option<LineCol>,
    /// Position of the call that its code is inlined at, the outermost one; `pos` if it is not inlined. As `Verdict::pos`.
    pub outer: Option<LineCol>,
    /// The expression or variable, as `-m` prints it.
    pub what: String,
    /// Go type; empty for allocations by the runtime.
    #[serde(rename = "type")]
    pub ty: String,
    pub placement: Placement,
    /// Objects allocated.
    pub count: u64,
    /// Bytes of their slots; of objects that share a 16-byte block, the first one's slot is the block.
    pub bytes: u64,
    /// Bytes of the objects: those in 16-byte blocks count with their own size, so that no object has 0 bytes, and the
    /// figure does not depend on which one opened the block. Others count with their slots.
    pub object_bytes: u64,
    /// `count`, `bytes` and `object_bytes` of the objects that `runtime.GC()` would keep at the end of the run: what a heap
    /// profile written after it has in use.
    pub live_count: u64,
    pub live_bytes: u64,
    pub live_object_bytes: u64,
    /// Position of the expression itself, as `Verdict::origin`: in the library's source where that was inlined.
    pub origin: Option<LineCol>,
    /// For a site in the library: the line of the program that was executed when it allocated; each line has its own `Site`.
    pub via: Option<LineCol>,
    /// If several variables share the object: the name of each, and its position as `Verdict::origin`.
    pub shared_by: Vec<(String, Option<LineCol>)>,
}

impl Site {
    /// Whether a line of the program makes a value of its own here; not so the runtime's record of a goroutine, say.
    pub fn is_own(&self) -> bool {
        self.pos.is_some_and(|at| at.file.0 == 0) && !super::made::is_record(&self.what)
    }
}

/// The complete recording of a run, without its snapshots.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Recording {
    pub stats: Stats,
    pub marks: Vec<super::event::Mark>,
    /// Marks were dropped because there were too many.
    pub marks_cut: bool,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
    /// For each write: step, whether it went to stderr, end offset in that stream. In order of steps.
    pub output_steps: Vec<(u64, bool, u64)>,
    /// Objects of the run.
    pub lives: super::lives::Lives,
    /// In order of steps.
    pub pace: Vec<super::lives::Pace>,
    /// Exit status; 2 if the run was stopped.
    pub status: i32,
    /// `None` if the run was stopped.
    pub end: Option<EndReason>,
    /// Whether the program returned or exited while a global variable, or an object on the heap that it could still reach,
    /// pointed into a frame that was gone.
    /// Only a forced variable, or `unsafe`, makes that possible.
    pub leaves_dangling: bool,
}

impl Recording {
    /// Whether a pointer to memory that was gone was used, or an object freed to which the program had a pointer.
    pub fn has_dangled(&self) -> bool {
        self.marks.iter().any(|mark| matches!(mark.kind, MarkKind::Dangling { .. }))
    }
    /// Whether the run was stopped at the use of a pointer to memory that is gone. Go would not notice.
    pub fn ends_dangling(&self) -> bool {
        let is_use = |kind: &MarkKind| matches!(kind, MarkKind::Dangling { used: true, .. });
        let at_end = |step: u64| step + 1 >= self.stats.steps;
        self.end == Some(EndReason::Fatal) && self.marks.iter().any(|m| is_use(&m.kind) && at_end(m.step.0))
    }
}
