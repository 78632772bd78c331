//! `cargo xtask record std`: gc's facts of the standard library (inline costs, leaks of parameters) into
//! core/std/facts/, one line-oriented file per package of core/std; the form is told in core/std/facts/README.md.
//! `cargo xtask record api`: what each package declares, into core/std/PACKAGE/api.go.

use crate::go::Go;
use crate::packages::{DECLARED, EMBEDDED, is_written, packages};
use crate::process::{Outcome, command, output, quietly, read, root, write};
use crate::record_types::declare;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// Packages no program imports, whose functions gc inlines through those that they do.
const BENEATH: &[&str] = &[
    "crypto/internal/fips140/mldsa",
    "crypto/internal/fips140/sha256",
    "crypto/internal/fips140/sha3",
    "crypto/internal/fips140/sha512",
    "crypto/internal/fips140/subtle",
    "internal/abi",
    "internal/reflectlite",
    "internal/runtime/atomic",
    "internal/sync",
    "net/http/internal",
];

/// Recorded for their exported functions and what is inlined with these: the rest is never met in a program.
const EXPORTED_ONLY: &[&str] = &[
    "crypto/internal/fips140/mldsa",
    "crypto/internal/fips140/sha256",
    "crypto/internal/fips140/sha3",
    "crypto/internal/fips140/sha512",
    "net/http/internal",
    "reflect",
    "runtime",
    "testing",
];

/// Writes the facts of the packages named, or of all.
pub fn run(only: &[String]) -> Outcome {
    let go = Go::ready()?;
    let recorder = Recorder::new(&go)?;
    let mut count = 0;
    let chosen = |package: &&str| only.is_empty() || only.iter().any(|name| name == package);
    for package in recorded_packages().filter(chosen) {
        let facts = recorder.of_package(package)?;
        count += facts.lines().filter(|line| line.starts_with("func ")).count();
        let name = format!("{}.txt", package.replace('/', "_"));
        write(&root().join("core/std/facts").join(name), facts)?;
    }
    println!("recorded {count} functions of Go {}'s standard library", go.version());
    Ok(())
}

/// Writes the declarations of all packages.
pub fn api() -> Outcome {
    let go = Go::ready()?;
    declare(&go, &root().join("core/std"))?;
    println!("recorded what Go {}'s standard library declares", go.version());
    Ok(())
}

/// Writes which exported methods of other packages each package inlines somewhere: these it hands on with their bodies.
/// `PATH: NAME…` in the newest release, `N PATH: +NAME… -NAME…` for what Go 1.N has besides the next newer one, or lacks.
pub fn carried() -> Outcome {
    let mut text = String::new();
    let mut newer = carried_in(&Go::ready()?)?;
    for (package, names) in newer.iter().filter(|(_, names)| !names.is_empty()) {
        text += &format!("{package}: {}\n", names.iter().cloned().collect::<Vec<_>>().join(" "));
    }
    for release in Go::older_releases()? {
        let go = Go::of_release(Some(&release))?;
        let minor = go.minor();
        for (package, names) in carried_in(&go)? {
            let known = newer.insert(package, names.clone()).unwrap_or_default();
            let more = names.difference(&known).map(|name| format!(" +{name}"));
            let changes: String =
                more.chain(known.difference(&names).map(|name| format!(" -{name}"))).collect();
            if !changes.is_empty() {
                text += &format!("{minor} {package}:{changes}\n");
            }
        }
    }
    write(&root().join("core/std/facts/carried.txt"), text)
}

fn carried_in(go: &Go) -> Outcome<BTreeMap<&'static str, BTreeSet<String>>> {
    let recorder = Recorder::new(go)?;
    let known: HashSet<&str> = packages().filter_map(|package| package.rsplit('/').next()).collect();
    let all: Vec<&'static str> =
        packages().filter(|package| is_written(package) && recorder.folder_of(package).is_some()).collect();
    let mut build = go.go();
    build.args(["build", "-gcflags=all=-m"]).args(&all).current_dir(&recorder.helper);
    let said = String::from_utf8_lossy(&output(&mut build)?.stderr).into_owned();
    let mut found: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut package = "";
    for line in said.lines() {
        if let Some(path) = line.strip_prefix("# ") {
            package = path;
        } else if let Some((_, name)) = line.split_once(": inlining call to ")
            && let [of, owner, method] = name.split('.').collect::<Vec<_>>()[..]
            && known.contains(of)
            && [owner.trim_start_matches("(*"), method]
                .iter()
                .all(|name| name.starts_with(char::is_uppercase))
            && !name.contains(['[', '-'])
        {
            found.entry(package).or_default().insert(name.to_owned());
        }
    }
    let mut carried = BTreeMap::new();
    for package in all {
        let mut names = found.remove(package).unwrap_or_default();
        names.extend(type_functions(go, &recorder.helper, package)?);
        carried.insert(package, names);
    }
    Ok(carried)
}

/// The functions of internal/abi that a package hands on. A function it inlined itself is not always among them; the
/// trie of sync.Map, which is made in each program, calls some and tells.
fn type_functions(go: &Go, folder: &Path, package: &str) -> Outcome<BTreeSet<String>> {
    let file = folder.join("carried.go");
    let program = "func f(m *sync.Map) { m.Store(nil, nil) }";
    write(&file, format!("package main\n\nimport \"sync\"\nimport _ {package:?}\n\n{program}\n"))?;
    let said = go.compile(&["-m"], &file)?.stdout;
    let inlined = said.lines().filter_map(|line| line.split_once(": inlining call to abi."));
    Ok(inlined.filter(|(_, name)| !name.contains('.')).map(|(_, name)| format!("abi.{name}")).collect())
}

pub fn recorded_packages() -> impl Iterator<Item = &'static str> {
    packages().chain(BENEATH.iter().copied()).filter(|package| is_written(package))
}

/// One Go, and the helper built with it.
pub struct Recorder<'a> {
    go: &'a Go,
    helper: PathBuf,
}

impl<'a> Recorder<'a> {
    pub fn new(go: &'a Go) -> Outcome<Recorder<'a>> {
        let helper = root().join("target/record-std").join(go.version());
        write(&helper.join("go.mod"), "module recordstd\n\ngo 1.21\n")?;
        write(&helper.join("main.go"), include_str!("record_std.go"))?;
        quietly(go.go().args(["build", "-o", "record-std", "."]).current_dir(&helper))?;
        Ok(Recorder { go, helper })
    }

    /// Where the release has the package, if it has it.
    pub fn folder_of(&self, package: &str) -> Option<String> {
        let mut list = self.go.go();
        let listed = output(list.args(["list", "-f", "{{.Dir}}", package]).current_dir(&self.helper)).ok()?;
        listed.status.success().then(|| String::from_utf8_lossy(&listed.stdout).trim().to_owned())
    }

    pub fn of_package(&self, package: &str) -> Outcome<String> {
        let flags = format!("-gcflags={package}=-m=2 -d=escapemutationscalls=1");
        let built = output(self.go.go().args(["build", &flags, package]).current_dir(&self.helper))?;
        if !built.status.success() {
            return Err(format!("{package} does not build:\n{}", String::from_utf8_lossy(&built.stderr)));
        }
        let said = self.helper.join("said.txt");
        write(&said, &built.stderr)?;
        let folder =
            quietly(self.go.go().args(["list", "-f", "{{.Dir}}", package]).current_dir(&self.helper))?;
        let input = fs::File::open(&said).map_err(|e| format!("cannot read {}: {e}", said.display()))?;
        let mut digest = command(&self.helper.join("record-std").to_string_lossy());
        digest.arg(folder.trim()).env("CGO_ENABLED", "0").current_dir(&self.helper);
        if EXPORTED_ONLY.contains(&package) || DECLARED.contains(&package) {
            digest.arg("exported").args(
                EMBEDDED.iter().filter_map(|name| {
                    name.rsplit_once('.').filter(|(of, _)| *of == package).map(|(_, ty)| ty)
                }),
            );
        }
        let facts = self.helper.join("facts.txt");
        let out = fs::File::create(&facts).map_err(|e| format!("cannot write {}: {e}", facts.display()))?;
        let status = digest.stdin(Stdio::from(input)).stdout(Stdio::from(out)).status();
        if !status.is_ok_and(|status| status.success()) {
            return Err(format!("cannot digest what gc says of {package}"));
        }
        read(&facts)
    }
}
