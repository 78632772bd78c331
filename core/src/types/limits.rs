//! Bounds on what a small program can make: a type whose written form is out of all proportion.
//! `f(f(f(x)))` with `func f[T any](T) struct{ a, b T }` doubles the type with every call; gc runs out of time over
//! it, since names and texts write shared parts out again and again.

use super::context::Tcx;
use super::types::{Type, TypeId};
use crate::index::Idx;

/// Parts of a type, written out in full.
pub const MAX_PARTS: u64 = 200_000;

impl Tcx {
    /// Some type has more parts than `MAX_PARTS`.
    pub(super) fn has_oversized_type(&self) -> bool {
        // Whatever a type is written with was made before it, so one pass in order of making sees parts first.
        let mut parts: Vec<u64> = Vec::with_capacity(self.types.len());
        for i in 0..self.types.len() {
            let of = |id: TypeId| parts.get(id.index()).copied().unwrap_or(1);
            let sum =
                |ids: &mut dyn Iterator<Item = TypeId>| ids.fold(1, |n: u64, id| n.saturating_add(of(id)));
            let count = match self.get(TypeId::new(i)) {
                Type::Basic(_) | Type::TypeParam(_) => 1,
                Type::Array { elem, .. }
                | Type::Slice { elem }
                | Type::Pointer { elem }
                | Type::Chan { elem, .. } => 1 + of(*elem),
                Type::Map { key, elem } => sum(&mut [*key, *elem].into_iter()),
                Type::Struct { fields } => sum(&mut fields.iter().map(|f| f.ty)),
                Type::Tuple(params) => sum(&mut params.iter().map(|p| p.ty)),
                Type::Signature(sig) => sum(&mut sig.params.iter().chain(sig.results.iter()).map(|p| p.ty)),
                Type::Interface(iface) => {
                    sum(&mut iface.methods.iter().map(|m| m.sig).chain(iface.embeds.iter().copied()))
                }
                Type::Union(terms) => sum(&mut terms.iter().map(|t| t.ty)),
                Type::Named(named) => sum(&mut self.types.named[*named].targs.iter().copied()),
                Type::Alias { targs, .. } => sum(&mut targs.iter().copied()),
            };
            if count > MAX_PARTS {
                return true;
            }
            parts.push(count);
        }
        false
    }
}
