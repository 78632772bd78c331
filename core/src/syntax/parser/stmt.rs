//! Statements.
//! Rules: cmd/compile/internal/syntax/parser.go, go1.27 (`callStmt`, `simpleStmt` … `stmtList`).

use super::Parser;
use crate::span::Pos;
use crate::syntax::ast::{
    Block, BranchTok, CallTok, CaseClause, CommClause, ExprId, ExprKind, Ident, Operator, StmtId, StmtKind,
};
use crate::syntax::print::{emphasized, simple_stmt_string};
use crate::syntax::token::{SemiKind, Tok};

/// The statement whose header is being parsed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Keyword {
    If,
    For,
    Switch,
}

impl Keyword {
    fn tok(self) -> Tok {
        match self {
            Keyword::If => Tok::If,
            Keyword::For => Tok::For,
            Keyword::Switch => Tok::Switch,
        }
    }
}

/// `lhs := range x`
struct RangeClause {
    pos: Pos,
    lhs: Option<ExprId>,
    def: bool,
    x: ExprId,
}

enum Simple {
    Stmt(StmtId),
    Range(RangeClause),
}

enum Header {
    Range(RangeClause),
    Clauses { init: Option<StmtId>, cond: Option<ExprId>, post: Option<StmtId> },
}

impl Parser<'_> {
    // ---- simple statements ----

    /// A simple statement without range clause; `lhs` if already parsed.
    fn simple_stmt(&mut self, lhs: Option<ExprId>, keyword: Option<Keyword>) -> StmtId {
        match self.simple_stmt_or_range(lhs, keyword.filter(|&k| k != Keyword::For)) {
            Simple::Stmt(stmt) => stmt,
            Simple::Range(range) => self.new_stmt(range.pos, StmtKind::Empty),
        }
    }

    fn simple_stmt_or_range(&mut self, lhs: Option<ExprId>, keyword: Option<Keyword>) -> Simple {
        let in_for = keyword == Some(Keyword::For);
        if in_for && self.tok == Tok::Range {
            return Simple::Range(self.range_clause(None, false));
        }
        let lhs = match lhs {
            Some(lhs) => lhs,
            None => self.expr_list(),
        };
        let pos = self.pos();
        let is_list = matches!(self.kind(lhs), ExprKind::List(_));
        let stmt = match self.tok {
            Tok::Assign | Tok::Define => {
                let def = self.tok == Tok::Define;
                self.next();
                if in_for && self.tok == Tok::Range {
                    return Simple::Range(self.range_clause(Some(lhs), def));
                }
                let rhs = self.expr_list();
                if keyword == Some(Keyword::Switch)
                    && def
                    && self.is_name(lhs)
                    && let ExprKind::TypeSwitchGuard { lhs: guarded, .. } = &mut self.ast.exprs[rhs].kind
                {
                    *guarded = Some(lhs);
                    return Simple::Stmt(self.new_stmt(self.expr_pos(rhs), StmtKind::Expr(rhs)));
                }
                self.new_stmt(pos, StmtKind::Assign { op: None, def, lhs, rhs: Some(rhs) })
            }
            _ if is_list => {
                self.syntax_error("expected := or = or comma");
                self.advance(&[Tok::Semi, Tok::Rbrace]);
                let first = match self.kind(lhs) {
                    ExprKind::List(list) => list.first().copied().unwrap_or(lhs),
                    _ => lhs,
                };
                self.new_stmt(self.expr_pos(first), StmtKind::Expr(first))
            }
            Tok::AssignOp => {
                let op = self.cur.op;
                self.next();
                let rhs = Some(self.expr());
                self.new_stmt(pos, StmtKind::Assign { op, def: false, lhs, rhs })
            }
            Tok::IncOp => {
                let op = self.cur.op;
                self.next();
                self.new_stmt(pos, StmtKind::Assign { op, def: false, lhs, rhs: None })
            }
            Tok::Arrow => {
                self.next();
                let value = self.expr();
                self.new_stmt(pos, StmtKind::Send { chan: lhs, value })
            }
            _ => self.new_stmt(self.expr_pos(lhs), StmtKind::Expr(lhs)),
        };
        Simple::Stmt(stmt)
    }

    fn range_clause(&mut self, lhs: Option<ExprId>, def: bool) -> RangeClause {
        let pos = self.pos();
        self.next();
        let x = self.expr();
        RangeClause { pos, lhs, def, x }
    }

    // ---- blocks ----

    /// `context` ("if clause") goes into the error about a missing `{`.
    pub(super) fn block_stmt(&mut self, context: &str) -> Block {
        let pos = self.pos();
        if !self.got(Tok::Lbrace) {
            self.syntax_error(&format!("expected {{ after {context}"));
            self.advance(&[Tok::Name, Tok::Rbrace]);
            let rbrace = self.pos();
            if self.got(Tok::Rbrace) {
                return Block { pos, list: vec![], rbrace };
            }
        }
        let list = self.stmt_list();
        let rbrace = self.pos();
        self.want(Tok::Rbrace);
        Block { pos, list, rbrace }
    }

    fn stmt_list(&mut self) -> Vec<StmtId> {
        let mut list = Vec::new();
        while !matches!(self.tok, Tok::Eof | Tok::Rbrace | Tok::Case | Tok::Default) {
            let stmt = self.stmt_or_none();
            self.clear_pragma();
            let Some(stmt) = stmt else { break };
            list.push(stmt);
            // `;` is optional before `}`.
            if !self.got(Tok::Semi) && self.tok != Tok::Rbrace {
                self.syntax_error("at end of statement");
                self.advance(&[Tok::Semi, Tok::Rbrace, Tok::Case, Tok::Default]);
                self.got(Tok::Semi);
            }
        }
        list
    }

    fn stmt_or_none(&mut self) -> Option<StmtId> {
        if !self.enter() {
            self.leave();
            return None;
        }
        let stmt = self.stmt_inner();
        self.leave();
        stmt
    }

    fn stmt_inner(&mut self) -> Option<StmtId> {
        let pos = self.pos();
        if self.tok == Tok::Name {
            self.clear_pragma();
            let lhs = self.expr_list();
            if self.tok == Tok::Colon
                && let ExprKind::Name(name) = self.kind(lhs)
            {
                let label = Ident { pos: self.expr_pos(lhs), name: name.clone() };
                return self.labeled_stmt(label);
            }
            return Some(self.simple_stmt(Some(lhs), None));
        }
        if matches!(self.tok, Tok::Var | Tok::Const | Tok::Type) {
            let keyword = self.tok;
            self.next();
            let mut decls = Vec::new();
            self.append_group(&mut decls, keyword);
            return Some(self.new_stmt(pos, StmtKind::Decl(decls)));
        }
        self.clear_pragma();
        let kind = match self.tok {
            Tok::Lbrace => StmtKind::Block(self.block_stmt("")),
            Tok::Operator | Tok::Star => {
                use Operator::*;
                if !matches!(self.cur.op, Some(Add | Sub | Mul | And | Xor | Not)) {
                    return None;
                }
                return Some(self.simple_stmt(None, None));
            }
            Tok::Literal
            | Tok::Func
            | Tok::Lparen
            | Tok::Lbrack
            | Tok::Struct
            | Tok::Map
            | Tok::Chan
            | Tok::Interface
            | Tok::Arrow => return Some(self.simple_stmt(None, None)),
            Tok::For => return Some(self.for_stmt()),
            Tok::Switch => return Some(self.switch_stmt()),
            Tok::Select => return Some(self.select_stmt()),
            Tok::If => return Some(self.if_stmt()),
            Tok::Fallthrough => {
                self.next();
                StmtKind::Branch { tok: BranchTok::Fallthrough, label: None }
            }
            Tok::Break | Tok::Continue => {
                let tok = if self.tok == Tok::Break { BranchTok::Break } else { BranchTok::Continue };
                self.next();
                let label = (self.tok == Tok::Name).then(|| self.ident());
                StmtKind::Branch { tok, label }
            }
            Tok::Go | Tok::Defer => return Some(self.call_stmt()),
            Tok::Goto => {
                self.next();
                StmtKind::Branch { tok: BranchTok::Goto, label: Some(self.ident()) }
            }
            Tok::Return => {
                self.next();
                let results = (!matches!(self.tok, Tok::Semi | Tok::Rbrace)).then(|| self.expr_list());
                StmtKind::Return(results)
            }
            Tok::Semi => StmtKind::Empty,
            _ => return None,
        };
        Some(self.new_stmt(pos, kind))
    }

    fn labeled_stmt(&mut self, label: Ident) -> Option<StmtId> {
        let pos = self.pos();
        self.want(Tok::Colon);
        let stmt = if self.tok == Tok::Rbrace {
            // An empty statement needs no semicolon before `}`.
            Some(self.new_stmt(self.pos(), StmtKind::Empty))
        } else {
            self.stmt_or_none()
        };
        let Some(stmt) = stmt else {
            self.syntax_error_at(pos, "missing statement after label");
            return None;
        };
        Some(self.new_stmt(pos, StmtKind::Labeled { label, stmt }))
    }

    fn call_stmt(&mut self) -> StmtId {
        let pos = self.pos();
        let (tok, word) = if self.tok == Tok::Go { (CallTok::Go, "go") } else { (CallTok::Defer, "defer") };
        self.next();
        let x = self.primary_expr(None, self.tok == Tok::Lparen);
        let call = self.unparen(x);
        if call != x {
            self.error_at(self.expr_pos(x), format!("expression in {word} must not be parenthesized"));
        }
        self.new_stmt(pos, StmtKind::Call { tok, call })
    }

    // ---- compound statements ----

    fn for_stmt(&mut self) -> StmtId {
        let pos = self.pos();
        let header = self.header(Keyword::For);
        let body = self.block_stmt("for clause");
        let kind = match header {
            Header::Range(RangeClause { pos: range_pos, lhs, def, x }) => {
                StmtKind::Range { lhs, def, x, range_pos, body }
            }
            Header::Clauses { init, cond, post } => StmtKind::For { init, cond, post, body },
        };
        self.new_stmt(pos, kind)
    }

    /// Parses from the keyword up to the `{`.
    fn header(&mut self, keyword: Keyword) -> Header {
        self.want(keyword.tok());
        if self.tok == Tok::Lbrace {
            let mut cond = None;
            if keyword == Keyword::If {
                self.syntax_error("missing condition in if statement");
                cond = Some(self.bad_expr());
            }
            return Header::Clauses { init: None, cond, post: None };
        }
        let outer = std::mem::replace(&mut self.xnest, -1);
        let header = self.header_clauses(keyword);
        self.xnest = outer;
        header
    }

    fn header_clauses(&mut self, keyword: Keyword) -> Header {
        let mut init = None;
        if self.tok != Tok::Semi {
            if self.got(Tok::Var) {
                let word = keyword.tok().text();
                self.syntax_error(&format!("var declaration not allowed in {word} initializer"));
            }
            match self.simple_stmt_or_range(None, Some(keyword)) {
                Simple::Stmt(stmt) => init = Some(stmt),
                Simple::Range(range) => return Header::Range(range),
            }
        }
        let (mut cond_stmt, mut post) = (None, None);
        let mut semi = None;
        if self.tok == Tok::Lbrace {
            cond_stmt = init.take();
        } else {
            if self.tok == Tok::Semi {
                semi = Some((self.pos(), self.cur.semi));
                self.next();
            } else {
                // Asking for `{` rather than `;` gives the better message.
                self.want(Tok::Lbrace);
                if self.tok != Tok::Lbrace {
                    self.advance(&[Tok::Lbrace, Tok::Rbrace]);
                }
            }
            if keyword == Keyword::For {
                if self.tok == Tok::Lbrace {
                    self.syntax_error("expected for loop condition");
                } else {
                    if self.tok != Tok::Semi {
                        cond_stmt = Some(self.simple_stmt(None, None));
                    }
                    self.want(Tok::Semi);
                    if self.tok != Tok::Lbrace {
                        post = Some(self.post_stmt());
                    }
                }
            } else if self.tok != Tok::Lbrace {
                cond_stmt = Some(self.simple_stmt(None, Some(keyword)));
            }
        }
        let cond = match cond_stmt {
            Some(stmt) => self.condition(stmt),
            None => semi.filter(|_| keyword == Keyword::If).map(|(pos, semi)| {
                if semi == SemiKind::Written {
                    self.syntax_error_at(pos, "missing condition in if statement");
                } else {
                    let text = semi.text();
                    self.syntax_error_at(pos, &format!("unexpected {text}, expected {{ after if clause"));
                }
                self.new_expr(pos, ExprKind::Bad)
            }),
        };
        Header::Clauses { init, cond, post }
    }

    fn post_stmt(&mut self) -> StmtId {
        let post = self.simple_stmt(None, None);
        if let StmtKind::Assign { def: true, .. } = self.ast.stmts[post].kind {
            let pos = self.ast.stmts[post].pos;
            self.syntax_error_at(pos, "cannot declare in post statement of for loop");
        }
        post
    }

    /// The expression in a statement parsed as condition or tag; reports any other statement.
    fn condition(&mut self, stmt: StmtId) -> Option<ExprId> {
        let what = match self.ast.stmts[stmt].kind {
            StmtKind::Expr(x) => return Some(x),
            // `=` for `==` is a common slip: the parentheses make it visible.
            StmtKind::Assign { op: None, def: false, lhs, rhs: Some(rhs) } => {
                format!("assignment {} = {}", emphasized(self.ast, lhs), emphasized(self.ast, rhs))
            }
            _ => simple_stmt_string(self.ast, stmt),
        };
        self.syntax_error_at(self.ast.stmts[stmt].pos, &format!("cannot use {what} as value"));
        None
    }

    fn if_stmt(&mut self) -> StmtId {
        let pos = self.pos();
        if !self.enter() {
            self.leave();
            return self.new_stmt(pos, StmtKind::Empty);
        }
        let (init, cond) = match self.header(Keyword::If) {
            Header::Clauses { init, cond, .. } => (init, cond),
            Header::Range(_) => (None, None),
        };
        let then = self.block_stmt("if clause");
        let mut els = None;
        if self.got(Tok::Else) {
            match self.tok {
                Tok::If => els = Some(self.if_stmt()),
                Tok::Lbrace => {
                    let pos = self.pos();
                    let block = self.block_stmt("");
                    els = Some(self.new_stmt(pos, StmtKind::Block(block)));
                }
                _ => {
                    self.syntax_error("else must be followed by if or statement block");
                    self.advance(&[Tok::Name, Tok::Rbrace]);
                }
            }
        }
        let cond = match cond {
            Some(cond) => cond,
            None => self.new_expr(pos, ExprKind::Bad),
        };
        self.leave();
        self.new_stmt(pos, StmtKind::If { init, cond, then, els })
    }

    fn switch_stmt(&mut self) -> StmtId {
        let pos = self.pos();
        let (init, tag) = match self.header(Keyword::Switch) {
            Header::Clauses { init, cond, .. } => (init, cond),
            Header::Range(_) => (None, None),
        };
        if !self.got(Tok::Lbrace) {
            self.syntax_error("missing { after switch clause");
            self.advance(&[Tok::Case, Tok::Default, Tok::Rbrace]);
        }
        let mut body = Vec::new();
        while self.tok != Tok::Eof && self.tok != Tok::Rbrace {
            let pos = self.pos();
            let cases = self.clause_head(|p| p.expr_list());
            let (colon, list) = self.clause_body();
            body.push(CaseClause { pos, cases, body: list, colon });
        }
        let rbrace = self.pos();
        self.want(Tok::Rbrace);
        self.new_stmt(pos, StmtKind::Switch { init, tag, body, rbrace })
    }

    fn select_stmt(&mut self) -> StmtId {
        let pos = self.pos();
        self.want(Tok::Select);
        if !self.got(Tok::Lbrace) {
            self.syntax_error("missing { after select clause");
            self.advance(&[Tok::Case, Tok::Default, Tok::Rbrace]);
        }
        let mut body = Vec::new();
        while self.tok != Tok::Eof && self.tok != Tok::Rbrace {
            let pos = self.pos();
            // Any simple statement; the type checker rejects all but sends and receives.
            let comm = self.clause_head(|p| p.simple_stmt(None, None));
            let (colon, list) = self.clause_body();
            body.push(CommClause { pos, comm, body: list, colon });
        }
        let rbrace = self.pos();
        self.want(Tok::Rbrace);
        self.new_stmt(pos, StmtKind::Select { body, rbrace })
    }

    fn clause_head<T>(&mut self, what: impl FnOnce(&mut Self) -> T) -> Option<T> {
        match self.tok {
            Tok::Case => {
                self.next();
                return Some(what(self));
            }
            Tok::Default => self.next(),
            _ => {
                self.syntax_error("expected case or default or }");
                self.advance(&[Tok::Colon, Tok::Case, Tok::Default, Tok::Rbrace]);
            }
        }
        None
    }

    fn clause_body(&mut self) -> (Pos, Vec<StmtId>) {
        let colon = self.pos();
        self.want(Tok::Colon);
        (colon, self.stmt_list())
    }
}
