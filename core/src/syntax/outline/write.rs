//! Finds the declarations of a file by its tokens, and encodes both for [`Outline::read`](super::Outline::read).
//! In: Go source without syntax errors; for other text the outline is useless, but nothing fails.

use super::encode::{self, PURE, encode};
use super::{ItemKind, tokens};
use crate::syntax::lexer::{EventKind, lex_parts};
use crate::syntax::token::{Tok, Token};
use std::ops::Range;

/// Byte offsets in the text.
type Part = Range<u32>;

#[derive(Debug)]
struct Item {
    kind: ItemKind,
    range: Part,
    body: Option<Part>,
    /// A method's receiver type, and whether the receiver is a pointer to it.
    recv: Option<(Part, bool)>,
    names: Vec<Part>,
}

/// The encoded outline of a file, and its encoded tokens.
pub fn outline(text: &str) -> (String, Vec<u8>) {
    let lexed = lex_parts(text, std::iter::once(0..text.len()));
    let directives = lexed.events.iter().filter_map(|event| match event.kind {
        EventKind::Directive { .. } => Some(event.start),
        _ => None,
    });
    let mut finder = Finder {
        text,
        tokens: &lexed.tokens,
        at: 0,
        directives: directives.collect(),
        package: 0..0,
        items: Vec::new(),
    };
    finder.file();
    let items = finder.items.iter().map(|item| (&item.range, item.body.as_ref()));
    let tokens = tokens::write(text, items);
    (finder.encoded(), tokens)
}

struct Finder<'a> {
    text: &'a str,
    tokens: &'a [Token],
    at: usize,
    /// Start offsets of the directives, in source order.
    directives: Vec<u32>,
    package: Part,
    items: Vec<Item>,
}

impl Finder<'_> {
    fn tok(&self) -> Tok {
        self.tokens.get(self.at).map_or(Tok::Eof, |token| token.tok)
    }

    fn part(&self) -> Part {
        self.tokens.get(self.at).map_or(0..0, |token| token.start..token.end)
    }

    fn file(&mut self) {
        let mut end = 0;
        loop {
            let kind = match self.tok() {
                Tok::Eof => return,
                Tok::Package => {
                    self.at += 1;
                    self.package = self.part();
                    end = self.skip_to_end();
                    continue;
                }
                Tok::Import => ItemKind::Import,
                Tok::Const => ItemKind::Const,
                Tok::Var => ItemKind::Var,
                Tok::Type => ItemKind::Type,
                Tok::Func => ItemKind::Func,
                _ => {
                    self.at += 1;
                    continue;
                }
            };
            let keyword = self.part().start;
            let first = self.directives.iter().copied().find(|&start| (end..keyword).contains(&start));
            let start = first.unwrap_or(keyword);
            self.at += 1;
            self.items.push(Item { kind, range: start..start, body: None, recv: None, names: Vec::new() });
            let mut members = None;
            match (kind, self.tok()) {
                (ItemKind::Func, _) => self.function(),
                (ItemKind::Import, _) => {}
                (_, Tok::Lparen) => members = self.group(kind),
                _ => self.names(),
            }
            end = self.skip_to_end();
            if let Some(item) = self.items.last_mut() {
                item.range.end = end;
            }
            let has_directives = self.directives.iter().any(|at| (start..end).contains(at));
            if let Some(members) = members.filter(|_| !has_directives) {
                self.items.pop();
                self.items.extend(members);
            }
        }
    }

    /// Skips past the semicolon that ends a declaration. Returns the end of the last token before it.
    fn skip_to_end(&mut self) -> u32 {
        let mut depth = 0;
        let mut end =
            self.at.checked_sub(1).and_then(|before| self.tokens.get(before)).map_or(0, |token| token.end);
        loop {
            match self.tok() {
                Tok::Lparen | Tok::Lbrack | Tok::Lbrace => depth += 1,
                Tok::Rparen | Tok::Rbrack | Tok::Rbrace => depth -= 1,
                Tok::Semi if depth <= 0 => {
                    self.at += 1;
                    return end;
                }
                Tok::Eof => return end,
                _ => {}
            }
            end = self.part().end;
            self.at += 1;
        }
    }

    /// `a, b`
    fn names(&mut self) {
        while self.tok() == Tok::Name {
            let name = self.part();
            self.items.last_mut().into_iter().for_each(|item| item.names.push(name.clone()));
            self.at += 1;
            if self.tok() != Tok::Comma {
                return;
            }
            self.at += 1;
        }
    }

    /// A parenthesised group, up to the `)`. Returns its members, unless their constants depend on each other.
    fn group(&mut self, kind: ItemKind) -> Option<Vec<Item>> {
        self.at += 1;
        let mut members = Vec::new();
        let mut apart = true;
        while !matches!(self.tok(), Tok::Rparen | Tok::Eof) {
            let (first, start) = (self.at, self.part().start);
            let known = self.items.last().map_or(0, |item| item.names.len());
            self.names();
            self.skip_member();
            let tokens = self.tokens.get(first..self.at).unwrap_or_default();
            let is_iota = |token: &Token| {
                self.text.get(token.start as usize..token.end as usize).is_some_and(|name| name == "iota")
            };
            let has_value = tokens.iter().any(|token| token.tok == Tok::Assign);
            apart &= kind != ItemKind::Const || has_value && !tokens.iter().any(is_iota);
            let names =
                self.items.last().and_then(|item| item.names.get(known..)).unwrap_or_default().to_vec();
            let end = tokens.iter().rfind(|token| token.tok != Tok::Semi).map_or(start, |token| token.end);
            members.push(Item { kind, range: start..end, body: None, recv: None, names });
        }
        // `skip_to_end` sees the `)` next, without its `(`.
        (apart && !members.is_empty()).then_some(members)
    }

    /// Skips past the semicolon that ends a member of a group, or to the `)`.
    fn skip_member(&mut self) {
        let mut depth = 0;
        loop {
            match self.tok() {
                Tok::Lparen | Tok::Lbrack | Tok::Lbrace => depth += 1,
                Tok::Rparen if depth == 0 => return,
                Tok::Rparen | Tok::Rbrack | Tok::Rbrace => depth -= 1,
                Tok::Semi if depth == 0 => {
                    self.at += 1;
                    return;
                }
                Tok::Eof => return,
                _ => {}
            }
            self.at += 1;
        }
    }

    /// Reads a function after `func`, up to the end of its body.
    fn function(&mut self) {
        if self.tok() == Tok::Lparen {
            let (mut ty, mut is_ptr) = (0..0, false);
            while !matches!(self.tok(), Tok::Lbrack | Tok::Rparen | Tok::Eof) {
                match self.tok() {
                    Tok::Name => ty = self.part(),
                    Tok::Star => is_ptr = true,
                    _ => {}
                }
                self.at += 1;
            }
            self.skip_to(Tok::Rparen);
            self.items.last_mut().into_iter().for_each(|item| item.recv = Some((ty.clone(), is_ptr)));
        }
        self.names();
        // In a signature a brace follows only these two keywords.
        let mut literal = false;
        let mut depth = 0;
        loop {
            match self.tok() {
                Tok::Lbrace if !literal && depth == 0 => break,
                Tok::Lparen | Tok::Lbrack | Tok::Lbrace => depth += 1,
                Tok::Rparen | Tok::Rbrack | Tok::Rbrace => depth -= 1,
                Tok::Semi if depth == 0 => return,
                Tok::Eof => return,
                _ => {}
            }
            literal = matches!(self.tok(), Tok::Interface | Tok::Struct);
            self.at += 1;
        }
        self.body();
    }

    /// Skips past the next `tok`.
    fn skip_to(&mut self, tok: Tok) {
        while !matches!(self.tok(), Tok::Eof) {
            self.at += 1;
            if self.tokens.get(self.at - 1).is_some_and(|token| token.tok == tok) {
                return;
            }
        }
    }

    /// Records the body, without braces, if it spans lines. A body with directives stays with its function, as they may
    /// apply to it.
    fn body(&mut self) {
        let start = self.part().end;
        let mut depth = 0;
        let mut end = start;
        for token in self.tokens.iter().skip(self.at) {
            match token.tok {
                Tok::Lbrace => depth += 1,
                Tok::Rbrace => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                end = token.start;
                break;
            }
        }
        let body = start..end;
        let lines = self.text.get(start as usize..end as usize).is_some_and(|inside| inside.contains('\n'));
        if lines && !self.directives.iter().any(|at| body.contains(at)) {
            self.items.last_mut().into_iter().for_each(|item| item.body = Some(body.clone()));
        }
    }

    /// Whether an item declares variables whose initial values come from a call. An error made from a text counts as a
    /// constant.
    fn is_set_by_call(&self, item: &Item) -> bool {
        let first = self.tokens.partition_point(|token| token.start < item.range.start);
        let tokens = self.tokens.iter().skip(first).take_while(|token| token.end <= item.range.end);
        let mut value = tokens.skip_while(|token| token.tok != Tok::Assign);
        let is_pure = |before: &str| PURE.iter().any(|name| before.ends_with(name));
        let is_call = |paren: &Token| !self.text.get(..paren.start as usize).is_some_and(is_pure);
        item.kind == ItemKind::Var && value.any(|token| token.tok == Tok::Lparen && is_call(token))
    }

    fn encoded(&self) -> String {
        let part = |part: &Part| part.start as usize..part.end as usize;
        let items = self.items.iter().map(|item| encode::Item {
            kind: item.kind as usize,
            range: part(&item.range),
            body: item.body.as_ref().map(part),
            recv: item.recv.as_ref().map(|(recv, is_ptr)| (part(recv), *is_ptr)),
            names: item.names.iter().map(part).collect(),
            set_by_call: self.is_set_by_call(item),
        });
        // Packs have no `line` directives.
        encode(&part(&self.package), &[], &items.collect::<Vec<_>>())
    }
}
