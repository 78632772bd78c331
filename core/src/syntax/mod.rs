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
mod outline;
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
use ast::{Ast, File, FuncDecl};

/// Whether gc stops before type checking: labels out of place or a malformed literal do not keep it from going on.
pub fn stops_compile(error: &Diagnostic) -> bool {
    error.msg.starts_with("syntax error") || error.kind == DiagnosticKind::Limit
}

pub fn parse(sources: &SourceMap, file: FileId, ast: &mut Ast, release: Version) -> (File, Vec<Diagnostic>) {
    let lexed = lexer::lex(sources.file(file));
    parser::parse(sources, file, &lexed, ast, release)
}

/// What a file of ours says outside of bodies, cut into tokens: the same in every compilation.
#[derive(Debug)]
pub struct Prepared {
    outline: outline::Outline,
    lexed: lexer::Lexed,
    lines: Vec<u32>,
}

/// `text`: a file without errors.
pub fn prepare(text: &str) -> Prepared {
    let outline = outline::Outline::new(text);
    let lexed = lexer::lex_parts(text, outline.parts.iter().cloned());
    Prepared { outline, lexed, lines: crate::span::line_starts(text) }
}

/// As [`parse`], for a file of ours: bodies of functions that take several lines are left out until [`read_body`] is asked
/// for them.
pub fn parse_outline(
    sources: &mut SourceMap,
    name: String,
    text: &'static str,
    prepared: &'static Prepared,
    ast: &mut Ast,
) -> (File, Vec<Diagnostic>) {
    let id = sources.add_ours(name, text, &prepared.lines);
    let outline = &prepared.outline;
    let (mut parsed, errors) = parser::parse_outline(sources, id, &prepared.lexed, ast, &outline.bodies);
    parsed.decls.extend(outline.declare_constants(text, sources.pos(id, 0), ast));
    (parsed, errors)
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
