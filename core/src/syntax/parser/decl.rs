//! Declarations.
//! Rules: cmd/compile/internal/syntax/parser.go, go1.27 (`appendGroup` … `funcBody`).

use super::Parser;
use super::directive::Place;
use super::field::Params;
use crate::syntax::ast::{
    Block, ConstDecl, Decl, ExprId, ExprKind, FuncDecl, Group, Ident, ImportDecl, LitKind, Operator,
    TypeDecl, VarDecl,
};
use crate::syntax::branches::check_branches;
use crate::syntax::token::Tok;
use crate::version::Rule;

impl Parser<'_> {
    /// Parses one declaration, or a parenthesised group, after its keyword.
    pub(super) fn append_group(&mut self, decls: &mut Vec<Decl>, keyword: Tok) {
        if self.tok != Tok::Lparen {
            let decl = self.decl(keyword, None);
            decls.push(decl);
            return;
        }
        let group = Some(self.new_group());
        self.clear_pragma();
        self.next();
        self.list("grouped declaration", Tok::Semi, Tok::Rparen, |p| {
            let decl = p.decl(keyword, group);
            decls.push(decl);
            false
        });
    }

    pub(super) fn decl(&mut self, keyword: Tok, group: Option<Group>) -> Decl {
        match keyword {
            Tok::Import => Decl::Import(self.import_decl(group)),
            Tok::Const => Decl::Const(self.const_decl(group)),
            Tok::Type => Decl::Type(self.type_decl(group)),
            _ => Decl::Var(self.var_decl(group)),
        }
    }

    fn import_decl(&mut self, group: Option<Group>) -> ImportDecl {
        let pos = self.pos();
        self.take_pragma(Place::Other);
        let local_name = match self.tok {
            Tok::Name => Some(self.ident()),
            Tok::Dot => {
                let name = self.intern(".");
                self.next();
                Some(Ident { pos, name })
            }
            _ => None,
        };
        let path = match self.literal() {
            Some(path) => path,
            None => {
                let path = self.bad_expr();
                self.syntax_error("missing import path");
                self.advance(&[Tok::Semi, Tok::Rparen]);
                path
            }
        };
        if matches!(*self.kind(path), ExprKind::BasicLit { kind, bad: false, .. } if kind != LitKind::String)
        {
            self.syntax_error_at(self.expr_pos(path), "import path must be a string");
            if let ExprKind::BasicLit { bad, .. } = &mut self.ast.exprs[path].kind {
                *bad = true;
            }
        }
        ImportDecl { pos, group, local_name, path }
    }

    fn const_decl(&mut self, group: Option<Group>) -> ConstDecl {
        let pos = self.pos();
        self.take_pragma(Place::Other);
        let first = self.name();
        let names = self.name_list(first);
        let (mut ty, mut values) = (None, None);
        if !matches!(self.tok, Tok::Eof | Tok::Semi | Tok::Rparen) {
            ty = self.type_or_none();
            if self.got_assign() {
                values = Some(self.expr_list());
            }
        }
        ConstDecl { pos, group, names, ty, values }
    }

    fn type_decl(&mut self, group: Option<Group>) -> TypeDecl {
        let pos = self.pos();
        let pragma = self.take_pragma(Place::Other);
        let name = self.name();
        let mut tparams = Vec::new();
        let mut alias = false;
        let ty;
        if self.tok == Tok::Lbrack {
            let bracket = self.pos();
            self.next();
            match self.tok {
                // Both an array type and a type parameter list start with an expression, which decides between them.
                Tok::Name => {
                    let mut x = self.name();
                    // `P []E` is not an expression, but nobody indexes an array length: it is a constraint.
                    if self.tok != Tok::Lbrack {
                        self.xnest += 1;
                        let operand = self.primary_expr(Some(x), false);
                        x = self.binary_expr(Some(operand), 0);
                        self.xnest -= 1;
                    }
                    match self.extract_name(x, self.tok == Tok::Comma) {
                        Some((pname, ptype)) if ptype.is_some() || self.tok != Tok::Rbrack => {
                            tparams = self.param_list(Some(pname), ptype, Tok::Rbrack, Params::Type);
                            alias = self.got_assign();
                            ty = self.type_or_none();
                        }
                        _ => ty = Some(self.array_type(bracket, Some(x))),
                    }
                }
                Tok::Rbrack => {
                    self.next();
                    ty = Some(self.slice_type(bracket));
                }
                _ => ty = Some(self.array_type(bracket, None)),
            }
        } else {
            alias = self.got_assign();
            ty = self.type_or_none();
        }
        let ty = match ty {
            Some(ty) => ty,
            None => {
                let bad = self.bad_expr();
                self.syntax_error("in type declaration");
                self.advance(&[Tok::Semi, Tok::Rparen]);
                bad
            }
        };
        TypeDecl { pos, group, pragma, name, tparams, alias, ty }
    }

    /// Splits `P *E`, `P (E)` and `P *E|F` into name and type, if the type cannot be a value or if `force` is set.
    fn extract_name(&mut self, x: ExprId, force: bool) -> Option<(ExprId, Option<ExprId>)> {
        let pos = self.expr_pos(x);
        match *self.kind(x) {
            ExprKind::Name(_) => Some((x, None)),
            ExprKind::Operation { op: Operator::Mul, x: name, y: Some(elem) }
                if self.is_name(name) && (force || self.is_type_elem(elem)) =>
            {
                let kind = ExprKind::Operation { op: Operator::Mul, x: elem, y: None };
                Some((name, Some(self.new_expr(pos, kind))))
            }
            ExprKind::Operation { op: Operator::Or, x: left, y: Some(right) } => {
                let force = force || self.is_type_elem(right);
                let (name, Some(left)) = self.extract_name(left, force)? else { return None };
                let kind = ExprKind::Operation { op: Operator::Or, x: left, y: Some(right) };
                Some((name, Some(self.new_expr(pos, kind))))
            }
            ExprKind::Call { fun, ref args, has_dots: false } if args.len() == 1 => {
                let arg = *args.first()?;
                if self.is_name(fun) && (force || self.is_type_elem(arg)) {
                    return Some((fun, Some(self.unparen(arg))));
                }
                None
            }
            _ => None,
        }
    }

    /// Whether `x` must be a type element; false if it could be a value.
    fn is_type_elem(&self, x: ExprId) -> bool {
        match *self.kind(x) {
            ExprKind::ArrayType { .. }
            | ExprKind::StructType { .. }
            | ExprKind::FuncType { .. }
            | ExprKind::InterfaceType { .. }
            | ExprKind::SliceType(_)
            | ExprKind::MapType { .. }
            | ExprKind::ChanType { .. } => true,
            ExprKind::Operation { op, x, y } => {
                self.is_type_elem(x) || y.is_some_and(|y| self.is_type_elem(y)) || op == Operator::Tilde
            }
            ExprKind::Paren(x) => self.is_type_elem(x),
            _ => false,
        }
    }

    fn var_decl(&mut self, group: Option<Group>) -> VarDecl {
        let pos = self.pos();
        let embed = self.embed_count();
        self.take_pragma(Place::Var);
        let first = self.name();
        let names = self.name_list(first);
        let (mut ty, mut values) = (None, None);
        if self.got_assign() {
            values = Some(self.expr_list());
        } else {
            ty = Some(self.ty());
            if self.got_assign() {
                values = Some(self.expr_list());
            }
        }
        if self.embed_count() > embed {
            if let Some(&first) = names.first()
                && let ExprKind::Name(name) = self.kind(first)
            {
                let var = Ident { pos: self.ast.exprs[first].pos, name: name.clone() };
                self.embed_into(embed, var);
            }
            if names.len() > 1 {
                self.embed_problem(embed, "go:embed cannot apply to multiple vars");
            } else if values.is_some() {
                self.embed_problem(embed, "go:embed cannot apply to var with initializer");
            } else if self.fnest > 0 {
                self.embed_problem(embed, "go:embed cannot apply to var inside func");
            }
        }
        VarDecl { pos, group, names, ty, values }
    }

    /// After `func`.
    pub(super) fn func_decl(&mut self) -> FuncDecl {
        let pos = self.pos();
        let directives = self.take_our_directives();
        let pragma = self.take_pragma(Place::Func);
        let mut recv = None;
        let has_recv = self.got(Tok::Lparen);
        if has_recv {
            let mut list = self.param_list(None, None, Tok::Rparen, Params::Plain);
            match list.len() {
                0 => self.error("method has no receiver"),
                1 => {}
                _ => self.error("method has multiple receivers"),
            }
            list.truncate(1);
            recv = list.pop();
        }
        let (name, tparams, ty);
        if self.tok == Tok::Name {
            name = self.name();
            let plain = has_recv && !self.release.has(Rule::GenericMethods);
            (tparams, ty) = self.func_type(if plain { "method" } else { "" });
        } else {
            let here = self.pos();
            let blank = self.intern("_");
            name = self.new_name(Ident { pos: here, name: blank });
            ty = self.new_expr(here, ExprKind::FuncType { params: vec![], results: vec![] });
            tparams = vec![];
            self.syntax_error(if has_recv { "expected name" } else { "expected name or (" });
            self.advance(&[Tok::Lbrace, Tok::Semi]);
        }
        let body = (self.tok == Tok::Lbrace).then(|| self.func_body());
        let inside = body.as_ref().map(|body| body.pos.0 - self.base + 1);
        let left_out = self.left_out.filter(|&(start, _)| inside == Some(start)).map(|(_, tokens)| tokens);
        FuncDecl { pos, pragma, recv, name, tparams, ty, body, left_out, directives }
    }

    pub(super) fn func_body(&mut self) -> Block {
        self.fnest += 1;
        let errors_before = self.error_count;
        let body = self.block_stmt("");
        self.fnest -= 1;
        // A body with syntax errors is incomplete: label errors would be wrong.
        if errors_before == self.error_count {
            check_branches(self.sources, &self.line_bases, self.ast, &body, &mut self.errors);
        }
        body
    }

    fn name_list(&mut self, first: ExprId) -> Vec<ExprId> {
        let mut names = vec![first];
        while self.got(Tok::Comma) {
            names.push(self.name());
        }
        names
    }
}
