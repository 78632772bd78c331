//! The other packages of the program's module, as their importers see them.
//! In: their files, parsed at a package's first mention, and the results of each one's analysis as in gc's export data.
//! Out: objects declared as for any other package; bodies are checked on demand.

use super::check::Checker;
use super::context::is_exported;
use super::info::Initializer;
use super::object::{ObjId, PkgId};
use super::resolver::Collect;
use super::{Tcx, context::Resolve};
use crate::index::{HashMap, HashSet};
use crate::library;
use crate::span::FileId;
use crate::syntax::ast::{Decl, ExprKind, File};
use crate::syntax::parse;
use crate::version::Version;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// A package of the module, analysed before its importers.
#[derive(Clone, Debug, Default)]
pub struct Sibling {
    pub path: String,
    /// Name in the package clauses.
    pub name: String,
    pub files: Vec<FileId>,
    /// Import paths, sorted.
    pub imports: Vec<String>,
    /// Facts about its functions, by name within the package.
    pub facts: Rc<HashMap<String, FunctionFacts>>,
    /// Path and name of foreign functions whose bodies its export data includes.
    pub bodies: Rc<HashSet<(String, String)>>,
    /// Unexported names in its export data.
    pub names: Rc<HashSet<String>>,
    pub embedded: Rc<EmbeddedVars>,
}

/// A file, or a folder whose name ends in a slash, in a variable with `//go:embed`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EmbeddedFile {
    pub name: Rc<str>,
    pub data: Rc<[u8]>,
}

/// A package's variables with `//go:embed`, by name.
pub type EmbeddedVars = HashMap<String, Rc<[EmbeddedFile]>>;

/// gc's facts about a function in export data.
#[derive(Clone, Debug, Default)]
pub struct FunctionFacts {
    /// Inlining cost; `None`: not inlinable.
    pub cost: Option<i32>,
    /// Escape tag of each parameter, receiver first.
    pub notes: Vec<Option<Rc<[u8]>>>,
}

/// Library packages that always have an init task. Others have one if an import has one; the few further tasks do not
/// affect the order of a program's packages.
const ALWAYS_WITH_TASK: [&str; 4] = ["internal/bytealg", "math", "runtime", "unicode"];

impl Tcx {
    /// The module's packages, each after its imports.
    pub fn sibling_packages(&mut self) -> Vec<PkgId> {
        let siblings = Rc::clone(&self.siblings);
        let number = |sibling: &Sibling| match self.loaded_package(&sibling.path) {
            Some(pkg) => Some(pkg),
            None => self.declare_package(&sibling.path).ok(),
        };
        siblings.iter().filter_map(number).collect()
    }

    /// The module's packages in initialisation order: repeatedly the first path whose imports are all initialised.
    /// `has_task`: whether a package of the module has an init task.
    ///
    /// Rules: cmd/link/internal/ld/inittask.go, go1.27.
    pub fn sibling_order(&self, has_task: &dyn Fn(&str) -> bool) -> Vec<PkgId> {
        let imports = |path: &str| -> Vec<&str> {
            match self.sibling_of_path(path) {
                Some(sibling) => sibling.imports.iter().map(String::as_str).collect(),
                None => library::imports(self.release, path).to_vec(),
            }
        };
        // Post-order, so that each import is known to have a task or not.
        let mut waits: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut seen: HashSet<&str> = HashSet::default();
        let roots = self.siblings.iter().map(|sibling| (sibling.path.as_str(), false));
        let mut work: Vec<(&str, bool)> = roots.collect();
        while let Some((path, entered)) = work.pop() {
            if entered {
                let tasks: BTreeSet<&str> =
                    imports(path).into_iter().filter(|path| waits.contains_key(path)).collect();
                if !tasks.is_empty() || ALWAYS_WITH_TASK.contains(&path) || has_task(path) {
                    waits.insert(path, tasks);
                }
            } else if seen.insert(path) {
                work.push((path, true));
                work.extend(imports(path).into_iter().map(|path| (path, false)));
            }
        }
        let mut order = Vec::new();
        while let Some(next) = waits.iter().find(|(_, waits)| waits.is_empty()).map(|(path, _)| *path) {
            waits.remove(next);
            for waits in waits.values_mut() {
                waits.remove(next);
            }
            order.extend(self.sibling_of_path(next).and_then(|_| self.loaded_package(next)));
        }
        order
    }

    /// The module's package with this id, if any.
    pub fn sibling(&self, pkg: PkgId) -> Option<&Sibling> {
        if self.siblings.is_empty() { None } else { self.sibling_of_path(&self.pkg(pkg).path) }
    }

    pub(super) fn sibling_of_path(&self, path: &str) -> Option<&Sibling> {
        self.siblings.iter().find(|sibling| sibling.path == path)
    }

    /// Files in a package variable with `//go:embed`.
    pub fn embedded_in(&self, pkg: PkgId, var: &str) -> Option<Rc<[EmbeddedFile]>> {
        match pkg {
            PkgId::USER => self.embedded.get(var).cloned(),
            _ => self.sibling(pkg)?.embedded.get(var).cloned(),
        }
    }

    /// Whether the package belongs to the program.
    pub fn is_own(&self, pkg: PkgId) -> bool {
        pkg == PkgId::USER || self.sibling(pkg).is_some()
    }
}

impl Checker {
    /// Declares all objects of a package of the module, once. False: `pkg` is no such package.
    pub(super) fn load_sibling(&mut self, pkg: PkgId) -> bool {
        let Some(sibling) = self.tcx.sibling(pkg) else { return false };
        if !self.tcx.unloaded.contains(&pkg) {
            return true;
        }
        let ids = sibling.files.clone();
        self.tcx.unloaded.remove(&pkg);
        let pkg_scope = self.tcx.pkg(pkg).scope;
        let env = (self.env.pkg, self.env.version);
        self.env.pkg = pkg;
        let mut cx =
            Collect { pkg, file: pkg_scope, version: self.version, user: false, methods: Vec::new() };
        let mut inits = 0;
        for id in ids {
            // Its errors were reported when it was compiled itself.
            let (mut file, _) = parse(&self.tcx.sources, id, &mut self.tcx.ast, self.tcx.release);
            self.tcx.sources.set_line_bases(id, std::mem::take(&mut file.line_bases));
            self.number_inits(&file, &mut inits);
            cx.version = self.language_of(&file);
            cx.file = self.new_scope(pkg_scope, file.pos, file.eof);
            self.env.version = cx.version;
            self.collect_decls(&mut cx, &file.decls);
            self.sibling_versions.insert(id, cx.version);
        }
        self.attach_methods(cx);
        (self.env.pkg, self.env.version) = env;
        true
    }

    /// Whether the object is in the package's export data.
    pub(super) fn is_handed_on(&self, pkg: PkgId, obj: ObjId) -> bool {
        let name = &*self.tcx.obj(obj).name;
        is_exported(name)
            || match self.tcx.sibling(pkg) {
                Some(sibling) => sibling.names.contains(name),
                None => library::package(self.tcx.release, &self.tcx.pkg(pkg).path)
                    .is_some_and(|package| package.unexported.split(' ').any(|known| known == name)),
            }
    }

    /// Numbers the `init` functions, of which a package may have several.
    fn number_inits(&mut self, file: &File, inits: &mut u32) {
        for decl in &file.decls {
            let Decl::Func(func) = decl else { continue };
            let name = &mut self.tcx.ast.exprs[func.name].kind;
            if func.recv.is_none() && matches!(name, ExprKind::Name(name) if &**name == "init") {
                *name = ExprKind::Name(format!("init.{inits}").into());
                *inits += 1;
            }
        }
    }

    /// The language version of a file of another package of the module.
    pub(super) fn sibling_version(&self, file: FileId) -> Option<Version> {
        self.sibling_versions.get(&file).copied()
    }

    /// The package's variable initialisers, in initialisation order.
    pub fn sibling_init_order(&mut self, pkg: PkgId) -> Vec<Initializer> {
        if !self.load_sibling(pkg) {
            return Vec::new();
        }
        let objects = self.sibling_objects.get(&pkg).cloned().unwrap_or_default();
        for &obj in &objects {
            self.resolve(obj);
        }
        let funcs =
            self.decl_of.iter().filter(|(_, decl)| self.decls[**decl].pkg == pkg).map(|(&obj, _)| obj);
        let mut funcs: Vec<ObjId> = funcs.collect();
        funcs.sort_unstable();
        for func in funcs {
            self.check_func_body(func);
        }
        self.init_order_of(&objects)
    }
}
