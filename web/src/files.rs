//! The files of a program whose text is a txtar archive: the editor shows one at a time.
//! In: the whole text. Out: which lines of it belong to which file, and the text with one file changed, added, renamed or deleted.
//! Invariant: the whole text is the program, also in storage and links; positions in it are lines of the whole text. A text
//! without marks is one file, [`FILE_NAME`].

use crate::protocol::FILE_NAME;
use escapement_core::archive;
use std::ops::Range;

/// One file of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct File {
    pub path: String,
    /// Lines of the text that stand before its first.
    pub before: u32,
    /// Bytes of the text: its mark, then its content.
    mark: Range<usize>,
    content: Range<usize>,
}

/// All files of a text, in the text's order; never empty.
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

    /// Whether the text names its files.
    pub fn are_named(&self) -> bool {
        self.0.len() > 1 || self.0.iter().any(|file| !file.mark.is_empty())
    }

    pub fn get(&self, index: usize) -> Option<&File> {
        self.0.get(index)
    }

    /// Whether these are the files of another text, by path.
    pub fn has_paths_of(&self, other: &Files) -> bool {
        self.0.iter().map(|file| &file.path).eq(other.0.iter().map(|file| &file.path))
            && self.are_named() == other.are_named()
    }

    pub fn index_of(&self, path: &str) -> Option<usize> {
        self.0.iter().position(|file| file.path == path)
    }

    /// The file to show first: the program's `main.go`, else the first with Go.
    pub fn first_shown(&self) -> usize {
        let is_main = |file: &File| file.path.rsplit('/').next() == Some(FILE_NAME);
        let found = self.0.iter().position(is_main);
        found.or_else(|| self.0.iter().position(|file| file.path.ends_with(".go"))).unwrap_or(0)
    }

    /// The file that holds a line of the text, and the line there.
    pub fn place(&self, line: u32) -> (usize, u32) {
        let index = self.0.iter().rposition(|file| file.before < line).unwrap_or(0);
        (index, line.saturating_sub(self.0.get(index).map_or(0, |file| file.before)).max(1))
    }

    /// A line of the text, as a person finds it: `12`, and in a text of several files `store/store.go:12`.
    pub fn told(&self, line: u32) -> String {
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

    /// The text with other content in a file. Content that begins with a mark is a whole program, and takes the place of all.
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

    /// The text with one more file, at the end.
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

    /// The text with another path for a file.
    pub fn renamed(&self, text: &str, index: usize, path: &str) -> String {
        let Some(file) = self.0.get(index) else { return text.to_owned() };
        let (before, after) = around(text, &file.mark);
        [before, &mark_of(path), after].concat()
    }

    /// The text without a file. A `main.go` that is left alone needs no mark.
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

    /// What a new file begins with: the package of the others in its folder.
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

/// A path as it is written, if a file of the program can be called so.
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
    fn a_plain_text_is_one_file_without_a_name_of_its_own() {
        let files = Files::of("package main\n");
        assert!(!files.are_named());
        assert_eq!(files.told(1), "1");
        assert_eq!(files.with("package main\n", 0, "package p\n"), "package p\n");
    }

    #[test]
    fn lines_of_the_text_are_lines_of_its_files() {
        let files = Files::of(MODULE);
        assert_eq!(files.first_shown(), 1);
        assert_eq!(files.place(6), (1, 3));
        assert_eq!(files.told(8), "store/store.go:1");
        assert_eq!(files.content(MODULE, 2), "package store\n");
        // Blank lines before the first mark are lines all the same.
        assert_eq!(Files::of("\n\n-- a.go --\npackage a\n").told(4), "a.go:1");
    }

    #[test]
    fn content_stays_in_its_file() {
        let files = Files::of(MODULE);
        let changed = files.with(MODULE, 1, "package main");
        assert_eq!(paths(&changed), ["go.mod", "main.go", "store/store.go"]);
        assert_eq!(Files::of(&changed).content(&changed, 1), "package main\n");
        // A whole program that is pasted into one file takes the place of all.
        assert_eq!(files.with(MODULE, 2, "-- a.go --\npackage a\n"), "-- a.go --\npackage a\n");
        // Marks in the middle divide the file.
        assert_eq!(paths(&files.with(MODULE, 0, "module m\n-- b.go --\npackage main\n")).len(), 4);
    }

    #[test]
    fn files_come_go_and_change_their_names() {
        let plain = "package main\n\nfunc main() {}\n";
        let two = Files::of(plain).added(plain, "more.go");
        assert_eq!(two, format!("-- main.go --\n{plain}-- more.go --\npackage main\n"));
        let files = Files::of(&two);
        assert_eq!(paths(&files.renamed(&two, 1, "other.go")), ["main.go", "other.go"]);
        assert_eq!(files.without(&two, 1), plain);
        assert_eq!(paths(&files.without(&two, 0)), ["more.go"]);
        assert!(files.added(&two, "a/b.go").ends_with("-- a/b.go --\npackage a\n"));
        // What stood before the first mark gets a name.
        let named = "package main\n-- b.go --\npackage main\n";
        assert_eq!(paths(&Files::of(named).renamed(named, 0, "a.go")), ["a.go", "b.go"]);
    }

    #[test]
    fn paths_are_plain() {
        assert_eq!(path_of(" store/store ").as_deref(), Some("store/store.go"));
        assert_eq!(path_of("./go.mod").as_deref(), Some("go.mod"));
        for bad in ["", "../x.go", "a//b.go", "a b.go", "/x.go"] {
            assert_eq!(path_of(bad), None, "{bad}");
        }
    }
}
