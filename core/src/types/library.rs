//! Declares names of the standard library when they are first looked up.
//! In: a package's contents (`contents.rs`). Out: its objects, in the same package and file scopes as if all files had
//! been read in full, but in a different order.

use super::check::{Checker, DeclId};
use super::contents::{Contents, Place};
use super::object::{ObjId, ObjKind, PkgId, ScopeId};
use super::resolver::Collect;
use super::types::typ;
use crate::index::HashSet;
use crate::span::FileId;
use crate::syntax::ast::{Ast, Decl, ExprId, ExprKind, Name};
use crate::syntax::outline::ItemKind;
use crate::syntax::parse_item;
use crate::version::Version;
use std::rc::Rc;

/// A library package with at least one name looked up.
#[derive(Debug)]
pub(super) struct Loaded {
    contents: &'static Contents,
    files: Vec<(FileId, ScopeId)>,
    read: HashSet<Place>,
    /// Indices of the files whose imports are declared.
    importing: HashSet<u32>,
}

/// A method known only by name until its declaration is needed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unread {
    pkg: PkgId,
    place: Place,
}

impl Checker {
    /// Loads the package's contents, once.
    pub(super) fn ensure_loaded(&mut self, pkg: PkgId) {
        if self.load_sibling(pkg) {
            return;
        }
        let Some((contents, ids)) = self.tcx.load_package(pkg) else { return };
        let pkg_scope = self.tcx.pkg(pkg).scope;
        let mut files = Vec::with_capacity(ids.len());
        for (&id, source) in ids.iter().zip(&contents.files) {
            let ends =
                (self.tcx.sources.pos(id, 0), self.tcx.sources.pos(id, source.text.bytes().len() as u32));
            files.push((id, self.new_scope(pkg_scope, ends.0, ends.1)));
        }
        let (read, importing) = Default::default();
        self.libraries.insert(pkg, Loaded { contents, files, read, importing });
    }

    /// Declares the imports of a file, before the first of its declarations that is read.
    fn declare_imports(&mut self, pkg: PkgId, file: u32) {
        let Some(library) = self.libraries.get_mut(&pkg) else { return };
        let Some(source) = library.contents.files.get(file as usize) else { return };
        if library.importing.insert(file) {
            let imports = source.outline().items.iter().take_while(|item| item.kind == ItemKind::Import);
            (0..imports.count() as u32).for_each(|item| self.read(pkg, Place { file, item }));
        }
    }

    /// Contents of a library package.
    pub fn contents_of(&mut self, pkg: PkgId) -> Option<&'static Contents> {
        self.ensure_loaded(pkg);
        self.libraries.get(&pkg).map(|library| library.contents)
    }

    /// The object with this name in a library package.
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

    /// The names that a package declares, sorted.
    pub fn member_names(&mut self, pkg: PkgId) -> Vec<Name> {
        self.ensure_loaded(pkg);
        let mut names: Vec<Name> = match self.libraries.get(&pkg) {
            Some(Loaded { contents, .. }) => contents.names().map(Name::from).collect(),
            None => self.tcx.scope(self.tcx.pkg(pkg).scope).names.keys().cloned().collect(),
        };
        names.sort_unstable();
        names
    }

    /// Declares the item at a place, and the names of its types' methods.
    fn read(&mut self, pkg: PkgId, place: Place) {
        self.declare_imports(pkg, place.file);
        let Some(library) = self.libraries.get_mut(&pkg) else { return };
        if !library.read.insert(place) {
            return;
        }
        let contents = library.contents;
        let Some(&(_, file)) = library.files.get(place.file as usize) else { return };
        let mut decls = self.parse_at(pkg, place);
        let ast = &mut self.tcx.ast;
        let init = decls.first().and_then(|decl| match decl {
            Decl::Func(func) if text(ast, func.name) == "init" && func.recv.is_none() => Some(func.name),
            _ => None,
        });
        if let Some((name, number)) = init.and_then(|name| Some((name, contents.init_at(place)?))) {
            // A package may have several `init`: number them.
            ast.exprs[name].kind = ExprKind::Name(format!("init.{number}").into());
        } else {
            // Another file may declare some names of a group.
            let here = |known: Place| known.file == place.file;
            let declared = |name: &str| name == "_" || contents.place(name).is_some_and(here);
            decls.retain(|decl| names(decl).iter().all(|&name| declared(text(ast, name))));
        }
        let mut cx = Collect { pkg, file, version: Version::LATEST, user: false, methods: Vec::new() };
        let env = (self.env.pkg, self.env.version);
        (self.env.pkg, self.env.version) = (pkg, Version::LATEST);
        self.collect_decls(&mut cx, &decls);
        (self.env.pkg, self.env.version) = env;
        let types = contents.names_at(place).filter(|ty| contents.place(ty.name) == Some(place));
        for ty in types {
            contents.methods(ty.name).for_each(|method| self.declare_method(pkg, ty.name, method));
        }
    }

    fn parse_at(&mut self, pkg: PkgId, place: Place) -> Vec<Decl> {
        let Some(library) = self.libraries.get(&pkg) else { return Vec::new() };
        let (Some(item), Some(&(id, _))) =
            (library.contents.item(place), library.files.get(place.file as usize))
        else {
            return Vec::new();
        };
        let (decls, errors) = parse_item(&self.tcx.sources, &mut self.tcx.ast, id, item);
        self.diagnostics.extend(errors);
        decls
    }

    /// Attaches a method to its type by name only: types have many methods, and programs use few.
    fn declare_method(&mut self, pkg: PkgId, ty: &str, place: Place) {
        let Some(Loaded { contents, files, .. }) = self.libraries.get(&pkg) else { return };
        let (Some(declared), Some(source), Some(&(id, file))) = (
            contents.names_at(place).next(),
            contents.files.get(place.file as usize),
            files.get(place.file as usize),
        ) else {
            return;
        };
        let pos = self.tcx.sources.pos(id, source.offset(declared.name));
        let scope = self.tcx.pkg(pkg).scope;
        let Some(&(base, _)) = self.tcx.scope(scope).names.get(ty) else { return };
        let obj = self.tcx.new_object(ObjKind::Func, pos, Some(pkg), declared.name.into(), typ::INVALID);
        if declared.ptr {
            self.tcx.ptr_recv.insert(obj);
        }
        let cx = Collect { pkg, file, version: Version::LATEST, user: false, methods: Vec::new() };
        let decl = self.decls.push(Checker::decl_info(&cx));
        self.decl_of.insert(obj, decl);
        self.unread.insert(obj, Unread { pkg, place });
        self.methods.entry(base).or_default().push(obj);
    }

    /// Reads the declaration of a method known only by name so far.
    pub(super) fn read_method(&mut self, obj: ObjId, decl: DeclId) {
        let Some(Unread { pkg, place }) = self.unread.remove(&obj) else { return };
        self.declare_imports(pkg, place.file);
        for read in self.parse_at(pkg, place) {
            let Decl::Func(func) = read else { continue };
            self.record_def(func.name, Some(obj));
            self.decls[decl].fdecl = Some(Rc::new(func));
        }
    }
}

/// The names that a constant, variable or type declaration declares.
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
