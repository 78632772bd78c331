//! Texts of the overlay, as joined by the build script, and an index of their declarations.
//! In the page they are loaded lazily: the page's build moves what the first program does not run, and the data that
//! only such code reads, into a second module, fetched when something in it is called (`xtask/src/split.rs`).
//! Invariant: only `later_text` reads them, and a program without imports does not call it.

use memchr::{memchr, memrchr};
use std::cmp::Ordering;

static TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/later.txt"));

/// A slice of the joined texts; offset and length in bytes.
#[derive(Clone, Copy, Debug)]
pub struct Text {
    pub start: u32,
    pub len: u32,
}

impl Text {
    pub fn get(self) -> &'static str {
        later_text(self.start as usize, self.len as usize)
    }
}

/// Neither inlined nor constant-folded, so that nothing is read before it is called.
#[inline(never)]
fn later_text(start: usize, len: usize) -> &'static str {
    std::hint::black_box(TEXTS).get(start..start + len).unwrap_or_default()
}

/// Texts by package, as sorted lines written by the build script: `path name start length name start length …`.
#[derive(Debug)]
pub struct Table {
    list: Text,
}

/// A package path, and its texts by name.
pub type Row = (&'static str, Vec<(&'static str, Text)>);

impl Table {
    pub const fn new(list: Text) -> Table {
        Table { list }
    }

    #[cfg(test)]
    pub fn rows(&self) -> impl Iterator<Item = Row> + use<> {
        self.list.get().lines().filter_map(row)
    }

    /// Looks up the row of a path by binary search.
    pub fn row(&self, path: &str) -> Option<Row> {
        let mut list = self.list.get();
        while !list.is_empty() {
            let start = memrchr(b'\n', list.as_bytes().get(..list.len() / 2)?).map_or(0, |end| end + 1);
            let (before, line) = list.split_at_checked(start)?;
            let end = memchr(b'\n', line.as_bytes()).unwrap_or(line.len());
            let (line, behind) = (line.get(..end)?, line.get(end + 1..).unwrap_or_default());
            let (found, _) = line.split_once(' ')?;
            list = match path.cmp(found) {
                Ordering::Less => before,
                Ordering::Equal => return row(line),
                Ordering::Greater => behind,
            };
        }
        None
    }

    /// Texts of a path; empty if there are none.
    pub fn texts(&self, path: &str) -> Vec<(&'static str, Text)> {
        self.row(path).map_or_else(Vec::new, |(_, texts)| texts)
    }
}

fn row(line: &'static str) -> Option<Row> {
    let mut words = line.split(' ');
    let path = words.next()?;
    let mut texts = Vec::new();
    while let (Some(name), Some(start), Some(len)) = (words.next(), words.next(), words.next()) {
        texts.push((name, Text { start: start.parse().ok()?, len: len.parse().ok()? }));
    }
    Some((path, texts))
}
