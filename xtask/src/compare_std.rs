//! `cargo xtask compare std [--go 1.N]`: compares our `-m=2` of each package of Go's library with that of the release's
//! compiler. Out: for each package, a file of differing lines in `target/compare/std/`.

use crate::compare::our_binary;
use crate::fidelity::Note;
use crate::go::Go;
use crate::library;
use crate::parallel;
use crate::process::{Outcome, command, output, quietly, target_folder, write};
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

/// Template: import path, and files for linux/amd64, relative to the library's folder.
const LIST: &str = "{{.ImportPath}}{{$dir := .Dir}}{{range .GoFiles}} {{$dir}}/{{.}}{{end}}";

struct Package {
    path: String,
    files: Vec<String>,
}

/// Result of a package: number of differing lines, and of Go's lines.
struct Outcomes {
    path: String,
    differ: usize,
    lines: usize,
}

pub fn run(args: &[String], note: Option<&Note>) -> Outcome {
    let release = match args {
        [] => None,
        [flag, release] if flag == "--go" => Some(release.as_str()),
        _ => return Err("compare std: the only option is --go 1.N".to_owned()),
    };
    let go = Go::of_release(release)?;
    let ours = our_binary(true)?;
    library::run(&[go.release().to_owned()])?;
    let source = go.library_folder();
    let listed = quietly(go.go().args(["list", "-f", LIST, "std"]).current_dir(&source))?;
    let prefix = format!("{}/", source.display());
    let packages: Vec<Package> = listed
        .lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            let path = words.next()?.to_owned();
            let files: Vec<String> = words.map(|file| file.replacen(&prefix, "", 1)).collect();
            // Package unsafe has no code.
            (!files.is_empty() && path != "unsafe").then_some(Package { path, files })
        })
        .collect();
    eprintln!("xtask: building the library of Go {}", go.version());
    let built = output(go.go().args(["build", "-gcflags=all=-m=2", "std"]).current_dir(&source))?;
    let wanted = by_package(&String::from_utf8_lossy(&built.stderr));
    let folder = target_folder().join("compare/std");
    let _ = fs::remove_dir_all(&folder);
    let found = parallel::map(&packages, 2, |package| {
        judge(&ours, &go, &source, package, wanted.get(&package.path), &folder)
    })?;
    for one in found.iter().filter(|one| one.differ > 0) {
        println!("{:<50} {:>6} of {:>6} lines differ", one.path, one.differ, one.lines);
    }
    let (exact, lines) = (found.iter().filter(|one| one.differ == 0).count(), sum(&found, |one| one.lines));
    let same = lines - sum(&found, |one| one.differ.min(one.lines));
    println!("{exact} of {} packages, {same} of {lines} lines, Go {}", found.len(), go.version());
    if let Some(note) = note {
        note.write(go.release(), Some("packages"), &[("m2", exact, found.len())])?;
        note.write(go.release(), Some("lines"), &[("m2", same, lines)])?;
    }
    Ok(())
}

fn sum(found: &[Outcomes], of: impl Fn(&Outcomes) -> usize) -> usize {
    found.iter().map(of).sum()
}

/// Splits the build's output by `# PATH` headings; paths are relative to the library's folder.
fn by_package(said: &str) -> BTreeMap<String, String> {
    let mut packages: BTreeMap<String, String> = BTreeMap::new();
    let mut current = String::new();
    for line in said.lines() {
        if let Some(path) = line.strip_prefix("# ") {
            path.clone_into(&mut current);
            continue;
        }
        let line = line.strip_prefix("./").unwrap_or(line).replace(" at ./", " at ");
        let text = packages.entry(current.clone()).or_default();
        text.push_str(&line);
        text.push('\n');
    }
    packages
}

fn judge(
    ours: &Path,
    go: &Go,
    source: &Path,
    package: &Package,
    wanted: Option<&String>,
    folder: &Path,
) -> Outcome<Outcomes> {
    let mut ask = command(&ours.to_string_lossy());
    ask.args(["compile", "-m=2", "-go", go.release(), "-p", &package.path]).args(&package.files);
    let done = output(ask.current_dir(source))?;
    let got = String::from_utf8_lossy(&done.stdout).replace("$GOROOT/src/", "");
    let wanted = wanted.map_or("", String::as_str);
    let lines = wanted.lines().count();
    if got == wanted {
        return Ok(Outcomes { path: package.path.clone(), differ: 0, lines });
    }
    // A line that only moved counts once.
    let mut shown = String::new();
    let differ =
        unmatched(wanted, &got, '-', &mut shown).max(unmatched(&got, wanted, '+', &mut shown)).max(1);
    if shown.is_empty() {
        shown.push_str("the same lines in another order\n");
    }
    write(&folder.join(package.path.replace('/', "_")), shown)?;
    Ok(Outcomes { path: package.path.clone(), differ, lines })
}

/// Number of lines of `text` that `other` lacks, counting repetitions; appends each, after `sign`, to `shown`.
fn unmatched(text: &str, other: &str, sign: char, shown: &mut String) -> usize {
    let mut there: HashMap<&str, usize> = HashMap::new();
    other.lines().for_each(|line| *there.entry(line).or_default() += 1);
    let mut count = 0;
    for line in text.lines() {
        match there.get_mut(line) {
            Some(left) if *left > 0 => *left -= 1,
            _ => {
                count += 1;
                shown.extend([sign.to_string().as_str(), line, "\n"]);
            }
        }
    }
    count
}
