//! Embeds the overlay: one table row per package, from the folders `overlay/*`; files in `overlay/math_rand` belong to
//! package `math/rand`.
//! The texts form one file, `later.txt`, and tables refer to parts of it: programs without imports don't need it, and
//! the page fetches it later (`embedded.rs`).

#[path = "build/outline.rs"]
mod outline;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default());
    let mut texts = String::new();
    let tables = packages(&root.join("overlay"), &mut texts)?;
    for (name, list) in ["overlay_table.rs", "overlay_outlines.rs"].iter().zip(tables) {
        fs::write(out.join(name), format!("Table::new({})", part(&mut texts, &list)))?;
    }
    let printable = Path::new("src/printable.txt");
    println!("cargo::rerun-if-changed={}", printable.display());
    fs::write(out.join("printable.rs"), part(&mut texts, &fs::read_to_string(printable)?))?;
    fs::write(out.join("lower.rs"), part(&mut texts, &lower_cases()))?;
    fs::write(out.join("later.txt"), texts)
}

/// Tables of each package's Go files and of their outlines.
fn packages(folder: &Path, texts: &mut String) -> io::Result<[String; 2]> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut packages: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for path in entries(folder)? {
        let name = if is_go(&path) { path.file_stem() } else { path.file_name() };
        let stem = name.unwrap_or_default().to_string_lossy().replace('_', "/");
        if is_go(&path) {
            packages.entry(stem).or_default().push(path);
        } else if path.is_dir() {
            println!("cargo::rerun-if-changed={}", path.display());
            let files = entries(&path)?.into_iter().filter(|file| is_go(file));
            packages.entry(stem).or_default().extend(files);
        }
    }
    packages.retain(|_, files| !files.is_empty());
    let (mut list, mut outlines) = (String::new(), String::new());
    for (package, files) in &packages {
        list.push_str(package);
        outlines.push_str(package);
        for file in files {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let text = fs::read_to_string(file)?;
            let (start, len) = place(texts, &text);
            let _ = write!(list, " {name} {start} {len}");
            let (start, len) = place(texts, &outline::outline(&text));
            let _ = write!(outlines, " {name} {start} {len}");
        }
        list.push('\n');
        outlines.push('\n');
    }
    Ok([list, outlines])
}

/// Lines of `FIRST COUNT STEP DISTANCE`: COUNT non-ASCII characters, STEP (1 or 2) apart, map DISTANCE away.
fn lower_cases() -> String {
    let mut runs: Vec<(u32, u32, u32, i64)> = Vec::new();
    for c in '\u{80}'..=char::MAX {
        let at = c as u32;
        let mut lower = c.to_lowercase();
        let to = lower.next().filter(|_| lower.next().is_none()).unwrap_or(c);
        let distance = i64::from(to as u32) - i64::from(at);
        if distance == 0 {
            continue;
        }
        match runs.last_mut() {
            Some((first, count @ 1, step, away)) if *away == distance && at - *first <= 2 => {
                (*count, *step) = (2, at - *first);
            }
            Some((first, count, step, away)) if *away == distance && at == *first + *count * *step => {
                *count += 1
            }
            _ => runs.push((at, 1, 1, distance)),
        }
    }
    runs.iter().map(|(first, count, step, distance)| format!("{first} {count} {step} {distance}\n")).collect()
}

/// Appends a text; returns its offset and length.
fn place(texts: &mut String, text: &str) -> (usize, usize) {
    let start = texts.len();
    texts.push_str(text);
    (start, text.len())
}

/// Appends a text; returns the Rust expression that names it.
fn part(texts: &mut String, text: &str) -> String {
    let (start, len) = place(texts, text);
    format!("Text {{ start: {start}, len: {len} }}")
}

fn is_go(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "go")
}

fn entries(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(dir)?.map(|e| e.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
