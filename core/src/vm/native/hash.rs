//! Hashes: of values by their type, for packages unique and maphash, and of bytes; and where values hold strings.
//! A type is told by a nil pointer to it, as an interface. Nothing is allocated.

use super::{Args, NativeFn};
use crate::bytecode::{Image, Kind, RTypeId};
use crate::vm::Machine;
use crate::vm::map::hash_bytes;
use crate::vm::trap::Done;

pub const TABLE: &[(&str, NativeFn)] = &[
    ("unique.hash", hash),
    ("unique.stringAt", string_at),
    ("hash/maphash.hash", hash),
    ("hash/maphash.runtime_memhash", |m, a| {
        let bytes = m.mem.slice(m.arg(a, 0), m.arg(a, 2))?;
        let hash = hash_bytes(bytes, m.arg(a, 1));
        m.ret(a, 0, hash);
        Ok(())
    }),
];

/// Types nested deeper hold no strings that are looked for.
const MAX_DEPTH: u32 = 100;

/// The type that a pointer of type `word` leads to.
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

/// (p any, i int) int: the offset of the value's i-th string, counted through structs and arrays, or -1.
fn string_at(m: &mut Machine, a: Args) -> Done {
    let mut left = m.arg(a, 2);
    let found = pointee(m, m.arg(a, 0)).and_then(|ty| find(m, ty, 0, &mut left, 0));
    m.ret(a, 0, found.unwrap_or(u64::MAX));
    Ok(())
}

fn find(m: &Machine, ty: RTypeId, at: u64, left: &mut u64, depth: u32) -> Option<u64> {
    let t = &m.prog.types[ty];
    match t.kind {
        Kind::String if *left == 0 => Some(at),
        Kind::String => {
            *left -= 1;
            None
        }
        Kind::Struct if depth < MAX_DEPTH => {
            t.fields.iter().find_map(|f| find(m, f.ty, at + f.offset, left, depth + 1))
        }
        Kind::Array if depth < MAX_DEPTH && !t.plain_equal => {
            let elem = t.elem?;
            let size = m.prog.types[elem].size;
            let len = if size == 0 { 0 } else { t.len };
            (0..len).find_map(|i| find(m, elem, at + i * size, left, depth + 1))
        }
        _ => None,
    }
}
