//! The timeline: what happened at which step. Made while the run is recorded; a step without an event has no mark.

use crate::span::LineCol;
use serde::{Deserialize, Serialize};

/// A step count, 0-based: step `n` is the machine after `n` steps. One step is one operation of the machine: a bytecode
/// instruction that a reader would call an action, or one slice of collector work.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
pub struct StepNo(pub u64);

impl StepNo {
    /// A step after any run's.
    pub const END: StepNo = StepNo(u64::MAX);
}

/// How far one press of a stepping key goes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub enum Granularity {
    /// To the next source line of any goroutine, or the next GC phase change.
    #[default]
    Line,
    /// To the next step at which the machine can stop.
    Operation,
    /// To the next slice of collector work.
    GcWork,
}

/// A mark on the timeline.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Mark {
    /// The last step before it.
    pub step: StepNo,
    /// Id of the goroutine that ran.
    pub goroutine: u32,
    /// Position of the instruction; `None` for code without one.
    pub pos: Option<LineCol>,
    pub kind: MarkKind,
}

impl Mark {
    /// The step that shows it, unless the run ended before.
    pub fn shown_at(&self) -> StepNo {
        StepNo(self.step.0 + 1)
    }
}

/// What a mark records. Functions are named as gc names them (`main.f.func1`); addresses are virtual.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum MarkKind {
    /// A call that is not inlined.
    Call {
        func: String,
    },
    Return {
        func: String,
    },
    /// An allocation.
    Alloc {
        address: u64,
        /// Go type; for the array behind a slice, with its length.
        ty: String,
        /// Bytes requested.
        bytes: u64,
    },
    /// One sweep slice freed objects.
    Free {
        objects: u64,
        /// Bytes of their slots.
        bytes: u64,
    },
    /// The collector entered this phase.
    Gc(GcPhase),
    Output {
        /// stderr rather than stdout.
        stderr: bool,
        /// At most the first 4096 bytes of the write, invalid UTF-8 replaced.
        text: String,
    },
    GoroutineStart {
        id: u32,
    },
    GoroutineEnd {
        id: u32,
    },
    /// The scheduler switched goroutines.
    Switch {
        from: u32,
        to: u32,
    },
    /// The goroutine parked.
    Block {
        reason: WaitReason,
    },
    /// A stack was copied, to grow or to shrink: its old and new size in bytes.
    StackCopy {
        from: u64,
        to: u64,
    },
    /// A panic began; its value as a traceback prints it.
    Panic {
        text: String,
    },
    /// The program used a pointer to a dead frame or a freed object, or the collector freed a reachable one (what-if
    /// runs, barrier off).
    Dangling {
        address: u64,
        /// The variable, or the expression that allocated it.
        what: String,
        /// Whether the program used the pointer; if not, the collector freed what it points to.
        used: bool,
    },
    /// The run ended with this exit status.
    End {
        status: i32,
        reason: EndReason,
    },
}

/// Phase of the collector.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub enum GcPhase {
    #[default]
    Off,
    SweepTermination,
    Mark,
    MarkTermination,
    Sweep,
}

/// Why a goroutine is parked; one variant for each `waitReason` of the runtime that programs reach.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum WaitReason {
    ChanReceive,
    ChanSend,
    ChanReceiveNil,
    ChanSendNil,
    Select,
    SelectNoCases,
    Sleep,
    MutexLock,
    RwMutexRLock,
    RwMutexLock,
    WaitGroupWait,
    CondWait,
    SemAcquire,
    /// `runtime.GC` waits for the end of its cycle.
    GcCycle,
    /// A coroutine (`iter.Pull`) waits to be switched to.
    Coroutine,
    /// For a pipe or a socket.
    Io,
    /// The goroutine of package os/signal waits for a signal.
    Signal,
}

/// How a run ended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Ending {
    /// The program's exit status.
    pub status: i32,
    pub reason: EndReason,
    /// Whether the run was stopped at the use of a dangling pointer (`Recording::ends_dangling`).
    pub dangling: bool,
}

/// Why a run ended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum EndReason {
    /// `main` returned.
    Returned,
    /// `os.Exit`.
    Exited,
    Panicked,
    /// `fatal error: …`
    Fatal,
    /// One of our budgets ran out; every step before it can still be shown.
    Budget(Budget),
}

/// A limit of `RunSettings`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Budget {
    Steps,
    Memory,
    Output,
    Goroutines,
    VirtualTime,
}
