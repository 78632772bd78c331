//! One function: entry (parameters moved to the heap, captured variables), body, returns, tables.
//! Rules: ssagen/ssa.go `buildssa`, walk/closure.go, go1.27.

use super::frame::{Frame, INCOMING, off};
use super::lvalue::Form;
use super::params::Registers;
use super::{Gen, Work};
use crate::bytecode::op::{Instr, Pc, R};
use crate::bytecode::{
    FEW_WORDS, FnKind, InlineId, Kind, LayoutId, MANY_WORDS, PcPos, RTypeId, Site, VarInfo, VarKind,
    VarPlace, Whole,
};
use crate::diag::DiagnosticKind;
use crate::index::{HashMap, HashSet};
use crate::ir::node::{self as ir, Esc, FuncId, FuncKind, NodeId, NodeKind, VarId};
use crate::ir::print;
use crate::lower::hoist::Hoists;
use crate::span::Pos;
use crate::syntax::ast::Name;
use crate::types::object::PkgId;
use crate::types::types::{Signature, Type, TypeId, typ};
use std::rc::Rc;

/// A branch target, placed or not.
pub(super) type Label = u32;

/// Storage of a variable.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    Frame(R),
    /// The slot holds its address.
    Heap(R),
}

/// Labels for `break` and `continue`.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub label: Option<Name>,
    pub brk: Label,
    pub cont: Option<Label>,
}

/// Kind of a function of the IR. `wrapper`: the source says that it is one.
pub(super) fn fn_kind(kind: FuncKind, wrapper: bool) -> FnKind {
    match kind {
        _ if wrapper => FnKind::Wrapper,
        FuncKind::Closure | FuncKind::RangeBody => FnKind::Closure,
        FuncKind::GoWrap | FuncKind::DeferWrap | FuncKind::Wrapper => FnKind::Wrapper,
        FuncKind::Declared | FuncKind::PackageInit => FnKind::Plain,
    }
}

/// Generates the code of one function.
pub(super) struct FnGen<'g> {
    pub g: &'g mut Gen,
    pub code: Vec<Instr>,
    pub pos: Vec<PcPos>,
    pub cur: PcPos,
    /// Pc of the function's first instruction.
    pub base: Pc,
    pub labels: Vec<Option<u32>>,
    pub frame: Frame,
    pub vars: HashMap<VarId, Place>,
    /// Variables whose address is taken; narrow ones are extended on each read.
    pub addressed: HashSet<VarId>,
    pub read_in_place: HashSet<NodeId>,
    /// Values precomputed for this statement.
    pub pre: HashMap<NodeId, R>,
    /// What runs before the statements' expressions.
    pub hoists: Hoists,
    pub targets: Vec<Target>,
    pub named_labels: HashMap<Name, Label>,
    pub fallthrough: Option<Label>,
    /// Type and variable of each result.
    pub results: Vec<(TypeId, VarId)>,
    pub param_words: u32,
    pub arg_words: u32,
    /// First word and length of each parameter and result, among the incoming words.
    pub arg_slots: Vec<(u32, u32)>,
    /// Pointer words of the incoming area.
    pub arg_ptrs: Vec<bool>,
    pub has_defer: bool,
    /// Words zeroed at entry.
    pub entry_zero: Vec<(R, u32)>,
    pub infos: Vec<VarInfo>,
    /// See [`Func::begins`](crate::bytecode::Func::begins).
    pub begins: Vec<(Pc, R)>,
    /// See [`Func::whole`](crate::bytecode::Func::whole).
    pub whole: Vec<Whole>,
    pub sites: Vec<(Pc, Site)>,
    /// See `Program::unsigned`.
    pub unsigned: Vec<(Pc, u8)>,
    pub recover_pc: Option<Pc>,
    pub open_defers: bool,
    pub kind: FnKind,
    /// The compiled IR function, if it is one.
    pub func: Option<FuncId>,
    /// See [`Gen::fn_in_wrapper`].
    pub in_wrapper: bool,
    /// Per-iteration variables of the enclosing loops.
    pub loop_vars: Vec<Vec<VarId>>,
    /// Number of enclosing loops, for `defer`.
    pub loop_depth: u32,
    /// Buffers of appends, by slice variable.
    pub append_buffers: HashMap<VarId, R>,
    /// Appends that gc performs in memory, in the slice's own place.
    pub in_place_appends: HashSet<NodeId>,
}

impl Gen {
    pub(super) fn compile(&mut self, work: Work) {
        match work {
            Work::Stub(name, code) => self.stub(name, code),
            Work::Main => self.main_stub(),
            Work::Ir(func) => self.ir_func(func, false),
            Work::InWrapper(func) => self.ir_func(func, true),
            Work::Method(key) => self.method_wrapper(&key),
            Work::Bound(bound, recv, sig) => self.bound_body(bound, recv, sig),
            Work::Expr(key) => self.method_expr_body(&key),
            Work::Native(name, index, sig) => {
                self.native_thunk(&name, (index != u32::MAX).then_some(index), sig);
            }
            Work::ErrorText => self.error_text(),
            Work::ErrorCopy => self.error_copy(),
            Work::OfType(name) => self.of_type(name),
            Work::Inits(inits) => self.inits_before(&inits),
            Work::Nothing => {
                let mut f = FnGen::new(self, 0);
                f.arg_words = 1;
                f.param_words = 1;
                f.emit(Instr::Ret { frame: 0 });
                f.finish("runtime.RuntimeError", Pos::NONE, true);
            }
        }
    }

    fn stub(&mut self, name: &str, code: Vec<Instr>) {
        let mut f = FnGen::new(self, 0);
        for ins in code {
            f.emit(ins);
        }
        f.finish(name, Pos::NONE, true);
    }

    fn main_stub(&mut self) {
        let main = self.prog.funcs.iter_enumerated().find(|(_, f)| {
            f.pkg == PkgId::USER && &*f.name == "main" && f.kind == FuncKind::Declared && !f.has_recv
        });
        // A package with another name runs only the `main` generated for its tests.
        let tcx = self.bodies.tcx();
        let runs = |f: &ir::Func| {
            let file = tcx.sources.resolve(f.pos.pos).map(|at| at.file);
            &*tcx.objects.pkgs[PkgId::USER].name == "main"
                || file.is_some_and(|id| tcx.sources.is_test_main(id))
        };
        let main = main.filter(|(_, f)| runs(f)).map(|(id, _)| id).map(|id| self.fn_of(id));
        self.out.main = main;
        self.user_inits();
        let mut f = FnGen::new(self, 4);
        // A package other than main has nothing to run.
        if let Some(main) = main {
            f.emit(Instr::RunInits);
            f.emit(Instr::Call { func: main.0 });
        }
        f.emit(Instr::MainDone);
        f.finish("runtime.main", Pos::NONE, true);
    }

    /// `Error` that returns the string its receiver points to.
    fn error_text(&mut self) {
        let mut f = FnGen::new(self, 0);
        f.arg_words = 3;
        f.param_words = 1;
        f.arg_ptrs = vec![true, true, false];
        f.emit(Instr::Ld2 { d: INCOMING + 1, p: INCOMING, off: 0 });
        f.emit(Instr::Ret { frame: 0 });
        f.finish("runtime.Error", Pos::NONE, true);
    }

    /// `Error` that makes its string on each call.
    fn error_copy(&mut self) {
        let Some(id) = (self.natives)("runtime.(*TypeAssertionError).Error") else {
            return self.error_text();
        };
        let mut f = FnGen::new(self, FEW_WORDS);
        f.arg_words = 3;
        f.param_words = 1;
        f.arg_ptrs = vec![true, true, false];
        f.emit(Instr::Native { id });
        f.emit(Instr::Ret { frame: 0 });
        f.kind = FnKind::Native;
        f.finish("runtime.Error", Pos::NONE, true);
    }

    /// A native whose closure record is in the type's window.
    fn of_type(&mut self, name: &str) {
        let id = (self.natives)(name).unwrap_or(u32::MAX);
        let mut f = FnGen::new(self, 1);
        f.arg_words = 3;
        f.param_words = 2;
        f.arg_ptrs = vec![true, true, false];
        f.emit(Instr::GetCtx { d: 0 });
        f.emit(Instr::Native { id });
        f.emit(Instr::Ret { frame: 0 });
        f.kind = FnKind::Native;
        f.finish(name, Pos::NONE, true);
    }

    /// A function with a native body. Without one, calling it ends the run.
    pub(super) fn native_thunk(&mut self, name: &str, index: Option<u32>, sig: TypeId) {
        let out = if name == "reflect.callMany" { MANY_WORDS } else { FEW_WORDS };
        let mut f = FnGen::new(self, out);
        f.declare_signature(sig);
        match index {
            Some(id) => f.emit(Instr::Native { id }),
            None => {
                let text = f.g.text(&format!("the machine has no body for {name}"));
                f.emit(Instr::Trap { text });
            }
        }
        f.emit(Instr::Ret { frame: 0 });
        f.kind = FnKind::Native;
        f.finish(name, Pos::NONE, true);
    }

    fn ir_func(&mut self, func: FuncId, in_wrapper: bool) {
        self.bodies.load(&mut self.prog, func);
        self.std_package(self.prog.funcs[func].pkg);
        let data = &self.prog.funcs[func];
        let name = self.linker_name(func);
        let std = !self.bodies.tcx().is_own(data.pkg);
        let (sig, has_body, pos, kind, wrapper) =
            (data.ty, data.has_body, data.pos.pos, data.kind, data.wrapper);
        let sources = &self.bodies.tcx().sources;
        // A closure of a library function that was inlined into the program is the library's as well.
        let foreign = kind != FuncKind::PackageInit && (sources.in_test_main(pos) || sources.in_library(pos));
        let native = (self.natives)(&name);
        self.types.reflected |= std && name.starts_with("reflect.");
        if std && (native.is_some() || !has_body) {
            return self.native_thunk(&name, native, sig);
        }
        if !has_body && kind == FuncKind::Declared {
            let why = self.bodies.unlinked(&mut self.prog, func);
            return self.error(pos, &why, DiagnosticKind::Type);
        }
        let out = self.outgoing_words(func);
        let mut f = FnGen::new(self, out);
        f.kind = fn_kind(kind, wrapper);
        f.func = Some(func);
        f.in_wrapper = in_wrapper;
        f.body(func);
        f.finish(&name, pos, std || foreign);
    }
}

/// The register with the map that the instruction works on.
fn map_used(ins: &Instr) -> Option<R> {
    match *ins {
        Instr::MapLen { m, .. }
        | Instr::MapGet { m, .. }
        | Instr::MapGet2 { m, .. }
        | Instr::MapAssign { m, .. }
        | Instr::MapDelete { m, .. }
        | Instr::MapClear { m, .. }
        | Instr::MapIter { m, .. } => Some(m),
        _ => None,
    }
}

impl<'g> FnGen<'g> {
    pub fn new(g: &'g mut Gen, out: u32) -> FnGen<'g> {
        let base = g.out.code.len() as Pc;
        FnGen {
            g,
            code: Vec::new(),
            pos: Vec::new(),
            cur: PcPos::default(),
            base,
            labels: Vec::new(),
            frame: Frame::new(out),
            vars: HashMap::default(),
            addressed: HashSet::default(),
            read_in_place: HashSet::default(),
            pre: HashMap::default(),
            hoists: Hoists::default(),
            targets: Vec::new(),
            named_labels: HashMap::default(),
            fallthrough: None,
            results: Vec::new(),
            param_words: 0,
            arg_words: 0,
            arg_slots: Vec::new(),
            arg_ptrs: Vec::new(),
            has_defer: false,
            entry_zero: Vec::new(),
            infos: Vec::new(),
            begins: Vec::new(),
            whole: Vec::new(),
            sites: Vec::new(),
            unsigned: Vec::new(),
            recover_pc: None,
            open_defers: false,
            kind: FnKind::Plain,
            func: None,
            in_wrapper: false,
            loop_vars: Vec::new(),
            loop_depth: 0,
            append_buffers: HashMap::default(),
            in_place_appends: HashSet::default(),
        }
    }

    /// Whether this is the package initialiser, where heap literals of constants become static data.
    pub fn in_init(&self) -> bool {
        self.func.is_some_and(|func| self.g.prog.funcs[func].kind == FuncKind::PackageInit)
    }

    // ---- emission

    pub fn emit(&mut self, ins: Instr) {
        if self.g.prog.forced.checked
            && let Some(a) = ins.pointer_used().or_else(|| map_used(&ins))
        {
            self.code.push(Instr::CheckAlive { a });
            self.pos.push(self.cur);
        }
        self.code.push(ins);
        self.pos.push(self.cur);
    }
    pub fn new_label(&mut self) -> Label {
        self.labels.push(None);
        self.labels.len() as Label - 1
    }
    pub fn place(&mut self, label: Label) {
        self.labels[label as usize] = Some(self.code.len() as u32);
    }
    pub fn jump(&mut self, label: Label) {
        self.emit(Instr::Jmp { t: label });
    }
    pub fn here(&self) -> Pc {
        self.base + self.code.len() as Pc
    }
    pub fn set_pos(&mut self, pos: ir::XPos) {
        if pos.pos.is_known() {
            self.cur = self.g.pc_pos(pos);
        }
    }
    pub fn step(&mut self, pos: ir::XPos) {
        self.set_pos(pos);
        self.emit(Instr::Step);
    }
    pub fn unsupported(&mut self, n: NodeId, what: &str) {
        let pos = self.g.prog.nodes[n].pos.pos;
        self.g.error(pos, &format!("running {what} is not supported yet"), DiagnosticKind::Unsupported);
    }

    /// Rejects elements stored in blocks: channel operations copy them from and to frame words.
    pub fn check_element(&mut self, n: NodeId, ty: TypeId) {
        if self.form(ty) == super::lvalue::Form::Huge {
            self.unsupported(n, "a channel of large elements in a frame of this size");
        }
    }

    // ---- types

    pub fn rt(&mut self, ty: TypeId) -> RTypeId {
        self.g.rtype(ty)
    }
    pub fn kind_of(&mut self, ty: TypeId) -> Kind {
        super::rtype::type_kind(self.g.bodies.tcx_mut(), ty)
    }
    pub fn size(&mut self, ty: TypeId) -> u64 {
        self.g.bodies.tcx_mut().sizeof(ty).max(0) as u64
    }
    /// Size of a value in frame words.
    pub fn words(&mut self, ty: TypeId) -> u32 {
        self.g.words(ty)
    }
    pub fn ptr_words(&mut self, ty: TypeId) -> Vec<u32> {
        if self.g.is_huge(ty) {
            return vec![0];
        }
        self.g.bodies.tcx_mut().pointer_offsets(ty, 1 << 20).iter().map(|&o| (o / 8) as u32).collect()
    }
    pub fn ty(&self, n: NodeId) -> TypeId {
        self.g.prog.nodes[n].ty.unwrap_or(typ::INVALID)
    }
    pub fn node(&self, n: NodeId) -> &NodeKind {
        &self.g.prog.nodes[n].kind
    }

    // ---- slots

    pub fn temp(&mut self, ty: TypeId) -> R {
        let (words, ptrs) = (self.words(ty), self.ptr_words(ty));
        self.frame.temp(words, &ptrs)
    }
    /// A permanent slot for a value that the code from here on makes.
    pub fn slot(&mut self, ty: TypeId) -> R {
        let (words, ptrs) = (self.words(ty), self.ptr_words(ty));
        let slot = self.frame.slot(words, &ptrs);
        self.begin(slot);
        slot
    }
    /// Records that a slot's value is made or declared here, so that what the slot held before is dead.
    pub fn begin(&mut self, slot: R) {
        self.begins.push((self.here(), slot));
    }
    /// A temporary of one scalar word.
    pub fn word(&mut self) -> R {
        self.frame.temp(1, &[])
    }
    pub fn ptr(&mut self) -> R {
        self.frame.temp(1, &[0])
    }

    // ---- signature, body, exits

    /// Lays out the incoming area for a signature; the receiver is among the parameters.
    pub fn declare_signature(&mut self, sig: TypeId) {
        let Type::Signature(sig) = self.g.bodies.tcx().get(sig).clone() else { return };
        if let Some(recv) = &sig.recv {
            self.incoming(recv.ty);
        }
        self.incoming_signature(&sig);
    }

    /// Allocates incoming words for parameters and results, without the receiver.
    pub fn incoming_signature(&mut self, sig: &Signature) {
        for p in sig.params.iter() {
            self.incoming(p.ty);
        }
        self.param_words = self.arg_words;
        for p in sig.results.iter() {
            self.incoming(p.ty);
        }
    }

    /// Allocates incoming words for a value of this type.
    pub fn incoming(&mut self, ty: TypeId) -> R {
        let words = self.words(ty);
        let at = self.arg_words;
        self.arg_words += words;
        self.arg_slots.push((at, words));
        self.arg_ptrs.resize(self.arg_words as usize, false);
        for p in self.ptr_words(ty) {
            if let Some(bit) = self.arg_ptrs.get_mut((at + p) as usize) {
                *bit = true;
            }
        }
        if at + words > u32::from(R::MAX - INCOMING) {
            self.frame.too_large = true;
            return INCOMING;
        }
        INCOMING + at as R
    }

    fn body(&mut self, func: FuncId) {
        let data = &self.g.prog.funcs[func];
        let (params, results, body, closure_vars) =
            (data.params.clone(), data.results.clone(), data.body.clone(), data.closure_vars.clone());
        self.cur = self.g.pc_pos(data.pos);
        let prog = &self.g.prog;
        let (mut has_defer, mut returns_bare) = (false, false);
        prog.visit_list(&body, &mut |n| match prog.nodes[n].kind {
            NodeKind::Defer { at: None, .. } => has_defer = true,
            // It returns blank results, too, so they must be zeroed.
            NodeKind::Return { ref results } => returns_bare |= results.is_empty(),
            // The token for deferring in range-over-func bodies.
            NodeKind::Func(f) if &*prog.funcs[f].name == "deferrangefunc" => has_defer = true,
            _ => {}
        });
        self.has_defer = has_defer;
        self.open_defers = has_defer && crate::lower::defers::has_open_defers(&self.g.prog, func);
        self.scan(func, &body);
        let mut registers = Registers::default();
        for &p in &params {
            let ty = self.g.prog.vars[p].ty;
            let at = self.incoming(ty);
            let huge = self.form(ty) == super::lvalue::Form::Huge;
            self.vars.insert(p, if huge { Place::Heap(at) } else { Place::Frame(at) });
            self.keep_param(p, at, &mut registers);
        }
        self.param_words = self.arg_words;
        for &r in &results {
            let ty = self.g.prog.vars[r].ty;
            let at = self.incoming(ty);
            let huge = self.form(ty) == super::lvalue::Form::Huge;
            self.vars.insert(r, if huge { Place::Heap(at) } else { Place::Frame(at) });
            if huge {
                self.zero(at, ty);
            }
            self.results.push((ty, r));
        }
        self.captured(&closure_vars);
        for &r in &results {
            // A library function's body may name results that its recorded declaration does not.
            let std = !self.g.bodies.tcx().is_own(self.g.prog.funcs[func].pkg);
            let named = std || !self.g.prog.vars[r].name.starts_with('~');
            let ty = self.g.prog.vars[r].ty;
            if (named || self.has_defer || returns_bare)
                && let Some(&Place::Frame(at)) = self.vars.get(&r)
            {
                self.zero(at, ty);
            }
        }
        for &v in params.iter().chain(&results) {
            if self.g.prog.vars[v].esc == Esc::Heap {
                self.move_param(v, params.contains(&v));
            }
        }
        for &v in params.iter().chain(&results) {
            self.declare_forced(v);
        }
        for &p in &params {
            self.declare_info(p, VarKind::Param);
        }
        for &r in &results {
            self.declare_info(r, VarKind::Result);
        }
        let first = self.code.len();
        // What the body declares stays in scope until the function has returned.
        self.stmts_inlined(&body);
        // Control falls off the end.
        let ended = self.code.len() > first
            && matches!(self.code.last(), Some(Instr::Ret { .. } | Instr::Jmp { .. }));
        let pending = self.labels.contains(&Some(self.code.len() as u32));
        if !ended || pending {
            let end = self.g.prog.funcs[func].end_pos;
            self.step(if end.pos.is_known() { end } else { self.g.prog.funcs[func].pos });
            self.return_sequence();
        }
        if self.has_defer {
            self.recover_pc = Some(self.here());
            self.return_sequence();
        }
    }

    /// Runs deferred calls, copies results back from the heap, and returns.
    pub fn return_sequence(&mut self) {
        if self.has_defer {
            let exit = self.cur;
            if let Some(func) = self.func.filter(|_| !self.open_defers) {
                // All exits run deferred calls at one position, the function's closing brace. A caller's position is
                // that of the instruction before its pc.
                self.set_pos(self.g.prog.funcs[func].end_pos);
                self.emit(Instr::Nop);
            }
            self.emit(Instr::RunDefers);
            self.cur = exit;
        }
        let results = self.results.clone();
        let mut at = INCOMING.wrapping_add(self.param_words as R);
        for (ty, var) in results {
            if let Some(&Place::Heap(slot)) = self.vars.get(&var)
                && slot != at
            {
                self.load_mem(slot, 0, ty, Some(at));
            }
            // Overflows only in a frame that is too large, whose code is generated again.
            at = at.wrapping_add(self.words(ty) as R);
        }
        self.emit(Instr::Ret { frame: 0 });
    }

    /// What-if: marks a variable that stays in this frame although its address escapes.
    pub fn declare_forced(&mut self, var: VarId) {
        if !self.g.prog.forced.vars.contains(&var) {
            return;
        }
        let Some(&Place::Frame(slot)) = self.vars.get(&var) else { return };
        let (ty, name) = (self.g.prog.vars[var].ty, Rc::clone(&self.g.prog.vars[var].name));
        let size = self.size(ty) as u32;
        let text = self.g.text(&name);
        let p = self.frame.slot(1, &[]);
        self.lea(p, slot);
        self.emit(Instr::Forced { p, size, text });
    }

    /// What-if: marks an allocation that stays in this frame although it escapes; `p` holds its address.
    pub fn forced_object(&mut self, n: NodeId, p: R) {
        if !self.g.prog.forced.nodes.contains(&n) {
            return;
        }
        let ty = self.ty(n);
        let size = match *self.node(n) {
            NodeKind::SliceLit { len, .. } => {
                let elem = self.elem_type(ty);
                self.size(elem) * len.max(0) as u64
            }
            NodeKind::New { .. } | NodeKind::PtrLit { .. } => {
                let elem = self.pointee(ty);
                self.size(elem)
            }
            NodeKind::MakeMap { .. } | NodeKind::MapLit { .. } => {
                self.g.out.layouts[self.g.out.map_layout].size
            }
            _ => 8,
        };
        let what = self.text_of(n);
        let text = self.g.text(&what);
        self.emit(Instr::Forced { p, size: size as u32, text });
    }

    /// Moves a parameter or result to the heap, as escape analysis decided.
    fn move_param(&mut self, var: VarId, copy: bool) {
        let Some(&Place::Frame(at)) = self.vars.get(&var) else { return };
        let ty = self.g.prog.vars[var].ty;
        let slot = self.frame.slot(1, &[0]);
        self.new_var_object(var, slot);
        if copy {
            self.store_mem(slot, 0, ty, at);
        }
        self.vars.insert(var, Place::Heap(slot));
    }

    /// `slot = new(T)` for a variable that moved to the heap.
    pub fn new_var_object(&mut self, var: VarId, slot: R) {
        let (ty, name) = (self.g.prog.vars[var].ty, Rc::clone(&self.g.prog.vars[var].name));
        let rt = self.rt(ty);
        let layout = self.g.out.types[rt].layout;
        let pos = self.g.prog.vars[var].pos;
        let merged = self.g.prog.merged.get(&var).copied();
        if let Some(merged) = merged
            && merged.leader != var
            && let Some(&Place::Heap(leader)) = self.vars.get(&merged.leader)
        {
            // The leader's declaration allocated the object.
            let first = self.g.prog.merged.get(&merged.leader).map_or(0, |m| m.offset);
            let k = merged.offset as i32 - first as i32;
            self.emit(Instr::AddK { d: slot, a: leader, k });
            return;
        }
        self.site(pos, &name, rt, Some(Rc::clone(&name)));
        if let Some(merged) = merged {
            let sharers = self.sharers(merged.leader);
            if let Some((_, site)) = self.sites.last_mut() {
                site.shared_by = sharers;
            }
        }
        let Some(merged) = merged else {
            self.emit(Instr::New { d: slot, layout: layout.0 });
            return;
        };
        let layout = self.g.shared_layout(var, merged.size);
        self.emit(Instr::New { d: slot, layout: layout.0 });
        if merged.offset != 0 {
            self.emit(Instr::AddK { d: slot, a: slot, k: merged.offset as i32 });
        }
    }

    /// The variables that share an object.
    fn sharers(&self, leader: VarId) -> Vec<(Rc<str>, PcPos)> {
        let program = &self.g.prog;
        let func = &program.funcs[program.vars[leader].func];
        let merged =
            func.dcl.iter().filter(|var| program.merged.get(var).is_some_and(|m| m.leader == leader));
        merged
            .map(|&var| (Rc::clone(&program.vars[var].name), self.g.pc_pos(program.vars[var].pos)))
            .collect()
    }

    /// Records that the next instruction allocates.
    pub fn site(&mut self, pos: ir::XPos, what: &str, ty: RTypeId, variable: Option<Rc<str>>) {
        let pos = self.g.pc_pos(pos);
        let ty = Rc::clone(&self.g.out.types[ty].name);
        let pc = self.here();
        self.sites.push((pc, Site { pos, what: what.into(), ty, variable, shared_by: Vec::new() }));
    }
    /// Marks which indices of the next bounds check (low, high, max) have the widest unsigned types.
    pub fn unsigned_operands(&mut self, indices: &[Option<NodeId>]) {
        let mut mask = 0;
        for (i, index) in indices.iter().enumerate() {
            if let Some(index) = *index
                && self.const_int(index).is_none()
            {
                let ty = self.ty(index);
                let wide = matches!(self.kind_of(ty), Kind::Uint | Kind::Uint64 | Kind::Uintptr);
                mask |= u8::from(wide) << i;
            }
        }
        if mask != 0 {
            let pc = self.here();
            self.unsigned.push((pc, mask));
        }
    }
    /// Like `site`, with `-m`'s text for the expression.
    pub fn site_of(&mut self, n: NodeId) {
        let what = self.text_of(n);
        let ty = self.ty(self.g.prog.allocated(n));
        let rt = self.rt(ty);
        let pos = self.g.prog.nodes[n].pos;
        self.site(pos, &what, rt, None);
    }

    /// Reads captured variables from the closure record at entry.
    fn captured(&mut self, vars: &[VarId]) {
        if vars.is_empty() {
            return;
        }
        let ctx = self.frame.slot(1, &[0]);
        self.emit(Instr::GetCtx { d: ctx });
        let mut at = 8u64;
        for &v in vars {
            let var = &self.g.prog.vars[v];
            let (ty, by_val) = (var.ty, var.by_val);
            if by_val {
                let align = self.g.bodies.tcx_mut().alignof(ty).max(1) as u64;
                at = at.next_multiple_of(align);
                let slot = self.slot(ty);
                self.load_mem(ctx, at as i32, ty, Some(slot));
                self.vars.insert(v, Place::Frame(slot));
                at += self.size(ty);
            } else {
                at = at.next_multiple_of(8);
                let slot = self.frame.slot(1, &[0]);
                self.emit(Instr::Ld64 { d: slot, p: ctx, off: at as i32 });
                self.vars.insert(v, Place::Heap(slot));
                at += 8;
            }
            self.declare_info(v, VarKind::Captured);
        }
    }

    /// Brings a variable into scope for the viewer.
    pub fn declare_info(&mut self, var: VarId, kind: VarKind) {
        let v = &self.g.prog.vars[var];
        let (name, ty, pos) = (Rc::clone(&v.name), v.ty, v.pos);
        if &*name == "_" || v.auto_temp || name.starts_with('.') || name.starts_with("~p") {
            return;
        }
        let (slot, place) = match self.vars.get(&var) {
            Some(&Place::Frame(r)) => (r, VarPlace::Frame),
            Some(&Place::Heap(r)) => (r, VarPlace::Heap),
            None => return,
        };
        self.show(name, ty, slot, place, kind, pos);
    }

    /// gc's text for an expression.
    pub fn text_of(&self, n: NodeId) -> Name {
        print::expr(&self.g.prog, self.g.bodies.tcx(), n).into()
    }

    /// Shows an object of a literal, `new` or `make` in the frame from here on, under gc's text for the expression.
    pub fn declare_object(&mut self, n: NodeId, ty: TypeId, slot: R) {
        if self.form(ty) == Form::Huge || self.size(ty) == 0 {
            return;
        }
        let name = self.text_of(n);
        let pos = self.g.prog.nodes[n].pos;
        let made = self.ty(n);
        let place = if self.kind_of(made) == Kind::String { VarPlace::Text } else { VarPlace::Frame };
        self.show(name, ty, slot, place, VarKind::Temp, pos);
    }

    /// Like [`FnGen::declare_object`], for objects that are not Go values.
    pub fn declare_record(&mut self, name: Name, n: NodeId, record: LayoutId, slot: R) {
        let (ty, pos) = (self.ty(n), self.g.prog.nodes[n].pos);
        self.show(name, ty, slot, VarPlace::Record(record), VarKind::Temp, pos);
    }

    fn show(&mut self, name: Name, ty: TypeId, slot: R, place: VarPlace, kind: VarKind, at: ir::XPos) {
        let ty = self.rt(ty);
        let here = self.here();
        let inl = at.inl.map(|i| InlineId(i.0));
        let live = here..Pc::MAX;
        self.infos.push(VarInfo { name, ty, slot, place, kind, pos: at.pos, inl, live, set: here });
    }

    /// Marks these variables as initialised from here on.
    pub fn now_set(&mut self, lhs: &[NodeId]) {
        let here = self.here();
        for &x in lhs {
            let NodeKind::Local(var) = *self.node(x) else { continue };
            let Some(&Place::Frame(slot)) = self.vars.get(&var) else { continue };
            if let Some(info) = self.infos.iter_mut().rev().find(|i| i.slot == slot) {
                info.set = here;
            }
        }
    }

    /// Ends the scope of variables declared since `mark`.
    pub fn end_scope(&mut self, mark: usize) {
        let here = self.here();
        for info in &mut self.infos[mark..] {
            // An unnamed object may be referenced from outside its scope.
            if info.live.end == Pc::MAX && info.kind != VarKind::Temp {
                info.live.end = here;
            }
        }
    }

    /// Address of a frame word.
    pub fn lea(&mut self, d: R, r: R) {
        self.emit(Instr::Lea { d, off: off(r) });
    }
}
