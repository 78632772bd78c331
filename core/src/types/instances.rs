//! Where a declaration of the library mentions an instance of a generic type, directly or through what it mentions: such
//! instances are made in the program's package, so these declarations are read to their end, all others not at all.
//! Also listed: what mentions a struct with embedded fields or an interface without a name, which may need wrappers.
//! A test writes the list and holds it against the declarations (`noder/tests/instances.rs`).

use crate::embedded::{Table, Text};
use crate::index::HashMap;
use std::sync::OnceLock;

/// Path of each package that has some, and `Type Type.Method …`, sorted by path.
static LIST: Table = include!(concat!(env!("OUT_DIR"), "/instances.rs"));

/// As the file of the list has them.
#[cfg(test)]
pub fn lines() -> Vec<String> {
    LIST.texts_of_rows().map(|(path, names)| format!("{path}: {names}")).collect()
}

/// Whether the declaration of a type, or the signature of its method, meets one.
pub fn met_in(path: &str, ty: &str, method: Option<&str>) -> bool {
    // Asked of every type that is met.
    static NAMES: OnceLock<HashMap<&str, &str>> = OnceLock::new();
    let names = NAMES.get_or_init(|| LIST.texts_of_rows().collect());
    names.get(path).copied().unwrap_or_default().split(' ').any(|name| {
        let rest = name.strip_prefix(ty);
        rest.is_some_and(|rest| match method {
            None => rest.is_empty(),
            Some(method) => rest.strip_prefix('.') == Some(method),
        })
    })
}
