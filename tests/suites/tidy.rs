//! Checks the source tree: length of files, module headers, file names, trailing blanks, no paths of one machine, no slow selectors.

use escapement_tests::fixture::{before_tests, files_below, root, shown};
use std::fs;
use std::path::{Path, PathBuf};

/// Maximum number of lines of a Rust file, without its tests; 400 is the aim.
const LONGEST: usize = 800;

/// Folders with our own text.
const FOLDERS: [&str; 7] = ["core", "web", "tests", "xtask", "static", "docs", ".ci"];

fn texts() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        FOLDERS.iter().flat_map(|folder| files_below(&root().join(folder))).collect();
    files.extend(
        fs::read_dir(root()).into_iter().flatten().flatten().map(|e| e.path()).filter(|path| path.is_file()),
    );
    let known = ["rs", "go", "md", "toml", "ts", "css", "html", "json", "pest", "sh", "yml"];
    files.retain(|file| {
        let extension = file.extension().unwrap_or_default().to_string_lossy().into_owned();
        known.contains(&extension.as_str()) && !has_part(file, "node_modules") && !has_part(file, "target")
    });
    files
}

fn has_part(file: &Path, part: &str) -> bool {
    file.iter().any(|p| p == part)
}

/// Whether a file of core or web holds nothing but tests.
fn is_test(file: &Path) -> bool {
    shown(file)
        .split_once("/src/")
        .is_some_and(|(_, module)| module.contains("tests/") || module.ends_with("tests.rs"))
}

fn rust_files() -> Vec<PathBuf> {
    texts().into_iter().filter(|file| file.extension().is_some_and(|e| e == "rs")).collect()
}

#[test]
fn rust_files_are_short() {
    let mut long = Vec::new();
    for file in rust_files() {
        let text = fs::read_to_string(&file).unwrap();
        let code = before_tests(&text).lines().count();
        if code > LONGEST && !is_test(&file) {
            long.push(format!("{}: {code} lines", shown(&file)));
        }
    }
    assert!(long.is_empty(), "split by construct, not by size:\n{}", long.join("\n"));
}

#[test]
fn rust_files_open_with_a_module_header() {
    let mut bare = Vec::new();
    for file in rust_files() {
        let text = fs::read_to_string(&file).unwrap();
        if !text.starts_with("//!") && !file.ends_with("tests.rs") {
            bare.push(shown(&file));
        }
    }
    assert!(bare.is_empty(), "no `//!` contract on top:\n{}", bare.join("\n"));
}

#[test]
fn no_file_is_a_collection_of_odds_and_ends() {
    let drawers = ["utils", "util", "common", "misc", "helpers"];
    let found: Vec<String> = rust_files()
        .iter()
        .filter(|file| {
            file.with_extension("").iter().any(|part| drawers.iter().any(|drawer| part == *drawer))
        })
        .map(|file| shown(file))
        .collect();
    assert!(found.is_empty(), "code lives with the type it serves:\n{}", found.join("\n"));
}

#[test]
fn no_line_has_trailing_blanks() {
    let mut found = Vec::new();
    for file in texts() {
        let text = fs::read_to_string(&file).unwrap();
        for (index, line) in text.lines().enumerate() {
            if line.ends_with([' ', '\t', '\r']) {
                found.push(format!("{}:{}", shown(&file), index + 1));
            }
        }
    }
    assert!(found.is_empty(), "trailing blanks:\n{}", found.join("\n"));
}

/// What follows a selector's last combinator.
fn last_compound(selector: &str) -> &str {
    let (mut depth, mut from) = (0_u32, 0);
    for (at, c) in selector.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ' ' if depth == 0 => from = at + 1,
            _ => {}
        }
    }
    &selector[from..]
}

/// A browser invalidates the style of every element when a `:has()` may have changed whose rule can match any element.
/// With one such rule, each step took twice as long.
#[test]
fn rules_with_has_name_what_they_style() {
    let mut found = Vec::new();
    for file in texts().iter().filter(|file| file.extension().is_some_and(|e| e == "css")) {
        let text = fs::read_to_string(file).unwrap();
        for line in text.lines().filter(|line| line.contains(":has(") && line.ends_with(['{', ','])) {
            let subject = last_compound(line.trim_end_matches([' ', '{', ',']));
            if subject.starts_with(['*', ':']) && !subject.starts_with(":is(") {
                found.push(format!("{}: {line}", shown(file)));
            }
        }
    }
    assert!(found.is_empty(), "a `:has()` that any element could depend on:\n{}", found.join("\n"));
}

#[test]
fn nothing_names_one_machine() {
    // Split, so that this file passes the check.
    let words = [
        ["/wo", "rk/"].concat(),
        ["/ro", "ot/"].concat(),
        ["/ho", "me/"].concat(),
        ["registry.npm", "js"].concat(),
    ];
    let mut found = Vec::new();
    for file in texts() {
        let text = fs::read_to_string(&file).unwrap();
        for (index, line) in text.lines().enumerate() {
            if words.iter().any(|word| line.contains(word.as_str())) {
                found.push(format!("{}:{}", shown(&file), index + 1));
            }
        }
    }
    assert!(found.is_empty(), "paths or hosts of one machine:\n{}", found.join("\n"));
}
