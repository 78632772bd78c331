//! Records and compares modules of several packages, each a txtar file.
//! For tests/modules/X.txtar, `cargo xtask record` writes the output of `go build ./...` to X.m, X.m2, X.l.m and
//! X.l.m2, and if the module has a program, that of a run to X.out, X.err and X.status. `cargo xtask compare` compares
//! our answers to such files with Go's.

use crate::fidelity::Note;
use crate::go::{Answer, Go};
use crate::process::{Finished, Outcome, command, limited, read, write};
use crate::traceback::report;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Extension of the recorded file, flags of `go build`, and our flags.
const KINDS: [(&str, &str, &[&str]); 4] = [
    ("m", "-m", &["compile", "-m"]),
    ("m2", "-m=2", &["compile", "-m=2"]),
    ("l.m", "-m -l", &["compile", "-m", "-l"]),
    ("l.m2", "-m=2 -l", &["compile", "-m=2", "-l"]),
];

const LIMIT: Duration = Duration::from_secs(120);

/// The txtar files below a path.
pub fn files(path: &Path) -> Vec<PathBuf> {
    let all = if path.is_dir() { crate::process::files_below(path) } else { vec![path.to_path_buf()] };
    all.into_iter().filter(|file| file.extension().is_some_and(|e| e == "txtar")).collect()
}

/// A module unpacked into a temporary folder, removed on drop.
struct Folder(PathBuf);

impl Folder {
    fn of(file: &Path) -> Outcome<Folder> {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        // Not in Go's folder: its files would get paths relative to the module.
        let folder = std::env::temp_dir().join(format!("escapement-module-{}-{stem}", std::process::id()));
        let made = Folder(folder);
        let mut part: Option<(PathBuf, String)> = None;
        let text = read(file)?;
        for line in text.split_inclusive('\n') {
            match line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --")) {
                Some(name) => {
                    made.keep(part.replace((made.0.join(name), String::new())))?;
                }
                None => part.iter_mut().for_each(|(_, text)| text.push_str(line)),
            }
        }
        made.keep(part)?;
        Ok(made)
    }

    fn keep(&self, part: Option<(PathBuf, String)>) -> Outcome {
        part.map_or(Ok(()), |(path, text)| write(&path, text))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A leftover folder only costs disk space.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Output of `go build` with compiler flags, with paths relative to the module's folder.
fn build(go: &Go, folder: &Path, flags: &str) -> Outcome<Answer> {
    let mut build = go.go();
    build.args(["build", "-p", "1", &format!("-gcflags={flags}"), "./..."]);
    let done = limited(build.env("GOFLAGS", "").current_dir(folder), LIMIT)?;
    Ok(answer(go, &done, folder))
}

fn answer(go: &Go, done: &Finished, folder: &Path) -> Answer {
    let goroot = go.library_folder();
    let goroot = goroot.parent().unwrap_or(&goroot).display().to_string();
    let here = folder.display().to_string();
    let clean = |bytes: &[u8]| {
        let text = String::from_utf8_lossy(bytes).replace(&format!("{here}/"), "").replace(&here, ".");
        text.replace(&goroot, "$GOROOT")
    };
    Answer { status: done.status, stdout: clean(&done.stdout), stderr: clean(&done.stderr) }
}

/// Runs the program in the module's root folder, or else its only program. `None` if it does not build or is not
/// deterministic.
fn run(go: &Go, folder: &Path) -> Outcome<Option<Answer>> {
    let mut list = go.go();
    list.args(["list", "-e", "-f", "{{if eq .Name \"main\"}}{{.Dir}}{{end}}", "./..."]);
    let listed = limited(list.env("GOFLAGS", "").current_dir(folder), LIMIT)?;
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    let own = folder.display().to_string();
    let Some(program) = listed.lines().find(|line| **line == own).or_else(|| listed.lines().next()) else {
        return Ok(None);
    };
    let binary = folder.join(".program");
    let mut build = go.go();
    build.args(["build", "-o"]).arg(&binary).arg(program);
    if limited(build.env("GOFLAGS", "").current_dir(folder), LIMIT)?.status != 0 {
        return Ok(None);
    }
    let once = || -> Outcome<Answer> {
        let mut run = command(&binary.to_string_lossy());
        run.current_dir(folder).env_remove("GOGC").env_remove("GODEBUG").env_remove("GOTRACEBACK");
        let done = limited(run.env("GOMAXPROCS", "1"), Duration::from_secs(10))?;
        let answer = answer(go, &done, folder);
        Ok(Answer { stderr: report(&answer.stderr), ..answer })
    };
    let first = once()?;
    let same = (0..2).map(|_| once()).collect::<Outcome<Vec<_>>>()?.iter().all(|again| *again == first);
    Ok(same.then_some(first))
}

/// Records Go's answers next to the modules.
pub fn record(go: &Go, files: &[PathBuf], problems: &mut Vec<String>) -> Outcome<usize> {
    for file in files {
        let folder = Folder::of(file)?;
        let mut builds = true;
        for (extension, flags, _) in KINDS {
            let said = build(go, &folder.0, flags)?;
            builds &= said.status == 0;
            write(&file.with_extension(extension), said.stderr)?;
        }
        let ran = run(go, &folder.0)?;
        if builds && ran.is_none() {
            problems.push(format!("{} is not deterministic, or has no program", file.display()));
        }
        for extension in ["out", "err", "status"] {
            let text = match (&ran, extension) {
                (Some(ran), "out") => ran.stdout.clone(),
                (Some(ran), "err") => ran.stderr.trim_end().to_owned(),
                (Some(ran), _) if ran.status != 0 => ran.status.to_string(),
                _ => String::new(),
            };
            let path = file.with_extension(extension);
            if text.is_empty() && (ran.is_none() || extension != "out") {
                // The file may not exist.
                let _ = fs::remove_file(path);
            } else {
                let end = if extension == "out" { "" } else { "\n" };
                write(&path, text + end)?;
            }
        }
    }
    Ok(files.len())
}

/// Compares our answers with Go's and prints the differences.
pub fn compare(go: &Go, ours: &Path, files: &[PathBuf], note: Option<&Note>) -> Outcome {
    let mut counts = [(0, 0); 5];
    let mut differ = Vec::new();
    for file in files {
        let folder = Folder::of(file)?;
        let ask = |flags: &[&str]| -> Outcome<Answer> {
            let mut ours = command(&ours.to_string_lossy());
            let done = limited(ours.args(flags).args(["-go", go.release()]).arg(&folder.0), LIMIT)?;
            Ok(answer(go, &done, &folder.0))
        };
        let mut judge = |at: usize, name: &str, wanted: String, got: String| {
            let (same, all) = counts.get_mut(at).map_or((None, None), |(a, b)| (Some(a), Some(b)));
            all.into_iter().for_each(|all| *all += 1);
            if wanted == got {
                same.into_iter().for_each(|same| *same += 1);
            } else {
                let first = wanted.lines().zip(got.lines()).find(|(a, b)| a != b).unwrap_or_default();
                differ.push(format!("{} {name}\n  go:   {}\n  ours: {}", file.display(), first.0, first.1));
            }
        };
        for (at, (extension, flags, arguments)) in KINDS.into_iter().enumerate() {
            let (said, got) = (build(go, &folder.0, flags)?, ask(arguments)?);
            judge(at, extension, said.stderr, got.stdout + &got.stderr);
        }
        if let Some(ran) = run(go, &folder.0)? {
            let got = ask(&["run"])?;
            let shown =
                |answer: &Answer| format!("{}{}{}", answer.stdout, report(&answer.stderr), answer.status);
            judge(4, "run", shown(&ran), shown(&got));
        }
    }
    for text in &differ {
        println!("{text}");
    }
    let names = KINDS.iter().map(|kind| kind.0).chain(["run"]);
    let counts: Vec<(&str, usize, usize)> =
        names.zip(counts).map(|(name, (same, all))| (name, same, all)).collect();
    let totals = counts.iter().map(|(name, same, all)| format!("{name} {same} of {all}"));
    println!("modules, Go {}: {}", go.version(), totals.collect::<Vec<_>>().join(", "));
    if let Some(note) = note {
        let question = |name| if name == "l.m" { "l" } else { name };
        let counts: Vec<_> = counts.iter().map(|&(name, same, all)| (question(name), same, all)).collect();
        note.write(go.release(), Some("modules"), &counts)?;
    }
    if differ.is_empty() { Ok(()) } else { Err(format!("{} answers differ", differ.len())) }
}
