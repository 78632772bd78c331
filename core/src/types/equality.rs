//! How values of a type are compared: whether two are equal exactly if their bytes are.
//! Rules: cmd/compile/internal/types/alg.go, go1.27.

use super::context::Tcx;
use super::types::{Basic, Type, TypeId};

/// How values of a type are compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Equality {
    /// Not comparable.
    None,
    /// Byte by byte.
    Memory,
    Other,
}

impl Tcx {
    pub fn equality(&mut self, ty: TypeId) -> Equality {
        match self.types.under(ty).clone() {
            Type::Slice { .. } | Type::Map { .. } | Type::Signature(_) => Equality::None,
            Type::Basic(
                Basic::Float32 | Basic::Float64 | Basic::Complex64 | Basic::Complex128 | Basic::String,
            )
            | Type::Interface(_) => Equality::Other,
            Type::Array { elem, len } => match (self.equality(elem), len) {
                (Equality::None, _) => Equality::None,
                (_, 0) => Equality::Memory,
                (elem, _) => elem,
            },
            Type::Struct { fields } => {
                let mut whole = Equality::Memory;
                let offsets = self.offsetsof(ty);
                let size = self.sizeof(ty);
                for (i, field) in fields.iter().enumerate() {
                    let end = offsets.get(i).copied().unwrap_or(0) + self.sizeof(field.ty);
                    let padded = end != offsets.get(i + 1).copied().unwrap_or(size);
                    match self.equality(field.ty) {
                        Equality::None => return Equality::None,
                        Equality::Memory if &*field.name != "_" && !padded => {}
                        Equality::Memory | Equality::Other => whole = Equality::Other,
                    }
                }
                whole
            }
            _ => Equality::Memory,
        }
    }
}
