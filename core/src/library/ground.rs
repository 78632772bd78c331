//! The packages whose run view is not Go's source: the runtime, and what stands right above it.

use super::View;
use crate::embedded::{Table, Text};
use crate::index::HashSet;
use crate::version::Version;
use std::sync::OnceLock;

/// Import path and `(file name, text)` of each package of `core/std`, sorted by path.
pub static GROUND: Table = include!(concat!(env!("OUT_DIR"), "/std_table.rs"));

/// Is the package, as this view has it, Go's own source? In a run, declarations of `core/overlay` stand in for those of their name.
pub fn is_source(release: Version, path: &str, view: View) -> bool {
    static PATHS: OnceLock<HashSet<&str>> = OnceLock::new();
    match view {
        View::Analysis => true,
        View::Run => {
            let ground = PATHS.get_or_init(|| GROUND.rows().map(|(path, _)| path).collect());
            !ground.contains(path) && super::contains(release, path)
        }
    }
}
