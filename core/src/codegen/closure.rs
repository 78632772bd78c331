//! Closures and method values.
//! Rules: walk/closure.go, go1.27: record = code pointer, then captured values or addresses, in order, aligned.

use super::Gen;
use super::func::FnGen;
use super::lvalue::Loc;
use super::method::Bound;
use crate::bytecode::image::code_addr;
use crate::bytecode::op::{Instr, R};
use crate::bytecode::rtype::{Layout, Part, bitmap};
use crate::bytecode::{FnId, LayoutId};
use crate::ir::expr::outer_var;
use crate::ir::look::read_in_place;
use crate::ir::node::{ConvOp, Esc, FuncId, FuncKind, NodeId, NodeKind, VarId};
use crate::trace::made;
use crate::trace::snapshot::ObjectKind;
use crate::types::types::TypeId;
use std::rc::Rc;

impl Gen {
    /// Record of a function without captures, in read-only data.
    pub(super) fn static_closure(&mut self, id: FnId) -> u64 {
        if let Some(&addr) = self.closures.get(&id) {
            return addr;
        }
        let addr = self.out.image.reserve(8, 8);
        self.out.image.write(addr, &code_addr(id).to_le_bytes());
        self.closures.insert(id, addr);
        addr
    }

    /// Layout of a record with these parts (name, type), and their offsets.
    fn record(&mut self, name: &str, parts: &[(Rc<str>, TypeId)]) -> (LayoutId, Vec<u64>) {
        let mut at = 8u64;
        let mut offsets = Vec::new();
        let mut words = Vec::new();
        let mut out = Vec::new();
        let mut empty_end = false;
        for (part, ty) in parts {
            let align = self.bodies.tcx_mut().alignof(*ty).max(1) as u64;
            at = at.next_multiple_of(align);
            offsets.push(at);
            words.extend(
                self.bodies.tcx_mut().pointer_offsets(*ty, 1 << 20).iter().map(|&o| (at + o as u64) / 8),
            );
            let rt = self.rtype(*ty);
            out.push(Part { name: Rc::clone(part), offset: at, ty: rt });
            let size = self.bodies.tcx_mut().sizeof(*ty).max(0) as u64;
            at += size;
            empty_end = size == 0;
        }
        // As in any struct, a zero-size field at the end is padded: its address must be within the record.
        let size = (at + u64::from(empty_end)).next_multiple_of(8);
        let layout = self.out.layouts.push(Layout {
            size,
            ptrs: bitmap(words.into_iter(), size / 8),
            name: name.into(),
            kind: ObjectKind::Closure,
            ty: None,
            parts: out.into(),
        });
        (layout, offsets)
    }

    /// Layout of the object that merged variables share.
    pub(super) fn shared_layout(&mut self, leader: VarId, size: u32) -> LayoutId {
        let mut vars: Vec<(u32, VarId)> = self
            .prog
            .merged
            .iter()
            .filter(|(_, m)| m.leader == leader)
            .map(|(&var, m)| (m.offset, var))
            .collect();
        vars.sort_by_key(|&(offset, var)| (offset, var.0));
        let mut names = Vec::new();
        let mut parts = Vec::new();
        for (offset, var) in vars {
            let (name, ty) = (Rc::clone(&self.prog.vars[var].name), self.prog.vars[var].ty);
            names.push(name.to_string());
            parts.push(Part { name, offset: u64::from(offset), ty: self.rtype(ty) });
        }
        self.out.layouts.push(Layout {
            size: u64::from(size),
            ptrs: Rc::from([]),
            name: names.join(", ").into(),
            kind: ObjectKind::Value,
            ty: None,
            parts: parts.into(),
        })
    }
}

impl FnGen<'_> {
    pub fn closure(&mut self, n: NodeId, func: FuncId, dst: Option<R>) -> R {
        let id = self.g.fn_of(func);
        let vars = self.g.prog.funcs[func].closure_vars.clone();
        let d = dst.unwrap_or_else(|| self.ptr());
        if vars.is_empty() {
            let addr = self.g.static_closure(id);
            self.emit_const(d, addr as i64);
            return d;
        }
        let parts: Vec<(Rc<str>, TypeId)> = vars
            .iter()
            .map(|&v| {
                let var = &self.g.prog.vars[v];
                let ty = if var.by_val { var.ty } else { self.g.bodies.tcx_mut().types.pointer_to(var.ty) };
                (self.operand_name(func, v).unwrap_or_else(|| Rc::clone(&var.name)), ty)
            })
            .collect();
        let name = format!("{}{}", made::CLOSURE, self.g.linker_name(func));
        let (layout, offsets) = self.g.record(&name, &parts);
        // Complete the record before the closure's variable is written: the closure may capture that variable.
        let what = match self.g.prog.funcs[func].kind {
            FuncKind::GoWrap => made::GO_WRAPPER,
            FuncKind::DeferWrap => made::DEFER_WRAPPER,
            _ => "func literal",
        };
        let p = self.new_record(n, layout, what);
        let code = self.const_reg(code_addr(id) as i64);
        self.emit(Instr::St64 { p, a: code, off: 0 });
        for ((&v, (_, ty)), at) in vars.iter().zip(&parts).zip(offsets) {
            let var = &self.g.prog.vars[v];
            let (outer, by_val) = (var.outer.unwrap_or(v), var.by_val);
            let loc = self.capture_loc(outer);
            if by_val {
                let r = self.load(loc, *ty, None);
                self.store_mem(p, at as i32, *ty, r);
            } else {
                let r = match loc {
                    // The variable's own address needs no check.
                    Loc::Mem { p, off: 0 } => p,
                    other => self.addr_of(other, None),
                };
                self.emit(Instr::StP { p, a: r, off: at as i32 });
            }
        }
        self.mov_words(d, p, 1);
        d
    }

    fn capture_loc(&mut self, var: VarId) -> Loc {
        if !self.vars.contains_key(&var) {
            self.decl(var);
        }
        self.var_loc(var)
    }

    /// Name of an operand of a go or defer statement, which its wrapper captures: that of the variable, or of the callee's
    /// parameter.
    fn operand_name(&self, wrapper: FuncId, captured: VarId) -> Option<Rc<str>> {
        let prog = &self.g.prog;
        let operand = prog.vars[captured].outer.filter(|&outer| prog.vars[outer].auto_temp)?;
        let NodeKind::Assign2 { lhs, rhs, .. } = &prog.nodes[prog.vars[operand].defn?].kind else {
            return None;
        };
        let is_it =
            |(to, _): &(&NodeId, _)| matches!(prog.nodes[**to].kind, NodeKind::Local(to) if to == operand);
        let (_, from) = lhs.iter().zip(rhs).find(is_it)?;
        self.variable_name(*from).or_else(|| self.parameter_name(wrapper, captured))
    }

    /// Name of a variable, converted or not, or `&` and that of one whose address is taken.
    fn variable_name(&self, n: NodeId) -> Option<Rc<str>> {
        let prog = &self.g.prog;
        match prog.nodes[n].kind {
            NodeKind::Local(var) => Some(Rc::clone(&prog.vars[var].name)),
            NodeKind::Conv { op: ConvOp::Nop, x } => self.variable_name(x),
            NodeKind::Addr { x, .. } => Some(format!("&{}", self.variable_name(x)?).into()),
            _ => None,
        }
    }

    /// Name of the parameter for which a wrapper passes a captured operand on.
    fn parameter_name(&self, wrapper: FuncId, captured: VarId) -> Option<Rc<str>> {
        let prog = &self.g.prog;
        let [only] = prog.funcs[wrapper].body[..] else { return None };
        let NodeKind::ExprStmt { x } = prog.nodes[only].kind else { return None };
        let NodeKind::Call(call) = &prog.nodes[x].kind else { return None };
        let NodeKind::Func(callee) = prog.nodes[call.fun].kind else { return None };
        let is_it = |arg: &NodeId| matches!(prog.nodes[*arg].kind, NodeKind::Local(var) if var == captured);
        let at = call.args.iter().position(is_it)?;
        let name = &prog.vars[*prog.funcs[callee].params.get(at)?].name;
        (!name.is_empty() && &**name != "_").then(|| Rc::clone(name))
    }

    /// Allocates a record in the frame or on the heap. Returns its address in a temporary. `what`: its maker.
    fn new_record(&mut self, n: NodeId, layout: LayoutId, what: &str) -> R {
        let p = self.ptr();
        let l = &self.g.out.layouts[layout];
        let words = (l.size / 8) as u32;
        let ptrs: Vec<u32> = (0..words).filter(|&w| l.is_ptr(u64::from(w))).collect();
        if self.g.prog.nodes[n].esc == Esc::None {
            let slot = self.frame.slot(words, &ptrs);
            self.begin(slot);
            self.lea(p, slot);
            // A wrapper has no expression of the program's.
            let name = if what.ends_with(" wrapper") { what.into() } else { self.text_of(n) };
            self.declare_record(name, n, layout, slot);
        } else {
            let pos = self.g.prog.nodes[n].pos;
            let ty = self.ty(n);
            let rt = self.rt(ty);
            self.site(pos, what, rt, None);
            self.emit(Instr::New { d: p, layout: layout.0 });
        }
        p
    }

    /// `x.M` without a call.
    pub fn method_value(
        &mut self,
        n: NodeId,
        x: NodeId,
        name: &str,
        callee: Option<FuncId>,
        dst: Option<R>,
    ) -> R {
        let recv_ty = self.ty(x);
        let bound = match callee {
            Some(func) => Bound::Func(func),
            None => {
                let rt = self.rt(recv_ty);
                let m = self.g.out.types[rt].imethods.iter().position(|m| &*m.name == name).unwrap_or(0);
                Bound::Iface(rt, m as u32)
            }
        };
        let sig = self.ty(n);
        let id = self.g.bound_fn(bound, recv_ty, sig);
        let (layout, offsets) =
            self.g.record(&format!("method value {name}"), &[("receiver".into(), recv_ty)]);
        let (p, v) = if callee.is_none() {
            let v = self.expr(x, None);
            // A nil interface panics here, not at the call.
            self.emit(Instr::NilCheck { a: v });
            (self.new_record(n, layout, "method value"), v)
        } else {
            // What the receiver calls has run; what it reads may fail after the allocation.
            (self.new_record(n, layout, "method value"), self.expr(x, None))
        };
        let code = self.const_reg(code_addr(id) as i64);
        self.emit(Instr::St64 { p, a: code, off: 0 });
        self.store_mem(p, offsets[0] as i32, recv_ty, v);
        match dst {
            Some(d) => {
                self.mov_words(d, p, 1);
                d
            }
            None => p,
        }
    }

    /// Collects variables whose address is taken in this function, and conversions that need no copy.
    pub fn scan(&mut self, func: FuncId, body: &[NodeId]) {
        let (prog, tcx) = (&self.g.prog, self.g.bodies.tcx());
        let types = &tcx.types;
        self.read_in_place.extend(read_in_place(prog, tcx, body));
        let mut found = std::mem::take(&mut self.addressed);
        prog.visit_list(body, &mut |n| match &prog.nodes[n].kind {
            NodeKind::Addr { x } | NodeKind::PtrLit { x } => {
                if let Some(v) = outer_var(prog, types, *x) {
                    found.insert(v);
                }
            }
            // Slicing an array takes its address.
            NodeKind::Slice { x, .. } => {
                if let Some(v) = outer_var(prog, types, *x) {
                    found.insert(v);
                }
            }
            NodeKind::Closure { func } => {
                for &v in &prog.funcs[*func].closure_vars {
                    let var = &prog.vars[v];
                    if let (false, Some(outer)) = (var.by_val, var.outer) {
                        found.insert(outer);
                    }
                }
            }
            _ => {}
        });
        for &v in prog.funcs[func].params.iter().chain(&prog.funcs[func].results) {
            if prog.vars[v].addr_taken {
                found.insert(v);
            }
        }
        self.addressed = found;
    }
}
