//! Elementary functions of package math, to the bit as Go has them on amd64.
//! Rules: math/{exp_amd64,log,pow,sin,tan,sinh,tanh,atan,asin,cbrt,expm1,log1p,hypot_amd64}, go1.27: the polynomials of
//! FreeBSD's msun and of Cephes; Exp is evaluated with fused multiply-adds. Angles from 2^29 on are reduced by Payne and Hanek's method.
#![allow(clippy::excessive_precision, clippy::approx_constant)]

use super::huge_angles;
use std::f64::consts::{FRAC_2_PI, FRAC_PI_2, FRAC_PI_4, LN_2, LOG2_E, LOG10_E, PI};

/// As `math.NaN` makes it.
const NAN: f64 = f64::from_bits(0x7FF8_0000_0000_0001);
const LN2_HI: f64 = 6.93147180369123816490e-01;
const LN2_LO: f64 = 1.90821492927058770002e-10;

/// Highest power first.
fn poly(x: f64, c: &[f64]) -> f64 {
    c.iter().skip(1).fold(c.first().copied().unwrap_or(0.0), |sum, c| sum * x + c)
}

/// Fraction in [½, 1) and exponent.
pub fn frexp(x: f64) -> (f64, i32) {
    if x == 0.0 || !x.is_finite() {
        return (x, 0);
    }
    let (x, extra) = if x.abs() < f64::MIN_POSITIVE { (x * (1u64 << 52) as f64, -52) } else { (x, 0) };
    let bits = x.to_bits();
    let exp = (bits >> 52 & 0x7ff) as i32 - 1022 + extra;
    (f64::from_bits(bits & !(0x7ff << 52) | 1022 << 52), exp)
}

pub fn ldexp(frac: f64, exp: i64) -> f64 {
    if frac == 0.0 || !frac.is_finite() {
        return frac;
    }
    let (frac, e) = frexp(frac);
    // A fraction in [1, 2) from here on.
    let exp = exp.clamp(-10_000, 10_000) + i64::from(e) - 1;
    let bits = frac.to_bits() & !(0x7ff << 52);
    if exp < -1075 {
        return 0f64.copysign(frac);
    }
    if exp > 1023 {
        return f64::INFINITY.copysign(frac);
    }
    if exp < -1022 {
        return f64::from_bits(bits | ((exp + 1023 + 53) as u64) << 52) / (1u64 << 53) as f64;
    }
    f64::from_bits(bits | ((exp + 1023) as u64) << 52)
}

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
    // e^r - 1, squared up four times.
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

pub fn exp2(x: f64) -> f64 {
    if x.is_nan() {
        return x;
    }
    if x > 1.0239999999999999e+03 {
        return f64::INFINITY;
    }
    if x < -1.0740e+03 {
        return 0.0;
    }
    let k = if x > 0.0 { (x + 0.5).trunc() } else { (x - 0.5).trunc() };
    let k = if x == 0.0 { 0.0 } else { k };
    let t = x - k;
    let (hi, lo) = (t * LN2_HI, -t * LN2_LO);
    let r = hi - lo;
    let t = r * r;
    let c = r - t * poly(
        t,
        &[
            4.13813679705723846039e-08,
            -1.65339022054652515390e-06,
            6.61375632143793436117e-05,
            -2.77777777770155933842e-03,
            1.66666666666666657415e-01,
        ],
    );
    let y = 1.0 - ((lo - (r * c) / (2.0 - c)) - hi);
    ldexp(y, k as i64)
}

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
    // Of a subnormal number Go's assembly on amd64 takes the fraction as if it were normal.
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

pub fn log10(x: f64) -> f64 {
    log(x) * LOG10_E
}

pub fn log2(x: f64) -> f64 {
    let (frac, exp) = frexp(x);
    if frac == 0.5 {
        return f64::from(exp - 1);
    }
    log(frac) * LOG2_E + f64::from(exp)
}

pub fn pow(x: f64, y: f64) -> f64 {
    let odd = |v: f64| v.abs() < 9007199254740992.0 && v.fract() == 0.0 && (v as i64) & 1 == 1;
    if y == 0.0 || x == 1.0 {
        return 1.0;
    }
    if y == 1.0 {
        return x;
    }
    if x.is_nan() || y.is_nan() {
        return NAN;
    }
    if x == 0.0 {
        return match (y < 0.0, x.is_sign_negative() && odd(y)) {
            (true, true) => f64::NEG_INFINITY,
            (true, false) => f64::INFINITY,
            (false, true) => x,
            (false, false) => 0.0,
        };
    }
    let beyond = |grows: bool| {
        if x == -1.0 {
            1.0
        } else if (x.abs() < 1.0) == grows {
            0.0
        } else {
            f64::INFINITY
        }
    };
    if y.is_infinite() {
        return beyond(y > 0.0);
    }
    if x == f64::NEG_INFINITY {
        return pow(1.0 / x, -y);
    }
    if x == f64::INFINITY {
        return if y < 0.0 { 0.0 } else { f64::INFINITY };
    }
    if y == 0.5 {
        return x.sqrt();
    }
    if y == -0.5 {
        return 1.0 / x.sqrt();
    }
    let (mut whole, mut part) = (y.abs().trunc(), y.abs().fract());
    if part != 0.0 && x < 0.0 {
        return NAN;
    }
    if whole >= 9.223372036854775808e18 {
        return beyond(y > 0.0);
    }
    let (mut a, mut ae) = (1.0, 0i64);
    if part != 0.0 {
        if part > 0.5 {
            part -= 1.0;
            whole += 1.0;
        }
        a = exp(part * log(x));
    }
    let (mut b, be) = frexp(x);
    let mut be = i64::from(be);
    let mut i = whole as i64;
    while i != 0 {
        if !(-4096..=4096).contains(&be) {
            ae += be;
            break;
        }
        if i & 1 == 1 {
            a *= b;
            ae += be;
        }
        b *= b;
        be <<= 1;
        if b < 0.5 {
            b += b;
            be -= 1;
        }
        i >>= 1;
    }
    if y < 0.0 {
        a = 1.0 / a;
        ae = -ae;
    }
    ldexp(a, ae)
}

// ---- trigonometric functions: octant and the rest of the angle

const HUGE_ANGLE: f64 = 536870912.0;

fn octant(x: f64) -> (u64, f64) {
    if x >= HUGE_ANGLE {
        return huge_angles::octant(x);
    }
    let mut j = (x * (2.0 * FRAC_2_PI)) as u64;
    let mut y = j as f64;
    if j & 1 == 1 {
        j += 1;
        y += 1.0;
    }
    let z = ((x - y * 7.85398125648498535156e-1) - y * 3.77489470793079817668e-8)
        - y * 2.69515142907905952645e-15;
    (j, z)
}

fn sine(z: f64) -> f64 {
    let zz = z * z;
    z + z
        * zz
        * poly(
            zz,
            &[
                1.58962301576546568060e-10,
                -2.50507477628578072866e-8,
                2.75573136213857245213e-6,
                -1.98412698295895385996e-4,
                8.33333333332211858878e-3,
                -1.66666666666666307295e-1,
            ],
        )
}

fn cosine(z: f64) -> f64 {
    let zz = z * z;
    1.0 - 0.5 * zz
        + zz * zz
            * poly(
                zz,
                &[
                    -1.13585365213876817300e-11,
                    2.08757008419747316778e-9,
                    -2.75573141792967388112e-7,
                    2.48015872888517045348e-5,
                    -1.38888888888730564116e-3,
                    4.16666666666665929218e-2,
                ],
            )
}

pub fn sin(x: f64) -> f64 {
    if x == 0.0 || x.is_nan() {
        return x;
    }
    if !x.is_finite() {
        return NAN;
    }
    let (j, z) = octant(x.abs());
    let j = j & 7;
    let y = if matches!(j & 3, 1 | 2) { cosine(z) } else { sine(z) };
    if (x < 0.0) != (j > 3) { -y } else { y }
}

pub fn cos(x: f64) -> f64 {
    if !x.is_finite() {
        return NAN;
    }
    let (j, z) = octant(x.abs());
    let j = j & 7;
    let y = if matches!(j & 3, 1 | 2) { sine(z) } else { cosine(z) };
    if (j > 3) != (j & 3 > 1) { -y } else { y }
}

pub fn tan(x: f64) -> f64 {
    if x == 0.0 || x.is_nan() {
        return x;
    }
    if !x.is_finite() {
        return NAN;
    }
    let (j, z) = octant(x.abs());
    let zz = z * z;
    let mut y = z;
    if zz > 1e-14 {
        let p = poly(zz, &[-1.30936939181383777646e4, 1.15351664838587416140e6, -1.79565251976484877988e7]);
        let q = poly(
            zz,
            &[
                1.0,
                1.36812963470692954678e4,
                -1.32089234440210967447e6,
                2.50083801823357915839e7,
                -5.38695755929454629881e7,
            ],
        );
        y = z + z * (zz * p / q);
    }
    if j & 2 == 2 {
        y = -1.0 / y;
    }
    if x < 0.0 { -y } else { y }
}

// ---- inverse trigonometric functions

fn arctangent(x: f64) -> f64 {
    let z = x * x;
    let p = poly(
        z,
        &[
            -8.750608600031904122785e-01,
            -1.615753718733365076637e+01,
            -7.500855792314704667340e+01,
            -1.228866684490136173410e+02,
            -6.485021904942025371773e+01,
        ],
    );
    let q = poly(
        z,
        &[
            1.0,
            2.485846490142306297962e+01,
            1.650270098316988542046e+02,
            4.328810604912902668951e+02,
            4.853903996359136964868e+02,
            1.945506571482613964425e+02,
        ],
    );
    x * (z * p / q) + x
}

fn positive_atan(x: f64) -> f64 {
    const MORE: f64 = 6.123233995736765886130e-17;
    if x <= 0.66 {
        return arctangent(x);
    }
    if x > 2.41421356237309504880 {
        return FRAC_PI_2 - arctangent(1.0 / x) + MORE;
    }
    FRAC_PI_4 + arctangent((x - 1.0) / (x + 1.0)) + 0.5 * MORE
}

pub fn atan(x: f64) -> f64 {
    if x == 0.0 {
        x
    } else if x > 0.0 {
        positive_atan(x)
    } else {
        -positive_atan(-x)
    }
}

pub fn asin(x: f64) -> f64 {
    if x == 0.0 {
        return x;
    }
    let a = x.abs();
    if a.is_nan() || a > 1.0 {
        return NAN;
    }
    let root = (1.0 - a * a).sqrt();
    let y = if a > 0.7 { FRAC_PI_2 - positive_atan(root / a) } else { positive_atan(a / root) };
    if x < 0.0 { -y } else { y }
}

pub fn acos(x: f64) -> f64 {
    FRAC_PI_2 - asin(x)
}

pub fn atan2(y: f64, x: f64) -> f64 {
    if x.is_nan() || y.is_nan() || y == 0.0 || x == 0.0 || x.is_infinite() || y.is_infinite() {
        return y.atan2(x);
    }
    let q = atan(y / x);
    match (x < 0.0, q <= 0.0) {
        (true, true) => q + PI,
        (true, false) => q - PI,
        (false, _) => q,
    }
}

// ---- hyperbolic functions

pub fn sinh(x: f64) -> f64 {
    let a = if x < 0.0 { -x } else { x };
    let y = if a > 21.0 {
        exp(a) * 0.5
    } else if a > 0.5 {
        let e = exp(a);
        (e - 1.0 / e) * 0.5
    } else {
        let s = a * a;
        let p = poly(
            s,
            &[
                -0.2630563213397497062819489e+2,
                -0.2894211355989563807284660366e+4,
                -0.8991272022039509355398013511e+5,
                -0.6307673640497716991184787251e+6,
            ],
        );
        let q = poly(
            s,
            &[
                1.0,
                -0.173678953558233699533450911e+3,
                0.1521517378790019070696485176e+5,
                -0.6307673640497716991212077277e+6,
            ],
        );
        p * a / q
    };
    if x < 0.0 { -y } else { y }
}

pub fn cosh(x: f64) -> f64 {
    let a = x.abs();
    let e = exp(a);
    if a > 21.0 { e * 0.5 } else { (e + 1.0 / e) * 0.5 }
}

pub fn tanh(x: f64) -> f64 {
    let a = x.abs();
    if a > 0.5 * 8.8029691931113054295988e+01 {
        return 1f64.copysign(x);
    }
    if a >= 0.625 {
        let y = 1.0 - 2.0 / (exp(2.0 * a) + 1.0);
        return if x < 0.0 { -y } else { y };
    }
    if x == 0.0 || x.is_nan() {
        return x;
    }
    let s = x * x;
    let p = poly(s, &[-9.64399179425052238628e-1, -9.92877231001918586564e1, -1.61468768441708447952e3]);
    let q = poly(s, &[1.0, 1.12811678491632931402e2, 2.23548839060100448583e3, 4.84406305325125486048e3]);
    x + x * s * p / q
}

pub fn asinh(x: f64) -> f64 {
    const LARGE: f64 = 268435456.0;
    if !x.is_finite() {
        return x;
    }
    let a = if x < 0.0 { -x } else { x };
    let y = if a > LARGE {
        log(a) + 6.93147180559945286227e-01
    } else if a > 2.0 {
        log(2.0 * a + 1.0 / ((a * a + 1.0).sqrt() + a))
    } else if a < 1.0 / LARGE {
        a
    } else {
        log1p(a + a * a / (1.0 + (1.0 + a * a).sqrt()))
    };
    if x < 0.0 { -y } else { y }
}

pub fn acosh(x: f64) -> f64 {
    if x < 1.0 || x.is_nan() {
        NAN
    } else if x == 1.0 {
        0.0
    } else if x >= 268435456.0 {
        log(x) + LN_2
    } else if x > 2.0 {
        log(2.0 * x - 1.0 / (x + (x * x - 1.0).sqrt()))
    } else {
        let t = x - 1.0;
        log1p(t + (2.0 * t + t * t).sqrt())
    }
}

pub fn atanh(x: f64) -> f64 {
    if x.is_nan() || x.abs() > 1.0 {
        return NAN;
    }
    if x.abs() == 1.0 {
        return f64::INFINITY.copysign(x);
    }
    let a = if x < 0.0 { -x } else { x };
    let y = if a < 1.0 / 268435456.0 {
        a
    } else if a < 0.5 {
        let t = a + a;
        0.5 * log1p(t + t * a / (1.0 - a))
    } else {
        0.5 * log1p((a + a) / (1.0 - a))
    };
    if x < 0.0 { -y } else { y }
}

// ---- the rest

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

pub fn cbrt(x: f64) -> f64 {
    if x == 0.0 || !x.is_finite() {
        return x;
    }
    let a = x.abs();
    let mut t = f64::from_bits(a.to_bits() / 3 + (715094163 << 32));
    if a < 2.22507385850720138309e-308 {
        let scaled = (1u64 << 54) as f64 * a;
        t = f64::from_bits(scaled.to_bits() / 3 + (696219795 << 32));
    }
    let mut r = t * t / a;
    let mut s = 5.42857142857142815906e-01 + r * t;
    t *= 3.57142857142857150787e-01
        + 1.60714285714285720630e+00 / (s + 1.41428571428571436819e+00 + -7.05306122448979611050e-01 / s);
    t = f64::from_bits((t.to_bits() & (0xF_FFFF_FFFC << 28)) + (1 << 30));
    s = t * t;
    r = a / s;
    let w = t + t;
    r = (r - t) / (w + r);
    t += t * r;
    if x < 0.0 { -t } else { t }
}

pub fn expm1(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    let negative = x < 0.0;
    let a = x.abs();
    if a >= 3.88162421113569373274e+01 {
        if negative {
            return -1.0;
        }
        if a >= 7.09782712893383973096e+02 {
            return f64::INFINITY;
        }
    }
    let (mut x, mut c, mut k) = (x, 0.0, 0i64);
    if a > 3.46573590279972654709e-01 {
        let (hi, lo);
        if a < 1.03972077083991796413e+00 {
            k = if negative { -1 } else { 1 };
            (hi, lo) = if negative { (x + LN2_HI, -LN2_LO) } else { (x - LN2_HI, LN2_LO) };
        } else {
            k = (1.44269504088896338700e+00 * x + if negative { -0.5 } else { 0.5 }) as i64;
            let t = k as f64;
            (hi, lo) = (x - t * LN2_HI, t * LN2_LO);
        }
        x = hi - lo;
        c = (hi - x) - lo;
    } else if a < 1.0 / (1u64 << 54) as f64 {
        return x;
    }
    let hfx = 0.5 * x;
    let hxs = x * hfx;
    let r1 = poly(
        hxs,
        &[
            -2.01099218183624371326e-07,
            4.00821782732936239552e-06,
            -7.93650757867487942473e-05,
            1.58730158725481460165e-03,
            -3.33333333333331316428e-02,
            1.0,
        ],
    );
    let t = 3.0 - r1 * hfx;
    let mut e = hxs * ((r1 - t) / (6.0 - x * t));
    if k == 0 {
        return x - (x * e - hxs);
    }
    e = x * (e - c) - c;
    e -= hxs;
    let scaled = |y: f64| f64::from_bits(y.to_bits().wrapping_add((k as u64) << 52));
    if k == -1 {
        return 0.5 * (x - e) - 0.5;
    }
    if k == 1 {
        return if x < -0.25 { -2.0 * (e - (x + 0.5)) } else { 1.0 + 2.0 * (x - e) };
    }
    if k <= -2 || k > 56 {
        return scaled(1.0 - (e - x)) - 1.0;
    }
    if k < 20 {
        let t = f64::from_bits(0x3ff0_0000_0000_0000 - (0x20_0000_0000_0000 >> k));
        return scaled(t - (e - x));
    }
    let t = f64::from_bits(((0x3ff - k) as u64) << 52);
    scaled(x - (e + t) + 1.0)
}

pub fn log1p(x: f64) -> f64 {
    if x < -1.0 || x.is_nan() {
        return NAN;
    }
    if x == -1.0 {
        return f64::NEG_INFINITY;
    }
    if x == f64::INFINITY {
        return x;
    }
    let a = x.abs();
    let (mut f, mut mantissa, mut k, mut c) = (0.0, 0u64, 1i64, 0.0);
    if a < 4.142135623730950488017e-01 {
        if a < 1.0 / 536870912.0 {
            return if a < 1.0 / (1u64 << 54) as f64 { x } else { x - x * x * 0.5 };
        }
        if x > -2.928932188134524755992e-01 {
            k = 0;
            f = x;
            mantissa = 1;
        }
    }
    if k != 0 {
        let mut u = x;
        if a < 9007199254740992.0 {
            u = 1.0 + x;
            k = (u.to_bits() >> 52) as i64 - 1023;
            c = if k > 0 { 1.0 - (u - x) } else { x - (u - 1.0) };
            c /= u;
        } else {
            k = (u.to_bits() >> 52) as i64 - 1023;
        }
        mantissa = u.to_bits() & 0x000f_ffff_ffff_ffff;
        if mantissa < 0x0006_a09e_667f_3bcd {
            u = f64::from_bits(mantissa | 0x3ff0_0000_0000_0000);
        } else {
            k += 1;
            u = f64::from_bits(mantissa | 0x3fe0_0000_0000_0000);
            mantissa = (0x0010_0000_0000_0000 - mantissa) >> 2;
        }
        f = u - 1.0;
    }
    let half = 0.5 * f * f;
    let kf = k as f64;
    if mantissa == 0 {
        if f == 0.0 {
            return if k == 0 { 0.0 } else { kf * LN2_HI + (c + kf * LN2_LO) };
        }
        let r = half * (1.0 - 0.66666666666666666 * f);
        return if k == 0 { f - r } else { kf * LN2_HI - ((r - (kf * LN2_LO + c)) - f) };
    }
    let s = f / (2.0 + f);
    let z = s * s;
    let r = z * poly(
        z,
        &[
            1.479819860511658591e-01,
            1.531383769920937332e-01,
            1.818357216161805012e-01,
            2.222219843214978396e-01,
            2.857142874366239149e-01,
            3.999999999940941908e-01,
            6.666666666666735130e-01,
        ],
    );
    if k == 0 {
        return f - (half - s * (half + r));
    }
    kf * LN2_HI - ((half - (s * (half + r) + (kf * LN2_LO + c))) - f)
}

/// `x - n*y` for the integer nearest to `x/y`, even in the middle.
pub fn remainder(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() || x.is_infinite() || y == 0.0 {
        return NAN;
    }
    if y.is_infinite() {
        return x;
    }
    let (mut r, y) = (x.abs(), y.abs());
    if r == y {
        return 0f64.copysign(x);
    }
    if y <= f64::MAX / 2.0 {
        r %= y + y;
    }
    if y < 4.45014771701440276618e-308 {
        if r + r > y {
            r -= y;
            if r + r >= y {
                r -= y;
            }
        }
    } else {
        let half = 0.5 * y;
        if r > half {
            r -= y;
            if r >= half {
                r -= y;
            }
        }
    }
    if x.is_sign_negative() { -r } else { r }
}
