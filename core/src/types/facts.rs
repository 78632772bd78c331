//! gc's facts about std functions, recorded: inlining cost and parameter leaks.
//! In: the packs. Out: one record per function, by package and name.

use super::context::is_exported;
use crate::library::{self, View};
use crate::version::Version;
use memchr::{memchr, memrchr};
use std::cmp::Ordering;
use std::rc::Rc;

/// Recorded facts of one function.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recorded {
    /// `None`: not inlinable.
    pub cost: Option<i32>,
    /// Leaks by parameter, the receiver first; only parameters with pointers are listed.
    pub leaks: Vec<(ParamIndex, Leak)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamIndex {
    Receiver,
    /// Parameter number, 0-based.
    Param(usize),
}

/// Minimum dereferences of each flow; `None`: no such flow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Leak {
    pub heap: Option<u8>,
    pub mutates: Option<u8>,
    pub calls: Option<u8>,
    pub results: [Option<u8>; 5],
}

/// Facts about a package's functions in one release, by the name gc prints inside the package. Lines are found and parsed
/// on demand.
#[derive(Debug)]
pub struct PackageFacts {
    /// Lines `name|cost or -|parameters`, sorted by name.
    rows: &'static [u8],
    /// The overlay replaces the package, so its unexported functions are ours: Go's facts do not hold for them.
    ours: bool,
}

impl PackageFacts {
    pub fn new(path: &str, release: Version, view: View) -> PackageFacts {
        let rows = library::package(release, path).map_or(&[][..], |package| package.facts);
        PackageFacts { rows, ours: library::is_ours(path, view) }
    }

    pub fn get(&self, name: &str) -> Option<Recorded> {
        if self.ours && !is_exported(name.rsplit('.').next().unwrap_or(name)) {
            return None;
        }
        parse(std::str::from_utf8(row(self.rows, name)?).ok()?)
    }
}

/// The line that begins with a name, of lines sorted by name.
fn row<'a>(rows: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let (mut low, mut high) = (0, rows.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = memrchr(b'\n', rows.get(low..middle)?).map_or(low, |at| low + at + 1);
        let end = memchr(b'\n', rows.get(middle..high)?).map_or(high, |at| middle + at);
        let line = rows.get(start..end)?;
        let found = line.get(..memchr(b'|', line).unwrap_or(line.len()))?;
        match found.cmp(name.as_bytes()) {
            Ordering::Less => low = end + 1,
            Ordering::Greater => high = start,
            Ordering::Equal => return Some(line),
        }
    }
    None
}

fn parse(line: &str) -> Option<Recorded> {
    let mut parts = line.split('|').skip(1);
    let cost = parts.next()?.parse().ok();
    let leaks = parts
        .next()
        .unwrap_or_default()
        .split('\t')
        .filter(|p| !p.is_empty())
        .filter_map(parse_param)
        .collect();
    Some(Recorded { cost, leaks })
}

fn parse_param(text: &str) -> Option<(ParamIndex, Leak)> {
    let mut words = text.split(' ');
    let index = match words.next()? {
        "recv" => ParamIndex::Receiver,
        number => ParamIndex::Param(number.parse().ok()?),
    };
    let mut leak = Leak::default();
    for word in words {
        let Some((sink, derefs)) = word.split_once('=') else { continue };
        let derefs = derefs.parse().ok();
        match sink {
            "heap" => leak.heap = derefs,
            "mutates" => leak.mutates = derefs,
            "calls" => leak.calls = derefs,
            _ => {
                let i: usize = sink.strip_prefix('r')?.parse().ok()?;
                *leak.results.get_mut(i)? = derefs;
            }
        }
    }
    Some((index, leak))
}

impl Leak {
    /// gc's escape tag without its `esc:` prefix; `None`: leaks to the heap.
    pub fn tag(&self) -> Option<Rc<[u8]>> {
        if self.heap == Some(0) {
            return None;
        }
        let entry = |x: Option<u8>| x.map_or(0, |d| d.saturating_add(1));
        let mut tag = vec![entry(self.heap), entry(self.mutates), entry(self.calls)];
        tag.extend(self.results.iter().map(|&r| entry(r)));
        while tag.last() == Some(&0) {
            tag.pop();
        }
        Some(tag.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stored_value_leaks() {
        library::for_tests::load(Version::LATEST);
        let store = PackageFacts::new("sync", Version::LATEST, View::Run).get("(*Map).Store").unwrap();
        assert_eq!(store.cost, Some(74));
        assert_eq!(store.leaks[1].1.heap, Some(0));
        assert!(PackageFacts::new("no/such", Version::LATEST, View::Run).get("F").is_none());
    }

    #[test]
    fn every_row_is_found() {
        let rows = "(*T).M|1|\nF|2|\nF2|-|\nG|3|recv heap=0\n";
        for line in rows.lines() {
            assert_eq!(row(rows.as_bytes(), line.split('|').next().unwrap()), Some(line.as_bytes()));
        }
        assert_eq!(["A", "F1", "Z"].map(|name| row(rows.as_bytes(), name)), [None; 3]);
        assert_eq!(row(&[], "F"), None);
    }

    #[test]
    fn facts_differ_between_releases() {
        let recorded = |path: &str, name: &str, go| {
            library::for_tests::load(Version(go));
            PackageFacts::new(path, Version(go), View::Run).get(name)
        };
        assert!(recorded("reflect", "TypeAssert", 24).is_none());
        assert!(recorded("reflect", "TypeAssert", 25).is_some());
    }
}
