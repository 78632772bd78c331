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
pub mod outline;
mod parser;
pub mod positions;
pub mod print;
mod semicolon;
mod token;

#[cfg(test)]
mod tests;

use crate::diag::{Diagnostic, DiagnosticKind};
use crate::span::{FileId, Pos, SourceMap};
use crate::version::Version;
use ast::{Ast, Decl, File, FuncDecl};
use std::ops::Range;

/// Whether gc stops before type checking: labels out of place or a malformed literal do not keep it from going on.
pub fn stops_compile(error: &Diagnostic) -> bool {
    error.msg.starts_with("syntax error") || error.kind == DiagnosticKind::Limit
}

pub fn parse(sources: &SourceMap, file: FileId, ast: &mut Ast, release: Version) -> (File, Vec<Diagnostic>) {
    parse_as(sources, file, ast, release, false)
}

/// The same. `of_library`: a file of Go's own library, which may use all directives.
pub fn parse_as(
    sources: &SourceMap,
    file: FileId,
    ast: &mut Ast,
    release: Version,
    of_library: bool,
) -> (File, Vec<Diagnostic>) {
    let lexed = lexer::lex(sources.file(file));
    ast.exprs.reserve(lexed.tokens.len() * 5 / 8);
    parser::parse(sources, file, &lexed, ast, release, of_library)
}

/// Parses one declaration, or group of them, of a file of ours: a body of several lines is left out until [`read_body`] is
/// asked for it.
pub fn parse_item(
    sources: &SourceMap,
    ast: &mut Ast,
    id: FileId,
    item: &outline::Item,
) -> (Vec<Decl>, Vec<Diagnostic>) {
    let range = |range: &Range<u32>| range.start as usize..range.end as usize;
    let whole = range(&item.range);
    let body = item.body.as_ref().map(range);
    let (head, tail) = match &body {
        Some(body) => (whole.start..body.start, body.end..whole.end),
        None => (whole.clone(), whole.end..whole.end),
    };
    let text = &sources.file(id).text;
    let lexed = item.tokens.get_or_init(|| lexer::lex_parts(text, [head, tail].into_iter()));
    parser::parse_part(sources, id, lexed, ast, body.as_slice(), item.range.start)
}

/// Parses a body that was left out.
pub fn read_body(sources: &SourceMap, ast: &mut Ast, decl: &FuncDecl) -> (FuncDecl, Vec<Diagnostic>) {
    let mut decl = decl.clone();
    let (true, Some(body)) = (std::mem::take(&mut decl.left_out), &decl.body) else {
        return (decl, Vec::new());
    };
    let Some(id) = sources.file_of(body.pos) else { return (decl, Vec::new()) };
    let file = sources.file(id);
    let offset = |pos: Pos| (pos.0 - file.pos(0).0) as usize;
    let range = offset(body.pos)..offset(body.rbrace) + 1;
    let lexed = lexer::lex_parts(&file.text, std::iter::once(range));
    let (body, errors) = parser::parse_body(sources, id, &lexed, ast);
    decl.body = Some(body);
    (decl, errors)
}
