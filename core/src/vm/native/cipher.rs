//! AES and GHASH, which Go has in assembly: encrypts one 16-byte block, and hashes blocks by multiplication in
//! GF(2^128).
//! Rules: FIPS 197, NIST SP 800-38D.

use super::{Args, NativeFn};
use crate::vm::Machine;
use crate::vm::memory::Addr;
use crate::vm::trap::{Done, Trap};

pub const TABLE: &[(&str, NativeFn)] = &[
    ("crypto/internal/fips140/aes.encryptBlockGeneric", encrypt),
    ("crypto/internal/fips140/aes/gcm.ghash", ghash),
];

/// Steps charged per block.
const STEPS_PER_BLOCK: u64 = 32;

const BLOCK: usize = 16;

/// GHASH's reduction polynomial x^128 + x^7 + x^2 + x + 1, lowest power in the highest bit.
const REDUCTION: u128 = 0xe1 << 120;

static SUBSTITUTES: [u8; 256] = substitutes();

/// Doubles a byte in GF(2^8), modulo x^8 + x^4 + x^3 + x + 1.
const fn twice(b: u8) -> u8 {
    (b << 1) ^ if b & 0x80 != 0 { 0x1b } else { 0 }
}

/// The S-box: inverse in GF(2^8), then an affine map. `p` runs through the powers of 3, `q` through their inverses.
const fn substitutes() -> [u8; 256] {
    let mut table = [0x63; 256];
    let (mut p, mut q) = (1u8, 1u8);
    loop {
        p ^= twice(p);
        q ^= q << 1;
        q ^= q << 2;
        q ^= q << 4;
        if q & 0x80 != 0 {
            q ^= 0x09;
        }
        let mapped = q ^ q.rotate_left(1) ^ q.rotate_left(2) ^ q.rotate_left(3) ^ q.rotate_left(4);
        table[p as usize] = mapped ^ 0x63;
        if p == 1 {
            return table;
        }
    }
}

fn block(m: &Machine, at: Addr) -> Result<[u8; BLOCK], Trap> {
    Ok(m.mem.load::<BLOCK>(at)?)
}

/// (c *blockExpanded, dst, src []byte): the key is the number of rounds followed by the round keys.
fn encrypt(m: &mut Machine, a: Args) -> Done {
    let (key, dst, src) = (m.arg(a, 0), m.arg(a, 1), m.arg(a, 4));
    m.work(STEPS_PER_BLOCK)?;
    let rounds = m.mem.load64(key)?.min(14);
    let mut keys = Vec::with_capacity(4 * 15);
    for word in 0..4 * (rounds + 1) {
        keys.extend(m.mem.load32(key + 8 + 4 * word)?.to_be_bytes());
    }
    let mut state = block(m, src)?;
    let mut keys = keys.chunks_exact(BLOCK);
    let mut add = |state: &mut [u8; BLOCK]| {
        let key = keys.next().unwrap_or_default();
        state.iter_mut().zip(key).for_each(|(b, k)| *b ^= k);
    };
    add(&mut state);
    for round in 1..=rounds {
        let was = state;
        for (i, b) in state.iter_mut().enumerate() {
            // Row i % 4 rotates left by i % 4.
            *b = SUBSTITUTES[usize::from(was[(i + 4 * (i % 4)) % BLOCK])];
        }
        if round < rounds {
            for column in state.chunks_exact_mut(4) {
                let all = column.iter().fold(0, |all, b| all ^ b);
                let first = column[0];
                for i in 0..4 {
                    let next = if i == 3 { first } else { column[i + 1] };
                    column[i] ^= all ^ twice(column[i] ^ next);
                }
            }
        }
        add(&mut state);
    }
    Ok(m.mem.write(dst, &state)?)
}

/// (out, h *[16]byte, inputs ...[]byte): each input is zero-padded to whole blocks.
fn ghash(m: &mut Machine, a: Args) -> Done {
    let (out, h, inputs, count) = (m.arg(a, 0), m.arg(a, 1), m.arg(a, 2), m.arg(a, 3));
    let h = u128::from_be_bytes(block(m, h)?);
    let mut hash = 0u128;
    for i in 0..count {
        let (at, len) = (m.mem.load64(inputs + 24 * i)?, m.mem.load64(inputs + 24 * i + 8)?);
        m.work(len / BLOCK as u64 * STEPS_PER_BLOCK)?;
        for part in m.mem.slice(at, len)?.chunks(BLOCK) {
            let mut whole = [0; BLOCK];
            whole.iter_mut().zip(part).for_each(|(b, &p)| *b = p);
            hash = multiply(hash ^ u128::from_be_bytes(whole), h);
        }
    }
    Ok(m.mem.write(out, &hash.to_be_bytes())?)
}

fn multiply(x: u128, mut y: u128) -> u128 {
    let mut product = 0;
    for bit in (0..128).rev() {
        if x >> bit & 1 == 1 {
            product ^= y;
        }
        y = (y >> 1) ^ if y & 1 == 1 { REDUCTION } else { 0 };
    }
    product
}
