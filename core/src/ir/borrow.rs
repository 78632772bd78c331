//! Finds `k := string(b)` conversions whose string only serves as a key right after: `v := m[k]` looks up the bytes in
//! place if nothing else reads the string and memory does not change in between. The same goes for `unique.Make(k)`.
//! `calls/flow/lookup` decides this again for the list of runtime calls, by data flow. Verdicts and code generation have no
//! data flow (`calls` runs only on request), so this module walks the tree.
//! In: a function's body, after inlining. Out: the conversions that allocate no string.
//! Rules: cmd/compile/internal/ssa/_gen/generic.rules (`slicebytetostring`), go1.27.

use super::node::{As2, ConvOp, Esc, NaryBuiltin, NodeId, NodeKind, Program, UnaryBuiltin, VarId};
use super::reassign;
use crate::index::{HashMap, HashSet};
use crate::types::Tcx;
use crate::types::types::{Basic, Type};
use crate::version::Rule;

/// The conversions in `body`, closures excluded.
pub fn keys(prog: &Program, tcx: &Tcx, body: &[NodeId]) -> HashSet<NodeId> {
    let mut found = HashSet::default();
    if !tcx.has(Rule::BytesAsMapKey) {
        return found;
    }
    let mut any = false;
    prog.visit_list(body, &mut |n| any |= is_conversion(prog, n));
    if !any {
        return found;
    }
    let mut seek = Seek { prog, tcx, uses: HashMap::default() };
    prog.visit_list(body, &mut |n| seek.count(n));
    seek.list(body, &mut found);
    prog.visit_list(body, &mut |n| {
        seek.list(&prog.children(n), &mut found);
        if let NodeKind::Call(call) = &prog.nodes[n].kind
            && reassign::makes_handle(prog, tcx, call.fun)
        {
            found.extend(call.args.last().filter(|&&arg| is_conversion(prog, arg)));
        }
    });
    found
}

fn is_conversion(prog: &Program, n: NodeId) -> bool {
    matches!(prog.nodes[n].kind, NodeKind::Conv { op: ConvOp::Bytes2Str, .. })
}

/// What comes first in the order of evaluation.
enum Next {
    /// Nothing that changes memory.
    Quiet,
    /// A lookup of the key.
    Lookup,
    Other,
}

/// A statement, or one of the assignments that it makes.
enum Step {
    Assign(NodeId, NodeId),
    Other(NodeId),
}

struct Seek<'a> {
    prog: &'a Program,
    tcx: &'a Tcx,
    /// How often each variable is read, captured or written.
    uses: HashMap<VarId, u32>,
}

impl Seek<'_> {
    fn count(&mut self, n: NodeId) {
        match self.prog.nodes[n].kind {
            NodeKind::Local(var) => *self.uses.entry(var).or_default() += 1,
            NodeKind::Closure { func } => {
                // More than the conversion and the lookup.
                self.prog.funcs[func]
                    .closure_vars
                    .iter()
                    .filter_map(|&var| self.prog.vars[var].outer)
                    .for_each(|var| *self.uses.entry(var).or_default() += 2);
            }
            _ => {}
        }
    }

    /// The steps of a list of statements: inlined calls whose result is assigned are replaced by their statements.
    fn steps(&self, list: &[NodeId], steps: &mut Vec<Step>) {
        for &n in list {
            // The declarations of what it assigns.
            let declares = |&n: &NodeId| matches!(self.prog.nodes[n].kind, NodeKind::Decl { .. });
            let plain = self.prog.nodes[n].init.iter().all(declares);
            match &self.prog.nodes[n].kind {
                &NodeKind::Assign { x, y: Some(y), .. } if plain => match &self.prog.nodes[y].kind {
                    NodeKind::InlCall { body, results, .. } if results.len() == 1 => {
                        self.steps(body, steps);
                        steps.push(Step::Assign(x, results[0]));
                    }
                    _ => steps.push(Step::Assign(x, y)),
                },
                NodeKind::Assign2 { op: As2::Plain, lhs, rhs, .. } if plain => {
                    steps.extend(lhs.iter().zip(rhs).map(|(&x, &y)| Step::Assign(x, y)));
                }
                _ => steps.push(Step::Other(n)),
            }
        }
    }

    fn local(&self, n: NodeId) -> Option<VarId> {
        match self.prog.nodes[n].kind {
            NodeKind::Local(var) => Some(var),
            _ => None,
        }
    }

    /// Whether an assignment to this place writes no memory.
    fn is_variable(&self, place: NodeId) -> bool {
        matches!(self.prog.nodes[place].kind, NodeKind::Local(_) | NodeKind::Blank)
    }

    /// A variable that is written once and read once.
    fn passing(&self, n: NodeId) -> Option<VarId> {
        let var = self.local(n)?;
        (self.uses.get(&var) == Some(&2) && !self.prog.vars[var].addr_taken).then_some(var)
    }

    /// Looks in statements that follow each other.
    fn list(&self, list: &[NodeId], found: &mut HashSet<NodeId>) {
        let mut steps = Vec::new();
        self.steps(list, &mut steps);
        for (at, step) in steps.iter().enumerate() {
            if let &Step::Assign(x, y) = step
                && is_conversion(self.prog, y)
                && let Some(key) = self.passing(x)
                && self.is_looked_up(key, &steps[at + 1..])
            {
                found.insert(y);
            }
        }
    }

    /// Whether the first operation in these steps that may change memory looks up the key.
    fn is_looked_up(&self, mut key: VarId, steps: &[Step]) -> bool {
        for step in steps {
            let next = match *step {
                Step::Assign(x, y) if self.local(y) == Some(key) => {
                    let Some(copy) = self.passing(x) else { return false };
                    key = copy;
                    continue;
                }
                Step::Assign(x, y) => match self.next(y, key) {
                    Next::Quiet if !self.is_variable(x) => Next::Other,
                    next => next,
                },
                Step::Other(n) => self.next(n, key),
            };
            match next {
                Next::Quiet => {}
                Next::Lookup => return true,
                Next::Other => return false,
            }
        }
        false
    }

    /// The first operation in `n` that may change memory.
    fn next(&self, n: NodeId, key: VarId) -> Next {
        let node = &self.prog.nodes[n];
        let kind = &node.kind;
        let is_key = |n: NodeId| self.local(n) == Some(key);
        let operand = match kind {
            &NodeKind::IndexMap { key, assigned: false, .. } => Some(key),
            NodeKind::NaryBuiltin { op: NaryBuiltin::Delete, args } => args.get(1).copied(),
            NodeKind::Call(call) if reassign::makes_handle(self.prog, self.tcx, call.fun) => {
                call.args.last().copied()
            }
            _ => None,
        };
        let operands = self.prog.operands(n);
        // The branches of a statement come after its condition.
        let before = match kind {
            // Their calls run later.
            NodeKind::Go { .. } | NodeKind::Defer { .. } => return Next::Other,
            NodeKind::If { .. } => 1,
            NodeKind::For { .. } | NodeKind::Range { .. } | NodeKind::Select { .. } => 0,
            _ => operands.len(),
        };
        for &child in node.init.iter().chain(operands.iter().take(before)) {
            match self.next(child, key) {
                Next::Quiet => {}
                other => return other,
            }
        }
        match kind {
            _ if operand.is_some_and(is_key) => Next::Lookup,
            NodeKind::If { then, els, .. } => {
                let branches = [then, els].map(|list| self.first(list, key));
                match branches {
                    [Next::Quiet, Next::Quiet] => Next::Quiet,
                    [Next::Lookup, _] | [_, Next::Lookup] => Next::Lookup,
                    _ => Next::Other,
                }
            }
            NodeKind::Binary { x, .. } if self.is_plain(*x) => Next::Quiet,
            NodeKind::UnaryBuiltin { op: UnaryBuiltin::Len | UnaryBuiltin::Cap, x } if self.is_sized(*x) => {
                Next::Quiet
            }
            NodeKind::Decl { var } if self.prog.vars[*var].esc != Esc::Heap => Next::Quiet,
            NodeKind::Assign { x, .. } if self.is_variable(*x) => Next::Quiet,
            NodeKind::Conv { op: ConvOp::Conv | ConvOp::Nop, .. }
            | NodeKind::Local(_)
            | NodeKind::Global(_)
            | NodeKind::Func(_)
            | NodeKind::Literal(_)
            | NodeKind::Nil
            | NodeKind::Type
            | NodeKind::Blank
            | NodeKind::LinksymAddr { .. }
            | NodeKind::Unary { .. }
            | NodeKind::Dot { .. }
            | NodeKind::DotPtr { .. }
            | NodeKind::Deref { .. }
            | NodeKind::Addr { .. } => Next::Quiet,
            _ => Next::Other,
        }
    }

    /// The first operation in a list of statements that may change memory.
    fn first(&self, list: &[NodeId], key: VarId) -> Next {
        let mut found = list.iter().map(|&n| self.next(n, key));
        found.find(|next| !matches!(next, Next::Quiet)).unwrap_or(Next::Quiet)
    }

    /// Whether operations on the value call nothing: a number or boolean.
    fn is_plain(&self, n: NodeId) -> bool {
        let under = self.prog.nodes[n].ty.map(|ty| self.tcx.types.under(ty));
        matches!(under, Some(Type::Basic(basic)) if !matches!(basic, Basic::String | Basic::UntypedString))
    }

    /// Whether its length is in the value.
    fn is_sized(&self, n: NodeId) -> bool {
        let under = self.prog.nodes[n].ty.map(|ty| self.tcx.types.under(ty));
        matches!(under, Some(Type::Slice { .. } | Type::Array { .. } | Type::Basic(_)))
    }
}
