//! Source text → a machine ready to run: compile, generate code, load.
//! Library functions are read, inlined and analysed here when the code generator asks for them, on their first call.

use crate::bytecode::{Loaded, Program};
use crate::codegen::{self, Bodies, Natives};
use crate::compile::{Compiled, Input, Lowered, compile_to_run};
use crate::diag::Diagnostic;
use crate::escape;
use crate::index::HashSet;
use crate::ir::names::linker_name;
use crate::ir::node::{self as ir, FuncId, GlobalId};
use crate::ir::source::{Initialisation, Source};
use crate::noder::Noder;
use crate::report;
use crate::settings::{Barrier, CompileSettings, RunSettings};
use crate::types::Tcx;
use crate::types::object::{ObjId, PkgId};
use crate::types::types::TypeId;
use crate::vm::{Machine, native};

/// A program ready to run, or the errors that prevent it.
#[derive(Debug)]
pub struct Built {
    pub compiled: Compiled,
    pub program: Option<Loaded>,
}

/// Compiles and generates code. If `program` is `None`, `compiled.errors` says why.
pub fn build(files: &[Input<'_>], settings: &CompileSettings) -> Built {
    build_for(files, settings, &RunSettings::default())
}

/// Like [`build`], with code for these run settings (forced stack placement, write barrier).
pub fn build_for(files: &[Input<'_>], settings: &CompileSettings, run: &RunSettings) -> Built {
    let mut compiled = compile_to_run(files, settings, false);
    let Some(lowered) = compiled.lowered.take() else { return Built { compiled, program: None } };
    match generate_for(lowered, run) {
        Ok(program) => Built { compiled, program: Some(program) },
        Err(errors) => {
            compiled.errors = report::errors(compiled.sources(), &errors, report::MAX_ERRORS);
            Built { compiled, program: None }
        }
    }
}

/// Generates code for an analysed program. Errors: limits and constructs that code generation rejects.
pub fn generate(lowered: Lowered) -> Result<Loaded, Vec<Diagnostic>> {
    generate_for(lowered, &RunSettings::default())
}

/// Whether a run with these settings needs code generated for it.
pub fn is_what_if(run: &RunSettings) -> bool {
    !run.force_stack.is_empty() || run.barrier == Barrier::None
}

/// Like [`generate`], for these run settings.
pub fn generate_for(mut lowered: Lowered, run: &RunSettings) -> Result<Loaded, Vec<Diagnostic>> {
    lowered.decide_storage();
    // Functions of the library follow when the program calls them, and growing copies. Natively, room that is never used
    // costs nothing.
    #[cfg(target_pointer_width = "64")]
    lowered.program.nodes.reserve(1 << 18);
    if is_what_if(run) {
        force(&mut lowered, run);
    }
    let natives = if run.go_bodies { native::lookup_ground } else { native::lookup };
    lowered.noder.natives = Some(natives);
    let Lowered { mut program, mut noder, disk, godebug, .. } = lowered;
    let heap_meets_stacks = codegen::shapes::call_instead(&mut program, noder.tcx_mut());
    let release = noder.tcx().release;
    let loaded = program.target.iter().copied().collect();
    let bodies = Box::new(StdBodies { noder, natives, loaded });
    let (code, linker) = codegen::emit(program, bodies, natives)?;
    let stores_freely = is_what_if(run);
    let program = Program { heap_meets_stacks, stores_freely, disk, godebug, release, ..code };
    Ok(Loaded { program, linker: Box::new(linker) })
}

/// What-if: keeps the named variables and the allocations at the given positions in the frame, despite the analysis.
/// A position is `LINE:COL`, or `FILE:LINE:COL` where there are several files.
fn force(lowered: &mut Lowered, run: &RunSettings) {
    let (program, tcx) = (&mut lowered.program, lowered.noder.tcx_mut());
    program.forced.checked = true;
    let wanted = |name: &str| run.force_stack.iter().any(|forced| forced == name);
    let wanted_at = |pos: ir::XPos| {
        tcx.sources.resolve(pos.pos).is_some_and(|at| {
            let place = format!("{}:{}", at.line, at.col);
            wanted(&place) || wanted(&format!("{}:{place}", tcx.sources.file(at.file).name))
        })
    };
    let heap_vars: Vec<ir::VarId> = program
        .vars
        .iter_enumerated()
        .filter(|(_, v)| v.esc == ir::Esc::Heap && v.class != ir::VarClass::Closure)
        .filter(|(_, v)| wanted(&v.name) || wanted_at(v.pos))
        .map(|(id, _)| id)
        .collect();
    let heap_nodes: Vec<ir::NodeId> = program
        .nodes
        .iter_enumerated()
        .filter(|(_, n)| n.esc == ir::Esc::Heap && wanted_at(n.pos))
        .filter(|(_, n)| n.kind.can_be_forced())
        .map(|(id, _)| id)
        .collect();
    for id in heap_vars {
        program.vars[id].esc = ir::Esc::None;
        program.forced.vars.insert(id);
    }
    for id in heap_nodes {
        program.nodes[id].esc = ir::Esc::None;
        program.forced.nodes.insert(id);
    }
    program.merged.clear();
    let target = program.target.clone();
    crate::lower::merge::run(program, tcx, &target);
}

/// Creates a machine for `program`; it has not started.
pub fn machine(program: Loaded, settings: RunSettings) -> Machine {
    Machine::new(program, settings)
}

/// Supplies library bodies to the code generator.
#[derive(Debug)]
struct StdBodies {
    noder: Noder,
    natives: Natives,
    /// Functions ready for code generation; initially the program's own.
    loaded: HashSet<FuncId>,
}

impl StdBodies {
    /// Reads the body of `func` and, transitively, of each function it mentions whose parameter leaks gc's facts don't
    /// give. A native function is represented by its `//go:noescape` pragma alone: its Go body, if any, does not run.
    fn read(&mut self, prog: &mut ir::Program, func: FuncId) -> Vec<FuncId> {
        let mut list = Vec::new();
        let mut queue = vec![func];
        while let Some(func) = queue.pop() {
            if !self.loaded.insert(func) {
                continue;
            }
            if prog.funcs[func].pragma.noescape {
                list.push(func);
            } else if (self.natives)(&linker_name(prog, self.noder.tcx(), func)).is_none() {
                self.noder.need_body(prog, func);
                let mut mentioned = Vec::new();
                prog.visit_list(&prog.funcs[func].body, &mut |n| {
                    mentioned.extend(prog.nodes[n].kind.mentioned_func());
                });
                mentioned.retain(|&func| !is_known(prog, self.noder.tcx(), func));
                queue.extend(mentioned);
                if prog.funcs[func].has_body {
                    list.push(func);
                }
                queue.extend(self.linked(prog, func));
            }
        }
        list
    }

    /// Runs the passes between noder and code generator.
    fn run_passes(&mut self, prog: &mut ir::Program, list: &[FuncId]) {
        let is_source = |func: &FuncId| self.noder.tcx().is_source(prog.funcs[*func].pkg);
        let of_go: Vec<FuncId> = list.iter().copied().filter(is_source).collect();
        let made = crate::interleave::run_library(prog, &mut self.noder, &of_go, &self.loaded);
        let list = &[list, &made].concat()[..];
        self.loaded.extend(&made);
        // Analyse them as if they were the program's own.
        let locals: Vec<bool> =
            list.iter().map(|&f| std::mem::replace(&mut prog.funcs[f].local, true)).collect();
        let tcx = self.noder.tcx_mut();
        crate::loopvar::run(prog, tcx, list);
        let sources = tcx.sources.clone();
        escape::analyze(prog, tcx, &sources, list, escape::Detail::Nothing);
        crate::lower::slices::run(prog, tcx, list);
        crate::lower::merge::run(prog, tcx, list);
        for (&f, local) in list.iter().zip(locals) {
            prog.funcs[f].local = local;
        }
    }
}

/// Whether gc's facts describe the body that runs.
fn is_known(prog: &ir::Program, tcx: &Tcx, func: FuncId) -> bool {
    let f = &prog.funcs[func];
    f.obj.is_some() && f.facts.is_some() && !f.name.contains('[') && tcx.is_as_compiled(f.pkg, f.pos.pos)
}

impl Bodies for StdBodies {
    fn tcx(&self) -> &Tcx {
        self.noder.tcx()
    }

    fn tcx_mut(&mut self) -> &mut Tcx {
        self.noder.tcx_mut()
    }

    fn argument_of_shape(&self, shape: TypeId) -> Option<TypeId> {
        self.noder.argument_of_shape(shape)
    }

    fn load(&mut self, prog: &mut ir::Program, func: FuncId) {
        let list = self.read(prog, func);
        self.run_passes(prog, &list);
    }

    fn func_of(&mut self, prog: &mut ir::Program, method: ObjId, recv: TypeId) -> Option<FuncId> {
        self.noder.method(prog, recv, method)
    }

    fn resolve(&mut self, obj: ObjId) {
        self.noder.checked.resolve_object(obj);
    }

    fn std_object(&mut self, path: &str, name: &str) -> Option<ObjId> {
        self.noder.checked.std_object(path, name)
    }

    fn linked(&mut self, prog: &mut ir::Program, func: FuncId) -> Option<FuncId> {
        let data = &prog.funcs[func];
        if data.has_body || data.pkg == PkgId::USER && !data.pragma.linkname {
            return None;
        }
        if (self.natives)(&linker_name(prog, self.noder.tcx(), func)).is_some() {
            return None;
        }
        self.noder.linked(prog, func)
    }

    fn unlinked(&mut self, prog: &mut ir::Program, func: FuncId) -> String {
        self.noder.unlinked(prog, func)
    }

    fn initialisation(&mut self, prog: &mut ir::Program, pkg: PkgId) -> Initialisation {
        self.noder.initialisation(prog, pkg)
    }

    fn own_inits(&mut self, prog: &mut ir::Program, pkg: PkgId) -> (Vec<FuncId>, Vec<FuncId>) {
        let vars = self.noder.own_inits(prog, pkg);
        vars.iter().for_each(|&func| self.prepare_init(prog, func));
        let named = |n| self.noder.std_named(prog, pkg, &format!("init.{n}"));
        let funcs = (0..).map_while(named).collect();
        (vars, funcs)
    }

    fn init_of(&mut self, prog: &mut ir::Program, global: GlobalId) -> Option<FuncId> {
        let func = self.noder.std_init(prog, global)?;
        self.prepare_init(prog, func);
        Some(func)
    }
}

impl StdBodies {
    /// Initialises statically what needs no code and prepares the rest to run.
    fn prepare_init(&mut self, prog: &mut ir::Program, func: FuncId) {
        let mut callees = Vec::new();
        prog.visit_list(&prog.funcs[func].body, &mut |n| callees.extend(prog.nodes[n].kind.mentioned_func()));
        for callee in callees {
            self.noder.need_body(prog, callee);
        }
        crate::staticinit::run_for(prog, self.noder.tcx_mut(), func);
    }
}
