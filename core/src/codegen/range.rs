//! `for range`.
//! Rules: Go spec "For statements with range clause"; walk/range.go, walk/order.go (what is copied), go1.27.

use super::func::{self, FnGen, Label};
use super::lvalue::{Form, Loc};
use crate::bytecode::Kind;
use crate::bytecode::op::{Instr, R};
use crate::ir::node::{Esc, NodeId, NodeKind, VarClass, VarId, XPos};
use crate::ir::reassign;
use crate::lower::range::{Over, clears_map};
use crate::lower::turn::Target;
use crate::syntax::ast::Name;
use crate::types::types::{TypeId, typ};

/// A loop: the parts of its statement, and its labels.
pub struct Loop<'a> {
    pub pos: XPos,
    pub label: Option<Name>,
    /// The operand.
    pub x: NodeId,
    /// Where the key is stored; `None` if it is blank or missing.
    pub key: Option<NodeId>,
    /// Where the value is stored; `None` if it is blank or missing.
    pub value: Option<NodeId>,
    pub body: &'a [NodeId],
    /// The variables that the statement declares.
    pub vars: &'a [VarId],
}

/// The labels of a loop.
#[derive(Clone, Copy)]
struct Labels {
    /// Tests whether there is another iteration.
    top: Label,
    /// Where `continue` leads.
    cont: Label,
    end: Label,
}

impl FnGen<'_> {
    pub fn range(&mut self, n: NodeId, it: &Loop) {
        let scope = self.infos.len();
        self.declare(it.vars, true);
        self.prepare(it.x);
        // The state of the loop needs permanent slots, because the body spans statements.
        match Over::of(&self.g.prog, self.g.bodies.tcx_mut(), it.x) {
            Some(Over::Slice { elem }) => {
                let operand = self.slice_operand(n, it.x);
                self.range_elements(n, it, operand, elem);
            }
            Some(Over::Array { elem, len, by_pointer }) => {
                let operand = self.array_operand(n, it, len, by_pointer);
                self.range_elements(n, it, operand, elem);
            }
            Some(Over::String) => self.range_string(n, it),
            Some(Over::Map { key, elem }) => self.range_map(n, it, key, elem),
            Some(Over::Chan { elem }) => self.range_chan(n, it, elem),
            Some(Over::Int(ty)) => self.range_int(n, it, ty),
            None => self.unsupported(n, "this range"),
        }
        self.end_scope(scope);
    }

    /// Address and number of the elements of a slice.
    fn slice_operand(&mut self, n: NodeId, x: NodeId) -> [R; 2] {
        self.unchanged(n, x).map(|s| [s, s + 1]).unwrap_or_else(|| {
            let (base, len) = (self.frame.slot(1, &[0]), self.frame.slot(1, &[]));
            let s = self.expr(x, None);
            self.emit(Instr::Mov { d: base, a: s });
            self.emit(Instr::Mov { d: len, a: s + 1 });
            [base, len]
        })
    }

    /// Address and number of the elements of an array, which is copied, or of the array behind a pointer.
    fn array_operand(&mut self, n: NodeId, it: &Loop, elements: i64, by_pointer: bool) -> [R; 2] {
        let base = match it.value {
            Some(_) if by_pointer => self.operand(n, it.x, 1),
            Some(_) => {
                let base = self.frame.slot(1, &[0]);
                self.base_of_array(it.x, base);
                base
            }
            None => {
                // If nothing needs evaluating, the type checker has replaced the operand by a number.
                self.evaluate_array(it.x);
                self.frame.slot(1, &[0])
            }
        };
        let len = self.frame.slot(1, &[]);
        self.emit_const(len, elements);
        [base, len]
    }

    /// Over the elements of a slice or an array.
    fn range_elements(&mut self, n: NodeId, it: &Loop, [base, len]: [R; 2], elem: TypeId) {
        let size = self.size(elem) as u32;
        let i = self.frame.slot(1, &[]);
        self.emit(Instr::Const { d: i, v: 0 });
        let labels = self.begin_iteration(n);
        self.emit(Instr::BrLeS { a: len, b: i, t: labels.end });
        self.declare(it.vars, false);
        if let Some(value) = it.value {
            let mark = self.frame.mark();
            let p = self.ptr();
            self.emit(Instr::ElemAddr { d: p, p: base, i, size });
            match it.key.filter(|_| it.vars.is_empty()) {
                Some(key) => {
                    let v = self.load_mem(p, 0, elem, None);
                    self.bind_both((key, typ::INT, i), (value, elem, v));
                }
                None => self.bind_mem(value, elem, p),
            }
            self.frame.release(mark);
        }
        if let Some(key) = it.key.filter(|_| it.value.is_none() || !it.vars.is_empty()) {
            self.bind(key, typ::INT, i);
        }
        self.iteration(it, labels);
        self.emit(Instr::AddK { d: i, a: i, k: 1 });
        self.end_iteration(labels);
    }

    /// Copies an array, and stores the address of its first element in `base`.
    fn base_of_array(&mut self, x: NodeId, base: R) {
        let ty = self.ty(x);
        if self.form(ty) == Form::Huge {
            self.expr(x, Some(base));
        } else {
            let copy = self.slot(ty);
            self.expr(x, Some(copy));
            self.lea(base, copy);
        }
    }

    fn range_string(&mut self, n: NodeId, it: &Loop) {
        let s = self.operand(n, it.x, 2);
        let i = self.frame.slot(1, &[]);
        let rune = self.frame.slot(2, &[]);
        self.emit(Instr::Const { d: i, v: 0 });
        let labels = self.begin_iteration(n);
        self.emit(Instr::BrLeS { a: s + 1, b: i, t: labels.end });
        self.emit(Instr::DecodeRune { d: rune, s, i });
        self.declare(it.vars, false);
        if let (Some(key), Some(value), []) = (it.key, it.value, it.vars) {
            self.bind_both((key, typ::INT, i), (value, typ::INT32, rune));
        } else {
            if let Some(key) = it.key {
                self.bind(key, typ::INT, i);
            }
            if let Some(value) = it.value {
                self.bind(value, typ::INT32, rune);
            }
        }
        self.iteration(it, labels);
        self.emit(Instr::Mov { d: i, a: rune + 1 });
        self.end_iteration(labels);
    }

    fn range_map(&mut self, n: NodeId, it: &Loop, key_ty: TypeId, elem: TypeId) {
        let x_ty = self.ty(it.x);
        if clears_map(&self.g.prog, self.g.bodies.tcx_mut(), n) {
            let m = self.expr(it.x, None);
            let ty = self.rt(x_ty).0;
            self.emit(Instr::MapClear { m, ty });
            return;
        }
        let iter = self.frame.slot(12, &[0, 1, 3, 9, 10]);
        let m = self.expr(it.x, None);
        let ty = self.rt(x_ty).0;
        self.emit(Instr::MapIter { it: iter, m, ty });
        let labels = self.begin_iteration(n);
        self.emit(Instr::BrEqK { a: iter, k: 0, t: labels.end });
        self.declare(it.vars, false);
        if let (Some(key), Some(value), []) = (it.key, it.value, it.vars) {
            let mark = self.frame.mark();
            let k = self.load_mem(iter, 0, key_ty, None);
            let v = self.load_mem(iter + 1, 0, elem, None);
            self.bind_both((key, key_ty, k), (value, elem, v));
            self.frame.release(mark);
        } else {
            if let Some(key) = it.key {
                self.bind_mem(key, key_ty, iter);
            }
            if let Some(value) = it.value {
                self.bind_mem(value, elem, iter + 1);
            }
        }
        self.iteration(it, labels);
        self.emit(Instr::MapNext { it: iter, ty });
        self.end_iteration(labels);
    }

    fn range_chan(&mut self, n: NodeId, it: &Loop, elem: TypeId) {
        self.check_element(it.x, elem);
        let c = self.operand(n, it.x, 1);
        let v = self.slot(elem);
        let ok = self.frame.slot(1, &[]);
        let labels = self.begin_iteration(n);
        self.clear_pointers(v, elem);
        self.emit(Instr::Recv { d: v, c, ok });
        self.emit(Instr::BrF { a: ok, t: labels.end });
        self.canonical(v, elem);
        self.declare(it.vars, false);
        if let Some(key) = it.key {
            self.bind(key, elem, v);
        }
        self.iteration(it, labels);
        self.end_iteration(labels);
    }

    fn range_int(&mut self, n: NodeId, it: &Loop, ty: TypeId) {
        let i = self.frame.slot(1, &[]);
        let len = self.frame.slot(1, &[]);
        self.expr(it.x, Some(len));
        self.emit(Instr::Const { d: i, v: 0 });
        let labels = self.begin_iteration(n);
        let signed = self.kind_of(ty).is_signed();
        self.emit(if signed {
            Instr::BrLeS { a: len, b: i, t: labels.end }
        } else {
            Instr::BrLeU { a: len, b: i, t: labels.end }
        });
        self.declare(it.vars, false);
        if let Some(key) = it.key {
            self.bind(key, ty, i);
        }
        self.iteration(it, labels);
        self.emit(Instr::AddK { d: i, a: i, k: 1 });
        self.end_iteration(labels);
    }

    /// The operand of loop `n`, a pointer and perhaps a length, which must not change while the loop runs.
    fn operand(&mut self, n: NodeId, x: NodeId, words: u32) -> R {
        self.unchanged(n, x).unwrap_or_else(|| {
            let r = self.frame.slot(words, &[0]);
            self.expr(x, Some(r))
        })
    }

    /// Where the operand of loop `n` is, if that is a variable that the loop does not assign: gc's back end needs no copy
    /// of it, and keeps the variable alive instead.
    fn unchanged(&mut self, n: NodeId, x: NodeId) -> Option<R> {
        let NodeKind::Local(var) = *self.node(x) else { return None };
        let prog = &self.g.prog;
        let v = &prog.vars[var];
        let is_own = match v.class {
            VarClass::Param | VarClass::Auto => true,
            VarClass::Closure => v.by_val,
            VarClass::Result => false,
        };
        if !is_own || v.addr_taken {
            return None;
        }
        let (mut assigned, types) = (Vec::new(), &self.g.bodies.tcx().types);
        prog.visit(n, &mut |n| reassign::assigned(prog, types, n, &mut assigned));
        if assigned.contains(&prog.canonical(var)) {
            return None;
        }
        match self.var_loc(var) {
            Loc::Frame { r, sub: 0, whole: Some(_) } => Some(r),
            _ => None,
        }
    }

    /// The start of each iteration, which is a step.
    fn begin_iteration(&mut self, n: NodeId) -> Labels {
        let labels = Labels { top: self.new_label(), cont: self.new_label(), end: self.new_label() };
        self.place(labels.top);
        self.step(self.g.prog.nodes[n].pos);
        labels
    }

    /// The body, up to where `continue` leads.
    fn iteration(&mut self, it: &Loop, labels: Labels) {
        self.targets.push(func::Target { label: it.label.clone(), brk: labels.end, cont: Some(labels.cont) });
        self.loop_depth += 1;
        self.stmts(it.body);
        self.loop_depth -= 1;
        self.targets.pop();
        self.place(labels.cont);
        // What follows belongs to the range clause.
        self.set_pos(it.pos);
    }

    /// The end of an iteration, and of the loop.
    fn end_iteration(&mut self, labels: Labels) {
        self.jump(labels.top);
        self.place(labels.end);
    }

    /// `on_heap`: declares the variables on the heap, once before the loop; otherwise those in the frame, once per
    /// iteration.
    fn declare(&mut self, vars: &[VarId], on_heap: bool) {
        for &var in vars {
            if (self.g.prog.vars[var].esc == Esc::Heap) == on_heap {
                self.decl(var);
            }
        }
    }

    /// Assigns an iteration value in register form.
    fn bind(&mut self, to: NodeId, ty: TypeId, r: R) {
        let mark = self.frame.mark();
        self.prepare_places(&[to], &[]);
        self.store_to(to, r, ty);
        self.frame.release(mark);
    }

    /// Assigns key and value to existing places, in turn.
    fn bind_both(&mut self, key: (NodeId, TypeId, R), value: (NodeId, TypeId, R)) {
        let mark = self.frame.mark();
        self.prepare_places(&[key.0, value.0], &[]);
        self.keep_for_later([key, value].map(|(to, ..)| (Target::Place(to), None)).to_vec());
        for (to, ty, r) in [key, value] {
            self.store_to(to, r, ty);
        }
        self.frame.release(mark);
    }

    /// Converts a value assigned to an interface variable (`for i = range …`); other values are returned as they are.
    pub(super) fn to_interface(&mut self, to: NodeId, ty: TypeId, r: R) -> R {
        let to_ty = self.ty(to);
        if self.kind_of(to_ty) != Kind::Interface || self.kind_of(ty) == Kind::Interface {
            return r;
        }
        let rt = self.rt(ty);
        let pair = self.temp(to_ty);
        if self.g.out.types[rt].direct {
            self.emit(Instr::Mov { d: pair + 1, a: r });
        } else {
            self.emit(Instr::Box { d: pair + 1, a: r, ty: rt.0 });
        }
        if let Some(&dynamic) = self.g.prog.type_words.get(&to) {
            // Shaped code takes the concrete type from the dictionary.
            self.expr(dynamic, Some(pair));
        } else {
            let word = self.type_word(to_ty, rt);
            self.emit_const(pair, word as i64);
        }
        pair
    }

    /// Assigns the iteration value at the address in `p`.
    fn bind_mem(&mut self, to: NodeId, ty: TypeId, p: R) {
        if let NodeKind::Local(var) = *self.node(to)
            && let Loc::Frame { r, .. } = self.var_loc(var)
            && self.ty(to) == ty
        {
            self.load_mem(p, 0, ty, Some(r));
            return;
        }
        let mark = self.frame.mark();
        let v = self.load_mem(p, 0, ty, None);
        self.bind(to, ty, v);
        self.frame.release(mark);
    }
}
