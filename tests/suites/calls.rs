//! Compares the runtime calls of each line, `-S-calls`, with those in real Go's assembly, for each release.
//! `X.calls@1.25` exists if that release's differ from the next newer one's.

use escapement_tests::calls::compared;
use escapement_tests::fixture::{gap_of_release, of_release, programs, recorded, releases, shown};
use escapement_tests::suite::{self, same_or_gap, trial};
use escapement_tests::{Engine, Trial};
use std::process::ExitCode;

fn main() -> ExitCode {
    suite::run(trials)
}

fn trials(engine: &'static Engine) -> Result<Vec<Trial>, String> {
    let mut trials = Vec::new();
    for program in programs("calls") {
        for release in releases() {
            let program = program.clone();
            trials.push(trial(format!("{} with Go {release}", shown(&program)), move || {
                let done = engine.ask(&["compile", "-S-calls", "-go", release], &program);
                let expected = recorded(&program, &of_release(&program, "calls", release));
                let gap = gap_of_release(&program, "calls", release);
                same_or_gap(&program, &gap, &expected, &(compared(&done.stdout) + &done.stderr))
            }));
        }
    }
    Ok(trials)
}
