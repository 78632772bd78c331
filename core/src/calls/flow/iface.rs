//! Interface values: conversions to interface, assertions, and the data behind interfaces.
//! Rules: cmd/compile/internal/walk/convert.go `walkConvInterface`; ssagen/ssa.go `dottype1`, go1.27.

use super::Run;
use super::state::Fact;
use super::value::*;
use crate::escape::{IfaceData, iface_data};
use crate::ir::node::NodeId;
use crate::ir::type_text::is_method_interface;
use crate::types::types::{Type, TypeId};

impl Run<'_> {
    /// Converts a value of type `from` to interface: the data word is the value or its address.
    pub(super) fn boxed(&mut self, n: NodeId, v: V, from: Option<TypeId>) -> V {
        let data = iface_data(self.program, self.tcx, n);
        let word = match data {
            IfaceData::Direct => v,
            IfaceData::StackTemp => {
                let place = Place { base: Base::Frame(n), path: Vec::new() };
                self.write_memory(n, place.clone(), v, from);
                self.values.add(Term::Addr(place))
            }
            IfaceData::ZeroBase | IfaceData::SmallTable | IfaceData::Static => {
                if let IfaceData::Static = data {
                    self.statics.insert(n, v);
                }
                self.values.add(Term::Addr(Place { base: Base::Heap(n), path: Vec::new() }))
            }
            IfaceData::Word(_) | IfaceData::Str | IfaceData::Slice | IfaceData::Copy => {
                self.clobber(n);
                self.values.add(Term::Addr(Place { base: Base::Heap(n), path: Vec::new() }))
            }
        };
        let static_type = from;
        let from = match self.program.type_words.get(&n) {
            Some(&word) => self.type_of_word(word),
            None => from,
        };
        match from {
            Some(from) => {
                let from = self.tcx.types.unalias(from);
                self.values.add(Term::Iface(from, word))
            }
            None => {
                let made = self.unknown(n);
                if let Some(&word) = self.program.type_words.get(&n) {
                    let word = self.eval(word);
                    // Around the copy of a block with pointers, gc does not merge the loads.
                    if !static_type.is_some_and(|ty| self.is_moved(ty) && self.tcx.has_pointers(ty)) {
                        self.words.insert(made, word);
                    }
                }
                if self.has_fixed_word(n) {
                    let nil = self.values.add(Term::Nil);
                    let is_nil = self.values.equal(Num::POINTER, made, nil);
                    self.assume(is_nil, false);
                }
                made
            }
        }
    }

    /// Whether an interface was converted from nil, or shown to be nil by the condition just before: gc threads the
    /// branch if nothing comes between.
    pub(super) fn is_known_nil(&mut self, v: V) -> bool {
        if matches!(self.values.get(v), Term::Iface(..) | Term::Viewed(_) | Term::Nil) {
            return false;
        }
        let nil = self.values.add(Term::Nil);
        let is_nil = self.values.equal(Num::POINTER, v, nil);
        let made = matches!(self.values.get(v), Term::Node(..));
        if made {
            return self.decide_early(is_nil) == Some(true);
        }
        let Some(state) = &self.state else { return false };
        let last = state.facts().find_map(|fact| match fact {
            Fact::Is(cond, holds) => Some((cond, holds)),
            Fact::Range(..) => None,
        });
        state.parted == state.memory && last == Some((is_nil, true))
    }

    pub(super) fn has_methods(&mut self, ty: Option<TypeId>) -> bool {
        ty.is_some_and(|ty| is_method_interface(self.tcx, ty))
    }

    /// Loads the value in an interface of known type.
    pub(super) fn unboxed(&mut self, n: NodeId, ty: TypeId, word: V) -> V {
        if self.tcx.is_direct_iface(ty) {
            return word;
        }
        match self.values.get(word).clone() {
            Term::Addr(Place { base: Base::Heap(made), .. }) if self.statics.contains_key(&made) => {
                let v = self.statics.get(&made).copied().unwrap_or(V::NONE);
                if self.has_address(v) { self.unknown(n) } else { self.read_late(n, v) }
            }
            Term::Addr(place) => self.load(n, place, Some(ty)),
            _ => self.unknown(n),
        }
    }

    /// Whether read-only data contains an address; gc does not fold loads from such data.
    fn has_address(&self, v: V) -> bool {
        match self.values.get(v) {
            Term::Int(_) | Term::Bool(_) | Term::Float(_) | Term::Nil => false,
            Term::Str(s) => !s.is_empty(),
            Term::Parts(parts) => parts.iter().any(|&part| self.has_address(part)),
            _ => true,
        }
    }

    /// Loads a value from read-only data.
    fn read_late(&mut self, n: NodeId, v: V) -> V {
        match self.values.get(v).clone() {
            Term::Int(x) => self.values.add(Term::Late(x)),
            Term::Parts(parts) => {
                let parts = parts.iter().map(|&part| self.read_late(n, part)).collect();
                self.values.add(Term::Parts(parts))
            }
            _ => self.unknown(n),
        }
    }

    /// `v.(target)`: the value, and whether the assertion succeeds. In shaped code, `dynamic` are the words of
    /// the types, the target's last.
    pub(super) fn assertion(&mut self, n: NodeId, v: V, target: TypeId, dynamic: &[V]) -> (V, Option<bool>) {
        let to_interface = matches!(self.under(Some(target)), Some(Type::Interface(_)));
        let target = self.tcx.types.unalias(target);
        let v = self.values.seen(v);
        let known_nil = !matches!(self.values.get(v), Term::Node(..)) && self.is_known_nil(v);
        let v = if known_nil { self.values.add(Term::Nil) } else { v };
        if to_interface {
            let nil = matches!(self.values.get(v), Term::Nil | Term::LateNil(_));
            *self.flow.of_nil.entry(n).or_insert(nil) &= nil;
        }
        match *self.values.get(v) {
            Term::Nil => {
                let zero = self.zero(target);
                return (zero, Some(false));
            }
            Term::Iface(ty, word) if !to_interface && dynamic.is_empty() => {
                if self.tcx.identical(ty, target) {
                    return (self.unboxed(n, ty, word), Some(true));
                }
                let zero = self.zero(target);
                return (zero, Some(false));
            }
            // The same word of a dictionary, with nothing stored in between.
            _ if !to_interface && !dynamic.is_empty() && self.words.get(&v) == dynamic.last() => {
                return (self.unknown(n), Some(true));
            }
            // gc drops the type lookup, but keeps the code after the test.
            Term::LateNil(_) if to_interface => return (self.unknown(n), None),
            _ => {}
        }
        if to_interface {
            self.clobber(n);
        }
        (self.unknown(n), None)
    }
}
