//! Package-level declarations: functions, variables, their initialisation, and the order in which bodies are read.
//! Rules: noder/writer.go `pkgInit`, `pkgDecl`; noder/reader.go `pkgInitOrder`, `pkgDecls`, `readBodies`, go1.27.

use super::Noder;
use super::body::Body;
use super::rangefunc::{self, Root};
use super::selector::Method;
use crate::ir::names::method_name;
use crate::ir::node::{As2, FuncId, FuncKind, Global, GlobalId, NodeId, NodeKind, VarId, XPos};
use crate::span::Pos;
use crate::syntax::ast::{Decl, FuncDecl};
use crate::types::info::Instance;
use crate::types::object::{ObjId, PkgId};
use crate::types::subst::SubstMap;
use crate::types::types::{NamedId, Type, TypeId};
use std::rc::Rc;

impl Noder {
    pub(super) fn package(&mut self) {
        self.note_generic_ranges();
        self.rewrite_range_funcs();
        self.init_order();
        self.declarations();
        self.read_bodies();
    }

    /// Notes where types with implicit type parameters may be declared.
    fn note_generic_ranges(&mut self) {
        let files = std::mem::take(&mut self.checked.files);
        for file in &files {
            for decl in &file.decls {
                if let Decl::Func(func) = decl
                    && let Some(obj) = self.def_of(func.name)
                    && let Type::Signature(sig) = self.checked.tcx.get(self.checked.tcx.obj(obj).ty)
                    && (!sig.tparams.is_empty() || !sig.recv_tparams.is_empty())
                {
                    self.note_generic_range(func);
                }
            }
        }
        self.checked.files = files;
    }

    /// Range-over-func loops disappear before any IR is made.
    fn rewrite_range_funcs(&mut self) {
        let mut roots = Vec::new();
        for file in &self.checked.files {
            for decl in &file.decls {
                match decl {
                    Decl::Func(func) => {
                        if let Some(body) = &func.body {
                            roots.push(Root::Func { ty: func.ty, body: body.clone() });
                        }
                    }
                    Decl::Var(var) => roots.extend(var.values.map(Root::Expr)),
                    Decl::Import(_) | Decl::Const(_) | Decl::Type(_) => {}
                }
            }
        }
        rangefunc::rewrite(&mut self.checked, &roots);
    }

    /// The synthetic function `init` that initialises package variables, in dependency order.
    fn init_order(&mut self) {
        let order = std::mem::take(&mut self.checked.info.init_order);
        if !order.is_empty() {
            let sig = self.empty_signature();
            let init = self.new_func("init".into(), PkgId::USER, Pos::NONE, sig, FuncKind::PackageInit);
            self.prog.funcs[init].has_body = true;
            self.prog.target.push(init);
            self.prog.init = Some(init);
            self.bodies.push(Body::new(init, false));
            let mut stmts = Vec::with_capacity(order.len());
            for initializer in &order {
                let lhs: Vec<_> = initializer.lhs.iter().map(|&obj| self.init_target(obj)).collect();
                let pos = initializer.lhs.first().map_or(Pos::NONE, |&obj| self.checked.tcx.obj(obj).pos);
                let types: Vec<TypeId> =
                    initializer.lhs.iter().map(|&obj| self.checked.tcx.obj(obj).ty).collect();
                let stmt = if let ([target], [ty]) = (&lhs[..], &types[..]) {
                    let value = self.conv_expr_to_var(pos, *ty, initializer.rhs);
                    self.stmt_node(pos, NodeKind::Assign { x: *target, y: Some(value), def: false })
                } else {
                    self.init_several(pos, lhs, &types, initializer.rhs)
                };
                stmts.push(stmt);
            }
            self.bodies.pop();
            self.prog.funcs[init].body = stmts;
        }
        self.checked.info.init_order = order;
    }

    /// A function `init` for the variables of one declaration.
    pub(super) fn var_initialiser(
        &mut self,
        pkg: PkgId,
        lhs: &[ObjId],
        rhs: crate::syntax::ast::ExprId,
    ) -> FuncId {
        let sig = self.empty_signature();
        let init = self.new_func("init".into(), pkg, Pos::NONE, sig, FuncKind::PackageInit);
        self.prog.funcs[init].has_body = true;
        self.bodies.push(Body::new(init, false));
        let targets: Vec<_> = lhs.iter().map(|&obj| self.init_target(obj)).collect();
        let types: Vec<TypeId> = lhs.iter().map(|&obj| self.checked.tcx.obj(obj).ty).collect();
        let pos = lhs.first().map_or(Pos::NONE, |&obj| self.checked.tcx.obj(obj).pos);
        let stmt = if let ([target], [ty]) = (&targets[..], &types[..]) {
            let value = self.conv_expr_to_var(pos, *ty, rhs);
            self.stmt_node(pos, NodeKind::Assign { x: *target, y: Some(value), def: false })
        } else {
            self.init_several(pos, targets, &types, rhs)
        };
        self.bodies.pop();
        self.prog.funcs[init].body = vec![stmt];
        init
    }

    fn init_target(&mut self, obj: ObjId) -> crate::ir::node::NodeId {
        if &*self.checked.tcx.obj(obj).name == "_" {
            return self.blank();
        }
        let global = self.global_of(obj);
        let (pos, ty) = (self.prog.globals[global].pos.pos, self.prog.globals[global].ty);
        self.node(pos, Some(ty), NodeKind::Global(global))
    }

    /// `typecheck.Stmt(x = rhs)`: a conversion that the assignment needs has the position of the statement.
    fn conv_expr_to_var(
        &mut self,
        pos: Pos,
        ty: TypeId,
        rhs: crate::syntax::ast::ExprId,
    ) -> crate::ir::node::NodeId {
        let value = self.expr(rhs);
        let have = self.ty(value);
        if self.tcx().identical(have, ty) {
            return value;
        }
        self.convert(pos, ty, value, true)
    }

    /// `var a, b = f()` and comma-ok forms.
    fn init_several(
        &mut self,
        pos: Pos,
        lhs: Vec<crate::ir::node::NodeId>,
        types: &[TypeId],
        rhs: crate::syntax::ast::ExprId,
    ) -> crate::ir::node::NodeId {
        let x = self.expr(rhs);
        let op = self.as2_op(x, lhs.len());
        let value_type = self.ty(x);
        let mismatch = op == As2::Func
            && types.iter().enumerate().any(|(i, &ty)| {
                let have = self.tuple_elem(value_type, i);
                !matches!(self.prog.nodes[lhs[i]].kind, NodeKind::Blank) && !self.tcx().identical(have, ty)
            });
        if !mismatch {
            return self.stmt_node(pos, NodeKind::Assign2 { op, lhs, rhs: vec![x], def: false });
        }
        // Results of other types go through temporaries.
        let mut init = Vec::new();
        let mut tmps = Vec::new();
        let mut values = Vec::new();
        for (i, &ty) in types.iter().enumerate() {
            let have = self.tuple_elem(value_type, i);
            let tmp = self.temp(pos, have);
            let decl = self.decl_node(pos, tmp);
            init.push(decl);
            let target = self.local(tmp);
            tmps.push(target);
            let value = self.local(tmp);
            let is_blank = matches!(self.prog.nodes[lhs[i]].kind, NodeKind::Blank);
            let value = if is_blank || self.tcx().identical(have, ty) {
                value
            } else {
                self.convert(pos, ty, value, true)
            };
            values.push(value);
        }
        let read =
            self.stmt_node(pos, NodeKind::Assign2 { op: As2::Func, lhs: tmps, rhs: vec![x], def: false });
        self.prog.nodes[read].init = init;
        let stmt = self.stmt_node(pos, NodeKind::Assign2 { op: As2::Plain, lhs, rhs: values, def: false });
        self.prog.nodes[stmt].init.push(read);
        stmt
    }

    /// Reads every declaration of the package in source order; functions join the list.
    fn declarations(&mut self) {
        let files = std::mem::take(&mut self.checked.files);
        for file in &files {
            for decl in &file.decls {
                match decl {
                    Decl::Func(func) => self.func_declaration(func),
                    Decl::Var(var) => {
                        for &name in &var.names {
                            if let Some(obj) = self.def_of(name)
                                && &*self.checked.tcx.obj(obj).name != "_"
                            {
                                self.global_of(obj);
                            }
                        }
                    }
                    Decl::Type(ty) => {
                        if ty.tparams.is_empty()
                            && let Some(obj) = self.def_of(ty.name)
                        {
                            let ty = self.checked.tcx.obj(obj).ty;
                            self.read_type(ty);
                        }
                    }
                    Decl::Import(_) | Decl::Const(_) => {}
                }
            }
        }
        self.checked.files = files;
    }

    fn func_declaration(&mut self, decl: &FuncDecl) {
        let Some(obj) = self.def_of(decl.name) else { return };
        let object = self.checked.tcx.obj(obj);
        if &*object.name == "_" {
            return;
        }
        let Type::Signature(sig) = self.checked.tcx.get(object.ty).clone() else { return };
        if !sig.tparams.is_empty() || !sig.recv_tparams.is_empty() {
            return;
        }
        if let Some(recv) = &sig.recv {
            self.read_type(recv.ty);
        }
        let func = self.func_of(obj);
        self.prog.target.push(func);
    }

    /// Reading a type reads what it consists of, and all methods of a defined type. Types that may have methods are
    /// listed when they have been read: they need wrappers.
    pub(super) fn read_type(&mut self, ty: TypeId) {
        let ty = self.checked.tcx.unalias(ty);
        if self.recording.is_some() || self.is_derived(ty) || !self.types_read.insert(ty) {
            return;
        }
        self.read_parts(ty);
        let wrapped = match self.checked.tcx.get(ty) {
            Type::Struct { .. } | Type::Interface(_) => true,
            Type::Named(named) => {
                let data = &self.checked.tcx.types.named[*named];
                data.tparams.is_empty() || !data.targs.is_empty()
            }
            Type::Basic(_)
            | Type::Array { .. }
            | Type::Slice { .. }
            | Type::Pointer { .. }
            | Type::Tuple(_)
            | Type::Signature(_)
            | Type::Map { .. }
            | Type::Chan { .. }
            | Type::TypeParam(_)
            | Type::Union(_)
            | Type::Alias { .. } => false,
        };
        if wrapped {
            self.prog.wrapper_types.push(ty);
        }
    }

    pub(super) fn read_parts(&mut self, ty: TypeId) {
        match self.checked.tcx.get(ty).clone() {
            Type::Pointer { elem }
            | Type::Slice { elem }
            | Type::Array { elem, .. }
            | Type::Chan { elem, .. } => {
                self.read_type(elem);
            }
            Type::Map { key, elem } => {
                self.read_type(key);
                self.read_type(elem);
            }
            Type::Struct { fields } => fields.iter().for_each(|f| self.read_type(f.ty)),
            Type::Tuple(params) => params.iter().for_each(|p| self.read_type(p.ty)),
            Type::Signature(sig) => {
                sig.params.iter().chain(sig.results.iter()).for_each(|p| self.read_type(p.ty));
            }
            Type::Interface(iface) => {
                iface.methods.iter().for_each(|m| self.read_type(m.sig));
                iface.embeds.iter().for_each(|&e| self.read_type(e));
            }
            Type::Named(named) => self.read_named(ty, named),
            Type::Basic(_) | Type::TypeParam(_) | Type::Union(_) | Type::Alias { .. } => {}
        }
    }

    fn read_named(&mut self, ty: TypeId, named: NamedId) {
        let data = &self.checked.tcx.types.named[named];
        if !data.targs.is_empty() {
            return self.read_instance(ty);
        }
        if !data.tparams.is_empty() {
            return;
        }
        let (obj, methods) = (data.obj, data.methods.clone());
        let is_user = self.checked.tcx.obj(obj).pkg == Some(PkgId::USER);
        // The type literal behind a name is no type of its own.
        let under = self.tcx().under(ty);
        self.read_parts(under);
        if !is_user {
            return;
        }
        for method in methods {
            if &*self.checked.tcx.obj(method).name != "_" {
                self.func_of(method);
            }
        }
    }

    pub(super) fn global_of(&mut self, obj: ObjId) -> GlobalId {
        if let Some(&global) = self.globals.get(&obj) {
            return global;
        }
        let object = self.checked.tcx.obj(obj);
        let global = Global {
            name: object.name.clone(),
            pkg: object.pkg.unwrap_or(PkgId::USER),
            pos: XPos { pos: object.pos, inl: None },
            ty: object.ty,
            obj: Some(obj),
            read_only: false,
        };
        let ty = global.ty;
        let id = self.prog.globals.push(global);
        self.globals.insert(obj, id);
        self.read_type(ty);
        id
    }

    /// The function an object declares; its body is read later.
    pub(super) fn func_of(&mut self, obj: ObjId) -> FuncId {
        if let Some(&func) = self.funcs.get(&obj) {
            return func;
        }
        let object = self.checked.tcx.obj(obj);
        let (mut name, pkg, pos, sig_type) =
            (object.name.to_string(), object.pkg.unwrap_or(PkgId::USER), object.pos, object.ty);
        let sig = self.signature(sig_type);
        let decl = self.checked.func_decl(obj);
        // gc's position of a declaration: what follows `func`, for a method its receiver.
        let pos = decl.as_ref().map_or(pos, |decl| decl.pos);
        if let Some(recv) = &sig.recv {
            name = self.receiver_name(recv.ty, &name);
        } else if name == "init" && pkg == PkgId::USER {
            name = format!("init.{}", self.inits);
            self.inits += 1;
        }
        let ty = match &sig.recv {
            Some(recv) => {
                let plain = self.without_recv(sig_type);
                self.method_type(plain, recv.ty)
            }
            None => sig_type,
        };
        // The token after `func`: a method's is its receiver's parenthesis.
        let pos = decl.as_ref().map_or(pos, |decl| decl.pos);
        let func = self.new_func(name.into(), pkg, pos, ty, FuncKind::Declared);
        self.funcs.insert(obj, func);
        let is_user = pkg == PkgId::USER;
        let data = &mut self.prog.funcs[func];
        data.obj = Some(obj);
        data.has_recv = sig.recv.is_some();
        data.local = is_user;
        if let Some(decl) = decl {
            data.pragma = decl.pragma;
            data.has_body = decl.body.is_some();
            let fields = self.param_fields(decl.recv.as_ref(), decl.ty);
            self.bodies.push(Body::new(func, false));
            self.declare_params(&sig, &fields);
            self.bodies.pop();
        }
        for param in sig.recv.iter().chain(sig.params.iter()).chain(sig.results.iter()) {
            self.read_type(param.ty);
        }
        if is_user {
            self.todo_bodies.push(func);
        } else {
            self.prog.funcs[func].facts = self.recorded_facts(func);
        }
        func
    }

    /// `T.M` or `(*T).M`.
    pub(super) fn receiver_name(&self, recv: TypeId, method: &str) -> String {
        let mut ty = self.checked.tcx.unalias(recv);
        let mut pointer = false;
        if let Type::Pointer { elem } = *self.checked.tcx.get(ty) {
            pointer = true;
            ty = self.checked.tcx.unalias(elem);
        }
        match self.checked.tcx.get(ty) {
            Type::Named(named) => {
                let named = &self.checked.tcx.types.named[*named];
                method_name(&self.checked.tcx.obj(named.obj).name, pointer, method)
            }
            _ => method.to_string(),
        }
    }

    /// The function that a call of this method reaches.
    pub(super) fn method_func(&mut self, method: &Method) -> FuncId {
        if self.recording.is_some() {
            return FuncId(0);
        }
        if self.is_interface_method(method.obj) {
            return self.interface_wrapper(method);
        }
        self.func_of(method.obj)
    }

    /// `I.M` as a function: calls the method of its first argument.
    fn interface_wrapper(&mut self, method: &Method) -> FuncId {
        if let Some(&func) = self.interface_funcs.get(&(method.recv, method.name.clone())) {
            return func;
        }
        let ty = self.method_type(method.sig, method.recv);
        let name = self.receiver_name(method.recv, &method.name);
        let func = self.new_func(name.into(), PkgId::USER, Pos::NONE, ty, FuncKind::Wrapper);
        self.prog.funcs[func].local = false;
        self.interface_funcs.insert((method.recv, method.name.clone()), func);
        func
    }

    /// A generic function as a value: if its dictionary is not known here, a literal that hands it over.
    pub(super) fn func_inst_value(&mut self, pos: Pos, obj: ObjId, instance: &Instance) -> NodeId {
        let ty = self.sub(instance.ty);
        let callee = self.func_inst(pos, obj, &instance.targs, ty);
        match (callee.wrapper, callee.dict) {
            (Some(wrapper), _) => wrapper,
            (None, Some(dict)) => self.curry(pos, false, callee.base, dict, None),
            (None, None) => callee.base,
        }
    }

    pub(super) fn is_generic_method(&self, method: ObjId) -> bool {
        match self.checked.tcx.get(self.checked.tcx.obj(method).ty) {
            Type::Signature(sig) => sig.recv.is_some() && !sig.tparams.is_empty(),
            _ => false,
        }
    }

    /// Reads what is pending, last in, first out; dictionaries before bodies. Instances join the list when read.
    pub(super) fn read_bodies(&mut self) {
        loop {
            if let Some(todo) = self.todo_dicts.pop() {
                self.make_shaped(todo);
            } else if let Some(func) = self.todo_bodies.pop() {
                self.read_body(func);
                if self.func_dicts.contains_key(&func) {
                    self.prog.target.push(func);
                }
            } else {
                return;
            }
        }
    }

    pub(super) fn read_body(&mut self, func: FuncId) {
        let Some(obj) = self.prog.funcs[func].obj else { return };
        let Some(decl) = self.checked.func_decl(obj) else { return };
        let instance = self.func_dicts.get(&func).cloned();
        let mut body = Body::new(func, false);
        if let Some((dict, actual)) = &instance {
            if !dict.shaped {
                self.bodies.push(body);
                self.call_shaped(func, &dict.clone());
                self.bodies.pop();
                return;
            }
            self.ensure_checked(obj);
            let canonical: Vec<TypeId> =
                dict.layout.tparams.iter().map(|&p| self.checked.tcx.tparam_type(p)).collect();
            let sig = self.checked.tcx.obj(obj).ty;
            let sig = self.signature(sig);
            let own: Vec<_> = sig.recv_tparams.iter().chain(sig.tparams.iter()).copied().collect();
            body.canon = Some(Rc::new(SubstMap::new(&own, &canonical)));
            body.actual = Some(actual.clone());
            body.targs = dict.targs.clone();
            body.dict = Some(dict.clone());
        }
        let Some(block) = &decl.body else { return };
        let fields = self.param_fields(decl.recv.as_ref(), decl.ty);
        let data = &self.prog.funcs[func];
        let is_dict = |&&v: &&VarId| &*self.prog.vars[v].name == ".dict";
        body.dict_param = instance.as_ref().and_then(|_| data.params.iter().find(is_dict).copied());
        let params = data.params.iter().filter(|v| Some(**v) != body.dict_param);
        let vars: Vec<VarId> = params.chain(&data.results).copied().collect();
        for (field, var) in fields.recv.iter().chain(&fields.params).chain(&fields.results).zip(vars) {
            if let Some(obj) = field.obj {
                body.locals.insert(obj, var);
            }
        }
        // As written: conversions are decided with type parameters in place.
        let sig_type = self.checked.tcx.obj(obj).ty;
        body.results = self.signature(sig_type).results.iter().map(|p| p.ty).collect();
        self.bodies.push(body);
        self.base_pos = self.prog.funcs[func].pos.pos;
        self.read_block(func, block);
        self.bodies.pop();
    }
}
