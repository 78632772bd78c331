//! package math/rand: the state its seeds are mixed into.
//! Rules: math/rand/rng.go, go1.27: `rngCooked` is the additive lagged Fibonacci generator x[n] = x[n-607] + x[n-273],
//! seeded with 1, after 7.8e12 steps. We get there by raising t to that power modulo the recurrence's polynomial.

use super::{Args, NativeFn};
use crate::vm::Machine;
use crate::vm::trap::Done;
use std::sync::OnceLock;

pub const TABLE: &[(&str, NativeFn)] = &[("math/rand.advanced", advanced)];

const LEN: usize = 607;
const TAP: usize = 273;
const STEPS: u64 = 7_800_000_000_000;

/// (vec *[607]int64)
fn advanced(m: &mut Machine, a: Args) -> Done {
    static STATE: OnceLock<Vec<u64>> = OnceLock::new();
    let at = m.arg(a, 0);
    let bytes: Vec<u8> = STATE.get_or_init(state).iter().flat_map(|x| x.to_le_bytes()).collect();
    Ok(m.mem.write(at, &bytes)?)
}

/// Where output `n` (first: 1; the seeds are -606…0) is kept.
fn place(n: i128) -> usize {
    ((LEN - TAP) as i128 - n).rem_euclid(LEN as i128) as usize
}

fn state() -> Vec<u64> {
    let mut x: u64 = 1;
    let mut next = || {
        x = x * 48271 % 0x7FFF_FFFF;
        x
    };
    for _ in 0..20 {
        next();
    }
    let seeds: Vec<u64> = (0..LEN).map(|_| next() << 20 ^ next() << 10 ^ next()).collect();
    // Outputs in order, from -606 on: as many as the products below reach.
    let mut s: Vec<u64> = (0..LEN).map(|i| seeds[place(i as i128 - 606)]).collect();
    for i in LEN..2 * LEN {
        s.push(s[i - LEN].wrapping_add(s[i - TAP]));
    }
    let p = power(STEPS);
    let mut out = vec![0; LEN];
    for k in 0..LEN {
        let sum = p.iter().zip(&s[k..]).fold(0u64, |sum, (c, x)| sum.wrapping_add(c.wrapping_mul(*x)));
        out[place(i128::from(STEPS) + k as i128 - 606)] = sum;
    }
    out
}

/// t^n modulo t^607 - t^334 - 1, coefficients modulo 2^64.
fn power(n: u64) -> Vec<u64> {
    let mut p = vec![0u64; LEN];
    p[0] = 1;
    for bit in (0..64 - n.leading_zeros()).rev() {
        let mut product = vec![0u64; 2 * LEN];
        for (i, &c) in p.iter().enumerate() {
            for (slot, &d) in product[i..].iter_mut().zip(&p) {
                *slot = slot.wrapping_add(c.wrapping_mul(d));
            }
        }
        if n >> bit & 1 != 0 {
            product.rotate_right(1);
        }
        for i in (LEN..2 * LEN).rev() {
            let c = std::mem::take(&mut product[i]);
            product[i - LEN] = product[i - LEN].wrapping_add(c);
            product[i - TAP] = product[i - TAP].wrapping_add(c);
        }
        product.truncate(LEN);
        p = product;
    }
    p
}
