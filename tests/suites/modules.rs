//! Modules of several packages: compares the output of `go build -gcflags=-m ./...` and the runs of their programs with
//! those recorded from real Go.

use escapement_tests::fixture::{recorded, root, shown, sorted_files};
use escapement_tests::suite::{self, same, trial};
use escapement_tests::traceback::report;
use escapement_tests::{Engine, Trial};
use std::process::ExitCode;

/// Extension of the recorded file, and flags.
const KINDS: [(&str, &[&str]); 4] = [
    ("m", &["compile", "-m"]),
    ("m2", &["compile", "-m=2"]),
    ("l.m", &["compile", "-m", "-l"]),
    ("l.m2", &["compile", "-m=2", "-l"]),
];

fn main() -> ExitCode {
    suite::run(trials)
}

fn trials(engine: &'static Engine) -> Result<Vec<Trial>, String> {
    let mut trials = Vec::new();
    for module in sorted_files(&root().join("tests/modules"), "txtar") {
        for (extension, flags) in KINDS {
            let module = module.clone();
            trials.push(trial(shown(&module.with_extension(extension)), move || {
                let done = engine.ask(flags, &module);
                same(&recorded(&module, extension), &(done.stdout + &done.stderr))
            }));
        }
        if module.with_extension("out").is_file() {
            trials.push(trial(shown(&module), move || {
                let done = engine.ask(&["run"], &module);
                let status = recorded(&module, "status");
                let status = if status.is_empty() { "0\n" } else { status.as_str() };
                let outcome = |out: &str, err: &str, status: &str| {
                    format!("{out}\n--- stderr\n{}\n--- status {status}", err.trim_end())
                };
                let wanted = outcome(&recorded(&module, "out"), &recorded(&module, "err"), status);
                same(&wanted, &outcome(&done.stdout, &report(&done.stderr), &format!("{}\n", done.status)))
            }));
        }
    }
    Ok(trials)
}
