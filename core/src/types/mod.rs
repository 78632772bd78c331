//! AST → typed AST.
//! In: the files of the user's package; std packages are loaded and resolved lazily, one name at a time.
//! Out: an `Info` for every expression, and gc's errors.
//! Rules: Go spec; cmd/compile/internal/types2, go1.27.
//!
//! **Invariant:** code that reads a method's signature takes a [`Resolve`] and resolves the method first; every other
//! query assumes that the names a type mentions were resolved when the type was made.

mod assignments;
pub mod bigfloat;
mod binary;
mod builtins;
mod call;
mod chains;
mod channels;
pub mod check;
pub mod constant;
pub mod constant_text;
pub mod contents;
pub mod context;
mod conversions;
mod cycles;
mod decl;
pub mod equality;
mod errors;
mod expr;
pub mod facts;
pub mod identical;
pub mod import;
mod index;
pub mod infer;
pub mod info;
mod initorder;
pub mod instances;
pub mod instantiate;
mod interface;
mod library;
mod limits;
mod literals;
pub mod lookup;
mod mono;
pub mod object;
pub mod operand;
pub mod predicates;
pub mod program;
mod range;
mod record;
mod resolver;
mod returns;
mod selector;
pub mod siblings;
pub mod signature;
pub mod sizes;
mod stmt;
pub mod subst;
pub mod types;
pub mod typeset;
pub mod typestring;
mod typexpr;
pub mod unify;
pub mod universe;
mod unsafe_sizes;

pub use check::Checker;
pub use context::{At, Resolve, Tcx, TypeError};
pub use program::check;

#[cfg(test)]
mod tests_constant;
#[cfg(test)]
mod tests_sizes;
