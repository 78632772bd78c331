//! Several files in one text: the txtar form of the Go playground, `-- name.go --` before each.
//! In: the inputs as given. Out: the files to compile, an archive's sorted by name as `go build` takes them, each
//! borrowing from its input; a text without such a line is one file, and one with files in folders is a module.
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
pub enum Expanded<'a> {
    /// One package: its files, and the language version that a go.mod beside them asks for.
    Files(Vec<Input<'a>>, Option<Version>),
    /// The files of a module, by their paths within it.
    Module(Vec<Input<'a>>),
}

/// Takes archives apart. Inputs of which one is called `go.mod` are the files of a module.
pub fn expand<'a>(inputs: &[Input<'a>]) -> Expanded<'a> {
    if inputs.iter().any(|input| input.name == "go.mod") {
        return Expanded::Module(inputs.to_vec());
    }
    let mut lang = None;
    let mut out = Vec::with_capacity(inputs.len());
    for input in inputs {
        let Some(mut files) = archive(input.text) else {
            out.push(input.clone());
            continue;
        };
        if inputs.len() == 1 && files.iter().any(|f| f.name.ends_with(".go") && f.name.contains('/')) {
            return Expanded::Module(files);
        }
        lang = files.iter().find(|f| f.name == "go.mod").and_then(|f| go_line(f.text)).or(lang);
        files.retain(|f| f.name.ends_with(".go") && !f.name.contains('/'));
        if files.iter().any(|f| !f.name.ends_with("_test.go")) {
            files.retain(|f| !f.name.ends_with("_test.go"));
        }
        files.sort_by_key(|f| f.name);
        out.extend(files);
    }
    Expanded::Files(out, lang)
}

/// How many lines of an archive stand before each of its files: the names with these numbers.
pub fn first_lines(text: &[u8]) -> Vec<(&str, u32)> {
    let start = |part: &[u8]| part.as_ptr().addr() - text.as_ptr().addr();
    let lines =
        |part: &[u8]| text.get(..start(part)).unwrap_or_default().iter().filter(|&&b| b == b'\n').count();
    let files = archive(text).unwrap_or_default().into_iter();
    files.map(|file| (file.name, lines(file.text) as u32)).collect()
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

    fn expanded(text: &str) -> (Vec<(String, String)>, Option<Version>) {
        let input = [Input { name: "x", text: text.as_bytes() }];
        let (files, lang) = match expand(&input) {
            Expanded::Files(files, lang) => (files, lang),
            Expanded::Module(files) => (files, None),
        };
        let part = |f: &Input| (f.name.to_string(), String::from_utf8_lossy(f.text).into_owned());
        (files.iter().map(part).collect(), lang)
    }

    #[test]
    fn a_plain_text_is_one_file() {
        assert_eq!(expanded("package p\n").0, [("x".into(), "package p\n".into())]);
        assert_eq!(expanded("-- note --\n").0[0].0, "x");
    }

    #[test]
    fn an_archive_is_its_go_files_by_name() {
        let text = "package main\n-- b.go --\npackage b\n-- go.mod --\ngo 1.22\n-- a.go --\npackage a";
        let wanted = [("a.go", "package a"), ("b.go", "package b\n"), ("prog.go", "package main\n")];
        let wanted = wanted.map(|(n, t)| (n.to_string(), t.to_string())).to_vec();
        assert_eq!(expanded(text), (wanted, Some(Version(22))));
        assert_eq!(first_lines(text.as_bytes()), [("prog.go", 0), ("b.go", 2), ("go.mod", 4), ("a.go", 6)]);
    }

    #[test]
    fn tests_stay_out_and_folders_make_a_module() {
        assert_eq!(expanded("-- a.go --\nA\n-- a_test.go --\nT\n").0.len(), 1);
        let input = [Input { name: "x", text: b"-- a.go --\nA\n-- sub/b.go --\nB\n-- sub/c.txt --\n" }];
        assert!(matches!(expand(&input), Expanded::Module(files) if files.len() == 3));
    }
}
