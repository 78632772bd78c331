//! The worker's interface to the engine: compile a text, run the program, read the steps of the run.

use crate::protocol::{FILE_NAME, Loss};
use escapement_core::advice::{self, Search};
use escapement_core::bytecode::Loaded;
use escapement_core::compile::{self, Input};
use escapement_core::diag::{Analysis, Diagnostic, RuntimeCall, Verdict};
use escapement_core::run;
use escapement_core::settings::{CompileSettings, RunSettings};
use escapement_core::trace::event::{GcPhase, Granularity, Mark, MarkKind, StepNo};
use escapement_core::trace::layout::StructLayout;
use escapement_core::trace::reach::Reach;
use escapement_core::trace::snapshot::Snapshot;
use escapement_core::trace::stats::Recording;
use escapement_core::vm::history::History;

/// Maximum number of sweeps searched for the one that freed an object.
const MAX_SWEEPS: usize = 64;

/// A program without errors.
pub struct Program {
    /// The compilation behind the verdicts, until `code` consumes it.
    analysed: Option<Box<compile::Compiled>>,
    /// Kept for compiling again, as a what-if requires.
    pub source: String,
    settings: CompileSettings,
    imports: Vec<String>,
    /// Whether code can be generated from `analysed`; otherwise the program is compiled again for the run.
    runs_as_analysed: bool,
    /// File names of the analysis, by `FileId`.
    files: Vec<String>,
}

/// Result of a compilation; `program` is `None` if there are errors.
pub struct Compiled {
    pub analysis: Analysis,
    pub program: Option<Program>,
}

/// Paths that a program imports.
pub fn imports(source: &str) -> Vec<String> {
    compile::imports(&[input(source)])
}

pub fn compile(source: &str, settings: &CompileSettings, imports: Vec<String>) -> Compiled {
    let inputs = [input(source)];
    // Verdicts are about what runs.
    let settings = &CompileSettings { with_tests: true, ..settings.clone() };
    // Without imports both views of the library agree, so the analysed program can also run. A module is compiled
    // again: only one of its packages runs.
    let runs_as_analysed = imports.is_empty() && !compile::is_module(&inputs);
    let compiled = if runs_as_analysed {
        compile::compile_to_run(&inputs, settings, true)
    } else {
        compile::compile(&inputs, settings, true)
    };
    let analysis = compiled.analysis_of(source);
    let program = compiled.lowered.is_some().then(|| Program {
        analysed: Some(Box::new(compiled)),
        source: source.to_owned(),
        settings: settings.clone(),
        imports,
        runs_as_analysed,
        files: analysis.files.clone(),
    });
    Compiled { analysis, program }
}

fn input(source: &str) -> Input<'_> {
    Input { name: FILE_NAME, text: source.as_bytes() }
}

impl Program {
    pub fn settings(&self) -> &CompileSettings {
        &self.settings
    }

    pub fn imports(&self) -> &[String] {
        &self.imports
    }

    /// The runtime calls of each line.
    pub fn calls(&mut self) -> Vec<RuntimeCall> {
        if let Some(analysed) = &mut self.analysed {
            return analysed.runtime_calls_of(&self.source);
        }
        // `code` has consumed the compilation.
        compile::compile(&[input(&self.source)], &self.settings, false).runtime_calls_of(&self.source)
    }

    /// Generates code for one run. Err: at most `MAX_OBSTACLES` sentences that say why the program cannot run.
    fn code(&mut self, run: &RunSettings) -> Result<Loaded, Vec<String>> {
        const MAX_OBSTACLES: usize = 5;
        let forced = run::is_what_if(run);
        let analysed = self.analysed.take_if(|_| self.runs_as_analysed && !forced);
        let mut compiled = match analysed {
            Some(analysed) => *analysed,
            None => compile::compile_to_run(&[input(&self.source)], &self.settings, false),
        };
        let Some(lowered) = compiled.lowered.take() else {
            let errors = compiled.error_text();
            return Err(errors.lines().take(MAX_OBSTACLES).map(str::to_owned).collect());
        };
        let parts = compiled.parts_of(&self.source);
        match run::generate_for(lowered, run) {
            Ok(mut code) => {
                if !parts.is_empty() {
                    code.program.sources.report_in_archive(&self.source, parts);
                }
                Ok(code)
            }
            Err(problems) => {
                let sentence = |p: &Diagnostic| match compiled.sources().resolve(p.pos) {
                    Some(at) => format!("{}:{}: {}", at.line, at.col, p.msg),
                    None => p.msg.clone(),
                };
                Err(problems.iter().take(MAX_OBSTACLES).map(sentence).collect())
            }
        }
    }
}

pub fn advise(program: &Program, verdict: &Verdict) -> Search {
    advice::advise(&program.source, FILE_NAME, &program.settings, verdict)
}

/// A finished run.
pub struct Session {
    history: History,
    /// Granularity of the last step; snapshots report changes since the previous stop of that granularity.
    granularity: Granularity,
    own_start: Option<StepNo>,
}

/// Runs the program with these settings. Err: why it cannot run, one sentence each.
pub fn run(program: &mut Program, settings: &RunSettings) -> Result<Session, Vec<String>> {
    let machine = run::machine(program.code(settings)?, settings.clone());
    let mut history = History::record(machine, &mut |_| true);
    history.number_files_as(&program.files);
    Ok(Session { history, granularity: Granularity::Line, own_start: None })
}

impl Session {
    pub fn recording(&self) -> &Recording {
        self.history.recording()
    }
    /// Sets the granularity of the stops between which snapshots report changes.
    pub fn go_by(&mut self, granularity: Granularity) {
        self.granularity = granularity;
    }
    /// The next stop, or the previous one. By line, it skips stops inside the standard library (`history::stops` passes
    /// quickly over the steps between them); by operation, the initialisation of the library before the program's own
    /// code.
    pub fn next_step(&mut self, from: StepNo, granularity: Granularity, forward: bool) -> StepNo {
        self.granularity = granularity;
        match granularity == Granularity::Operation && from < self.own_start() {
            true if forward => self.own_start(),
            true => StepNo(0),
            false => self.next_stop(from, granularity, forward),
        }
    }
    /// The first step in the program's own code.
    fn own_start(&mut self) -> StepNo {
        if let Some(step) = self.own_start {
            return step;
        }
        let step = self.next_stop(StepNo(0), Granularity::Line, true);
        *self.own_start.insert(step)
    }
    fn next_stop(&mut self, from: StepNo, granularity: Granularity, forward: bool) -> StepNo {
        const MAX_PASSED: usize = 60;
        let mut step = from.0;
        for _ in 0..MAX_PASSED {
            let by = self.history.steps_by(step, granularity, forward);
            let next = self.history.next_step(step, granularity, forward);
            let passes = by == Granularity::Line && (by == granularity || next > self.history.last_work());
            let stuck = next == step;
            step = next;
            if stuck || !passes || !self.inside_std(step) {
                break;
            }
        }
        StepNo(step)
    }
    /// The step after the collector's last work.
    pub fn last_work(&mut self) -> StepNo {
        StepNo(self.history.last_work())
    }
    fn inside_std(&mut self, step: u64) -> bool {
        if step == 0 || step >= self.history.last_step() {
            return false;
        }
        let view = self.history.stacks(step);
        let running = view.goroutines.iter().find(|g| g.id == view.current);
        // Before a test or a benchmark begins, package testing collects on its own behalf.
        let mut frames = view.goroutines.iter().flat_map(|g| &g.frames);
        let collects =
            view.gc.phase != GcPhase::Off && frames.any(|f| f.pos.is_some_and(|pos| pos.file.0 == 0));
        !collects && running.and_then(|g| g.frames.first()).is_some_and(|f| f.std)
    }
    /// The machine at a step, with the changes since the stop before it.
    pub fn snapshot(&mut self, step: StepNo) -> Snapshot {
        let mut before = (step.0 > 0).then(|| self.history.next_step(step.0, self.granularity, false));
        // When a cycle starts, leave out what the program changed since the last one: the collector did not do it.
        if self.granularity == Granularity::GcWork
            && before.is_some_and(|stop| self.history.stacks(stop).gc.phase == GcPhase::Off)
        {
            before = step.0.checked_sub(1);
        }
        let mut snapshot = self.history.snapshot(step.0, before);
        self.history.note_unreachable(&mut snapshot);
        snapshot
    }
    /// Which reference keeps each object alive.
    pub fn reach(&mut self, step: StepNo) -> Reach {
        self.history.reach(step.0)
    }
    /// When the object at `address` was lost, as [`History::lost_at`]; `None` if something reaches it at `step`.
    pub fn lost_at(&mut self, address: u64, step: StepNo) -> Option<Loss> {
        let picture = self.picture(step);
        let object = picture.heap.iter().find(|o| o.address == address && o.unreachable)?;
        let lost = self.history.lost_at(address, object.allocated_at.0, step.0);
        let line = self.stacks(StepNo(lost.saturating_sub(1))).line();
        let freed = self.freed_after(step, address, object.allocated_at);
        Some(Loss { step: StepNo(lost), line, freed })
    }
    /// The first step after `from` that shows an object as freed.
    fn freed_after(&mut self, from: StepNo, address: u64, born: StepNo) -> Option<StepNo> {
        let sweeps = self.recording().marks.iter().filter(|mark| matches!(mark.kind, MarkKind::Free { .. }));
        let steps: Vec<StepNo> = sweeps.map(Mark::shown_at).filter(|step| *step > from).collect();
        steps.into_iter().take(MAX_SWEEPS).find(|&step| {
            let heap = self.glance(step).heap;
            !heap.iter().any(|o| (o.address, o.allocated_at) == (address, born) && !o.freed)
        })
    }
    /// How the fields of a struct type lie in memory.
    pub fn layout(&self, ty: &str) -> Option<StructLayout> {
        self.history.layout(ty)
    }
    /// Heap profile of the run in pprof's format, not compressed.
    pub fn profile(&self) -> &[u8] {
        self.history.heap_profile()
    }
    /// The machine at a step, without changes.
    pub fn glance(&mut self, step: StepNo) -> Snapshot {
        self.history.snapshot(step.0, None)
    }
    /// Where goroutines stand at a step: the machine without its objects, for looking at many steps in a row.
    pub fn stacks(&mut self, step: StepNo) -> Snapshot {
        self.history.stacks(step.0)
    }
    /// The machine at a step, without changes, and with the mark on objects that nothing reaches.
    pub fn picture(&mut self, step: StepNo) -> Snapshot {
        let mut picture = self.glance(step);
        self.history.note_unreachable(&mut picture);
        picture
    }
}
