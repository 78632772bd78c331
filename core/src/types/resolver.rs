//! Collects the package-level objects of files into package and file scopes and resolves them in gc's order.
//! Rules: cmd/compile/internal/types2/resolver.go, go1.27.

use super::check::{Checker, DeclInfo};
use super::constant::Value;
use super::context::is_exported;
use super::errors::ErrorDesc;
use super::object::{ObjId, ObjKind, PkgId, ScopeId, VarKind};
use super::types::typ;
use crate::index::HashSet;
use crate::quote::quote;
use crate::span::Pos;
use crate::syntax::ast::{
    ConstDecl, Decl, ExprId, ExprKind, File, FuncDecl, Group, ImportDecl, LitKind, Name, Operator, TypeDecl,
    VarDecl,
};
use crate::version::{Rule, Version};
use std::rc::Rc;

/// A receiver expression, taken apart.
pub(super) struct Receiver {
    pub ptr: bool,
    pub base: ExprId,
    /// Names of the receiver's type parameters; `None` without `[…]`.
    pub tparams: Option<Vec<ExprId>>,
}

pub(super) struct Method {
    obj: ObjId,
    ptr: bool,
    recv: Name,
}

/// State of collecting one file.
pub(super) struct Collect {
    pub pkg: PkgId,
    pub file: ScopeId,
    pub version: Version,
    pub user: bool,
    pub methods: Vec<Method>,
}

impl Checker {
    /// Declares all objects of `files` in the user's package.
    pub(super) fn collect_objects(&mut self, files: &[File]) {
        let saved = self.env.clone();
        let pkg = PkgId::USER;
        self.env.pkg = pkg;
        let pkg_scope = self.tcx.objects.pkgs[pkg].scope;
        let mut file_scopes = Vec::new();
        let mut cx = Collect { pkg, file: pkg_scope, version: self.version, user: true, methods: Vec::new() };
        for file in files {
            cx.version = self.file_version(file);
            self.env.version = cx.version;
            cx.file = self.new_scope(pkg_scope, file.pos, file.eof);
            file_scopes.push(cx.file);
            self.collect_decls(&mut cx, &file.decls);
        }
        self.file_scope_conflicts(&file_scopes, pkg_scope);
        self.attach_methods(cx);
        self.env = saved;
    }

    /// Records the type that each method belongs to.
    pub(super) fn attach_methods(&mut self, cx: Collect) {
        let pkg_scope = self.tcx.objects.pkgs[cx.pkg].scope;
        for m in cx.methods {
            if let Some((ptr, base)) = self.resolve_base_type_name(pkg_scope, m.ptr, &m.recv) {
                if ptr {
                    self.tcx.ptr_recv.insert(m.obj);
                }
                self.methods.entry(base).or_default().push(m.obj);
            }
        }
    }

    /// The file's language version; reports one newer than all known releases.
    fn file_version(&mut self, file: &File) -> Version {
        let version = self.language_of(file);
        if version > Version::LATEST {
            let minor = version.0;
            self.error(file.pkg_name.pos, format!("file requires newer Go version go1.{minor}"));
        }
        version
    }

    /// The version from a `//go:build go1.N` line, at least 1.21; else the package's.
    pub(super) fn language_of(&self, file: &File) -> Version {
        let Some(text) = &file.go_version else { return self.version };
        let minor =
            text.trim_start_matches("go").strip_prefix("1.").and_then(|m| m.split('.').next()?.parse().ok());
        minor.map_or(self.version, |minor: u8| Version(minor.max(21)))
    }

    pub(super) fn new_scope(&mut self, parent: ScopeId, pos: Pos, end: Pos) -> ScopeId {
        let scope = self.tcx.new_scope(Some(parent), pos, end);
        self.scope_children.ensure(parent).push(scope);
        scope
    }

    pub(super) fn collect_decls(&mut self, cx: &mut Collect, decls: &[Decl]) {
        let mut group = ConstGroup::default();
        for decl in decls {
            if !matches!(decl, Decl::Const(_)) {
                group = ConstGroup::default();
            }
            match decl {
                Decl::Import(d) => self.collect_import(cx, d),
                Decl::Const(d) => self.collect_const(cx, &mut group, d),
                Decl::Var(d) => self.collect_var(cx, d),
                Decl::Type(d) => self.collect_type(cx, d),
                Decl::Func(d) => self.collect_func(cx, d),
            }
        }
    }

    pub(super) fn decl_info(cx: &Collect) -> DeclInfo {
        DeclInfo {
            pkg: cx.pkg,
            file: cx.file,
            version: cx.version,
            lhs: Vec::new(),
            vtyp: None,
            init: None,
            inherited: false,
            tdecl: None,
            fdecl: None,
            func_tparams: Rc::from([]),
            deps: Vec::new(),
            dep_set: HashSet::default(),
        }
    }

    fn collect_import(&mut self, cx: &mut Collect, d: &ImportDecl) {
        let ExprKind::BasicLit { text, kind: LitKind::String, bad: false } = self.kind(d.path) else {
            return;
        };
        let path = match valid_import_path(&text) {
            Ok(path) => path,
            Err(why) => return self.error_expr(d.path, format!("invalid import path ({why})")),
        };
        let Some(imported) = self.import_package(d.path, &path) else { return };
        let fake = self.fake_pkgs.contains(&imported);
        let mut name = self.tcx.objects.pkgs[imported].name.clone();
        if let Some(local) = &d.local_name {
            name = local.name.clone();
            if path == "C" {
                return self.error(local.pos, "cannot rename import \"C\"");
            }
        }
        if &*name == "init" {
            return self.error(d.pos, "cannot import package as init - init must be a func");
        }
        let imports = &mut self.tcx.objects.pkgs[cx.pkg].imports;
        if !imports.contains(&imported) {
            imports.push(imported);
        }
        let pos = d.local_name.as_ref().map_or(d.pos, |n| n.pos);
        let kind = ObjKind::PkgName { imported, used: false };
        let obj = self.tcx.new_object(kind, d.pos, Some(cx.pkg), name.clone(), typ::INVALID);
        self.set_type(obj, typ::INVALID);
        if fake {
            self.set_used(obj, true);
        }
        if cx.user {
            self.imports.push(obj);
        }
        if &*name == "." {
            for name in self.member_names(imported) {
                if !is_exported(&name) {
                    continue;
                }
                let Some(member) = self.member(imported, &name) else { continue };
                if let Some(&(alt, _)) = self.tcx.scope(cx.file).names.get(&name) {
                    let mut err = ErrorDesc::at(pos, format!("{name} redeclared in this block"));
                    self.add_alt_decl(&mut err, alt);
                    self.report(err);
                } else {
                    self.tcx.objects.scopes[cx.file].names.insert(name.clone(), (member, Pos::NONE));
                    self.dot_imports.insert((cx.file, name), obj);
                }
            }
        } else {
            self.declare(cx.file, None, obj, Pos::NONE);
        }
    }

    fn collect_const(&mut self, cx: &mut Collect, group: &mut ConstGroup, d: &ConstDecl) {
        let (iota, last, inherited) = group.next(d);
        let values = self.unpack(last.values);
        for (i, &name) in d.names.iter().enumerate() {
            let kind = ObjKind::Const(Value::Int(iota));
            let obj = self.new_named_object(kind, name, cx.pkg);
            let info =
                DeclInfo { vtyp: last.ty, init: values.get(i).copied(), inherited, ..Self::decl_info(cx) };
            self.declare_pkg_obj(cx.pkg, name, obj, info);
        }
        self.arity(d.pos, &d.names, &values, true, inherited);
    }

    fn collect_var(&mut self, cx: &mut Collect, d: &VarDecl) {
        let objs: Vec<ObjId> = d
            .names
            .iter()
            .map(|&n| self.new_named_object(ObjKind::Var(VarKind::Package), n, cx.pkg))
            .collect();
        let values = self.unpack(d.values);
        let one_for_all = d.values.is_some_and(|v| !matches!(self.tcx.ast.exprs[v].kind, ExprKind::List(_)));
        if one_for_all || d.values.is_none() {
            // All variables share one declaration.
            let info = DeclInfo { lhs: objs.clone(), vtyp: d.ty, init: d.values, ..Self::decl_info(cx) };
            let shared = self.decls.push(info);
            for (&name, &obj) in d.names.iter().zip(&objs) {
                self.declare_shared(cx.pkg, name, obj, shared);
            }
        } else {
            for (i, (&name, &obj)) in d.names.iter().zip(&objs).enumerate() {
                let info = DeclInfo { vtyp: d.ty, init: values.get(i).copied(), ..Self::decl_info(cx) };
                self.declare_pkg_obj(cx.pkg, name, obj, info);
            }
        }
        if d.ty.is_none() || !values.is_empty() {
            self.arity(d.pos, &d.names, &values, false, false);
        }
    }

    fn collect_type(&mut self, cx: &mut Collect, d: &TypeDecl) {
        let obj = self.new_named_object(ObjKind::TypeName, d.name, cx.pkg);
        let info = DeclInfo { tdecl: Some(Rc::new(d.clone())), ..Self::decl_info(cx) };
        self.declare_pkg_obj(cx.pkg, d.name, obj, info);
    }

    fn collect_func(&mut self, cx: &mut Collect, d: &FuncDecl) {
        let obj = self.new_named_object(ObjKind::Func, d.name, cx.pkg);
        let name = self.tcx.obj(obj).name.clone();
        let scope = self.tcx.objects.pkgs[cx.pkg].scope;
        let tparam0 = d.tparams.first().map(|f| f.pos);
        match &d.recv {
            None => {
                let is_main = &*name == "main" && &*self.tcx.objects.pkgs[cx.pkg].name == "main";
                if &*name == "init" || is_main {
                    if let Some(pos) = tparam0 {
                        self.error(pos, format!("func {name} must have no type parameters"));
                    }
                    if let ExprKind::FuncType { params, results } = self.kind(d.ty)
                        && !(params.is_empty() && results.is_empty())
                    {
                        let text = format!("func {name} must have no arguments and no return values");
                        self.error_expr(d.name, text);
                    }
                } else if let Some(pos) = tparam0 {
                    self.verify_version(pos, 18, "type parameter");
                }
                if &*name == "init" {
                    self.tcx.obj_mut(obj).parent = Some(scope);
                    self.record_def(d.name, Some(obj));
                    if d.body.is_none() {
                        let short = !self.tcx.has(Rule::MessagesWithoutCoreTypes);
                        let text = if short { "missing function body" } else { "func init must have a body" };
                        self.error(self.obj_pos(obj), text);
                    }
                } else {
                    self.declare(scope, Some(d.name), obj, Pos::NONE);
                }
            }
            Some(recv) => {
                let r = self.unpack_recv(recv.ty, false);
                if let Some(base) = self.name_of(r.base)
                    && &*name != "_"
                {
                    cx.methods.push(Method { obj, ptr: r.ptr, recv: base });
                }
                if let Some(pos) = tparam0 {
                    self.verify_version(pos, 27, "generic method");
                }
                self.record_def(d.name, Some(obj));
            }
        }
        let info = DeclInfo { fdecl: Some(Rc::new(d.clone())), ..Self::decl_info(cx) };
        let decl = self.decls.push(info);
        self.decl_of.insert(obj, decl);
        if cx.user {
            self.obj_list.push(obj);
        }
    }

    /// An object named by a `Name` expression, without a type yet.
    pub(super) fn new_named_object(&mut self, kind: ObjKind, name: ExprId, pkg: PkgId) -> ObjId {
        let text = self.name_of(name).unwrap_or_else(|| Name::from("_"));
        let pos = self.expr_pos(name);
        self.tcx.new_object(kind, pos, Some(pkg), text, typ::INVALID)
    }

    fn declare_pkg_obj(&mut self, pkg: PkgId, name: ExprId, obj: ObjId, info: DeclInfo) {
        let decl = self.decls.push(info);
        self.declare_shared(pkg, name, obj, decl);
    }

    fn declare_shared(&mut self, pkg: PkgId, name: ExprId, obj: ObjId, decl: super::check::DeclId) {
        let text = self.tcx.obj(obj).name.clone();
        if &*text == "init" {
            return self.error_expr(name, "cannot declare init - must be func");
        }
        if &*text == "main" && &*self.tcx.objects.pkgs[pkg].name == "main" {
            return self.error_expr(name, "cannot declare main - must be func");
        }
        let scope = self.tcx.objects.pkgs[pkg].scope;
        self.declare(scope, Some(name), obj, Pos::NONE);
        self.decl_of.insert(obj, decl);
        if pkg == PkgId::USER {
            self.obj_list.push(obj);
        } else if self.tcx.sibling(pkg).is_some() {
            self.sibling_objects.entry(pkg).or_default().push(obj);
        }
    }

    /// Reports a mismatch in the numbers of names and initialisation expressions.
    pub(super) fn arity(
        &mut self,
        pos: Pos,
        names: &[ExprId],
        inits: &[ExprId],
        is_const: bool,
        inherited: bool,
    ) {
        let (l, r) = (names.len(), inits.len());
        if l < r {
            let n = inits[l];
            if inherited {
                let at = self.pos_string(self.expr_pos(n));
                self.error(pos, format!("extra init expr at {at}"));
            } else {
                let text = self.es(n);
                self.error_expr(n, format!("extra init expr {text}"));
            }
        } else if l > r && (is_const || r != 1) {
            let n = names[r];
            let text = self.es(n);
            self.error_expr(n, format!("missing init expr for {text}"));
        }
    }

    /// Reports imports whose name is also a package-level name.
    fn file_scope_conflicts(&mut self, files: &[ScopeId], pkg_scope: ScopeId) {
        for &scope in files {
            let mut names: Vec<(Name, ObjId)> =
                self.tcx.scope(scope).names.iter().map(|(n, &(o, _))| (n.clone(), o)).collect();
            names.sort_by_key(|(_, o)| *o);
            for (name, obj) in names {
                let Some(&(alt, _)) = self.tcx.scope(pkg_scope).names.get(&name) else { continue };
                let what = |pkg: PkgId, checker: &Checker| {
                    let p = &checker.tcx.objects.pkgs[pkg];
                    format!("package {} (\"{}\")", p.name, p.path)
                };
                let alt_name = self.tcx.obj(alt).name.clone();
                let text = match self.tcx.obj(obj).kind {
                    ObjKind::PkgName { imported, .. } => {
                        format!("{alt_name} already declared through import of {}", what(imported, self))
                    }
                    _ => {
                        let pkg = self.tcx.obj(obj).pkg.unwrap_or(PkgId::USER);
                        format!("{alt_name} already declared through dot-import of {}", what(pkg, self))
                    }
                };
                let mut err = ErrorDesc::at(self.obj_pos(alt), text);
                self.add_alt_decl(&mut err, obj);
                self.report(err);
            }
        }
    }

    /// Takes `(*T[A, B])` apart.
    pub(super) fn unpack_recv(&mut self, rtyp: ExprId, unpack_params: bool) -> Receiver {
        let mut base = self.unparen(rtyp);
        let mut ptr = false;
        if let ExprKind::Operation { op: Operator::Mul, x, y: None } = self.tcx.ast.exprs[base].kind {
            ptr = true;
            base = self.unparen(x);
        }
        let mut tparams = None;
        if let ExprKind::Index { x, index } = self.tcx.ast.exprs[base].kind {
            base = x;
            if unpack_params {
                let mut names = Vec::new();
                for arg in self.unpack(Some(index)) {
                    let name = match self.tcx.ast.exprs[arg].kind {
                        ExprKind::Name(_) => arg,
                        ref other => {
                            if !matches!(other, ExprKind::Bad) {
                                let text = self.es(arg);
                                let text = format!("receiver type parameter {text} must be an identifier");
                                self.error_expr(arg, text);
                            }
                            let pos = self.expr_pos(arg);
                            self.dummy_name(pos, "_")
                        }
                    };
                    names.push(name);
                }
                tparams = Some(names);
            }
        }
        Receiver { ptr, base, tparams }
    }

    /// The non-alias type name that a receiver's base name denotes, through aliases in the package.
    fn resolve_base_type_name(
        &self,
        pkg_scope: ScopeId,
        mut ptr: bool,
        name: &Name,
    ) -> Option<(bool, ObjId)> {
        let mut seen = HashSet::default();
        let mut name = name.clone();
        loop {
            let &(obj, _) = self.tcx.scope(pkg_scope).names.get(&name)?;
            if !seen.insert(obj) {
                return None;
            }
            let tdecl = self.decls[*self.decl_of.get(&obj)?].tdecl.clone()?;
            if !tdecl.alias {
                return Some((ptr, obj));
            }
            if !tdecl.tparams.is_empty() {
                return None;
            }
            let mut ty = self.unparen(tdecl.ty);
            if let ExprKind::Operation { op: Operator::Mul, x, y: None } = self.tcx.ast.exprs[ty].kind {
                if ptr {
                    return None;
                }
                ptr = true;
                ty = self.unparen(x);
            }
            name = self.name_of(ty)?;
        }
    }

    /// Resolves all objects of the user's package: types, then aliases, then the others.
    pub(super) fn package_objects(&mut self) {
        let list = self.obj_list.clone();
        for &obj in &list {
            // Direct cycles have made these names invalid.
            if matches!(self.tcx.obj(obj).kind, ObjKind::TypeName) && self.obj_type(obj).is_some() {
                self.collect_methods(obj);
            }
        }
        self.resolve_long_chains();
        let (mut aliases, mut others) = (Vec::new(), Vec::new());
        for &obj in &list {
            if matches!(self.tcx.obj(obj).kind, ObjKind::TypeName) {
                if self.is_alias_decl(obj) {
                    aliases.push(obj);
                } else {
                    self.obj_decl(obj);
                }
            } else {
                others.push(obj);
            }
        }
        for obj in aliases.into_iter().chain(others) {
            self.obj_decl(obj);
        }
    }

    pub(super) fn is_alias_decl(&self, obj: ObjId) -> bool {
        self.decl_of.get(&obj).is_some_and(|&d| self.decls[d].tdecl.as_ref().is_some_and(|t| t.alias))
    }

    pub(super) fn unused_imports(&mut self) {
        for obj in self.imports.clone() {
            let o = self.tcx.obj(obj);
            if &*o.name == "_" || self.is_used(obj) {
                continue;
            }
            let ObjKind::PkgName { imported, .. } = o.kind else { continue };
            let (name, pos) = (o.name.clone(), o.pos);
            let path = self.tcx.objects.pkgs[imported].path.clone();
            let elem = path.rsplit('/').next().unwrap_or(&path);
            if name.is_empty() || &*name == "." || &*name == elem {
                self.error(pos, format!("{} imported and not used", quote(path.as_bytes())));
            } else {
                let path = quote(path.as_bytes());
                self.error(pos, format!("{path} imported as {name} and not used"));
            }
        }
    }
}

/// Tracks inheritance and iota in a constant group.
#[derive(Default)]
pub(super) struct ConstGroup {
    prev: Option<Group>,
    index: i64,
    last: Option<(Option<ExprId>, Option<ExprId>)>,
    started: bool,
}

/// The type and values of a constant declaration, possibly inherited.
pub(super) struct ConstSource {
    pub ty: Option<ExprId>,
    pub values: Option<ExprId>,
}

impl ConstGroup {
    /// Iota, type and values, and whether they are inherited.
    pub fn next(&mut self, d: &ConstDecl) -> (i64, ConstSource, bool) {
        if !self.started || d.group.is_none() || self.prev != d.group {
            self.index = 0;
            self.last = None;
        } else {
            self.index += 1;
        }
        self.started = true;
        self.prev = d.group;
        let mut inherited = true;
        if d.ty.is_some() || d.values.is_some() {
            self.last = Some((d.ty, d.values));
            inherited = false;
        } else if self.last.is_none() {
            self.last = Some((None, None));
            inherited = false;
        }
        let (ty, values) = self.last.unwrap_or_default();
        (self.index, ConstSource { ty, values }, inherited)
    }
}

/// The path in an import's literal. Err: why it is invalid.
fn valid_import_path(lit: &str) -> Result<String, String> {
    let path = String::from_utf8_lossy(&crate::syntax::literal::unquote_string(lit)).into_owned();
    if path.is_empty() {
        return Err("empty string".to_string());
    }
    for c in path.chars() {
        if c.is_control() || c.is_whitespace() || "!\"#$%&'()*,:;<=>?[\\]^{|}`\u{FFFD}".contains(c) {
            return Err(format!("invalid character {}", crate::quote::unicode_char(c as u32)));
        }
    }
    Ok(path)
}
