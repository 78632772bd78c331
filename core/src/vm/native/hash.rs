//! Hashes for package maphash: of values by type, and of bytes.
//! A type is passed as a nil pointer to it, in an interface. Nothing is allocated.

use super::{Args, NativeFn};
use crate::bytecode::{Image, RTypeId};
use crate::vm::Machine;
use crate::vm::hash::hash_bytes;
use crate::vm::trap::Done;

pub const TABLE: &[(&str, NativeFn)] = &[
    ("hash/maphash.hash", hash),
    ("hash/maphash.runtime_memhash", |m, a| {
        let bytes = m.mem.slice(m.arg(a, 0), m.arg(a, 2))?;
        let hash = hash_bytes(bytes, m.arg(a, 1));
        m.ret(a, 0, hash);
        Ok(())
    }),
];

/// The element type of a pointer type, given by its type word.
fn pointee(m: &Machine, word: u64) -> Option<RTypeId> {
    m.prog.types[Image::type_at(word)?].elem
}

/// (p any, at, seed uintptr) uintptr
fn hash(m: &mut Machine, a: Args) -> Done {
    let (at, seed) = (m.arg(a, 2), m.arg(a, 3));
    let hash = match pointee(m, m.arg(a, 0)) {
        Some(ty) => m.hash_value(ty, at, seed, 0)?,
        None => seed,
    };
    m.ret(a, 0, hash);
    Ok(())
}
