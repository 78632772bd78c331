//! Messages between page and worker: postcard bytes in both directions, one call and one answer per id.
//! Invariant: the worker's first message is `Reply::Ready` with the same [`VERSION`]; nothing is sent to it before.
//! Every request gets exactly one reply with its id, in order, unless the worker dies or is replaced. Before a reply,
//! [`Reply::Fetching`] and [`Reply::Fetched`] with its id may tell that parts of Go's library are on their way.

use escapement_core::advice::Advice;
use escapement_core::diag::{Analysis, RuntimeCall, Verdict};
use escapement_core::settings::{CompileSettings, RunSettings};
use escapement_core::trace::event::{Granularity, StepNo};
use escapement_core::trace::lives::Lives;
use escapement_core::trace::reach::Reach;
use escapement_core::trace::snapshot::Snapshot;
use escapement_core::trace::stats::{Recording, Stats};
use serde::{Deserialize, Serialize};

/// Changes whenever a message changes its shape; a page and a worker from different builds never talk.
pub const VERSION: u16 = 6;

/// The name under which the page's one file is compiled: what positions print.
pub const FILE_NAME: &str = "main.go";

/// Page to worker.
#[derive(Debug, Serialize, Deserialize)]
pub struct Call {
    pub id: u32,
    pub request: Request,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum Request {
    /// Compiles `source`; a later `Run` runs it.
    Analyze { source: String, compile: CompileSettings },
    /// Runs what was compiled last and keeps the run for `At` and `Step`.
    Run { run: RunSettings },
    /// The picture at a step, reached by stops of this kind.
    At { step: StepNo, granularity: Granularity },
    /// `count` presses of a stepping key.
    Step { from: StepNo, granularity: Granularity, forward: bool, count: u32 },
    /// The first step, in run order and not before `from`, that stands on `line`.
    FindLine { line: u32, from: StepNo },
    /// A change to the program compiled last that keeps this value off the heap, found by trying.
    Advise { verdict: Box<Verdict> },
    /// Compiles and runs beside the program on screen: one side of a comparison, kept for `Beside`.
    Measure { side: u8, source: String, compile: CompileSettings, run: RunSettings },
    /// The runtime calls of the program compiled last.
    Calls,
    /// Whatever is waited for is not needed any more: the call that waits for it is answered with `Nothing`.
    GiveUp,
    /// Who keeps each object alive at a step.
    Reach { step: StepNo },
    /// The step of a moment (`lesson::moment`, in its words), and the stops before it and after `from`.
    Find { moment: String, from: StepNo, granularity: Granularity },
    /// The picture of one side of a comparison.
    Beside { side: u8, step: StepNo },
    /// The comparison is over.
    Apart,
}

/// Worker to page.
#[derive(Debug, Serialize, Deserialize)]
pub struct Answer {
    /// Of the call; 0 for `Ready`.
    pub id: u32,
    pub reply: Reply,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum Reply {
    Ready {
        version: u16,
    },
    Analysis(Box<Analysis>),
    /// The run, and its picture at step 0.
    Ran {
        recording: Box<Recording>,
        first: Box<Snapshot>,
    },
    Snapshot(Box<Snapshot>),
    Measured(Box<Measurement>, Box<Lives>),
    Advice(Box<Advice>),
    /// What keeps a program without errors from running here, in words.
    Obstacles(Vec<String>),
    /// No run is kept, no such line was reached, no change helps, or the program did not compile.
    Nothing,
    Calls(Vec<RuntimeCall>),
    Reach(Box<Reach>),
    /// So many files of Go's library are on their way; the answer comes later.
    Fetching(u32),
    /// They are there: what follows is work.
    Fetched,
    /// Something of Go's library is not to be had, and there is no answer.
    Unavailable(Unavailable),
    /// Stops to show one after the other; the last is what was asked for.
    Way(Vec<StepNo>),
}

/// What of Go's library is not to be had.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Unavailable {
    /// The page was built without this release: `1.N`.
    Release(String),
    /// The list of a release's packages did not come.
    Index(String),
    /// A package did not come, or came damaged.
    Package(String),
}

/// What a program costs, for comparisons.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Measurement {
    pub errors: Vec<String>,
    pub verdicts: Vec<Line>,
    pub stats: Stats,
}

/// One verdict, as much as a comparison shows of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Line {
    pub line: u32,
    pub text: String,
    pub heap: bool,
}

/// Bytes of a message.
pub fn encode<T: Serialize>(message: &T) -> Vec<u8> {
    postcard::to_allocvec(message).unwrap_or_default()
}

/// Errors: not a message of this version.
pub fn decode<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Option<T> {
    postcard::from_bytes(bytes).ok()
}
