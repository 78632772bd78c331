//! Statements.
//! Rules: cmd/compile/internal/ssagen/ssa.go `stmt`; walk/{stmt,assign,select}.go, go1.27.

use super::place::Right;
use super::store::KeptWords;
use super::*;
use crate::walk::in_turn::{Changed, InTurn, Target};

/// Bytes that are loaded as a whole before they are stored.
const MAX_INLINE_MOVE: i64 = 16;

impl Gen<'_> {
    pub(super) fn stmts(&mut self, list: &[NodeId]) {
        for &n in list {
            self.stmt(n);
        }
    }

    pub(super) fn stmt(&mut self, n: NodeId) {
        let program = self.program;
        let node = &program.nodes[n];
        let dead = self.cur.is_none() && !matches!(node.kind, NodeKind::Label { .. });
        if dead || self.depth >= MAX_DEPTH || self.f.values.len() > MAX_VALUES {
            // A label inside may be jumped to.
            if dead && let NodeKind::Block { list } = &node.kind {
                self.stmts(list);
            }
            return;
        }
        self.depth += 1;
        let outer = std::mem::replace(&mut self.pos, node.pos);
        if !matches!(node.kind, NodeKind::For { .. } | NodeKind::Range { .. }) {
            self.begin(n);
        }
        self.stmt_inner(n);
        self.pos = outer;
        self.depth -= 1;
    }

    fn stmt_inner(&mut self, n: NodeId) {
        let program = self.program;
        let node = &program.nodes[n];
        match &node.kind {
            NodeKind::Decl { var } => {
                if program.vars[*var].esc == Esc::Heap {
                    self.new_heap_var(*var);
                }
            }
            NodeKind::Block { list } => self.stmts(list),
            NodeKind::ExprStmt { x } => self.expr_stmt(*x),
            NodeKind::Assign { x, y, .. } => self.assign_stmt(*x, *y),
            NodeKind::Assign2 { op, lhs, rhs, .. } => self.assign2(*op, lhs, rhs),
            NodeKind::AssignOp { op, x, y, .. } => self.assign_op(*op, *x, *y),
            NodeKind::If { cond, then, els } => {
                if let NodeKind::Literal(value) = &program.nodes[self.peeled(*cond)].kind {
                    return self.stmts(if value.as_bool() { then } else { els });
                }
                self.condition_first(*cond);
                let end = self.block();
                let yes = if then.is_empty() { end } else { self.block() };
                let no = if els.is_empty() { end } else { self.block() };
                self.cond_branch(*cond, yes, no);
                for (b, list) in [(yes, then), (no, els)] {
                    if b != end {
                        self.start(b);
                        self.stmts(list);
                        self.jump(end);
                    }
                }
                self.start(end);
            }
            NodeKind::For { label, cond, post, body, .. } => {
                self.stmts(&node.init);
                let (head, run, next, end) = (self.block(), self.block(), self.block(), self.block());
                self.jump(head);
                self.start(head);
                match cond {
                    Some(cond) => self.cond_branch(*cond, run, end),
                    None => self.jump(run),
                }
                self.loop_body(label, run, next, end, |g| g.stmts(body));
                self.start(next);
                post.iter().for_each(|&post| self.stmt(post));
                self.jump(head);
                self.start(end);
            }
            NodeKind::Range { .. } => self.range(n),
            NodeKind::Switch { label, tag, cases } => self.switch(label, *tag, cases),
            NodeKind::TypeSwitch { label, x, cases, .. } => self.type_switch(label, *x, cases),
            NodeKind::Select { label, cases } => self.select(label, cases),
            NodeKind::Break { label } | NodeKind::Continue { label } => {
                let again = matches!(node.kind, NodeKind::Continue { .. });
                let to = match label {
                    Some(label) => {
                        let label = self.labels.get(label).copied().unwrap_or_default();
                        if again { label.continue_to } else { label.break_to }
                    }
                    None if again => self.continue_to,
                    None => self.break_to,
                };
                match to {
                    Some(to) => self.jump(to),
                    None => self.cur = None,
                }
            }
            NodeKind::Fallthrough => {
                if let Some(next) = self.next_case {
                    self.jump(next);
                }
            }
            NodeKind::Goto { label } => {
                let to = self.label_target(label);
                self.jump(to);
            }
            NodeKind::Label { name } => {
                let to = self.label_target(name);
                self.jump(to);
                self.start(to);
            }
            NodeKind::Return { results } => self.return_stmt(results),
            NodeKind::Go { call } => self.started(*call, false),
            NodeKind::Defer { call, at } => {
                if let Some(at) = at {
                    self.expr(*at);
                }
                self.started(*call, true);
            }
            NodeKind::TailCall { call } => {
                let made = self.call(*call);
                if let Some(b) = self.end() {
                    self.f.blocks[b].kind = Kind::Exit;
                    self.f.blocks[b].control = Some(made);
                }
            }
            NodeKind::CheckNil { x } => {
                self.prepare(&[*x]);
                let v = self.expr(*x);
                self.pos = node.pos;
                let v = if self.f.values[v].ty.class == Class::Iface {
                    self.value(Op::ITab, Ty::PTR, &[v])
                } else {
                    v
                };
                self.nil_check(v);
            }
            NodeKind::Send { chan, value } => {
                self.prepare(&[*chan, *value]);
                let c = self.expr(*chan);
                let v = self.handed_over(*value, n);
                self.runtime("chansend1", &[c, v]);
            }
            _ => self.expr_stmt(n),
        }
    }

    fn label_target(&mut self, name: &Name) -> BlockId {
        if let Some(b) = self.labels.get(name).and_then(|label| label.target) {
            return b;
        }
        let b = self.block();
        self.labels.entry(name.clone()).or_default().target = Some(b);
        b
    }

    pub(super) fn loop_body(
        &mut self,
        label: &Option<Name>,
        run: BlockId,
        next: BlockId,
        end: BlockId,
        body: impl FnOnce(&mut Self),
    ) {
        let before = (self.break_to.replace(end), self.continue_to.replace(next));
        if let Some(label) = label {
            let label = self.labels.entry(label.clone()).or_default();
            (label.break_to, label.continue_to) = (Some(end), Some(next));
        }
        self.start(run);
        body(self);
        (self.break_to, self.continue_to) = before;
        self.jump(next);
    }

    fn expr_stmt(&mut self, x: NodeId) {
        let x = self.peeled(x);
        let program = self.program;
        match &program.nodes[x].kind {
            NodeKind::Call(_) => {
                self.begin(x);
                self.prepare(&self.operands(x));
                self.call(x);
            }
            NodeKind::InlCall { .. } => {
                let outer = std::mem::replace(&mut self.pos, program.nodes[x].pos);
                self.run_body(x);
                self.pos = outer;
            }
            NodeKind::Recv { .. } => {
                self.prepare(&self.operands(x));
                self.addr(x);
            }
            _ => {
                for operand in self.operands(x) {
                    self.calls_first(operand);
                }
                if self.can_ssa(self.type_of(x)) || program.nodes[x].ty.is_none() {
                    self.expr(x);
                } else {
                    self.addr(x);
                }
            }
        }
    }

    /// Arguments that may fail are evaluated into variables before the call.
    pub(super) fn hold_args(&mut self, n: NodeId) {
        let program = self.program;
        if let NodeKind::Call(call) = &program.nodes[n].kind {
            for &x in &call.args {
                if self.may_call(x) {
                    self.hold(x);
                }
            }
        }
    }

    fn assign_stmt(&mut self, x: NodeId, y: Option<NodeId>) {
        let x = self.peeled(x);
        let program = self.program;
        self.calls_first(x);
        let Some(y) = y else {
            let right = if self.can_ssa(self.type_of(x)) {
                Right::Value(self.zero_value(self.type_of(x)))
            } else {
                Right::Zero
            };
            return self.assign(x, right);
        };
        let y = self.peeled(y);
        if self.is_itself(x, y) {
            return;
        }
        self.note_assigned(x, y);
        // What a part of it points to is made when the part is.
        let filled = self.filled(x, y);
        let in_turn = std::mem::replace(&mut self.in_turn, filled.is_some());
        self.prepare_right(y);
        self.in_turn = in_turn;
        if matches!(program.nodes[x].kind, NodeKind::Blank) {
            if self.can_ssa(self.type_of(y)) {
                self.expr(y);
            } else if !matches!(program.nodes[y].kind, NodeKind::Local(_)) {
                self.addr(y);
            }
            return;
        }
        if let Some(var) = filled {
            return self.fill(var, y);
        }
        if let (NodeKind::Local(a), NodeKind::Local(b)) = (&program.nodes[x].kind, &program.nodes[y].kind)
            && a == b
        {
            return;
        }
        if let NodeKind::NaryBuiltin { op: NaryBuiltin::Append { ddd: false }, args } = &program.nodes[y].kind
            && let Some((&first, rest)) = args.split_first()
            && !rest.is_empty()
            && crate::walk::same_place(program, x, first)
            && !self.is_ssa(x)
            && !self.early.contains_key(&y)
        {
            return self.append_in_place(first, y, rest);
        }
        // What may fail is evaluated before a map is asked for the place; what a call answers goes to a variable, or to
        // one of its own first, what an assertion says always to one of its own.
        let first = match (&program.nodes[x].kind, &program.nodes[self.peeled(y)].kind) {
            (NodeKind::IndexMap { .. }, _) | (_, NodeKind::DotType { .. }) => true,
            (NodeKind::Local(_) | NodeKind::Global(_), _) => false,
            (_, right) => matches!(right, NodeKind::Call(_)),
        };
        if first && !self.can_ssa(self.type_of(y)) {
            self.hold(self.peeled(y));
        }
        let right = self.right(y);
        if let (Right::Address(from), true) = (right, self.may_overlap(x, y)) {
            let to = self.addr(x);
            let size = self.node_ty(x).size;
            self.f.copies.push((self.pos, size));
            self.runtime("memmove", &[to, from]);
            return;
        }
        self.assign_but(x, right, KeptWords::of(program, x, y));
    }

    /// Of `x = y`, where `x` is a variable: notes a literal that is built in it, and a pointer of another type than its own.
    fn note_assigned(&mut self, x: NodeId, y: NodeId) {
        let program = self.program;
        let NodeKind::Local(var) = program.nodes[x].kind else { return };
        self.note_list(var, y);
        let (to, from) = (self.type_of(x), self.type_of(y));
        let pointers = [to, from].iter().all(|&ty| matches!(self.under(ty), Type::Pointer { .. }));
        if to != from && pointers && !self.tcx.identical(to, from) {
            self.retyped.insert(var);
        }
    }

    /// Notes a list that is built where the variable is assigned.
    fn note_list(&mut self, var: VarId, y: NodeId) {
        let v = &self.program.vars[var];
        if matches!(self.program.nodes[y].kind, NodeKind::SliceLit { .. })
            && v.esc != Esc::Heap
            && !v.addr_taken
        {
            self.assigned = Some((y, self.pos));
        }
    }

    /// `x = x` of a variable does nothing.
    fn is_itself(&self, x: NodeId, y: NodeId) -> bool {
        match (&self.program.nodes[x].kind, &self.program.nodes[y].kind) {
            (NodeKind::Local(x), NodeKind::Local(y)) => x == y,
            _ => false,
        }
    }

    /// `*p = *q` of arrays: a part of one may be a part of the other.
    fn may_overlap(&mut self, x: NodeId, y: NodeId) -> bool {
        let program = self.program;
        let mut y = self.peeled(y);
        while let NodeKind::Conv { op: ConvOp::Nop, x } = program.nodes[y].kind {
            y = self.peeled(x);
        }
        let both = [x, y].iter().all(|&n| matches!(program.nodes[n].kind, NodeKind::Deref { .. }));
        both && matches!(self.under_of(x), Type::Array { len, .. } if len > 1)
            && self.node_ty(x).size > MAX_INLINE_MOVE
    }

    fn assign2(&mut self, op: As2, lhs: &[NodeId], rhs: &[NodeId]) {
        let program = self.program;
        if op == As2::Plain {
            // What a literal points to is made in its turn, and a map is asked.
            self.in_turn = true;
            self.prepare(lhs);
            self.prepare(rhs);
            self.in_turn = false;
            return self.assign_each(lhs, rhs);
        }
        let stmt = self.pos;
        self.prepare(lhs);
        let [y] = rhs else { return };
        let y = self.peeled(*y);
        self.begin(y);
        match &program.nodes[y].kind {
            NodeKind::InlCall { results, .. } => {
                self.run_body(y);
                self.pos = stmt;
                self.assign_each(lhs, results);
            }
            NodeKind::DotType { target, .. } => {
                self.prepare(&self.operands(y));
                let [x, flag] = lhs else { return };
                let large = !self.can_ssa(*target);
                let kept = large && !matches!(program.nodes[*x].kind, NodeKind::Blank);
                if kept && self.ty(*target).pointers {
                    self.clear_temp(*x, *target);
                }
                let (v, ok) = self.assertion(y, true);
                let right = if kept {
                    self.defined_temp(*x, *target);
                    let to = self.frame_addr(*x);
                    self.move_(*target, to, v);
                    Right::Address(to)
                } else if large {
                    Right::Address(v)
                } else {
                    Right::Value(v)
                };
                self.assign(*x, right);
                self.assign(*flag, Right::Value(ok));
            }
            NodeKind::IndexMap { .. } => {
                self.prepare(&self.operands(y));
                let call = self.map_access(y, "mapaccess2");
                let at = self.result(call, 0, Ty::PTR);
                let ok = self.result(call, 1, Ty::BOOL);
                self.pos = stmt;
                if let [x, flag] = lhs {
                    if !matches!(program.nodes[*x].kind, NodeKind::Blank) {
                        let right = if self.can_ssa(self.type_of(*x)) {
                            let t = self.node_ty(*x);
                            Right::Value(self.load(t, at))
                        } else {
                            let kept = self.frame_addr(y);
                            self.move_(self.type_of(*x), kept, at);
                            Right::Address(kept)
                        };
                        self.assign(*x, right);
                    }
                    self.assign(*flag, Right::Value(ok));
                }
            }
            NodeKind::Recv { x: chan } => {
                self.prepare(&[*chan]);
                let chan = self.expr(*chan);
                let call = self.runtime("chanrecv2", &[chan]);
                let ok = self.result(call, 1, Ty::BOOL);
                self.assign_received(y, lhs, ok);
            }
            NodeKind::Call(_) => {
                self.prepare(&self.operands(y));
                let types: Vec<TypeId> = match program.nodes[y].ty.map(|ty| self.under(ty)) {
                    Some(Type::Tuple(types)) => types.iter().map(|param| param.ty).collect(),
                    _ => Vec::new(),
                };
                let rights = self.several(y, &types);
                for (&x, right) in lhs.iter().zip(rights) {
                    if !matches!(program.nodes[x].kind, NodeKind::Blank) {
                        self.assign(x, right);
                    }
                }
            }
            _ => {
                for &x in lhs {
                    if self.can_ssa(self.type_of(x)) && !matches!(program.nodes[x].kind, NodeKind::Blank) {
                        let t = self.node_ty(x);
                        let v = self.opaque(t);
                        self.assign(x, Right::Value(v));
                    }
                }
            }
        }
    }

    /// One after the other; what the ones in front may change is evaluated before them.
    fn assign_each(&mut self, lhs: &[NodeId], rhs: &[NodeId]) {
        let mut changed = Changed::default();
        for (&x, &y) in lhs.iter().zip(rhs) {
            self.save(Target::Place(self.peeled(x)), y, &mut changed);
        }
        for (&x, &y) in lhs.iter().zip(rhs) {
            if matches!(self.program.nodes[x].kind, NodeKind::Blank) {
                if self.can_ssa(self.type_of(y)) {
                    self.expr(y);
                }
                continue;
            }
            if self.is_itself(self.peeled(x), self.peeled(y)) {
                continue;
            }
            self.note_assigned(self.peeled(x), self.peeled(y));
            self.prepare(&[x, y]);
            match self.filled(x, self.peeled(y)) {
                Some(var) => self.fill(var, self.peeled(y)),
                None => {
                    let right = self.right(y);
                    self.assign(x, right);
                }
            }
        }
    }

    fn assign_received(&mut self, at: NodeId, lhs: &[NodeId], ok: ValueId) {
        if let [x, flag] = lhs {
            if !matches!(self.program.nodes[*x].kind, NodeKind::Blank) {
                let from = self.frame_addr(at);
                let right = if self.can_ssa(self.type_of(*x)) {
                    let t = self.node_ty(*x);
                    Right::Value(self.load(t, from))
                } else {
                    Right::Address(from)
                };
                self.assign(*x, right);
            }
            self.assign(*flag, Right::Value(ok));
        }
    }

    /// As `hold`, of variables too.
    pub(super) fn keep(&mut self, n: NodeId) {
        if self.early.contains_key(&n)
            || !matches!(self.program.nodes[n].kind, NodeKind::Local(_) | NodeKind::Global(_))
        {
            return self.hold(n);
        }
        if self.can_ssa(self.type_of(n)) {
            let v = self.expr(n);
            let ty = self.node_ty(n);
            let slot = self.temp();
            self.set(slot, v);
            self.early.insert(n, Early::Value(slot, ty));
        }
    }

    fn assign_op(&mut self, op: BinOp, x: NodeId, y: NodeId) {
        let x = self.peeled(x);
        let program = self.program;
        self.prepare(&[x, y]);
        // What the place is found by is evaluated once.
        if let NodeKind::Index { x: base, index, .. } | NodeKind::IndexMap { x: base, key: index, .. } =
            program.nodes[x].kind
        {
            if !matches!(self.under_of(base), Type::Array { .. }) {
                self.hold(base);
            }
            self.hold(index);
        }
        if let NodeKind::Deref { x: pointer } | NodeKind::DotPtr { x: pointer, .. } = program.nodes[x].kind {
            self.hold(pointer);
        }
        let (tx, ty) = (self.node_ty(x), self.node_ty(y));
        let is_map = matches!(program.nodes[x].kind, NodeKind::IndexMap { .. });
        if is_map && !matches!(op, BinOp::Div | BinOp::Mod) {
            // The map is asked once, for the place; what is added is there before.
            self.hold(y);
            let outer = std::mem::replace(&mut self.pos, program.nodes[x].pos);
            let call = self.map_access(x, "mapassign");
            let place = self.result(call, 0, Ty::PTR);
            let from = self.nil_check(place);
            let old = self.load(tx, from);
            self.pos = outer;
            let v = self.expr(y);
            let new = self.operation(op, tx, ty, tx, old, v);
            let outer = std::mem::replace(&mut self.pos, program.nodes[x].pos);
            let to = self.nil_check(place);
            self.pos = outer;
            return self.store(tx, to, new);
        }
        let old = if let NodeKind::IndexMap { .. } = program.nodes[x].kind {
            let call = self.map_access(x, "mapaccess1");
            let at = self.result(call, 0, Ty::PTR);
            self.load(tx, at)
        } else {
            self.expr(x)
        };
        let v = self.expr(y);
        let new = self.operation(op, tx, ty, tx, old, v);
        self.assign(x, Right::Value(new));
    }

    fn return_stmt(&mut self, results: &[NodeId]) {
        let program = self.program;
        let vars = program.funcs[self.func].results.clone();
        let at = self.pos;
        if let ([x], [var]) = (results, &*vars) {
            self.note_list(*var, self.peeled(*x));
        }
        self.in_turn = results.len() > 1;
        self.prepare(results);
        self.in_turn = false;
        if results.len() > 1 {
            let mut changed = Changed::default();
            for (&x, &var) in results.iter().zip(&vars) {
                self.save(Target::Result(var), x, &mut changed);
            }
        }
        if let ([x], true) = (results, vars.len() > 1) {
            // A call that yields several.
            let rights = self.several(*x, &vars.iter().map(|&var| program.vars[var].ty).collect::<Vec<_>>());
            self.pos = at;
            for (right, &var) in rights.into_iter().zip(&vars) {
                self.assign_var(var, right);
            }
        } else {
            for (&x, &var) in results.iter().zip(&vars) {
                self.note_list(var, self.peeled(x));
                self.prepare(&[x]);
                self.pos = at;
                let returned = self.peeled(x);
                if matches!(program.nodes[returned].kind, NodeKind::Local(other) if other == var) {
                    continue;
                }
                if self.is_filled_by(var, returned) {
                    self.fill(var, returned);
                    continue;
                }
                let right = self.right(x);
                self.pos = at;
                self.assign_var(var, right);
            }
        }
        self.exit();
    }

    /// Makes a call that yields several values, and keeps them; `n` stands for the variables of those in memory.
    fn several(&mut self, n: NodeId, types: &[TypeId]) -> Vec<Right> {
        let at = self.pos;
        let call = self.call(n);
        self.pos = at;
        let places = self.result_places(types);
        let mut rights = Vec::new();
        let mut offset = 0;
        for ((i, &ty), place) in (0i64..).zip(types).zip(places) {
            let t = self.ty(ty);
            if self.can_ssa(ty) {
                rights.push(Right::Value(self.result(call, i, t)));
                continue;
            }
            let kept = self.frame_addr(n);
            let kept = self.value_aux(Op::OffPtr, Ty::PTR, &[kept], offset);
            offset += t.size;
            if let Some(place) = place {
                let from = self.result_addr(place);
                self.move_(ty, kept, from);
            }
            rights.push(Right::Address(kept));
        }
        rights
    }

    fn assign_var(&mut self, var: VarId, right: Right) {
        let ty = self.program.vars[var].ty;
        if self.in_registers(var) {
            if let Right::Value(v) = right {
                self.set(Slot::Var(var), v);
            }
            return;
        }
        self.defined(var);
        let to = self.var_addr(var);
        match right {
            Right::Value(v) => {
                let t = self.ty(ty);
                self.store(t, to, v);
            }
            Right::Address(from) => self.move_(ty, to, from),
            Right::Zero => self.zero(ty, to),
        }
    }

    fn select(&mut self, label: &Option<Name>, cases: &[CommCase]) {
        let program = self.program;
        let end = self.block();
        let mut chosen = Vec::new();
        for case in cases {
            if let Some(comm) = case.comm {
                self.pos = case.pos;
                match program.nodes[comm].kind {
                    NodeKind::Send { chan, value } => {
                        self.prepare(&[chan, value]);
                        let c = self.expr(chan);
                        chosen.push(c);
                        let stored = matches!(self.early.get(&value), Some(Early::Stored(..)));
                        if stored {
                            // It is in its variable already.
                            let at = self.frame_addr(value);
                            chosen.push(at);
                        } else if self.can_ssa(self.type_of(value)) {
                            let v = self.expr(value);
                            let t = self.node_ty(value);
                            let at = self.frame_addr(value);
                            self.store(t, at, v);
                            chosen.push(at);
                        } else {
                            let held = self.early.contains_key(&value);
                            let mut at = self.addr(value);
                            if !held {
                                let to = self.frame_addr(value);
                                self.pos = case.pos;
                                self.move_(self.type_of(value), to, at);
                                at = to;
                            }
                            chosen.push(at);
                        }
                    }
                    NodeKind::Assign2 { ref rhs, .. } => {
                        for &y in rhs {
                            if let NodeKind::Recv { x } = program.nodes[self.peeled(y)].kind {
                                self.prepare(&[x]);
                                let c = self.expr(x);
                                chosen.push(c);
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
        let call = self.runtime("selectgo", &chosen);
        if cases.is_empty() {
            if let Some(b) = self.end() {
                self.f.blocks[b].kind = Kind::Exit;
                self.f.blocks[b].control = Some(call);
            }
            self.start(end);
            return;
        }
        let which = self.result(call, 0, Ty::INT);
        let ok = self.result(call, 1, Ty::BOOL);
        let before = self.break_to.replace(end);
        if let Some(label) = label {
            self.labels.entry(label.clone()).or_default().break_to = Some(end);
        }
        for (i, case) in (0i64..).zip(cases) {
            let next = if i as usize + 1 < cases.len() {
                let (body, next) = (self.block(), self.block());
                let k = self.int(i);
                let cond = self.value(Op::Eq, Ty::BOOL, &[which, k]);
                self.branch(cond, body, next);
                self.start(body);
                Some(next)
            } else {
                None
            };
            if let Some(comm) = case.comm
                && let NodeKind::Assign2 { ref lhs, ref rhs, .. } = program.nodes[comm].kind
                && let [y] = rhs[..]
            {
                self.begin(comm);
                let y = self.peeled(y);
                match lhs[..] {
                    [_, _] => self.assign_received(y, lhs, ok),
                    _ => {
                        let blank = lhs.first().copied();
                        if let Some(x) = blank {
                            let t = self.node_ty(x);
                            if !matches!(program.nodes[x].kind, NodeKind::Blank) {
                                let from = self.frame_addr(y);
                                let v = self.load(t, from);
                                self.assign(x, Right::Value(v));
                            }
                        }
                    }
                }
            }
            self.stmts(&case.body);
            self.jump(end);
            match next {
                Some(next) => self.start(next),
                None => self.cur = None,
            }
        }
        self.break_to = before;
        self.start(end);
    }
}
