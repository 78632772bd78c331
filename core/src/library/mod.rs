//! The selected release's standard library: Go's own source, packed at set-up and read in place.
//! In: packs provided by the caller (a mapped file, or parts that the page fetched): core does no I/O.
//! Out: a package's files and gc's facts, by release and import path.
//! Invariant: an installed pack never changes, so results derived from it can be cached.

mod cut;
#[cfg(test)]
pub mod for_tests;
mod hash;
pub mod names;
pub mod overlay;
mod pack;
mod parts;
mod strip;

pub use cut::{mentioned_imports, parts_of};
pub use pack::{Damaged, FORMAT, Pack, PackedFile, PackedPackage, is_damaged, text_of, write};
pub use parts::{Part, Piece};
pub use strip::strip_comments;

use crate::index::HashSet;
use crate::version::Version;
use parts::Parted;
use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::cell::RefCell;
use std::sync::{Mutex, PoisonError, RwLock};

/// Form of a package.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub enum View {
    /// Go's source, for verdicts.
    Analysis,
    /// Code that the machine runs.
    #[default]
    Run,
}

/// A release's library.
#[derive(Debug)]
enum Library {
    Whole(Pack),
    Parted(Version, &'static [Parted]),
}

static RELEASES: RwLock<Vec<Library>> = RwLock::new(Vec::new());

/// A part of a package that has not arrived.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Missing {
    pub path: &'static str,
    pub part: Part,
    pub piece: Piece,
}

/// Installs all packages of a release. A second pack for the same release is ignored.
///
/// Errors: [`Damaged`] if the bytes are not a pack of this format.
pub fn install(bytes: &'static [u8]) -> Result<Version, Damaged> {
    let pack = Pack::open(bytes)?;
    let release = pack.release;
    add(Library::Whole(pack));
    Ok(release)
}

/// Installs the index of a release; its parts follow as programs import them.
///
/// Errors: [`Damaged`] if the bytes are not an index of this format.
pub fn install_index(bytes: &[u8]) -> Result<Version, Damaged> {
    let (release, packages) = parts::open(bytes)?;
    if !is_installed(release) {
        add(Library::Parted(release, packages.leak()));
    }
    Ok(release)
}

/// Adds a package part. The release's index must be installed.
///
/// Errors: [`Damaged`] if the bytes don't match the index.
pub fn install_part(release: Version, path: &str, part: Part, bytes: &[u8]) -> Result<(), Damaged> {
    parted(release, path).ok_or(Damaged)?.install(part, bytes)
}

fn add(library: Library) {
    let mut releases = RELEASES.write().unwrap_or_else(PoisonError::into_inner);
    if !releases.iter().any(|known| known.release() == library.release()) {
        releases.push(library);
    }
}

/// Whether the release's library is installed.
pub fn is_installed(release: Version) -> bool {
    with(release, |_| ()).is_some()
}

/// A package by import path, in the form verdicts use: bodies they don't need may be blank. `None` if the release has
/// no such package or its declarations have not arrived; [`take_wanted`] then lists it.
pub fn package(release: Version, path: &str) -> Option<&'static PackedPackage<'static>> {
    let package = with(release, |library| library.package(path)).flatten();
    if package.is_none() {
        want(release, path, &[Part::Declarations]);
    }
    package
}

/// A package with all its bodies. `None` if the release has no such package or a part is missing; see [`take_wanted`].
pub fn full_package(release: Version, path: &str) -> Option<&'static PackedPackage<'static>> {
    let package = match with(release, |library| library.find(path))?? {
        Found::Whole(package) => Some(package),
        Found::Parted(package) => package.whole(),
    };
    if package.is_none() {
        want(release, path, &[Part::Declarations, Part::Bodies]);
    }
    package
}

/// A package in the form `view` needs.
pub fn package_in(release: Version, path: &str, view: View) -> Option<&'static PackedPackage<'static>> {
    match view {
        View::Run if !is_ours(path, view) => full_package(release, path),
        View::Analysis | View::Run => package(release, path),
    }
}

/// Whether none of Go's code for the package runs: the overlay provides everything that programs use of it.
pub fn is_ours(path: &str, view: View) -> bool {
    view == View::Run && path == "runtime"
}

/// Whether the release has the package.
pub fn contains(release: Version, path: &str) -> bool {
    with(release, |library| library.path(path)).flatten().is_some()
}

/// Import paths of the release's packages, sorted, including those that programs cannot import.
pub fn paths(release: Version) -> Vec<&'static str> {
    let paths = |library: &Library| match library {
        Library::Whole(pack) => pack.paths().collect(),
        Library::Parted(_, packages) => packages.iter().map(|package| package.path).collect(),
    };
    with(release, paths).unwrap_or_default()
}

/// Imports of the package's files, sorted.
pub fn imports(release: Version, path: &str) -> &'static [&'static str] {
    match with(release, |library| library.find(path)).flatten() {
        Some(Found::Whole(package)) => &package.imports,
        Some(Found::Parted(package)) => &package.imports,
        None => &[],
    }
}

/// Imports that verdicts on importers may need: those mentioned by its declarations and the bodies kept with them.
pub fn needs(release: Version, path: &str) -> &'static [&'static str] {
    match with(release, |library| library.find(path)).flatten() {
        Some(Found::Whole(package)) => &package.needs,
        Some(Found::Parted(package)) => &package.needs,
        None => &[],
    }
}

/// Packages that verdicts on importers usually look up, transitively.
fn usual(release: Version, path: &str) -> &'static [&'static str] {
    match with(release, |library| library.find(path)).flatten() {
        Some(Found::Whole(package)) => &package.usual,
        Some(Found::Parted(package)) => &package.usual,
        None => &[],
    }
}

/// Transitive closure of [`needs`], sorted.
pub fn reach(release: Version, path: &str) -> &'static [&'static str] {
    static REACHED: Mutex<Vec<Reached>> = Mutex::new(Vec::new());
    let mut reached = REACHED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, _, paths)) = reached.iter().find(|known| known.0 == release && known.1 == path) {
        return paths;
    }
    let Some(path) = with(release, |library| library.path(path)).flatten() else { return &[] };
    let mut paths = closure(needs(release, path), |path| needs(release, path));
    paths.sort_unstable();
    let paths = paths.leak();
    reached.push((release, path, paths));
    paths
}

/// Release, package path, and the package's transitive needs.
type Reached = (Version, &'static str, &'static [&'static str]);

/// `paths` and everything reachable from them through `next`, deduplicated, in breadth-first order.
pub fn closure<I: IntoIterator<Item: Borrow<&'static str>>>(
    paths: &[&'static str],
    next: impl Fn(&str) -> I,
) -> Vec<&'static str> {
    let mut seen: HashSet<&str> = HashSet::default();
    let mut found: Vec<&str> = paths.iter().copied().filter(|path| seen.insert(path)).collect();
    let mut at = 0;
    while let Some(&path) = found.get(at) {
        at += 1;
        found.extend(next(path).into_iter().map(|path| *path.borrow()).filter(|path| seen.insert(path)));
    }
    found
}

/// Imports of a package as it runs: Go's and the overlay's.
fn imports_at_run(release: Version, path: &str) -> impl Iterator<Item = &'static str> + use<> {
    let of_go = if is_ours(path, View::Run) { &[] } else { imports(release, path) };
    of_go.iter().copied().chain(overlay::imports(path))
}

/// Parts that have not arrived and that `view` of a program with these imports needs: for a run, both parts of all
/// transitive imports, since each package is initialised; for verdicts, the imports and what they usually look up.
/// Verdicts may need a few more; [`take_wanted`] lists those. Imports unknown to the release are skipped: they are
/// errors of the program.
pub fn missing(release: Version, imported: &[&str], view: View) -> Vec<Missing> {
    let known: Vec<&str> = imported.iter().filter_map(|path| Some(parted(release, path)?.path)).collect();
    let (paths, wanted) = match view {
        View::Analysis => {
            let usual = known.iter().flat_map(|path| usual(release, path)).copied();
            let with_usual: Vec<&str> = known.iter().copied().chain(usual).collect();
            (closure(&with_usual, |_| None::<&str>), &[Part::Declarations][..])
        }
        View::Run => {
            let paths = closure(&known, |path| imports_at_run(release, path));
            (paths, &[Part::Declarations, Part::Bodies][..])
        }
    };
    let each = |part: Part| {
        let read = paths.iter().filter(move |path| part == Part::Declarations || !is_ours(path, view));
        read.filter_map(move |path| {
            let package = parted(release, path).filter(|package| !package.has(part))?;
            Some(Missing { path: package.path, part, piece: package.piece(part) })
        })
    };
    wanted.iter().flat_map(|&part| each(part)).collect()
}

/// File of a package part, if the release's library comes in parts.
pub fn piece(release: Version, path: &str, part: Part) -> Option<Piece> {
    parted(release, path).map(|package| package.piece(part))
}

/// Packages that a run of a program with these imports reads from the pack.
pub fn run_needs(release: Version, imported: &[&'static str]) -> Vec<&'static str> {
    let mut paths = closure(imported, |path| imports_at_run(release, path));
    paths.retain(|path| !is_ours(path, View::Run));
    paths
}

thread_local! {
    static WANTED: RefCell<Vec<(Version, Missing)>> = const { RefCell::new(Vec::new()) };
}

/// Takes the list of missing parts that this thread looked up since the last call. Results computed meanwhile are
/// invalid.
pub fn take_wanted(release: Version) -> Vec<Missing> {
    let wanted = WANTED.take();
    wanted.into_iter().filter(|(of, _)| *of == release).map(|(_, missing)| missing).collect()
}

fn want(release: Version, path: &str, parts: &[Part]) {
    let Some(package) = parted(release, path) else { return };
    for &part in parts.iter().filter(|&&part| !package.has(part)) {
        let missing = (release, Missing { path: package.path, part, piece: package.piece(part) });
        WANTED.with_borrow_mut(|wanted| {
            if !wanted.contains(&missing) {
                wanted.push(missing);
            }
        });
    }
}

fn with<T>(release: Version, look: impl FnOnce(&Library) -> T) -> Option<T> {
    let releases = RELEASES.read().unwrap_or_else(PoisonError::into_inner);
    releases.iter().find(|library| library.release() == release).map(look)
}

fn parted(release: Version, path: &str) -> Option<&'static Parted> {
    match with(release, |library| library.find(path))?? {
        Found::Whole(_) => None,
        Found::Parted(package) => Some(package),
    }
}

enum Found {
    Whole(&'static PackedPackage<'static>),
    Parted(&'static Parted),
}

impl Library {
    fn release(&self) -> Version {
        match self {
            Library::Whole(pack) => pack.release,
            Library::Parted(release, _) => *release,
        }
    }

    fn find(&self, path: &str) -> Option<Found> {
        match self {
            Library::Whole(pack) => pack.package(path).map(Found::Whole),
            Library::Parted(_, packages) => {
                let packages: &'static [Parted] = packages;
                let at = packages.binary_search_by(|package| package.path.cmp(path)).ok()?;
                packages.get(at).map(Found::Parted)
            }
        }
    }

    fn package(&self, path: &str) -> Option<&'static PackedPackage<'static>> {
        match self.find(path)? {
            Found::Whole(package) => Some(package),
            Found::Parted(package) => package.declarations(),
        }
    }

    /// The path as a static string, if the release has the package.
    fn path(&self, path: &str) -> Option<&'static str> {
        match self {
            Library::Whole(pack) => pack.path(path),
            Library::Parted(_, packages) => {
                let at = packages.binary_search_by(|package| package.path.cmp(path)).ok()?;
                packages.get(at).map(|package| package.path)
            }
        }
    }
}
