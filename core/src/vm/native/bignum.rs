//! math/big: arithmetic of natural numbers, little-endian slices of 64-bit words. The Go side makes the slices.
//! Division: Knuth, The Art of Computer Programming, vol. 2, 4.3.1, algorithm D.

use super::{Args, NativeFn};
use crate::vm::Machine;
use crate::vm::trap::{Done, Trap};

pub const TABLE: &[(&str, NativeFn)] = &[
    ("math/big.mulTo", mul),
    ("math/big.divTo", div),
    ("math/big.addTo", |m, a| combine(m, a, u64::overflowing_add)),
    ("math/big.subTo", |m, a| combine(m, a, u64::overflowing_sub)),
    ("math/big.montgomeryTo", montgomery),
];

/// The words of the slice parameter whose first word is `at`. Reading them counts as steps.
fn nat(m: &mut Machine, a: Args, at: usize) -> Result<Vec<u64>, Trap> {
    let words = m.arg(a, at + 1);
    work(m, words as usize, 4)?;
    let bytes = m.mem.slice(m.arg(a, at), words * 8)?;
    Ok(bytes.chunks_exact(8).map(|b| b.try_into().map_or(0, u64::from_le_bytes)).collect())
}

/// Products of words count as steps, before they are made.
fn work(m: &mut Machine, x: usize, y: usize) -> Done {
    m.work((x as u64).saturating_mul(y as u64) / 8)
}

fn store(m: &mut Machine, a: Args, at: usize, words: &[u64]) -> Done {
    let (to, len) = (m.arg(a, at), m.arg(a, at + 1));
    for (i, word) in (0..len).zip(words.iter().copied().chain(std::iter::repeat(0))) {
        m.mem.store64(to + 8 * i, word)?;
    }
    Ok(())
}

/// (z, x, y nat): x has at least as many words as y.
fn combine(m: &mut Machine, a: Args, op: fn(u64, u64) -> (u64, bool)) -> Done {
    let (x, y) = (nat(m, a, 3)?, nat(m, a, 6)?);
    let mut carry = false;
    let mut z: Vec<u64> = Vec::with_capacity(x.len() + 1);
    for (i, &word) in x.iter().enumerate() {
        let (sum, over) = op(word, y.get(i).copied().unwrap_or(0));
        let (sum, again) = op(sum, u64::from(carry));
        carry = over || again;
        z.push(sum);
    }
    z.push(u64::from(carry));
    store(m, a, 0, &z)
}

/// (z, x, y nat)
fn mul(m: &mut Machine, a: Args) -> Done {
    let (x, y) = (nat(m, a, 3)?, nat(m, a, 6)?);
    work(m, x.len(), y.len())?;
    let mut z = vec![0u64; x.len() + y.len()];
    for (i, &word) in x.iter().enumerate() {
        let mut carry = 0;
        for (slot, &other) in z[i..].iter_mut().zip(&y) {
            let sum = u128::from(word) * u128::from(other) + u128::from(*slot) + carry;
            *slot = sum as u64;
            carry = sum >> 64;
        }
        z[i + y.len()] = carry as u64;
    }
    store(m, a, 0, &z)
}

/// Divides in place by one word; returns the remainder.
fn div_word(x: &mut [u64], y: u64) -> u64 {
    let mut rest = 0u128;
    for word in x.iter_mut().rev() {
        let part = rest << 64 | u128::from(*word);
        *word = (part / u128::from(y)) as u64;
        rest = part % u128::from(y);
    }
    rest as u64
}

/// (q, r, x, y nat): y has no leading zeros and is not zero.
fn div(m: &mut Machine, a: Args) -> Done {
    let (mut x, mut y) = (nat(m, a, 6)?, nat(m, a, 9)?);
    let Some(&top) = y.last().filter(|&&top| top != 0) else {
        return Err(Trap::Fatal("machine: division by a number with leading zeros".into()));
    };
    work(m, x.len(), y.len().saturating_add(16))?;
    if y.len() == 1 {
        let rest = div_word(&mut x, top);
        store(m, a, 0, &x)?;
        return store(m, a, 3, &[rest]);
    }
    let shift = top.leading_zeros();
    let shl = |words: &mut Vec<u64>| {
        let mut carry = 0;
        for word in words.iter_mut() {
            let next = if shift == 0 { 0 } else { *word >> (64 - shift) };
            *word = *word << shift | carry;
            carry = next;
        }
        carry
    };
    shl(&mut y);
    let carry = shl(&mut x);
    x.push(carry);
    let n = y.len();
    let mut q = vec![0u64; x.len().saturating_sub(n)];
    let (high, second) = (u128::from(y[n - 1]), u128::from(y[n - 2]));
    for j in (0..q.len()).rev() {
        let part = u128::from(x[j + n]) << 64 | u128::from(x[j + n - 1]);
        let (mut guess, mut rest) = (part / high, part % high);
        while guess >> 64 != 0 || guess * second > (rest << 64 | u128::from(x[j + n - 2])) {
            guess -= 1;
            rest += high;
            if rest >> 64 != 0 {
                break;
            }
        }
        let mut borrow = 0u128;
        for (slot, &word) in x[j..].iter_mut().zip(&y) {
            let product = guess * u128::from(word) + borrow;
            let (diff, under) = slot.overflowing_sub(product as u64);
            *slot = diff;
            borrow = (product >> 64) + u128::from(under);
        }
        let (diff, under) = x[j + n].overflowing_sub(borrow as u64);
        x[j + n] = diff;
        if under {
            guess -= 1;
            let mut carry = false;
            for (slot, &word) in x[j..].iter_mut().zip(&y) {
                let (sum, over) = slot.overflowing_add(word);
                let (sum, again) = sum.overflowing_add(u64::from(carry));
                *slot = sum;
                carry = over || again;
            }
            x[j + n] = x[j + n].wrapping_add(u64::from(carry));
        }
        q[j] = guess as u64;
    }
    x.truncate(n);
    if shift > 0 {
        let mut carry = 0;
        for word in x.iter_mut().rev() {
            let next = *word << (64 - shift);
            *word = *word >> shift | carry;
            carry = next;
        }
    }
    store(m, a, 0, &q)?;
    store(m, a, 3, &x)
}

/// (z, x, y, m nat, k Word): x·y/2^(64n) modulo m, all of n words, or that and m once more; k is -1/m[0].
/// Montgomery's reduction, word by word.
fn montgomery(m: &mut Machine, a: Args) -> Done {
    let (x, y, modulus) = (nat(m, a, 3)?, nat(m, a, 6)?, nat(m, a, 9)?);
    let (k, n) = (m.arg(a, 12), modulus.len());
    work(m, x.len(), y.len().saturating_mul(2))?;
    // One word more than the result: at most twice the modulus is in it.
    let mut z = vec![0u64; n + 2];
    let add = |z: &mut [u64], words: &[u64], by: u64| {
        let mut carry = 0;
        for (slot, word) in z.iter_mut().zip(words.iter().copied().chain(std::iter::repeat(0))) {
            let sum = u128::from(word) * u128::from(by) + u128::from(*slot) + carry;
            *slot = sum as u64;
            carry = sum >> 64;
        }
    };
    for &word in &y {
        add(&mut z, &x, word);
        let by = z[0].wrapping_mul(k);
        add(&mut z, &modulus, by);
        z.rotate_left(1);
    }
    if z[n] != 0 {
        let mut borrow = false;
        for (slot, &word) in z.iter_mut().zip(&modulus) {
            let (diff, under) = slot.overflowing_sub(word);
            let (diff, again) = diff.overflowing_sub(u64::from(borrow));
            *slot = diff;
            borrow = under || again;
        }
    }
    store(m, a, 0, &z)
}
