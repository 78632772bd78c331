//! Arithmetic of math/big and RSA: loops over little-endian slices of 64-bit words, which Go has in assembly.
//! Packs have Go's portable bodies of them; these are faster.
//! Source: math/big/arith_decl.go, crypto/internal/fips140/bigmod, go1.24 to go1.27.
//! `z` may alias an operand: words are read before any is written.

use super::{Args, NativeFn};
use crate::vm::Machine;
use crate::vm::trap::{Done, Trap};

pub const TABLE: &[(&str, NativeFn)] = &[
    ("math/big.addVV", |m, a| vectors(m, a, add)),
    ("math/big.subVV", |m, a| vectors(m, a, subtract)),
    ("math/big.addVW", |m, a| vector_and_word(m, a, add)),
    ("math/big.subVW", |m, a| vector_and_word(m, a, subtract)),
    ("math/big.lshVU", shift_left),
    ("math/big.shlVU", shift_left),
    ("math/big.rshVU", shift_right),
    ("math/big.shrVU", shift_right),
    ("math/big.mulAddVWW", |m, a| {
        let (factor, carry) = (m.arg(a, 6), m.arg(a, 7));
        let x = words(m, a, X)?;
        let zeros = vec![0; x.len()];
        multiply(m, a, &zeros, &x, factor, carry)
    }),
    ("math/big.addMulVVW", add_multiplied),
    ("crypto/internal/fips140/bigmod.addMulVVW", add_multiplied),
    ("math/big.addMulVVWW", |m, a| {
        let (factor, carry) = (m.arg(a, 9), m.arg(a, 10));
        let (x, y) = (words(m, a, X)?, words(m, a, Y)?);
        multiply(m, a, &x, &y, factor, carry)
    }),
];

/// Parameter words at which the slices start.
const Z: usize = 0;
const X: usize = 3;
const Y: usize = 6;

/// The first words of a slice, as many as `z` has or fewer. Charges steps for reading them.
fn words(m: &mut Machine, a: Args, at: usize) -> Result<Vec<u64>, Trap> {
    let len = m.arg(a, at + 1).min(m.arg(a, Z + 1));
    m.work(len / 4)?;
    let bytes = m.mem.slice(m.arg(a, at), len * 8)?;
    Ok(bytes.chunks_exact(8).map(|b| b.try_into().map_or(0, u64::from_le_bytes)).collect())
}

/// Writes `z` and returns the carry, the only result.
fn give(m: &mut Machine, a: Args, z: &[u64], carry: u64) -> Done {
    let bytes: Vec<u8> = z.iter().flat_map(|word| word.to_le_bytes()).collect();
    m.mem.write(m.arg(a, Z), &bytes)?;
    m.ret(a, 0, carry);
    Ok(())
}

/// (x, y, carry) to (word, carry).
type WordOp = fn(u64, u64, u64) -> (u64, u64);

fn add(x: u64, y: u64, carry: u64) -> (u64, u64) {
    let sum = u128::from(x) + u128::from(y) + u128::from(carry);
    (sum as u64, (sum >> 64) as u64)
}

fn subtract(x: u64, y: u64, borrow: u64) -> (u64, u64) {
    let (rest, first) = x.overflowing_sub(y);
    let (rest, second) = rest.overflowing_sub(borrow);
    (rest, u64::from(first || second))
}

fn vectors(m: &mut Machine, a: Args, op: WordOp) -> Done {
    let (x, y) = (words(m, a, X)?, words(m, a, Y)?);
    let mut carry = 0;
    let step = |(&x, &y): (&u64, &u64)| {
        let (word, next) = op(x, y, carry);
        carry = next;
        word
    };
    let z: Vec<u64> = x.iter().zip(&y).map(step).collect();
    give(m, a, &z, carry)
}

fn vector_and_word(m: &mut Machine, a: Args, op: WordOp) -> Done {
    let mut carry = m.arg(a, 6);
    let x = words(m, a, X)?;
    let step = |&x: &u64| {
        let (word, next) = op(x, carry, 0);
        carry = next;
        word
    };
    let z: Vec<u64> = x.iter().map(step).collect();
    give(m, a, &z, carry)
}

fn add_multiplied(m: &mut Machine, a: Args) -> Done {
    let factor = m.arg(a, 6);
    let (z, x) = (words(m, a, Z)?, words(m, a, X)?);
    multiply(m, a, &z, &x, factor, 0)
}

fn shift_left(m: &mut Machine, a: Args) -> Done {
    let bits = m.arg(a, 6) as u32;
    let x = words(m, a, X)?;
    let mut low = 0;
    let step = |&x: &u64| {
        let both = u128::from(x) << bits;
        let word = both as u64 | low;
        low = (both >> 64) as u64;
        word
    };
    let z: Vec<u64> = x.iter().map(step).collect();
    give(m, a, &z, low)
}

fn shift_right(m: &mut Machine, a: Args) -> Done {
    let bits = m.arg(a, 6) as u32;
    let x = words(m, a, X)?;
    let mut high = 0;
    let step = |&x: &u64| {
        let both = (u128::from(x) << 64) >> bits;
        let word = (both >> 64) as u64 | high;
        high = both as u64;
        word
    };
    let mut z: Vec<u64> = x.iter().rev().map(step).collect();
    z.reverse();
    give(m, a, &z, high)
}

/// z = x + y·factor + carry.
fn multiply(m: &mut Machine, a: Args, x: &[u64], y: &[u64], factor: u64, mut carry: u64) -> Done {
    let step = |(&x, &y): (&u64, &u64)| {
        let sum = u128::from(x) + u128::from(y) * u128::from(factor) + u128::from(carry);
        carry = (sum >> 64) as u64;
        sum as u64
    };
    let z: Vec<u64> = x.iter().zip(y).map(step).collect();
    give(m, a, &z, carry)
}
