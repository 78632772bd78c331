//! `for range`.
//! Rules: Go spec "For statements with range clause"; walk/range.go, walk/order.go (what is copied), go1.27.

use super::func::{self, FnGen};
use super::lvalue::Loc;
use crate::bytecode::Kind;
use crate::bytecode::op::{Instr, R};
use crate::ir::node::{Esc, NodeId, NodeKind, VarId};
use crate::lower::turn::Target;
use crate::syntax::ast::Name;
use crate::types::types::{TypeId, typ};

impl FnGen<'_> {
    #[allow(clippy::too_many_arguments)]
    pub fn range(
        &mut self,
        n: NodeId,
        label: Option<Name>,
        x: NodeId,
        key: Option<NodeId>,
        value: Option<NodeId>,
        body: &[NodeId],
        vars: &[VarId],
    ) {
        let not_blank = |f: &Self, e: Option<NodeId>| e.filter(|&e| !matches!(f.node(e), NodeKind::Blank));
        let key = not_blank(self, key);
        let value = not_blank(self, value);
        let x_ty = self.ty(x);
        let (top, cont, end) = (self.new_label(), self.new_label(), self.new_label());
        let target = func::Target { label, brk: end, cont: Some(cont) };
        let pos = self.g.prog.nodes[n].pos;
        let scope = self.infos.len();
        self.declare(vars, true);
        self.prepare(x);
        // Loop state needs permanent slots, because the body spans statements.
        let next = |f: &mut Self, add: &dyn Fn(&mut Self)| {
            f.place(cont);
            add(f);
            f.jump(top);
            f.place(end);
        };
        match self.kind_of(x_ty) {
            Kind::Slice | Kind::Array | Kind::Pointer => {
                let ptr_to_array = self.kind_of(x_ty) == Kind::Pointer;
                let array = if ptr_to_array { self.pointee(x_ty) } else { x_ty };
                let elem = self.elem_type(array);
                let size = self.size(elem);
                let i = self.frame.slot(1, &[]);
                let len = self.frame.slot(1, &[]);
                let base = self.frame.slot(1, &[0]);
                if self.kind_of(x_ty) == Kind::Slice {
                    let s = self.expr(x, None);
                    self.emit(Instr::Mov { d: base, a: s });
                    self.emit(Instr::Mov { d: len, a: s + 1 });
                } else {
                    let n = self.array_len(array);
                    if value.is_some() {
                        if ptr_to_array {
                            self.expr(x, Some(base));
                        } else {
                            // The array is copied first.
                            if self.form(x_ty) == super::lvalue::Form::Huge {
                                self.expr(x, Some(base));
                            } else {
                                let copy = self.slot(x_ty);
                                self.expr(x, Some(copy));
                                self.lea(base, copy);
                            }
                        }
                    } else {
                        // If nothing needs evaluating, the type checker has replaced the operand by a number.
                        self.evaluate_array(x);
                    }
                    self.emit_const(len, n as i64);
                }
                self.emit(Instr::Const { d: i, v: 0 });
                self.place(top);
                self.step(pos);
                self.emit(Instr::BrLeS { a: len, b: i, t: end });
                self.fresh(vars);
                if let (Some(key), Some(value), []) = (key, value, vars) {
                    let mark = self.frame.mark();
                    let p = self.ptr();
                    self.emit(Instr::ElemAddr { d: p, p: base, i, size: size as u32 });
                    let v = self.load_mem(p, 0, elem, None);
                    self.bind_both((key, typ::INT, i), (value, elem, v));
                    self.frame.release(mark);
                } else if let Some(value) = value {
                    let mark = self.frame.mark();
                    let p = self.ptr();
                    self.emit(Instr::ElemAddr { d: p, p: base, i, size: size as u32 });
                    self.bind_mem(value, elem, p);
                    self.frame.release(mark);
                }
                if let Some(key) = key.filter(|_| value.is_none() || !vars.is_empty()) {
                    self.bind(key, typ::INT, i);
                }
                self.loop_body(target, body);
                next(self, &|f| f.emit(Instr::AddK { d: i, a: i, k: 1 }));
            }
            Kind::String => {
                let s = self.frame.slot(2, &[0]);
                let i = self.frame.slot(1, &[]);
                let rune = self.frame.slot(2, &[]);
                self.expr(x, Some(s));
                self.emit(Instr::Const { d: i, v: 0 });
                self.place(top);
                self.step(pos);
                self.emit(Instr::BrLeS { a: s + 1, b: i, t: end });
                self.emit(Instr::DecodeRune { d: rune, s, i });
                self.fresh(vars);
                if let (Some(key), Some(value), []) = (key, value, vars) {
                    self.bind_both((key, typ::INT, i), (value, typ::INT32, rune));
                } else {
                    if let Some(key) = key {
                        self.bind(key, typ::INT, i);
                    }
                    if let Some(value) = value {
                        self.bind(value, typ::INT32, rune);
                    }
                }
                self.loop_body(target, body);
                next(self, &|f| f.emit(Instr::Mov { d: i, a: rune + 1 }));
            }
            Kind::Map => {
                let it = self.frame.slot(12, &[0, 1, 3, 9, 10]);
                let m = self.expr(x, None);
                let ty = self.rt(x_ty).0;
                self.emit(Instr::MapIter { it, m, ty });
                self.place(top);
                self.step(pos);
                self.emit(Instr::BrEqK { a: it, k: 0, t: end });
                let (key_ty, elem) = (self.map_key_type(x_ty), self.elem_type(x_ty));
                self.fresh(vars);
                if let (Some(key), Some(value), []) = (key, value, vars) {
                    let mark = self.frame.mark();
                    let k = self.load_mem(it, 0, key_ty, None);
                    let v = self.load_mem(it + 1, 0, elem, None);
                    self.bind_both((key, key_ty, k), (value, elem, v));
                    self.frame.release(mark);
                } else {
                    if let Some(key) = key {
                        self.bind_mem(key, key_ty, it);
                    }
                    if let Some(value) = value {
                        self.bind_mem(value, elem, it + 1);
                    }
                }
                self.loop_body(target, body);
                next(self, &|f| f.emit(Instr::MapNext { it, ty }));
            }
            Kind::Chan => {
                let elem = self.elem_type(x_ty);
                self.check_element(x, elem);
                let c = self.frame.slot(1, &[0]);
                let v = self.slot(elem);
                let ok = self.frame.slot(1, &[]);
                self.expr(x, Some(c));
                self.place(top);
                self.step(pos);
                self.clear_pointers(v, elem);
                self.emit(Instr::Recv { d: v, c, ok });
                self.emit(Instr::BrF { a: ok, t: end });
                self.canonical(v, elem);
                self.fresh(vars);
                if let Some(key) = key {
                    self.bind(key, elem, v);
                }
                self.loop_body(target, body);
                next(self, &|_| {});
            }
            kind if kind.is_signed() || kind.is_unsigned() => {
                let i = self.frame.slot(1, &[]);
                let len = self.frame.slot(1, &[]);
                self.expr(x, Some(len));
                self.emit(Instr::Const { d: i, v: 0 });
                self.place(top);
                self.step(pos);
                self.emit(if kind.is_signed() {
                    Instr::BrLeS { a: len, b: i, t: end }
                } else {
                    Instr::BrLeU { a: len, b: i, t: end }
                });
                self.fresh(vars);
                if let Some(key) = key {
                    self.bind(key, x_ty, i);
                }
                self.loop_body(target, body);
                next(self, &|f| f.emit(Instr::AddK { d: i, a: i, k: 1 }));
            }
            _ => self.unsupported(n, "this range"),
        }
        self.end_scope(scope);
    }

    /// Declares the variables anew for each iteration.
    fn fresh(&mut self, vars: &[VarId]) {
        self.declare(vars, false);
    }

    /// Declares the variables in the frame, or those on the heap: a heap variable declared at the loop is shared by
    /// iterations.
    fn declare(&mut self, vars: &[VarId], on_heap: bool) {
        for &var in vars {
            if (self.g.prog.vars[var].esc == Esc::Heap) == on_heap {
                self.decl(var);
            }
        }
    }

    fn loop_body(&mut self, target: func::Target, body: &[NodeId]) {
        self.targets.push(target);
        self.loop_depth += 1;
        self.stmts(body);
        self.loop_depth -= 1;
        self.targets.pop();
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
        let to = self.strip(to);
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
