//! Compares `trace --stats` of each program with its reviewed .snap file, and two runs with each other.
//! `UPDATE_EXPECT=1` rewrites the files; review the diff before committing.

use escapement_tests::fixture::{programs, recorded, shown};
use escapement_tests::suite::{self, same, trial};
use escapement_tests::{Engine, Trial};
use std::fs;
use std::process::ExitCode;

fn main() -> ExitCode {
    suite::run(trials)
}

fn trials(engine: &'static Engine) -> Result<Vec<Trial>, String> {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut trials = Vec::new();
    for program in programs("trace") {
        trials.push(trial(shown(&program), move || {
            let done = engine.ask(&["trace", "--stats"], &program);
            let again = engine.ask(&["trace", "--stats"], &program);
            same(&done.stdout, &again.stdout).map_err(|diff| format!("two runs differ:\n{diff}"))?;
            if update {
                return fs::write(program.with_extension("snap"), &done.stdout).map_err(|e| e.to_string());
            }
            same(&recorded(&program, "snap"), &done.stdout)
        }));
    }
    Ok(trials)
}
