//! Maps: the runtime has specialised functions for keys of 4 and 8 bytes and for strings.
//! Rules: cmd/compile/internal/walk/walk.go `mapfast`, walk/order.go `mapAssign`, go1.27.

use super::Lines;
use crate::ir::node::*;
use crate::lower::constant::{is_constant, is_static_entry};
use crate::lower::maps::fast_variant;
use crate::lower::range::{Over, clears_map};
use crate::types::types::{Type, TypeId};
use crate::version::Rule;

/// Above this size, in bytes, a missing key needs a zero value of that type.
const ZERO_VALUE: i64 = 1024;
/// Literals with more constant entries are filled by a loop.
const MAX_INLINE_ENTRIES: usize = 25;

impl Lines<'_> {
    /// Calls `runtime.NAME`, specialised for that map.
    pub(super) fn map_call(&mut self, pos: XPos, ty: Option<TypeId>, what: &str) {
        let Some(Type::Map { key, elem }) = self.under(ty) else { return };
        let size = self.tcx.sizeof(elem);
        let name = match fast_variant(self.tcx, key, elem) {
            Some(fast) => {
                // Only writes depend on whether the key is a pointer.
                let fast = if what == "mapassign" { fast } else { fast.trim_end_matches("ptr") };
                format!("{what}_{fast}")
            }
            None if size > ZERO_VALUE && what.starts_with("mapaccess") => format!("{what}_fat"),
            None => what.to_owned(),
        };
        self.call(pos, &name);
    }

    /// `m[k]` with one or two results.
    pub(super) fn map_read(&mut self, n: NodeId, results: u32) {
        let NodeKind::IndexMap { x, key, .. } = self.program.nodes[n].kind else { return self.node(n) };
        self.node(x);
        self.map_key(key);
        if self.flow.is_cut(n) {
            return;
        }
        let ty = self.program.nodes[x].ty;
        self.map_call(self.program.nodes[n].pos, ty, if results == 2 { "mapaccess2" } else { "mapaccess1" });
    }

    /// Handles map reads, writes and literals. Returns false for other nodes.
    pub(super) fn map_operation(&mut self, n: NodeId) -> bool {
        let node = &self.program.nodes[n];
        match &node.kind {
            NodeKind::IndexMap { assigned: false, .. } => self.map_read(n, 1),
            NodeKind::IndexMap { x, key, assigned: true } => {
                self.node(*x);
                self.node(*key);
                self.map_call(node.pos, self.program.nodes[*x].ty, "mapassign");
            }
            NodeKind::AssignOp { op, x, y, .. } => {
                let NodeKind::IndexMap { x: map, .. } = self.program.nodes[*x].kind else { return false };
                if matches!(op, BinOp::Div | BinOp::Mod) {
                    let ty = self.program.nodes[map].ty;
                    self.map_call(self.program.nodes[*x].pos, ty, "mapaccess1");
                }
                let string = *op == BinOp::Add && self.is_string(*x);
                // Unlike elsewhere, a concatenation on the right is not joined with the left side.
                self.node(*x);
                self.node(*y);
                if string {
                    self.concat(node.pos, 2, "string");
                }
            }
            NodeKind::NaryBuiltin { op: NaryBuiltin::Delete, args } => {
                let [map, key] = args[..] else { return false };
                self.node(map);
                if self.tcx.has(Rule::BytesAsMapKey) {
                    self.map_key(key);
                } else {
                    self.node(key);
                }
                self.map_call(node.pos, self.program.nodes[map].ty, "mapdelete");
            }
            NodeKind::UnaryBuiltin { op: UnaryBuiltin::Clear, x } => {
                if !matches!(self.under(self.program.nodes[*x].ty), Some(Type::Map { .. })) {
                    return false;
                }
                self.node(*x);
                self.call(node.pos, "mapclear");
            }
            // `m[k] = append(m[k], x)` looks up k only once.
            NodeKind::Assign { x, y: Some(y), .. } => {
                let NodeKind::IndexMap { x: map, key, .. } = self.program.nodes[*x].kind else {
                    return false;
                };
                let NodeKind::NaryBuiltin { op: NaryBuiltin::Append { .. }, args } =
                    &self.program.nodes[*y].kind
                else {
                    return false;
                };
                let Some((&first, rest)) = args.split_first() else { return false };
                let NodeKind::IndexMap { x: same, key: same_key, .. } = self.program.nodes[first].kind else {
                    return false;
                };
                if !self.same(map, same) || !self.same(key, same_key) {
                    return false;
                }
                let rest = rest.to_vec();
                self.node(*x);
                self.own_call(*y);
                self.nodes(&rest);
            }
            NodeKind::MapLit { entries } => {
                self.own_call(n);
                self.map_literal(n, entries);
            }
            _ => return false,
        }
        true
    }

    fn map_literal(&mut self, n: NodeId, entries: &[(NodeId, NodeId)]) {
        let ty = self.program.nodes[n].ty;
        // Dynamic entries are stored at the literal's position.
        let pos = self.assigned.get(&n).copied().unwrap_or(self.program.nodes[n].pos);
        let (fixed, dynamic): (Vec<_>, Vec<_>) =
            entries.iter().partition(|entry| is_static_entry(self.program, entry));
        if fixed.len() > MAX_INLINE_ENTRIES {
            self.map_call(pos, ty, "mapassign");
        } else {
            for (key, _) in fixed {
                self.map_call(self.program.nodes[key].pos, ty, "mapassign");
            }
        }
        for (key, value) in dynamic {
            for part in [key, value] {
                // gc copies the operands to temporaries, and builds a literal directly in its temporary.
                if self.is_built_in_place(part) {
                    self.assigned.insert(part, pos);
                }
                self.node(part);
            }
            if self.flow.is_entered(value) {
                self.map_call(pos, ty, "mapassign");
            }
        }
    }

    pub(super) fn is_constant(&self, n: NodeId) -> bool {
        is_constant(self.program, n)
    }

    /// Calls of a range loop. Returns true if the whole loop becomes one call.
    pub(super) fn range_calls(&mut self, n: NodeId) -> bool {
        let NodeKind::Range { x, .. } = self.program.nodes[n].kind else { return false };
        let pos = self.program.nodes[n].pos;
        match Over::of(self.program, self.tcx, x) {
            Some(Over::Chan { .. }) => self.call(pos, "chanrecv2"),
            Some(Over::Map { .. }) => {
                if clears_map(self.program, self.tcx, n) {
                    self.call(pos, "mapclear");
                    return true;
                }
                self.call(pos, "mapIterStart");
                if self.flow.comes_back(n) {
                    self.call(pos, "mapIterNext");
                }
            }
            _ => {}
        }
        false
    }
}
