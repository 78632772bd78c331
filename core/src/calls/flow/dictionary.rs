//! Concrete types in inlined shaped code: a dictionary that is a symbol is read-only data.
//! Rules: cmd/compile/internal/ssa/rewrite.go `isFixedLoad`, go1.27.

use super::Run;
use super::value::*;
use crate::ir::node::*;
use crate::types::constant::Value;
use crate::types::types::TypeId;
use crate::version::Rule;

impl Run<'_> {
    /// Type denoted by a word of a known dictionary, directly or through an itab.
    pub(super) fn type_of_word(&mut self, word: NodeId) -> Option<TypeId> {
        if !self.tcx.has(Rule::DictionariesAreFixed) {
            return None;
        }
        match self.known_word(word)? {
            DictEntry::Type(ty) | DictEntry::Itab { ty, .. } => Some(ty),
            DictEntry::Dict(_) | DictEntry::Method { .. } => None,
        }
    }

    fn known_word(&mut self, word: NodeId) -> Option<DictEntry> {
        let program = self.program;
        let NodeKind::Index { x, index, .. } = program.nodes[self.converted(word)].kind else { return None };
        let NodeKind::Deref { x } = program.nodes[self.converted(x)].kind else { return None };
        let NodeKind::Literal(Value::Int(at)) = program.nodes[index].kind else { return None };
        let dict = self.known_dictionary(x)?;
        self.entry(dict, at)
    }

    fn known_dictionary(&mut self, x: NodeId) -> Option<u32> {
        let x = self.converted(x);
        match self.program.nodes[x].kind {
            NodeKind::LinksymAddr { dict, .. } => dict,
            NodeKind::Local(var) => {
                let value = self.var(var);
                self.dictionary_at(value)
            }
            NodeKind::Index { .. } => match self.known_word(x)? {
                DictEntry::Dict(dict) => Some(dict),
                _ => None,
            },
            _ => None,
        }
    }

    fn dictionary_at(&mut self, value: V) -> Option<u32> {
        match self.values.get(value).clone() {
            Term::Node(made, _) => match self.program.nodes[self.converted(made)].kind {
                NodeKind::LinksymAddr { dict, .. } => dict,
                _ => None,
            },
            Term::Load(Place { base: Base::Pointer(outer), path }, _) => {
                let &[Step::Elem(at)] = &path[..] else { return None };
                let outer = self.dictionary_at(outer)?;
                match self.entry(outer, at)? {
                    DictEntry::Dict(dict) => Some(dict),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn entry(&self, dict: u32, at: i64) -> Option<DictEntry> {
        let dict = self.program.dicts.get(dict as usize)?;
        dict.entries.get(usize::try_from(at).ok()?).cloned()
    }

    /// Strips no-op conversions.
    fn converted(&self, mut n: NodeId) -> NodeId {
        while let NodeKind::Conv { op: ConvOp::Nop, x } = self.program.nodes[n].kind {
            n = x;
        }
        n
    }

    /// Whether the type's word is in a dictionary that is a symbol. Nothing is known about a word of a dictionary that
    /// was passed as an argument, not even that it is non-nil.
    pub(super) fn has_fixed_word(&mut self, n: NodeId) -> bool {
        self.program.type_words.get(&n).is_some_and(|&word| self.known_word(word).is_some())
    }
}
