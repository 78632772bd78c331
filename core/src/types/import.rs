//! The standard library as far as we have it: Go declarations embedded from `core/std`.
//! In: an import path. Out: a new package with its parsed files; the checker collects their objects and resolves
//! them name by name. Nothing is parsed before it is imported.

use super::context::Tcx;
use super::object::{Package, PkgId};
use crate::diag::Diagnostic;
use crate::span::Pos;
use crate::syntax::ast::File;

/// Import path and `(file name, text)` of each package, sorted by path.
static STD: &[(&str, &[(&str, &str)])] = include!(concat!(env!("OUT_DIR"), "/std_table.rs"));

/// Paths that can be imported; `unsafe` is built in.
pub fn supported() -> impl Iterator<Item = &'static str> {
    STD.iter().map(|&(path, _)| path)
}

pub fn is_supported(path: &str) -> bool {
    path == "unsafe" || STD.binary_search_by(|(p, _)| (*p).cmp(path)).is_ok()
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

    /// Loads a package. Err: what to tell about a path that we have no declarations for.
    pub fn load_package(&mut self, path: &str) -> Result<Loaded, String> {
        let Ok(row) = STD.binary_search_by(|(p, _)| (*p).cmp(path)) else {
            let have: Vec<&str> = supported().filter(|path| !path.starts_with("internal/")).collect();
            return Err(format!(
                "package {path} is not available here; available are {}, unsafe",
                have.join(", ")
            ));
        };
        let scope = self.new_scope(Some(self.universe.scope), Pos::NONE, Pos::NONE);
        let pkg = self.objects.pkgs.push(Package {
            path: path.into(),
            name: path.into(),
            scope,
            imports: Vec::new(),
        });
        let mut files = Vec::new();
        let mut diagnostics = Vec::new();
        for (file, text) in STD[row].1 {
            let id = self.sources.add(format!("$GOROOT/src/{path}/{file}"), *text);
            let (file, errors) = crate::syntax::parse(&self.sources, id, &mut self.ast);
            self.objects.pkgs[pkg].name = file.pkg_name.name.clone();
            files.push(file);
            diagnostics.extend(errors);
        }
        Ok(Loaded { pkg, files, diagnostics })
    }
}
