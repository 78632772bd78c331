//! The file format of a release's library.
//! Layout: [`FORMAT`]; length of the index, 4 bytes, little-endian; the index; the packages, concatenated. A package is its
//! head, then the bytes of its files, facts and names. Index and heads are postcard, which borrows from the file.
//! Reading a package touches its head alone: of most packages, a program needs a few declarations.

use super::View;
use crate::version::Version;
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

/// Magic at the start of a pack. The number changes with the format.
pub const FORMAT: &[u8] = b"escapement library 12\n";

/// The bytes are not a complete pack, index or part of this format.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Damaged;

/// A package's source, and gc's facts about it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PackedPackage<'a> {
    /// Import path.
    pub path: &'a str,
    /// Sorted by name.
    #[serde(borrow)]
    pub files: Vec<PackedFile<'a>>,
    /// Where the files declare names, as written by `names::table`.
    pub names: &'a [u8],
    /// Text: one line per function, sorted by name, in the format of `types::facts`.
    pub facts: &'a [u8],
    /// Import paths, sorted.
    pub imports: Vec<&'a str>,
    /// The imports that verdicts on importers may need.
    pub needs: Vec<&'a str>,
    /// Packages that verdicts on importers usually look up, transitively.
    pub usual: Vec<&'a str>,
    /// Types and methods that meet instances (`types::instances`), separated by blanks.
    pub instances: &'a str,
    /// `PATH.NAME`, one per line: functions of other packages whose bodies are in the package's export data.
    pub bodies: &'a str,
    /// Unexported names in the package's export data, separated by blanks.
    pub unexported: &'a str,
}

impl<'a> PackedPackage<'a> {
    /// The bytes that lie behind the head.
    fn outside_head(&mut self) -> impl Iterator<Item = &mut &'a [u8]> {
        let of_files = self.files.iter_mut().flat_map(|file| {
            let PackedFile { text, outline, tokens, .. } = file;
            [text, outline, tokens]
        });
        of_files.chain([&mut self.facts, &mut self.names])
    }

    /// Whether the package's export data holds the body of this function of another package.
    pub fn hands_on(&self, path: &str, name: &str) -> bool {
        let mut rows = self.bodies.lines();
        rows.any(|row| row.strip_prefix(path).and_then(|rest| rest.strip_prefix('.')) == Some(name))
    }
}

/// A source file, as built for linux/amd64, without comments.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct PackedFile<'a> {
    pub name: &'a str,
    /// UTF-8; see [`PackedFile::text`].
    pub text: &'a [u8],
    /// Declarations, as written by `syntax::outline`.
    pub outline: &'a [u8],
    /// Tokens of the declarations, by `syntax::outline`; empty in the page, which lexes the texts.
    pub tokens: &'a [u8],
    /// Set if only this view has the file, for code that Go has both in assembly and in portable Go.
    pub only: Option<View>,
}

impl<'a> PackedFile<'a> {
    /// See [`text_of`].
    pub fn text(&self) -> &'a str {
        text_of(self.text)
    }
}

static DAMAGED: AtomicBool = AtomicBool::new(false);

/// Text of a file of the library. Empty if it is not UTF-8: the library is then known to be damaged.
pub fn text_of(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_else(|_| {
        DAMAGED.store(true, Ordering::Relaxed);
        ""
    })
}

/// Whether a text that was not UTF-8 has been read: what was compiled with it means nothing.
pub fn is_damaged() -> bool {
    DAMAGED.load(Ordering::Relaxed)
}

/// A package without the bytes behind it.
#[derive(Serialize, Deserialize)]
struct Head<'a> {
    #[serde(borrow)]
    package: PackedPackage<'a>,
    /// Lengths of `PackedPackage::outside_head`.
    lens: Vec<u32>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Index<'a> {
    release: Version,
    /// Sorted by path.
    #[serde(borrow)]
    packages: Vec<Entry<'a>>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Entry<'a> {
    path: &'a str,
    /// Offset after the index, in bytes.
    start: u32,
    len: u32,
    #[serde(skip)]
    read: OnceLock<Option<PackedPackage<'a>>>,
}

/// A release's library.
#[derive(Debug)]
pub struct Pack {
    pub release: Version,
    /// Leaked: packages are looked up again and again.
    entries: &'static [Entry<'static>],
    packages: &'static [u8],
}

impl Pack {
    /// Reads the index. Errors: [`Damaged`] if the bytes are not a pack.
    pub fn open(bytes: &'static [u8]) -> Result<Pack, Damaged> {
        let read = || {
            let (len, rest) = bytes.strip_prefix(FORMAT)?.split_first_chunk()?;
            let (index, packages) = rest.split_at_checked(u32::from_le_bytes(*len) as usize)?;
            let Index { release, packages: entries } = postcard::from_bytes(index).ok()?;
            let end = entries.last().map_or(0, |last| last.start as usize + last.len as usize);
            (end == packages.len()).then(|| Pack { release, entries: entries.leak(), packages })
        };
        read().ok_or(Damaged)
    }

    /// A package by import path; `None` if it is missing or damaged.
    pub fn package(&self, path: &str) -> Option<&'static PackedPackage<'static>> {
        let at = self.entries.binary_search_by(|entry| entry.path.cmp(path)).ok()?;
        let entry = self.entries.get(at)?;
        let bytes = self.packages.get(entry.start as usize..)?.get(..entry.len as usize)?;
        entry.read.get_or_init(|| read(bytes)).as_ref()
    }

    /// The path as a static string, if the package exists.
    pub fn path(&self, path: &str) -> Option<&'static str> {
        let at = self.entries.binary_search_by(|entry| entry.path.cmp(path)).ok()?;
        self.entries.get(at).map(|entry| entry.path)
    }

    /// Import paths, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.entries.iter().map(|entry| entry.path)
    }
}

fn read(bytes: &'static [u8]) -> Option<PackedPackage<'static>> {
    let (Head { mut package, lens }, mut rest) = postcard::take_from_bytes(bytes).ok()?;
    let mut lens = lens.into_iter();
    for place in package.outside_head() {
        (*place, rest) = rest.split_at_checked(lens.next()? as usize)?;
    }
    (rest.is_empty() && lens.next().is_none()).then_some(package)
}

/// Writes the pack of these packages, sorted by path.
pub fn write(release: Version, packages: &[PackedPackage<'_>]) -> Result<Vec<u8>, postcard::Error> {
    let mut bodies = Vec::new();
    let mut entries = Vec::new();
    for package in packages {
        let start = bodies.len() as u32;
        let mut package = package.clone();
        let outside: Vec<&[u8]> = package.outside_head().map(std::mem::take).collect();
        let path = package.path;
        let lens = outside.iter().map(|bytes| bytes.len() as u32).collect();
        bodies = postcard::to_extend(&Head { package, lens }, bodies)?;
        bodies.extend(outside.concat());
        entries.push(Entry { path, start, len: bodies.len() as u32 - start, read: OnceLock::new() });
    }
    let index = postcard::to_allocvec(&Index { release, packages: entries })?;
    let mut bytes = FORMAT.to_vec();
    bytes.extend((index.len() as u32).to_le_bytes());
    bytes.extend(index);
    bytes.extend(bodies);
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> &'static [u8] {
        let file = PackedFile { name: "a.go", text: b"package a\n", outline: b"1", tokens: &[], only: None };
        let package = PackedPackage {
            path: "a",
            files: vec![file],
            names: &[],
            facts: b"F|3",
            imports: vec!["a/b"],
            needs: vec!["a/b"],
            usual: vec!["a/b"],
            instances: "T",
            bodies: "a/b.(*T).F\na/b.G",
            unexported: "t u",
        };
        let other = PackedPackage {
            path: "a/b",
            files: Vec::new(),
            names: &[],
            facts: &[],
            imports: Vec::new(),
            needs: Vec::new(),
            usual: Vec::new(),
            instances: "",
            bodies: "",
            unexported: "",
        };
        write(Version(27), &[package, other]).unwrap().leak()
    }

    #[test]
    fn packs_round_trip() {
        let pack = Pack::open(example()).unwrap();
        assert_eq!(pack.release, Version(27));
        assert_eq!(pack.paths().collect::<Vec<_>>(), ["a", "a/b"]);
        assert_eq!(pack.package("a").unwrap().files[0].text(), "package a\n");
        assert_eq!(pack.package("a/b").unwrap().facts, b"");
        assert!(pack.package("b").is_none());
        assert!(pack.package("a").unwrap().hands_on("a/b", "(*T).F"));
        assert!(!pack.package("a").unwrap().hands_on("a", "G"));
    }

    #[test]
    fn truncated_packs_are_rejected() {
        let whole = example();
        for len in 0..whole.len() {
            assert_eq!(Pack::open(&whole[..len]).err(), Some(Damaged), "{len} bytes");
        }
    }
}
