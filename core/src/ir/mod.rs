//! The IR every later phase works on; see `node`.

pub mod names;
pub mod node;
pub mod scc;
pub mod visit;
