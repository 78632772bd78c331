//! What programs print and how they end, against `go run`; stderr of a panic up to its goroutine dump.

use escapement_tests::fixture::{programs, recorded, shown};
use escapement_tests::suite::same;
use escapement_tests::traceback::{before_dump, timeless};
use escapement_tests::{Case, Engine, Suite};
use std::process::ExitCode;

fn main() -> ExitCode {
    let engine = match Engine::ready() {
        Ok(engine) => engine,
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::FAILURE;
        }
    };
    let mut suite = Suite::new();
    for program in programs("run") {
        let engine = &engine;
        suite.add(Case::new(shown(&program), move || {
            let done = engine.ask(&["run"], &program);
            let status = recorded(&program, "status");
            let status = if status.is_empty() { "0\n" } else { status.as_str() };
            let wanted = outcome(&recorded(&program, "out"), &recorded(&program, "err"), status);
            same(&wanted, &outcome(&timeless(&done.stdout), &done.stderr, &format!("{}\n", done.status)))
        }));
    }
    suite.run()
}

fn outcome(stdout: &str, stderr: &str, status: &str) -> String {
    let kept = before_dump(stderr);
    format!("{stdout}\n--- stderr\n{}\n--- status {status}", kept.join("\n").trim_end())
}
