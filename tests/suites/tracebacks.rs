//! Compares tracebacks, stderr with the goroutine dump, with those of each release of Go on one processor. `X.trace` is
//! the newest release's; `X.trace@1.25` exists if that release's differs from the next newer one's.

use escapement_tests::fixture::{programs, releases, shown};
use escapement_tests::suite::{self, same, trial};
use escapement_tests::traceback::report;
use escapement_tests::{Engine, Trial};
use std::fs;
use std::process::ExitCode;

fn main() -> ExitCode {
    suite::run(trials)
}

fn trials(engine: &'static Engine) -> Result<Vec<Trial>, String> {
    let releases: &[_] = releases().leak();
    let mut trials = Vec::new();
    for program in programs("tracebacks") {
        for (i, release) in releases.iter().enumerate() {
            let older = releases[1..=i].iter().rev().map(|release| format!("trace@{release}"));
            let files = older.chain(["trace".to_owned()]).map(|extension| program.with_extension(extension));
            let expected = files.into_iter().find(|file| file.is_file());
            let program = program.clone();
            trials.push(trial(format!("{} with Go {release}", shown(&program)), move || {
                let expected =
                    expected.as_ref().and_then(|file| fs::read_to_string(file).ok()).unwrap_or_default();
                let done = engine.ask(&["run", "-go", release], &program);
                same(&expected, &report(&done.stderr))
            }));
        }
    }
    Ok(trials)
}
