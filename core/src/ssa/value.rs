//! Values, blocks and edges.
//! Rules: cmd/compile/internal/ssa/{value,block,op}.go, go1.27. Operations have no width of their own: it is the type's.

use crate::index::IndexVec;
use crate::ir::node::{FuncId, GlobalId, NodeId, VarId, XPos};
use crate::types::types::TypeId;

crate::newtype_index! {
    pub struct ValueId;
    pub struct BlockId;
}

/// Where a table names its type, and where both have the hash of the type.
pub const TABLE_TYPE: i64 = 8;
pub const TYPE_HASH: i64 = 16;

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Class {
    #[default]
    Void,
    Mem,
    Bool,
    Int,
    Ptr,
    Float,
    Complex,
    Str,
    Slice,
    Iface,
    Struct,
    Array,
}

/// What must be known of a type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Ty {
    pub class: Class,
    /// Bytes.
    pub size: i64,
    pub signed: bool,
    /// Bytes of an element of a slice.
    pub elem: i64,
    pub pointers: bool,
    /// Structs and arrays, and memory as one of them is copied or cleared there.
    pub id: Option<TypeId>,
}

impl Ty {
    pub const MEM: Ty = Ty::of(Class::Mem, 0);
    pub const BOOL: Ty = Ty::of(Class::Bool, 1);
    pub const PTR: Ty = Ty { pointers: true, ..Ty::of(Class::Ptr, 8) };
    pub const INT: Ty = Ty { signed: true, ..Ty::of(Class::Int, 8) };
    pub const UINT: Ty = Ty::of(Class::Int, 8);
    pub const BYTE: Ty = Ty::of(Class::Int, 1);
    pub const VOID: Ty = Ty::of(Class::Void, 0);
    pub const STR: Ty = Ty { pointers: true, ..Ty::of(Class::Str, 16) };

    pub const fn of(class: Class, size: i64) -> Ty {
        Ty { class, size, signed: false, elem: 0, pointers: false, id: None }
    }
    pub fn bits(self) -> u32 {
        (self.size.clamp(1, 8) * 8) as u32
    }
    pub fn is_int(self) -> bool {
        self.class == Class::Int
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Op {
    /// Removed.
    Invalid,
    /// Something of which nothing is known; each is another.
    Opaque,
    /// A function of its arguments, told apart by `aux` and `sym`.
    Pure,
    Copy,
    Phi,
    /// A variable that is defined elsewhere; resolved once all blocks are there.
    Fwd,
    InitMem,
    Arg,
    ClosurePtr,
    Const,
    ConstBool,
    ConstNil,
    Addr,
    LocalAddr,
    Add,
    Sub,
    Mul,
    Div,
    DivU,
    Mod,
    ModU,
    And,
    Or,
    Xor,
    Com,
    Neg,
    /// Zero bits below the lowest that is set; all of them for 0.
    Ctz,
    /// Bits up to the highest that is set.
    BitLen,
    Lsh,
    Rsh,
    RshU,
    Eq,
    Neq,
    Less,
    Leq,
    LessU,
    LeqU,
    EqPtr,
    NeqPtr,
    EqB,
    NeqB,
    Not,
    IsNonNil,
    ZeroExt,
    SignExt,
    Trunc,
    CondSelect,
    SliceLen,
    SliceCap,
    SlicePtr,
    SliceMake,
    StringLen,
    StringPtr,
    StringMake,
    ITab,
    IData,
    IMake,
    StructMake,
    StructSelect,
    ArrayMake,
    ArraySelect,
    Load,
    Store,
    Zero,
    Move,
    VarDef,
    /// The variable must stay, whether it is read or not.
    VarLive,
    Call,
    SelectN,
    OffPtr,
    AddPtr,
    PtrIndex,
    NilCheck,
    IsInBounds,
    IsSliceInBounds,
    PanicBounds,
    Slicemask,
    Convert,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Sym {
    #[default]
    None,
    Var(VarId),
    Global(GlobalId),
    Func(FuncId),
    Node(NodeId),
    /// Read-only data of zeroes.
    Zeroes(NodeId),
    /// A function of the runtime.
    Runtime(&'static str),
    /// Read-only data of that number.
    Data(u32),
    Type(TypeId),
    /// A dictionary of shaped code, and a word of one.
    Dict(u32),
    DictWord(u32, u32),
    /// The table of a type for an interface.
    Table(TypeId, TypeId),
}

#[derive(Clone, Debug)]
pub struct Value {
    pub op: Op,
    pub ty: Ty,
    pub aux: i64,
    pub sym: Sym,
    pub args: Vec<ValueId>,
    pub block: BlockId,
    pub pos: XPos,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Kind {
    #[default]
    Plain,
    If,
    Table,
    Ret,
    Exit,
}

/// An edge, and its index at the other end.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Edge {
    pub b: BlockId,
    pub i: usize,
}

#[derive(Clone, Debug, Default)]
pub struct Block {
    pub kind: Kind,
    pub control: Option<ValueId>,
    pub succs: Vec<Edge>,
    pub preds: Vec<Edge>,
    pub values: Vec<ValueId>,
    pub dead: bool,
    pub pos: XPos,
}

#[derive(Clone, Debug, Default)]
pub struct Func {
    pub values: IndexVec<ValueId, Value>,
    pub blocks: IndexVec<BlockId, Block>,
    pub entry: BlockId,
    /// Fields of the structs that are met: type and offset.
    pub fields: crate::index::HashMap<TypeId, Vec<(Ty, i64)>>,
    /// Calls that copy memory: where, and how many bytes.
    pub copies: Vec<(XPos, i64)>,
    /// What the words of the dictionaries that are mentioned point to.
    pub dicts: crate::index::HashMap<(u32, i64), Sym>,
    /// Short texts in read-only data.
    pub texts: crate::index::HashMap<u32, Box<[u8]>>,
    /// Variables of the frame that the caller looks at, or made.
    pub outer: crate::index::HashSet<VarId>,
    /// A nil check right before a store with a write barrier goes along with it.
    pub checks_move: bool,
    /// Copies of medium size are loops of moves.
    pub copies_loop: bool,
    /// Texts of odd lengths are compared as numbers too.
    pub compares_odd: bool,
    /// A phi of slices of one length has that length.
    pub either_length: bool,
    /// Uses of each value when a round of rules began.
    pub counts: IndexVec<ValueId, u32>,
}

impl Func {
    pub fn new_block(&mut self) -> BlockId {
        self.blocks.push(Block::default())
    }

    pub fn add(&mut self, block: BlockId, op: Op, ty: Ty, args: &[ValueId], pos: XPos) -> ValueId {
        let value = Value { op, ty, aux: 0, sym: Sym::None, args: args.to_vec(), block, pos };
        let v = self.values.push(value);
        self.blocks[block].values.push(v);
        v
    }

    pub fn add_edge(&mut self, from: BlockId, to: BlockId) {
        let (i, j) = (self.blocks[from].succs.len(), self.blocks[to].preds.len());
        self.blocks[from].succs.push(Edge { b: to, i: j });
        self.blocks[to].preds.push(Edge { b: from, i });
    }

    pub fn live_blocks(&self) -> impl Iterator<Item = (BlockId, &Block)> {
        self.blocks.iter_enumerated().filter(|(_, block)| !block.dead)
    }

    pub fn block_ids(&self) -> Vec<BlockId> {
        self.live_blocks().map(|(b, _)| b).collect()
    }

    pub fn arg(&self, v: ValueId, i: usize) -> ValueId {
        self.values[v].args.get(i).copied().unwrap_or(v)
    }

    pub fn op(&self, v: ValueId) -> Op {
        self.values[v].op
    }

    /// The value of an integer constant.
    pub fn int(&self, v: ValueId) -> Option<i64> {
        let value = &self.values[v];
        (value.op == Op::Const).then_some(value.aux)
    }

    pub fn boolean(&self, v: ValueId) -> Option<bool> {
        let value = &self.values[v];
        (value.op == Op::ConstBool).then_some(value.aux != 0)
    }

    /// The memory that a value reads or follows.
    pub fn memory_arg(&self, v: ValueId) -> Option<ValueId> {
        let value = &self.values[v];
        if value.op == Op::Phi {
            return None;
        }
        value.args.last().copied().filter(|&a| self.values[a].ty.class == Class::Mem)
    }

    pub fn is_mem(&self, v: ValueId) -> bool {
        self.values[v].ty.class == Class::Mem
    }

    /// Makes the value another one, in place.
    pub fn reset(&mut self, v: ValueId, op: Op, args: &[ValueId], aux: i64) {
        let value = &mut self.values[v];
        value.op = op;
        value.args = args.to_vec();
        value.aux = aux;
        value.sym = Sym::None;
    }

    pub fn copy_of(&mut self, v: ValueId, of: ValueId) {
        if v != of {
            self.reset(v, Op::Copy, &[of], 0);
        }
    }

    /// A constant, placed where the entry is left.
    pub fn constant(&mut self, ty: Ty, aux: i64) -> ValueId {
        let op = match ty.class {
            Class::Bool => Op::ConstBool,
            Class::Ptr => Op::ConstNil,
            _ => Op::Const,
        };
        let v = self.add(self.entry, op, ty, &[], XPos::default());
        self.values[v].aux = aux;
        v
    }

    /// Nothing else uses the value, as far as is known.
    pub fn used_once(&self, v: ValueId) -> bool {
        self.counts.get(v).is_none_or(|&count| count <= 1)
    }

    pub fn uses(&self) -> IndexVec<ValueId, u32> {
        let mut uses = IndexVec::new();
        for _ in 0..self.values.len() {
            uses.push(0);
        }
        for (_, block) in self.live_blocks() {
            for &v in &block.values {
                for &a in &self.values[v].args {
                    uses[a] += 1;
                }
            }
            if let Some(c) = block.control {
                uses[c] += 1;
            }
        }
        uses
    }
}

/// A constant in the width of its type, with its sign.
pub fn wrap(x: i64, ty: Ty) -> i64 {
    match ty.size {
        1 => i64::from(x as i8),
        2 => i64::from(x as i16),
        4 => i64::from(x as i32),
        _ => x,
    }
}

/// The bits of a constant without its sign.
/// At most eight bytes as a number.
pub fn little_endian(bytes: &[u8]) -> i64 {
    bytes.iter().rev().fold(0, |number, &byte| number << 8 | i64::from(byte))
}

pub fn unsigned(x: i64, ty: Ty) -> u64 {
    match ty.size {
        1 => u64::from(x as u8),
        2 => u64::from(x as u16),
        4 => u64::from(x as u32),
        _ => x as u64,
    }
}
