//! crypto/md5, sha1, sha256, sha512: mix blocks of 64 or 128 bytes into the state; and the permutation behind sha3.
//! Rules: RFC 1321, FIPS 180-4, FIPS 202.

use super::{Args, NativeFn};
use crate::sha256::compress;
use crate::vm::Machine;
use crate::vm::trap::{Done, Trap};

pub const TABLE: &[(&str, NativeFn)] = &[
    ("crypto/md5.blockGeneric", |m, a| blocks(m, a, 64, 4, md5)),
    ("crypto/sha1.blockGeneric", |m, a| blocks(m, a, 64, 5, sha1)),
    ("crypto/internal/fips140/sha256.blockGeneric", |m, a| blocks(m, a, 64, 8, sha256)),
    ("crypto/internal/fips140/sha512.blockGeneric", |m, a| blocks(m, a, 128, 8, sha512)),
    ("crypto/internal/fips140/sha3.keccakF1600Generic", permute),
];

/// Steps charged per block; the call's own step covers the first.
const STEPS_PER_BLOCK: u64 = 32;

/// (digest *T, p []byte): T starts with the state, `words` of type uint64 for SHA-512 and uint32 otherwise; `p`
/// consists of whole blocks.
fn blocks(m: &mut Machine, a: Args, size: usize, words: usize, mix: fn(&mut [u64; 8], &[u8])) -> Done {
    let at = m.arg(a, 0);
    if at == 0 {
        return Err(Trap::Fault(0));
    }
    let width = size / 16;
    let mut h = [0; 8];
    for (word, bytes) in h.iter_mut().zip(m.mem.slice(at, (words * width) as u64)?.chunks(width)) {
        *word = bytes.iter().rev().fold(0, |word, &b| word << 8 | u64::from(b));
    }
    let more_blocks = (m.arg(a, 2) / size as u64).saturating_sub(1);
    m.work(more_blocks.saturating_mul(STEPS_PER_BLOCK))?;
    let data = m.arg_str(a, 1)?;
    for block in data.chunks_exact(size) {
        mix(&mut h, block);
    }
    let out: Vec<u8> =
        h.iter().take(words).flat_map(|word| word.to_le_bytes().into_iter().take(width)).collect();
    Ok(m.mem.write(at, &out)?)
}

/// (a *[200]byte): the state of Keccak-f[1600], 25 lanes of 8 bytes.
fn permute(m: &mut Machine, a: Args) -> Done {
    let at = m.arg(a, 0);
    if at == 0 {
        return Err(Trap::Fault(0));
    }
    m.work(STEPS_PER_BLOCK)?;
    let mut lanes = [0u64; 25];
    for (lane, bytes) in lanes.iter_mut().zip(m.mem.slice(at, 200)?.chunks(8)) {
        *lane = u64::from_le_bytes(bytes.try_into().unwrap_or_default());
    }
    keccak(&mut lanes);
    let out: Vec<u8> = lanes.iter().flat_map(|lane| lane.to_le_bytes()).collect();
    Ok(m.mem.write(at, &out)?)
}

fn keccak(a: &mut [u64; 25]) {
    let mut register = 1u8;
    for _ in 0..24 {
        let mut c = [0u64; 5];
        for (i, lane) in a.iter().enumerate() {
            c[i % 5] ^= lane;
        }
        for (i, lane) in a.iter_mut().enumerate() {
            *lane ^= c[(i + 4) % 5] ^ c[(i + 1) % 5].rotate_left(1);
        }
        let (mut x, mut y, mut moved) = (1, 0, a[1]);
        for t in 1..25 {
            (x, y) = (y, (2 * x + 3 * y) % 5);
            let turned = moved.rotate_left(t * (t + 1) / 2);
            (moved, a[x + 5 * y]) = (a[x + 5 * y], turned);
        }
        for row in a.chunks_exact_mut(5) {
            let was = [row[0], row[1], row[2], row[3], row[4]];
            for (x, lane) in row.iter_mut().enumerate() {
                *lane ^= !was[(x + 1) % 5] & was[(x + 2) % 5];
            }
        }
        // A shift register generates the round constant.
        for j in 0..7 {
            if register & 1 != 0 {
                a[0] ^= 1 << ((1 << j) - 1);
            }
            register = register << 1 ^ (register >> 7) * 0x71;
        }
    }
}

fn words32<const N: usize>(block: &[u8], big: bool) -> [u32; N] {
    let mut w = [0; N];
    for (word, b) in w.iter_mut().zip(block.chunks_exact(4)) {
        let value = b.iter().fold(0, |word, &b| word << 8 | u32::from(b));
        *word = if big { value } else { value.swap_bytes() };
    }
    w
}

fn add32<const N: usize>(h: &mut [u64; 8], s: [u32; N]) {
    for (word, add) in h.iter_mut().zip(s) {
        *word = u64::from((*word as u32).wrapping_add(add));
    }
}

fn md5(h: &mut [u64; 8], block: &[u8]) {
    let x: [u32; 16] = words32(block, false);
    let [mut a, mut b, mut c, mut d] = [h[0] as u32, h[1] as u32, h[2] as u32, h[3] as u32];
    for (i, &k) in SINES.iter().enumerate() {
        let (f, g) = match i / 16 {
            0 => (b & c | !b & d, i),
            1 => (d & b | !d & c, 5 * i + 1),
            2 => (b ^ c ^ d, 3 * i + 5),
            _ => (c ^ (b | !d), 7 * i),
        };
        let shift = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]][i / 16][i % 4];
        let sum = a.wrapping_add(f).wrapping_add(k).wrapping_add(x[g % 16]);
        (a, d, c, b) = (d, c, b, b.wrapping_add(sum.rotate_left(shift)));
    }
    add32(h, [a, b, c, d]);
}

fn sha1(h: &mut [u64; 8], block: &[u8]) {
    let mut w: [u32; 80] = words32(block, true);
    for i in 16..80 {
        w[i] = (w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16]).rotate_left(1);
    }
    let [mut a, mut b, mut c, mut d, mut e] =
        [h[0] as u32, h[1] as u32, h[2] as u32, h[3] as u32, h[4] as u32];
    for (i, word) in w.iter().enumerate() {
        let (f, k) = match i / 20 {
            0 => (b & c | !b & d, 0x5a82_7999),
            1 => (b ^ c ^ d, 0x6ed9_eba1),
            2 => (b & c | b & d | c & d, 0x8f1b_bcdc),
            _ => (b ^ c ^ d, 0xca62_c1d6u32),
        };
        let sum = a.rotate_left(5).wrapping_add(f).wrapping_add(e).wrapping_add(k).wrapping_add(*word);
        (e, d, c, b, a) = (d, c, b.rotate_left(30), a, sum);
    }
    add32(h, [a, b, c, d, e]);
}

fn sha256(h: &mut [u64; 8], block: &[u8]) {
    let mut state = h.map(|word| word as u32);
    compress(&mut state, block);
    *h = state.map(u64::from);
}

fn sha512(h: &mut [u64; 8], block: &[u8]) {
    let mut w = [0u64; 80];
    for (word, b) in w.iter_mut().zip(block.chunks_exact(8)) {
        *word = b.iter().fold(0, |word, &b| word << 8 | u64::from(b));
    }
    for i in 16..80 {
        let (x, y) = (w[i - 15], w[i - 2]);
        let s0 = x.rotate_right(1) ^ x.rotate_right(8) ^ x >> 7;
        let s1 = y.rotate_right(19) ^ y.rotate_right(61) ^ y >> 6;
        w[i] = w[i - 16].wrapping_add(s0).wrapping_add(w[i - 7]).wrapping_add(s1);
    }
    let mut s = *h;
    for (word, k) in w.iter().zip(ROOTS) {
        let [a, b, c, d, e, f, g, last] = s;
        let s1 = e.rotate_right(14) ^ e.rotate_right(18) ^ e.rotate_right(41);
        let t1 = last.wrapping_add(s1).wrapping_add(e & f ^ !e & g).wrapping_add(k).wrapping_add(*word);
        let s0 = a.rotate_right(28) ^ a.rotate_right(34) ^ a.rotate_right(39);
        let t2 = s0.wrapping_add(a & b ^ a & c ^ b & c);
        s = [t1.wrapping_add(t2), a, b, c, d.wrapping_add(t1), e, f, g];
    }
    for (word, add) in h.iter_mut().zip(s) {
        *word = word.wrapping_add(add);
    }
}

/// 2^32 |sin i|, from i = 1.
const SINES: [u32; 64] = [
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
];

/// First 64 fractional bits of the cube roots of the first primes.
const ROOTS: [u64; 80] = [
    0x428a2f98d728ae22,
    0x7137449123ef65cd,
    0xb5c0fbcfec4d3b2f,
    0xe9b5dba58189dbbc,
    0x3956c25bf348b538,
    0x59f111f1b605d019,
    0x923f82a4af194f9b,
    0xab1c5ed5da6d8118,
    0xd807aa98a3030242,
    0x12835b0145706fbe,
    0x243185be4ee4b28c,
    0x550c7dc3d5ffb4e2,
    0x72be5d74f27b896f,
    0x80deb1fe3b1696b1,
    0x9bdc06a725c71235,
    0xc19bf174cf692694,
    0xe49b69c19ef14ad2,
    0xefbe4786384f25e3,
    0x0fc19dc68b8cd5b5,
    0x240ca1cc77ac9c65,
    0x2de92c6f592b0275,
    0x4a7484aa6ea6e483,
    0x5cb0a9dcbd41fbd4,
    0x76f988da831153b5,
    0x983e5152ee66dfab,
    0xa831c66d2db43210,
    0xb00327c898fb213f,
    0xbf597fc7beef0ee4,
    0xc6e00bf33da88fc2,
    0xd5a79147930aa725,
    0x06ca6351e003826f,
    0x142929670a0e6e70,
    0x27b70a8546d22ffc,
    0x2e1b21385c26c926,
    0x4d2c6dfc5ac42aed,
    0x53380d139d95b3df,
    0x650a73548baf63de,
    0x766a0abb3c77b2a8,
    0x81c2c92e47edaee6,
    0x92722c851482353b,
    0xa2bfe8a14cf10364,
    0xa81a664bbc423001,
    0xc24b8b70d0f89791,
    0xc76c51a30654be30,
    0xd192e819d6ef5218,
    0xd69906245565a910,
    0xf40e35855771202a,
    0x106aa07032bbd1b8,
    0x19a4c116b8d2d0c8,
    0x1e376c085141ab53,
    0x2748774cdf8eeb99,
    0x34b0bcb5e19b48a8,
    0x391c0cb3c5c95a63,
    0x4ed8aa4ae3418acb,
    0x5b9cca4f7763e373,
    0x682e6ff3d6b2b8a3,
    0x748f82ee5defb2fc,
    0x78a5636f43172f60,
    0x84c87814a1f0ab72,
    0x8cc702081a6439ec,
    0x90befffa23631e28,
    0xa4506cebde82bde9,
    0xbef9a3f7b2c67915,
    0xc67178f2e372532b,
    0xca273eceea26619c,
    0xd186b8c721c0c207,
    0xeada7dd6cde0eb1e,
    0xf57d4f7fee6ed178,
    0x06f067aa72176fba,
    0x0a637dc5a2c898a6,
    0x113f9804bef90dae,
    0x1b710b35131c471b,
    0x28db77f523047d84,
    0x32caab7b40c72493,
    0x3c9ebe0a15c9bebc,
    0x431d67c49c100d4c,
    0x4cc5d4becb3e42b6,
    0x597f299cfc657e2a,
    0x5fcb6fab3ad6faec,
    0x6c44198c4a475817,
];
