//! The tokens of a file's declarations, encoded when the library is packed: decoding takes a small part of the time
//! that lexing does.
//! Format: for each item the ends of two blocks, 4 bytes each, little-endian; then the blocks: the declaration's without its
//! body, and the body's, braces included. Nothing in a block: its text has directives and needs the lexer.

use super::{Item, declaration_parts};
use crate::syntax::ast::{LitKind, Operator};
use crate::syntax::lexer::{Lexed, lex_parts};
use crate::syntax::token::{SemiKind, Tok, Token};
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// An encoded block, possibly empty.
#[derive(Clone, Copy, Default, Debug)]
pub struct TokenBlock(&'static [u8]);

#[derive(Serialize, Deserialize)]
enum Class {
    Plain(Tok),
    WithOperator(Tok, Operator),
    Literal(LitKind),
    Semi(SemiKind),
}

/// Distances of at least this many bytes from the previous token are encoded apart.
const FAR: u32 = 7;

/// Encodes the tokens of declarations, each given by its range and its body's.
pub(super) fn write<'a>(
    text: &str,
    items: impl Iterator<Item = (&'a Range<u32>, Option<&'a Range<u32>>)>,
) -> Vec<u8> {
    let (mut ends, mut blocks) = (Vec::new(), Vec::new());
    for (range, body) in items {
        blocks.extend(encode(&lex_parts(text, declaration_parts(range, body).into_iter()), range.start));
        ends.extend((blocks.len() as u32).to_le_bytes());
        if let Some(body) = body {
            let braces = body.start - 1..body.end + 1;
            let part = braces.start as usize..braces.end as usize;
            blocks.extend(encode(&lex_parts(text, std::iter::once(part)), braces.start));
        }
        ends.extend((blocks.len() as u32).to_le_bytes());
    }
    ends.extend(blocks);
    ends
}

fn encode(lexed: &Lexed, start: u32) -> Vec<u8> {
    let (mut out, mut end) = (Vec::new(), start);
    if !lexed.events.is_empty() {
        return out;
    }
    for token in &lexed.tokens {
        let class = match token.op {
            Some(op) => Class::WithOperator(token.tok, op),
            None if token.tok == Tok::Literal => Class::Literal(token.kind),
            None if token.tok == Tok::Semi => Class::Semi(token.semi),
            None => Class::Plain(token.tok),
        };
        let (gap, len) = (token.start - end, token.end - token.start);
        let far = gap.checked_sub(FAR);
        let place = len * (FAR + 1) + if far.is_some() { FAR } else { gap };
        let Ok(coded) = postcard::to_allocvec(&(class, place)) else { return Vec::new() };
        out.extend(coded);
        out.extend(far.and_then(|far| postcard::to_allocvec(&far).ok()).unwrap_or_default());
        end = token.end;
    }
    out
}

/// Gives each item its blocks.
pub(super) fn attach(items: &mut [Item], coded: &'static [u8]) {
    let (ends, blocks) = coded.split_at(coded.len().min(items.len() * 8));
    let mut start = 0;
    let mut ends = ends.as_chunks::<4>().0.iter().map(|end| u32::from_le_bytes(*end) as usize);
    let mut next = || {
        let end = ends.next()?;
        blocks.get(std::mem::replace(&mut start, end)..end).map(TokenBlock)
    };
    for item in items {
        item.tokens_of_declaration = next().unwrap_or_default();
        item.tokens_of_body = next().unwrap_or_default();
    }
}

impl TokenBlock {
    /// The tokens of a text that starts at `start`, unless it needs the lexer.
    pub(in crate::syntax) fn decode(self, start: u32) -> Option<Lexed> {
        let mut rest = self.0;
        let mut end = start;
        let mut tokens = Vec::with_capacity(rest.len() / 3);
        while !rest.is_empty() {
            let ((class, place), after): ((Class, u32), _) = postcard::take_from_bytes(rest).ok()?;
            rest = after;
            let mut gap = place % (FAR + 1);
            if gap == FAR {
                let far;
                (far, rest) = postcard::take_from_bytes::<u32>(rest).ok()?;
                gap = far.checked_add(FAR)?;
            }
            let start = end.checked_add(gap)?;
            end = start.checked_add(place / (FAR + 1))?;
            let plain = |tok| Token::new(tok, start, end);
            tokens.push(match class {
                Class::Plain(tok) => plain(tok),
                Class::WithOperator(tok, op) => Token { op: Some(op), ..plain(tok) },
                Class::Literal(kind) => Token { kind, ..plain(Tok::Literal) },
                Class::Semi(semi) => Token { semi, ..plain(Tok::Semi) },
            });
        }
        (!tokens.is_empty()).then_some(Lexed { tokens, events: Vec::new() })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Outline, outline};
    use super::*;

    const TEXT: &str = "package p\n\nimport \"a\"\n\nvar (\n\tx    = \"é\" + `\n` // c\n\ty, z T\n)\n\n//go:noinline\nfunc f() {\n}\n\nfunc (t *T) g(a, b []int) (err error) {\n\tfor i := range a {\n\t\ta[i] <<= 1.5; b[i]++\n\t}\n\n\n\n\n\n\treturn <-c\n}\n";

    #[test]
    fn decoded_tokens_are_those_of_the_lexer() {
        let (coded, tokens) = outline(TEXT);
        let outline = Outline::read(TEXT, coded.as_bytes(), tokens.leak());
        assert_eq!(outline.items.len(), 5);
        for item in &outline.items {
            let parts = declaration_parts(&item.range, item.body.as_ref());
            let lexed = lex_parts(TEXT, parts.into_iter());
            let decoded = item.tokens_of_declaration.decode(item.range.start);
            let has_directive = TEXT[item.range.start as usize..].starts_with("//go:");
            assert_eq!(decoded.map(|lexed| lexed.tokens), (!has_directive).then_some(lexed.tokens));
            let Some(body) = &item.body else { continue };
            let part = body.start as usize - 1..body.end as usize + 1;
            let lexed = lex_parts(TEXT, std::iter::once(part));
            let decoded = item.tokens_of_body.decode(body.start - 1).map(|lexed| lexed.tokens);
            assert_eq!(decoded, Some(lexed.tokens));
        }
    }

    #[test]
    fn damaged_tokens_are_left_to_the_lexer() {
        let (coded, tokens) = outline(TEXT);
        for len in 0..tokens.len() {
            let outline = Outline::read(TEXT, coded.as_bytes(), tokens[..len].to_vec().leak());
            for item in &outline.items {
                item.tokens_of_declaration.decode(item.range.start);
                item.tokens_of_body.decode(u32::MAX - 3);
            }
        }
    }
}
