//! `cargo xtask compare examples [--go 1.N] [PACKAGE…]`: runs the example files of Go's library, by default of all
//! importable packages, with `escapement run`, and counts those that print what their `Output:` comments say.
//! Out: for each failure, a file in `target/compare/examples/`.

use crate::compare::our_binary;
use crate::fidelity::Note;
use crate::go::Go;
use crate::library;
use crate::process::{Outcome, command, output, quietly, read, target_folder, write};
use std::fs;
use std::path::Path;

/// Template: import path, folder, and files of the external tests.
const LIST: &str = "{{.ImportPath}}\t{{.Dir}}{{range .XTestGoFiles}}\t{{.}}{{end}}";

/// Result of a file.
enum FileResult {
    /// How many of its examples printed the expected output, of how many.
    Ran(usize, usize),
    /// It has no expected output, or uses names of other files.
    NotAlone,
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
    let (mut right, mut all, mut skipped) = (0, 0, 0);
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
            let text = read(&Path::new(dir).join(file))?;
            match judge(&text, run.status.success(), &String::from_utf8_lossy(&said)) {
                FileResult::NotAlone => skipped += 1,
                FileResult::Ran(good, of) => {
                    (right, all) = (right + good, all + of);
                    if good < of {
                        println!("{path}/{file}: {good} of {of}");
                        write(&folder.join(format!("{}_{file}.txt", path.replace('/', "_"))), &said)?;
                    }
                }
            }
        }
    }
    println!("examples of Go {}: {right} of {all} right; {skipped} files skipped", go.version());
    if let Some(note) = note {
        note.write(go.release(), Some("examples"), &[("run", right, all)])?;
    }
    Ok(())
}

fn judge(text: &str, success: bool, said: &str) -> FileResult {
    let not_alone = ["is not a main package", ": undefined: ", "could not import", "embed configuration"];
    let all = text.lines().filter(|line| is_expectation(line)).count();
    if all == 0 || !success && not_alone.iter().any(|words| said.contains(words)) {
        return FileResult::NotAlone;
    }
    let failed = said.lines().filter(|line| line.starts_with("--- FAIL: Example")).count();
    // A run that ended early says of no example that it is right.
    let ended = said.lines().any(|line| matches!(line, "PASS" | "FAIL"));
    FileResult::Ran(if ended { all.saturating_sub(failed) } else { 0 }, all)
}

/// Whether a line is the `// Output:` of an example.
fn is_expectation(line: &str) -> bool {
    let Some(comment) = line.trim_start().strip_prefix("//") else { return false };
    let comment = comment.trim_start().to_ascii_lowercase();
    comment.strip_prefix("unordered ").unwrap_or(&comment).starts_with("output:")
}
