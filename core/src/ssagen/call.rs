//! Calls, and what a function does when it returns.
//! Rules: cmd/compile/internal/ssagen/{ssa,intrinsics}.go `call`, `openDeferRecord`, `exit`, go1.27.

use super::*;
use crate::ssa::float::{self, Known};

/// Calls that are instructions, without effect on memory.
const PURE: [(&str, &[&str]); 2] = [
    (
        "math",
        &[
            "Sqrt",
            "sqrt",
            "Floor",
            "Ceil",
            "Trunc",
            "RoundToEven",
            "Abs",
            "FMA",
            "Float64bits",
            "Float32bits",
            "Float64frombits",
            "Float32frombits",
        ],
    ),
    (
        "math/bits",
        &[
            "TrailingZeros64",
            "TrailingZeros32",
            "TrailingZeros16",
            "TrailingZeros8",
            "ReverseBytes64",
            "ReverseBytes32",
            "ReverseBytes16",
            "Len64",
            "Len32",
            "Len16",
            "Len8",
            "Len",
            "RotateLeft8",
            "RotateLeft16",
            "RotateLeft32",
            "RotateLeft64",
            "RotateLeft",
            "OnesCount64",
            "OnesCount32",
            "OnesCount16",
            "OnesCount",
            "OnesCount8",
            "TrailingZeros",
        ],
    ),
];

/// Registers that arguments may still take.
#[derive(Clone, Copy)]
struct Registers {
    integers: i32,
    floats: i32,
}

impl Default for Registers {
    fn default() -> Self {
        Registers { integers: 9, floats: 15 }
    }
}

impl Gen<'_> {
    /// How gc makes an instruction of a call: pure, or one that reads or writes where its first argument points.
    fn intrinsic(&self, fun: NodeId) -> Option<bool> {
        let NodeKind::Func(func) = self.program.nodes[self.peeled(fun)].kind else { return None };
        let f = &self.program.funcs[func];
        let (path, name) = (&*self.tcx.pkg(f.pkg).path, &*f.name);
        if path == "sync/atomic" || path == "internal/runtime/atomic" {
            let pointer = name.ends_with("Pointer") && name != "LoadPointer";
            let known =
                ["Load", "Store", "Swap", "Add", "CompareAndSwap", "And", "Or", "Xadd", "Xchg", "Cas"];
            return (!pointer && !name.contains('.') && known.iter().any(|k| name.starts_with(k)))
                .then_some(false);
        }
        PURE.iter().any(|(pkg, names)| *pkg == path && names.contains(&name)).then_some(true)
    }

    /// Makes a call; yields the value that its results are taken from.
    pub(super) fn call(&mut self, n: NodeId) -> ValueId {
        let program = self.program;
        let node = &program.nodes[n];
        let NodeKind::Call(call) = &node.kind else { return self.opaque(Ty::MEM) };
        self.begin(n);
        self.pos = node.pos;
        let fun = self.peeled(call.fun);
        self.begin(fun);
        if let Some(pure) = self.intrinsic(fun) {
            let args: Vec<ValueId> = call.args.iter().map(|&x| self.expr(x)).collect();
            if !pure {
                return self.runtime("atomic", &args);
            }
            let v = self.value(Op::Pure, Ty::MEM, &args);
            self.f.values[v].ty = Ty::VOID;
            if let NodeKind::Func(func) = program.nodes[fun].kind {
                self.f.values[v].sym = Sym::Func(func);
                if let Some(known) = Known::of(&program.funcs[func].name) {
                    self.f.values[v].aux = float::KNOWN + known as i64;
                }
            }
            return v;
        }
        self.hold_args(n);
        let mut args = Vec::new();
        let sym = match program.nodes[fun].kind {
            NodeKind::Func(func) | NodeKind::MethodExpr { callee: func, .. } => Sym::Func(func),
            NodeKind::Closure { func } => {
                for &var in &program.funcs[func].closure_vars {
                    if let (false, Some(outer)) = (program.vars[var].by_val, program.vars[var].outer) {
                        let addr = self.var_addr(outer);
                        args.push(addr);
                    }
                }
                Sym::Func(func)
            }
            NodeKind::DotInter { x, .. } => {
                let i = self.expr(x);
                self.pos = node.pos;
                let tab = self.value(Op::ITab, Ty::PTR, &[i]);
                self.nil_check(tab);
                let at = self.value_aux(Op::OffPtr, Ty::PTR, &[tab], 24);
                let code = self.load(Ty::PTR, at);
                let data = self.value(Op::IData, Ty::PTR, &[i]);
                args.extend([code, data]);
                Sym::None
            }
            _ => {
                let closure = self.expr(fun);
                let code = self.load(Ty::PTR, closure);
                args.extend([code, closure]);
                Sym::None
            }
        };
        let mut left = Registers::default();
        if matches!(program.nodes[fun].kind, NodeKind::DotInter { .. }) {
            left.integers -= 1;
        }
        let mut offset = 0i64;
        for &x in &call.args {
            let ty = self.type_of(x);
            let in_registers = self.takes_registers(ty, &mut left);
            if self.can_ssa(ty) {
                let v = self.expr(x);
                args.push(v);
            } else if in_registers {
                let from = self.addr(x);
                self.pos = node.pos;
                self.load_words(ty, from, 0, &mut args);
            } else {
                let from = self.addr(x);
                args.push(from);
                // The callee reads it there; `x` may have a place of its own.
                let to = self.frame_addr(fun);
                self.pos = node.pos;
                let to = self.off_ptr(to, offset);
                offset = offset.saturating_add(self.ty(ty).size);
                self.move_(ty, to, from);
                args.push(to);
            }
        }
        self.pos = node.pos;
        let made = self.effect(Op::Call, &args);
        self.f.values[made].sym = sym;
        if let Sym::Func(func) = sym
            && ends(program, self.tcx, func)
            && let Some(b) = self.end()
        {
            self.f.blocks[b].kind = Kind::Exit;
            self.f.blocks[b].control = Some(made);
        }
        made
    }

    /// Takes the registers that an argument needs, if there are so many: all of it, or none.
    fn takes_registers(&mut self, ty: TypeId, left: &mut Registers) -> bool {
        let mut rest = *left;
        let fits = self.fits_registers(ty, &mut rest);
        if fits {
            *left = rest;
        }
        fits
    }

    fn fits_registers(&mut self, ty: TypeId, left: &mut Registers) -> bool {
        let (integers, floats) = match self.under(ty) {
            Type::Basic(Basic::Float32 | Basic::Float64) => (0, 1),
            Type::Basic(Basic::Complex64 | Basic::Complex128) => (0, 2),
            Type::Basic(Basic::String) | Type::Interface(_) => (2, 0),
            Type::Slice { .. } => (3, 0),
            Type::Array { len: 0, .. } => (0, 0),
            Type::Array { len: 1, elem } => return self.fits_registers(elem, left),
            Type::Array { .. } => return false,
            Type::Struct { fields } => return fields.iter().all(|f| self.fits_registers(f.ty, left)),
            _ => (1, 0),
        };
        left.integers -= integers;
        left.floats -= floats;
        left.integers >= 0 && left.floats >= 0
    }

    /// Where among what a call leaves in memory each result lies; `None`: in registers.
    pub(super) fn result_places(&mut self, types: &[TypeId]) -> Vec<Option<i64>> {
        let mut left = Registers::default();
        let mut offset = 0;
        let mut places = Vec::new();
        for &ty in types {
            if self.takes_registers(ty, &mut left) {
                places.push(None);
            } else {
                places.push(Some(offset));
                offset += self.ty(ty).size;
            }
        }
        places
    }

    /// The place of a result that the call just made left in memory: the next call takes it for its own.
    pub(super) fn result_addr(&mut self, place: i64) -> ValueId {
        let base = self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Runtime("results"));
        self.value_aux(Op::OffPtr, Ty::PTR, &[base], place)
    }

    /// What registers take of a value in memory.
    fn load_words(&mut self, ty: TypeId, from: ValueId, at: i64, words: &mut Vec<ValueId>) {
        match self.under(ty) {
            Type::Struct { fields } => {
                let offsets = self.tcx.offsetsof(ty);
                for (field, offset) in fields.iter().zip(offsets) {
                    self.load_words(field.ty, from, at + offset, words);
                }
            }
            Type::Array { len: 1, elem } => self.load_words(elem, from, at, words),
            Type::Array { .. } => {}
            _ => {
                let t = self.ty(ty);
                let ptr = self.value_aux(Op::OffPtr, Ty::PTR, &[from], at);
                words.push(self.load(t, ptr));
            }
        }
    }

    /// `go` and `defer`: what is called is a function value, or a call of one without arguments.
    pub(super) fn started(&mut self, call: NodeId, defer: bool) {
        let program = self.program;
        let NodeKind::Call(inner) = &program.nodes[call].kind else {
            self.prepare(&[call]);
            return;
        };
        self.begin(call);
        let fun = self.peeled(inner.fun);
        self.prepare(&inner.args);
        let mut args = Vec::new();
        if !matches!(
            program.nodes[fun].kind,
            NodeKind::Func(_) | NodeKind::MethodExpr { .. } | NodeKind::DotInter { .. }
        ) {
            self.prepare(&[fun]);
            let v = self.expr(fun);
            args.push(v);
        }
        for &x in &inner.args {
            let v = if self.can_ssa(self.type_of(x)) { self.expr(x) } else { self.addr(x) };
            args.push(v);
        }
        if defer && self.open_defers {
            self.defers.push(call);
            let closure = match args.first() {
                Some(&v) => v,
                None => self.value_sym(Op::Addr, Ty::PTR, &[], Sym::Node(call)),
            };
            self.defer_slot(call);
            // It is stored where the runtime finds it.
            let at = self.frame_addr(call);
            self.store(Ty::PTR, at, closure);
            return;
        }
        self.runtime(if defer { "deferproc" } else { "newproc" }, &args);
        if defer {
            // The runtime comes back here when a panic was recovered, to return at once.
            let (next, out) = (self.block(), self.block());
            if let Some(b) = self.end() {
                self.f.blocks[b].kind = Kind::Table;
                self.f.add_edge(b, next);
                self.f.add_edge(b, out);
            }
            self.start(out);
            self.exit();
            self.start(next);
        }
    }

    /// The variable that holds a deferred call is declared where the function begins, behind all else there.
    fn defer_slot(&mut self, call: NodeId) {
        let entry = self.f.entry;
        for op in [Op::VarDef, Op::VarLive] {
            let def = if self.cur == Some(entry) {
                self.effect(op, &[])
            } else if let Some(&memory) = self.ends[entry].get(&Slot::Mem) {
                let def = self.f.add(entry, op, Ty::MEM, &[memory], XPos::default());
                self.ends[entry].insert(Slot::Mem, def);
                def
            } else {
                return;
            };
            self.f.values[def].sym = Sym::Node(call);
            self.f.values[def].ty.pointers = true;
        }
    }

    /// Ends the function.
    pub(super) fn exit(&mut self) {
        let program = self.program;
        let f = &program.funcs[self.func];
        if f.has_defer {
            if self.open_defers {
                for call in self.defers.clone().into_iter().rev() {
                    let bits = self.opaque(Ty::BOOL);
                    let (run, next) = (self.block(), self.block());
                    self.branch(bits, run, next);
                    self.start(run);
                    let at = self.frame_addr(call);
                    let closure = self.load(Ty::PTR, at);
                    let code = self.load(Ty::PTR, closure);
                    self.effect(Op::Call, &[code, closure]);
                    self.jump(next);
                    self.start(next);
                }
            } else {
                self.runtime("deferreturn", &[]);
            }
        }
        let mut results = Vec::new();
        for &var in &f.results {
            let ty = program.vars[var].ty;
            if self.in_registers(var) {
                let t = self.ty(ty);
                let v = self.variable(Slot::Var(var), t);
                results.push(v);
            } else if program.vars[var].esc == Esc::Heap || self.can_ssa(ty) {
                let addr = self.var_addr(var);
                if self.can_ssa(ty) {
                    let t = self.ty(ty);
                    let v = self.load(t, addr);
                    results.push(v);
                } else {
                    let to = self.local_addr(var);
                    self.move_(ty, to, addr);
                }
            }
        }
        let memory = self.memory();
        results.push(memory);
        let end = self.value_aux(Op::Opaque, Ty::VOID, &results, 1);
        if let Some(b) = self.end() {
            self.f.blocks[b].kind = Kind::Ret;
            self.f.blocks[b].control = Some(end);
        }
    }
}

/// Functions of the runtime that do not come back.
fn ends(program: &Program, tcx: &Tcx, func: FuncId) -> bool {
    let f = &program.funcs[func];
    &*tcx.pkg(f.pkg).path == "runtime" && matches!(&*f.name, "panicrangestate" | "panicwrap" | "gopanic")
}
