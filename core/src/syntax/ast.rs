//! The syntax tree: one arena per package, nodes point by id.
//! Shape, names and positions are those of cmd/compile/internal/syntax/nodes.go, go1.27:
//! a node's `pos` is exactly the one gc's parser gives it (binary expression: its operator; call: the `(`; …).
//! Invariant: a file without errors has no `Bad` node. gc type-checks despite errors that do not start with
//! `syntax error` (labels, malformed literals, …), so the checker may see `Bad` nodes and `bad` literals.

use super::outline::TokenBlock;
use crate::diag::Diagnostic;
use crate::index::{HashSet, IndexVec};
use crate::span::{FileId, LineBase, Pos};
use serde::{Deserialize, Serialize};
use std::rc::Rc;

crate::newtype_index! {
    pub struct ExprId;
    pub struct StmtId;
}

/// An identifier; equal names usually share one allocation.
pub type Name = Rc<str>;

/// Every node of one compilation: the user's package and the std packages.
#[derive(Clone, Debug, Default)]
pub struct Ast {
    pub exprs: IndexVec<ExprId, Expr>,
    pub stmts: IndexVec<StmtId, Stmt>,
    names: HashSet<Name>,
}

impl Ast {
    /// The identifier with this text.
    pub fn intern(&mut self, text: &str) -> Name {
        if let Some(name) = self.names.get(text) {
            return name.clone();
        }
        let name = Name::from(text);
        self.names.insert(name.clone());
        name
    }
}

#[derive(Clone, Debug)]
pub struct File {
    pub id: FileId,
    /// Position of the `package` keyword.
    pub pos: Pos,
    pub pkg_name: Ident,
    pub decls: Vec<Decl>,
    pub eof: Pos,
    /// Whether gc went on after the package clause; if not, it stops before it reports any other file's errors.
    pub has_package_clause: bool,
    /// `//go:build go1.N` of the file, if any.
    pub go_version: Option<Name>,
    /// `//line` directives, for [`crate::span::SourceMap::set_line_bases`].
    pub line_bases: Vec<LineBase>,
    /// Errors about `//go:` directives, which gc reports only if type checking found none.
    pub directive_errors: Vec<Diagnostic>,
    pub linknames: Vec<Linkname>,
    /// Well-placed `//go:embed` directives.
    pub embeds: Vec<Embed>,
}

/// The `//go:embed` directives of a variable.
#[derive(Clone, Debug)]
pub struct Embed {
    /// Position of the first.
    pub pos: Pos,
    pub var: Ident,
    pub patterns: Vec<String>,
}

/// `//go:linkname local [remote]`
#[derive(Clone, Debug)]
pub struct Linkname {
    pub pos: Pos,
    /// `go:linkname` or `go:linknamestd`.
    pub verb: &'static str,
    pub local: Name,
    pub remote: Option<Name>,
}

#[derive(Clone, Debug)]
pub struct Ident {
    pub pos: Pos,
    pub name: Name,
}

#[derive(Clone, Debug)]
pub enum Decl {
    Import(ImportDecl),
    Const(ConstDecl),
    Type(TypeDecl),
    Var(VarDecl),
    Func(FuncDecl),
}

/// Identity of a parenthesised declaration group (`const ( … )`); unique in a compilation.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Group(pub u32);

#[derive(Clone, Debug)]
pub struct ImportDecl {
    pub pos: Pos,
    pub group: Option<Group>,
    /// `import name "path"`, also `.` and `_`.
    pub local_name: Option<Ident>,
    /// A `BasicLit`.
    pub path: ExprId,
}

#[derive(Clone, Debug)]
pub struct ConstDecl {
    pub pos: Pos,
    pub group: Option<Group>,
    pub names: Vec<ExprId>,
    pub ty: Option<ExprId>,
    /// A `List` for more than one.
    pub values: Option<ExprId>,
}

#[derive(Clone, Debug)]
pub struct TypeDecl {
    pub pos: Pos,
    pub group: Option<Group>,
    pub pragma: Pragma,
    pub name: ExprId,
    pub tparams: Vec<Field>,
    pub alias: bool,
    pub ty: ExprId,
}

#[derive(Clone, Debug)]
pub struct VarDecl {
    pub pos: Pos,
    pub group: Option<Group>,
    pub names: Vec<ExprId>,
    pub ty: Option<ExprId>,
    pub values: Option<ExprId>,
}

#[derive(Clone, Debug)]
pub struct FuncDecl {
    pub pos: Pos,
    pub pragma: Pragma,
    pub recv: Option<Field>,
    pub name: ExprId,
    pub tparams: Vec<Field>,
    /// A `FuncType`.
    pub ty: ExprId,
    pub body: Option<Block>,
    /// Tokens of a body whose statements have not been parsed yet (see `syntax::read_body`); the positions of its braces
    /// are set.
    pub left_out: Option<TokenBlock>,
    /// `//escapement:…` directives in the doc comment of one of our std declarations, verbatim, in source order.
    pub directives: Vec<Rc<str>>,
}

/// `//go:` directives that change a verdict or the generated code.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Pragma {
    pub noinline: bool,
    pub noescape: bool,
    pub nosplit: bool,
    pub norace: bool,
    pub nocheckptr: bool,
    pub uintptr_escapes: bool,
    pub yes_write_barrier_rec: bool,
    pub uintptr_keep_alive: bool,
    pub not_in_heap: bool,
    pub linkname: bool,
}

/// A parameter, result, struct field, embedded type, interface method or type parameter.
#[derive(Clone, Debug)]
pub struct Field {
    pub pos: Pos,
    /// `None`: unnamed parameter, embedded field or embedded interface element.
    pub name: Option<ExprId>,
    /// Fields declared together (`a, b int`) share one id.
    pub ty: ExprId,
}

#[derive(Clone, Debug)]
pub struct Block {
    pub pos: Pos,
    pub list: Vec<StmtId>,
    pub rbrace: Pos,
}

#[derive(Clone, Debug)]
pub struct Expr {
    pub pos: Pos,
    pub kind: ExprKind,
}

#[derive(Clone, Debug)]
pub enum ExprKind {
    /// Placeholder for a syntax error.
    Bad,
    Name(Name),
    /// `text` is the literal as written.
    BasicLit {
        text: Rc<str>,
        kind: LitKind,
        bad: bool,
    },
    /// `ty` is `None` if the element type is elided.
    CompositeLit {
        ty: Option<ExprId>,
        elems: Vec<ExprId>,
        nkeys: usize,
        rbrace: Pos,
    },
    KeyValue {
        key: ExprId,
        value: ExprId,
    },
    FuncLit {
        ty: ExprId,
        body: Block,
    },
    Paren(ExprId),
    /// `sel` is a `Name`.
    Selector {
        x: ExprId,
        sel: ExprId,
    },
    /// Index or instantiation; several indices are a `List`.
    Index {
        x: ExprId,
        index: ExprId,
    },
    Slice {
        x: ExprId,
        index: [Option<ExprId>; 3],
        full: bool,
    },
    Assert {
        x: ExprId,
        ty: ExprId,
    },
    /// `lhs := x.(type)`; only as a switch tag.
    TypeSwitchGuard {
        lhs: Option<ExprId>,
        x: ExprId,
    },
    /// `y` is `None` if the operation is unary (`&x`, `*x`, `<-x`, `~T`, …).
    Operation {
        op: Operator,
        x: ExprId,
        y: Option<ExprId>,
    },
    Call {
        fun: ExprId,
        args: Vec<ExprId>,
        has_dots: bool,
    },
    /// One side of a multiple assignment, or several type arguments.
    List(Vec<ExprId>),
    /// `len` is `None` for `[...]T`.
    ArrayType {
        len: Option<ExprId>,
        elem: ExprId,
    },
    SliceType(ExprId),
    /// `...T` of a parameter.
    DotsType(ExprId),
    StructType {
        fields: Vec<Field>,
        tags: Vec<Option<ExprId>>,
    },
    InterfaceType {
        methods: Vec<Field>,
    },
    FuncType {
        params: Vec<Field>,
        results: Vec<Field>,
    },
    MapType {
        key: ExprId,
        value: ExprId,
    },
    ChanType {
        dir: ChanDir,
        elem: ExprId,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum LitKind {
    Int,
    Float,
    Imag,
    Rune,
    String,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ChanDir {
    Both,
    SendOnly,
    RecvOnly,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Operator {
    Not,
    Recv,
    Tilde,
    OrOr,
    AndAnd,
    Eql,
    Neq,
    Lss,
    Leq,
    Gtr,
    Geq,
    /// Binary or unary.
    Add,
    Sub,
    Or,
    /// Binary or unary `^`.
    Xor,
    /// Binary or unary `*`.
    Mul,
    Div,
    Rem,
    /// Binary `&` or unary address-of.
    And,
    AndNot,
    Shl,
    Shr,
}

#[derive(Clone, Debug)]
pub struct Stmt {
    pub pos: Pos,
    pub kind: StmtKind,
}

#[derive(Clone, Debug)]
pub enum StmtKind {
    Empty,
    Labeled {
        label: Ident,
        stmt: StmtId,
    },
    Block(Block),
    Expr(ExprId),
    Send {
        chan: ExprId,
        value: ExprId,
    },
    Decl(Vec<Decl>),
    /// Plain assignment, `op=` (`op` given), `x++`/`x--` (`rhs` is `None`), definition (`def`).
    Assign {
        op: Option<Operator>,
        def: bool,
        lhs: ExprId,
        rhs: Option<ExprId>,
    },
    /// `break`, `continue`, `goto`, `fallthrough`.
    Branch {
        tok: BranchTok,
        label: Option<Ident>,
    },
    /// `go` and `defer`.
    Call {
        tok: CallTok,
        call: ExprId,
    },
    Return(Option<ExprId>),
    If {
        init: Option<StmtId>,
        cond: ExprId,
        then: Block,
        els: Option<StmtId>,
    },
    For {
        init: Option<StmtId>,
        cond: Option<ExprId>,
        post: Option<StmtId>,
        body: Block,
    },
    /// `for lhs := range x`.
    Range {
        lhs: Option<ExprId>,
        def: bool,
        x: ExprId,
        range_pos: Pos,
        body: Block,
    },
    /// A type switch when `tag` is a `TypeSwitchGuard`.
    Switch {
        init: Option<StmtId>,
        tag: Option<ExprId>,
        body: Vec<CaseClause>,
        rbrace: Pos,
    },
    Select {
        body: Vec<CommClause>,
        rbrace: Pos,
    },
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum BranchTok {
    Break,
    Continue,
    Goto,
    Fallthrough,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum CallTok {
    Go,
    Defer,
}

#[derive(Clone, Debug)]
pub struct CaseClause {
    pub pos: Pos,
    /// `None`: default.
    pub cases: Option<ExprId>,
    pub body: Vec<StmtId>,
    pub colon: Pos,
}

#[derive(Clone, Debug)]
pub struct CommClause {
    pub pos: Pos,
    /// Send, receive expression or receive assignment; `None`: default.
    pub comm: Option<StmtId>,
    pub body: Vec<StmtId>,
    pub colon: Pos,
}
