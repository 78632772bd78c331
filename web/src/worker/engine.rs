//! The engine as the worker sees it: compile a text, run what was compiled, look at its steps.

use crate::protocol::FILE_NAME;
use escapement_core::compile::{self, Compiled, Input};
use escapement_core::diag::Analysis;
use escapement_core::settings::{CompileSettings, RunSettings};
use escapement_core::trace::event::{Granularity, StepNo};
use escapement_core::trace::snapshot::Snapshot;
use escapement_core::trace::stats::Recording;

/// A program without errors.
pub struct Program {
    compiled: Compiled,
}

pub fn compile(source: &str, settings: &CompileSettings) -> (Analysis, Option<Program>) {
    let input = Input { name: FILE_NAME, text: source.as_bytes() };
    let compiled = compile::compile(&[input], settings, true);
    let analysis = compiled.analysis();
    let program = analysis.diagnostics.is_empty().then_some(Program { compiled });
    (analysis, program)
}

/// A finished run.
pub struct Session {
    recording: Recording,
}

/// `None`: the program cannot be run.
pub fn run(program: &Program, _settings: &RunSettings) -> Option<Session> {
    let _ = &program.compiled;
    None
}

impl Session {
    pub fn recording(&self) -> &Recording {
        &self.recording
    }
    pub fn next_step(&mut self, from: StepNo, _: Granularity, _: bool) -> StepNo {
        from
    }
    pub fn snapshot(&mut self, _: StepNo) -> Snapshot {
        Snapshot::default()
    }
}
