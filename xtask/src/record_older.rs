//! `cargo xtask record older`: what the older releases of tests/gc/GO_VERSION do differently in the standard library,
//! held against the facts of the newest as they lie in core/std/facts: core/std/facts/go1.N.txt, only what differs from
//! the next newer release; which exported names came when, since.txt; and where the lines that our `//line` directives
//! name lie then, lines.txt. The forms are told in core/std/facts/README.md.

use crate::go::Go;
use crate::packages::{DECLARED, is_written, packages};
use crate::process::{Outcome, command, files_below, output, quietly, read, root, write};
use crate::record_std::{Recorder, recorded_packages};
use similar::{DiffOp, TextDiff};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

pub fn run() -> Outcome {
    let go = Go::ready()?;
    let mut newer = BTreeMap::new();
    for package in recorded_packages() {
        let path = root().join("core/std/facts").join(format!("{}.txt", package.replace('/', "_")));
        newer.insert(package, read(&path)?);
    }
    let mut names = vec![(go.minor(), names(&go)?)];
    for release in Go::older_releases()? {
        let go = Go::of_release(Some(&release))?;
        let recorder = Recorder::new(&go)?;
        let mut older = BTreeMap::new();
        for package in recorded_packages() {
            let known = newer.get(package).is_some_and(|facts| !facts.is_empty());
            let facts = if known && recorder.folder_of(package).is_some() {
                recorder.of_package(package)?
            } else {
                String::new()
            };
            older.insert(package, facts);
        }
        let (text, changed) = differences(&newer, &older)?;
        write(&root().join(format!("core/std/facts/go{release}.txt")), text)?;
        println!("{changed} functions differ in Go {}", go.version());
        names.push((go.minor(), self::names(&go)?));
        newer = older;
    }
    lines()?;
    write(&root().join("core/std/facts/since.txt"), since(&names))
}

/// `cargo xtask record lines`: only where lines lie, after a `//line` was added.
pub fn lines() -> Outcome {
    let newest = Go::ready()?;
    let named = named_files()?;
    let mut lines = String::new();
    for release in Go::older_releases()? {
        let go = Go::of_release(Some(&release))?;
        for file in &named {
            lines += &moved_lines(go.minor(), file, &newest, &go)?;
        }
    }
    write(&root().join("core/std/facts/lines.txt"), lines)
}

/// Files of the library that `//line` directives of core/std name, as `slices/sort.go`. What stands there for older releases
/// names their own lines.
fn named_files() -> Outcome<BTreeSet<String>> {
    let std = root().join("core/std");
    let mut named = BTreeSet::new();
    let is_newest = |file: &&PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.ends_with(".go")
            && !["older", "shape_older", "api_go"].iter().any(|start| name.starts_with(start))
    };
    for file in files_below(&std).iter().filter(is_newest) {
        let folder = file.parent().and_then(|f| f.file_name()).unwrap_or_default().to_string_lossy();
        for line in read(file)?.lines() {
            let directive = line.strip_prefix("//line ").or_else(|| line.strip_prefix("/*line "));
            if let Some((name, _)) = directive.and_then(|rest| rest.split_once(':')) {
                named.insert(format!("{}/{name}", folder.replace('_', "/")));
            }
        }
    }
    Ok(named)
}

/// `N FILE LINE:SHIFT …`: from that line of the newest release on, lines stand SHIFT lines further down in Go 1.N.
fn moved_lines(release: u8, file: &str, newest: &Go, older: &Go) -> Outcome<String> {
    let new = newest.source(file);
    let Some(old) = older.source(file) else { return Ok(String::new()) };
    let new =
        new.ok_or_else(|| format!("core/std names {file}, which Go {} does not have", newest.version()))?;
    let (mut text, mut last) = (String::new(), 0);
    for op in TextDiff::from_lines(&new, &old).ops() {
        if let DiffOp::Equal { old_index, new_index, .. } = *op {
            // `similar` calls the first text old; here that is the newest release.
            let shift = new_index as i64 - old_index as i64;
            if shift != last {
                text += &format!(" {}:{shift}", old_index + 1);
                last = shift;
            }
        }
    }
    Ok(if text.is_empty() { text } else { format!("{release} {file}{text}\n") })
}

/// Every exported name of the packages of core/std that programs import.
fn names(go: &Go) -> Outcome<BTreeSet<String>> {
    let helper = root().join("target/record-std").join(go.version()).join("names");
    write(&helper.join("go.mod"), "module recordnames\n\ngo 1.21\n")?;
    write(&helper.join("main.go"), include_str!("record_names.go"))?;
    quietly(go.go().args(["build", "-o", "record-names", "."]).current_dir(&helper))?;
    let format = "{{.ImportPath}}={{.Dir}}";
    let mut list = go.go();
    list.args(["list", "-e", "-f", format]).args(packages().filter(|package| is_written(package)));
    let listed = output(list.current_dir(&helper))?;
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    let folders = listed.lines().filter(|line| !line.ends_with('='));
    let mut record = command(&helper.join("record-names").to_string_lossy());
    record.args(folders).env("CGO_ENABLED", "0");
    Ok(quietly(&mut record)?.lines().map(str::to_owned).collect())
}

/// Blocks of a facts file by function name.
fn blocks(facts: &str) -> BTreeMap<&str, Vec<&str>> {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut current = "";
    for line in facts.lines() {
        if let Some(head) = line.strip_prefix("func ") {
            current = head.split(' ').next().unwrap_or_default();
        }
        found.entry(current).or_default().push(line);
    }
    found
}

/// What of a block decides anything: not the place of an ordinary function, nor why one is not inlinable.
fn essence(block: &[&str]) -> Vec<String> {
    let mut kept = inlined(block);
    kept.extend(block.iter().filter(|line| !is_inlines(line) && !is_says(line)).map(|line| {
        let Some(head) = line.strip_prefix("func ") else { return line.to_string() };
        let generic = head.split(' ').any(|word| word == "generic");
        head.split(' ').filter(|word| generic || word.starts_with("cost=")).collect::<Vec<_>>().join(" ")
    }));
    kept
}

/// `package PATH` and below it the blocks that are not the newer release's; `gone NAME` for those that are not there yet.
/// A block ends with `same body` where gc says the same inside it.
fn differences(newer: &BTreeMap<&str, String>, older: &BTreeMap<&str, String>) -> Outcome<(String, usize)> {
    let (mut text, mut count) = (String::new(), 0);
    for (package, old) in older {
        let new = blocks(newer.get(package).map_or("", String::as_str));
        let old = blocks(old);
        let ours = written_for_older(package)?;
        let mut lines: Vec<String> = Vec::new();
        for (name, block) in &old {
            let newer = new.get(name);
            let same = newer.is_some_and(|newer| essence(newer) == essence(block));
            let unknown = DECLARED.contains(package) && !is_exported(name) && !ours.contains(*name);
            if same || newer.is_none() && unknown {
                continue;
            }
            count += 1;
            let same_body = newer.is_some_and(|newer| inlined(newer) == inlined(block));
            lines.extend(
                block.iter().filter(|l| !(is_says(l) || same_body && is_inlines(l))).map(|l| (*l).to_owned()),
            );
            if same_body && !inlined(block).is_empty() {
                lines.push("  same body".to_owned());
            }
        }
        let gone = new.keys().filter(|name| !old.contains_key(*name)).map(|name| format!("gone {name}"));
        lines.extend(gone);
        if !lines.is_empty() {
            text += &format!("package {package}\n{}\n", lines.join("\n"));
        }
    }
    Ok((text, count))
}

/// What our files for older releases declare in a package, by the names of its facts: their bodies call these.
fn written_for_older(package: &str) -> Outcome<BTreeSet<String>> {
    let folder = root().join("core/std").join(package.replace('/', "_"));
    let mut names = BTreeSet::new();
    for file in files_below(&folder) {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        if !(name.starts_with("older") || name.starts_with("shape_older")) {
            continue;
        }
        for declared in read(&file)?.lines().filter_map(|line| line.strip_prefix("func ")) {
            let (owner, rest) = match declared.strip_prefix('(').and_then(|rest| rest.split_once(") ")) {
                Some((recv, rest)) => (recv.split(' ').next_back(), rest),
                None => (None, declared),
            };
            let function = rest.split(['(', '[']).next().unwrap_or_default();
            names.insert(match owner {
                Some(owner) if owner.starts_with('*') => format!("({owner}).{function}"),
                Some(owner) => format!("{owner}.{function}"),
                None => function.to_owned(),
            });
        }
    }
    Ok(names)
}

/// A program can name it: `F`, `T.M`, `(*T).M`.
fn is_exported(name: &str) -> bool {
    name.split('.').all(|part| part.trim_start_matches(['(', '*']).starts_with(char::is_uppercase))
}

fn is_says(line: &str) -> bool {
    line.starts_with("  says ")
}

fn is_inlines(line: &str) -> bool {
    line.starts_with("  inlines ")
}

/// The calls inlined in a body. Literals have other names in each release; only their number counts.
fn inlined(block: &[&str]) -> Vec<String> {
    let names = block.iter().filter(|line| is_inlines(line));
    names.map(|line| if line.contains(".func") { ".func".to_owned() } else { (*line).to_owned() }).collect()
}

/// `N PATH.NAME` for each exported name that the oldest release does not have, N being the first that does.
fn since(names: &[(u8, BTreeSet<String>)]) -> String {
    let Some((_, newest)) = names.first() else { return String::new() };
    let mut text = String::new();
    for name in newest {
        let first = names.iter().take_while(|(_, known)| known.contains(name)).last();
        if let Some((release, _)) = first
            && Some(release) != names.last().map(|(oldest, _)| oldest)
        {
            text += &format!("{release} {name}\n");
        }
    }
    text
}
