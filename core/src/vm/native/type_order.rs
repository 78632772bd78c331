//! internal/fmtsort: the order of types, used for keys of several types.

use super::{Args, NativeFn};
use crate::bytecode::rtype::RType;
use crate::bytecode::{Image, Kind};
use crate::vm::Machine;
use crate::vm::trap::Done;
use std::cmp::Ordering;

pub const TABLE: &[(&str, NativeFn)] = &[("internal/fmtsort.typeOrder", type_order)];

/// (a, b any) int
fn type_order(m: &mut Machine, a: Args) -> Done {
    let types = (Image::type_at(m.arg(a, 0)), Image::type_at(m.arg(a, 2)));
    let order = match types {
        (Some(x), Some(y)) if x != y => {
            descriptor_place(&m.prog.types[x]).cmp(&descriptor_place(&m.prog.types[y]))
        }
        _ => Ordering::Equal,
    };
    m.ret(a, 0, order as i64 as u64);
    Ok(())
}

/// Sort key for the linker's placement of a type's descriptor, whose address orders keys of several types. Composite
/// types come first, by their text; then named ones by descriptor size: the program's, its instances, the predeclared
/// ones.
/// Rule: cmd/link/internal/ld/data.go `dodataSect`.
pub(super) fn descriptor_place(t: &RType) -> (bool, usize, usize, &str) {
    const PREDECLARED: [&str; 18] = [
        "string",
        "int8",
        "uint8",
        "int16",
        "uint16",
        "int32",
        "uint32",
        "int64",
        "uint64",
        "int",
        "uint",
        "uintptr",
        "complex64",
        "complex128",
        "float32",
        "float64",
        "bool",
        "unsafe.Pointer",
    ];
    let predeclared = PREDECLARED.iter().position(|name| **name == *t.name);
    if !t.named && predeclared.is_none() {
        return (false, 0, 0, &t.name);
    }
    let own = match t.kind {
        Kind::Array => 72,
        Kind::Chan => 64,
        Kind::Func => 56 + 8 * (t.params.len() + t.results.len()),
        Kind::Interface => 80 + 8 * t.imethods.len(),
        Kind::Map => 104,
        Kind::Pointer | Kind::Slice => 56,
        Kind::Struct => 80 + 24 * t.fields.len(),
        _ => 48,
    };
    let rank = predeclared.map_or(usize::from(t.name.contains('[')), |i| 2 + i);
    (true, own + 16 * t.methods.len(), rank, &t.name)
}
