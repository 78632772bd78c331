//! Finds `string(b)` conversions that need no copy because the string is only read in place, and each `make` of which an
//! append takes the length only.
//! In: a function's body. Out: the operations that allocate nothing.
//! Rules: walk/order.go `OBYTES2STRTMP` (comparisons, switches over constants, map lookup keys, concatenations with a
//! constant part), walk/builtin.go `walkLenCap`, go1.27.

use super::borrow;
use super::expr::skip_conv_nop;
use super::node::{BinOp, Case, ConvOp, NaryBuiltin, NodeId, NodeKind, Program, UnaryBuiltin};
use crate::index::HashSet;
use crate::types::Tcx;

/// The operations in `body`, closures excluded, that make nothing: conversions whose string is only read, the `make` of which
/// an append takes the length, and sums that `+=` joins with the string before.
pub fn read_in_place(prog: &Program, tcx: &Tcx, body: &[NodeId]) -> HashSet<NodeId> {
    let mut look = Look { prog, found: borrow::keys(prog, tcx, body) };
    prog.visit_list(body, &mut |n| look.operation(n));
    look.found
}

/// The conversions in the key of a map lookup whose string borrows the memory of the byte slice.
pub fn borrowed(prog: &Program, key: NodeId) -> Vec<NodeId> {
    match &prog.nodes[key].kind {
        NodeKind::Conv { op: ConvOp::Bytes2Str, .. } => vec![key],
        NodeKind::StructLit { fields } => {
            fields.iter().flat_map(|field| borrowed(prog, field.value)).collect()
        }
        NodeKind::ArrayLit { elems, .. } => {
            elems.iter().flat_map(|elem| borrowed(prog, elem.value)).collect()
        }
        _ => Vec::new(),
    }
}

/// The `make` in `append(slice, make([]T, length)...)`, which makes no second slice, and its length.
pub fn appended_make(program: &Program, ddd: bool, args: &[NodeId]) -> Option<(NodeId, NodeId)> {
    let (&[_, added], true) = (args, ddd) else { return None };
    let made = skip_conv_nop(program, added);
    match program.nodes[made].kind {
        NodeKind::MakeSlice { len, cap: None } => Some((made, len)),
        _ => None,
    }
}

struct Look<'a> {
    prog: &'a Program,
    found: HashSet<NodeId>,
}

impl Look<'_> {
    fn operation(&mut self, n: NodeId) {
        match &self.prog.nodes[n].kind {
            NodeKind::Binary { op, x, y } if op.is_comparison() => {
                self.at(*x);
                self.at(*y);
            }
            NodeKind::UnaryBuiltin { op: UnaryBuiltin::Len, x } => self.at(*x),
            NodeKind::IndexMap { key, assigned: false, .. } => self.found.extend(borrowed(self.prog, *key)),
            NodeKind::NaryBuiltin { op: NaryBuiltin::Delete, args } => {
                self.found.extend(args.iter().skip(1).flat_map(|&key| borrowed(self.prog, key)));
            }
            NodeKind::AddStr { list } if list.iter().any(|&x| self.constant(x) == Some(false)) => {
                list.iter().for_each(|&x| self.at(x));
            }
            NodeKind::NaryBuiltin { op: NaryBuiltin::Append { ddd }, args } => {
                self.found.extend(appended_make(self.prog, *ddd, args).map(|(made, _)| made));
            }
            // An entry of a map is joined by a call of its own.
            NodeKind::AssignOp { op: BinOp::Add, x, y, .. }
                if matches!(self.prog.nodes[*y].kind, NodeKind::AddStr { .. })
                    && !matches!(self.prog.nodes[*x].kind, NodeKind::IndexMap { .. }) =>
            {
                self.found.insert(*y);
            }
            NodeKind::Switch { tag: Some(tag), cases, .. } if self.all_constant(cases) => self.at(*tag),
            _ => {}
        }
    }

    fn at(&mut self, n: NodeId) {
        if let NodeKind::Conv { op: ConvOp::Bytes2Str, .. } = self.prog.nodes[n].kind {
            self.found.insert(n);
        }
    }

    fn all_constant(&self, cases: &[Case]) -> bool {
        cases.iter().flat_map(|case| &case.list).all(|&value| self.constant(value).is_some())
    }

    /// Whether a constant is the empty string; `None` if `n` is not a constant.
    fn constant(&self, n: NodeId) -> Option<bool> {
        match &self.prog.nodes[n].kind {
            NodeKind::Literal(value) => Some(value.as_bytes().is_empty()),
            _ => None,
        }
    }
}
