//! Finds a release's library for the command line: a pack made by `cargo xtask`, mapped into memory.

use escapement_core::library;
use escapement_core::version::Version;
use memmap2::Mmap;
use std::fs::File;
use std::path::PathBuf;

/// Folders that may hold packs: `ESCAPEMENT_LIBRARY`, else `library` beside this program or beside its folder (as in
/// `target/`).
fn folders() -> Vec<PathBuf> {
    if let Some(folder) = std::env::var_os("ESCAPEMENT_LIBRARY") {
        return vec![folder.into()];
    }
    let program = std::env::current_exe().unwrap_or_default();
    program.ancestors().skip(1).take(2).map(|folder| folder.join("library")).collect()
}

/// Installs the release's library.
///
/// Errors: a sentence that names the missing or damaged pack.
pub fn load(release: Version) -> Result<(), String> {
    let name = format!("1.{}.pack", release.0);
    let folders = folders();
    let Some(path) = folders.iter().map(|folder| folder.join(&name)).find(|path| path.is_file()) else {
        let searched: Vec<String> = folders.iter().map(|folder| folder.display().to_string()).collect();
        return Err(format!(
            "no library for Go 1.{0} in {1}: run `cargo xtask pack 1.{0}` to make {name}, or set ESCAPEMENT_LIBRARY to \
             its folder",
            release.0,
            searched.join(" or ")
        ));
    };
    let damaged = || format!("{} is damaged: run `cargo xtask pack` to make it again", path.display());
    let file = File::open(&path).map_err(|why| format!("{}: {why}", path.display()))?;
    // SAFETY: a pack is written under another name and moved into place, never modified afterwards.
    #[expect(unsafe_code, reason = "a mapped file must not be truncated")]
    let map = unsafe { Mmap::map(&file) }.map_err(|_| damaged())?;
    library::install(Box::leak(Box::new(map))).map_err(|_| damaged())?;
    Ok(())
}
