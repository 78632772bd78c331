//! AST → typed AST.
//! In: the files of the user's package; std packages are loaded and resolved lazily, name by name.
//! Out: `Info` for every expression, and gc's errors.
//! Rules: Go spec; cmd/compile/internal/types2, go1.27.

pub mod constant;
pub mod info;
pub mod object;
pub mod types;
