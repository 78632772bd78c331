//! Files that `//go:embed` patterns select.
//! In: the module's files and a package. Out: the files of each pattern, as `go` gives them to the compiler, or its error.
//! Rules: cmd/go/internal/load/pkg.go `resolveEmbed`, path/match.go, io/fs `ValidPath`; go1.27.

use super::{Package, Problem};
use crate::archive::{Input, embed_arguments};
use crate::syntax::embed_patterns;
use std::collections::{BTreeMap, BTreeSet};
use std::iter::Peekable;
use std::str::Chars;

/// Files by pattern, sorted by name. Names are relative to the package's folder.
pub type Embedded<'a> = BTreeMap<String, Vec<Input<'a>>>;

/// Files of the package's patterns. Errors: the first pattern that selects nothing or is invalid.
pub(super) fn resolve<'a>(package: &Package<'a>, files: &[Input<'a>]) -> Result<Embedded<'a>, Problem> {
    let mut embedded = Embedded::new();
    if !package.imports.iter().any(|import| import.path == "embed") {
        return Ok(embedded);
    }
    let tree = Tree::of(package.folder, files);
    for file in &package.files {
        let text = std::str::from_utf8(file.text).unwrap_or_default();
        for (line, number) in text.lines().zip(1..) {
            let Some(args) = embed_arguments(line) else { continue };
            // The compiler reports directives that do not parse.
            for (offset, pattern) in embed_patterns(args).unwrap_or_default() {
                let before = line.len() - args.len() + offset;
                let found = tree.select(&pattern).map_err(|why| Problem {
                    at: Some((file.name.to_owned(), number, before as u32 + 1)),
                    text: format!("pattern {pattern}: {why}"),
                })?;
                embedded.insert(pattern, found);
            }
        }
    }
    Ok(embedded)
}

/// The files below a package's folder, by relative name.
struct Tree<'a> {
    files: BTreeMap<&'a str, Input<'a>>,
}

impl<'a> Tree<'a> {
    fn of(folder: &str, files: &[Input<'a>]) -> Tree<'a> {
        let below = |name: &'a str| match folder {
            "" => Some(name),
            _ => name.strip_prefix(folder)?.strip_prefix('/'),
        };
        let files = files.iter().filter_map(|file| {
            let name = below(file.name)?;
            Some((name, Input { name, text: file.text }))
        });
        Tree { files: files.collect() }
    }

    fn select(&self, pattern: &str) -> Result<Vec<Input<'a>>, String> {
        let (glob, all) = match pattern.strip_prefix("all:") {
            Some(glob) => (glob, true),
            None => (pattern, false),
        };
        let valid = glob.split('/').all(|element| !matches!(element, "" | "." | ".."));
        if !valid || matches(glob, "").is_none() {
            return Err("invalid pattern syntax".to_owned());
        }
        let mut found: BTreeMap<&str, Input<'a>> = BTreeMap::new();
        for name in self.matching(glob) {
            let is_file = self.files.contains_key(name);
            let what = if is_file { "file" } else { "directory" };
            let mut above = (0..).zip(name.bytes()).filter(|(_, b)| *b == b'/').map(|(at, _)| &name[..at]);
            if above.any(|folder| self.is_module(folder)) || !is_file && self.is_module(name) {
                return Err(format!("cannot embed {what} {name}: in different module"));
            }
            if let Some(bad) = name.split('/').find(|element| is_repository(element)) {
                return Err(format!("cannot embed {what} {name}: invalid name {bad}"));
            }
            if let Some(file) = self.files.get(name) {
                found.insert(name, file.clone());
                continue;
            }
            let before = found.len();
            found.extend(self.below(name, all));
            if found.len() == before {
                return Err(format!("cannot embed directory {name}: contains no embeddable files"));
            }
        }
        if found.is_empty() {
            return Err("no matching files found".to_owned());
        }
        Ok(found.into_values().collect())
    }

    /// Files and folders whose names the pattern matches, sorted.
    fn matching(&self, glob: &str) -> BTreeSet<&'a str> {
        let depth = glob.split('/').count();
        let starts = self.files.keys().filter_map(|name| {
            let end = name.match_indices('/').map(|(at, _)| at).chain([name.len()]).nth(depth - 1);
            name.get(..end?)
        });
        starts.filter(|start| matches(glob, start) == Some(true)).collect()
    }

    /// Files in a folder that is embedded as a whole.
    fn below(&self, folder: &str, all: bool) -> impl Iterator<Item = (&'a str, Input<'a>)> {
        self.files.iter().filter_map(move |(name, file)| {
            let rest = name.strip_prefix(folder)?.strip_prefix('/')?;
            let hidden = |element: &str| !all && element.starts_with(['.', '_']) || is_repository(element);
            let mut inside = (0..).zip(rest.bytes()).filter(|(_, b)| *b == b'/');
            let foreign = inside.any(|(at, _): (usize, u8)| self.is_module(&name[..folder.len() + 1 + at]));
            (!foreign && !rest.split('/').any(hidden)).then(|| (*name, file.clone()))
        })
    }

    /// Whether the folder is the root of another module.
    fn is_module(&self, folder: &str) -> bool {
        self.files.contains_key(format!("{folder}/go.mod").as_str())
    }
}

/// Folders of version control, which are never embedded.
fn is_repository(element: &str) -> bool {
    matches!(element, ".bzr" | ".hg" | ".git" | ".svn")
}

/// Whether a shell pattern matches a whole name; `None` if the pattern is malformed. `*` and `?` don't match `/`.
fn matches(pattern: &str, name: &str) -> Option<bool> {
    let is_valid = {
        let mut rest = pattern.chars().peekable();
        loop {
            // Any character shows whether the next item is complete.
            match rest.peek() {
                None => break true,
                Some('*') => drop(rest.next()),
                Some(_) => {
                    if one(&mut rest, 'x').is_none() {
                        break false;
                    }
                }
            }
        }
    };
    is_valid.then(|| matches_rest(pattern.chars().peekable(), name))
}

fn matches_rest(mut pattern: Peekable<Chars<'_>>, name: &str) -> bool {
    let mut rest = name.chars();
    // The pattern after the last `*`, and the name after what that `*` matches. Earlier ones need no other match.
    let mut star: Option<(Peekable<Chars<'_>>, Chars<'_>)> = None;
    loop {
        if pattern.next_if_eq(&'*').is_some() {
            star = Some((pattern.clone(), rest.clone()));
            continue;
        }
        let is_match = match (pattern.peek(), rest.next()) {
            (None, None) => return true,
            (None, Some(_)) | (Some(_), None) => false,
            (Some(_), Some(c)) => one(&mut pattern, c) == Some(true),
        };
        if !is_match {
            let Some((after, from)) = &mut star else { return false };
            if from.next().is_none_or(|c| c == '/') {
                return false;
            }
            (pattern, rest) = (after.clone(), from.clone());
        }
    }
}

/// Whether the next item of a pattern, other than `*`, matches a character; `None` if it is malformed.
fn one(pattern: &mut Peekable<Chars<'_>>, c: char) -> Option<bool> {
    match pattern.next()? {
        '?' => Some(c != '/'),
        '\\' => Some(pattern.next()? == c),
        '[' => {
            let negated = pattern.next_if_eq(&'^').is_some();
            let mut matched = false;
            let mut first = true;
            while first || pattern.next_if_eq(&']').is_none() {
                first = false;
                let low = bound(pattern)?;
                let high = if pattern.next_if_eq(&'-').is_some() { bound(pattern)? } else { low };
                matched |= (low..=high).contains(&c);
            }
            Some(matched != negated)
        }
        literal => Some(literal == c),
    }
}

/// An end of a range in brackets.
fn bound(pattern: &mut Peekable<Chars<'_>>) -> Option<char> {
    match pattern.next()? {
        '-' | ']' => None,
        '\\' => pattern.next(),
        c => Some(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_as_in_package_path() {
        let ok = |pattern: &str, name: &str| matches(pattern, name) == Some(true);
        assert!(ok("*.txt", "a.txt") && ok("a[b-d]?", "acx") && ok("[^x]\\*", "a*") && ok("日*", "日本"));
        assert!(ok("*a*/*b", "caa/abb") && !ok("*a*b", "ba/b"));
        assert!(!ok(&"*a".repeat(40), &"a".repeat(4_000).replace("aaaa", "aaab")));
        assert!(!ok("*.txt", "d/a.txt") && !ok("a?", "a/") && !ok("", "a") && !ok("a*b", "ac"));
        for malformed in ["[", "[a", "[]a]", "[-]", "a\\", "[x-]"] {
            assert_eq!(matches(malformed, ""), None, "{malformed}");
        }
    }
}
