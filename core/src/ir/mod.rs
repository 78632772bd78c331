//! The IR every later phase works on; see `node`.

pub mod node;
