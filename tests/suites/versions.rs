//! Compares `-m` texts with those of older releases of Go. `X.m@1.25` exists if that release's text differs from the
//! next newer one's.

use escapement_tests::fixture::{gap_of_release, of_release, programs, recorded, releases, root, shown};
use escapement_tests::suite::{self, same_or_gap, trial};
use escapement_tests::{Engine, Trial};
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    suite::run(trials)
}

fn trials(engine: &'static Engine) -> Result<Vec<Trial>, String> {
    let mut files: Vec<(PathBuf, &str)> = Vec::new();
    files.extend(programs("versions").into_iter().flat_map(|file| [(file.clone(), "m"), (file, "m2")]));
    files.extend(programs("gc").into_iter().map(|file| (file, "m")));
    files.extend(programs("errors").into_iter().map(|file| (file, "err")));
    let mut trials = Vec::new();
    for (program, extension) in files {
        for (i, release) in releases().into_iter().enumerate() {
            // Other suites compare these with the newest release.
            if i == 0 && !program.starts_with(root().join("tests/versions")) {
                continue;
            }
            let program = program.clone();
            let flag = if extension == "m2" { "-m=2" } else { "-m" };
            let name = format!("{} {flag} with Go {release}", shown(&program));
            trials.push(trial(name, move || {
                let expected = recorded(&program, &of_release(&program, extension, release));
                let done = engine.ask(&["compile", flag, "-go", release], &program);
                let gap = gap_of_release(&program, extension, release);
                same_or_gap(&program, &gap, &expected, &(done.stdout + &done.stderr))
            }));
        }
    }
    Ok(trials)
}
