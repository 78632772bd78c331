//! Source text → the compiler's verdicts: every phase in gc's order, stopping where gc stops.
//! In: files and settings. Out: [`Compiled`], errors included: an invalid program is data, not a failure.

mod exports;
mod module;

pub use crate::archive::Input;

use crate::abi;
use crate::archive::{self, Disk, Expanded};
use crate::bloop;
use crate::calls;
use crate::deadlocals;
use crate::diag::{
    Analysis, Diagnostic, DiagnosticKind, Heading, InlineCall, OPEN_DEFER, Part, Remark, ResolvedDiagnostic,
    RuntimeCall, Verdict,
};
use crate::escape;
use crate::inline::{self, equality};
use crate::interleave;
use crate::ir::log::Log;
use crate::ir::node::Program;
use crate::ir::print;
use crate::library::{self, View};
use crate::logopt;
use crate::loopvar;
use crate::lower;
use crate::module::godebug;
use crate::noder::{self, Noder};
use crate::report::{self, ErrorLine};
use crate::settings::CompileSettings;
use crate::span::{FileId, LineCol, Pos, SourceMap, TEST_MAIN};
use crate::staticinit::{self, embed::Patterns};
use crate::syntax::ast::{Ast, File};
use crate::syntax::outline;
use crate::testmain::{self, Parsed};
use crate::types::object::PkgId;
use crate::types::siblings::Sibling;
use crate::types::{Checker, Tcx};
use crate::version::Version;
use std::collections::BTreeSet;
use std::rc::Rc;

/// Results of every phase.
#[derive(Debug, Default)]
pub struct Compiled {
    /// Errors in gc's print order. If there are any, only `remarks` and `verdicts` of phases that gc finished are set.
    pub errors: Vec<ErrorLine>,
    /// What `-m` and `-m=2` print, in gc's order.
    pub remarks: Vec<Remark>,
    pub verdicts: Vec<Verdict>,
    /// Optimization events for editors (`-json`), in gc's order; only from [`compile_for_editors`].
    pub events: Vec<logopt::Event>,
    /// Analysed IR for the code generator; `None` after errors.
    pub lowered: Option<Lowered>,
    /// Number of the user's own source files, which come first in [`Compiled::sources`].
    pub own_files: usize,
    /// Whether the program's package is `main`.
    pub is_main: bool,
    sources: SourceMap,
    /// Packages of a module, in compilation order.
    sections: Vec<module::Section>,
    /// Where each package's remarks begin; only for a module.
    headings: Vec<Heading>,
    /// Import path of the package that runs; only for a module.
    pub program_path: Option<String>,
}

/// One package to compile.
struct Unit<'a> {
    files: Vec<Input<'a>>,
    lang: Option<Version>,
    /// Import path of a package that others import; empty for a program.
    path: &'a str,
    /// The module's other packages, with their file numbers.
    siblings: Rc<[Sibling]>,
    /// Files of `siblings`, numbered after `files`.
    others: Vec<Input<'a>>,
    /// Files for `//go:embed`; `None` without a module.
    embedded: Option<Patterns>,
    /// For external tests: import path of the package under test, one of `siblings`.
    tested: Option<&'a str>,
}

/// The program after escape analysis, with the noder that built it.
#[derive(Debug)]
pub struct Lowered {
    pub program: Program,
    pub noder: Noder,
    /// Files that the program finds when it runs.
    pub disk: Disk,
    /// Its default `GODEBUG`.
    pub godebug: String,
    stored: bool,
}

impl Lowered {
    /// Chooses where slices and small variables are stored. Affects code and runtime calls, not verdicts. Idempotent.
    pub fn decide_storage(&mut self) {
        if std::mem::replace(&mut self.stored, true) {
            return;
        }
        let target = self.program.target.clone();
        let tcx = self.noder.tcx_mut();
        lower::slices::run(&mut self.program, tcx, &target);
        lower::merge::run(&mut self.program, tcx, &target);
    }
}

impl Compiled {
    pub fn sources(&self) -> &SourceMap {
        &self.sources
    }

    /// Whether several packages, or a folder with a go.mod, were compiled.
    pub fn is_module(&self) -> bool {
        !self.sections.is_empty()
    }

    /// Output of `-m` (`level` 1) or `-m=2`, errors included; for a module, package by package.
    pub fn printed(&self, level: u8) -> String {
        if self.is_module() {
            return self.of_sections(&|compiled| compiled.printed(level));
        }
        let remarks = if level > 0 { self.remark_text(level) } else { String::new() };
        remarks + &self.error_text()
    }

    /// Error lines as gc prints them.
    pub fn error_text(&self) -> String {
        if self.is_module() {
            let text = self.of_sections(&Compiled::error_text);
            if !text.is_empty() {
                return text;
            }
            // Errors of the code generator and the linker belong to the program as a whole.
        }
        self.errors.iter().map(|e| e.render(&self.sources) + "\n").collect()
    }

    /// Output of `-m` (`level` 1) or `-m=2` without errors.
    pub fn remark_text(&self, level: u8) -> String {
        if self.is_module() {
            return self.of_sections(&|compiled| compiled.remark_text(level));
        }
        report::remarks(&self.sources, &self.remarks, level)
    }

    /// Runtime calls of each line, computed on demand (about a tenth of an analysis). Empty after errors or once
    /// `lowered` has been taken.
    pub fn runtime_calls(&mut self) -> Vec<RuntimeCall> {
        if self.is_module() {
            return self.calls_of_sections();
        }
        let Some(lowered) = &mut self.lowered else { return Vec::new() };
        lowered.decide_storage();
        calls::runtime_calls(&lowered.program, lowered.noder.tcx_mut(), &self.sources)
    }

    /// Output of `-S-calls`: `file:line: runtime.newobject`, sorted by line, without calls inside the standard library.
    pub fn runtime_call_text(&mut self) -> String {
        let calls = self.runtime_calls();
        let is_own = |call: &&RuntimeCall| (call.pos.file.0 as usize) < self.own_files;
        let own = calls.iter().filter(|call| is_own(call) && call.name != OPEN_DEFER);
        let mut lines: Vec<(u32, u32, String)> = own
            .map(|call| {
                let name = &self.sources.file(call.pos.file).name;
                (call.pos.file.0, call.pos.line, format!("{name}:{}: runtime.{}\n", call.pos.line, call.name))
            })
            .collect();
        lines.sort();
        lines.into_iter().map(|(_, _, text)| text).collect()
    }

    /// Files gc writes for editors with `-json=0,DIR`, as (name, text). `folder` is the directory of the sources.
    pub fn editor_files(&self, folder: &str, go: Version) -> Vec<(String, String)> {
        logopt::files(&self.events, "main", folder, go)
    }

    /// Data behind every view of the verdicts.
    pub fn analysis(&self) -> Analysis {
        let diagnostics = self
            .errors
            .iter()
            .map(|e| ResolvedDiagnostic { pos: e.pos, msg: e.text.clone(), kind: e.kind })
            .collect();
        let section = self.program_section();
        let resolve = |pos| match section {
            Some(section) => section.compiled.sources.resolve(pos).map(|at| section.place(at)),
            None => self.sources.resolve(pos),
        };
        let inlined = self.lowered.as_ref().map_or_else(Vec::new, |l| {
            l.program
                .inlined
                .iter()
                .map(|call| InlineCall {
                    parent: call.parent.map(|p| p.0),
                    pos: resolve(call.pos),
                    callee: print::func_name(&l.program, l.noder.tcx(), call.callee),
                })
                .collect()
        });
        Analysis {
            diagnostics,
            remarks: self.remarks.clone(),
            verdicts: self.verdicts.clone(),
            inlined,
            files: self.sources.files().map(|(_, file)| file.name.clone()).collect(),
            parts: Vec::new(),
            headings: self.headings.clone(),
        }
    }

    /// Files that `text`, an archive, contains, each with the number of archive lines before it. Empty for plain text.
    pub fn parts_of(&self, text: &str) -> Vec<(FileId, u32)> {
        let own = || self.sources.files();
        let number = |name: &str| own().find(|(_, file)| file.name == name).map(|(id, _)| id);
        let parts = archive::first_lines(text.as_bytes()).into_iter();
        parts.filter_map(|(name, before)| Some((number(name)?, before))).collect()
    }

    /// Like [`Compiled::analysis`], with positions in an archive's files mapped to positions in `text`.
    pub fn analysis_of(&self, text: &str) -> Analysis {
        let mut analysis = self.analysis();
        let parts = self.parts_of(text);
        if !parts.is_empty() {
            analysis.map_places(&|at| in_text(&parts, at));
            let part =
                |&(file, before): &(FileId, u32)| Part { name: self.sources.file(file).name.clone(), before };
            analysis.parts = parts.iter().map(part).collect();
        }
        analysis
    }

    /// Like [`Compiled::runtime_calls`], with positions mapped to `text`.
    pub fn runtime_calls_of(&mut self, text: &str) -> Vec<RuntimeCall> {
        let parts = self.parts_of(text);
        let calls = self.runtime_calls().into_iter();
        calls.map(|call| RuntimeCall { pos: in_text(&parts, call.pos), ..call }).collect()
    }
}

/// Maps a position in an archive's file to the archive's text.
fn in_text(parts: &[(FileId, u32)], at: LineCol) -> LineCol {
    let found = parts.iter().find(|part| part.0 == at.file);
    found.map_or(at, |(_, before)| LineCol { file: FileId(0), line: at.line + before, ..at })
}

/// Whether the files form a module: several packages, or a go.mod.
pub fn is_module(files: &[Input<'_>]) -> bool {
    matches!(archive::expand(files, false), Expanded::Module(_))
}

/// A module's packages with tests, each of which `go test ./...` runs: folders and import paths. Empty if the module has
/// a program.
pub fn tested_packages(files: &[Input<'_>], release: Version) -> Vec<(String, String)> {
    match archive::expand(files, true) {
        Expanded::Files(..) => Vec::new(),
        Expanded::Module(files) => module::tested_packages(&files, release),
    }
}

/// Import paths of the files, sorted, without `unsafe`. Best effort for files with syntax errors.
pub fn imports(files: &[Input<'_>]) -> Vec<String> {
    let files = match archive::expand(files, true) {
        Expanded::Files(files, _) => files,
        Expanded::Module(files) => return module::imports(&files),
    };
    let texts = files.iter().filter_map(|file| std::str::from_utf8(file.text).ok());
    let paths = texts.flat_map(outline::imports).map(|import| import.path);
    let paths: BTreeSet<&str> = paths.filter(|path| *path != "unsafe").collect();
    paths.into_iter().map(str::to_owned).collect()
}

/// Whether a package's own tests are part of it if there is no program.
fn takes_tests(settings: &CompileSettings, view: View) -> bool {
    settings.with_tests || view == View::Run
}

/// Parses and type-checks one package. Errors: a [`Compiled`] with `errors` set.
pub fn check(files: &[Input<'_>], settings: &CompileSettings, view: View) -> Result<Checker, Compiled> {
    let (files, lang) = match archive::expand(files, takes_tests(settings, view)) {
        Expanded::Files(files, lang) => (files, lang),
        Expanded::Module(files) => (files, None),
    };
    check_unit(&Unit::of_files(files, lang), settings, view)
}

impl<'a> Unit<'a> {
    fn of_files(files: Vec<Input<'a>>, lang: Option<Version>) -> Unit<'a> {
        let siblings = Rc::from([]);
        Unit { files, lang, path: "", siblings, others: Vec::new(), embedded: None, tested: None }
    }

    /// Source of a `main` for a package of tests.
    fn test_main(&self, own: &[File], tcx: &Tcx, release: Version) -> Option<String> {
        let own = Parsed { files: own, ast: &tcx.ast, sources: &tcx.sources };
        let tested = self.tested.and_then(|path| self.siblings.iter().find(|sibling| sibling.path == path));
        let Some(tested) = tested else { return testmain::source(own, None) };
        let mut ast = Ast::default();
        let files = tested.files.iter();
        let files: Vec<File> =
            files.map(|&id| crate::syntax::parse(&tcx.sources, id, &mut ast, release).0).collect();
        let of_tested = Parsed { files: &files, ast: &ast, sources: &tcx.sources };
        testmain::source(own, Some((&tested.path, of_tested)))
    }
}

fn check_unit(unit: &Unit<'_>, settings: &CompileSettings, view: View) -> Result<Checker, Compiled> {
    let runs = view == View::Run;
    let lang = settings.lang.or(unit.lang).unwrap_or(settings.go);
    #[cfg(test)]
    library::for_tests::load(settings.go);
    let mut tcx = Tcx::new(lang);
    tcx.release = settings.go;
    tcx.lang = settings.lang.or(unit.lang).or_else(|| runs.then_some(settings.go));
    // Without the release's pack, resolve imports in the overlay.
    tcx.view = if library::is_installed(settings.go) { view } else { View::Run };
    if let Some(path) = settings.library_package.as_deref() {
        tcx.of_library = true;
        if !runs {
            tcx.objects.pkgs[PkgId::USER].path = path.into();
        }
    }
    if !unit.path.is_empty() {
        tcx.objects.pkgs[PkgId::USER].path = unit.path.into();
    }
    let mut parsed = Vec::with_capacity(unit.files.len());
    let mut errors: Vec<Diagnostic> = Vec::new();
    let ids: Vec<FileId> =
        unit.files.iter().map(|input| tcx.sources.add_bytes(input.name, input.text)).collect();
    for input in &unit.others {
        tcx.sources.add_bytes(input.name, input.text);
    }
    tcx.siblings = Rc::clone(&unit.siblings);
    for id in ids {
        let (mut file, found) =
            crate::syntax::parse_as(&tcx.sources, id, &mut tcx.ast, settings.go, tcx.of_library);
        errors.extend(found);
        tcx.sources.set_line_bases(id, std::mem::take(&mut file.line_bases));
        let complete = file.has_package_clause;
        parsed.push(file);
        if !complete {
            break; // gc stops here too
        }
    }
    if errors.iter().any(crate::syntax::stops_compile) || parsed.iter().any(|file| !file.has_package_clause) {
        return Err(failed(tcx.sources, &errors, settings));
    }
    if runs && let Some(text) = unit.test_main(&parsed, &tcx, settings.go) {
        let id = tcx.sources.add_bytes(TEST_MAIN, text.as_bytes());
        let (file, _) = crate::syntax::parse(&tcx.sources, id, &mut tcx.ast, settings.go);
        parsed.push(file);
    }
    let checker = crate::types::check(tcx, parsed, lang);
    errors.extend(checker.diagnostics.iter().cloned());
    if errors.is_empty() {
        // gc reports misplaced directives only if there are no other errors.
        errors.extend(checker.after_checking.iter().cloned());
    }
    if errors.is_empty() { Ok(checker) } else { Err(failed(checker.tcx.sources, &errors, settings)) }
}

/// What a compilation reports.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Detail {
    /// Remarks and verdicts.
    Remarks,
    /// And gc's `-m=2` paragraphs and the verdicts' flows.
    Flows,
    /// And the events of `-json`.
    Events,
}

impl Detail {
    fn of(explain: bool) -> Detail {
        if explain { Detail::Flows } else { Detail::Remarks }
    }
}

/// Runs every phase. `explain` adds gc's `-m=2` paragraphs and the verdicts' flows.
pub fn compile(files: &[Input<'_>], settings: &CompileSettings, explain: bool) -> Compiled {
    compile_with(files, settings, View::Analysis, Detail::of(explain))
}

/// Like [`compile`], but against the library as it runs (`View::Run`), with a `main` generated for a package of tests.
pub fn compile_to_run(files: &[Input<'_>], settings: &CompileSettings, explain: bool) -> Compiled {
    compile_with(files, settings, View::Run, Detail::of(explain))
}

/// Like [`compile`] with `explain`, and with the events of `-json`.
pub fn compile_for_editors(files: &[Input<'_>], settings: &CompileSettings) -> Compiled {
    compile_with(files, settings, View::Analysis, Detail::Events)
}

fn compile_with(files: &[Input<'_>], settings: &CompileSettings, view: View, detail: Detail) -> Compiled {
    let expanded = archive::expand(files, takes_tests(settings, view));
    let mut compiled = match &expanded {
        Expanded::Files(files, lang) => {
            compile_unit(&Unit::of_files(files.clone(), *lang), settings, view, detail)
        }
        Expanded::Module(files) => module::compile(files, settings, view, detail >= Detail::Flows),
    };
    let path = compiled.program_path.as_deref();
    if view == View::Run
        && let Some(lowered) = &mut compiled.lowered
    {
        lowered.disk = Disk::of(files, settings.program_folder.as_deref());
        let own = match expanded {
            Expanded::Files(files, _) => files,
            Expanded::Module(files) => module::files_of(&files, path, settings.go),
        };
        let own = own.iter().filter_map(|file| std::str::from_utf8(file.text).ok());
        lowered.godebug = godebug::default(lowered.disk.text("go.mod"), own, settings.go);
    }
    compiled
}

fn compile_unit(unit: &Unit<'_>, settings: &CompileSettings, view: View, detail: Detail) -> Compiled {
    let checker = match check_unit(unit, settings, view) {
        Ok(checker) => checker,
        Err(failure) => return failure,
    };
    let made = checker.files.last().map(|file| file.id).filter(|&id| checker.tcx.sources.is_test_main(id));
    let own_files = checker.files.len() - usize::from(made.is_some());
    let is_main = &*checker.tcx.objects.pkgs[PkgId::USER].name == "main";
    let (mut program, mut noder) = noder::build(checker);
    if !noder.diagnostics.is_empty() {
        return failed(noder.checked.checker.tcx.sources, &noder.diagnostics, settings);
    }
    program.log = (detail == Detail::Events).then(Log::default);
    staticinit::outline_maps(&mut program, noder.tcx_mut());
    let mut remarks = std::mem::take(&mut noder.remarks);
    remarks.extend(bloop::run(&mut program, noder.tcx_mut()));
    remarks.extend(interleave::run(&mut program, &mut noder, settings.inlining));
    if program.parts() > inline::MAX_PARTS {
        let msg = "this program is too large after inlining and generating wrapper methods".to_owned();
        noder.diagnostics.push(Diagnostic { pos: Pos::NONE, msg, kind: DiagnosticKind::Limit });
    }
    if !noder.diagnostics.is_empty() {
        return failed(noder.checked.checker.tcx.sources, &noder.diagnostics, settings);
    }
    let target = program.target.clone();
    let tcx = noder.tcx_mut();
    loopvar::run(&mut program, tcx, &target);
    staticinit::run(&mut program, tcx);
    equality::make_late(&mut program, &mut noder);
    let mut target = program.target.clone();
    let tcx = noder.tcx_mut();
    target.extend(abi::wrappers(&mut program, tcx, &target));
    deadlocals::run(&mut program, &target);
    let sources = tcx.sources.clone();
    let detail = if detail >= Detail::Flows { escape::Detail::Flows } else { escape::Detail::Remarks };
    let escaped = escape::analyze(&mut program, tcx, &sources, &target, detail);
    let before = remarks.len() as u32;
    remarks.extend(escaped.remarks);
    remarks.extend(lower::bounds::run(&program, tcx, &sources, &target));
    let events = logopt::collect(&mut program, tcx, &sources, own_files);
    let mut verdicts = escaped.verdicts;
    for verdict in &mut verdicts {
        verdict.remark = verdict.remark.map(|i| i + before);
    }
    let checker = &mut noder.checked.checker;
    // Files of the library's packages are not in the pack.
    let files = if checker.tcx.of_library { &[][..] } else { &checker.files };
    let (embedded, wrong) = staticinit::embed::resolve(&program, &checker.tcx, files, unit.embedded.as_ref());
    checker.tcx.embedded = Rc::new(embedded);
    let found = lower::errors::all(&program, &mut checker.tcx, wrong);
    if !found.is_empty() {
        // gc has already printed its remarks.
        let errors = after_remarks(&sources, found, settings);
        return Compiled { errors, remarks, verdicts, own_files, sources, ..Compiled::default() };
    }
    if let Some(made) = made {
        leave_out(made, &mut remarks, &mut verdicts);
    }
    let lowered =
        Some(Lowered { program, noder, disk: Disk::default(), godebug: String::new(), stored: false });
    Compiled { remarks, verdicts, events, lowered, own_files, is_main, sources, ..Compiled::default() }
}

/// Removes remarks and verdicts of the generated test main.
fn leave_out(made: FileId, remarks: &mut Vec<Remark>, verdicts: &mut Vec<Verdict>) {
    let mut places = Vec::with_capacity(remarks.len());
    let mut kept = 0;
    remarks.retain(|remark| {
        let keep = remark.pos.is_none_or(|pos| pos.file != made);
        places.push(keep.then_some(kept));
        kept += u32::from(keep);
        keep
    });
    verdicts.retain(|verdict| verdict.pos.file != made && verdict.origin.file != made);
    for verdict in verdicts {
        verdict.remark = verdict.remark.and_then(|at| places.get(at as usize).copied().flatten());
    }
}

/// Errors found after the remarks, those from inlined bodies last.
fn after_remarks(
    sources: &SourceMap,
    found: Vec<lower::errors::Found>,
    settings: &CompileSettings,
) -> Vec<ErrorLine> {
    let limit = if settings.all_errors { usize::MAX } else { report::MAX_ERRORS };
    let all: Vec<Diagnostic> = found.iter().map(|l| l.error.clone()).collect();
    let mut lines = report::errors(sources, &all, limit);
    let inlined: Vec<Diagnostic> = found.into_iter().filter(|l| l.inlined).map(|l| l.error).collect();
    let is_inlined =
        |line: &ErrorLine| inlined.iter().any(|d| d.msg == line.text && sources.resolve(d.pos) == line.pos);
    lines.sort_by_key(|line| (line.text == "too many errors", is_inlined(line)));
    lines
}

fn failed(sources: SourceMap, errors: &[Diagnostic], settings: &CompileSettings) -> Compiled {
    let limit = if settings.all_errors { usize::MAX } else { report::MAX_ERRORS };
    let errors = report::errors(&sources, errors, limit);
    Compiled { errors, sources, ..Compiled::default() }
}
