//! The timeline: what happened at which step. Computed once per run; all that is stored per step.

use crate::span::LineCol;
use serde::{Deserialize, Serialize};

/// Number of an executed step, 0-based; step `n` is the machine after `n` steps. One step = one operation of the machine
/// (a bytecode instruction that a person would call an action, or one slice of collector work).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
pub struct StepNo(pub u64);

/// How far one press of a stepping key goes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub enum Granularity {
    /// To the next source line of any goroutine, or the next GC phase change.
    #[default]
    Line,
    Operation,
    /// To the next slice of collector work.
    GcWork,
}

/// A mark on the timeline.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Mark {
    pub step: StepNo,
    pub goroutine: u32,
    pub pos: Option<LineCol>,
    pub kind: MarkKind,
}

#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum MarkKind {
    Call {
        func: String,
    },
    Return {
        func: String,
    },
    /// An object was allocated.
    Alloc {
        address: u64,
        ty: String,
        bytes: u64,
    },
    /// Objects were freed by one sweep slice.
    Free {
        objects: u64,
        bytes: u64,
    },
    Gc(GcPhase),
    Output {
        stderr: bool,
        text: String,
    },
    GoroutineStart {
        id: u32,
    },
    GoroutineEnd {
        id: u32,
    },
    /// The scheduler picked another goroutine.
    Switch {
        from: u32,
        to: u32,
    },
    Block {
        reason: WaitReason,
    },
    StackCopy {
        from: u64,
        to: u64,
    },
    Panic {
        text: String,
    },
    /// A pointer to a dead frame or freed object was used (what-if, barrier off).
    Dangling {
        address: u64,
        /// The variable, or the expression that allocated it.
        what: String,
    },
    End {
        status: i32,
        reason: EndReason,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub enum GcPhase {
    #[default]
    Off,
    SweepTermination,
    Mark,
    MarkTermination,
    Sweep,
}

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
    GcAssist,
    /// For its turn.
    Coroutine,
    /// For a pipe, a socket, or a signal.
    Io,
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
    /// A budget of ours; everything before it stays steppable.
    Budget(Budget),
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Budget {
    Steps,
    Memory,
    Output,
    Goroutines,
    StackDepth,
    VirtualTime,
}
