//! Compares the output of `-m`, `-m=2` and `-l` and the files of `-json=0,DIR` with those recorded from real Go, byte
//! for byte.

use escapement_tests::fixture::{files_below, programs, recorded, shown};
use escapement_tests::suite::{self, same_or_gap, trial};
use escapement_tests::{Engine, Trial};
use std::path::Path;
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
    for program in programs("gc") {
        for (extension, flags) in KINDS {
            let program = program.clone();
            let name = shown(&program.with_extension(extension));
            trials.push(trial(name, move || {
                let done = engine.ask(flags, &program);
                let ours = done.stdout + &done.stderr;
                same_or_gap(&program, extension, &recorded(&program, extension), &ours)
            }));
        }
        let events = program.with_extension("json");
        if events.is_file() {
            trials.push(trial(shown(&events), move || {
                same_or_gap(&program, "json", &recorded(&program, "json"), &events_of(engine, &program)?)
            }));
        }
    }
    Ok(trials)
}

/// The files that `-json=0,DIR` writes, each after its name, with the program's folder removed from paths.
fn events_of(engine: &Engine, program: &Path) -> Result<String, String> {
    let stem = program.file_stem().unwrap_or_default().to_string_lossy();
    let folder = std::env::temp_dir().join(format!("escapement-events-{}-{stem}", std::process::id()));
    let done = engine.ask(&["compile", &format!("-json=0,{}", folder.display())], program);
    let mut shown = done.stdout + &done.stderr;
    for file in files_below(&folder) {
        let text = std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        shown += &format!("{}\n{text}", file.file_name().unwrap_or_default().to_string_lossy());
    }
    std::fs::remove_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let here = program.parent().unwrap_or(program);
    Ok(shown.replace(&format!("{}/", here.display()), ""))
}
