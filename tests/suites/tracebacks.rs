//! Compares tracebacks, stderr with the goroutine dump, with those of each release of Go on one processor. `X.trace` is
//! the newest release's; `X.trace@1.25` exists if that release's differs from the next newer one's.

use escapement_tests::fixture::{of_release, programs, recorded, releases, shown};
use escapement_tests::suite::{self, same, trial};
use escapement_tests::traceback::report;
use escapement_tests::{Engine, Trial};
use std::process::ExitCode;

fn main() -> ExitCode {
    suite::run(trials)
}

fn trials(engine: &'static Engine) -> Result<Vec<Trial>, String> {
    let mut trials = Vec::new();
    for program in programs("tracebacks") {
        for release in releases() {
            let program = program.clone();
            trials.push(trial(format!("{} with Go {release}", shown(&program)), move || {
                let expected = recorded(&program, &of_release(&program, "trace", release));
                let done = engine.ask(&["run", "-go", release], &program);
                same(&expected, &report(&done.stderr))
            }));
        }
    }
    Ok(trials)
}
