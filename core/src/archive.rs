//! Several files in one text: the Go playground's txtar form, with `-- name.go --` before each file.
//! In: inputs as given. Out: the files to compile, each borrowing from its input. An archive's files are sorted by
//! name, as `go build` sorts them; a text without such a line is one file; a text with files in folders is a module.
//! Rules: golang.org/x/tools/txtar; the playground (text before the first marker is `prog.go`).

use crate::version::Version;
use std::rc::Rc;

/// A file to compile.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// Name printed in positions.
    pub name: &'a str,
    /// Go source. Bytes that are not UTF-8 are an error of the Go program.
    pub text: &'a [u8],
}

/// Contents of the inputs.
#[derive(Debug)]
pub enum Expanded<'a> {
    /// Files of one package, and the language version from a go.mod beside them.
    Files(Vec<Input<'a>>, Option<Version>),
    /// Files of a module, with paths relative to its root.
    Module(Vec<Input<'a>>),
}

/// Splits archives into files. Inputs that include a `go.mod` form a module, and so does an archive with folders or
/// embedded files. `tests`: the test files of a package that is not a program stay.
pub fn expand<'a>(inputs: &[Input<'a>], tests: bool) -> Expanded<'a> {
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
        let in_module =
            |f: &Input<'_>| f.name.ends_with(".go") && (f.name.contains('/') || embeds_files(f.text));
        if inputs.len() == 1 && files.iter().any(in_module) {
            return Expanded::Module(files);
        }
        lang = files.iter().find(|f| f.name == "go.mod").and_then(|f| go_line(f.text)).or(lang);
        files.retain(|f| f.name.ends_with(".go") && !f.name.contains('/'));
        let is_tested = tests && !files.iter().any(has_main);
        if !is_tested && files.iter().any(|f| !f.name.ends_with("_test.go")) {
            files.retain(|f| !f.name.ends_with("_test.go"));
        }
        files.sort_by_key(|f| f.name);
        out.extend(files);
    }
    Expanded::Files(out, lang)
}

/// Name in a package clause; empty if there is none.
pub fn package_name(text: &str) -> &str {
    let mut rest = text.trim_start_matches('\u{feff}');
    loop {
        rest = rest.trim_start();
        if rest.starts_with("//") {
            rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
        } else if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, rest)| rest);
        } else {
            break;
        }
    }
    let Some(rest) = rest.strip_prefix("package") else { return "" };
    let name = rest.trim_start();
    let end = name.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(name.len());
    name.get(..end).unwrap_or_default()
}

/// Whether the file is Go source with a program's `main`.
pub fn has_main(file: &Input<'_>) -> bool {
    let text = std::str::from_utf8(file.text).unwrap_or_default();
    let declares = |text: &str| text.lines().any(|line| line.starts_with("func main("));
    file.name.ends_with(".go") && package_name(text) == "main" && declares(text)
}

/// Files that exist when a run starts.
#[derive(Clone, Debug, Default)]
pub struct Disk {
    /// Paths relative to the root of the module, and contents.
    pub files: Vec<(String, Rc<Vec<u8>>)>,
    /// Working directory, relative to the root of the module.
    pub folder: String,
}

impl Disk {
    /// All files of a module or of the archives among the inputs. A file given by itself stays outside (the command adds
    /// those of a test's folder), as do paths that lead out of the module.
    pub fn of(inputs: &[Input<'_>], folder: Option<&str>) -> Disk {
        let files: Vec<Input<'_>> = match inputs.iter().any(|input| input.name == "go.mod") {
            true => inputs.to_vec(),
            false => inputs.iter().filter_map(|input| archive(input.text)).flatten().collect(),
        };
        let inside = |file: &Input<'_>| file.name.split('/').all(|part| !matches!(part, "" | "." | ".."));
        let files = files.into_iter().filter(inside);
        let files = files.map(|file| (file.name.to_owned(), Rc::new(file.text.to_vec()))).collect();
        Disk { files, folder: folder.unwrap_or_default().to_owned() }
    }

    /// Text of the file with this path; empty if there is none or it is not UTF-8.
    pub fn text(&self, path: &str) -> &str {
        let file = self.files.iter().find(|(name, _)| name == path);
        file.and_then(|(_, text)| std::str::from_utf8(text).ok()).unwrap_or_default()
    }
}

/// Name of each file of an archive, with the number of lines before it. Empty for plain text.
pub fn first_lines(text: &[u8]) -> Vec<(&str, u32)> {
    let start = |part: &[u8]| part.as_ptr().addr() - text.as_ptr().addr();
    let lines =
        |part: &[u8]| text.get(..start(part)).unwrap_or_default().iter().filter(|&&b| b == b'\n').count();
    let files = archive(text).unwrap_or_default().into_iter();
    files.map(|file| (file.name, lines(file.text) as u32)).collect()
}

/// Splits a text that contains at least one marker for a Go file, in the text's order.
pub fn archive(text: &[u8]) -> Option<Vec<Input<'_>>> {
    let mut files: Vec<Input<'_>> = Vec::new();
    let mut name = "prog.go";
    let mut start = 0;
    let mut at = 0;
    let (mut marked, mut names_go_file) = (false, false);
    for line in text.split_inclusive(|&b| b == b'\n') {
        if let Some(next) = mark(line) {
            let part = text.get(start..at).unwrap_or_default();
            // Text before the first marker is a file unless it is blank.
            if marked || !part.trim_ascii().is_empty() {
                files.push(Input { name, text: part });
            }
            (name, start, marked) = (next, at + line.len(), true);
            names_go_file |= next.ends_with(".go");
        }
        at += line.len();
    }
    files.push(Input { name, text: text.get(start..).unwrap_or_default() });
    // A line of a raw string may look like a marker, but hardly ever names a Go file.
    (marked && names_go_file).then_some(files)
}

/// Arguments of a `//go:embed` line, which may be indented.
pub fn embed_arguments(line: &str) -> Option<&str> {
    line.trim_start().strip_prefix("//go:embed").filter(|args| args.starts_with([' ', '\t']))
}

/// Whether a Go file embeds others.
pub fn embeds_files(text: &[u8]) -> bool {
    std::str::from_utf8(text).is_ok_and(|text| text.lines().any(|line| embed_arguments(line).is_some()))
}

/// Returns the name in `-- name --`.
pub fn mark(line: &[u8]) -> Option<&str> {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let name = line.strip_prefix(b"-- ")?.strip_suffix(b" --")?.trim_ascii();
    std::str::from_utf8(name).ok().filter(|name| !name.is_empty())
}

/// Language version of a go.mod's `go` line.
fn go_line(text: &[u8]) -> Option<Version> {
    let text = std::str::from_utf8(text).ok()?;
    text.lines().find_map(|line| Version::parse_language(line.trim().strip_prefix("go ")?.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn expanded(text: &str) -> (Vec<(String, String)>, Option<Version>) {
        let input = [Input { name: "x", text: text.as_bytes() }];
        let (files, lang) = match expand(&input, false) {
            Expanded::Files(files, lang) => (files, lang),
            Expanded::Module(files) => (files, None),
        };
        let part = |f: &Input| (f.name.to_string(), String::from_utf8_lossy(f.text).into_owned());
        (files.iter().map(part).collect(), lang)
    }

    #[test]
    fn plain_text_is_one_file() {
        assert_eq!(expanded("package p\n").0, [("x".into(), "package p\n".into())]);
        assert_eq!(expanded("-- note --\n").0[0].0, "x");
    }

    #[test]
    fn archive_yields_its_go_files_sorted_by_name() {
        let text = "package main\n-- b.go --\npackage b\n-- go.mod --\ngo 1.22\n-- a.go --\npackage a";
        let wanted = [("a.go", "package a"), ("b.go", "package b\n"), ("prog.go", "package main\n")];
        let wanted = wanted.map(|(n, t)| (n.to_string(), t.to_string())).to_vec();
        assert_eq!(expanded(text), (wanted, Some(Version(22))));
        assert_eq!(first_lines(text.as_bytes()), [("prog.go", 0), ("b.go", 2), ("go.mod", 4), ("a.go", 6)]);
    }

    #[test]
    fn test_files_are_dropped_and_folders_make_a_module() {
        assert_eq!(expanded("-- a.go --\nA\n-- a_test.go --\nT\n").0.len(), 1);
        let input = [Input { name: "x", text: b"-- a.go --\nA\n-- sub/b.go --\nB\n-- sub/c.txt --\n" }];
        assert!(matches!(expand(&input, false), Expanded::Module(files) if files.len() == 3));
    }
}
