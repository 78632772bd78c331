//! `cargo xtask record types`: the types of the library whose insides are others in an older release, with the methods
//! they have there: core/std/PACKAGE/api_go1NN.go, only what differs from the next newer release.

use crate::go::Go;
use crate::packages::{DECLARED, EMBEDDED, WHOLE, WITH_BODIES, is_written};
use crate::process::{Outcome, files_below, quietly, read, root, write};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What a package's `api.go` holds: its imports, and of each type the lines that declare it and its methods.
#[derive(Default)]
struct Package {
    clause: String,
    imports: Vec<String>,
    types: BTreeMap<String, Declared>,
}

#[derive(Clone, Default)]
struct Declared {
    lines: Vec<String>,
    methods: Vec<String>,
}

/// Writes the declarations of all packages of core/std that a release has.
pub fn declare(go: &Go, folder: &Path) -> Outcome {
    let listed = read(go.importcfg())?;
    let has = |package: &str| is_written(package) && listed.contains(&format!("packagefile {package}="));
    let known = |list: &[&'static str]| -> Vec<&'static str> {
        list.iter().copied().filter(|package| has(package)).collect()
    };
    let declared = known(DECLARED).into_iter().filter(|package| !WHOLE.contains(package));
    let embedded =
        EMBEDDED.iter().filter(|name| name.rsplit_once('.').is_some_and(|(package, _)| has(package)));
    let mut record = go.go();
    record.arg("run").arg(root().join("xtask/go/api.go")).arg(folder).arg(go.importcfg());
    record.args(known(WITH_BODIES)).args(known(WHOLE));
    record.arg("--").args(declared).arg("--").args(embedded);
    let before = folders(&root().join("core/std"));
    quietly(&mut record)?;
    // Packages whose types these mention, of which a program runs Go's source.
    for name in folders(folder).difference(&before) {
        fs::remove_dir_all(folder.join(name)).map_err(|e| format!("cannot remove {name}: {e}"))?;
    }
    Ok(())
}

pub fn run() -> Outcome {
    let std = root().join("core/std");
    for file in files_below(&std).into_iter().filter(|file| is_recorded_for_older(file)) {
        fs::remove_file(&file).map_err(|e| format!("cannot remove {}: {e}", file.display()))?;
    }
    let mut newer = packages(&std)?;
    let mut first_without = Go::ready()?.release().to_owned();
    for older in Go::older_releases()? {
        let go = Go::of_release(Some(&older))?;
        let folder = root().join("target/record-types").join(go.version());
        fs::create_dir_all(&folder).map_err(|e| format!("cannot make {}: {e}", folder.display()))?;
        declare(&go, &folder)?;
        let mut count = 0;
        for (name, package) in packages(&folder)? {
            let known = newer.entry(name.clone()).or_default();
            let changed: Vec<(String, Declared)> = package
                .types
                .iter()
                .filter(|(name, ty)| known.types.get(*name).is_none_or(|new| new.differs(ty)))
                .map(|(name, ty)| (name.clone(), ty.clone()))
                .collect();
            count += changed.len();
            if !changed.is_empty() {
                let file = format!("api_go1{}.go", go.minor());
                let text = text(&package, &changed, &first_without, go.version());
                write(&std.join(&name).join(file), text)?;
            }
            known.types.extend(changed);
        }
        println!("{count} types of the library are others in Go {}", go.version());
        first_without = go.release().to_owned();
    }
    Ok(())
}

fn folders(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.path().is_dir());
    folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

fn is_recorded_for_older(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("api_go"))
}

impl Declared {
    /// Whether it has other insides. What one release names and another defines is left alone: bodies of ours hang on it.
    fn differs(&self, older: &Declared) -> bool {
        let is_alias =
            |ty: &Declared| ty.lines.first().is_some_and(|line| line.split(' ').nth(2) == Some("="));
        is_alias(self) == is_alias(older) && normal(&self.lines) != normal(&older.lines)
    }
}

/// Without places and alignment.
fn normal(lines: &[String]) -> String {
    let mut text = lines.join("\n");
    while let Some((before, (_, after))) =
        text.split_once("/*line").and_then(|(before, rest)| Some((before, rest.split_once("*/")?)))
    {
        text = format!("{before}{after}");
    }
    let words: Vec<&str> = text.split_whitespace().filter(|word| !word.starts_with("//line")).collect();
    words.join(" ")
}

fn packages(folder: &Path) -> Outcome<BTreeMap<String, Package>> {
    let mut found = BTreeMap::new();
    for file in files_below(folder).into_iter().filter(|file| file.ends_with("api.go")) {
        let name = file.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
        found.insert(name, package(&read(&file)?));
    }
    Ok(found)
}

fn package(text: &str) -> Package {
    let mut package = Package::default();
    let mut open = None;
    for line in text.lines() {
        let mut words =
            line.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
        let first = words.next();
        if line.starts_with("package ") {
            package.clause = line.to_owned();
        } else if line.starts_with("import ") {
            package.imports.push(line.to_owned());
        } else if line.starts_with("type ") {
            open = words.next().map(str::to_owned);
            package.declared(open.as_deref()).lines.push(line.to_owned());
        } else if line.starts_with("func (") {
            // `func (recv T) …`, `func (recv *T[P]) …`
            open = None;
            let receiver = line.trim_start_matches("func (").split(')').next().unwrap_or_default();
            let receiver = receiver.split('[').next().unwrap_or_default();
            let name = receiver.rsplit([' ', '*']).next().map(str::to_owned);
            package.declared(name.as_deref()).methods.push(line.to_owned());
        } else if open.is_some() && (line.starts_with('\t') || line == "}") {
            package.declared(open.as_deref()).lines.push(line.to_owned());
        } else if first.is_some() {
            open = None;
        }
    }
    package
}

impl Package {
    fn declared(&mut self, name: Option<&str>) -> &mut Declared {
        self.types.entry(name.unwrap_or_default().to_owned()).or_default()
    }
}

fn text(package: &Package, types: &[(String, Declared)], first_without: &str, version: &str) -> String {
    let mut body = String::new();
    for (_, ty) in types {
        body += &format!("\n{}\n", ty.lines.join("\n"));
        if !ty.methods.is_empty() {
            body += &format!("\n{}\n", ty.methods.join("\n"));
        }
    }
    let used = |import: &&String| {
        // `import name "path"` or `import "path"`
        let import = import.trim_start_matches("import ");
        let (name, path) = import.split_once(' ').unwrap_or(("", import));
        let mut elems = path.trim_matches('"').rsplit('/');
        let last = elems.next().unwrap_or_default();
        let is_version = last.strip_prefix('v').is_some_and(|n| n.parse::<u32>().is_ok());
        let last = if is_version { elems.next().unwrap_or_default() } else { last };
        body.contains(&format!("{}.", if name.is_empty() { last } else { name }))
    };
    let imports: Vec<&str> = package.imports.iter().filter(used).map(String::as_str).collect();
    format!(
        "//go:build !go{first_without}\n\n// Recorded from Go {version} by `cargo xtask record types`; do not edit.\n\n{}\n\n{}\n{body}",
        package.clause,
        imports.join("\n"),
    )
}
