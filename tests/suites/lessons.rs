//! Checks each lesson: its program gives the recorded `-m` text, and it has cards in every language.

use escapement_tests::fixture::{recorded, root, shown, sorted_files};
use escapement_tests::suite::{self, same, trial};
use escapement_tests::{Engine, Trial};
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

const KINDS: [(&str, &[&str]); 3] =
    [("m", &["compile", "-m"]), ("m2", &["compile", "-m=2"]), ("l.m", &["compile", "-m", "-l"])];

fn main() -> ExitCode {
    suite::run(trials)
}

fn trials(engine: &'static Engine) -> Result<Vec<Trial>, String> {
    let languages: Vec<PathBuf> = sorted_files(&root().join("web/locales"), "toml");
    let mut lessons: Vec<PathBuf> =
        fs::read_dir(root().join("web/lessons")).into_iter().flatten().flatten().map(|e| e.path()).collect();
    lessons.sort();
    let mut trials = Vec::new();
    for lesson in lessons.into_iter().filter(|path| path.is_dir()) {
        let program = lesson.join("main.go");
        for (extension, flags) in KINDS {
            let program = program.clone();
            trials.push(trial(shown(&program.with_extension(extension)), move || {
                let done = engine.ask(flags, &program);
                same(&recorded(&program, extension), &(done.stdout + &done.stderr))
            }));
        }
        for language in &languages {
            let card = lesson.join(language.with_extension("md").file_name().unwrap_or_default());
            trials.push(trial(shown(&card), move || {
                if card.is_file() {
                    Ok(())
                } else {
                    Err("missing: a lesson has cards in every language".to_owned())
                }
            }));
        }
    }
    Ok(trials)
}
