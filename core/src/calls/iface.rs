//! Conversions to interface and between interfaces: the calls they need.
//! Rules: cmd/compile/internal/walk/convert.go `walkConvInterface`, walk/range.go `rangeConvert`, go1.27.

use super::Lines;
use crate::escape::{IfaceData, copied_data};
use crate::ir::node::*;
use crate::lower::range::Over;
use crate::types::types::{Type, TypeId};

impl Lines<'_> {
    /// Conversions of a range loop that assigns to existing variables of interface type (walk/range.go `rangeConvert`).
    pub(super) fn range_conversions(&mut self, n: NodeId) {
        let NodeKind::Range { x, key, value, def: false, .. } = self.program.nodes[n].kind else { return };
        let Some(over) = Over::of(self.program, self.tcx, x) else { return };
        let pos = self.program.nodes[n].pos;
        for (target, from) in [key, value].into_iter().zip(over.values()) {
            if let (Some(target), Some(from)) = (target, from) {
                self.into_interface(pos, target, from);
            }
        }
    }

    /// `v, ok = x` assigning to a package variable: inside functions the conversion is a node of its own.
    pub(super) fn comma_ok_conversion(&mut self, pos: XPos, lhs: &[NodeId], rhs: &[NodeId]) {
        let (Some(&target), Some(&y)) = (lhs.first(), rhs.first()) else { return };
        let from = match self.program.nodes[y].kind {
            NodeKind::DotType { target, .. } => Some(target),
            NodeKind::IndexMap { x, .. } | NodeKind::Recv { x } => match self.under(self.program.nodes[x].ty)
            {
                Some(Type::Map { elem, .. } | Type::Chan { elem, .. }) => Some(elem),
                _ => None,
            },
            _ => None,
        };
        if let Some(from) = from {
            self.into_interface(pos, target, from);
        }
    }

    /// Assigns a value of type `from` to `target`, which may have an interface type.
    fn into_interface(&mut self, pos: XPos, target: NodeId, from: TypeId) {
        let Some(to) = self.program.nodes[target].ty.filter(|&to| self.tcx.is_interface(to)) else { return };
        let pointers = self.tcx.has_pointers(from);
        let name = if !self.tcx.is_interface(from) {
            conversion(copied_data(self.tcx, from), pointers)
        } else if self.has_methods(Some(to)) && !self.tcx.identical(from, to) {
            let word = self.program.type_words.contains_key(&target);
            Some(type_assertion(word, true))
        } else {
            None
        };
        if let Some(name) = name {
            self.call(pos, name);
        }
    }
}

/// Runtime function that converts a value to interface.
pub(super) fn conversion(data: IfaceData, pointers: bool) -> Option<&'static str> {
    Some(match data {
        IfaceData::Word(2) => "convT16",
        IfaceData::Word(4) => "convT32",
        IfaceData::Word(_) => "convT64",
        IfaceData::Str => "convTstring",
        IfaceData::Slice => "convTslice",
        IfaceData::Copy if pointers => "convT",
        IfaceData::Copy => "convTnoptr",
        IfaceData::Direct
        | IfaceData::ZeroBase
        | IfaceData::SmallTable
        | IfaceData::Static
        | IfaceData::StackTemp => return None,
    })
}

/// Runtime function of an assertion to a non-empty interface; shaped code finds the type in its dictionary.
pub(super) fn type_assertion(dynamic: bool, comma_ok: bool) -> &'static str {
    match (dynamic, comma_ok) {
        (false, _) => "typeAssert",
        (true, false) => "assertE2I",
        (true, true) => "assertE2I2",
    }
}
