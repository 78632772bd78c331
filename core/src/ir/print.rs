//! Expressions, statements and names as gc prints them in messages.
//! In: a node at any stage. Out: gc's text (`(~r0) + (r)`, `for loop`, `... argument`), which is not always Go.
//! Rules: cmd/compile/internal/ir/fmt.go `exprFmt`, `stmtFmt`; go/constant `String`; go1.27.

use super::names::trim_hash;
use super::node::*;
use super::type_text::has_symbol;
pub use super::type_text::{link_text, qualified, signature_text, type_text};
use crate::index::HashSet;
use crate::ir::kinds::control;
use crate::quote::quote_char;
use crate::syntax::ast::Name;
use crate::types::Tcx;
use crate::types::constant::Value;
use crate::types::types::{Basic, Type, TypeId};
use crate::version::Rule;
use std::fmt::Write;

/// One expression or statement.
pub fn expr(prog: &Program, tcx: &Tcx, node: NodeId) -> String {
    let mut p = Printer { prog, tcx, out: String::new(), depth: 0, sites: None, whole: None };
    p.node(node);
    p.out
}

/// Like [`expr`] during inlining, when gc keeps every call (`sites`) in parentheses.
pub fn expr_with_parens(prog: &Program, tcx: &Tcx, node: NodeId, sites: &HashSet<NodeId>) -> String {
    let mut p = Printer { prog, tcx, out: String::new(), depth: 0, sites: Some(sites), whole: Some(node) };
    p.node(node);
    p.out
}

/// Statements joined by `; `.
pub fn stmts(prog: &Program, tcx: &Tcx, list: &[NodeId]) -> String {
    let mut p = Printer { prog, tcx, out: String::new(), depth: 0, sites: None, whole: None };
    p.list(list, "; ");
    p.out
}

/// Expressions joined by `, `.
pub fn exprs(prog: &Program, tcx: &Tcx, list: &[NodeId]) -> String {
    let mut p = Printer { prog, tcx, out: String::new(), depth: 0, sites: None, whole: None };
    p.list(list, ", ");
    p.out
}

/// Clause `i` of a type switch and its position: `case T: BODY`.
pub fn case(prog: &Program, tcx: &Tcx, switch: NodeId, i: usize) -> (String, XPos) {
    let NodeKind::TypeSwitch { cases, .. } = &prog.nodes[switch].kind else { return Default::default() };
    let Some(case) = cases.get(i) else { return Default::default() };
    let head = if case.list.is_empty() {
        "default".to_owned()
    } else {
        format!("case {}", exprs(prog, tcx, &case.list))
    };
    (format!("{head}: {}", stmts(prog, tcx, &case.body)), case.pos)
}

/// Symbol of a function, including the `#HASH#` of a copied closure: `f`, `fmt.Println`, `sync.(*Mutex).Lock`.
pub fn func_symbol(prog: &Program, tcx: &Tcx, func: FuncId) -> String {
    let f = &prog.funcs[func];
    qualified(tcx, Some(f.pkg), &f.name)
}

/// A function's name in messages (gc's `DiagName`): without the `#HASH#` of a copied closure.
pub fn func_name(prog: &Program, tcx: &Tcx, func: FuncId) -> String {
    trim_hash(&func_symbol(prog, tcx, func)).into_owned()
}

/// A variable's name, package-qualified if its body comes from another package.
pub fn var_name(prog: &Program, tcx: &Tcx, var: VarId) -> String {
    let v = &prog.vars[var];
    if v.name.starts_with("~b") {
        return "_".to_string();
    }
    qualified(tcx, v.pkg, &v.name)
}

/// `func(int, ...string) error`, `method(*T) func() int`: a function's type, without parameter names.
pub fn signature(prog: &Program, tcx: &Tcx, func: FuncId) -> String {
    let f = &prog.funcs[func];
    let tys = |vars: &[VarId]| vars.iter().map(|&v| prog.vars[v].ty).collect::<Vec<TypeId>>();
    let all = tys(&f.params);
    let (recv, params) = match all.split_first() {
        Some((first, rest)) if f.has_recv => (Some(*first), rest),
        _ => (None, &all[..]),
    };
    let variadic = f.params.last().is_some_and(|&v| prog.vars[v].is_ddd);
    signature_text(tcx, recv, params, variadic, &tys(&f.results))
}

/// A constant as gc prints it: with its type unless that is the default type of its kind.
pub fn literal(tcx: &Tcx, value: &Value, ty: Option<TypeId>) -> String {
    let Some(ty) = ty.map(|ty| tcx.unalias(ty)) else { return value_text(tcx, value, None) };
    let basic = match tcx.get(ty) {
        Type::Basic(basic) => Some(*basic),
        _ => None,
    };
    if let (Some(Basic::Rune | Basic::UntypedRune), Value::Int(x)) = (basic, value)
        && (0..=0x10_ffff).contains(x)
    {
        return quote_char(char::from_u32(*x as u32).unwrap_or('\u{fffd}'));
    }
    let text = value_text(tcx, value, Some(ty));
    let default = matches!(
        basic,
        Some(
            Basic::Bool
                | Basic::String
                | Basic::Int
                | Basic::Float64
                | Basic::Complex128
                | Basic::UntypedBool
                | Basic::UntypedInt
                | Basic::UntypedFloat
                | Basic::UntypedComplex
                | Basic::UntypedString
        )
    );
    if default { text } else { format!("{}({text})", type_text(tcx, ty)) }
}

/// The value as represented in its type.
fn value_text(tcx: &Tcx, value: &Value, ty: Option<TypeId>) -> String {
    let basic = match ty.map(|ty| tcx.types.under(ty)) {
        Some(Type::Basic(basic)) => *basic,
        _ => Basic::Invalid,
    };
    match basic {
        Basic::Float32 | Basic::Float64 | Basic::UntypedFloat => value.to_float().to_string(),
        Basic::Complex64 | Basic::Complex128 | Basic::UntypedComplex => value.to_complex().to_string(),
        _ => value.to_string(),
    }
}

/// gc's `OpPrec`: 0 for operations missing from its table, -1 for statements.
fn prec(kind: &NodeKind, tcx: &Tcx, ty: Option<TypeId>) -> i32 {
    match kind {
        NodeKind::BinaryBuiltin { op: BinaryBuiltin::Complex, .. } => 0,
        NodeKind::Local(_)
        | NodeKind::Global(_)
        | NodeKind::Func(_)
        | NodeKind::Blank
        | NodeKind::Literal(_)
        | NodeKind::Nil
        | NodeKind::StructLit { .. }
        | NodeKind::ArrayLit { .. }
        | NodeKind::SliceLit { .. }
        | NodeKind::MapLit { .. }
        | NodeKind::Dot { .. }
        | NodeKind::DotPtr { .. }
        | NodeKind::DotInter { .. }
        | NodeKind::MethodValue { .. }
        | NodeKind::MethodExpr { .. }
        | NodeKind::Index { .. }
        | NodeKind::IndexMap { .. }
        | NodeKind::Slice { .. }
        | NodeKind::Call(_)
        | NodeKind::BinaryBuiltin { .. }
        | NodeKind::NaryBuiltin { .. }
        | NodeKind::MakeSlice { .. }
        | NodeKind::New { .. } => 8,
        NodeKind::Type => match ty.map(|ty| tcx.get(tcx.unalias(ty))) {
            Some(Type::Pointer { .. }) => 7,
            _ => 8,
        },
        NodeKind::DotType { dynamic, .. } => {
            if dynamic.is_empty() {
                8
            } else {
                0
            }
        }
        NodeKind::UnaryBuiltin { op, .. } => match op {
            UnaryBuiltin::Real | UnaryBuiltin::Imag => 0,
            UnaryBuiltin::Len
            | UnaryBuiltin::Cap
            | UnaryBuiltin::Clear
            | UnaryBuiltin::Close
            | UnaryBuiltin::Panic
            | UnaryBuiltin::UnsafeSliceData
            | UnaryBuiltin::UnsafeStringData
            | UnaryBuiltin::StringPtr => 8,
        },
        NodeKind::Conv { op, .. } => match op {
            ConvOp::Str2BytesZeroCopy => 0,
            _ => 8,
        },
        NodeKind::Unary { .. } | NodeKind::Addr { .. } | NodeKind::Deref { .. } | NodeKind::Recv { .. } => 7,
        NodeKind::Binary { op, .. } => match op {
            BinOp::Mul | BinOp::Div | BinOp::Mod | BinOp::Lsh | BinOp::Rsh | BinOp::And | BinOp::AndNot => 6,
            BinOp::Add | BinOp::Sub | BinOp::Or | BinOp::Xor => 5,
            BinOp::Eq | BinOp::Ne | BinOp::Lt | BinOp::Le | BinOp::Gt | BinOp::Ge => 4,
        },
        NodeKind::Send { .. } => 3,
        NodeKind::AndAnd { .. } => 2,
        NodeKind::OrOr { .. } => 1,
        NodeKind::GlobalOffset { .. }
        | NodeKind::DynamicType { .. }
        | NodeKind::LinksymAddr { .. }
        | NodeKind::AddStr { .. }
        | NodeKind::PtrLit { .. }
        | NodeKind::Closure { .. }
        | NodeKind::InlCall { .. }
        | NodeKind::MakeMap { .. }
        | NodeKind::MakeChan { .. }
        | NodeKind::Recover
        | NodeKind::TailCall { .. }
        | NodeKind::Assign2 { op: As2::SelRecv, .. } => 0,
        control!()
        | NodeKind::Assign { .. }
        | NodeKind::Assign2 { .. }
        | NodeKind::AssignOp { .. }
        | NodeKind::Return { .. }
        | NodeKind::Go { .. }
        | NodeKind::Defer { .. }
        | NodeKind::CheckNil { .. }
        | NodeKind::ExprStmt { .. } => -1,
    }
}

struct Printer<'a> {
    prog: &'a Program,
    tcx: &'a Tcx,
    out: String,
    depth: u32,
    sites: Option<&'a HashSet<NodeId>>,
    /// The node being printed, which gets no parentheses of its own.
    whole: Option<NodeId>,
}

impl Printer<'_> {
    fn text(&mut self, s: &str) {
        self.out.push_str(s);
    }

    fn list(&mut self, list: &[NodeId], sep: &str) {
        for (i, &n) in list.iter().enumerate() {
            if i > 0 {
                self.text(sep);
            }
            self.node(n);
        }
    }

    fn ty(&mut self, ty: TypeId) {
        let text = type_text(self.tcx, ty);
        self.text(&text);
    }

    fn node_ty(&mut self, n: &Node) {
        match n.ty {
            Some(ty) => self.ty(ty),
            None => self.text("<T>"),
        }
    }

    /// gc's `%v`.
    fn node(&mut self, id: NodeId) {
        let n = &self.prog.nodes[id];
        if prec(&n.kind, self.tcx, n.ty) < 0 { self.stmt(n) } else { self.expr(id, 0) }
    }

    fn stmt(&mut self, n: &Node) {
        match &n.kind {
            NodeKind::Decl { var } => {
                self.text("var ");
                let name = var_name(self.prog, self.tcx, *var);
                self.text(&name);
                self.text(" ");
                self.ty(self.prog.vars[*var].ty);
            }
            NodeKind::Assign { x, y, def } => {
                self.node(*x);
                self.text(if *def { " := " } else { " = " });
                match y {
                    Some(y) => self.node(*y),
                    None => self.text("<nil>"),
                }
            }
            NodeKind::AssignOp { op, x, y, inc_dec } => {
                self.node(*x);
                if *inc_dec {
                    self.text(if *op == BinOp::Add { "++" } else { "--" });
                } else {
                    self.text(" ");
                    self.text(bin_op(*op));
                    self.text("= ");
                    self.node(*y);
                }
            }
            NodeKind::Assign2 { lhs, rhs, def, .. } => {
                self.list(lhs, ", ");
                self.text(if *def { " := " } else { " = " });
                self.list(rhs, ", ");
            }
            NodeKind::Block { list } => self.list(list, "; "),
            NodeKind::Return { results } => {
                self.text("return ");
                self.list(results, ", ");
            }
            NodeKind::Go { call } => {
                self.text("go ");
                self.node(*call);
            }
            NodeKind::Defer { call, .. } => {
                self.text("defer ");
                self.node(*call);
            }
            NodeKind::If { cond, then, els } => {
                self.text("if ");
                if let [init] = n.init[..]
                    && self.prog.nodes[init].init.is_empty()
                {
                    self.node(init);
                    self.text("; ");
                }
                self.node(*cond);
                self.text(" { ");
                self.list(then, "; ");
                self.text(" }");
                if !els.is_empty() {
                    self.text(" else { ");
                    self.list(els, "; ");
                    self.text(" }");
                }
            }
            NodeKind::For { .. } | NodeKind::Range { .. } => self.text("for loop"),
            NodeKind::Select { .. } => self.text("select statement"),
            NodeKind::Switch { .. } | NodeKind::TypeSwitch { .. } => self.text("switch statement"),
            NodeKind::Break { label } => self.branch("break", label),
            NodeKind::Continue { label } => self.branch("continue", label),
            NodeKind::Goto { label } => {
                self.text("goto ");
                self.text(label);
            }
            NodeKind::Fallthrough => self.text("fallthrough"),
            NodeKind::Label { name } => {
                self.text(name);
                self.text(": ");
            }
            NodeKind::CheckNil { .. } => self.text("<node CHECKNIL>"),
            NodeKind::ExprStmt { x } => self.node(*x),
            _ => {}
        }
    }

    fn branch(&mut self, word: &str, label: &Option<Name>) {
        self.text(word);
        if let Some(label) = label {
            self.text(" ");
            self.text(label);
        }
    }

    fn expr(&mut self, id: NodeId, want: i32) {
        self.depth += 1;
        if self.depth > 2_000 {
            self.text("...");
        } else {
            self.expr1(id, want);
        }
        self.depth -= 1;
    }

    fn expr1(&mut self, id: NodeId, want: i32) {
        let id = self.without_implicit(id);
        if self.sites.is_some_and(|sites| sites.contains(&id)) && self.whole != Some(id) {
            let whole = self.whole.replace(id);
            self.in_parens(id);
            self.whole = whole;
            return;
        }
        let n = &self.prog.nodes[id];
        let own = prec(&n.kind, self.tcx, n.ty);
        if want > own { self.in_parens(id) } else { self.bare_expr(n, own) }
    }

    /// Skips what the compiler added.
    fn without_implicit(&self, mut id: NodeId) -> NodeId {
        while let Node {
            implicit: true,
            kind:
                NodeKind::Addr { x }
                | NodeKind::Deref { x }
                | NodeKind::Conv { op: ConvOp::Conv | ConvOp::Nop | ConvOp::Iface, x },
            ..
        } = &self.prog.nodes[id]
        {
            id = *x;
        }
        id
    }

    fn in_parens(&mut self, id: NodeId) {
        self.text("(");
        self.node(id);
        self.text(")");
    }

    /// `own` is the precedence of `n`, which needs no parentheses.
    fn bare_expr(&mut self, n: &Node, own: i32) {
        let (prog, tcx) = (self.prog, self.tcx);
        match &n.kind {
            NodeKind::Local(var) => {
                let name = var_name(prog, tcx, *var);
                self.text(&name);
            }
            NodeKind::Global(global) => {
                let g = &prog.globals[*global];
                let name = qualified(tcx, Some(g.pkg), &g.name);
                self.text(&name);
            }
            NodeKind::Func(func) => {
                let name = func_symbol(prog, tcx, *func);
                self.text(&name);
            }
            NodeKind::Blank => self.text("_"),
            NodeKind::Nil => self.text("nil"),
            NodeKind::Literal(value) => {
                let text = literal(tcx, value, n.ty);
                self.text(&text);
            }
            NodeKind::Type => self.node_ty(n),
            NodeKind::GlobalOffset { global, offset } => self.global_offset(n, *global, *offset),
            NodeKind::DynamicType { .. } => self.text("<node DYNAMICTYPE>"),
            NodeKind::LinksymAddr { text, .. } => self.text(text),
            NodeKind::Closure { .. } => self.text("func literal"),
            NodeKind::PtrLit { x } => {
                self.text("&");
                self.node(*x);
            }
            NodeKind::StructLit { fields } => self.composite(n, fields.is_empty()),
            NodeKind::ArrayLit { elems, .. } | NodeKind::SliceLit { elems, .. } => {
                self.composite(n, elems.is_empty())
            }
            NodeKind::MapLit { entries } => self.composite(n, entries.is_empty()),
            NodeKind::Dot { x, field } | NodeKind::DotPtr { x, field } => {
                self.expr(*x, own);
                self.text(".");
                self.text(field_name(prog, tcx, *x, *field));
            }
            NodeKind::DotInter { x, name, .. } | NodeKind::MethodValue { x, name, .. } => {
                self.expr(*x, own);
                self.text(".");
                self.text(name);
            }
            NodeKind::MethodExpr { recv, name, .. } => self.method_expr(*recv, name),
            NodeKind::DotType { x, target, dynamic, .. } if dynamic.is_empty() => {
                self.expr(*x, own);
                self.text(".(");
                self.ty(*target);
                self.text(")");
            }
            NodeKind::DotType { comma_ok: true, .. } => self.text("<node DYNAMICDOTTYPE2>"),
            NodeKind::DotType { comma_ok: false, .. } => self.text("<node DYNAMICDOTTYPE>"),
            NodeKind::Index { x, index, .. } | NodeKind::IndexMap { x, key: index, .. } => {
                self.expr(*x, own);
                self.text("[");
                self.node(*index);
                self.text("]");
            }
            NodeKind::Slice { op, x, low, high, max } => {
                self.expr(*x, own);
                self.bounds(*op, *low, *high, *max);
            }
            NodeKind::Conv { op: ConvOp::Str2BytesZeroCopy, .. } => self.text("<node STR2BYTESTMP>"),
            NodeKind::Conv { x, .. } => self.conversion(n, *x),
            NodeKind::UnaryBuiltin { op, x } => self.unary_builtin(*op, *x),
            NodeKind::BinaryBuiltin { op, x, y } => self.binary_builtin(*op, *x, *y),
            NodeKind::NaryBuiltin { op, args } => {
                self.text(nary_builtin(*op));
                self.args(args, matches!(op, NaryBuiltin::Append { ddd: true }));
            }
            NodeKind::New { rtype: Some(_) } => self.text("new(<node DYNAMICTYPE>)"),
            NodeKind::New { rtype: None } => self.new_expr(n),
            NodeKind::Recover => {
                self.text(if tcx.has(Rule::RecoverAsWritten) { "recover()" } else { "<node RECOVERFP>" });
            }
            NodeKind::Call(call) => {
                self.expr(call.fun, own);
                self.args(&call.args, call.ddd);
            }
            NodeKind::InlCall { results, .. } => self.inlined_results(results),
            NodeKind::MakeSlice { len, cap } => self.make(n, Some(*len), *cap),
            NodeKind::MakeMap { hint: size } | NodeKind::MakeChan { size } => {
                // A size omitted in the source is an untyped zero.
                let given = |size: &NodeId| !prog.nodes[*size].ty.is_some_and(|ty| tcx.is_untyped(ty));
                self.make(n, size.filter(given), None);
            }
            NodeKind::Unary { op, x } => {
                let same = matches!(&prog.nodes[*x].kind, NodeKind::Unary { op: inner, .. } if inner == op);
                self.unary(un_op(*op), *x, same);
            }
            NodeKind::Recv { x } => {
                let same = matches!(prog.nodes[*x].kind, NodeKind::Recv { .. });
                self.unary("<-", *x, same);
            }
            NodeKind::Addr { x } => {
                let same = matches!(prog.nodes[*x].kind, NodeKind::Addr { .. });
                self.unary("&", *x, same);
            }
            NodeKind::Deref { x } => self.unary("*", *x, false),
            NodeKind::Binary { op, x, y } => self.binary(bin_op(*op), *x, *y, own),
            NodeKind::AndAnd { x, y } => self.binary("&&", *x, *y, own),
            NodeKind::OrOr { x, y } => self.binary("||", *x, *y, own),
            NodeKind::Send { chan, value } => self.binary("<-", *chan, *value, own),
            NodeKind::AddStr { list } => self.sum(list, own),
            NodeKind::TailCall { .. } => self.text("<node TAILCALL>"),
            NodeKind::Assign2 { .. } => self.text("<node SELRECV2>"),
            control!()
            | NodeKind::Assign { .. }
            | NodeKind::AssignOp { .. }
            | NodeKind::Return { .. }
            | NodeKind::Go { .. }
            | NodeKind::Defer { .. }
            | NodeKind::CheckNil { .. }
            | NodeKind::ExprStmt { .. } => self.stmt(n),
        }
    }

    fn global_offset(&mut self, n: &Node, global: GlobalId, offset: i64) {
        let g = &self.prog.globals[global];
        self.text("(");
        self.node_ty(n);
        let path = &self.tcx.pkg(g.pkg).path;
        let _ = write!(self.out, ")({path}.{}@{offset})", g.name);
    }

    fn method_expr(&mut self, recv: TypeId, name: &str) {
        let pointer = self.tcx.is_pointer(recv);
        self.text(if pointer { "(" } else { "" });
        self.ty(recv);
        self.text(if pointer { ")." } else { "." });
        self.text(name);
    }

    /// The bounds of a slice expression.
    fn bounds(&mut self, op: SliceOp, low: Option<NodeId>, high: Option<NodeId>, max: Option<NodeId>) {
        self.text("[");
        self.optional(low);
        self.text(":");
        self.optional(high);
        if matches!(op, SliceOp::Slice3 | SliceOp::Slice3Arr) {
            self.text(":");
            self.optional(max);
        }
        self.text("]");
    }

    fn conversion(&mut self, n: &Node, x: NodeId) {
        let bare = n.ty.is_some_and(|ty| has_symbol(self.tcx, ty));
        self.text(if bare { "" } else { "(" });
        self.node_ty(n);
        self.text(if bare { "(" } else { ")(" });
        self.node(x);
        self.text(")");
    }

    fn unary_builtin(&mut self, op: UnaryBuiltin, x: NodeId) {
        match op {
            UnaryBuiltin::UnsafeSliceData => self.text("<node unsafe.SliceData>"),
            UnaryBuiltin::UnsafeStringData => self.text("<node unsafe.StringData>"),
            UnaryBuiltin::StringPtr => self.text("<node SPTR>"),
            UnaryBuiltin::Len
            | UnaryBuiltin::Cap
            | UnaryBuiltin::Clear
            | UnaryBuiltin::Close
            | UnaryBuiltin::Real
            | UnaryBuiltin::Imag
            | UnaryBuiltin::Panic => {
                self.text(unary_builtin(op));
                self.in_parens(x);
            }
        }
    }

    fn binary_builtin(&mut self, op: BinaryBuiltin, x: NodeId, y: NodeId) {
        match op {
            BinaryBuiltin::UnsafeString => self.text("<node unsafe.String>"),
            BinaryBuiltin::Copy
            | BinaryBuiltin::Complex
            | BinaryBuiltin::UnsafeAdd
            | BinaryBuiltin::UnsafeSlice => {
                self.text(binary_builtin(op));
                self.args(&[x, y], false);
            }
        }
    }

    fn args(&mut self, args: &[NodeId], ddd: bool) {
        self.text("(");
        self.list(args, ", ");
        self.text(if ddd { "...)" } else { ")" });
    }

    fn new_expr(&mut self, n: &Node) {
        self.text("new(");
        match n.ty.map(|ty| self.tcx.types.under(ty)) {
            Some(Type::Pointer { elem }) => self.ty(*elem),
            _ => self.text("<T>"),
        }
        self.text(")");
    }

    fn inlined_results(&mut self, results: &[NodeId]) {
        if let [result] = results[..] {
            self.node(result);
        } else {
            self.text("(.");
            self.list(results, "; ");
            self.text(")");
        }
    }

    fn sum(&mut self, list: &[NodeId], own: i32) {
        for (i, &x) in list.iter().enumerate() {
            if i > 0 {
                self.text(" + ");
            }
            self.expr(x, own);
        }
    }

    fn unary(&mut self, word: &str, x: NodeId, same: bool) {
        self.text(word);
        if same {
            self.text(" ");
        }
        self.expr(x, 8);
    }

    fn binary(&mut self, word: &str, x: NodeId, y: NodeId, own: i32) {
        self.expr(x, own);
        let _ = write!(self.out, " {word} ");
        self.expr(y, own + 1);
    }

    fn optional(&mut self, x: Option<NodeId>) {
        if let Some(x) = x {
            self.node(x);
        }
    }

    fn composite(&mut self, n: &Node, empty: bool) {
        if n.implicit {
            self.text("... argument");
            return;
        }
        self.node_ty(n);
        self.text(if empty { "{}" } else { "{...}" });
    }

    fn make(&mut self, n: &Node, len: Option<NodeId>, cap: Option<NodeId>) {
        self.text("make(");
        self.node_ty(n);
        for x in [len, cap].into_iter().flatten() {
            self.text(", ");
            self.node(x);
        }
        self.text(")");
    }
}

/// Name of a field of `x`, a struct or a pointer to one.
pub fn field_name<'a>(prog: &Program, tcx: &'a Tcx, x: NodeId, field: u32) -> &'a str {
    field_path(tcx, prog.nodes[x].ty, [&field]).first().copied().unwrap_or("<nil>")
}

/// Names of a field of a struct, or of what a pointer to one points to, of a field of that field, and so on.
pub fn field_path<'a, 'p>(
    tcx: &'a Tcx,
    ty: Option<TypeId>,
    path: impl IntoIterator<Item = &'p u32>,
) -> Vec<&'a str> {
    let types = &tcx.types;
    let mut ty = ty;
    let name = |&field: &u32| {
        if let Some(Type::Pointer { elem }) = ty.map(|ty| types.under(ty)) {
            ty = Some(*elem);
        }
        let Some(Type::Struct { fields }) = ty.map(|ty| types.under(ty)) else { return None };
        let field = fields.get(field as usize)?;
        ty = Some(field.ty);
        Some(&*field.name)
    };
    path.into_iter().map_while(name).collect()
}

fn un_op(op: UnOp) -> &'static str {
    match op {
        UnOp::Not => "!",
        UnOp::Neg => "-",
        UnOp::Plus => "+",
        UnOp::BitNot => "^",
    }
}

pub fn bin_op(op: BinOp) -> &'static str {
    match op {
        BinOp::Add => "+",
        BinOp::Sub => "-",
        BinOp::Mul => "*",
        BinOp::Div => "/",
        BinOp::Mod => "%",
        BinOp::And => "&",
        BinOp::Or => "|",
        BinOp::Xor => "^",
        BinOp::AndNot => "&^",
        BinOp::Lsh => "<<",
        BinOp::Rsh => ">>",
        BinOp::Eq => "==",
        BinOp::Ne => "!=",
        BinOp::Lt => "<",
        BinOp::Le => "<=",
        BinOp::Gt => ">",
        BinOp::Ge => ">=",
    }
}

fn unary_builtin(op: UnaryBuiltin) -> &'static str {
    match op {
        UnaryBuiltin::Len => "len",
        UnaryBuiltin::Cap => "cap",
        UnaryBuiltin::Clear => "clear",
        UnaryBuiltin::Close => "close",
        UnaryBuiltin::Real => "real",
        UnaryBuiltin::Imag => "imag",
        UnaryBuiltin::Panic => "panic",
        UnaryBuiltin::UnsafeSliceData => "unsafe.SliceData",
        UnaryBuiltin::UnsafeStringData => "unsafe.StringData",
        UnaryBuiltin::StringPtr => "SPTR",
    }
}

fn binary_builtin(op: BinaryBuiltin) -> &'static str {
    match op {
        BinaryBuiltin::Copy => "copy",
        BinaryBuiltin::Complex => "complex",
        BinaryBuiltin::UnsafeAdd => "unsafe.Add",
        BinaryBuiltin::UnsafeSlice => "unsafe.Slice",
        BinaryBuiltin::UnsafeString => "unsafe.String",
    }
}

fn nary_builtin(op: NaryBuiltin) -> &'static str {
    match op {
        NaryBuiltin::Append { .. } => "append",
        NaryBuiltin::Delete => "delete",
        NaryBuiltin::Max => "max",
        NaryBuiltin::Min => "min",
        NaryBuiltin::Print => "print",
        NaryBuiltin::Println => "println",
    }
}
