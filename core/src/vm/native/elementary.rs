//! Functions of package math that are in assembly on amd64, bit for bit; the others are compiled from Go's source.
//! Rules: math/{exp,log,hypot}_amd64, go1.27: the polynomials of FreeBSD's msun; Exp is evaluated with fused multiply-adds.
#![allow(clippy::excessive_precision, clippy::approx_constant)]

/// The value of `math.NaN`.
const NAN: f64 = f64::from_bits(0x7FF8_0000_0000_0001);
const LN2_HI: f64 = 6.93147180369123816490e-01;
const LN2_LO: f64 = 1.90821492927058770002e-10;

/// Evaluates a polynomial, highest power first.
fn poly(x: f64, c: &[f64]) -> f64 {
    c.iter().skip(1).fold(c.first().copied().unwrap_or(0.0), |sum, c| sum * x + c)
}

/// Fraction in [½, 1) and exponent.
fn frexp(x: f64) -> (f64, i32) {
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    let (x, extra) = if x.abs() < f64::MIN_POSITIVE { (x * (1u64 << 52) as f64, -52) } else { (x, 0) };
    let bits = x.to_bits();
    let exp = (bits >> 52 & 0x7ff) as i32 - 1022 + extra;
    (f64::from_bits(bits & !(0x7ff << 52) | 1022 << 52), exp)
}

/// `math.archExp`.
pub fn exp(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x == f64::NEG_INFINITY {
        return 0.0;
    }
    if x > 7.09782712893384e+02 {
        return f64::INFINITY;
    }
    let k = (x * 1.4426950408889634073599246810018920).round_ties_even();
    if k < -1.0e6 {
        return 0.0;
    }
    let mut r = (-0.69314718055966295651160180568695068359375f64).mul_add(k, x);
    r = (-0.28235290563031577122588448175013436025525412068e-12f64).mul_add(k, r);
    r *= 0.0625;
    let mut p = 2.4801587301587301587e-5f64;
    for c in [
        1.9841269841269841270e-4,
        1.3888888888888888889e-3,
        8.3333333333333333333e-3,
        4.1666666666666666667e-2,
        1.6666666666666666667e-1,
        0.5,
        1.0,
    ] {
        p = p.mul_add(r, c);
    }
    // e^r - 1, squared four times.
    let mut y = r * p;
    for _ in 0..3 {
        y *= y + 2.0;
    }
    y = y.mul_add(y + 2.0, 1.0);
    let biased = k as i64 + 0x3ff;
    if biased >= 0x7ff {
        return f64::INFINITY;
    }
    if biased > 0 {
        return y * f64::from_bits((biased as u64) << 52);
    }
    if biased < -52 {
        return 0.0;
    }
    y * f64::from_bits(((biased + 0x3fe) as u64) << 52) * f64::from_bits(1 << 52)
}

/// `math.archLog`.
pub fn log(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x < 0.0 {
        return NAN;
    }
    if x == 0.0 {
        return f64::NEG_INFINITY;
    }
    // Go's amd64 assembly takes a subnormal's fraction as if it were normal.
    let (mut f, mut k) =
        if x < f64::MIN_POSITIVE { (f64::from_bits(x.to_bits() | 1022 << 52), -1022) } else { frexp(x) };
    if f < std::f64::consts::SQRT_2 / 2.0 {
        f *= 2.0;
        k -= 1;
    }
    let (f, k) = (f - 1.0, f64::from(k));
    let s = f / (2.0 + f);
    let s2 = s * s;
    let s4 = s2 * s2;
    let t1 = s2
        * poly(
            s4,
            &[
                1.479819860511658591e-01,
                1.818357216161805012e-01,
                2.857142874366239149e-01,
                6.666666666666735130e-01,
            ],
        );
    let t2 = s4 * poly(s4, &[1.531383769920937332e-01, 2.222219843214978396e-01, 3.999999999940941908e-01]);
    let half = 0.5 * f * f;
    k * LN2_HI - ((half - (s * (half + (t1 + t2)) + k * LN2_LO)) - f)
}

/// `math.archHypot`.
pub fn hypot(p: f64, q: f64) -> f64 {
    let (p, q) = (p.abs(), q.abs());
    if p.is_infinite() || q.is_infinite() {
        return f64::INFINITY;
    }
    if p.is_nan() || q.is_nan() {
        return NAN;
    }
    let (max, min) = if p > q { (p, q) } else { (q, p) };
    if max == 0.0 {
        return 0.0;
    }
    let r = min / max;
    max * (r * r + 1.0).sqrt()
}
