//! Exact ends of expressions, which the tree does not hold.
//! In: a file, and where an expression or its brackets begin. Out: byte offsets in the file.

use super::lexer::lex;
use super::token::{Tok, Token};
use crate::span::SourceFile;

/// The tokens of a file.
pub struct Extents(Vec<Token>);

impl Extents {
    pub fn of(file: &SourceFile) -> Extents {
        Extents(lex(file).tokens)
    }

    /// End of the expression that begins at `start`: before a separator, or a bracket that it does not open.
    pub fn end(&self, start: usize) -> usize {
        let (mut depth, mut end) = (0, start);
        for token in self.from(start) {
            let inner = depth;
            depth += nesting(token.tok);
            let ends = depth < 0 || inner == 0 && matches!(token.tok, Tok::Comma | Tok::Semi);
            if ends || token.tok == Tok::Eof {
                break;
            }
            end = token.end as usize;
        }
        end
    }

    /// Where the bracket at `open` has been closed.
    pub fn closed(&self, open: usize) -> usize {
        let mut depth = 0;
        let closing = self.from(open).find(|token| {
            depth += nesting(token.tok);
            depth <= 0
        });
        closing.map_or(open, |token| token.end as usize)
    }

    fn from(&self, start: usize) -> impl Iterator<Item = &Token> {
        let first = self.0.partition_point(|token| (token.start as usize) < start);
        self.0.iter().skip(first)
    }
}

/// By how much a token changes the number of open brackets.
fn nesting(tok: Tok) -> i32 {
    match tok {
        Tok::Lparen | Tok::Lbrack | Tok::Lbrace => 1,
        Tok::Rparen | Tok::Rbrack | Tok::Rbrace => -1,
        _ => 0,
    }
}
