//! Compares compile errors, positions and texts, with those of real Go, and checks for exit status 2.
//! `// ERROR "…"` comments are for the reader; `cargo xtask record` checks them against Go.

use escapement_tests::fixture::{programs, recorded, shown};
use escapement_tests::suite::same;
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
    for program in programs("errors") {
        let engine = &engine;
        suite.add(Case::new(shown(&program), move || {
            let done = engine.ask(&["compile"], &program);
            same(&recorded(&program, "err"), &(done.stdout + &done.stderr))?;
            if done.status == 2 { Ok(()) } else { Err(format!("exit status {} instead of 2", done.status)) }
        }));
    }
    suite.run()
}
