//! Exact constant values, typed and untyped. Rules: go/constant, go1.27.
//! Every operation is total: where go/constant panics, the result is `Unknown`.

use super::bigfloat::{BigFloat, f64_to_rat, rat_to_f32, rat_to_f64, signed};
pub use super::constant_text::format_g;
use crate::syntax::ast::Operator;
use num_bigint::{BigInt, Sign};
use num_rational::BigRational;
use std::cmp::Ordering;
use std::rc::Rc;

/// Limit in bits for numerators, denominators and exponents; larger values are `Float`s.
const MAX_EXP: u64 = 4 << 10;
/// Length limit for string constants, in bytes; gc's is 2 GB.
const MAX_STRING: usize = 1 << 26;
/// Limit for left shifts; the checker's limit is far below.
const MAX_SHIFT: u64 = 1 << 16;

/// A constant value in the smallest exact representation, as in go/constant.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    Unknown,
    Bool(bool),
    /// A string's bytes, which need not be UTF-8.
    Str(Rc<[u8]>),
    Int(i64),
    /// An integer outside the range of `Int`.
    Big(Rc<BigInt>),
    /// An exact float.
    Rat(Rc<BigRational>),
    /// A float too large or too small for `Rat`, with a 512-bit mantissa.
    Float(Rc<BigFloat>),
    /// Real and imaginary parts.
    Complex(Rc<(Value, Value)>),
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    Unknown,
    Bool,
    String,
    Int,
    Float,
    Complex,
}

impl Value {
    pub fn kind(&self) -> Kind {
        match self {
            Value::Unknown => Kind::Unknown,
            Value::Bool(_) => Kind::Bool,
            Value::Str(_) => Kind::String,
            Value::Int(_) | Value::Big(_) => Kind::Int,
            Value::Rat(_) | Value::Float(_) => Kind::Float,
            Value::Complex(_) => Kind::Complex,
        }
    }
    pub fn is_unknown(&self) -> bool {
        matches!(self, Value::Unknown)
    }
    pub fn string(bytes: impl Into<Rc<[u8]>>) -> Value {
        Value::Str(bytes.into())
    }
    pub fn from_u64(x: u64) -> Value {
        Value::from_int(x.into())
    }
    pub fn from_int(x: BigInt) -> Value {
        match i64::try_from(&x) {
            Ok(small) => Value::Int(small),
            Err(_) => Value::Big(Rc::new(x)),
        }
    }
    /// `Unknown` for infinities and NaN.
    pub fn from_f64(x: f64) -> Value {
        if !x.is_finite() {
            return Value::Unknown;
        }
        Value::Rat(Rc::new(f64_to_rat(x)))
    }
    pub(super) fn from_rat(x: BigRational) -> Value {
        if small_rat(&x) { Value::Rat(Rc::new(x)) } else { Value::Float(Rc::new(BigFloat::from_rat(&x))) }
    }
    pub(super) fn from_float(x: BigFloat) -> Value {
        if x.inf {
            return Value::Unknown;
        }
        Value::Float(Rc::new(if x.is_zero() { BigFloat::zero() } else { x }))
    }
    pub(super) fn complex(re: Value, im: Value) -> Value {
        if re.is_unknown() || im.is_unknown() { Value::Unknown } else { Value::Complex(Rc::new((re, im))) }
    }

    /// The value as an integer, or the integer it differs from only in its last 4 bits; else `Unknown`.
    pub fn to_int(&self) -> Value {
        match self {
            Value::Int(_) | Value::Big(_) => self.clone(),
            Value::Rat(x) if x.is_integer() => Value::from_int(x.numer().clone()),
            Value::Float(x) if small_exponent(x.top()) => {
                x.to_int().or_else(|| x.to_int_nearly()).map_or(Value::Unknown, Value::from_int)
            }
            Value::Complex(_) => match self.to_float() {
                re if re.kind() == Kind::Float => re.to_int(),
                _ => Value::Unknown,
            },
            Value::Unknown | Value::Bool(_) | Value::Str(_) | Value::Rat(_) | Value::Float(_) => {
                Value::Unknown
            }
        }
    }
    pub fn to_float(&self) -> Value {
        match self {
            Value::Int(x) => Value::Rat(Rc::new(BigRational::from_integer((*x).into()))),
            Value::Big(x) if x.bits() < MAX_EXP => {
                Value::Rat(Rc::new(BigRational::from_integer((**x).clone())))
            }
            Value::Big(x) => Value::Float(Rc::new(BigFloat::from_int(x))),
            Value::Rat(_) | Value::Float(_) => self.clone(),
            Value::Complex(x) if x.1.sign() == 0 => x.0.to_float(),
            Value::Complex(_) | Value::Unknown | Value::Bool(_) | Value::Str(_) => Value::Unknown,
        }
    }
    pub fn to_complex(&self) -> Value {
        match self {
            Value::Int(_) | Value::Big(_) | Value::Rat(_) | Value::Float(_) => {
                Value::Complex(Rc::new((self.clone(), Value::Int(0))))
            }
            Value::Complex(_) => self.clone(),
            Value::Unknown | Value::Bool(_) | Value::Str(_) => Value::Unknown,
        }
    }
    /// -1, 0 or 1. For a complex number, 0 if both parts are zero; for an unknown value, 1.
    pub fn sign(&self) -> i32 {
        match self {
            Value::Int(x) => x.signum() as i32,
            Value::Big(x) => sign_of(x),
            Value::Rat(x) => sign_of(x.numer()),
            Value::Float(x) => x.sign(),
            Value::Complex(x) => x.0.sign() | x.1.sign(),
            Value::Unknown | Value::Bool(_) | Value::Str(_) => 1,
        }
    }
    /// Bit length of an integer's absolute value.
    pub fn bit_len(&self) -> u64 {
        match self {
            Value::Int(x) => (64 - x.unsigned_abs().leading_zeros()).into(),
            Value::Big(x) => x.bits(),
            Value::Unknown
            | Value::Bool(_)
            | Value::Str(_)
            | Value::Rat(_)
            | Value::Float(_)
            | Value::Complex(_) => 0,
        }
    }
    pub fn as_bool(&self) -> bool {
        matches!(self, Value::Bool(true))
    }
    /// `None` if the value is not an integer (see `to_int`) or out of range.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Value::Int(x) => Some(*x),
            _ => None,
        }
    }
    pub fn as_u64(&self) -> Option<u64> {
        match self {
            Value::Int(x) => u64::try_from(*x).ok(),
            Value::Big(x) => u64::try_from(&**x).ok(),
            _ => None,
        }
    }
    /// The nearest float, ±∞ on overflow; for a complex number, of the real part.
    pub fn as_f64(&self) -> f64 {
        match self {
            Value::Int(x) => *x as f64,
            Value::Big(x) => BigFloat::from_int(x).to_f64(),
            Value::Rat(x) => rat_to_f64(x),
            Value::Float(x) => x.to_f64(),
            Value::Complex(x) => x.0.as_f64(),
            Value::Unknown | Value::Bool(_) | Value::Str(_) => 0.0,
        }
    }
    pub fn as_f32(&self) -> f32 {
        match self {
            Value::Int(x) => *x as f32,
            Value::Big(x) => BigFloat::from_int(x).to_f32(),
            Value::Rat(x) => rat_to_f32(x),
            Value::Float(x) => x.to_f32(),
            Value::Complex(x) => x.0.as_f32(),
            Value::Unknown | Value::Bool(_) | Value::Str(_) => 0.0,
        }
    }
    /// Bytes of a string constant; empty for other kinds.
    pub fn as_bytes(&self) -> &[u8] {
        match self {
            Value::Str(s) => s,
            _ => &[],
        }
    }
    pub fn real(&self) -> Value {
        match self {
            Value::Complex(x) => x.0.clone(),
            _ => self.clone(),
        }
    }
    pub fn imag(&self) -> Value {
        match self {
            Value::Complex(x) => x.1.clone(),
            Value::Unknown => Value::Unknown,
            _ => Value::Int(0),
        }
    }
    /// `self * 1i`
    pub fn make_imag(&self) -> Value {
        match self {
            Value::Unknown => Value::Unknown,
            _ => Value::complex(Value::Int(0), self.clone()),
        }
    }

    fn big(&self) -> Option<BigInt> {
        match self {
            Value::Int(x) => Some((*x).into()),
            Value::Big(x) => Some((**x).clone()),
            _ => None,
        }
    }
    /// Order of representations: an operation converts both operands to the higher one.
    fn rank(&self) -> u8 {
        match self {
            Value::Unknown => 0,
            Value::Bool(_) | Value::Str(_) => 1,
            Value::Int(_) => 2,
            Value::Big(_) => 3,
            Value::Rat(_) => 4,
            Value::Float(_) => 5,
            Value::Complex(_) => 6,
        }
    }
}

fn small_rat(x: &BigRational) -> bool {
    x.numer().bits() < MAX_EXP && x.denom().bits() < MAX_EXP
}

pub(super) fn small_exponent(top: i64) -> bool {
    top.unsigned_abs() < MAX_EXP
}

fn sign_of(x: &BigInt) -> i32 {
    match x.sign() {
        Sign::Minus => -1,
        Sign::NoSign => 0,
        Sign::Plus => 1,
    }
}

/// `+ - ^ !`. For `^` on an unsigned type, `unsigned_bits` is its size; otherwise 0.
pub fn unary_op(op: Operator, y: &Value, unsigned_bits: u32) -> Value {
    match op {
        Operator::Add => y.clone(),
        Operator::Sub => match y {
            Value::Int(x) => Value::from_int(-BigInt::from(*x)),
            Value::Big(x) => Value::from_int(-(**x).clone()),
            Value::Rat(x) => Value::Rat(Rc::new(-(**x).clone())),
            Value::Float(x) => Value::from_float(x.neg()),
            Value::Complex(x) => Value::complex(unary_op(op, &x.0, 0), unary_op(op, &x.1, 0)),
            Value::Unknown | Value::Bool(_) | Value::Str(_) => Value::Unknown,
        },
        Operator::Xor => {
            let Some(y) = y.big() else { return Value::Unknown };
            let mut z = -y - 1;
            if unsigned_bits > 0 {
                z &= (BigInt::from(1) << unsigned_bits) - 1;
            }
            Value::from_int(z)
        }
        Operator::Not => match y {
            Value::Bool(b) => Value::Bool(!b),
            _ => Value::Unknown,
        },
        _ => Value::Unknown,
    }
}

/// Both operands in the higher representation; `None` if one is unknown or their kinds do not match.
fn matched(x: &Value, y: &Value) -> Option<(Value, Value)> {
    let rank = x.rank().max(y.rank());
    let raise = |v: &Value| -> Option<Value> {
        Some(match (rank, v) {
            (_, Value::Unknown) => return None,
            (1, Value::Bool(_) | Value::Str(_)) => v.clone(),
            (_, Value::Bool(_) | Value::Str(_)) => return None,
            (4, Value::Int(_) | Value::Big(_)) => Value::Rat(Rc::new(BigRational::from_integer(v.big()?))),
            (5, Value::Int(_) | Value::Big(_)) => Value::Float(Rc::new(BigFloat::from_int(&v.big()?))),
            (5, Value::Rat(r)) => Value::Float(Rc::new(BigFloat::from_rat(r))),
            (6, _) => v.to_complex(),
            _ => v.clone(),
        })
    };
    Some((raise(x)?, raise(y)?))
}

/// `int_div`: `/` truncates (go/constant's `QUO_ASSIGN`). Division by zero gives `Unknown`; check first.
pub fn binary_op(x: &Value, op: Operator, y: &Value, int_div: bool) -> Value {
    let Some((x, y)) = matched(x, y) else { return Value::Unknown };
    if matches!(op, Operator::Div | Operator::Rem) && y.sign() == 0 {
        return Value::Unknown;
    }
    match (&x, &y) {
        (Value::Bool(a), Value::Bool(b)) => match op {
            Operator::AndAnd => Value::Bool(*a && *b),
            Operator::OrOr => Value::Bool(*a || *b),
            _ => Value::Unknown,
        },
        (Value::Str(a), Value::Str(b)) if op == Operator::Add && a.len() + b.len() <= MAX_STRING => {
            Value::string([&a[..], &b[..]].concat())
        }
        (Value::Int(a), Value::Int(b)) => {
            int_op(*a, op, *b, int_div).unwrap_or_else(|| big_op(&x, op, &y, int_div))
        }
        (Value::Int(_) | Value::Big(_), Value::Int(_) | Value::Big(_)) => big_op(&x, op, &y, int_div),
        (Value::Rat(a), Value::Rat(b)) => Value::from_rat(match op {
            Operator::Add => &**a + &**b,
            Operator::Sub => &**a - &**b,
            Operator::Mul => &**a * &**b,
            Operator::Div => &**a / &**b,
            _ => return Value::Unknown,
        }),
        (Value::Float(a), Value::Float(b)) => Value::from_float(match op {
            Operator::Add => a.add(b),
            Operator::Sub => a.sub(b),
            Operator::Mul => a.mul(b),
            Operator::Div => a.quo(b),
            _ => return Value::Unknown,
        }),
        (Value::Complex(x), Value::Complex(y)) => complex_op(x, op, y),
        _ => Value::Unknown,
    }
}

/// `None` if the result exceeds 64 bits or `op` is not an integer operation.
fn int_op(a: i64, op: Operator, b: i64, int_div: bool) -> Option<Value> {
    Some(Value::Int(match op {
        Operator::Add => a.checked_add(b)?,
        Operator::Sub => a.checked_sub(b)?,
        Operator::Mul => a.checked_mul(b)?,
        // go/constant divides machine words: the minimum divided by -1 is itself.
        Operator::Div if int_div && b != 0 => a.wrapping_div(b),
        Operator::Rem => a.checked_rem(b)?,
        Operator::And => a & b,
        Operator::Or => a | b,
        Operator::Xor => a ^ b,
        Operator::AndNot => a & !b,
        _ => return None,
    }))
}

fn big_op(x: &Value, op: Operator, y: &Value, int_div: bool) -> Value {
    let (Some(a), Some(b)) = (x.big(), y.big()) else { return Value::Unknown };
    Value::from_int(match op {
        Operator::Add => a + b,
        Operator::Sub => a - b,
        Operator::Mul => a * b,
        Operator::Div if int_div => a / b,
        Operator::Div => return Value::from_rat(BigRational::new(a, b)),
        Operator::Rem => a % b,
        Operator::And => a & b,
        Operator::Or => a | b,
        Operator::Xor => a ^ b,
        Operator::AndNot => a & !b,
        _ => return Value::Unknown,
    })
}

fn complex_op((a, b): &(Value, Value), op: Operator, (c, d): &(Value, Value)) -> Value {
    let bin = |x: &Value, op, y: &Value| binary_op(x, op, y, false);
    let products = || {
        let mul = |x, y| bin(x, Operator::Mul, y);
        (mul(a, c), mul(b, d), mul(b, c), mul(a, d))
    };
    match op {
        Operator::Add | Operator::Sub => Value::complex(bin(a, op, c), bin(b, op, d)),
        Operator::Mul => {
            let (ac, bd, bc, ad) = products();
            Value::complex(bin(&ac, Operator::Sub, &bd), bin(&bc, Operator::Add, &ad))
        }
        Operator::Div => {
            let (ac, bd, bc, ad) = products();
            let s = bin(&bin(c, Operator::Mul, c), Operator::Add, &bin(d, Operator::Mul, d));
            let re = bin(&bin(&ac, Operator::Add, &bd), Operator::Div, &s);
            let im = bin(&bin(&bc, Operator::Sub, &ad), Operator::Div, &s);
            Value::complex(re, im)
        }
        _ => Value::Unknown,
    }
}

/// `x << s` or `x >> s` for an integer.
pub fn shift(x: &Value, op: Operator, s: u64) -> Value {
    match (x, op) {
        (Value::Int(_) | Value::Big(_), Operator::Shl) if x.sign() == 0 || s == 0 => x.clone(),
        (Value::Int(_) | Value::Big(_), Operator::Shl) if s <= MAX_SHIFT => {
            x.big().map_or(Value::Unknown, |x| Value::from_int(x << s))
        }
        (Value::Int(x), Operator::Shr) => Value::Int(x >> s.min(63)),
        (Value::Big(x), Operator::Shr) => Value::from_int(&**x >> s),
        _ => Value::Unknown,
    }
}

pub fn compare(x: &Value, op: Operator, y: &Value) -> bool {
    let Some((x, y)) = matched(x, y) else { return false };
    let order = match (&x, &y) {
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        (Value::Str(a), Value::Str(b)) => a.cmp(b),
        (Value::Int(a), Value::Int(b)) => a.cmp(b),
        (Value::Int(_) | Value::Big(_), Value::Int(_) | Value::Big(_)) => x.big().cmp(&y.big()),
        (Value::Rat(a), Value::Rat(b)) => a.cmp(b),
        (Value::Float(a), Value::Float(b)) => a.cmp(b),
        (Value::Complex(a), Value::Complex(b)) => {
            let same = compare(&a.0, Operator::Eql, &b.0) && compare(&a.1, Operator::Eql, &b.1);
            if same { Ordering::Equal } else { Ordering::Less }
        }
        _ => return false,
    };
    match op {
        Operator::Eql => order.is_eq(),
        Operator::Neq => order.is_ne(),
        Operator::Lss => order.is_lt(),
        Operator::Leq => order.is_le(),
        Operator::Gtr => order.is_gt(),
        Operator::Geq => order.is_ge(),
        _ => false,
    }
}

/// Value of a float literal, `mant × 2^exp2 × 5^exp5`: a fraction if that is small; `Unknown` if out of range.
pub(super) fn from_parts(mant: num_bigint::BigUint, exp2: i64, exp5: i64) -> Value {
    let Some(float) = BigFloat::from_parts(mant.clone(), exp2, exp5) else { return Value::Unknown };
    if !small_exponent(float.top()) || float.inf {
        return Value::from_float(float);
    }
    if float.is_zero() {
        return Value::Rat(Rc::new(BigRational::from_integer(0.into())));
    }
    let mut numer = signed(false, mant);
    let mut denom = BigInt::from(1);
    let five = BigInt::from(5).pow(exp5.unsigned_abs() as u32);
    if exp5 < 0 {
        denom *= five
    } else {
        numer *= five
    }
    if exp2 < 0 {
        denom <<= exp2.unsigned_abs()
    } else {
        numer <<= exp2.unsigned_abs()
    }
    Value::Rat(Rc::new(BigRational::new(numer, denom)))
}
