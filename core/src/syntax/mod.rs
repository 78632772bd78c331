//! Text → AST, with gc's syntax errors.
//! In: one file of a [`SourceMap`]. Out: its declarations in the arena, and the errors of gc's scanner, parser and
//! branch checker, in the order gc reports them. Printing sorts them, keeps one per line and stops after ten.
//! Invariant: a file without errors has no `Bad` node; no input panics, overflows the stack or takes more than
//! linear time. With errors the tree is gc's best guess. Messages are complete and carry gc's `syntax error: `
//! prefix: only errors with it stop gc before type checking (see [`stops_compile`]).

pub mod ast;
mod branches;
mod constraint;
pub mod dump;
pub mod extent;
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

pub use parser::embed_patterns;

use crate::diag::{Diagnostic, DiagnosticKind};
use crate::span::{FileId, Pos, SourceMap};
use crate::version::Version;
use ast::{Ast, Decl, File, FuncDecl};

/// Whether gc stops before type checking. Misplaced labels and malformed literals don't stop it.
pub fn stops_compile(error: &Diagnostic) -> bool {
    error.msg.starts_with("syntax error") || error.kind == DiagnosticKind::Limit
}

/// Parses one file of the user's program.
pub fn parse(sources: &SourceMap, file: FileId, ast: &mut Ast, release: Version) -> (File, Vec<Diagnostic>) {
    parse_as(sources, file, ast, release, false)
}

/// Like [`parse`]; `of_library`: the file belongs to Go's standard library, which may use every directive.
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

/// Parses one library declaration or declaration group. A body that spans lines is skipped; [`read_body`] parses it
/// on demand.
pub fn parse_item(
    sources: &SourceMap,
    ast: &mut Ast,
    id: FileId,
    item: &outline::Item,
) -> (Vec<Decl>, Vec<Diagnostic>) {
    parser::parse_part(sources, id, tokens_of(sources.file(id).text(), item), ast, item)
}

/// The paths that an import declaration of the library imports. `text`: that of its file.
pub fn imported<'a>(text: &'a str, item: &outline::Item) -> impl Iterator<Item = &'a str> {
    let literals = tokens_of(text, item).tokens.iter().filter(|token| token.tok == token::Tok::Literal);
    literals.filter_map(|token| {
        Some(text.get(token.start as usize..token.end as usize)?.trim_matches(['"', '`']))
    })
}

/// The tokens of a library declaration, without those of its body. `text`: that of its file.
fn tokens_of<'a>(text: &str, item: &'a outline::Item) -> &'a lexer::Lexed {
    item.tokens.get_or_init(|| {
        let lex = || {
            let parts = outline::declaration_parts(&item.range, item.body.as_ref());
            lexer::lex_parts(text, parts.into_iter())
        };
        item.tokens_of_declaration.decode(item.range.start).unwrap_or_else(lex)
    })
}

/// Parses the body that [`parse_item`] skipped.
pub fn read_body(sources: &SourceMap, ast: &mut Ast, decl: &FuncDecl) -> (FuncDecl, Vec<Diagnostic>) {
    let mut decl = decl.clone();
    let (Some(tokens), Some(body)) = (decl.left_out.take(), &decl.body) else {
        return (decl, Vec::new());
    };
    let Some(id) = sources.file_of(body.pos) else { return (decl, Vec::new()) };
    let file = sources.file(id);
    let offset = |pos: Pos| (pos.0 - file.pos(0).0) as usize;
    let range = offset(body.pos)..offset(body.rbrace) + 1;
    let lex = || lexer::lex_parts(file.text(), std::iter::once(range.clone()));
    let lexed = tokens.decode(range.start as u32).unwrap_or_else(lex);
    let (body, errors) = parser::parse_body(sources, id, &lexed, ast);
    decl.body = Some(body);
    (decl, errors)
}
