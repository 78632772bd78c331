//! Compile errors, lines and words, against those of the real compiler; exit status 2.
//! The `// ERROR "…"` comments tell the reader what is expected; `cargo xtask record` holds them against Go.

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
