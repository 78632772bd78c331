//! One step's picture: exactly what the page draws and `escapement trace --at` prints.

use super::event::{EndReason, GcPhase, StepNo, WaitReason};
use crate::span::LineCol;
use serde::{Deserialize, Serialize};

#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Snapshot {
    pub step: StepNo,
    /// The step that `changed` compares with, and since which `freed` objects were freed.
    pub since: Option<StepNo>,
    /// Virtual time since the start, ns.
    pub time_ns: u64,
    /// The goroutine that did the step; 0 for the collector.
    pub current: u32,
    pub goroutines: Vec<GoroutineView>,
    /// Live, dying and (until reused) freed-but-still-pointed-to objects, by address.
    pub heap: Vec<ObjectView>,
    /// Objects beyond the number shown.
    pub heap_omitted: u64,
    pub globals: Vec<SlotView>,
    pub gc: GcView,
    pub heap_stats: HeapStats,
    /// Bytes written to stdout and stderr so far (prefix lengths of the run's whole output).
    pub stdout_len: u64,
    pub stderr_len: u64,
    /// Addresses of slots, fields and objects that this step changed.
    pub changed: Vec<u64>,
    /// What this step did, for the narration sentence.
    pub action: Action,
    pub ended: Option<EndReason>,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct GoroutineView {
    pub id: u32,
    pub state: GoroutineState,
    /// Channels that it waits for.
    pub waits_for: Vec<u64>,
    /// Function of the `go` statement's call, and where it stands.
    pub entry: String,
    pub created_at: Option<LineCol>,
    /// `[lo, hi)` of its stack.
    pub stack_lo: u64,
    pub stack_hi: u64,
    /// Innermost first.
    pub frames: Vec<FrameView>,
    /// Frames left out of the middle of a very deep stack.
    pub elided: u32,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum GoroutineState {
    Running,
    Runnable,
    Waiting(WaitReason),
    Dead,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct FrameView {
    /// gc's name, e.g. `main.foo`, `main.main.func1`.
    pub func: String,
    /// Where it is executing now (innermost inlined position).
    pub pos: Option<LineCol>,
    /// Frame start and size in bytes; an inlined frame has its physical frame's.
    pub address: u64,
    pub size: u64,
    /// Inlined into the next frame of the list.
    pub inlined: bool,
    /// Of a std function; the page folds it.
    pub std: bool,
    pub slots: Vec<SlotView>,
    /// Deferred calls waiting, newest first.
    pub defers: Vec<String>,
}

/// A variable, a result, a temporary, a global.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct SlotView {
    pub name: String,
    pub ty: String,
    pub address: u64,
    pub size: u64,
    pub value: ValueView,
    pub kind: SlotKind,
    /// Column and line of the declaration.
    pub decl: Option<LineCol>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum SlotKind {
    Param,
    Result,
    Local,
    Temp,
    Global,
    /// Captured variable of the running closure.
    Captured,
    /// Result of the call that has just returned, on its way into the caller's variables.
    Returned,
}

/// A value, decoded by its Go type. Composite values nest; long ones are cut and say so.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum ValueView {
    /// Declared but its declaration has not run yet.
    Unset,
    /// Printed as Go prints it (`42`, `true`, `3.5`, …); the bytes that are a string's, quoted.
    Scalar(String),
    /// Contents as Go quotes them, `…` behind what is cut, and where they lie.
    Str {
        text: String,
        ptr: Pointer,
    },
    Nil,
    Pointer(Pointer),
    Slice {
        ptr: Pointer,
        len: u64,
        cap: u64,
    },
    /// Static type of the contents and the data word.
    Interface {
        ty: String,
        value: Box<ValueView>,
    },
    Func {
        name: String,
        ptr: Pointer,
    },
    Map {
        ptr: Pointer,
        len: u64,
    },
    Chan {
        ptr: Pointer,
        len: u64,
        cap: u64,
    },
    /// A `sync.WaitGroup`, `Mutex` or `RWMutex`, wherever it lies.
    Sync(SyncView),
    Struct(Vec<FieldView>),
    Array {
        elems: Vec<FieldView>,
        omitted: u64,
    },
}

impl ValueView {
    /// Calls `visit` with every pointer in it.
    pub fn each_pointer(&self, visit: &mut dyn FnMut(Pointer)) {
        match self {
            ValueView::Unset | ValueView::Scalar(_) | ValueView::Nil | ValueView::Sync(_) => {}
            ValueView::Pointer(ptr)
            | ValueView::Str { ptr, .. }
            | ValueView::Slice { ptr, .. }
            | ValueView::Func { ptr, .. }
            | ValueView::Map { ptr, .. }
            | ValueView::Chan { ptr, .. } => visit(*ptr),
            ValueView::Interface { value, .. } => value.each_pointer(visit),
            ValueView::Struct(fields) | ValueView::Array { elems: fields, .. } => {
                fields.iter().for_each(|field| field.value.each_pointer(visit));
            }
        }
    }
}

/// What the words of a synchronisation object mean.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum SyncView {
    WaitGroup { counter: i64, waiters: u32 },
    Mutex { held: bool, waiters: u32 },
    RwMutex { writer: bool, readers: u32 },
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct FieldView {
    /// Field name, or index.
    pub name: String,
    pub ty: String,
    pub address: u64,
    pub value: ValueView,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Pointer {
    pub address: u64,
    pub target: Target,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Target {
    Nil,
    /// Start address of the object it points into.
    Heap {
        object: u64,
    },
    /// Goroutine whose stack it points into.
    Stack {
        goroutine: u32,
    },
    Global,
    /// Read-only data: string literals, static arrays, small-value tables.
    Static,
    /// A dead frame or a freed object.
    Dangling,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Color {
    White,
    Grey,
    Black,
}

#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct ObjectView {
    pub address: u64,
    /// Bytes asked for and the size class's bytes.
    pub size: u64,
    pub class_size: u64,
    /// 0: large object.
    pub size_class: u8,
    pub noscan: bool,
    /// Go type, `[4]int` for a slice's array, `hchan`, `map group`, `closure main.f.func1`, …
    pub ty: String,
    pub kind: ObjectKind,
    pub color: Color,
    pub site: Option<LineCol>,
    /// The variable that was moved to the heap, where it is one.
    pub variable: Option<String>,
    pub allocated_at: StepNo,
    pub fields: Vec<FieldView>,
    pub omitted: u64,
    /// Freed since the stop before: it is here once more, to be seen go.
    pub freed: bool,
    pub queue: Option<Box<QueueView>>,
}

/// A channel as a queue.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct QueueView {
    pub elem: String,
    /// Oldest first; the name is the place in the buffer.
    pub values: Vec<FieldView>,
    pub cap: u64,
    pub closed: bool,
    /// The object that holds the buffer, where it is one of its own.
    pub buffer: Option<u64>,
    /// Goroutines that wait.
    pub receivers: Vec<u32>,
    pub senders: Vec<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub enum ObjectKind {
    #[default]
    Value,
    SliceArray,
    StringBytes,
    Closure,
    Map,
    MapTable,
    MapGroup,
    Chan,
    ChanBuffer,
    Boxed,
    Runtime,
}

#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct GcView {
    pub phase: GcPhase,
    pub cycle: u64,
    pub heap_live: u64,
    pub goal: u64,
    pub trigger: u64,
    /// Grey objects waiting, oldest first (cut at 64).
    pub queue: Vec<u64>,
    /// Pointers in the write-barrier buffer.
    pub barrier_buffer: Vec<u64>,
    pub barrier_on: bool,
    pub marked_bytes: u64,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct HeapStats {
    pub mallocs: u64,
    pub frees: u64,
    pub total_alloc: u64,
    pub heap_alloc: u64,
    pub heap_objects: u64,
    pub stack_inuse: u64,
}

/// What a step did, as a code the page turns into a sentence in either language.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub enum Action {
    #[default]
    None,
    Start,
    Line {
        text: String,
    },
    Assign {
        name: String,
    },
    Store {
        address: u64,
    },
    Call {
        func: String,
        inlined: bool,
    },
    Return {
        func: String,
    },
    Alloc {
        what: String,
        ty: String,
        address: u64,
        bytes: u64,
    },
    MoveToHeap {
        name: String,
        address: u64,
    },
    Go {
        id: u32,
        func: String,
    },
    Send {
        address: u64,
    },
    Receive {
        address: u64,
    },
    Block {
        reason: WaitReason,
    },
    Wake {
        id: u32,
    },
    Switch {
        to: u32,
    },
    Defer {
        func: String,
    },
    Output {
        stderr: bool,
        text: String,
    },
    StackGrow {
        from: u64,
        to: u64,
    },
    GcStart {
        cycle: u64,
        forced: bool,
    },
    /// One object was scanned; those it led to first.
    GcMark {
        address: u64,
        greyed: Vec<u64>,
        grey: u32,
    },
    /// The write barrier's buffer was handed in.
    GcFlush {
        greyed: Vec<u64>,
        grey: u32,
    },
    GcMarkTermination,
    GcBarrier {
        slot: u64,
        old: u64,
        new: u64,
    },
    GcMarkDone {
        marked: u64,
    },
    GcSweep {
        freed: u64,
        bytes: u64,
    },
    /// The cycle is over.
    GcEnd {
        cycle: u64,
    },
    Panic {
        text: String,
    },
    Recover,
    Dangling {
        address: u64,
        what: String,
    },
    End {
        status: i32,
    },
}
