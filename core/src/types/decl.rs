//! Declarations: resolves objects on demand; constants, variables, types, functions, local declarations.
//! `obj_path` holds the objects being resolved; meeting one again is a cycle, which `cycles` checks.
//! Rules: cmd/compile/internal/types2/decl.go, go1.27.

use super::check::{Body, BodyBlock, Checker, DeclId, Delayed, Env};
use super::constant::Value;
use super::errors::ErrorDesc;
use super::object::{ObjId, ObjKind, PkgId, ScopeId, VarKind};
use super::operand::Operand;
use super::predicates::basic_info::CONST_TYPE;
use super::resolver::ConstGroup;
use super::types::{Interface, NamedId, Type, TypeId, TypeParamId, typ};
use crate::index::HashMap;
use crate::span::Pos;
use crate::syntax::ast::{
    ConstDecl, Decl, Expr, ExprId, ExprKind, Field, FuncDecl, Name, Operator, TypeDecl, VarDecl,
};
use crate::syntax::positions;
use crate::version::Rule;
use std::rc::Rc;

impl Checker {
    /// Enters `obj` into `scope`; reports a redeclaration.
    pub(super) fn declare(&mut self, scope: ScopeId, name: Option<ExprId>, obj: ObjId, from: Pos) {
        let text = self.tcx.obj(obj).name.clone();
        if &*text != "_" {
            if let Some(&(alt, _)) = self.tcx.scope(scope).names.get(&text) {
                let mut err = ErrorDesc::at(self.obj_pos(obj), format!("{text} redeclared in this block"));
                self.add_alt_decl(&mut err, alt);
                return self.report(err);
            }
            self.tcx.objects.scopes[scope].names.insert(text, (obj, from));
            let parent = &mut self.tcx.obj_mut(obj).parent;
            if parent.is_none() {
                *parent = Some(scope);
            }
        }
        if let Some(name) = name {
            self.record_def(name, Some(obj));
        }
    }

    /// Resolves the object, unless it has a type already.
    pub(super) fn obj_decl(&mut self, obj: ObjId) {
        if self.obj_path_idx.contains_key(&obj) {
            match self.tcx.obj(obj).kind {
                ObjKind::Const(_) | ObjKind::Var(_) => {
                    if !self.valid_cycle(obj) || self.obj_type(obj).is_none() {
                        self.set_type(obj, typ::INVALID);
                    }
                }
                ObjKind::TypeName => {
                    if !self.valid_cycle(obj) {
                        self.set_type(obj, typ::INVALID);
                    }
                }
                _ => {
                    self.valid_cycle(obj);
                }
            }
            return;
        }
        if self.obj_type(obj).is_some() {
            return;
        }
        let Some(&decl) = self.decl_of.get(&obj) else { return };
        if self.depth > super::check::MAX_DEPTH {
            self.too_deep(self.obj_pos(obj));
            return self.set_type(obj, typ::INVALID);
        }
        self.push_obj(obj);
        let d = &self.decls[decl];
        let env = Env::of_file(d.pkg, d.file, d.version);
        let saved = std::mem::replace(&mut self.env, env);
        self.tcx.version = self.env.version;
        self.depth += 1;
        match self.tcx.obj(obj).kind {
            ObjKind::Const(_) => {
                self.env.decl = Some(decl);
                let d = &self.decls[decl];
                let (vtyp, init, inherited) = (d.vtyp, d.init, d.inherited);
                self.const_decl(obj, vtyp, init, inherited);
            }
            ObjKind::Var(_) => {
                self.env.decl = Some(decl);
                let d = &self.decls[decl];
                let (lhs, vtyp, init) = (d.lhs.clone(), d.vtyp, d.init);
                self.var_decl(obj, &lhs, vtyp, init);
            }
            ObjKind::TypeName => {
                if let Some(tdecl) = self.decls[decl].tdecl.clone() {
                    self.type_decl(obj, &tdecl);
                    self.collect_methods(obj);
                }
            }
            ObjKind::Func => {
                self.read_method(obj, decl);
                if let Some(fdecl) = self.decls[decl].fdecl.clone() {
                    self.func_decl(obj, decl, &fdecl);
                }
            }
            ObjKind::PkgName { .. } | ObjKind::Label { .. } | ObjKind::Builtin(_) | ObjKind::Nil => {}
        }
        self.depth -= 1;
        self.env = saved;
        self.tcx.version = self.env.version;
        self.pop_obj();
    }

    fn const_decl(&mut self, obj: ObjId, ty: Option<ExprId>, init: Option<ExprId>, inherited: bool) {
        let saved = (self.env.iota.take(), self.env.errpos);
        if let ObjKind::Const(val) = &mut self.tcx.obj_mut(obj).kind {
            let iota = std::mem::replace(val, Value::Unknown);
            self.env.iota = Some(iota);
        }
        self.env.errpos = Pos::NONE;
        self.const_decl_in(obj, ty, init, inherited);
        (self.env.iota, self.env.errpos) = saved;
    }

    fn const_decl_in(&mut self, obj: ObjId, ty: Option<ExprId>, init: Option<ExprId>, inherited: bool) {
        if let Some(e) = ty {
            let t = self.typ(e);
            if !self.is(t, CONST_TYPE) {
                let under = self.tcx.under(t);
                if self.valid(under) {
                    let text = format!("invalid constant type {}", self.ts(t));
                    self.error_expr(e, text);
                }
                return self.set_type(obj, typ::INVALID);
            }
            self.set_type(obj, t);
        }
        let mut x = Operand::default();
        if let Some(init) = init {
            if inherited {
                self.env.errpos = self.obj_pos(obj);
            }
            self.expr(None, &mut x, init);
        }
        self.init_const(obj, &mut x);
    }

    fn var_decl(&mut self, obj: ObjId, lhs: &[ObjId], ty: Option<ExprId>, init: Option<ExprId>) {
        if let Some(e) = ty {
            let t = self.var_type(e);
            self.set_type(obj, t);
        }
        let Some(init) = init else {
            if ty.is_none() {
                self.set_type(obj, typ::INVALID);
            }
            return;
        };
        if lhs.len() <= 1 {
            let mut x = Operand::default();
            let name = self.tcx.obj(obj).name.clone();
            let target = self.obj_type(obj).and_then(|t| self.new_target(t, &name));
            self.expr(target.as_ref(), &mut x, init);
            self.init_var(obj, &mut x, "variable declaration");
            return;
        }
        if ty.is_some() {
            let t = self.tcx.obj(obj).ty;
            for &v in lhs {
                self.set_type(v, t);
            }
        }
        self.init_vars(lhs, &[init], None);
    }

    /// Whether the constraint is from another package (the universe's `comparable` does not count).
    fn is_imported_constraint(&mut self, ty: TypeId) -> bool {
        let Some(named) = self.tcx.as_named(ty) else { return false };
        let obj = self.tcx.types.named[named].obj;
        match self.tcx.obj(obj).pkg {
            None => return false,
            Some(pkg) if pkg == self.env.pkg => return false,
            Some(_) => {}
        }
        matches!(self.under(ty), Type::Interface(_)) && !self.tcx.type_set(ty).is_method_set()
    }

    fn type_decl(&mut self, obj: ObjId, d: &TypeDecl) {
        let slot = self.delayed.len();
        self.later(Delayed::TypeDecl { obj, rhs: None, rhs_expr: d.ty, version_err: false });
        let mut version_err = false;
        let tparam0 = d.tparams.first().map(|f| f.pos);
        if d.alias {
            if let Some(pos) = tparam0 {
                version_err = !self.verify_version(pos, 23, "generic type alias");
            }
            if !version_err {
                version_err = !self.verify_version(d.pos, 9, "type alias");
            }
            let alias = self.tcx.types.new_alias(obj);
            if self.obj_type(obj).is_none() {
                self.set_type(obj, alias);
            }
            let scope = self.env.scope;
            if tparam0.is_some() {
                self.open_scope(d.pos, self.end_pos(d.ty));
                let tparams = self.collect_type_params(&d.tparams, |checker, list| {
                    checker.tcx.alias_tparams.insert(obj, list.into());
                });
                self.tcx.alias_tparams.insert(obj, tparams.into());
            }
            let rhs = self.declared_type(d.ty, Some(obj));
            if !self.invalid_aliases.contains(&alias) {
                self.tcx.types.set_alias(alias, rhs);
            }
            if let Some(tparam) = self.tcx.as_type_param(rhs)
                && matches!(self.ty(rhs), Type::TypeParam(_))
                && self.tcx.has(Rule::AliasOfOwnParam)
                && self.tcx.alias_tparams.get(&obj).is_some_and(|list| list.contains(&tparam))
            {
                self.error_expr(d.ty, "cannot use type parameter declared in alias declaration as RHS");
                self.tcx.types.set_alias(alias, typ::INVALID);
            }
            self.env.scope = scope;
            self.fill_type_decl(slot, rhs, version_err);
            return;
        }
        if let Some(pos) = tparam0 {
            version_err = !self.verify_version(pos, 18, "type parameter");
        }
        let (named, ty) = self.tcx.new_named(obj);
        if let Some(decl) = self.env.decl {
            let implicits = self.decls[decl].func_tparams.clone();
            self.tcx.types.set_implicits(named, ty, implicits);
        }
        *self.typed.ensure(obj) = true;
        let scope = self.env.scope;
        if tparam0.is_some() {
            self.open_scope(d.pos, self.end_pos(d.ty));
            self.collect_type_params(&d.tparams, |checker, list| {
                checker.tcx.types.named[named].tparams = list.to_vec();
            });
        }
        let rhs = self.declared_type(d.ty, Some(obj));
        self.tcx.set_rhs(named, rhs);
        if self.tcx.is_type_param(rhs) {
            self.error_expr(d.ty, "cannot use a type parameter as RHS in type declaration");
            self.tcx.set_rhs(named, typ::INVALID);
        }
        self.env.scope = scope;
        self.fill_type_decl(slot, rhs, version_err);
    }

    fn fill_type_decl(&mut self, slot: usize, ty: TypeId, failed: bool) {
        if let Some(Some(action)) = self.delayed.get_mut(slot)
            && let Delayed::TypeDecl { rhs, version_err, .. } = &mut action.work
        {
            *rhs = Some(ty);
            *version_err = failed;
        }
    }

    pub(super) fn finish_type_decl(
        &mut self,
        obj: ObjId,
        rhs: Option<TypeId>,
        rhs_expr: ExprId,
        version_err: bool,
    ) {
        let ty = self.tcx.obj(obj).ty;
        if let Some(named) = self.tcx.as_named(ty) {
            self.valid_type(named);
        }
        if let Some(rhs) = rhs
            && !version_err
            && !self.allow_version(18)
            && self.is_imported_constraint(rhs)
        {
            let what = format!("using type constraint {}", self.ts(rhs));
            let pos = self.start_pos(rhs_expr);
            self.verify_version(pos, 18, what);
        }
    }

    /// Declares type parameters in the current scope and evaluates their constraints. `bind` stores the list first, so
    /// that constraints may mention the type.
    pub(super) fn collect_type_params(
        &mut self,
        list: &[Field],
        bind: impl FnOnce(&mut Checker, &[TypeParamId]),
    ) -> Vec<TypeParamId> {
        let mut tparams = Vec::with_capacity(list.len());
        let from = list.first().map_or(Pos::NONE, |f| f.pos);
        for (i, f) in list.iter().enumerate() {
            if let Some(name) = f.name {
                tparams.push(self.declare_type_param(name, i, from));
            }
        }
        bind(self, &tparams);
        let outer = std::mem::replace(&mut self.env.in_tparam_list, true);
        let mut bound = typ::INVALID;
        let mut prev = None;
        for (f, &tparam) in list.iter().zip(&tparams) {
            if prev != Some(f.ty) {
                prev = Some(f.ty);
                bound = self.bound(f.ty);
                if self.tcx.is_type_param(bound) {
                    self.error_expr(f.ty, "cannot use a type parameter as constraint");
                    bound = typ::INVALID;
                }
            }
            self.tcx.types.tparams[tparam].constraint = bound;
        }
        self.env.in_tparam_list = outer;
        tparams
    }

    /// A constraint; wraps `~T` and `A|B` in an implicit interface.
    fn bound(&mut self, e: ExprId) -> TypeId {
        if let ExprKind::Operation { op: Operator::Tilde | Operator::Or, .. } = self.tcx.ast.exprs[e].kind {
            let pos = self.expr_pos(e);
            let methods = vec![Field { pos, name: None, ty: e }];
            let wrapped = self.tcx.ast.exprs.push(Expr { pos, kind: ExprKind::InterfaceType { methods } });
            let t = self.typ(wrapped);
            if let Type::Interface(iface) = self.ty(t).clone() {
                let implicit = Interface { implicit: true, ..(*iface).clone() };
                return self.add_type(Type::Interface(Rc::new(implicit)));
            }
            return t;
        }
        self.typ(e)
    }

    pub(super) fn declare_type_param(&mut self, name: ExprId, index: usize, from: Pos) -> TypeParamId {
        let obj = self.new_named_object(ObjKind::TypeName, name, self.env.pkg);
        let (tparam, _) = self.tcx.new_type_param(obj, index, typ::INVALID);
        *self.typed.ensure(obj) = true;
        self.declare(self.env.scope, Some(name), obj, from);
        tparam
    }

    /// Attaches the methods collected for a type name to its type.
    pub(super) fn collect_methods(&mut self, obj: ObjId) {
        let Some(mut methods) = self.methods.remove(&obj) else { return };
        let ty = self.tcx.obj(obj).ty;
        let base = self.tcx.as_named(ty);
        if let Some(named) = base {
            self.later(Delayed::Fields(named));
        }
        if self.tcx.obj(obj).pkg != Some(PkgId::USER) {
            self.order_as_in_library(&mut methods);
        }
        let mut seen: HashMap<Name, ObjId> = HashMap::default();
        for m in methods {
            let name = self.tcx.obj(m).name.clone();
            if let Some(&alt) = seen.get(&name) {
                let type_name = self.tcx.obj(obj).name.clone();
                let at = self.pos_string(self.obj_pos(alt));
                let text = format!("method {type_name}.{name} already declared at {at}");
                self.error(self.obj_pos(m), text);
                continue;
            }
            seen.insert(name, m);
            if let Some(named) = base {
                self.tcx.types.named[named].methods.push(m);
            }
        }
    }

    /// Sorts methods by their positions in gc's files, because the overlay splits the library differently.
    fn order_as_in_library(&self, methods: &mut [ObjId]) {
        let sources = &self.tcx.sources;
        methods.sort_by_key(|&m| {
            let at = sources.resolve(self.obj_pos(m));
            at.map(|at| sources.claimed(at)).map(|(file, line, _)| (file.to_owned(), line))
        });
    }

    pub(super) fn check_field_uniqueness(&mut self, named: NamedId) {
        let under = self.tcx.named_under(named);
        let Type::Struct { fields } = self.ty(under).clone() else { return };
        let mut set: HashMap<Name, ObjId> = HashMap::default();
        for &m in &self.tcx.types.named[named].methods {
            set.insert(self.tcx.obj(m).name.clone(), m);
        }
        for f in fields.iter().filter(|f| &*f.name != "_") {
            if let Some(&alt) = set.get(&f.name) {
                let text = format!("field and method with the same name {}", f.name);
                let mut err = ErrorDesc::at(self.obj_pos(alt), text);
                self.add_alt_decl(&mut err, f.obj);
                self.report(err);
            }
        }
    }

    fn func_decl(&mut self, obj: ObjId, decl: DeclId, d: &Rc<FuncDecl>) {
        // Guards against cycles.
        let empty = self.add_type(Type::Signature(Rc::default()));
        self.set_type(obj, empty);
        let func = self.func_type(d.recv.as_ref(), &d.tparams, d.ty, Some(obj));
        self.set_type(obj, func.sig);
        if let Type::Signature(sig) = self.tcx.get(func.sig) {
            self.decls[decl].func_tparams =
                sig.recv_tparams.iter().chain(sig.tparams.iter()).copied().collect();
        }
        self.tcx.objects.scopes[func.scope].pos = d.pos;
        self.tcx.objects.scopes[func.scope].end = positions::func_decl_end(&self.tcx.ast, d);
        self.func_scopes.insert(obj, func.scope);
        self.func_params.insert(obj, func.vars.clone());
        if !d.tparams.is_empty() && d.body.is_none() && self.env.pkg == PkgId::USER {
            self.error(d.pos, "generic function is missing function body");
        }
        if d.body.is_some() && self.env.pkg == PkgId::USER {
            self.later(Delayed::Body(Body {
                decl: Some(decl),
                vars: func.vars,
                scope: func.scope,
                block: BodyBlock::Decl(d.clone()),
                iota: None,
            }));
        }
    }

    pub(super) fn decl_stmt(&mut self, list: &[Decl]) {
        let mut group = ConstGroup::default();
        for decl in list {
            if !matches!(decl, Decl::Const(_)) {
                group = ConstGroup::default();
            }
            match decl {
                Decl::Const(d) => self.local_const(&mut group, d),
                Decl::Var(d) => self.local_var(d),
                Decl::Type(d) => self.local_type(d),
                Decl::Import(_) | Decl::Func(_) => {}
            }
        }
    }

    fn local_const(&mut self, group: &mut ConstGroup, d: &ConstDecl) {
        let top = self.delayed.len();
        let (iota, last, inherited) = group.next(d);
        let values = self.unpack(last.values);
        let mut objs = Vec::with_capacity(d.names.len());
        for (i, &name) in d.names.iter().enumerate() {
            let obj = self.new_named_object(ObjKind::Const(Value::Int(iota)), name, self.env.pkg);
            objs.push(obj);
            self.const_decl(obj, last.ty, values.get(i).copied(), inherited);
        }
        self.arity(d.pos, &d.names, &values, true, inherited);
        self.process_delayed(top);
        let from = positions::const_decl_end(&self.tcx.ast, d);
        for (&name, obj) in d.names.iter().zip(objs) {
            self.declare(self.env.scope, Some(name), obj, from);
        }
    }

    fn local_var(&mut self, d: &VarDecl) {
        let top = self.delayed.len();
        let pkg = self.env.pkg;
        let objs: Vec<ObjId> =
            d.names.iter().map(|&n| self.new_named_object(ObjKind::Var(VarKind::Local), n, pkg)).collect();
        let values = self.unpack(d.values);
        for (i, &obj) in objs.iter().enumerate() {
            let mut lhs: &[ObjId] = &[];
            let init = if values.len() == d.names.len() {
                Some(values[i])
            } else if values.len() == 1 {
                lhs = &objs;
                Some(values[0])
            } else {
                values.get(i).copied()
            };
            self.var_decl(obj, lhs, d.ty, init);
            if values.len() == 1 {
                break;
            }
        }
        if d.ty.is_none() || !values.is_empty() {
            self.arity(d.pos, &d.names, &values, false, false);
        }
        self.process_delayed(top);
        let from = positions::var_decl_end(&self.tcx.ast, d);
        for (&name, obj) in d.names.iter().zip(objs) {
            self.declare(self.env.scope, Some(name), obj, from);
        }
    }

    fn local_type(&mut self, d: &TypeDecl) {
        let obj = self.new_named_object(ObjKind::TypeName, d.name, self.env.pkg);
        let from = self.expr_pos(d.name);
        self.declare(self.env.scope, Some(d.name), obj, from);
        self.push_obj(obj);
        self.type_decl(obj, d);
        self.pop_obj();
        if !d.alias
            && let Some(named) = self.tcx.as_named(self.tcx.obj(obj).ty)
        {
            self.local_types += 1;
            self.tcx.types.named[named].vargen = self.local_types;
        }
    }

    /// Numbers the package's local types in source order (checking order differs, because bodies of function literals
    /// are checked late).
    pub(super) fn number_local_types(&mut self) {
        let tcx = &self.tcx;
        let declared = |named: &NamedId| tcx.types.named[*named].origin.is_none();
        let mut local: Vec<NamedId> = tcx.types.named.ids().filter(declared).collect();
        local.retain(|&named| tcx.types.named[named].vargen > 0);
        local.sort_by_key(|&named| tcx.obj(tcx.types.named[named].obj).pos);
        for (named, number) in local.into_iter().zip(1..) {
            self.tcx.types.named[named].vargen = number;
        }
        for named in self.tcx.types.named.ids() {
            if let Some(origin) = self.tcx.types.named[named].origin {
                self.tcx.types.named[named].vargen = self.tcx.types.named[origin].vargen;
            }
        }
    }
}
