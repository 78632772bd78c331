//! Strings, bytes and runes: concatenation and conversions, and where gc avoids a copy.

use super::Lines;
use crate::diag::MAX_IMPLICIT_STACK_VAR;
use crate::ir::node::*;
use crate::types::constant::Kind;
use crate::types::types::{Basic, Type};

/// Longer constants, in bytes, are compared by a call.
pub(super) const MAX_BYTES: i64 = 16;

impl Lines<'_> {
    /// Handles string operations. Returns false for other nodes.
    pub(super) fn strings(&mut self, n: NodeId) -> bool {
        let node = &self.program.nodes[n];
        match &node.kind {
            NodeKind::AddStr { list } => {
                self.summands(list);
                self.concat(node.pos, list.len(), "string");
                true
            }
            NodeKind::AssignOp { op: BinOp::Add, x, y, .. } if self.is_string(*x) => {
                self.node(*x);
                self.add_to_string(node.pos, *y);
                true
            }
            NodeKind::Conv { op, x } => self.conversion(n, *op, *x),
            NodeKind::Binary { op, x, y } if op.is_comparison() => {
                self.without_copy(*x);
                self.without_copy(*y);
                if let NodeKind::Binary { op: BinOp::Eq | BinOp::Ne, .. } = node.kind {
                    self.byte_by_byte(*x, *y);
                }
                true
            }
            NodeKind::UnaryBuiltin { op: UnaryBuiltin::Len, x } => {
                match self.program.nodes[*x].kind {
                    // Runes are counted without converting.
                    NodeKind::Conv { op: ConvOp::Str2Runes, x } => {
                        self.call(node.pos, "countrunes");
                        self.node(x);
                    }
                    _ => self.without_copy(*x),
                }
                true
            }
            _ => false,
        }
    }

    /// A comparison with a short constant checks the length and then each byte, evaluating the other operand each time.
    fn byte_by_byte(&mut self, x: NodeId, y: NodeId) {
        let (other, len) = match (self.constant_len(x), self.constant_len(y)) {
            (Some(len), None) => (y, len),
            (None, Some(len)) => (x, len),
            _ => return,
        };
        if len <= MAX_BYTES {
            self.read_again(other, len);
        }
    }

    /// Adds the map reads of an operand that is evaluated `times` more times.
    pub(super) fn read_again(&mut self, n: NodeId, times: i64) {
        match self.program.nodes[n].kind {
            NodeKind::IndexMap { x, key, .. } => {
                self.read_again(x, times);
                self.read_again(key, times);
                let (pos, ty) = (self.program.nodes[n].pos, self.program.nodes[x].ty);
                (0..times).for_each(|_| self.map_call(pos, ty, "mapaccess1"));
            }
            NodeKind::Index { x, index, .. } => {
                self.read_again(x, times);
                self.read_again(index, times);
            }
            NodeKind::Dot { x, .. } | NodeKind::DotPtr { x, .. } | NodeKind::Deref { x } => {
                self.read_again(x, times);
            }
            _ => {}
        }
    }

    fn conversion(&mut self, n: NodeId, op: ConvOp, x: NodeId) -> bool {
        let node = &self.program.nodes[n];
        let heap = node.esc == Esc::Heap;
        match op {
            ConvOp::Bytes2Str if self.flow.is_borrowed(n) => {}
            ConvOp::Bytes2Str => self.call(node.pos, "slicebytetostring"),
            ConvOp::Str2Bytes => match &self.program.nodes[x].kind {
                NodeKind::Literal(_) => {
                    let len = self.constant_len(x).unwrap_or(0);
                    if heap || len > MAX_IMPLICIT_STACK_VAR {
                        self.sized(node.pos, len, false);
                    }
                }
                NodeKind::AddStr { list } => {
                    let list = list.clone();
                    self.summands(&list);
                    self.concat(node.pos, list.len(), "byte");
                    return true;
                }
                _ => self.call(node.pos, "stringtoslicebyte"),
            },
            ConvOp::RuneStr => self.call(node.pos, "intstring"),
            ConvOp::Runes2Str => self.call(node.pos, "slicerunetostring"),
            ConvOp::Str2Runes => self.call(node.pos, "stringtoslicerune"),
            ConvOp::Conv
            | ConvOp::Nop
            | ConvOp::Iface
            | ConvOp::SliceToArr
            | ConvOp::SliceToArrPtr
            | ConvOp::Str2BytesZeroCopy => return false,
        }
        self.node(x);
        true
    }

    /// Operands of a concatenation: in `"<" + string(b)` the bytes are read in place.
    fn summands(&mut self, list: &[NodeId]) {
        let constant = list.iter().any(|&x| self.constant_len(x).is_some_and(|len| len > 0));
        for &x in list {
            if constant { self.without_copy(x) } else { self.node(x) }
        }
    }

    pub(super) fn concat(&mut self, pos: XPos, operands: usize, what: &str) {
        let name = match operands {
            0 | 1 => return,
            2..=5 => format!("concat{what}{operands}"),
            _ => format!("concat{what}s"),
        };
        self.call(pos, &name);
    }

    /// `s += y`: operands of `y` are concatenated with `s` in one call.
    fn add_to_string(&mut self, pos: XPos, y: NodeId) {
        match &self.program.nodes[y].kind {
            NodeKind::AddStr { list } => {
                let list = list.clone();
                self.summands(&list);
                self.concat(pos, list.len() + 1, "string");
            }
            _ => {
                self.node(y);
                self.concat(pos, 2, "string");
            }
        }
    }

    /// A lookup key: conversions from bytes in any part of it need no copy.
    pub(super) fn map_key(&mut self, key: NodeId) {
        match &self.program.nodes[key].kind {
            NodeKind::StructLit { fields } => {
                fields.iter().for_each(|field| self.map_key(field.value));
            }
            NodeKind::ArrayLit { elems, .. } => elems.iter().for_each(|elem| self.map_key(elem.value)),
            _ => self.without_copy(key),
        }
    }

    /// A `string(b)` that is only read needs no copy.
    fn without_copy(&mut self, n: NodeId) {
        match self.program.nodes[n].kind {
            NodeKind::Conv { op: ConvOp::Bytes2Str, x } => self.node(x),
            _ => self.node(n),
        }
    }

    /// `switch string(b)` with constant cases compares in place.
    pub(super) fn switch_tag(&mut self, tag: NodeId, cases: &[Case]) {
        let plain = cases.iter().flat_map(|c| &c.list).all(|&c| self.constant_len(c).is_some());
        if plain { self.without_copy(tag) } else { self.node(tag) }
    }

    pub(super) fn is_string(&self, n: NodeId) -> bool {
        self.program.nodes[n].ty.is_some_and(|ty| self.tcx.types.under(ty) == &Type::Basic(Basic::String))
    }

    /// Length of a string constant in bytes.
    fn constant_len(&self, n: NodeId) -> Option<i64> {
        match &self.program.nodes[n].kind {
            NodeKind::Literal(value) if value.kind() == Kind::String => Some(value.as_bytes().len() as i64),
            _ => None,
        }
    }
}
