//! What files of the library are named by, and what tells a damaged one: FNV-1a over their bytes, 64 bits. It guards against
//! accidents; whoever serves the page also serves the engine.

pub fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
