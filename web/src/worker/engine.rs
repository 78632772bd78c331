//! The engine as the worker sees it: compile a text, run what was compiled, look at its steps.

use crate::protocol::FILE_NAME;
use escapement_core::advice::{self, Advice};
use escapement_core::compile::{self, Input};
use escapement_core::diag::{Analysis, Diagnostic, Verdict};
use escapement_core::run;
use escapement_core::settings::{CompileSettings, RunSettings};
use escapement_core::trace::event::{GcPhase, Granularity, StepNo};
use escapement_core::trace::snapshot::Snapshot;
use escapement_core::trace::stats::Recording;
use escapement_core::vm::history::History;
use std::rc::Rc;

/// A program without errors.
pub struct Program {
    program: Rc<escapement_core::bytecode::Program>,
    /// What it was made of: a what-if needs code of its own.
    source: String,
    settings: CompileSettings,
}

/// What compiling found out.
pub struct Compiled {
    pub analysis: Analysis,
    /// `None`: errors, or something that the machine cannot run.
    pub program: Option<Program>,
    /// What the machine cannot run, in words.
    pub obstacles: Vec<String>,
}

pub fn compile(source: &str, settings: &CompileSettings) -> Compiled {
    let input = Input { name: FILE_NAME, text: source.as_bytes() };
    let mut compiled = compile::compile(&[input], settings, true);
    let analysis = compiled.analysis();
    let (mut program, mut obstacles) = (None, Vec::new());
    if let Some(lowered) = compiled.lowered.take() {
        match run::generate(lowered) {
            Ok(code) => {
                program = Some(Program {
                    program: Rc::new(code),
                    source: source.to_owned(),
                    settings: settings.clone(),
                });
            }
            Err(problems) => {
                let told = |p: &Diagnostic| match compiled.sources().resolve(p.pos) {
                    Some(at) => format!("{}:{}: {}", at.line, at.col, p.msg),
                    None => p.msg.clone(),
                };
                obstacles = problems.iter().take(5).map(told).collect();
            }
        }
    }
    Compiled { analysis, program, obstacles }
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

pub fn run(program: &Program, settings: &RunSettings) -> Session {
    let own = run::is_what_if(settings).then(|| {
        let input = Input { name: FILE_NAME, text: program.source.as_bytes() };
        run::build_for(&[input], &program.settings, settings).program
    });
    let code = own.flatten().unwrap_or_else(|| Rc::clone(&program.program));
    let machine = run::machine(&code, settings.clone());
    Session { history: History::record(machine, &mut |_| true), granularity: Granularity::Line }
}

impl Session {
    pub fn recording(&self) -> &Recording {
        self.history.recording()
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
    /// The picture alone.
    pub fn glance(&mut self, step: StepNo) -> Snapshot {
        self.history.snapshot(step.0, None)
    }
}
