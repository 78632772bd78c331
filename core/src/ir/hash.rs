//! Hashes as gc uses them in names that would be too long or ambiguous.
//! Rules: cmd/internal/hash (`New32` writes a prefix byte first), go1.27.

use crate::sha256::sha256;

/// gc's `hash.New32` over `data`.
pub fn sum32(data: &[u8]) -> [u8; 32] {
    let mut all = vec![1];
    all.extend_from_slice(data);
    sha256(&all)
}

/// Standard base 64 with padding.
pub fn base64(data: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for chunk in data.chunks(3) {
        let word = chunk.iter().fold(0u32, |acc, &b| acc << 8 | u32::from(b)) << (8 * (3 - chunk.len()));
        for i in 0..4 {
            if i <= chunk.len() {
                out.push(char::from(ALPHABET[(word >> (18 - 6 * i) & 63) as usize]));
            } else {
                out.push('=');
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abc() {
        assert_eq!(base64(&sha256(b"abc")[..6]), "ungWv48B");
    }

    #[test]
    fn hash_of_inlined_closure_number_four() {
        assert_eq!(base64(&sum32(b"4")[..8]), "kFf4nreaSqI=");
    }
}
