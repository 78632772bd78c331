//! Tokens after which a line end or the end of the file becomes a semicolon.
//! Rules: Go spec, "Semicolons"; `nlsemi` in cmd/compile/internal/syntax/scanner.go, go1.27.

use super::token::Tok;

/// After this token a newline, a multi-line comment and the end of the file become `;`.
pub(super) fn ends_statement(tok: Tok) -> bool {
    const SET: u64 = Tok::Name.bit()
        | Tok::Literal.bit()
        | Tok::Break.bit()
        | Tok::Continue.bit()
        | Tok::Fallthrough.bit()
        | Tok::Return.bit()
        | Tok::IncOp.bit()
        | Tok::Rparen.bit()
        | Tok::Rbrack.bit()
        | Tok::Rbrace.bit();
    SET & tok.bit() != 0
}
