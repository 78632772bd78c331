//! `cargo xtask record std`: gc's facts of the standard library (inline costs, leaks of parameters) into
//! core/std/facts/, one line-oriented file per package; the form is told in core/std/facts/README.md.
//! `cargo xtask record api`: what each package declares, into core/std/PACKAGE/api.go.

use crate::go::Go;
use crate::packages::{DECLARED, WITH_BODIES, packages};
use crate::process::{Outcome, command, output, quietly, read, root, write};
use std::fs;
use std::path::Path;
use std::process::Stdio;

/// Packages no program imports, whose functions gc inlines through those that they do.
const BENEATH: &[&str] = &[
    "internal/abi",
    "internal/bytealg",
    "internal/byteorder",
    "internal/fmtsort",
    "internal/oserror",
    "internal/race",
    "internal/reflectlite",
    "internal/runtime/atomic",
    "internal/strconv",
    "internal/stringslite",
    "internal/sync",
];

/// Recorded for their exported functions alone: the rest is never inlined into a program.
const EXPORTED_ONLY: &[&str] = &["runtime", "os", "reflect", "testing"];

/// Not worth their size: no program's verdicts depend on what lies below their few entry points.
const LEFT_OUT: &[&str] = &["unsafe"];

/// Writes the facts of the packages named, or of all.
pub fn run(only: &[String]) -> Outcome {
    let go = Go::ready()?;
    let helper = root().join("target/record-std");
    write(&helper.join("go.mod"), "module recordstd\n\ngo 1.21\n")?;
    write(&helper.join("main.go"), include_str!("record_std.go"))?;
    quietly(go.go().args(["build", "-o", "record-std", "."]).current_dir(&helper))?;
    let mut count = 0;
    let chosen = |package: &&str| only.is_empty() || only.iter().any(|name| name == package);
    let all = packages().chain(BENEATH.iter().copied()).filter(|package| !LEFT_OUT.contains(package));
    for package in all.filter(chosen) {
        let facts = of_package(&go, &helper, package)?;
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
    let script = root().join("xtask/go/api.go");
    let mut record = go.go();
    record.arg("run").arg(script).arg(root().join("core/std")).arg(go.importcfg());
    record.args(WITH_BODIES).arg("--").args(DECLARED);
    quietly(&mut record)?;
    println!("recorded what Go {}'s standard library declares", go.version());
    Ok(())
}

fn of_package(go: &Go, helper: &Path, package: &str) -> Outcome<String> {
    let flags = format!("-gcflags={package}=-m=2 -d=escapemutationscalls=1");
    let built = output(go.go().args(["build", &flags, package]).current_dir(helper))?;
    if !built.status.success() {
        return Err(format!("{package} does not build:\n{}", String::from_utf8_lossy(&built.stderr)));
    }
    let said = helper.join("said.txt");
    write(&said, &built.stderr)?;
    let folder = quietly(go.go().args(["list", "-f", "{{.Dir}}", package]).current_dir(helper))?;
    let input = fs::File::open(&said).map_err(|e| format!("cannot read {}: {e}", said.display()))?;
    let mut digest = command(&helper.join("record-std").to_string_lossy());
    digest.arg(folder.trim()).env("CGO_ENABLED", "0");
    if EXPORTED_ONLY.contains(&package) || DECLARED.contains(&package) {
        digest.arg("exported");
    }
    let facts = helper.join("facts.txt");
    let out = fs::File::create(&facts).map_err(|e| format!("cannot write {}: {e}", facts.display()))?;
    let status = digest.stdin(Stdio::from(input)).stdout(Stdio::from(out)).status();
    if !status.is_ok_and(|status| status.success()) {
        return Err(format!("cannot digest what gc says of {package}"));
    }
    read(&facts)
}
