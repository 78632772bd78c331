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
                NodeKind::StructLit { fields: self.struct_elems(pos, core, &types, elems, nkeys == 0) }
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
        let actual = self.sub(lit_type);
        let is_map = matches!(kind, NodeKind::MapLit { .. });
        let lit = self.node(pos, Some(actual), kind);
        if is_map {
            self.with_rtype(lit, lit_type);
        }
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
                    // A constant index: gc keeps only the value, but reads the type.
                    self.expr(key);
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

    fn struct_elems(
        &mut self,
        pos: Pos,
        strukt: TypeId,
        types: &[TypeId],
        elems: &[ExprId],
        values_only: bool,
    ) -> Vec<StructKey> {
        let mut out = Vec::with_capacity(elems.len());
        for (i, &entry) in elems.iter().enumerate() {
            let (at, field, inner, value) = match self.kind(entry) {
                ExprKind::KeyValue { key, value } if !values_only => {
                    let path = self.key_path(strukt, key);
                    let (first, inner) = path.split_first().unwrap_or((&usize::MAX, &[]));
                    (self.pos(key), *first, inner.to_vec(), value)
                }
                _ => (self.pos(entry), i, Vec::new(), entry),
            };
            let mut ty = types.get(field).copied();
            for &index in &inner {
                ty = ty.and_then(|ty| match self.checked.tcx.types.under(ty) {
                    Type::Struct { fields } => fields.get(index).map(|f| f.ty),
                    _ => None,
                });
            }
            let Some(ty) = ty else {
                self.broken(pos, "no such field in struct literal");
                continue;
            };
            let value = self.conv_expr(Some(ty), value, true);
            let inner = inner.iter().map(|&index| index as u32).collect();
            out.push(StructKey { field: field as u32, inner, value, pos: XPos { pos: at, inl: None } });
        }
        out
    }

    /// The path of fields to the one a key names; longer than one for a promoted field.
    fn key_path(&self, strukt: TypeId, key: ExprId) -> Vec<usize> {
        if let Some(path) = self.checked.lit_field_paths.get(&key) {
            return path.clone();
        }
        let Some(name) = self.name_text(key) else { return Vec::new() };
        match self.checked.tcx.get(strukt) {
            Type::Struct { fields } => fields.iter().position(|f| f.name == name).into_iter().collect(),
            _ => Vec::new(),
        }
    }
}
