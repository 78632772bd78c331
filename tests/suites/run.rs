//! Compares stdout, exit status and stderr up to the goroutine dump with `go run`. Programs that use packages with
//! accelerators also run with Go's bodies. `run/long` has slow programs about packages of the library; they run if
//! ESCAPEMENT_LONG is set.

use escapement_tests::fixture::{programs, recorded, shown};
use escapement_tests::suite::{self, same_or_gap, trial};
use escapement_tests::traceback::{before_dump, timeless};
use escapement_tests::{Engine, Trial};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    suite::run(trials)
}

fn trials(engine: &'static Engine) -> Result<Vec<Trial>, String> {
    let mut trials = Vec::new();
    let mut chosen = programs("run");
    if std::env::var_os("ESCAPEMENT_LONG").is_some() {
        chosen.extend(programs("run/long"));
    }
    for program in chosen {
        let against = |args: &'static [&'static str], program: &Path| {
            let done = engine.ask(args, program);
            let status = recorded(program, "status");
            let status = if status.is_empty() { "0\n" } else { status.as_str() };
            let wanted = outcome(&recorded(program, "out"), &recorded(program, "err"), status);
            let ours = outcome(&timeless(&done.stdout), &done.stderr, &format!("{}\n", done.status));
            same_or_gap(program, "run", &wanted, &ours)
        };
        if meets_accelerators(&program) {
            let (program, name) = (program.clone(), format!("{} with Go's bodies", shown(&program)));
            trials.push(trial(name, move || against(&["run", "--go-bodies"], &program)));
        }
        trials.push(trial(shown(&program), move || against(&["run"], &program)));
    }
    Ok(trials)
}

fn outcome(stdout: &str, stderr: &str, status: &str) -> String {
    let kept = before_dump(stderr);
    format!("{stdout}\n--- stderr\n{}\n--- status {status}", kept.join("\n").trim_end())
}

/// Whether to run the program with Go's bodies, too: it uses packages with accelerators, but neither connections, which
/// have deadlines, nor RSA, which would exceed the step budget.
fn meets_accelerators(program: &Path) -> bool {
    let text = fs::read_to_string(program).unwrap_or_default();
    let imports = |path: &str| text.contains(&format!("\t\"{path}"));
    ["math", "crypto/", "hash", "unicode/utf8", "strconv"].iter().any(|path| imports(path))
        && !["net", "crypto/rsa", "crypto/tls", "crypto/x509"].iter().any(|path| imports(path))
}
