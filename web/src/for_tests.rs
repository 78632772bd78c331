//! Loads Go's library for unit tests, from the pack that `cargo xtask test` makes first.

use escapement_core::library;
use escapement_core::version::Version;
use std::path::PathBuf;
use std::sync::Once;

/// Installs the newest release's library, once, if its pack exists.
pub fn load() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let folder = std::env::var_os("ESCAPEMENT_LIBRARY")
            .map(PathBuf::from)
            .unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../target/library"));
        let pack = folder.join(format!("1.{}.pack", Version::LATEST.0));
        if let Ok(bytes) = std::fs::read(pack) {
            library::install(bytes.leak()).expect("a whole pack");
        }
    });
}
