//! Packages math, math/bits, unicode/utf8; random numbers.

use super::{Args, NativeFn, elementary};
use crate::vm::Machine;
use crate::vm::string::{decode_rune, encode_rune};
use crate::vm::trap::{Done, Trap};

macro_rules! f1 {
    ($f:expr) => {
        |m, a| {
            let f: fn(f64) -> f64 = $f;
            let v = f(m.arg_f64(a, 0));
            m.ret(a, 0, v.to_bits());
            Ok(())
        }
    };
}
macro_rules! f2 {
    ($f:expr) => {
        |m, a| {
            let f: fn(f64, f64) -> f64 = $f;
            let v = f(m.arg_f64(a, 0), m.arg_f64(a, 1));
            m.ret(a, 0, v.to_bits());
            Ok(())
        }
    };
}
macro_rules! u1 {
    ($f:expr) => {
        |m, a| {
            let f: fn(u64) -> u64 = $f;
            let v = f(m.arg(a, 0));
            m.ret(a, 0, v);
            Ok(())
        }
    };
}
macro_rules! u2 {
    ($f:expr) => {
        |m, a| {
            let f: fn(u64, u64) -> u64 = $f;
            let v = f(m.arg(a, 0), m.arg(a, 1));
            m.ret(a, 0, v);
            Ok(())
        }
    };
}
/// A predicate or mapping of runes.
macro_rules! rune {
    ($f:expr) => {
        |m, a| {
            let f: fn(i64) -> u64 = $f;
            let v = f(m.arg(a, 0) as i64);
            m.ret(a, 0, v);
            Ok(())
        }
    };
}

fn go_max(x: f64, y: f64) -> f64 {
    if x == f64::INFINITY || y == f64::INFINITY {
        f64::INFINITY
    } else if x.is_nan() || y.is_nan() {
        f64::NAN
    } else if x == 0.0 && y == 0.0 {
        if x.is_sign_negative() { y } else { x }
    } else {
        x.max(y)
    }
}
fn go_min(x: f64, y: f64) -> f64 {
    if x == f64::NEG_INFINITY || y == f64::NEG_INFINITY {
        f64::NEG_INFINITY
    } else if x.is_nan() || y.is_nan() {
        f64::NAN
    } else if x == 0.0 && y == 0.0 {
        if x.is_sign_negative() { x } else { y }
    } else {
        x.min(y)
    }
}

/// Functions that Go has in assembly or as instructions.
pub const TABLE: &[(&str, NativeFn)] = &[
    ("math.archCeil", f1!(f64::ceil)),
    ("math.archExp", f1!(elementary::exp)),
    ("math.archFloor", f1!(f64::floor)),
    ("math.archHypot", f2!(elementary::hypot)),
    ("math.archLog", f1!(elementary::log)),
    ("math.archMax", f2!(go_max)),
    ("math.archMin", f2!(go_min)),
    ("math.archTrunc", f1!(f64::trunc)),
    ("math.sqrt", f1!(f64::sqrt)),
    // These panic with the runtime's own errors.
    ("math/bits.Div64", div64),
    ("math/bits.Div", div64),
    ("hash/maphash.runtime_rand", random),
    ("runtime.rand", random),
    ("internal/sync.runtime_rand", random),
    ("unique.runtime_rand", random),
    ("math/rand.runtime_rand", random),
    ("math/rand/v2.runtime_rand", random),
];

/// Replacements of Go bodies.
pub const ACCELERATORS: &[(&str, NativeFn)] = &[
    ("math.Mod", f2!(|x, y| x % y)),
    ("math.FMA", |m, a| {
        let v = m.arg_f64(a, 0).mul_add(m.arg_f64(a, 1), m.arg_f64(a, 2));
        m.ret(a, 0, v.to_bits());
        Ok(())
    }),
    ("math/bits.LeadingZeros", u1!(|x| u64::from(x.leading_zeros()))),
    ("math/bits.LeadingZeros64", u1!(|x| u64::from(x.leading_zeros()))),
    ("math/bits.LeadingZeros32", u1!(|x| u64::from((x as u32).leading_zeros()))),
    ("math/bits.LeadingZeros16", u1!(|x| u64::from((x as u16).leading_zeros()))),
    ("math/bits.LeadingZeros8", u1!(|x| u64::from((x as u8).leading_zeros()))),
    ("math/bits.TrailingZeros", u1!(|x| u64::from(x.trailing_zeros()))),
    ("math/bits.TrailingZeros64", u1!(|x| u64::from(x.trailing_zeros()))),
    ("math/bits.TrailingZeros32", u1!(|x| u64::from((x as u32).trailing_zeros()))),
    ("math/bits.TrailingZeros16", u1!(|x| u64::from((x as u16).trailing_zeros()))),
    ("math/bits.TrailingZeros8", u1!(|x| u64::from((x as u8).trailing_zeros()))),
    ("math/bits.OnesCount", u1!(|x| u64::from(x.count_ones()))),
    ("math/bits.OnesCount64", u1!(|x| u64::from(x.count_ones()))),
    ("math/bits.OnesCount32", u1!(|x| u64::from(x.count_ones()))),
    ("math/bits.OnesCount16", u1!(|x| u64::from(x.count_ones()))),
    ("math/bits.OnesCount8", u1!(|x| u64::from(x.count_ones()))),
    ("math/bits.Len", u1!(|x| u64::from(64 - x.leading_zeros()))),
    ("math/bits.Len64", u1!(|x| u64::from(64 - x.leading_zeros()))),
    ("math/bits.Len32", u1!(|x| u64::from(64 - x.leading_zeros()))),
    ("math/bits.Len16", u1!(|x| u64::from(64 - x.leading_zeros()))),
    ("math/bits.Len8", u1!(|x| u64::from(64 - x.leading_zeros()))),
    ("math/bits.Reverse", u1!(u64::reverse_bits)),
    ("math/bits.Reverse64", u1!(u64::reverse_bits)),
    ("math/bits.Reverse32", u1!(|x| u64::from((x as u32).reverse_bits()))),
    ("math/bits.Reverse16", u1!(|x| u64::from((x as u16).reverse_bits()))),
    ("math/bits.Reverse8", u1!(|x| u64::from((x as u8).reverse_bits()))),
    ("math/bits.ReverseBytes", u1!(u64::swap_bytes)),
    ("math/bits.ReverseBytes64", u1!(u64::swap_bytes)),
    ("math/bits.ReverseBytes32", u1!(|x| u64::from((x as u32).swap_bytes()))),
    ("math/bits.ReverseBytes16", u1!(|x| u64::from((x as u16).swap_bytes()))),
    ("math/bits.RotateLeft", u2!(|x, k| x.rotate_left((k & 63) as u32))),
    ("math/bits.RotateLeft64", u2!(|x, k| x.rotate_left((k & 63) as u32))),
    ("math/bits.RotateLeft32", u2!(|x, k| u64::from((x as u32).rotate_left((k & 31) as u32)))),
    ("math/bits.RotateLeft16", u2!(|x, k| u64::from((x as u16).rotate_left((k & 15) as u32)))),
    ("math/bits.RotateLeft8", u2!(|x, k| u64::from((x as u8).rotate_left((k & 7) as u32)))),
    ("math/bits.Add64", add64),
    ("math/bits.Add", add64),
    ("math/bits.Sub64", sub64),
    ("math/bits.Sub", sub64),
    ("math/bits.Mul64", mul64),
    ("math/bits.Mul", mul64),
    ("unicode/utf8.RuneCount", rune_count),
    ("unicode/utf8.RuneCountInString", rune_count),
    ("unicode/utf8.DecodeRune", decode_first),
    ("unicode/utf8.DecodeRuneInString", decode_first),
    ("unicode/utf8.DecodeLastRune", decode_last),
    ("unicode/utf8.DecodeLastRuneInString", decode_last),
    ("unicode/utf8.Valid", valid),
    ("unicode/utf8.ValidString", valid),
    ("unicode/utf8.FullRune", full_rune),
    ("unicode/utf8.FullRuneInString", full_rune),
    (
        "unicode/utf8.RuneLen",
        rune!(|r| {
            match u32::try_from(r).ok().and_then(char::from_u32) {
                Some(c) => c.len_utf8() as u64,
                None => u64::MAX,
            }
        }),
    ),
    (
        "unicode/utf8.ValidRune",
        rune!(|r| u64::from(u32::try_from(r).ok().and_then(char::from_u32).is_some())),
    ),
    ("unicode/utf8.RuneStart", rune!(|b| u64::from(b as u64 & 0xC0 != 0x80))),
    ("unicode/utf8.EncodeRune", |m, a| {
        let (p, n, r) = (m.arg(a, 0), m.arg(a, 1), m.arg(a, 3) as i64);
        let mut out = Vec::new();
        encode_rune(r, &mut out);
        if out.len() as u64 > n {
            return Err(crate::vm::exec::index_trap(out.len() as u64 - 1, n));
        }
        m.mem.write(p, &out)?;
        m.ret(a, 0, out.len() as u64);
        Ok(())
    }),
];

fn random(m: &mut Machine, a: Args) -> Done {
    let v = m.state.rng.next();
    m.ret(a, 0, v);
    Ok(())
}

fn add64(m: &mut Machine, a: Args) -> Done {
    let s = u128::from(m.arg(a, 0)) + u128::from(m.arg(a, 1)) + u128::from(m.arg(a, 2));
    m.ret(a, 0, s as u64);
    m.ret(a, 1, (s >> 64) as u64);
    Ok(())
}
fn sub64(m: &mut Machine, a: Args) -> Done {
    let (x, y, b) = (m.arg(a, 0), m.arg(a, 1), m.arg(a, 2));
    let (d, b1) = x.overflowing_sub(y);
    let (d, b2) = d.overflowing_sub(b);
    m.ret(a, 0, d);
    m.ret(a, 1, u64::from(b1 || b2));
    Ok(())
}
fn mul64(m: &mut Machine, a: Args) -> Done {
    let p = u128::from(m.arg(a, 0)) * u128::from(m.arg(a, 1));
    m.ret(a, 0, (p >> 64) as u64);
    m.ret(a, 1, p as u64);
    Ok(())
}
fn div64(m: &mut Machine, a: Args) -> Done {
    let (hi, lo, y) = (m.arg(a, 0), m.arg(a, 1), m.arg(a, 2));
    if y == 0 {
        return Err(Trap::Error("integer divide by zero"));
    }
    if y <= hi {
        return Err(Trap::Error("integer overflow"));
    }
    let n = u128::from(hi) << 64 | u128::from(lo);
    m.ret(a, 0, (n / u128::from(y)) as u64);
    m.ret(a, 1, (n % u128::from(y)) as u64);
    Ok(())
}

fn rune_count(m: &mut Machine, a: Args) -> Done {
    let s = m.mem.slice(m.arg(a, 0), m.arg(a, 1))?;
    let (mut n, mut at) = (0, 0);
    while at < s.len() {
        at += decode_rune(&s[at..]).1;
        n += 1;
    }
    m.ret(a, 0, n);
    Ok(())
}
fn decode_first(m: &mut Machine, a: Args) -> Done {
    let n = m.arg(a, 1).min(4);
    let (r, w) = decode_rune(m.mem.slice(m.arg(a, 0), n)?);
    m.ret(a, 0, u64::from(r));
    m.ret(a, 1, w as u64);
    Ok(())
}
fn decode_last(m: &mut Machine, a: Args) -> Done {
    let (p, n) = (m.arg(a, 0), m.arg(a, 1));
    let k = n.min(4);
    let s = m.mem.slice(p + n - k, k)?;
    let mut found = if s.is_empty() { (0xFFFD, 0) } else { (0xFFFD, 1) };
    for start in (0..s.len()).rev() {
        let (r, w) = decode_rune(&s[start..]);
        if start + w == s.len() && (w > 1 || r < 0x80) {
            found = (r, w);
            break;
        }
    }
    m.ret(a, 0, u64::from(found.0));
    m.ret(a, 1, found.1 as u64);
    Ok(())
}
fn valid(m: &mut Machine, a: Args) -> Done {
    let ok = std::str::from_utf8(m.mem.slice(m.arg(a, 0), m.arg(a, 1))?).is_ok();
    m.ret(a, 0, u64::from(ok));
    Ok(())
}
fn full_rune(m: &mut Machine, a: Args) -> Done {
    let s = m.mem.slice(m.arg(a, 0), m.arg(a, 1).min(4))?;
    // Incomplete: a valid prefix cut off by the end.
    let full = match std::str::from_utf8(s) {
        Ok(s) => !s.is_empty(),
        Err(e) => e.valid_up_to() > 0 || e.error_len().is_some(),
    };
    m.ret(a, 0, u64::from(full));
    Ok(())
}
