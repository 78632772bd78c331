//! Tokens as gc's scanner hands them to its parser.
//! Rules: cmd/compile/internal/syntax/tokens.go, go1.27.

use super::ast::{LitKind, Operator};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
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

    /// The word an error message uses for the token.
    pub(super) fn describe(self) -> String {
        match self {
            Tok::Comma => "comma".into(),
            Tok::Semi => "semicolon or newline".into(),
            _ if self as u8 >= Tok::Break as u8 => format!("keyword {}", self.text()),
            _ => self.text().into(),
        }
    }

    /// `Name` for anything that is not a keyword.
    pub(super) fn of_word(word: &str) -> Tok {
        match word {
            "break" => Tok::Break,
            "case" => Tok::Case,
            "chan" => Tok::Chan,
            "const" => Tok::Const,
            "continue" => Tok::Continue,
            "default" => Tok::Default,
            "defer" => Tok::Defer,
            "else" => Tok::Else,
            "fallthrough" => Tok::Fallthrough,
            "for" => Tok::For,
            "func" => Tok::Func,
            "go" => Tok::Go,
            "goto" => Tok::Goto,
            "if" => Tok::If,
            "import" => Tok::Import,
            "interface" => Tok::Interface,
            "map" => Tok::Map,
            "package" => Tok::Package,
            "range" => Tok::Range,
            "return" => Tok::Return,
            "select" => Tok::Select,
            "struct" => Tok::Struct,
            "switch" => Tok::Switch,
            "type" => Tok::Type,
            "var" => Tok::Var,
            _ => Tok::Name,
        }
    }

    /// Token and operator of a punctuation lexeme.
    pub(super) fn of_punctuation(text: &str) -> Option<(Tok, Option<Operator>)> {
        use Operator as O;
        Some(match text {
            "(" => (Tok::Lparen, None),
            ")" => (Tok::Rparen, None),
            "[" => (Tok::Lbrack, None),
            "]" => (Tok::Rbrack, None),
            "{" => (Tok::Lbrace, None),
            "}" => (Tok::Rbrace, None),
            "," => (Tok::Comma, None),
            ";" => (Tok::Semi, None),
            ":" => (Tok::Colon, None),
            "." => (Tok::Dot, None),
            "..." => (Tok::DotDotDot, None),
            ":=" => (Tok::Define, None),
            "=" => (Tok::Assign, None),
            "<-" => (Tok::Arrow, None),
            "*" => (Tok::Star, Some(O::Mul)),
            "++" => (Tok::IncOp, Some(O::Add)),
            "--" => (Tok::IncOp, Some(O::Sub)),
            "*=" => (Tok::AssignOp, Some(O::Mul)),
            "+=" => (Tok::AssignOp, Some(O::Add)),
            "-=" => (Tok::AssignOp, Some(O::Sub)),
            "/=" => (Tok::AssignOp, Some(O::Div)),
            "%=" => (Tok::AssignOp, Some(O::Rem)),
            "&=" => (Tok::AssignOp, Some(O::And)),
            "|=" => (Tok::AssignOp, Some(O::Or)),
            "^=" => (Tok::AssignOp, Some(O::Xor)),
            "<<=" => (Tok::AssignOp, Some(O::Shl)),
            ">>=" => (Tok::AssignOp, Some(O::Shr)),
            "&^=" => (Tok::AssignOp, Some(O::AndNot)),
            "!" => (Tok::Operator, Some(O::Not)),
            "~" => (Tok::Operator, Some(O::Tilde)),
            "||" => (Tok::Operator, Some(O::OrOr)),
            "&&" => (Tok::Operator, Some(O::AndAnd)),
            "==" => (Tok::Operator, Some(O::Eql)),
            "!=" => (Tok::Operator, Some(O::Neq)),
            "<" => (Tok::Operator, Some(O::Lss)),
            "<=" => (Tok::Operator, Some(O::Leq)),
            ">" => (Tok::Operator, Some(O::Gtr)),
            ">=" => (Tok::Operator, Some(O::Geq)),
            "+" => (Tok::Operator, Some(O::Add)),
            "-" => (Tok::Operator, Some(O::Sub)),
            "|" => (Tok::Operator, Some(O::Or)),
            "^" => (Tok::Operator, Some(O::Xor)),
            "/" => (Tok::Operator, Some(O::Div)),
            "%" => (Tok::Operator, Some(O::Rem)),
            "&" => (Tok::Operator, Some(O::And)),
            "&^" => (Tok::Operator, Some(O::AndNot)),
            "<<" => (Tok::Operator, Some(O::Shl)),
            ">>" => (Tok::Operator, Some(O::Shr)),
            _ => return None,
        })
    }
}

/// What stands behind a `Semi`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
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

#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub tok: Tok,
    /// Of `Operator`, `Star`, `AssignOp` and `IncOp`.
    pub op: Option<Operator>,
    /// Of `Literal`.
    pub kind: LitKind,
    /// A `Literal` with a lexical error.
    pub bad: bool,
    /// Of `Semi`.
    pub semi: SemiKind,
    /// Byte offsets in the file.
    pub start: u32,
    pub end: u32,
}

impl Token {
    pub(super) fn new(tok: Tok, start: u32, end: u32) -> Token {
        Token { tok, op: None, kind: LitKind::Int, bad: false, semi: SemiKind::Written, start, end }
    }

    /// Of a binary operator, 1 (`||`) to 5 (`*`); 0 for anything else.
    pub(super) fn precedence(&self) -> u8 {
        match self.op {
            Some(op) if matches!(self.tok, Tok::Operator | Tok::Star) => op.precedence(),
            _ => 0,
        }
    }
}

impl Operator {
    /// 1 (`||`) to 5 (`*`); 0 for the operators that are only unary.
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
