//! Binary floating point with a 512-bit mantissa, as math/big.Float with that precision, round to nearest even.

use num_bigint::BigUint;

/// `± mant × 2^exp`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BigFloat {
    pub neg: bool,
    pub mant: BigUint,
    pub exp: i64,
    pub inf: bool,
}
