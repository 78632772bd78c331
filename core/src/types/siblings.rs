//! The packages of the program's own module, as those that import them see them.
//! In: their files, parsed when a package is first mentioned, and what the analysis of each found out, as gc's export data says it.
//! Out: objects declared as those of any other package; bodies are checked when they are asked for.

use super::check::Checker;
use super::context::is_exported;
use super::info::Initializer;
use super::object::{ObjId, ObjKind, PkgId};
use super::resolver::Collect;
use super::types::typ;
use super::{Tcx, context::Resolve};
use crate::index::{HashMap, HashSet};
use crate::library;
use crate::span::FileId;
use crate::syntax::ast::{Decl, ExprKind, File};
use crate::syntax::parse;
use crate::version::Version;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// A package of the module that was analysed before its importers are.
#[derive(Clone, Debug, Default)]
pub struct Sibling {
    pub path: String,
    /// In its package clauses.
    pub name: String,
    pub files: Vec<FileId>,
    /// The paths that its files import, sorted.
    pub imports: Vec<String>,
    /// What there is to know of its functions, by their names within the package.
    pub facts: Rc<HashMap<String, FunctionFacts>>,
    /// Path and name of the functions of other packages whose bodies come with it.
    pub bodies: Rc<HashSet<(String, String)>>,
    /// Its functions and variables that are not exported, but mentioned in what importers may inline.
    pub names: Rc<HashSet<String>>,
}

/// What gc tells the importers of a function.
#[derive(Clone, Debug, Default)]
pub struct FunctionFacts {
    /// Of inlining it, if it can be.
    pub cost: Option<i32>,
    /// Escape tag of each parameter, the receiver's first.
    pub notes: Vec<Option<Rc<[u8]>>>,
}

/// Packages of the library that have something to do before programs begin, whatever they import. Others have if what they
/// import has; what little more there is begins the same before and after any package of a program.
const BEGIN_WITH: [&str; 4] = ["internal/bytealg", "math", "runtime", "unicode"];

impl Tcx {
    /// The packages of the module, each after those that it imports.
    pub fn sibling_packages(&mut self) -> Vec<PkgId> {
        let siblings = Rc::clone(&self.siblings);
        let number = |sibling: &Sibling| match self.loaded_package(&sibling.path) {
            Some(pkg) => Some(pkg),
            None => self.declare_package(&sibling.path).ok(),
        };
        siblings.iter().filter_map(number).collect()
    }

    /// The module's packages in the order in which they begin: of those whose imports have begun, the one whose path is first.
    /// `has_task`: has a package of the module anything to do?
    ///
    /// Rules: cmd/link/internal/ld/inittask.go, go1.27.
    pub fn sibling_order(&self, has_task: &dyn Fn(&str) -> bool) -> Vec<PkgId> {
        let imports = |path: &str| -> Vec<&str> {
            match self.sibling_of_path(path) {
                Some(sibling) => sibling.imports.iter().map(String::as_str).collect(),
                None => library::imports(self.release, path).to_vec(),
            }
        };
        // Callees first, so that it is known of each import whether there is anything to wait for.
        let mut waits: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut seen: HashSet<&str> = HashSet::default();
        let roots = self.siblings.iter().map(|sibling| (sibling.path.as_str(), false));
        let mut work: Vec<(&str, bool)> = roots.collect();
        while let Some((path, entered)) = work.pop() {
            if entered {
                let tasks: BTreeSet<&str> =
                    imports(path).into_iter().filter(|path| waits.contains_key(path)).collect();
                if !tasks.is_empty() || BEGIN_WITH.contains(&path) || has_task(path) {
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

    /// The package of the module, if it is one.
    pub fn sibling(&self, pkg: PkgId) -> Option<&Sibling> {
        if self.siblings.is_empty() { None } else { self.sibling_of_path(&self.pkg(pkg).path) }
    }

    pub(super) fn sibling_of_path(&self, path: &str) -> Option<&Sibling> {
        self.siblings.iter().find(|sibling| sibling.path == path)
    }

    /// Is what the package declares the program's own?
    pub fn is_own(&self, pkg: PkgId) -> bool {
        pkg == PkgId::USER || self.sibling(pkg).is_some()
    }
}

impl Checker {
    /// Declares everything that a package of the module declares, once. False: it is no such package.
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
            // What is wrong with it was told when it was compiled itself.
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

    /// Is the object among what gc reads of its package? What is not exported comes with what mentions it alone: types.
    pub(super) fn is_handed_on(&self, pkg: PkgId, obj: ObjId) -> bool {
        let object = self.tcx.obj(obj);
        let Some(sibling) = self.tcx.sibling(pkg) else { return true };
        is_exported(&object.name)
            || sibling.names.contains(&*object.name)
            || matches!(object.kind, ObjKind::TypeName) && object.ty != typ::INVALID
    }

    /// There may be several functions `init`: each is known by its number.
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

    /// How the package's variables get their values, in the order of initialisation.
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
