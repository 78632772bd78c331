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
    fs::write(Path::new(&env::var("OUT_DIR").unwrap_or_default()).join("std_table.rs"), table)
}

fn is_go(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "go")
}

fn entries(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(dir)?.map(|e| e.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
