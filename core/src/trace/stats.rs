//! Totals of a run: `escapement trace --stats`, the Allocations tab.

use crate::diag::Placement;
use crate::span::LineCol;
use serde::{Deserialize, Serialize};

#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Stats {
    pub steps: u64,
    pub mallocs: u64,
    /// Bytes, in size classes, as `runtime.MemStats.TotalAlloc`.
    pub total_alloc: u64,
    pub frees: u64,
    pub gc_cycles: u64,
    /// Started in all, main included.
    pub goroutines: u64,
    pub sites: Vec<Site>,
}

/// Everything allocated at one place of the source.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Site {
    pub pos: Option<LineCol>,
    /// The expression or variable, as `-m` names it.
    pub what: String,
    #[serde(rename = "type")]
    pub ty: String,
    pub placement: Placement,
    pub count: u64,
    pub bytes: u64,
    /// Still allocated at the end.
    pub live_count: u64,
    pub live_bytes: u64,
}

/// The finished recording of a run, without its snapshots.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Recording {
    pub stats: Stats,
    pub marks: Vec<super::event::Mark>,
    /// Marks beyond the budget were dropped.
    pub marks_cut: bool,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
    /// Step at which each byte range of output was written: (step, stderr, end offset).
    pub output_steps: Vec<(u64, bool, u64)>,
    pub lives: super::lives::Lives,
    /// In the order of steps.
    pub pace: Vec<super::lives::Pace>,
    pub status: i32,
    pub end: Option<super::event::EndReason>,
}
