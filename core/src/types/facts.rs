//! What gc knows of each std function, recorded from the real compiler: inlining cost and parameter leaks.
//! In: the packs, and `core/std/facts` for the packages that run as `core/std` has them, made compact
//! by the build script. Out: one record a function, found by package and name.

use crate::embedded::{Table, Text};
use crate::index::HashMap;
use crate::library::{self, View};
use crate::version::Version;
use std::rc::Rc;
use std::sync::OnceLock;

/// Package path → lines `name|cost or -|parameters|inlined calls|position`, sorted by path.
static FACTS: Table = include!(concat!(env!("OUT_DIR"), "/facts_table.rs"));

/// Release → package → the lines that differ from the next newer release, the oldest release first.
static OLDER: [(u8, Table); Version::SUPPORTED.len() - 1] =
    include!(concat!(env!("OUT_DIR"), "/older_facts_table.rs"));

/// `PATH: NAME…` and `N PATH: +NAME… -NAME…`: whose methods a package hands on.
const CARRIED: Text = include!(concat!(env!("OUT_DIR"), "/carried.rs"));

/// `N FILE LINE:SHIFT …`: from that line of the newest release on, lines stand SHIFT lines further down in Go 1.N.
const LINES: Text = include!(concat!(env!("OUT_DIR"), "/lines.rs"));

/// `N PATH.NAME` of what came with Go 1.N, a supported release.
const SINCE: Text = include!(concat!(env!("OUT_DIR"), "/since.rs"));

/// Column of what follows `func` at the beginning of a line.
const AFTER_FUNC: u32 = 6;

/// Recorded facts of one function.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recorded {
    /// `None`: not inlinable.
    pub cost: Option<i32>,
    /// By parameter, receiver first where there is one; only parameters that hold pointers are listed.
    pub leaks: Vec<(ParamIndex, Leak)>,
    /// Calls inlined in its body, in the order gc prints them.
    pub inlines: Vec<Rc<str>>,
    /// Of methods and generic functions: file, line and column that gc gives them.
    pub at: Option<(&'static str, u32, u32)>,
    /// An older release has another body than the one that we have.
    pub other_body: bool,
}

/// A call inlined in a recorded body, as gc prints it inside the package, and those inlined in turn in its callee.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct InlinedInside {
    pub name: Rc<str>,
    pub inside: Vec<InlinedInside>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamIndex {
    Receiver,
    /// From 0.
    Param(usize),
}

/// Least dereferences of each flow; `None`: no such flow.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Leak {
    pub heap: Option<u8>,
    pub mutates: Option<u8>,
    pub calls: Option<u8>,
    pub results: [Option<u8>; 5],
}

/// What a release has of a package, by function name as gc prints it inside the package. A line is read when it is asked
/// for.
#[derive(Debug)]
pub struct PackageFacts {
    newest: Rows,
    /// What older releases have otherwise than the next newer one, down to the release.
    changes: Vec<Rows>,
}

/// The lines of a package by the name that they begin with.
type Rows = HashMap<&'static str, &'static str>;

fn rows_of(table: &Table, path: &str) -> Rows {
    rows_in(table.text(path)).collect()
}

fn rows_in(facts: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    facts.lines().map(|line| (line.split_once('|').map_or(line, |(name, _)| name), line))
}

fn packed(path: &str, release: Version) -> &'static str {
    library::package(release, path).map_or("", |package| package.facts)
}

impl PackageFacts {
    pub fn new(path: &str, release: Version, view: View) -> PackageFacts {
        if library::is_source(release, path, view) {
            // Where the package is ours, so is what nobody else sees.
            let ours = library::is_ours(path, view);
            let exported = |name: &str| {
                let last = name.rsplit('.').next().unwrap_or(name);
                last.starts_with(char::is_uppercase)
            };
            let newest = rows_in(packed(path, release)).filter(|(name, _)| !ours || exported(name)).collect();
            return PackageFacts { newest, changes: Vec::new() };
        }
        let older = OLDER.iter().rev().filter(|(older, _)| *older >= release.0);
        let changes = older.map(|(_, changes)| rows_of(changes, path)).collect();
        PackageFacts { newest: rows_of(&FACTS, path), changes }
    }

    /// All functions that some release has.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.changes.iter().chain([&self.newest]).flat_map(|rows| rows.keys().copied())
    }

    /// Has no older release this function otherwise, or elsewhere? Its line is then the newest one's.
    pub fn is_of_newest(&self, name: &str) -> bool {
        !self.changes.iter().any(|rows| rows.contains_key(name))
    }

    pub fn get(&self, name: &str) -> Option<Recorded> {
        let mut found = self.newest.get(name).and_then(|line| parse(line));
        for line in self.changes.iter().filter_map(|rows| rows.get(name)) {
            if line.split('|').nth(1) == Some("gone") {
                found = None;
                continue;
            }
            let Some(mut recorded) = parse(line) else { continue };
            if line.ends_with("|=") {
                recorded.inlines = found.as_ref().map(|newer| newer.inlines.clone()).unwrap_or_default();
            }
            recorded.other_body = found.is_none_or(|newer| {
                newer.other_body || newer.inlines != recorded.inlines && recorded.cost.is_some()
            });
            found = Some(recorded);
        }
        found
    }
}

fn lines_of(table: &Table, path: &str) -> impl Iterator<Item = &'static str> {
    table.text(path).lines()
}

/// Where a line of a library file (`sync/map.go`) of the newest release lies in another one.
pub fn line_in(release: Version, file: &str, line: u32) -> u32 {
    if release == Version::LATEST {
        return line;
    }
    let row = LINES.get().lines().find_map(|row| {
        let mut words = row.split(' ');
        (words.next()?.parse() == Ok(release.0) && words.next()? == file).then_some(words)
    });
    let shifts = row.into_iter().flatten().filter_map(|shift| shift.split_once(':'));
    let shifts = shifts.filter_map(|(from, by)| Some((from.parse::<u32>().ok()?, by.parse::<i32>().ok()?)));
    let by = shifts.take_while(|&(from, _)| from <= line).last().map_or(0, |(_, by)| by);
    line.saturating_add_signed(by)
}

/// Whether a package hands on the body of an exported method of another one, as it inlines it somewhere: `url.Values.Get`.
pub fn carries(path: &str, method: &str, release: Version) -> bool {
    let row_of =
        |start: &str| CARRIED.get().lines().find_map(|row| row.strip_prefix(start)?.strip_prefix(": "));
    // What an older release has besides the next newer one, or lacks: the nearest such word counts.
    for n in release.0..Version::LATEST.0 {
        let changes = row_of(&format!("{n} {path}")).unwrap_or_default();
        let change = changes.split(' ').find(|change| change.get(1..) == Some(method));
        if let Some(change) = change {
            return change.starts_with('+');
        }
    }
    row_of(path).is_some_and(|names| names.split(' ').any(|name| name == method))
}

/// Whether a release has the exported name `NAME` or `TYPE.METHOD` of a package.
pub fn has_name(path: &str, name: &str, release: Version) -> bool {
    static NAMES: OnceLock<HashMap<&str, u8>> = OnceLock::new();
    if release >= Version::LATEST {
        return true;
    }
    let rows = || SINCE.get().lines().filter_map(|row| row.split_once(' '));
    let names = NAMES.get_or_init(|| rows().filter_map(|(n, name)| Some((name, n.parse().ok()?))).collect());
    names.get(format!("{path}.{name}").as_str()).is_none_or(|since| *since <= release.0)
}

/// gc inlines level by level. Which of the recorded calls of a function of `path` lie in which other ones is found
/// again from what is recorded of their callees.
pub fn by_levels(path: &str, list: &[Rc<str>], release: Version, view: View) -> Vec<InlinedInside> {
    levels(path, list, release, view, 8)
}

fn levels(path: &str, list: &[Rc<str>], release: Version, view: View, depth: u32) -> Vec<InlinedInside> {
    let calls: Vec<InlinedInside> = list
        .iter()
        .map(|name| {
            let mut inside = Vec::new();
            if let Some((callee, inlines)) = callee(path, name, release, view).filter(|_| depth > 0) {
                inside = levels(callee, &inlines, release, view, depth - 1);
                if callee != path {
                    qualify(&mut inside, callee, release, view);
                }
            }
            InlinedInside { name: name.clone(), inside }
        })
        .collect();
    let first = (1..calls.len()).find(|&k| breadth_first(&calls[..k]) == *list);
    match first {
        Some(k) => calls[..k].to_vec(),
        None => calls.into_iter().map(|call| InlinedInside { inside: Vec::new(), ..call }).collect(),
    }
}

/// Names of a package's own functions as another one says them.
fn qualify(calls: &mut [InlinedInside], path: &str, release: Version, view: View) {
    let package = path.rsplit('/').next().unwrap_or(path);
    for call in calls {
        if row_of(path, &call.name, release, view).is_some() {
            call.name = format!("{package}.{}", call.name).into();
        }
        qualify(&mut call.inside, path, release, view);
    }
}

/// What is recorded of a function of `path`. What an older release has otherwise stands before what the newest has; `=` is
/// as in the next newer one.
fn row_of(path: &str, name: &str, release: Version, view: View) -> Option<&'static str> {
    let is_row =
        |line: &&str| line.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('|'));
    if library::is_source(release, path, view) {
        return packed(path, release).lines().find(is_row);
    }
    let older = OLDER.iter().filter(|(older, _)| *older >= release.0);
    let mut older = older.filter_map(|(_, changes)| lines_of(changes, path).find(is_row));
    older.find(|row| !row.ends_with("|=")).or_else(|| lines_of(&FACTS, path).find(is_row))
}

/// Names of the calls and of those inside them, in gc's order.
fn breadth_first(calls: &[InlinedInside]) -> Vec<Rc<str>> {
    let mut names = Vec::new();
    let mut level: Vec<&InlinedInside> = calls.iter().collect();
    while !level.is_empty() {
        names.extend(level.iter().map(|call| call.name.clone()));
        level = level.into_iter().flat_map(|call| &call.inside).collect();
    }
    names
}

/// What is recorded as inlined in the function that a function of `path` calls by that name, and its package.
fn callee(path: &str, name: &str, release: Version, view: View) -> Option<(&'static str, Vec<Rc<str>>)> {
    static PATHS: OnceLock<Vec<&str>> = OnceLock::new();
    let find = |path, name: &str| Some((path, parse(row_of(path, name, release, view)?)?.inlines));
    let own = match library::package(release, path) {
        Some(package) => Some(package.path),
        None => FACTS.row(path).map(|(path, _)| path),
    };
    if let Some(found) = own.and_then(|path| find(path, name)) {
        return Some(found);
    }
    // A package of the same name as its own has another path; what programs import hides internal packages.
    let (package, name) = name.split_once('.')?;
    let paths = match library::is_installed(release) {
        true => library::reach(release, path),
        false => PATHS.get_or_init(|| FACTS.rows().map(|(path, _)| path).collect()),
    };
    let named = paths.iter().filter(|other| **other != path && other.rsplit('/').next() == Some(package));
    let (internal, public): (Vec<&str>, Vec<&str>) = named.partition(|path| path.contains("internal/"));
    public.iter().chain(&internal).find_map(|other| find(other, name))
}

fn parse(line: &'static str) -> Option<Recorded> {
    let mut parts = line.split('|').skip(1);
    let cost = parts.next()?.parse().ok();
    let leaks = parts
        .next()
        .unwrap_or_default()
        .split('\t')
        .filter(|p| !p.is_empty())
        .filter_map(parse_param)
        .collect();
    let inlines =
        parts.next().unwrap_or_default().split('\t').filter(|p| !p.is_empty()).map(Rc::from).collect();
    let mut at = parts.next().unwrap_or_default().split(':');
    let at = match (at.next(), at.next(), at.next()) {
        (Some(file), Some(line), None) => line.parse().ok().map(|line| (file, line, AFTER_FUNC)),
        (Some(file), Some(line), Some(col)) => {
            line.parse().ok().zip(col.parse().ok()).map(|(l, c)| (file, l, c))
        }
        _ => None,
    };
    Some(Recorded { cost, leaks, inlines, at, other_body: false })
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
        let store = PackageFacts::new("sync", Version::LATEST, View::Run).get("(*Map).Store").unwrap();
        assert_eq!(store.cost, Some(74));
        assert_eq!(store.leaks[1].1.heap, Some(0));
        assert!(PackageFacts::new("no/such", Version::LATEST, View::Run).names().next().is_none());
    }

    #[test]
    fn older_releases_change_single_functions() {
        let recorded = |path: &str, name: &str, go| PackageFacts::new(path, Version(go), View::Run).get(name);
        assert!(recorded("reflect", "(*ValueError).Error", 26).unwrap().cost.is_some());
        assert_eq!(recorded("reflect", "(*ValueError).Error", 25).unwrap().cost, None);
        assert!(recorded("reflect", "TypeAssert", 24).is_none());
        assert!(recorded("reflect", "TypeAssert", 25).is_some());
        assert!(
            has_name("reflect", "TypeAssert", Version(25)) && !has_name("reflect", "TypeAssert", Version(24))
        );
        assert!(!has_name("reflect", "Value.Fields", Version(25)));
    }
}
