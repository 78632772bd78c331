//! The engine as the worker sees it: compile a text, run what was compiled, look at its steps.

use crate::protocol::FILE_NAME;
use escapement_core::advice::{self, Advice};
use escapement_core::bytecode::Loaded;
use escapement_core::compile::{self, Input};
use escapement_core::diag::{Analysis, Diagnostic, RuntimeCall, Verdict};
use escapement_core::run;
use escapement_core::settings::{CompileSettings, RunSettings};
use escapement_core::trace::event::{GcPhase, Granularity, StepNo};
use escapement_core::trace::reach::Reach;
use escapement_core::trace::snapshot::Snapshot;
use escapement_core::trace::stats::Recording;
use escapement_core::vm::history::History;

/// A program without errors.
pub struct Program {
    /// What the verdicts were made from, until the machine's program is made from it.
    analysed: Option<Box<compile::Compiled>>,
    /// What it was made of: a what-if needs code of its own.
    source: String,
    settings: CompileSettings,
    imports: Vec<String>,
    /// What was analysed is what runs.
    runs_as_analysed: bool,
}

/// What compiling found out. Without a program there are errors.
pub struct Compiled {
    pub analysis: Analysis,
    pub program: Option<Program>,
}

/// The paths that a program imports.
pub fn imports(source: &str) -> Vec<String> {
    compile::imports(&[input(source)])
}

pub fn compile(source: &str, settings: &CompileSettings, imports: Vec<String>) -> Compiled {
    let inputs = [input(source)];
    // Without imports both views of the library are the same, and code can be made from what was analysed; but what runs of a
    // module is one of its packages.
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
        // What they are found in became the machine's program.
        compile::compile(&[input(&self.source)], &self.settings, false).runtime_calls_of(&self.source)
    }

    /// The machine's program, for one run. Err: what the machine cannot run, in words.
    fn code(&mut self, run: &RunSettings) -> Result<Loaded, Vec<String>> {
        const MOST_TOLD: usize = 5;
        let forced = run::is_what_if(run);
        let analysed = self.analysed.take_if(|_| self.runs_as_analysed && !forced);
        let mut compiled = match analysed {
            Some(analysed) => *analysed,
            None => compile::compile_to_run(&[input(&self.source)], &self.settings, false),
        };
        let Some(lowered) = compiled.lowered.take() else {
            let errors = compiled.error_text();
            return Err(errors.lines().take(MOST_TOLD).map(str::to_owned).collect());
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
                let told = |p: &Diagnostic| match compiled.sources().resolve(p.pos) {
                    Some(at) => format!("{}:{}: {}", at.line, at.col, p.msg),
                    None => p.msg.clone(),
                };
                Err(problems.iter().take(MOST_TOLD).map(told).collect())
            }
        }
    }
}

pub fn advise(program: &Program, verdict: &Verdict) -> Option<Advice> {
    advice::advise(&program.source, FILE_NAME, &program.settings, verdict)
}

/// A finished run.
pub struct Session {
    history: History,
    /// How far the last step went: what changed is told against the stop before.
    granularity: Granularity,
}

/// A run with these settings. Err: what the machine cannot run, in words.
pub fn run(program: &mut Program, settings: &RunSettings) -> Result<Session, Vec<String>> {
    let machine = run::machine(program.code(settings)?, settings.clone());
    Ok(Session { history: History::record(machine, &mut |_| true), granularity: Granularity::Line })
}

impl Session {
    pub fn recording(&self) -> &Recording {
        self.history.recording()
    }
    /// From now on a picture tells what changed since the last stop of this kind.
    pub fn go_by(&mut self, granularity: Granularity) {
        self.granularity = granularity;
    }
    /// Line by line, the insides of the standard library are passed over: they are not the program.
    pub fn next_step(&mut self, from: StepNo, granularity: Granularity, forward: bool) -> StepNo {
        const MOST_PASSED: usize = 60;
        self.granularity = granularity;
        let mut step = from.0;
        for _ in 0..MOST_PASSED {
            let next = self.history.next_step(step, granularity, forward);
            let stuck = next == step;
            step = next;
            if stuck || granularity != Granularity::Line || !self.inside_std(step) {
                break;
            }
        }
        StepNo(step)
    }
    fn inside_std(&mut self, step: u64) -> bool {
        if step == 0 || step >= self.history.last_step() {
            return false;
        }
        let view = self.history.snapshot(step, None);
        let phase = view.gc.phase;
        let running = view.goroutines.iter().find(|g| g.id == view.current);
        phase == GcPhase::Off && running.and_then(|g| g.frames.first()).is_some_and(|f| f.std)
    }
    /// The picture at a step, with what changed since the stop before it.
    pub fn snapshot(&mut self, step: StepNo) -> Snapshot {
        let before = (step.0 > 0).then(|| self.history.next_step(step.0, self.granularity, false));
        self.history.snapshot(step.0, before)
    }
    /// Who keeps each object alive.
    pub fn reach(&mut self, step: StepNo) -> Reach {
        self.history.reach(step.0)
    }
    /// The picture alone.
    pub fn glance(&mut self, step: StepNo) -> Snapshot {
        self.history.snapshot(step.0, None)
    }
}
