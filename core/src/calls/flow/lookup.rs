//! Strings converted from bytes only for a map lookup: `s := string(b); v := m[s]` looks up the bytes in place if
//! nothing else reads the string and memory does not change before the lookup. The same goes for `unique.Make(s)`.
//! `ir/borrow` decides this from the tree alone, for verdicts and code generation, which have no data flow.
//! Rules: cmd/compile/internal/ssa/_gen/generic.rules (`slicebytetostring`), go1.27.

use super::Run;
use super::value::*;
use crate::ir::node::*;
use crate::types::types::{Basic, Type};
use crate::version::Rule;

impl Run<'_> {
    /// Records a conversion.
    pub(super) fn note_copied(&mut self, n: NodeId, v: V) {
        self.copies.entry(v).or_default().made = Some(n);
    }

    /// Records that an operand reads a variable.
    pub(super) fn note_reader(&mut self, n: NodeId, v: V) {
        if !self.copies.is_empty()
            && let Some(copied) = self.copies.get_mut(&v)
        {
            copied.readers.insert(n);
        }
    }

    /// Removes a read that only copies the value to a variable.
    pub(super) fn forget_reader(&mut self, n: NodeId, v: V) {
        if !self.copies.is_empty()
            && let Some(copied) = self.copies.get_mut(&v)
        {
            copied.readers.remove(&n);
        }
    }

    /// Records a map lookup or delete.
    pub(super) fn note_lookup(&mut self, n: NodeId, key: NodeId, v: V) {
        let Some(made) = self.copies.get(&v).and_then(|copied| copied.made) else { return };
        let memory = self.new_memory(made);
        let at_once = self.state.as_ref().is_some_and(|state| state.memory == memory);
        let is_string = matches!(self.under(self.program.nodes[key].ty), Some(Type::Basic(Basic::String)));
        if let Some(copied) = self.copies.get_mut(&v)
            && at_once
            && is_string
        {
            copied.looked_up.insert(n);
        }
    }

    /// Finds strings whose only use is a lookup.
    pub(super) fn find_borrowed(&mut self) {
        if !self.tcx.has(Rule::BytesAsMapKey) {
            return;
        }
        for copied in self.copies.values() {
            if let Some(made) = copied.made
                && copied.looked_up.len() == 1
                && copied.readers.len() <= 1
            {
                self.flow.borrowed.insert(made);
            }
        }
    }
}
