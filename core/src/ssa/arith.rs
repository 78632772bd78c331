//! Rules for sums, products, quotients and bits: in the order in which gc tries them.
//! Rules: cmd/compile/internal/ssa/_gen/generic.rules (`Add64` … and their narrower kin), go1.27.

use super::opt::Stage;
use super::rewrite::{boolean, integer, is_non_negative};
use super::value::*;

/// A value beside `v`.
fn beside(f: &mut Func, v: ValueId, op: Op, ty: Ty, args: &[ValueId]) -> ValueId {
    let (block, pos) = (f.values[v].block, f.values[v].pos);
    f.add(block, op, ty, args, pos)
}

fn constant(f: &mut Func, ty: Ty, x: i64) -> ValueId {
    f.constant(ty, wrap(x, ty))
}

/// `v` becomes `op` of the arguments.
fn becomes(f: &mut Func, v: ValueId, op: Op, args: &[ValueId]) -> bool {
    f.reset(v, op, args, 0);
    true
}

fn is_copy_of(f: &mut Func, v: ValueId, x: ValueId) -> bool {
    f.copy_of(v, x);
    true
}

/// The operands, both ways round.
fn ways(x: ValueId, y: ValueId) -> [(ValueId, ValueId); 2] {
    [(x, y), (y, x)]
}

/// Both operands of an operation of that kind.
fn operands(f: &Func, v: ValueId, op: Op) -> Option<(ValueId, ValueId)> {
    (f.op(v) == op).then(|| (f.arg(v, 0), f.arg(v, 1)))
}

/// The other operand, if one of them is `x`.
fn partner(f: &Func, v: ValueId, op: Op, x: ValueId) -> Option<ValueId> {
    let (p, q) = operands(f, v, op)?;
    if p == x {
        Some(q)
    } else if q == x {
        Some(p)
    } else {
        None
    }
}

/// The constant operand of an operation that may be turned round, and the other one, which is none.
fn with_constant(f: &Func, v: ValueId, op: Op) -> Option<(ValueId, ValueId)> {
    let (p, q) = operands(f, v, op)?;
    match (f.int(p), f.int(q)) {
        (Some(_), None) => Some((p, q)),
        (None, Some(_)) => Some((q, p)),
        _ => None,
    }
}

/// `c - z`
fn constant_less(f: &Func, v: ValueId) -> Option<(ValueId, ValueId)> {
    let (p, q) = operands(f, v, Op::Sub)?;
    (f.int(p).is_some() && f.int(q).is_none()).then_some((p, q))
}

/// A factor that two products share, and the other two.
fn common_factor(f: &Func, x: ValueId, y: ValueId) -> Option<(ValueId, ValueId, ValueId)> {
    let (a, b) = operands(f, x, Op::Mul)?;
    operands(f, y, Op::Mul)?;
    for (shared, rest) in ways(a, b) {
        if let Some(other) = partner(f, y, Op::Mul, shared) {
            return Some((shared, rest, other));
        }
    }
    None
}

pub fn binary(f: &mut Func, v: ValueId, op: Op, ty: Ty, stage: Stage) -> bool {
    let (x, y) = (f.arg(v, 0), f.arg(v, 1));
    if let (Some(a), Some(b)) = (f.int(x), f.int(y)) {
        let result = match op {
            Op::Add => a.wrapping_add(b),
            Op::Sub => a.wrapping_sub(b),
            Op::Mul => a.wrapping_mul(b),
            Op::And => a & b,
            Op::Or => a | b,
            _ => a ^ b,
        };
        return integer(f, v, result);
    }
    if !ty.is_int() {
        return false;
    }
    match op {
        Op::Add => add(f, v, ty, x, y),
        Op::Sub => sub(f, v, ty, x, y),
        Op::Mul => mul(f, v, ty, x, y, stage),
        _ => bits(f, v, op, ty, x, y),
    }
}

fn add(f: &mut Func, v: ValueId, ty: Ty, x: ValueId, y: ValueId) -> bool {
    if let Some((shared, p, q)) = common_factor(f, x, y) {
        let sum = beside(f, v, Op::Add, ty, &[p, q]);
        return becomes(f, v, Op::Mul, &[shared, sum]);
    }
    if x == y {
        let one = f.constant(Ty::UINT, 1);
        return becomes(f, v, Op::Lsh, &[x, one]);
    }
    for (a, b) in ways(x, y) {
        if f.int(a) == Some(0) {
            return is_copy_of(f, v, b);
        }
    }
    for (a, b) in ways(x, y) {
        if f.op(b) == Op::Neg {
            let b = f.arg(b, 0);
            return becomes(f, v, Op::Sub, &[a, b]);
        }
    }
    for (a, b) in ways(x, y) {
        if f.op(a) == Op::Com && f.arg(a, 0) == b {
            return integer(f, v, -1);
        }
    }
    for (a, b) in ways(x, y) {
        if let Some((p, t)) = operands(f, a, Op::Sub)
            && let Some(q) = partner(f, b, Op::Add, t)
        {
            return becomes(f, v, Op::Add, &[p, q]);
        }
    }
    for (a, b) in ways(x, y) {
        if f.int(a) == Some(1) && f.op(b) == Op::Com {
            let b = f.arg(b, 0);
            return becomes(f, v, Op::Neg, &[b]);
        }
    }
    for (a, b) in ways(x, y) {
        if let Some((p, q)) = operands(f, b, Op::Sub)
            && q == a
        {
            return is_copy_of(f, v, p);
        }
    }
    for (a, b) in ways(x, y) {
        let Some((p, q)) = operands(f, b, Op::Add) else { continue };
        for (p, q) in ways(p, q) {
            if let Some((z, t)) = operands(f, q, Op::Sub)
                && t == a
            {
                return becomes(f, v, Op::Add, &[p, z]);
            }
        }
    }
    // A constant is added last.
    for (a, b) in ways(x, y) {
        if let Some((c, z)) = with_constant(f, a, Op::Add)
            && f.int(b).is_none()
        {
            let sum = beside(f, v, Op::Add, ty, &[z, b]);
            return becomes(f, v, Op::Add, &[c, sum]);
        }
    }
    for (a, b) in ways(x, y) {
        if let Some((c, z)) = constant_less(f, a)
            && f.int(b).is_none()
        {
            let rest = beside(f, v, Op::Sub, ty, &[b, z]);
            return becomes(f, v, Op::Add, &[c, rest]);
        }
    }
    for (a, b) in ways(x, y) {
        let Some(c) = f.int(a) else { continue };
        if let Some((d, z)) = with_constant(f, b, Op::Add) {
            let d = f.int(d).unwrap_or(0);
            let both = constant(f, ty, c.wrapping_add(d));
            return becomes(f, v, Op::Add, &[both, z]);
        }
        if let Some((d, z)) = constant_less(f, b) {
            let d = f.int(d).unwrap_or(0);
            let both = constant(f, ty, c.wrapping_add(d));
            return becomes(f, v, Op::Sub, &[both, z]);
        }
    }
    false
}

fn sub(f: &mut Func, v: ValueId, ty: Ty, x: ValueId, y: ValueId) -> bool {
    if let Some(c) = f.int(y) {
        let minus = constant(f, ty, c.wrapping_neg());
        return becomes(f, v, Op::Add, &[minus, x]);
    }
    if let Some((shared, p, q)) = common_factor(f, x, y) {
        let rest = beside(f, v, Op::Sub, ty, &[p, q]);
        return becomes(f, v, Op::Mul, &[shared, rest]);
    }
    if x == y {
        return integer(f, v, 0);
    }
    match (f.op(x), f.op(y)) {
        (Op::Neg, Op::Com) if f.arg(x, 0) == f.arg(y, 0) => return integer(f, v, 1),
        (Op::Com, Op::Neg) if f.arg(x, 0) == f.arg(y, 0) => return integer(f, v, -1),
        _ => {}
    }
    if let Some((p, q)) = operands(f, x, Op::Add) {
        for (t, rest) in ways(p, q) {
            if let Some(other) = partner(f, y, Op::Add, t) {
                return becomes(f, v, Op::Sub, &[rest, other]);
            }
        }
    }
    if let Some(rest) = partner(f, x, Op::Add, y) {
        return is_copy_of(f, v, rest);
    }
    if let Some((p, q)) = operands(f, x, Op::Sub)
        && p == y
    {
        return becomes(f, v, Op::Neg, &[q]);
    }
    if let Some(rest) = partner(f, y, Op::Add, x) {
        return becomes(f, v, Op::Neg, &[rest]);
    }
    if f.int(x).is_none() {
        if let Some((c, z)) = constant_less(f, y) {
            let sum = beside(f, v, Op::Add, ty, &[x, z]);
            return becomes(f, v, Op::Sub, &[sum, c]);
        }
        if let Some((c, z)) = with_constant(f, y, Op::Add) {
            let rest = beside(f, v, Op::Sub, ty, &[x, z]);
            return becomes(f, v, Op::Sub, &[rest, c]);
        }
    }
    if let Some((c, z)) = constant_less(f, x) {
        let sum = beside(f, v, Op::Add, ty, &[z, y]);
        return becomes(f, v, Op::Sub, &[c, sum]);
    }
    if let Some((c, z)) = with_constant(f, x, Op::Add) {
        let rest = beside(f, v, Op::Sub, ty, &[z, y]);
        return becomes(f, v, Op::Add, &[c, rest]);
    }
    if let Some(c) = f.int(x) {
        if let Some((d, z)) = constant_less(f, y) {
            let d = f.int(d).unwrap_or(0);
            let both = constant(f, ty, c.wrapping_sub(d));
            return becomes(f, v, Op::Add, &[both, z]);
        }
        if let Some((d, z)) = with_constant(f, y, Op::Add) {
            let d = f.int(d).unwrap_or(0);
            let both = constant(f, ty, c.wrapping_sub(d));
            return becomes(f, v, Op::Sub, &[both, z]);
        }
    }
    false
}

fn is_power(c: i64, ty: Ty) -> bool {
    unsigned(c, ty).is_power_of_two()
}

fn log(f: &mut Func, c: i64, ty: Ty) -> ValueId {
    f.constant(Ty::UINT, i64::from(unsigned(c, ty).trailing_zeros()))
}

fn mul(f: &mut Func, v: ValueId, ty: Ty, x: ValueId, y: ValueId, stage: Stage) -> bool {
    for (c, other) in ways(x, y) {
        let Some(k) = f.int(c) else { continue };
        match k {
            1 => return is_copy_of(f, v, other),
            -1 => return becomes(f, v, Op::Neg, &[other]),
            _ => {}
        }
        if f.op(other) == Op::Neg {
            let (inner, minus) = (f.arg(other, 0), constant(f, ty, k.wrapping_neg()));
            return becomes(f, v, Op::Mul, &[inner, minus]);
        }
    }
    if f.op(x) == Op::Neg && f.op(y) == Op::Neg {
        let (a, b) = (f.arg(x, 0), f.arg(y, 0));
        return becomes(f, v, Op::Mul, &[a, b]);
    }
    for (c, other) in ways(x, y) {
        let Some(k) = f.int(c) else { continue };
        if !(k > 0 && is_power(k, ty))
            && let Some((d, z)) = with_constant(f, other, Op::Add)
        {
            let d = f.int(d).unwrap_or(0);
            let both = constant(f, ty, k.wrapping_mul(d));
            let product = beside(f, v, Op::Mul, ty, &[c, z]);
            return becomes(f, v, Op::Add, &[both, product]);
        }
        if k == 0 {
            return integer(f, v, 0);
        }
        if stage != Stage::Early && is_power(k, ty) {
            let by = log(f, k, ty);
            return becomes(f, v, Op::Lsh, &[other, by]);
        }
        if stage != Stage::Early && is_power(k.wrapping_neg(), ty) {
            let by = log(f, k.wrapping_neg(), ty);
            let shifted = beside(f, v, Op::Lsh, ty, &[other, by]);
            return becomes(f, v, Op::Neg, &[shifted]);
        }
    }
    reassociated(f, v, Op::Mul, ty, x, y)
}

/// The constant of such operations comes last, and two constants are one.
fn reassociated(f: &mut Func, v: ValueId, op: Op, ty: Ty, x: ValueId, y: ValueId) -> bool {
    for (a, b) in ways(x, y) {
        let Some((c, z)) = with_constant(f, a, op) else { continue };
        match f.int(b) {
            None => {
                let args = if op == Op::Mul { [b, z] } else { [z, b] };
                let inner = beside(f, v, op, ty, &args);
                return becomes(f, v, op, &[c, inner]);
            }
            Some(d) => {
                let c = f.int(c).unwrap_or(0);
                let both = match op {
                    Op::Mul => c.wrapping_mul(d),
                    Op::And => c & d,
                    Op::Or => c | d,
                    _ => c ^ d,
                };
                let both = constant(f, ty, both);
                return becomes(f, v, op, &[both, z]);
            }
        }
    }
    false
}

fn bits(f: &mut Func, v: ValueId, op: Op, ty: Ty, x: ValueId, y: ValueId) -> bool {
    let dual = if op == Op::And { Op::Or } else { Op::And };
    if op != Op::Xor {
        if f.op(x) == Op::Com && f.op(y) == Op::Com {
            let (a, b) = (f.arg(x, 0), f.arg(y, 0));
            let inner = beside(f, v, dual, ty, &[a, b]);
            return becomes(f, v, Op::Com, &[inner]);
        }
        for (a, b) in ways(x, y) {
            if partner(f, b, dual, a).is_some() {
                return is_copy_of(f, v, a);
            }
        }
    }
    if x == y {
        return if op == Op::Xor { integer(f, v, 0) } else { is_copy_of(f, v, x) };
    }
    for (a, b) in ways(x, y) {
        if op == Op::And
            && let Some(m) = f.int(a)
            && let Some((_, c)) = operands(f, b, Op::RshU).or_else(|| operands(f, b, Op::Lsh))
            && let Some(c) = f.int(c)
        {
            let width = ty.bits();
            let m = unsigned(m, ty);
            let clear = if f.op(b) == Op::RshU {
                width.saturating_sub(m.trailing_zeros().min(width))
            } else {
                width.saturating_sub((m.leading_zeros() + width).saturating_sub(64))
            };
            if c >= i64::from(clear) {
                return integer(f, v, 0);
            }
        }
        match (op, f.int(a)) {
            (Op::And, Some(-1)) | (Op::Or | Op::Xor, Some(0)) => return is_copy_of(f, v, b),
            (Op::And, Some(0)) => return integer(f, v, 0),
            (Op::Or, Some(-1)) => return integer(f, v, -1),
            _ => {}
        }
        if f.op(a) == Op::Com && f.arg(a, 0) == b {
            return integer(f, v, if op == Op::And { 0 } else { -1 });
        }
        if (op, f.int(a)) == (Op::Xor, Some(-1)) {
            return becomes(f, v, Op::Com, &[b]);
        }
        if let Some(rest) = partner(f, b, op, a) {
            return if op == Op::Xor { is_copy_of(f, v, rest) } else { is_copy_of(f, v, b) };
        }
        if op == Op::Or
            && let Some(c1) = f.int(a)
            && let Some((c2, z)) = with_constant(f, b, Op::And)
            && !(c1 | f.int(c2).unwrap_or(0)) == 0
        {
            return becomes(f, v, Op::Or, &[a, z]);
        }
    }
    reassociated(f, v, op, ty, x, y)
}

/// Bits of a constant, counted.
pub fn count(f: &mut Func, v: ValueId, op: Op, x: ValueId) -> bool {
    let Some(n) = f.int(x) else { return false };
    let from = f.values[x].ty;
    let bits = unsigned(n, from);
    let counted = match op {
        Op::Ctz => bits.trailing_zeros().min(from.bits()),
        _ => u64::BITS - bits.leading_zeros(),
    };
    integer(f, v, i64::from(counted))
}

/// `-x` and `^x`.
pub fn unary(f: &mut Func, v: ValueId, op: Op, ty: Ty) -> bool {
    let x = f.arg(v, 0);
    if let Some(a) = f.int(x) {
        return integer(f, v, if op == Op::Com { !a } else { a.wrapping_neg() });
    }
    if f.op(x) == op {
        let inner = f.arg(x, 0);
        return is_copy_of(f, v, inner);
    }
    if !ty.is_int() {
        return false;
    }
    match (op, f.op(x)) {
        (Op::Com, Op::Add) => match with_constant(f, x, Op::Add) {
            Some((c, z)) if f.int(c) == Some(-1) => becomes(f, v, Op::Neg, &[z]),
            _ => false,
        },
        (Op::Neg, Op::Mul) => {
            if let Some((c, z)) = with_constant(f, x, Op::Mul) {
                let minus = constant(f, ty, f.int(c).unwrap_or(0).wrapping_neg());
                return becomes(f, v, Op::Mul, &[z, minus]);
            }
            let (p, q) = (f.arg(x, 0), f.arg(x, 1));
            for (a, b) in ways(p, q) {
                if f.op(b) == Op::Neg {
                    let b = f.arg(b, 0);
                    return becomes(f, v, Op::Mul, &[a, b]);
                }
            }
            false
        }
        (Op::Neg, Op::Sub) => {
            let (p, q) = (f.arg(x, 0), f.arg(x, 1));
            becomes(f, v, Op::Sub, &[q, p])
        }
        (Op::Neg, Op::Com) => {
            let (inner, one) = (f.arg(x, 0), constant(f, ty, 1));
            becomes(f, v, Op::Add, &[one, inner])
        }
        _ => false,
    }
}

pub fn division(f: &mut Func, v: ValueId, op: Op, ty: Ty) -> bool {
    let (x, y) = (f.arg(v, 0), f.arg(v, 1));
    let Some(c) = f.int(y).filter(|&c| c != 0) else { return false };
    if let Some(a) = f.int(x) {
        let (a_u, c_u) = (unsigned(a, ty), unsigned(c, ty));
        let result = match op {
            Op::Div => a.wrapping_div(c),
            Op::Mod => a.wrapping_rem(c),
            Op::DivU => (a_u / c_u.max(1)) as i64,
            _ => (a_u % c_u.max(1)) as i64,
        };
        return integer(f, v, result);
    }
    let least = wrap(1i64.wrapping_shl(ty.bits() - 1), ty);
    match op {
        Op::DivU if is_power(c, ty) => {
            let by = log(f, c, ty);
            becomes(f, v, Op::RshU, &[x, by])
        }
        Op::Div if c < 0 && c != least => {
            let plus = constant(f, ty, c.wrapping_neg());
            let quotient = beside(f, v, Op::Div, ty, &[x, plus]);
            becomes(f, v, Op::Neg, &[quotient])
        }
        Op::Div if c == least => {
            if is_non_negative(f, x, 4) {
                return integer(f, v, 0);
            }
            let minus = beside(f, v, Op::Neg, ty, &[x]);
            let sign = beside(f, v, Op::And, ty, &[x, minus]);
            let by = f.constant(Ty::UINT, i64::from(ty.bits()) - 1);
            becomes(f, v, Op::RshU, &[sign, by])
        }
        Op::ModU if is_power(c, ty) => {
            let mask = constant(f, ty, c.wrapping_sub(1));
            becomes(f, v, Op::And, &[x, mask])
        }
        Op::Mod if c > 0 && is_power(c, ty) && is_non_negative(f, x, 4) => {
            let mask = constant(f, ty, c - 1);
            becomes(f, v, Op::And, &[x, mask])
        }
        Op::Mod if c == least && is_non_negative(f, x, 4) => is_copy_of(f, v, x),
        Op::Mod if c < 0 && c != least => {
            let plus = constant(f, ty, c.wrapping_neg());
            becomes(f, v, Op::Mod, &[x, plus])
        }
        Op::Mod | Op::ModU => {
            let divide = if op == Op::Mod { Op::Div } else { Op::DivU };
            let quotient = beside(f, v, divide, ty, &[x, y]);
            let product = beside(f, v, Op::Mul, ty, &[quotient, y]);
            becomes(f, v, Op::Sub, &[x, product])
        }
        _ => false,
    }
}

/// `==` and `!=` of integers.
fn equality(f: &mut Func, v: ValueId, op: Op, ty: Ty, x: ValueId, y: ValueId) -> bool {
    if x == y {
        return boolean(f, v, op == Op::Eq);
    }
    for (a, o) in ways(x, y) {
        let Some(c) = f.int(a) else { continue };
        if f.used_once(o) {
            let (p, q) = (f.arg(o, 0), f.arg(o, 1));
            let (left, right) = (f.int(p), f.int(q));
            let found = match (f.op(o), left, right) {
                (Op::Add, Some(d), None) => Some((c.wrapping_sub(d), q)),
                (Op::Add, None, Some(d)) => Some((c.wrapping_sub(d), p)),
                (Op::Sub, None, Some(d)) => Some((c.wrapping_add(d), p)),
                (Op::Sub, Some(d), None) => Some((d.wrapping_sub(c), q)),
                (Op::Xor, Some(d), None) => Some((d ^ c, q)),
                (Op::Xor, None, Some(d)) => Some((d ^ c, p)),
                (Op::Com, None, _) => Some((!c, p)),
                (Op::Neg, None, _) => Some((c.wrapping_neg(), p)),
                (Op::Mul, Some(d), None) if d & 1 == 1 => Some((c.wrapping_mul(inverse(d)), q)),
                (Op::Mul, None, Some(d)) if d & 1 == 1 => Some((c.wrapping_mul(inverse(d)), p)),
                (Op::Sub, None, None) if c == 0 => return becomes(f, v, op, &[p, q]),
                _ => None,
            };
            if let Some((k, other)) = found {
                let k = constant(f, ty, k);
                return becomes(f, v, op, &[k, other]);
            }
        }
        if let Some((m, _)) = with_constant(f, o, Op::And)
            && f.int(m) == Some(c)
            && is_power(c, ty)
        {
            let zero = f.constant(ty, 0);
            return becomes(f, v, if op == Op::Eq { Op::Neq } else { Op::Eq }, &[o, zero]);
        }
    }
    false
}

/// What an odd number is multiplied by to give one.
fn inverse(d: i64) -> i64 {
    let mut x = d;
    for _ in 0..6 {
        x = x.wrapping_mul(2i64.wrapping_sub(d.wrapping_mul(x)));
    }
    x
}

/// Whether a comparison of two constants of a type holds.
pub fn compared(op: Op, a: i64, b: i64, ty: Ty) -> bool {
    let (p, q) = (unsigned(a, ty), unsigned(b, ty));
    match op {
        Op::Eq => a == b,
        Op::Neq => a != b,
        Op::Less => a < b,
        Op::Leq => a <= b,
        Op::LessU => p < q,
        _ => p <= q,
    }
}

pub fn comparison(f: &mut Func, v: ValueId, op: Op, x: ValueId, y: ValueId) -> bool {
    let ty = f.values[x].ty;
    if let (Some(a), Some(b)) = (f.int(x), f.int(y)) {
        return boolean(f, v, compared(op, a, b, ty));
    }
    if matches!(op, Op::Eq | Op::Neq) {
        return equality(f, v, op, ty, x, y);
    }
    let least = wrap(1i64.wrapping_shl(ty.bits() - 1), ty);
    let most = !least;
    let (cx, cy) = (f.int(x), f.int(y));
    let with = |f: &mut Func, op: Op, c: i64, other: ValueId, first: bool| {
        let c = constant(f, ty, c);
        becomes(f, v, op, &if first { [c, other] } else { [other, c] })
    };
    match (op, cx, cy) {
        (Op::Less, Some(0), _) if is_non_negative(f, y, 4) => with(f, Op::Neq, 0, y, true),
        (Op::Less, _, Some(1)) if is_non_negative(f, x, 4) => with(f, Op::Eq, 0, x, true),
        (Op::Less, _, Some(1)) => with(f, Op::Leq, 0, x, false),
        (Op::Less, Some(-1), _) => with(f, Op::Leq, 0, y, true),
        (Op::Less, _, Some(c)) if c == least => boolean(f, v, false),
        (Op::Less, Some(c), _) if c == most => boolean(f, v, false),
        (Op::Less, _, Some(c)) if c == least + 1 => with(f, Op::Eq, least, x, false),
        (Op::Less, Some(c), _) if c == most - 1 => with(f, Op::Eq, most, y, false),
        (Op::Leq, Some(0), _) if is_masked(f, y) => boolean(f, v, true),
        (Op::Leq, _, Some(-1)) => with(f, Op::Less, 0, x, false),
        (Op::Leq, Some(1), _) => with(f, Op::Less, 0, y, true),
        (Op::Leq, Some(c), _) if c == least => boolean(f, v, true),
        (Op::Leq, _, Some(c)) if c == most => boolean(f, v, true),
        (Op::Leq, _, Some(c)) if c == least => with(f, Op::Eq, c, x, false),
        (Op::Leq, Some(c), _) if c == most => with(f, Op::Eq, c, y, false),
        (Op::LessU, _, Some(1)) => with(f, Op::Eq, 0, x, true),
        (Op::LessU, _, Some(0)) | (Op::LessU, Some(-1), _) => boolean(f, v, false),
        (Op::LessU, Some(-2), _) => with(f, Op::Eq, -1, y, false),
        (Op::LeqU, Some(1), _) => with(f, Op::Neq, 0, y, true),
        (Op::LeqU, Some(0), _) | (Op::LeqU, _, Some(-1)) => boolean(f, v, true),
        (Op::LeqU, _, Some(0)) => with(f, Op::Eq, 0, x, false),
        (Op::LeqU, Some(-1), _) => with(f, Op::Eq, -1, y, false),
        _ => x == y && boolean(f, v, matches!(op, Op::Leq | Op::LeqU)),
    }
}

/// A mask or a shift clears the sign.
fn is_masked(f: &Func, v: ValueId) -> bool {
    match f.op(v) {
        Op::And => [f.arg(v, 0), f.arg(v, 1)].iter().any(|&a| f.int(a).is_some_and(|c| c >= 0)),
        Op::RshU => f.int(f.arg(v, 1)).is_some_and(|c| c > 0),
        _ => false,
    }
}
