//! The tree as indented text for snapshot tests: one node per line, `line:col Kind details`, children indented below
//! it, in the order of the fields in `ast.rs`; absent children are omitted.

use super::ast::{Ast, Block, Decl, Expr, ExprId, ExprKind, Field, File, Group, Ident, StmtId, StmtKind};
use crate::span::{Pos, SourceMap};
use std::fmt::Write as _;

pub fn dump(sources: &SourceMap, ast: &Ast, file: &File) -> String {
    let mut d = Dumper { sources, ast, out: String::new(), depth: 0 };
    let version = file.go_version.as_deref().unwrap_or("");
    d.node(file.pos, &format!("File {} {version}", file.pkg_name.name), |d| {
        file.decls.iter().for_each(|decl| d.decl(decl));
    });
    d.out
}

struct Dumper<'a> {
    sources: &'a SourceMap,
    ast: &'a Ast,
    out: String,
    depth: usize,
}

impl Dumper<'_> {
    fn at(&self, pos: Pos) -> String {
        self.sources.resolve(pos).map_or("-".into(), |p| format!("{}:{}", p.line, p.col))
    }

    fn node(&mut self, pos: Pos, text: &str, children: impl FnOnce(&mut Self)) {
        let at = self.at(pos);
        let _ = writeln!(self.out, "{:1$}{at} {2}", "", self.depth * 2, text.trim_end());
        self.depth += 1;
        children(self);
        self.depth -= 1;
    }

    fn leaf(&mut self, pos: Pos, text: &str) {
        self.node(pos, text, |_| {});
    }

    fn decl(&mut self, decl: &Decl) {
        let group = |g: Option<Group>| if g.is_some() { "grouped" } else { "" };
        match decl {
            Decl::Import(i) => self.node(i.pos, &format!("Import {}", group(i.group)), |d| {
                d.ident(i.local_name.as_ref());
                d.expr(i.path);
            }),
            Decl::Const(c) => self.node(c.pos, &format!("Const {}", group(c.group)), |d| {
                d.exprs(&c.names);
                d.opt(c.ty);
                d.opt(c.values);
            }),
            Decl::Var(v) => self.node(v.pos, &format!("Var {}", group(v.group)), |d| {
                d.exprs(&v.names);
                d.opt(v.ty);
                d.opt(v.values);
            }),
            Decl::Type(t) => {
                let alias = if t.alias { "alias" } else { "" };
                self.node(t.pos, format!("Type {} {alias}", group(t.group)).trim_end(), |d| {
                    d.expr(t.name);
                    d.fields(&t.tparams);
                    d.expr(t.ty);
                });
            }
            Decl::Func(f) => self.node(f.pos, "Func", |d| {
                f.directives.iter().for_each(|text| d.leaf(f.pos, text));
                d.fields(f.recv.as_slice());
                d.expr(f.name);
                d.fields(&f.tparams);
                d.expr(f.ty);
                f.body.iter().for_each(|body| d.block(body));
            }),
        }
    }

    fn fields(&mut self, fields: &[Field]) {
        for (i, f) in fields.iter().enumerate() {
            // Fields declared together share their type.
            let shared = i > 0 && fields[i - 1].ty == f.ty;
            self.node(f.pos, "Field", |d| {
                d.opt(f.name);
                d.opt(Some(f.ty).filter(|_| !shared));
            });
        }
    }

    fn block(&mut self, b: &Block) {
        let rbrace = self.at(b.rbrace);
        self.node(b.pos, &format!("Block {rbrace}"), |d| d.stmts(&b.list));
    }

    fn ident(&mut self, ident: Option<&Ident>) {
        if let Some(ident) = ident {
            self.leaf(ident.pos, &format!("Name {}", ident.name));
        }
    }

    fn exprs(&mut self, list: &[ExprId]) {
        list.iter().for_each(|&x| self.expr(x));
    }

    fn opt(&mut self, x: Option<ExprId>) {
        self.exprs(x.as_slice());
    }

    fn expr(&mut self, x: ExprId) {
        let ast = self.ast;
        let Expr { pos, ref kind } = ast.exprs[x];
        match kind {
            ExprKind::Bad => self.leaf(pos, "Bad"),
            ExprKind::Name(name) => self.leaf(pos, &format!("Name {name}")),
            ExprKind::BasicLit { text, kind, .. } => {
                self.leaf(pos, &format!("{kind:?} {}", text.replace('\n', "|")))
            }
            ExprKind::CompositeLit { ty, elems, nkeys, rbrace } => {
                let rbrace = self.at(*rbrace);
                self.node(pos, &format!("CompositeLit {nkeys} {rbrace}"), |d| {
                    d.opt(*ty);
                    d.exprs(elems);
                });
            }
            ExprKind::KeyValue { key, value } => self.node(pos, "KeyValue", |d| d.exprs(&[*key, *value])),
            ExprKind::FuncLit { ty, body } => self.node(pos, "FuncLit", |d| {
                d.expr(*ty);
                d.block(body);
            }),
            ExprKind::Paren(x) => self.node(pos, "Paren", |d| d.expr(*x)),
            ExprKind::Selector { x, sel } => self.node(pos, "Selector", |d| d.exprs(&[*x, *sel])),
            ExprKind::Index { x, index } => self.node(pos, "Index", |d| d.exprs(&[*x, *index])),
            ExprKind::Slice { x, index, full } => {
                let present: String = index.iter().map(|i| if i.is_some() { 'x' } else { '_' }).collect();
                self.node(pos, &format!("Slice {present} {full}"), |d| {
                    d.expr(*x);
                    index.iter().for_each(|&i| d.opt(i));
                });
            }
            ExprKind::Assert { x, ty } => self.node(pos, "Assert", |d| d.exprs(&[*x, *ty])),
            ExprKind::TypeSwitchGuard { lhs, x } => self.node(pos, "TypeSwitchGuard", |d| {
                d.opt(*lhs);
                d.expr(*x);
            }),
            ExprKind::Operation { op, x, y } => self.node(pos, &format!("Operation {}", op.text()), |d| {
                d.expr(*x);
                d.opt(*y);
            }),
            ExprKind::Call { fun, args, has_dots } => {
                self.node(pos, if *has_dots { "Call ..." } else { "Call" }, |d| {
                    d.expr(*fun);
                    d.exprs(args);
                });
            }
            ExprKind::List(list) => self.node(pos, "List", |d| d.exprs(list)),
            ExprKind::ArrayType { len, elem } => {
                self.node(pos, if len.is_some() { "ArrayType" } else { "ArrayType ..." }, |d| {
                    d.opt(*len);
                    d.expr(*elem);
                });
            }
            ExprKind::SliceType(elem) => self.node(pos, "SliceType", |d| d.expr(*elem)),
            ExprKind::DotsType(elem) => self.node(pos, "DotsType", |d| d.expr(*elem)),
            ExprKind::StructType { fields, tags } => self.node(pos, "StructType", |d| {
                d.fields(fields);
                tags.iter().for_each(|&tag| d.opt(tag));
            }),
            ExprKind::InterfaceType { methods } => self.node(pos, "InterfaceType", |d| d.fields(methods)),
            ExprKind::FuncType { params, results } => {
                self.node(pos, &format!("FuncType {} {}", params.len(), results.len()), |d| {
                    d.fields(params);
                    d.fields(results);
                });
            }
            ExprKind::MapType { key, value } => self.node(pos, "MapType", |d| d.exprs(&[*key, *value])),
            ExprKind::ChanType { dir, elem } => {
                self.node(pos, &format!("ChanType {dir:?}"), |d| d.expr(*elem));
            }
        }
    }

    fn stmts(&mut self, list: &[StmtId]) {
        list.iter().for_each(|&s| self.stmt(s));
    }

    fn stmt(&mut self, s: StmtId) {
        let ast = self.ast;
        let pos = ast.stmts[s].pos;
        match &ast.stmts[s].kind {
            StmtKind::Empty => self.leaf(pos, "Empty"),
            StmtKind::Labeled { label, stmt } => self.node(pos, "Labeled", |d| {
                d.ident(Some(label));
                d.stmt(*stmt);
            }),
            StmtKind::Block(b) => self.block(b),
            StmtKind::Expr(x) => self.node(pos, "ExprStmt", |d| d.expr(*x)),
            StmtKind::Send { chan, value } => self.node(pos, "Send", |d| d.exprs(&[*chan, *value])),
            StmtKind::Decl(decls) => self.node(pos, "DeclStmt", |d| decls.iter().for_each(|x| d.decl(x))),
            StmtKind::Assign { op, def, lhs, rhs } => {
                let op = if *def { ":" } else { op.map_or("", |op| op.text()) };
                self.node(pos, &format!("Assign {op}"), |d| {
                    d.expr(*lhs);
                    d.opt(*rhs);
                });
            }
            StmtKind::Branch { tok, label } => {
                self.node(pos, &format!("{tok:?}"), |d| d.ident(label.as_ref()));
            }
            StmtKind::Call { tok, call } => self.node(pos, &format!("{tok:?}"), |d| d.expr(*call)),
            StmtKind::Return(x) => self.node(pos, "Return", |d| d.opt(*x)),
            StmtKind::If { init, cond, then, els } => self.node(pos, "If", |d| {
                d.stmts(init.as_slice());
                d.expr(*cond);
                d.block(then);
                d.stmts(els.as_slice());
            }),
            StmtKind::For { init, cond, post, body } => self.node(pos, "For", |d| {
                d.stmts(init.as_slice());
                d.opt(*cond);
                d.stmts(post.as_slice());
                d.block(body);
            }),
            StmtKind::Range { lhs, def, x, range_pos, body } => {
                let at = self.at(*range_pos);
                self.node(pos, &format!("Range {at} {def}"), |d| {
                    d.opt(*lhs);
                    d.expr(*x);
                    d.block(body);
                });
            }
            StmtKind::Switch { init, tag, body, rbrace } => {
                let rbrace = self.at(*rbrace);
                self.node(pos, &format!("Switch {rbrace}"), |d| {
                    d.stmts(init.as_slice());
                    d.opt(*tag);
                    for clause in body {
                        let colon = d.at(clause.colon);
                        d.node(clause.pos, &format!("Case {colon}"), |d| {
                            d.opt(clause.cases);
                            d.stmts(&clause.body);
                        });
                    }
                });
            }
            StmtKind::Select { body, rbrace } => {
                let rbrace = self.at(*rbrace);
                self.node(pos, &format!("Select {rbrace}"), |d| {
                    for clause in body {
                        let colon = d.at(clause.colon);
                        d.node(clause.pos, &format!("Comm {colon}"), |d| {
                            d.stmts(clause.comm.as_slice());
                            d.stmts(&clause.body);
                        });
                    }
                });
            }
        }
    }
}
