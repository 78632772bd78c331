//! The IR that all later phases work on; see `node`.

pub mod borrow;
pub mod data;
pub mod dump;
pub mod expr;
pub mod forward;
pub mod hash;
pub mod kinds;
pub mod log;
pub mod look;
mod make;
pub mod names;
pub mod node;
mod pos;
pub mod print;
pub mod reassign;
pub mod scc;
pub mod source;
pub mod type_text;
pub mod visit;
