//! AST → typed AST.
//! In: the files of the user's package; std packages are loaded and resolved lazily, name by name.
//! Out: `Info` for every expression, and gc's errors.
//! Rules: Go spec; cmd/compile/internal/types2, go1.27.
//!
//! **Invariant:** whatever looks at a method's signature takes a [`Resolve`] and resolves the method first;
//! every other query assumes that the names a type mentions were resolved when it was written down.

pub mod bigfloat;
pub mod constant;
pub mod constant_text;
pub mod context;
pub mod identical;
pub mod import;
pub mod infer;
pub mod info;
pub mod instantiate;
pub mod lookup;
pub mod object;
pub mod operand;
pub mod predicates;
pub mod sizes;
pub mod subst;
pub mod types;
pub mod typeset;
pub mod typestring;
pub mod unify;
pub mod universe;
pub mod validtype;

pub use context::{At, Resolve, Tcx, TypeError};

#[cfg(test)]
mod tests_constant;
