//! Composite literals: built in place, part by part, so that a later load finds the part.
//! Rules: cmd/compile/internal/walk/complit.go `anylit`, `fixedlit`, `slicelit`, go1.27.

use super::Run;
use super::assign::Spot;
use super::state::{Words, Written};
use super::value::*;
use crate::ir::node::*;
use crate::lower::{constant, place};
use crate::types::types::{Type, TypeId};

/// In larger literals for variables, constant entries are copied from static data.
const MAX_ENTRIES: usize = 4;
/// Slice literals up to this size, in bytes, store elements one by one.
const MAX_SMALL: i64 = 256;
/// Maximum number of elements tracked.
const MAX_FOLLOWED: usize = 32;

/// Path of a part within a literal, and its value.
type Part = (Vec<Step>, NodeId);

impl Run<'_> {
    /// Creates the map with its constant entries, then evaluates and stores each other entry.
    pub(super) fn map_literal(&mut self, n: NodeId, entries: &[(NodeId, NodeId)]) {
        self.note_reached(n);
        self.clobber(n);
        let program = self.program;
        for entry @ &(key, value) in entries {
            if constant::is_static_entry(program, entry) {
                self.evaluated(&[key, value]);
                continue;
            }
            self.prepare(&[key, value]);
            self.evaluated(&[value, key]);
            if self.state.is_some() {
                self.flow.entered.insert(value);
            }
            self.clobber(n);
        }
    }

    /// Address of the object that `n` creates.
    pub(super) fn made(&mut self, n: NodeId) -> V {
        let place = self.object(n);
        self.values.add(Term::Addr(place))
    }

    /// Calls the allocator if the object is on the heap.
    pub(super) fn allocated(&mut self, n: NodeId) {
        if self.program.nodes[n].esc == Esc::Heap {
            self.clobber(n);
        }
    }

    /// Marks the start of a closure or method value record in the frame, if it contains pointers.
    pub(super) fn record_begun(&mut self, n: NodeId) {
        let program = self.program;
        let pointers = match program.nodes[n].kind {
            NodeKind::Closure { func } => program.funcs[func].closure_vars.iter().any(|&var| {
                let v = &program.vars[var];
                !v.by_val || self.tcx.has_pointers(v.ty)
            }),
            NodeKind::MethodValue { x, .. } => {
                program.nodes[x].ty.is_some_and(|ty| self.tcx.has_pointers(ty))
            }
            _ => false,
        };
        let place = self.object(n);
        if pointers && let (Base::Frame(_), Some(ty)) = (place.base, program.nodes[n].ty) {
            self.begin_place(n, place.base, ty);
        }
    }

    pub(super) fn object(&self, n: NodeId) -> Place {
        let heap = self.program.nodes[n].esc == Esc::Heap;
        Place { base: if heap { Base::Heap(n) } else { Base::Frame(n) }, path: Vec::new() }
    }

    /// Storage that a literal allocates.
    pub(super) fn literal_place(&mut self, n: NodeId) -> Option<Place> {
        let ty = self.program.nodes[n].ty?;
        let parts = self.literal_parts(n)?;
        if place::few_words(self.tcx, ty)
            || parts.len() > MAX_ENTRIES
            || constant::is_constant(self.program, n)
        {
            return None;
        }
        let place = Place { base: Base::Frame(n), path: Vec::new() };
        self.begin_place(n, place.base, ty);
        self.clear(n, &place, ty);
        self.write_parts(n, &place, &parts);
        Some(place)
    }

    /// Storage of a literal that was built before.
    pub(super) fn built(&self, n: NodeId, v: V) -> Option<Spot> {
        match self.values.get(v) {
            Term::Load(place, _) if place.base == Base::Frame(n) && place.path.is_empty() => {
                Some(Spot::Memory(place.clone()))
            }
            _ => None,
        }
    }

    /// Builds a composite literal in memory part by part, if gc does.
    pub(super) fn literal_into(&mut self, n: NodeId, place: &Place, literal: NodeId) -> bool {
        let node = &self.program.nodes[literal];
        let (Some(ty), true) = (node.ty, node.init.is_empty()) else { return false };
        let is_pointed = matches!(place.base, Base::Frame(_) | Base::Heap(_)) && place.path.is_empty();
        if place::few_words(self.tcx, ty) && !is_pointed {
            return false;
        }
        let Some(parts) = self.literal_parts(literal) else { return false };
        let is_variable = matches!(place.base, Base::Local(_)) && place.path.is_empty();
        if parts.len() > MAX_ENTRIES || !self.enter(literal) {
            return false;
        }
        if place.path.is_empty() {
            self.begin_place(n, place.base, ty);
        }
        let in_frame = matches!(place.base, Base::Frame(_));
        let partial = parts.len() < self.components(ty);
        if place::few_words(self.tcx, ty) {
            let zero = self.zero(ty);
            if in_frame {
                // The variable that the pointer points to.
                let mut leaves = Vec::new();
                self.leaves(place.clone(), zero, Some(ty), &mut leaves);
                leaves.into_iter().for_each(|(place, v, ty)| self.store_leaf(n, place, v, ty, 1));
            }
            if partial {
                self.store(n, place.clone(), zero, Some(ty));
            }
        } else if is_variable || in_frame || partial {
            self.clear(n, place, ty);
        }
        self.write_parts(n, place, &parts);
        true
    }

    /// Elements of a slice literal, in memory of their own.
    pub(super) fn slice_literal(&mut self, n: NodeId, len: i64, elems: &[KeyedElem]) {
        let elem = match self.under(self.program.nodes[n].ty) {
            Some(Type::Slice { elem }) if len > 0 => elem,
            _ => {
                elems.iter().for_each(|elem| {
                    self.eval(elem.value);
                });
                return;
            }
        };
        let place = self.object(n);
        let size = self.tcx.sizeof(elem);
        let small = size == 0 || len <= MAX_SMALL / size;
        let constant = |x: NodeId| constant::is_constant(self.program, x);
        let copied = !small && elems.iter().any(|elem| constant(elem.value));
        let mut stores = Vec::new();
        for elem in elems {
            if copied && constant::is_constant(self.program, elem.value) {
                self.eval(elem.value);
            } else {
                let part = (vec![Step::Elem(elem.index)], elem.value);
                self.evaluate_parts(&place, &[part], &mut stores);
            }
        }
        self.allocated(n);
        let pointers = self.tcx.has_pointers(elem);
        let words = Words { kind: Err(elem), pointer: if pointers { None } else { Some(false) } };
        let in_frame = matches!(place.base, Base::Frame(_));
        if in_frame && pointers {
            self.note_store(n, place.clone(), Written::Begun, words);
        }
        if in_frame && !copied && len == 1 && place::few_words(self.tcx, elem) {
            // Arrays that fit registers elsewhere: the zero is a value.
            let zero = self.zero(elem);
            let element = Place { base: place.base, path: vec![Step::Elem(0)] };
            self.store(n, element, zero, Some(elem));
        } else if copied || in_frame {
            let written = if copied { Written::Moved(None) } else { Written::Zeros };
            self.note_store(n, place.clone(), written, words);
        }
        if elems.len() > MAX_FOLLOWED {
            return self.clobber(n);
        }
        for (place, v, ty) in stores {
            self.store(n, place, v, ty);
        }
    }

    fn components(&mut self, ty: TypeId) -> usize {
        match self.tcx.types.under(ty) {
            Type::Struct { fields } => fields.len(),
            Type::Array { len, .. } => usize::try_from(*len).unwrap_or(usize::MAX),
            _ => 0,
        }
    }

    fn literal_parts(&self, literal: NodeId) -> Option<Vec<Part>> {
        match &self.program.nodes[literal].kind {
            NodeKind::ArrayLit { elems, .. } => {
                Some(elems.iter().map(|e| (vec![Step::Elem(e.index)], e.value)).collect())
            }
            NodeKind::StructLit { fields } => {
                let path = |f: &StructKey| {
                    std::iter::once(&f.field).chain(&f.inner).map(|&field| Step::Field(field)).collect()
                };
                Some(fields.iter().map(|f| (path(f), f.value)).collect())
            }
            _ => None,
        }
    }

    fn clear(&mut self, n: NodeId, place: &Place, ty: TypeId) {
        let zero = self.values.add(Term::Zero);
        self.store(n, place.clone(), zero, Some(ty));
    }

    /// Stores each part, including those of nested literals.
    fn write_parts(&mut self, n: NodeId, place: &Place, parts: &[Part]) {
        for part in parts {
            let mut stores = Vec::new();
            self.evaluate_parts(place, std::slice::from_ref(part), &mut stores);
            for (place, v, ty) in stores {
                self.store(n, place, v, ty);
            }
        }
    }

    /// Evaluates the values to store, with their paths.
    fn evaluate_parts(
        &mut self,
        place: &Place,
        parts: &[Part],
        stores: &mut Vec<(Place, V, Option<TypeId>)>,
    ) {
        for (steps, value) in parts {
            let mut place = place.clone();
            place.path.extend(steps);
            let inner = self.literal_parts(*value).filter(|_| self.program.nodes[*value].init.is_empty());
            if let (Some(inner), false) = (inner, self.early.contains_key(value)) {
                if self.enter(*value) {
                    self.note_reached(*value);
                    self.evaluate_parts(&place, &inner, stores);
                }
                continue;
            }
            let v = self.eval(*value);
            stores.push((place, v, self.program.nodes[*value].ty));
        }
    }

    pub(super) fn note_store(&mut self, n: NodeId, place: Place, written: Written, words: Words) {
        if let Some(state) = &mut self.state {
            let memory = self.values.add(Term::Stored(state.memory, n));
            state.store(memory, place, written, words);
        }
    }
}
