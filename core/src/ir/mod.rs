//! The IR every later phase works on; see `node`.

pub mod names;
pub mod node;
pub mod print;
pub mod reassign;
pub mod scc;
pub mod type_text;
pub mod visit;
