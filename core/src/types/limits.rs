//! Limit on the size of types, which a small program can make huge when written or laid out in full.
//! `f(f(f(x)))` with `func f[T any](T) struct{ a, b T }` doubles the type with every call, and so does a chain of
//! declarations such as `type T1 struct{ a, b T0 }`. gc runs out of time on these, because names, texts and layouts
//! repeat shared parts.

use super::context::Tcx;
use super::types::{Type, TypeId};
use crate::index::Idx;

/// Maximum number of parts of a type, fully expanded.
pub const MAX_PARTS: u64 = 200_000;
/// Nesting depth beyond which parts are not counted.
const MAX_DEPTH: u32 = 1_000;

/// What counts as a part of a type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// The types in its text; a name is one part.
    Written,
    /// The types in its values, and the embedded elements of an interface; names are expanded.
    LaidOut,
}

impl Tcx {
    /// Whether any type has more parts than `MAX_PARTS`.
    pub(super) fn has_oversized_type(&self) -> bool {
        [Look::Written, Look::LaidOut].into_iter().any(|look| {
            let mut known = vec![0; self.types.len()];
            (0..self.types.len()).any(|i| self.parts(TypeId::new(i), look, &mut known, 0) > MAX_PARTS)
        })
    }

    /// `known`: number of parts by type; 0: not counted yet.
    fn parts(&self, id: TypeId, look: Look, known: &mut [u64], depth: u32) -> u64 {
        match known.get(id.index()) {
            Some(0) if depth <= MAX_DEPTH => {}
            Some(&count) => return count.max(1),
            None => return 1,
        }
        if let Some(count) = known.get_mut(id.index()) {
            *count = 1;
        }
        let mut count = 1u64;
        let mut add = |id: TypeId| count = count.saturating_add(self.parts(id, look, known, depth + 1));
        let written = look == Look::Written;
        match self.get(id) {
            Type::Basic(_) | Type::TypeParam(_) => {}
            Type::Array { elem, .. } => add(*elem),
            Type::Struct { fields } => fields.iter().for_each(|f| add(f.ty)),
            Type::Alias { actual, .. } => add(*actual),
            Type::Named(named) if written => self.types.named[*named].targs.iter().copied().for_each(add),
            Type::Named(named) => self.types.named[*named].underlying.into_iter().for_each(add),
            Type::Interface(iface) => {
                if written {
                    iface.methods.iter().for_each(|m| add(m.sig));
                }
                iface.embeds.iter().copied().for_each(add);
            }
            Type::Slice { elem } | Type::Pointer { elem } | Type::Chan { elem, .. } if written => add(*elem),
            Type::Map { key, elem } if written => [*key, *elem].into_iter().for_each(add),
            Type::Tuple(params) if written => params.iter().for_each(|p| add(p.ty)),
            Type::Signature(sig) if written => {
                sig.params.iter().chain(sig.results.iter()).for_each(|p| add(p.ty));
            }
            Type::Union(terms) if written => terms.iter().for_each(|t| add(t.ty)),
            Type::Slice { .. }
            | Type::Pointer { .. }
            | Type::Chan { .. }
            | Type::Map { .. }
            | Type::Tuple(_)
            | Type::Signature(_)
            | Type::Union(_) => {}
        }
        if let Some(known) = known.get_mut(id.index()) {
            *known = count;
        }
        count
    }
}
