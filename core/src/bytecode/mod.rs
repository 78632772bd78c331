//! The machine's program: a flat code vector, function records, run-time types, layouts, read-only data.
//! In (from `codegen`): inlined, escape-annotated IR. Out: everything `vm` needs, independent of the IR.
//! Invariant: each pc belongs to exactly one function; `placed` is sorted by `entry`.

pub mod descriptor;
pub mod effects;
pub mod image;
pub mod op;
pub mod operands;
pub mod rtype;

pub use descriptor::Types;
pub use image::Image;
pub use op::{Instr, Pc, R};
pub use rtype::{Kind, Layout, LayoutId, MapType, RMethod, RType, RTypeId};

use crate::archive::Disk;
use crate::diag::JOIN;
use crate::index::{HashMap, IndexVec};
use crate::span::{Pos, SourceMap};
use crate::trace::made;
use crate::version::Version;
use std::collections::BTreeSet;
use std::rc::Rc;

crate::newtype_index! {
    /// A function of the program.
    pub struct FnId;
    /// An allocation site: the pc of the allocating instruction.
    pub struct SiteId;
    /// An inlined call; same numbers as the IR's `InlId`.
    pub struct InlineId;
}

/// Words in the outgoing area of a native's frame.
pub const FEW_WORDS: u32 = 24;
/// Words in the outgoing area of the native through which reflection calls functions with many words.
pub const MANY_WORDS: u32 = 8192;

/// A source position, and the inlined call that the code was copied for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct PcPos {
    pub pos: Pos,
    pub inl: Option<InlineId>,
}

/// A program for the machine.
#[derive(Clone, Debug, Default)]
pub struct Program {
    pub code: Vec<Instr>,
    /// Parallel to `code`.
    pub pos: Vec<PcPos>,
    pub funcs: IndexVec<FnId, Func>,
    /// Functions with code, in code order.
    pub placed: Vec<FnId>,
    /// Additions made when functions were compiled during the run, in order.
    pub pieces: Vec<Piece>,
    /// Number of `Image::roots` before any piece.
    pub first_roots: usize,
    pub types: Types,
    pub layouts: IndexVec<LayoutId, Layout>,
    /// Sorted by pc, which is the site's id.
    pub sites: Vec<(SiteId, Site)>,
    /// For bounds-checking instructions, sorted by pc: bit mask of unsigned operands (1: index or low, 2: high, 4:
    /// max).
    pub unsigned: Vec<(Pc, u8)>,
    pub inlined: IndexVec<InlineId, Inlined>,
    pub globals: Vec<GlobalVar>,
    /// Read-only data, type addresses, globals' initial contents.
    pub image: Image,
    /// Itabs known to the compiler.
    pub itabs: Vec<Itab>,
    /// Package initialisers, in order.
    pub init: Vec<FnId>,
    pub main: Option<FnId>,
    /// Switch tables, type lists, print lists …: operands that do not fit an instruction.
    pub lists: Vec<Rc<[u32]>>,
    /// Texts of panics known at compile time, and names used by instructions.
    pub texts: Vec<Rc<str>>,
    pub sources: SourceMap,
    /// Files that exist when the run starts.
    pub disk: Disk,
    /// Default of `GODEBUG`; what the program sets comes before it.
    pub godebug: String,
    /// The release whose runtime is imitated.
    pub release: Version,
    /// Heap objects may point into stacks, because some functions are called whose bodies gc inlines in another form.
    pub heap_meets_stacks: bool,
    /// Stores are not checked: a what-if leaves dangling pointers.
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
    /// Layout of a sleeping goroutine's timer.
    pub sleep_layout: LayoutId,
    /// Layouts of a pointer-free word and of a pointer word.
    pub word_layout: LayoutId,
    pub pointer_layout: LayoutId,
    /// Types used by the machine itself.
    pub known: KnownTypes,
}

/// Run-time types of values that the machine makes.
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
    /// `runtime.errorString` for a memory fault, printed with its signal line.
    pub memory_error: Option<RTypeId>,
    pub plain_error: Option<RTypeId>,
    pub unhashable_error: Option<RTypeId>,
    pub type_assertion_error: Option<RTypeId>,
    pub panic_nil_error: Option<RTypeId>,
}

impl KnownTypes {
    /// Whether this is the dynamic type of run-time panics.
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

/// What the interpreter needs to call a function.
#[derive(Clone, Copy, Debug, Default)]
pub struct CallInfo {
    pub entry: Pc,
    pub frame: u32,
    pub zero_lo: u32,
    pub zero_hi: u32,
}

/// What compiling a function on its first call adds to the program.
#[derive(Clone, Debug)]
pub struct Piece {
    pub func: FnId,
    /// The functions that got code, including `func`.
    pub funcs: Vec<FnId>,
    /// Initial memory contents: address and bytes.
    pub data: Vec<(u64, Vec<u8>)>,
    /// Number of `Image::roots` after this piece.
    pub roots: usize,
    pub itabs: Vec<Itab>,
    /// Initialises variables that `func` uses; called, with `func`'s closure, before `func` starts.
    pub before: Option<FnId>,
}

/// The state of a running program that the linker needs.
#[derive(Debug)]
pub struct Progress<'a> {
    /// Itabs by addresses of interface and type; 0 if the type lacks a method.
    pub itabs: &'a HashMap<(u64, u64), u64>,
    /// Initialisers started.
    pub initialised: &'a BTreeSet<FnId>,
}

/// Compiles functions when they are first called.
pub trait Linker: std::fmt::Debug {
    /// Compiles `func` and appends the additions to `Program::pieces`. Errors: why the function cannot run.
    fn prepare(&mut self, prog: &mut Program, func: FnId, progress: &Progress<'_>) -> Result<(), String>;
}

/// A program for one run, and the linker that compiles the rest of it during the run.
#[derive(Debug)]
pub struct Loaded {
    pub program: Program,
    pub linker: Box<dyn Linker>,
}

/// A function.
#[derive(Clone, Debug, Default)]
pub struct Func {
    /// gc's linker name: `main.foo`, `main.(*T).M`, `main.main.func1`.
    pub name: Rc<str>,
    pub entry: Pc,
    pub end: Pc,
    /// Words of the frame: outgoing area, locals, and the return address as the topmost word, which is unused: the
    /// machine keeps return addresses elsewhere (see `vm::goroutine`).
    pub frame: u32,
    /// Words of the outgoing area, at the low end of the frame.
    pub out: u32,
    /// Words of arguments and results, above the frame in the caller's outgoing area.
    pub args: u32,
    /// Words of parameters, the first of `args`; results follow.
    pub params: u32,
    /// Frame words with pointers that are zeroed on entry: `[zero_lo, zero_hi)`.
    pub zero_lo: u32,
    pub zero_hi: u32,
    /// Pointer bitmap of `frame + args` words: exact by variable, conservative over time.
    pub ptrs: Rc<[u64]>,
    /// Slots of the frame, sorted: first word and length in words.
    pub slots: Rc<[(R, R)]>,
    /// Slots whose address is taken.
    pub memory: Rc<[(R, R)]>,
    /// Where a variable or an object in the frame is declared or made: what its slot, given by the first word, held
    /// before is dead.
    pub begins: Rc<[(Pc, R)]>,
    /// Variables that gc does not split into words.
    pub whole: Rc<[Whole]>,
    /// Where execution continues after a recovered panic: runs the remaining deferred calls and returns.
    pub recover_pc: Option<Pc>,
    /// Open-coded defers: it calls deferred functions at its exits, without records in the runtime.
    pub open_defers: bool,
    pub kind: FnKind,
    /// Belongs to a std package.
    pub std: bool,
    pub pos: Pos,
    pub vars: Vec<VarInfo>,
    /// Index of its Rust body in the table of `vm::native`.
    pub native: Option<u32>,
}

impl Func {
    /// Frame words of the address-taken variable that has this one.
    pub fn variable_in_memory(&self, word: usize) -> Option<std::ops::Range<usize>> {
        let slots =
            self.memory.iter().map(|&(start, n)| usize::from(start)..usize::from(start) + usize::from(n));
        slots.into_iter().find(|slot| slot.contains(&word))
    }
}

/// A variable whose words are all alive while one is needed.
#[derive(Clone, Copy, Debug)]
pub struct Whole {
    pub start: R,
    pub words: R,
    /// Only what the caller passed: gc keeps a value assigned later elsewhere, by words.
    pub passed: bool,
}

impl Whole {
    /// Its frame words.
    pub fn range(&self) -> std::ops::Range<usize> {
        usize::from(self.start)..usize::from(self.start) + usize::from(self.words)
    }
}

/// How a function came to be.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum FnKind {
    #[default]
    Plain,
    Closure,
    /// Wrappers of go and defer statements and of methods: invisible to `recover` and in tracebacks.
    Wrapper,
    Native,
}

/// A named slot of a frame.
#[derive(Clone, Debug)]
pub struct VarInfo {
    pub name: Rc<str>,
    pub ty: RTypeId,
    /// Word of the frame that holds the variable or (see `place`) its address.
    pub slot: R,
    pub place: VarPlace,
    pub kind: VarKind,
    pub pos: Pos,
    /// The inlined call it belongs to; `None` for the function itself.
    pub inl: Option<InlineId>,
    /// Range of pcs in which the variable is declared and in scope.
    pub live: std::ops::Range<Pc>,
    /// Pc from which on it is initialised.
    pub set: Pc,
}

/// Where a variable is stored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VarPlace {
    Frame,
    /// In the frame: a string's buffer, padded with zeros.
    Text,
    /// In the frame: a record of a map or closure, which is not a Go value.
    Record(LayoutId),
    /// Moved to the heap: the slot holds the address.
    Heap,
}

/// The role of a variable.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum VarKind {
    Param,
    Result,
    Local,
    Temp,
    Captured,
}

/// An allocation site in the source.
#[derive(Clone, Debug)]
pub struct Site {
    pub pos: PcPos,
    /// As `-m` prints it: `new(int)`, `&T{...}`, `x`.
    pub what: Rc<str>,
    pub ty: Rc<str>,
    /// The variable that is moved to the heap here, if any.
    pub variable: Option<Rc<str>>,
    /// If several variables share the object: each one's name and position.
    pub shared_by: Vec<(Rc<str>, PcPos)>,
}

/// An inlined call.
#[derive(Clone, Debug)]
pub struct Inlined {
    pub parent: Option<InlineId>,
    pub pos: Pos,
    pub callee: Rc<str>,
    pub std: bool,
    /// Whether the callee only passes a call on.
    pub wrapper: bool,
}

/// A package-level variable.
#[derive(Clone, Debug)]
pub struct GlobalVar {
    pub name: Rc<str>,
    pub ty: RTypeId,
    pub addr: u64,
    pub pos: Pos,
    pub std: bool,
}

/// An itab in static data.
#[derive(Clone, Debug)]
pub struct Itab {
    pub inter: RTypeId,
    pub ty: RTypeId,
    pub addr: u64,
}

impl Func {
    /// Entry point for calls: after the instruction that is never a jump target (see `FnGen::insert_prologue`).
    pub fn first(&self) -> Pc {
        if self.entry + 1 < op::PC_MAIN { self.entry } else { self.entry + 1 }
    }
}

impl CallInfo {
    /// For a function without code: its frame is too large for any stack, so that calls take the slow path. Frame plus
    /// word index must fit 32 bits.
    pub const UNPREPARED: CallInfo = CallInfo { entry: 0, frame: 1 << 30, zero_lo: 0, zero_hi: 0 };

    /// Whether the function has no code yet.
    pub fn is_unprepared(self) -> bool {
        self.frame == CallInfo::UNPREPARED.frame
    }
}

impl Program {
    /// Call information of a function.
    pub fn call_info(&self, id: FnId) -> CallInfo {
        let f = &self.funcs[id];
        if f.end == 0 {
            return CallInfo::UNPREPARED;
        }
        CallInfo { entry: f.first(), frame: f.frame, zero_lo: f.zero_lo, zero_hi: f.zero_hi }
    }

    /// Records that the function has the code appended last.
    pub fn place(&mut self, id: FnId, func: Func) {
        self.funcs[id] = func;
        self.placed.push(id);
    }

    /// The allocation site at a pc; `None` for operations that stand for no expression of the source.
    pub fn site(&self, id: SiteId) -> Option<&Site> {
        let i = self.sites.partition_point(|(pc, _)| *pc < id);
        self.sites.get(i).filter(|(pc, _)| *pc == id).map(|(_, site)| site)
    }

    /// Name of the allocation at an instruction without a site: an operation, a library function or, where goroutines
    /// end, the runtime.
    pub fn allocates(&self, pc: Pc) -> String {
        if pc == op::PC_GOEXIT {
            return "runtime".to_owned();
        }
        match self.code.get(pc as usize) {
            Some(op::Instr::Concat { .. }) => JOIN.to_owned(),
            Some(op::Instr::Defer { .. } | op::Instr::DeferAt { .. }) => made::DEFER.to_owned(),
            Some(op::Instr::Recv { .. } | op::Instr::Send { .. } | op::Instr::Select { .. }) => {
                made::CHANNEL_OPERATION.to_owned()
            }
            _ => match self.func_at(pc).map(|f| &self.funcs[f]) {
                // An index out of range, a failed assertion.
                Some(func) if !func.std => made::RUNTIME_PANIC.to_owned(),
                Some(func) => func.name.to_string(),
                None => String::new(),
            },
        }
    }

    /// The function that contains a pc.
    pub fn func_at(&self, pc: Pc) -> Option<FnId> {
        let at = self.placed.partition_point(|&id| self.funcs[id].end <= pc);
        self.placed.get(at).copied().filter(|&id| self.funcs[id].entry <= pc)
    }
}
