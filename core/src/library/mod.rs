//! The standard library as the selected release has it: Go's own source, packed at set-up and read where it lies.
//! In: packs, handed over by whoever runs the engine (a file that is mapped, parts that a page fetched): core reads no files.
//! Out: a package's files and gc's facts of it, by release and import path.
//! Invariant: a pack that was installed stays as it is: what was read of it once is true for good.

mod cut;
#[cfg(test)]
pub mod for_tests;
mod hash;
mod pack;
mod parts;
mod strip;

pub use cut::{mentioned_imports, parts_of};
pub use pack::{Damaged, FORMAT, Pack, PackedFile, PackedPackage, write};
pub use parts::{Part, Piece};
pub use strip::strip_comments;

use crate::index::HashSet;
use crate::version::Version;
use parts::Parted;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::sync::{Mutex, PoisonError, RwLock};

/// Which form of a package is meant.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub enum View {
    /// Go's source: what verdicts are about.
    Analysis,
    /// What the machine runs.
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

/// A part of a package that is not here yet.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Missing {
    pub path: &'static str,
    pub part: Part,
    pub piece: Piece,
}

/// Makes a release's packages known, all at once. A second pack of the same release is ignored.
///
/// Errors: [`Damaged`] if the bytes are no pack of this version.
pub fn install(bytes: &'static [u8]) -> Result<Version, Damaged> {
    let pack = Pack::open(bytes)?;
    let release = pack.release;
    add(Library::Whole(pack));
    Ok(release)
}

/// Makes the names of a release's packages known; their parts follow as programs import them.
///
/// Errors: [`Damaged`] if the bytes are no index of this version.
pub fn install_index(bytes: &[u8]) -> Result<Version, Damaged> {
    let (release, packages) = parts::open(bytes)?;
    if !is_installed(release) {
        add(Library::Parted(release, packages.leak()));
    }
    Ok(release)
}

/// Adds a part of a package whose release's index is known.
///
/// Errors: [`Damaged`] if the bytes are not those that the index tells of.
pub fn install_part(release: Version, path: &str, part: Part, bytes: &[u8]) -> Result<(), Damaged> {
    parted(release, path).ok_or(Damaged)?.install(part, bytes)
}

fn add(library: Library) {
    let mut releases = RELEASES.write().unwrap_or_else(PoisonError::into_inner);
    if !releases.iter().any(|known| known.release() == library.release()) {
        releases.push(library);
    }
}

/// Is the release's library known?
pub fn is_installed(release: Version) -> bool {
    with(release, |_| ()).is_some()
}

/// A package of the release by its import path, as verdicts see it: bodies that they never look at may be blank.
/// None: the release has no such package, or its declarations are not here; [`take_wanted`] then tells of them.
pub fn package(release: Version, path: &str) -> Option<&'static PackedPackage<'static>> {
    let package = with(release, |library| library.package(path)).flatten();
    if package.is_none() {
        want(release, path, &[Part::Declarations]);
    }
    package
}

/// A package of the release with all its bodies. None: the release has no such package, or not both parts are here.
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

/// A package as a view sees it.
pub fn package_in(release: Version, path: &str, view: View) -> Option<&'static PackedPackage<'static>> {
    match view {
        View::Run if !is_ours(path, view) => full_package(release, path),
        View::Analysis | View::Run => package(release, path),
    }
}

/// Does nothing of Go's package run? The overlay has all that programs see of it.
pub fn is_ours(path: &str, view: View) -> bool {
    view == View::Run && path == "runtime"
}

/// Does the release have the package?
pub fn contains(release: Version, path: &str) -> bool {
    with(release, |library| library.path(path)).flatten().is_some()
}

/// The import paths of the release's packages, sorted; those that programs cannot import are among them.
pub fn paths(release: Version) -> Vec<&'static str> {
    let paths = |library: &Library| match library {
        Library::Whole(pack) => pack.paths().collect(),
        Library::Parted(_, packages) => packages.iter().map(|package| package.path).collect(),
    };
    with(release, paths).unwrap_or_default()
}

/// What the package's files import, sorted.
pub fn imports(release: Version, path: &str) -> &'static [&'static str] {
    match with(release, |library| library.find(path)).flatten() {
        Some(Found::Whole(package)) => &package.imports,
        Some(Found::Parted(package)) => &package.imports,
        None => &[],
    }
}

/// Those of its imports that verdicts on its importers can lead to: what its declarations and the bodies kept with them mention.
pub fn needs(release: Version, path: &str) -> &'static [&'static str] {
    match with(release, |library| library.find(path)).flatten() {
        Some(Found::Whole(package)) => &package.needs,
        Some(Found::Parted(package)) => &package.needs,
        None => &[],
    }
}

/// What verdicts that meet the package can lead to, sorted: what it needs, and what that needs.
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

/// What a package of a release leads to.
type Reached = (Version, &'static str, &'static [&'static str]);

/// Packages, then what `next` gives of them, directly or not; each once, in the order they are met.
pub fn closure(paths: &[&'static str], next: impl Fn(&str) -> &'static [&'static str]) -> Vec<&'static str> {
    let mut seen: HashSet<&str> = HashSet::default();
    let mut found: Vec<&str> = paths.iter().copied().filter(|path| seen.insert(path)).collect();
    let mut at = 0;
    while let Some(&path) = found.get(at) {
        at += 1;
        found.extend(next(path).iter().filter(|path| seen.insert(path)));
    }
    found
}

/// The parts that are not here and that a view of a program with these imports is known to look at: for a run those of all packages
/// that the imports lead to, since each is initialised. Verdicts may look up more, of few of them; [`take_wanted`] tells of those. Imports that the release does not have need
/// nothing: they are the program's mistake.
pub fn missing(release: Version, imported: &[&str], view: View) -> Vec<Missing> {
    let known: Vec<&str> = imported.iter().filter_map(|path| Some(parted(release, path)?.path)).collect();
    let (paths, wanted) = match view {
        View::Analysis => (known, &[Part::Declarations][..]),
        View::Run => {
            let next = |path: &str| if is_ours(path, view) { &[] } else { imports(release, path) };
            (closure(&known, next), &[Part::Declarations, Part::Bodies][..])
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

/// Which file a part of a package is, where the release's library comes in parts.
pub fn piece(release: Version, path: &str, part: Part) -> Option<Piece> {
    parted(release, path).map(|package| package.piece(part))
}

/// The packages that a run of a program with these imports reads from the pack.
pub fn run_needs(release: Version, imported: &[&'static str]) -> Vec<&'static str> {
    let mut paths = closure(imported, |path| imports(release, path));
    paths.retain(|path| !is_ours(path, View::Run));
    paths
}

thread_local! {
    static WANTED: RefCell<Vec<(Version, Missing)>> = const { RefCell::new(Vec::new()) };
}

/// What this thread looked up since it asked last, and is not here: a result that was made meanwhile is worth nothing.
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

    /// The path itself, for good, if the release has the package.
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
