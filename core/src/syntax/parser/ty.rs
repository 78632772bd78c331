//! Types.
//! Rules: cmd/compile/internal/syntax/parser.go, go1.27 (`type_` … `embeddedTerm`, `qualifiedName`).

use super::Parser;
use super::field::Params;
use crate::span::Pos;
use crate::syntax::ast::{ChanDir, ExprId, ExprKind, Field, Ident, Operator};
use crate::syntax::token::Tok;

impl Parser<'_> {
    pub(super) fn ty(&mut self) -> ExprId {
        if let Some(ty) = self.type_or_none() {
            return ty;
        }
        let bad = self.bad_expr();
        self.syntax_error("expected type");
        self.advance(&[Tok::Comma, Tok::Colon, Tok::Semi, Tok::Rparen, Tok::Rbrack, Tok::Rbrace]);
        bad
    }

    pub(super) fn type_or_none(&mut self) -> Option<ExprId> {
        const STARTS: u64 = Tok::Star.bit()
            | Tok::Arrow.bit()
            | Tok::Func.bit()
            | Tok::Lbrack.bit()
            | Tok::Chan.bit()
            | Tok::Map.bit()
            | Tok::Struct.bit()
            | Tok::Interface.bit()
            | Tok::Name.bit()
            | Tok::Lparen.bit();
        if STARTS & self.tok.bit() == 0 {
            return None;
        }
        let ty = if self.enter() { self.type_inner() } else { self.bad_expr() };
        self.leave();
        Some(ty)
    }

    fn type_inner(&mut self) -> ExprId {
        let pos = self.pos();
        match self.tok {
            Tok::Star => {
                self.next();
                let elem = self.ty();
                self.new_indirect(pos, elem)
            }
            Tok::Arrow => {
                self.next();
                self.want(Tok::Chan);
                let elem = self.chan_elem();
                self.new_expr(pos, ExprKind::ChanType { dir: ChanDir::RecvOnly, elem })
            }
            Tok::Func => {
                self.next();
                self.func_type("function type").1
            }
            Tok::Lbrack => {
                self.next();
                if self.got(Tok::Rbrack) { self.slice_type(pos) } else { self.array_type(pos, None) }
            }
            Tok::Chan => {
                self.next();
                let dir = if self.got(Tok::Arrow) { ChanDir::SendOnly } else { ChanDir::Both };
                let elem = self.chan_elem();
                self.new_expr(pos, ExprKind::ChanType { dir, elem })
            }
            Tok::Map => {
                self.next();
                self.want(Tok::Lbrack);
                let key = self.ty();
                self.want(Tok::Rbrack);
                let value = self.ty();
                self.new_expr(pos, ExprKind::MapType { key, value })
            }
            Tok::Struct => self.struct_type(),
            Tok::Interface => self.interface_type(),
            Tok::Lparen => {
                self.next();
                let ty = self.ty();
                self.want(Tok::Rparen);
                ty
            }
            _ => self.qualified_name(None),
        }
    }

    pub(super) fn new_indirect(&mut self, pos: Pos, x: ExprId) -> ExprId {
        self.new_expr(pos, ExprKind::Operation { op: Operator::Mul, x, y: None })
    }

    /// A name, possibly qualified and with type arguments; `name` if already parsed.
    pub(super) fn qualified_name(&mut self, name: Option<ExprId>) -> ExprId {
        let mut x = match name {
            Some(name) => name,
            None if self.tok == Tok::Name => self.name(),
            None => {
                let (pos, name) = (self.pos(), self.intern("_"));
                let x = self.new_name(Ident { pos, name });
                self.syntax_error("expected name");
                self.advance(&[Tok::Dot, Tok::Semi, Tok::Rbrace]);
                x
            }
        };
        if self.tok == Tok::Dot {
            let pos = self.pos();
            self.next();
            let sel = self.name();
            x = self.new_expr(pos, ExprKind::Selector { x, sel });
        }
        if self.tok == Tok::Lbrack {
            let pos = self.pos();
            self.next();
            let index = if self.tok == Tok::Rbrack {
                self.syntax_error("expected type argument list");
                self.bad_expr()
            } else {
                self.type_list(true).0
            };
            self.want(Tok::Rbrack);
            x = self.new_expr(pos, ExprKind::Index { x, index });
        }
        x
    }

    /// Type parameters and the type; with a `context` ("function type"), type parameters are an error.
    pub(super) fn func_type(&mut self, context: &str) -> (Vec<Field>, ExprId) {
        let pos = self.pos();
        let mut tparams = vec![];
        if self.got(Tok::Lbrack) {
            if !context.is_empty() {
                self.syntax_error_at(pos, &format!("{context} must have no type parameters"));
            }
            if self.tok == Tok::Rbrack {
                self.syntax_error("empty type parameter list");
                self.next();
            } else {
                tparams = self.param_list(None, None, Tok::Rbrack, Params::Type);
            }
        }
        self.want(Tok::Lparen);
        let params = self.param_list(None, None, Tok::Rparen, Params::Func);
        let results = self.func_result();
        (tparams, self.new_expr(pos, ExprKind::FuncType { params, results }))
    }

    fn func_result(&mut self) -> Vec<Field> {
        if self.got(Tok::Lparen) {
            return self.param_list(None, None, Tok::Rparen, Params::Plain);
        }
        let pos = self.pos();
        self.type_or_none().map(|ty| Field { pos, name: None, ty }).into_iter().collect()
    }

    /// Parses an array type after the `[` at `pos`; `len` if already parsed.
    pub(super) fn array_type(&mut self, pos: Pos, mut len: Option<ExprId>) -> ExprId {
        if len.is_none() && !self.got(Tok::DotDotDot) {
            self.xnest += 1;
            len = Some(self.expr());
            self.xnest -= 1;
        }
        if self.tok == Tok::Comma {
            self.syntax_error("unexpected comma; expected ]");
            self.next();
        }
        self.want(Tok::Rbrack);
        let elem = self.ty();
        self.new_expr(pos, ExprKind::ArrayType { len, elem })
    }

    /// Parses a slice type after the `[]` at `pos`.
    pub(super) fn slice_type(&mut self, pos: Pos) -> ExprId {
        let elem = self.ty();
        self.new_expr(pos, ExprKind::SliceType(elem))
    }

    fn chan_elem(&mut self) -> ExprId {
        if let Some(ty) = self.type_or_none() {
            return ty;
        }
        let bad = self.bad_expr();
        self.syntax_error("missing channel element type");
        bad
    }

    fn struct_type(&mut self) -> ExprId {
        let pos = self.pos();
        self.want(Tok::Struct);
        self.want(Tok::Lbrace);
        let (mut fields, mut tags) = (vec![], vec![]);
        self.list("struct type", Tok::Semi, Tok::Rbrace, |p| {
            p.field_decl(&mut fields, &mut tags);
            false
        });
        self.new_expr(pos, ExprKind::StructType { fields, tags })
    }

    fn interface_type(&mut self) -> ExprId {
        let pos = self.pos();
        self.want(Tok::Interface);
        self.want(Tok::Lbrace);
        let mut methods = vec![];
        self.list("interface type", Tok::Semi, Tok::Rbrace, |p| {
            let method = if p.tok == Tok::Name { p.method_decl() } else { p.embedded_elem(None) };
            methods.push(if method.name.is_none() { p.embedded_elem(Some(method)) } else { method });
            false
        });
        self.new_expr(pos, ExprKind::InterfaceType { methods })
    }

    fn method_decl(&mut self) -> Field {
        const CONTEXT: &str = "interface method";
        let pos = self.pos();
        let name = self.name();
        let method = |ty| Field { pos, name: Some(name), ty };
        let embedded = |ty| Field { pos, name: None, ty };
        match self.tok {
            Tok::Lparen => method(self.func_type(CONTEXT).1),
            // A generic method `m[T C](x T)` (an error) or an embedded instantiated type `T[P1, P2]`.
            Tok::Lbrack => {
                let bracket = self.pos();
                self.next();
                if self.tok == Tok::Rbrack {
                    let pos = self.pos();
                    self.next();
                    if self.tok == Tok::Lparen {
                        self.error_at(pos, "empty type parameter list");
                        return method(self.func_type(CONTEXT).1);
                    }
                    self.error_at(pos, "empty type argument list");
                    return embedded(name);
                }
                let list = self.param_list(None, None, Tok::Rbrack, Params::Plain);
                let Some(first) = list.first() else {
                    // After other errors, which are reported, go on as if there were no brackets.
                    if self.tok == Tok::Lparen {
                        return method(self.func_type(CONTEXT).1);
                    }
                    return embedded(name);
                };
                if first.name.is_some() {
                    let (_, ty) = self.func_type(CONTEXT);
                    self.error_at(bracket, "interface method must have no type parameters");
                    return method(ty);
                }
                let index = if list.len() == 1 {
                    first.ty
                } else {
                    let types = list.iter().map(|f| f.ty).collect();
                    self.new_expr(first.pos, ExprKind::List(types))
                };
                embedded(self.new_expr(bracket, ExprKind::Index { x: name, index }))
            }
            _ => embedded(self.qualified_name(Some(name))),
        }
    }

    /// `A | ~B | C`; `first` if the first term is already parsed.
    pub(super) fn embedded_elem(&mut self, first: Option<Field>) -> Field {
        let mut field = match first {
            Some(field) => field,
            None => {
                let pos = self.pos();
                let ty = self.embedded_term();
                Field { pos, name: None, ty }
            }
        };
        while self.at_operator(Operator::Or) {
            let pos = self.pos();
            self.next();
            let term = self.embedded_term();
            field.ty =
                self.new_expr(pos, ExprKind::Operation { op: Operator::Or, x: field.ty, y: Some(term) });
        }
        field
    }

    fn embedded_term(&mut self) -> ExprId {
        if self.at_operator(Operator::Tilde) {
            let pos = self.pos();
            self.next();
            let x = self.ty();
            return self.new_expr(pos, ExprKind::Operation { op: Operator::Tilde, x, y: None });
        }
        if let Some(ty) = self.type_or_none() {
            return ty;
        }
        let bad = self.bad_expr();
        self.syntax_error("expected ~ term or type");
        self.advance(&[Tok::Operator, Tok::Semi, Tok::Rparen, Tok::Rbrack, Tok::Rbrace]);
        bad
    }

    pub(super) fn at_operator(&self, op: Operator) -> bool {
        self.tok == Tok::Operator && self.cur.op == Some(op)
    }
}
