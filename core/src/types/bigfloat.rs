//! Binary floating point with a bounded mantissa, as math/big.Float: rounds to nearest even; 32-bit exponents.
//! Rules: math/big {float,floatconv,ratconv}.go, go1.27.

use num_bigint::{BigInt, BigUint, Sign};
use num_rational::BigRational;
use std::cmp::Ordering;

/// Mantissa bits of a constant (go/constant's `prec`).
pub const PREC: u64 = 512;
const MAX_EXP: i64 = i32::MAX as i64;
const MIN_EXP: i64 = i32::MIN as i64;

/// `± mant × 2^exp`; the mantissa of zero is 0. `inf` is set after an overflow.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BigFloat {
    pub neg: bool,
    /// Odd, or zero.
    pub mant: BigUint,
    pub exp: i64,
    pub inf: bool,
}

impl BigFloat {
    pub fn zero() -> BigFloat {
        BigFloat { neg: false, mant: BigUint::ZERO, exp: 0, inf: false }
    }

    /// Rounds `mant × 2^exp` (plus something in (0, 1) × 2^exp if `sticky`) to `prec` bits.
    fn round(neg: bool, mant: BigUint, exp: i64, sticky: bool, prec: u64) -> BigFloat {
        let (mant, exp) = round_bits(mant, exp, sticky, prec);
        let Some(zeros) = mant.trailing_zeros() else { return BigFloat { neg, ..BigFloat::zero() } };
        let (mant, exp) = (mant >> zeros, exp + zeros as i64);
        let top = exp + mant.bits() as i64;
        if top > MAX_EXP {
            return BigFloat { neg, mant: BigUint::ZERO, exp: 0, inf: true };
        }
        if top < MIN_EXP {
            return BigFloat { neg, ..BigFloat::zero() };
        }
        BigFloat { neg, mant, exp, inf: false }
    }

    /// `± mant × 2^exp`, rounded.
    pub fn new(neg: bool, mant: BigUint, exp: i64) -> BigFloat {
        BigFloat::round(neg, mant, exp, false, PREC)
    }
    pub fn from_int(x: &BigInt) -> BigFloat {
        BigFloat::new(x.sign() == Sign::Minus, x.magnitude().clone(), 0)
    }
    pub fn from_rat(x: &BigRational) -> BigFloat {
        let neg = x.numer().sign() == Sign::Minus;
        let (mant, exp, sticky) = quotient(x.numer().magnitude(), x.denom().magnitude(), PREC + 2);
        BigFloat::round(neg, mant, exp, sticky, PREC)
    }
    /// `mant × 2^exp2 × 5^exp5`; `None` if the exponent is out of range.
    pub fn from_parts(mant: BigUint, exp2: i64, exp5: i64) -> Option<BigFloat> {
        if mant == BigUint::ZERO {
            return Some(BigFloat::zero());
        }
        let top = exp2.checked_add(mant.bits() as i64)?;
        if !(MIN_EXP..=MAX_EXP).contains(&top) {
            return None;
        }
        if exp5 == 0 {
            return Some(BigFloat::round(false, mant, exp2, false, PREC));
        }
        let power = pow5(exp5.unsigned_abs(), PREC + 64);
        if power.inf {
            return Some(if exp5 < 0 { BigFloat::zero() } else { power });
        }
        let x = BigFloat { neg: false, mant, exp: exp2, inf: false };
        Some(if exp5 < 0 { x.div(&power, PREC) } else { x.times(&power, PREC) })
    }

    pub fn is_zero(&self) -> bool {
        !self.inf && self.mant == BigUint::ZERO
    }
    pub fn sign(&self) -> i32 {
        match (self.is_zero(), self.neg) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        }
    }
    /// Exponent e of the value as `0.1… × 2^e`.
    pub fn top(&self) -> i64 {
        if self.is_zero() { 0 } else { self.exp + self.mant.bits() as i64 }
    }
    pub fn is_int(&self) -> bool {
        !self.inf && self.exp >= 0
    }
    pub fn neg(&self) -> BigFloat {
        BigFloat { neg: !self.neg && !self.is_zero(), ..self.clone() }
    }

    pub fn add(&self, y: &BigFloat) -> BigFloat {
        if self.is_zero() || y.inf {
            return y.clone();
        }
        if y.is_zero() || self.inf {
            return self.clone();
        }
        // If the small operand only affects rounding, a sticky bit replaces it.
        let (big, small) = if self.top() >= y.top() { (self, y) } else { (y, self) };
        if big.top() - small.top() > 2 * PREC as i64 + 8 {
            let shift = PREC + 8;
            let mant = &big.mant << shift;
            let exp = big.exp - shift as i64;
            return if big.neg == small.neg {
                BigFloat::round(big.neg, mant, exp, true, PREC)
            } else {
                BigFloat::round(big.neg, mant - 1u32, exp, true, PREC)
            };
        }
        let exp = self.exp.min(y.exp);
        let a = signed(self.neg, &self.mant << (self.exp - exp) as u64);
        let b = signed(y.neg, &y.mant << (y.exp - exp) as u64);
        let sum = a + b;
        let neg = sum.sign() == Sign::Minus;
        BigFloat::round(neg, sum.into_parts().1, exp, false, PREC)
    }
    pub fn sub(&self, y: &BigFloat) -> BigFloat {
        self.add(&y.neg())
    }
    pub fn mul(&self, y: &BigFloat) -> BigFloat {
        self.times(y, PREC)
    }
    /// `y` must not be zero.
    pub fn quo(&self, y: &BigFloat) -> BigFloat {
        self.div(y, PREC)
    }
    fn times(&self, y: &BigFloat, prec: u64) -> BigFloat {
        let neg = self.neg != y.neg;
        if self.inf || y.inf {
            return BigFloat { neg, mant: BigUint::ZERO, exp: 0, inf: true };
        }
        BigFloat::round(neg, &self.mant * &y.mant, self.exp + y.exp, false, prec)
    }
    fn div(&self, y: &BigFloat, prec: u64) -> BigFloat {
        let neg = self.neg != y.neg;
        if self.inf || y.is_zero() {
            return BigFloat { neg, mant: BigUint::ZERO, exp: 0, inf: true };
        }
        if self.is_zero() || y.inf {
            return BigFloat { neg, ..BigFloat::zero() };
        }
        let (mant, exp, sticky) = quotient(&self.mant, &y.mant, prec + 2);
        BigFloat::round(neg, mant, exp + self.exp - y.exp, sticky, prec)
    }
    pub fn cmp(&self, y: &BigFloat) -> Ordering {
        let signs = self.sign().cmp(&y.sign());
        if signs != Ordering::Equal || self.sign() == 0 {
            return signs;
        }
        let tops = (self.inf, self.top()).cmp(&(y.inf, y.top()));
        let magnitude = tops.then_with(|| {
            let exp = self.exp.min(y.exp);
            (&self.mant << (self.exp - exp) as u64).cmp(&(&y.mant << (y.exp - exp) as u64))
        });
        if self.neg { magnitude.reverse() } else { magnitude }
    }

    /// The exact integer; `None` if there is a fraction. The exponent must be small.
    pub fn to_int(&self) -> Option<BigInt> {
        self.is_int().then(|| signed(self.neg, &self.mant << self.exp as u64))
    }
    /// The integer that results from rounding the last 4 bits down or up, if any.
    pub fn to_int_nearly(&self) -> Option<BigInt> {
        let drop = (self.mant.bits() + 4).checked_sub(PREC)?;
        let down = &self.mant >> drop;
        let up = if (&down << drop) == self.mant { down.clone() } else { &down + 1u32 };
        [down, up].into_iter().find_map(|mant| {
            let zeros = mant.trailing_zeros()?;
            let exp = self.exp + drop as i64 + zeros as i64;
            (exp >= 0).then(|| signed(self.neg, (mant >> zeros) << exp as u64))
        })
    }
    pub fn to_f64(&self) -> f64 {
        let x = if self.inf {
            f64::INFINITY
        } else {
            f64::from_bits(to_ieee(&self.mant, self.exp, false, 53, -1074))
        };
        if self.neg { -x } else { x }
    }
    pub fn to_f32(&self) -> f32 {
        let x = if self.inf {
            f32::INFINITY
        } else {
            f32::from_bits(to_ieee(&self.mant, self.exp, false, 24, -149) as u32)
        };
        if self.neg { -x } else { x }
    }
}

pub fn rat_to_f64(x: &BigRational) -> f64 {
    let (mant, exp, sticky) = quotient(x.numer().magnitude(), x.denom().magnitude(), 66);
    let f = f64::from_bits(to_ieee(&mant, exp, sticky, 53, -1074));
    if x.numer().sign() == Sign::Minus { -f } else { f }
}

pub fn rat_to_f32(x: &BigRational) -> f32 {
    let (mant, exp, sticky) = quotient(x.numer().magnitude(), x.denom().magnitude(), 66);
    let f = f32::from_bits(to_ieee(&mant, exp, sticky, 24, -149) as u32);
    if x.numer().sign() == Sign::Minus { -f } else { f }
}

/// `x` as an exact fraction; `x` must be finite.
pub fn f64_to_rat(x: f64) -> BigRational {
    let bits = x.to_bits();
    let (fraction, biased) = (bits & ((1 << 52) - 1), (bits >> 52 & 0x7ff) as i64);
    let (mant, exp) = if biased == 0 { (fraction, -1074) } else { (fraction | 1 << 52, biased - 1075) };
    let int = BigInt::from(mant) * if x < 0.0 { -1 } else { 1 };
    if exp >= 0 {
        BigRational::from_integer(int << exp as u64)
    } else {
        BigRational::new(int, BigInt::from(1) << (-exp) as u64)
    }
}

pub fn signed(neg: bool, mant: BigUint) -> BigInt {
    BigInt::from_biguint(if neg { Sign::Minus } else { Sign::Plus }, mant)
}

/// `a / b` to at least `bits` bits: quotient, exponent, and whether there is a remainder.
fn quotient(a: &BigUint, b: &BigUint, bits: u64) -> (BigUint, i64, bool) {
    if *b == BigUint::ZERO || *a == BigUint::ZERO {
        return (BigUint::ZERO, 0, false);
    }
    let shift = (bits + b.bits()).saturating_sub(a.bits());
    let a = a << shift;
    let quotient = &a / b;
    let sticky = &quotient * b != a;
    (quotient, -(shift as i64), sticky)
}

/// Rounds to at most `prec` bits, to nearest even.
fn round_bits(mant: BigUint, exp: i64, sticky: bool, prec: u64) -> (BigUint, i64) {
    let Some(drop) = mant.bits().checked_sub(prec).filter(|&d| d > 0) else { return (mant, exp) };
    let mut kept = &mant >> drop;
    if mant.bit(drop - 1) {
        let above_half = sticky || mant.trailing_zeros().is_some_and(|z| z < drop - 1);
        if above_half || kept.bit(0) {
            kept += 1u32;
        }
    }
    (kept, exp + drop as i64)
}

/// IEEE bits, without sign, of `mant × 2^exp`: `mant_bits` is the mantissa's size, `min_exp` the smallest denormal's
/// exponent.
fn to_ieee(mant: &BigUint, exp: i64, sticky: bool, mant_bits: u64, min_exp: i64) -> u64 {
    if *mant == BigUint::ZERO {
        return 0;
    }
    // A sticky bit below makes a single rounding suffice.
    let wide = (mant << 2u32) + u32::from(sticky);
    let exp = exp - 2;
    let lowest = (exp + wide.bits() as i64 - mant_bits as i64).max(min_exp);
    let bits = (exp + wide.bits() as i64 - lowest).max(0) as u64;
    let (kept, kept_exp) = if bits == 0 {
        // Below the smallest denormal: rounds up only from above half of it.
        let half = exp + wide.bits() as i64 == lowest && wide.count_ones() > 1;
        (BigUint::from(u32::from(half)), lowest)
    } else {
        round_bits(wide, exp, false, bits)
    };
    let Some(mut mant) = kept.iter_u64_digits().next() else { return 0 };
    let mut exp = kept_exp;
    while exp > lowest {
        mant <<= 1;
        exp -= 1;
    }
    if mant >> mant_bits != 0 {
        mant >>= 1;
        exp += 1;
    }
    let hidden = 1u64 << (mant_bits - 1);
    if mant & hidden == 0 {
        return mant;
    }
    let biased = (exp - min_exp + 1) as u64;
    let infinite = if mant_bits == 53 { 0x7ff } else { 0xff };
    if biased >= infinite {
        return infinite << (mant_bits - 1);
    }
    biased << (mant_bits - 1) | (mant & (hidden - 1))
}

fn pow5(mut n: u64, prec: u64) -> BigFloat {
    let int = |x: u64| BigFloat::round(false, BigUint::from(x), 0, false, prec);
    if n <= 27 {
        return int(5u64.pow(n as u32));
    }
    let mut z = int(5u64.pow(27));
    n -= 27;
    let mut f = int(5);
    while n > 0 {
        if n & 1 != 0 {
            z = z.times(&f, prec);
        }
        f = f.times(&f, prec + 64);
        n >>= 1;
    }
    z
}
