//! Where a declaration of the library mentions an instance of a generic type, directly or through what it mentions: such
//! instances are made in the program's package, so these declarations are read to their end, all others not at all.
//! Also listed: what mentions a struct with embedded fields or an interface without a name, which may need wrappers.
//! A test writes the list and holds it against the declarations (`noder/tests/instances.rs`).

use super::embedded::Text;
use crate::index::HashSet;
use std::sync::OnceLock;

/// `path: Type Type.Method …` a line.
static LIST: Text = include!(concat!(env!("OUT_DIR"), "/instances.rs"));

#[cfg(test)]
pub fn text() -> &'static str {
    LIST.get()
}

/// Whether the declaration of a type, or the signature of `Type.Method`, meets one.
pub fn met_in(path: &str, name: &str) -> bool {
    static MET: OnceLock<HashSet<(&str, &str)>> = OnceLock::new();
    let rows = || LIST.get().lines().filter_map(|line| line.split_once(": "));
    let all = || rows().flat_map(|(path, names)| names.split(' ').map(move |name| (path, name))).collect();
    MET.get_or_init(all).contains(&(path, name))
}
