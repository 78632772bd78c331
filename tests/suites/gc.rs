//! What `-m`, `-m=2` and `-l` print, against the text recorded from the real compiler, byte for byte.

use escapement_tests::fixture::{programs, recorded, shown};
use escapement_tests::suite::same;
use escapement_tests::{Case, Engine, Suite};
use std::path::Path;
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
                let expected =
                    known_gap(&program, extension).unwrap_or_else(|| recorded(&program, extension));
                same(&expected, &(done.stdout + &done.stderr))
            }));
        }
    }
    suite.run()
}

/// What we print instead of gc's text where that is a known gap: `X.m2.gap`, its first line saying why.
/// Mending the gap makes the test fail until the file goes.
fn known_gap(program: &Path, extension: &str) -> Option<String> {
    let text = std::fs::read_to_string(program.with_extension(format!("{extension}.gap"))).ok()?;
    Some(text.split_once('\n')?.1.to_owned())
}
