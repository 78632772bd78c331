//! One step's picture: exactly what the page draws and `escapement trace --at` prints.

use super::event::{Ending, GcPhase, StepNo, WaitReason};
use crate::span::LineCol;
use serde::{Deserialize, Serialize};

/// The machine at one step. Addresses are virtual, sizes in bytes unless said otherwise.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Snapshot {
    pub step: StepNo,
    /// The step shown before: `changed` and `ObjectView::freed` are relative to it.
    pub since: Option<StepNo>,
    /// Virtual time since the start, nanoseconds.
    pub time_ns: u64,
    /// Id of the running goroutine; 0 if none runs.
    pub current: u32,
    /// Goroutines that have not ended, the runtime's own excluded; at most 200.
    pub goroutines: Vec<GoroutineView>,
    /// Allocated objects (at most 3000, the nearest to variables) and those freed since `since` (at most 400), by address.
    pub heap: Vec<ObjectView>,
    /// Allocated objects beyond those shown.
    pub heap_omitted: u64,
    /// Package-level variables of the program.
    pub globals: Vec<SlotView>,
    pub gc: GcView,
    pub heap_stats: HeapStats,
    /// Bytes written to stdout and to stderr so far: prefix lengths of the run's output.
    pub stdout_len: u64,
    pub stderr_len: u64,
    /// Sorted addresses of the slots and fields that changed since `since`.
    pub changed: Vec<u64>,
    /// Sorted addresses of the objects that are new since then, or have another colour.
    pub recolored: Vec<u64>,
    /// What the step did, for the narration.
    pub action: Action,
    /// At the run's last step, if it was not cancelled.
    pub ended: Option<Ending>,
}

impl Snapshot {
    /// The innermost line of the program that the running goroutine is on.
    pub fn line(&self) -> Option<u32> {
        let running = self.goroutines.iter().find(|g| g.id == self.current)?;
        running.frames.iter().filter_map(|f| f.pos).find(|p| p.file.0 == 0).map(|p| p.line)
    }
}

/// A goroutine and its stack.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct GoroutineView {
    pub id: u32,
    pub state: GoroutineState,
    /// Addresses of the channels it is blocked on.
    pub waits_for: Vec<u64>,
    /// Function that the `go` statement called, and position of that statement.
    pub entry: String,
    pub created_at: Option<LineCol>,
    /// Bounds of its stack, `[lo, hi)`.
    pub stack_lo: u64,
    pub stack_hi: u64,
    /// Innermost first.
    pub frames: Vec<FrameView>,
    /// Frames left out in the middle of a deep stack: 50 are shown at each end.
    pub elided: u32,
}

/// State of a goroutine.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum GoroutineState {
    Running,
    Runnable,
    Waiting(WaitReason),
    Dead,
}

/// A frame, or an inlined call shown as one.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct FrameView {
    /// gc's name, e.g. `main.foo`, `main.main.func1`.
    pub func: String,
    /// Position it executes or is calling from.
    pub pos: Option<LineCol>,
    /// Lowest address and size of the frame; an inlined call has those of its physical frame.
    pub address: u64,
    pub size: u64,
    /// Inlined into the next frame in the list.
    pub inlined: bool,
    /// A function of the standard library or a wrapper; the page folds it.
    pub std: bool,
    /// Made by the compiler: it calls a method, or the function of a go or defer statement.
    pub wrapper: bool,
    pub slots: Vec<SlotView>,
    /// Names of pending deferred functions, newest first.
    pub defers: Vec<String>,
}

/// Name of the slot of an intermediate value; `~r0` is gc's name of an unnamed result.
pub const UNNAMED: &str = "~tmp";

/// A variable, result or temporary in a frame, or a global.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct SlotView {
    /// Source name, `&x` for a variable that was moved to the heap.
    pub name: String,
    /// Go type.
    pub ty: String,
    pub address: u64,
    pub size: u64,
    pub value: ValueView,
    pub kind: SlotKind,
    /// Position of the declaration.
    pub decl: Option<LineCol>,
    /// Holds pointers, and is not read any more: the collector ignores them.
    pub dead: bool,
}

/// The role of a slot.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum SlotKind {
    Param,
    Result,
    Local,
    Temp,
    Global,
    /// A variable captured by the running closure.
    Captured,
    /// A result of the call that has just returned, not yet assigned.
    Returned,
}

/// A value decoded by its Go type. Composite values nest; long ones are cut. `len` and `cap` count elements or entries.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum ValueView {
    /// Not initialised yet.
    Unset,
    /// As Go prints it (`42`, `true`, `3.5`, …); the bytes of a string, quoted.
    Scalar(String),
    /// Contents quoted as in Go, followed by `…` if cut, and the address of the bytes.
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
    /// Dynamic type and value.
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
    /// A value of package sync. `held`: values of a `sync.Pool` in the order in which `Get` gives them out, each named after
    /// the field that holds it: `private`, `shared` or `victim`.
    Sync {
        state: SyncView,
        held: Vec<FieldView>,
    },
    Struct(Vec<FieldView>),
    Array {
        elems: Vec<FieldView>,
        /// Elements left out.
        omitted: u64,
    },
}

impl ValueView {
    /// Calls `visit` with every pointer in the value.
    pub fn each_pointer(&self, visit: &mut dyn FnMut(Pointer)) {
        match self {
            ValueView::Unset | ValueView::Scalar(_) | ValueView::Nil => {}
            ValueView::Pointer(ptr)
            | ValueView::Str { ptr, .. }
            | ValueView::Slice { ptr, .. }
            | ValueView::Func { ptr, .. }
            | ValueView::Map { ptr, .. }
            | ValueView::Chan { ptr, .. } => visit(*ptr),
            ValueView::Interface { value, .. } => value.each_pointer(visit),
            ValueView::Struct(fields)
            | ValueView::Array { elems: fields, .. }
            | ValueView::Sync { held: fields, .. } => {
                fields.iter().for_each(|field| field.value.each_pointer(visit));
            }
        }
    }
}

/// Decoded state of a value of package sync.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum SyncView {
    WaitGroup {
        counter: i64,
        waiters: u32,
    },
    Mutex {
        held: bool,
        waiters: u32,
    },
    RwMutex {
        writer: bool,
        readers: u32,
    },
    /// Values put since the last collection, and those from before it, which the next one drops.
    Pool {
        fresh: u32,
        victims: u32,
    },
}

/// A field, element or map entry of a value.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct FieldView {
    /// Field name or index; empty for the only part of an object.
    pub name: String,
    pub ty: String,
    pub address: u64,
    pub value: ValueView,
}

/// An address and what it points into.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Pointer {
    pub address: u64,
    pub target: Target,
}

impl Pointer {
    /// Address of the heap object that it points into.
    pub fn object(self) -> Option<u64> {
        if let Target::Heap { object } = self.target { Some(object) } else { None }
    }
}

/// What an address points into.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Target {
    Nil,
    /// An object, by its start address.
    Heap {
        object: u64,
    },
    /// A stack, by its goroutine's id.
    Stack {
        goroutine: u32,
    },
    /// A package-level variable of the program.
    Global,
    /// Static data: string literals, static arrays, small-value tables.
    Static,
    /// A freed object or unmapped memory.
    Dangling,
}

/// Colour of an object in the tri-colour abstraction.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Color {
    White,
    Grey,
    Black,
}

/// A heap object.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct ObjectView {
    pub address: u64,
    /// Bytes requested, and bytes of its slot.
    pub size: u64,
    pub class_size: u64,
    /// Size class, 1–67; 0 for a large object.
    pub size_class: u8,
    /// Contains no pointers.
    pub noscan: bool,
    /// Go type, `[4]int` for a slice's array, `hchan`, `map group`, `closure main.f.func1`, …
    pub ty: String,
    pub kind: ObjectKind,
    pub color: Color,
    /// Position of the allocation in the user's code.
    pub site: Option<LineCol>,
    /// The variable that was moved to the heap, if the object is one.
    pub variable: Option<String>,
    /// Step of its allocation.
    pub allocated_at: StepNo,
    pub fields: Vec<FieldView>,
    /// Fields left out of `fields`.
    pub omitted: u64,
    /// Freed since the step shown before; shown one last time.
    pub freed: bool,
    /// A collection started now would free it; set by `History::note_unreachable`.
    pub unreachable: bool,
    /// For a channel.
    pub queue: Option<Box<QueueView>>,
}

/// A channel and its waiters; at most 16 of each are shown.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct QueueView {
    /// Element type.
    pub elem: String,
    /// Buffered values, oldest first, named by buffer index.
    pub values: Vec<FieldView>,
    /// Elements that the buffer has room for; 0 for an unbuffered channel.
    pub cap: u64,
    pub closed: bool,
    /// Address of the buffer's object, if it is separate from the channel's.
    pub buffer: Option<u64>,
    /// Ids of the waiting goroutines, first in line first.
    pub receivers: Vec<u32>,
    pub senders: Vec<u32>,
}

/// What an object is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub enum ObjectKind {
    #[default]
    Value,
    StringBytes,
    Closure,
    Map,
    MapTable,
    MapGroup,
    Chan,
    /// The array of a buffered channel, if the elements have pointers; without, it is part of the channel's object.
    ChanBuffer,
    Runtime,
}

/// The collector's state. Sizes in bytes.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct GcView {
    pub phase: GcPhase,
    /// Cycles started.
    pub cycle: u64,
    /// Bytes of objects not yet swept.
    pub heap_live: u64,
    /// Heap size the pacer aims to end the cycle at, and the one that starts a cycle.
    pub goal: u64,
    pub trigger: u64,
    /// Grey objects, next to be scanned first; at most 64.
    pub queue: Vec<u64>,
    /// Number of all grey objects.
    pub grey: u64,
    /// Pointers in the write-barrier buffer, at most 64.
    pub barrier_buffer: Vec<u64>,
    pub barrier_on: bool,
    /// Bytes marked in this cycle so far.
    pub marked_bytes: u64,
    /// While Green Tea marks: the pages that it marks as a whole, by address, at most 64, among them those with grey
    /// objects.
    pub pages: Vec<PageView>,
}

impl GcView {
    /// Pages with grey objects that are scanned next: the page being scanned, then the queue of pages in its order.
    pub fn queued_pages(&self) -> Vec<&PageView> {
        let mut queued: Vec<_> = self.pages.iter().filter(|page| page.turn().is_some()).collect();
        queued.sort_by_key(|page| page.turn());
        queued
    }

    /// Number of grey objects on those pages. The others, large and very small ones, are queued individually.
    pub fn grey_on_pages(&self) -> u64 {
        self.queued_pages().iter().map(|page| page.grey().count() as u64).sum()
    }
}

/// A page of objects of one size that has bits of its own for what was seen and scanned there.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct PageView {
    pub address: u64,
    pub slot_size: u64,
    /// Its objects, by address, at most 64: white is not seen, grey is seen, black is seen and scanned.
    pub objects: Vec<(u64, Color)>,
    /// Its other objects.
    pub omitted: u32,
    /// Whether the collector scanned one of them just now.
    pub scanning: bool,
    /// Place in the queue of pages, from 1; `None` if it does not wait there.
    pub place: Option<u32>,
}

impl PageView {
    /// Addresses of its grey objects.
    pub fn grey(&self) -> impl Iterator<Item = u64> {
        self.objects.iter().filter(|(_, color)| *color == Color::Grey).map(|(address, _)| *address)
    }
    /// 0 while its objects are being scanned, else its place in the queue; `None` if nothing of it is about to be scanned.
    fn turn(&self) -> Option<u32> {
        if self.scanning && self.grey().next().is_some() { Some(0) } else { self.place }
    }
}

/// Fields of the same name in `runtime.MemStats`. `mallocs`, `frees` and `heap_objects` count objects, the others bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct HeapStats {
    pub mallocs: u64,
    pub frees: u64,
    pub total_alloc: u64,
    pub heap_alloc: u64,
    pub heap_objects: u64,
    pub stack_inuse: u64,
}

/// What a step did, as a code that the page turns into a sentence. Fields are those of `MarkKind`, where it has them.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
pub enum Action {
    #[default]
    None,
    Start,
    /// The next line to execute: its source text.
    Line {
        text: String,
    },
    Call {
        func: String,
    },
    Return {
        func: String,
        /// A function of the standard library.
        std: bool,
    },
    /// `what`: the expression, as `-m` prints it.
    Alloc {
        what: String,
        ty: String,
        address: u64,
        bytes: u64,
    },
    /// A variable that escapes was allocated.
    MoveToHeap {
        name: String,
        address: u64,
    },
    /// A goroutine was started: its id, and the function that it runs.
    Go {
        id: u32,
        func: String,
    },
    Block {
        reason: WaitReason,
    },
    /// The scheduler switched to the goroutine with this id.
    Switch {
        to: u32,
    },
    Output {
        stderr: bool,
        text: String,
    },
    /// A stack was copied; sizes in bytes.
    StackCopy {
        from: u64,
        to: u64,
    },
    /// A cycle started. `cycle` counts from 1; `forced`: by `runtime.GC`.
    GcStart {
        cycle: u64,
        forced: bool,
    },
    /// The collector scanned one object. `greyed`: objects it shaded, at most 64; `grey`: number of objects waiting.
    GcMark {
        address: u64,
        greyed: Vec<u64>,
        grey: u32,
    },
    /// The write barrier's buffer was flushed; fields as in `GcMark`, but `greyed` has all objects that it shaded.
    GcFlush {
        greyed: Vec<u64>,
        grey: u32,
    },
    /// The stacks were scanned again, as Dijkstra's barrier requires; fields as in `GcMark`.
    GcRescan {
        greyed: Vec<u64>,
        grey: u32,
    },
    GcMarkTermination,
    /// Marking ended with this many bytes marked.
    GcMarkDone {
        marked: u64,
    },
    /// Objects freed, and bytes of their slots.
    GcSweep {
        freed: u64,
        bytes: u64,
    },
    /// Sweeping ended.
    GcEnd {
        cycle: u64,
    },
    /// A panic began; its value as a traceback prints it.
    Panic {
        text: String,
    },
    Dangling {
        address: u64,
        what: String,
        /// Whether the program used the pointer; if not, the collector freed what it points to.
        used: bool,
    },
    /// The run ended with this exit status.
    End {
        status: i32,
    },
}
