//! Embeds the std declarations: one table row for each package, from the folders `std/*`.
//! The files of `std/math_rand` are package `math/rand`: `api.go` as recorded, the others ours.
//! The texts become one file, `later.txt`, and the tables name parts of it: a program that imports nothing does without, and
//! the page fetches it later (`embedded.rs`).

#[path = "build/outline.rs"]
mod outline;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default());
    let std = root.join("std");
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default());
    let mut texts = String::new();
    for (folder, names) in [
        (&std, ["std_table.rs", "outlines.rs"]),
        (&root.join("overlay"), ["overlay_table.rs", "overlay_outlines.rs"]),
    ] {
        let tables = packages(folder, &mut texts)?;
        for (name, list) in names.iter().zip(tables) {
            fs::write(out.join(name), format!("Table::new({})", part(&mut texts, &list)))?;
        }
    }
    for name in ["same_names", "instances"] {
        let rows = listed(&std.join(name).with_extension("txt"), &mut texts)?;
        fs::write(out.join(name).with_extension("rs"), rows)?;
    }
    let (older, since) = older_facts(&std.join("facts"), &mut texts)?;
    fs::write(out.join("older_facts_table.rs"), older)?;
    fs::write(out.join("since.rs"), since)?;
    let categories = Path::new("src/categories.txt");
    println!("cargo::rerun-if-changed={}", categories.display());
    fs::write(out.join("categories.rs"), part(&mut texts, &fs::read_to_string(categories)?))?;
    let upper = |c: char| single(c.to_uppercase());
    let lower = |c: char| single(c.to_lowercase());
    fs::write(out.join("upper.rs"), part(&mut texts, &cases(upper)))?;
    fs::write(out.join("lower.rs"), part(&mut texts, &cases(lower)))?;
    for name in ["carried", "lines"] {
        let text = fs::read_to_string(std.join("facts").join(name).with_extension("txt"))?;
        fs::write(out.join(name).with_extension("rs"), part(&mut texts, &text))?;
    }
    fs::write(out.join("facts_table.rs"), facts(&std.join("facts"), &mut texts)?)?;
    fs::write(out.join("later.txt"), texts)
}

/// The tables of the Go files of each package in a folder, and of their outlines.
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

/// What maps to one character.
fn single(mut mapped: impl Iterator<Item = char>) -> Option<char> {
    mapped.next().filter(|_| mapped.next().is_none())
}

/// `FIRST COUNT STEP DISTANCE` a line: so many characters beyond ASCII, one or two apart, map that far away.
fn cases(map: impl Fn(char) -> Option<char>) -> String {
    let mut runs: Vec<(u32, u32, u32, i64)> = Vec::new();
    for c in '\u{80}'..=char::MAX {
        let at = c as u32;
        let distance = map(c).map_or(0, |to| i64::from(to as u32) - i64::from(at));
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

/// Adds a text; where it stands.
fn place(texts: &mut String, text: &str) -> (usize, usize) {
    let start = texts.len();
    texts.push_str(text);
    (start, text.len())
}

/// Adds a text; the Rust expression that names it.
fn part(texts: &mut String, text: &str) -> String {
    let (start, len) = place(texts, text);
    format!("Text {{ start: {start}, len: {len} }}")
}

/// Of lines `path: words`, the words by path.
fn listed(file: &Path, texts: &mut String) -> io::Result<String> {
    println!("cargo::rerun-if-changed={}", file.display());
    let text = fs::read_to_string(file)?;
    let rows = text.lines().filter_map(|line| line.split_once(": "));
    let rows: BTreeMap<String, String> = rows.map(|(path, names)| (path.into(), names.into())).collect();
    Ok(table(&rows, texts))
}

/// gc's recorded facts, without what only people read: `name|cost|parameters|inlined calls|position` a line.
/// The position only of generic functions: what is made from those is reported there.
fn facts(dir: &Path, texts: &mut String) -> io::Result<String> {
    println!("cargo::rerun-if-changed={}", dir.display());
    let mut rows = BTreeMap::new();
    for path in entries(dir)? {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().replace('_', "/");
        if path.extension().is_some_and(|e| e == "txt")
            && !stem.starts_with("go1.")
            && stem != "since"
            && stem != "lines"
            && stem != "carried"
        {
            rows.insert(stem, compact(&fs::read_to_string(&path)?));
        }
    }
    Ok(table(&rows, texts))
}

/// What older releases have differently, by release and package: lines as above, with `|=` behind them where the
/// body stayed and `name|gone` for functions that came later. And the text that names what came later.
fn older_facts(dir: &Path, texts: &mut String) -> io::Result<(String, String)> {
    let mut releases = String::from("[\n");
    for path in entries(dir)? {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let Some(release) = stem.strip_prefix("go1.").and_then(|n| n.parse::<u8>().ok()) else { continue };
        let text = fs::read_to_string(&path)?;
        let mut rows = BTreeMap::new();
        for part in text.split("package ").filter(|part| !part.is_empty()) {
            let (package, facts) = part.split_once('\n').unwrap_or((part, ""));
            rows.insert(package.to_string(), compact(facts));
        }
        let _ = writeln!(releases, "({release}, {}),", table(&rows, texts));
    }
    releases.push(']');
    let since = part(texts, &fs::read_to_string(dir.join("since.txt"))?);
    Ok((releases, since))
}

/// One text for each path.
fn table(rows: &BTreeMap<String, String>, texts: &mut String) -> String {
    let mut list = String::new();
    for (package, lines) in rows {
        let (start, len) = place(texts, lines);
        let _ = writeln!(list, "{package} - {start} {len}");
    }
    format!("Table::new({})", part(texts, &list))
}

fn compact(facts: &str) -> String {
    let mut rows: Vec<[String; 6]> = Vec::new();
    for line in facts.lines() {
        if let Some(name) = line.strip_prefix("gone ") {
            rows.push([
                name.into(),
                "gone".into(),
                String::new(),
                String::new(),
                String::new(),
                String::new(),
            ]);
        } else if let Some(head) = line.strip_prefix("func ") {
            let (name, rest) = head.split_once(' ').unwrap_or((head, ""));
            let cost = rest.split_once("cost=").map_or("-", |(_, cost)| cost);
            let cost = if cost.bytes().all(|b| b.is_ascii_digit()) { cost } else { "-" };
            let generic = rest.split(' ').any(|word| word == "generic");
            let at = rest.split(' ').find_map(|word| word.strip_prefix("at="));
            // Positions are told of generic functions, and of parameters of methods where those are promoted.
            let at = at.filter(|_| generic || name.contains('.') && !name.contains(".func"));
            let at = at.unwrap_or_default().trim_end_matches(":6").to_string();
            rows.push([name.into(), cost.into(), String::new(), String::new(), at, String::new()]);
        } else if let Some(row) = rows.last_mut() {
            let line = line.trim_start();
            let (at, text) = if let Some(param) = line.strip_prefix("param ") {
                // `0 name: flows` → `0 flows`
                let (index, rest) = param.split_once(' ').unwrap_or((param, ""));
                (2, format!("{index}{}", rest.split_once(':').map_or("", |(_, flows)| flows)))
            } else if let Some(name) = line.strip_prefix("inlines ") {
                (3, name.to_string())
            } else if line == "same body" {
                (5, "=".to_string())
            } else {
                continue;
            };
            if !row[at].is_empty() {
                row[at].push('\t');
            }
            row[at].push_str(&text);
        }
    }
    let lines: Vec<String> = rows.iter().map(|row| row.join("|").trim_end_matches('|').to_string()).collect();
    lines.join("\n")
}

fn is_go(path: &Path) -> bool {
    path.extension().is_some_and(|e| e == "go")
}

fn entries(dir: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(dir)?.map(|e| e.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
