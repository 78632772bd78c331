//! The declarations of a library file and their ranges: recorded when the library is packed (`write`), read here.

mod encode;
mod imports;
mod tokens;
mod write;

pub use imports::{Import, imports, names};
pub use tokens::TokenBlock;
pub use write::outline;

use super::lexer::Lexed;
use super::token::Tok;
use crate::span::LineBase;
use std::ops::Range;
use std::sync::OnceLock;

/// The declarations of a file.
#[derive(Debug, Default)]
pub struct Outline {
    pub items: Vec<Item>,
    /// Sorted by item.
    pub names: Vec<Declared>,
    /// The file's `line` directives, in source order.
    pub line_bases: Vec<LineBase>,
}

/// A declaration at the left margin, or one of a group whose members can be read apart.
#[derive(Debug)]
pub struct Item {
    pub kind: ItemKind,
    /// Starts at the first directive; for a member of a group, at its name.
    pub range: Range<u32>,
    /// The text between the braces, if the body spans lines and has no directives: a directive may hold beyond its
    /// function.
    pub body: Option<Range<u32>>,
    /// Declares variables whose initial values come from a call, which may have visible effects.
    pub set_by_call: bool,
    pub(super) tokens_of_declaration: TokenBlock,
    pub(super) tokens_of_body: TokenBlock,
    /// The item's tokens, cached when first read: an editor compiles again and again.
    pub(super) tokens: OnceLock<Lexed>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ItemKind {
    Import,
    Const,
    Var,
    Type,
    Func,
}

impl ItemKind {
    pub(super) fn keyword(self) -> Tok {
        match self {
            ItemKind::Import => Tok::Import,
            ItemKind::Const => Tok::Const,
            ItemKind::Var => Tok::Var,
            ItemKind::Type => Tok::Type,
            ItemKind::Func => Tok::Func,
        }
    }
}

/// A name that an item declares.
#[derive(Clone, Copy, Debug)]
pub struct Declared {
    pub item: u32,
    /// A method's receiver type; empty for other declarations.
    pub recv: &'static str,
    /// The receiver is a pointer to that type.
    pub ptr: bool,
    pub name: &'static str,
}

impl Outline {
    /// Decodes the outline of a text as the build encoded it (`write::outline`). `tokens` may be empty.
    pub fn read(text: &'static str, coded: &[u8], tokens: &'static [u8]) -> Outline {
        let mut outline = Outline::default();
        // The build's output is always complete.
        let _ = Numbers { rest: coded }.outline(text, &mut outline);
        tokens::attach(&mut outline.items, tokens);
        outline
    }

    /// The package name in an encoded outline.
    pub fn package(text: &'static [u8], coded: &[u8]) -> &'static str {
        let part = Numbers { rest: coded }.part(0);
        let name = part.and_then(|part| text.get(part.start as usize..part.end as usize));
        name.and_then(|name| std::str::from_utf8(name).ok()).unwrap_or_default()
    }

    /// The names that an item declares.
    pub fn names_of(&self, item: u32) -> impl Iterator<Item = &Declared> {
        let first = self.names.partition_point(|name| name.item < item);
        self.names.iter().skip(first).take_while(move |name| name.item == item)
    }
}

/// The parts of a text that form a declaration without its body.
pub(super) fn declaration_parts(range: &Range<u32>, body: Option<&Range<u32>>) -> [Range<usize>; 2] {
    let end = range.end as usize;
    let (first, last) = body.map_or((end, end), |body| (body.start as usize, body.end as usize));
    [range.start as usize..first, last..end]
}

/// Base-32 digits, lowest first; the sixth bit of a character says that more follow.
struct Numbers<'a> {
    rest: &'a [u8],
}

impl Numbers<'_> {
    fn next(&mut self) -> Option<u32> {
        let (mut number, mut shift) = (0, 0);
        loop {
            let (&first, rest) = self.rest.split_first()?;
            self.rest = rest;
            let bits = u32::from(first.wrapping_sub(b'0'));
            number |= (bits & 31) << shift;
            if bits < 32 {
                return Some(number);
            }
            shift += 5;
        }
    }

    fn part(&mut self, base: u32) -> Option<Range<u32>> {
        let start = base + self.next()?;
        Some(start..start + self.next()?)
    }

    fn outline(&mut self, text: &'static str, out: &mut Outline) -> Option<()> {
        let get = |part: &Range<u32>| text.get(part.start as usize..part.end as usize);
        let _package = self.part(0)?;
        for _ in 0..self.next()? {
            let (line, col) = (self.next()?, self.next()?);
            let shown_name = get(&self.part(0)?)?.to_owned();
            let (shown_line, shown_col) = (self.next()?, self.next()?);
            out.line_bases.push(LineBase { line, col, shown_name, shown_line, shown_col });
        }
        let count = self.next()?;
        out.items.reserve_exact(count as usize);
        out.names.reserve_exact(self.next()? as usize);
        let mut end = 0;
        for item in 0..count {
            let head = self.next()?;
            let [has_body, has_recv, ptr, set_by_call] = [8, 16, 32, 64].map(|flag| head & flag != 0);
            let kind = match head & 7 {
                0 => ItemKind::Import,
                1 => ItemKind::Const,
                2 => ItemKind::Var,
                3 => ItemKind::Type,
                _ => ItemKind::Func,
            };
            let range = self.part(end)?;
            end = range.end;
            let body = if has_body { Some(self.part(range.start)?) } else { None };
            let (mut recv, mut at) = ("", range.start);
            if has_recv {
                let part = self.part(at)?;
                (recv, at) = (get(&part)?, part.end);
            }
            for _ in 0..self.next()? {
                let part = self.part(at)?;
                at = part.end;
                out.names.push(Declared { item, recv, ptr, name: get(&part)? });
            }
            out.items.push(Item {
                kind,
                range,
                body,
                set_by_call,
                tokens_of_declaration: TokenBlock::default(),
                tokens_of_body: TokenBlock::default(),
                tokens: OnceLock::new(),
            });
        }
        Some(())
    }
}
