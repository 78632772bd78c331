//! Runs a native test program, unless it has passed before with the same program, fixtures, packs and `escapement` binary:
//! after a change of the page, the suites about the engine need not run again. Cargo calls this for each program
//! (`runner`).
//! Out: the program's own output or, if it is skipped, the summary line of the earlier run. What passed is noted in
//! target/passed; `cargo xtask test --fresh` forgets it.

use crate::process::{Outcome, bytes_of, files_below, forward, root, target_folder, write};
use crate::site::fingerprint;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Programs that read only what [`inputs`] covers. The others test sources or the page, and always run.
const OF_THE_ENGINE: [&str; 13] = [
    "escapement_core",
    "escapement_tests",
    "calls",
    "command_line",
    "errors",
    "front_end",
    "gc",
    "modules",
    "parts",
    "run",
    "trace",
    "tracebacks",
    "versions",
];

/// Environment variable with the answer of [`inputs`].
pub const INPUTS: &str = "ESCAPEMENT_INPUTS";

/// Where it is noted what passed.
pub fn notes() -> PathBuf {
    target_folder().join("passed")
}

/// `args`: the program and its arguments. Errors: it failed, as its output says.
pub fn run(args: &[String]) -> Outcome {
    let (program, rest) = args.split_first().ok_or("tested: no program given")?;
    let file = Path::new(program).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let name = file.rsplit_once('-').map_or(file, |(name, _)| name);
    let note = notes().join(name);
    let key = match std::env::var(INPUTS) {
        Ok(inputs) if OF_THE_ENGINE.contains(&name) => {
            Some(format!("{inputs}{}{rest:?}", fingerprint(&bytes_of(Path::new(program))?)))
        }
        _ => None,
    };
    if let (Some(key), Ok(noted)) = (&key, fs::read_to_string(&note))
        && let Some((before, closing)) = noted.split_once('\n')
        && before == key
    {
        println!("unchanged since it passed:\n{closing}");
        return Ok(());
    }
    let mut closing = String::new();
    let status = forward(Command::new(program).args(rest), |line| {
        if line.starts_with("test result: ok.") {
            closing = line.to_owned();
        }
    })?;
    if !status.success() {
        return Err(format!("{name} failed ({status})"));
    }
    match key {
        Some(key) if !closing.is_empty() => write(&note, format!("{key}\n{closing}")),
        _ => Ok(()),
    }
}

/// A hash of what the programs about the engine read: fixtures, sources, packs, the `escapement` binary, and variables of
/// the environment. `long`: as `cargo xtask test`.
pub fn inputs(binary: &Path, long: bool) -> Outcome<String> {
    let mut files = vec![binary.to_path_buf()];
    for folder in ["core", "tests", "web/lessons"] {
        files.extend(files_below(&root().join(folder)));
    }
    files.extend(files_below(&target_folder().join("library")));
    files.retain(|file| !file.starts_with(root().join("tests/browser")));
    files.sort();
    let mut all = format!("{long}\n");
    for variable in ["UPDATE_EXPECT", "ESCAPEMENT_MUTANTS", "ESCAPEMENT_LIBRARY"] {
        all += &format!("{variable} {:?}\n", std::env::var_os(variable));
    }
    for file in files {
        all += &format!("{} {}\n", file.display(), fingerprint(&bytes_of(&file)?));
    }
    Ok(fingerprint(all.as_bytes()))
}
