//! Comparisons and conditions.
//! Rules: Go spec "Comparison operators"; walk/compare.go, go1.27.

use super::expr::is_int;
use super::func::{FnGen, Label};
use crate::bytecode::Kind;
use crate::bytecode::op::{Instr, R};
use crate::ir::node::{BinOp, NodeId, NodeKind, UnOp};
use crate::types::types::TypeId;

impl FnGen<'_> {
    /// Jumps to `to` if the condition is `when`, else falls through.
    pub fn branch(&mut self, n: NodeId, when: bool, to: Label) {
        if self.pre.contains_key(&n) {
            let a = self.expr(n, None);
            self.emit(if when { Instr::BrT { a, t: to } } else { Instr::BrF { a, t: to } });
            return;
        }
        match self.node(n).clone() {
            NodeKind::Unary { op: UnOp::Not, x } => self.branch(x, !when, to),
            NodeKind::AndAnd { x, y } if when => {
                let skip = self.new_label();
                self.branch(x, false, skip);
                self.prepare(y);
                self.branch(y, true, to);
                self.place(skip);
            }
            NodeKind::AndAnd { x, y } => {
                self.branch(x, false, to);
                self.prepare(y);
                self.branch(y, false, to);
            }
            NodeKind::OrOr { x, y } if when => {
                self.branch(x, true, to);
                self.prepare(y);
                self.branch(y, true, to);
            }
            NodeKind::OrOr { x, y } => {
                let skip = self.new_label();
                self.branch(x, true, skip);
                self.prepare(y);
                self.branch(y, false, to);
                self.place(skip);
            }
            NodeKind::Literal(value) => {
                if value.as_bool() == when {
                    self.jump(to);
                }
            }
            NodeKind::Binary { op, x, y } if self.branch_compare(op, x, y, when, to) => {}
            _ => {
                let a = self.expr(n, None);
                self.emit(if when { Instr::BrT { a, t: to } } else { Instr::BrF { a, t: to } });
            }
        }
    }

    /// Fuses a comparison of integers or pointers with its branch. Returns false if that is not possible.
    fn branch_compare(&mut self, op: BinOp, x: NodeId, y: NodeId, when: bool, t: Label) -> bool {
        let ty = self.ty(x);
        let kind = self.kind_of(ty);
        let wordy = is_int(kind)
            || matches!(
                kind,
                Kind::Pointer | Kind::UnsafePointer | Kind::Chan | Kind::Map | Kind::Func | Kind::Bool
            )
            || kind == Kind::Slice;
        if !wordy {
            return false;
        }
        let y_ty = self.ty(y);
        if self.kind_of(y_ty) == Kind::Interface {
            return false;
        }
        let op = if when { op } else { negate(op) };
        if !op.is_comparison() {
            return false;
        }
        let signed = kind.is_signed();
        let nil_y = matches!(self.node(y), NodeKind::Nil);
        let k = if nil_y { Some(0) } else { self.const_int(y) };
        let (x, y, k, op) = match k {
            None if matches!(self.node(x), NodeKind::Nil) || self.const_int(x).is_some() => {
                let k = if matches!(self.node(x), NodeKind::Nil) { Some(0) } else { self.const_int(x) };
                (y, x, k, swap(op))
            }
            k => (x, y, k, op),
        };
        let a = self.expr(x, None);
        let eq = matches!(op, BinOp::Eq | BinOp::Ne);
        if let Some(k) = k.and_then(|k| i32::try_from(k).ok())
            && (signed || eq)
        {
            self.emit(match op {
                BinOp::Eq => Instr::BrEqK { a, k, t },
                BinOp::Ne => Instr::BrNeK { a, k, t },
                BinOp::Lt => Instr::BrLtK { a, k, t },
                BinOp::Le => Instr::BrLeK { a, k, t },
                BinOp::Gt => Instr::BrGtK { a, k, t },
                _ => Instr::BrGeK { a, k, t },
            });
            return true;
        }
        let b = self.expr(y, None);
        self.emit(match (op, signed) {
            (BinOp::Eq, _) => Instr::BrEq { a, b, t },
            (BinOp::Ne, _) => Instr::BrNe { a, b, t },
            (BinOp::Lt, true) => Instr::BrLtS { a, b, t },
            (BinOp::Le, true) => Instr::BrLeS { a, b, t },
            (BinOp::Gt, true) => Instr::BrLtS { a: b, b: a, t },
            (_, true) => Instr::BrLeS { a: b, b: a, t },
            (BinOp::Lt, false) => Instr::BrLtU { a, b, t },
            (BinOp::Le, false) => Instr::BrLeU { a, b, t },
            (BinOp::Gt, false) => Instr::BrLtU { a: b, b: a, t },
            (_, false) => Instr::BrLeU { a: b, b: a, t },
        });
        true
    }

    /// `&&`, `||` as a value.
    pub fn bool_value(&mut self, n: NodeId, dst: Option<R>) -> R {
        let d = match dst {
            Some(d) => d,
            None => self.word(),
        };
        // The operands may read `d`'s variable, so write the result last.
        let (no, end) = (self.new_label(), self.new_label());
        self.branch(n, false, no);
        self.emit(Instr::Const { d, v: 1 });
        self.jump(end);
        self.place(no);
        self.emit(Instr::Const { d, v: 0 });
        self.place(end);
        d
    }

    /// `x op y` as a bool.
    pub fn compare(&mut self, op: BinOp, x: NodeId, y: NodeId, dst: Option<R>) -> R {
        let (x_ty, y_ty) = (self.ty(x), self.ty(y));
        let nil = |f: &Self, n: NodeId| matches!(f.node(n), NodeKind::Nil);
        if nil(self, y) || nil(self, x) {
            let other = if nil(self, y) { x } else { y };
            let a = self.expr(other, None);
            let zero = self.const_reg(0);
            let d = dst.unwrap_or_else(|| self.word());
            self.emit(if op == BinOp::Eq {
                Instr::Eq { d, a, b: zero }
            } else {
                Instr::Ne { d, a, b: zero }
            });
            return d;
        }
        let (kx, ky) = (self.kind_of(x_ty), self.kind_of(y_ty));
        if (kx == Kind::Interface) != (ky == Kind::Interface) {
            return self.compare_mixed(op, x, y, dst);
        }
        let a = self.expr(x, None);
        let b = self.expr(y, None);
        self.compare_values(op, a, b, x_ty, y_ty, dst)
    }

    /// Compares an interface with a concrete value: first types, then values.
    fn compare_mixed(&mut self, op: BinOp, x: NodeId, y: NodeId, dst: Option<R>) -> R {
        let x_ty = self.ty(x);
        let (iface, value) = if self.kind_of(x_ty) == Kind::Interface { (x, y) } else { (y, x) };
        let (iface_ty, value_ty) = (self.ty(iface), self.ty(value));
        let i = self.expr(iface, None);
        let v = self.expr(value, None);
        let boxed = self.frame.temp(2, &[1]);
        let rt = self.rt(value_ty);
        let addr = self.g.used_type(rt);
        self.emit_const(boxed, addr as i64);
        if self.g.out.types[rt].direct {
            self.emit(Instr::Mov { d: boxed + 1, a: v });
        } else {
            let copy = self.slot(value_ty);
            self.mov(copy, v, value_ty);
            self.address_of_slot(boxed + 1, copy, value_ty);
        }
        let d = dst.unwrap_or_else(|| self.word());
        let flags = R::from(!self.is_eface(iface_ty));
        self.emit(Instr::IfaceEq { d, a: i, b: boxed, flags });
        if op == BinOp::Ne {
            self.emit(Instr::Not { d, a: d });
        }
        d
    }

    pub fn is_eface(&mut self, ty: TypeId) -> bool {
        let rt = self.rt(ty);
        self.g.out.types[rt].imethods.is_empty()
    }

    pub fn compare_values(&mut self, op: BinOp, a: R, b: R, ty: TypeId, y_ty: TypeId, dst: Option<R>) -> R {
        let kind = self.kind_of(ty);
        let d = dst.unwrap_or_else(|| self.word());
        let ne = op == BinOp::Ne;
        match kind {
            Kind::String => match op {
                BinOp::Eq => self.emit(Instr::StrEq { d, a, b }),
                BinOp::Ne => self.emit(Instr::StrNe { d, a, b }),
                _ => {
                    let t = self.word();
                    self.emit(Instr::StrCmp { d: t, a, b });
                    let zero = self.const_reg(0);
                    self.int_compare(op, d, t, zero, true);
                }
            },
            Kind::Float32 | Kind::Float64 => {
                let (a, b) = if kind == Kind::Float32 {
                    let (x, y) = (self.word(), self.word());
                    self.emit(Instr::F32ToF { d: x, a });
                    self.emit(Instr::F32ToF { d: y, a: b });
                    (x, y)
                } else {
                    (a, b)
                };
                self.emit(match op {
                    BinOp::Eq => Instr::EqF { d, a, b },
                    BinOp::Ne => Instr::NeF { d, a, b },
                    BinOp::Lt => Instr::LtF { d, a, b },
                    BinOp::Le => Instr::LeF { d, a, b },
                    BinOp::Gt => Instr::LtF { d, a: b, b: a },
                    _ => Instr::LeF { d, a: b, b: a },
                });
            }
            Kind::Complex64 | Kind::Complex128 => {
                let wide = |f: &mut Self, r: R| {
                    if kind == Kind::Complex64 {
                        let t = f.frame.temp(2, &[]);
                        f.emit(Instr::C64ToC128 { d: t, a: r });
                        t
                    } else {
                        r
                    }
                };
                let (a, b) = (wide(self, a), wide(self, b));
                self.emit(Instr::EqC { d, a, b });
                if ne {
                    self.emit(Instr::Not { d, a: d });
                }
            }
            Kind::Interface => {
                let flags = R::from(!self.is_eface(ty)) | R::from(!self.is_eface(y_ty)) << 1;
                self.emit(Instr::IfaceEq { d, a, b, flags });
                if ne {
                    self.emit(Instr::Not { d, a: d });
                }
            }
            Kind::Struct | Kind::Array => {
                let rt = self.rt(ty);
                if self.form(ty) == super::lvalue::Form::Huge {
                    self.emit(Instr::EqualMem { d, a, b, ty: rt.0 });
                    if ne {
                        self.emit(Instr::Not { d, a: d });
                    }
                    return d;
                }
                // Operands may be parts of words, so compare both in place.
                self.emit(Instr::Equal { d, a, b, ty: rt.0 });
                if ne {
                    self.emit(Instr::Not { d, a: d });
                }
            }
            _ => self.int_compare(op, d, a, b, kind.is_signed()),
        }
        d
    }

    fn int_compare(&mut self, op: BinOp, d: R, a: R, b: R, signed: bool) {
        self.emit(match (op, signed) {
            (BinOp::Eq, _) => Instr::Eq { d, a, b },
            (BinOp::Ne, _) => Instr::Ne { d, a, b },
            (BinOp::Lt, true) => Instr::LtS { d, a, b },
            (BinOp::Le, true) => Instr::LeS { d, a, b },
            (BinOp::Gt, true) => Instr::LtS { d, a: b, b: a },
            (_, true) => Instr::LeS { d, a: b, b: a },
            (BinOp::Lt, false) => Instr::LtU { d, a, b },
            (BinOp::Le, false) => Instr::LeU { d, a, b },
            (BinOp::Gt, false) => Instr::LtU { d, a: b, b: a },
            (_, false) => Instr::LeU { d, a: b, b: a },
        });
    }
}

fn negate(op: BinOp) -> BinOp {
    match op {
        BinOp::Eq => BinOp::Ne,
        BinOp::Ne => BinOp::Eq,
        BinOp::Lt => BinOp::Ge,
        BinOp::Le => BinOp::Gt,
        BinOp::Gt => BinOp::Le,
        BinOp::Ge => BinOp::Lt,
        other => other,
    }
}

fn swap(op: BinOp) -> BinOp {
    match op {
        BinOp::Lt => BinOp::Gt,
        BinOp::Le => BinOp::Ge,
        BinOp::Gt => BinOp::Lt,
        BinOp::Ge => BinOp::Le,
        other => other,
    }
}
