//! Functions that compare and hash values, as gc generates them since 1.27: types whose values are compared the same
//! way share one (`type..eq.SS`, `type..hash.M4S`), built from the steps of `crate::signature`.
//! In: a type. Out: functions in the writer's list.
//! Rules: cmd/compile/internal/reflectdata/alg.go, go1.27.

use super::equality::Writer;
use crate::ir::node::*;
use crate::ir::type_text::all_methods;
use crate::signature::{Part, Step, is_ready_made, steps, trimmed};
use crate::types::types::{Basic, Type, TypeId, Types};

/// Larger pieces of memory, in bytes, are compared by a call.
const BIG: i64 = 64;

impl Writer<'_, '_> {
    /// Generates `type..eq.…` for a type's signature, if it needs one.
    pub(super) fn eq_of_signature(&mut self, ty: TypeId) {
        let steps = self.steps(ty);
        if !is_ready_made(&steps) {
            self.eq_func(&steps);
        }
    }

    /// Generates `type..hash.…` for a type's signature, if it needs one.
    pub(super) fn hash_of_signature(&mut self, ty: TypeId) {
        let steps = self.steps(ty);
        if !is_ready_made(&steps) {
            self.hash_func(&steps);
        }
    }

    fn steps(&mut self, ty: TypeId) -> Vec<Step> {
        let part = self.part(ty);
        steps(&part)
    }

    fn part(&mut self, ty: TypeId) -> Part {
        match self.inliner.tcx().types.under(ty).clone() {
            Type::Basic(Basic::Float32) => Part::Float32,
            Type::Basic(Basic::Float64) => Part::Float64,
            Type::Basic(Basic::Complex64) => Part::Array(2, Box::new(Part::Float32)),
            Type::Basic(Basic::Complex128) => Part::Array(2, Box::new(Part::Float64)),
            Type::Basic(Basic::String) => Part::Str,
            Type::Interface(iface) => {
                let empty = all_methods(self.inliner.tcx(), &iface).is_empty();
                if empty { Part::Eface } else { Part::Iface }
            }
            Type::Struct { fields } => {
                let offsets = self.inliner.source.tcx_mut().offsetsof(ty);
                let named: Vec<_> =
                    fields.iter().zip(offsets).filter(|(field, _)| &*field.name != "_").collect();
                let blank = named.len() < fields.len();
                let parts = named.into_iter().map(|(field, offset)| (offset, self.part(field.ty))).collect();
                Part::Struct(parts, blank, self.inliner.source.tcx_mut().sizeof(ty))
            }
            Type::Array { elem, len } => Part::Array(len, Box::new(self.part(elem))),
            _ => Part::Memory(self.inliner.source.tcx_mut().sizeof(ty)),
        }
    }

    fn eq_func(&mut self, steps: &[Step]) -> FuncId {
        let name = format!(".eq.{}", Step::text(steps));
        if let Some(&func) = self.funcs.get(&name) {
            return func;
        }
        let pointer = Types::basic(Basic::UnsafePointer);
        let params = [("p", pointer), ("q", pointer)];
        let func = self.new_func(&name, &params, ("r", Types::basic(Basic::Bool)));
        let mut maker = EqMaker { func, tests: None, strings: Vec::new(), has_call: false };
        let mut at = 0;
        for step in steps {
            maker.step(self, step, at);
            at += step.size();
        }
        maker.finish(self);
        func
    }

    fn hash_func(&mut self, steps: &[Step]) -> FuncId {
        let name = format!(".hash.{}", Step::text(steps));
        if let Some(&func) = self.funcs.get(&name) {
            return func;
        }
        let (pointer, word) = (Types::basic(Basic::UnsafePointer), Types::basic(Basic::Uintptr));
        let func = self.new_func(&name, &[("p", pointer), ("h", word)], ("~r0", word));
        let mut at = 0;
        for step in steps {
            let offset = self.number(word, at);
            match step {
                Step::Skip(_) => {}
                Step::Memory(n) => {
                    let name = match n {
                        4 => "memhash32",
                        8 => "memhash64",
                        _ => "memhash",
                    };
                    let callee = self.runtime_func(name, if matches!(n, 4 | 8) { 2 } else { 3 }, word);
                    let size = self.number(word, *n);
                    let more = if matches!(n, 4 | 8) { vec![] } else { vec![size] };
                    self.hash_step(func, callee, offset, more);
                }
                Step::Float32 | Step::Float64 | Step::Str | Step::Iface | Step::Eface => {
                    let name = match step {
                        Step::Float32 => "f32hash",
                        Step::Float64 => "f64hash",
                        Step::Str => "strhash",
                        Step::Iface => "interhash",
                        _ => "nilinterhash",
                    };
                    let callee = self.runtime_func(name, 2, word);
                    self.hash_step(func, callee, offset, vec![]);
                }
                Step::Array(n, elem) => {
                    let callee = self.hash_func(elem);
                    let width: i64 = elem.iter().map(Step::size).sum();
                    let index = self.temp(func, word);
                    let body_index = self.local(index);
                    let call = self.hash_assign(func, callee, body_index, vec![]);
                    self.array_loop(func, index, at, *n, width, call);
                }
            }
            at += step.size();
        }
        let h = self.param(func, 1);
        self.stmt(func, NodeKind::Return { results: vec![h] });
        func
    }

    fn hash_step(&mut self, func: FuncId, callee: FuncId, offset: NodeId, more: Vec<NodeId>) {
        let assign = self.hash_assign(func, callee, offset, more);
        self.inliner.prog.funcs[func].body.push(assign);
    }

    /// `h = callee(p + offset, h, more…)`
    fn hash_assign(&mut self, func: FuncId, callee: FuncId, offset: NodeId, more: Vec<NodeId>) -> NodeId {
        let at = self.add(func, 0, offset);
        let h = self.param(func, 1);
        let args = [at, h].into_iter().chain(more).collect();
        let call = self.call(callee, args, Types::basic(Basic::Uintptr));
        let h = self.param(func, 1);
        self.plain(NodeKind::Assign { x: h, y: Some(call), def: false })
    }

    /// `for i := at; i < at + n*width; i += width { body }`
    fn array_loop(&mut self, func: FuncId, index: VarId, at: i64, n: i64, width: i64, body: NodeId) {
        let word = Types::basic(Basic::Uintptr);
        let (i, start) = (self.local(index), self.number(word, at));
        let init = self.plain(NodeKind::Assign { x: i, y: Some(start), def: false });
        let (i, end) = (self.local(index), self.number(word, at + n * width));
        let cond = self.typed(Types::basic(Basic::Bool), NodeKind::Binary { op: BinOp::Lt, x: i, y: end });
        let (i, by) = (self.local(index), self.number(word, width));
        let sum = self.typed(word, NodeKind::Binary { op: BinOp::Add, x: i, y: by });
        let i = self.local(index);
        let post = self.plain(NodeKind::Assign { x: i, y: Some(sum), def: false });
        let kind = NodeKind::For {
            label: None,
            cond: Some(cond),
            post: Some(post),
            body: vec![body],
            distinct: false,
        };
        let node = self.plain(kind);
        self.inliner.prog.nodes[node].init.push(init);
        self.inliner.prog.funcs[func].body.push(node);
    }

    /// `unsafe.Add(p, offset)` for a parameter `p`.
    fn add(&mut self, func: FuncId, param: usize, offset: NodeId) -> NodeId {
        let x = self.param(func, param);
        let kind = NodeKind::BinaryBuiltin { op: BinaryBuiltin::UnsafeAdd, x, y: offset };
        self.typed(Types::basic(Basic::UnsafePointer), kind)
    }
}

/// Builds a comparison function: a failing test jumps to the end, the last one is the result.
struct EqMaker {
    func: FuncId,
    tests: Option<NodeId>,
    /// Offsets of strings whose lengths are compared but whose contents are not yet.
    strings: Vec<i64>,
    has_call: bool,
}

impl EqMaker {
    fn step(&mut self, w: &mut Writer<'_, '_>, step: &Step, at: i64) {
        let word = Types::basic(Basic::Uintptr);
        match step {
            Step::Skip(_) => {}
            Step::Memory(n) => self.memory(w, at, *n),
            Step::Float32 => self.compare(w, Types::basic(Basic::Float32), at),
            Step::Float64 => self.compare(w, Types::basic(Basic::Float64), at),
            Step::Str => {
                self.strings.push(at);
                self.compare(w, word, at + 8);
            }
            Step::Iface | Step::Eface => {
                self.contents(w);
                let table = w.inliner.source.tcx_mut().types.pointer_to(word);
                let (x, y) = (self.load(w, table, 0, at), self.load(w, table, 1, at));
                self.equal(w, x, y);
                let pointer = Types::basic(Basic::UnsafePointer);
                let (x_data, y_data) = (self.load(w, pointer, 0, at + 8), self.load(w, pointer, 1, at + 8));
                let name = if *step == Step::Eface { "efaceeq" } else { "ifaceeq" };
                self.runtime_test(w, name, vec![x, x_data, y_data]);
            }
            Step::Array(n, elem) => {
                self.contents(w);
                self.flush(w);
                let callee = w.eq_func(&trimmed(elem.clone()));
                let width: i64 = elem.iter().map(Step::size).sum();
                let index = w.temp(self.func, word);
                let i = w.local(index);
                let x = w.add(self.func, 0, i);
                let i = w.local(index);
                let y = w.add(self.func, 1, i);
                let call = w.call(callee, vec![x, y], Types::basic(Basic::Bool));
                let body = w.unless(call);
                w.array_loop(self.func, index, at, *n, width, body);
            }
        }
    }

    fn memory(&mut self, w: &mut Writer<'_, '_>, at: i64, n: i64) {
        if n > BIG {
            let word = Types::basic(Basic::Uintptr);
            let offset = w.number(word, at);
            let x = w.add(self.func, 0, offset);
            let offset = w.number(word, at);
            let y = w.add(self.func, 1, offset);
            let size = w.number(word, n);
            return self.runtime_test(w, "memequal", vec![x, y, size]);
        }
        let (mut at, mut left) = (at, n);
        while left != 0 {
            // Loads may overlap memory that is already compared.
            let (basic, back, size) = match left {
                8.. => (Basic::Uint64, 0, 8),
                5..=7 if n >= 8 => (Basic::Uint64, 8 - left, left),
                4.. => (Basic::Uint32, 0, 4),
                3 if n >= 4 => (Basic::Uint32, 1, 3),
                2.. => (Basic::Uint16, 0, 2),
                _ => (Basic::Uint8, 0, 1),
            };
            self.compare(w, Types::basic(basic), at - back);
            at += size;
            left -= size;
        }
    }

    /// `*(*T)(unsafe.Add(p, at))`
    fn load(&mut self, w: &mut Writer<'_, '_>, ty: TypeId, param: usize, at: i64) -> NodeId {
        let offset = w.number(Types::basic(Basic::Uintptr), at);
        let x = w.add(self.func, param, offset);
        let pointer = w.inliner.source.tcx_mut().types.pointer_to(ty);
        let x = w.typed(pointer, NodeKind::Conv { op: ConvOp::Nop, x });
        w.typed(ty, NodeKind::Deref { x })
    }

    fn compare(&mut self, w: &mut Writer<'_, '_>, ty: TypeId, at: i64) {
        let (x, y) = (self.load(w, ty, 0, at), self.load(w, ty, 1, at));
        self.equal(w, x, y);
    }

    fn equal(&mut self, w: &mut Writer<'_, '_>, x: NodeId, y: NodeId) {
        let test = w.typed(Types::basic(Basic::Bool), NodeKind::Binary { op: BinOp::Eq, x, y });
        self.test(w, test);
    }

    fn runtime_test(&mut self, w: &mut Writer<'_, '_>, name: &'static str, args: Vec<NodeId>) {
        let bool_type = Types::basic(Basic::Bool);
        let callee = w.runtime_func(name, args.len(), bool_type);
        let call = w.call(callee, args, bool_type);
        self.test(w, call);
        self.has_call = true;
    }

    fn test(&mut self, w: &mut Writer<'_, '_>, test: NodeId) {
        self.flush(w);
        self.tests = Some(test);
    }

    fn flush(&mut self, w: &mut Writer<'_, '_>) {
        if let Some(last) = self.tests.take() {
            let node = w.unless(last);
            w.inliner.prog.funcs[self.func].body.push(node);
        }
    }

    fn contents(&mut self, w: &mut Writer<'_, '_>) {
        for at in std::mem::take(&mut self.strings) {
            let pointer = Types::basic(Basic::UnsafePointer);
            let (x, y) = (self.load(w, pointer, 0, at), self.load(w, pointer, 1, at));
            let len = self.load(w, Types::basic(Basic::Uintptr), 0, at + 8);
            self.runtime_test(w, "memequal", vec![x, y, len]);
        }
    }

    fn finish(mut self, w: &mut Writer<'_, '_>) {
        self.contents(w);
        let last = self.tests.take();
        w.finish_equality(self.func, last, self.has_call);
    }
}
