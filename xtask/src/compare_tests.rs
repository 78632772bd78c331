//! `cargo xtask compare tests [--go 1.N] [PACKAGE…]`: runs the tests of Go's library, by default those of commonly used
//! packages, with `escapement run`. Real Go passes them all.
//! A package's internal test files are compiled with it, and called from a generated file of its `_test` package.
//! Out: failing tests, and each package's output in `target/compare/tests/`.
//! `testdata` folders are missing: a run does not see the machine's files.

use crate::compare::our_binary;
use crate::fidelity::Note;
use crate::go::Go;
use crate::library;
use crate::packages::tested;
use crate::parallel;
use crate::process::{Outcome, command, output, quietly, read, target_folder, write};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

const LIST: &str = "{{.ImportPath}}\t{{.Name}}\t{{.Dir}}\t{{range .TestGoFiles}} {{.}}{{end}}\t{{range .XTestGoFiles}} {{.}}{{end}}\t{{range .TestImports}} {{.}}{{end}}";

/// Template: packages that embed files.
const EMBEDS: &str = "{{if .EmbedFiles}}{{.ImportPath}}{{end}}";

/// Maximum number of runs of a package: a test that ends the run early is skipped in the next.
const ATTEMPTS: usize = 40;
const MAX_STEPS: &str = "20000000000";

/// A package of the library.
struct Package {
    path: String,
    name: String,
    folder: PathBuf,
    /// Names of its internal test files, and of those of its `_test` package.
    inner: Vec<String>,
    outer: Vec<String>,
    /// Imports of the internal test files.
    imports: Vec<String>,
}

/// Results of a package's tests.
#[derive(Default)]
struct Ended {
    passed: BTreeSet<String>,
    skipped: BTreeSet<String>,
    failed: BTreeMap<String, String>,
    /// Why no test ran.
    refused: String,
}

pub fn run(args: &[String], note: Option<&Note>) -> Outcome {
    let (release, packages) = match args {
        [flag, release, rest @ ..] if flag == "--go" => (Some(release.as_str()), rest),
        _ => (None, args),
    };
    let go = Go::of_release(release)?;
    let ours = our_binary(true)?;
    let names: Vec<String> = match packages {
        [] => tested().map(str::to_owned).collect(),
        _ => packages.to_vec(),
    };
    let listed =
        quietly(go.go().args(["list", "-e", "-f", LIST]).args(&names).current_dir(go.library_folder()))?;
    let embeds = quietly(go.go().args(["list", "-f", EMBEDS, "std"]).current_dir(go.library_folder()))?;
    // Packs hold no embedded files: with such an import, the package and all its importers would panic at their start.
    let (left_out, packages): (Vec<Package>, Vec<Package>) = listed
        .lines()
        .filter_map(package)
        .partition(|package| package.imports.iter().any(|path| embeds.lines().any(|other| other == path)));
    left_out
        .iter()
        .for_each(|package| println!("{:<24} left out: its tests import embedded files", package.path));
    let folder = target_folder().join("compare/tests");
    let _ = fs::remove_dir_all(&folder);
    let inner: BTreeMap<&str, &[String]> =
        packages.iter().map(|package| (package.path.as_str(), &package.inner[..])).collect();
    let library = folder.join("library");
    library::with_tests(&go, &inner, &library.join(format!("{}.pack", go.release())))?;
    let found = parallel::map(&packages, 2, |package| {
        let ended = package.run(&ours, &go, &library, &folder)?;
        let (passed, skipped, failed) = (ended.passed.len(), ended.skipped.len(), ended.failed.len());
        println!(
            "{:<24} {passed} passed, {failed} failed, {skipped} skipped {}",
            package.path, ended.refused
        );
        ended.failed.iter().for_each(|(test, why)| println!("    {test}: {why}"));
        Ok([passed, skipped, failed, usize::from(!ended.refused.is_empty())])
    })?;
    let [passed, skipped, failed, refused] =
        found.into_iter().fold([0; 4], |sum, these| std::array::from_fn(|i| sum[i] + these[i]));
    println!(
        "tests of Go {}: {passed} passed, {failed} failed, {skipped} skipped; {refused} packages refused, {} left out",
        go.version(),
        left_out.len()
    );
    if let Some(note) = note {
        note.write(go.release(), Some("tests"), &[("run", passed, passed + failed)])?;
    }
    Ok(())
}

fn package(line: &str) -> Option<Package> {
    let mut parts = line.split('\t');
    let mut next = || parts.next().map(str::to_owned);
    let (path, name, folder) = (next()?, next()?, PathBuf::from(next()?));
    let files = |list: String| list.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    let (inner, outer, imports) = (files(next()?), files(next()?), files(next()?));
    Some(Package { path, name, folder, inner, outer, imports })
}

impl Package {
    fn run(&self, ours: &Path, go: &Go, library: &Path, folder: &Path) -> Outcome<Ended> {
        let mut ended = Ended::default();
        let file = folder.join(format!("{}_calls_test.go", self.path.replace('/', "_")));
        write(&folder.join(format!("{}.txt", self.path.replace('/', "_"))), "")?;
        for _ in 0..ATTEMPTS {
            let left_out: Vec<&str> = ended.failed.keys().map(String::as_str).collect();
            write(&file, self.calls(&left_out)?)?;
            let mut run = command("timeout");
            run.args(["300", &ours.to_string_lossy(), "run", "-go", go.release()]);
            run.args(["--max-steps", MAX_STEPS, "--benchtime", "1x", "-p", &self.path]);
            run.args(&self.outer).arg(&file).current_dir(&self.folder).env("ESCAPEMENT_LIBRARY", library);
            let done = output(&mut run)?;
            let said = [done.stdout, done.stderr].concat();
            let said = String::from_utf8_lossy(&said).into_owned();
            write(&folder.join(format!("{}.txt", self.path.replace('/', "_"))), &said)?;
            let Some(culprit) = ended.read(&said) else { break };
            let why =
                said.lines().find(|line| line.starts_with("panic:") || line.starts_with("fatal error:"));
            let why = why.or(said.lines().last()).unwrap_or_default();
            ended.failed.insert(culprit, format!("ends the run: {why}"));
        }
        Ok(ended)
    }

    /// Generates a file of the `_test` package that calls the internal tests and prints the name of each.
    fn calls(&self, left_out: &[&str]) -> Outcome<String> {
        let (mut calls, mut has_main) = (String::new(), false);
        for name in self.inner.iter().chain(&self.outer) {
            let text = read(&self.folder.join(name))?;
            let inner = self.inner.contains(name);
            for line in text.lines().filter_map(|line| line.strip_prefix("func Test")) {
                has_main |= line.starts_with("Main(") && !inner;
                if let (true, Some((name, "t *testing.T) {"))) = (inner, line.split_once('(')) {
                    let _ = writeln!(calls, "func Test{name}(t *testing.T) {{ tested.Test{name}(t) }}");
                }
            }
        }
        let import = if calls.is_empty() { "" } else { &format!("import tested \"{}\"\n", self.path) };
        let skip = left_out.iter().map(|name| format!("^{name}$")).collect::<Vec<_>>().join("|");
        let main = format!(
            "func TestMain(m *testing.M) {{\n\ttests_flag.Set(\"test.bench\", \"\")\n\ttests_flag.Set(\"test.v\", \"true\")\n\t\
             tests_flag.Set(\"test.short\", \"true\")\n\ttests_flag.Set(\"test.skip\", {skip:?})\n\ttests_os.Exit(m.Run())\n}}\n"
        );
        let (imports, main) = match has_main {
            true => ("", String::new()),
            false => ("import tests_flag \"flag\"\nimport tests_os \"os\"\n", main),
        };
        Ok(format!(
            "package {}_test\n\n{import}{imports}import \"testing\"\n\nvar _ *testing.T\n\n{main}\n{calls}",
            self.name
        ))
    }
}

impl Ended {
    /// Parses the output. Returns the test that was running if the run ended early.
    fn read(&mut self, said: &str) -> Option<String> {
        let mut running = None;
        let mut last = "";
        for line in said.lines() {
            let word =
                |prefix: &str| line.strip_prefix(prefix).and_then(|rest| rest.split_whitespace().next());
            if let Some(test) = word("=== RUN ") {
                running = Some(test.split('/').next().unwrap_or(test).to_owned());
            } else if let Some(test) = word("--- PASS: ") {
                self.passed.insert(test.to_owned());
                running = None;
            } else if let Some(test) = word("--- SKIP: ") {
                self.skipped.insert(test.to_owned());
                running = None;
            } else if let Some(test) = word("--- FAIL: ") {
                self.failed.insert(test.to_owned(), String::new());
                running = None;
                last = test;
            } else if let Some(why) = self.failed.get_mut(last)
                && why.is_empty()
                && line.starts_with("    ")
            {
                *why = line.trim().chars().take(200).collect();
            }
        }
        if matches!(said.lines().next_back(), Some("PASS" | "FAIL" | "testing: warning: no tests to run")) {
            return None;
        }
        if running.is_none() {
            self.refused = said.lines().next().unwrap_or("said nothing").to_owned();
        }
        running.filter(|running| !self.failed.contains_key(running))
    }
}
