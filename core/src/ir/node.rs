//! The IR, shaped like gc's `ir` package because verdicts, texts and positions depend on it.
//! One arena of nodes, variables and functions per compilation; nodes point by id; a pass that copies a body makes new
//! ids. Variants are named after gc's ops (OADDR → `Addr`). Code generation takes this IR after inlining and escape
//! analysis.
//! Rules: cmd/compile/internal/ir/node.go, expr.go, stmt.go, func.go, name.go, go1.27.
//!
//! Invariant: a `NodeId` has exactly one parent, except `Name`-like leaves, which may be shared.

pub use super::pos::{InlCall, XPos};

use super::data::StaticData;
use crate::index::{HashMap, HashSet, IndexVec};
use crate::syntax::ast::{Name, Pragma};
use crate::types::constant::Value;
use crate::types::object::{ObjId, PkgId};
use crate::types::types::TypeId;
use std::rc::Rc;

crate::newtype_index! {
    pub struct NodeId;
    pub struct VarId;
    pub struct GlobalId;
    pub struct FuncId;
    /// One inlined call; 0 is the first `inlining call to` of the compile.
    pub struct InlId;
}

/// Where a value's storage is allocated. Set by escape.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Esc {
    #[default]
    Unknown,
    /// Must be on the heap.
    Heap,
    /// May stay in the frame.
    None,
    /// By construction never escapes (gc's EscNever).
    Never,
}

#[derive(Clone, Debug)]
pub struct Node {
    pub pos: XPos,
    /// `None` for statements.
    pub ty: Option<TypeId>,
    /// Statements run before this node (gc's `Init`).
    pub init: Vec<NodeId>,
    /// A compiler-made `&`, `*`, conversion or embedded-field selection, which texts omit.
    pub implicit: bool,
    /// Storage of what an OADDR, `Append`, `Closure`, `MakeSlice`, … allocates. Set by escape.
    pub esc: Esc,
    /// gc's `transient`: the object dies at the end of the statement. Set by escape.
    pub transient: bool,
    pub kind: NodeKind,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BinOp {
    Add,
    Sub,
    Mul,
    Div,
    Mod,
    And,
    Or,
    Xor,
    AndNot,
    Lsh,
    Rsh,
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum UnOp {
    Not,
    Neg,
    Plus,
    BitNot,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ConvOp {
    /// OCONV: changes representation (numeric).
    Conv,
    /// OCONVNOP: same representation.
    Nop,
    /// OCONVIFACE
    Iface,
    Bytes2Str,
    Str2Bytes,
    Runes2Str,
    Str2Runes,
    RuneStr,
    SliceToArr,
    SliceToArrPtr,
    /// `[]byte(s)` that shares the string's memory (gc's zero-copy OSTR2BYTESTMP). Set by escape.
    Str2BytesZeroCopy,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SliceOp {
    Slice,
    SliceArr,
    SliceStr,
    Slice3,
    Slice3Arr,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum UnaryBuiltin {
    Len,
    Cap,
    Clear,
    Close,
    Real,
    Imag,
    Panic,
    UnsafeSliceData,
    UnsafeStringData,
    /// OSPTR: a string's data pointer, in functions gc makes.
    StringPtr,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BinaryBuiltin {
    Copy,
    Complex,
    UnsafeAdd,
    UnsafeSlice,
    UnsafeString,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum NaryBuiltin {
    Append { ddd: bool },
    Delete,
    Max,
    Min,
    Print,
    Println,
}

/// How a call's callee is found.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CallOp {
    /// OCALLFUNC: `fun` is any func-typed expression; a concrete method call has a `MethodExpr` as `fun`
    /// and the receiver as first argument.
    Func,
    /// OCALLINTER: `fun` is a `DotInter`.
    Inter,
}

#[derive(Clone, Debug)]
pub enum NodeKind {
    // ---- leaves
    /// ONAME of a local, parameter, result or closure variable.
    Local(VarId),
    Global(GlobalId),
    /// ONAMEOFFSET: part of a global or static temporary that static initialisation leaves to code.
    GlobalOffset {
        global: GlobalId,
        offset: i64,
    },
    /// ONAME PFUNC.
    Func(FuncId),
    Literal(Value),
    Nil,
    Type,
    /// Blank `_` as an assignment target.
    Blank,
    /// `.dict` entry reads and other runtime-type expressions of shaped code (ODYNAMICTYPE).
    DynamicType {
        rtype: NodeId,
    },
    /// Address of a static symbol made by the compiler (`&.dict.G[int]`); prints `text`.
    LinksymAddr {
        text: Rc<str>,
        dict: Option<u32>,
    },

    // ---- expressions
    Binary {
        op: BinOp,
        x: NodeId,
        y: NodeId,
    },
    AndAnd {
        x: NodeId,
        y: NodeId,
    },
    OrOr {
        x: NodeId,
        y: NodeId,
    },
    Unary {
        op: UnOp,
        x: NodeId,
    },
    /// `a + b + c` on strings, flattened.
    AddStr {
        list: Vec<NodeId>,
    },
    Addr {
        x: NodeId,
    },
    /// `&T{…}`
    PtrLit {
        x: NodeId,
    },
    /// ODEREF
    Deref {
        x: NodeId,
    },
    Conv {
        op: ConvOp,
        x: NodeId,
    },
    StructLit {
        fields: Vec<StructKey>,
    },
    ArrayLit {
        elems: Vec<KeyedElem>,
        len: i64,
    },
    SliceLit {
        elems: Vec<KeyedElem>,
        len: i64,
    },
    MapLit {
        entries: Vec<(NodeId, NodeId)>,
    },
    /// OCLOSURE
    Closure {
        func: FuncId,
    },
    /// ODOT; `field` indexes the struct's fields. A step through an embedded field is a separate `implicit` node.
    Dot {
        x: NodeId,
        field: u32,
    },
    /// ODOTPTR
    DotPtr {
        x: NodeId,
        field: u32,
    },
    /// ODOTINTER: `method` indexes the interface's sorted method list.
    DotInter {
        x: NodeId,
        method: u32,
        name: Name,
    },
    /// OMETHVALUE: uncalled `x.M`. `callee` is the method if the receiver type is concrete.
    MethodValue {
        x: NodeId,
        name: Name,
        callee: Option<FuncId>,
    },
    /// OMETHEXPR: `T.M`; also the callee of a concrete method call.
    MethodExpr {
        recv: TypeId,
        name: Name,
        callee: FuncId,
    },
    Index {
        x: NodeId,
        index: NodeId,
        bounded: bool,
    },
    IndexMap {
        x: NodeId,
        key: NodeId,
        assigned: bool,
    },
    Slice {
        op: SliceOp,
        x: NodeId,
        low: Option<NodeId>,
        high: Option<NodeId>,
        max: Option<NodeId>,
    },
    /// ODOTTYPE, or ODOTTYPE2 for `v, ok`. The target is the node's type (in a pair, the first).
    DotType {
        x: NodeId,
        target: TypeId,
        comma_ok: bool,
        /// From a devirtualised call: a nil interface panics as a nil dereference, as the call would.
        nil_check: bool,
        /// In shaped code (ODYNAMICDOTTYPE): the run-time types of source and target, where needed.
        dynamic: Vec<NodeId>,
    },
    /// ORECV
    Recv {
        x: NodeId,
    },
    Call(Box<Call>),
    /// OINLCALL: runs `body`, then yields `results`. Labels inside are unique.
    InlCall {
        body: Vec<NodeId>,
        results: Vec<NodeId>,
        call: InlId,
    },
    UnaryBuiltin {
        op: UnaryBuiltin,
        x: NodeId,
    },
    BinaryBuiltin {
        op: BinaryBuiltin,
        x: NodeId,
        y: NodeId,
    },
    NaryBuiltin {
        op: NaryBuiltin,
        args: Vec<NodeId>,
    },
    MakeSlice {
        len: NodeId,
        cap: Option<NodeId>,
    },
    MakeMap {
        hint: Option<NodeId>,
    },
    MakeChan {
        size: Option<NodeId>,
    },
    /// ONEW; allocates the node's element type. `rtype` only in shaped code.
    New {
        rtype: Option<NodeId>,
    },
    Recover,

    // ---- statements
    Block {
        list: Vec<NodeId>,
    },
    /// ODCL
    Decl {
        var: VarId,
    },
    /// OAS; `y` is `None` for a zero value.
    Assign {
        x: NodeId,
        y: Option<NodeId>,
        def: bool,
    },
    /// OAS2 or, depending on `op`, OAS2DOTTYPE, OAS2FUNC, OAS2MAPR, OAS2RECV (one right-hand side).
    Assign2 {
        op: As2,
        lhs: Vec<NodeId>,
        rhs: Vec<NodeId>,
        def: bool,
    },
    /// OASOP
    AssignOp {
        op: BinOp,
        x: NodeId,
        y: NodeId,
        inc_dec: bool,
    },
    Send {
        chan: NodeId,
        value: NodeId,
    },
    Break {
        label: Option<Name>,
    },
    Continue {
        label: Option<Name>,
    },
    Fallthrough,
    Goto {
        label: Name,
    },
    Label {
        name: Name,
    },
    If {
        cond: NodeId,
        then: Vec<NodeId>,
        els: Vec<NodeId>,
    },
    /// `distinct`: the per-iteration variables (Go ≥ 1.22) are not split yet.
    For {
        label: Option<Name>,
        cond: Option<NodeId>,
        post: Option<NodeId>,
        body: Vec<NodeId>,
        distinct: bool,
    },
    Range {
        label: Option<Name>,
        x: NodeId,
        key: Option<NodeId>,
        value: Option<NodeId>,
        def: bool,
        body: Vec<NodeId>,
        distinct: bool,
    },
    Switch {
        label: Option<Name>,
        tag: Option<NodeId>,
        cases: Vec<Case>,
    },
    /// `x` is the operand; each case has its clause variable. `tag` is the symbol's name (`y := x.(type)`).
    TypeSwitch {
        label: Option<Name>,
        x: NodeId,
        tag: Option<Name>,
        cases: Vec<Case>,
    },
    Select {
        label: Option<Name>,
        cases: Vec<CommCase>,
    },
    Return {
        results: Vec<NodeId>,
    },
    Go {
        call: NodeId,
    },
    /// `at`: token of the function whose return runs the call, for a defer in a range-over-func body.
    Defer {
        call: NodeId,
        at: Option<NodeId>,
    },
    /// OCHECKNIL: panics if `x` is nil. An interface costs one more node, for OITAB.
    CheckNil {
        x: NodeId,
    },
    /// Runs `x` for its effect. gc lists the call or receive itself: this node costs nothing and prints as `x`.
    ExprStmt {
        x: NodeId,
    },
    /// OTAILCALL in a method wrapper.
    TailCall {
        call: NodeId,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum As2 {
    /// `a, b = x, y`
    Plain,
    /// `a, b = f()`
    Func,
    MapRead,
    Recv,
    DotType,
    /// OSELRECV2 of a select clause.
    SelRecv,
}

#[derive(Clone, Debug)]
pub struct Call {
    pub op: CallOp,
    pub fun: NodeId,
    pub args: Vec<NodeId>,
    /// `f(xs...)`; an implicit variadic slice is already a `SliceLit` with `implicit` set.
    pub ddd: bool,
    /// The call of a go or defer statement.
    pub go_defer: bool,
    /// Arguments kept alive until the call returns (uintptr rules).
    pub keep_alive: Vec<VarId>,
    pub no_inline: bool,
}

#[derive(Clone, Debug)]
pub struct StructKey {
    pub field: u32,
    /// For a promoted field: the path of fields inside `field`.
    pub inner: Vec<u32>,
    pub value: NodeId,
    pub pos: XPos,
}

#[derive(Clone, Debug)]
pub struct KeyedElem {
    pub index: i64,
    pub value: NodeId,
    /// Written with a key (an `OKEY` node, which costs one).
    pub keyed: bool,
}

#[derive(Clone, Debug)]
pub struct Case {
    pub pos: XPos,
    /// Values, or in a type switch `Type`/`Nil`/`DynamicType` nodes; empty: default.
    pub list: Vec<NodeId>,
    /// Clause variable of a type switch with `y :=`.
    pub var: Option<VarId>,
    pub body: Vec<NodeId>,
}

#[derive(Clone, Debug)]
pub struct CommCase {
    pub pos: XPos,
    /// `Send` or `Assign2 { op: SelRecv }`; `None`: default.
    pub comm: Option<NodeId>,
    pub body: Vec<NodeId>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum VarClass {
    Auto,
    Param,
    Result,
    /// Captured by a closure; `outer` is the captured variable.
    Closure,
}

/// ONAME of class PAUTO, PPARAM, PPARAMOUT, or a closure variable.
#[derive(Clone, Debug)]
pub struct Var {
    /// Name as printed: `x`, `.autotmp_3`, `#state1`, `.dict`. A blank or unnamed parameter is `~p0` (the receiver counts),
    /// a blank or unnamed result `~r0`.
    pub name: Name,
    /// Package prefix in messages, for variables of a body inlined or instantiated from another package.
    pub pkg: Option<PkgId>,
    pub pos: XPos,
    pub ty: TypeId,
    pub class: VarClass,
    /// Function whose frame or closure record holds the variable.
    pub func: FuncId,
    /// The defining statement (`:=`, `var`), or the `range`/`case` that declares it.
    pub defn: Option<NodeId>,
    /// For a closure variable: the captured variable of the enclosing function.
    pub outer: Option<VarId>,
    /// Captured by value. Set by escape.
    pub by_val: bool,
    pub addr_taken: bool,
    pub auto_temp: bool,
    /// Local of an inlined body.
    pub inl_local: bool,
    /// Parameter or result of an inlined body (gc's InlFormal).
    pub inl_formal: bool,
    pub used: bool,
    /// `Heap`: moved to the heap. Set by escape.
    pub esc: Esc,
    /// Escape tag of a parameter in gc's encoding; `None`: unknown (heap). Set by escape.
    pub note: Option<Rc<[u8]>>,
    pub is_ddd: bool,
}

/// Package-level variable.
#[derive(Clone, Debug)]
pub struct Global {
    pub name: Name,
    pub pkg: PkgId,
    pub pos: XPos,
    pub ty: TypeId,
    pub obj: Option<ObjId>,
    pub read_only: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum FuncKind {
    Declared,
    /// Function literal.
    Closure,
    RangeBody,
    GoWrap,
    DeferWrap,
    /// Method or promoted-method wrapper, method value `-fm` (printed `<autogenerated>`).
    Wrapper,
    /// Synthetic `init` of variable initialisers.
    PackageInit,
}

/// An inlinable body and its cost.
#[derive(Clone, Debug)]
pub struct Inline {
    pub cost: i32,
    /// Body before inlining and devirtualisation, and its variables, closures included: private copies, of which each
    /// call site gets a deep copy. Variables the function itself captures are not copied.
    pub body: Vec<NodeId>,
    pub params: Vec<VarId>,
    pub results: Vec<VarId>,
    /// Parameters and results first.
    pub dcl: Vec<VarId>,
    pub can_delay_results: bool,
}

#[derive(Clone, Debug)]
pub struct Func {
    /// Name as printed in its own package: `f`, `T.M`, `(*T).M`, `f.func1`, `G[go.shape.int]`.
    pub name: Name,
    pub pkg: PkgId,
    /// Position of the name, or of the `func`, `for`, `go` or `defer` keyword.
    pub pos: XPos,
    pub end_pos: XPos,
    /// Signature; a method's receiver is the first parameter.
    pub ty: TypeId,
    pub kind: FuncKind,
    pub obj: Option<ObjId>,
    /// Receiver first.
    pub params: Vec<VarId>,
    pub has_recv: bool,
    pub results: Vec<VarId>,
    /// Every local in declaration order, including parameters and results (gc's Dcl).
    pub dcl: Vec<VarId>,
    pub closure_vars: Vec<VarId>,
    pub body: Vec<NodeId>,
    /// Whether there is a body (possibly empty); false for assembly and unloaded std functions.
    pub has_body: bool,
    /// The body serves analysis only: where gc inlines the function, the machine calls it.
    pub shape_only: bool,
    pub outer: Option<FuncId>,
    /// The inlined call that copied this closure (`#HASH#` in its internal name).
    pub copied_by: Option<InlId>,
    /// Closures, range bodies and go/defer wrappers made so far, for names.
    pub counters: [u32; 3],
    pub pragma: Pragma,
    pub inl: Option<Inline>,
    /// Generic instance or wrapper, whose parameters print no lines.
    pub dupok: bool,
    /// Compiled here: the package's own functions and generic instances (gc's `Nname.Defn`). An imported function is
    /// a leaf of the call graph.
    pub local: bool,
    /// gc's Wrapper: has no frame in traces; as a closure it gets no `func literal …` line.
    pub wrapper: bool,
    /// Shaped instance (`go.shape`).
    pub shaped: bool,
    pub has_defer: bool,
    /// Recorded facts about a std function (inlinability, leaks).
    pub facts: Option<Rc<StdFacts>>,
}

/// gc's facts about a std function, recorded.
#[derive(Clone, Debug, Default)]
pub struct StdFacts {
    /// Inlining cost; `None`: not inlinable, or the program's imports don't include the body.
    pub inline_cost: Option<i32>,
    /// Inlining cost within the library.
    pub library_cost: Option<i32>,
    /// Escape tag of each parameter, receiver first, in gc's encoding.
    pub notes: Vec<Option<Rc<[u8]>>>,
}

/// The whole compilation.
#[derive(Clone, Debug, Default)]
pub struct Program {
    pub nodes: IndexVec<NodeId, Node>,
    pub vars: IndexVec<VarId, Var>,
    pub globals: IndexVec<GlobalId, Global>,
    pub funcs: IndexVec<FuncId, Func>,
    pub inlined: IndexVec<InlId, InlCall>,
    /// gc's `Target.Funcs`: this package's functions in the order gc's passes visit them.
    pub target: Vec<FuncId>,
    /// Synthetic package `init` of the user's package, if any variable needs one.
    pub init: Option<FuncId>,
    /// Contents of globals that need no code (gc's staticinit), in the order gc lays them out.
    pub static_init: Vec<StaticData>,
    /// Defined types (and structs with embedded types) that need method wrappers here, in the order gc finishes
    /// reading them (gc's needWrapperTypes). Set by noder.
    pub wrapper_types: Vec<TypeId>,
    /// Types of imported code, which already has their wrappers (gc's haveWrapperTypes).
    pub have_wrapper_types: Vec<TypeId>,
    /// Method values `x.M`: type of `x` and method, in reading order (gc's needMethodValueWrappers). Set by noder.
    pub method_values: Vec<(TypeId, Name)>,
    /// Interface tables needed while reading: length of `target` at the time, type and interface.
    pub itabs: Vec<(usize, TypeId, TypeId)>,
    /// Interface tables needed by static initialisation.
    pub late_itabs: Vec<(TypeId, TypeId)>,
    /// Run-time dictionaries of generic instances; `LinksymAddr::dict` is an index.
    pub dicts: Vec<Dictionary>,
    /// In shaped code: the run-time type a node needs (for a conversion to an interface with methods, the itab), as an
    /// expression on the dictionary. As in gc it is hidden: it is not a child and costs nothing.
    pub type_words: HashMap<NodeId, NodeId>,
    /// Position of each `return` that inlining turned into an assignment; gc gives the assignment the call's position.
    pub written_returns: HashMap<NodeId, XPos>,
    /// Slices that move to the heap before a statement (gc's OMOVE2HEAP). Set by `lower::slices`.
    pub slice_moves: HashMap<NodeId, Vec<SliceMove>>,
    /// Appends that grow step by step inside a buffer in the frame (gc's UseBuf). Set by `lower::slices`.
    pub use_buf: HashSet<NodeId>,
    /// Variables that share one heap object. Set by `lower::merge`.
    pub merged: HashMap<VarId, MergedVar>,
    pub log: Option<super::log::Log>,
    /// What-if: variables and allocations that stay in the frame whatever the verdict.
    pub forced: Forced,
}

impl NodeKind {
    /// Whether `RunSettings::force_stack` can keep in the frame what this allocates.
    pub fn can_be_forced(&self) -> bool {
        matches!(
            self,
            NodeKind::New { .. }
                | NodeKind::PtrLit { .. }
                | NodeKind::SliceLit { .. }
                | NodeKind::MapLit { .. }
                | NodeKind::MakeMap { .. }
                | NodeKind::Closure { .. }
                | NodeKind::MethodValue { .. }
        )
    }
}

/// See [`Program::forced`].
#[derive(Clone, Debug, Default)]
pub struct Forced {
    pub vars: HashSet<VarId>,
    pub nodes: HashSet<NodeId>,
    /// Check at every use of a pointer that its target still exists.
    pub checked: bool,
}

/// A slice that moves from its buffer in the frame to the heap. `keep_cap`: something has read its capacity.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SliceMove {
    pub var: VarId,
    pub keep_cap: bool,
}

/// Part of a heap object shared by several variables; the declaration of `leader` allocates it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MergedVar {
    pub leader: VarId,
    pub offset: u32,
    /// Bytes of the whole object.
    pub size: u32,
}

/// `.dict.G[int]`: the words that shaped code needs for its actual type arguments.
#[derive(Clone, Debug)]
pub struct Dictionary {
    /// Package of the generic function or type.
    pub pkg: PkgId,
    pub name: Name,
    pub entries: Vec<DictEntry>,
}

#[derive(Clone, Debug)]
pub enum DictEntry {
    /// Code of `recv.name` as a function with the receiver first; shaped code uses the word's address as a func value.
    Method {
        recv: TypeId,
        name: Name,
    },
    /// Another dictionary.
    Dict(u32),
    Type(TypeId),
    /// The itab of `ty` for `iface`; none if `ty` is an interface or `iface` is empty.
    Itab {
        ty: TypeId,
        iface: TypeId,
    },
}

impl NodeKind {
    /// The function this node refers to: called, used as a value, or made as a closure.
    pub fn mentioned_func(&self) -> Option<FuncId> {
        if let NodeKind::Func(func)
        | NodeKind::MethodExpr { callee: func, .. }
        | NodeKind::MethodValue { callee: Some(func), .. }
        | NodeKind::Closure { func } = self
        {
            return Some(*func);
        }
        None
    }
}

impl Func {
    /// An unshaped instance of a generic function or method. Its body only calls the shaped one, so gc generates it
    /// anew, at the call's position, wherever it is inlined.
    pub fn is_unshaped_instance(&self) -> bool {
        self.kind == FuncKind::Declared && self.dupok && !self.shaped
    }
}

impl Program {
    /// A measure of memory use; a function counts as eight parts for its lists.
    pub fn parts(&self) -> usize {
        self.nodes.len() + self.vars.len() + 8 * self.funcs.len()
    }

    /// The expression whose value is allocated for `n`: for a conversion to interface, its operand.
    pub fn allocated(&self, n: NodeId) -> NodeId {
        match self.nodes[n].kind {
            NodeKind::Conv { op: ConvOp::Iface, x } => x,
            _ => n,
        }
    }
}
