//! package go/importer: what packages of the library declare.

use super::NativeFn;
use crate::types::import;

pub const TABLE: &[(&str, NativeFn)] = &[("go/importer.declarations", |m, a| {
    let path = m.arg_str(a, 0)?;
    let text = std::str::from_utf8(&path).ok().and_then(import::declarations).unwrap_or_default();
    let at = m.persistent_str(text.as_bytes())?;
    m.ret(a, 0, at);
    m.ret(a, 1, text.len() as u64);
    Ok(())
})];
