//! The files of a program whose text is a txtar archive; the editor shows one at a time.
//! In: the whole text. Out: the lines of each file, and the text with a file changed, added, renamed or deleted.
//! Invariant: the program is the whole text, also in storage and links, and positions are lines of the whole text.
//! A text without file markers is one file, [`FILE_NAME`].

use crate::protocol::FILE_NAME;
use escapement_core::archive;
use std::ops::Range;

const GO_MOD: &str = "go.mod";

/// One file of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct File {
    pub path: String,
    /// Number of lines of the text before its first line.
    pub before: u32,
    /// Byte ranges in the text: the marker with any text before it, then the content.
    mark: Range<usize>,
    content: Range<usize>,
}

/// All files of a text, in order; never empty.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Files(Vec<File>);

impl Default for Files {
    fn default() -> Files {
        Files::of("")
    }
}

impl Files {
    pub fn of(text: &str) -> Files {
        let Some(parts) = archive::archive(text.as_bytes()) else {
            return Files(vec![File {
                path: FILE_NAME.to_owned(),
                before: 0,
                mark: 0..0,
                content: 0..text.len(),
            }]);
        };
        let (mut files, mut end, mut lines) = (Vec::with_capacity(parts.len()), 0, 0);
        for part in parts {
            let start = part.text.as_ptr().addr() - text.as_ptr().addr();
            let counted = text.get(end..start).unwrap_or_default();
            let before = lines + newlines(counted);
            let content = start..start + part.text.len();
            files.push(File { path: part.name.to_owned(), before, mark: end..start, content });
            lines = before + newlines(text.get(start..start + part.text.len()).unwrap_or_default());
            end = start + part.text.len();
        }
        Files(files)
    }

    pub fn list(&self) -> &[File] {
        &self.0
    }

    /// Whether the text has file markers.
    pub fn are_named(&self) -> bool {
        self.0.len() > 1 || self.0.iter().any(|file| !file.mark.is_empty())
    }

    pub fn get(&self, index: usize) -> Option<&File> {
        self.0.get(index)
    }

    /// The line at `LINE:COL` or `FILE:LINE:COL`; `None` if it is not in the text, or `place` is a name.
    pub fn line_at<'t>(&self, text: &'t str, place: &str) -> Option<&'t str> {
        let (at, _) = place.rsplit_once(':')?;
        let (path, line) = at.rsplit_once(':').unwrap_or(("", at));
        let file = if path.is_empty() { self.0.first()? } else { self.get(self.index_of(path)?)? };
        text.get(file.content.clone())?.lines().nth(line.parse::<usize>().ok()?.checked_sub(1)?)
    }

    /// Whether the paths equal those of `other`.
    pub fn has_paths_of(&self, other: &Files) -> bool {
        self.0.iter().map(|file| &file.path).eq(other.0.iter().map(|file| &file.path))
            && self.are_named() == other.are_named()
    }

    pub fn index_of(&self, path: &str) -> Option<usize> {
        self.0.iter().position(|file| file.path == path)
    }

    /// Index of the file to show first: `main.go`, else the first Go file.
    pub fn first_shown(&self) -> usize {
        let is_main = |file: &File| file.path.rsplit('/').next() == Some(FILE_NAME);
        let found = self.0.iter().position(is_main);
        found.or_else(|| self.0.iter().position(|file| file.path.ends_with(".go"))).unwrap_or(0)
    }

    /// Index of the file that contains a line of the text, and the 1-based line in it.
    pub fn place(&self, line: u32) -> (usize, u32) {
        let index = self.0.iter().rposition(|file| file.before < line).unwrap_or(0);
        (index, line.saturating_sub(self.0.get(index).map_or(0, |file| file.before)).max(1))
    }

    /// Formats a line of the text: `12`, or `store/store.go:12` if the files are named.
    pub fn format_line(&self, line: u32) -> String {
        if !self.are_named() {
            return line.to_string();
        }
        let (index, line) = self.place(line);
        format!("{}:{line}", self.0.get(index).map_or("", |file| &file.path))
    }

    /// The content of a file.
    pub fn content<'a>(&self, text: &'a str, index: usize) -> &'a str {
        self.0.get(index).and_then(|file| text.get(file.content.clone())).unwrap_or_default()
    }

    /// The text with the content of a file replaced. Content that begins with a file marker replaces the whole text.
    pub fn with(&self, text: &str, index: usize, content: &str) -> String {
        let is_program = content.lines().next().is_some_and(|line| archive::mark(line.as_bytes()).is_some())
            && archive::archive(content.as_bytes()).is_some();
        match self.0.get(index) {
            Some(file) if !is_program => {
                let (before, after) = around(text, &file.content);
                let newline = if after.is_empty() || content.ends_with('\n') { "" } else { "\n" };
                [before, content, newline, after].concat()
            }
            _ => content.to_owned(),
        }
    }

    /// The text with a file appended.
    pub fn added(&self, text: &str, path: &str) -> String {
        let mut out = String::with_capacity(text.len() + 64);
        if !self.are_named() {
            out += &mark_of(FILE_NAME);
        }
        out += text;
        if !out.ends_with('\n') {
            out.push('\n');
        }
        out + &mark_of(path) + &self.beginning(text, path)
    }

    /// Path of the module in which an import leads to a folder of these files; `None` if they have a `go.mod`.
    pub fn module_for(&self, import: &str) -> Option<String> {
        if self.index_of(GO_MOD).is_some() {
            return None;
        }
        let folders = self.0.iter().filter_map(|file| Some(file.path.rsplit_once('/')?.0));
        let mut modules = folders.filter_map(|folder| import.strip_suffix(folder)?.strip_suffix('/'));
        modules.find(|module| !module.is_empty()).map(str::to_owned)
    }

    /// The text with a `go.mod` for a module. `go`: the language version.
    pub fn in_module(&self, text: &str, module: &str, go: &str) -> String {
        self.added(text, GO_MOD) + &format!("module {module}\n\ngo {go}\n")
    }

    /// The text with a file renamed.
    pub fn renamed(&self, text: &str, index: usize, path: &str) -> String {
        let Some(file) = self.0.get(index) else { return text.to_owned() };
        let (before, after) = around(text, &file.mark);
        [before, &mark_of(path), after].concat()
    }

    /// The text without a file. If only `main.go` remains, its marker is removed as well.
    pub fn without(&self, text: &str, index: usize) -> String {
        let Some(file) = self.0.get(index) else { return text.to_owned() };
        let (before, after) = around(text, &(file.mark.start..file.content.end));
        let rest = [before, after].concat();
        let files = Files::of(&rest);
        match files.list() {
            [only] if only.path == FILE_NAME => files.content(&rest, 0).to_owned(),
            _ => rest,
        }
    }

    /// Initial content of a new file: the package clause of its folder.
    fn beginning(&self, text: &str, path: &str) -> String {
        if !path.ends_with(".go") {
            return String::new();
        }
        let folder =
            |path: &str| path.rsplit_once('/').map_or(String::new(), |(folder, _)| folder.to_owned());
        let own = folder(path);
        let neighbours = (0..).zip(&self.0).filter(|(_, file)| folder(&file.path) == own);
        let clause = neighbours
            .flat_map(|(index, _)| self.content(text, index).lines())
            .find(|line| line.starts_with("package "));
        match clause {
            Some(clause) => format!("{}\n", clause.trim_end()),
            None => {
                format!("package {}\n", own.rsplit('/').next().filter(|n| !n.is_empty()).unwrap_or("main"))
            }
        }
    }
}

/// Normalises a path that the user typed: `.go` is added where there is no extension. `None` if it is not valid.
pub fn path_of(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches("./");
    let good = |part: &str| !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':']);
    if !text.split('/').all(good) || text.contains(char::is_whitespace) {
        return None;
    }
    let has_extension = text.rsplit('/').next().is_some_and(|name| name.contains('.'));
    Some(if has_extension { text.to_owned() } else { format!("{text}.go") })
}

fn newlines(text: &str) -> u32 {
    text.bytes().filter(|&b| b == b'\n').count() as u32
}

fn mark_of(path: &str) -> String {
    format!("-- {path} --\n")
}

fn around<'a>(text: &'a str, part: &Range<usize>) -> (&'a str, &'a str) {
    (text.get(..part.start).unwrap_or_default(), text.get(part.end..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODULE: &str = "-- go.mod --\nmodule m\n-- main.go --\npackage main\n\nfunc main() {}\n-- store/store.go --\npackage store\n";

    fn paths(text: &str) -> Vec<String> {
        Files::of(text).list().iter().map(|file| file.path.clone()).collect()
    }

    #[test]
    fn lines_are_found_by_place() {
        let at = |text: &'static str, place: &str| Files::of(text).line_at(text, place);
        assert_eq!(at("package p\nvar x int\n", "2:5"), Some("var x int"));
        assert_eq!(at(MODULE, "store/store.go:1:9"), Some("package store"));
        assert_eq!(at(MODULE, "none.go:1:1"), None);
        assert_eq!(at("package p\n", "9:1"), None);
        assert_eq!(at("package p\n", "x"), None);
    }

    #[test]
    fn text_without_markers_is_one_unnamed_file() {
        let files = Files::of("package main\n");
        assert!(!files.are_named());
        assert_eq!(files.format_line(1), "1");
        assert_eq!(files.with("package main\n", 0, "package p\n"), "package p\n");
    }

    #[test]
    fn lines_of_the_text_map_to_lines_of_its_files() {
        let files = Files::of(MODULE);
        assert_eq!(files.first_shown(), 1);
        assert_eq!(files.place(6), (1, 3));
        assert_eq!(files.format_line(8), "store/store.go:1");
        assert_eq!(files.content(MODULE, 2), "package store\n");
        // Blank lines before the first marker count.
        assert_eq!(Files::of("\n\n-- a.go --\npackage a\n").format_line(4), "a.go:1");
    }

    #[test]
    fn content_stays_in_its_file() {
        let files = Files::of(MODULE);
        let changed = files.with(MODULE, 1, "package main");
        assert_eq!(paths(&changed), ["go.mod", "main.go", "store/store.go"]);
        assert_eq!(Files::of(&changed).content(&changed, 1), "package main\n");
        // Pasting a whole program into a file replaces the text.
        assert_eq!(files.with(MODULE, 2, "-- a.go --\npackage a\n"), "-- a.go --\npackage a\n");
        // Markers inside content divide the file.
        assert_eq!(paths(&files.with(MODULE, 0, "module m\n-- b.go --\npackage main\n")).len(), 4);
    }

    #[test]
    fn files_are_added_renamed_and_deleted() {
        let plain = "package main\n\nfunc main() {}\n";
        let two = Files::of(plain).added(plain, "more.go");
        assert_eq!(two, format!("-- main.go --\n{plain}-- more.go --\npackage main\n"));
        let files = Files::of(&two);
        assert_eq!(paths(&files.renamed(&two, 1, "other.go")), ["main.go", "other.go"]);
        assert_eq!(files.without(&two, 1), plain);
        assert_eq!(paths(&files.without(&two, 0)), ["more.go"]);
        assert!(files.added(&two, "a/b.go").ends_with("-- a/b.go --\npackage a\n"));
        // Text before the first marker gets one when it is renamed.
        let named = "package main\n-- b.go --\npackage main\n";
        assert_eq!(paths(&Files::of(named).renamed(named, 0, "a.go")), ["a.go", "b.go"]);
    }

    #[test]
    fn an_import_that_ends_with_a_folder_names_the_module() {
        let text = "-- main.go --\npackage main\n-- store/store.go --\npackage store\n";
        let files = Files::of(text);
        assert_eq!(files.module_for("example.com/shop/store").as_deref(), Some("example.com/shop"));
        for other in ["example.com/shop/cache", "example.com/bookstore", "store", "/store"] {
            assert_eq!(files.module_for(other), None, "{other}");
        }
        let whole = files.in_module(text, "example.com/shop", "1.27");
        assert!(whole.ends_with("-- go.mod --\nmodule example.com/shop\n\ngo 1.27\n"));
        assert_eq!(Files::of(&whole).module_for("example.com/shop/store"), None);
    }

    #[test]
    fn paths_are_normalised() {
        assert_eq!(path_of(" store/store ").as_deref(), Some("store/store.go"));
        assert_eq!(path_of("./go.mod").as_deref(), Some("go.mod"));
        for bad in ["", "../x.go", "a//b.go", "a b.go", "/x.go"] {
            assert_eq!(path_of(bad), None, "{bad}");
        }
    }
}
