//! Numbers with a fraction: what is computed of constants is one. A constant is `Pure` without operands, its bits in `aux`;
//! a complex number is made of two.
//! Rules: cmd/compile/internal/ssa/_gen/generic.rules, go1.27.

use super::rewrite::boolean;
use super::value::*;
use crate::ir::node::{BinOp, UnaryBuiltin};

/// What `Pure` computes, told by `aux`.
pub const NEG: i64 = 1;
pub const CONVERT: i64 = 3;
/// And the number of the operator.
pub const BINARY: i64 = 16;
pub const COMPARE: i64 = 64;
/// And the number of the builtin function.
pub const PART: i64 = 100;
pub const COMPLEX: i64 = 110;
/// And the number of the function.
pub const KNOWN: i64 = 130;

/// Functions of the library that are instructions, or read bits as another type: of a constant they make one.
#[derive(Clone, Copy)]
pub enum Known {
    Abs,
    Sqrt,
    /// The bits of a number with a fraction.
    Bits,
    /// The number with a fraction that has the bits.
    FromBits,
    Len,
    TrailingZeros,
}

const ALL_KNOWN: [Known; 6] =
    [Known::Abs, Known::Sqrt, Known::Bits, Known::FromBits, Known::Len, Known::TrailingZeros];

impl Known {
    /// Of packages `math` and `math/bits`.
    pub fn of(name: &str) -> Option<Known> {
        match name {
            "Abs" => Some(Known::Abs),
            "Sqrt" | "sqrt" => Some(Known::Sqrt),
            "Float64bits" | "Float32bits" => Some(Known::Bits),
            "Float64frombits" | "Float32frombits" => Some(Known::FromBits),
            _ if name.starts_with("Len") => Some(Known::Len),
            _ if name.starts_with("TrailingZeros") => Some(Known::TrailingZeros),
            _ => None,
        }
    }
}

/// The result of a known function of a constant.
pub fn known(f: &mut Func, v: ValueId, call: ValueId) -> bool {
    let [x] = f.values[call].args[..] else { return false };
    let (aux, ty, from) = (f.values[call].aux, f.values[v].ty, f.values[x].ty);
    let Some(&known) = ALL_KNOWN.iter().find(|&&known| aux == KNOWN + known as i64) else { return false };
    let whole = |f: &mut Func, n: i64| {
        f.reset(v, Op::Const, &[], wrap(n, ty));
        true
    };
    match (known, constant(f, x), f.int(x)) {
        (Known::Abs, Some(x), _) => made(f, v, x.abs()),
        (Known::Sqrt, Some(x), _) if x >= 0.0 => made(f, v, x.sqrt()),
        (Known::Bits, Some(x), _) if from.size == 4 => whole(f, i64::from((x as f32).to_bits())),
        (Known::Bits, Some(x), _) => whole(f, bits(x)),
        (Known::FromBits, _, Some(n)) => {
            let x = if ty.size == 4 { f64::from(f32::from_bits(n as u32)) } else { f64::from_bits(n as u64) };
            !x.is_nan() && made(f, v, x)
        }
        (Known::Len, ..) => {
            f.reset(v, Op::BitLen, &[x], 0);
            true
        }
        (Known::TrailingZeros, ..) => {
            f.reset(v, Op::Ctz, &[x], 0);
            true
        }
        _ => false,
    }
}

pub fn bits(x: f64) -> i64 {
    x.to_bits() as i64
}

/// The value of a constant.
pub fn constant(f: &Func, v: ValueId) -> Option<f64> {
    let value = &f.values[v];
    let fixed = value.op == Op::Pure && value.args.is_empty() && value.ty.class == Class::Float;
    fixed.then(|| f64::from_bits(value.aux as u64))
}

pub fn is_zero(f: &Func, v: ValueId) -> bool {
    constant(f, v).is_some_and(|x| x.to_bits() == 0)
}

/// In the width of its type.
fn rounded(x: f64, ty: Ty) -> f64 {
    if ty.size == 4 { f64::from(x as f32) } else { x }
}

/// The parts of a complex number.
fn parts(f: &Func, v: ValueId) -> Option<[ValueId; 2]> {
    let value = &f.values[v];
    match value.args[..] {
        [re, im] if value.op == Op::Pure && value.aux == COMPLEX => Some([re, im]),
        _ => None,
    }
}

/// Tries to make a computation simpler.
pub fn pure(f: &mut Func, v: ValueId) -> bool {
    let value = &f.values[v];
    let (ty, aux) = (value.ty, value.aux);
    match value.args[..] {
        [x] if aux == NEG && ty.class == Class::Float => match constant(f, x) {
            Some(a) if a != 0.0 => made(f, v, -a),
            _ => false,
        },
        [x] if aux == CONVERT => converted(f, v, x, ty),
        [x] if ty.class == Class::Float => {
            let part = match aux - PART {
                n if n == UnaryBuiltin::Real as i64 => 0,
                n if n == UnaryBuiltin::Imag as i64 => 1,
                _ => return false,
            };
            let Some(part) = parts(f, x).map(|parts| if part == 0 { parts[0] } else { parts[1] }) else {
                return false;
            };
            f.copy_of(v, part);
            true
        }
        [x, y] if ty.class == Class::Bool => compared(f, v, aux - COMPARE, x, y),
        [x, y] if ty.class == Class::Float => binary(f, v, aux - BINARY, x, y, ty),
        _ => false,
    }
}

fn made(f: &mut Func, v: ValueId, x: f64) -> bool {
    f.reset(v, Op::Pure, &[], bits(x));
    true
}

fn binary(f: &mut Func, v: ValueId, op: i64, x: ValueId, y: ValueId, ty: Ty) -> bool {
    let is = |other: BinOp| op == other as i64;
    let (a, b) = (constant(f, x), constant(f, y));
    if is(BinOp::Mul) && (a == Some(1.0) || b == Some(1.0)) && (a.is_none() || b.is_none()) {
        f.copy_of(v, if a.is_some() { y } else { x });
        return true;
    }
    let (Some(a), Some(b)) = (a, b) else { return false };
    let result = match () {
        () if is(BinOp::Add) => a + b,
        () if is(BinOp::Sub) => a - b,
        () if is(BinOp::Mul) => a * b,
        () if is(BinOp::Div) => a / b,
        () => return false,
    };
    let result = rounded(result, ty);
    !result.is_nan() && made(f, v, result)
}

fn compared(f: &mut Func, v: ValueId, op: i64, x: ValueId, y: ValueId) -> bool {
    let is = |other: BinOp| op == other as i64;
    let (Some(a), Some(b)) = (constant(f, x), constant(f, y)) else { return false };
    let result = match () {
        () if is(BinOp::Eq) => a == b,
        () if is(BinOp::Ne) => a != b,
        () if is(BinOp::Lt) => a < b,
        () if is(BinOp::Le) => a <= b,
        () => return false,
    };
    boolean(f, v, result)
}

fn converted(f: &mut Func, v: ValueId, x: ValueId, to: Ty) -> bool {
    let from = f.values[x].ty;
    match (from.class, to.class) {
        (Class::Int, Class::Float) => {
            let Some(x) = f.int(x) else { return false };
            let x = if from.signed { x as f64 } else { unsigned(x, from) as f64 };
            made(f, v, rounded(x, to))
        }
        (Class::Float, Class::Float) if from.size == to.size => {
            f.copy_of(v, x);
            true
        }
        (Class::Float, Class::Float) => match constant(f, x) {
            Some(x) => made(f, v, rounded(x, to)),
            None => false,
        },
        (Class::Float, Class::Int) => {
            // Small ones are cut from 32 bits.
            let narrow = to.size < 4 || to.size == 4 && to.signed;
            let limit = if narrow { 2f64.powi(31) } else { 2f64.powi(63) };
            match constant(f, x) {
                Some(x) if x >= -limit && x < limit && (to.signed || to.size < 8 || x >= 0.0) => {
                    f.reset(v, Op::Const, &[], wrap(x as i64, to));
                    true
                }
                _ => false,
            }
        }
        (Class::Complex, Class::Complex) if from.size == to.size => {
            f.copy_of(v, x);
            true
        }
        _ => false,
    }
}
