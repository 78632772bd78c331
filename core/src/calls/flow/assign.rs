//! Where values are stored: variables in registers, their parts, memory; and how they are loaded and stored.
//! Rules: cmd/compile/internal/ssagen/ssa.go `assign`, `addr`, `canSSA`, go1.27.

use super::Run;
use super::state::{Found, State, Words, Written};
use super::value::*;
use crate::ir::node::*;
use crate::lower::{constant, place};
use crate::types::constant::Kind;
use crate::types::types::{Basic, Type, TypeId};
use crate::version::Rule;

/// Variables up to this size, in bytes, share no stack slot with others.
const MERGED: i64 = 24;

/// Words of a literal that gc stores in its destination instead of copying the literal.
const MAX_COPIED_WORDS: i64 = 4;

/// What an operand denotes.
#[derive(Clone)]
pub(super) enum Spot {
    /// A variable in registers, or part of one.
    Var(VarId, Vec<u32>),
    Memory(Place),
    /// A value without storage.
    Value(V),
    /// Unknown storage, or blank: assignments are not tracked.
    Other,
}

impl Run<'_> {
    /// Resolves an operand to storage or a value, evaluating its subexpressions.
    pub(super) fn spot(&mut self, n: NodeId) -> Spot {
        if let Some(v) = self.early.remove(&n) {
            return self.built(n, v).unwrap_or(Spot::Value(v));
        }
        if !self.enter(n) {
            return Spot::Other;
        }
        self.begin(n);
        let node = &self.program.nodes[n];
        match node.kind {
            NodeKind::Local(var) if self.is_in_registers(var) => Spot::Var(var, Vec::new()),
            NodeKind::Local(var) => self.variable(var),
            NodeKind::Global(global) => Spot::Memory(Place { base: Base::Global(global), path: Vec::new() }),
            NodeKind::Blank => Spot::Other,
            NodeKind::Dot { .. } | NodeKind::Index { .. } if let Some((x, path)) = self.fixed_path(n) => {
                Spot::Value(self.fixed_part(n, x, &path))
            }
            NodeKind::InlCall { .. } if self.single_result(n).is_some() => {
                self.run_body(n);
                match self.single_result(n) {
                    Some(result) => self.spot(result),
                    None => Spot::Other,
                }
            }
            NodeKind::Dot { x, field } => {
                let whole = self.spot(x);
                self.part_of(whole, field, Step::Field(field))
            }
            NodeKind::DotPtr { x, field } => {
                let pointer = self.eval(x);
                let whole = self.pointed(pointer);
                self.part_of(whole, field, Step::Field(field))
            }
            NodeKind::Deref { x } => {
                let pointer = self.eval(x);
                self.pointed(pointer)
            }
            NodeKind::Index { x, index, bounded } => self.element(n, x, index, bounded),
            NodeKind::IndexMap { x, key, assigned: true } => {
                self.eval(x);
                self.eval(key);
                self.note_reached(n);
                self.clobber(n);
                Spot::Other
            }
            _ => {
                let v = self.finish(n);
                self.built(n, v).unwrap_or(Spot::Value(v))
            }
        }
    }

    /// Storage of a variable in memory: its own, or what its captured address points to.
    fn variable(&mut self, var: VarId) -> Spot {
        let v = &self.program.vars[var];
        let base = match v.class {
            VarClass::Closure => Base::Pointer(self.values.add(Term::Var(var))),
            VarClass::Auto | VarClass::Param | VarClass::Result => self.base_of(var),
        };
        Spot::Memory(Place { base, path: Vec::new() })
    }

    pub(super) fn base_of(&self, var: VarId) -> Base {
        if self.program.vars[var].esc == Esc::Heap { Base::Moved(var) } else { Base::Local(var) }
    }

    /// Storage that a pointer points to; the pointer is non-nil from here on.
    fn pointed(&mut self, pointer: V) -> Spot {
        if let Term::Addr(place) = self.values.get(pointer) {
            return Spot::Memory(place.clone());
        }
        let nil = self.values.add(Term::Nil);
        let is_nil = self.values.equal(Num::POINTER, pointer, nil);
        self.assume(is_nil, false);
        Spot::Memory(Place { base: Base::Pointer(pointer), path: Vec::new() })
    }

    fn part_of(&mut self, whole: Spot, part: u32, step: Step) -> Spot {
        match whole {
            Spot::Var(var, mut path) => {
                path.push(part);
                Spot::Var(var, path)
            }
            Spot::Memory(mut place) => {
                place.path.push(step);
                Spot::Memory(place)
            }
            Spot::Value(v) => Spot::Value(self.values.part(v, part)),
            Spot::Other => Spot::Other,
        }
    }

    fn element(&mut self, n: NodeId, x: NodeId, index: NodeId, bounded: bool) -> Spot {
        let ty = self.under(self.program.nodes[x].ty);
        let step = |run: &Self, i: V| match run.values.as_int(i) {
            Some(i) => Step::Elem(i as i64),
            None => Step::At(i),
        };
        match ty {
            Some(Type::Array { len, .. }) => {
                let whole = self.spot(x);
                let i = self.eval(index);
                self.within(i, len, bounded);
                let step = step(self, i);
                match whole {
                    Spot::Value(_) if len != 1 => Spot::Value(self.unknown(n)),
                    whole => self.part_of(whole, 0, step),
                }
            }
            Some(Type::Pointer { elem }) => {
                let pointer = self.eval(x);
                let i = self.eval(index);
                if let Some(Type::Array { len, .. }) = self.under(Some(elem)) {
                    self.within(i, len, bounded);
                }
                let whole = self.pointed(pointer);
                let step = step(self, i);
                self.part_of(whole, 0, step)
            }
            Some(Type::Slice { .. }) => {
                let slice = self.eval(x);
                let i = self.eval(index);
                let len = self.values.len(slice);
                if !bounded {
                    self.check_bounds(i, len);
                }
                let data = self.values.data(slice);
                let base = match self.values.get(data) {
                    Term::Addr(Place { base, path }) if path.is_empty() => *base,
                    _ => Base::Pointer(data),
                };
                Spot::Memory(Place { base, path: vec![step(self, i)] })
            }
            _ => {
                let string = self.eval(x);
                let i = self.eval(index);
                let len = self.values.len(string);
                if !bounded {
                    self.check_bounds(i, len);
                }
                let byte = match (self.values.get(string), self.values.as_int(i)) {
                    (Term::Str(s), Some(i)) => usize::try_from(i).ok().and_then(|i| s.get(i).copied()),
                    _ => None,
                };
                Spot::Value(match byte {
                    Some(byte) if self.fixed_element(index).is_some() => self.values.int(i128::from(byte)),
                    // gc folds the load when it chooses instructions.
                    Some(byte) => self.values.add(Term::Late(i128::from(byte))),
                    None => self.unknown(n),
                })
            }
        }
    }

    fn within(&mut self, index: V, len: i64, bounded: bool) {
        if !bounded {
            let is_constant = self.values.as_int(index).is_some();
            let len = self.values.int(i128::from(len));
            self.inside(index, len);
            // gc checks constant indices of arrays when it checks types.
            if !is_constant {
                self.leave_entry();
            }
        }
    }

    pub(super) fn read(&mut self, n: NodeId, spot: Spot) -> V {
        match spot {
            Spot::Var(var, path) => {
                let whole = self.var(var);
                let v = path.into_iter().fold(whole, |v, part| self.values.part(v, part));
                self.note_reader(n, v);
                v
            }
            Spot::Memory(place) => {
                let ty = self.program.nodes[n].ty;
                let in_slice = matches!(place.base, Base::Frame(made) | Base::Heap(made)
                    if matches!(self.program.nodes[made].kind, NodeKind::SliceLit { .. }));
                let v = self.load(n, place, ty);
                // The address of a slice's elements is resolved late.
                match *self.values.get(v) {
                    Term::Int(x) if in_slice => self.values.add(Term::Deferred(x)),
                    Term::Iface(..) | Term::Viewed(_) if in_slice => self.unknown(n),
                    _ => v,
                }
            }
            Spot::Value(v) => v,
            Spot::Other => self.unknown(n),
        }
    }

    pub(super) fn load(&mut self, n: NodeId, place: Place, ty: Option<TypeId>) -> V {
        let Some(ty) = ty else { return self.unknown(n) };
        if let Some(parts) = self.parts(ty) {
            let mut loaded = Vec::with_capacity(parts.len());
            for (step, part) in parts {
                let mut place = place.clone();
                place.path.push(step);
                loaded.push(self.load(n, place, Some(part)));
            }
            return self.values.add(Term::Parts(loaded.into()));
        }
        let words = self.words(ty);
        let merges = self.tcx.has(Rule::LoadsMergePastStores);
        let Some(state) = &self.state else { return self.unknown(n) };
        let now = state.memory;
        let (place, memory) = match state.load(&place, words, merges) {
            Found::Value(v) => return if self.is_indirect(place.base) { self.joined_late(v) } else { v },
            Found::Zero if self.num(Some(ty)).is_some() || self.tcx.is_boolean(ty) => return self.zero(ty),
            Found::Zero if matches!(self.under(Some(ty)), Some(Type::Interface(_))) => return self.zero(ty),
            Found::Zero if self.has_len(ty) => return self.empty(n),
            Found::Zero if matches!(self.under(Some(ty)), Some(Type::Struct { .. } | Type::Array { .. })) => {
                return self.values.add(Term::Zero);
            }
            Found::Zero => (place, now),
            Found::Since(..) if let Some(v) = self.load_len(n, &place, ty) => return v,
            Found::Since(place, memory) => (place, memory),
        };
        self.values.add(Term::Load(place, memory))
    }

    /// A slice or string of which only the length is known: stores of pointers do not change it.
    fn load_len(&mut self, n: NodeId, place: &Place, ty: TypeId) -> Option<V> {
        let apart = self.tcx.has(Rule::PointersApartInMemory);
        if !apart || !self.has_len(ty) || !self.is_indirect(place.base) {
            return None;
        }
        let words = Words { pointer: Some(false), ..self.words(ty) };
        let v = match self.state.as_ref()?.load(place, words, false) {
            Found::Value(v) => {
                let data = self.unknown(n);
                let (len, cap) = (self.values.len(v), self.values.cap(v));
                self.values.add(Term::Slice { data, len, cap })
            }
            Found::Zero => self.empty(n),
            Found::Since(..) => return None,
        };
        Some(self.joined_late(v))
    }

    /// A slice that was stored word by word: gc finds its length and capacity only late.
    fn joined_late(&mut self, v: V) -> V {
        let Term::Slice { data, len, cap } = *self.values.get(v) else { return v };
        let mut late = |v: V| match *self.values.get(v) {
            Term::Int(x) => self.values.add(Term::Deferred(x)),
            _ => v,
        };
        let (len, cap) = (late(len), late(cap));
        self.values.add(Term::Slice { data, len, cap })
    }

    fn has_len(&mut self, ty: TypeId) -> bool {
        matches!(self.under(Some(ty)), Some(Type::Slice { .. } | Type::Basic(Basic::String)))
    }

    /// Value loaded from zeroed memory: only its length, an integer, is known.
    fn empty(&mut self, n: NodeId) -> V {
        let (data, len) = (self.unknown(n), self.values.int(0));
        self.values.add(Term::Slice { data, len, cap: len })
    }

    /// Whether `x` is a literal of constants that gc puts in read-only data.
    fn is_fixed_literal(&mut self, x: NodeId) -> bool {
        let nodes = &self.program.nodes;
        let is_literal = matches!(nodes[x].kind, NodeKind::StructLit { .. } | NodeKind::ArrayLit { .. });
        let small = nodes[x].ty.is_none_or(|ty| place::few_words(self.tcx, ty));
        is_literal && !small && constant::is_constant(self.program, x)
    }

    /// Index of an array element, if constant.
    fn fixed_element(&self, index: NodeId) -> Option<u32> {
        match &self.program.nodes[index].kind {
            NodeKind::Literal(value) => value.as_i64().and_then(|index| u32::try_from(index).ok()),
            _ => None,
        }
    }

    /// The read-only literal that the operand is part of, with the path of fields and elements to it.
    fn fixed_path(&mut self, mut n: NodeId) -> Option<(NodeId, Vec<u32>)> {
        let mut path = Vec::new();
        loop {
            match self.program.nodes[n].kind {
                NodeKind::Dot { x, field } => {
                    path.insert(0, field);
                    n = x;
                }
                NodeKind::Index { x, index, .. }
                    if matches!(self.under(self.program.nodes[x].ty), Some(Type::Array { .. })) =>
                {
                    path.insert(0, self.fixed_element(index)?);
                    n = x;
                }
                NodeKind::StructLit { .. } | NodeKind::ArrayLit { .. } if self.is_fixed_literal(n) => {
                    return Some((n, path));
                }
                _ => return None,
            }
        }
    }

    /// Part of a read-only literal: integers and nil are loaded late, and only if the literal contains no addresses.
    fn fixed_part(&mut self, n: NodeId, x: NodeId, path: &[u32]) -> V {
        let program = self.program;
        program.visit(n, &mut |part| {
            self.enter(part);
        });
        let mut addresses = false;
        program.visit(x, &mut |part| {
            if let NodeKind::Literal(value) = &program.nodes[part].kind {
                addresses |= value.kind() == Kind::String && !value.as_bytes().is_empty();
            }
        });
        let Some(ty) = program.nodes[n].ty.filter(|_| !addresses) else { return self.unknown(n) };
        let mut part = Some(x);
        for step in path {
            let value = match part.map_or(&NodeKind::Nil, |x| &program.nodes[x].kind) {
                NodeKind::StructLit { fields } => fields.iter().find(|f| f.field == *step).map(|f| f.value),
                NodeKind::ArrayLit { elems, .. } => {
                    elems.iter().find(|e| e.index == i64::from(*step)).map(|e| e.value)
                }
                _ => return self.unknown(n),
            };
            if value.is_none() {
                return self.late_zero(n, ty);
            }
            part = value;
        }
        let Some(part) = part.filter(|_| self.tcx.is_integer(ty)) else { return self.unknown(n) };
        let v = self.eval(part);
        match self.values.as_int(v) {
            Some(x) => self.values.add(Term::Late(x)),
            None => self.unknown(n),
        }
    }

    /// Zero value in read-only data; floats, booleans and pointers are not folded.
    fn late_zero(&mut self, n: NodeId, ty: TypeId) -> V {
        if self.tcx.is_integer(ty) {
            return self.values.add(Term::Late(0));
        }
        if let Some(parts) = self.parts(ty) {
            let parts = parts.into_iter().map(|(_, ty)| self.late_zero(n, ty)).collect();
            return self.values.add(Term::Parts(parts));
        }
        if self.has_len(ty) {
            let (data, len) = (self.unknown(n), self.values.add(Term::Late(0)));
            return self.values.add(Term::Slice { data, len, cap: len });
        }
        match self.under(Some(ty)) {
            Some(Type::Interface(_)) => self.values.add(Term::LateNil(n)),
            _ => self.unknown(n),
        }
    }

    fn words(&mut self, ty: TypeId) -> Words {
        let pointer = match (self.tcx.has_pointers(ty), self.tcx.sizeof(ty)) {
            _ if !self.tcx.has(Rule::PointersApartInMemory) => None,
            (true, 8) => Some(true),
            (true, _) => None,
            (false, _) => Some(false),
        };
        // Loads may reinterpret integers of one size, and pointers of any type.
        let is_pointer = match self.under(Some(ty)) {
            Some(Type::Basic(basic)) => basic == Basic::UnsafePointer,
            Some(Type::Pointer { .. } | Type::Chan { .. } | Type::Map { .. } | Type::Signature(_)) => true,
            _ => false,
        };
        let kind = match self.num(Some(ty)) {
            _ if is_pointer => Ok(u8::MAX),
            Some(num) if num.kind != NumKind::Float => Ok(num.bits),
            _ => Err(self.tcx.under(ty)),
        };
        Words { kind, pointer }
    }

    /// Components of a value that gc decomposes into registers.
    fn parts(&mut self, ty: TypeId) -> Option<Vec<(Step, TypeId)>> {
        let parts = match self.tcx.types.under(ty).clone() {
            Type::Struct { fields } => {
                fields.iter().zip(0..).map(|(field, i)| (Step::Field(i), field.ty)).collect()
            }
            Type::Array { len: 1, elem } => vec![(Step::Elem(0), elem)],
            _ => return None,
        };
        place::few_words(self.tcx, ty).then_some(parts)
    }

    /// Stores to a spot; `n` is the statement.
    pub(super) fn write(&mut self, n: NodeId, spot: Spot, v: V, ty: Option<TypeId>) {
        match spot {
            Spot::Var(var, path) => {
                let whole = self.var(var);
                let ty = self.program.vars[var].ty;
                let v = self.replaced(whole, ty, &path, v);
                self.set_var(var, v);
            }
            Spot::Memory(place) => self.write_memory(n, place, v, ty),
            Spot::Value(_) | Spot::Other => {}
        }
    }

    /// A copy of `whole` with one part replaced.
    pub(super) fn replaced(&mut self, whole: V, ty: TypeId, path: &[u32], v: V) -> V {
        let [first, rest @ ..] = path else { return v };
        let Some(parts) = self.parts(ty) else { return v };
        let mut values = Vec::with_capacity(parts.len());
        for (i, (_, part_ty)) in (0..).zip(parts) {
            let part = self.values.part(whole, i);
            values.push(if i == *first { self.replaced(part, part_ty, rest, v) } else { part });
        }
        self.values.add(Term::Parts(values.into()))
    }

    pub(super) fn write_memory(&mut self, n: NodeId, place: Place, v: V, ty: Option<TypeId>) {
        if let (true, Some(ty)) = (place.path.is_empty(), ty) {
            self.begin_place(n, place.base, ty);
        }
        self.store(n, place, v, ty);
    }

    /// Whether values of the type are copied as a block: structs and arrays that are not decomposed.
    pub(super) fn is_moved(&mut self, ty: TypeId) -> bool {
        matches!(self.tcx.types.under(ty), Type::Struct { .. } | Type::Array { .. })
            && !place::few_words(self.tcx, ty)
    }

    /// Records that a frame variable is wholly written. gc marks this (VARDEF) for the collector if the variable has
    /// pointers, or for slot sharing if it is large.
    pub(super) fn begin_place(&mut self, n: NodeId, base: Base, ty: TypeId) {
        let marked = match base {
            Base::Local(var) => {
                let v = &self.program.vars[var];
                let shares = v.class == VarClass::Auto && !v.addr_taken && self.tcx.sizeof(ty) > MERGED;
                shares || self.tcx.has_pointers(ty)
            }
            Base::Frame(made) => {
                let literal = matches!(
                    self.program.nodes[made].kind,
                    NodeKind::ArrayLit { .. } | NodeKind::StructLit { .. }
                );
                literal && self.tcx.sizeof(ty) > MERGED || self.tcx.has_pointers(ty)
            }
            Base::Moved(_) | Base::Global(_) | Base::Heap(_) | Base::Pointer(_) => false,
        };
        if marked && let Some(state) = &mut self.state {
            let memory = self.values.add(Term::Stored(state.memory, n));
            let place = Place { base, path: Vec::new() };
            let words = Words { kind: Err(ty), pointer: None };
            state.store(memory, place, Written::Begun, words);
        }
    }

    pub(super) fn store(&mut self, n: NodeId, place: Place, v: V, ty: Option<TypeId>) {
        let split = match ty {
            Some(ty) => self.is_indirect(place.base) && self.tcx.has_pointers(ty),
            None => false,
        };
        // gc leaves out zeros that are the first store to a new object, before a later load could see them. Not so the parts
        // of a struct, which it takes apart only then, nor elements of an array inside.
        let inside = matches!(place.path[..], [_, .., Step::Elem(_) | Step::At(_)]);
        let in_parts =
            !split && !matches!(self.values.get(v), Term::Zero) && ty.is_some_and(|ty| self.is_struct(ty));
        let leaves_out_zeros = !in_parts && !inside && self.is_new(place.base);
        let mut leaves = Vec::new();
        self.leaves(place, v, ty, &mut leaves);
        if leaves_out_zeros {
            leaves.retain(|(_, v, _)| !self.is_zero(*v));
        }
        if !split {
            for (place, v, ty) in leaves {
                self.store_leaf(n, place, v, ty, 1);
            }
            return;
        }
        let mut pointers = Vec::new();
        for (place, v, ty) in leaves {
            let kept = ty.is_some_and(|ty| self.keeps_pointer(n, &place, v, ty));
            let scalars = self.scalars(v, ty, kept);
            if scalars > 0 {
                self.store_leaf(n, place.clone(), v, ty, scalars);
            }
            let in_words = ty.is_some_and(|ty| !self.is_moved(ty) && self.tcx.has_pointers(ty));
            if scalars == 0 || in_words && !kept {
                pointers.push((place, v, ty, scalars > 0));
            }
        }
        for (place, v, ty, is_part) in pointers {
            match ty {
                Some(ty) if is_part => {
                    let words = self.words(ty);
                    self.note_store(n, place, Written::Pointer, words);
                }
                _ => self.store_leaf(n, place, v, ty, 1),
            }
        }
    }

    /// Parts of a literal that were stored in a temporary, if they are few words.
    fn parts_of_literal(&mut self, v: V) -> Option<Vec<(Vec<Step>, V, Words)>> {
        let Term::Load(from @ Place { base: Base::Frame(_), .. }, _) = self.values.get(v) else {
            return None;
        };
        let parts = self.state.as_ref()?.parts_of_literal(from)?;
        let mut words = |words: &Words| match words.kind {
            Ok(_) => 1,
            Err(ty) => self.tcx.sizeof(ty) / 8,
        };
        let sum: i64 = parts.iter().map(|(_, _, stored)| words(stored)).sum();
        (sum <= MAX_COPIED_WORDS).then_some(parts)
    }

    /// Whether gc accesses the memory through a pointer, which might point to the heap.
    fn is_indirect(&self, base: Base) -> bool {
        match base {
            Base::Frame(made) => {
                matches!(self.program.nodes[made].kind, NodeKind::PtrLit { .. } | NodeKind::New { .. })
            }
            Base::Heap(made) => !matches!(self.program.nodes[made].kind, NodeKind::SliceLit { .. }),
            Base::Moved(_) | Base::Global(_) | Base::Pointer(_) => true,
            Base::Local(_) => false,
        }
    }

    /// Parts of a value that gc stores one by one.
    pub(super) fn leaves(
        &mut self,
        place: Place,
        v: V,
        ty: Option<TypeId>,
        leaves: &mut Vec<(Place, V, Option<TypeId>)>,
    ) {
        if let Some(ty) = ty
            && !matches!(self.values.get(v), Term::Zero)
            && let Some(parts) = self.parts(ty)
        {
            for (i, (step, part_ty)) in (0..).zip(parts) {
                let mut place = place.clone();
                place.path.push(step);
                let part = self.values.part(v, i);
                self.leaves(place, part, Some(part_ty), leaves);
            }
            return;
        }
        leaves.push((place, v, ty));
    }

    /// Number of stores of a value's words that are no pointers; 1 for a value that is stored as a whole.
    fn scalars(&mut self, v: V, ty: Option<TypeId>, keeps_pointer: bool) -> usize {
        let Some(ty) = ty else { return 0 };
        match self.tcx.types.under(ty) {
            Type::Slice { .. } if !keeps_pointer => 2,
            Type::Slice { .. } | Type::Basic(Basic::String) | Type::Interface(_) => 1,
            _ if matches!(self.values.get(v), Term::Zero) => 0,
            _ => usize::from(!self.tcx.has_pointers(ty)),
        }
    }

    /// Whether a slice or string is cut where it is.
    fn keeps_pointer(&mut self, n: NodeId, place: &Place, v: V, ty: TypeId) -> bool {
        let Term::Slice { data, .. } = *self.values.get(v) else { return false };
        let before = self.load(n, place.clone(), Some(ty));
        matches!(self.values.get(before), Term::Slice { .. } | Term::Load(..))
            && self.values.data(before) == data
    }

    /// Whether a type is a struct, or an array of one, in few words.
    fn is_struct(&mut self, ty: TypeId) -> bool {
        match self.tcx.types.under(ty) {
            Type::Struct { .. } => place::few_words(self.tcx, ty),
            &Type::Array { len: 1, elem } => self.is_struct(elem),
            _ => false,
        }
    }

    /// Whether nothing was stored since this object was allocated.
    fn is_new(&self, base: Base) -> bool {
        matches!(base, Base::Heap(_) | Base::Moved(_)) && self.state.as_ref().is_some_and(State::is_unstored)
    }

    /// Whether all words of a value are zero.
    fn is_zero(&self, v: V) -> bool {
        match self.values.get(v) {
            Term::Int(0) | Term::Nil | Term::Bool(false) | Term::Float(0) | Term::Zero => true,
            Term::Str(s) => s.is_empty(),
            _ => false,
        }
    }

    /// Stores a value that gc does not take apart, in `count` pieces.
    pub(super) fn store_leaf(&mut self, n: NodeId, place: Place, v: V, ty: Option<TypeId>, count: usize) {
        let new = self.is_new(place.base);
        // Outside the frame, multi-word values are stored word by word. A later load does not see the first word of an
        // interface, nor the length of a slice if that store is left out.
        let on_stack = matches!(place.base, Base::Local(_) | Base::Frame(_));
        let found = match self.under(ty) {
            Some(Type::Interface(_)) => on_stack,
            Some(Type::Slice { .. }) if new => {
                let len = self.values.len(v);
                self.values.as_int(len) != Some(0)
            }
            _ => true,
        };
        let v = if found { v } else { self.values.add(Term::Node(n, u32::MAX - 1)) };
        let words = match ty {
            Some(ty) => self.words(ty),
            None => return self.clobber(n),
        };
        let zero =
            matches!(self.values.get(v), Term::Int(0) | Term::Nil | Term::Bool(false) | Term::Float(0));
        if zero && self.state.as_ref().is_some_and(|state| state.is_zeroed(&place)) {
            return;
        }
        let taken_apart = ty.is_some_and(|ty| !self.is_moved(ty));
        if !taken_apart && let Some(parts) = self.parts_of_literal(v) {
            // gc stores the parts of a small literal in its destination instead of copying it.
            self.note_store(n, place.clone(), Written::Zeros, words);
            for (part, v, words) in parts {
                let path = place.path.iter().chain(&part).copied().collect();
                self.note_store(n, Place { base: place.base, path }, Written::Value(v), words);
            }
            return;
        }
        if let Some(state) = &mut self.state {
            let written = match self.values.get(v) {
                Term::Zero => Written::Zeros,
                // The value just loaded from this place.
                Term::Load(from, memory) if *from == place && *memory == state.memory => match place.base {
                    Base::Pointer(pointer) if self.values.is_loaded(pointer) => Written::Same,
                    _ => return,
                },
                Term::Load(from, _) if !taken_apart => Written::Moved(Some(from.clone())),
                _ if !taken_apart => Written::Moved(None),
                _ => Written::Value(v),
            };
            let memory = self.values.add(Term::Stored(state.memory, n));
            state.store_words(memory, place, written, words, count);
        }
    }
}
