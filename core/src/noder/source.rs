//! Answers the queries of later passes: std bodies, methods by type, and gc's recorded facts about std functions.

use super::{Checked, Noder, rangefunc};
use crate::ir::node::{FuncId, GlobalId, Program, StdFacts};
use crate::ir::source::{Initialisation, Source};
use crate::library::{self, PackedPackage};
use crate::types::Tcx;
use crate::types::context::Resolve;
use crate::types::facts::{Leak, PackageFacts, ParamIndex};
use crate::types::object::{ObjId, PkgId};
use crate::types::siblings::FunctionFacts;
use crate::types::types::TypeId;
use memchr::memmem;
use std::rc::Rc;

impl Resolve for Checked {
    fn tcx(&mut self) -> &mut Tcx {
        &mut self.checker.tcx
    }
    fn tcx_ref(&self) -> &Tcx {
        &self.checker.tcx
    }
    fn resolve(&mut self, obj: ObjId) {
        self.checker.resolve_object(obj);
    }
}

impl Source for Noder {
    fn tcx(&self) -> &Tcx {
        &self.checked.tcx
    }
    fn tcx_mut(&mut self) -> &mut Tcx {
        &mut self.checked.tcx
    }
    fn resolver(&mut self) -> &mut dyn Resolve {
        &mut self.checked
    }

    fn need_body(&mut self, prog: &mut Program, func: FuncId) -> Vec<FuncId> {
        std::mem::swap(prog, &mut self.prog);
        let targets = self.prog.target.len();
        self.read_std_body(func);
        let made = self.prog.target.split_off(targets);
        std::mem::swap(prog, &mut self.prog);
        made
    }

    fn is_native(&self, prog: &Program, func: FuncId) -> bool {
        let tcx = &self.checked.tcx;
        self.natives.is_some_and(|natives| natives(&crate::ir::names::linker_name(prog, tcx, func)).is_some())
    }

    fn method(&mut self, prog: &mut Program, recv: TypeId, method: ObjId) -> Option<FuncId> {
        std::mem::swap(prog, &mut self.prog);
        self.checked.resolve_object(method);
        let targets = self.prog.target.len();
        let func = self.method_instance(recv, method);
        self.read_bodies();
        self.prog.target.truncate(targets);
        std::mem::swap(prog, &mut self.prog);
        Some(func)
    }
}

impl Noder {
    /// The function that initialises a variable of another package; `None` if the variable has no initial value.
    /// It initialises all variables of `var a, b = f()`.
    pub fn std_init(&mut self, prog: &mut Program, global: GlobalId) -> Option<FuncId> {
        let obj = prog.globals[global].obj?;
        self.checked.resolve_object(obj);
        let decl = *self.checked.decl_of.get(&obj)?;
        let data = &self.checked.decls[decl];
        let rhs = data.init?;
        let lhs = if data.lhs.is_empty() { vec![obj] } else { data.lhs.clone() };
        let pkg = prog.globals[global].pkg;
        std::mem::swap(prog, &mut self.prog);
        let targets = self.prog.target.len();
        let func = self.var_initialiser(pkg, &lhs, rhs);
        self.prog.target.truncate(targets);
        std::mem::swap(prog, &mut self.prog);
        Some(func)
    }

    /// The functions that initialise another package of the module, in order.
    pub fn own_inits(&mut self, prog: &mut Program, pkg: PkgId) -> Vec<FuncId> {
        let order = self.checked.sibling_init_order(pkg);
        std::mem::swap(prog, &mut self.prog);
        let targets = self.prog.target.len();
        let mut inits = Vec::with_capacity(order.len());
        for init in order {
            rangefunc::rewrite(&mut self.checked, &[rangefunc::Root::Expr(init.rhs)]);
            inits.push(self.var_initialiser(pkg, &init.lhs, init.rhs));
        }
        self.prog.target.truncate(targets);
        std::mem::swap(prog, &mut self.prog);
        inits
    }

    /// The library function `name`.
    pub fn std_named(&mut self, prog: &mut Program, pkg: PkgId, name: &str) -> Option<FuncId> {
        let obj = self.checked.member(pkg, name)?;
        self.checked.resolve_object(obj);
        std::mem::swap(prog, &mut self.prog);
        let targets = self.prog.target.len();
        let func = self.func_of(obj);
        self.prog.target.truncate(targets);
        std::mem::swap(prog, &mut self.prog);
        Some(func)
    }

    /// How a library package is initialised.
    pub fn initialisation(&mut self, prog: &mut Program, pkg: PkgId) -> Initialisation {
        let checker = &mut self.checked.checker;
        let Some(contents) = checker.contents_of(pkg) else { return Initialisation::default() };
        let tcx = &checker.tcx;
        if !tcx.is_source(pkg) {
            return Initialisation::default();
        }
        let imports = contents.imports().map(|path| checker.tcx.package_named(path)).collect();
        let mut vars = Vec::new();
        for name in contents.called_for() {
            let Some(obj) = self.checked.member(pkg, name) else { continue };
            self.checked.resolve_object(obj);
            std::mem::swap(prog, &mut self.prog);
            vars.push(self.global_of(obj));
            std::mem::swap(prog, &mut self.prog);
        }
        let funcs = (0..).map_while(|n| self.std_named(prog, pkg, &format!("init.{n}"))).collect();
        Initialisation { imports, vars, funcs }
    }

    /// The function that a `//go:linkname` links to a function without body. The directive is either next to this
    /// function, or next to the body, in a package that this one imports.
    pub fn linked(&mut self, prog: &mut Program, func: FuncId) -> Option<FuncId> {
        let is_own = prog.funcs[func].pkg == PkgId::USER;
        let (path, name) = self.link_target(prog, func)?;
        let tcx = &mut self.checked.tcx;
        if is_own && path != "main" && !accepts_links(tcx, &path, &name) {
            return None;
        }
        let pkg = if path == "main" { PkgId::USER } else { tcx.package_named(&path) };
        let release = tcx.release;
        let found = self.std_named(prog, pkg, &name).or_else(|| {
            // The package may give a function of another name this symbol.
            let local = named_as(library::full_package(release, &path)?, &format!("{path}.{name}"))?;
            self.std_named(prog, pkg, local)
        });
        found.filter(|&target| target != func)
    }

    /// Path and name of that function.
    fn link_target(&self, prog: &Program, func: FuncId) -> Option<(String, String)> {
        let data = &prog.funcs[func];
        let tcx = &self.checked.tcx;
        let at = tcx.sources.resolve(data.pos.pos)?;
        let directive = format!("//go:linkname {} ", data.name);
        let here = format!("{}.{}", tcx.pkg(data.pkg).path, data.name);
        let remote = after(tcx.sources.file(at.file).text().as_bytes(), &directive).next().map(str::trim);
        match remote.filter(|&remote| remote != here) {
            Some(remote) => split_symbol(remote),
            None => pushed(tcx, data.pkg, &here),
        }
    }

    /// The linker's error about a function of the program that `linked` finds no body for.
    pub fn unlinked(&self, prog: &Program, func: FuncId) -> String {
        let name = &prog.funcs[func].name;
        let Some((path, remote)) = self.link_target(prog, func) else {
            return format!("relocation target main.{name} not defined");
        };
        let tcx = &self.checked.tcx;
        match library::full_package(tcx.release, &path) {
            Some(_) if path == "runtime" => format!("the simulated runtime does not have runtime.{remote}"),
            _ => format!("relocation target {path}.{remote} not defined"),
        }
    }

    /// gc's facts about a function of another package.
    pub(super) fn recorded_facts(&mut self, func: FuncId) -> Option<Rc<StdFacts>> {
        let f = &self.prog.funcs[func];
        let (pkg, name, has_recv, params) = (f.pkg, f.name.clone(), f.has_recv, f.params.len());
        let is_exported_body = self.is_exported_body(pkg, &name);
        if let Some(sibling) = self.checked.tcx.sibling(pkg) {
            let FunctionFacts { cost, notes } = sibling.facts.get(&*name)?.clone();
            let (inline_cost, library_cost) = (cost.filter(|_| is_exported_body), cost);
            return Some(Rc::new(StdFacts { inline_cost, library_cost, notes }));
        }
        let path = &self.checked.tcx.pkg(pkg).path;
        let (release, view) = (self.checked.tcx.release, self.checked.tcx.view);
        let facts = self.facts.entry(pkg).or_insert_with(|| PackageFacts::new(path, release, view));
        let recorded = facts.get(&name)?;
        // Parameters not listed have no pointers or no name.
        let mut notes = vec![Leak::default().tag(); params];
        for (index, leak) in &recorded.leaks {
            let at = match index {
                ParamIndex::Receiver => 0,
                ParamIndex::Param(i) => i + usize::from(has_recv),
            };
            if let Some(note) = notes.get_mut(at) {
                *note = leak.tag();
            }
        }
        let (inline_cost, library_cost) = (recorded.cost.filter(|_| is_exported_body), recorded.cost);
        Some(Rc::new(StdFacts { inline_cost, library_cost, notes }))
    }

    /// Whether gc has the function's body for inlining. gc finds it in the export data of directly imported packages:
    /// their own functions, and foreign ones inlined there. The function's package need not be imported: a method call
    /// needs no import, and compiler-generated code calls lower packages of the library.
    fn is_exported_body(&self, pkg: PkgId, name: &str) -> bool {
        let tcx = &self.checked.tcx;
        let (imports, package) = (&tcx.pkg(PkgId::USER).imports, tcx.pkg(pkg));
        let exports = |&import: &PkgId| match tcx.sibling(import) {
            Some(sibling) => sibling.bodies.contains(&(package.path.to_string(), name.to_owned())),
            None => library::package(tcx.release, &tcx.pkg(import).path)
                .is_some_and(|import| import.hands_on(&package.path, name)),
        };
        imports.contains(&pkg) || imports.iter().any(exports)
    }

    /// gc's facts about a generic function, for an instance, which also takes its dictionary. The cost is computed from
    /// the instance's body instead.
    pub(super) fn generic_facts(&mut self, func: FuncId, obj: ObjId) -> Option<Rc<StdFacts>> {
        if self.prog.funcs[func].has_body {
            return None;
        }
        let name = std::mem::take(&mut self.prog.funcs[func].name);
        self.prog.funcs[func].name = self.func_base_name(obj).into();
        let facts = self.recorded_facts(func);
        self.prog.funcs[func].name = name;
        let mut facts = (*facts?).clone();
        (facts.inline_cost, facts.library_cost) = (None, None);
        let dict = usize::from(self.prog.funcs[func].has_recv);
        // The dictionary shifts the other parameters: the last note is surplus.
        facts.notes.pop();
        facts.notes.insert(dict.min(facts.notes.len()), Leak::default().tag());
        Some(Rc::new(facts))
    }

    /// Reads the Go body of a std function, if we have one, at most once. Functions it mentions are read on request.
    fn read_std_body(&mut self, func: FuncId) {
        let f = &self.prog.funcs[func];
        let Some(obj) = f.obj else { return };
        if f.pkg == PkgId::USER {
            return;
        }
        if self.natives.is_some() {
            let read = !self.prog.funcs[func].body.is_empty();
            if read || !self.run_bodies.insert(func) {
                return;
            }
            let has_body = self.checked.func_decl(obj).is_some_and(|decl| decl.body.is_some());
            self.prog.funcs[func].has_body = has_body;
            if !has_body {
                return;
            }
        } else if !self.std_bodies.insert(func) || !f.has_body || !f.body.is_empty() {
            // An instance may have been read along with the body that made it.
            return;
        }
        if !self.checked.check_func_body(obj) {
            self.prog.funcs[func].has_body = false;
            return;
        }
        self.ensure_checked(obj);
        let outer = std::mem::replace(&mut self.imported_def, !self.func_dicts.contains_key(&func));
        self.read_body_of(func, obj);
        self.imported_def = false;
        self.read_bodies();
        self.imported_def = outer;
    }
}

/// Package path and name of a symbol: `time.Time.abs` is `Time.abs` of `time`.
fn split_symbol(symbol: &str) -> Option<(String, String)> {
    let base = symbol.rfind('/').map_or(0, |slash| slash + 1);
    let (last, name) = symbol.get(base..)?.split_once('.')?;
    Some((format!("{}{last}", symbol.get(..base)?), name.to_owned()))
}

/// Whether the linker lets programs link to a function of the library: a directive of its package names it.
fn accepts_links(tcx: &Tcx, path: &str, name: &str) -> bool {
    let Some(package) = library::full_package(tcx.release, path) else { return false };
    let symbol = format!("{path}.{name}");
    linknames(package).any(|(local, remote)| local == name || remote == Some(&symbol))
}

/// Path and name of the body that a "push" linkname in an imported package assigns to `here`, a function of `pkg`.
fn pushed(tcx: &Tcx, pkg: PkgId, here: &str) -> Option<(String, String)> {
    let path = &tcx.pkg(pkg).path;
    // Nothing of Go's runs there, so looking for what its imports push would only fetch them.
    if library::is_ours(path, tcx.view) {
        return None;
    }
    let package = library::full_package(tcx.release, path)?;
    package.imports.iter().find_map(|&from| {
        let pushing = library::full_package(tcx.release, from)?;
        Some((from.to_owned(), named_as(pushing, here)?.to_owned()))
    })
}

/// The package's function to which a directive gives this symbol.
fn named_as<'a>(package: &'a PackedPackage<'_>, symbol: &str) -> Option<&'a str> {
    linknames(package).find(|(_, remote)| *remote == Some(symbol)).map(|(local, _)| local)
}

/// The local and, if given, the other name of each `//go:linkname` of a package.
fn linknames<'a>(package: &'a PackedPackage<'_>) -> impl Iterator<Item = (&'a str, Option<&'a str>)> {
    package.files.iter().flat_map(|file| after(file.text, "//go:linkname ")).filter_map(|rest| {
        let mut names = rest.split_whitespace();
        Some((names.next()?, names.next()))
    })
}

/// What follows `directive` on each line that begins with it.
fn after<'a>(text: &'a [u8], directive: &'a str) -> impl Iterator<Item = &'a str> {
    memmem::find_iter(text, directive).filter_map(move |at| {
        let starts_line = text.get(..at)?.last().is_none_or(|&before| before == b'\n');
        let rest = text.get(at + directive.len()..).filter(|_| starts_line)?;
        let line = rest.get(..memchr::memchr(b'\n', rest).unwrap_or(rest.len()))?;
        std::str::from_utf8(line).ok()
    })
}
