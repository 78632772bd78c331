//! Declares the names of the standard library when they are first looked up.
//! In: what a package contains (`contents.rs`). Out: its objects, in package and file scopes as if its files had been read
//! from start to end, but for their order.

use super::check::Checker;
use super::contents::{Contents, Place, full_name, shape_name};
use super::object::{ObjId, PkgId, ScopeId};
use super::resolver::Collect;
use crate::index::HashSet;
use crate::span::FileId;
use crate::syntax::ast::{Ast, Decl, ExprId, ExprKind};
use crate::syntax::outline::ItemKind;
use crate::syntax::parse_item;
use crate::version::Version;

/// A package of the library that a name was looked up in.
#[derive(Debug)]
pub(super) struct Loaded {
    contents: &'static Contents,
    files: Vec<(FileId, ScopeId)>,
    read: HashSet<Place>,
}

impl Checker {
    /// Reads the package's list of contents and its imports, if that was not done before.
    pub(super) fn ensure_loaded(&mut self, pkg: PkgId) {
        let Some((contents, ids)) = self.tcx.load_package(pkg) else { return };
        let pkg_scope = self.tcx.pkg(pkg).scope;
        let mut files = Vec::with_capacity(ids.len());
        for (&id, source) in ids.iter().zip(&contents.files) {
            let ends = (self.tcx.sources.pos(id, 0), self.tcx.sources.pos(id, source.text.len() as u32));
            files.push((id, self.new_scope(pkg_scope, ends.0, ends.1)));
        }
        self.libraries.insert(pkg, Loaded { contents, files, read: HashSet::default() });
        for (file, source) in contents.files.iter().enumerate() {
            let imports = source.outline.items.iter().enumerate();
            for (item, _) in imports.filter(|(_, item)| item.kind == ItemKind::Import) {
                self.read(pkg, Place { file: file as u32, item: item as u32, apart: false });
            }
        }
    }

    /// The object that a package of the library declares by that name.
    pub fn member(&mut self, pkg: PkgId, name: &str) -> Option<ObjId> {
        self.ensure_loaded(pkg);
        let scope = self.tcx.pkg(pkg).scope;
        if let Some(&(obj, _)) = self.tcx.scope(scope).names.get(name) {
            return Some(obj);
        }
        let place = self.libraries.get(&pkg)?.contents.place(name)?;
        self.read(pkg, place);
        self.tcx.scope(scope).names.get(name).map(|&(obj, _)| obj)
    }

    /// The names that a package of the library declares, sorted.
    pub fn member_names(&mut self, pkg: PkgId) -> Vec<&'static str> {
        self.ensure_loaded(pkg);
        let Some(&Loaded { contents, .. }) = self.libraries.get(&pkg) else { return Vec::new() };
        let mut names: Vec<&str> = contents.names().collect();
        names.sort_unstable();
        names
    }

    /// Declares what stands at a place, and the methods of the types among it.
    fn read(&mut self, pkg: PkgId, place: Place) {
        let Some(library) = self.libraries.get_mut(&pkg) else { return };
        if !library.read.insert(place) {
            return;
        }
        let contents = library.contents;
        let (Some(item), Some(&(id, file))) = (contents.item(place), library.files.get(place.file as usize))
        else {
            return;
        };
        let (mut decls, errors) = parse_item(&self.tcx.sources, &mut self.tcx.ast, id, item);
        self.diagnostics.extend(errors);
        let ast = &mut self.tcx.ast;
        if place.apart {
            let names = contents.names_at(place).map(full_name);
            decls.iter_mut().zip(names).for_each(|(decl, name)| set_apart(ast, decl, &name));
        } else {
            // Of a group, some names may stand in another file.
            let here = |known: Place| known.file == place.file;
            let stands = |name: &str| name == "_" || contents.place(name).is_some_and(here);
            decls.retain(|decl| names(decl).iter().all(|&name| stands(text(ast, name))));
        }
        let mut cx = Collect { pkg, file, version: Version::LATEST, user: false, methods: Vec::new() };
        let env = (self.env.pkg, self.env.version);
        (self.env.pkg, self.env.version) = (pkg, Version::LATEST);
        self.collect_decls(&mut cx, &decls);
        self.attach_methods(cx);
        (self.env.pkg, self.env.version) = env;
        if item.kind == ItemKind::Type {
            let types = contents.names_at(place).filter(|ty| contents.place(ty.name) == Some(place));
            types.flat_map(|ty| contents.methods(ty.name)).for_each(|&method| self.read(pkg, method));
        }
    }
}

/// The package-level names in a group: those of constants, variables and types.
fn names(decl: &Decl) -> &[ExprId] {
    match decl {
        Decl::Import(_) | Decl::Func(_) => &[],
        Decl::Const(decl) => &decl.names,
        Decl::Var(decl) => &decl.names,
        Decl::Type(decl) => std::slice::from_ref(&decl.name),
    }
}

fn text(ast: &Ast, name: ExprId) -> &str {
    match &ast.exprs[name].kind {
        ExprKind::Name(name) => name,
        _ => "",
    }
}

/// The shape of the function `name` becomes a function of its own; a method one that takes its receiver as first parameter.
fn set_apart(ast: &mut Ast, decl: &mut Decl, name: &str) {
    let Decl::Func(func) = decl else { return };
    ast.exprs[func.name].kind = ExprKind::Name(shape_name(name).into());
    let recv = func.recv.take();
    if let ExprKind::FuncType { params, .. } = &mut ast.exprs[func.ty].kind {
        params.splice(0..0, recv);
    }
}
