//! The standard library: Go's source, and for a run the overlay that replaces some declarations.
//! In: an import path. Out: a new package and its contents; the checker declares and resolves only the names that
//! programs mention (`types/library.rs`) and parses nothing else.

use super::contents::{CodedText, Contents};
use super::context::Tcx;
use super::object::{Package, PkgId};
use crate::library::{self, View, overlay};
use crate::span::{FileId, Pos};
use crate::syntax::ast::Name;
use crate::version::Version;
use std::sync::{Mutex, PoisonError};

/// Names and paths of the packages that `path` imports, directly or indirectly.
pub(super) fn reachable_names<'a>(tcx: &'a Tcx, path: &str) -> Vec<(&'a str, &'a str)> {
    if let Some(sibling) = tcx.sibling_of_path(path) {
        let mut names = Vec::new();
        for path in &sibling.imports {
            let name = tcx.sibling_of_path(path).map_or_else(|| default_name(path), |sibling| &sibling.name);
            names.push((name, path.as_str()));
            names.extend(reachable_names(tcx, path));
        }
        return names;
    }
    reached(tcx.release, path)
}

/// Names and paths of the packages that a package imports, directly or indirectly.
fn reached(release: Version, path: &str) -> Vec<(&'static str, &'static str)> {
    let imports = |path: &str| library::imports(release, path);
    library::closure(imports(path), imports).into_iter().map(|path| (default_name(path), path)).collect()
}

impl Tcx {
    /// Whether another package, of the program or the library, has this name.
    pub(super) fn has_namesakes(&self, name: &str, path: &str) -> bool {
        let differs = |other: &str, other_path: &str| other == name && other_path != path;
        let declared = self.objects.pkgs.iter().any(|pkg| differs(&pkg.name, &pkg.path));
        let sibling = self.siblings.iter().any(|sibling| differs(&sibling.name, &sibling.path));
        declared
            || sibling
            || library::paths(self.release).into_iter().any(|path| differs(default_name(path), path))
    }
}

/// The packages in the overlay.
#[cfg(test)]
pub fn overlaid() -> impl Iterator<Item = &'static str> {
    overlay::TEXTS.rows().map(|(path, _)| path)
}

/// Whether this text is an overlay file of the package.
#[cfg(test)]
pub fn is_of_overlay(path: &str, text: &str) -> bool {
    overlay::TEXTS.texts(path).iter().any(|(_, ours)| std::ptr::eq(ours.get(), text))
}

/// Other packages can be imported only by the library.
fn is_public(path: &str) -> bool {
    !path.starts_with("vendor/") && !path.split('/').any(|element| element == "internal")
}

/// Whether a program can import the package.
pub fn is_supported(path: &str, release: Version) -> bool {
    path == "unsafe" || is_public(path) && library::contains(release, path)
}

impl Tcx {
    /// The package with this path, if already declared (or `unsafe`).
    pub fn loaded_package(&self, path: &str) -> Option<PkgId> {
        self.objects.pkgs.iter_enumerated().skip(1).find(|(_, p)| &*p.path == path).map(|(id, _)| id)
    }

    /// Declares a package, to be loaded when a name in it is first looked up. Err: message about a path whose
    /// declarations we do not have.
    pub fn declare_package(&mut self, path: &str) -> Result<PkgId, String> {
        let sibling = self.sibling_of_path(path).map(|sibling| sibling.name.clone());
        if sibling.is_none() && !library::contains(self.release, path) {
            return Err(format!("package {path} is not available here"));
        }
        let name = sibling.unwrap_or_else(|| default_name(path).into());
        Ok(self.add_package(path, name.into()))
    }

    fn add_package(&mut self, path: &str, name: Name) -> PkgId {
        let scope = self.new_scope(Some(self.universe.scope), Pos::NONE, Pos::NONE);
        let pkg = self.objects.pkgs.push(Package { path: path.into(), name, scope, imports: Vec::new() });
        self.unloaded.insert(pkg);
        pkg
    }

    /// Whether we have the package's source, in the module or the library.
    pub fn is_source(&self, pkg: PkgId) -> bool {
        self.sibling(pkg).is_some() || library::contains(self.release, &self.pkg(pkg).path)
    }

    /// Whether the declaration is Go's own, in a file compiled for linux/amd64. Verdicts use no others.
    pub fn is_as_compiled(&self, pkg: PkgId, pos: Pos) -> bool {
        if self.view == View::Analysis {
            return self.is_source(pkg);
        }
        let Some(at) = self.sources.resolve(pos) else { return false };
        let file = self.sources.file(at.file);
        let package = library::package_in(self.release, &self.pkg(pkg).path, self.view);
        package.is_some_and(|p| p.files.iter().any(|f| f.only.is_none() && file.is_of_library(f.text)))
    }

    /// The package with this path, even if the program does not import it: compiler-generated calls need it.
    pub fn package_named(&mut self, path: &str) -> PkgId {
        if let Some(pkg) = self.loaded_package(path) {
            return pkg;
        }
        // The compiler's own packages, such as that of shapes, have no source.
        self.declare_package(path).unwrap_or_else(|_| self.add_package(path, path.into()))
    }

    /// Contents and files of a declared package; `None` if already loaded.
    pub fn load_package(&mut self, pkg: PkgId) -> Option<(&'static Contents, Vec<FileId>)> {
        if !self.unloaded.remove(&pkg) {
            return None;
        }
        let contents = contents(&self.pkg(pkg).path, self.release, self.view)?;
        self.objects.pkgs[pkg].name = contents.name.into();
        let files = contents.files.iter().map(|file| {
            let name = format!("$GOROOT/src/{}/{}", contents.path, file.name);
            self.sources.add_ours(name, &file.text)
        });
        Some((contents, files.collect()))
    }
}

/// A package's contents in a release, cached for repeated compilations in an editor.
fn contents(path: &str, release: Version, view: View) -> Option<&'static Contents> {
    static READ: Mutex<Vec<&Contents>> = Mutex::new(Vec::new());
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(contents) =
        read.iter().find(|known| known.path == path && known.release == release && known.view == view)
    {
        return Some(contents);
    }
    let package = library::package_in(release, path, view)?;
    let contents = Box::leak(Box::new(Contents::packed(package, overlaid_files(path), release, view)));
    read.push(contents);
    Some(contents)
}

/// Overlay files that replace declarations of a package at run time.
fn overlaid_files(path: &str) -> impl Iterator<Item = CodedText> {
    let outlines = overlay::OUTLINES.texts(path);
    overlay::TEXTS.texts(path).into_iter().zip(outlines).map(|((name, text), (_, outline))| CodedText {
        name,
        text: text.get(),
        outline: outline.get(),
    })
}

/// Default name of the std package with this path: the last element that is not a version.
fn default_name(path: &str) -> &str {
    let mut elems = path.rsplit('/');
    let last = elems.next().unwrap_or(path);
    let is_version = last.strip_prefix('v').is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
    if is_version { elems.next().unwrap_or(last) } else { last }
}
