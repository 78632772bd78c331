//! Struct fields and parameters.
//! Rules: cmd/compile/internal/syntax/parser.go, go1.27 (`fieldDecl`, `arrayOrTArgs`, `paramDeclOrNil`, `paramList`).

use super::Parser;
use crate::span::Pos;
use crate::syntax::ast::{ExprId, ExprKind, Field, Ident, Operator};
use crate::syntax::positions::start_pos;
use crate::syntax::token::Tok;
use crate::version::Rule;

/// What the parameters of a list belong to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Params {
    /// Type parameters: each needs a name.
    Type,
    /// A function's: the last one may be variadic.
    Func,
    /// Results, a receiver, or what may turn out to be type arguments.
    Plain,
}

/// A parameter before the parser knows whether its identifier is a name or a type.
#[derive(Clone, Copy)]
struct Param {
    pos: Pos,
    name: Option<ExprId>,
    ty: Option<ExprId>,
}

/// How `name [ … ]` parses.
enum Bracketed {
    /// An array or slice type; `name` is the field.
    Type(ExprId),
    /// Type arguments of the type `name`: the position of `[`, and the arguments.
    Args(Pos, ExprId),
}

impl Parser<'_> {
    /// One line of a struct; `tags` is parallel to `fields`.
    pub(super) fn field_decl(&mut self, fields: &mut Vec<Field>, tags: &mut Vec<Option<ExprId>>) {
        let pos = self.pos();
        let ty = match self.tok {
            Tok::Name => {
                let name = self.name();
                if matches!(self.tok, Tok::Dot | Tok::Literal | Tok::Semi | Tok::Rbrace) {
                    self.qualified_name(Some(name))
                } else {
                    let mut names = vec![name];
                    while self.got(Tok::Comma) {
                        names.push(self.name());
                    }
                    let mut embedded = None;
                    let mut ty = name;
                    if names.len() == 1 && self.tok == Tok::Lbrack {
                        match self.array_or_type_args() {
                            Bracketed::Type(array) => ty = array,
                            Bracketed::Args(pos, index) => {
                                embedded = Some(self.new_expr(pos, ExprKind::Index { x: name, index }));
                            }
                        }
                    } else {
                        ty = self.ty();
                    }
                    match embedded {
                        Some(ty) => ty,
                        None => {
                            let tag = self.literal();
                            for name in names {
                                fields.push(Field { pos: self.expr_pos(name), name: Some(name), ty });
                                tags.push(tag);
                            }
                            return;
                        }
                    }
                }
            }
            Tok::Star => {
                self.next();
                let ty = if self.tok == Tok::Lparen {
                    self.syntax_error("cannot parenthesize embedded type");
                    self.next();
                    let ty = self.qualified_name(None);
                    self.got(Tok::Rparen);
                    ty
                } else {
                    self.qualified_name(None)
                };
                // gc reads the tag before it makes the pointer node; the order of nodes has no effect.
                self.new_indirect(pos, ty)
            }
            Tok::Lparen => {
                self.syntax_error("cannot parenthesize embedded type");
                self.next();
                let star = self.pos();
                let pointer = self.got(Tok::Star);
                let mut ty = self.qualified_name(None);
                if pointer {
                    ty = self.new_indirect(star, ty);
                }
                self.got(Tok::Rparen);
                ty
            }
            _ => {
                self.syntax_error("expected field name or embedded type");
                self.advance(&[Tok::Semi, Tok::Rbrace]);
                return;
            }
        };
        let tag = self.literal();
        fields.push(Field { pos, name: None, ty });
        tags.push(tag);
    }

    /// At the `[` after a name: `[]E`, `[n]E`, or type arguments `[n,]`, `[T1, T2]`, `[T]`.
    fn array_or_type_args(&mut self) -> Bracketed {
        let pos = self.pos();
        self.want(Tok::Lbrack);
        if self.got(Tok::Rbrack) {
            return Bracketed::Type(self.slice_type(pos));
        }
        let (n, comma) = self.type_list(false);
        self.want(Tok::Rbrack);
        if !comma && let Some(elem) = self.type_or_none() {
            return Bracketed::Type(self.new_expr(pos, ExprKind::ArrayType { len: Some(n), elem }));
        }
        Bracketed::Args(pos, n)
    }

    /// One parameter, up to `follow`; `name` if already parsed.
    fn param_decl(&mut self, name: Option<ExprId>, follow: Tok) -> Option<Param> {
        // Only type parameter lists allow unions and `~T`.
        let in_tparams = follow == Tok::Rbrack;
        let mut pos = self.pos();
        if let Some(name) = name {
            pos = self.expr_pos(name);
        } else if in_tparams && self.at_operator(Operator::Tilde) {
            let elem = self.embedded_elem(None);
            return Some(Param { pos: elem.pos, name: None, ty: Some(elem.ty) });
        }
        let union = |p: &mut Self, param: Param| match param.ty {
            Some(ty) if in_tparams && p.at_operator(Operator::Or) => {
                let elem = p.embedded_elem(Some(Field { pos: param.pos, name: param.name, ty }));
                Some(Param { ty: Some(elem.ty), ..param })
            }
            _ => Some(param),
        };
        let mut param = Param { pos, name: None, ty: None };
        if self.tok == Tok::Name || name.is_some() {
            let name = match name {
                Some(name) => name,
                None => self.name(),
            };
            if self.tok == Tok::Lbrack {
                match self.array_or_type_args() {
                    Bracketed::Type(ty) => {
                        param.name = Some(name);
                        param.ty = Some(ty);
                    }
                    Bracketed::Args(pos, index) => {
                        param.ty = Some(self.new_expr(pos, ExprKind::Index { x: name, index }));
                    }
                }
                return union(self, param);
            }
            if self.tok == Tok::Dot {
                param.ty = Some(self.qualified_name(Some(name)));
                return union(self, param);
            }
            if in_tparams && self.at_operator(Operator::Or) {
                param.ty = Some(name);
                return union(self, param);
            }
            param.name = Some(name);
        }
        if self.tok == Tok::DotDotDot {
            let dots = self.pos();
            self.next();
            param.ty = Some(match self.type_or_none() {
                Some(elem) => self.new_expr(dots, ExprKind::DotsType(elem)),
                None => {
                    let bad = self.bad_expr();
                    self.syntax_error("... is missing type");
                    bad
                }
            });
            return Some(param);
        }
        if in_tparams && self.at_operator(Operator::Tilde) {
            param.ty = Some(self.embedded_elem(None).ty);
            return Some(param);
        }
        param.ty = self.type_or_none();
        if param.name.is_some() || param.ty.is_some() {
            return union(self, param);
        }
        self.syntax_error(&format!("expected {}", follow.describe()));
        self.advance(&[Tok::Comma, follow]);
        None
    }

    /// Parses a parameter list after `(` or `[`. `name`, `ty`: the part of the first parameter that is already parsed.
    /// Out: all fields have names, or none has.
    pub(super) fn param_list(
        &mut self,
        mut name: Option<ExprId>,
        mut ty: Option<ExprId>,
        close: Tok,
        of: Params,
    ) -> Vec<Field> {
        let (tparams, dots_ok) = (of == Params::Type, of == Params::Func);
        if let (Some(name), Some(ty)) = (name, ty)
            && self.got(close)
        {
            return vec![Field { pos: self.expr_pos(name), name: Some(name), ty }];
        }
        let mut list: Vec<Param> = Vec::new();
        let end = self.list("parameter list", Tok::Comma, close, |p| {
            let param = match (name, ty) {
                (Some(name), Some(_)) => Some(Param { pos: p.expr_pos(name), name: Some(name), ty }),
                _ => p.param_decl(name, close),
            };
            (name, ty) = (None, None);
            list.extend(param);
            false
        });

        let typed = list.iter().filter(|p| p.ty.is_some()).count();
        let named = list.iter().filter(|p| p.ty.is_some() && p.name.is_some()).count();
        if named == 0 && !tparams {
            // All names are types.
            for p in list.iter_mut().filter(|p| p.name.is_some()) {
                p.ty = p.name.take();
            }
        } else if named != list.len() {
            self.name_all(&mut list, named == typed, end, tparams);
        }

        // `list` is complete: every parameter has a type now.
        let last = list.len().wrapping_sub(1);
        let mut complained = false;
        let mut fields = Vec::with_capacity(list.len());
        for (i, p) in list.iter().enumerate() {
            let Some(mut ty) = p.ty else { continue };
            if let ExprKind::DotsType(elem) = *self.kind(ty)
                && (!dots_ok || i < last)
                && self.release.has(Rule::DotsCheckedByParser)
            {
                if !complained {
                    complained = true;
                    let msg =
                        if dots_ok { "can only use ... with final parameter" } else { "invalid use of ..." };
                    self.error_at(self.expr_pos(ty), msg);
                }
                ty = elem;
            }
            fields.push(Field { pos: p.pos, name: p.name, ty });
        }
        fields
    }

    /// Gives every parameter of a list with some names a name and a type, from right to left.
    fn name_all(&mut self, list: &mut [Param], all_typed_are_named: bool, end: Pos, tparams: bool) {
        let mut wrong = None;
        let mut ty = None;
        for p in list.iter_mut().rev() {
            match (p.ty, p.name) {
                (Some(own), name) => {
                    ty = Some(own);
                    if name.is_none() {
                        let pos = start_pos(self.ast, own);
                        wrong = Some(pos);
                        let blank = self.intern("_");
                        p.name = Some(self.new_name(Ident { pos, name: blank }));
                    }
                }
                (None, _) if ty.is_some() => p.ty = ty,
                (None, name) => {
                    let pos = name.map_or(p.pos, |name| self.expr_pos(name));
                    wrong = Some(pos);
                    p.ty = Some(self.new_expr(pos, ExprKind::Bad));
                }
            }
        }
        let Some(pos) = wrong else { return };
        match (all_typed_are_named, tparams) {
            (true, true) => self.syntax_error_at(end, "missing type constraint"),
            (true, false) => self.syntax_error_at(end, "missing parameter type"),
            (false, true) if list.len() == 1 => {
                self.syntax_error_at(pos, "missing type parameter name or invalid array length");
            }
            (false, true) => self.syntax_error_at(pos, "missing type parameter name"),
            (false, false) => self.syntax_error_at(pos, "missing parameter name"),
        }
    }
}
