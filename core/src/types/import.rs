//! The standard library: Go's own source, and in a run our declarations in the place of some.
//! In: an import path. Out: a new package and what it contains, by name; the checker declares and resolves what programs
//! mention (`types/library.rs`), and nothing else is parsed.

use super::contents::{CodedText, Contents};
use super::context::Tcx;
use super::object::{Package, PkgId};
use crate::embedded::{Table, Text};
use crate::library::{self, View};
use crate::span::{FileId, Pos};
use crate::version::Version;
use std::sync::{Mutex, PoisonError};

/// Import path and `(file name, text)` of the packages with declarations that stand before Go's when a program runs.
static OVERLAY: Table = include!(concat!(env!("OUT_DIR"), "/overlay_table.rs"));

/// What `build/outline.rs` found in those files, in the same order.
static OVERLAY_OUTLINES: Table = include!(concat!(env!("OUT_DIR"), "/overlay_outlines.rs"));

/// Name and path of the packages reached from `path` whose names are not theirs alone.
pub(super) fn same_names<'a>(tcx: &'a Tcx, path: &str) -> Vec<(&'a str, &'a str)> {
    if let Some(sibling) = tcx.sibling_of_path(path) {
        let mut names = Vec::new();
        for path in &sibling.imports {
            let name = tcx.sibling_of_path(path).map_or_else(|| default_name(path), |sibling| &sibling.name);
            names.push((name, path.as_str()));
            names.extend(same_names(tcx, path));
        }
        return names;
    }
    reached(tcx.release, path)
}

/// Name and path of what a package imports, directly or not.
fn reached(release: Version, path: &str) -> Vec<(&'static str, &'static str)> {
    let imports = |path: &str| library::imports(release, path);
    library::closure(imports(path), imports).into_iter().map(|path| (default_name(path), path)).collect()
}

/// The packages with declarations of ours.
#[cfg(test)]
pub fn overlaid() -> impl Iterator<Item = &'static str> {
    OVERLAY.rows().map(|(path, _)| path)
}

/// Is this text of a package one of ours?
#[cfg(test)]
pub fn is_of_overlay(path: &str, text: &str) -> bool {
    OVERLAY.texts(path).iter().any(|(_, ours)| std::ptr::eq(ours.get(), text))
}

/// Only the library itself imports the others.
fn is_public(path: &str) -> bool {
    !path.starts_with("vendor/") && !path.split('/').any(|element| element == "internal")
}

/// Can a program import it?
pub fn is_supported(path: &str, release: Version) -> bool {
    path == "unsafe" || is_public(path) && library::contains(release, path)
}

impl Tcx {
    /// The package of that path, if it was loaded before (or is `unsafe`).
    pub fn loaded_package(&self, path: &str) -> Option<PkgId> {
        self.objects.pkgs.iter_enumerated().skip(1).find(|(_, p)| &*p.path == path).map(|(id, _)| id)
    }

    /// A package to be loaded when a name of it is first looked up. Err: what to tell about a path that we have no
    /// declarations for.
    pub fn declare_package(&mut self, path: &str) -> Result<PkgId, String> {
        let sibling = self.sibling_of_path(path).map(|sibling| sibling.name.clone());
        if sibling.is_none() && !library::contains(self.release, path) {
            return Err(format!("package {path} is not available here"));
        }
        let scope = self.new_scope(Some(self.universe.scope), Pos::NONE, Pos::NONE);
        let pkg = self.objects.pkgs.push(Package {
            path: path.into(),
            name: sibling.as_deref().unwrap_or_else(|| default_name(path)).into(),
            scope,
            imports: Vec::new(),
        });
        self.unloaded.insert(pkg);
        Ok(pkg)
    }

    /// Is the package here to be read, as one of the module or of the library?
    pub fn is_source(&self, pkg: PkgId) -> bool {
        self.sibling(pkg).is_some() || library::contains(self.release, &self.pkg(pkg).path)
    }

    /// Is the declaration there one of Go's, in a file that is compiled for linux/amd64? Verdicts see no others.
    pub fn is_as_compiled(&self, pkg: PkgId, pos: Pos) -> bool {
        if self.view == View::Analysis {
            return self.is_source(pkg);
        }
        let Some(at) = self.sources.resolve(pos) else { return false };
        let text = self.sources.file(at.file).text.as_ptr();
        let package = library::full_package(self.release, &self.pkg(pkg).path);
        package.is_some_and(|p| p.files.iter().any(|f| f.only.is_none() && f.text.as_ptr() == text))
    }

    /// The package of that path, which the program need not import: the compiler's own calls lead there.
    pub fn package_named(&mut self, path: &str) -> PkgId {
        if let Some(pkg) = self.loaded_package(path) {
            return pkg;
        }
        let scope = self.new_scope(Some(self.universe.scope), Pos::NONE, Pos::NONE);
        let package = Package { path: path.into(), name: path.into(), scope, imports: Vec::new() };
        let pkg = self.objects.pkgs.push(package);
        self.unloaded.insert(pkg);
        pkg
    }

    /// What a declared package contains and its files, once.
    pub fn load_package(&mut self, pkg: PkgId) -> Option<(&'static Contents, Vec<FileId>)> {
        if !self.unloaded.remove(&pkg) {
            return None;
        }
        let contents = contents(&self.pkg(pkg).path, self.release, self.view)?;
        self.objects.pkgs[pkg].name = contents.name.into();
        let files = contents.files.iter().map(|file| {
            let name = format!("$GOROOT/src/{}/{}", contents.path, file.name);
            self.sources.add_ours(name, file.text, &file.lines)
        });
        Some((contents, files.collect()))
    }
}

/// What stands of a package in a release, found out when it is first asked for: an editor compiles again and again.
fn contents(path: &str, release: Version, view: View) -> Option<&'static Contents> {
    static READ: Mutex<Vec<&Contents>> = Mutex::new(Vec::new());
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(contents) =
        read.iter().find(|known| known.path == path && known.release == release && known.view == view)
    {
        return Some(contents);
    }
    let package = library::package_in(release, path, view)?;
    let contents = Box::leak(Box::new(Contents::packed(package, overlay(path), release, view)));
    read.push(contents);
    Some(contents)
}

/// What stands in for declarations of a package of Go's source at run time.
fn overlay(path: &str) -> impl Iterator<Item = CodedText> {
    embedded(&OVERLAY, &OVERLAY_OUTLINES, path)
}

fn embedded(texts: &'static Table, outlines: &'static Table, path: &str) -> impl Iterator<Item = CodedText> {
    texts.texts(path).into_iter().zip(outlines.texts(path)).map(|((name, text), (_, outline))| CodedText {
        name,
        text: text.get(),
        outline: outline.get(),
    })
}

/// The name that the std package of that path has: the last element that is no version.
fn default_name(path: &str) -> &str {
    let mut elems = path.rsplit('/');
    let last = elems.next().unwrap_or(path);
    let is_version = last.strip_prefix('v').is_some_and(|n| n.bytes().all(|b| b.is_ascii_digit()));
    if is_version { elems.next().unwrap_or(last) } else { last }
}
