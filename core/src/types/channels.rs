//! Reports channels whose elements are too large for the runtime. gc detects them when it first computes a type's size,
//! after type checking, and reports each once, at the declaration of a name. A use outside a declaration is reported
//! at the last name declared before it.
//! Rules: types/size.go `CalcSize` (TCHANARGS), go1.27.

use super::check::Checker;
use super::object::{ObjKind, PkgId, VarKind};
use super::types::{Type, TypeId};
use crate::index::{HashSet, Idx};
use crate::span::Pos;

/// Minimum size of an element that is too large, in bytes.
const TOO_LARGE: i64 = 1 << 16;

const MESSAGE: &str = "channel element type too large (>64kB)";

impl Checker {
    pub(super) fn large_channels(&mut self) {
        let all = (0..self.tcx.types.len()).map(TypeId::new);
        let elem_of =
            |ty| if let Type::Chan { elem, .. } = self.tcx.get(ty) { Some((ty, *elem)) } else { None };
        let channels: Vec<(TypeId, TypeId)> =
            all.filter_map(elem_of).filter(|&(_, elem)| !self.tcx.types.mentions_type_params(elem)).collect();
        let mut large = HashSet::default();
        for (ty, elem) in channels {
            if self.tcx.sizeof(elem) >= TOO_LARGE {
                large.insert(ty);
            }
        }
        if large.is_empty() {
            return;
        }
        self.large_in_instances(&large);
        let mut reported: HashSet<TypeId> = HashSet::default();
        let mut at = Pos::NONE;
        for (pos, is_use, ty) in self.names_and_uses() {
            if !is_use {
                at = pos;
            }
            let mut found = Vec::new();
            self.channels_in(ty, &large, &mut HashSet::default(), &mut found);
            found.retain(|&ty| reported.insert(ty));
            if !found.is_empty() {
                self.error_after_checking(at, MESSAGE.into());
            }
        }
    }

    /// Reports instantiated signatures at the declaration of the generic function.
    fn large_in_instances(&mut self, large: &HashSet<TypeId>) {
        let mut functions = Vec::new();
        for (name, instance) in &self.info.instances {
            let Some(&obj) = self.info.uses.get(name) else { continue };
            let object = self.tcx.obj(obj);
            if object.pkg == Some(PkgId::USER) && matches!(object.kind, ObjKind::Func) {
                functions.push((object.pos, instance.ty));
            }
        }
        functions.sort_unstable();
        for (pos, ty) in functions {
            let mut found = Vec::new();
            self.channels_in(ty, large, &mut HashSet::default(), &mut found);
            if !found.is_empty() {
                self.error_after_checking(pos, MESSAGE.into());
            }
        }
    }

    /// Types of the program's names and expressions in source order; at the same position, names come first.
    fn names_and_uses(&mut self) -> Vec<(Pos, bool, TypeId)> {
        let own: HashSet<_> = self.files.iter().map(|file| file.id).collect();
        let is_own = |pos: Pos| self.tcx.sources.file_of(pos).is_some_and(|file| own.contains(&file));
        let mut list = Vec::new();
        let mut types = Vec::new();
        for (&name, &obj) in &self.info.defs {
            // An interface method has no declaration.
            let declared = obj.filter(|obj| {
                !matches!(self.tcx.obj(*obj).kind, ObjKind::Func) || self.decl_of.contains_key(obj)
            });
            let object = declared.map(|obj| self.tcx.obj(obj)).filter(|o| o.pkg == Some(PkgId::USER));
            let Some(object) = object else { continue };
            match object.kind {
                ObjKind::TypeName => types.push((self.expr_pos(name), object.ty)),
                ObjKind::Func | ObjKind::Var(VarKind::Package | VarKind::Local) => {
                    list.push((self.expr_pos(name), false, object.ty));
                }
                _ => {}
            }
        }
        for (expr, recorded) in self.info.types.iter_enumerated() {
            let pos = self.expr_pos(expr);
            list.extend(recorded.ty.filter(|_| is_own(pos)).map(|ty| (pos, true, ty)));
        }
        list.extend(types.into_iter().map(|(pos, ty)| (pos, false, self.tcx.under(ty))));
        list.sort_unstable();
        list
    }

    /// The large channels in a type. Does not look into a named type, whose declaration is checked separately.
    fn channels_in(
        &mut self,
        ty: TypeId,
        large: &HashSet<TypeId>,
        seen: &mut HashSet<TypeId>,
        found: &mut Vec<TypeId>,
    ) {
        if !seen.insert(ty) {
            return;
        }
        if large.contains(&self.tcx.under(ty)) {
            found.push(ty);
        }
        let parts = self.tcx.get(ty).clone();
        let mut part = |ty: TypeId| self.channels_in(ty, large, seen, found);
        match &parts {
            Type::Alias { actual, .. } => part(*actual),
            Type::Array { elem, .. }
            | Type::Slice { elem }
            | Type::Pointer { elem }
            | Type::Chan { elem, .. } => part(*elem),
            Type::Map { key, elem } => [*key, *elem].into_iter().for_each(part),
            Type::Struct { fields } => fields.iter().for_each(|f| part(f.ty)),
            Type::Tuple(params) => params.iter().for_each(|p| part(p.ty)),
            Type::Signature(sig) => sig.params.iter().chain(sig.results.iter()).for_each(|p| part(p.ty)),
            Type::Interface(iface) => iface.methods.iter().for_each(|m| part(m.sig)),
            Type::Basic(_) | Type::Named(_) | Type::TypeParam(_) | Type::Union(_) => {}
        }
    }
}
