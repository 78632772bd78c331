//! Expressions as gc writes them into messages: one line, bodies and elements as `…`.
//! Rules: cmd/compile/internal/syntax/printer.go `ShortForm`, go1.27.

use super::ast::{Ast, ChanDir, ExprId, ExprKind, Field, Operator};

/// The short form of an expression.
pub fn expr_string(ast: &Ast, e: ExprId) -> String {
    let mut p = Printer { ast, out: String::new(), depth: 0 };
    p.expr(e);
    p.out
}

impl Operator {
    /// As written in the source.
    pub fn text(self) -> &'static str {
        match self {
            Operator::Not => "!",
            Operator::Recv => "<-",
            Operator::Tilde => "~",
            Operator::OrOr => "||",
            Operator::AndAnd => "&&",
            Operator::Eql => "==",
            Operator::Neq => "!=",
            Operator::Lss => "<",
            Operator::Leq => "<=",
            Operator::Gtr => ">",
            Operator::Geq => ">=",
            Operator::Add => "+",
            Operator::Sub => "-",
            Operator::Or => "|",
            Operator::Xor => "^",
            Operator::Mul => "*",
            Operator::Div => "/",
            Operator::Rem => "%",
            Operator::And => "&",
            Operator::AndNot => "&^",
            Operator::Shl => "<<",
            Operator::Shr => ">>",
        }
    }
}

struct Printer<'a> {
    ast: &'a Ast,
    out: String,
    depth: u32,
}

/// A message never needs more nesting; keeps hostile input off the stack.
const MAX_DEPTH: u32 = 1_000;

impl Printer<'_> {
    fn put(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn list(&mut self, list: &[ExprId]) {
        for (i, &e) in list.iter().enumerate() {
            if i > 0 {
                self.put(", ");
            }
            self.expr(e);
        }
    }

    fn expr(&mut self, e: ExprId) {
        if self.depth > MAX_DEPTH {
            self.put("…");
            return;
        }
        self.depth += 1;
        self.raw(e);
        self.depth -= 1;
    }

    fn raw(&mut self, e: ExprId) {
        let ast = self.ast;
        match &ast.exprs[e].kind {
            ExprKind::Bad => self.put("<bad expr>"),
            ExprKind::Name(name) => self.put(name),
            ExprKind::BasicLit { text, .. } => self.put(text),
            ExprKind::FuncLit { ty, body } => {
                self.expr(*ty);
                self.put(if body.list.is_empty() { " {}" } else { " {…}" });
            }
            ExprKind::CompositeLit { ty, elems, .. } => {
                if let Some(ty) = ty {
                    self.expr(*ty);
                }
                self.put(if elems.is_empty() { "{}" } else { "{…}" });
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
            ExprKind::Slice { x, index, .. } => {
                self.expr(*x);
                self.put("[");
                if let Some(i) = index[0] {
                    self.expr(i);
                }
                self.put(":");
                if let Some(j) = index[1] {
                    self.expr(j);
                }
                if let Some(k) = index[2] {
                    self.put(":");
                    self.expr(k);
                }
                self.put("]");
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
            ExprKind::Call { fun, args, has_dots } => {
                self.expr(*fun);
                self.put("(");
                self.list(args);
                self.put(if *has_dots { "...)" } else { ")" });
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
            ExprKind::KeyValue { key, value } => {
                self.expr(*key);
                self.put(": ");
                self.expr(*value);
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
            ExprKind::FuncType { params, results } => {
                self.put("func");
                self.signature(params, results);
            }
            ExprKind::InterfaceType { methods } => {
                self.put("interface{");
                for (i, m) in methods.iter().enumerate() {
                    if i > 0 {
                        self.put("; ");
                    }
                    match (m.name, &ast.exprs[m.ty].kind) {
                        (Some(name), ExprKind::FuncType { params, results }) => {
                            self.expr(name);
                            self.signature(params, results);
                        }
                        (Some(name), _) => {
                            self.expr(name);
                            self.put(" ");
                            self.expr(m.ty);
                        }
                        (None, _) => self.expr(m.ty),
                    }
                }
                self.put("}");
            }
            ExprKind::MapType { key, value } => {
                self.put("map[");
                self.expr(*key);
                self.put("]");
                self.expr(*value);
            }
            ExprKind::ChanType { dir, elem } => {
                self.put(match dir {
                    ChanDir::Both => "chan ",
                    ChanDir::SendOnly => "chan<- ",
                    ChanDir::RecvOnly => "<-chan ",
                });
                let inner =
                    matches!(ast.exprs[*elem].kind, ExprKind::ChanType { dir: ChanDir::RecvOnly, .. });
                if *dir == ChanDir::Both && inner {
                    self.put("(");
                    self.expr(*elem);
                    self.put(")");
                } else {
                    self.expr(*elem);
                }
            }
        }
    }

    /// Fields that were declared together stay together.
    fn fields(&mut self, fields: &[Field], tags: &[Option<ExprId>]) {
        let mut i = 0;
        while i < fields.len() {
            if i > 0 {
                self.put("; ");
            }
            let first = i;
            while i + 1 < fields.len() && fields[i + 1].ty == fields[first].ty && fields[first].name.is_some()
            {
                i += 1;
            }
            for (n, f) in fields[first..=i].iter().enumerate() {
                if let Some(name) = f.name {
                    if n > 0 {
                        self.put(", ");
                    }
                    self.expr(name);
                }
            }
            if fields[first].name.is_some() {
                self.put(" ");
            }
            self.expr(fields[first].ty);
            if let Some(Some(tag)) = tags.get(i) {
                self.put(" ");
                self.expr(*tag);
            }
            i += 1;
        }
    }

    fn signature(&mut self, params: &[Field], results: &[Field]) {
        self.params(params);
        match results {
            [] => {}
            [one] if one.name.is_none() => {
                self.put(" ");
                self.expr(one.ty);
            }
            _ => {
                self.put(" ");
                self.params(results);
            }
        }
    }

    fn params(&mut self, list: &[Field]) {
        self.put("(");
        for (i, f) in list.iter().enumerate() {
            if i > 0 {
                self.put(", ");
            }
            if let Some(name) = f.name {
                self.expr(name);
                if list.get(i + 1).is_some_and(|next| next.name.is_some() && next.ty == f.ty) {
                    continue;
                }
                self.put(" ");
            }
            self.expr(f.ty);
        }
        self.put(")");
    }
}
