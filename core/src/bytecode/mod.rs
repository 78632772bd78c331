//! The machine's program: one flat code vector, function records, run-time types, layouts, read-only data.
//! In (made by `codegen`): inlined, escape-annotated IR. Out: everything `vm` needs; nothing here knows the IR's nodes.
//! Invariant: a pc belongs to exactly one function; `placed` is sorted by `entry`.

pub mod descriptor;
pub mod image;
pub mod op;
pub mod regs;
pub mod rtype;

pub use descriptor::Types;
pub use image::Image;
pub use op::{Instr, Pc, R};
pub use rtype::{Kind, Layout, LayoutId, MapType, RMethod, RType, RTypeId};

use crate::index::{HashMap, IndexVec};
use crate::span::{Pos, SourceMap};
use crate::version::Version;
use std::collections::BTreeSet;
use std::rc::Rc;

crate::newtype_index! {
    /// A function of the machine.
    pub struct FnId;
    /// One allocation site of the source: the pc of the allocating instruction.
    pub struct SiteId;
    /// One inlined call of the run; same numbers as the IR's `InlId`.
    pub struct InlineId;
}

/// Outgoing words of a native's frame.
pub const FEW_WORDS: u32 = 24;
/// Those of the native that reflection calls functions of many words with.
pub const MANY_WORDS: u32 = 8192;

/// A source position and the inlined call it was copied by.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct PcPos {
    pub pos: Pos,
    pub inl: Option<InlineId>,
}

#[derive(Clone, Debug, Default)]
pub struct Program {
    pub code: Vec<Instr>,
    /// Parallel to `code`.
    pub pos: Vec<PcPos>,
    pub funcs: IndexVec<FnId, Func>,
    /// Those that have code, in its order.
    pub placed: Vec<FnId>,
    /// What functions brought that got their code while the program ran, in this order.
    pub pieces: Vec<Piece>,
    /// How many of `Image::roots` there are before them.
    pub first_roots: usize,
    pub types: Types,
    pub layouts: IndexVec<LayoutId, Layout>,
    /// By pc, sorted: a site's id is the pc of its allocating instruction.
    pub sites: Vec<(SiteId, Site)>,
    /// Instructions that check bounds, by pc, sorted: which of their operands are unsigned (1: index or low, 2: high, 4: max).
    pub unsigned: Vec<(Pc, u8)>,
    pub inlined: IndexVec<InlineId, Inlined>,
    pub globals: Vec<GlobalVar>,
    /// Read-only data, type addresses, globals' initial contents.
    pub image: Image,
    /// Static itabs known to the compiler: (interface, concrete) → address.
    pub itabs: Vec<Itab>,
    /// Package initialisers in order.
    pub init: Vec<FnId>,
    pub main: Option<FnId>,
    /// Switch tables, type lists, print lists …: operands that do not fit an instruction.
    pub lists: Vec<Rc<[u32]>>,
    /// Texts of compile-time-known panics and names used by instructions.
    pub texts: Vec<Rc<str>>,
    pub sources: SourceMap,
    /// Whose run time it is.
    pub release: Version,
    /// Objects of the heap may point into stacks: functions are called whose bodies gc inlines in another form.
    pub heap_meets_stacks: bool,
    /// Its stores may land anywhere: a what-if leaves pointers without their objects.
    pub stores_freely: bool,
    /// Layouts of the machine's own objects.
    pub bytes_layout: LayoutId,
    pub hchan_layout: LayoutId,
    pub hchan_noscan_layout: LayoutId,
    pub sudog_layout: LayoutId,
    pub defer_layout: LayoutId,
    pub map_layout: LayoutId,
    pub table_layout: LayoutId,
    pub directory_layout: LayoutId,
    pub g_layout: LayoutId,
    pub timer_layout: LayoutId,
    /// A sleeping goroutine's timer.
    pub sleep_layout: LayoutId,
    /// A pointer-free word, a pointer word.
    pub word_layout: LayoutId,
    pub pointer_layout: LayoutId,
    /// Types the machine itself needs.
    pub known: KnownTypes,
}

/// Run-time types the machine makes values of.
#[derive(Clone, Copy, Debug, Default)]
pub struct KnownTypes {
    pub string: Option<RTypeId>,
    pub int: Option<RTypeId>,
    pub error: Option<RTypeId>,
    pub stringer: Option<RTypeId>,
    /// Dynamic types of run-time panics: `runtime.boundsError`, `runtime.errorString`, `runtime.plainError`,
    /// `*runtime.TypeAssertionError`, `*runtime.PanicNilError`.
    pub bounds_error: Option<RTypeId>,
    pub error_string: Option<RTypeId>,
    /// `runtime.errorString` of a fault (printed with its signal line).
    pub memory_error: Option<RTypeId>,
    pub plain_error: Option<RTypeId>,
    pub unhashable_error: Option<RTypeId>,
    pub type_assertion_error: Option<RTypeId>,
    pub panic_nil_error: Option<RTypeId>,
}

impl KnownTypes {
    /// A dynamic type of run-time panics?
    pub fn is_error(&self, ty: RTypeId) -> bool {
        [
            self.bounds_error,
            self.error_string,
            self.memory_error,
            self.plain_error,
            self.unhashable_error,
            self.type_assertion_error,
            self.panic_nil_error,
        ]
        .contains(&Some(ty))
    }
}

#[derive(Clone, Copy, Debug, Default)]
pub struct CallInfo {
    pub entry: Pc,
    pub frame: u32,
    pub zero_lo: u32,
    pub zero_hi: u32,
}

/// What a function brings that gets its code when it is first called.
#[derive(Clone, Debug)]
pub struct Piece {
    pub func: FnId,
    /// The functions that have code now, `func` among them.
    pub funcs: Vec<FnId>,
    /// Contents of memory: address and bytes.
    pub data: Vec<(u64, Vec<u8>)>,
    /// How many of `Image::roots` there are now.
    pub roots: usize,
    pub itabs: Vec<Itab>,
    /// Is to be called as `func` begins, with its closure: runs initialisers of variables that it uses.
    pub before: Option<FnId>,
}

/// What a running program has come to.
#[derive(Debug)]
pub struct Progress<'a> {
    /// itabs by the addresses of interface and type; 0: the type lacks a method.
    pub itabs: &'a HashMap<(u64, u64), u64>,
    /// Initialisers that have begun.
    pub initialised: &'a BTreeSet<FnId>,
}

/// Makes code of functions that are called for the first time.
pub trait Linker: std::fmt::Debug {
    /// Gives `func` its code, and appends to `Program::pieces` what came with it. Err: why it can't be run.
    fn prepare(&mut self, prog: &mut Program, func: FnId, progress: &Progress<'_>) -> Result<(), String>;
}

/// A program that can be run once, and what makes the rest of its code meanwhile.
#[derive(Debug)]
pub struct Loaded {
    pub program: Program,
    pub linker: Box<dyn Linker>,
}

#[derive(Clone, Debug, Default)]
pub struct Func {
    /// gc's linker name: `main.foo`, `main.(*T).M`, `main.main.func1`.
    pub name: Rc<str>,
    pub entry: Pc,
    pub end: Pc,
    /// Words of the frame: outgoing area, locals, and topmost the word of the return address, which the machine keeps
    /// elsewhere (see `vm::goroutine`).
    pub frame: u32,
    /// Words of the outgoing area, the lowest of the frame.
    pub out: u32,
    /// Words of incoming arguments and results, above the frame (the caller's outgoing area).
    pub args: u32,
    /// Words of incoming parameters (the first of `args`); results follow.
    pub params: u32,
    /// Frame words zeroed at entry (they hold pointers): `[zero_lo, zero_hi)`.
    pub zero_lo: u32,
    pub zero_hi: u32,
    /// Pointer words of the frame, `frame + args` bits; exact for variables, conservative in time.
    pub ptrs: Rc<[u64]>,
    /// Slots of the frame: first word and words, sorted.
    pub slots: Rc<[(R, R)]>,
    /// Those that memory operations reach through an address.
    pub memory: Rc<[(R, R)]>,
    /// Where a recovered panic continues: runs remaining defers and returns.
    pub recover_pc: Option<Pc>,
    /// Its deferred calls are made at its exits: the runtime has no records of them.
    pub open_defers: bool,
    pub kind: FnKind,
    /// Of a std package.
    pub std: bool,
    pub pos: Pos,
    pub vars: Vec<VarInfo>,
    /// Word of the closure record's address, for functions that capture.
    pub ctx: Option<R>,
    /// Rust body, as index into the table of `vm::native`.
    pub native: Option<u32>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum FnKind {
    #[default]
    Plain,
    Closure,
    /// Go/defer wrappers, method wrappers: invisible to `recover` and in tracebacks.
    Wrapper,
    Native,
}

/// A named slot of a frame.
#[derive(Clone, Debug)]
pub struct VarInfo {
    pub name: Rc<str>,
    pub ty: RTypeId,
    /// Frame word; the slot holds the variable, or (see `place`) its address.
    pub slot: R,
    pub place: VarPlace,
    pub kind: VarKind,
    pub pos: Pos,
    /// Logical frame: `None` is the function itself.
    pub inl: Option<InlineId>,
    /// Pcs in which the variable is in scope and declared.
    pub live: std::ops::Range<Pc>,
    /// From here on it has the value of its declaration.
    pub set: Pc,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VarPlace {
    Frame,
    /// In the frame, the buffer of a string: bytes behind which zeros stand.
    Text,
    /// In the frame, and no Go value: the record of a map or a closure.
    Record(LayoutId),
    /// Moved to the heap: the slot holds the address.
    Heap,
    /// Captured by value at this byte offset of the closure record.
    CaptureValue(u32),
    /// Captured by reference: the record's word at this byte offset holds the address.
    CaptureRef(u32),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VarKind {
    Param,
    Result,
    Local,
    Temp,
    Captured,
}

/// Where the source allocates.
#[derive(Clone, Debug)]
pub struct Site {
    pub pos: PcPos,
    /// As `-m` names it: `new(int)`, `&T{...}`, `x`.
    pub what: Rc<str>,
    pub ty: Rc<str>,
    /// The variable moved to the heap here, if it is one.
    pub variable: Option<Rc<str>>,
}

#[derive(Clone, Debug)]
pub struct Inlined {
    pub parent: Option<InlineId>,
    pub pos: Pos,
    pub callee: Rc<str>,
    pub std: bool,
}

#[derive(Clone, Debug)]
pub struct GlobalVar {
    pub name: Rc<str>,
    pub ty: RTypeId,
    pub addr: u64,
    pub pos: Pos,
    pub std: bool,
}

#[derive(Clone, Debug)]
pub struct Itab {
    pub inter: RTypeId,
    pub ty: RTypeId,
    pub addr: u64,
}

impl Func {
    /// Where calls enter it: behind the instruction that nothing jumps to (see `FnGen::insert_prologue`).
    pub fn first(&self) -> Pc {
        if self.entry + 1 < op::PC_MAIN { self.entry } else { self.entry + 1 }
    }
}

impl CallInfo {
    /// Of a function without code: no stack has room for its frame, so that a call asks for more. A word's index and the frame
    /// together fit 32 bits.
    pub const UNPREPARED: CallInfo = CallInfo { entry: 0, frame: 1 << 30, zero_lo: 0, zero_hi: 0 };

    pub fn is_unprepared(self) -> bool {
        self.frame == CallInfo::UNPREPARED.frame
    }
}

impl Program {
    /// What a call needs of a function.
    pub fn call_info(&self, id: FnId) -> CallInfo {
        let f = &self.funcs[id];
        if f.end == 0 {
            return CallInfo::UNPREPARED;
        }
        CallInfo { entry: f.first(), frame: f.frame, zero_lo: f.zero_lo, zero_hi: f.zero_hi }
    }

    /// The function has the code that was appended last.
    pub fn place(&mut self, id: FnId, func: Func) {
        self.funcs[id] = func;
        self.placed.push(id);
    }

    pub fn site(&self, id: SiteId) -> Option<&Site> {
        let i = self.sites.partition_point(|(pc, _)| *pc < id);
        self.sites.get(i).filter(|(pc, _)| *pc == id).map(|(_, site)| site)
    }

    /// What allocates at an instruction that stands for no expression: an operation, or a function of the library.
    pub fn allocates(&self, pc: Pc) -> String {
        match self.code.get(pc as usize) {
            Some(op::Instr::Concat { .. }) => "+=".to_owned(),
            Some(op::Instr::Defer { .. } | op::Instr::DeferAt { .. }) => "defer".to_owned(),
            Some(op::Instr::Recv { .. } | op::Instr::Send { .. }) => "channel operation".to_owned(),
            _ => self.func_at(pc).map_or_else(String::new, |f| self.funcs[f].name.to_string()),
        }
    }

    /// The function a pc lies in.
    pub fn func_at(&self, pc: Pc) -> Option<FnId> {
        let at = self.placed.partition_point(|&id| self.funcs[id].end <= pc);
        self.placed.get(at).copied().filter(|&id| self.funcs[id].entry <= pc)
    }
}
