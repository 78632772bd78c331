//! Text → AST.

pub mod ast;
pub mod positions;
pub mod print;
