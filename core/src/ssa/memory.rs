//! Addresses, and what a load finds in the stores before it.
//! Rules: cmd/compile/internal/ssa/rewrite.go `isSamePtr`, `disjoint`; _gen/generic.rules, go1.27.

use super::value::*;

/// Stores that a load looks behind.
const MAX_STORES: u32 = 4;

/// The base of an address and how far from it.
pub fn base_of(f: &Func, mut p: ValueId) -> (ValueId, i64) {
    let mut offset = 0i64;
    for _ in 0..1000 {
        match f.op(p) {
            Op::OffPtr => {
                offset = offset.wrapping_add(f.values[p].aux);
                p = f.arg(p, 0);
            }
            Op::Copy => p = f.arg(p, 0),
            _ => break,
        }
    }
    (p, offset)
}

/// As `base_of`, behind the nil check of the base.
pub fn checked_base_of(f: &Func, p: ValueId) -> (ValueId, i64) {
    let (mut base, offset) = base_of(f, p);
    while matches!(f.op(base), Op::Copy | Op::NilCheck) {
        base = f.arg(base, 0);
    }
    (base, offset)
}

/// As `base_of`, through elements of constant index.
fn element_of(f: &Func, p: ValueId) -> (ValueId, i64) {
    let (base, offset) = base_of(f, p);
    if f.op(base) == Op::PtrIndex
        && let Some(i) = f.int(f.arg(base, 1))
    {
        let (inner, more) = base_of(f, f.arg(base, 0));
        return (inner, offset.wrapping_add(more).wrapping_add(i.wrapping_mul(f.values[base].aux)));
    }
    (base, offset)
}

fn same_base(f: &Func, p: ValueId, q: ValueId) -> bool {
    if p == q {
        return true;
    }
    let (a, b) = (&f.values[p], &f.values[q]);
    a.op == b.op && matches!(a.op, Op::LocalAddr | Op::Addr) && a.sym == b.sym && a.sym != Sym::None
}

pub fn same_address(f: &Func, x: ValueId, y: ValueId) -> Option<bool> {
    let ((p, a), (q, b)) = (checked_base_of(f, x), checked_base_of(f, y));
    let fixed = |v: ValueId| matches!(f.op(v), Op::LocalAddr | Op::Addr);
    if fixed(p) && fixed(q) {
        if same_base(f, p, q) {
            return Some(a == b);
        }
        if f.op(p) != f.op(q) || f.op(p) == Op::LocalAddr {
            return Some(false);
        }
        return if a == 0 && b == 0 { Some(false) } else { None };
    }
    None
}

/// Is it one pointer for certain? One that was checked at two places is two.
pub fn same_pointer(f: &Func, x: ValueId, y: ValueId) -> bool {
    let ((p, a), (q, b)) = (base_of(f, x), base_of(f, y));
    same_base(f, p, q) && a == b
}

/// Do two pieces of memory have nothing in common?
pub fn disjoint(f: &Func, x: ValueId, n: i64, y: ValueId, m: i64) -> bool {
    let ((p, a), (q, b)) = (checked_base_of(f, x), checked_base_of(f, y));
    if same_pointer(f, p, q) {
        return a.saturating_add(n) <= b || b.saturating_add(m) <= a;
    }
    match (f.op(p), f.op(q)) {
        (Op::LocalAddr, Op::LocalAddr) => true,
        (Op::Addr, Op::Addr) => f.values[p].sym != f.values[q].sym,
        (Op::LocalAddr, Op::Addr) | (Op::Addr, Op::LocalAddr) => true,
        (Op::LocalAddr, Op::Arg) | (Op::Arg, Op::LocalAddr) => true,
        _ => false,
    }
}

/// Does what is stored at `memory` not touch what is read through a pointer? Pointers lie apart from what holds none.
pub fn apart(f: &Func, memory: ValueId, ptr: ValueId, read: Ty) -> bool {
    let stored = &f.values[memory];
    if read.size == 0 {
        return true;
    }
    let shaped = |class: Class, size: i64, pointers: bool| size == 8 && pointers && class == Class::Ptr;
    let by_type = match f.op(memory) {
        Op::Store => {
            let x = f.values[f.arg(memory, 1)].ty;
            shaped(read.class, read.size, read.pointers) && !stored.ty.pointers
                || shaped(x.class, stored.aux, stored.ty.pointers) && !read.pointers
        }
        _ => false,
    };
    by_type || disjoint(f, f.arg(memory, 0), stored.aux, ptr, read.size)
}

pub fn load(f: &mut Func, v: ValueId, ptr: ValueId, memory: ValueId) -> bool {
    let ty = f.values[v].ty;
    if matches!(ty.class, Class::Struct | Class::Array) {
        let fields = ty.id.and_then(|id| f.fields.get(&id).cloned()).unwrap_or_default();
        if ty.class == Class::Array && fields.is_empty() && ty.size > 0 {
            return false;
        }
        let (b, pos) = (f.values[v].block, f.values[v].pos);
        let mut parts = Vec::new();
        for (t, offset) in fields {
            let at = f.add(b, Op::OffPtr, Ty::PTR, &[ptr], pos);
            f.values[at].aux = offset;
            parts.push(f.add(b, Op::Load, t, &[at, memory], pos));
        }
        let op = if ty.class == Class::Array { Op::ArrayMake } else { Op::StructMake };
        f.reset(v, op, &parts, 0);
        return true;
    }
    if matches!(ty.class, Class::Ptr | Class::Int)
        && let (base, offset) = element_of(f, ptr)
        && f.op(base) == Op::Addr
        && let Sym::Dict(dict) = f.values[base].sym
        && let Some(&word) = f.dicts.get(&(dict, offset))
    {
        f.reset(v, Op::Addr, &[], 0);
        f.values[v].sym = word;
        return true;
    }
    if let Some((op, sym, aux)) = of_type(f, ptr, ty) {
        f.reset(v, op, &[], aux);
        f.values[v].sym = sym;
        return true;
    }
    let mut at = memory;
    for skipped in 0..=MAX_STORES {
        match f.op(at) {
            Op::Store if skipped == MAX_STORES => return false,
            Op::Store => {
                let (to, x) = (f.arg(at, 0), f.arg(at, 1));
                let size = f.values[at].aux;
                if same_pointer(f, to, ptr) && size == ty.size && f.values[x].ty.class == ty.class {
                    f.copy_of(v, x);
                    return true;
                }
                if !apart(f, at, ptr, ty) {
                    return false;
                }
            }
            Op::Zero => {
                let (to, size) = (f.arg(at, 0), f.values[at].aux);
                let ((p, a), (q, b)) = (base_of(f, to), base_of(f, ptr));
                if same_base(f, p, q) && a <= b && b + ty.size <= a.saturating_add(size) {
                    return zero(f, v, ty);
                }
                return false;
            }
            _ => return false,
        }
        let Some(before) = f.memory_arg(at) else { return false };
        at = before;
    }
    false
}

/// What is read of a type, or of the table that is known to stand in an interface (`isFixedLoad`): a number stands for the
/// hash of a type.
fn of_type(f: &Func, ptr: ValueId, ty: Ty) -> Option<(Op, Sym, i64)> {
    let (mut base, offset) = checked_base_of(f, ptr);
    if f.op(base) == Op::ITab && f.op(f.arg(base, 0)) == Op::IMake {
        base = f.arg(f.arg(base, 0), 0);
    }
    if f.op(base) != Op::Addr {
        return None;
    }
    match (f.values[base].sym, ty.class) {
        (Sym::Table(of, _), Class::Ptr) if offset == TABLE_TYPE => Some((Op::Addr, Sym::Type(of), 0)),
        (Sym::Type(of), Class::Int) if offset == TYPE_HASH => {
            Some((Op::Const, Sym::None, wrap(i64::from(of.0), ty)))
        }
        _ => None,
    }
}

/// Numbers and truth values of cleared memory are known; gc does not look for pointers there.
fn zero(f: &mut Func, v: ValueId, ty: Ty) -> bool {
    let op = match ty.class {
        Class::Int => Op::Const,
        Class::Bool => Op::ConstBool,
        Class::Float => Op::Pure,
        _ => return false,
    };
    f.reset(v, op, &[], 0);
    true
}

/// A composite value is stored part by part.
pub fn store(f: &mut Func, v: ValueId, ptr: ValueId, x: ValueId) -> bool {
    let (base, _) = base_of(f, ptr);
    let is_zero = matches!(f.op(x), Op::Const | Op::ConstBool | Op::ConstNil) && f.values[x].aux == 0
        || super::float::is_zero(f, x);
    if is_zero
        && f.op(base) == Op::SelectN
        && f.values[f.arg(base, 0)].sym == Sym::Runtime("newobject")
        && f.memory_arg(v) == Some(f.arg(base, 0))
    {
        let memory = f.arg(base, 0);
        f.copy_of(v, memory);
        return true;
    }
    if !matches!(f.op(x), Op::StructMake | Op::ArrayMake) {
        return false;
    }
    let Some(memory) = f.memory_arg(v) else { return false };
    let ty = f.values[x].ty;
    let fields = ty.id.and_then(|id| f.fields.get(&id).cloned()).unwrap_or_default();
    let parts = f.values[x].args.clone();
    let (b, pos) = (f.values[v].block, f.values[v].pos);
    let list: Vec<_> = fields.into_iter().zip(parts).filter(|((t, _), _)| t.size > 0).collect();
    let mut memory = memory;
    let Some((&((last_ty, last_at), last), rest)) = list.split_last() else {
        f.copy_of(v, memory);
        return true;
    };
    for &((t, offset), part) in rest {
        let at = f.add(b, Op::OffPtr, Ty::PTR, &[ptr], pos);
        f.values[at].aux = offset;
        let stored = f.add(b, Op::Store, Ty { pointers: t.pointers, ..Ty::MEM }, &[at, part, memory], pos);
        f.values[stored].aux = t.size;
        memory = stored;
    }
    let at = f.add(b, Op::OffPtr, Ty::PTR, &[ptr], pos);
    f.values[at].aux = last_at;
    f.reset(v, Op::Store, &[at, last, memory], last_ty.size);
    f.values[v].ty.pointers = last_ty.pointers;
    true
}
