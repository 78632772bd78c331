//! Checks a package, and function bodies of other packages on request.
//! Rules: cmd/compile/internal/types2/check.go `checkFiles`; noder/{irgen,import}.go, go1.27.

use super::check::{Body, BodyBlock, Checker, DeclId, Env};
use super::context::Tcx;
use super::info::Info;
use super::limits::MAX_PARTS;
use super::mono::MonoGraph;
use super::object::{ObjId, ObjKind, PkgId};
use crate::diag::{Diagnostic, DiagnosticKind};
use crate::index::IndexVec;
use crate::index::{HashMap, HashSet};
use crate::library;
use crate::span::Pos;
use crate::syntax::ast::{ExprId, File, FuncDecl};
use crate::version::Version;
use std::rc::Rc;

/// Checks the user's package. `tcx` holds the syntax and sources of `files`.
pub fn check(tcx: Tcx, files: Vec<File>, version: Version) -> Checker {
    let mut checker = Checker::new(tcx, version);
    checker.check_files(files);
    if checker.diagnostics.is_empty() {
        checker.tcx.complete();
        if checker.tcx.has_oversized_type() {
            let msg = format!(
                "a type of this program has more than {MAX_PARTS} parts, which is not supported here"
            );
            checker.diagnostics.push(Diagnostic { pos: Pos::NONE, msg, kind: DiagnosticKind::Limit });
        }
    }
    checker
}

impl Checker {
    fn new(tcx: Tcx, version: Version) -> Checker {
        let scope = tcx.pkg(PkgId::USER).scope;
        Checker {
            tcx,
            info: Info::default(),
            diagnostics: Vec::new(),
            after_checking: Vec::new(),
            files: Vec::new(),
            decls: IndexVec::new(),
            decl_of: HashMap::default(),
            func_scopes: HashMap::default(),
            func_params: HashMap::default(),
            func_lit_vars: HashMap::default(),
            lit_field_paths: HashMap::default(),
            version,
            env: Env::of_file(PkgId::USER, scope, version),
            scope_children: IndexVec::new(),
            imports: Vec::new(),
            libraries: HashMap::default(),
            sibling_objects: HashMap::default(),
            sibling_versions: HashMap::default(),
            unread: HashMap::default(),
            dot_imports: HashMap::default(),
            fake_pkgs: HashSet::default(),
            used: IndexVec::new(),
            typed: IndexVec::new(),
            size_path: Vec::new(),
            first_err: false,
            methods: HashMap::default(),
            untyped: HashMap::default(),
            delayed: Vec::new(),
            obj_path: Vec::new(),
            obj_path_idx: HashMap::default(),
            obj_list: Vec::new(),
            var_size: HashMap::default(),
            valid_steps: 0,
            valid_types: HashSet::default(),
            invalid_aliases: HashSet::default(),
            valid_inside: HashSet::default(),
            checked_bodies: HashSet::default(),
            local_types: 0,
            mono: MonoGraph::default(),
            depth: 0,
        }
    }

    fn check_files(&mut self, files: Vec<File>) {
        let mut name = None;
        for file in &files {
            let this = file.pkg_name.name.clone();
            match &name {
                None if &*this == "_" => {
                    self.tcx.objects.pkgs[PkgId::USER].name = this;
                    self.error(file.pkg_name.pos, "invalid package name _");
                }
                None => {
                    self.tcx.objects.pkgs[PkgId::USER].name = this.clone();
                    name = Some(this);
                }
                Some(first) if *first != this => {
                    let text = format!("package {this}; expected package {first}");
                    self.error(self.tcx.sources.pos(file.id, 0), text);
                }
                Some(_) => {}
            }
        }
        self.files = files.clone();
        let same: Vec<File> =
            files.into_iter().filter(|f| name.as_ref().is_none_or(|n| f.pkg_name.name == *n)).collect();
        self.collect_objects(&same);
        self.direct_cycles();
        self.package_objects();
        self.process_delayed(0);
        self.number_local_types();
        self.init_order();
        self.unused_imports();
        self.record_untyped();
        if !self.first_err {
            self.monomorph();
        }
        if !self.first_err {
            self.after_check();
        }
    }

    /// Package for an import path, loaded if necessary; `None` after an error that voids the import.
    pub(super) fn import_package(&mut self, at: ExprId, path: &str) -> Option<PkgId> {
        // The library vendors packages from elsewhere.
        let vendored = format!("vendor/{path}");
        let of_library = (!self.tcx.is_own(self.env.pkg) || self.tcx.of_library)
            && library::is_installed(self.tcx.release);
        let is_vendored = of_library && library::contains(self.tcx.release, &vendored);
        let path = if is_vendored { vendored.as_str() } else { path };
        if let Some(pkg) = self.tcx.loaded_package(path) {
            return Some(pkg);
        }
        if self.env.pkg == PkgId::USER
            && !of_library
            && let Some(why) = self.unimportable(path)
        {
            self.error_expr(at, format!("could not import {path} ({why})"));
            return Some(self.fake_package(path));
        }
        match self.tcx.declare_package(path) {
            Ok(pkg) => Some(pkg),
            Err(text) => {
                let pos = self.start_pos(at);
                self.first_err = true;
                self.diagnostics.push(Diagnostic { pos, msg: text, kind: DiagnosticKind::Unsupported });
                Some(self.fake_package(path))
            }
        }
    }

    /// A package-level object of an imported std package.
    pub fn std_object(&mut self, path: &str, name: &str) -> Option<ObjId> {
        let pkg = self.tcx.loaded_package(path)?;
        let obj = self.member(pkg, name)?;
        self.resolve_object(obj);
        Some(obj)
    }

    /// Why gc cannot import the path; `None` for a std package.
    fn unimportable(&self, path: &str) -> Option<String> {
        if path == "main" {
            return Some("cannot import \"main\"".to_string());
        }
        if path.starts_with('/') {
            return Some("import path cannot be absolute path".to_string());
        }
        let is_local = matches!(path, "." | "..") || path.starts_with("./") || path.starts_with("../");
        let clean = clean_path(path);
        if !is_local && clean != path {
            return Some(format!("non-canonical import path \"{path}\" (should be \"{clean}\")"));
        }
        if self.tcx.sibling_of_path(path).is_some() {
            return None;
        }
        let known = super::import::is_supported(path, self.tcx.release);
        (!known).then(|| "open : no such file or directory".to_string())
    }

    /// A package whose contents are unknown; no name in it is an error.
    fn fake_package(&mut self, path: &str) -> PkgId {
        let name = path.trim_end_matches('/');
        let name = name.rsplit('/').next().unwrap_or(name);
        let scope = self.tcx.new_scope(Some(self.tcx.universe.scope), Pos::NONE, Pos::NONE);
        let pkg = self.tcx.objects.pkgs.push(super::object::Package {
            path: path.into(),
            name: name.into(),
            scope,
            imports: Vec::new(),
        });
        self.fake_pkgs.insert(pkg);
        pkg
    }

    /// A function's declaration, including the body.
    fn read_func(&mut self, decl: DeclId) -> Option<Rc<FuncDecl>> {
        let found = self.decls[decl].fdecl.clone()?;
        if found.left_out.is_none() {
            return Some(found);
        }
        let (read, errors) = crate::syntax::read_body(&self.tcx.sources, &mut self.tcx.ast, &found);
        self.diagnostics.extend(errors);
        let read = Rc::new(read);
        self.decls[decl].fdecl = Some(Rc::clone(&read));
        Some(read)
    }

    /// Checks the body of another package's function, once. False: no body, or one with errors.
    pub fn check_func_body(&mut self, func: ObjId) -> bool {
        if !matches!(self.tcx.obj(func).kind, ObjKind::Func) {
            return false;
        }
        self.obj_decl(func);
        let Some(&decl) = self.decl_of.get(&func) else { return false };
        let Some(fdecl) = self.read_func(decl) else { return false };
        if fdecl.body.is_none() {
            return false;
        }
        let d = &self.decls[decl];
        if d.pkg == PkgId::USER || !self.checked_bodies.insert(func) {
            return true;
        }
        let (Some(&scope), Some(vars)) = (self.func_scopes.get(&func), self.func_params.get(&func).cloned())
        else {
            return false;
        };
        let saved = self.env.clone();
        let errors = self.diagnostics.len();
        self.env.pkg = d.pkg;
        self.env.version = d.version;
        self.func_body(Body { decl: Some(decl), vars, scope, block: BodyBlock::Decl(fdecl), iota: None });
        self.process_delayed(0);
        self.record_untyped();
        self.env = saved;
        self.tcx.complete();
        self.diagnostics.len() == errors
    }

    /// Resolves an object of another package.
    pub fn resolve_object(&mut self, obj: ObjId) {
        self.obj_decl(obj);
        self.process_delayed(0);
        self.record_untyped();
        self.tcx.complete();
    }

    /// Errors that gc reports after type checking if there are no others.
    fn after_check(&mut self) {
        self.anonymous_cycles();
        if self.first_err {
            return;
        }
        self.large_channels();
        for obj in self.obj_list.clone() {
            if !matches!(self.tcx.obj(obj).kind, ObjKind::Func) {
                continue;
            }
            let Some(&decl) = self.decl_of.get(&obj) else { continue };
            let Some(fdecl) = self.decls[decl].fdecl.clone() else { continue };
            if fdecl.body.is_some() && fdecl.pragma.noescape {
                self.error_after_checking(
                    fdecl.pos,
                    "can only use //go:noescape with external func implementations".into(),
                );
            }
            // Library functions may have assembly bodies.
            if fdecl.body.is_none() && !fdecl.pragma.linkname && !self.tcx.of_library {
                self.error_after_checking(fdecl.pos, "missing function body".into());
            }
        }
        let mut named = HashSet::default();
        for file in self.files.clone() {
            self.after_checking.extend(file.directive_errors);
            for l in file.linknames {
                let found =
                    self.tcx.scope(self.tcx.pkg(PkgId::USER).scope).names.get(&l.local).map(|&(obj, _)| obj);
                let kind = found.map(|obj| &self.tcx.obj(obj).kind);
                if !matches!(kind, Some(ObjKind::Func | ObjKind::Var(_))) {
                    if self.version < Version(18) {
                        continue;
                    }
                    self.error_after_checking(
                        l.pos,
                        format!("//{} must refer to declared function or variable", l.verb),
                    );
                } else if !named.insert(found) {
                    self.error_after_checking(l.pos, format!("duplicate //{} for {}", l.verb, l.local));
                }
            }
        }
    }

    pub(super) fn error_after_checking(&mut self, pos: Pos, msg: String) {
        self.after_checking.push(Diagnostic { pos, msg, kind: DiagnosticKind::Type });
    }
}

/// Go's `path.Clean`.
fn clean_path(path: &str) -> String {
    let mut elements: Vec<&str> = Vec::new();
    for element in path.split('/') {
        match element {
            "" | "." => {}
            ".." if elements.last().is_some_and(|last| *last != "..") => drop(elements.pop()),
            ".." if path.starts_with('/') => {}
            _ => elements.push(element),
        }
    }
    let root = if path.starts_with('/') { "/" } else { "" };
    match elements.join("/") {
        joined if joined.is_empty() && root.is_empty() => ".".into(),
        joined => format!("{root}{joined}"),
    }
}
