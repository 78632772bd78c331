//! Expressions.
//! Rules: cmd/compile/internal/syntax/parser.go, go1.27 (`expr` … `complitexpr`, `exprList`, `typeList`).

use super::Parser;
use crate::span::Pos;
use crate::syntax::ast::{ChanDir, ExprId, ExprKind, Operator};
use crate::syntax::print::expr_string;
use crate::syntax::token::Tok;
use std::rc::Rc;

impl Parser<'_> {
    pub(super) fn expr(&mut self) -> ExprId {
        self.binary_expr(None, 0)
    }

    /// Parses operators that bind tighter than `prec`; `x` is the first operand if already parsed.
    pub(super) fn binary_expr(&mut self, x: Option<ExprId>, prec: u8) -> ExprId {
        let mut x = match x {
            Some(x) => x,
            None => self.unary_expr(),
        };
        loop {
            let here = self.cur.precedence();
            let Some(op) = self.cur.op.filter(|_| here > prec && self.tok != Tok::Eof) else { return x };
            let pos = self.pos();
            self.next();
            let y = self.binary_expr(None, here);
            x = self.new_expr(pos, ExprKind::Operation { op, x, y: Some(y) });
        }
    }

    pub(super) fn unary_expr(&mut self) -> ExprId {
        if !self.enter() {
            self.leave();
            return self.bad_expr();
        }
        let x = self.unary_expr_inner();
        self.leave();
        x
    }

    fn unary_expr_inner(&mut self) -> ExprId {
        let pos = self.pos();
        match (self.tok, self.cur.op) {
            (
                Tok::Operator | Tok::Star,
                Some(
                    op @ (Operator::Mul
                    | Operator::Add
                    | Operator::Sub
                    | Operator::Not
                    | Operator::Xor
                    | Operator::Tilde
                    | Operator::And),
                ),
            ) => {
                self.next();
                let mut x = self.unary_expr();
                if op == Operator::And {
                    x = self.unparen(x); // `&(T{})`
                }
                self.new_expr(pos, ExprKind::Operation { op, x, y: None })
            }
            (Tok::Arrow, _) => {
                self.next();
                let x = self.unary_expr();
                // `<-chan T` was parsed as `<-` applied to `chan T`.
                if matches!(self.kind(x), ExprKind::ChanType { .. }) {
                    self.receive_chan_type(x);
                    return x;
                }
                self.new_expr(pos, ExprKind::Operation { op: Operator::Recv, x, y: None })
            }
            // Keeps the parentheses: `(x) := 1` is an error.
            _ => self.primary_expr(None, true),
        }
    }

    /// Moves the arrow of `<-(chan T)` into the type: `<-chan T`. `<-(chan<- T)` passes its arrow on to the next
    /// channel.
    fn receive_chan_type(&mut self, x: ExprId) {
        let mut t = x;
        let mut before = ChanDir::SendOnly;
        while before == ChanDir::SendOnly {
            let ExprKind::ChanType { dir, elem } = &mut self.ast.exprs[t].kind else { break };
            before = std::mem::replace(dir, ChanDir::RecvOnly);
            t = *elem;
            if before == ChanDir::RecvOnly {
                self.syntax_error("unexpected <-, expected chan");
            }
        }
        if before == ChanDir::SendOnly {
            let msg = format!("unexpected {}, expected chan", expr_string(self.ast, t));
            self.syntax_error(&msg);
        }
    }

    fn operand(&mut self, keep_parens: bool) -> ExprId {
        let pos = self.pos();
        match self.tok {
            Tok::Name => self.name(),
            Tok::Lparen => {
                self.next();
                self.xnest += 1;
                let x = self.expr();
                self.xnest -= 1;
                self.want(Tok::Rparen);
                // Parentheses matter only to error messages: around the type of a composite literal and around the call
                // in a go or defer statement.
                if keep_parens || self.tok == Tok::Lbrace {
                    return self.new_expr(pos, ExprKind::Paren(x));
                }
                x
            }
            Tok::Func => {
                self.next();
                let (_, ty) = self.func_type("function type");
                if self.tok != Tok::Lbrace {
                    return ty;
                }
                self.xnest += 1;
                let highest = std::mem::take(&mut self.highest);
                let body = self.func_body();
                let x = self.new_expr(pos, ExprKind::FuncLit { ty, body });
                self.highest = self.highest.max(highest);
                self.xnest -= 1;
                x
            }
            Tok::Lbrack | Tok::Chan | Tok::Map | Tok::Struct | Tok::Interface => self.ty(),
            _ => match self.literal() {
                Some(x) => x,
                None => {
                    let x = self.bad_expr();
                    self.syntax_error("expected expression");
                    self.advance(&[Tok::Rparen, Tok::Rbrack, Tok::Rbrace]);
                    x
                }
            },
        }
    }

    pub(super) fn literal(&mut self) -> Option<ExprId> {
        if self.tok != Tok::Literal {
            return None;
        }
        let (pos, kind, bad) = (self.pos(), self.cur.kind, self.cur.bad);
        let text = self.text();
        // Short literals (small numbers, `""`) are common; longer ones rarely repeat.
        let text = if text.len() <= 4 { self.intern(text) } else { Rc::from(text) };
        self.next();
        Some(self.new_expr(pos, ExprKind::BasicLit { text, kind, bad }))
    }

    /// An operand with its selectors, indices, calls and literal values; `x` is the operand if already parsed.
    pub(super) fn primary_expr(&mut self, x: Option<ExprId>, keep_parens: bool) -> ExprId {
        let mut x = match x {
            Some(x) => x,
            None => self.operand(keep_parens),
        };
        loop {
            let pos = self.pos();
            x = match self.tok {
                Tok::Dot => self.selector(pos, x),
                Tok::Lbrack => self.index_or_slice(pos, x),
                Tok::Lparen => {
                    self.next();
                    let (args, has_dots) = self.arg_list();
                    self.new_expr(pos, ExprKind::Call { fun: x, args, has_dots })
                }
                Tok::Lbrace if self.opens_literal_value(x) => {
                    if matches!(self.kind(x), ExprKind::Paren(_)) {
                        self.syntax_error("cannot parenthesize type in composite literal");
                    }
                    self.literal_value(Some(x))
                }
                _ => return x,
            };
        }
    }

    fn selector(&mut self, pos: Pos, x: ExprId) -> ExprId {
        self.next();
        match self.tok {
            Tok::Name => {
                let sel = self.name();
                self.new_expr(pos, ExprKind::Selector { x, sel })
            }
            Tok::Lparen => {
                self.next();
                let kind = if self.got(Tok::Type) {
                    ExprKind::TypeSwitchGuard { lhs: None, x }
                } else {
                    let ty = self.ty();
                    ExprKind::Assert { x, ty }
                };
                let x = self.new_expr(pos, kind);
                self.want(Tok::Rparen);
                x
            }
            _ => {
                self.syntax_error("expected name or (");
                self.advance(&[Tok::Semi, Tok::Rparen]);
                x
            }
        }
    }

    fn index_or_slice(&mut self, pos: Pos, x: ExprId) -> ExprId {
        self.next();
        let mut index = [None; 3];
        if self.tok != Tok::Colon {
            let mut comma = false;
            let i;
            if self.tok == Tok::Rbrack {
                self.syntax_error("expected operand");
                i = self.bad_expr();
            } else {
                (i, comma) = self.type_list(false);
            }
            if comma || self.tok == Tok::Rbrack {
                self.want(Tok::Rbrack);
                return self.new_expr(pos, ExprKind::Index { x, index: i });
            }
            index[0] = Some(i);
        }
        if !self.got(Tok::Colon) {
            self.syntax_error("expected comma, : or ]");
            self.advance(&[Tok::Comma, Tok::Colon, Tok::Rbrack]);
        }
        self.xnest += 1;
        let mut full = false;
        if self.tok != Tok::Colon && self.tok != Tok::Rbrack {
            index[1] = Some(self.expr());
        }
        if self.tok == Tok::Colon {
            full = true;
            if index[1].is_none() {
                self.error("middle index required in 3-index slice");
                index[1] = Some(self.bad_expr());
            }
            self.next();
            if self.tok != Tok::Rbrack {
                index[2] = Some(self.expr());
            } else {
                self.error("final index required in 3-index slice");
                index[2] = Some(self.bad_expr());
            }
        }
        self.xnest -= 1;
        self.want(Tok::Rbrack);
        self.new_expr(pos, ExprKind::Slice { x, index, full })
    }

    /// Whether the `{` after `x` starts a literal value. In a statement header it opens the block, unless `x` can only
    /// be a type.
    fn opens_literal_value(&self, x: ExprId) -> bool {
        let t = self.unparen(x);
        match self.kind(t) {
            ExprKind::Name(_) | ExprKind::Selector { .. } => self.xnest >= 0,
            ExprKind::Index { .. } => self.xnest >= 0 && !self.is_value(t),
            ExprKind::ArrayType { .. }
            | ExprKind::SliceType(_)
            | ExprKind::StructType { .. }
            | ExprKind::MapType { .. } => true,
            _ => false,
        }
    }

    /// Whether `x` must be a value, by syntax alone.
    fn is_value(&self, x: ExprId) -> bool {
        match *self.kind(x) {
            ExprKind::BasicLit { .. }
            | ExprKind::CompositeLit { .. }
            | ExprKind::FuncLit { .. }
            | ExprKind::Slice { .. }
            | ExprKind::Assert { .. }
            | ExprKind::TypeSwitchGuard { .. }
            | ExprKind::Call { .. } => true,
            ExprKind::Operation { op, y, .. } => op != Operator::Mul || y.is_some(),
            ExprKind::Paren(x) => self.is_value(x),
            ExprKind::Index { x, index } => self.is_value(x) || self.is_value(index),
            _ => false,
        }
    }

    /// `{ … }` of a composite literal, or of an element whose type is elided.
    fn literal_value(&mut self, ty: Option<ExprId>) -> ExprId {
        let pos = self.pos();
        if !self.enter() {
            self.leave();
            return self.bad_expr();
        }
        self.xnest += 1;
        self.want(Tok::Lbrace);
        let mut elems = Vec::new();
        let mut nkeys = 0;
        let rbrace = self.list("composite literal", Tok::Comma, Tok::Rbrace, |p| {
            let mut elem = p.element();
            if p.tok == Tok::Colon {
                let pos = p.pos();
                p.next();
                let value = p.element();
                elem = p.new_expr(pos, ExprKind::KeyValue { key: elem, value });
                nkeys += 1;
            }
            elems.push(elem);
            false
        });
        self.xnest -= 1;
        self.leave();
        self.new_expr(pos, ExprKind::CompositeLit { ty, elems, nkeys, rbrace })
    }

    fn element(&mut self) -> ExprId {
        if self.tok == Tok::Lbrace { self.literal_value(None) } else { self.expr() }
    }

    /// After `(`.
    fn arg_list(&mut self) -> (Vec<ExprId>, bool) {
        let mut args = Vec::new();
        let mut has_dots = false;
        self.xnest += 1;
        self.list("argument list", Tok::Comma, Tok::Rparen, |p| {
            let arg = p.expr();
            args.push(arg);
            has_dots = p.got(Tok::DotDotDot);
            has_dots
        });
        self.xnest -= 1;
        (args, has_dots)
    }

    /// One expression, or a `List` of several.
    pub(super) fn expr_list(&mut self) -> ExprId {
        let x = self.expr();
        if self.tok != Tok::Comma {
            return x;
        }
        let mut list = vec![x];
        while self.got(Tok::Comma) {
            list.push(self.expr());
        }
        self.new_expr(self.expr_pos(x), ExprKind::List(list))
    }

    /// A list of types, and whether it has a comma. Unless `strict`, the first may be any expression.
    pub(super) fn type_list(&mut self, strict: bool) -> (ExprId, bool) {
        self.xnest += 1;
        let mut x = if strict { self.ty() } else { self.expr() };
        let comma = self.tok == Tok::Comma;
        let mut list = vec![];
        while self.got(Tok::Comma) {
            let Some(t) = self.type_or_none() else { break };
            if list.is_empty() {
                list.push(x);
            }
            list.push(t);
        }
        if !list.is_empty() {
            x = self.new_expr(self.expr_pos(x), ExprKind::List(list));
        }
        self.xnest -= 1;
        (x, comma)
    }

    pub(super) fn unparen(&self, mut x: ExprId) -> ExprId {
        while let ExprKind::Paren(inner) = *self.kind(x) {
            x = inner;
        }
        x
    }
}
