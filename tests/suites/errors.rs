//! Compares compile errors, positions and texts, with those of real Go, and checks for exit status 2.
//! `// ERROR "…"` comments are for the reader; `cargo xtask record` checks them against Go.

use escapement_tests::fixture::{programs, recorded, shown};
use escapement_tests::suite::{self, same_or_gap, trial};
use escapement_tests::{Engine, Trial};
use std::process::ExitCode;

fn main() -> ExitCode {
    suite::run(trials)
}

fn trials(engine: &'static Engine) -> Result<Vec<Trial>, String> {
    let mut trials = Vec::new();
    for program in programs("errors") {
        trials.push(trial(shown(&program), move || {
            let done = engine.ask(&["compile"], &program);
            let status =
                if done.status == 2 { String::new() } else { format!("exit status {}\n", done.status) };
            same_or_gap(&program, "err", &recorded(&program, "err"), &(done.stdout + &done.stderr + &status))
        }));
    }
    Ok(trials)
}
