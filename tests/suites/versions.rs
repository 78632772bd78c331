//! Compares `-m` texts with those of older releases of Go. `X.m@1.25` exists if that release's text differs from the
//! next newer one's.

use escapement_tests::fixture::{programs, releases, root, shown};
use escapement_tests::suite::{self, same, trial};
use escapement_tests::{Engine, Trial};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    suite::run(trials)
}

fn trials(engine: &'static Engine) -> Result<Vec<Trial>, String> {
    let releases: &[_] = releases().leak();
    let mut files: Vec<(PathBuf, &str)> = Vec::new();
    files.extend(programs("versions").into_iter().flat_map(|file| [(file.clone(), "m"), (file, "m2")]));
    files.extend(programs("gc").into_iter().map(|file| (file, "m")));
    files.extend(programs("errors").into_iter().map(|file| (file, "err")));
    let mut trials = Vec::new();
    for (program, extension) in files {
        for (i, release) in releases.iter().enumerate() {
            let older = &releases[1..=i];
            let extensions = older.iter().rev().map(|r| format!("{extension}@{r}")).chain([extension.into()]);
            let expected = extensions.map(|e| program.with_extension(e)).find(|file| file.is_file());
            // Other suites compare these with the newest release.
            if i == 0 && !program.starts_with(root().join("tests/versions")) {
                continue;
            }
            let program = program.clone();
            let flag = if extension == "m2" { "-m=2" } else { "-m" };
            let name = format!("{} {flag} with Go {release}", shown(&program));
            trials.push(trial(name, move || {
                let expected = text(expected.as_deref());
                let done = engine.ask(&["compile", flag, "-go", release], &program);
                let printed = done.stdout + &done.stderr;
                same(&known_gap(&program, extension, release).unwrap_or(expected), &printed)
            }));
        }
    }
    Ok(trials)
}

/// Our output where it differs in a known gap: `X.m@1.25.gap`, or `X.m.gap` for all releases; its first line gives the
/// reason.
fn known_gap(program: &Path, extension: &str, release: &str) -> Option<String> {
    let text = fs::read_to_string(program.with_extension(format!("{extension}@{release}.gap"))).ok()?;
    Some(text.split_once('\n')?.1.to_owned())
}

fn text(file: Option<&Path>) -> String {
    file.and_then(|file| fs::read_to_string(file).ok()).unwrap_or_default()
}
