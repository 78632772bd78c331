//! The standard library as the selected release has it: Go's own source, packed at set-up and read where it lies.
//! In: packs, handed over by whoever runs the engine (a file that is mapped, parts that a page fetched): core reads no files.
//! Out: a package's files and gc's facts of it, by release and import path.
//! Invariant: a pack that was installed stays as it is: what was read of it once is true for good.

mod ground;
mod pack;
mod strip;

pub use ground::is_source;
pub use pack::{Damaged, FORMAT, Pack, PackedFile, PackedPackage, write};
pub use strip::strip_comments;

use crate::version::Version;
use serde::{Deserialize, Serialize};
use std::sync::{PoisonError, RwLock};

/// Which form of a package is meant.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub enum View {
    /// Go's source: what verdicts are about.
    Analysis,
    /// What the machine runs.
    #[default]
    Run,
}

static PACKS: RwLock<Vec<Pack>> = RwLock::new(Vec::new());

/// Makes a release's packages known. A second pack of the same release is ignored.
///
/// Errors: [`Damaged`] if the bytes are no pack of this version.
pub fn install(bytes: &'static [u8]) -> Result<Version, Damaged> {
    let pack = Pack::open(bytes)?;
    let release = pack.release;
    let mut packs = PACKS.write().unwrap_or_else(PoisonError::into_inner);
    if !packs.iter().any(|known| known.release == release) {
        packs.push(pack);
    }
    Ok(release)
}

/// Is the release's library known?
pub fn is_installed(release: Version) -> bool {
    with(release, |_| ()).is_some()
}

/// A package of the release by its import path.
pub fn package(release: Version, path: &str) -> Option<&'static PackedPackage<'static>> {
    with(release, |pack| pack.package(path)).flatten()
}

/// Does the release have the package?
pub fn contains(release: Version, path: &str) -> bool {
    with(release, |pack| pack.contains(path)).unwrap_or(false)
}

/// The import paths of the release's packages, sorted; those that programs cannot import are among them.
pub fn paths(release: Version) -> Vec<&'static str> {
    with(release, |pack| pack.paths().collect()).unwrap_or_default()
}

fn with<T>(release: Version, look: impl FnOnce(&Pack) -> T) -> Option<T> {
    let packs = PACKS.read().unwrap_or_else(PoisonError::into_inner);
    packs.iter().find(|pack| pack.release == release).map(look)
}
