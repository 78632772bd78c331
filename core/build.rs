//! Embeds the std declarations: one table row for each package, from the folders `std/*`.
//! The files of `std/math_rand` are package `math/rand`: `api.go` as recorded, the others ours.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let std = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("std");
    println!("cargo::rerun-if-changed={}", std.display());
    let mut packages: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for path in entries(&std)? {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().replace('_', "/");
        if is_go(&path) {
            packages.entry(stem).or_default().push(path);
        } else if path.is_dir() {
            println!("cargo::rerun-if-changed={}", path.display());
            let files = entries(&path)?.into_iter().filter(|file| is_go(file));
            packages.entry(stem).or_default().extend(files);
        }
    }
    packages.retain(|_, files| !files.is_empty());
    let mut table = String::from("&[\n");
    for (package, files) in &packages {
        let _ = writeln!(table, "    ({package:?}, &[");
        for file in files {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let _ = writeln!(table, "        ({name:?}, include_str!({:?})),", file.display().to_string());
        }
        table.push_str("    ]),\n");
    }
    table.push(']');
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default());
    fs::write(out.join("std_table.rs"), table)?;
    fs::write(out.join("same_names.rs"), same_names(&std.join("same_names.txt"))?)?;
    fs::write(out.join("facts_table.rs"), facts(&std.join("facts"))?)
}

/// Rows `(path, "name=path name=path")`, sorted by path.
fn same_names(file: &Path) -> io::Result<String> {
    println!("cargo::rerun-if-changed={}", file.display());
    let text = fs::read_to_string(file)?;
    let rows: BTreeMap<&str, &str> = text.lines().filter_map(|line| line.split_once(": ")).collect();
    Ok(format!("&{:?}", rows.into_iter().collect::<Vec<_>>()))
}

/// gc's recorded facts, without what only people read: `name|cost|parameters|inlined calls|position` a line.
/// The position only of generic functions: what is made from those is reported there.
fn facts(dir: &Path) -> io::Result<String> {
    println!("cargo::rerun-if-changed={}", dir.display());
    let mut rows = BTreeMap::new();
    for path in entries(dir)? {
        if path.extension().is_none_or(|e| e != "txt") {
            continue;
        }
        let package = path.file_stem().unwrap_or_default().to_string_lossy().replace('_', "/");
        let mut rows_of_package: Vec<[String; 5]> = Vec::new();
        for line in fs::read_to_string(&path)?.lines() {
            if let Some(head) = line.strip_prefix("func ") {
                let (name, rest) = head.split_once(' ').unwrap_or((head, ""));
                let cost = rest.split_once("cost=").map_or("-", |(_, cost)| cost);
                let generic = rest.split(' ').any(|word| word == "generic");
                let at = rest.split(' ').find_map(|word| word.strip_prefix("at=")).filter(|_| generic);
                let at = at.unwrap_or_default().to_string();
                rows_of_package.push([name.into(), cost.into(), String::new(), String::new(), at]);
            } else if let Some(row) = rows_of_package.last_mut() {
                let line = line.trim_start();
                let (at, text) = if let Some(param) = line.strip_prefix("param ") {
                    // `0 name: flows` → `0 flows`
                    let (index, rest) = param.split_once(' ').unwrap_or((param, ""));
                    (2, format!("{index}{}", rest.split_once(':').map_or("", |(_, flows)| flows)))
                } else if let Some(name) = line.strip_prefix("inlines ") {
                    (3, name.to_string())
                } else {
                    continue;
                };
                if !row[at].is_empty() {
                    row[at].push(';');
                }
                row[at].push_str(&text);
            }
        }
        let lines: Vec<String> = rows_of_package.iter().map(|row| row.join("|")).collect();
        rows.insert(package, lines.join("\n"));
    }
    let mut table = String::from("&[\n");
    for (package, lines) in rows {
        let _ = writeln!(table, "    ({package:?}, {lines:?}),");
    }
    table.push(']');
    Ok(table)
}

fn is_go(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "go")
}

fn entries(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(dir)?.map(|e| e.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
