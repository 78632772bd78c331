//! Go's library for unit tests: the packs that `cargo xtask test` makes first, in the folder the command line uses.
//! Without a pack, programs can import only `unsafe`.

use super::install;
use crate::version::Version;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// Installs the release's library once, if its pack exists.
pub fn load(release: Version) {
    static LOADED: Mutex<Vec<Version>> = Mutex::new(Vec::new());
    let mut loaded = LOADED.lock().unwrap_or_else(PoisonError::into_inner);
    if loaded.contains(&release) {
        return;
    }
    loaded.push(release);
    let folder = std::env::var_os("ESCAPEMENT_LIBRARY").map(PathBuf::from).or_else(|| {
        // target/debug/deps/escapement_core-…
        Some(std::env::current_exe().ok()?.ancestors().nth(3)?.join("library"))
    });
    let pack = folder.and_then(|folder| std::fs::read(folder.join(format!("1.{}.pack", release.0))).ok());
    if let Some(bytes) = pack {
        install(bytes.leak()).expect("a whole pack");
    }
}
