//! What `-m`, `-m=2` and `-l` print, against the text recorded from the real compiler, byte for byte.

use escapement_tests::fixture::{programs, recorded, shown};
use escapement_tests::suite::same;
use escapement_tests::{Case, Engine, Suite};
use std::process::ExitCode;

/// (extension of the recorded file, flags).
const KINDS: [(&str, &[&str]); 4] = [
    ("m", &["compile", "-m"]),
    ("m2", &["compile", "-m=2"]),
    ("l.m", &["compile", "-m", "-l"]),
    ("l.m2", &["compile", "-m=2", "-l"]),
];

fn main() -> ExitCode {
    let engine = match Engine::ready() {
        Ok(engine) => engine,
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::FAILURE;
        }
    };
    let mut suite = Suite::new();
    for program in programs("gc") {
        for (extension, flags) in KINDS {
            let (engine, program) = (&engine, program.clone());
            let name = shown(&program.with_extension(extension));
            suite.add(Case::new(name, move || {
                let done = engine.ask(flags, &program);
                same(&recorded(&program, extension), &(done.stdout + &done.stderr))
            }));
        }
    }
    suite.run()
}
