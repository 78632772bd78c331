//! Angles from 2^29 on, for sine, cosine and tangent: which eighth of a turn, and the rest of the angle.
//! Rules: math/trig_reduce.go, go1.27.

use std::f64::consts::FRAC_PI_4;

/// The binary digits of 4/pi: the whole part, then 64 digits each.
const FOUR_BY_PI: [u64; 20] = [
    0x0000000000000001,
    0x45f306dc9c882a53,
    0xf84eafa3ea69bb81,
    0xb6c52b3278872083,
    0xfca2c757bd778ac3,
    0x6e48dc74849ba5c0,
    0x0c925dd413a32439,
    0xfc3bd63962534e7d,
    0xd1046bea5d768909,
    0xd338e04d68befc82,
    0x7323ac7306a673e9,
    0x3908bf177bf25076,
    0x3ff12fffbc0b301f,
    0xde5e2316b414da3e,
    0xda6cfd9e4f96136e,
    0x9e8c7ecd3cbfd45a,
    0xea4f758fd7cbe2f6,
    0x7a0e73ef14a525d4,
    0xd7f6bf623f1aba10,
    0xac06608df8f6d757,
];

/// Octant and rest of an angle too large for a subtraction: its 53 bits times those 192 digits of 4/pi that matter.
pub fn octant(x: f64) -> (u64, f64) {
    let bits = x.to_bits();
    // The last bit's weight; 61 more, so that it is never negative.
    let exp = ((bits >> 52 & 0x7ff) + 61).saturating_sub(1023 + 52);
    let fraction = u128::from(bits & ((1 << 52) - 1) | 1 << 52);
    let (digit, shift) = (exp as usize / 64, exp % 64);
    let word = |i: usize| {
        let at = |i: usize| u128::from(FOUR_BY_PI.get(i).copied().unwrap_or_default());
        ((at(digit + i) << 64 | at(digit + i + 1)) << shift >> 64) as u64
    };
    let (z0, z1, z2) = (word(0), word(1), word(2));
    let product = (u128::from(z2) * fraction >> 64) + u128::from(z1) * fraction;
    let product = (u128::from(z0.wrapping_mul(fraction as u64)) << 64).wrapping_add(product);
    let (j, rest, low) = ((product >> 125) as u64, (product << 3 >> 64) as u64, product as u64);
    let lead = rest.leading_zeros() + 1;
    // The first one bit is not written. What follows comes from the unshifted half, as in Go.
    let mantissa = (rest.checked_shl(lead).unwrap_or_default() | low >> (64 - lead.min(63))) >> 12;
    let z = f64::from_bits((1023 - u64::from(lead)) << 52 | mantissa);
    if j & 1 == 1 { ((j + 1) & 7, (z - 1.0) * FRAC_PI_4) } else { (j, z * FRAC_PI_4) }
}
