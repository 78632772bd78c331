//! Cycles among declarations: checks which are valid and reports the others.
//! Rules: cmd/compile/internal/types2/{cycles,decl,validtype}.go, go1.27.

use super::check::Checker;
use super::errors::ErrorDesc;
use super::object::{ObjId, ObjKind, PkgId};
use super::types::{NamedId, Type, TypeId, typ};
use crate::index::HashMap;
use crate::span::Pos;
use crate::syntax::ast::ExprKind;
use crate::version::Rule;

/// Limit on types visited for one declaration.
const MAX_STEPS: u32 = 100_000;
/// Limit on nested types.
const MAX_NEST: usize = 2_000;

impl Checker {
    /// Reports type names that denote each other directly (`type A B; type B A`).
    pub(super) fn direct_cycles(&mut self) {
        let mut path_idx: HashMap<ObjId, Option<usize>> = HashMap::default();
        for obj in self.obj_list.clone() {
            if matches!(self.tcx.obj(obj).kind, ObjKind::TypeName) {
                self.direct_cycle(obj, &mut path_idx);
            }
        }
    }

    /// `path_idx`: index in the current path; `None` for a finished name.
    fn direct_cycle(&mut self, mut tname: ObjId, path_idx: &mut HashMap<ObjId, Option<usize>>) {
        let mut path = Vec::new();
        let scope = self.tcx.objects.pkgs[PkgId::USER].scope;
        loop {
            match path_idx.get(&tname) {
                Some(None) => break,
                Some(&Some(start)) => {
                    self.set_type(tname, typ::INVALID);
                    let cycle: Vec<ObjId> = path[start..].to_vec();
                    let first = self.first_in_src(&cycle);
                    self.cycle_error(&cycle, first);
                    break;
                }
                None => {}
            }
            path_idx.insert(tname, Some(path.len()));
            path.push(tname);
            let Some(&decl) = self.decl_of.get(&tname) else { break };
            let Some(tdecl) = self.decls[decl].tdecl.clone() else { break };
            let ExprKind::Name(rhs) = &self.tcx.ast.exprs[tdecl.ty].kind else { break };
            let Some(&(next, _)) = self.tcx.scope(scope).names.get(rhs) else { break };
            if !matches!(self.tcx.obj(next).kind, ObjKind::TypeName) {
                break;
            }
            tname = next;
        }
        for obj in path {
            path_idx.insert(obj, None);
        }
    }

    /// Whether the type is fully declared; a type still being declared is a cycle error.
    pub(super) fn is_complete(&mut self, mut t: TypeId) -> bool {
        loop {
            let (obj, rhs) = match self.ty(t) {
                Type::Alias { obj, actual, .. } => (*obj, Some(*actual)),
                // An instance has no declaration.
                Type::Named(named) if self.tcx.types.named[*named].origin.is_some() => return true,
                Type::Named(named) => (self.tcx.types.named[*named].obj, self.tcx.rhs(*named)),
                _ => return true,
            };
            if let Some(&i) = self.obj_path_idx.get(&obj) {
                let cycle = self.obj_path[i..].to_vec();
                let first = self.first_in_src(&cycle);
                self.cycle_error(&cycle, first);
                return false;
            }
            match rhs {
                Some(rhs) if rhs != t => t = rhs,
                _ => return true,
            }
        }
    }

    /// Whether the cycle that closes at `obj` is valid; reports it if not.
    pub(super) fn valid_cycle(&mut self, obj: ObjId) -> bool {
        let Some(&start) = self.obj_path_idx.get(&obj) else { return true };
        let cycle = self.obj_path[start..].to_vec();
        let (mut values, mut types) = (0, 0);
        let mut through_tparams = false;
        for &o in &cycle {
            match self.tcx.obj(o).kind {
                ObjKind::Const(_) | ObjKind::Var(_) => values += 1,
                ObjKind::TypeName => {
                    let ty = self.tcx.obj(o).ty;
                    if self.env.in_tparam_list && self.tcx.is_generic(ty) {
                        if self.tcx.has(Rule::SelfReferringConstraint) {
                            return true;
                        }
                        through_tparams = true;
                        break;
                    }
                    // As gc sees it, a name whose type an earlier error made invalid is an alias, too.
                    if !matches!(self.ty(ty), Type::Alias { .. } | Type::Basic(_)) {
                        types += 1;
                    }
                }
                _ => {}
            }
        }
        // A cycle of values only is checked by the initialisation order.
        if !through_tparams && (values == cycle.len() || values == 0 && types > 0) {
            return true;
        }
        let first = self.first_in_src(&cycle);
        self.cycle_error(&cycle, first);
        false
    }

    pub(super) fn first_in_src(&self, cycle: &[ObjId]) -> usize {
        (0..cycle.len()).min_by_key(|&i| self.obj_pos(cycle[i])).unwrap_or(0)
    }

    fn cycle_name(&self, obj: ObjId) -> String {
        let o = self.tcx.obj(obj);
        if let Some(named) = self.tcx.as_named(o.ty)
            && !self.tcx.types.named[named].targs.is_empty()
            && self.tcx.has(Rule::CyclesNameInstances)
        {
            return self.ts(o.ty);
        }
        match o.pkg.map(|pkg| self.tcx.qualify(pkg)) {
            Some(prefix) if !prefix.is_empty() => format!("{prefix}.{}", o.name),
            _ => o.name.to_string(),
        }
    }

    pub(super) fn cycle_error(&mut self, cycle: &[ObjId], start: usize) {
        let names: Vec<String> = cycle.iter().map(|&o| self.cycle_name(o)).collect();
        let at: Vec<Pos> = cycle.iter().map(|&o| self.obj_pos(o)).collect();
        self.cycle_error_named(cycle, &names, &at, start);
    }

    fn cycle_error_named(&mut self, cycle: &[ObjId], names: &[String], at: &[Pos], start: usize) {
        let Some(&obj) = cycle.get(start) else { return };
        let is_type = matches!(self.tcx.obj(obj).kind, ObjKind::TypeName);
        let pos = at[start];
        if is_type {
            let ty = self.tcx.obj(obj).ty;
            if matches!(self.ty(ty), Type::Alias { .. }) {
                self.tcx.types.set_alias(ty, typ::INVALID);
                if self.tcx.has(Rule::CyclesNameInstances) {
                    // To name it, gc looks up what it denotes, and keeps that.
                    self.invalid_aliases.insert(ty);
                }
            }
        }
        let name = &names[start];
        if cycle.len() == 1 {
            let what = if is_type { "invalid recursive type" } else { "invalid cycle in declaration" };
            return self.error(pos, format!("{what}: {name} refers to itself"));
        }
        let what = if is_type { "invalid recursive type" } else { "invalid cycle in declaration of" };
        let mut err = ErrorDesc::at(pos, format!("{what} {name}"));
        let n = cycle.len();
        for i in 0..n {
            let (from, next) = ((start + i) % n, (start + i + 1) % n);
            err.add(at[from], format!("{} refers to {}", names[from], names[next]));
        }
        self.report(err);
    }

    /// Reports a cycle of types that may be instances.
    pub(super) fn named_cycle_error(&mut self, cycle: &[NamedId]) {
        let mut objs = Vec::with_capacity(cycle.len());
        let mut names = Vec::with_capacity(cycle.len());
        let mut at = Vec::with_capacity(cycle.len());
        for &n in cycle {
            let obj = self.tcx.types.named[n].obj;
            objs.push(obj);
            if self.tcx.types.named[n].targs.is_empty() {
                names.push(self.cycle_name(obj));
                at.push(self.obj_pos(obj));
            } else {
                let t = self.tcx.types.add(Type::Named(n));
                let shown =
                    if self.tcx.has(Rule::CyclesNameInstances) { self.ts(t) } else { self.cycle_name(obj) };
                names.push(shown);
                at.push(self.tcx.instance_pos.get(&n).copied().unwrap_or(self.obj_pos(obj)));
            }
        }
        self.cycle_error_named(&objs, &names, &at, 0);
    }

    /// Reports a type that contains itself without an indirection.
    pub(super) fn valid_type(&mut self, named: NamedId) {
        self.valid_inside.clear();
        let ty = self.add_type(Type::Named(named));
        self.valid_steps = 0;
        self.valid_type_in(ty, &mut Vec::new(), &mut Vec::new());
    }

    fn valid_type_in(&mut self, ty: TypeId, nest: &mut Vec<NamedId>, path: &mut Vec<NamedId>) -> bool {
        // Shared type arguments are visited repeatedly: give up before that takes forever.
        self.valid_steps += 1;
        if self.valid_steps > MAX_STEPS || nest.len() > MAX_NEST {
            return true;
        }
        let ty = self.tcx.unalias(ty);
        match self.ty(ty).clone() {
            Type::Array { elem, .. } => self.valid_type_in(elem, nest, path),
            Type::Struct { fields } => fields.iter().all(|f| self.valid_type_in(f.ty, nest, path)),
            Type::Union(terms) => terms.iter().all(|t| self.valid_type_in(t.ty, nest, path)),
            Type::Interface(iface) => iface.embeds.iter().all(|&e| self.valid_type_in(e, nest, path)),
            Type::Named(named) => self.valid_named(named, nest, path),
            Type::TypeParam(tparam) => {
                // The type parameter is bound to the type argument of the innermost instance.
                let Some(&inst) = nest.last() else { return true };
                let n = &self.tcx.types.named[inst];
                let origin = self.tcx.origin(inst);
                let tparams = &self.tcx.types.named[origin].tparams;
                let Some(i) = tparams.iter().position(|&p| p == tparam) else { return true };
                let Some(&targ) = n.targs.get(i) else { return true };
                nest.pop();
                let ok = self.valid_type_in(targ, nest, path);
                nest.push(inst);
                ok
            }
            Type::Basic(_)
            | Type::Slice { .. }
            | Type::Pointer { .. }
            | Type::Tuple(_)
            | Type::Signature(_)
            | Type::Map { .. }
            | Type::Chan { .. }
            | Type::Alias { .. } => true,
        }
    }

    fn valid_named(&mut self, named: NamedId, nest: &mut Vec<NamedId>, path: &mut Vec<NamedId>) -> bool {
        let origin = self.tcx.origin(named);
        if self.valid_types.contains(&named) {
            return true;
        }
        if nest.contains(&named) {
            let start = path.iter().position(|&p| p == named);
            let cycle = path[start.unwrap_or(0)..].to_vec();
            self.tcx.set_rhs(origin, typ::INVALID);
            if !self.tcx.has(Rule::RecursiveTypeKeepsUnder) {
                self.tcx.invalidate_under(origin);
            }
            self.named_cycle_error(&cycle);
            return false;
        }
        let Some(rhs) = self.tcx.rhs(origin) else { return true };
        let inside = (named, nest.clone());
        if self.valid_inside.contains(&inside) {
            return true;
        }
        nest.push(named);
        path.push(named);
        let ok = self.valid_type_in(rhs, nest, path);
        path.pop();
        nest.pop();
        // A type without arguments is valid in any context, because no cycle goes through it.
        if ok && self.tcx.types.named[named].targs.is_empty() {
            self.valid_types.insert(named);
        } else if ok {
            self.valid_inside.insert(inside);
        }
        ok
    }

    /// Reports an interface literal that contains itself through its methods without going through a name.
    pub(super) fn anonymous_cycles(&mut self) {
        // Only literals in the user's files; types nested in an interface literal are part of it.
        let user = self.files.iter().map(|f| f.id).collect::<Vec<_>>();
        let mut literals: Vec<(Pos, Pos, TypeId)> = Vec::new();
        for (e, expr) in self.tcx.ast.exprs.iter_enumerated() {
            if !matches!(expr.kind, ExprKind::InterfaceType { .. }) {
                continue;
            }
            let ty = self.tcx.unalias(self.type_of(e));
            let at = self.tcx.sources.resolve(expr.pos);
            if matches!(self.ty(ty), Type::Interface(_)) && at.is_some_and(|at| user.contains(&at.file)) {
                literals.push((expr.pos, self.end_pos(e), ty));
            }
        }
        literals.sort();
        let mut cyclic: HashMap<TypeId, bool> = HashMap::default();
        let mut done = Pos::NONE;
        for (pos, end, ty) in literals {
            if pos < done {
                continue;
            }
            done = end;
            if self.iface_cycle(ty, &mut cyclic, 0) {
                self.error(
                    pos,
                    "invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)",
                );
                cyclic.values_mut().for_each(|c| *c = false);
            }
        }
    }

    fn iface_cycle(&mut self, ty: TypeId, cyclic: &mut HashMap<TypeId, bool>, depth: u32) -> bool {
        let set = self.tcx.type_set(ty);
        set.methods.iter().any(|m| self.visit_cycle(m.sig, cyclic, depth + 1))
    }

    fn visit_cycle(&mut self, ty: TypeId, cyclic: &mut HashMap<TypeId, bool>, depth: u32) -> bool {
        if depth > 500 {
            return false;
        }
        let ty = self.tcx.unalias(ty);
        let next = depth + 1;
        match self.ty(ty).clone() {
            Type::Basic(_) | Type::Named(_) | Type::TypeParam(_) | Type::Union(_) | Type::Alias { .. } => {
                false
            }
            Type::Pointer { elem }
            | Type::Array { elem, .. }
            | Type::Chan { elem, .. }
            | Type::Slice { elem } => self.visit_cycle(elem, cyclic, next),
            Type::Map { key, elem } => {
                self.visit_cycle(key, cyclic, next) || self.visit_cycle(elem, cyclic, next)
            }
            Type::Struct { fields } => fields.iter().any(|f| self.visit_cycle(f.ty, cyclic, next)),
            Type::Signature(sig) => {
                sig.params.iter().chain(sig.results.iter()).any(|p| self.visit_cycle(p.ty, cyclic, next))
            }
            Type::Tuple(list) => list.iter().any(|p| self.visit_cycle(p.ty, cyclic, next)),
            Type::Interface(iface) => {
                if iface.methods.is_empty() && iface.embeds.is_empty() {
                    return false;
                }
                if let Some(&known) = cyclic.get(&ty) {
                    return known;
                }
                cyclic.insert(ty, true);
                if self.iface_cycle(ty, cyclic, depth) {
                    return true;
                }
                cyclic.insert(ty, false);
                false
            }
        }
    }
}
