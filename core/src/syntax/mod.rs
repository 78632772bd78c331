//! Text → AST, with gc's syntax errors.
//! In: one file of a [`SourceMap`]. Out: its declarations in the arena, and what gc's scanner, parser and branch
//! checker report, in the order they report it (sorting, one error per line and the limit of ten belong to printing).
//! Always holds: a file without errors has no `Bad` node; no input panics, overflows the stack or takes more than
//! linear time. With errors the tree is gc's best guess. Messages are complete, `syntax error: ` included where gc
//! has it: only those stop gc before type checking (see [`stops_compile`]).

pub mod ast;
mod branches;
mod constraint;
pub mod dump;
mod lexeme;
mod lexer;
pub mod literal;
mod parser;
pub mod positions;
pub mod print;
mod semicolon;
mod token;

#[cfg(test)]
mod tests;

use crate::diag::{Diagnostic, DiagnosticKind};
use crate::span::{FileId, SourceMap};
use crate::version::Version;
use ast::{Ast, File};

/// Whether gc stops before type checking: labels out of place or a malformed literal do not keep it from going on.
pub fn stops_compile(error: &Diagnostic) -> bool {
    error.msg.starts_with("syntax error") || error.kind == DiagnosticKind::Limit
}

pub fn parse(sources: &SourceMap, file: FileId, ast: &mut Ast, release: Version) -> (File, Vec<Diagnostic>) {
    let lexed = lexer::lex(sources.file(file));
    parser::parse(sources, file, lexed, ast, release)
}
