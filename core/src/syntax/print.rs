//! Expressions and simple statements as gc prints them in messages: on one line, bodies shortened to `…`.
//! Rules: ShortForm of cmd/compile/internal/syntax/printer.go, go1.27.

use super::ast::{Ast, ChanDir, ExprId, ExprKind, Field, StmtId, StmtKind};

/// The expression as gc prints it.
pub fn expr_string(ast: &Ast, x: ExprId) -> String {
    let mut p = Printer { ast, out: String::new() };
    p.expr(x);
    p.out
}

/// Like [`expr_string`], with parentheses around a binary operation.
pub(super) fn emphasized(ast: &Ast, x: ExprId) -> String {
    let s = expr_string(ast, x);
    if matches!(ast.exprs[x].kind, ExprKind::Operation { y: Some(_), .. }) { format!("({s})") } else { s }
}

/// An assignment, send or expression statement; the empty string for others.
pub(super) fn simple_stmt_string(ast: &Ast, stmt: StmtId) -> String {
    let mut p = Printer { ast, out: String::new() };
    match ast.stmts[stmt].kind {
        StmtKind::Expr(x) => p.expr(x),
        StmtKind::Send { chan, value } => {
            p.expr(chan);
            p.put(" <- ");
            p.expr(value);
        }
        StmtKind::Assign { op, lhs, rhs: None, .. } => {
            p.expr(lhs);
            let op = op.map_or("", |op| op.text());
            p.put(op);
            p.put(op);
        }
        StmtKind::Assign { op, def, lhs, rhs: Some(rhs) } => {
            p.expr(lhs);
            p.put(" ");
            p.put(if def { ":" } else { op.map_or("", |op| op.text()) });
            p.put("= ");
            p.expr(rhs);
        }
        _ => {}
    }
    p.out
}

struct Printer<'a> {
    ast: &'a Ast,
    out: String,
}

impl Printer<'_> {
    fn put(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn expr(&mut self, x: ExprId) {
        let ast = self.ast;
        match &ast.exprs[x].kind {
            ExprKind::Bad => self.put("<bad expr>"),
            ExprKind::Name(name) => self.put(name),
            ExprKind::BasicLit { text, .. } => self.put(text),
            ExprKind::FuncLit { ty, body } => {
                self.expr(*ty);
                self.put(if body.list.is_empty() { " {}" } else { " {…}" });
            }
            ExprKind::CompositeLit { ty, elems, .. } => {
                self.opt(*ty);
                self.put(if elems.is_empty() { "{}" } else { "{…}" });
            }
            ExprKind::KeyValue { key, value } => {
                self.expr(*key);
                self.put(": ");
                self.expr(*value);
            }
            ExprKind::Paren(x) => {
                self.put("(");
                self.expr(*x);
                self.put(")");
            }
            ExprKind::Selector { x, sel } => {
                self.expr(*x);
                self.put(".");
                self.expr(*sel);
            }
            ExprKind::Index { x, index } => {
                self.expr(*x);
                self.put("[");
                self.expr(*index);
                self.put("]");
            }
            ExprKind::Slice { x, index: [i, j, k], .. } => {
                self.expr(*x);
                self.bounds(*i, *j, *k);
            }
            ExprKind::Assert { x, ty } => {
                self.expr(*x);
                self.put(".(");
                self.expr(*ty);
                self.put(")");
            }
            ExprKind::TypeSwitchGuard { lhs, x } => {
                if let Some(lhs) = lhs {
                    self.expr(*lhs);
                    self.put(" := ");
                }
                self.expr(*x);
                self.put(".(type)");
            }
            ExprKind::Operation { op, x, y: None } => {
                self.put(op.text());
                self.expr(*x);
            }
            ExprKind::Operation { op, x, y: Some(y) } => {
                self.expr(*x);
                self.put(" ");
                self.put(op.text());
                self.put(" ");
                self.expr(*y);
            }
            ExprKind::Call { fun, args, has_dots } => {
                self.expr(*fun);
                self.put("(");
                self.list(args);
                self.put(if *has_dots { "...)" } else { ")" });
            }
            ExprKind::List(list) => self.list(list),
            ExprKind::ArrayType { len, elem } => {
                self.put("[");
                match len {
                    Some(len) => self.expr(*len),
                    None => self.put("..."),
                }
                self.put("]");
                self.expr(*elem);
            }
            ExprKind::SliceType(elem) => {
                self.put("[]");
                self.expr(*elem);
            }
            ExprKind::DotsType(elem) => {
                self.put("...");
                self.expr(*elem);
            }
            ExprKind::StructType { fields, tags } => {
                self.put("struct{");
                self.fields(fields, tags);
                self.put("}");
            }
            ExprKind::InterfaceType { methods } => {
                self.put("interface{");
                self.methods(methods);
                self.put("}");
            }
            ExprKind::FuncType { .. } => {
                self.put("func");
                self.signature(x);
            }
            ExprKind::MapType { key, value } => {
                self.put("map[");
                self.expr(*key);
                self.put("]");
                self.expr(*value);
            }
            ExprKind::ChanType { dir, elem } => self.chan_type(*dir, *elem),
        }
    }

    fn bounds(&mut self, low: Option<ExprId>, high: Option<ExprId>, max: Option<ExprId>) {
        self.put("[");
        self.opt(low);
        self.put(":");
        self.opt(high);
        if max.is_some() {
            self.put(":");
            self.opt(max);
        }
        self.put("]");
    }

    fn methods(&mut self, methods: &[Field]) {
        for (i, m) in methods.iter().enumerate() {
            self.put(if i > 0 { "; " } else { "" });
            match m.name {
                Some(name) => {
                    self.expr(name);
                    self.signature(m.ty);
                }
                None => self.expr(m.ty),
            }
        }
    }

    fn chan_type(&mut self, dir: ChanDir, elem: ExprId) {
        self.put(match dir {
            ChanDir::Both => "chan ",
            ChanDir::SendOnly => "chan<- ",
            ChanDir::RecvOnly => "<-chan ",
        });
        // `chan <-chan T` would read as `chan<- chan T`.
        let receives = matches!(self.ast.exprs[elem].kind, ExprKind::ChanType { dir: ChanDir::RecvOnly, .. });
        let parens = dir == ChanDir::Both && receives;
        self.put(if parens { "(" } else { "" });
        self.expr(elem);
        self.put(if parens { ")" } else { "" });
    }

    fn opt(&mut self, x: Option<ExprId>) {
        if let Some(x) = x {
            self.expr(x);
        }
    }

    fn list(&mut self, list: &[ExprId]) {
        for (i, &x) in list.iter().enumerate() {
            self.put(if i > 0 { ", " } else { "" });
            self.expr(x);
        }
    }

    /// Fields that share their type were declared together.
    fn fields(&mut self, fields: &[Field], tags: &[Option<ExprId>]) {
        let mut start = 0;
        for group in fields.chunk_by(|a, b| a.name.is_some() && b.name.is_some() && a.ty == b.ty) {
            self.put(if start > 0 { "; " } else { "" });
            let Some(first) = group.first() else { continue };
            for (i, name) in group.iter().filter_map(|f| f.name).enumerate() {
                self.put(if i > 0 { ", " } else { "" });
                self.expr(name);
            }
            self.put(if first.name.is_some() { " " } else { "" });
            self.expr(first.ty);
            if let Some(&Some(tag)) = tags.get(start) {
                self.put(" ");
                self.expr(tag);
            }
            start += group.len();
        }
    }

    fn signature(&mut self, ty: ExprId) {
        let ast = self.ast;
        let ExprKind::FuncType { params, results } = &ast.exprs[ty].kind else { return };
        self.params(params);
        match results[..] {
            [] => {}
            [Field { name: None, ty, .. }] => {
                self.put(" ");
                self.expr(ty);
            }
            _ => {
                self.put(" ");
                self.params(results);
            }
        }
    }

    fn params(&mut self, params: &[Field]) {
        self.put("(");
        for (i, f) in params.iter().enumerate() {
            self.put(if i > 0 { ", " } else { "" });
            if let Some(name) = f.name {
                self.expr(name);
                if params.get(i + 1).is_some_and(|next| next.name.is_some() && next.ty == f.ty) {
                    continue;
                }
                self.put(" ");
            }
            self.expr(f.ty);
        }
        self.put(")");
    }
}
