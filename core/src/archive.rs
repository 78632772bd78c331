//! Several files in one text: the txtar form of the Go playground, `-- name.go --` before each.
//! In: the inputs as given. Out: the files to compile, an archive's sorted by name as `go build` takes them, each
//! borrowing from its input; a text without such a line is one file.
//! Rules: golang.org/x/tools/txtar; what the playground makes of it (text before the first mark is `prog.go`).

use crate::version::Version;

/// A file to compile.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// Printed in positions.
    pub name: &'a str,
    /// Go source; bytes that are not UTF-8 are an error of the program.
    pub text: &'a [u8],
}

/// What the inputs hold.
#[derive(Debug)]
pub struct Expanded<'a> {
    pub files: Vec<Input<'a>>,
    /// Of a `go` line in an archive's go.mod.
    pub lang: Option<Version>,
    /// A Go file of another package: a folder of the archive, which we cannot compile.
    pub foreign: Option<&'a str>,
}

/// Takes archives apart.
pub fn expand<'a>(inputs: &[Input<'a>]) -> Expanded<'a> {
    let mut out = Expanded { files: Vec::with_capacity(inputs.len()), lang: None, foreign: None };
    for input in inputs {
        let Some(mut files) = archive(input.text) else {
            out.files.push(input.clone());
            continue;
        };
        out.lang = files.iter().find(|f| f.name == "go.mod").and_then(|f| go_line(f.text)).or(out.lang);
        files.retain(|f| f.name.ends_with(".go"));
        out.foreign = out.foreign.or(files.iter().map(|f| f.name).find(|name| name.contains('/')));
        files.retain(|f| !f.name.contains('/'));
        if files.iter().any(|f| !f.name.ends_with("_test.go")) {
            files.retain(|f| !f.name.ends_with("_test.go"));
        }
        files.sort_by_key(|f| f.name);
        out.files.extend(files);
    }
    out
}

/// The parts of a text that holds at least one mark of a Go file.
fn archive(text: &[u8]) -> Option<Vec<Input<'_>>> {
    let mut files: Vec<Input<'_>> = Vec::new();
    let mut name = "prog.go";
    let mut start = 0;
    let mut at = 0;
    let (mut marked, mut names_go_file) = (false, false);
    for line in text.split_inclusive(|&b| b == b'\n') {
        if let Some(next) = mark(line) {
            let part = text.get(start..at).unwrap_or_default();
            // What stands before the first mark is a file only if there is anything.
            if marked || !part.trim_ascii().is_empty() {
                files.push(Input { name, text: part });
            }
            (name, start, marked) = (next, at + line.len(), true);
            names_go_file |= next.ends_with(".go");
        }
        at += line.len();
    }
    files.push(Input { name, text: text.get(start..).unwrap_or_default() });
    // A line of a raw string may look like a mark; one that names a Go file hardly ever does.
    (marked && names_go_file).then_some(files)
}

/// The name in `-- name --`.
fn mark(line: &[u8]) -> Option<&str> {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let name = line.strip_prefix(b"-- ")?.strip_suffix(b" --")?.trim_ascii();
    std::str::from_utf8(name).ok().filter(|name| !name.is_empty())
}

/// The language version that a go.mod asks for.
fn go_line(text: &[u8]) -> Option<Version> {
    let text = std::str::from_utf8(text).ok()?;
    text.lines().find_map(|line| Version::parse_language(line.trim().strip_prefix("go ")?.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<(String, String)> {
        let input = [Input { name: "x", text: text.as_bytes() }];
        let files = expand(&input).files;
        let part = |f: &Input| (f.name.to_string(), String::from_utf8_lossy(f.text).into_owned());
        files.iter().map(part).collect()
    }

    #[test]
    fn a_plain_text_is_one_file() {
        assert_eq!(names("package p\n"), [("x".into(), "package p\n".into())]);
        assert_eq!(names("-- note --\n")[0].0, "x");
    }

    #[test]
    fn an_archive_is_its_go_files_by_name() {
        let text = "package main\n-- b.go --\npackage b\n-- go.mod --\ngo 1.22\n-- a.go --\npackage a";
        let files = names(text);
        let wanted = [("a.go", "package a"), ("b.go", "package b\n"), ("prog.go", "package main\n")];
        assert_eq!(files, wanted.map(|(n, t)| (n.to_string(), t.to_string())));
        let input = [Input { name: "x", text: text.as_bytes() }];
        assert_eq!(expand(&input).lang, Some(Version(22)));
    }

    #[test]
    fn tests_and_other_packages_stay_out() {
        assert_eq!(names("-- a.go --\nA\n-- a_test.go --\nT\n").len(), 1);
        let input = [Input { name: "x", text: b"-- a.go --\nA\n-- sub/b.go --\nB\n" }];
        assert_eq!(expand(&input).foreign, Some("sub/b.go"));
    }
}
