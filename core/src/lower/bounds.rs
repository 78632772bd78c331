//! gc's `walk` remarks: index expressions whose bounds check is eliminated.
//! In: the IR after escape analysis. Out: remarks, in the order in which gc prepares functions and walks their nodes.
//! Rules: cmd/compile/internal/walk/expr.go `walkIndex`, `bounded`; gc/compile.go `enqueueFunc`, go1.27.

use crate::diag::{Printed, Remark, RemarkKind};
use crate::index::HashSet;
use crate::ir::expr::{same_safe_expr, small_int_const};
use crate::ir::look::appended_make;
use crate::ir::node::{As2, BinOp, CommCase, FuncId, NaryBuiltin, NodeId, NodeKind, Program};
use crate::lower::order::{Act, Order, When, is_assigned_directly, order};
use crate::lower::select::{Comm, Form};
use crate::lower::turn::{Target, evaluated_before_each};
use crate::span::SourceMap;
use crate::types::Tcx;
use crate::types::constant::Value;
use crate::types::types::Type;
use crate::version::Rule;

/// Walks every function of `list`, each with its closures.
pub fn run(prog: &Program, tcx: &mut Tcx, sources: &SourceMap, list: &[FuncId]) -> Vec<Remark> {
    let mut walker = Walker {
        prog,
        tcx,
        sources,
        remarks: Vec::new(),
        closures: Vec::new(),
        put_aside: HashSet::default(),
    };
    // Shortcut: most programs have no such remark, and computing the order is expensive.
    if !prog.nodes.iter().any(|node| walker.is_elided(&node.kind, false)) {
        return Vec::new();
    }
    for &func in list {
        let f = &prog.funcs[func];
        // A closure without captures is an ordinary function.
        if f.is_capturing_closure() || &*f.name == "_" {
            continue;
        }
        let mut todo = vec![func];
        while let Some(next) = todo.pop() {
            walker.nodes(&prog.funcs[next].body);
            todo.append(&mut walker.closures);
        }
    }
    walker.remarks
}

struct Walker<'a> {
    prog: &'a Program,
    tcx: &'a mut Tcx,
    sources: &'a SourceMap,
    remarks: Vec<Remark>,
    /// Closures created in the current function.
    closures: Vec<FuncId>,
    /// Expressions of the current statement already spilled to temporaries.
    put_aside: HashSet<NodeId>,
}

impl<'a> Walker<'a> {
    fn nodes(&mut self, list: &'a [NodeId]) {
        list.iter().for_each(|&n| self.node(n));
    }

    /// Walks a statement, or an expression evaluated separately: inlined bodies come first.
    fn node(&mut self, n: NodeId) {
        let prog = self.prog;
        let node = &prog.nodes[n];
        match &node.kind {
            // Compare all cases first, then walk the bodies.
            NodeKind::Switch { tag, cases, .. } => {
                self.nodes(&node.init);
                tag.iter().for_each(|&tag| self.node(tag));
                cases.iter().for_each(|case| self.nodes(&case.list));
                cases.iter().for_each(|case| self.nodes(&case.body));
            }
            NodeKind::Select { cases, .. } => self.select(cases),
            NodeKind::If { .. }
            | NodeKind::For { .. }
            | NodeKind::Range { .. }
            | NodeKind::TypeSwitch { .. }
            | NodeKind::Block { .. } => prog.for_each_child(n, &mut |child| self.node(child)),
            _ => {
                self.hoisted(n);
                self.expr(n);
            }
        }
    }

    /// Walks everything that runs before a statement, after its `init`: bodies of inlined calls, and expressions
    /// spilled to temporaries.
    fn hoisted(&mut self, n: NodeId) {
        let prog = self.prog;
        let node = &prog.nodes[n];
        self.nodes(&node.init);
        match &node.kind {
            NodeKind::InlCall { body, .. } => self.nodes(body),
            &NodeKind::AndAnd { x, y } | &NodeKind::OrOr { x, y } => {
                self.hoisted(x);
                self.expr(x);
                self.node(y);
                self.put_aside.insert(n);
            }
            &NodeKind::Assign { x, y: Some(y), .. } => {
                self.hoisted(x);
                if is_assigned_directly(prog, self.tcx, x, y) {
                    if self.append_to_entry(x, y) {
                        return;
                    }
                    self.nodes(&prog.nodes[y].init);
                    let order = order(prog, self.tcx, y);
                    self.acts(&order);
                } else {
                    self.hoisted(y);
                }
            }
            // Entry by entry, each like an assignment.
            NodeKind::MapLit { entries } => {
                for &(key, value) in entries {
                    self.hoisted(key);
                    self.node(value);
                    self.expr(key);
                }
                self.put_aside.insert(n);
            }
            _ => {
                let order = order(prog, self.tcx, n);
                self.acts(&order);
                if order.when == When::Copied {
                    self.expr(n);
                    self.put_aside.insert(n);
                }
            }
        }
    }

    fn acts(&mut self, order: &Order) {
        for &act in &order.acts {
            match act {
                Act::Order(n) => self.hoisted(n),
                Act::Copy(n) => {
                    self.expr(n);
                    self.put_aside.insert(n);
                }
            }
        }
    }

    /// Walks `n` after `hoisted`.
    fn expr(&mut self, n: NodeId) {
        if self.put_aside.contains(&n) {
            return;
        }
        let prog = self.prog;
        match &prog.nodes[n].kind {
            NodeKind::InlCall { results, .. } => {
                results.iter().for_each(|&result| self.expr(result));
                return;
            }
            // The value is spilled before the map is accessed.
            &NodeKind::Assign { x, y: Some(y), .. }
                if matches!(prog.nodes[x].kind, NodeKind::IndexMap { .. }) =>
            {
                self.expr(y);
                self.expr(x);
                return;
            }
            NodeKind::Assign2 { op: As2::Plain, lhs, rhs, .. } => {
                self.assignments(lhs.iter().zip(rhs).map(|(&x, &y)| (x, Some(y))).collect());
                return;
            }
            // The results are in temporaries when they are assigned.
            NodeKind::Assign2 { lhs, rhs, .. } => {
                rhs.iter().for_each(|&y| self.expr(y));
                self.assignments(lhs.iter().map(|&x| (x, None)).collect());
                return;
            }
            &NodeKind::Binary { op: BinOp::Eq | BinOp::Ne, x, y }
                if self.is_short_string(x) || self.is_short_string(y) =>
            {
                self.used_often(x);
                self.used_often(y);
                return;
            }
            NodeKind::NaryBuiltin { op: NaryBuiltin::Append { ddd }, args } => {
                let values = match appended_make(prog, *ddd, args) {
                    Some((_, len)) => &[len],
                    None => args.get(1..).unwrap_or_default(),
                };
                args.iter().take(1).chain(values).for_each(|&arg| self.used_often(arg));
                return;
            }
            &NodeKind::MakeSlice { len, cap } if cap.is_none() || self.tcx.has(Rule::VariableMakeOnStack) => {
                [len].into_iter().chain(cap).for_each(|size| self.used_often(size));
                return;
            }
            &NodeKind::Closure { func } if prog.funcs[func].is_capturing_closure() => {
                self.closures.push(func)
            }
            _ => {}
        }
        prog.operands(n).into_iter().for_each(|child| self.expr(child));
        let spilled =
            matches!(&prog.nodes[n].kind, NodeKind::Index { index, .. } if self.put_aside.contains(index));
        self.index(n, spilled);
    }

    /// Walks assignments in turn, each after those of its operands that earlier ones may change.
    fn assignments(&mut self, pairs: Vec<(NodeId, Option<NodeId>)>) {
        let targets: Vec<_> = pairs.iter().map(|&(x, y)| (Target::Place(x), y)).collect();
        let put_aside = &self.put_aside;
        let first = evaluated_before_each(self.prog, self.tcx, &targets, &|n| put_aside.contains(&n));
        for ((x, y), first) in pairs.into_iter().zip(first) {
            self.spill(first);
            self.expr(x);
            y.into_iter().for_each(|y| self.expr(y));
        }
    }

    /// Walks expressions and puts their values in temporaries.
    fn spill(&mut self, list: impl IntoIterator<Item = NodeId>) {
        for n in list {
            self.expr(n);
            self.put_aside.insert(n);
        }
    }

    /// `m[k] = append(m[k], …)`: gc looks the entry up once, so map and key are evaluated once.
    /// Returns whether `x = y` is such a statement.
    fn append_to_entry(&mut self, x: NodeId, y: NodeId) -> bool {
        let prog = self.prog;
        let &NodeKind::IndexMap { x: map, key, .. } = &prog.nodes[x].kind else { return false };
        let NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, args } = &prog.nodes[y].kind else {
            return false;
        };
        let Some((&slice, values)) = args.split_first() else { return false };
        if !same_safe_expr(prog, self.tcx, x, slice) {
            return false;
        }
        self.spill([map, key]);
        self.nodes(&prog.nodes[y].init);
        values.iter().for_each(|&value| self.hoisted(value));
        self.spill(values.iter().copied());
        self.put_aside.insert(y);
        true
    }

    /// Whether `n` is a constant that gc compares by length and words.
    fn is_short_string(&self, n: NodeId) -> bool {
        matches!(&self.prog.nodes[n].kind, NodeKind::Literal(Value::Str(s)) if (1..=16).contains(&s.len()))
    }

    /// Walks an operand that is used more than once (`safeExpr`): its index is in a temporary, so only the type bounds
    /// it.
    fn used_often(&mut self, n: NodeId) {
        if self.put_aside.contains(&n) {
            return;
        }
        match self.prog.nodes[n].kind {
            NodeKind::Index { x, index, .. } => {
                self.used_often(x);
                self.used_often(index);
                self.index(n, true);
            }
            NodeKind::IndexMap { x, key, .. } => {
                self.used_often(x);
                self.used_often(key);
            }
            NodeKind::Dot { x, .. } | NodeKind::DotPtr { x, .. } | NodeKind::Deref { x } => {
                self.used_often(x)
            }
            _ => self.expr(n),
        }
    }

    /// Walks channels and values in source order, then the bodies: default, sends, receives in reverse.
    fn select(&mut self, cases: &'a [CommCase]) {
        let prog = self.prog;
        let mut receives: Vec<(&CommCase, &[NodeId])> = Vec::new();
        let (mut sends, mut default) = (Vec::new(), None);
        for case in cases {
            let Some(comm) = case.comm else {
                default = Some(case);
                continue;
            };
            match Comm::of(prog, comm) {
                Some(Comm::Receive { recv, places, .. }) => {
                    self.node(recv);
                    receives.push((case, places));
                }
                _ => {
                    self.node(comm);
                    sends.push(case);
                }
            }
        }
        let is_choice = Form::of(cases) == Form::Choice;
        if let Some(case) = default.filter(|_| is_choice) {
            self.nodes(&case.body);
        }
        sends.iter().for_each(|case| self.nodes(&case.body));
        for (case, lhs) in receives.into_iter().rev() {
            self.nodes(lhs);
            self.nodes(&case.body);
        }
        if let Some(case) = default.filter(|_| !is_choice) {
            self.nodes(&case.body);
        }
    }

    /// Whether an index expression needs no check; `by_type`: the index is in a temporary, so only its type counts.
    fn is_elided(&mut self, kind: &NodeKind, by_type: bool) -> bool {
        let &NodeKind::Index { x, index, bounded: false } = kind else { return false };
        if matches!(self.prog.nodes[index].kind, NodeKind::Literal(_)) {
            return false;
        }
        let len = match &self.prog.nodes[x].kind {
            NodeKind::Literal(Value::Str(s)) => s.len() as i64,
            _ => {
                let Some(ty) = self.prog.nodes[x].ty else { return false };
                let mut shape = self.tcx.under_type(ty);
                if let Type::Pointer { elem } = shape {
                    shape = self.tcx.under_type(elem);
                }
                let Type::Array { len, .. } = shape else { return false };
                len
            }
        };
        is_bounded(self.prog, self.tcx, index, len, by_type)
    }

    fn index(&mut self, n: NodeId, by_type: bool) {
        if !self.is_elided(&self.prog.nodes[n].kind, by_type) {
            return;
        }
        let (pos, text) = (self.prog.nodes[n].pos, "index bounds check elided".into());
        self.remarks.push(self.prog.remark(
            self.sources,
            pos,
            Printed::Always,
            RemarkKind::BoundsCheckElided,
            text,
        ));
    }
}

/// Whether type and form of the integer `n` keep it within `0..max`; `by_type`: its type alone.
pub fn is_bounded(prog: &Program, tcx: &mut Tcx, n: NodeId, max: i64, by_type: bool) -> bool {
    let Some(ty) = prog.nodes[n].ty else { return false };
    if !tcx.is_integer(ty) {
        return false;
    }
    let signed = !tcx.is_unsigned(ty);
    let mut bits = 8 * tcx.sizeof(ty);
    if let NodeKind::Binary { op, x, y } = prog.nodes[n].kind
        && !by_type
    {
        let (left, right) = (small_int_const(prog, x), small_int_const(prog, y));
        match (op, right) {
            (BinOp::And | BinOp::AndNot, _) => {
                let mask = match (left, right) {
                    (Some(v), _) => v,
                    (None, Some(v)) if op == BinOp::And => v,
                    (None, Some(v)) if signed || bits >= 64 => !v,
                    (None, Some(v)) => !v & ((1 << bits) - 1),
                    (None, None) => -1,
                };
                if (0..max).contains(&mask) {
                    return true;
                }
            }
            (BinOp::Mod, Some(v)) if !signed && (0..=max).contains(&v) => {
                return true;
            }
            (BinOp::Div, Some(mut v)) if !signed => {
                while bits > 0 && v >= 2 {
                    bits -= 1;
                    v >>= 1;
                }
            }
            (BinOp::Rsh, Some(v)) if !signed => {
                if v > bits {
                    return max > 0;
                }
                bits -= v;
            }
            _ => {}
        }
    }
    !signed && bits <= 62 && 1i64 << bits <= max
}
