//! Compares `trace --stats` of each program with its reviewed .snap file, and two runs with each other.
//! `UPDATE_EXPECT=1` rewrites the files; review the diff before committing.

use escapement_tests::fixture::{programs, recorded, shown};
use escapement_tests::suite::same;
use escapement_tests::{Case, Engine, Suite};
use std::fs;
use std::process::ExitCode;

fn main() -> ExitCode {
    let engine = match Engine::ready() {
        Ok(engine) => engine,
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::FAILURE;
        }
    };
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut suite = Suite::new();
    for program in programs("trace") {
        let engine = &engine;
        suite.add(Case::new(shown(&program), move || {
            let done = engine.ask(&["trace", "--stats"], &program);
            let again = engine.ask(&["trace", "--stats"], &program);
            same(&done.stdout, &again.stdout).map_err(|diff| format!("two runs differ:\n{diff}"))?;
            if update {
                return fs::write(program.with_extension("snap"), &done.stdout).map_err(|e| e.to_string());
            }
            same(&recorded(&program, "snap"), &done.stdout)
        }));
    }
    suite.run()
}
