//! Variables that gc adds for operands, used again by type as soon as a statement is through with them: one whose address a
//! call takes lies in memory, and so does every operand that it holds.
//! In: a function's IR after escape analysis. Out: operands whose variable lies in memory, and which of them share one.
//! Invariant: every statement is visited once, in the order of the text, whether it is reached or not.
//! Rules: cmd/compile/internal/walk/order.go, go1.27.

use crate::escape::{IfaceData, copied_data, is_direct_iface};
use crate::index::{HashMap, HashSet};
use crate::ir::node::*;
use crate::types::Tcx;
use crate::types::types::{Basic, Type, TypeId, typ};
use crate::walk::in_turn::is_copied;
use crate::walk::same_place;

/// Nested expressions and statements at most; what is deeper has variables of its own.
const MAX_DEPTH: u32 = 600;

/// Operands in memory, each with the one that first used its variable.
#[derive(Clone, Debug, Default)]
pub struct Temps {
    shared: HashMap<NodeId, NodeId>,
    /// Those whose address is handed over.
    passed: HashSet<NodeId>,
    /// Statements that the body consists of once operands stand in front.
    pub statements: usize,
}

impl Temps {
    pub fn of(program: &Program, tcx: &mut Tcx, func: FuncId) -> Temps {
        let mut order = Order {
            program,
            tcx,
            free: HashMap::default(),
            types: Vec::new(),
            stack: Vec::new(),
            held: Vec::new(),
            in_memory: HashSet::default(),
            statements: 0,
            depth: 0,
        };
        order.stmts(&program.funcs[func].body);
        let statements = order.statements;
        let mut first: HashMap<Temp, NodeId> = HashMap::default();
        let mut shared = HashMap::default();
        let mut passed = HashSet::default();
        for (n, temp) in order.held {
            if order.in_memory.contains(&temp) {
                passed.insert(n);
            }
            let large =
                order.types.get(temp as usize).is_some_and(|&ty| !crate::walk::few_words(order.tcx, ty));
            if large || passed.contains(&n) {
                shared.insert(n, *first.entry(temp).or_insert(n));
            }
        }
        Temps { shared, passed, statements }
    }

    pub fn is_passed(&self, n: NodeId) -> bool {
        self.passed.contains(&n)
    }

    /// What the variable that holds the operand in memory is called.
    pub fn in_memory(&self, n: NodeId) -> Option<NodeId> {
        self.shared.get(&n).copied()
    }
}

type Temp = u32;

/// What an operand has become.
#[derive(Clone, Copy)]
enum Now {
    Node(NodeId),
    Temp(Temp),
}

struct Order<'a> {
    program: &'a Program,
    tcx: &'a mut Tcx,
    free: HashMap<TypeId, Vec<Temp>>,
    types: Vec<TypeId>,
    /// In use, of the block or expression that is looked at.
    stack: Vec<Temp>,
    held: Vec<(NodeId, Temp)>,
    in_memory: HashSet<Temp>,
    /// Of the list that is looked at, those in front of it included.
    statements: usize,
    depth: u32,
}

impl Order<'_> {
    fn new_temp(&mut self, ty: TypeId) -> Temp {
        let temp = match self.free.get_mut(&ty).and_then(Vec::pop) {
            Some(temp) => temp,
            None => {
                self.types.push(ty);
                self.types.len() as Temp - 1
            }
        };
        self.stack.push(temp);
        temp
    }

    /// As `new_temp`; what has pointers is cleared first.
    fn cleared_temp(&mut self, ty: TypeId) -> Temp {
        self.statements += usize::from(self.tcx.has_pointers(ty));
        self.new_temp(ty)
    }

    fn ty(&self, n: NodeId) -> TypeId {
        self.program.nodes[n].ty.unwrap_or(typ::INVALID)
    }

    fn under(&self, ty: TypeId) -> Type {
        self.tcx.types.under(ty).clone()
    }

    fn kind(&self, n: NodeId) -> &NodeKind {
        &self.program.nodes[n].kind
    }

    fn peeled(&self, mut n: NodeId) -> NodeId {
        while let NodeKind::Paren { x } = self.program.nodes[n].kind {
            n = x;
        }
        n
    }

    fn is_name(&self, n: NodeId) -> bool {
        matches!(self.kind(self.peeled(n)), NodeKind::Local(_) | NodeKind::Global(_) | NodeKind::Blank)
    }

    fn pop(&mut self, mark: usize) {
        for temp in self.stack.split_off(mark.min(self.stack.len())) {
            if let Some(&ty) = self.types.get(temp as usize) {
                self.free.entry(ty).or_default().push(temp);
            }
        }
    }

    // ---- statements

    fn block(&mut self, list: &[NodeId]) {
        let outer = std::mem::take(&mut self.stack);
        let statements = self.statements;
        self.stmts(list);
        self.statements = statements;
        self.pop(0);
        self.stack = outer;
    }

    fn stmts(&mut self, list: &[NodeId]) {
        list.iter().for_each(|&n| self.stmt(n));
    }

    fn stmt(&mut self, n: NodeId) {
        if self.depth >= MAX_DEPTH {
            return;
        }
        self.depth += 1;
        let program = self.program;
        self.stmts(&program.nodes[n].init);
        let mark = self.stack.len();
        if self.stmt_inner(n) {
            self.pop(mark);
        }
        let inside_alone = match &program.nodes[n].kind {
            NodeKind::Block { .. } | NodeKind::InlCall { .. } => true,
            NodeKind::ExprStmt { x } => self.is_inlined(*x),
            _ => false,
        };
        let moved = program.slice_moves.get(&n).map_or(0, Vec::len);
        self.statements += usize::from(!inside_alone) + moved;
        self.depth -= 1;
    }

    /// A mark stands among the statements of an inlined body.
    fn inlined(&mut self, body: &[NodeId]) {
        self.stmts(body);
        self.statements += 1;
    }

    fn is_inlined(&self, x: NodeId) -> bool {
        matches!(self.kind(self.peeled(x)), NodeKind::InlCall { .. })
    }

    /// True: the variables in use are free behind it.
    fn stmt_inner(&mut self, n: NodeId) -> bool {
        let program = self.program;
        match &program.nodes[n].kind {
            NodeKind::Assign { x, y, .. } => self.assign(*x, *y),
            NodeKind::AssignOp { op, x, y, .. } => {
                self.expr(*x, None);
                let right = self.expr(*y, None);
                if let NodeKind::IndexMap { x: map, key, .. } = program.nodes[self.peeled(*x)].kind {
                    if matches!(op, BinOp::Div | BinOp::Mod) {
                        self.cheap(Now::Node(map));
                        self.cheap(Now::Node(key));
                        let ty = self.ty(*x);
                        self.new_temp(ty);
                        self.new_temp(ty);
                        self.statements += 2;
                    } else {
                        self.cheap(right);
                    }
                }
            }
            NodeKind::Assign2 { op, lhs, rhs, .. } => self.assign2(*op, lhs, rhs),
            NodeKind::Block { list } => {
                self.stmts(list);
                return false;
            }
            NodeKind::ExprStmt { x } => return self.expr_stmt(self.peeled(*x)),
            NodeKind::If { cond, then, els } => {
                let mark = self.stack.len();
                self.in_place(*cond);
                self.pop(mark);
                self.block(then);
                self.block(els);
            }
            NodeKind::For { cond, post, body, .. } => {
                cond.iter().for_each(|&cond| self.in_place(cond));
                self.block(body);
                if let Some(post) = post {
                    self.block(&[*post]);
                }
            }
            NodeKind::Range { x, key, value, body, .. } => {
                self.expr(*x, None);
                let has_value = value.is_some_and(|v| !matches!(program.nodes[v].kind, NodeKind::Blank));
                let ty = self.ty(*x);
                let copied = match self.under(ty) {
                    Type::Slice { .. } | Type::Array { .. } | Type::Pointer { .. } => has_value,
                    Type::Basic(Basic::String | Basic::UntypedString) => true,
                    Type::Chan { .. } | Type::Map { .. } => true,
                    _ => false,
                };
                if copied {
                    self.new_temp(ty);
                    // A map's iterator is cleared.
                    self.statements += 1 + usize::from(matches!(self.under(ty), Type::Map { .. }));
                }
                key.iter().chain(value).for_each(|&n| self.in_place(n));
                self.block(body);
            }
            NodeKind::Switch { tag, cases, .. } => {
                tag.iter().for_each(|&tag| {
                    self.expr(tag, None);
                });
                for case in cases {
                    case.list.iter().for_each(|&x| self.in_place(x));
                    self.block(&case.body);
                }
            }
            NodeKind::TypeSwitch { x, cases, .. } => {
                self.expr(*x, None);
                cases.iter().for_each(|case| self.block(&case.body));
            }
            NodeKind::Select { cases, .. } => {
                cases.iter().filter_map(|case| case.comm).for_each(|comm| self.comm(comm));
                cases.iter().for_each(|case| self.block(&case.body));
            }
            NodeKind::Return { results } => {
                self.list(results);
                return false;
            }
            NodeKind::Go { call } => self.call(*call),
            NodeKind::Defer { call, at } => {
                at.iter().for_each(|&at| {
                    self.expr(at, None);
                });
                self.call(*call);
            }
            NodeKind::CheckNil { x } => {
                self.expr(*x, None);
            }
            NodeKind::Send { chan, value } => {
                self.expr(*chan, None);
                let sent = self.expr(*value, None);
                if let Some(temp) = self.address(sent, n) {
                    self.in_memory.insert(temp);
                }
            }
            NodeKind::Break { .. }
            | NodeKind::Continue { .. }
            | NodeKind::Fallthrough
            | NodeKind::Goto { .. }
            | NodeKind::Label { .. }
            | NodeKind::Decl { .. }
            | NodeKind::TailCall { .. } => return false,
            _ => return self.expr_stmt(n),
        }
        true
    }

    fn expr_stmt(&mut self, x: NodeId) -> bool {
        let program = self.program;
        match &program.nodes[x].kind {
            NodeKind::InlCall { body, .. } => {
                self.stmts(&program.nodes[x].init);
                self.inlined(body);
                return false;
            }
            NodeKind::NaryBuiltin { op: NaryBuiltin::Delete, args } => {
                self.stmts(&program.nodes[x].init);
                if let [map, key] = args[..] {
                    self.expr(map, None);
                    let now = self.expr(key, None);
                    self.map_key(map, now, key);
                }
            }
            _ => self.call(x),
        }
        true
    }

    fn assign(&mut self, x: NodeId, y: Option<NodeId>) {
        let program = self.program;
        self.expr(x, None);
        let Some(y) = y else { return };
        let left = self.peeled(x);
        let NodeKind::IndexMap { x: map, key, .. } = program.nodes[left].kind else {
            self.expr(y, Some(x));
            return;
        };
        if let NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, args } =
            &program.nodes[self.peeled(y)].kind
        {
            let Some((&first, rest)) = args.split_first() else { return };
            if same_place(program, left, first) {
                self.cheap(Now::Node(map));
                self.cheap(Now::Node(key));
            } else {
                self.expr(first, None);
            }
            let rest: Vec<Now> = rest.iter().map(|&x| self.expr(x, None)).collect();
            rest.into_iter().for_each(|now| {
                self.cheap(now);
            });
            return;
        }
        let right = self.expr(y, Some(x));
        self.cheap(right);
    }

    fn assign2(&mut self, op: As2, lhs: &[NodeId], rhs: &[NodeId]) {
        let program = self.program;
        self.list(lhs);
        let [y] = rhs else { return self.list(rhs) };
        let y = self.peeled(*y);
        let wanted: Vec<bool> =
            lhs.iter().map(|&x| !matches!(program.nodes[x].kind, NodeKind::Blank)).collect();
        match op {
            As2::Plain => self.list(rhs),
            As2::Func => {
                if let NodeKind::InlCall { body, .. } = &program.nodes[y].kind {
                    self.stmts(&program.nodes[y].init);
                    return self.inlined(body);
                }
                self.call(y);
                let types = match program.nodes[y].ty.map(|ty| self.under(ty)) {
                    Some(Type::Tuple(types)) => types.to_vec(),
                    _ => Vec::new(),
                };
                for (result, wanted) in types.into_iter().zip(wanted) {
                    if wanted {
                        self.cleared_temp(result.ty);
                    }
                }
                self.statements += 1;
            }
            As2::MapRead | As2::Recv | As2::DotType | As2::SelRecv => {
                self.stmts(&program.nodes[y].init);
                let ty = match program.nodes[y].kind {
                    NodeKind::Recv { x } => {
                        self.expr(x, None);
                        self.elem(x)
                    }
                    NodeKind::IndexMap { x, key, .. } => {
                        self.expr(x, None);
                        let now = self.expr(key, None);
                        self.map_key(x, now, key);
                        self.elem(x)
                    }
                    NodeKind::DotType { x, target, ref dynamic, .. } => {
                        self.expr(x, None);
                        self.list(dynamic);
                        target
                    }
                    _ => return,
                };
                if wanted.first() == Some(&true) {
                    let temp = self.cleared_temp(ty);
                    if op == As2::Recv {
                        self.held.push((y, temp));
                        self.in_memory.insert(temp);
                    }
                }
                if wanted.get(1) == Some(&true) {
                    self.new_temp(typ::BOOL);
                }
                self.statements += 1;
            }
        }
    }

    /// A case of a select: what is sent, and what is received, has a variable whose address is taken.
    fn comm(&mut self, comm: NodeId) {
        let program = self.program;
        match &program.nodes[comm].kind {
            NodeKind::Send { chan, value } => {
                let now = self.expr(*chan, None);
                self.copied(now, *chan);
                let now = self.expr(*value, None);
                let temp = self.copied(now, *value);
                self.held.push((*value, temp));
                self.in_memory.insert(temp);
            }
            NodeKind::Assign2 { lhs, rhs, .. } => {
                let Some(&y) = rhs.first() else { return };
                let y = self.peeled(y);
                let NodeKind::Recv { x } = program.nodes[y].kind else { return };
                let now = self.expr(x, None);
                self.copied(now, x);
                let types = [self.elem(x), typ::BOOL];
                for (i, (&x, ty)) in lhs.iter().zip(types).enumerate() {
                    if matches!(program.nodes[x].kind, NodeKind::Blank) {
                        continue;
                    }
                    let temp = self.cleared_temp(ty);
                    if i == 0 {
                        self.held.push((y, temp));
                        self.in_memory.insert(temp);
                    }
                }
                let outer = std::mem::take(&mut self.stack);
                for &x in lhs {
                    self.in_place(x);
                    self.pop(0);
                }
                self.stack = outer;
            }
            _ => {}
        }
    }

    // ---- expressions

    fn list(&mut self, list: &[NodeId]) {
        for &n in list {
            self.expr(n, None);
        }
    }

    fn elem(&self, n: NodeId) -> TypeId {
        match self.under(self.ty(n)) {
            Type::Chan { elem, .. } | Type::Map { elem, .. } => elem,
            _ => typ::INVALID,
        }
    }

    /// What it adds is free behind the statement that it stands in, and not before.
    fn in_place(&mut self, n: NodeId) {
        let statements = self.statements;
        self.expr(n, None);
        self.statements = statements;
    }

    fn copy(&mut self, n: NodeId) -> Now {
        let ty = self.ty(n);
        let temp = self.new_temp(ty);
        self.held.push((n, temp));
        self.statements += 1;
        Now::Temp(temp)
    }

    /// The variable that it is in, or a new one that it is put into.
    fn copied(&mut self, now: Now, n: NodeId) -> Temp {
        match now {
            Now::Temp(temp) => temp,
            Now::Node(_) => {
                let ty = self.ty(n);
                self.statements += 1;
                self.new_temp(ty)
            }
        }
    }

    fn cheap(&mut self, now: Now) -> Now {
        let Now::Node(n) = now else { return now };
        let n = self.peeled(n);
        match *self.kind(n) {
            NodeKind::Local(_)
            | NodeKind::Global(_)
            | NodeKind::Literal(_)
            | NodeKind::Nil
            | NodeKind::Func(_) => now,
            _ => self.copy(n),
        }
    }

    /// Something in memory, to be handed over by its address; `None`: no variable is needed.
    fn address(&mut self, now: Now, at: NodeId) -> Option<Temp> {
        let program = self.program;
        let ty = match now {
            Now::Temp(temp) => self.types.get(temp as usize).copied()?,
            Now::Node(n) => {
                let n = self.peeled(n);
                if crate::walk::is_static(program, n) || self.is_place(n) {
                    return None;
                }
                self.ty(n)
            }
        };
        let temp = self.new_temp(ty);
        self.held.push((at, temp));
        // What no register holds is handed over as it is.
        self.statements += usize::from(matches!(now, Now::Node(_)) || crate::walk::few_words(self.tcx, ty));
        Some(temp)
    }

    /// It has an address, and its variable lies in memory.
    fn is_place(&mut self, n: NodeId) -> bool {
        let n = self.peeled(n);
        match self.program.nodes[n].kind {
            NodeKind::Local(var) => {
                let v = &self.program.vars[var];
                v.class == VarClass::Param || !crate::walk::var_in_registers(self.program, self.tcx, var)
            }
            NodeKind::Global(_) | NodeKind::GlobalOffset { .. } => true,
            NodeKind::Deref { .. } | NodeKind::DotPtr { .. } => true,
            NodeKind::Dot { x, .. } => self.is_place(x),
            NodeKind::Index { x, .. } => match self.under(self.ty(x)) {
                Type::Array { .. } => self.is_place(x),
                Type::Slice { .. } | Type::Pointer { .. } => true,
                _ => false,
            },
            _ => false,
        }
    }

    fn map_key(&mut self, map: NodeId, now: Now, key: NodeId) {
        let Type::Map { key: ty, .. } = self.under(self.ty(map)) else { return };
        let size = self.tcx.sizeof(ty);
        let fast = match self.under(ty) {
            Type::Basic(Basic::String) => true,
            Type::Basic(_) => self.tcx.is_integer(ty) && matches!(size, 4 | 8),
            Type::Pointer { .. } | Type::Chan { .. } => true,
            _ => false,
        };
        if !fast && let Some(temp) = self.address(now, key) {
            self.in_memory.insert(temp);
        }
    }

    fn expr(&mut self, n: NodeId, lhs: Option<NodeId>) -> Now {
        if self.depth >= MAX_DEPTH {
            return Now::Node(n);
        }
        self.depth += 1;
        let program = self.program;
        self.stmts(&program.nodes[n].init);
        let now = self.expr_inner(n, lhs);
        self.depth -= 1;
        now
    }

    fn expr_inner(&mut self, n: NodeId, lhs: Option<NodeId>) -> Now {
        let program = self.program;
        let to_name = lhs.is_some_and(|x| self.is_name(x));
        match &program.nodes[n].kind {
            NodeKind::Paren { x } => return self.expr(*x, lhs),
            NodeKind::AndAnd { x, y } | NodeKind::OrOr { x, y } => {
                let ty = self.ty(n);
                let temp = self.new_temp(ty);
                self.expr(*x, None);
                let mark = self.stack.len();
                self.in_place(*y);
                self.pop(mark);
                self.statements += 2;
                return Now::Temp(temp);
            }
            NodeKind::InlCall { body, results, .. } => {
                self.inlined(body);
                return match results[..] {
                    [result] => self.expr(result, None),
                    _ => Now::Node(n),
                };
            }
            NodeKind::IndexMap { x, key, assigned } => {
                self.expr(*x, None);
                let now = self.expr(*key, None);
                self.map_key(*x, now, *key);
                let bytes =
                    matches!(self.kind(self.peeled(*key)), NodeKind::Conv { op: ConvOp::Bytes2Str, .. });
                if bytes && !assigned {
                    return self.copy(n);
                }
            }
            NodeKind::Conv { op: ConvOp::Iface, x } => {
                let now = self.expr(*x, None);
                let ty = self.ty(*x);
                let data = copied_data(self.tcx, ty);
                // `dataWordFuncName` says `needsaddr`.
                let needs_address = !self.tcx.is_interface(ty)
                    && !matches!(data, IfaceData::Word(_) | IfaceData::Str | IfaceData::Slice);
                let in_parts = matches!(
                    self.under(ty),
                    Type::Struct { .. }
                        | Type::Array { .. }
                        | Type::Basic(Basic::Complex64 | Basic::Complex128)
                );
                if needs_address
                    && let Some(temp) = self.address(now, *x)
                    && in_parts
                    && matches!(data, IfaceData::SmallTable | IfaceData::Copy)
                {
                    self.in_memory.insert(temp);
                }
            }
            NodeKind::NaryBuiltin { op: NaryBuiltin::Append { ddd }, args } => {
                for &arg in args {
                    match program.nodes[self.peeled(arg)].kind {
                        NodeKind::MakeSlice { len, cap: None } if *ddd => self.expr(len, None),
                        _ => self.expr(arg, None),
                    };
                }
                return self.unless_in_place(n, lhs, args.first().copied());
            }
            NodeKind::Slice { x, low, high, max, .. } => {
                self.expr(*x, None);
                for &bound in [low, high, max].into_iter().flatten() {
                    let now = self.expr(bound, None);
                    self.cheap(now);
                }
                return self.unless_in_place(n, lhs, Some(*x));
            }
            NodeKind::Recv { x } => {
                self.expr(*x, None);
                let now = self.copy(n);
                self.statements += 1;
                if let Now::Temp(temp) = now {
                    self.in_memory.insert(temp);
                }
                return now;
            }
            NodeKind::DotType { x, target, dynamic, .. } => {
                self.expr(*x, None);
                self.list(dynamic);
                if dynamic.is_empty() && !is_direct_iface(self.tcx, *target) {
                    self.statements += 1;
                    return self.copy(n);
                }
            }
            NodeKind::Binary { op: BinOp::Eq | BinOp::Ne, x, y } => {
                let both = [self.expr(*x, None), self.expr(*y, None)];
                if matches!(self.under(self.ty(*x)), Type::Struct { .. } | Type::Array { .. }) {
                    for (now, at) in both.into_iter().zip([*x, *y]) {
                        self.address(now, at);
                    }
                }
            }
            NodeKind::MapLit { entries } => return self.map_literal(n, entries),
            NodeKind::Closure { .. } => {}
            kind => {
                let copied = is_copied(kind, self.tcx);
                self.call_operands(n);
                if copied && !to_name {
                    return self.copy(n);
                }
            }
        }
        Now::Node(n)
    }

    fn unless_in_place(&mut self, n: NodeId, lhs: Option<NodeId>, from: Option<NodeId>) -> Now {
        match (lhs, from) {
            (Some(x), _) if self.is_name(x) => Now::Node(n),
            (Some(x), Some(from)) if same_place(self.program, x, from) => Now::Node(n),
            _ => self.copy(n),
        }
    }

    fn map_literal(&mut self, n: NodeId, entries: &[(NodeId, NodeId)]) -> Now {
        let fixed = |x: NodeId| crate::walk::is_static(self.program, x);
        let dynamic: Vec<(NodeId, NodeId)> =
            entries.iter().copied().filter(|&(key, value)| !fixed(key) || !fixed(value)).collect();
        if dynamic.is_empty() {
            return Now::Node(n);
        }
        let ty = self.ty(n);
        let temp = self.new_temp(ty);
        self.statements += 1 + dynamic.len();
        for (key, value) in dynamic {
            let mark = self.stack.len();
            let now = self.expr(key, None);
            self.map_key(n, now, key);
            let now = self.expr(value, None);
            self.cheap(now);
            self.pop(mark);
        }
        Now::Temp(temp)
    }

    /// A call, or what is evaluated like one: what it yields has no variable.
    fn call(&mut self, n: NodeId) {
        let program = self.program;
        self.stmts(&program.nodes[n].init);
        self.call_operands(n);
    }

    fn call_operands(&mut self, n: NodeId) {
        let mut children = Vec::new();
        let inits = self.program.nodes[n].init.len();
        self.program.for_each_child(n, &mut |child| children.push(child));
        self.list(children.get(inits..).unwrap_or_default());
    }
}
