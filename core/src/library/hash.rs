//! FNV-1a, 64 bits: names library files and detects damage. It protects against accidents only; whoever serves the page
//! also serves the code.

pub fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
