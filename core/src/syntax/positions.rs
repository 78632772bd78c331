//! Start and approximate end of a node in the source.
//! Rules: cmd/compile/internal/syntax/positions.go, go1.27.

use super::ast::{Ast, ConstDecl, ExprId, ExprKind, Field, FuncDecl, Stmt, StmtKind, VarDecl};
use crate::span::Pos;

/// Leftmost position of a statement.
pub fn statement_start(ast: &Ast, stmt: &Stmt) -> Pos {
    match stmt.kind {
        StmtKind::Assign { lhs: e, .. } | StmtKind::Expr(e) | StmtKind::Send { chan: e, .. } => {
            start_pos(ast, e)
        }
        _ => stmt.pos,
    }
}

/// Leftmost position of an expression.
pub fn start_pos(ast: &Ast, mut e: ExprId) -> Pos {
    loop {
        let expr = &ast.exprs[e];
        e = match &expr.kind {
            ExprKind::CompositeLit { ty: Some(ty), .. } => *ty,
            ExprKind::KeyValue { key, .. } => *key,
            ExprKind::Selector { x, .. }
            | ExprKind::Index { x, .. }
            | ExprKind::Assert { x, .. }
            | ExprKind::TypeSwitchGuard { lhs: Some(x), .. }
            | ExprKind::TypeSwitchGuard { lhs: None, x }
            | ExprKind::Operation { x, y: Some(_), .. } => *x,
            ExprKind::Call { fun, .. } => *fun,
            ExprKind::List(list) => match list.first() {
                Some(&first) => first,
                None => return expr.pos,
            },
            ExprKind::Bad
            | ExprKind::Name(_)
            | ExprKind::BasicLit { .. }
            | ExprKind::CompositeLit { ty: None, .. }
            | ExprKind::FuncLit { .. }
            | ExprKind::Paren(_)
            | ExprKind::Slice { .. }
            | ExprKind::Operation { y: None, .. }
            | ExprKind::ArrayType { .. }
            | ExprKind::SliceType(_)
            | ExprKind::DotsType(_)
            | ExprKind::StructType { .. }
            | ExprKind::InterfaceType { .. }
            | ExprKind::FuncType { .. }
            | ExprKind::MapType { .. }
            | ExprKind::ChanType { .. } => return expr.pos,
        };
    }
}

/// End of an expression: exact for names and literals, else the end of its last part.
pub fn end_pos(ast: &Ast, mut e: ExprId) -> Pos {
    loop {
        let expr = &ast.exprs[e];
        let field_end = |fields: &[Field]| fields.last().map(|f| f.ty);
        e = match &expr.kind {
            ExprKind::Name(name) => return Pos(expr.pos.0 + name.len() as u32),
            ExprKind::BasicLit { text, .. } => return Pos(expr.pos.0 + text.len() as u32),
            ExprKind::CompositeLit { rbrace, .. } => return *rbrace,
            ExprKind::FuncLit { body, .. } => return body.rbrace,
            ExprKind::KeyValue { value, .. } => *value,
            ExprKind::Paren(x) => *x,
            ExprKind::Selector { sel, .. } => *sel,
            ExprKind::Index { index, .. } => *index,
            ExprKind::Slice { x, index, .. } => index.iter().rev().flatten().next().copied().unwrap_or(*x),
            ExprKind::Assert { ty, .. } => *ty,
            ExprKind::TypeSwitchGuard { x, .. } => *x,
            ExprKind::Operation { x, y, .. } => y.unwrap_or(*x),
            ExprKind::Call { fun, args, .. } => args.last().copied().unwrap_or(*fun),
            ExprKind::List(list) => match list.last() {
                Some(&last) => last,
                None => return expr.pos,
            },
            ExprKind::ArrayType { elem, .. }
            | ExprKind::SliceType(elem)
            | ExprKind::DotsType(elem)
            | ExprKind::ChanType { elem, .. } => *elem,
            ExprKind::MapType { value, .. } => *value,
            ExprKind::StructType { fields, .. } => match field_end(fields) {
                Some(ty) => ty,
                None => return expr.pos,
            },
            ExprKind::InterfaceType { methods } => match field_end(methods) {
                Some(ty) => ty,
                None => return expr.pos,
            },
            ExprKind::FuncType { params, results } => {
                match field_end(results).or_else(|| field_end(params)) {
                    Some(ty) => ty,
                    None => return expr.pos,
                }
            }
            ExprKind::Bad => return expr.pos,
        };
    }
}

pub fn const_decl_end(ast: &Ast, d: &ConstDecl) -> Pos {
    d.values.or(d.ty).or(d.names.last().copied()).map_or(d.pos, |e| end_pos(ast, e))
}

pub fn var_decl_end(ast: &Ast, d: &VarDecl) -> Pos {
    d.values.or(d.ty).or(d.names.last().copied()).map_or(d.pos, |e| end_pos(ast, e))
}

pub fn func_decl_end(ast: &Ast, d: &FuncDecl) -> Pos {
    d.body.as_ref().map_or_else(|| end_pos(ast, d.ty), |b| b.rbrace)
}
