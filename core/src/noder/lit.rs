//! Composite literals.
//! Rules: noder/writer.go `compLit`; noder/reader.go `compLit`; typecheck/expr.go `tcCompLit`, go1.27.

use super::Noder;
use crate::ir::node::{KeyedElem, NodeId, NodeKind, StructKey, XPos};
use crate::span::Pos;
use crate::syntax::ast::{ExprId, ExprKind};
use crate::types::types::{Type, TypeId};

impl Noder {
    pub(super) fn comp_lit(&mut self, e: ExprId, elems: &[ExprId], nkeys: usize) -> NodeId {
        let pos = self.pos(e);
        let ty = self.type_of(e);
        let mut core = self.core(ty).unwrap_or(ty);
        let mut lit_type = ty;
        let pointer = match self.checked.tcx.get(core) {
            Type::Pointer { elem } => Some(*elem),
            _ => None,
        };
        if let Some(elem) = pointer {
            lit_type = elem;
            core = self.core(elem).unwrap_or(elem);
        }
        let kind = match self.checked.tcx.get(core).clone() {
            Type::Array { len, elem } => {
                let (elems, _) = self.array_elems(elem, elems);
                NodeKind::ArrayLit { elems, len }
            }
            Type::Slice { elem } => {
                let (elems, len) = self.array_elems(elem, elems);
                NodeKind::SliceLit { elems, len }
            }
            Type::Map { key, elem } => {
                self.rtype(lit_type);
                let mut entries = Vec::with_capacity(elems.len());
                for &entry in elems {
                    let ExprKind::KeyValue { key: k, value } = self.kind(entry) else { continue };
                    let k = self.conv_expr(Some(key), k, true);
                    let value = self.conv_expr(Some(elem), value, true);
                    entries.push((k, value));
                }
                NodeKind::MapLit { entries }
            }
            Type::Struct { fields } => {
                let types: Vec<TypeId> = fields.iter().map(|f| f.ty).collect();
                match self.struct_elems(pos, core, &types, elems, nkeys == 0) {
                    Some(fields) => NodeKind::StructLit { fields },
                    None => return self.unsupported(pos, "a promoted field as a key of a struct literal"),
                }
            }
            Type::Basic(_)
            | Type::Pointer { .. }
            | Type::Tuple(_)
            | Type::Signature(_)
            | Type::Interface(_)
            | Type::Chan { .. }
            | Type::Named(_)
            | Type::TypeParam(_)
            | Type::Union(_)
            | Type::Alias { .. } => return self.broken(pos, "composite literal of another type"),
        };
        let lit_type = self.sub(lit_type);
        let lit = self.node(pos, Some(lit_type), kind);
        if pointer.is_none() {
            return lit;
        }
        let addr = self.addr(pos, lit);
        let ty = self.sub(ty);
        self.prog.nodes[addr].ty = Some(ty);
        addr
    }

    fn array_elems(&mut self, elem: TypeId, elems: &[ExprId]) -> (Vec<KeyedElem>, i64) {
        let mut next = 0;
        let mut len = 0;
        let mut out = Vec::with_capacity(elems.len());
        for &entry in elems {
            let (value, keyed) = match self.kind(entry) {
                ExprKind::KeyValue { key, value } => {
                    next = self.tv(self.unparen(key)).value.and_then(|v| v.to_int().as_i64()).unwrap_or(next);
                    (value, true)
                }
                _ => (entry, false),
            };
            let value = self.conv_expr(Some(elem), value, true);
            out.push(KeyedElem { index: next, value, keyed });
            next += 1;
            len = len.max(next);
        }
        (out, len)
    }

    /// `None` if a key names a field of an embedded struct.
    fn struct_elems(
        &mut self,
        pos: Pos,
        strukt: TypeId,
        types: &[TypeId],
        elems: &[ExprId],
        values_only: bool,
    ) -> Option<Vec<StructKey>> {
        let mut out = Vec::with_capacity(elems.len());
        for (i, &entry) in elems.iter().enumerate() {
            let (at, field, value) = match self.kind(entry) {
                ExprKind::KeyValue { key, value } if !values_only => {
                    let field = self.field_index(strukt, key)?;
                    (self.pos(key), field, value)
                }
                _ => (self.pos(entry), i, entry),
            };
            let Some(&ty) = types.get(field) else {
                self.broken(pos, "too many values in struct literal");
                continue;
            };
            let value = self.conv_expr(Some(ty), value, true);
            out.push(StructKey { field: field as u32, value, pos: XPos { pos: at, inl: None } });
        }
        Some(out)
    }

    fn field_index(&self, strukt: TypeId, key: ExprId) -> Option<usize> {
        let name = self.name_text(key)?;
        match self.checked.tcx.get(strukt) {
            Type::Struct { fields } => fields.iter().position(|f| f.name == name),
            _ => None,
        }
    }
}
