//! Hashes of values of any type, for maps.
//! In: a type and an address. Out: a hash that is equal for equal values; a panic for values that cannot be hashed.
//! Rules: runtime/alg.go, go1.27. The function is our own (real ones are random).

use super::map::{KeyKind, SEED, Shape};
use super::memory::Addr;
use super::trap::{Done, Trap};
use super::{Machine, equal::MAX_DEPTH};
use crate::bytecode::{Image, Kind, RTypeId};
use crate::version::Rule;

impl Machine {
    pub(super) fn map_hash(&self, s: &Shape, m: Addr, key: Addr) -> Result<u64, Trap> {
        let seed = self.mem.load64(m + SEED)?;
        self.hash_key(s, key, seed).map_err(|trap| self.blame_hash(s.key, key, trap))
    }

    pub(super) fn hash_key(&self, s: &Shape, key: Addr, seed: u64) -> Result<u64, Trap> {
        match s.key_fast {
            KeyKind::Plain if s.key_size == 8 => Ok(mix(self.mem.load64(key)? ^ seed)),
            KeyKind::Plain => Ok(hash_bytes(self.mem.slice(key, s.key_size)?, seed)),
            KeyKind::Str => {
                let n = self.mem.load64(key + 8)?;
                Ok(hash_bytes(self.mem.slice(self.mem.load64(key)?, n)?, seed))
            }
            KeyKind::Other => self.hash_value(s.key, key, seed, 0),
        }
    }

    /// Hashes a value. Errors: a panic on unhashable dynamic types.
    pub(super) fn hash_value(&self, ty: RTypeId, at: Addr, seed: u64, depth: u32) -> Result<u64, Trap> {
        let t = &self.prog.types[ty];
        if t.plain_equal {
            return Ok(hash_bytes(self.mem.slice(at, t.size)?, seed));
        }
        match t.kind {
            Kind::String => {
                let n = self.mem.load64(at + 8)?;
                Ok(hash_bytes(self.mem.slice(self.mem.load64(at)?, n)?, seed))
            }
            Kind::Float32 => Ok(self.hash_float(f64::from(f32::from_bits(self.mem.load32(at)?)), at, seed)),
            Kind::Float64 => Ok(self.hash_float(f64::from_bits(self.mem.load64(at)?), at, seed)),
            Kind::Complex64 => {
                let h = self.hash_float(f64::from(f32::from_bits(self.mem.load32(at)?)), at, seed);
                Ok(self.hash_float(f64::from(f32::from_bits(self.mem.load32(at + 4)?)), at, h))
            }
            Kind::Complex128 => {
                let h = self.hash_float(f64::from_bits(self.mem.load64(at)?), at, seed);
                Ok(self.hash_float(f64::from_bits(self.mem.load64(at + 8)?), at, h))
            }
            Kind::Interface => {
                let mut word = self.mem.load64(at)?;
                if word != 0 && !t.imethods.is_empty() {
                    word = self.mem.load64(word + 8)?;
                }
                self.hash_dynamic(word, at + 8, seed, depth)
            }
            Kind::Struct => {
                let mut h = seed;
                for field in t.fields.iter().filter(|f| &*f.name != "_") {
                    h = self.hash_value(field.ty, at + field.offset, h, depth)?;
                }
                Ok(h)
            }
            Kind::Array => {
                let elem = t.elem.unwrap_or(ty);
                let size = self.prog.types[elem].size;
                let mut h = seed;
                for i in 0..t.len {
                    h = self.hash_value(elem, at + i * size, h, depth)?;
                }
                Ok(h)
            }
            Kind::Slice | Kind::Map | Kind::Func => {
                Err(Trap::uncomparable(format!("hash of unhashable type {}", t.name)))
            }
            _ => Ok(hash_bytes(self.mem.slice(at, t.size)?, seed)),
        }
    }

    /// Hashes an interface's value: dynamic type `word`, data word at `data`. Values nested beyond `MAX_DEPTH` are
    /// ignored.
    pub(super) fn hash_dynamic(&self, word: u64, data: Addr, seed: u64, depth: u32) -> Result<u64, Trap> {
        let Some(dynamic) = Image::type_at(word).filter(|_| word != 0 && depth < MAX_DEPTH) else {
            return Ok(mix(seed));
        };
        let d = &self.prog.types[dynamic];
        if !d.comparable {
            return Err(Trap::uncomparable(format!("hash of unhashable type {}", d.name)));
        }
        let at = if d.direct { data } else { self.mem.load64(data)? };
        self.hash_value(dynamic, at, mix(seed ^ word), depth + 1)
    }

    fn hash_float(&self, x: f64, at: Addr, seed: u64) -> u64 {
        if x == 0.0 {
            mix(seed)
        } else if x.is_nan() {
            // Each NaN is a distinct key: any hash will do.
            mix(seed ^ at ^ self.state.rng.0)
        } else {
            mix(x.to_bits() ^ seed)
        }
    }

    /// Lookups in nil and empty maps also panic on unhashable keys.
    pub(super) fn check_hashable(&self, s: &Shape, key: Addr) -> Done {
        if s.key_fast == KeyKind::Other {
            return match self.hash_value(s.key, key, 0, 0) {
                // The lookup itself detects this, not the hash function.
                Err(Trap::Uncomparable { text, .. }) if self.prog.release.has(Rule::UnhashableIsAType) => {
                    Err(Trap::Unhashable(text.replacen("unhashable type ", "unhashable type: ", 1)))
                }
                Err(Trap::Uncomparable { text, .. }) => Err(Trap::ErrorText(text)),
                other => other.map(|_| ()),
            };
        }
        Ok(())
    }
}

fn mix(x: u64) -> u64 {
    let x = x.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let x = (x ^ x >> 32).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    x ^ x >> 29
}

pub(super) fn hash_bytes(bytes: &[u8], seed: u64) -> u64 {
    let mut h = seed ^ bytes.len() as u64;
    let (words, rest) = bytes.as_chunks::<8>();
    for word in words {
        h = mix(h ^ u64::from_le_bytes(*word));
    }
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    mix(h ^ u64::from_le_bytes(last))
}
