//! Values as the back end sees them: constants, addresses, and expressions over these. Equal values share an id (value
//! numbering), so that `x == x` and repeated conditions are recognised. *Late* values: see the module `flow`.
//! Rules: cmd/compile/internal/ssa/_gen/generic.rules, go1.27.

use crate::index::HashMap;
use crate::ir::node::*;
use crate::types::Tcx;
use crate::types::types::TypeId;
use crate::version::Rule;
use std::rc::Rc;

/// Id of a value in `Values`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct V(u32);

impl V {
    /// Not yet computed.
    pub const NONE: V = V(u32::MAX);
}

/// Integer or float representation of a basic type.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Num {
    pub kind: NumKind,
    pub bits: u8,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum NumKind {
    Signed,
    Unsigned,
    Float,
}

impl Num {
    /// For pointers and booleans, which are only compared.
    pub const POINTER: Num = Num { kind: NumKind::Unsigned, bits: 64 };
    pub const INT: Num = Num { kind: NumKind::Signed, bits: 64 };

    pub fn limits(self) -> (i128, i128) {
        match self.kind {
            NumKind::Signed => (-(1 << (self.bits - 1)), (1 << (self.bits - 1)) - 1),
            NumKind::Unsigned => (0, (1 << self.bits) - 1),
            NumKind::Float => (i128::MIN, i128::MAX),
        }
    }

    pub fn wrap(self, x: i128) -> i128 {
        let cut = x & ((1 << self.bits) - 1);
        let negative = self.kind == NumKind::Signed && cut >> (self.bits - 1) != 0;
        if negative { cut - (1 << self.bits) } else { cut }
    }

    fn round(self, x: f64) -> f64 {
        if self.bits == 32 { f64::from(x as f32) } else { x }
    }
}

/// An operation on numbers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Op {
    Bin(BinOp),
    /// Conversion to this type; both operands are the same.
    Conv(Num),
    Neg,
    Lt,
    /// Unsigned comparison of two signed numbers.
    Below,
    Eq,
}

/// Memory that a pointer, a variable or a global denotes.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Place {
    pub base: Base,
    pub path: Vec<Step>,
}

/// The variable or object that a place is part of.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Base {
    Local(VarId),
    /// A variable that moved to the heap.
    Moved(VarId),
    Global(GlobalId),
    /// An object that this node creates in the frame.
    Frame(NodeId),
    /// An object that this node allocates on the heap.
    Heap(NodeId),
    Pointer(V),
}

impl Base {
    /// Whether this is a symbol or a frame slot: these never overlap and are non-nil. (Allocated objects are non-nil
    /// too, but gc does not fold that.)
    pub fn is_named(self) -> bool {
        matches!(self, Base::Local(_) | Base::Global(_) | Base::Frame(_))
    }
}

/// A field or element on the path to a place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Step {
    Field(u32),
    Elem(i64),
    /// An element with an unknown index.
    At(V),
}

/// Definition of a value.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Term {
    Bool(bool),
    Int(i128),
    /// An integer loaded from read-only data, hence late.
    Late(i128),
    /// An integer loaded from a slice's elements, known after loads are resolved but before `Late`.
    Deferred(i128),
    /// A nil interface loaded from read-only data.
    LateNil(NodeId),
    /// The bits of a 64-bit float.
    Float(u64),
    Str(Rc<[u8]>),
    Nil,
    Func(FuncId),
    Addr(Place),
    /// Unknown result number of a node.
    Node(NodeId, u32),
    /// The length of a `make` whose array is in the frame or on the heap: that both are equal is known late.
    Met(NodeId, V),
    Var(VarId),
    /// A slot where several states meet (`kind` distinguishes meeting points of one node).
    Phi(NodeId, u8, u32),
    Load(Place, V),
    /// Memory state after a node's store.
    Stored(V, NodeId),
    /// A zero struct or array that is not decomposed.
    Zero,
    Not(V),
    Op(Op, Num, V, V),
    Len(V),
    Cap(V),
    Part(V, u32),
    /// A struct, or an array of one element.
    Parts(Rc<[V]>),
    Iface(TypeId, V),
    /// A non-empty interface converted to an empty one: its type is known late.
    Viewed(V),
    Slice {
        data: V,
        len: V,
        cap: V,
    },
}

/// Value table of a function.
#[derive(Default)]
pub struct Values {
    terms: Vec<Term>,
    ids: HashMap<Term, V>,
    /// Whether `Rule::ComparedUnmasked` applies.
    unmasked: bool,
}

impl Values {
    pub fn new(tcx: &Tcx) -> Values {
        Values { unmasked: tcx.has(Rule::ComparedUnmasked), ..Values::default() }
    }

    pub fn add(&mut self, term: Term) -> V {
        if let Some(&v) = self.ids.get(&term) {
            return v;
        }
        let v = V(self.terms.len() as u32);
        self.terms.push(term.clone());
        self.ids.insert(term, v);
        v
    }

    pub fn find(&self, term: &Term) -> Option<V> {
        self.ids.get(term).copied()
    }

    pub fn get(&self, v: V) -> &Term {
        self.terms.get(v.0 as usize).unwrap_or(&Term::Nil)
    }

    pub fn int(&mut self, x: i128) -> V {
        self.add(Term::Int(x))
    }
    pub fn bool(&mut self, x: bool) -> V {
        self.add(Term::Bool(x))
    }
    pub fn float(&mut self, x: f64) -> V {
        self.add(Term::Float(x.to_bits()))
    }
    pub fn as_int(&self, v: V) -> Option<i128> {
        match self.get(v) {
            Term::Int(x) => Some(*x),
            _ => None,
        }
    }
    /// Decides a condition with late integers.
    pub fn late(&self, cond: V) -> Option<bool> {
        let Term::Op(op @ (Op::Lt | Op::Below | Op::Eq), num, x, y) = *self.get(cond) else { return None };
        let (a, b) = (self.late_int(x, num)?, self.late_int(y, num)?);
        Some(match op {
            Op::Lt => a < b,
            Op::Below => (a < 0, a) < (b < 0, b),
            _ => a == b,
        })
    }

    /// Whether the condition consists only of read-only integers, products with such zeros, and constants.
    pub fn is_read(&self, cond: V) -> bool {
        let is_zero = |x: V| matches!(self.get(x), Term::Late(0));
        let known = |x: V| match *self.get(x) {
            Term::Late(_) | Term::Int(_) => true,
            Term::Op(Op::Bin(BinOp::Mul), _, a, b) => is_zero(a) || is_zero(b),
            _ => false,
        };
        match *self.get(cond) {
            Term::Not(x) => self.is_read(x),
            Term::Op(_, _, x, y) => known(x) && known(y),
            _ => false,
        }
    }

    /// Whether the condition involves a slice element.
    pub fn is_deferred(&self, cond: V) -> bool {
        match *self.get(cond) {
            Term::Not(x) => self.is_deferred(x),
            Term::Op(_, _, x, y) => [x, y].into_iter().any(|x| matches!(self.get(x), Term::Deferred(_))),
            _ => false,
        }
    }

    pub fn late_int(&self, v: V, num: Num) -> Option<i128> {
        match *self.get(v) {
            Term::Int(x) | Term::Late(x) | Term::Deferred(x) => Some(x),
            Term::Met(_, v) => self.late_int(v, num),
            Term::Op(Op::Bin(BinOp::Mul), inner, x, y)
                if inner == num && [x, y].into_iter().any(|x| self.late_int(x, num) == Some(0)) =>
            {
                Some(0)
            }
            Term::Op(Op::Neg, inner, x, _) if inner == num => self.late_int(x, num).map(|x| num.wrap(-x)),
            Term::Op(
                Op::Bin(op @ (BinOp::Add | BinOp::Sub | BinOp::Mul | BinOp::And | BinOp::Or | BinOp::Xor)),
                inner,
                x,
                y,
            ) if inner == num => {
                // If both operands are loads, the second one is folded into the instruction.
                let both_read = [x, y].into_iter().all(|x| matches!(self.get(x), Term::Late(_)));
                if both_read && op != BinOp::Mul {
                    return None;
                }
                fold(op, num, self.late_int(x, num)?, self.late_int(y, num)?).map(|z| num.wrap(z))
            }
            _ => None,
        }
    }

    pub fn as_float(&self, v: V) -> Option<f64> {
        match self.get(v) {
            Term::Float(x) => Some(f64::from_bits(*x)),
            _ => None,
        }
    }

    pub fn not(&mut self, v: V) -> V {
        match *self.get(v) {
            Term::Bool(x) => self.bool(!x),
            Term::Not(x) => x,
            _ => self.add(Term::Not(v)),
        }
    }

    pub fn part(&mut self, v: V, i: u32) -> V {
        match self.get(v) {
            Term::Parts(parts) => parts.get(i as usize).copied().unwrap_or(V::NONE),
            _ => self.add(Term::Part(v, i)),
        }
    }

    pub fn len(&mut self, v: V) -> V {
        match self.get(v) {
            Term::Str(s) => {
                let len = s.len() as i128;
                self.int(len)
            }
            Term::Nil => self.int(0),
            Term::Slice { len, .. } => *len,
            _ => self.add(Term::Len(v)),
        }
    }

    pub fn cap(&mut self, v: V) -> V {
        match self.get(v) {
            Term::Nil => self.int(0),
            Term::Slice { cap, .. } => *cap,
            _ => self.add(Term::Cap(v)),
        }
    }

    pub fn data(&mut self, v: V) -> V {
        match self.get(v) {
            Term::Slice { data, .. } => *data,
            Term::Nil => v,
            _ => self.add(Term::Part(v, 0)),
        }
    }

    /// `x op y` on numbers of one type; a shift count may be of any.
    pub fn binary(&mut self, op: BinOp, num: Num, x: V, y: V) -> V {
        use BinOp::*;
        match op {
            Ne => {
                let equal = self.equal(num, x, y);
                return self.not(equal);
            }
            Eq => return self.equal(num, x, y),
            Lt => return self.less(num, x, y),
            Gt => return self.less(num, y, x),
            Le | Ge if num.kind == NumKind::Float => {
                if let (Some(a), Some(b)) = (self.as_float(x), self.as_float(y)) {
                    return self.bool(if op == Le { a <= b } else { a >= b });
                }
                return self.add(Term::Op(Op::Bin(op), num, x, y));
            }
            Le => {
                let greater = self.less(num, y, x);
                return self.not(greater);
            }
            Ge => {
                let less = self.less(num, x, y);
                return self.not(less);
            }
            Add | Sub | Mul | Div | Mod | And | Or | Xor | AndNot | Lsh | Rsh => {}
        }
        if num.kind == NumKind::Float {
            return self.float_binary(op, num, x, y);
        }
        let folded = match (self.as_int(x), self.as_int(y)) {
            (Some(a), Some(b)) => fold(op, num, a, b).map(|z| self.int(num.wrap(z))),
            (None, Some(b)) => self.right_constant(op, num, x, b),
            (Some(a), None) if matches!(op, Add | Mul | And | Or | Xor) => self.right_constant(op, num, y, a),
            (Some(0), None) if matches!(op, Lsh | Rsh | AndNot) => Some(x),
            (Some(_), None) if op == Sub => self.sum(op, num, x, y),
            _ if x == y => match op {
                Sub | Xor | AndNot => Some(self.int(0)),
                And | Or => Some(x),
                _ => None,
            },
            _ => match self.without_negation(op, num, x, y) {
                Some(v) => Some(v),
                None => self.sum(op, num, x, y),
            },
        };
        if let Some(v) = folded {
            return v;
        }
        // Commutative operands are ordered.
        let (x, y) = match op {
            Add | Mul | And | Or | Xor
                if self.as_int(y).is_none() && (y.0 < x.0 || self.as_int(x).is_some()) =>
            {
                (y, x)
            }
            _ => (x, y),
        };
        self.add(Term::Op(Op::Bin(op), num, x, y))
    }

    pub fn is_loaded(&self, v: V) -> bool {
        match *self.get(v) {
            Term::Load(..) => true,
            Term::Len(x) | Term::Cap(x) | Term::Part(x, _) => self.is_loaded(x),
            _ => false,
        }
    }

    fn right_constant(&mut self, op: BinOp, num: Num, x: V, b: i128) -> Option<V> {
        use BinOp::*;
        let all = num.wrap(-1);
        match (op, b) {
            (Add | Sub | Or | Xor | AndNot | Lsh | Rsh, 0) | (Mul | Div, 1) => Some(x),
            (Mul | And, 0) | (Mod, 1) => Some(self.int(0)),
            (And, _) if b == all => Some(x),
            (Or, _) if b == all => Some(self.int(all)),
            (Lsh, _) if b >= i128::from(num.bits) => Some(self.int(0)),
            (Rsh, _) if b >= i128::from(num.bits) && num.kind == NumKind::Unsigned => Some(self.int(0)),
            (Div, -1) => Some(self.negated(num, x)),
            // `x - c` is `x + -c`; constants are combined.
            (Sub, _) => {
                let c = self.int(num.wrap(-b));
                Some(self.binary(Add, num, x, c))
            }
            (Add, _) => match *self.get(x) {
                Term::Op(Op::Bin(Add), inner, z, c) if inner == num => {
                    let c = num.wrap(self.as_int(c)? + b);
                    let c = self.int(c);
                    Some(self.binary(Add, num, z, c))
                }
                Term::Op(Op::Bin(Sub), inner, c, z) if inner == num => {
                    let c = num.wrap(self.as_int(c)? + b);
                    let c = self.int(c);
                    Some(self.binary(Sub, num, c, z))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// `x + -y`, `x - -y`
    fn without_negation(&mut self, op: BinOp, num: Num, x: V, y: V) -> Option<V> {
        let negated = |values: &Self, v: V| match *values.get(v) {
            Term::Op(Op::Neg, inner, y, _) if inner == num => Some(y),
            _ => None,
        };
        match (op, negated(self, x), negated(self, y)) {
            (BinOp::Add, _, Some(y)) => Some(self.binary(BinOp::Sub, num, x, y)),
            (BinOp::Add, Some(x), _) => Some(self.binary(BinOp::Sub, num, y, x)),
            (BinOp::Sub, _, Some(y)) => Some(self.binary(BinOp::Add, num, x, y)),
            _ => None,
        }
    }

    /// Strips a conversion to empty interface.
    pub fn seen(&self, v: V) -> V {
        match *self.get(v) {
            Term::Viewed(inner) => inner,
            _ => v,
        }
    }

    fn float_binary(&mut self, op: BinOp, num: Num, x: V, y: V) -> V {
        if let (Some(a), Some(b)) = (self.as_float(x), self.as_float(y)) {
            let z = match op {
                BinOp::Add => a + b,
                BinOp::Sub => a - b,
                BinOp::Mul => a * b,
                _ => a / b,
            };
            if !z.is_nan() {
                return self.float(num.round(z));
            }
        }
        if self.as_float(y) == Some(1.0) && matches!(op, BinOp::Mul | BinOp::Div) {
            return x;
        }
        self.add(Term::Op(Op::Bin(op), num, x, y))
    }

    pub fn negated(&mut self, num: Num, x: V) -> V {
        match *self.get(x) {
            Term::Int(a) => self.int(num.wrap(-a)),
            Term::Float(a) => self.float(-f64::from_bits(a)),
            Term::Op(Op::Neg, inner, y, _) if inner == num => y,
            Term::Op(Op::Bin(BinOp::Sub), inner, y, z) if inner == num && num.kind != NumKind::Float => {
                self.binary(BinOp::Sub, num, z, y)
            }
            _ => self.add(Term::Op(Op::Neg, num, x, x)),
        }
    }

    /// `x ^ c == d` is `x == c ^ d`
    fn without_mask(&mut self, num: Num, x: V, y: V) -> Option<(V, V)> {
        let d = self.as_int(y).filter(|_| self.unmasked)?;
        let Term::Op(Op::Bin(BinOp::Xor), inner, z, c) = *self.get(x) else { return None };
        let c = self.as_int(c).filter(|_| inner == num)?;
        Some((z, self.int(num.wrap(c ^ d))))
    }

    /// `x == y` for numbers, booleans and pointers.
    pub fn equal(&mut self, num: Num, x: V, y: V) -> V {
        if let Some((x, y)) = self.without_mask(num, x, y).or_else(|| self.without_mask(num, y, x)) {
            return self.equal(num, x, y);
        }
        let known = match (self.get(x), self.get(y)) {
            (Term::Int(a), Term::Int(b)) => Some(a == b),
            (Term::Float(a), Term::Float(b)) => Some(f64::from_bits(*a) == f64::from_bits(*b)),
            (Term::Bool(a), Term::Bool(b)) => Some(a == b),
            (Term::Bool(true), _) => return y,
            (_, Term::Bool(true)) => return x,
            (Term::Bool(false), _) => return self.not(y),
            (_, Term::Bool(false)) => return self.not(x),
            (Term::Nil, Term::Nil) => Some(true),
            (Term::Nil, Term::Func(_)) | (Term::Func(_), Term::Nil) => Some(false),
            (Term::Nil, Term::Addr(a)) | (Term::Addr(a), Term::Nil) if a.base.is_named() => Some(false),
            (Term::Addr(a), Term::Addr(b)) => same_address(a, b),
            _ if x == y && num.kind != NumKind::Float => Some(true),
            // `x + c == x + d`
            _ => self.shifted(num, x, y),
        };
        match known {
            Some(known) => self.bool(known),
            None => {
                let (x, y) = if y.0 < x.0 { (y, x) } else { (x, y) };
                self.add(Term::Op(Op::Eq, num, x, y))
            }
        }
    }

    fn shifted(&self, num: Num, x: V, y: V) -> Option<bool> {
        let split = |v: V| match *self.get(v) {
            Term::Op(Op::Bin(BinOp::Add), inner, z, c) if inner == num => Some((z, self.as_int(c)?)),
            _ => None,
        };
        match (split(x), split(y)) {
            (Some((a, c)), Some((b, d))) if a == b => Some(c == d),
            (Some((a, c)), None) if a == y => Some(c == 0),
            (None, Some((b, d))) if b == x => Some(d == 0),
            _ => None,
        }
    }

    /// `uint(x) < uint(y)`
    pub fn below(&mut self, x: V, y: V) -> V {
        match (self.as_int(x), self.as_int(y)) {
            (Some(a), Some(b)) => {
                let below = (a < 0, a) < (b < 0, b);
                self.bool(below)
            }
            _ if x == y => self.bool(false),
            _ => self.add(Term::Op(Op::Below, Num::INT, x, y)),
        }
    }

    fn less(&mut self, num: Num, x: V, y: V) -> V {
        match (self.get(x), self.get(y)) {
            (Term::Int(a), Term::Int(b)) => {
                let less = a < b;
                self.bool(less)
            }
            (Term::Float(a), Term::Float(b)) => {
                let less = f64::from_bits(*a) < f64::from_bits(*b);
                self.bool(less)
            }
            _ if x == y && num.kind != NumKind::Float => self.bool(false),
            _ => self.add(Term::Op(Op::Lt, num, x, y)),
        }
    }

    pub fn convert(&mut self, from: Num, to: Num, x: V) -> V {
        if from == to {
            return x;
        }
        match (self.get(x), to.kind) {
            (Term::Int(a), NumKind::Float) => {
                let a = to.round(*a as f64);
                self.float(a)
            }
            (Term::Int(a), _) => {
                let a = to.wrap(*a);
                self.int(a)
            }
            (Term::Float(a), NumKind::Float) => {
                let a = to.round(f64::from_bits(*a));
                self.float(a)
            }
            (Term::Float(a), _) if f64::from_bits(*a).abs() < 9e18 => {
                let a = to.wrap(f64::from_bits(*a) as i128);
                self.int(a)
            }
            _ => self.add(Term::Op(Op::Conv(to), from, x, x)),
        }
    }
}

/// Constant folding. `None`: division by zero.
fn fold(op: BinOp, num: Num, a: i128, b: i128) -> Option<i128> {
    let bits = i128::from(num.bits);
    Some(match op {
        BinOp::Add => a + b,
        BinOp::Sub => a - b,
        BinOp::Mul => a.wrapping_mul(b),
        BinOp::Div => a.checked_div(b)?,
        BinOp::Mod => a.checked_rem(b)?,
        BinOp::And => a & b,
        BinOp::Or => a | b,
        BinOp::Xor => a ^ b,
        BinOp::AndNot => a & !b,
        BinOp::Lsh if b >= bits => 0,
        BinOp::Lsh => a << b.max(0),
        BinOp::Rsh => a >> b.clamp(0, 127),
        _ => return None,
    })
}

/// Whether two addresses of variables are equal; `None` for objects allocated at run time.
fn same_address(a: &Place, b: &Place) -> Option<bool> {
    if a == b {
        return Some(true);
    }
    (a.base.is_named() && b.base.is_named() && a.base != b.base).then_some(false)
}
