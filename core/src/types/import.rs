//! The standard library as far as we have it: Go declarations embedded from `core/std`.
//! In: an import path. Out: a new package with its parsed files; the checker collects their objects and resolves
//! them name by name. Nothing is parsed before it is imported.

use super::context::Tcx;
use super::embedded::Text;
use super::facts::{has_name, line_in};
use super::object::{Package, PkgId};
use crate::diag::Diagnostic;
use crate::index::HashSet;
use crate::span::Pos;
use crate::syntax::ast::{Ast, Decl, ExprId, ExprKind, File, FuncDecl};
use crate::syntax::{self, Prepared};
use crate::version::Version;
use std::sync::OnceLock;

/// Import path and `(file name, text)` of each package, sorted by path.
static STD: &[(&str, &[(&str, Text)])] = include!(concat!(env!("OUT_DIR"), "/std_table.rs"));

/// Path of each package, and `name=path` of the packages it imports, directly or not, whose name others have too.
static SAME_NAMES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/same_names.rs"));

/// Name and path of the packages reached from `path` whose names are not theirs alone.
pub(super) fn same_names(path: &str) -> impl Iterator<Item = (&'static str, &'static str)> + use<> {
    let row = SAME_NAMES.binary_search_by(|(p, _)| (*p).cmp(path)).ok();
    let names = row.and_then(|row| SAME_NAMES.get(row)).map_or("", |row| row.1);
    names.split(' ').filter_map(|name| name.split_once('='))
}

/// Paths that a program can import; `unsafe` is built in.
pub fn supported() -> impl Iterator<Item = &'static str> {
    STD.iter().map(|&(path, _)| path).filter(|path| is_public(path))
}

/// Other packages are here because the types of the public ones mention theirs.
fn is_public(path: &str) -> bool {
    !path.starts_with("vendor/") && !path.split('/').any(|element| element == "internal")
}

pub fn is_supported(path: &str) -> bool {
    path == "unsafe" || is_public(path) && STD.binary_search_by(|(p, _)| (*p).cmp(path)).is_ok()
}

/// A package just loaded: its scope is empty until the checker collected the files' objects.
#[derive(Debug)]
pub struct Loaded {
    pub pkg: PkgId,
    pub files: Vec<File>,
    /// Syntax errors in our own declarations: a bug of ours.
    pub diagnostics: Vec<Diagnostic>,
}

impl Tcx {
    /// The package of that path, if it was loaded before (or is `unsafe`).
    pub fn loaded_package(&self, path: &str) -> Option<PkgId> {
        self.objects.pkgs.iter_enumerated().skip(1).find(|(_, p)| &*p.path == path).map(|(id, _)| id)
    }

    /// A package to be loaded when a name of it is first looked up. Err: what to tell about a path that we have no
    /// declarations for.
    pub fn declare_package(&mut self, path: &str) -> Result<PkgId, String> {
        if STD.binary_search_by(|(p, _)| (*p).cmp(path)).is_err() {
            let have: Vec<&str> = supported().collect();
            return Err(format!(
                "package {path} is not available here; available are {}, unsafe",
                have.join(", ")
            ));
        }
        let scope = self.new_scope(Some(self.universe.scope), Pos::NONE, Pos::NONE);
        let pkg = self.objects.pkgs.push(Package {
            path: path.into(),
            name: default_name(path).into(),
            scope,
            imports: Vec::new(),
        });
        self.unloaded.insert(pkg);
        Ok(pkg)
    }

    /// Parses a declared package, once.
    pub fn load_package(&mut self, pkg: PkgId) -> Option<Loaded> {
        if !self.unloaded.remove(&pkg) {
            return None;
        }
        let path = self.pkg(pkg).path.clone();
        let row = STD.binary_search_by(|(p, _)| (*p).cmp(&path)).ok()?;
        let mut files = Vec::new();
        let mut diagnostics = Vec::new();
        let release = self.release;
        let mut rows = Vec::new();
        for (i, &(file, text)) in STD[row].1.iter().enumerate() {
            let text = text.get();
            if !stands_for(text, release) {
                continue;
            }
            rows.push((file, text));
            let of_newest = !is_recorded(file) || file == API;
            let name = format!("$GOROOT/src/{path}/{file}");
            let prepared = prepared(row, i, text)?;
            let (mut file, errors) =
                syntax::parse_outline(&mut self.sources, name, text, prepared, &mut self.ast);
            let id = file.id;
            // `//line` says where gc has it, for what is reported there.
            let mut bases = std::mem::take(&mut file.line_bases);
            for base in &mut bases {
                let shown = base.shown_name.trim_start_matches("$GOROOT/src/");
                let file = shown.strip_prefix(&*path).map_or(shown, |file| file.trim_start_matches('/'));
                let shown = format!("{path}/{file}");
                if of_newest {
                    base.shown_line = line_in(release, &shown, base.shown_line);
                }
                base.shown_name = format!("$GOROOT/src/{shown}");
            }
            self.sources.set_line_bases(id, bases);
            self.objects.pkgs[pkg].name = file.pkg_name.name.clone();
            files.push(file);
            diagnostics.extend(errors);
        }
        drop_recorded_newer(&self.ast, &rows, &mut files);
        drop_newer(&self.ast, &rows, &mut files);
        set_shapes_apart(&mut self.ast, &rows, &mut files);
        drop_superseded(&self.ast, &rows, &mut files);
        drop_later(&self.ast, &path, release, &mut files);
        Some(Loaded { pkg, files, diagnostics })
    }
}

/// The tokens of a file, cut when it is first read: an editor compiles again and again.
fn prepared(row: usize, file: usize, text: &str) -> Option<&'static Prepared> {
    static FILES: OnceLock<Vec<Vec<OnceLock<Prepared>>>> = OnceLock::new();
    let none_yet = || STD.iter().map(|row| row.1.iter().map(|_| OnceLock::new()).collect()).collect();
    let place = FILES.get_or_init(none_yet).get(row)?.get(file)?;
    Some(place.get_or_init(|| syntax::prepare(text)))
}

/// A file of bodies as older releases have them (`older….go`), which stand before ours.
pub fn is_older_file(name: &str) -> bool {
    name.starts_with("older")
}

/// Whether a file is read for that release: `//go:build !go1.26` or `//go:build go1.25 && !go1.26` on its first line.
fn stands_for(text: &str, release: Version) -> bool {
    let Some(constraint) = text.strip_prefix("//go:build ").and_then(|rest| rest.lines().next()) else {
        return true;
    };
    constraint.split(" && ").all(|term| match term.strip_prefix('!') {
        Some(first) => Version::parse_language(first).is_none_or(|first| release < first),
        None => Version::parse_language(term).is_none_or(|first| release >= first),
    })
}

/// The name that the std package of that path has: the last element that is no version.
fn default_name(path: &str) -> &str {
    let mut elems = path.rsplit('/');
    let last = elems.next().unwrap_or(path);
    let is_version = last.strip_prefix('v').is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
    if is_version { elems.next().unwrap_or(last) } else { last }
}

/// What each package declares, recorded from the newest release.
const API: &str = "api.go";

/// A file that Go wrote: `api.go`, or `api_go1NN.go` with the types that an older release has otherwise.
fn is_recorded(name: &str) -> bool {
    name == API || name.starts_with("api_go")
}

/// Of recorded types, with their methods, those of the oldest release that stands stay. (Files come sorted: `api.go`, then
/// the oldest.)
fn drop_recorded_newer(ast: &Ast, names: &[(&str, &str)], files: &mut [File]) {
    let mut types: HashSet<&str> = HashSet::default();
    let is = |i: usize, one: fn(&str) -> bool| names.get(i).is_some_and(|(name, _)| one(name));
    let of_older = (0..files.len()).filter(|&i| is(i, |name| is_recorded(name) && name != API));
    for i in of_older.chain((0..files.len()).filter(|&i| is(i, |name| name == API))) {
        let Some(file) = files.get_mut(i) else { continue };
        file.decls.retain(|decl| {
            declared(ast, decl).all(|(recv, name)| !types.contains(if recv.is_empty() { name } else { recv }))
        });
        let here = file.decls.iter().filter(|decl| matches!(decl, Decl::Type(_)));
        types.extend(here.flat_map(|decl| declared(ast, decl)).map(|(_, name)| name));
    }
}

/// What a file for older releases declares stands alone, before bodies for the machine and before their shapes.
fn drop_newer(ast: &Ast, names: &[(&str, &str)], files: &mut [File]) {
    let is_older = |i: usize| names.get(i).is_some_and(|(name, _)| is_older_file(name));
    let older = all_declared(ast, files, is_older);
    if !older.is_empty() {
        for (_, file) in files.iter_mut().enumerate().filter(|(i, _)| !is_older(*i)) {
            file.decls.retain(|decl| declared(ast, decl).all(|name| !older.contains(&name)));
        }
    }
}

/// What our own files of a package define, its recorded `api.go` need not declare: a declaration without body,
/// a type whose insides we chose, a variable with its value.
fn drop_superseded(ast: &Ast, names: &[(&str, &str)], files: &mut [File]) {
    let is_recorded = |i: usize| names.get(i).is_some_and(|(name, _)| is_recorded(name));
    let ours = all_declared(ast, files, |i| !is_recorded(i));
    for (i, file) in files.iter_mut().enumerate() {
        if is_recorded(i) {
            file.decls.retain(|decl| declared(ast, decl).all(|name| !ours.contains(&name)));
        }
    }
}

/// The file of bodies that the analysis alone looks at: gc's shape, over insides that the machine may not have.
pub const SHAPES: &str = "shape.go";

/// What a body of `shape.go` is called beside the function `name` (`F`, `T.M`) that it is the shape of.
pub fn shape_name(name: &str) -> String {
    format!("{name}·")
}

/// A function of `shape.go` that another file declares as well becomes a function of its own (a method one that
/// takes its receiver as first parameter), found by [`shape_name`].
fn set_shapes_apart(ast: &mut Ast, names: &[(&str, &str)], files: &mut [File]) {
    let Some(shapes) = names.iter().position(|(name, _)| *name == SHAPES) else { return };
    let is_recorded = |i: usize| names.get(i).is_some_and(|(name, _)| is_recorded(name));
    let declared_elsewhere = all_declared(ast, files, |i| i != shapes);
    let ours = all_declared(ast, files, |i| i != shapes && !is_recorded(i));
    let Some(file) = files.get_mut(shapes) else { return };
    // Variables, constants and types that the machine has too are the machine's.
    file.decls.retain(|decl| {
        matches!(decl, Decl::Func(_) | Decl::Import(_))
            || !declared(ast, decl).any(|name| ours.contains(&name))
    });
    let is_shape = |decl: &Decl| {
        matches!(decl, Decl::Func(_)) && declared(ast, decl).any(|name| declared_elsewhere.contains(&name))
    };
    let apart: Vec<Option<String>> = file
        .decls
        .iter()
        .map(|decl| {
            declared(ast, decl).next().filter(|_| is_shape(decl)).map(|name| shape_name(&full_name(name)))
        })
        .collect();
    for (decl, name) in file.decls.iter_mut().zip(apart) {
        let (Decl::Func(func), Some(name)) = (decl, name) else { continue };
        ast.exprs[func.name].kind = ExprKind::Name(name.into());
        let recv = func.recv.take();
        if let ExprKind::FuncType { params, .. } = &mut ast.exprs[func.ty].kind {
            params.splice(0..0, recv);
        }
    }
}

/// Methods that came with a later release are not there. (Other names are hidden from the program alone: our own bodies
/// of the library may use them.)
fn drop_later(ast: &Ast, path: &str, release: Version, files: &mut [File]) {
    for file in files {
        file.decls.retain(|decl| {
            let is_method = matches!(decl, Decl::Func(func) if func.recv.is_some());
            !is_method || declared(ast, decl).all(|name| has_name(path, &full_name(name), release))
        });
    }
}

/// Receiver type (of a method) and name of what a declaration declares.
type Declared<'a> = (&'a str, &'a str);

/// `Type.Method`, or the name.
fn full_name((recv, name): Declared<'_>) -> String {
    if recv.is_empty() { name.to_owned() } else { format!("{recv}.{name}") }
}

fn declared<'a, 'd>(ast: &'a Ast, decl: &'d Decl) -> impl Iterator<Item = Declared<'a>> + use<'a, 'd> {
    let text = |expr: ExprId| match &ast.exprs[expr].kind {
        ExprKind::Name(name) => &**name,
        _ => "",
    };
    let names = match decl {
        Decl::Import(_) => &[],
        Decl::Const(decl) => &decl.names[..],
        Decl::Var(decl) => &decl.names[..],
        Decl::Type(decl) => std::slice::from_ref(&decl.name),
        Decl::Func(decl) => std::slice::from_ref(&decl.name),
    };
    let recv = match decl {
        Decl::Func(FuncDecl { recv: Some(recv), .. }) => text(base_type(ast, recv.ty)),
        _ => "",
    };
    names.iter().map(move |&name| (recv, text(name)))
}

/// What some of a package's files declare.
fn all_declared<'a>(ast: &'a Ast, files: &[File], is_one: impl Fn(usize) -> bool) -> HashSet<Declared<'a>> {
    let files = files.iter().enumerate().filter(|(i, _)| is_one(*i));
    files.flat_map(|(_, file)| &file.decls).flat_map(|decl| declared(ast, decl)).collect()
}

/// `T` of a receiver type `T`, `*T`, `*T[P]`.
fn base_type(ast: &Ast, ty: ExprId) -> ExprId {
    match ast.exprs[ty].kind {
        ExprKind::Operation { x, .. } | ExprKind::Paren(x) | ExprKind::Index { x, .. } => base_type(ast, x),
        _ => ty,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_parses() {
        let mut tcx = Tcx::new(Version::LATEST);
        for &(path, _) in STD {
            let pkg = tcx.declare_package(path).unwrap();
            let loaded = tcx.load_package(pkg).unwrap();
            assert!(loaded.diagnostics.is_empty(), "{path}: {:?}", loaded.diagnostics);
        }
    }
}
