//! The order in which gc's writer reaches the package's objects, and the types it has not finished at each. A type
//! mentioned before it is finished gets a separate index, so the reader treats it as a different type from later
//! mentions (see `read`).
//! Rules: noder/writer.go `typIdx`, `objIdx`, `doObj`; noder/unified.go `writePkgStub`, go1.27.

use super::unwritten::Unwritten;
use super::{Checked, Noder};
use crate::index::{HashMap, HashSet, Idx};
use crate::span::Pos;
use crate::syntax::ast::ExprId;
use crate::types::object::{ObjId, ObjKind, PkgId};
use crate::types::types::{NamedId, Param, Type, TypeId};
use std::rc::Rc;

/// Objects nested deeper are left to their next mention.
const MAX_DEPTH: usize = 300;

/// Index of a set of types unfinished when an object was written, plus 1; 0: none.
pub(super) type Unfinished = u32;

/// For each object of the package, the types that were unfinished when it was written.
#[derive(Debug, Default)]
pub(super) struct Written {
    of: HashMap<ObjId, Unfinished>,
    sets: Vec<Vec<TypeId>>,
}

impl Written {
    pub fn around(&self, obj: ObjId) -> Unfinished {
        self.of.get(&obj).copied().unwrap_or(0)
    }

    pub fn contains(&self, set: Unfinished, ty: TypeId) -> bool {
        set.checked_sub(1).and_then(|i| self.sets.get(i as usize)).is_some_and(|set| set.contains(&ty))
    }
}

/// Uses and definitions of names, in source order.
pub struct Names(Vec<(Pos, ExprId)>);

impl Names {
    fn of(checked: &Checked) -> Names {
        let info = &checked.info;
        let mentions = info.uses.keys().chain(info.defs.keys());
        // Collecting by id first leaves the list nearly sorted.
        let mut mentioned = vec![false; checked.tcx.ast.exprs.len()];
        mentions.for_each(|name| mentioned[name.index()] = true);
        let all = checked.tcx.ast.exprs.iter_enumerated().zip(mentioned);
        let mut names: Vec<(Pos, ExprId)> =
            all.filter_map(|((name, expr), is_mentioned)| is_mentioned.then_some((expr.pos, name))).collect();
        names.sort();
        Names(names)
    }

    fn between(&self, from: Pos, to: Pos) -> &[(Pos, ExprId)] {
        let [start, end] = [from, to].map(|limit| self.0.partition_point(|&(pos, _)| pos < limit));
        self.0.get(start..end).unwrap_or_default()
    }
}

struct Writer<'a> {
    checked: &'a mut Checked,
    names: Rc<Names>,
    left_out: Unwritten,
    objects: HashSet<ObjId>,
    types: HashSet<TypeId>,
    unfinished: Vec<TypeId>,
    written: Written,
    depth: usize,
}

impl Noder {
    /// Names of all checked code.
    pub fn names(&self) -> Names {
        Names::of(&self.checked)
    }

    /// Objects that the body of a function uses or declares, and type arguments in it.
    pub fn mentioned_in(&self, func: ObjId, names: &Names) -> (Vec<ObjId>, Vec<TypeId>) {
        let Some(decl) = self.checked.func_decl(func) else { return Default::default() };
        let Some(body) = &decl.body else { return Default::default() };
        let info = &self.checked.info;
        let (mut objects, mut targs) = (Vec::new(), Vec::new());
        for (_, name) in names.between(decl.pos, body.rbrace) {
            objects.extend(info.uses.get(name).copied().or_else(|| info.defs.get(name).copied().flatten()));
            targs.extend(info.instances.get(name).into_iter().flat_map(|instance| instance.targs.iter()));
        }
        (objects, targs)
    }

    pub(super) fn write_order(&mut self) {
        let names = Rc::new(self.names());
        let left_out = self.unwritten();
        let scope = self.checked.tcx.scope(self.checked.tcx.pkg(PkgId::USER).scope);
        let mut objects: Vec<_> = scope.names.iter().map(|(name, &(obj, _))| (name.clone(), obj)).collect();
        objects.sort_unstable();
        let mut writer = Writer {
            checked: &mut self.checked,
            names,
            left_out,
            objects: HashSet::default(),
            types: HashSet::default(),
            unfinished: Vec::new(),
            written: Written::default(),
            depth: 0,
        };
        objects.into_iter().for_each(|(_, obj)| writer.object(obj));
        self.written = writer.written;
    }
}

impl Writer<'_> {
    fn ty(&mut self, ty: TypeId) {
        match self.checked.tcx.get(ty).clone() {
            Type::Alias { targs, actual, .. } => {
                targs.iter().for_each(|&t| self.ty(t));
                self.ty(actual);
            }
            Type::Named(named) => self.name(ty, named),
            Type::Pointer { elem }
            | Type::Slice { elem }
            | Type::Array { elem, .. }
            | Type::Chan { elem, .. } => self.ty(elem),
            Type::Map { key, elem } => {
                self.ty(key);
                self.ty(elem);
            }
            Type::Struct { fields } => fields.iter().for_each(|f| self.ty(f.ty)),
            Type::Tuple(params) => self.params(&params),
            Type::Signature(sig) => {
                self.params(&sig.params);
                self.params(&sig.results);
            }
            Type::Interface(iface) => {
                let methods = self.checked.tcx.sorted_methods(iface.methods.to_vec());
                methods.iter().for_each(|m| self.ty(m.sig));
                iface.embeds.iter().for_each(|&e| self.ty(e));
            }
            Type::Union(terms) => terms.iter().for_each(|t| self.ty(t.ty)),
            Type::Basic(_) | Type::TypeParam(_) => {}
        }
    }

    fn params(&mut self, params: &[Param]) {
        params.iter().for_each(|p| self.ty(p.ty));
    }

    fn name(&mut self, ty: TypeId, named: NamedId) {
        if self.types.contains(&ty) || self.unfinished.contains(&ty) {
            return;
        }
        let data = &self.checked.tcx.types.named[named];
        let (obj, targs) = (data.obj, data.targs.clone());
        if self.checked.tcx.types.mentions_type_params(ty) {
            // Such a type is local to the dictionary it is written for.
            targs.iter().for_each(|&t| self.ty(t));
            return self.object(obj);
        }
        self.unfinished.push(ty);
        targs.iter().for_each(|&t| self.ty(t));
        self.object(obj);
        self.unfinished.pop();
        self.types.insert(ty);
    }

    fn object(&mut self, obj: ObjId) {
        let object = self.checked.tcx.obj(obj);
        if object.pkg != Some(PkgId::USER) || self.depth > MAX_DEPTH || !self.objects.insert(obj) {
            return;
        }
        let (ty, is_type) = (object.ty, matches!(object.kind, ObjKind::TypeName));
        self.note(obj);
        self.depth += 1;
        match self.checked.tcx.as_named(ty).filter(|_| is_type) {
            Some(named) => self.declared_type(ty, named),
            None if is_type => self.ty(ty),
            None => self.function_or_value(obj, ty),
        }
        self.depth -= 1;
    }

    fn note(&mut self, obj: ObjId) {
        if self.unfinished.is_empty() {
            return;
        }
        let sets = &mut self.written.sets;
        let known = sets.iter().rposition(|set| *set == self.unfinished);
        let index = known.unwrap_or_else(|| {
            sets.push(self.unfinished.clone());
            sets.len() - 1
        });
        self.written.of.insert(obj, index as Unfinished + 1);
    }

    fn declared_type(&mut self, ty: TypeId, named: NamedId) {
        let under = self.checked.tcx.under(ty);
        self.ty(under);
        for method in self.checked.tcx.types.named[named].methods.clone() {
            self.note(method);
            let sig = self.checked.tcx.obj(method).ty;
            self.function_or_value(method, sig);
        }
        for tparam in self.checked.tcx.types.named[named].tparams.clone() {
            let bound = self.checked.tcx.types.tparams[tparam].constraint;
            self.ty(bound);
        }
    }

    fn function_or_value(&mut self, obj: ObjId, ty: TypeId) {
        if let Type::Signature(sig) = self.checked.tcx.get(ty)
            && let Some(recv) = &sig.recv
        {
            let recv = recv.ty;
            self.ty(recv);
        }
        self.ty(ty);
        if let Some(decl) = self.checked.func_decl(obj)
            && let Some(body) = &decl.body
        {
            self.body(decl.pos, body.rbrace);
        }
        if let Type::Signature(sig) = self.checked.tcx.get(ty) {
            for &tparam in sig.tparams.clone().iter() {
                let bound = self.checked.tcx.types.tparams[tparam].constraint;
                self.ty(bound);
            }
        }
    }

    /// Writes the objects and types mentioned in a body, in source order.
    fn body(&mut self, from: Pos, to: Pos) {
        let names = Rc::clone(&self.names);
        for &(pos, name) in names.between(from, to) {
            if !self.left_out.contains(pos) {
                self.mention(name);
            }
        }
    }

    fn mention(&mut self, name: ExprId) {
        let info = &self.checked.info;
        if let Some(Some(defined)) = info.defs.get(&name) {
            let ty = self.checked.tcx.obj(*defined).ty;
            return self.ty(ty);
        }
        let Some(&obj) = info.uses.get(&name) else { return };
        let instance = info.instances.get(&name).cloned();
        let object = self.checked.tcx.obj(obj);
        let (ty, is_type) = (object.ty, matches!(object.kind, ObjKind::TypeName));
        let global = object.parent == Some(self.checked.tcx.pkg(PkgId::USER).scope);
        match instance {
            Some(instance) if is_type => self.ty(instance.ty),
            Some(instance) => {
                instance.targs.iter().for_each(|&t| self.ty(t));
                self.object(obj);
            }
            None if is_type => self.ty(ty),
            None if global => self.object(obj),
            None => {}
        }
    }
}
