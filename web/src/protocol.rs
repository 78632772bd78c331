//! Messages between page and worker: postcard bytes in both directions, one call and one answer per id.
//! Invariant: the worker's first message is `Reply::Ready` with the same [`VERSION`]; nothing is sent to it before.
//! Every request gets exactly one reply with its id, in order (`GiveUp` at once), unless the worker dies or is replaced.
//! A reply may be preceded by [`Reply::Fetching`] and [`Reply::Fetched`] with its id, while parts of Go's library are
//! being fetched, and by [`Reply::Part`]s.

use escapement_core::advice::Search;
use escapement_core::diag::{Analysis, Placement, Remark, RuntimeCall, Verdict};
use escapement_core::settings::{CompileSettings, RunSettings};
use escapement_core::trace::event::{EndReason, Granularity, StepNo};
use escapement_core::trace::layout::StructLayout;
use escapement_core::trace::lives::Lives;
use escapement_core::trace::reach::Reach;
use escapement_core::trace::snapshot::Snapshot;
use escapement_core::trace::stats::{Recording, Stats};
use serde::{Deserialize, Serialize};

// `VERSION`, a hash of the sources that declare what a message contains: a page and a worker that differ in them never
// talk.
include!(concat!(env!("OUT_DIR"), "/protocol.rs"));

/// Name that the page's text is compiled under; gc's messages print it.
pub const FILE_NAME: &str = "main.go";

/// Page to worker.
#[derive(Debug, Serialize, Deserialize)]
pub struct Call {
    /// Unique per worker.
    pub id: u32,
    pub request: Request,
}

/// What the page asks for; each variant names its reply. [`Reply::Unavailable`] answers one that needs a part of Go's
/// library that cannot be fetched, [`Reply::Nothing`] one that needs a program or run when there is none.
#[derive(Debug, Serialize, Deserialize)]
pub enum Request {
    /// Compiles `source`, for the requests that follow: `Analysis`. `place`: a step of the run before, at whose place the
    /// next run may open.
    Analyze { source: String, compile: CompileSettings, place: Option<StepNo> },
    /// Runs the program compiled last, keeps the run and opens it: `Ran`, `Obstacles`, or `Nothing` if it had errors.
    Run { run: RunSettings, landing: Landing, granularity: Granularity },
    /// The machine at a step, with changes since the stop of this granularity before it: `Snapshot`.
    At { step: StepNo, granularity: Granularity },
    /// Where `count` presses of a stepping key lead: `Snapshot`.
    Step { from: StepNo, granularity: Granularity, forward: bool, count: u32 },
    /// First step at which `line` is about to run in `code`: `Snapshot` or `Nothing`.
    FindLine { line: u32, code: Box<Code> },
    /// A change to the program compiled last that keeps this value off the heap: `Advice`.
    Advise { verdict: Box<Verdict> },
    /// Compiles and runs one side of a comparison, 0 or 1, and keeps it for `CompareAt`: `Measured`.
    Measure { side: u8, source: String, compile: CompileSettings, run: RunSettings },
    /// The runtime calls of the program compiled last: `Calls` or `Nothing`.
    Calls,
    /// Stop waiting for files: answers the waiting request, and this one, with `Nothing`.
    GiveUp,
    /// Which reference keeps each object alive at a step: `Reach`.
    Reach { step: StepNo },
    /// The step of a moment (text as in `lesson::moment`) and the last stops between `from` and it: `Way` or `Nothing`.
    Find { moment: String, from: StepNo, granularity: Granularity },
    /// The machine of one side of a comparison at a step: `Snapshot` or `Nothing`.
    CompareAt { side: u8, step: StepNo },
    /// Drops both sides of a comparison: `Nothing`.
    EndComparison,
    /// How often the run reaches `line`, in `code` and in total: `Visits` or `Nothing`.
    Visits { line: u32, code: Box<Code> },
    /// The run's allocations as a heap profile for pprof, before gzip: `Profile` or `Nothing`.
    Profile,
    /// Since which step nothing reaches the object that is at `address` at `step`: `Lost`, or `Nothing` if something does.
    LostAt { address: u64, step: StepNo },
    /// How the fields of a struct type of the running program lie in memory: `Layout` or `Nothing`.
    Layout { ty: String },
    /// The next time after step `after` that the run reaches `line`, or else the first time; if it never stands on `line`,
    /// the same for `fallback`: `Snapshot`, `Nothing`, or `Cut`.
    SeekLine { line: u32, fallback: Option<u32>, after: StepNo, granularity: Granularity },
}

/// Where a new run opens.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub enum Landing {
    #[default]
    Start,
    /// A step; the last one if the run is shorter.
    Step(StepNo),
    /// The moment of a card, as written in it; if the run has none, the place that `Analyze` named, or else step 0.
    Card(String),
    /// The place that `Analyze` named, or this step if the run does not get there. `card`: the moment of the open card,
    /// which is elsewhere.
    StepOffCard { step: StepNo, card: Option<String> },
}

/// The compiled code of a function, including the calls inlined into it. A line compiled several times, on its own and
/// inlined, has a verdict in each.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Code {
    /// gc's name, without `main.`.
    pub func: String,
    /// Only the calls that are inlined at this line.
    pub call: Option<u32>,
}

/// How often a run reaches a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Visits {
    /// In any code compiled from it.
    pub any: u32,
    /// In the code asked for.
    pub here: u32,
    /// Whether the run was searched to its end; otherwise there may be more.
    pub whole: bool,
}

/// Worker to page.
#[derive(Debug, Serialize, Deserialize)]
pub struct Answer {
    /// Id of the call; 0 for `Ready`.
    pub id: u32,
    pub reply: Reply,
}

/// What the worker answers.
#[derive(Debug, Serialize, Deserialize)]
pub enum Reply {
    /// The worker's first message, without a request.
    Ready {
        version: u64,
    },
    /// Verdicts and remarks, or errors.
    Analysis(Box<Analysis>),
    /// The recorded run and the machine at the step where it opens. `card`: the step of the landing's card.
    Ran {
        recording: Box<Recording>,
        first: Box<Snapshot>,
        card: Option<StepNo>,
    },
    /// The machine at one step; `Snapshot::since` is the stop before it.
    Snapshot(Box<Snapshot>),
    /// Totals of one side of a comparison, and the lives of its objects.
    Measured(Box<Measurement>, Box<Lives>),
    /// The change that helps, if one was found, and those that do not.
    Advice(Box<Search>),
    /// Why the machine cannot run a program that compiles, one sentence each.
    Obstacles(Vec<String>),
    /// No run is kept, the line was not reached, or the program did not compile.
    Nothing,
    /// The calls of each package in turn, sorted by position in the text.
    Calls(Vec<RuntimeCall>),
    Reach(Box<Reach>),
    /// The worker is fetching this many files of Go's library; the reply follows.
    Fetching(u32),
    /// The files have arrived and the worker resumes.
    Fetched,
    /// A part of Go's library could not be fetched; no other reply follows.
    Unavailable(Unavailable),
    /// Stops to show in order; the last is the step of the moment.
    Way(Vec<StepNo>),
    Visits(Visits),
    /// In pprof's format, not compressed.
    Profile(Vec<u8>),
    Layout(Box<StructLayout>),
    Lost(Loss),
    /// The search ended at its limit, before the run's end.
    Cut,
    /// The next verdicts and remarks of a long `Analysis`, which follows and has none of its own. Decoded at once, they
    /// would block the page.
    Part(Vec<Verdict>, Vec<Remark>),
}

/// When an object was lost.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Loss {
    /// The step since when nothing reaches it.
    pub step: StepNo,
    /// The line of the text that ran in it.
    pub line: Option<u32>,
    /// The step that first shows it as freed; `None` if the run does not free it, or not soon.
    pub freed: Option<StepNo>,
}

/// The part of Go's library that could not be fetched.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Unavailable {
    /// The page was built without this release, `1.N`.
    Release(String),
    /// The index of this release, `1.N`, could not be fetched.
    Index(String),
    /// The package with this import path could not be fetched, or was damaged.
    Package(String),
}

/// What a comparison shows of a program.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Measurement {
    /// Messages of compile errors; empty if the program compiles.
    pub errors: Vec<String>,
    /// Ordered by line.
    pub verdicts: Vec<Line>,
    /// Totals of the run; zero if there was none.
    pub stats: Stats,
    /// `None` if there was no run.
    pub end: Option<EndReason>,
    /// Value of [`Recording::ends_dangling`].
    pub dangling: bool,
    /// Whether an object was freed, or a frame popped, to which the program still had a pointer.
    pub lost: bool,
    /// Value of [`Recording::leaves_dangling`].
    pub leaves_dangling: bool,
    /// Fingerprint of what the run printed.
    pub printed: u64,
    /// Why the machine cannot run a program that compiles, one sentence each.
    pub obstacles: Vec<String>,
    /// In the order in which they ran.
    pub benchmarks: Vec<Benchmark>,
}

/// What a benchmark says of one operation.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Benchmark {
    /// As it prints it: `BenchmarkAdd/small-2`.
    pub name: String,
    /// B/op.
    pub bytes: u64,
    /// allocs/op.
    pub allocs: u64,
}

impl Measurement {
    /// The step at which the run broke off at a limit: its totals are then those of a part of the program.
    pub fn broke_off(&self) -> Option<StepNo> {
        matches!(self.end, Some(EndReason::Budget(_))).then_some(StepNo(self.stats.steps))
    }
    /// The step at which a panic or a fatal error ended the program.
    pub fn crashed(&self) -> Option<StepNo> {
        matches!(self.end, Some(EndReason::Panicked | EndReason::Fatal)).then_some(StepNo(self.stats.steps))
    }
}

/// A verdict in a comparison.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Line {
    /// Line of the text, 1-based.
    pub line: u32,
    /// The remark that `-m` prints, without the position.
    pub text: String,
    pub placement: Placement,
}

/// Encodes a message.
pub fn encode<T: Serialize>(message: &T) -> Vec<u8> {
    postcard::to_allocvec(message).unwrap_or_default()
}

/// Decodes a message. Errors: `None` if the bytes are no message of this version.
pub fn decode<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Option<T> {
    postcard::from_bytes(bytes).ok()
}
