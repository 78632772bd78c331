//! `cargo xtask compare examples [--go 1.N] [PACKAGE…]`: runs the example files of Go's library, by default of all
//! importable packages, with `escapement run`, and compares the output with their `Output:` comments.
//! Out: for each failure, a file in `target/compare/examples/`.

use crate::compare::our_binary;
use crate::fidelity::Note;
use crate::go::Go;
use crate::library;
use crate::process::{Outcome, command, output, quietly, target_folder, write};
use std::fs;
use std::path::Path;

/// Template: import path, folder, and files of the external tests.
const LIST: &str = "{{.ImportPath}}\t{{.Dir}}{{range .XTestGoFiles}}\t{{.}}{{end}}";

/// Result of a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FileResult {
    /// It printed the expected output.
    Right,
    /// It has no expected output, or uses names of other files.
    NotAlone,
    Wrong,
}

pub fn run(args: &[String], note: Option<&Note>) -> Outcome {
    let (release, packages) = match args {
        [flag, release, rest @ ..] if flag == "--go" => (Some(release.as_str()), rest),
        _ => (None, args),
    };
    let go = Go::of_release(release)?;
    let ours = our_binary(true)?;
    library::run(&[go.release().to_owned()])?;
    let folder = target_folder().join("compare/examples");
    let _ = fs::remove_dir_all(&folder);
    let list = if packages.is_empty() { &["std".to_owned()] } else { packages };
    let listed = quietly(go.go().args(["list", "-f", LIST]).args(list).current_dir(go.library_folder()))?;
    let mut counts = [0; 3];
    for line in listed.lines() {
        let mut words = line.split('\t');
        let (Some(path), Some(dir)) = (words.next(), words.next()) else { continue };
        if path.split('/').any(|part| matches!(part, "internal" | "vendor")) {
            continue;
        }
        for file in words.filter(|file| file.starts_with("example")) {
            let run = output(
                command(&ours.to_string_lossy())
                    .args(["run", "-go", go.release(), file])
                    .current_dir(Path::new(dir)),
            )?;
            let said = [run.stdout, run.stderr].concat();
            let result = judge(run.status.success(), &String::from_utf8_lossy(&said));
            counts[result as usize] += 1;
            if result == FileResult::Wrong {
                println!("{path}/{file}");
                write(&folder.join(format!("{}_{file}.txt", path.replace('/', "_"))), &said)?;
            }
        }
    }
    let [right, not_alone, wrong] = counts;
    println!("examples of Go {}: {right} files right, {wrong} wrong, {not_alone} skipped", go.version());
    if let Some(note) = note {
        note.write(go.release(), Some("files"), &[("run", right, right + wrong)])?;
    }
    Ok(())
}

fn judge(success: bool, said: &str) -> FileResult {
    let not_alone = ["is not a main package", ": undefined: ", "could not import", "embed configuration"];
    match success {
        true => FileResult::Right,
        false if not_alone.iter().any(|words| said.contains(words)) => FileResult::NotAlone,
        false => FileResult::Wrong,
    }
}
