//! Slices that are built up before they are passed on: their backing store starts in the frame and moves to the heap
//! where it is first shared.
//! In: the IR after escape analysis. Out: `Program::slice_moves` (what moves before which statement),
//! `Program::use_buf` (appends that grow by size class inside the buffer), and those appends' backing stores marked as
//! not escaping.
//! A variable qualifies if every use keeps it the only reference to its backing store, except one statement that is
//! not in a deeper loop than its declaration, and if it is appended to more than once (or in a loop).
//! Elements without size are left out: they have no backing store that could move.
//! Rules: cmd/compile/internal/slice/slice.go; ssagen/ssa.go `getBackingStoreInfo`, go1.27.

use crate::diag::MAX_VARIABLE_STACK;
use crate::escape::Leaks;
use crate::index::HashMap;
use crate::ir::node::*;
use crate::ir::reassign::{Oracles, static_callee};
use crate::types::Tcx;
use crate::types::types::Type;
use crate::version::Rule;

/// Processes every function of the list; closures are separate functions.
pub fn run(program: &mut Program, tcx: &mut Tcx, funcs: &[FuncId]) {
    if !tcx.has(Rule::SlicesMoveToHeap) {
        return;
    }
    for &func in funcs {
        if !program.funcs[func].has_body {
            continue;
        }
        let mut pass = Pass {
            program,
            tcx,
            func,
            slices: HashMap::default(),
            order: Vec::new(),
            named_results: Vec::new(),
            depth: 0,
            oracles: Oracles::default(),
        };
        pass.track();
        if pass.slices.is_empty() {
            continue;
        }
        let body = pass.program.funcs[func].body.clone();
        for n in body {
            pass.node(n);
        }
        let Pass { slices, order, .. } = pass;
        commit(program, slices, &order);
    }
}

/// State of one slice variable; removed when a use makes it ineligible.
#[derive(Debug, Default)]
struct Info {
    understood: u32,
    uses: u32,
    /// Statement before which the slice moves.
    transition: Option<NodeId>,
    appends: Vec<NodeId>,
    weight: i32,
    declared_at: i32,
    cap_used: bool,
}

struct Pass<'a> {
    program: &'a mut Program,
    tcx: &'a mut Tcx,
    func: FuncId,
    slices: HashMap<VarId, Info>,
    order: Vec<VarId>,
    named_results: Vec<VarId>,
    depth: i32,
    oracles: Oracles,
}

fn commit(program: &mut Program, mut slices: HashMap<VarId, Info>, order: &[VarId]) {
    for &var in order {
        let Some(info) = slices.remove(&var) else { continue };
        let (true, Some(at)) = (info.understood == info.uses && info.weight >= 2, info.transition) else {
            continue;
        };
        let moves = program.slice_moves.entry(at).or_default();
        // gc prepends, so the last one comes first.
        moves.insert(0, SliceMove { var, keep_cap: info.cap_used });
        for append in info.appends {
            program.nodes[append].esc = Esc::None;
            if info.cap_used {
                program.use_buf.insert(append);
            }
        }
    }
}

impl Pass<'_> {
    fn track(&mut self) {
        let vars = self.program.funcs[self.func].dcl.clone();
        for var in vars {
            let v = &self.program.vars[var];
            let (ty, class) = (v.ty, v.class);
            let Type::Slice { elem } = *self.tcx.types.under(ty) else { continue };
            if class == VarClass::Closure || !(1..=MAX_VARIABLE_STACK).contains(&self.tcx.sizeof(elem)) {
                continue;
            }
            if self.slices.insert(var, Info::default()).is_none() {
                self.order.push(var);
            }
            if class == VarClass::Result {
                self.named_results.push(var);
            }
        }
    }

    /// The tracked variable that the node denotes.
    fn tracked(&mut self, n: NodeId) -> Option<(VarId, &mut Info)> {
        let NodeKind::Local(var) = self.program.nodes[n].kind else { return None };
        self.slices.get_mut(&var).map(|info| (var, info))
    }

    /// Records a use that keeps the variable eligible.
    fn understand(&mut self, n: NodeId) -> Option<&mut Info> {
        let (_, info) = self.tracked(n)?;
        info.understood += 1;
        Some(info)
    }

    /// Records that the backing store is shared somewhere within this statement.
    fn transition(&mut self, var: VarId, at: NodeId) {
        let depth = self.depth;
        let Some(info) = self.slices.get_mut(&var) else { return };
        if info.transition.is_some() || depth > info.declared_at {
            self.slices.remove(&var);
        } else {
            info.transition = Some(at);
        }
    }

    fn transition_of(&mut self, n: NodeId, at: NodeId) {
        let Some((var, info)) = self.tracked(n) else { return };
        info.understood += 1;
        self.transition(var, at);
    }

    fn node(&mut self, n: NodeId) {
        let kind = self.program.nodes[n].kind.clone();
        match &kind {
            NodeKind::Local(_) => {
                if let Some((_, info)) = self.tracked(n) {
                    info.uses += 1;
                }
            }
            NodeKind::Decl { var } => {
                let depth = self.depth;
                // gc counts the declaration as a use and as understood; both cancel out.
                if let Some(info) = self.slices.get_mut(var) {
                    info.declared_at = depth;
                }
            }
            NodeKind::Index { x, .. } | NodeKind::UnaryBuiltin { op: UnaryBuiltin::Len, x } => {
                self.understand(*x);
            }
            NodeKind::UnaryBuiltin { op: UnaryBuiltin::Cap, x } => {
                if let Some(info) = self.understand(*x) {
                    info.cap_used = true;
                }
            }
            NodeKind::Addr { x } => self.address(*x),
            NodeKind::Return { results } => {
                for &x in results {
                    self.transition_of(x, n);
                }
                if results.is_empty() {
                    for var in self.named_results.clone() {
                        self.transition(var, n);
                    }
                }
            }
            NodeKind::Call(call) if call.op == CallOp::Func => self.call(call),
            NodeKind::Range { x, .. } if self.tcx.has(Rule::RangeLooksAtSlice) => self.transition_of(*x, n),
            NodeKind::Range { x, .. } => {
                if let Some((_, info)) = self.tracked(*x) {
                    info.understood += 1;
                }
            }
            NodeKind::Assign { x, y, .. } => self.assign(*x, *y, n),
            NodeKind::Assign2 { op: As2::Plain, lhs, rhs, .. } => {
                for (&x, &y) in lhs.iter().zip(rhs) {
                    self.assign(x, Some(y), n);
                }
            }
            NodeKind::Closure { func } => {
                for var in self.program.funcs[*func].closure_vars.clone() {
                    let outer = self.program.vars[var].outer;
                    if let Some(info) = outer.and_then(|outer| self.slices.get_mut(&outer)) {
                        info.uses += 1;
                    }
                }
            }
            _ => {}
        }
        let is_loop = matches!(kind, NodeKind::For { .. } | NodeKind::Range { .. });
        self.depth += i32::from(is_loop);
        for child in self.program.children(n) {
            self.node(child);
        }
        self.depth -= i32::from(is_loop);
    }

    /// Handles `x = y` within the statement `at`.
    fn assign(&mut self, x: NodeId, y: Option<NodeId>, at: NodeId) {
        let own = |pass: &Self, a: NodeId, var: VarId| matches!(pass.program.nodes[a].kind, NodeKind::Local(v) if v == var);
        let depth = self.depth;
        if let Some((var, _)) = self.tracked(x) {
            let value = y.map(|y| self.program.nodes[y].kind.clone());
            let (understood, cap_used, append) = match value {
                None | Some(NodeKind::Nil) => (1, false, None),
                Some(NodeKind::SliceLit { .. }) => (1, true, None),
                Some(NodeKind::Slice { op: SliceOp::Slice, x: base, .. }) if own(self, base, var) => {
                    (2, true, None)
                }
                Some(NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, args })
                    if args.first().is_some_and(|&a| own(self, a, var)) =>
                {
                    (2, false, y)
                }
                _ => (0, false, None),
            };
            if let Some(info) = self.slices.get_mut(&var) {
                info.understood += understood;
                info.cap_used |= cap_used;
                if let Some(append) = append {
                    info.weight += 1 + (depth - info.declared_at);
                    info.appends.push(append);
                }
            }
        }
        if let Some(y) = y {
            self.transition_of(y, at);
        }
    }

    /// Handles `&s[i]`, `&s[i].f`, `&s[i].f[j]`, which point into the backing store.
    fn address(&mut self, mut x: NodeId) {
        loop {
            match self.program.nodes[x].kind {
                NodeKind::Dot { x: inner, .. } => x = inner,
                NodeKind::Index { x: inner, .. } => {
                    let array = self.program.nodes[inner]
                        .ty
                        .is_some_and(|ty| matches!(self.tcx.types.under(ty), Type::Array { .. }));
                    if array {
                        x = inner;
                        continue;
                    }
                    if let Some((var, _)) = self.tracked(inner) {
                        self.slices.remove(&var);
                    }
                    return;
                }
                _ => return,
            }
        }
    }

    /// Handles a call: passing the slice to a parameter that does not leak keeps it exclusive.
    fn call(&mut self, call: &Call) {
        if !call.args.iter().any(
            |&a| matches!(self.program.nodes[a].kind, NodeKind::Local(v) if self.slices.contains_key(&v)),
        ) {
            return;
        }
        let Some(callee) = self.callee(call.fun) else { return };
        for (i, &arg) in call.args.iter().enumerate() {
            if Leaks::of_param(self.program, callee, i) == Leaks::default()
                && let Some(info) = self.understand(arg)
            {
                info.cap_used = true;
            }
        }
    }

    fn callee(&mut self, fun: NodeId) -> Option<FuncId> {
        if let Some(func) = static_callee(self.program, fun) {
            return Some(func);
        }
        let oracle = self.oracles.of(self.program, &self.tcx.types, self.func);
        let value = oracle.static_value(self.program, fun);
        static_callee(self.program, value)
    }
}
