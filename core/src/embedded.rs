//! The texts of the standard library, as the build script joins them: declarations, bodies, facts.
//! In the page they are not there from the start: the build of the page moves what the first program does not run, and the
//! data that only that reads, into a second module that is fetched when something of it is called (`xtask/src/split.rs`).
//! Invariant: only `later_text` reads them, and a program that imports nothing does not call it.

use std::sync::OnceLock;

static TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/later.txt"));

/// A text of the standard library.
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

/// Not inlined, and nothing is known of the data where it is compiled: nothing is read before it is called.
#[inline(never)]
fn later_text(start: usize, len: usize) -> &'static str {
    std::hint::black_box(TEXTS).get(start..start + len).unwrap_or_default()
}

/// Texts by package, in lists that the build script wrote: a line `path name start length name start length …` each, sorted.
#[derive(Debug)]
pub struct Table {
    list: Text,
    rows: OnceLock<Vec<Row>>,
}

/// A path, and names with their texts.
pub type Row = (&'static str, Vec<(&'static str, Text)>);

impl Table {
    pub const fn new(list: Text) -> Table {
        Table { list, rows: OnceLock::new() }
    }

    pub fn rows(&self) -> &[Row] {
        self.rows.get_or_init(|| self.list.get().lines().filter_map(row).collect())
    }

    /// Where the row of a path is.
    pub fn find(&self, path: &str) -> Option<usize> {
        self.rows().binary_search_by(|(p, _)| (*p).cmp(path)).ok()
    }

    /// The texts of a path.
    pub fn texts(&self, path: &str) -> &[(&'static str, Text)] {
        self.find(path).and_then(|row| self.rows().get(row)).map_or(&[], |(_, texts)| &texts[..])
    }

    /// The text of a path that has one.
    pub fn text(&self, path: &str) -> &'static str {
        self.texts(path).first().map_or("", |(_, text)| text.get())
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
