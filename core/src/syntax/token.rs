//! Tokens as gc's scanner passes them to its parser.
//! Rules: cmd/compile/internal/syntax/tokens.go, go1.27.

use super::ast::{LitKind, Operator};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[repr(u8)]
pub(super) enum Tok {
    Eof,
    Name,
    Literal,
    /// Any operator but `*`; see [`Token::op`].
    Operator,
    /// `op=`
    AssignOp,
    /// `++` or `--`
    IncOp,
    Assign,
    Define,
    Arrow,
    Star,
    Lparen,
    Lbrack,
    Lbrace,
    Rparen,
    Rbrack,
    Rbrace,
    Comma,
    Semi,
    Colon,
    Dot,
    DotDotDot,
    Break,
    Case,
    Chan,
    Const,
    Continue,
    Default,
    Defer,
    Else,
    Fallthrough,
    For,
    Func,
    Go,
    Goto,
    If,
    Import,
    Interface,
    Map,
    Package,
    Range,
    Return,
    Select,
    Struct,
    Switch,
    Type,
    Var,
}

impl Tok {
    pub(super) const fn bit(self) -> u64 {
        1 << self as u8
    }

    pub(super) fn text(self) -> &'static str {
        match self {
            Tok::Eof => "EOF",
            Tok::Name => "name",
            Tok::Literal => "literal",
            Tok::Operator => "op",
            Tok::AssignOp => "op=",
            Tok::IncOp => "opop",
            Tok::Assign => "=",
            Tok::Define => ":=",
            Tok::Arrow => "<-",
            Tok::Star => "*",
            Tok::Lparen => "(",
            Tok::Lbrack => "[",
            Tok::Lbrace => "{",
            Tok::Rparen => ")",
            Tok::Rbrack => "]",
            Tok::Rbrace => "}",
            Tok::Comma => ",",
            Tok::Semi => ";",
            Tok::Colon => ":",
            Tok::Dot => ".",
            Tok::DotDotDot => "...",
            Tok::Break => "break",
            Tok::Case => "case",
            Tok::Chan => "chan",
            Tok::Const => "const",
            Tok::Continue => "continue",
            Tok::Default => "default",
            Tok::Defer => "defer",
            Tok::Else => "else",
            Tok::Fallthrough => "fallthrough",
            Tok::For => "for",
            Tok::Func => "func",
            Tok::Go => "go",
            Tok::Goto => "goto",
            Tok::If => "if",
            Tok::Import => "import",
            Tok::Interface => "interface",
            Tok::Map => "map",
            Tok::Package => "package",
            Tok::Range => "range",
            Tok::Return => "return",
            Tok::Select => "select",
            Tok::Struct => "struct",
            Tok::Switch => "switch",
            Tok::Type => "type",
            Tok::Var => "var",
        }
    }

    /// The token's name in error messages.
    pub(super) fn describe(self) -> String {
        match self {
            Tok::Comma => "comma".into(),
            Tok::Semi => "semicolon or newline".into(),
            _ if self as u8 >= Tok::Break as u8 => format!("keyword {}", self.text()),
            _ => self.text().into(),
        }
    }

    /// The keyword, or `Name`.
    pub(super) fn of_word(word: &str) -> Tok {
        match word.as_bytes() {
            b"break" => Tok::Break,
            b"case" => Tok::Case,
            b"chan" => Tok::Chan,
            b"const" => Tok::Const,
            b"continue" => Tok::Continue,
            b"default" => Tok::Default,
            b"defer" => Tok::Defer,
            b"else" => Tok::Else,
            b"fallthrough" => Tok::Fallthrough,
            b"for" => Tok::For,
            b"func" => Tok::Func,
            b"go" => Tok::Go,
            b"goto" => Tok::Goto,
            b"if" => Tok::If,
            b"import" => Tok::Import,
            b"interface" => Tok::Interface,
            b"map" => Tok::Map,
            b"package" => Tok::Package,
            b"range" => Tok::Range,
            b"return" => Tok::Return,
            b"select" => Tok::Select,
            b"struct" => Tok::Struct,
            b"switch" => Tok::Switch,
            b"type" => Tok::Type,
            b"var" => Tok::Var,
            _ => Tok::Name,
        }
    }

    /// Token and operator of a punctuation lexeme; `None` if it is neither.
    pub(super) fn of_punctuation(text: &str) -> Option<(Tok, Option<Operator>)> {
        use Operator as O;
        Some(match text.as_bytes() {
            b"(" => (Tok::Lparen, None),
            b")" => (Tok::Rparen, None),
            b"[" => (Tok::Lbrack, None),
            b"]" => (Tok::Rbrack, None),
            b"{" => (Tok::Lbrace, None),
            b"}" => (Tok::Rbrace, None),
            b"," => (Tok::Comma, None),
            b";" => (Tok::Semi, None),
            b":" => (Tok::Colon, None),
            b"." => (Tok::Dot, None),
            b"..." => (Tok::DotDotDot, None),
            b":=" => (Tok::Define, None),
            b"=" => (Tok::Assign, None),
            b"<-" => (Tok::Arrow, None),
            b"*" => (Tok::Star, Some(O::Mul)),
            b"++" => (Tok::IncOp, Some(O::Add)),
            b"--" => (Tok::IncOp, Some(O::Sub)),
            b"*=" => (Tok::AssignOp, Some(O::Mul)),
            b"+=" => (Tok::AssignOp, Some(O::Add)),
            b"-=" => (Tok::AssignOp, Some(O::Sub)),
            b"/=" => (Tok::AssignOp, Some(O::Div)),
            b"%=" => (Tok::AssignOp, Some(O::Rem)),
            b"&=" => (Tok::AssignOp, Some(O::And)),
            b"|=" => (Tok::AssignOp, Some(O::Or)),
            b"^=" => (Tok::AssignOp, Some(O::Xor)),
            b"<<=" => (Tok::AssignOp, Some(O::Shl)),
            b">>=" => (Tok::AssignOp, Some(O::Shr)),
            b"&^=" => (Tok::AssignOp, Some(O::AndNot)),
            b"!" => (Tok::Operator, Some(O::Not)),
            b"~" => (Tok::Operator, Some(O::Tilde)),
            b"||" => (Tok::Operator, Some(O::OrOr)),
            b"&&" => (Tok::Operator, Some(O::AndAnd)),
            b"==" => (Tok::Operator, Some(O::Eql)),
            b"!=" => (Tok::Operator, Some(O::Neq)),
            b"<" => (Tok::Operator, Some(O::Lss)),
            b"<=" => (Tok::Operator, Some(O::Leq)),
            b">" => (Tok::Operator, Some(O::Gtr)),
            b">=" => (Tok::Operator, Some(O::Geq)),
            b"+" => (Tok::Operator, Some(O::Add)),
            b"-" => (Tok::Operator, Some(O::Sub)),
            b"|" => (Tok::Operator, Some(O::Or)),
            b"^" => (Tok::Operator, Some(O::Xor)),
            b"/" => (Tok::Operator, Some(O::Div)),
            b"%" => (Tok::Operator, Some(O::Rem)),
            b"&" => (Tok::Operator, Some(O::And)),
            b"&^" => (Tok::Operator, Some(O::AndNot)),
            b"<<" => (Tok::Operator, Some(O::Shl)),
            b">>" => (Tok::Operator, Some(O::Shr)),
            _ => return None,
        })
    }
}

/// Where a `Semi` comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub(super) enum SemiKind {
    Written,
    Newline,
    Eof,
}

impl SemiKind {
    pub(super) fn text(self) -> &'static str {
        match self {
            SemiKind::Written => "semicolon",
            SemiKind::Newline => "newline",
            SemiKind::Eof => "EOF",
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Token {
    pub tok: Tok,
    /// Operator of an `Operator`, `Star`, `AssignOp` or `IncOp`.
    pub op: Option<Operator>,
    /// Kind of a `Literal`.
    pub kind: LitKind,
    /// A `Literal` with a lexical error.
    pub bad: bool,
    /// Origin of a `Semi`.
    pub semi: SemiKind,
    /// Byte offsets in the file.
    pub start: u32,
    pub end: u32,
}

impl Token {
    pub(super) fn new(tok: Tok, start: u32, end: u32) -> Token {
        Token { tok, op: None, kind: LitKind::Int, bad: false, semi: SemiKind::Written, start, end }
    }

    /// Precedence of a binary operator, 1 (`||`) to 5 (`*`); 0 for any other token.
    pub(super) fn precedence(&self) -> u8 {
        match self.op {
            Some(op) if matches!(self.tok, Tok::Operator | Tok::Star) => op.precedence(),
            _ => 0,
        }
    }
}

impl Operator {
    /// Precedence, 1 (`||`) to 5 (`*`); 0 for operators that are unary only.
    pub fn precedence(self) -> u8 {
        use Operator::*;
        match self {
            Not | Recv | Tilde => 0,
            OrOr => 1,
            AndAnd => 2,
            Eql | Neq | Lss | Leq | Gtr | Geq => 3,
            Add | Sub | Or | Xor => 4,
            Mul | Div | Rem | And | AndNot | Shl | Shr => 5,
        }
    }

    /// As written in source.
    pub fn text(self) -> &'static str {
        use Operator::*;
        match self {
            Not => "!",
            Recv => "<-",
            Tilde => "~",
            OrOr => "||",
            AndAnd => "&&",
            Eql => "==",
            Neq => "!=",
            Lss => "<",
            Leq => "<=",
            Gtr => ">",
            Geq => ">=",
            Add => "+",
            Sub => "-",
            Or => "|",
            Xor => "^",
            Mul => "*",
            Div => "/",
            Rem => "%",
            And => "&",
            AndNot => "&^",
            Shl => "<<",
            Shr => ">>",
        }
    }
}
