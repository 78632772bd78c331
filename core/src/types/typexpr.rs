//! Identifiers and type expressions.
//! Rules: cmd/compile/internal/types2/{typexpr,struct}.go, go1.27.

use super::check::{Checker, Delayed};
use super::constant::Kind;
use super::context::Tcx;
use super::errors::ErrorDesc;
use super::info::Mode;
use super::object::{ObjId, ObjKind, VarKind};
use super::operand::Operand;
use super::predicates::basic_info::INTEGER;
use super::types::{self, Basic, Type, TypeId, typ};
use crate::index::HashMap;
use crate::span::Pos;
use crate::syntax::ast::{ChanDir, ExprId, ExprKind, Field, LitKind, Name, Operator};
use crate::syntax::literal::is_valid_name;
use crate::version::Rule;
use std::rc::Rc;

impl Checker {
    /// The operand a name denotes.
    pub(super) fn ident(&mut self, x: &mut Operand, e: ExprId, want_type: bool) {
        x.invalidate();
        x.expr = Some(e);
        let Some(name) = self.name_of(e) else { return };
        let Some((scope, obj)) = self.lookup_scope(&name) else {
            if &*name == "_" {
                self.error_expr(e, "cannot use _ as value or type");
            } else if is_valid_name(&name) {
                self.error_expr(e, format!("undefined: {name}"));
            }
            return;
        };
        if self.tcx.obj(obj).pkg.is_none() && matches!(&*name, "any" | "comparable") {
            let is_type = matches!(self.tcx.obj(obj).kind, ObjKind::TypeName);
            let pos = self.start_pos(e);
            if is_type && !self.verify_version(pos, 18, format!("predeclared {name}")) {
                return;
            }
        }
        self.record_use(e, obj);
        let kind = self.tcx.obj(obj).kind.clone();
        let pkg = self.tcx.obj(obj).pkg;
        let is_type = matches!(kind, ObjKind::TypeName);
        if !is_type && want_type {
            let text = if self.tcx.has(Rule::NotATypeSaysKind) {
                format!("{name} ({}) is not a type", self.object_kind(obj))
            } else {
                format!("{name} is not a type")
            };
            self.error_expr(e, text);
            if matches!(kind, ObjKind::Var(_)) && pkg == Some(self.env.pkg) {
                self.set_used(obj, true);
            }
            return;
        }
        // Even if known, a type of this package is resolved again: it may close a cycle.
        if self.obj_type(obj).is_none() || is_type && want_type && pkg == Some(self.env.pkg) {
            self.obj_decl(obj);
        }
        let ty = self.tcx.obj(obj).ty;
        if let Some(&pkg_name) = self.dot_imports.get(&(scope, name.clone())) {
            self.set_used(pkg_name, true);
        }
        match kind {
            ObjKind::PkgName { .. } => {
                return self.error_expr(e, format!("use of package {name} not in selector"));
            }
            ObjKind::Const(_) => {
                self.add_decl_dep(obj);
                if !self.valid(ty) {
                    return;
                }
                if obj == self.tcx.universe.iota {
                    let Some(iota) = self.env.iota.clone() else {
                        return self.error_expr(e, "cannot use iota outside constant declaration");
                    };
                    x.val = Some(iota);
                } else if let ObjKind::Const(val) = &self.tcx.obj(obj).kind {
                    x.val = Some(val.clone());
                }
                x.mode = Mode::Constant;
            }
            ObjKind::TypeName => x.mode = Mode::TypeExpr,
            ObjKind::Var(_) => {
                if pkg == Some(self.env.pkg) {
                    self.set_used(obj, true);
                }
                self.add_decl_dep(obj);
                if !self.valid(ty) {
                    return;
                }
                x.mode = Mode::Variable;
            }
            ObjKind::Func => {
                self.add_decl_dep(obj);
                x.mode = Mode::Value;
            }
            ObjKind::Builtin(id) => {
                x.builtin = Some(id);
                x.mode = Mode::Builtin;
            }
            ObjKind::Nil => x.mode = Mode::NilValue,
            ObjKind::Label { .. } => return,
        }
        x.ty = ty;
    }

    fn object_kind(&self, obj: ObjId) -> &'static str {
        let o = self.tcx.obj(obj);
        match o.kind {
            ObjKind::PkgName { .. } => "package name",
            ObjKind::Const(_) => "constant",
            ObjKind::TypeName => match self.ty(o.ty) {
                Type::Alias { .. } => "type alias",
                Type::TypeParam(_) => "type parameter",
                _ => "defined type",
            },
            ObjKind::Var(VarKind::Package) => "package-level variable",
            ObjKind::Var(VarKind::Local) => "local variable",
            ObjKind::Var(VarKind::Recv) => "receiver",
            ObjKind::Var(VarKind::Param) => "parameter",
            ObjKind::Var(VarKind::Result) => "result variable",
            ObjKind::Var(VarKind::Field { .. }) => "struct field",
            ObjKind::Func => match self.ty(o.ty) {
                Type::Signature(sig) if sig.recv.is_some() => "method",
                _ => "function",
            },
            ObjKind::Label { .. } => "label",
            ObjKind::Builtin(_) => "built-in function",
            ObjKind::Nil => "untyped nil",
        }
    }

    /// The type that an expression denotes; a generic type must be instantiated.
    pub(super) fn typ(&mut self, e: ExprId) -> TypeId {
        self.declared_type(e, None)
    }

    /// Like `typ`, but a constraint interface is an error.
    pub(super) fn var_type(&mut self, e: ExprId) -> TypeId {
        let ty = self.declared_type(e, None);
        self.valid_var_type(e, ty);
        ty
    }

    pub(super) fn valid_var_type(&mut self, e: ExprId, ty: TypeId) {
        // Only interfaces can be constraints: skip the delayed check for other types.
        match self.ty(ty) {
            Type::TypeParam(_)
            | Type::Basic(_)
            | Type::Array { .. }
            | Type::Slice { .. }
            | Type::Pointer { .. }
            | Type::Struct { .. }
            | Type::Tuple(_)
            | Type::Signature(_)
            | Type::Map { .. }
            | Type::Chan { .. }
            | Type::Union(_) => {}
            Type::Alias { .. } if self.tcx.is_type_param(ty) => {}
            Type::Interface(_) | Type::Named(_) | Type::Alias { .. } => {
                self.later(Delayed::VarType { expr: e, ty });
            }
        }
    }

    pub(super) fn finish_var_type(&mut self, e: ExprId, ty: TypeId) {
        if !self.tcx.is_interface(ty) || self.tcx.is_type_param(ty) {
            return;
        }
        let set = self.tcx.type_set(ty);
        if set.is_method_set() {
            return;
        }
        let why = if set.comparable { "is (or embeds) comparable" } else { "contains type constraints" };
        let text = format!("cannot use type {} outside a type constraint: interface {why}", self.ts(ty));
        self.error_expr(e, text);
    }

    /// `def` is the type name being declared, if any.
    pub(super) fn declared_type(&mut self, e: ExprId, def: Option<ObjId>) -> TypeId {
        let mut ty = self.type_internal(e, def);
        if self.tcx.is_generic(ty) {
            let text = format!("cannot use generic type {} without instantiation", self.ts(ty));
            self.error_expr(e, text);
            ty = typ::INVALID;
        }
        self.record_type(e, Mode::TypeExpr, ty, None);
        ty
    }

    /// A type that must be generic; Err: the type to go on with, and why it is not generic (empty if already reported).
    pub(super) fn generic_type(&mut self, e: ExprId) -> Result<TypeId, (TypeId, String)> {
        let ty = self.type_internal(e, None);
        if !self.valid(ty) {
            self.record_type(e, Mode::TypeExpr, typ::INVALID, None);
            return Err((ty, String::new()));
        }
        if !self.tcx.is_generic(ty) {
            self.record_type(e, Mode::TypeExpr, typ::INVALID, None);
            return Err((typ::INVALID, format!("{} is not a generic type", self.ts(ty))));
        }
        self.record_type(e, Mode::TypeExpr, ty, None);
        Ok(ty)
    }

    fn type_internal(&mut self, e: ExprId, def: Option<ObjId>) -> TypeId {
        if self.depth > super::check::MAX_DEPTH {
            self.too_deep(self.expr_pos(e));
            return typ::INVALID;
        }
        self.depth += 1;
        let ty = self.type_kind(e, def);
        self.depth -= 1;
        ty
    }

    fn type_kind(&mut self, e: ExprId, def: Option<ObjId>) -> TypeId {
        match self.kind(e) {
            ExprKind::Bad => {}
            ExprKind::Name(_) | ExprKind::Selector { .. } => {
                let mut x = Operand::default();
                if let ExprKind::Selector { x: base, sel } = self.tcx.ast.exprs[e].kind {
                    self.selector(&mut x, e, base, sel, true);
                } else {
                    self.ident(&mut x, e, true);
                }
                match x.mode {
                    Mode::TypeExpr => return x.ty,
                    Mode::Invalid => {}
                    Mode::NoValue => {
                        let text = format!("{} used as type", self.os(&x));
                        self.error_op(&x, text);
                    }
                    _ => {
                        let text = format!("{} is not a type", self.os(&x));
                        self.error_op(&x, text);
                    }
                }
            }
            ExprKind::Index { x, index } => {
                let pos = self.start_pos(e);
                self.verify_version(pos, 18, "type instantiation");
                let list = self.unpack(Some(index));
                return self.instantiated_type(x, list);
            }
            ExprKind::Paren(x) => return self.declared_type(x, def),
            ExprKind::ArrayType { len, elem } => {
                let len = match len {
                    Some(len) => self.array_length(len),
                    None => {
                        self.error_expr(e, "invalid use of [...] array (outside a composite literal)");
                        -1
                    }
                };
                let elem = self.var_type(elem);
                if len >= 0 {
                    return self.add_type(Type::Array { len, elem });
                }
            }
            ExprKind::SliceType(elem) => {
                let elem = self.var_type(elem);
                return self.add_type(Type::Slice { elem });
            }
            ExprKind::DotsType(_) => {
                let text = if self.tcx.has(Rule::DotsCheckedByParser) {
                    "invalid syntax tree: invalid use of ..."
                } else {
                    "invalid use of '...'"
                };
                self.error_expr(e, text);
            }
            ExprKind::StructType { fields, tags } => return self.struct_type(&fields, &tags),
            ExprKind::Operation { op: Operator::Mul, x, y: None } => {
                let elem = self.var_type(x);
                if elem == typ::INVALID || !self.valid(elem) && !self.is_pending_alias(elem) {
                    return typ::INVALID;
                }
                return self.add_type(Type::Pointer { elem });
            }
            ExprKind::FuncType { .. } => return self.func_type(None, &[], e, None).sig,
            ExprKind::InterfaceType { methods } => return self.interface_type(e, &methods, def),
            ExprKind::MapType { key, value } => {
                let k = self.var_type(key);
                let elem = self.var_type(value);
                self.later(Delayed::MapKey { expr: key, key: k });
                return self.add_type(Type::Map { key: k, elem });
            }
            ExprKind::ChanType { dir, elem } => {
                let elem = self.var_type(elem);
                let dir: ChanDir = dir;
                return self.add_type(Type::Chan { dir, elem });
            }
            ExprKind::BasicLit { .. }
            | ExprKind::CompositeLit { .. }
            | ExprKind::KeyValue { .. }
            | ExprKind::FuncLit { .. }
            | ExprKind::Slice { .. }
            | ExprKind::Assert { .. }
            | ExprKind::TypeSwitchGuard { .. }
            | ExprKind::Operation { .. }
            | ExprKind::Call { .. }
            | ExprKind::List(_) => {
                let text = format!("{} is not a type", self.es(e));
                self.error_expr(e, text);
                self.use_exprs(&[e]);
            }
        }
        typ::INVALID
    }

    /// Whether `ty` is an alias with an unknown right-hand side, which is not an error yet.
    fn is_pending_alias(&self, ty: TypeId) -> bool {
        matches!(self.ty(ty), Type::Alias { obj, .. } if self.obj_path_idx.contains_key(obj))
    }

    pub(super) fn finish_map_key(&mut self, e: ExprId, key: TypeId) {
        if !self.valid(key) || self.tcx.comparable(key) {
            return;
        }
        let why = if self.tcx.is_type_param(key) { " (missing comparable constraint)" } else { "" };
        let text = format!("invalid map key type {}{why}", self.ts(key));
        self.error_expr(e, text);
    }

    fn instantiated_type(&mut self, x: ExprId, xlist: Vec<ExprId>) -> TypeId {
        let generic = match self.generic_type(x) {
            Ok(ty) => ty,
            // A generic alias of an invalid type has no instances; the alias itself is refused further on.
            Err((ty, cause)) => {
                if !cause.is_empty() {
                    let text = format!("invalid operation: {}{} ({cause})", self.es(x), self.es_list(&xlist));
                    self.error_expr(x, text);
                }
                return ty;
            }
        };
        let Some(targs) = self.type_list(&xlist) else { return typ::INVALID };
        let inst = match self.ty(generic) {
            Type::Named(named) => {
                let named = *named;
                let inst = self.tcx.instantiate_named(named, &targs);
                if let Some(named) = self.tcx.as_named(inst) {
                    let pos = self.expr_pos(x);
                    self.tcx.instance_pos.entry(named).or_insert(pos);
                }
                inst
            }
            Type::Alias { obj, .. } => {
                let name = self.tcx.obj(*obj).name.clone();
                let want = self.type_params_of(generic).len();
                if let Err(text) = super::instantiate::validate_targ_len(&name, want, targs.len()) {
                    let pos = self.expr_pos(x);
                    self.error(pos, text);
                    return typ::INVALID;
                }
                self.tcx.instantiate_alias(generic, &targs)
            }
            _ => typ::INVALID,
        };
        if inst == typ::INVALID {
            return inst;
        }
        self.later(Delayed::TypeInst { expr: x, xlist, targs: targs.into(), generic, inst });
        inst
    }

    /// Records the first mention of an instance: cycles through it are reported there.
    pub(super) fn note_inst(&mut self, ty: TypeId, pos: Pos) {
        if let Type::Named(named) = self.ty(ty) {
            let named = *named;
            self.tcx.instance_pos.entry(named).or_insert(pos);
        }
    }

    pub(super) fn type_params_of(&self, generic: TypeId) -> Rc<[types::TypeParamId]> {
        match self.ty(generic) {
            Type::Named(named) => {
                let origin = self.tcx.origin(*named);
                self.tcx.types.named[origin].tparams.clone().into()
            }
            Type::Alias { obj, .. } => {
                self.tcx.alias_tparams.get(obj).cloned().unwrap_or_else(|| Rc::from([]))
            }
            _ => Rc::from([]),
        }
    }

    pub(super) fn finish_type_inst(
        &mut self,
        x: ExprId,
        xlist: &[ExprId],
        targs: Rc<[TypeId]>,
        generic: TypeId,
        inst: TypeId,
    ) {
        self.record_instance(x, targs.clone(), inst);
        let tparams = self.type_params_of(generic);
        let obj = match self.ty(generic) {
            Type::Named(named) => self.tcx.types.named[*named].obj,
            Type::Alias { obj, .. } => *obj,
            _ => return,
        };
        let name = self.tcx.obj(obj).name.clone();
        let pos = self.expr_pos(x);
        if let Err(text) = super::instantiate::validate_targ_len(&name, tparams.len(), targs.len()) {
            return self.error(pos, text);
        }
        self.verify_inst(pos, xlist, &tparams, &targs);
    }

    /// Reports type arguments that do not satisfy the constraints.
    pub(super) fn verify_inst(
        &mut self,
        pos: Pos,
        xlist: &[ExprId],
        tparams: &[types::TypeParamId],
        targs: &[TypeId],
    ) {
        match super::instantiate::verify(self, tparams, targs) {
            Err((i, why)) => {
                let pos = xlist.get(i).map_or(pos, |&x| self.start_pos(x));
                self.error(pos, why);
            }
            Ok(()) => self.record_mono(pos, tparams, targs, xlist),
        }
    }

    /// The length of an array type; -1 after an error.
    fn array_length(&mut self, e: ExprId) -> i64 {
        if let Some(name) = self.name_of(e) {
            let Some(obj) = self.lookup(&name) else {
                self.error_expr(e, format!("undefined array length {name} or missing type constraint"));
                return -1;
            };
            if !matches!(self.tcx.obj(obj).kind, ObjKind::Const(_)) {
                self.error_expr(e, format!("invalid array length {name}"));
                return -1;
            }
        }
        let mut x = Operand::default();
        self.expr(None, &mut x, e);
        if x.mode != Mode::Constant {
            if x.is_valid() {
                let text = format!("array length {} must be constant", self.os(&x));
                self.error_op(&x, text);
            }
            return -1;
        }
        let is_int = self.is(x.ty, INTEGER);
        if (self.untyped(x.ty) || is_int)
            && let Some(val) = &x.val
        {
            let val = val.to_int();
            if val.kind() == Kind::Int
                && let Some(n) = val.as_i64()
                && n >= 0
            {
                return n;
            }
        }
        let what = self.os(&x);
        let text = if is_int {
            format!("invalid array length {what}")
        } else {
            format!("array length {what} must be integer")
        };
        self.error_op(&x, text);
        -1
    }

    /// The types in a list; `None` if one is invalid.
    pub(super) fn type_list(&mut self, list: &[ExprId]) -> Option<Vec<TypeId>> {
        let types: Vec<TypeId> = list.iter().map(|&e| self.var_type(e)).collect();
        types.iter().all(|&t| self.valid(t)).then_some(types)
    }

    fn struct_type(&mut self, list: &[Field], tags: &[Option<ExprId>]) -> TypeId {
        let mut fields = Vec::with_capacity(list.len());
        let mut set: HashMap<Name, ObjId> = HashMap::default();
        let mut ty = typ::INVALID;
        let mut prev = None;
        for (i, f) in list.iter().enumerate() {
            if prev != Some(f.ty) {
                prev = Some(f.ty);
                ty = self.var_type(f.ty);
            }
            let tag = tags.get(i).copied().flatten().and_then(|t| self.tag(t));
            let embedded = f.name.is_none();
            let pos = self.start_pos(f.ty);
            let name = match f.name {
                Some(name) => name,
                None => match self.embedded_ident(f.ty) {
                    Some(name) => name,
                    None => {
                        let text =
                            format!("invalid syntax tree: invalid embedded field type {}", self.es(f.ty));
                        self.error(pos, text);
                        continue;
                    }
                },
            };
            self.add_field(&mut fields, &mut set, name, ty, embedded, tag);
            if embedded {
                self.later(Delayed::Embedded { pos, ty });
            }
        }
        self.tcx.new_struct(fields)
    }

    fn add_field(
        &mut self,
        fields: &mut Vec<types::Field>,
        set: &mut HashMap<Name, ObjId>,
        ident: ExprId,
        ty: TypeId,
        embedded: bool,
        tag: Option<Rc<str>>,
    ) {
        let Some(name) = self.name_of(ident) else { return };
        let pos = self.expr_pos(ident);
        let obj = self.tcx.new_field_object(pos, Some(self.env.pkg), name.clone(), ty, embedded);
        *self.typed.ensure(obj) = true;
        if &*name != "_" {
            if let Some(&alt) = set.get(&name) {
                let mut err = ErrorDesc::at(pos, format!("{name} redeclared"));
                self.add_alt_decl(&mut err, alt);
                return self.report(err);
            }
            set.insert(name.clone(), obj);
        }
        let pkg = (!super::context::is_exported(&name)).then_some(self.env.pkg);
        fields.push(types::Field { name, ty, embedded, tag, pkg, obj });
        self.record_def(ident, Some(obj));
    }

    pub(super) fn finish_embedded(&mut self, pos: Pos, ty: TypeId) {
        let (t, is_ptr) = self.tcx.deref(ty);
        if self.tcx.is_type_param(t) {
            return self.error(pos, "embedded field type cannot be a (pointer to a) type parameter");
        }
        match self.under(t) {
            Type::Basic(Basic::UnsafePointer) => {
                self.error(pos, "embedded field type cannot be unsafe.Pointer")
            }
            Type::Pointer { .. } => self.error(pos, "embedded field type cannot be a pointer"),
            Type::Interface(_) if is_ptr => {
                self.error(pos, "embedded field type cannot be a pointer to an interface");
            }
            _ => {}
        }
    }

    /// The name that an embedded field takes from its type.
    fn embedded_ident(&self, e: ExprId) -> Option<ExprId> {
        match self.tcx.ast.exprs[e].kind {
            ExprKind::Name(_) => Some(e),
            ExprKind::Operation { op: Operator::Mul, x, y: None } => {
                // `**T` has no name.
                match self.tcx.ast.exprs[x].kind {
                    ExprKind::Operation { op: Operator::Mul, y: None, .. } => None,
                    _ => self.embedded_ident(x),
                }
            }
            ExprKind::Selector { sel, .. } => Some(sel),
            ExprKind::Index { x, .. } => self.embedded_ident(x),
            _ => None,
        }
    }

    fn tag(&mut self, e: ExprId) -> Option<Rc<str>> {
        let ExprKind::BasicLit { text, kind, bad: false } = self.kind(e) else { return None };
        if kind != LitKind::String {
            let quoted = crate::quote::quote(text.as_bytes());
            self.error_expr(e, format!("invalid syntax tree: incorrect tag syntax: {quoted}"));
            return None;
        }
        let bytes = crate::syntax::literal::unquote_string(&text);
        if bytes.is_empty() {
            return None;
        }
        Some(Rc::from(String::from_utf8_lossy(&bytes).as_ref()))
    }

    pub(super) fn open_scope(&mut self, pos: Pos, end: Pos) {
        let scope = self.new_scope(self.env.scope, pos, end);
        self.env.scope = scope;
    }

    pub(super) fn close_scope(&mut self) {
        if let Some(parent) = self.tcx.scope(self.env.scope).parent {
            self.env.scope = parent;
        }
    }
}

impl Tcx {
    /// The underlying type of a declared type.
    pub(super) fn named_under(&mut self, named: types::NamedId) -> TypeId {
        let ty = self.types.add(Type::Named(named));
        self.under(ty)
    }

    /// Makes the underlying type invalid, after an invalid declaration.
    pub(super) fn invalidate_under(&mut self, named: types::NamedId) {
        self.types.named[named].underlying = Some(typ::INVALID);
    }
}
