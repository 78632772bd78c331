//! Finds fixtures: Go programs with the text files recorded for them.

use std::fs;
use std::path::{Path, PathBuf};

/// Root folder of the repository.
pub fn root() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or_else(|| here.clone(), Path::to_path_buf)
}

/// The .go files directly in `tests/FOLDER`, sorted.
pub fn programs(folder: &str) -> Vec<PathBuf> {
    sorted_files(&root().join("tests").join(folder), "go")
}

/// The files with this extension directly in a folder, sorted; none if the folder is missing.
pub fn sorted_files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> = entries.filter(|f| f.extension().is_some_and(|e| e == extension)).collect();
    files.sort();
    files
}

/// Every file below a folder, sorted.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

/// The text recorded for a program; empty if there is none.
pub fn recorded(program: &Path, extension: &str) -> String {
    let bytes = fs::read(program.with_extension(extension)).unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Extension of the file recorded for a release: `m@1.25`, or that of the next newer release with a file, in the end `m`.
pub fn of_release(program: &Path, extension: &str, release: &str) -> String {
    let mut names = names_from(extension, release).into_iter();
    names.find(|name| program.with_extension(name).is_file()).unwrap_or_else(|| extension.to_owned())
}

/// Extension, without `.gap`, of the file with our output in a known gap: that of the release or of the next newer one
/// with a file. Newer releases whose recorded text differs have gaps of their own.
pub fn gap_of_release(program: &Path, extension: &str, release: &str) -> String {
    let recorded = of_release(program, extension, release);
    for name in names_from(extension, release) {
        if program.with_extension(format!("{name}.gap")).is_file() {
            return name;
        }
        if name == recorded {
            break;
        }
    }
    recorded
}

/// Extensions of files of a release and the newer ones, the newest last.
fn names_from(extension: &str, release: &str) -> Vec<String> {
    let releases = releases();
    let place = releases.iter().position(|known| *known == release).unwrap_or(0);
    let older = releases.get(1..=place).unwrap_or_default().iter().rev();
    older.map(|release| format!("{extension}@{release}")).chain([extension.to_owned()]).collect()
}

/// The text of a Rust file up to the first test module that it contains.
pub fn before_tests(text: &str) -> &str {
    const HEAD: &str = "#[cfg(test)]\nmod ";
    let mut heads = text.match_indices(HEAD);
    let is_here = |at: usize| text[at + HEAD.len()..].lines().next().is_some_and(|line| line.ends_with('{'));
    heads.find(|(at, _)| is_here(*at)).map_or(text, |(at, _)| &text[..at])
}

/// A path relative to the root.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}

/// The releases in tests/gc/GO_VERSION, newest first: `1.27`, `1.26`, …
pub fn releases() -> Vec<&'static str> {
    let text = include_str!("../gc/GO_VERSION");
    let versions = text.lines().filter_map(|row| row.split(' ').next());
    versions.filter_map(|version| Some(version.rsplit_once('.')?.0)).collect()
}
