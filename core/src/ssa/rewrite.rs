//! Rules that make values simpler.
//! Rules: cmd/compile/internal/ssa/_gen/{generic,dec}.rules, go1.27.

use super::arith;
use super::float;
use super::memequal;
use super::memory::{load, same_address, store};
use super::moves;
use super::opt::Stage;
use super::value::*;

/// Tries to make a value simpler.
pub fn value(f: &mut Func, v: ValueId, stage: Stage) -> bool {
    let (op, ty) = (f.op(v), f.values[v].ty);
    let (x, y) = (f.arg(v, 0), f.arg(v, 1));
    if let Some(&last) = f.values[v].args.last()
        && memequal::is_no_call(f, last)
        && op != Op::SelectN
        && let Some(before) = f.memory_arg(last)
        && let Some(arg) = f.values[v].args.last_mut()
    {
        *arg = before;
        return true;
    }
    match op {
        Op::Phi => phi(f, v),
        Op::Pure => float::pure(f, v),
        Op::Add | Op::Sub | Op::Mul | Op::And | Op::Or | Op::Xor => arith::binary(f, v, op, ty, stage),
        Op::Div | Op::DivU | Op::Mod | Op::ModU => arith::division(f, v, op, ty),
        Op::Lsh | Op::Rsh | Op::RshU => shift(f, v, op, ty, x, y),
        Op::Com | Op::Neg => arith::unary(f, v, op, ty),
        Op::Ctz | Op::BitLen => arith::count(f, v, op, x),
        Op::ZeroExt | Op::SignExt | Op::Trunc => extension(f, v, op, ty, x),
        Op::Eq | Op::Neq | Op::Less | Op::Leq | Op::LessU | Op::LeqU => arith::comparison(f, v, op, x, y),
        Op::EqPtr | Op::NeqPtr => {
            let (x, y) = if f.op(x) == Op::ConstNil { (y, x) } else { (x, y) };
            if let Some(same) = same_address(f, x, y) {
                return boolean(f, v, same == (op == Op::EqPtr));
            }
            if f.op(y) != Op::ConstNil {
                return false;
            }
            if op == Op::NeqPtr {
                f.reset(v, Op::IsNonNil, &[x], 0);
            } else {
                let b = f.values[v].block;
                let pos = f.values[v].pos;
                let check = f.add(b, Op::IsNonNil, Ty::BOOL, &[x], pos);
                f.reset(v, Op::Not, &[check], 0);
            }
            true
        }
        Op::IsNonNil => match f.op(x) {
            Op::ConstNil => boolean(f, v, false),
            Op::Addr | Op::LocalAddr => boolean(f, v, true),
            _ => false,
        },
        Op::EqB | Op::NeqB => match (f.boolean(x), f.boolean(y)) {
            (Some(a), Some(b)) => boolean(f, v, (a == b) == (op == Op::EqB)),
            (Some(a), None) | (None, Some(a)) => {
                let other = if f.boolean(x).is_some() { y } else { x };
                if a == (op == Op::EqB) {
                    f.copy_of(v, other);
                } else {
                    f.reset(v, Op::Not, &[other], 0);
                }
                true
            }
            _ => false,
        },
        Op::Not => negation(f, v, x),
        Op::CondSelect => match f.boolean(f.arg(v, 2)) {
            Some(first) => {
                f.copy_of(v, if first { x } else { y });
                true
            }
            None if x == y => {
                f.copy_of(v, x);
                true
            }
            None => false,
        },
        Op::StructSelect if f.op(x) == Op::StructMake => {
            let part = f.values[x].args.get(f.values[v].aux as usize).copied();
            part.is_some_and(|part| {
                f.copy_of(v, part);
                true
            })
        }
        Op::ArraySelect if f.op(x) == Op::ArrayMake => {
            let part = f.arg(x, 0);
            f.copy_of(v, part);
            true
        }
        Op::SliceLen | Op::SliceCap | Op::SlicePtr | Op::StringLen | Op::StringPtr | Op::ITab | Op::IData => {
            component(f, v, op, x, stage)
        }
        Op::SelectN if f.op(x) == Op::Pure => float::known(f, v, x),
        Op::SelectN if f.values[x].sym == Sym::Runtime("memequal") => memequal::result(f, v, x),
        Op::Call if f.values[v].sym == Sym::Runtime("memequal") => memequal::call(f, v),
        Op::Load => load(f, v, x, y) || moves::load(f, v, x, y),
        Op::Store => store(f, v, x, y) || moves::store(f, v, x, y),
        Op::Zero => moves::zero(f, v),
        Op::Move => moves::copy(f, v),
        Op::OffPtr => {
            if f.op(x) == Op::OffPtr {
                let (base, more) = (f.arg(x, 0), f.values[x].aux);
                let aux = f.values[v].aux.wrapping_add(more);
                f.reset(v, Op::OffPtr, &[base], aux);
                return true;
            }
            false
        }
        Op::AddPtr => match f.int(y) {
            Some(0) => {
                f.copy_of(v, x);
                true
            }
            Some(c) => {
                f.reset(v, Op::OffPtr, &[x], c);
                true
            }
            None => false,
        },
        // The offset is computed in a value of its own: what looks for it sees it in the next round.
        Op::PtrIndex if f.int(y).is_some() => {
            let (size, b, pos) = (f.values[v].aux, f.values[v].block, f.values[v].pos);
            let size = f.constant(Ty::INT, size);
            let offset = f.add(b, Op::Mul, Ty::INT, &[y, size], pos);
            f.reset(v, Op::AddPtr, &[x, offset], 0);
            true
        }
        Op::Convert => {
            if f.op(x) == Op::Convert && f.values[f.arg(x, 0)].ty.class == ty.class {
                let inner = f.arg(x, 0);
                f.copy_of(v, inner);
                return true;
            }
            false
        }
        Op::NilCheck => nil_check(f, v, x, stage),
        Op::IsInBounds => in_bounds(f, v, x, y),
        Op::IsSliceInBounds => slice_in_bounds(f, v, x, y),
        Op::Slicemask => match f.int(x) {
            Some(c) => integer(f, v, if c > 0 { -1 } else { 0 }),
            None => false,
        },
        _ => false,
    }
}

pub fn integer(f: &mut Func, v: ValueId, x: i64) -> bool {
    let x = wrap(x, f.values[v].ty);
    f.reset(v, Op::Const, &[], x);
    true
}

pub fn boolean(f: &mut Func, v: ValueId, x: bool) -> bool {
    f.reset(v, Op::ConstBool, &[], i64::from(x));
    true
}

fn phi(f: &mut Func, v: ValueId) -> bool {
    let args = &f.values[v].args;
    let Some(&first) = args.first() else { return false };
    let same = args.iter().all(|&a| {
        let (a, b) = (&f.values[a], &f.values[first]);
        matches!(a.op, Op::Const | Op::ConstBool | Op::ConstNil)
            && a.op == b.op
            && a.aux == b.aux
            && a.ty.size == b.ty.size
    });
    if same {
        let (op, aux) = (f.op(first), f.values[first].aux);
        f.reset(v, op, &[], aux);
    }
    same
}

fn shift(f: &mut Func, v: ValueId, op: Op, ty: Ty, x: ValueId, y: ValueId) -> bool {
    let Some(c) = f.int(y) else {
        return f.int(x) == Some(0) && integer(f, v, 0);
    };
    let by = unsigned(c, f.values[y].ty);
    if by == 0 {
        f.copy_of(v, x);
        return true;
    }
    let bits = u64::from(ty.bits());
    if by >= bits && op != Op::Rsh {
        return integer(f, v, 0);
    }
    match f.int(x) {
        Some(a) => {
            let by = by.min(63) as u32;
            let result = match op {
                Op::Lsh => a << by,
                Op::Rsh => a >> by,
                _ => (unsigned(a, ty) >> by) as i64,
            };
            integer(f, v, result)
        }
        None => false,
    }
}

fn extension(f: &mut Func, v: ValueId, op: Op, ty: Ty, x: ValueId) -> bool {
    let from = f.values[x].ty;
    if let Some(a) = f.int(x) {
        let a = if op == Op::ZeroExt { unsigned(a, from) as i64 } else { a };
        return integer(f, v, a);
    }
    if op == Op::Trunc && matches!(f.op(x), Op::ZeroExt | Op::SignExt) {
        let inner = f.arg(x, 0);
        let size = f.values[inner].ty.size;
        if size == ty.size {
            f.copy_of(v, inner);
        } else if size < ty.size {
            let op = f.op(x);
            f.reset(v, op, &[inner], 0);
        } else {
            f.reset(v, Op::Trunc, &[inner], 0);
        }
        return true;
    }
    if op == Op::Trunc && f.op(x) == Op::Trunc {
        let inner = f.arg(x, 0);
        f.reset(v, Op::Trunc, &[inner], 0);
        return true;
    }
    if op == f.op(x) && op != Op::Trunc {
        let inner = f.arg(x, 0);
        f.reset(v, op, &[inner], 0);
        return true;
    }
    if op == Op::SignExt && f.op(x) == Op::ZeroExt {
        let inner = f.arg(x, 0);
        f.reset(v, Op::ZeroExt, &[inner], 0);
        return true;
    }
    false
}

/// By its shape alone.
pub fn is_non_negative(f: &Func, v: ValueId, depth: u32) -> bool {
    if depth == 0 {
        return false;
    }
    let (x, y) = (f.arg(v, 0), f.arg(v, 1));
    let d = depth - 1;
    match f.op(v) {
        Op::Const => f.values[v].aux >= 0,
        Op::StringLen | Op::SliceLen | Op::SliceCap | Op::ZeroExt => true,
        Op::RshU => f.values[v].ty.size >= 4 && f.int(y).is_some_and(|c| c > 0),
        Op::Rsh | Op::SignExt => is_non_negative(f, x, d),
        Op::And => is_non_negative(f, x, d) || is_non_negative(f, y, d),
        Op::Mod | Op::Div | Op::Or | Op::Xor => is_non_negative(f, x, d) && is_non_negative(f, y, d),
        _ => false,
    }
}

fn negation(f: &mut Func, v: ValueId, x: ValueId) -> bool {
    if let Some(b) = f.boolean(x) {
        return boolean(f, v, !b);
    }
    let (a, b) = (f.arg(x, 0), f.arg(x, 1));
    let (op, a, b) = match f.op(x) {
        Op::Eq => (Op::Neq, a, b),
        Op::Neq => (Op::Eq, a, b),
        Op::EqPtr => (Op::NeqPtr, a, b),
        Op::NeqPtr => (Op::EqPtr, a, b),
        Op::EqB => (Op::NeqB, a, b),
        Op::NeqB => (Op::EqB, a, b),
        Op::Less => (Op::Leq, b, a),
        Op::Leq => (Op::Less, b, a),
        Op::LessU => (Op::LeqU, b, a),
        Op::LeqU => (Op::LessU, b, a),
        Op::Not => {
            f.copy_of(v, a);
            return true;
        }
        _ => return false,
    };
    f.reset(v, op, &[a, b], 0);
    true
}

fn component(f: &mut Func, v: ValueId, op: Op, x: ValueId, stage: Stage) -> bool {
    let (make, i) = match op {
        Op::SlicePtr => (Op::SliceMake, 0),
        Op::SliceLen => (Op::SliceMake, 1),
        Op::SliceCap => (Op::SliceMake, 2),
        Op::StringPtr => (Op::StringMake, 0),
        Op::StringLen => (Op::StringMake, 1),
        Op::ITab => (Op::IMake, 0),
        _ => (Op::IMake, 1),
    };
    if f.op(x) == make {
        let part = f.arg(x, i);
        let simple = matches!(
            (op, f.op(part)),
            (Op::SliceLen | Op::SliceCap | Op::StringLen, Op::Const)
                | (Op::SliceLen, Op::SliceLen)
                | (Op::SliceCap, Op::SliceCap | Op::SliceLen)
                | (Op::SlicePtr, Op::SlicePtr)
                | (Op::StringPtr, Op::Addr)
        );
        if simple || stage == Stage::Late {
            f.copy_of(v, part);
            return true;
        }
        return false;
    }
    // Both ways lead to the same length.
    let sizes = f.either_length && matches!(op, Op::SliceLen | Op::SliceCap);
    if sizes && f.op(x) == Op::Phi && f.values[x].args.len() == 2 {
        let (p, q) = (f.arg(x, 0), f.arg(x, 1));
        if f.op(p) == make && f.op(q) == make && f.arg(p, i) == f.arg(q, i) {
            let part = f.arg(p, i);
            f.copy_of(v, part);
            return true;
        }
    }
    if f.op(x) == Op::SelectN && op == Op::SliceLen {
        let call = f.arg(x, 0);
        if f.values[call].sym == Sym::Runtime("growslice") {
            let len = f.arg(call, 1);
            if f.op(len) == Op::Const {
                f.copy_of(v, len);
                return true;
            }
        }
    }
    false
}

fn nil_check(f: &mut Func, v: ValueId, ptr: ValueId, stage: Stage) -> bool {
    // Calls have another form by then.
    let is_allocated = |f: &Func, ptr: ValueId| stage != Stage::Late && is_allocated(f, ptr);
    let known = match f.op(ptr) {
        Op::Addr | Op::LocalAddr | Op::NilCheck => true,
        // A dictionary that a word of another one leads to.
        Op::Convert => f.op(f.arg(ptr, 0)) == Op::Addr,
        Op::OffPtr => is_allocated(f, f.arg(ptr, 0)),
        Op::Arg => f.values[ptr].aux == 1,
        _ => is_allocated(f, ptr),
    };
    if known {
        f.copy_of(v, ptr);
    }
    known
}

fn is_allocated(f: &Func, v: ValueId) -> bool {
    f.op(v) == Op::SelectN
        && f.values[v].aux == 0
        && matches!(f.values[f.arg(v, 0)].sym, Sym::Runtime("newobject" | "makeslice" | "mapaccess1"))
}

/// The largest value that the shape of an index allows.
fn shape_limit(f: &Func, i: ValueId) -> Option<u64> {
    let value = &f.values[i];
    match value.op {
        Op::ZeroExt => {
            let inner = f.arg(i, 0);
            match f.op(inner) {
                Op::And | Op::RshU => shape_limit(f, inner),
                _ if f.values[inner].ty.size < 4 => Some((1 << f.values[inner].ty.bits()) - 1),
                _ => None,
            }
        }
        Op::And => {
            let c = f.int(f.arg(i, 0)).or_else(|| f.int(f.arg(i, 1)))?;
            u64::try_from(c).ok()
        }
        Op::RshU => {
            let c = f.int(f.arg(i, 1))?;
            let bits = i64::from(value.ty.bits());
            (0 < c && c < bits).then(|| (1u64 << (bits - c)) - 1)
        }
        _ => None,
    }
}

fn in_bounds(f: &mut Func, v: ValueId, i: ValueId, len: ValueId) -> bool {
    if i == len {
        return boolean(f, v, false);
    }
    if f.op(i) == Op::ModU && f.arg(i, 1) == len {
        return boolean(f, v, true);
    }
    let Some(d) = f.int(len) else { return false };
    if let Some(c) = f.int(i) {
        return boolean(f, v, 0 <= c && c < d);
    }
    match shape_limit(f, i) {
        Some(most) if d >= 0 && most < d as u64 => boolean(f, v, true),
        _ => false,
    }
}

fn slice_in_bounds(f: &mut Func, v: ValueId, i: ValueId, len: ValueId) -> bool {
    if i == len || f.int(i) == Some(0) {
        return boolean(f, v, true);
    }
    if f.op(i) == Op::SliceLen && f.op(len) == Op::SliceCap && f.arg(i, 0) == f.arg(len, 0) {
        return boolean(f, v, true);
    }
    let Some(d) = f.int(len) else { return false };
    if let Some(c) = f.int(i) {
        return boolean(f, v, 0 <= c && c <= d);
    }
    if f.op(i) == Op::And
        && let Some(c) = f.int(f.arg(i, 0)).or_else(|| f.int(f.arg(i, 1)))
        && 0 <= c
        && c <= d
    {
        return boolean(f, v, true);
    }
    false
}
