//! Compiles a module's packages in dependency order; importers get each package's results as gc's export data has them.
//! In: the module's files. Out: the results of each package, and all of them combined, with positions in the module's
//! files: first the program's, then those of its imports, then the rest.

use super::exports::{Exports, exports};
use super::{Compiled, Detail, Input, Lowered, Unit, compile_unit, takes_tests};
use crate::archive::has_main;
use crate::diag::{DiagnosticKind, Heading, Remark, RuntimeCall, Verdict, shown_under};
use crate::index::{HashMap, HashSet};
use crate::ir::node::FuncKind;
use crate::library::{self, View};
use crate::module::{LoadOptions, Module, PLAYGROUND, Package, built, folder_name, module_path};
use crate::report::ErrorLine;
use crate::settings::CompileSettings;
use crate::span::{FileId, LineCol, SourceMap};
use crate::staticinit::embed::Patterns;
use crate::syntax::outline;
use crate::types::import;
use crate::types::object::PkgId;
use crate::types::siblings::{EmbeddedFile, EmbeddedVars, FunctionFacts, Sibling};
use crate::version::Version;
use std::collections::BTreeSet;
use std::rc::Rc;

/// A compiled package, or what `go` prints instead.
#[derive(Debug, Default)]
pub(super) struct Section {
    /// Import path; empty for output that belongs to no package.
    path: String,
    pub compiled: Compiled,
    /// `FileId` in the whole module, by file number of the package.
    files: Vec<FileId>,
    /// What `go` prints without a heading.
    printed: String,
    /// Linker error.
    unlinked: &'static str,
}

const NO_MAIN: &str = "runtime.main_main·f: function main is undeclared in the main package\n";

/// Import paths outside the module, sorted.
pub(super) fn imports(files: &[Input<'_>]) -> Vec<String> {
    let name = path_of(files);
    let own =
        |path: &str| path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    let sources = files.iter().filter(|file| file.name.ends_with(".go"));
    let texts = sources.filter_map(|file| std::str::from_utf8(file.text).ok());
    let paths = texts.flat_map(outline::imports).map(|import| import.path);
    let paths: BTreeSet<&str> = paths.filter(|path| *path != "unsafe" && !own(path)).collect();
    paths.into_iter().map(str::to_owned).collect()
}

/// The module's path.
fn path_of<'a>(files: &[Input<'a>]) -> &'a str {
    files.iter().find(|file| file.name == "go.mod").map_or(PLAYGROUND, |file| module_path(file.text))
}

/// The files of the package with this import path.
pub(super) fn files_of<'a>(files: &[Input<'a>], path: Option<&str>, release: Version) -> Vec<Input<'a>> {
    let folder = path.and_then(|path| path.strip_prefix(path_of(files))).unwrap_or_default();
    let folder = folder.strip_prefix('/').unwrap_or(folder);
    let mut own = built(files, release);
    own.retain(|file| folder_name(file.name) == folder);
    own
}

struct Builder<'a, 'm> {
    module: &'m Module<'a>,
    settings: &'m CompileSettings,
    view: View,
    explain: bool,
    /// Export data of the compiled packages, by package number.
    exports: Vec<Option<ExportData>>,
    /// File names, in the order of the whole module's `FileId`s.
    names: Vec<&'a str>,
}

/// What gc's export data has of a package, besides its declarations.
#[derive(Default)]
struct ExportData {
    facts: Rc<HashMap<String, FunctionFacts>>,
    bodies: Rc<HashSet<(String, String)>>,
    names: Rc<HashSet<String>>,
    embedded: Rc<EmbeddedVars>,
}

/// Compiles the module: for verdicts all its packages, for a run the program and its imports. `explain`: as
/// [`super::compile`].
pub(super) fn compile(
    files: &[Input<'_>],
    settings: &CompileSettings,
    view: View,
    explain: bool,
) -> Compiled {
    let is_std = |path: &str| match library::is_installed(settings.go) {
        true => library::contains(settings.go, path),
        false => import::is_supported(path, settings.go),
    };
    // A run needs only the program and its imports.
    let built = built(files, settings.go);
    let at_top = built
        .iter()
        .any(|file| !file.name.ends_with("_test.go") && !file.name.contains('/') && has_main(file));
    let only = settings.program_folder.as_deref().or(at_top.then_some("")).filter(|_| view == View::Run);
    let tested = settings.program_folder.as_deref().or_else(|| tested_folder(&built));
    let tested = tested.filter(|_| takes_tests(settings, view));
    let options = LoadOptions { release: settings.go, is_std: &is_std, only, tested };
    let module = Module::read(files, &options);
    let mut program = program_of(&module, settings, tested);
    let order = order_of_files(&module, program.as_ref().ok().copied());
    let mut builder = Builder { module: &module, settings, view, explain, exports: Vec::new(), names: order };
    let mut sections = Vec::new();
    if let Some(section) = builder.problems(files) {
        sections.push(section);
        program = Err(String::new());
    } else {
        let needed = match (view, &program) {
            (View::Run, Ok(program)) => dependencies(&module, *program),
            (View::Run, Err(_)) => Vec::new(),
            (View::Analysis, _) => (0..module.packages.len()).collect(),
        };
        for (at, package) in module.packages.iter().enumerate() {
            let made =
                needed.contains(&at).then(|| builder.package(at, package, program.as_ref() == Ok(&at)));
            let (exports, section) = made.unwrap_or_default();
            builder.exports.push(exports);
            sections.push(section);
        }
    }
    builder.combine(sections, program, files)
}

/// Folders and import paths of the packages whose tests run, sorted; none if a program runs.
pub(super) fn tested_packages(files: &[Input<'_>], release: Version) -> Vec<(String, String)> {
    let built = built(files, release);
    if built.iter().any(has_main) {
        return Vec::new();
    }
    let root = path_of(files);
    let path = |folder: &str| if folder.is_empty() { root.to_owned() } else { format!("{root}/{folder}") };
    let package = |folder: &str| (folder.to_owned(), path(folder));
    tested_folders(&built).into_iter().map(package).collect()
}

fn tested_folders<'a>(built: &[Input<'a>]) -> BTreeSet<&'a str> {
    let tests = built.iter().filter(|file| file.name.ends_with("_test.go"));
    tests.map(|file| folder_name(file.name)).collect()
}

/// The folder whose tests run: the root if it has tests and no program. Without a program anywhere, the folder of the
/// first package with tests, or the root.
fn tested_folder<'a>(built: &[Input<'a>]) -> Option<&'a str> {
    let folders = tested_folders(built);
    let programs = || built.iter().filter(|file| has_main(file));
    let is_of_root = folders.contains("") && programs().all(|file| !folder_name(file.name).is_empty());
    if is_of_root {
        return Some("");
    }
    programs().next().is_none().then(|| folders.first().copied().unwrap_or(""))
}

/// The package to run: the requested folder's or the module root's, else the only program, else the one with tests, else
/// the last package.
fn program_of(
    module: &Module<'_>,
    settings: &CompileSettings,
    tested: Option<&str>,
) -> Result<usize, String> {
    // External tests, which run with the package's own, come after it.
    let of_folder = |folder: &str| module.packages.iter().rposition(|package| package.folder == folder);
    if let Some(folder) = &settings.program_folder {
        return of_folder(folder).ok_or_else(|| format!("no Go files in {folder}"));
    }
    let programs = || module.packages.iter().enumerate().filter(|(_, package)| package.name == "main");
    if let Some(own) = of_folder("").filter(|own| programs().any(|(at, _)| at == *own)) {
        return Ok(own);
    }
    if let Some(root) = tested.filter(|folder| folder.is_empty()).and_then(of_folder) {
        return Ok(root);
    }
    let found: Vec<(usize, &str)> = programs().map(|(at, package)| (at, package.folder)).collect();
    match found[..] {
        [(only, _)] => Ok(only),
        [] => tested
            .and_then(of_folder)
            .or_else(|| of_folder(""))
            .or(module.packages.len().checked_sub(1))
            .ok_or_else(|| "no Go files in .".to_owned()),
        _ => {
            let folders: Vec<&str> = found.iter().map(|(_, folder)| *folder).collect();
            Err(format!("the module has several programs, in {}: give the folder of one", folders.join(", ")))
        }
    }
}

/// Files that the package's `//go:embed` patterns select.
fn embedded_in(package: &Package<'_>) -> Patterns {
    let file = |file: &Input<'_>| EmbeddedFile { name: file.name.into(), data: file.text.into() };
    let files = package.embedded.iter();
    files.map(|(pattern, files)| (pattern.clone(), files.iter().map(file).collect())).collect()
}

/// Files of the program, then of its imports, then all others.
fn order_of_files<'a>(module: &Module<'a>, program: Option<usize>) -> Vec<&'a str> {
    let needed = program.map_or_else(Vec::new, |program| dependencies(module, program));
    let rest = (0..module.packages.len()).filter(|at| !needed.contains(at));
    let order =
        program.into_iter().chain(needed.iter().copied().filter(|at| Some(*at) != program)).chain(rest);
    let files = order.filter_map(|at| module.packages.get(at)).flat_map(|package| &package.files);
    files.map(|file| file.name).collect()
}

/// Package `at` and those of the module that it imports or tests, transitively, in compilation order.
fn dependencies(module: &Module<'_>, at: usize) -> Vec<usize> {
    let mut found: BTreeSet<usize> = BTreeSet::new();
    let mut work = vec![at];
    while let Some(at) = work.pop() {
        let Some(package) = module.packages.get(at).filter(|_| found.insert(at)) else { continue };
        let imported = |path: &str| module.packages.iter().position(|package| package.path == path);
        work.extend(package.imports.iter().filter_map(|import| imported(import.path)));
        work.extend(package.tested.as_deref().and_then(imported));
    }
    found.into_iter().collect()
}

impl<'a> Builder<'a, '_> {
    /// What `go` prints before it compiles anything.
    fn problems(&self, files: &[Input<'_>]) -> Option<Section> {
        let mut section = Section::default();
        if self.module.problems.is_empty() && self.module.packages.is_empty() {
            if self.view == View::Run {
                return None;
            }
            section.printed = "go: warning: \"./...\" matched no packages\n".to_owned();
            return Some(section);
        }
        let mut sources = SourceMap::default();
        for file in files {
            sources.add_bytes(file.name, file.text);
        }
        for problem in &self.module.problems {
            let place = |(name, line, col): &(String, u32, u32)| {
                let file = sources.files().find(|(_, file)| file.name == *name)?.0;
                Some(LineCol { file, line: *line, col: *col })
            };
            let pos = problem.at.as_ref().and_then(place);
            section.compiled.errors.push(ErrorLine {
                pos,
                text: problem.text.clone(),
                kind: DiagnosticKind::Type,
            });
        }
        let name = |name: &str| self.names.iter().position(|own| *own == name);
        let count = self.names.len();
        section.files =
            (0..).zip(files).map(|(i, file)| FileId(name(file.name).unwrap_or(count + i) as u32)).collect();
        section.compiled.sources = sources;
        (!section.compiled.errors.is_empty()).then_some(section)
    }

    /// Compiles a package if all its imports compiled.
    fn package(
        &mut self,
        at: usize,
        package: &Package<'a>,
        is_program: bool,
    ) -> (Option<ExportData>, Section) {
        let others: Vec<usize> =
            dependencies(self.module, at).into_iter().filter(|other| *other != at).collect();
        let has_exports = |at: &usize| self.exports.get(*at).is_some_and(Option::is_some);
        if !others.iter().all(has_exports) {
            return (None, Section::default());
        }
        let path = package.path.clone();
        if package.files.is_empty() {
            let folder = if package.folder.is_empty() { "." } else { package.folder };
            let printed = format!("{path}: no non-test Go files in {folder}\n");
            return (None, Section { printed, ..Section::default() });
        }
        let runs = is_program && self.view == View::Run;
        let name = |file: &Input<'_>| shown_under(package.folder, file.name);
        let others: Vec<(&Package<'a>, &ExportData)> = others
            .iter()
            .filter_map(|&at| Some((self.module.packages.get(at)?, self.exports.get(at)?.as_ref()?)))
            .collect();
        let foreign: Vec<&Input<'a>> = others.iter().flat_map(|(package, _)| &package.files).collect();
        let names: Vec<String> = package.files.iter().map(&name).collect();
        let foreign_names: Vec<String> = foreign.iter().map(|file| name(file)).collect();
        let mut next = package.files.len() as u32;
        let siblings = others.iter().map(|(package, exports)| {
            let first = next;
            next += package.files.len() as u32;
            Sibling {
                path: package.path.clone(),
                name: package.name.to_owned(),
                files: (first..next).map(FileId).collect(),
                imports: package.imports.iter().map(|import| import.path.to_owned()).collect(),
                facts: Rc::clone(&exports.facts),
                bodies: Rc::clone(&exports.bodies),
                names: Rc::clone(&exports.names),
                embedded: Rc::clone(&exports.embedded),
            }
        });
        let siblings = siblings.collect();
        let input = |(name, text)| Input { name, text };
        let texts = |files: Vec<&Input<'a>>| files.into_iter().map(|file| file.text).collect::<Vec<_>>();
        let own = texts(package.files.iter().collect());
        let foreign_texts = texts(foreign.clone());
        let unit = Unit {
            files: names.iter().map(String::as_str).zip(own).map(input).collect(),
            lang: self.module.lang,
            path: if package.name == "main" { "" } else { &path },
            siblings,
            others: foreign_names.iter().map(String::as_str).zip(foreign_texts).map(input).collect(),
            embedded: Some(embedded_in(package)),
            tested: package.tested.as_deref(),
        };
        let view = if runs { View::Run } else { View::Analysis };
        let mut compiled = compile_unit(&unit, self.settings, view, Detail::of(self.explain));
        if let Some(lowered) = compiled.lowered.as_mut().filter(|_| runs) {
            // Tracebacks name files without the folder.
            let tcx = lowered.noder.tcx_mut();
            for (id, file) in (0..).map(FileId).zip(package.files.iter().chain(foreign.iter().copied())) {
                compiled.sources.rename(id, file.name.to_owned());
                tcx.sources.rename(id, file.name.to_owned());
            }
        }
        let exports = compiled.lowered.as_ref().filter(|_| compiled.errors.is_empty()).map(ExportData::of);
        let of_whole = |name: &str| self.names.iter().position(|own| *own == name);
        let files = package.files.iter().chain(foreign).filter_map(|file| of_whole(file.name));
        let files = files.map(|at| FileId(at as u32)).collect();
        let unlinked = match &compiled.lowered {
            Some(lowered) if package.name == "main" && !declares_main(lowered) => NO_MAIN,
            _ => "",
        };
        (exports, Section { path, compiled, files, printed: String::new(), unlinked })
    }

    /// Combines all packages, with positions in the module's files.
    fn combine(
        &self,
        sections: Vec<Section>,
        program: Result<usize, String>,
        files: &[Input<'_>],
    ) -> Compiled {
        let mut whole = Compiled { own_files: self.names.len(), ..Compiled::default() };
        let text =
            |name: &str| files.iter().find(|file| file.name == name).map_or(&b""[..], |file| file.text);
        for name in &self.names {
            whole.sources.add_bytes(*name, text(name));
        }
        if self.names.is_empty() {
            // Nothing is compiled; problems refer to the files as given.
            for file in files {
                whole.sources.add_bytes(file.name, file.text);
            }
        }
        let mut sections = sections;
        for section in &mut sections {
            section.files_of_library(&mut whole.sources);
            let section = &*section;
            let before = whole.remarks.len() as u32;
            let compiled = &section.compiled;
            let package = self.module.packages.iter().find(|package| package.path == section.path);
            whole.headings.extend(package.map(|package| Heading {
                from: before,
                path: package.path.clone(),
                folder: package.folder.to_owned(),
            }));
            whole.errors.extend(compiled.errors.iter().map(|error| section.error(error)));
            whole.remarks.extend(compiled.remarks.iter().map(|remark| section.remark(remark)));
            whole.verdicts.extend(compiled.verdicts.iter().map(|verdict| section.verdict(verdict, before)));
        }
        let plain = |text: String| ErrorLine { pos: None, text, kind: DiagnosticKind::Type };
        for section in &sections {
            let printed = [section.printed.as_str(), section.unlinked].concat();
            if !printed.is_empty() && !printed.starts_with("go: warning") {
                whole.errors.push(plain(printed.trim_end().to_owned()));
            }
        }
        match program {
            Ok(program) => {
                if let Some(section) = sections.get_mut(program) {
                    whole.lowered = section.compiled.lowered.take();
                    whole.is_main = section.compiled.is_main;
                }
                whole.program_path = self.module.packages.get(program).map(|package| package.path.clone());
            }
            Err(why) if self.view == View::Run && !why.is_empty() => {
                whole.errors.push(plain(why.clone()));
                sections.push(Section { printed: why + "\n", ..Section::default() });
            }
            Err(_) => {}
        }
        if !whole.errors.is_empty() {
            whole.lowered = None;
        }
        whole.sections = sections;
        whole
    }
}

fn declares_main(lowered: &Lowered) -> bool {
    let program = &lowered.program;
    program.funcs.iter().any(|f| f.pkg == PkgId::USER && &*f.name == "main" && f.kind == FuncKind::Declared)
}

impl ExportData {
    fn of(lowered: &Lowered) -> ExportData {
        let program = &lowered.program;
        let mut facts = HashMap::default();
        for func in program.funcs.iter().filter(|f| f.pkg == PkgId::USER && f.obj.is_some() && !f.dupok) {
            let cost = func.inl.as_ref().map(|inl| inl.cost);
            let notes = func.params.iter().map(|&param| program.vars[param].note.clone()).collect();
            facts.insert(func.name.to_string(), FunctionFacts { cost, notes });
        }
        let Exports { unexported_names, foreign_bodies } = exports(program, &lowered.noder);
        ExportData {
            facts: Rc::new(facts),
            bodies: Rc::new(foreign_bodies),
            names: Rc::new(unexported_names),
            embedded: Rc::clone(&lowered.noder.tcx().embedded),
        }
    }
}

impl Section {
    /// Adds library files with remarks to the module's files.
    fn files_of_library(&mut self, sources: &mut SourceMap) {
        let mapped = self.files.len();
        for (_, file) in self.compiled.sources.files().skip(mapped) {
            let same = sources.files().find(|(_, other)| other.name == file.name).map(|(id, _)| id);
            let id = same.unwrap_or_else(|| sources.add(file.name.clone(), ""));
            self.files.push(id);
        }
    }

    /// The position in the whole module of one in this package.
    pub(super) fn place(&self, at: LineCol) -> LineCol {
        LineCol { file: self.files.get(at.file.0 as usize).copied().unwrap_or(at.file), ..at }
    }

    fn error(&self, error: &ErrorLine) -> ErrorLine {
        ErrorLine { pos: error.pos.map(|at| self.place(at)), ..error.clone() }
    }

    fn remark(&self, remark: &Remark) -> Remark {
        Remark { pos: remark.pos.map(|at| self.place(at)), ..remark.clone() }
    }

    fn verdict(&self, verdict: &Verdict, before: u32) -> Verdict {
        let mut verdict = verdict.clone();
        verdict.map_places(&|at| self.place(at));
        verdict.remark = verdict.remark.map(|at| at + before);
        verdict
    }
}

impl Compiled {
    /// Output of `go build` for each package, under a heading.
    pub(super) fn of_sections(&self, text: &dyn Fn(&Compiled) -> String) -> String {
        let mut out = String::new();
        for section in &self.sections {
            let body = text(&section.compiled);
            if !body.is_empty() && !section.path.is_empty() {
                out += &format!("# {}\n", section.path);
            }
            out += &body;
            out += &section.printed;
            if !section.unlinked.is_empty() {
                out += &format!("# {}\n{}", section.path, section.unlinked);
            }
        }
        out
    }

    /// Runtime calls of all packages, with positions in the module's files.
    pub(super) fn calls_of_sections(&mut self) -> Vec<RuntimeCall> {
        let mut calls = Vec::new();
        let program = self.program_path.clone();
        for section in &mut self.sections {
            let is_program = program.as_ref() == Some(&section.path);
            if is_program {
                section.compiled.lowered = self.lowered.take();
            }
            let found = section.compiled.runtime_calls();
            calls.extend(found.into_iter().map(|call| RuntimeCall { pos: section.place(call.pos), ..call }));
            if is_program {
                self.lowered = section.compiled.lowered.take();
            }
        }
        calls
    }

    /// Section of the program's package.
    pub(super) fn program_section(&self) -> Option<&Section> {
        let path = self.program_path.as_ref()?;
        self.sections.iter().find(|section| section.path == *path)
    }
}
